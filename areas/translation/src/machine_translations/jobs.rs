//! Has one text translated. What it says is read when it is sent, so that nothing lies in the queue, and nothing leaves that was
//! hidden or closed meanwhile. And looks at all translations, which of them are to go.

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::actor::{digest, new_secret};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::{JobKind, Routine};
use kernel::uuid::Uuid;
use nouns::TextId;
use nouns::translation::TranslationsForgotten;
use serde::{Deserialize, Serialize};

use super::asking::{Asked, Question};
use super::domain::{State, all_sent};
use super::forgetting::stale;
use super::outcomes;
use super::queries::{self, Kept};
use crate::deliveries;

const ERRAND: Errand = Errand::new("translation.translate");
const FORGETTING: Errand = Errand::new("translation.forgetting");
/// How long a translation is kept at the most.
const DAYS: i64 = 30;
/// How many are looked at in one step.
const STEP: i64 = 200;
/// How often it is asked until it is told that there is no translation.
const TRIES: i64 = 4;

pub const TRANSLATE: JobKind = JobKind {
    kind: "translation.translate",
    once: false,
    run: |app, payload| {
        Box::pin(async move { translate(&app, serde_json::from_value(payload).map_err(Fault::internal)?).await })
    },
};

/// Which text, into which language.
#[derive(Serialize, Deserialize)]
pub struct Job {
    pub kind: String,
    pub text: TextId,
    pub lang: String,
}

async fn translate(app: &App, job: Job) -> Result<(), Fault> {
    let kept = Kept { kind: job.kind, thing: job.text.uuid(), lang: job.lang, mark: Uuid::nil() };
    let key = kept.key().ok_or_else(|| Fault::internal("no such language"))?;
    let made = queries::find(&app.db.reader().await?, key).await?;
    let Some(made) = made.filter(|made| made.state == State::Waiting) else { return Ok(()) };
    let kept = Kept { mark: made.mark, ..kept.clone() };
    let Some(text) = outcomes::find_text(app, &kept).await? else { return outcomes::forget(app, &ERRAND, &kept).await };
    let asked = app.part::<Asked>().ok_or_else(|| Fault::internal("nobody translates"))?;
    let pieces = all_sent(key.lang, &text);
    let question = Question { pieces: &pieces, from: text.from.as_deref(), to: key.lang.tag() };
    let failure = match &*asked {
        Asked::Libre(libre) => match libre.translate(&question).await {
            Ok(translated) => return outcomes::keep(app, &ERRAND, &kept, Ok(translated)).await.map(drop),
            Err(failure) => failure,
        },
        Asked::Commission(commission) => {
            // Kept before it is asked: the answer may be here before that of the request, and whatever ends this program
            // meanwhile, the answer finds its way.
            let secret = new_secret();
            let tx = app.db.begin(&ERRAND).await?;
            if !queries::set_awaited(&tx, key, made.mark, digest(&secret)).await? {
                return Ok(());
            }
            tx.keep().await?;
            match commission.send(&question, &deliveries::ways(&app.config, &secret)).await {
                Ok(()) => return Ok(()),
                Err(failure) => failure,
            }
        }
    };
    if failure.is_passing() && made.tries + 1 < TRIES {
        let tx = app.db.begin(&ERRAND).await?;
        queries::set_tried(&tx, key, made.mark).await?;
        tx.keep().await?;
        return Err(Fault::internal(failure.why));
    }
    outcomes::keep(app, &ERRAND, &kept, Err(failure)).await.map(drop)
}

/// Looks at all of them and takes out those that are old or say what the text says no longer. Nothing waits while it looks.
async fn forget(app: &App) -> Result<(), Fault> {
    let before = app.clock.now().saturating_sub(SignedDuration::from_hours(24 * DAYS)).map_err(Fault::internal)?;
    let mut gone = Vec::new();
    let mut after = Kept { kind: String::new(), thing: Uuid::nil(), lang: String::new(), mark: Uuid::nil() };
    loop {
        let conn = app.db.reader().await?;
        let kept = queries::list_after(&conn, &after, STEP).await?;
        let Some(last) = kept.last() else { break };
        after = last.clone();
        gone.extend(stale(app, &conn, kept).await?);
    }
    let tx = app.db.begin(&FORGETTING).await?;
    let mut translations = queries::delete_old(&tx, before).await?;
    for one in &gone {
        translations = translations.saturating_add(queries::delete(&tx, one).await?);
    }
    if translations > 0 {
        tx.commit(&TranslationsForgotten { round: app.clock.new_id(), translations }).await?;
    }
    Ok(())
}

pub const FORGET_STALE: JobKind =
    JobKind { kind: "translation.forget", once: false, run: |app, _| Box::pin(async move { forget(&app).await }) };

/// The same once a day.
pub const FORGET: Routine = Routine {
    name: "translation.forgetting",
    every: SignedDuration::from_hours(24),
    run: |app| Box::pin(async move { forget(&app).await }),
};
