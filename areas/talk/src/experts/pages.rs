//! What is shown of outside experts, and what one of them sees.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::html;
use ui::{Button, Empty, Fields, Form, FormErrors, Item, Marked, Notice, Page, PageHead, Section, Tag, Tone, href};
use words::Lang;

use super::handlers::{Draft, NAME_MAX, WHY_MAX};
use super::policy::Invitation;
use super::queries::{Expert, State};
use crate::discussions::domain::Audience;
use crate::discussions::queries::Discussion;
use crate::words as t;

/// How an expert is called; who has not answered is forgotten after a while.
pub fn expert_name(lang: Lang, name: &str) -> &str {
    if name.is_empty() { t::expert_unnamed(lang) } else { name }
}

/// What those see who may ask.
pub struct List<'a> {
    pub discussion: &'a Discussion,
    pub experts: &'a [Expert],
    pub draft: &'a Draft,
    pub now: Timestamp,
    pub zone: TimeZone,
    pub can_ask: bool,
}

fn item(lang: Lang, shown: &List<'_>, one: &Expert) -> Item {
    Item {
        title: expert_name(lang, &one.name).to_owned(),
        meta: Some(html! {
            @match one.state {
                State::Answered => (Tag::Good(t::expert_answered(lang))),
                State::Declined => (Tag::Warn(t::expert_declined(lang))),
                State::Asked if one.until < shown.now => (Tag::Warn(t::expert_silent(lang))),
                State::Asked => { (Tag::Info(t::expert_asked(lang))) span { (t::expert_until(lang, &words::date_of(lang, one.until, &shown.zone))) } }
            }
            span { (t::expert_asked_by(lang, &one.asker)) }
        }),
        ..Item::default()
    }
}

pub fn list(lang: Lang, shown: &List<'_>, errors: &FormErrors) -> Page<'static> {
    let List { discussion, experts, draft, .. } = *shown;
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/discussions/{}", discussion.id))) { (discussion.title) } }),
            title: t::experts_title(lang).into(),
            lede: shown.can_ask.then(|| t::experts_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if !errors.is_empty() && !shown.can_ask { (f.summary()) }
            @if experts.is_empty() && shown.can_ask { (Empty { words: t::experts_none(lang), action: None }) }
            @if !experts.is_empty() {
                (ui::section("experts", t::experts_asked(lang), None, ui::list(experts.iter().map(|one| item(lang, shown, one)))))
            }
            @if shown.can_ask {
                (ui::section("ask", t::expert_ask(lang), None, html! {
                    (Form::post(f, href(lang, &format!("/discussions/{}/experts", discussion.id)), html! {
                        (f.text("name", t::expert_name_label(lang), &draft.name).max(NAME_MAX))
                        (f.text("email", t::expert_email_label(lang), &draft.email).hint(t::expert_email_hint(lang)))
                        (f.text("why", t::expert_why_label(lang), &draft.why).hint(t::expert_why_hint(lang)).max(WHY_MAX))
                        p.hint { (readers(lang, discussion)) }
                        div.row { (Button::first(t::expert_send(lang))) }
                    }))
                }))
            } @else if discussion.closed_at.is_some() { (Notice::Info(t::is_closed(lang))) } @else { (Notice::Info(t::experts_no_mail(lang))) }
        }
    };
    Page::new(t::experts_title(lang), body).section(Section::Groups).private(t::private_experts(lang))
}

fn readers(lang: Lang, discussion: &Discussion) -> String {
    match discussion.audience {
        Audience::Group => t::expert_readers_group(lang, &discussion.group_name),
        Audience::Everyone => t::expert_readers_everyone(lang).to_owned(),
    }
}

/// The one question, for whoever has the link.
pub fn show(lang: Lang, token: &str, invitation: &Invitation, is_over: bool) -> Page<'static> {
    let Invitation { expert, discussion, question } = invitation;
    let has_answered = expert.state == State::Answered;
    let body = html! {
        (PageHead {
            title: discussion.title.clone().into(),
            lede: Some(t::expert_page_lede(lang, &expert.asker, &discussion.group_name).into()),
            ..PageHead::default()
        })
        div.stack {
            @if is_over { (Notice::Info(t::expert_page_over(lang))) } @else {
                @if has_answered { (Notice::Good(t::expert_page_answered(lang))) }
                @if let Some(question) = question { (ui::section("question", t::kind_question(lang), None, html! { (Marked(lang, &question.text)) })) }
                p { (t::expert_page_how(lang)) }
                p.hint { (readers(lang, discussion)) }
            }
            div.row { (ui::one_button(&href(lang, &format!("/experts/{token}/endings")), if has_answered { t::expert_take_back(lang) } else { t::expert_decline(lang) }, Tone::Danger)) }
            p.hint { (t::expert_page_data(lang)) }
        }
    };
    Page::new(discussion.title.clone(), body).section(Section::Groups).private(t::private_expert(lang))
}

pub fn ended(lang: Lang) -> Page<'static> {
    let body = html! {
        (PageHead { title: t::expert_ended(lang).into(), ..PageHead::default() })
        p { (t::expert_ended_what(lang)) }
    };
    Page::new(t::expert_ended(lang), body).section(Section::Groups).private(t::private_expert(lang))
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "asked").then(|| t::done_asked(visit.lang))
}
