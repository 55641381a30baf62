//! What is shown of memberships.

use jiff::tz::TimeZone;
use kernel::paging::Slice;
use maud::html;
use ui::{
    Button, Column, Empty, Fields, Form, FormErrors, LinkButton, Notice, Order, Page, PageHead, Pager, Section, Table,
    Tone, href,
};
use words::Lang;

use super::handlers::{Draft, Filter};
use super::queries::{Member, Own};
use crate::groups::queries::Group;
use crate::words as t;

pub fn new(lang: Lang, group: &Group, own: &[Own], draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let can: Vec<&Own> = own.iter().filter(|one| group.is_open() || one.is_signatory).collect();
    let unsigned = own.iter().find(|one| !one.is_signatory);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::join(lang).into(),
            lede: Some(if group.is_open() { t::join_open_lede(lang) } else { t::join_lede(lang) }.into()),
            ..PageHead::default()
        })
        @if can.is_empty() && !group.is_open() {
            (Notice::Info(t::join_not_signatory(lang)))
            div.row {
                @if let Some(own) = unsigned { (LinkButton(t::go_sign(lang), &href(lang, &format!("/governments/{}", own.slug)), Tone::First)) }
                @else { (LinkButton(t::go_claim(lang), &href(lang, "/affiliations/new"), Tone::First)) }
            }
        } @else {
            (Form::post(f, href(lang, &format!("/groups/{}/memberships", group.slug)), html! {
                @match can.as_slice() {
                    [] => p.hint { (t::join_as_person(lang)) },
                    [only] => p.hint { (t::join_for(lang, &only.name)) },
                    several => (f.select("government", t::in_name_of(lang), &draft.government, Some(t::choose(lang)), several.iter().map(|one| (one.government.to_string(), one.name.as_str())))),
                }
                (f.area("motivation", t::motivation(lang), &draft.motivation).hint(t::motivation_hint(lang)).max(500).optional())
                div.row { (Button::first(t::join(lang))) }
            }))
        }
    };
    Page::new(t::join(lang), body).section(Section::Groups).private(t::private_join(lang))
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
