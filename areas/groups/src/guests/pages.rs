//! What lead and chair see of a meeting's guests, and a guest of the meeting.

use kernel::access::Visit;
use maud::html;
use ui::{Button, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::handlers::{Draft, NAME_MAX};
use super::queries::Guest;
use crate::meetings::pages as meetings;
use crate::meetings::queries::Meeting;
use crate::words as t;

pub fn list(lang: Lang, meeting: &Meeting, guests: &[Guest], draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let items = guests.iter().map(|guest| Item {
        title: guest.name.clone(),
        meta: Some(html! { span { (guest.email) } @if guest.example { (ui::example(lang)) } }),
        actions: Some(ui::one_button(
            &href(lang, &format!("/guests/{}/endings", guest.id)),
            t::guest_end(lang),
            Tone::Danger,
        )),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/events/{}", meeting.slug))) { (meeting.title) } }),
            title: t::guests_title(lang).into(),
            lede: Some(t::guests_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if !guests.is_empty() { (ui::section("guests", t::guests_invited(lang), None, ui::list(items))) }
            (ui::section("invite", t::guest_invite(lang), None, html! {
                (Form::post(f, href(lang, &format!("/events/{}/guests", meeting.slug)), html! {
                    (f.text("name", t::guest_name(lang), &draft.name).max(NAME_MAX))
                    (f.text("email", t::guest_email(lang), &draft.email))
                    div.row { (Button::first(t::guest_invite(lang))) }
                }))
            }))
        }
    };
    Page::new(t::guests_title(lang), body).section(Section::Events).private(t::private_guests(lang))
}

/// The one meeting that a guest's link opens, or why it does not.
pub fn pass(lang: Lang, meeting: &Meeting, shown: Option<&meetings::Shown<'_>>) -> Page<'static> {
    let page = if let Some(shown) = shown {
        meetings::show(lang, shown, &FormErrors::new())
    } else {
        let body = html! {
            (PageHead { title: meeting.title.clone().into(), ..PageHead::default() })
            (Notice::Warn(t::pass_stale(lang)))
            p { (LinkButton(t::about_meeting(lang), &href(lang, &format!("/events/{}", meeting.slug)), Tone::Second)) }
        };
        Page::new(meeting.title.clone(), body).section(Section::Events)
    };
    page.private(t::private_pass(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "invited" => Some(t::done_guest_invited(visit.lang)),
        "guest-ended" => Some(t::done_guest_ended(visit.lang)),
        _ => None,
    }
}
