//! The form with which lead and chair decide.

use maud::{Markup, html};
use ui::{Button, Fields, Form, Tone, href};
use words::Lang;

use crate::proposals::domain::TEXT_MAX;
use crate::proposals::pages::{Sent, Shown};
use crate::words as t;

pub fn form(lang: Lang, shown: &Shown<'_>) -> Markup {
    let f = Fields::new(lang, shown.errors_of(Sent::Decision));
    let quarters = (1..=4).map(|quarter: i64| (quarter.to_string(), t::quarter(lang, quarter)));
    ui::section(
        "decide",
        t::decide_title(lang),
        None,
        html! {
            p.prose { (t::decide_lede(lang)) }
            (Form::post(f, href(lang, &format!("/proposals/{}/decisions", shown.proposal.id)), html! {
                (f.area("answer", t::answer_label(lang), shown.typed.answer).hint(t::answer_hint(lang)).max(TEXT_MAX))
                (f.select("quarter", t::quarter_label(lang), shown.typed.quarter, Some(t::choose(lang)), quarters).hint(t::quarter_hint(lang)))
                div.row {
                    (Button(t::accept(lang), Tone::First, Some(("decision", "accept"))))
                    (Button(t::decline(lang), Tone::Danger, Some(("decision", "decline"))))
                }
            }))
        },
    )
}
