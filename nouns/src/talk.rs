//! What happens in discussions.

use crate::{
    Discussion, DiscussionId, ExpertId, GovernmentId, GroupId, Id, KeptAnswerId, PersonId, PostFile, PostFileId, PostId,
};

event! { DiscussionOpened = "talk.discussion_opened", about "discussion" by discussion { discussion: DiscussionId, group: GroupId } }
event! { DiscussionVisited = "talk.discussion_visited", about "discussion" by discussion { discussion: DiscussionId, person: PersonId } }
event! { DiscussionClosed = "talk.discussion_closed", about "discussion" by discussion { discussion: DiscussionId, group: GroupId } }
event! { DiscussionReopened = "talk.discussion_reopened", about "discussion" by discussion { discussion: DiscussionId, group: GroupId } }
event! { EchoGiven = "talk.echo_given", about "discussion" by discussion { discussion: DiscussionId, group: GroupId, government: GovernmentId } }
event! { EchoEnded = "talk.echo_ended", about "discussion" by discussion { discussion: DiscussionId, group: GroupId, government: GovernmentId } }
event! { DiscussionIndexed = "talk.discussion_indexed", about "discussion" by discussion { discussion: DiscussionId, group: GroupId, posts: i64 } }
event! { AnswerAccepted = "talk.answer_accepted", about "discussion" by discussion { discussion: DiscussionId, group: GroupId, post: PostId } }
event! { PostWritten = "talk.post_written", about "post" by post { post: PostId, discussion: DiscussionId, group: GroupId } }
event! { PostChanged = "talk.post_changed", about "post" by post { post: PostId, discussion: DiscussionId, group: GroupId } }
event! { PostWithdrawn = "talk.post_withdrawn", about "post" by post { post: PostId, discussion: DiscussionId, group: GroupId } }
event! { ImageAdded = "talk.image_added", about "image" by image { image: PostFileId, person: PersonId } }
event! { PostFileAdded = "talk.file_added", about "post_file" by file { file: PostFileId } }
event! { ImagesForgotten = "talk.images_forgotten", about "round" by round { round: Id<PostFile>, images: i64 } }
event! { AnswerKept = "talk.answer_kept", about "kept_answer" by kept { kept: KeptAnswerId, group: GroupId } }
event! { AnswerDropped = "talk.answer_dropped", about "kept_answer" by kept { kept: KeptAnswerId, group: GroupId } }
event! { ExpertAsked = "talk.expert_asked", about "expert" by expert { expert: ExpertId, discussion: DiscussionId, group: GroupId } }
event! { ExpertDeclined = "talk.expert_declined", about "expert" by expert { expert: ExpertId, discussion: DiscussionId, group: GroupId } }
event! { ExpertAnswered = "talk.expert_answered", about "post" by post { post: PostId, discussion: DiscussionId, group: GroupId, expert: ExpertId } }
event! { ExpertsForgotten = "talk.experts_forgotten", about "round" by round { round: Id<Discussion>, experts: i64 } }
event! { PeopleMentioned = "talk.people_mentioned", about "post" by post { post: PostId, discussion: DiscussionId, group: GroupId } }
event! { ReplyReturned = "talk.reply_returned", about "discussion" by discussion { discussion: DiscussionId, why: String } }
event! { FollowingSet = "talk.following_set", about "discussion" by discussion { discussion: DiscussionId, person: PersonId, follows: bool } }

/// The addresses that people answer to about a discussion, and those of outside experts about a question.
pub const REPLY: char = 'r';
pub const EXPERT: char = 'x';
