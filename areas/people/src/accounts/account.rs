//! The person's own page: who they are here, for whom they speak, where they are signed in.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use nouns::people::ProfileChanged;
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::NAME_MAX;
use super::{pages, queries};
use crate::factors::queries as factors;
use crate::passkeys::queries as passkeys;
use crate::restrictions::queries as restrictions;
use crate::words as t;

action! {
    /// Reading and changing one's own account.
    pub OwnAccount = "people.account.update", may Account
}

/// The profile as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Profile {
    pub name: Line,
    pub lang: String,
    pub zone: String,
}

pub async fn show(permit: Permit<OwnAccount>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let account = queries::find(&app.db.reader().await?, person).await?.ok_or(Fault::NotFound)?;
    let profile = Profile {
        name: account.name.as_str().into(),
        lang: account.lang.clone().unwrap_or_else(|| permit.lang().tag().to_owned()),
        zone: account.zone.clone().unwrap_or_else(|| "Europe/Brussels".into()),
    };
    let page = page(&app, &permit, &account, &profile, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn update(
    permit: Permit<OwnAccount>,
    State(app): State<App>,
    Form(profile): Form<Profile>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let name = profile.name.trim();
    let mut errors = FormErrors::new();
    errors.require((2..=NAME_MAX).contains(&name.chars().count()), "name", t::name_missing(lang));
    errors.require(Lang::from_tag(&profile.lang).is_some(), "lang", t::lang_missing(lang));
    errors.require(TimeZone::get(&profile.zone).is_ok(), "zone", t::zone_missing(lang));
    if !errors.is_empty() {
        let account = queries::find(&app.db.reader().await?, person).await?.ok_or(Fault::NotFound)?;
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, &account, &profile, &errors).await?));
    }
    let tx = app.db.begin(&permit).await?;
    queries::set_profile(&tx, person, name, &profile.lang, &profile.zone).await?;
    tx.commit(&ProfileChanged { person }).await?;
    let theirs = Lang::from_tag(&profile.lang).unwrap_or(lang);
    Ok(visit::go(theirs, "/account", "saved").into_response())
}

async fn page(
    app: &App,
    permit: &Permit<OwnAccount>,
    account: &queries::Account,
    profile: &Profile,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let shown = pages::AccountShown {
        account,
        profile,
        affiliations: queries::list_affiliations(&conn, person).await?,
        groups: queries::list_groups(&conn, person).await?,
        has_codes: factors::is_on(&conn, person).await?,
        passkeys: passkeys::count(&conn, person).await?,
        is_restricted: restrictions::find(&conn, person).await?.is_some(),
    };
    Ok(pages::account(permit.lang(), &shown, errors))
}
