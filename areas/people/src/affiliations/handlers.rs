//! Affiliations over HTTP. A government that nobody has registered yet is registered from its unit by the first claim.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place, Role};
use kernel::app::App;
use kernel::db::{Conn, Tx};
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::mail::{self, Mail};
use nouns::GovernmentId;
use nouns::people::{AffiliationClaimed, AffiliationEnded, AffiliationVerified};
use places::{Gazetteer, Unit};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::domain::{Draft, telling_domain};
use super::pages::Choice;
use super::policy::{Claim, ShowAffiliation, VerifyAffiliation};
use super::{pages, queries};
use crate::closures::queries::find as find_closure;
use crate::governments::domain::slug;
use crate::governments::queries::{
    NewGovernment, find_by_slug, find_by_unit, find_id, free_slug, insert_government, list_without_unit, other_names,
};
use crate::words as t;

const CHOICES: usize = 10;

fn gazetteer() -> Result<&'static Gazetteer, Fault> {
    Gazetteer::shipped().map_err(Fault::internal)
}

/// What the typed text may mean, where nothing was chosen: governments that were registered by hand, and units.
async fn choices<'g>(conn: &Conn, gazetteer: &'g Gazetteer, draft: &Draft) -> Result<Vec<Choice<'g>>, Fault> {
    let folded = places::fold(&draft.place);
    if !draft.unit.is_empty() || folded.is_empty() {
        return Ok(Vec::new());
    }
    let by_hand = list_without_unit(conn, &folded).await?.into_iter().map(|one| Choice::Registered {
        slug: one.slug,
        name: one.name,
        country: one.country,
    });
    let query = places::Query { text: &draft.place, limit: CHOICES, ..places::Query::default() };
    Ok(by_hand.chain(gazetteer.search(&query).units.into_iter().map(Choice::Unit)).collect())
}

/// Whether the chosen place is still the one that is named: without a script, another name may be typed over it.
async fn is_named(conn: &Conn, gazetteer: &Gazetteer, draft: &Draft) -> Result<bool, Fault> {
    let typed = places::fold(&draft.place);
    if typed.is_empty() || draft.unit.is_empty() {
        return Ok(true);
    }
    if let Some(slug) = draft.unit.strip_prefix("government:") {
        return Ok(find_by_slug(conn, slug).await?.is_some_and(|government| places::fold(&government.name) == typed));
    }
    let is_chosen = |unit: &Unit| unit.code == draft.unit;
    let by_text = places::Query { text: &draft.place, limit: CHOICES, ..places::Query::default() };
    Ok(gazetteer.by_code(&draft.unit).is_some_and(|unit| places::fold(&unit.name) == typed)
        || gazetteer.search(&by_text).units.into_iter().any(is_chosen))
}

pub async fn new(permit: Permit<Claim>, State(app): State<App>, Query(draft): Query<Draft>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &draft, &[], &FormErrors::new())))
}

pub async fn create(
    permit: Permit<Claim>,
    State(app): State<App>,
    Form(mut draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let gazetteer = gazetteer()?;
    let conn = app.db.reader().await?;
    if !is_named(&conn, gazetteer, &draft).await? {
        draft.unit.clear();
    }
    let found = choices(&conn, gazetteer, &draft).await?;
    drop(conn);
    let chosen = match found.as_slice() {
        [only] => only.value(),
        _ => draft.unit.clone(),
    };
    let unclear = if found.is_empty() { t::place_unknown(lang) } else { t::place_which(lang) };
    let errors = draft.check(lang, chosen.is_empty().then_some(unclear));
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &found, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    let Some(government) = find_or_register(&tx, gazetteer, &chosen).await? else {
        drop(tx);
        let errors = FormErrors::one("place", t::place_unknown(lang));
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &found, &errors)));
    };
    if let Some(closure) = find_closure(&tx, government).await? {
        drop(tx);
        let closed = match &closure.successor_name {
            Some(successor) => t::place_closed_for(lang, successor),
            None => t::place_closed(lang).to_owned(),
        };
        let errors = FormErrors::one("place", closed);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &found, &errors)));
    }
    if queries::has_claim(&tx, person, government).await? {
        drop(tx);
        let errors = FormErrors::one("place", t::claim_twice(lang));
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &found, &errors)));
    }
    let affiliation =
        queries::insert_claim(&tx, person, government, draft.office.trim(), draft.is_representative()).await?;
    let claim = queries::find(&tx, affiliation).await?.ok_or(Fault::NotFound)?;
    // A mail domain proves where somebody works, not that they may speak for it.
    let proved = match telling_domain(&claim.person_email) {
        Some(domain) if !claim.representative => queries::find_domain(&tx, domain).await? == Some(government),
        _ => false,
    };
    if proved {
        tx.note(&AffiliationClaimed { affiliation }).await?;
        queries::set_verified(&tx, affiliation, "domain").await?;
        tx.commit(&AffiliationVerified { affiliation }).await?;
    } else {
        tx.commit(&AffiliationClaimed { affiliation }).await?;
    }
    Ok(visit::go(lang, "/account", if proved { "confirmed" } else { "claimed" }).into_response())
}

/// The government that was chosen: by the unit it was or can be registered from, or by its name in addresses.
async fn find_or_register(tx: &Tx, gazetteer: &Gazetteer, chosen: &str) -> Result<Option<GovernmentId>, Fault> {
    if let Some(slug) = chosen.strip_prefix("government:") {
        return Ok(find_id(tx, slug).await?);
    }
    if let Some(known) = find_by_unit(tx, chosen).await? {
        return Ok(Some(known));
    }
    let Some(unit) = gazetteer.by_code(chosen) else { return Ok(None) };
    let slug = free_slug(tx, &slug(&unit.name_latin), unit.country.code()).await?;
    Ok(Some(insert_government(tx, &NewGovernment::of_unit(unit, &slug, &other_names(unit))).await?))
}

pub async fn show(permit: Permit<ShowAffiliation>, State(app): State<App>) -> Result<Response, Fault> {
    let may = pages::May {
        verify: permit.may::<VerifyAffiliation>(&Place::at(permit.target.at)),
        trust_domain: permit.actor.plays(Role::Steward, &Place::INSTANCE),
        is_own: permit.person()? == permit.target.person,
    };
    let page = pages::show(permit.lang(), &permit.actor.zone(), &permit.target, may);
    Ok(visit::show(&app, &permit, page))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Verification {
    /// `yes`: from now on the person's mail domain proves an affiliation.
    domain: String,
}

pub async fn verify(
    permit: Permit<VerifyAffiliation>,
    State(app): State<App>,
    Form(form): Form<Verification>,
) -> Result<Response, Fault> {
    let is_steward = permit.actor.plays(Role::Steward, &Place::INSTANCE);
    let tx = app.db.begin(&permit).await?;
    let claim = queries::find(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    if queries::set_verified(&tx, permit.key, if is_steward { "steward" } else { "representative" }).await? {
        if let (true, true, Some(domain), Some(government)) =
            (is_steward, form.domain == "yes", telling_domain(&claim.person_email), claim.government)
        {
            queries::insert_domain(&tx, domain, government).await?;
        }
        let lang = claim.person_lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let text = t::mail_affiliation(lang, &claim.name, &app.config.link(&href(lang, "/account")));
        mail::enqueue(
            &tx,
            &Mail { to: claim.person_email, subject: t::mail_affiliation_subject(lang, &claim.name), text, html: None },
        )
        .await?;
        tx.commit(&AffiliationVerified { affiliation: permit.key }).await?;
    }
    Ok(visit::go(permit.lang(), &back(&permit.actor, &permit.target), "verified").into_response())
}

pub async fn end(permit: Permit<ShowAffiliation>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::end(&tx, permit.key).await? {
        tx.commit(&AffiliationEnded { affiliation: permit.key, person: permit.target.person }).await?;
    }
    let to = if permit.actor.person() == Some(permit.target.person) {
        "/account".to_owned()
    } else {
        back(&permit.actor, &permit.target)
    };
    Ok(visit::go(permit.lang(), &to, "ended").into_response())
}

/// Where the one who decides goes on: the desk, or the people of the government.
fn back(actor: &kernel::actor::Actor, affiliation: &queries::Affiliation) -> String {
    if actor.plays(Role::Steward, &Place::INSTANCE) { "/office".into() } else { format!("{}/people", affiliation.path) }
}
