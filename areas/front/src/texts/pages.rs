//! The words of the pages that are only text.

use maud::{Markup, html};
use ui::{Page, PageHead, bullets};
use words::Lang;

use crate::words as t;

fn text(
    title: &'static str,
    lede: &'static str,
    sections: Vec<(&'static str, &'static str, Vec<&'static str>)>,
    end: Markup,
) -> Page<'static> {
    let body = html! {
        (PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() })
        div.stack {
            @for (id, heading, sentences) in sections { (ui::section(id, heading, None, bullets(sentences))) }
            (end)
        }
    };
    Page::new(title, body).description(lede)
}

pub fn about(lang: Lang) -> Page<'static> {
    let sections = vec![
        ("what", t::about_what(lang), vec![t::about_what_1(lang), t::about_what_2(lang), t::about_what_3(lang)]),
        ("who", t::about_who(lang), vec![t::about_who_1(lang), t::about_who_2(lang), t::about_who_3(lang)]),
        ("facts", t::about_facts(lang), vec![t::about_facts_1(lang), t::about_facts_2(lang), t::about_facts_3(lang)]),
    ];
    text(t::about_title(lang), t::about_lede(lang), sections, html! {})
}

pub fn accessibility(lang: Lang, address: &str) -> Page<'static> {
    let sections = vec![
        (
            "done",
            t::access_done(lang),
            vec![t::access_done_1(lang), t::access_done_2(lang), t::access_done_3(lang), t::access_done_4(lang)],
        ),
        ("open", t::access_open(lang), vec![t::access_open_1(lang), t::access_open_2(lang)]),
    ];
    text(
        t::access_title(lang),
        t::access_lede(lang),
        sections,
        html! { p.prose { (t::access_feedback(lang, address)) } },
    )
}

pub fn credits(lang: Lang) -> Page<'static> {
    let sections = vec![
        (
            "facts",
            t::credits_facts(lang),
            vec![t::credits_facts_1(lang), t::credits_facts_2(lang), t::credits_facts_3(lang)],
        ),
        (
            "geo",
            t::credits_geo(lang),
            vec![
                t::credits_geo_1(lang),
                t::credits_geo_2(lang),
                t::credits_geo_3(lang),
                t::credits_geo_4(lang),
                t::credits_geo_5(lang),
                t::credits_geo_6(lang),
                t::credits_geo_7(lang),
            ],
        ),
        ("made", t::credits_made(lang), vec![t::credits_made_1(lang), t::credits_made_2(lang)]),
    ];
    text(t::credits_title(lang), t::credits_lede(lang), sections, html! { p.hint { (t::credits_kosovo(lang)) } })
}
