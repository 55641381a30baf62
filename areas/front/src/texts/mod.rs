//! Pages that are only text: what this is, accessibility, privacy, sources and credits.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::personal;
use kernel::routes::Routes;
use kernel::translating::Translator;
use ui::visit;

mod pages;
mod privacy;

action! {
    /// Reading what the instance says about itself.
    pub ShowText = "front.text.show", may Anyone
}

pub fn routes() -> Routes {
    Routes::new()
        .get("/about", about)
        .get("/accessibility", accessibility)
        .get("/privacy", privacy)
        .get("/credits", credits)
}

async fn about(permit: Permit<ShowText>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::about(permit.lang())))
}

async fn accessibility(permit: Permit<ShowText>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::accessibility(permit.lang(), &app.config.mail_from)))
}

async fn privacy(permit: Permit<ShowText>, State(app): State<App>) -> Result<Response, Fault> {
    let personal = personal::of(&app)?;
    let (controller, contact) = (&app.config.controller, &app.config.privacy_contact);
    let controller = privacy::Controller {
        name: if controller.is_empty() { &app.config.instance } else { controller },
        contact: if contact.is_empty() { &app.config.mail_from } else { contact },
    };
    let config = &app.config;
    let translates = (config.translator != "none")
        .then(|| privacy::Translates { name: Translator::name(config), private: config.translate_private });
    Ok(visit::show(&app, &permit, privacy::page(permit.lang(), &personal, &controller, translates.as_ref())))
}

async fn credits(permit: Permit<ShowText>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::credits(permit.lang())))
}
