//! What is shown of roles and routes.

use std::collections::BTreeMap;

use kernel::access::Role;
use kernel::routes::Route;
use maud::html;
use ui::{Column, Page, PageHead, Table, role_name};
use words::Lang;

use crate::words as t;

fn roles(lang: Lang, may: &[Role]) -> String {
    let names: Vec<&str> = may.iter().map(|role| role_name(lang, *role)).collect();
    words::list(lang, &names)
}

pub fn show(lang: Lang, table: &[Route]) -> Page<'static> {
    let mut actions: BTreeMap<&str, Vec<&Route>> = BTreeMap::new();
    for route in table {
        actions.entry(route.action).or_default().push(route);
    }
    let rows = actions.iter().map(|(action, routes)| {
        vec![
            html! { code { (action) } },
            html! { @if let Some(route) = routes.first() { (roles(lang, route.may)) } },
            html! { @for route in routes { code { (route.method) " " (route.path) } br; } },
        ]
    });
    let body = html! {
        (PageHead { title: t::roles_title(lang).into(), lede: Some(t::roles_lede(lang).into()), ..PageHead::default() })
        (Table {
            lang,
            caption: t::roles_caption(lang, i64::try_from(actions.len()).unwrap_or(0), i64::try_from(table.len()).unwrap_or(0)).into(),
            columns: vec![Column::Words(t::column_action(lang)), Column::Words(t::column_may(lang)), Column::Words(t::column_routes(lang))],
            rows: rows.collect(),
        })
    };
    Page::new(t::roles_title(lang), body).description(t::roles_lede(lang))
}
