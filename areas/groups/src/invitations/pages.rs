//! What lead and chair see of the links into their group.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Column, Copyable, Empty, Fields, Form, FormErrors, Order, Page, PageHead, Pager, Section, Table, Tag, Tone,
    href,
};
use words::Lang;

use super::domain::{Draft, NOTE_MAX};
use super::queries::Invitation;
use crate::groups::queries::Group;
use crate::words as t;

/// The links of a group.
pub struct Shown {
    pub invitations: Slice<Invitation>,
    pub now: Timestamp,
    /// The link that was just made.
    pub link: Option<String>,
}

pub fn list(
    lang: Lang,
    zone: &TimeZone,
    group: &Group,
    shown: &Shown,
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let path = format!("/groups/{}/invitations", group.slug);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}/desk", group.slug))) { (t::desk_of(lang, &group.name)) } }),
            title: t::invitations_title(lang).into(),
            lede: Some(if group.is_open() { t::invitations_open_lede(lang) } else { t::invitations_lede(lang) }.into()),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(link) = &shown.link {
                (ui::panel(t::invitation_made(lang), html! { (Copyable { id: "invitation-link", label: t::invitation(lang), value: link, hint: Some(t::invitation_once(lang)) }) }))
            }
            @if shown.invitations.rows.is_empty() { (Empty { words: t::invitations_none(lang), action: None }) } @else { (table(lang, zone, shown)) }
            (Pager::new(lang, &path, "", &shown.invitations).order(Order::Newest))
            (ui::section("invite", t::invite_title(lang), None, html! {
                (Form::post(f, href(lang, &path), html! {
                    (f.text("note", t::note_label(lang), &draft.note).hint(t::note_hint(lang)).max(NOTE_MAX).optional())
                    (f.text("domains", t::domains_label(lang), &draft.domains).hint(t::domains_hint(lang)).optional())
                    (f.text("uses", t::uses_label(lang), &draft.uses).short())
                    (f.date("until", t::until_label(lang), &draft.until))
                    div.row { (Button::first(t::invite_send(lang))) }
                }))
            }))
        }
    };
    Page::new(t::invitations_title(lang), body).section(Section::Groups).private(t::private_invitations(lang))
}

fn table(lang: Lang, zone: &TimeZone, shown: &Shown) -> Markup {
    let rows = shown.invitations.rows.iter().map(|one| {
        let is_open = one.revoked_at.is_none() && one.expires_at > shown.now && one.uses < one.uses_max;
        vec![
            html! { @if one.note.is_empty() { (t::invitation(lang)) } @else { (one.note) } },
            html! { @if one.domains.is_empty() { (t::any_domain(lang)) } @else { (one.domains) } },
            html! { (t::uses_of(lang, one.uses, one.uses_max)) },
            html! { (words::date_time(lang, &one.expires_at.to_zoned_datetime(zone.clone()))) },
            html! {
                @if one.revoked_at.is_some() { (Tag::Plain(t::invitation_revoked(lang))) }
                @else if one.expires_at <= shown.now { (Tag::Plain(t::invitation_expired(lang))) }
                @else if !is_open { (Tag::Plain(t::invitation_used_up(lang))) }
                @else { (ui::one_button(&href(lang, &format!("/invitations/{}/revocations", one.id)), t::revoke(lang), Tone::Danger)) }
            },
        ]
    });
    html! {
        (Table {
            lang,
            caption: t::invitations_caption(lang).into(),
            columns: vec![
                Column::Words(t::note_column(lang)), Column::Words(t::domains_column(lang)), Column::Words(t::uses_column(lang)),
                Column::Words(t::column_until(lang)), Column::Words(t::state_column(lang)),
            ],
            rows: rows.collect(),
        })
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "revoked" => Some(t::done_revoked(visit.lang)),
        _ => None,
    }
}
