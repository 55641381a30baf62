//! What is shown of the limits.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::limits::{Limit, Pace, Per, RULES};
use maud::{Markup, html};
use ui::{Button, Column, Fields, Form, FormErrors, Notice, Page, PageHead, Section, Table, Tag, Tone, href};
use words::Lang;

use super::queries::Standing;
use crate::words as t;

fn name(lang: Lang, limit: Limit) -> &'static str {
    match limit {
        Limit::SignInNetwork => t::limit_sign_in_network(lang),
        Limit::SignInAccount => t::limit_sign_in_account(lang),
        Limit::SignInEverywhere => t::limit_sign_in_everywhere(lang),
        Limit::Challenge => t::limit_challenge(lang),
        Limit::Code => t::limit_code(lang),
        Limit::SignUp => t::limit_sign_up(lang),
        Limit::SignUpEverywhere => t::limit_sign_up_everywhere(lang),
        Limit::SignUpInvited => t::limit_sign_up_invited(lang),
        Limit::MailTo => t::limit_mail_to(lang),
        Limit::Register => t::limit_register(lang),
        Limit::Search => t::limit_search(lang),
        Limit::Write => t::limit_write(lang),
        Limit::Post => t::limit_post(lang),
        Limit::Support => t::limit_support(lang),
        Limit::Request => t::limit_request(lang),
        Limit::Invite => t::limit_invite(lang),
        Limit::Token => t::limit_token(lang),
        Limit::Refusal => t::limit_refusal(lang),
        Limit::Translate => t::limit_translate(lang),
        Limit::Paper => t::limit_paper(lang),
        Limit::Image => t::limit_image(lang),
    }
}

fn per(lang: Lang, per: Per) -> &'static str {
    match per {
        Per::Network => t::per_network(lang),
        Per::Account => t::per_account(lang),
        Per::AccountAtNetwork => t::per_account_at_network(lang),
        Per::Address => t::per_address(lang),
        Per::Link => t::per_link(lang),
        Per::TokenOrNetwork => t::per_token_or_network(lang),
        Per::Instance => t::per_instance(lang),
    }
}

/// How fast a bucket fills again.
fn then(lang: Lang, pace: Pace) -> String {
    let whole = |number: u128| i64::try_from(number).unwrap_or(i64::MAX);
    match pace.then.as_millis() {
        millis @ 1..=999 => t::limit_a_second(lang, whole(1000 / millis)),
        millis if millis < 60_000 => t::limit_every_seconds(lang, whole(millis / 1000)),
        millis => t::limit_every_minutes(lang, whole(millis / 60_000)),
    }
}

/// The table in words: what, for each, at once, then, and for new accounts.
pub fn lines(lang: Lang) -> Vec<[String; 5]> {
    let line = |rule: &kernel::limits::Rule| {
        let new = rule.new.map_or_else(String::new, |new| {
            t::limit_new(lang, &words::number(lang, new.at_once.into()), &then(lang, new))
        });
        let at_once = words::number(lang, rule.pace.at_once.into());
        [name(lang, rule.limit).into(), per(lang, rule.per).into(), at_once, then(lang, rule.pace), new]
    };
    RULES.iter().map(line).collect()
}

/// The guard at the sign-up, and the buttons that let one stand and take it away.
fn guard(lang: Lang, zone: &TimeZone, standing: Option<&Standing>) -> Markup {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    ui::section(
        "guard",
        t::guard_title(lang),
        None,
        html! {
            p { (t::guard_what(lang)) }
            @match standing {
                Some(Standing { until, automatic }) => {
                    @let until = words::date_time(lang, &until.to_zoned_datetime(zone.clone()));
                    p { (Tag::Warn(t::guard_stands(lang))) " "
                        @if *automatic { (t::guard_by_itself(lang, &until)) } @else { (t::guard_by_steward(lang, &until)) }
                    }
                    (ui::one_button(&href(lang, "/sign-up-guards/endings"), t::guard_end(lang), Tone::Second))
                },
                None => (Form::post(f, href(lang, "/sign-up-guards"), html! {
                    (f.radios("hours", t::guard_hours(lang), "24", [
                        ("1", t::guard_hour(lang), None), ("24", t::guard_day(lang), None), ("168", t::guard_week(lang), None),
                    ]).in_a_row())
                    div.row { (Button(t::guard_begin(lang), Tone::Second, None)) }
                })),
            }
        },
    )
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "guarded" => Some(t::done_guarded(visit.lang)),
        "unguarded" => Some(t::done_unguarded(visit.lang)),
        _ => None,
    }
}

/// `struck` has a pair for each rule: within the last hour, and within the last day.
pub fn show(
    lang: Lang,
    zone: &TimeZone,
    is_on: bool,
    struck: &[(u32, u32)],
    standing: Option<&Standing>,
) -> Page<'static> {
    let rows = lines(lang).into_iter().zip(struck).map(|(line, (hour, day))| {
        let number = |n: u32| html! { (words::number(lang, n.into())) };
        let mut cells: Vec<_> = line.into_iter().map(|cell| html! { (cell) }).collect();
        cells.extend([number(*hour), number(*day)]);
        cells
    });
    let body = html! {
        (PageHead { title: t::limits_title(lang).into(), lede: Some(t::limits_lede(lang).into()), ..PageHead::default() })
        @if !is_on { (Notice::Warn(t::limits_off(lang))) }
        div.stack {
        (guard(lang, zone, standing))
        (Table {
            lang,
            caption: t::limits_caption(lang).into(),
            columns: vec![
                Column::Words(t::column_limit(lang)),
                Column::Words(t::column_per(lang)),
                Column::Number(t::column_at_once(lang)),
                Column::Words(t::column_then(lang)),
                Column::Words(t::column_new(lang)),
                Column::Number(t::column_hour(lang)),
                Column::Number(t::column_day(lang)),
            ],
            rows: rows.collect(),
        })
        p.hint { (t::limits_hint(lang)) }
        }
    };
    Page::new(t::limits_title(lang), body).section(Section::Desk).private(t::private_desk(lang))
}
