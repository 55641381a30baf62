//! What is counted for one account or one address from everywhere can be used up by a stranger with many networks. It does not
//! stand in the way of somebody who comes from where they have signed in lately: there it counts for that network alone.

use kernel::app::App;
use kernel::audit;
use kernel::events::Event as _;
use kernel::faults::Fault;
use kernel::limits::Limit;
use nouns::people::SignedIn;

use crate::accounts::queries::find_by_email;

/// Whether the owner of this address has signed in from this network, as long as the log knows whole networks.
async fn is_usual(app: &App, email: &str, network: &str) -> Result<bool, Fault> {
    let conn = app.db.reader().await?;
    let Some(account) = find_by_email(&conn, email).await? else { return Ok(false) };
    Ok(audit::was_done_from(&conn, account.id, SignedIn::KIND, network).await?)
}

/// A try at the password of an account.
pub async fn take_sign_in(app: &App, email: &str, network: &str) -> Result<(), Fault> {
    app.limits.take(Limit::SignInAccount, &format!("{email} {network}"))?;
    match app.limits.take(Limit::SignInEverywhere, email) {
        Err(_) if is_usual(app, email, network).await? => Ok(()),
        taken => taken,
    }
}

/// A mail that lets somebody in.
pub async fn take_mail(app: &App, email: &str, network: &str) -> Result<(), Fault> {
    app.limits.take(Limit::MailTo, &format!("{email} {network}"))?;
    match app.limits.take(Limit::MailTo, email) {
        Err(_) if is_usual(app, email, network).await? => Ok(()),
        taken => taken,
    }
}
