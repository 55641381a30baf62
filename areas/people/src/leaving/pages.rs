//! What is shown of leaving: exactly what goes, what stays and why.

use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, LinkButton, Notice, Page, PageHead, Section, Tone, bullets, href, section};
use words::Lang;

use super::handlers::{AtOnce, Wish};
use crate::words as t;

pub struct Shown {
    pub is_only_steward: bool,
    /// Groups that would have no lead.
    pub led_alone: Vec<String>,
}

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

fn choice(f: Fields<'_>, lang: Lang, wish: &Wish, sure: &'static str) -> Markup {
    html! {
        (f.radios("posts", t::erasure_posts(lang), &wish.posts, [
            ("stay", t::erasure_posts_stay(lang), Some(t::erasure_posts_stay_hint(lang).into())),
            ("go", t::erasure_posts_go(lang), Some(t::erasure_posts_go_hint(lang).into())),
        ]))
        (f.tick("sure", sure, &wish.sure))
    }
}

pub fn ask(lang: Lang, shown: &Shown, wish: &Wish, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let leave_it = html! { a href=(href(lang, "/account/data")) { (t::leave_it(lang)) } };
    let body = html! {
        (head(t::erasure_title(lang), t::erasure_lede(lang)))
        div.stack {
            @if shown.is_only_steward { (Notice::Warn(t::erasure_only_steward(lang))) }
            @if !shown.led_alone.is_empty() { (Notice::Warn(&t::erasure_led_alone(lang, &words::list(lang, &shown.led_alone.iter().map(String::as_str).collect::<Vec<_>>())))) }
            (section("goes", t::erasure_goes(lang), None, bullets([
                t::erasure_goes_1(lang), t::erasure_goes_2(lang), t::erasure_goes_3(lang), t::erasure_goes_4(lang),
            ])))
            (section("stays", t::erasure_stays(lang), None, bullets([
                t::erasure_stays_1(lang), t::erasure_stays_2(lang), t::erasure_stays_3(lang),
            ])))
            (section("when", t::erasure_when(lang), None, bullets([t::erasure_when_1(lang), t::erasure_when_2(lang), t::erasure_when_3(lang)])))
            (Form::post(f, href(lang, "/account/erasure"), html! {
                (choice(f, lang, wish, t::erasure_sure(lang)))
                div.row { (Button(t::erasure_send(lang), Tone::Danger, None)) (leave_it) }
            }))
        }
    };
    Page::new(t::erasure_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

/// With the secret of the mail, if it still takes something back.
pub fn end(lang: Lang, token: Option<&str>) -> Page<'static> {
    let errors = FormErrors::new();
    let body = if let Some(token) = token {
        html! {
            (head(t::erasure_end_title(lang), t::erasure_end_lede(lang)))
            (Form::post(Fields::new(lang, &errors), href(lang, "/erasures/endings"), html! {
                (ui::hidden("token", token))
                div.row { (Button::first(t::erasure_end_send(lang))) }
            }))
        }
    } else {
        html! {
            (head(t::erasure_end_title(lang), t::erasure_end_old(lang)))
            (LinkButton(t::sign_in_title(lang), &href(lang, "/sign-in"), Tone::Second))
        }
    };
    Page::new(t::erasure_end_title(lang), body).section(Section::Account).private(t::private_link(lang))
}

pub fn at_once(lang: Lang, draft: &AtOnce, errors: &FormErrors) -> Page<'static> {
    let (f, wish) = (Fields::new(lang, errors), draft.wish());
    let body = html! {
        (head(t::erasure_at_once_title(lang), t::erasure_at_once_lede(lang)))
        (Form::post(f, href(lang, "/erasures"), html! {
            (f.text("email", t::removal_email(lang), &draft.email))
            (choice(f, lang, &wish, t::erasure_at_once_sure(lang)))
            div.row { (Button(t::erasure_at_once_send(lang), Tone::Danger, None)) a href=(href(lang, "/office")) { (t::leave_it(lang)) } }
        }))
    };
    Page::new(t::erasure_at_once_title(lang), body).section(Section::Desk).private(t::private_removal(lang))
}
