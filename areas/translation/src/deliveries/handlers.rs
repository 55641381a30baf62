//! Deliveries over HTTP.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{FORM_BYTES, pairs};

use super::policy::{BringTranslation, RefuseTranslation};
use crate::machine_translations::asking::{Failure, MOST, Trouble};
use crate::machine_translations::commission::{is_in, read, refused};
use crate::machine_translations::domain::all_sent;
use crate::machine_translations::outcomes;
use crate::machine_translations::queries::Kept;

/// The value of a field, if it is told.
fn field(told: &[u8], name: &str) -> Option<String> {
    pairs(told).into_iter().find_map(|(key, value)| (key == name).then_some(value))
}

/// Keeps what was brought. It is told that it was taken; if somebody else has brought it at the same moment, there is none.
async fn take<A: Action<Target = Kept>>(
    app: &App,
    permit: &Permit<A>,
    answer: Result<Vec<String>, Failure>,
) -> Result<StatusCode, Fault> {
    let is_awaited = outcomes::keep(app, permit, &permit.target, answer).await?;
    if is_awaited { Ok(StatusCode::OK) } else { Err(Fault::NotFound) }
}

pub async fn create(
    permit: Permit<BringTranslation>,
    State(app): State<App>,
    request: Request,
) -> Result<StatusCode, Fault> {
    let kept = &permit.target;
    let (parts, body) = request.into_parts();
    let said = field(parts.uri.query().unwrap_or_default().as_bytes(), "target-language").unwrap_or_default();
    let Ok(body) = to_bytes(body, MOST).await else {
        take(&app, &permit, Err(Failure::garbled("what it brought is too large"))).await?;
        return Err(Fault::TooLarge(MOST));
    };
    let Some((text, key)) = outcomes::find_text(&app, kept).await?.zip(kept.key()) else {
        outcomes::forget(&app, &permit, kept).await?;
        return Ok(StatusCode::OK);
    };
    let answer = if is_in(&said, key.lang.tag()) {
        read(&all_sent(key.lang, &text), &body)
    } else {
        Err(Failure::garbled("what it brought is in another language"))
    };
    take(&app, &permit, answer).await
}

pub async fn fail(
    permit: Permit<RefuseTranslation>,
    State(app): State<App>,
    request: Request,
) -> Result<StatusCode, Fault> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, FORM_BYTES).await.map_err(|_| Fault::TooLarge(FORM_BYTES))?;
    let asked = parts.uri.query().unwrap_or_default().as_bytes();
    let number =
        field(asked, "error-code").or_else(|| field(&body, "error-code")).and_then(|text| text.trim().parse().ok());
    let failure = number.map_or_else(|| Failure::new(Trouble::Declined, "it does not say why"), refused);
    take(&app, &permit, Err(failure)).await
}
