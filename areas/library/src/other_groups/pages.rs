//! What is shown of the groups of a resource: the field in its form, and the buttons of those who take theirs off.

use maud::{Markup, html};
use ui::{Fields, Tone, href};
use words::Lang;

use crate::resources::queries::{Group, Resource};
use crate::words as t;

/// Only where there is another group than the one that keeps it.
pub fn field<'a>(f: Fields<'a>, groups: &'a [Group], keeping: Option<&str>, ticked: &'a [String]) -> Markup {
    let lang = f.lang();
    let others: Vec<_> = groups
        .iter()
        .filter(|group| Some(group.slug.as_str()) != keeping)
        .map(|group| (group.id.to_string(), group.name.as_str(), None))
        .collect();
    html! {
        @if !others.is_empty() { (f.boxes("groups", t::groups_label(lang), ticked, others).hint(t::groups_hint(lang)).optional()) }
    }
}

/// The names of those that are ticked.
pub fn text(lang: Lang, groups: &[Group], ticked: &[String]) -> String {
    let names: Vec<&str> =
        groups.iter().filter(|group| ticked.contains(&group.id.to_string())).map(|group| group.name.as_str()).collect();
    words::list(lang, &names)
}

/// All groups of a resource, the one that keeps it first.
pub fn links(lang: Lang, resource: &Resource, others: &[Group]) -> Markup {
    let keeping = resource.group_slug.as_deref().zip(resource.group_name.as_deref());
    let others = others.iter().map(|group| (group.slug.as_str(), group.name.as_str()));
    html! {
        ul.plain { @for (slug, name) in keeping.into_iter().chain(others) {
            li { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }
        } }
    }
}

/// For lead and chair of the groups in `led`.
pub fn leave(lang: Lang, resource: &Resource, led: &[&Group]) -> Markup {
    html! {
        @if !led.is_empty() {
            (ui::panel(t::groups_leave_title(lang), html! {
                p.hint { (t::groups_leave_what(lang)) }
                @for group in led {
                    (ui::one_button(
                        &href(lang, &format!("/library/{}/groups/{}/removals", resource.slug, group.slug)),
                        &t::groups_leave(lang, &group.name),
                        Tone::Quiet,
                    ))
                }
            }))
        }
    }
}
