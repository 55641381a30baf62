//! What is shown of memberships.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, Render, html};
use serde::Deserialize;
use ui::{
    Button, Column, Empty, Fields, Form, FormErrors, LinkButton, Notice, Order, Page, PageHead, Pager, Section, Table,
    Tone, href,
};
use words::Lang;

use super::domain::{ANSWER_MAX, Draft, MAIL, State, eligible, is_at_once};
use super::handlers::Filter;
use super::queries::{Member, Own, PersonOf, Standing};
use crate::groups::queries::Group;
use crate::settings::domain::Entry;
use crate::words as t;

/// What a link that leads to the form carries.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Link {
    pub token: String,
}

/// The form to join, as it stands for one person.
pub struct JoinForm {
    pub entry: Entry,
    pub own: Vec<Own>,
    pub standing: Option<Standing>,
    pub refusal: Option<String>,
    /// Whether a valid invitation has led here.
    pub is_invited: bool,
    /// Whether one has that can no longer be used.
    pub is_stale: bool,
    pub draft: Draft,
    pub errors: FormErrors,
}

pub fn new(lang: Lang, group: &Group, form: &JoinForm) -> Page<'static> {
    let at_once = is_at_once(&form.entry, form.is_invited);
    let lede = match (form.is_invited, at_once, group.is_open()) {
        (true, ..) => t::join_invited_lede(lang),
        (_, false, _) => t::join_request_lede(lang),
        (_, _, true) => t::join_open_lede(lang),
        (_, _, false) => t::join_lede(lang),
    };
    let title = if at_once { t::join(lang) } else { t::ask_to_join(lang) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: title.into(),
            lede: Some(lede.into()),
            ..PageHead::default()
        })
        div.stack {
            @if form.is_stale && form.errors.is_empty() { (Notice::Warn(t::invitation_stale(lang))) }
            @match form.standing.as_ref().map(|standing| (standing.state, standing.id)) {
                Some((State::Active, _)) => (Notice::Good(t::join_is_member(lang))),
                Some((_, id)) if !at_once => {
                    (Notice::Info(t::join_waits(lang)))
                    (ui::one_button(&href(lang, &format!("/memberships/{id}/withdrawals")), t::request_withdraw(lang), Tone::Danger))
                },
                _ => (fields(lang, group, form, title)),
            }
        }
    };
    Page::new(title, body).section(Section::Groups).private(if at_once {
        t::private_join(lang)
    } else {
        t::private_request(lang)
    })
}

fn fields(lang: Lang, group: &Group, form: &JoinForm, title: &str) -> Markup {
    let f = Fields::new(lang, &form.errors);
    let can = eligible(&form.own, group.is_open());
    let unsigned = form.own.iter().find(|one| !one.is_signatory);
    let motivation =
        f.area("motivation", t::motivation(lang), &form.draft.motivation).hint(t::motivation_hint(lang)).max(500);
    html! {
        @if can.is_empty() && !group.is_open() {
            (Notice::Info(t::join_not_signatory(lang)))
            div.row {
                @if let Some(own) = unsigned { (LinkButton(t::go_sign(lang), &href(lang, &format!("/governments/{}", own.slug)), Tone::First)) }
                @else { (LinkButton(t::go_claim(lang), &href(lang, "/affiliations/new"), Tone::First)) }
            }
        } @else {
            @if let Some(reason) = &form.refusal { (ui::section("refusal", t::join_was_declined(lang), None, html! { p.prose.lines { (reason) } })) }
            (Form::post(f, href(lang, &format!("/groups/{}/memberships", group.slug)), html! {
                @match can.as_slice() {
                    [] => p.hint { (t::join_as_person(lang)) },
                    [only] => p.hint { (t::join_for(lang, &only.name)) },
                    several => (f.select("government", t::in_name_of(lang), &form.draft.government, Some(t::choose(lang)), several.iter().map(|one| (one.government.to_string(), one.name.as_str())))),
                }
                @if is_at_once(&form.entry, form.is_invited) { (motivation.optional()) } @else { (motivation) }
                (entry_fields(f, form))
                (mail_field(f, &form.draft.mail))
                div.row { (Button::first(title)) }
            }))
        }
    }
}

/// The group's own questions, what one agrees to, and the invitation that has led here.
fn entry_fields<'a>(f: Fields<'a>, form: &'a JoinForm) -> Markup {
    let lang = f.lang();
    html! {
        @for (question, (name, answer)) in form.entry.questions.iter().zip(form.draft.answers()) {
            (f.area(name, question.words.as_str(), answer).max(ANSWER_MAX))
        }
        @if let Some(agreement) = &form.entry.agreement {
            (ui::panel(t::agreement_label(lang), html! { p.prose.lines { (agreement.words) } }))
            (ui::hidden("agreement", &agreement.version.to_string()))
            (f.tick("agreed", t::agreed_label(lang), &form.draft.agreed))
        }
        @if form.is_invited { (ui::hidden("token", &form.draft.token)) }
    }
}

/// How soon the group's mail comes.
fn mail_field<'a>(f: Fields<'a>, chosen: &'a str) -> Markup {
    let lang = f.lang();
    let words =
        [t::mail_level_now(lang), t::mail_level_daily(lang), t::mail_level_weekly(lang), t::mail_level_never(lang)];
    let levels = MAIL.into_iter().zip(words).map(|(level, words)| (level, words, None));
    let chosen = if chosen.is_empty() { "daily" } else { chosen };
    f.radios("mail", t::mail_level_label(lang), chosen, levels).hint(t::mail_level_hint(lang)).in_a_row().render()
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "requested" => Some(t::done_requested(visit.lang)),
        "withdrawn" => Some(t::done_withdrawn(visit.lang)),
        _ => None,
    }
}

pub fn list(
    lang: Lang,
    zone: &TimeZone,
    group: &Group,
    filter: &Filter,
    members: &Slice<Member>,
    is_member: bool,
) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let path = format!("/groups/{}/members", group.slug);
    let query = if filter.name.is_empty() { String::new() } else { format!("name={}", ui::encode(&filter.name)) };
    let rows = members.rows.iter().map(|member| {
        vec![
            html! { (member.name) " " @if member.example { (ui::example(lang)) } },
            html! { @if let (Some(name), Some(slug)) = (&member.government, &member.government_slug) { a href=(href(lang, &format!("/governments/{slug}"))) { (name) } } },
            html! { @if let Some(office) = &member.office { (office) } },
            html! { (member.motivation) },
            html! { (words::date_of(lang, member.since, zone)) },
        ]
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::members(lang).into(),
            meta: Some(html! { span { (t::members_count(lang, group.members)) } }),
            ..PageHead::default()
        })
        div.stack {
            (Form::get(f, href(lang, &path), html! {
                (f.search("name", t::column_name(lang), &filter.name))
                (Button::first(t::filter_send(lang)))
            }))
            @if members.rows.is_empty() { (Empty { words: t::members_none(lang), action: None }) } @else {
                (Table {
                    lang,
                    caption: t::members_newest(lang).into(),
                    columns: vec![
                        Column::Words(t::column_name(lang)), Column::Words(t::column_government(lang)), Column::Words(t::column_office(lang)),
                        Column::Words(t::motivation(lang)), Column::Words(t::column_since(lang)),
                    ],
                    rows: rows.collect(),
                })
                (Pager::new(lang, &path, &query, members).order(Order::Newest))
            }
            @if is_member { (ui::one_button(&href(lang, &format!("/groups/{}/departures", group.slug)), t::leave(lang), Tone::Danger)) }
        }
    };
    Page::new(t::members(lang), body).section(Section::Groups).private(t::private_members(lang))
}

/// People of a group as a field offers them: those of one name are told apart by their government.
pub fn person_options(people: &[PersonOf]) -> impl Iterator<Item = (String, String)> {
    people.iter().map(|one| {
        let words = one
            .government
            .as_ref()
            .map_or_else(|| one.name.clone(), |government| format!("{}, {government}", one.name));
        (one.id.to_string(), words)
    })
}
