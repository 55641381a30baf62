//! The table of what people are told: one entry a class, with the events that belong to it, who hears of them, how soon
//! mail comes if nobody says otherwise, and the words. A new class is an entry here and its words.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use words::Lang;

use crate::saved_searches::COUNTED;
use crate::words as t;

kernel::word_enum! {
    /// What people can choose a level for.
    pub enum Class {
        Proposal = "proposal",
        Support = "support",
        Answer = "answer",
        Plan = "plan",
        Meeting = "meeting",
        Minutes = "minutes",
        Action = "action",
        Standing = "standing",
        Library = "library",
        Activity = "activity",
        Chair = "chair",
        Request = "request",
        Entry = "entry",
        Message = "message",
        Report = "report",
        Case = "case",
        Challenge = "challenge",
        Deadline = "deadline",
        Discussion = "discussion",
        Post = "post",
        Mention = "mention",
        Search = "search",
    }
}

kernel::word_enum! {
    /// How soon mail comes.
    pub enum Level {
        Now = "now",
        Daily = "daily",
        Weekly = "weekly",
        Never = "never",
    }
}

kernel::word_enum! {
    /// Who may know of it, looked up whenever it is shown or mailed.
    pub enum Audience {
        /// The people of the group.
        Group = "group",
        /// Those, and verified officials of all governments: the readers of proposals.
        Readers = "readers",
        /// Nobody but the person who is told.
        Person = "person",
    }
}

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// All people of the group.
    Group,
    /// Those who lead or chair it.
    Seats,
    /// The person whose thing it is: the proposer, the holder of the seat, who takes care of an activity.
    Owner,
    /// The proposer and those who gave a government's support; who takes care of an activity and who contributes to it.
    Concerned,
    /// Those who said of a challenge that their government has it, as long as they work for that one.
    Backers,
    /// Those who follow the dossier that it is of.
    Followers,
    /// All people of the group who have not answered the poll that it is about.
    Unanswered,
    /// Those who lead or chair it, but whoever wrote the text that is to be decided about.
    Deciders,
    /// Those who have reported a text.
    Reporters,
    /// Those who have written in a discussion, and those who follow it.
    Participants,
    /// Those whom a post mentions and who are not told of it anyway.
    Mentioned,
    /// The person whom the event names in this field.
    Named(&'static str),
}

/// What the event is about, and where its title is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Proposal,
    Challenge,
    /// A day of a dossier; the page of the dossier stands for it.
    Deadline,
    Plan,
    Meeting,
    Resource,
    /// A resource that another group keeps; the event names the group that it is of too.
    Shared,
    News,
    Seat,
    Activity,
    Action,
    ChairCall,
    DatePoll,
    PresentationCall,
    /// What is said in a discussion; mails about all of it stand together.
    Post,
    /// A discussion that was begun.
    Discussion,
    /// A wish to join; the page of all of them stands for it.
    Request,
    /// A text that was reported; the page of all of them stands for it.
    Case,
    /// The same for those who reported it: what it says and where it stands is not told.
    Report,
    /// A saved search; the page of the search stands for it.
    Search,
    /// Something without a page of its own; the group's page stands for it.
    InGroup,
}

/// An event of a class.
pub struct Heard {
    pub kind: &'static str,
    pub who: Who,
    pub thing: Thing,
    /// Whether it is also told when no person did it. An import is told to nobody.
    pub by_itself: bool,
    pub says: fn(Lang, &Said<'_>) -> String,
}

/// A class.
pub struct Entry {
    pub class: Class,
    /// `None` where it cannot be chosen, because another mail tells it already.
    pub usual: Option<Level>,
    pub audience: Audience,
    pub name: fn(Lang) -> &'static str,
    pub hint: fn(Lang) -> &'static str,
    pub heard: &'static [Heard],
}

impl Entry {
    /// Whether it goes to everyone in a group: what the mail level of a group is about.
    pub fn is_for_all(&self) -> bool {
        self.heard.iter().all(|heard| matches!(heard.who, Who::Group | Who::Unanswered))
    }
}

/// What a sentence is made of.
pub struct Said<'a> {
    pub title: &'a str,
    pub detail: &'a str,
    pub group: &'a str,
    pub starts_at: Option<Timestamp>,
    pub on_day: Option<Date>,
    pub zone: &'a TimeZone,
}

impl Said<'_> {
    fn when(&self, lang: Lang) -> String {
        match (self.starts_at, self.on_day) {
            (Some(at), _) => words::date_time(lang, &at.to_zoned_datetime(self.zone.clone())),
            (None, Some(day)) => words::date(lang, day),
            (None, None) => t::day_unknown(lang).into(),
        }
    }
}

macro_rules! heard {
    ($kind:literal, $who:expr, $thing:ident, |$lang:ident, $said:ident| $says:expr) => {
        Heard { kind: $kind, who: $who, thing: Thing::$thing, by_itself: false, says: |$lang, $said| $says }
    };
    (by itself: $kind:literal, $who:expr, $thing:ident, |$lang:ident, $said:ident| $says:expr) => {
        Heard { kind: $kind, who: $who, thing: Thing::$thing, by_itself: true, says: |$lang, $said| $says }
    };
}

/// All classes, in the order of the settings page.
pub const CLASSES: &[Entry] = &[
    Entry {
        class: Class::Proposal,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_proposal,
        hint: t::class_proposal_hint,
        heard: &[heard!("work.proposal_made", Who::Group, Proposal, |lang, said| t::said_proposal(lang, said.title))],
    },
    Entry {
        class: Class::Plan,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_plan,
        hint: t::class_plan_hint,
        heard: &[
            heard!("work.plan_opened", Who::Group, Plan, |lang, said| t::said_plan_opened(lang, said.title)),
            heard!("work.plan_discussed", Who::Group, Plan, |lang, said| t::said_plan_discussed(lang, said.title)),
            heard!("work.plan_adopted", Who::Group, Plan, |lang, said| t::said_plan_adopted(lang, said.title)),
            heard!("work.plan_started", Who::Group, Plan, |lang, said| t::said_plan_started(lang, said.title)),
            heard!("work.plan_closed", Who::Group, Plan, |lang, said| t::said_plan_closed(lang, said.title)),
        ],
    },
    Entry {
        class: Class::Meeting,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_meeting,
        hint: t::class_meeting_hint,
        heard: &[
            heard!("groups.meeting_announced", Who::Group, Meeting, |lang, said| t::said_meeting(
                lang,
                said.title,
                &said.when(lang)
            )),
            heard!("groups.meeting_moved", Who::Group, Meeting, |lang, said| t::said_meeting_moved(
                lang,
                said.title,
                &said.when(lang)
            )),
            heard!("groups.meeting_changed", Who::Group, Meeting, |lang, said| t::said_meeting_changed(
                lang, said.title
            )),
            heard!("groups.meeting_cancelled", Who::Group, Meeting, |lang, said| t::said_meeting_cancelled(
                lang, said.title
            )),
            heard!("groups.date_poll_opened", Who::Group, DatePoll, |lang, said| t::said_poll_opened(lang, said.title)),
            heard!(by itself: "groups.date_poll_ending", Who::Unanswered, DatePoll, |lang, said| t::said_poll_ending(
                lang, said.title
            )),
            heard!("groups.date_poll_dropped", Who::Group, DatePoll, |lang, said| t::said_poll_dropped(
                lang, said.title
            )),
            heard!("groups.presentation_call_opened", Who::Group, PresentationCall, |lang, said| {
                t::said_presentation_call(lang, said.title)
            }),
        ],
    },
    Entry {
        class: Class::Minutes,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_minutes,
        hint: t::class_minutes_hint,
        heard: &[heard!("groups.minutes_published", Who::Group, Meeting, |lang, said| t::said_minutes(
            lang, said.title
        ))],
    },
    Entry {
        class: Class::Library,
        usual: Some(Level::Weekly),
        audience: Audience::Group,
        name: t::class_library,
        hint: t::class_library_hint,
        heard: &[
            heard!("library.resource_published", Who::Group, Resource, |lang, said| t::said_resource(lang, said.title)),
            heard!("library.resource_group_added", Who::Group, Shared, |lang, said| t::said_shared(lang, said.title)),
            heard!("library.news_published", Who::Group, News, |lang, said| t::said_news(lang, said.title)),
        ],
    },
    Entry {
        class: Class::Support,
        usual: Some(Level::Daily),
        audience: Audience::Readers,
        name: t::class_support,
        hint: t::class_support_hint,
        heard: &[heard!("work.proposal_supported", Who::Owner, Proposal, |lang, said| t::said_support(
            lang,
            said.detail,
            said.title
        ))],
    },
    Entry {
        class: Class::Challenge,
        usual: Some(Level::Daily),
        audience: Audience::Person,
        name: t::class_challenge,
        hint: t::class_challenge_hint,
        heard: &[
            heard!("work.challenge_solved", Who::Backers, Challenge, |lang, said| t::said_challenge_solved(
                lang, said.title
            )),
            heard!("work.challenge_proposed", Who::Backers, Challenge, |lang, said| t::said_challenge_proposed(
                lang, said.title
            )),
        ],
    },
    Entry {
        class: Class::Deadline,
        usual: Some(Level::Daily),
        audience: Audience::Person,
        name: t::class_deadline,
        hint: t::class_deadline_hint,
        heard: &[heard!(by itself: "watch.deadline_near", Who::Followers, Deadline, |lang, said| t::said_deadline(
            lang,
            &said.when(lang),
            said.title,
            said.detail
        ))],
    },
    Entry {
        class: Class::Discussion,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_discussion,
        hint: t::class_discussion_hint,
        heard: &[heard!("talk.discussion_opened", Who::Group, Discussion, |lang, said| t::said_discussion(
            lang, said.title
        ))],
    },
    Entry {
        class: Class::Post,
        usual: Some(Level::Now),
        audience: Audience::Group,
        name: t::class_post,
        hint: t::class_post_hint,
        heard: &[
            heard!("talk.post_written", Who::Participants, Post, |lang, said| t::said_post(lang, said.title)),
            heard!(by itself: "talk.expert_answered", Who::Participants, Post, |lang, said| t::said_expert(
                lang, said.title
            )),
            heard!("talk.answer_accepted", Who::Participants, Discussion, |lang, said| t::said_accepted_answer(
                lang, said.title
            )),
        ],
    },
    Entry {
        class: Class::Mention,
        usual: Some(Level::Now),
        audience: Audience::Group,
        name: t::class_mention,
        hint: t::class_mention_hint,
        heard: &[heard!("talk.people_mentioned", Who::Mentioned, Post, |lang, said| t::said_mention(lang, said.title))],
    },
    Entry {
        class: Class::Action,
        usual: Some(Level::Now),
        audience: Audience::Group,
        name: t::class_action,
        hint: t::class_action_hint,
        heard: &[heard!("groups.action_recorded", Who::Named("owner"), Action, |lang, said| t::said_action(
            lang,
            said.group,
            said.detail
        ))],
    },
    Entry {
        class: Class::Activity,
        usual: Some(Level::Daily),
        audience: Audience::Readers,
        name: t::class_activity,
        hint: t::class_activity_hint,
        heard: &[
            heard!("work.activity_added", Who::Owner, Activity, |lang, said| t::said_activity_added(lang, said.title)),
            heard!("work.activity_moved", Who::Concerned, Activity, |lang, said| match said.detail {
                "running" => t::said_activity_running(lang, said.title),
                "done" => t::said_activity_done(lang, said.title),
                "dropped" => t::said_activity_dropped(lang, said.title),
                _ => t::said_activity_planned(lang, said.title),
            }),
            heard!("work.activity_carried_over", Who::Concerned, Activity, |lang, said| t::said_activity_carried(
                lang, said.title
            )),
        ],
    },
    Entry {
        class: Class::Chair,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_chair,
        hint: t::class_chair_hint,
        heard: &[
            heard!("groups.chair_call_opened", Who::Group, ChairCall, |lang, said| t::said_chair_opened(
                lang, said.group
            )),
            heard!("groups.second_vote_opened", Who::Group, ChairCall, |lang, said| t::said_chair_second(
                lang, said.group
            )),
            heard!(by itself: "groups.chair_call_counted", Who::Group, ChairCall, |lang, said| t::said_chair_counted(
                lang, said.group
            )),
        ],
    },
    Entry {
        class: Class::Request,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_request,
        hint: t::class_request_hint,
        heard: &[heard!("groups.membership_requested", Who::Seats, Request, |lang, said| t::said_request(
            lang, said.group
        ))],
    },
    Entry {
        class: Class::Standing,
        usual: Some(Level::Now),
        audience: Audience::Person,
        name: t::class_standing,
        hint: t::class_standing_hint,
        heard: &[
            heard!(by itself: "groups.membership_ended", Who::Named("person"), InGroup, |lang, said| t::said_membership_ended(
                lang, said.group
            )),
            heard!("groups.seat_taken", Who::Owner, Seat, |lang, said| match said.detail {
                "lead" => t::said_seat_lead(lang, said.group),
                "co_chair" => t::said_seat_co_chair(lang, said.group),
                _ => t::said_seat_chair(lang, said.group),
            }),
            heard!(by itself: "groups.seat_ended", Who::Owner, Seat, |lang, said| t::said_seat_ended(lang, said.group)),
        ],
    },
    Entry {
        class: Class::Case,
        usual: Some(Level::Daily),
        audience: Audience::Group,
        name: t::class_case,
        hint: t::class_case_hint,
        heard: &[
            heard!("moderation.case_opened", Who::Deciders, Case, |lang, said| t::said_case_opened(lang, said.group)),
            heard!("moderation.text_held", Who::Seats, Case, |lang, said| t::said_text_held(lang, said.group)),
            heard!("moderation.case_appealed", Who::Deciders, Case, |lang, said| t::said_case_appealed(
                lang, said.group
            )),
        ],
    },
    Entry {
        class: Class::Report,
        usual: Some(Level::Now),
        audience: Audience::Person,
        name: t::class_report,
        hint: t::class_report_hint,
        heard: &[heard!("moderation.case_decided", Who::Reporters, Report, |lang, said| match said.detail {
            "hidden" => t::said_report_hidden(lang).to_owned(),
            "restored" => t::said_report_restored(lang).to_owned(),
            _ => t::said_report_stands(lang).to_owned(),
        })],
    },
    Entry {
        class: Class::Answer,
        usual: None,
        audience: Audience::Readers,
        name: t::class_answer,
        hint: t::class_answer_hint,
        heard: &[
            heard!("work.proposal_accepted", Who::Concerned, Proposal, |lang, said| t::said_accepted(lang, said.title)),
            heard!("work.proposal_declined", Who::Concerned, Proposal, |lang, said| t::said_declined(lang, said.title)),
            heard!("work.proposal_withdrawn", Who::Concerned, Proposal, |lang, said| t::said_withdrawn(
                lang, said.title
            )),
        ],
    },
    Entry {
        class: Class::Entry,
        usual: None,
        audience: Audience::Person,
        name: t::class_entry,
        hint: t::class_entry_hint,
        heard: &[
            heard!("groups.membership_began", Who::Named("person"), InGroup, |lang, said| t::said_membership(
                lang, said.group
            )),
            heard!("groups.membership_declined", Who::Named("person"), InGroup, |lang, said| t::said_request_declined(
                lang, said.group
            )),
        ],
    },
    Entry {
        class: Class::Message,
        usual: None,
        audience: Audience::Group,
        name: t::class_message,
        hint: t::class_message_hint,
        heard: &[heard!("groups.message_sent", Who::Group, InGroup, |lang, said| t::said_message(lang, said.group))],
    },
    Entry {
        class: Class::Search,
        usual: None,
        audience: Audience::Person,
        name: t::class_search,
        hint: t::class_search_hint,
        heard: &[heard!(by itself: "notices.search_found", Who::Owner, Search, |lang, said| {
            match said.detail.parse().unwrap_or(1) {
                more if more > COUNTED => t::said_search_more(lang, &words::number(lang, COUNTED), said.title),
                found => t::said_search(lang, found, said.title),
            }
        })],
    },
];

/// The class and the event of a kind, if anybody is told of it.
pub fn find(kind: &str) -> Option<(&'static Entry, &'static Heard)> {
    CLASSES.iter().find_map(|entry| Some((entry, entry.heard.iter().find(|heard| heard.kind == kind)?)))
}

/// What happened, in a sentence. A kind that is no longer in the table leaves its title.
pub fn sentence(lang: Lang, kind: &str, said: &Said<'_>) -> String {
    find(kind).map_or_else(|| said.title.to_owned(), |(_, heard)| (heard.says)(lang, said))
}

/// The name of a class.
pub fn name(lang: Lang, class: Class) -> &'static str {
    CLASSES.iter().find(|entry| entry.class == class).map_or("", |entry| (entry.name)(lang))
}

/// Classes whose level can be chosen, each with its usual one.
pub fn chosen() -> impl Iterator<Item = (&'static Entry, Level)> {
    CLASSES.iter().filter_map(|entry| Some((entry, entry.usual?)))
}

/// How a level is called.
pub const fn level_name(lang: Lang, level: Level) -> &'static str {
    match level {
        Level::Now => t::level_now(lang),
        Level::Daily => t::level_daily(lang),
        Level::Weekly => t::level_weekly(lang),
        Level::Never => t::level_never(lang),
    }
}
