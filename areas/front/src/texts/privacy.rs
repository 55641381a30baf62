//! The privacy page, made from what the areas declare of their own tables: what is kept of persons, why, on which legal
//! base, for how long, and what the copy and the erasure do with it.

use std::borrow::Cow;

use kernel::personal::{Base, Class, Erase, Export, Held, Period, Personal};
use maud::{Markup, html};
use ui::{Column, LinkButton, Page, PageHead, Table, Tone, bullets, class_name, href, section};
use words::Lang;

use crate::words as t;

/// Who answers for it, as the configuration says.
pub struct Controller<'a> {
    pub name: &'a str,
    pub contact: &'a str,
}

/// Who translates texts, if anybody does, and whether those that not everyone may read go there as well.
pub struct Translates<'a> {
    pub name: &'a str,
    pub private: bool,
}

/// What of all this leaves the instance.
fn given(lang: Lang, translates: Option<&Translates<'_>>) -> Cow<'static, str> {
    match translates {
        None => t::privacy_seen_3(lang).into(),
        Some(Translates { name, private: false }) => t::privacy_seen_translated(lang, name).into(),
        Some(Translates { name, private: true }) => t::privacy_seen_translated_all(lang, name).into(),
    }
}

fn what_and_why(lang: Lang, class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Account => (t::class_account_what(lang), t::class_account_why(lang)),
        Class::SignIn => (t::class_sign_in_what(lang), t::class_sign_in_why(lang)),
        Class::Standing => (t::class_standing_what(lang), t::class_standing_why(lang)),
        Class::Declaration => (t::class_declaration_what(lang), t::class_declaration_why(lang)),
        Class::Groups => (t::class_groups_what(lang), t::class_groups_why(lang)),
        Class::Meetings => (t::class_meetings_what(lang), t::class_meetings_why(lang)),
        Class::Registrations => (t::class_registrations_what(lang), t::class_registrations_why(lang)),
        Class::Contributions => (t::class_contributions_what(lang), t::class_contributions_why(lang)),
        Class::Votes => (t::class_votes_what(lang), t::class_votes_why(lang)),
        Class::Office => (t::class_office_what(lang), t::class_office_why(lang)),
        Class::Notices => (t::class_notices_what(lang), t::class_notices_why(lang)),
        Class::Mail => (t::class_mail_what(lang), t::class_mail_why(lang)),
        Class::Files => (t::class_files_what(lang), t::class_files_why(lang)),
        Class::Log => (t::class_log_what(lang), t::class_log_why(lang)),
        Class::Rights => (t::class_rights_what(lang), t::class_rights_why(lang)),
        Class::Drafts => (t::class_drafts_what(lang), t::class_drafts_why(lang)),
    }
}

const fn base(lang: Lang, base: Base) -> &'static str {
    match base {
        Base::Service => t::base_service(lang),
        Base::PublicTask => t::base_public_task(lang),
        Base::Security => t::base_security(lang),
        Base::Duty => t::base_duty(lang),
    }
}

fn period(lang: Lang, period: Period) -> Cow<'static, str> {
    match period {
        Period::Account => t::period_account(lang).into(),
        Period::Days(days) => t::period_days(lang, days).into(),
        Period::Record => t::period_record(lang).into(),
    }
}

const fn copied(lang: Lang, export: Export) -> &'static str {
    match export {
        Export::Told => t::copy_told(lang),
        Export::Act => t::copy_act(lang),
        Export::Secret => t::copy_secret(lang),
        Export::Others => t::copy_others(lang),
        Export::Inner => t::copy_inner(lang),
    }
}

const fn erased(lang: Lang, held: &Held, erase: Erase) -> &'static str {
    if held.goes {
        return t::erase_goes(lang);
    }
    match erase {
        Erase::Stays => t::erase_stays(lang),
        Erase::Nulled | Erase::Emptied => t::erase_cleared(lang),
        Erase::Words => t::erase_words(lang),
        Erase::ByArea => t::erase_by_area(lang),
    }
}

pub fn page(
    lang: Lang,
    personal: &Personal,
    controller: &Controller<'_>,
    translates: Option<&Translates<'_>>,
) -> Page<'static> {
    let rows = Class::ALL.iter().map(|class| {
        let (what, why) = what_and_why(lang, *class);
        let cells = [what.into(), why.into(), base(lang, class.base()).into(), period(lang, class.period())];
        std::iter::once(html! { (class_name(lang, *class)) })
            .chain(cells.into_iter().map(|cell: Cow<'static, str>| html! { (cell) }))
            .collect()
    });
    let kept = Table {
        lang,
        caption: t::privacy_kept(lang).into(),
        columns: vec![
            Column::Words(t::privacy_class(lang)),
            Column::Words(t::privacy_what(lang)),
            Column::Words(t::privacy_why(lang)),
            Column::Words(t::privacy_base(lang)),
            Column::Words(t::privacy_period(lang)),
        ],
        rows: rows.collect(),
    };
    let body = html! {
        (PageHead { title: t::privacy_title(lang).into(), lede: Some(t::privacy_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (section("reading", t::privacy_reading(lang), None, bullets([t::privacy_reading_1(lang), t::privacy_reading_2(lang), t::privacy_reading_3(lang), t::privacy_cookie(lang)])))
            (section("who", t::privacy_who(lang), None, html! {
                p.prose { (t::privacy_controller(lang, controller.name, controller.contact)) }
            }))
            (section("kept", t::privacy_kept(lang), None, html! { (kept) }))
            (section("seen", t::privacy_seen(lang), None, bullets([t::privacy_seen_1(lang), t::privacy_seen_2(lang), &given(lang, translates)])))
            (section("rights", t::privacy_rights(lang), None, html! {
                (bullets([
                    t::privacy_rights_copy(lang), t::privacy_rights_correct(lang), t::privacy_rights_erase(lang), t::privacy_rights_object(lang),
                ]))
                (LinkButton(t::privacy_rights_go(lang), &href(lang, "/account/data"), Tone::Second))
            }))
            (section("log", t::privacy_log(lang), None, bullets([t::privacy_log_1(lang), t::privacy_log_2(lang)])))
            (section("columns", t::privacy_columns(lang), None, html! {
                p.prose { (t::privacy_columns_lede(lang)) }
                details { summary { (t::privacy_columns_show(lang)) } (columns(lang, personal)) }
            }))
        }
    };
    Page::new(t::privacy_title(lang), body).description(t::privacy_lede(lang))
}

fn columns(lang: Lang, personal: &Personal) -> Markup {
    let rows = personal.held.iter().flat_map(|held| {
        held.fields.iter().map(move |field| {
            vec![
                html! { code { (held.table) "." (field.name) } },
                html! { (class_name(lang, held.class)) },
                html! { (copied(lang, field.export)) },
                html! { (erased(lang, held, field.erase)) },
            ]
        })
    });
    let table = Table {
        lang,
        caption: t::privacy_columns(lang).into(),
        columns: vec![
            Column::Words(t::privacy_column(lang)),
            Column::Words(t::privacy_class(lang)),
            Column::Words(t::privacy_copied(lang)),
            Column::Words(t::privacy_erased(lang)),
        ],
        rows: rows.collect(),
    };
    html! { (table) }
}
