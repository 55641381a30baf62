//! What is shown of registrations: beside a meeting, to whoever registers, and to lead and chair.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Column, Details, Empty, Facts, Fields, Form, FormErrors, LinkButton, Notice, Page, PageHead, Pager,
    Section, Table, Tabs, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Draft, NAME_MAX, ORGANISATION_MAX, REASON_MAX, State};
use super::policy::Ticket as Target;
use super::queries::{Counted, Listed, Registration};
use crate::agenda_items::queries::Item;
use crate::attendances::domain::Phase;
use crate::meetings::pages::{self as meetings, event_link, when};
use crate::meetings::queries::Meeting;
use crate::words as t;

/// How many stand where.
#[derive(Debug)]
pub struct Numbers {
    pub registered: i64,
    pub waiting: i64,
    /// Addresses that nobody has proved.
    pub asked: i64,
    pub attended: i64,
    pub capacity: Option<i64>,
}

impl Numbers {
    pub fn of(meeting: &Meeting, counts: &[Counted]) -> Self {
        let count = |state| counts.iter().filter(|one| one.state == state).map(|one| one.n).sum();
        Self {
            registered: count(State::Registered),
            waiting: count(State::Waiting),
            asked: count(State::Asked),
            attended: counts.iter().map(|one| one.attended).sum(),
            capacity: meeting.capacity.filter(|_| meeting.registers),
        }
    }

    fn sentences(&self, lang: Lang, is_open: bool) -> Markup {
        html! {
            p {
                (t::registered_count(lang, self.registered))
                @if self.waiting > 0 { " " (t::waiting_count(lang, self.waiting)) }
            }
            @if let Some(capacity) = self.capacity.filter(|_| is_open) {
                @if self.registered < capacity { p { (t::places_free(lang, capacity.saturating_sub(self.registered))) } }
                @else { p { (t::places_none(lang)) } }
            }
        }
    }

    /// More have a place than there are: the number was made smaller.
    fn lowered(&self, lang: Lang) -> Option<String> {
        let capacity = self.capacity.filter(|capacity| self.registered > *capacity)?;
        Some(t::places_lowered(lang, &words::number(lang, self.registered), &words::number(lang, capacity)))
    }
}

/// What the page of a meeting shows of registering.
#[expect(clippy::struct_excessive_bools, reason = "each is one fact of the reader, and none follows from another")]
pub struct Panel {
    pub is_open: bool,
    pub is_signed: bool,
    pub own: Option<State>,
    /// Which of those who wait the reader is.
    pub line: i64,
    pub numbers: Numbers,
    pub has_place_anyway: bool,
    pub may_list: bool,
}

pub fn panel(lang: Lang, meeting: &Meeting, shown: &Panel) -> Markup {
    let path = |rest: &str| href(lang, &format!("/events/{}/registrations{rest}", meeting.slug));
    let body = html! {
        @match shown.own {
            Some(State::Registered) => p { (Tag::Good(t::have_place(lang))) },
            Some(State::Waiting) => p { (Tag::Warn(&t::are_waiting(lang, shown.line))) },
            Some(State::Removed) => p { (Tag::Bad(t::was_removed(lang))) },
            _ => @if shown.has_place_anyway { p { (Tag::Good(t::place_anyway(lang))) } },
        }
        (shown.numbers.sentences(lang, shown.is_open))
        @if !shown.is_open { p { (t::register_closed(lang)) } }
        @else {
            @match shown.own {
                Some(State::Registered) => (ui::one_button(&path("/cancellations"), t::give_back(lang), Tone::Second)),
                Some(State::Waiting) => (ui::one_button(&path("/cancellations"), t::leave_line(lang), Tone::Second)),
                Some(State::Removed) => {},
                _ if shown.has_place_anyway => {},
                _ if shown.is_signed => {
                    (ui::one_button(&path(""), t::register(lang), Tone::First))
                    p.hint { (t::register_seen(lang)) }
                },
                _ => div.row { (LinkButton(t::register(lang), &path("/new"), Tone::First)) },
            }
        }
        p.hint { (t::group_has_places(lang)) }
        @if shown.may_list {
            @if let Some(words) = shown.numbers.lowered(lang) { p { (words) } }
            p { a href=(path("")) { (t::who_registered(lang)) } }
        }
    };
    ui::panel(t::registration(lang), body)
}

/// The form of somebody without an account.
pub struct New<'a> {
    pub meeting: &'a Meeting,
    pub is_open: bool,
    pub numbers: Numbers,
    pub zone: TimeZone,
}

pub fn new(lang: Lang, shown: &New<'_>, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let event = format!("/events/{}", shown.meeting.slug);
    let sign_in = href(lang, &format!("/sign-in?next={}", ui::encode(&event)));
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, shown.meeting)),
            title: t::register_title(lang).into(),
            meta: Some(when(lang, shown.meeting, &shown.zone)),
            ..PageHead::default()
        })
        @if shown.is_open {
            div.stack {
                (shown.numbers.sentences(lang, true))
                p.prose { (t::register_kept(lang)) }
                (Form::post(f, href(lang, &format!("{event}/registrations")), html! {
                    (f.own_name("name", t::registrant_name(lang), &draft.name).max(NAME_MAX))
                    (f.text("organisation", t::registrant_organisation(lang), &draft.organisation).max(ORGANISATION_MAX).optional())
                    (f.email("email", t::guest_email(lang), &draft.email).hint(t::registrant_email_hint(lang)))
                    div.row { (Button::first(t::register(lang))) }
                }))
                p { a href=(sign_in) { (t::register_signed(lang)) } }
            }
        } @else {
            (f.summary())
            (Empty { words: t::register_closed(lang), action: None })
        }
    };
    Page::new(t::register_title(lang), body).section(Section::Events).private(t::private_register(lang))
}

/// The same whether the address was known or not.
pub fn sent(lang: Lang, meeting: &Meeting) -> Page<'static> {
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::register_sent_title(lang).into(),
            lede: Some(t::register_sent(lang).into()),
            ..PageHead::default()
        })
        p { (t::register_sent_more(lang)) }
    };
    Page::new(t::register_sent_title(lang), body).section(Section::Events).private(t::private_register(lang))
}

/// One registration, for whoever has its secret.
pub struct Ticket<'a> {
    pub secret: &'a str,
    pub registration: &'a Registration,
    pub meeting: &'a Meeting,
    /// The agenda, if there is a place.
    pub items: Vec<Item>,
    pub phase: Phase,
    /// Whether the address can still be proved.
    pub is_fresh: bool,
    pub line: i64,
    pub zone: TimeZone,
}

impl Ticket<'_> {
    fn path(&self, rest: &str) -> String {
        format!("/tickets/{}{rest}", ui::encode(self.secret))
    }
}

pub fn ticket(lang: Lang, shown: &Ticket<'_>, errors: &FormErrors) -> Page<'static> {
    let page = if shown.registration.state == State::Registered {
        let beside = meetings::Shown {
            registration: Some(ticket_panel(lang, shown)),
            calendar: shown.path("/event.ics"),
            ..meetings::Shown::for_guest(shown.meeting, shown.items.clone(), shown.zone.clone())
        };
        meetings::show(lang, &beside, errors)
    } else {
        without_place(lang, shown, errors)
    };
    page.private(t::private_ticket(lang))
}

/// What somebody with a place can do.
fn ticket_panel(lang: Lang, shown: &Ticket<'_>) -> Markup {
    let path = |rest: &str| href(lang, &shown.path(rest));
    let body = html! {
        @if shown.phase != Phase::Closed { p { (Tag::Good(t::have_place(lang))) } }
        (who(lang, shown.registration))
        @match shown.phase {
            Phase::Before => (ui::one_button(&path("/cancellations"), t::give_back(lang), Tone::Second)),
            Phase::Begun => {
                @if shown.registration.attended_at.is_some() { p { (Tag::Good(t::state_attended(lang))) } }
                @else { (ui::one_button(&path("/confirmations"), t::confirm(lang), Tone::First)) }
                p { a href=(path("/feedback/new")) { (t::feedback_give(lang)) } }
            },
            Phase::Closed => {},
        }
    };
    ui::panel(t::registration(lang), body)
}

fn who(lang: Lang, registration: &Registration) -> Markup {
    let mut rows = vec![(t::registrant_name(lang).into(), html! { (registration.name) })];
    if !registration.organisation.is_empty() {
        rows.push((t::registrant_organisation(lang).into(), html! { (registration.organisation) }));
    }
    if let Some(email) = &registration.email {
        rows.push((t::guest_email(lang).into(), html! { (email) }));
    }
    html! { (Details(rows)) }
}

fn without_place(lang: Lang, shown: &Ticket<'_>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let path = |rest: &str| href(lang, &shown.path(rest));
    let (meeting, registration) = (shown.meeting, shown.registration);
    let event = format!("/events/{}", meeting.slug);
    let is_before = shown.phase == Phase::Before;
    let again = html! {
        @if is_before && meeting.registers { p { (LinkButton(t::register_again(lang), &href(lang, &format!("{event}/registrations/new")), Tone::Second)) } }
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: meeting.title.clone().into(),
            meta: Some(when(lang, meeting, &shown.zone)),
            ..PageHead::default()
        })
        (f.summary())
        div.stack {
            @if meeting.cancelled_at.is_some() { (Notice::Warn(t::cancelled(lang))) }
            @match registration.state {
                State::Asked if is_before && shown.is_fresh && meeting.registers => {
                    p { (t::ticket_ask(lang)) }
                    (who(lang, registration))
                    p.prose { (t::register_kept(lang)) }
                    (ui::one_button(&path("/verifications"), t::ticket_verify(lang), Tone::First))
                },
                State::Asked => { (Notice::Warn(t::ticket_stale(lang))) (again) },
                State::Registered => {},
                State::Waiting if is_before => {
                    (Notice::Info(&t::are_waiting(lang, shown.line)))
                    p.prose { (t::waiting_what(lang)) }
                    (who(lang, registration))
                    (ui::one_button(&path("/cancellations"), t::leave_line(lang), Tone::Second))
                },
                State::Waiting => { (Notice::Warn(t::waiting_over(lang))) },
                State::Cancelled => { (Notice::Info(t::ticket_given_back(lang))) (again) },
                State::Removed => {
                    (Notice::Warn(t::was_removed(lang)))
                    @if let Some(reason) = &registration.reason { p.prose.lines { (reason) } }
                },
            }
        }
    };
    Page::new(meeting.title.clone(), body).section(Section::Events)
}

/// A page of those who have a place, or of those who wait.
pub struct List<'a> {
    pub meeting: &'a Meeting,
    pub state: State,
    pub people: Slice<Listed>,
    pub numbers: Numbers,
    pub may_remove: bool,
    pub zone: TimeZone,
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let address = format!("/events/{}/registrations", shown.meeting.slug);
    let query = if shown.state == State::Waiting { "state=waiting" } else { "" };
    let numbers = &shown.numbers;
    let number = |n: i64| words::number(lang, n);
    let mut facts = vec![
        (number(numbers.registered), t::fact_registered(lang).to_owned()),
        (number(numbers.waiting), t::fact_waiting(lang).to_owned()),
        (number(numbers.asked), t::fact_asked(lang).to_owned()),
        (number(numbers.attended), t::fact_attended(lang).to_owned()),
    ];
    if let Some(capacity) = numbers.capacity {
        facts.insert(0, (number(capacity), t::capacity(lang).to_owned()));
    }
    let tabs = vec![
        (href(lang, &address), t::fact_registered(lang).into(), shown.state == State::Registered),
        (href(lang, &format!("{address}?state=waiting")), t::fact_waiting(lang).into(), shown.state == State::Waiting),
    ];
    let all = if shown.state == State::Waiting { numbers.waiting } else { numbers.registered };
    let is_forgotten = shown.people.rows.is_empty() && all > 0;
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, shown.meeting)),
            title: t::who_registered(lang).into(),
            lede: Some(t::who_registered_lede(lang).into()),
            actions: (numbers.registered + numbers.waiting > 0 && !is_forgotten)
                .then(|| html! { (LinkButton(t::list_download(lang), &href(lang, &format!("{address}.csv")), Tone::Second)) }),
            ..PageHead::default()
        })
        div.stack {
            (Facts(facts))
            @if let Some(words) = numbers.lowered(lang) { (Notice::Info(&words)) }
            (Tabs { label: t::registration(lang), tabs })
            @if is_forgotten { (Empty { words: t::list_forgotten(lang), action: None }) }
            @else if shown.people.rows.is_empty() {
                (Empty { words: if shown.state == State::Waiting { t::waiting_none(lang) } else { t::registered_none(lang) }, action: None })
            } @else { (table(lang, shown)) }
            (Pager::new(lang, &address, query, &shown.people))
        }
    };
    Page::new(t::who_registered(lang), body).section(Section::Events).private(t::private_registrations(lang))
}

fn table<'a>(lang: Lang, shown: &'a List<'_>) -> Table<'a> {
    let mut columns = vec![
        Column::Words(t::column_name(lang)),
        Column::Words(t::registrant_organisation(lang)),
        Column::Words(t::guest_email(lang)),
        Column::Words(t::column_since(lang)),
        Column::Words(t::fact_attended(lang)),
    ];
    if shown.may_remove {
        columns.push(Column::Words(t::column_do(lang)));
    }
    let rows = shown.people.rows.iter().map(|one| {
        let mut row = vec![
            html! { (one.name) @if one.example { " " (ui::example(lang)) } },
            html! { (one.organisation) },
            html! { (one.email) },
            html! { (words::date_of(lang, one.decided_at, &shown.zone)) },
            html! { @if one.attended_at.is_some() { (t::yes(lang)) } },
        ];
        if shown.may_remove {
            let path = href(lang, &format!("/registrations/{}/removals/new", one.id));
            row.push(html! { a href=(path) { (t::remove(lang)) span.visually-hidden { ": " (one.name) } } });
        }
        row
    });
    Table { lang, caption: t::who_registered(lang).into(), columns, rows: rows.collect() }
}

/// The first row of the file.
pub fn header(lang: Lang) -> [&'static str; 6] {
    [
        t::column_name(lang),
        t::registrant_organisation(lang),
        t::guest_email(lang),
        t::state_column(lang),
        t::column_since(lang),
        t::fact_attended(lang),
    ]
}

/// Somebody in the file.
pub fn row(lang: Lang, one: &Listed) -> Vec<String> {
    let state = if one.state == State::Waiting { t::fact_waiting(lang) } else { t::fact_registered(lang) };
    let attended = if one.attended_at.is_some() { t::yes(lang) } else { "" };
    vec![
        one.name.clone(),
        one.organisation.clone(),
        one.email.clone(),
        state.to_owned(),
        one.decided_at.to_string(),
        attended.to_owned(),
    ]
}

pub fn remove(lang: Lang, target: &Target, reason: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, &target.meeting)),
            title: t::remove_title(lang, &target.registration.name).into(),
            lede: Some(t::remove_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/registrations/{}/removals", target.registration.id)), html! {
            (f.area("reason", t::remove_reason(lang), reason).hint(t::remove_reason_hint(lang)).max(REASON_MAX))
            div.row { (Button(t::remove_send(lang), Tone::Danger, None)) }
        }))
    };
    Page::new(t::remove_title(lang, &target.registration.name), body)
        .section(Section::Events)
        .private(t::private_registrations(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "registered" => Some(t::done_registered(visit.lang)),
        "waiting" => Some(t::done_waiting(visit.lang)),
        "given-back" => Some(t::done_given_back(visit.lang)),
        "attended" => Some(t::done_attended(visit.lang)),
        "feedback" => Some(t::done_feedback(visit.lang)),
        "removed" => Some(t::done_removed(visit.lang)),
        _ => None,
    }
}
