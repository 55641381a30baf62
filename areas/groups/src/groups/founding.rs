//! Founding a group: its name, who coordinates it, whom it is for. Its seats and the way into it are set on its own pages.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use nouns::groups::EntryChanged;
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::policy::FoundGroup;
use super::{pages, queries};
use crate::samples::{NewGroup, insert_group, insert_text};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub lead_network: Line,
    pub objective: Line,
    pub joining: String,
}

pub const NAME_MAX: usize = 80;
pub const OBJECTIVE_MAX: usize = 300;

impl Draft {
    fn check(&self, lang: Lang) -> FormErrors {
        let mut errors = FormErrors::new();
        let fits = |text: &Line, least: usize, most: usize| (least..=most).contains(&text.chars().count());
        errors.require(fits(&self.name, 3, NAME_MAX) && !self.slug().is_empty(), "name", t::found_name_missing(lang));
        errors.require(fits(&self.lead_network, 2, NAME_MAX), "lead_network", t::found_lead_missing(lang));
        errors.require(fits(&self.objective, 10, OBJECTIVE_MAX), "objective", t::found_objective_missing(lang));
        errors.require(
            matches!(self.joining.as_str(), "signatories" | "open"),
            "joining",
            t::found_joining_missing(lang),
        );
        errors
    }

    /// The name for its address. One that is a page of its own gets a number.
    fn slug(&self) -> String {
        let folded = places::fold(&self.name).split_whitespace().collect::<Vec<_>>().join("-");
        let slug: String =
            folded.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').take(60).collect();
        if slug == "new" { "new-1".into() } else { slug }
    }
}

pub async fn new(permit: Permit<FoundGroup>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::found(permit.lang(), &Draft::default(), &FormErrors::new())))
}

pub async fn create(
    permit: Permit<FoundGroup>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = draft.check(lang);
    let slug = draft.slug();
    let tx = app.db.begin(&permit).await?;
    errors.require(queries::find_by_slug(&tx, &slug).await?.is_none(), "name", t::found_name_taken(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::found(lang, &draft, &errors)));
    }
    let source = app.config.link(&format!("/groups/{slug}"));
    let new = NewGroup {
        slug: &slug,
        area: &slug,
        position: queries::count_positions(&tx).await?,
        name: &draft.name,
        lead_network: &draft.lead_network,
        joining: &draft.joining,
        page_url: None,
        source_url: &source,
    };
    let group = insert_group(&tx, &new).await?;
    insert_text(&tx, group, "objective", 0, None, &draft.objective).await?;
    tx.commit(&EntryChanged { group }).await?;
    Ok(visit::go(lang, &format!("/groups/{slug}"), "").into_response())
}
