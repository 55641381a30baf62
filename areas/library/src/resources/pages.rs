//! What is shown of resources.

use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Pager, Section, Tone, href,
};
use words::Lang;

use super::handlers::Filter;
use super::queries::{Group, Resource};
use crate::words as t;

fn meta(lang: Lang, resource: &Resource) -> Markup {
    html! {
        span { (resource.kind) }
        @if let Some(year) = resource.year { span { (year) } }
        @if let Some(publisher) = &resource.publisher { span { (publisher) } }
        @if let Some(group) = &resource.group_name { span { (group) } }
        @if resource.example { (ui::example(lang)) }
    }
}

pub fn list(lang: Lang, filter: &Filter, groups: &[Group], resources: &Slice<Resource>, total: i64) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let query = if filter.group.is_empty() { String::new() } else { format!("group={}", ui::encode(&filter.group)) };
    let body = html! {
        (PageHead { title: t::library_title(lang).into(), lede: Some(t::library_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/library"), html! {
                (f.select("group", t::group_label(lang), &filter.group, Some(t::all_groups(lang)), groups.iter().map(|group| (group.slug.as_str(), group.name.as_str()))))
                (Button::first(t::filter_send(lang)))
            }))
            @if resources.rows.is_empty() { (Empty { words: t::library_empty(lang), action: None }) } @else {
                (ui::section("found", &t::resources_count(lang, total), None, ui::list(resources.rows.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/library/{}", one.slug))),
                    title: one.title.clone(),
                    meta: Some(meta(lang, one)),
                    ..Item::default()
                }))))
                (Pager::new(lang, "/library", &query, resources))
            }
        }
    };
    Page::new(t::library_title(lang), body).section(Section::Library).description(t::library_lede(lang))
}

pub fn show(lang: Lang, resource: &Resource) -> Page<'static> {
    let mut facts = vec![(t::kind(lang).into(), html! { (resource.kind) })];
    if let Some(year) = resource.year {
        facts.push((t::year(lang).into(), html! { (year) }));
    }
    if let Some(publisher) = &resource.publisher {
        facts.push((t::publisher(lang).into(), html! { (publisher) }));
    }
    if let (Some(slug), Some(name)) = (&resource.group_slug, &resource.group_name) {
        facts.push((t::group_label(lang).into(), html! { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }));
    }
    let is_web = resource.source_url.starts_with("https://") || resource.source_url.starts_with("http://");
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/library")) { (t::library_title(lang)) } }),
            title: resource.title.clone().into(),
            actions: is_web.then(|| html! { (LinkButton(t::open_resource(lang), &resource.source_url, Tone::First)) }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack { @if !resource.note.is_empty() { p.prose.lines { (resource.note) } } p { (ui::source(lang, &resource.source_url)) } }
            aside.side { (ui::panel(t::facts_title(lang), html! { (Details(facts)) })) }
        }
    };
    Page::new(resource.title.clone(), body).section(Section::Library).description(resource.title.clone())
}
