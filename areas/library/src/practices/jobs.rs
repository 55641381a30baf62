//! Asking governments a year later whether a good practice is still so.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::Routine;
use kernel::mail::{self, Mail};
use nouns::library::PracticeAsked;
use ui::href;
use words::Lang;

use super::queries;
use crate::words as t;

pub const ASK: Routine =
    Routine { name: "library.practices", every: SignedDuration::from_hours(24), run: |app| Box::pin(ask(app)) };

const ERRAND: Errand = Errand::new("library.practices");
/// Asked again when nobody has answered for so long.
const PATIENCE_DAYS: i64 = 90;
/// As many as are asked on one day.
const AT_ONCE: i64 = 50;

async fn ask(app: App) -> Result<(), Fault> {
    let today = app.clock.today(&TimeZone::UTC);
    let (checked, asked) = (today.saturating_sub(1.year()), today.saturating_sub(PATIENCE_DAYS.days()));
    let due = queries::list_due(&app.db.reader().await?, checked, asked, AT_ONCE).await?;
    for practice in due {
        let tx = app.db.begin(&ERRAND).await?;
        for reader in queries::list_asked(&tx, practice.government, practice.author).await? {
            let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
            let link = app.config.link(&href(lang, &format!("/library/{}", practice.slug)));
            let mail = Mail {
                to: reader.email,
                subject: t::mail_practice_subject(lang, &practice.title),
                text: t::mail_practice(lang, &practice.title, &link),
                html: None,
            };
            mail::enqueue(&tx, &mail).await?;
        }
        queries::set_asked(&tx, practice.resource, today).await?;
        tx.commit(&PracticeAsked { resource: practice.resource }).await?;
    }
    Ok(())
}
