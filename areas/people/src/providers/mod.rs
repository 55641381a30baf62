//! Sign-in with accounts that people have elsewhere: EU Login, their own administration, a national scheme. Several
//! providers at once, each by OpenID Connect. A provider tells who somebody is; it never opens an account that exists
//! already before its owner has shown both.

use std::sync::Arc;

use kernel::app::{App, Parts};
use kernel::config::Config;
use kernel::faults::Fault;
use kernel::routes::Routes;

mod answers;
mod arrivals;
pub mod asking;
mod departures;
pub mod domain;
pub mod http;
mod mails;
mod pages;
mod policy;
pub mod queries;
mod sign_outs;
mod tokens;
mod ways;
mod work;

pub(crate) use arrivals::follow;
pub(crate) use pages::{proof_part, sign_in_part};
pub(crate) use sign_outs::page_after;

use asking::Provider;

pub fn routes() -> Routes {
    Routes::new()
        .post("/sign-in/providers/{provider}", departures::enter)
        .get("/sign-in/providers/{provider}/answers", answers::take)
        .get("/sign-in/providers/{provider}/sign-outs/new", sign_outs::new)
        .post("/sign-in/providers/{provider}/sign-outs", sign_outs::create)
        .get("/sign-in/arrivals/new", arrivals::new)
        .post("/sign-in/arrivals", arrivals::create)
        .post("/proofs/providers/{provider}", departures::prove)
        .get("/account/ways", ways::list)
        .post("/account/ways/{provider}", departures::link)
        .get("/account/identities/new", arrivals::new_link)
        .post("/account/identities", arrivals::link)
        .get("/account/identities/{identity}/endings/new", ways::ask_end)
        .post("/account/identities/{identity}/endings", ways::end)
}

/// The providers of the settings, in their order.
struct Providers(Vec<Arc<Provider>>);

/// Puts in what the area keeps in memory of the providers.
pub fn prepare(parts: &mut Parts, config: &Config) -> Result<(), String> {
    let providers = config.sign_in_providers.iter().map(|settings| Ok(Arc::new(Provider::new(settings.clone())?)));
    parts.put(Providers(providers.collect::<Result<_, String>>()?));
    Ok(())
}

fn find(app: &App, key: &str) -> Result<Arc<Provider>, Fault> {
    let providers = app.part::<Providers>().ok_or(Fault::NotFound)?;
    providers.0.iter().find(|provider| provider.settings.key == key).cloned().ok_or(Fault::NotFound)
}

/// Key and name of each provider.
fn names(app: &App) -> Vec<(&str, &str)> {
    let each = app.config.sign_in_providers.iter();
    each.map(|provider| (provider.key.as_str(), provider.name.as_str())).collect()
}

/// What people call a provider; its key where it is in the settings no more.
fn name_of<'a>(app: &'a App, key: &'a str) -> &'a str {
    names(app).into_iter().find(|(known, _)| *known == key).map_or(key, |(_, name)| name)
}
