//! What is shown of actions.

use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tabs,
    Tag, Tone, href,
};
use words::Lang;

use super::domain::{REASON_MAX, State, WORDS_MAX};
use super::handlers::{Closing, Draft};
use super::queries::Listed;
use crate::groups::queries::Group;
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::memberships::pages::person_options;
use crate::memberships::queries::PersonOf;
use crate::words as t;

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Open => html! { (Tag::Info(t::action_open(lang))) },
        State::Done => html! { (Tag::Good(t::action_done(lang))) },
        State::Dropped => html! { (Tag::Plain(t::action_dropped(lang))) },
    }
}

/// Actions with who does them until when.
pub fn items(lang: Lang, actions: &[Listed]) -> Markup {
    ui::list(actions.iter().map(|action| Item {
        href: Some(href(lang, &format!("/actions/{}", action.id))),
        title: action.words.clone(),
        meta: Some(html! {
            (state(lang, action.state))
            span { (action.owner_name) }
            span { (t::action_due(lang, &words::date(lang, action.due))) }
            @if action.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }))
}

/// The actions of a meeting; `new` is where another is recorded, for those who may.
pub fn section(lang: Lang, actions: &[Listed], new: Option<&str>) -> Markup {
    html! {
        @if !actions.is_empty() || new.is_some() {
            (ui::section("actions", t::actions(lang), None, html! {
                (items(lang, actions))
                @if let Some(new) = new { div.row { (LinkButton(t::action_record(lang), new, Tone::Second)) } }
            }))
        }
    }
}

pub fn new(lang: Lang, meeting: &Meeting, people: &[PersonOf], draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { eyebrow: Some(event_link(lang, meeting)), title: t::action_record(lang).into(), ..PageHead::default() })
        (Form::post(f, href(lang, &format!("/events/{}/actions", meeting.slug)), html! {
            (f.area("words", t::action_words(lang), &draft.words).max(WORDS_MAX))
            (f.select("owner", t::action_owner(lang), &draft.owner, Some(t::choose(lang)), person_options(people)))
            (f.date("due", t::due(lang), &draft.due))
            div.row { (Button::first(t::record(lang))) }
        }))
    };
    Page::new(t::action_record(lang), body).section(Section::Events).private(t::private_records(lang))
}

/// What the list of a group's actions shows.
pub struct List<'a> {
    pub group: &'a Group,
    /// What the reader has open.
    pub own: &'a [Listed],
    pub actions: &'a Slice<Listed>,
    pub is_closed: bool,
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { group, own, actions, is_closed } = *shown;
    let path = format!("/groups/{}/actions", group.slug);
    let address = href(lang, &path);
    let (query, order) = if is_closed { ("state=closed", Order::Newest) } else { ("", Order::Soonest) };
    let title = if is_closed { t::closed_actions(lang) } else { t::actions_of_others(lang) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::actions(lang).into(),
            lede: Some(t::actions_lede(lang).into()),
            ..PageHead::default()
        })
        (Tabs {
            label: t::actions(lang),
            tabs: vec![
                (address.clone(), t::open_actions(lang).into(), !is_closed),
                (format!("{address}?state=closed"), t::closed_actions(lang).into(), is_closed),
            ],
        })
        div.stack {
            @if !own.is_empty() { (ui::section("own", t::own_actions(lang), None, items(lang, own))) }
            (ui::section("all", title, None, html! {
                @if actions.rows.is_empty() { (Empty { words: t::actions_none(lang), action: None }) } @else { (items(lang, &actions.rows)) }
            }))
            (Pager::new(lang, &path, query, actions).order(order))
        }
    };
    Page::new(t::actions(lang), body).section(Section::Groups).private(t::private_records(lang))
}

pub fn show(lang: Lang, action: &Listed, may_close: bool, draft: &Closing, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}/actions", action.group_slug))) { (t::actions(lang)) } }),
            title: action.words.clone().into(),
            meta: Some(html! { (state(lang, action.state)) @if action.example { (ui::example(lang)) } }),
            ..PageHead::default()
        })
        div.stack {
            (Details(vec![
                (t::action_owner(lang).into(), html! { (action.owner_name) }),
                (t::due(lang).into(), html! { (words::date(lang, action.due)) }),
                (t::taken_on_at(lang).into(), html! { a href=(href(lang, &format!("/events/{}", action.meeting_slug))) { (action.meeting_title) } }),
            ]))
            @if let Some(reason) = &action.reason { (ui::section("reason-said", t::closing_reason(lang), None, html! { p.prose.lines { (reason) } })) }
            @if may_close && action.state == State::Open {
                (ui::section("close", t::closing(lang), None, html! {
                    (Form::post(f, href(lang, &format!("/actions/{}/closings", action.id)), html! {
                        (f.radios("state", t::closing_how(lang), &draft.state, [
                            (State::Done.word(), t::action_done(lang), None),
                            (State::Dropped.word(), t::action_dropped(lang), Some(t::action_dropped_hint(lang).into())),
                        ]))
                        (f.area("reason", t::closing_reason(lang), &draft.reason).max(REASON_MAX).optional())
                        div.row { (Button(t::closing_send(lang), Tone::First, None)) }
                    }))
                }))
            }
        }
    };
    Page::new(action.words.clone(), body).section(Section::Groups).private(t::private_records(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "closed" => Some(t::done_action_closed(visit.lang)),
        _ => None,
    }
}
