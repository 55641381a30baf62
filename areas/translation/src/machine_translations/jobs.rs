//! Has one text translated. What it says is read when it is sent, so that nothing lies in the queue, and nothing leaves that was
//! hidden or closed meanwhile. And looks at all translations, which of them are to go.

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::{JobKind, Routine};
use kernel::uuid::Uuid;
use nouns::TextId;
use nouns::translation::{TextTranslated, TranslationFailed, TranslationsForgotten};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use words::Lang;

use super::asking::{Asked, Failure};
use super::domain::{State, read_for_job, sent};
use super::forgetting::stale;
use super::queries::{self, Kept, Key};

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
    let lang =
        Lang::ALL.into_iter().find(|lang| lang.tag() == job.lang).ok_or_else(|| Fault::internal("no such language"))?;
    let key = Key { kind: &job.kind, thing: job.text.uuid(), lang };
    let made = queries::find(&app.db.reader().await?, key).await?;
    let Some(made) = made.filter(|made| made.state == State::Waiting) else { return Ok(()) };
    let text = read_for_job(app, &job.kind, key.thing, lang).await?;
    let Some(text) = text.filter(|text| text.hindrance.is_none() && text.original.mark() == made.mark) else {
        let tx = app.db.begin(&ERRAND).await?;
        let kept = Kept { kind: job.kind.clone(), thing: key.thing, lang: job.lang.clone(), mark: made.mark };
        let translations = queries::delete(&tx, &kept).await?;
        tx.commit(&TranslationsForgotten { round: app.clock.new_id(), translations }).await?;
        return Ok(());
    };
    let asked = app.part::<Asked>().ok_or_else(|| Fault::internal("nobody translates"))?;
    let parts: Vec<String> = text.original.parts.iter().map(|part| sent(lang, part)).collect();
    let failure = match asked.translate(&parts, text.from.as_deref(), lang.tag()).await {
        Ok(translated) => {
            let tx = app.db.begin(&ERRAND).await?;
            if queries::set_done(&tx, key, made.mark, &Json::from(translated)).await? {
                tx.commit(&TextTranslated { text: job.text, kind: job.kind, lang: job.lang }).await?;
            }
            return Ok(());
        }
        Err(failure) => failure,
    };
    let tries_again = matches!(failure, Failure::Passing(_)) && made.tries + 1 < TRIES;
    let why = failure.to_string();
    let tx = app.db.begin(&ERRAND).await?;
    let state = if tries_again { State::Waiting } else { State::Failed };
    let is_waited_for = queries::set_tried(&tx, key, made.mark, state).await?;
    if tries_again {
        tx.keep().await?;
        return Err(Fault::internal(why));
    }
    if is_waited_for {
        tracing::warn!(kind = job.kind, error = why, "a text was not translated");
        tx.commit(&TranslationFailed { text: job.text, kind: job.kind, lang: job.lang, why }).await?;
    }
    Ok(())
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
