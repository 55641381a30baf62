//! What is shown of the log. Stewards see from where something was done; everyone sees that of what they did themselves.

use data_encoding::HEXLOWER;
use std::borrow::Cow;

use kernel::access::{Place, Role};
use kernel::actor::Actor;
use kernel::audit::Anchor;
use kernel::paging::Slice;
use maud::html;
use ui::{
    Button, Column, Empty, Fields, Form, FormErrors, LinkButton, Order, Page, PageHead, Pager, Section, Table, Tone,
    encode, href,
};
use words::Lang;

use super::handlers::{Filter, Whose};
use super::kinds;
use super::queries::Entry;
use crate::words as t;

pub struct Shown<'a> {
    pub whose: Whose<'a>,
    pub filter: &'a Filter,
    pub entries: Slice<Entry>,
    pub head: Option<Anchor>,
    pub actor: &'a Actor,
}

impl Whose<'_> {
    fn path(self) -> String {
        match self {
            Self::Everyones => "/audit".into(),
            Self::Groups(group) => format!("/groups/{}/audit", group.slug),
            Self::Own => "/account/activity".into(),
        }
    }

    fn shows_origin(self, actor: &Actor, entry: &Entry) -> bool {
        match self {
            Self::Everyones => true,
            Self::Groups(_) => false,
            Self::Own => entry.actor == actor.person() || (entry.actor.is_none() && entry.person == actor.person()),
        }
    }

    /// Who did it: a person, somebody without a session, or the program itself.
    fn who(self, lang: Lang, entry: &Entry) -> Cow<'_, str> {
        let is_nameless = matches!(self, Self::Groups(_)) && kinds::NAMELESS.contains(&entry.kind.as_str());
        match (entry.actor, &entry.actor_name) {
            _ if is_nameless => t::audit_nameless(lang).into(),
            (Some(_), Some(name)) => name.clone().into(),
            (Some(_), None) => t::audit_gone(lang).into(),
            (None, _) if entry.device.is_some() => t::audit_visitor(lang).into(),
            (None, _) => t::audit_program(lang).into(),
        }
    }

    fn origin(self, lang: Lang, actor: &Actor, entry: &Entry) -> String {
        if !self.shows_origin(actor, entry) {
            return String::new();
        }
        let known = [entry.network.as_deref(), entry.device.as_deref().filter(|device| *device != "?")];
        let mut known: Vec<&str> = known.into_iter().flatten().collect();
        if entry.token.is_some() {
            known.push(t::audit_by_token(lang));
        }
        known.join(", ")
    }
}

/// The thing itself, where the reader may find it: as the search decides.
fn thing<'a>(actor: &Actor, entry: &'a Entry) -> Option<(&'a str, &'a str)> {
    let (path, title) = (entry.found_path.as_deref()?, entry.found_title.as_deref()?);
    let may_find = match entry.found_within {
        None => true,
        Some(group) => {
            let stands = [Role::Member, Role::Chair, Role::Lead].into_iter();
            stands.into_iter().any(|role| actor.plays(role, &Place::at(group)))
                || (entry.found_by_officials && actor.plays(Role::Official, &Place::INSTANCE))
        }
    };
    may_find.then_some((path, title))
}

fn whom(lang: Lang, entry: &Entry) -> Cow<'_, str> {
    match (&entry.person_name, entry.person) {
        (Some(name), Some(person)) if entry.actor != Some(person) => name.as_str().into(),
        (None, Some(_)) => t::audit_gone(lang).into(),
        _ => "".into(),
    }
}

/// The filter as it stands in an address, with one part set to something else.
fn query(filter: &Filter, set: (&str, &str)) -> String {
    let parts = [
        ("person", filter.person.as_str()),
        ("kind", &filter.kind),
        ("thing", &filter.thing),
        ("from", &filter.from),
        ("to", &filter.to),
    ];
    let parts = parts.into_iter().map(|(name, value)| if name == set.0 { set } else { (name, value) });
    let parts = parts.filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={}", encode(value)));
    parts.collect::<Vec<_>>().join("&")
}

pub fn list(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let Shown { whose, filter, entries, actor, .. } = shown;
    let (path, whole) = (whose.path(), query(filter, ("", "")));
    let (title, lede, private) = match whose {
        Whose::Everyones => (t::audit_title(lang).to_owned(), t::audit_lede(lang), t::private_desk(lang)),
        Whose::Groups(group) => {
            (t::audit_title_of(lang, &group.name), t::audit_lede_group(lang), t::private_group_audit(lang))
        }
        Whose::Own => (t::activity_title(lang).to_owned(), t::activity_lede(lang), t::private_activity(lang)),
    };
    let file = format!("{}.csv{}{whole}", href(lang, &path), if whole.is_empty() { "" } else { "?" });
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let kinds = kinds::KINDS.iter().map(|(kind, words)| (*kind, words(lang)));
    let rows = entries.rows.iter().map(|entry| {
        let only = |name: &str, value: &str| format!("{}?{}", href(lang, &path), query(filter, (name, value)));
        let whom = whom(lang, entry);
        let who = whose.who(lang, entry);
        let is_all = matches!(whose, Whose::Everyones);
        vec![
            html! {
                (kinds::say(lang, &entry.kind))
                @if let Some((path, title)) = thing(actor, entry) { br; a href=(href(lang, path)) { (title) } }
            },
            html! { (words::date_time(lang, &entry.at.to_zoned_datetime(actor.zone()))) },
            html! {
                @match entry.actor { Some(actor) if is_all => a href=(only("person", &actor.to_string())) { (who) }, _ => (who) }
            },
            html! {
                @match entry.person { Some(person) if is_all && !whom.is_empty() => a href=(only("person", &person.to_string())) { (whom) }, _ => (whom) }
            },
            html! { (whose.origin(lang, actor, entry)) },
            html! {
                @if is_all { a href=(only("thing", &entry.about_id.to_string())) { (t::audit_only_this(lang)) } " " }
                (entry.seq)
            },
        ]
    });
    let body = html! {
        (PageHead { title: title.clone().into(), lede: Some(lede.into()), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, &path), html! {
                (f.select("kind", t::audit_kind(lang), &filter.kind, Some(t::audit_kind_all(lang)), kinds))
                (f.date("from", t::audit_from(lang), &filter.from).optional())
                (f.date("to", t::audit_to(lang), &filter.to).optional())
                @if !filter.person.is_empty() { (ui::hidden("person", &filter.person)) }
                @if !filter.thing.is_empty() { (ui::hidden("thing", &filter.thing)) }
                div.row { (Button(t::audit_show(lang), Tone::Second, None)) }
            }))
            div.row {
                (LinkButton(t::audit_download(lang), &file, Tone::Second))
                @if !whole.is_empty() { a href=(href(lang, &path)) { (t::audit_all(lang)) } }
            }
            p.hint { (t::audit_download_what(lang)) }
            @if entries.rows.is_empty() { (Empty { words: t::audit_none(lang), action: None }) } @else {
                (Table {
                    lang,
                    caption: title.clone().into(),
                    columns: vec![
                        Column::Words(t::audit_what(lang)),
                        Column::Words(t::audit_when(lang)),
                        Column::Words(t::audit_who(lang)),
                        Column::Words(t::audit_whom(lang)),
                        Column::Words(t::audit_where(lang)),
                        Column::Number(t::audit_number(lang)),
                    ],
                    rows: rows.collect(),
                })
                (Pager::new(lang, &path, &whole, entries).order(Order::Newest))
            }
            @if let (Whose::Everyones, Some(head)) = (whose, &shown.head) {
                (ui::section("anchor", t::audit_anchor(lang), None, html! {
                    p.hint { (t::audit_anchor_what(lang)) }
                    (ui::Copyable { id: "head", label: t::audit_anchor_label(lang), value: &head.to_string(), hint: None })
                }))
            }
        }
    };
    let section = if matches!(whose, Whose::Own) { Section::Account } else { Section::Desk };
    Page::new(title, body).section(section).private(private)
}

pub fn header(lang: Lang) -> [&'static str; 9] {
    [
        t::audit_number(lang),
        t::audit_when(lang),
        t::audit_what(lang),
        "kind",
        "action",
        t::audit_who(lang),
        t::audit_whom(lang),
        t::audit_where(lang),
        "hash",
    ]
}

pub fn row(lang: Lang, whose: Whose<'_>, actor: &Actor, entry: &Entry) -> Vec<String> {
    vec![
        entry.seq.to_string(),
        entry.at.to_string(),
        kinds::say(lang, &entry.kind).to_owned(),
        entry.kind.clone(),
        entry.action.clone(),
        whose.who(lang, entry).into_owned(),
        whom(lang, entry).into_owned(),
        whose.origin(lang, actor, entry),
        HEXLOWER.encode(&entry.hash),
    ]
}
