//! The demonstration's mailbox: the mails that would have been sent. On a real instance it is not there.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::routes::Routes;
use ui::visit;

mod folder;
mod pages;

action! {
    /// Reading the demonstration's mailbox.
    pub ShowMailbox = "office.mailbox.show", may Anyone
}

pub fn routes() -> Routes {
    Routes::new().get("/office/mailbox", show)
}

async fn show(permit: Permit<ShowMailbox>, State(app): State<App>) -> Result<Response, Fault> {
    let Some(folder) = app.config.mail_url.strip_prefix("folder:").filter(|_| app.config.demo) else {
        return Err(Fault::NotFound);
    };
    let folder = std::path::PathBuf::from(folder);
    let mails = tokio::task::spawn_blocking(move || folder::newest(&folder))
        .await
        .map_err(Fault::internal)?
        .map_err(Fault::internal)?;
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.actor.zone(), &mails)))
}
