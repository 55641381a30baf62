//! What happens in the library.

use crate::{GovernmentId, GroupId, NewsId, RemarkId, ResourceId};

event! { ResourceDrafted = "library.resource_drafted", about "resource" by resource { resource: ResourceId, group: GroupId } }
event! { ResourceChanged = "library.resource_changed", about "resource" by resource { resource: ResourceId } }
event! { ResourcePublished = "library.resource_published", about "resource" by resource { resource: ResourceId } }
event! { EditionPublished = "library.edition_published", about "resource" by resource { resource: ResourceId, number: i64 } }
event! { ResourceReplaced = "library.resource_replaced", about "resource" by resource { resource: ResourceId, by: ResourceId } }
event! { ResourceWithdrawn = "library.resource_withdrawn", about "resource" by resource { resource: ResourceId } }
event! { DraftDropped = "library.draft_dropped", about "resource" by resource { resource: ResourceId } }
event! { ResourceFileRead = "library.resource_file_read", about "resource" by resource { resource: ResourceId } }
event! { ResourceFileDrawn = "library.resource_file_drawn", about "resource" by resource { resource: ResourceId } }
event! { ResourceGroupAdded = "library.resource_group_added", about "resource" by resource { resource: ResourceId, group: GroupId } }
event! { ResourceGroupRemoved = "library.resource_group_removed", about "resource" by resource { resource: ResourceId, group: GroupId } }
event! { TranslationAdded = "library.translation_added", about "resource" by resource { resource: ResourceId, number: i64 } }
event! { TranscriptSaved = "library.transcript_saved", about "resource" by resource { resource: ResourceId, number: i64 } }
event! { TranscriptRemoved = "library.transcript_removed", about "resource" by resource { resource: ResourceId, number: i64 } }
event! { PracticeChecked = "library.practice_checked", about "resource" by resource { resource: ResourceId } }
event! { PracticeAsked = "library.practice_asked", about "resource" by resource { resource: ResourceId } }
event! { ResourceAdopted = "library.resource_adopted", about "resource" by resource { resource: ResourceId, government: GovernmentId } }
event! { AdoptionChanged = "library.adoption_changed", about "resource" by resource { resource: ResourceId, government: GovernmentId } }
event! { AdoptionEnded = "library.adoption_ended", about "resource" by resource { resource: ResourceId, government: GovernmentId } }
event! { CommentsOpened = "library.comments_opened", about "resource" by resource { resource: ResourceId } }
event! { CommentsClosed = "library.comments_closed", about "resource" by resource { resource: ResourceId } }
event! { RemarkWritten = "library.remark_written", about "remark" by remark { remark: RemarkId, resource: ResourceId } }
event! { RemarkWithdrawn = "library.remark_withdrawn", about "remark" by remark { remark: RemarkId, resource: ResourceId } }
event! { NewsPublished = "library.news_published", about "news" by news { news: NewsId } }
