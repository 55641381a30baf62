//! What happens in groups.

use crate::{
    ActionId, AgendaItemId, CalendarAddressId, CandidacyId, ChairCallId, DatePollId, DecisionId, GovernmentId, GroupId,
    GroupMessageId, GuestId, InvitationId, MeetingId, MeetingQuestionId, MembershipId, NoteId, PersonId, PollId,
    PresentationCallId, PresentationId, RegistrationId, SeatId,
};

/// One round of forgetting.
pub enum ForgettingRun {}

event! { GroupFounded = "groups.group_founded", about "group" by group { group: GroupId } }
event! { MembershipRequested = "groups.membership_requested", about "membership" by membership { membership: MembershipId, group: GroupId } }
event! { MembershipBegan = "groups.membership_began", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { MembershipDeclined = "groups.membership_declined", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { MembershipEnded = "groups.membership_ended", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { SeatTaken = "groups.seat_taken", about "seat" by seat { seat: SeatId, group: GroupId, person: PersonId } }
event! { SeatEnded = "groups.seat_ended", about "seat" by seat { seat: SeatId, group: GroupId } }
event! { MeetingAnnounced = "groups.meeting_announced", about "meeting" by meeting { meeting: MeetingId } }
event! { MeetingMoved = "groups.meeting_moved", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
event! { MeetingChanged = "groups.meeting_changed", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
event! { MeetingCancelled = "groups.meeting_cancelled", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
event! { EntryChanged = "groups.entry_changed", about "group" by group { group: GroupId } }
event! { InvitationMade = "groups.invitation_made", about "invitation" by invitation { invitation: InvitationId, group: GroupId } }
event! { InvitationRevoked = "groups.invitation_revoked", about "invitation" by invitation { invitation: InvitationId, group: GroupId } }
event! { GuestInvited = "groups.guest_invited", about "guest" by guest { guest: GuestId, meeting: MeetingId } }
event! { GuestEnded = "groups.guest_ended", about "guest" by guest { guest: GuestId, meeting: MeetingId } }
event! { SeatRenewed = "groups.seat_renewed", about "seat" by seat { seat: SeatId, group: GroupId } }
event! { ChairCallOpened = "groups.chair_call_opened", about "chair_call" by call { call: ChairCallId, group: GroupId } }
event! { CandidacyMade = "groups.candidacy_made", about "chair_call" by call { call: ChairCallId, candidacy: CandidacyId } }
event! { CandidacyWithdrawn = "groups.candidacy_withdrawn", about "chair_call" by call { call: ChairCallId, candidacy: CandidacyId } }
event! {
    /// That a government has voted; for whom is nobody's to know.
    ChairVoteCast = "groups.chair_vote_cast", about "chair_call" by call { call: ChairCallId, government: GovernmentId }
}
event! { ChairCallCounted = "groups.chair_call_counted", about "chair_call" by call { call: ChairCallId, group: GroupId } }
event! { SecondVoteOpened = "groups.second_vote_opened", about "chair_call" by call { call: ChairCallId, group: GroupId } }
event! { ChairElected = "groups.chair_elected", about "chair_call" by call { call: ChairCallId, group: GroupId, seat: SeatId } }
event! { GroupMessageSent = "groups.message_sent", about "group_message" by message { group: GroupId, message: GroupMessageId } }
event! {
    /// That another batch of members was reached by a message.
    GroupMessageCarried = "groups.message_carried", about "group_message" by message { group: GroupId, message: GroupMessageId }
}
event! { GroupVisited = "groups.group_visited", about "group" by group { group: GroupId, person: PersonId } }
event! { InvitationsSent = "groups.invitations_sent", about "meeting" by meeting { meeting: MeetingId } }
event! { InvitationsChosen = "groups.invitations_chosen", about "person" by person { person: PersonId } }
event! { MeetingInvitationsSent = "groups.meeting_invitations_sent", about "meeting" by meeting { meeting: MeetingId } }
event! { MeetingInvitationsChosen = "groups.meeting_invitations_chosen", about "person" by person { person: PersonId } }
event! { CalendarAddressMade = "groups.calendar_address_made", about "calendar_address" by address { address: CalendarAddressId, person: PersonId } }
event! { CalendarAddressRevoked = "groups.calendar_address_revoked", about "calendar_address" by address { address: CalendarAddressId, person: PersonId } }
event! { AgendaChanged = "groups.agenda_changed", about "meeting" by meeting { meeting: MeetingId, group: Option<GroupId> } }
event! { AttendanceAnswered = "groups.attendance_answered", about "meeting" by meeting { meeting: MeetingId, person: PersonId } }
event! { AttendanceConfirmed = "groups.attendance_confirmed", about "meeting" by meeting { meeting: MeetingId, person: PersonId } }
event! { OptInBegan = "groups.opt_in_began", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { OptInEnded = "groups.opt_in_ended", about "membership" by membership { membership: MembershipId, group: GroupId, person: PersonId } }
event! { WriterNamed = "groups.writer_named", about "meeting" by meeting { meeting: MeetingId, group: GroupId, writer: PersonId } }
event! { MinutesWritten = "groups.minutes_written", about "meeting" by meeting { meeting: MeetingId, group: GroupId } }
event! { MinutesPublished = "groups.minutes_published", about "meeting" by meeting { meeting: MeetingId, group: GroupId } }
event! { MinutesApproved = "groups.minutes_approved", about "meeting" by meeting { meeting: MeetingId, group: GroupId } }
event! { DecisionRecorded = "groups.decision_recorded", about "decision" by decision { decision: DecisionId, meeting: MeetingId, group: GroupId } }
event! { ActionRecorded = "groups.action_recorded", about "action" by action { action: ActionId, meeting: MeetingId, group: GroupId, owner: PersonId } }
event! { ActionClosed = "groups.action_closed", about "action" by action { action: ActionId, group: GroupId } }
event! { FeedbackGiven = "groups.feedback_given", about "meeting" by meeting { meeting: MeetingId } }
event! {
    /// Somebody typed an address, which nobody has proved yet.
    RegistrationAsked = "groups.registration_asked", about "registration" by registration { registration: RegistrationId, meeting: MeetingId }
}
event! { RegistrationConfirmed = "groups.registration_confirmed", about "registration" by registration { registration: RegistrationId, meeting: MeetingId } }
event! {
    /// From the waiting list to places.
    RegistrationsMovedUp = "groups.registrations_moved_up", about "meeting" by meeting { meeting: MeetingId, moved: u64 }
}
event! { RegistrationCancelled = "groups.registration_cancelled", about "registration" by registration { registration: RegistrationId, meeting: MeetingId } }
event! { RegistrationRemoved = "groups.registration_removed", about "registration" by registration { registration: RegistrationId, meeting: MeetingId } }
event! { RegistrationAttended = "groups.registration_attended", about "registration" by registration { registration: RegistrationId, meeting: MeetingId } }
event! { RegistrationsTold = "groups.registrations_told", about "meeting" by meeting { meeting: MeetingId } }
event! {
    /// Addresses that nobody proved are gone, and of meetings long over only the numbers stay.
    RegistrationsForgotten = "groups.registrations_forgotten", about "run" by run { run: kernel::ids::Id<ForgettingRun>, unproved: u64, forgotten: u64 }
}
event! {
    /// Whoever left a group was told that its coming meetings leave their calendar.
    MeetingInvitationsWithdrawn = "groups.meeting_invitations_withdrawn", about "group" by group { group: GroupId, person: PersonId }
}
event! { AgendaItemReached = "groups.agenda_item_reached", about "meeting" by meeting { meeting: MeetingId, item: AgendaItemId } }
event! { MeetingQuestionAsked = "groups.meeting_question_asked", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { MeetingQuestionSupported = "groups.meeting_question_supported", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { MeetingQuestionSupportEnded = "groups.meeting_question_support_ended", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { MeetingQuestionAnswered = "groups.meeting_question_answered", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { MeetingQuestionHidden = "groups.meeting_question_hidden", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { MeetingQuestionRestored = "groups.meeting_question_restored", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { MeetingQuestionSetAside = "groups.meeting_question_set_aside", about "meeting" by meeting { meeting: MeetingId, question: MeetingQuestionId } }
event! { PollOpened = "groups.poll_opened", about "meeting" by meeting { meeting: MeetingId, poll: PollId } }
event! { PollClosed = "groups.poll_closed", about "meeting" by meeting { meeting: MeetingId, poll: PollId } }
event! {
    /// That a vote was given or changed; for which answer is nobody's to know.
    PollVoteGiven = "groups.poll_vote_given", about "meeting" by meeting { meeting: MeetingId, poll: PollId }
}
event! { NoteWritten = "groups.note_written", about "meeting" by meeting { meeting: MeetingId, note: NoteId } }
event! { NoteChanged = "groups.note_changed", about "meeting" by meeting { meeting: MeetingId, note: NoteId } }
event! {
    /// That notes were put into the draft of the minutes.
    NotesCarried = "groups.notes_carried", about "meeting" by meeting { meeting: MeetingId, group: GroupId }
}
event! { DatePollOpened = "groups.date_poll_opened", about "date_poll" by poll { poll: DatePollId, group: GroupId } }
event! { DatePollAnswered = "groups.date_poll_answered", about "date_poll" by poll { poll: DatePollId, person: PersonId } }
event! {
    /// That it was time to remind those who have not answered.
    DatePollEnding = "groups.date_poll_ending", about "date_poll" by poll { poll: DatePollId, group: GroupId }
}
event! { DateChosen = "groups.date_chosen", about "date_poll" by poll { poll: DatePollId, group: GroupId, meeting: MeetingId } }
event! { DatePollDropped = "groups.date_poll_dropped", about "date_poll" by poll { poll: DatePollId, group: GroupId } }
event! { PresentationCallOpened = "groups.presentation_call_opened", about "presentation_call" by call { call: PresentationCallId, group: GroupId } }
event! { PresentationOffered = "groups.presentation_offered", about "presentation" by presentation { presentation: PresentationId, call: PresentationCallId, group: GroupId } }
event! { PresentationChanged = "groups.presentation_changed", about "presentation" by presentation { presentation: PresentationId, call: PresentationCallId } }
event! { PresentationWithdrawn = "groups.presentation_withdrawn", about "presentation" by presentation { presentation: PresentationId, call: PresentationCallId } }
event! { PresentationChosen = "groups.presentation_chosen", about "presentation" by presentation { presentation: PresentationId, call: PresentationCallId, meeting: MeetingId } }
event! { PresentationDeclined = "groups.presentation_declined", about "presentation" by presentation { presentation: PresentationId, call: PresentationCallId } }
