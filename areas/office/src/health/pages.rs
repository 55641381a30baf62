//! What is shown of the program's health and rules.

use kernel::config::Config;
use maud::html;
use ui::{Column, Details, Notice, Page, PageHead, Table, Tag};
use words::Lang;

use super::Shown;
use crate::desk::pages::{frame, to_desk};
use crate::words as t;

/// What in the settings deserves a second look.
fn warnings(lang: Lang, shown: &Shown<'_>) -> Vec<&'static str> {
    let config = shown.config;
    let all = [
        (shown.pending > 0, t::warn_migrations(lang)),
        (config.demo, t::warn_demo(lang)),
        (!config.is_https(), t::warn_https(lang)),
        (!config.wants_second_factor(), t::warn_factor(lang)),
        (!config.limits, t::warn_limits(lang)),
        (config.mail_url.starts_with("folder:"), t::warn_mail(lang)),
        (shown.scanner == Some(false), t::warn_scanner(lang)),
        (config.workers == 0, t::warn_workers(lang)),
        (config.erasures_file.is_empty(), t::warn_erasures(lang)),
        (config.security_contact.is_empty(), t::warn_contact(lang)),
    ];
    all.into_iter().filter(|(holds, _)| *holds).map(|(_, words)| words).collect()
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let time = |at: jiff::Timestamp| words::date_time(lang, &at.to_zoned_datetime(shown.zone.clone()));
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let warnings = warnings(lang, shown);
    let engine = if shown.engine == "postgres" { "PostgreSQL" } else { "SQLite" };
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::section_health(lang).into(), ..PageHead::default() })
        div.stack {
            @if warnings.is_empty() { (Notice::Good(t::warn_none(lang))) } @else {
                (ui::section("warnings", t::warnings_title(lang), None, ui::bullets(warnings)))
            }
            (Details(vec![
                (t::health_version(lang).into(), html! { "Belfry " (shown.version) }),
                (t::health_since(lang).into(), html! { (time(shown.started_at)) }),
                (t::health_clock(lang).into(), html! { (time(shown.now)) }),
                (t::health_engine(lang).into(), html! { (engine) }),
                (t::health_migrations(lang).into(), html! { (t::health_migrations_count(lang, count(shown.migrations), count(shown.pending))) }),
                (t::health_address(lang).into(), html! {
                    (shown.config.base_url) " "
                    @if shown.config.is_https() { (Tag::Good(t::health_tls(lang))) } @else { (Tag::Warn(t::health_no_tls(lang))) }
                }),
                (t::health_scanner(lang).into(), match shown.scanner {
                    None => html! { (Tag::Plain(t::scanner_none(lang))) " " span.hint { (t::scanner_none_what(lang)) } },
                    Some(true) => html! { (Tag::Good(t::scanner_answers(lang))) " " span.hint { (t::scanner_answers_what(lang)) } },
                    Some(false) => html! { (Tag::Bad(t::scanner_silent(lang))) " " span.hint { (t::scanner_silent_what(lang)) } },
                }),
            ]))
        }
    };
    frame(lang, t::section_health(lang), body)
}

/// The settings that are rules, without what is secret in any of them.
fn settings(config: &Config) -> Vec<(&'static str, String)> {
    let providers: Vec<&str> = config.sign_in_providers.iter().map(|one| one.name.as_str()).collect();
    vec![
        ("instance", config.instance.clone()),
        ("base_url", config.base_url.clone()),
        ("second_factor_for", config.second_factor_for.clone()),
        ("sign_in_links", config.sign_in_links.to_string()),
        ("sign_in_providers", providers.join(", ")),
        ("translator", config.translator.clone()),
        ("translator_name", config.translator_name.clone()),
        ("translate_private", config.translate_private.to_string()),
        ("clamd", config.clamd.clone()),
        ("limits", config.limits.to_string()),
        ("trusted_proxies", config.trusted_proxies.to_string()),
        ("inactive_months", config.inactive_months.to_string()),
        ("erasures_file", config.erasures_file.clone()),
        ("backups_folder", config.backups_folder.clone()),
        ("backup_days", config.backup_days.to_string()),
        ("mail_from", config.mail_from.clone()),
        ("controller", config.controller.clone()),
        ("privacy_contact", config.privacy_contact.clone()),
        ("security_contact", config.security_contact.clone()),
        ("workers", config.workers.to_string()),
        ("demo", config.demo.to_string()),
    ]
}

pub fn rules(lang: Lang, config: &Config) -> Page<'static> {
    let rows = settings(config).into_iter().map(|(key, value)| {
        vec![html! { code { (key) } }, html! { @if value.is_empty() { (t::rules_empty(lang)) } @else { (value) } }]
    });
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::section_rules(lang).into(), lede: Some(t::rules_lede(lang).into()), ..PageHead::default() })
        (Table {
            lang,
            caption: t::rules_caption(lang).into(),
            columns: vec![Column::Words(t::rules_setting(lang)), Column::Words(t::rules_value(lang))],
            rows: rows.collect(),
        })
    };
    frame(lang, t::section_rules(lang), body)
}
