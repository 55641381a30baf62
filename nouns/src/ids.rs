//! The nouns and their ids.

pub use kernel::files::{File, FileId};
pub use kernel::ids::{Id, Person, PersonId, Session, SessionId, Token, TokenId};

macro_rules! nouns {
    ($($(#[$meta:meta])* $noun:ident, $id:ident;)*) => {$(
        $(#[$meta])*
        pub enum $noun {}
        pub type $id = Id<$noun>;
    )*};
}

nouns! {
    /// A local, metropolitan, regional or national authority, or a consortium of them, that takes part.
    Government, GovernmentId;
    /// Anyone else that takes part: a network, company, NGO, university, institution.
    Organisation, OrganisationId;
    /// A person's tie to a government or an organisation.
    Affiliation, AffiliationId;
    /// A government's signature under the declaration.
    Signature, SignatureId;
    /// What a signatory does for a commitment in a year.
    CommitmentReport, CommitmentReportId;
    /// An organisation's endorsement of the declaration.
    Endorsement, EndorsementId;
    /// A copy of one's own data.
    Copy, CopyId;
    /// A key of a person that a device keeps.
    Passkey, PasskeyId;
    /// A time in which opening an account takes a proof of work.
    Guard, GuardId;
    /// A link that signs somebody in.
    SignInLink, SignInLinkId;
    /// What a person is at a provider of sign-in.
    Identity, IdentityId;
    /// Somebody's way to a provider of sign-in, and back.
    Departure, DepartureId;
    /// A working group.
    Group, GroupId;
    /// A person's membership of a group.
    Membership, MembershipId;
    /// A lead's or chair's seat.
    Seat, SeatId;
    /// A meeting of a group, or another event.
    Meeting, MeetingId;
    /// A secret address under which a person's calendar reads meetings.
    CalendarAddress, CalendarAddressId;
    /// A question to the search that somebody keeps.
    SavedSearch, SavedSearchId;
    /// A group's plan for a year.
    Plan, PlanId;
    /// A topic proposed for a plan.
    Proposal, ProposalId;
    /// What is hard for a government.
    Challenge, ChallengeId;
    /// What a reader says about a proposal.
    Comment, CommentId;
    /// What somebody says about the draft of a resource.
    Remark, RemarkId;
    /// What a government says of a resource that it uses.
    Adoption, AdoptionId;
    /// What a group says about a dossier.
    Explanation, ExplanationId;
    /// What lead or chair ask a proposer.
    Question, QuestionId;
    /// News of a proposal on its way to everyone who supports it.
    Telling, TellingId;
    /// A ranking of a plan's proposals by governments.
    Ranking, RankingId;
    /// What a group does for its plan.
    Activity, ActivityId;
    /// A point on the agenda of a meeting.
    AgendaItem, AgendaItemId;
    /// A law, an initiative, a programme or a funding instrument that is watched.
    Dossier, DossierId;
    /// What a dossier says: of a day, or who must do what.
    DossierFact, DossierFactId;
    /// What a meeting decided.
    Decision, DecisionId;
    /// What somebody takes on in a meeting.
    GroupAction, ActionId;
    /// A step of an activity, with the day by which it is due.
    Milestone, MilestoneId;
    /// What came out of an activity.
    Outcome, ResultId;
    /// Something published.
    Resource, ResourceId;
    /// A piece of news.
    News, NewsId;
    /// A link that lets people into a group.
    Invitation, InvitationId;
    /// A guest expert's invitation to one meeting.
    Guest, GuestId;
    /// Somebody's registration for one meeting.
    Registration, RegistrationId;
    /// A call for the chair of a group.
    ChairCall, ChairCallId;
    /// Somebody's standing in a call for the chair.
    Candidacy, CandidacyId;
    /// A message to everyone in a group.
    GroupMessage, GroupMessageId;
    /// The question to a group which of some times suits it for a meeting.
    DatePoll, DatePollId;
    /// One of these times.
    DateOption, DateOptionId;
    /// The question before a meeting who has a solution to a group's challenges.
    PresentationCall, PresentationCallId;
    /// An offer to present a solution in a meeting.
    Presentation, PresentationId;
    /// What somebody asks in a meeting.
    MeetingQuestion, MeetingQuestionId;
    /// A quick poll in a meeting.
    Poll, PollId;
    /// A paragraph that is written down while a meeting is on.
    Note, NoteId;
    /// What people talk about: a discussion or a question.
    Discussion, DiscussionId;
    /// What somebody says in a discussion.
    Post, PostId;
    /// An image or another file in a post, or one that waits for it.
    PostFile, PostFileId;
    /// Somebody from outside who was asked to answer a question.
    Expert, ExpertId;
    /// A file with everything that a steward has made.
    Backup, BackupId;
    /// A question with its answer that a group keeps to look up.
    KeptAnswer, KeptAnswerId;
    /// Something that somebody wrote, of whatever kind.
    Text, TextId;
    /// What somebody finds wrong with a text.
    Report, ReportId;
    /// What moderators have to decide about a text.
    Case, CaseId;
    /// Something that waits until somebody has looked at it.
    HeldText, HeldTextId;
    /// That somebody does not want to read somebody.
    Mute, MuteId;
}
