//! What a token can be for. A scope is a list of actions, by name: what is new is in none until somebody puts it in. What
//! concerns accounts, sign-in, roles and the desk is in none.

kernel::word_enum! {
    /// What a token can be for.
    pub enum Scope {
        /// Reading what is open to everyone.
        Open = "open",
        /// Reading what is in the person's groups.
        Groups = "groups",
        /// Reading who is in a group, or has registered.
        People = "people",
        /// Writing proposals and what belongs to them.
        Proposals = "proposals",
        /// Answering for meetings.
        Meetings = "meetings",
    }
}

impl Scope {
    /// The names of the actions.
    pub const fn actions(self) -> &'static [&'static str] {
        match self {
            Self::Open => &[
                "front.feed.all",
                "front.feed.group",
                "front.feed.list",
                "front.home.show",
                "front.search.show",
                "front.text.show",
                "groups.calendar.all",
                "groups.calendar.event",
                "groups.calendar.group",
                "groups.chair_call.list",
                "groups.chair_call.show",
                "groups.group.list",
                "groups.group.show",
                "groups.meeting.list",
                "groups.meeting.list_of_group",
                "groups.meeting.show",
                "groups.minutes.show",
                "groups.presentation.show",
                "groups.presentation_call.show",
                "groups.seat.history",
                "library.adoption.list",
                "library.citation.fetch",
                "library.edition.compare",
                "library.edition.fetch",
                "library.news.list",
                "library.news.show",
                "library.practice.list",
                "library.resource.list",
                "library.resource.show",
                "library.subject.list",
                "library.transcript.show",
                "library.translation.fetch",
                "office.role.list",
                "people.declaration.show",
                "people.government.list",
                "people.government.show",
                "people.organisation.list",
                "people.organisation.show",
                "people.place.list",
                "talk.kept_answer.list",
                "talk.kept_answer.show",
                "watch.deadline.calendar",
                "watch.deadline.list",
                "watch.dossier.history",
                "watch.dossier.list",
                "watch.dossier.show",
                "work.activity.show",
                "work.challenge.list",
                "work.challenge.show",
                "work.plan.show",
                "work.report.show",
            ],
            Self::Groups => &[
                "groups.action.list",
                "groups.action.show",
                "groups.date_poll.list",
                "groups.date_poll.show",
                "groups.decision.list",
                "groups.home.show",
                "work.proposal.list",
                "work.proposal.show",
                "work.ranking.show",
                "work.support.list",
                "work.version.list",
            ],
            Self::People => &[
                "groups.attendance.list",
                "groups.membership.list",
                "groups.registration.export",
                "groups.registration.list",
            ],
            Self::Proposals => &[
                "work.change.create",
                "work.comment.create",
                "work.comment.withdraw",
                "work.proposal.create",
                "work.reply.create",
                "work.support.create",
                "work.withdrawal.create",
            ],
            Self::Meetings => &["groups.attendance.create", "groups.date_answer.create"],
        }
    }

    /// The actions of a scope by its word; none if there is no such scope any more.
    pub fn actions_of(word: &str) -> &'static [&'static str] {
        Self::from_word(word).map_or(&[], Self::actions)
    }
}

/// For how many days a token can be made; the last is the longest.
pub const DAYS: [i64; 4] = [7, 30, 90, 365];
pub const NAME_MAX: usize = 60;
/// As many tokens as one person can have.
pub const MOST: usize = 20;
