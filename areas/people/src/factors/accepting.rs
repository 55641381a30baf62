//! Whether a code is the right one, and that it is taken: one answer for every place that asks for one.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use nouns::PersonId;
use nouns::people::RecoveryCodeUsed;

use super::domain::{Typed, step};
use super::{locking, mails, queries};

/// What became of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Taken,
    Wrong,
    /// It cannot be known: the secret is locked with a key that is not here.
    Locked,
}

/// Takes the code, so that it is good for nothing else. A recovery code is told by mail: if it was a thief, the owner
/// learns of it.
pub(crate) async fn accept(app: &App, tx: &Tx, person: PersonId, typed: &str) -> Result<Answer, Fault> {
    let is_taken = match Typed::read(typed) {
        Typed::App(code) => {
            let Some(authenticator) = queries::find(tx, person).await? else { return Ok(Answer::Wrong) };
            let Some(secret) = locking::secret_of(tx.keys(), person, &authenticator) else {
                return Ok(Answer::Locked);
            };
            let Some(step) = step(&secret, &code, tx.clock().now())? else { return Ok(Answer::Wrong) };
            queries::take_step(tx, person, step).await?
        }
        Typed::Recovery(code) => {
            if !queries::is_on(tx, person).await? || !queries::take_code(tx, person, &code).await? {
                return Ok(Answer::Wrong);
            }
            let left = queries::count_codes(tx, person).await?;
            mails::recovery_used(app, tx, person, left).await?;
            tx.note(&RecoveryCodeUsed { person, left }).await?;
            true
        }
        Typed::Nothing => false,
    };
    Ok(if is_taken { Answer::Taken } else { Answer::Wrong })
}

/// Tells the owner that somebody who knows the password guesses codes.
pub(crate) async fn tell_of_guessing(app: &App, tx: &Tx, person: PersonId) -> Result<(), Fault> {
    Ok(mails::guessing(app, tx, person).await?)
}
