//! What happens to plans and proposals.

use crate::{
    ActivityId, ChallengeId, CommentId, GovernmentId, GroupId, MeetingId, MilestoneId, PlanId, ProposalId, RankingId,
    ResultId,
};

event! { PlanOpened = "work.plan_opened", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanAdopted = "work.plan_adopted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ProposalMade = "work.proposal_made", about "proposal" by proposal { proposal: ProposalId, group: GroupId } }
event! { ProposalSupported = "work.proposal_supported", about "proposal" by proposal { proposal: ProposalId, government: GovernmentId } }
event! { SupportEnded = "work.support_ended", about "proposal" by proposal { proposal: ProposalId, government: GovernmentId } }
event! { ProposalAccepted = "work.proposal_accepted", about "proposal" by proposal { proposal: ProposalId, activity: ActivityId } }
event! { ProposalDeclined = "work.proposal_declined", about "proposal" by proposal { proposal: ProposalId } }
event! { ProposalWithdrawn = "work.proposal_withdrawn", about "proposal" by proposal { proposal: ProposalId } }
event! { PlanDrafted = "work.plan_drafted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanDiscussed = "work.plan_discussed", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanStarted = "work.plan_started", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanClosed = "work.plan_closed", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ReportDrafted = "work.report_drafted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ActivityAdded = "work.activity_added", about "activity" by activity { activity: ActivityId, plan: PlanId, group: GroupId } }
event! { ActivityChanged = "work.activity_changed", about "activity" by activity { activity: ActivityId, group: GroupId } }
event! { ActivityMoved = "work.activity_moved", about "activity" by activity { activity: ActivityId, group: GroupId, state: String } }
event! { ActivityCarriedOver = "work.activity_carried_over", about "activity" by activity { activity: ActivityId, group: GroupId, to: ActivityId } }
event! { ContributionOffered = "work.contribution_offered", about "activity" by activity { activity: ActivityId, group: GroupId, government: GovernmentId } }
event! { ContributionEnded = "work.contribution_ended", about "activity" by activity { activity: ActivityId, group: GroupId, government: GovernmentId } }
event! { MilestoneAdded = "work.milestone_added", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { MilestoneDated = "work.milestone_dated", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { MilestoneReached = "work.milestone_reached", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { MilestoneRemoved = "work.milestone_removed", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { ActivityMeetingLinked = "work.activity_meeting_linked", about "activity" by activity { activity: ActivityId, group: GroupId, meeting: MeetingId } }
event! { ActivityMeetingUnlinked = "work.activity_meeting_unlinked", about "activity" by activity { activity: ActivityId, group: GroupId, meeting: MeetingId } }
event! { ResultAdded = "work.result_added", about "activity" by activity { activity: ActivityId, group: GroupId, result: ResultId } }
event! { ResultRemoved = "work.result_removed", about "activity" by activity { activity: ActivityId, group: GroupId, result: ResultId } }
event! { ProposalChanged = "work.proposal_changed", about "proposal" by proposal { proposal: ProposalId, group: GroupId, version: i64 } }
event! { ProposalAsked = "work.proposal_asked", about "proposal" by proposal { proposal: ProposalId, group: GroupId } }
event! { ProposalAnswered = "work.proposal_answered", about "proposal" by proposal { proposal: ProposalId, group: GroupId } }
event! { ProposalMerged = "work.proposal_merged", about "proposal" by proposal { proposal: ProposalId, into: ProposalId, group: GroupId } }
event! { ProposalSplit = "work.proposal_split", about "proposal" by proposal { proposal: ProposalId, parts: Vec<ProposalId>, group: GroupId } }
event! { ProposalCommented = "work.proposal_commented", about "proposal" by proposal { proposal: ProposalId, comment: CommentId, group: GroupId } }
event! { CommentWithdrawn = "work.comment_withdrawn", about "comment" by comment { comment: CommentId, proposal: ProposalId, group: GroupId } }
event! { SuggestionRefused = "work.suggestion_refused", about "comment" by comment { comment: CommentId, proposal: ProposalId, group: GroupId } }
event! { SupportersTold = "work.supporters_told", about "proposal" by proposal { proposal: ProposalId, persons: i64 } }
event! { RankingOpened = "work.ranking_opened", about "ranking" by ranking { ranking: RankingId, group: GroupId } }
event! {
    /// That a government has given its points; what it gave stays out of the log, because a ranking may be secret.
    PointsGiven = "work.points_given", about "ranking" by ranking { ranking: RankingId, government: GovernmentId }
}
event! { RankingClosed = "work.ranking_closed", about "ranking" by ranking { ranking: RankingId, group: GroupId } }
event! { ChallengeStated = "work.challenge_stated", about "challenge" by challenge { challenge: ChallengeId, group: GroupId } }
event! { ChallengeChanged = "work.challenge_changed", about "challenge" by challenge { challenge: ChallengeId, group: GroupId, version: i64 } }
event! { ChallengeWithdrawn = "work.challenge_withdrawn", about "challenge" by challenge { challenge: ChallengeId, group: GroupId } }
event! { ChallengeSolved = "work.challenge_solved", about "challenge" by challenge { challenge: ChallengeId, group: GroupId } }
event! { SolutionChanged = "work.challenge_solution_changed", about "challenge" by challenge { challenge: ChallengeId, group: GroupId } }
event! { ChallengeReopened = "work.challenge_reopened", about "challenge" by challenge { challenge: ChallengeId, group: GroupId } }
event! { ChallengeBacked = "work.challenge_backed", about "challenge" by challenge { challenge: ChallengeId, group: GroupId, government: GovernmentId } }
event! { ChallengeBackingPassed = "work.challenge_backing_passed", about "challenge" by challenge { challenge: ChallengeId, group: GroupId, government: GovernmentId } }
event! { ChallengeBackingEnded = "work.challenge_backing_ended", about "challenge" by challenge { challenge: ChallengeId, group: GroupId, government: GovernmentId } }
event! { ChallengeProposed = "work.challenge_proposed", about "challenge" by challenge { challenge: ChallengeId, group: GroupId, proposal: ProposalId } }
