//! What is shown of calendars: how to take meetings into one's own, and the page of secret addresses and invitations.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::app::App;
use maud::{Markup, html};
use ui::{Button, Copyable, Empty, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::handlers::{Draft, NAME_MAX};
use super::queries::{Address, Choice, Kind};
use crate::words as t;

/// The addresses of a calendar.
pub struct Subscription {
    /// For programs on the reader's own device.
    webcal: String,
    https: String,
}

impl Subscription {
    /// `path` is the calendar's address without its language.
    pub fn new(app: &App, lang: Lang, path: &str) -> Self {
        Self::to(app.config.link(&href(lang, path)))
    }

    pub fn to(https: String) -> Self {
        let webcal = https.split_once("://").map_or_else(|| https.clone(), |(_, rest)| format!("webcal://{rest}"));
        Self { webcal, https }
    }

    /// The ways into the programs that people have. Works without a script: the address can be selected and copied.
    pub fn ways(&self, lang: Lang) -> Markup {
        html! {
            p.hint { (t::calendar_lede(lang)) }
            div.row { (LinkButton(t::calendar_open(lang), &self.webcal, Tone::Second)) }
            (Copyable { id: "calendar-address", label: t::calendar_address(lang), value: &self.https, hint: Some(t::calendar_address_hint(lang)) })
            p { a href=(self.https) { (t::calendar_file(lang)) } }
        }
    }
}

/// The box beside a page whose meetings can be taken along.
pub fn panel(lang: Lang, subscription: &Subscription, is_signed: bool) -> Markup {
    ui::panel(
        t::calendar_add(lang),
        html! {
            (subscription.ways(lang))
            @if is_signed { p { a href=(href(lang, "/account/calendars")) { (t::calendar_private_link(lang)) } } }
        },
    )
}

/// One meeting to take along from an address.
pub fn download(lang: Lang, path: &str) -> Markup {
    ui::panel(
        t::calendar_add(lang),
        html! {
            p.hint { (t::calendar_download_hint(lang)) }
            div.row { (LinkButton(t::calendar_download(lang), &href(lang, path), Tone::Second)) }
        },
    )
}

/// A secret address that was just made.
pub struct Made {
    pub name: String,
    pub kind: Kind,
    pub link: String,
}

pub struct Shown {
    pub addresses: Vec<Address>,
    pub choices: Vec<Choice>,
    pub made: Option<Made>,
    pub zone: TimeZone,
}

pub fn own(lang: Lang, shown: &Shown, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let groups = shown.choices.iter().map(|choice| (choice.slug.as_str(), choice.name.as_str()));
    let wanted: Vec<String> =
        shown.choices.iter().filter(|choice| !choice.refused).map(|choice| choice.slug.clone()).collect();
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account")) { (t::your_page(lang)) } }),
            title: t::calendars_title(lang).into(),
            lede: Some(t::calendars_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(made) = &shown.made {
                (ui::section("made", &t::address_made(lang, &made.name), None, html! {
                    (ui::Notice::Warn(t::address_once(lang)))
                    @match made.kind {
                        Kind::Calendar => (Subscription::to(made.link.clone()).ways(lang)),
                        Kind::Feed => (Copyable { id: "feed-address", label: t::feed_address(lang), value: &made.link, hint: Some(t::feed_address_hint(lang)) }),
                    }
                }))
            }
            (ui::section("addresses", t::addresses_title(lang), None, html! {
                @if shown.addresses.is_empty() { (Empty { words: t::addresses_none(lang), action: None }) }
                @else { (ui::list(shown.addresses.iter().map(|address| item(lang, &shown.zone, address)))) }
            }))
            (ui::section("new-address", t::address_new(lang), None, html! {
                (Form::post(f, href(lang, "/account/calendars"), html! {
                    (f.radios("kind", t::address_kind(lang), Kind::from_word(&draft.kind).unwrap_or_default().word(), [
                        (Kind::Calendar.word(), t::address_kind_calendar(lang), Some(t::address_kind_calendar_hint(lang).into())),
                        (Kind::Feed.word(), t::address_kind_feed(lang), Some(t::address_kind_feed_hint(lang).into())),
                    ]))
                    (f.text("name", t::address_name(lang), &draft.name).hint(t::address_name_hint(lang)).max(NAME_MAX))
                    (f.select("group", t::address_group(lang), &draft.group, Some(t::address_group_all(lang)), groups))
                    div.row { (Button::first(t::address_send(lang))) }
                }))
            }))
            (ui::section("invitations", t::meeting_invitations_title(lang), None, html! {
                @if shown.choices.is_empty() { (Empty { words: t::meeting_invitations_none(lang), action: None }) } @else {
                    (Form::post(Fields::new(lang, &FormErrors::new()), href(lang, "/account/meeting-invitations"), html! {
                        (f.boxes("groups", t::meeting_invitations_from(lang), &wanted, shown.choices.iter().map(|choice| (choice.slug.as_str(), choice.name.as_str(), None))).hint(t::meeting_invitations_hint(lang)))
                        div.row { (Button(t::meeting_invitations_send(lang), Tone::Second, None)) }
                    }))
                }
            }))
        }
    };
    Page::new(t::calendars_title(lang), body).section(Section::Account).private(t::private_calendars(lang))
}

fn item(lang: Lang, zone: &TimeZone, address: &Address) -> Item {
    Item {
        title: address.name.clone(),
        meta: Some(html! {
            span { (match address.kind { Kind::Calendar => t::address_kind_calendar(lang), Kind::Feed => t::address_kind_feed(lang) }) }
            span { (address.group_name.as_deref().unwrap_or(t::address_group_all(lang))) }
            span { (t::address_since(lang, &words::date_of(lang, address.made_at, zone))) }
        }),
        actions: Some(ui::one_button(
            &href(lang, &format!("/account/calendars/{}/revocations", address.id)),
            &t::address_revoke(lang, &address.name),
            Tone::Danger,
        )),
        ..Item::default()
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "revoked" => Some(t::done_address_revoked(visit.lang)),
        "chosen" => Some(t::done_invitations_chosen(visit.lang)),
        _ => None,
    }
}
