//! The count after the end of a vote, and the hand-over of the seat. Done once: the state says whether it was.

use jiff::tz::TimeZone;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::mail::{self, Mail};
use nouns::groups::{ChairElected, SeatEnded, SeatTaken};
use nouns::{CandidacyId, SeatId};
use ui::href;
use words::Lang;

use super::domain::{Outcome, Phase, State, count, phase};
use super::queries::{self, Call};
use crate::seats;

/// Counts what was cast, forgets who it was cast for, and hands over if somebody is elected. Nothing if it is too early or
/// was done before.
pub async fn take(app: &App, tx: &Tx, call: &Call) -> Result<bool, Fault> {
    let now = tx.clock().now();
    if phase(call.state, call.apply_until, call.vote_until, now) != Phase::Counting {
        return Ok(false);
    }
    let eligible = queries::count_eligible(tx, call.group_id).await?;
    let cast = queries::count_voters(tx, call.id).await?;
    let votes = queries::list_votes(tx, call.id).await?;
    for one in &votes {
        queries::set_votes(tx, one.candidacy, one.votes).await?;
    }
    queries::delete_ballots(tx, call.id).await?;
    let outcome = count(&votes, eligible, cast, call.quorum);
    let state = match &outcome {
        Outcome::Elected(_) => State::Elected,
        Outcome::Tied(_) => State::Tied,
        Outcome::NoQuorum => State::NoQuorum,
        Outcome::NoCandidate => State::NoCandidate,
    };
    queries::set_counted(tx, call.id, state, eligible, cast).await?;
    if let Outcome::Elected(candidacy) = outcome {
        queries::set_elected(tx, call.id, candidacy, "").await?;
        hand_over(tx, call, candidacy).await?;
    }
    tell(app, tx, call).await?;
    Ok(true)
}

/// The seat passes to the elected for a year; whoever held it holds it no longer.
pub async fn hand_over(tx: &Tx, call: &Call, candidacy: CandidacyId) -> Result<Option<SeatId>, Fault> {
    let Some(elected) = queries::find_candidacy(tx, candidacy).await? else { return Ok(None) };
    for held in seats::queries::list_held(tx, call.group_id, call.role).await? {
        seats::queries::end_seat(tx, held.id).await?;
        tx.note(&SeatEnded { seat: held.id, group: call.group_id }).await?;
    }
    let zone = TimeZone::get("Europe/Brussels").map_err(Fault::internal)?;
    let term_ends = seats::domain::a_year_from(tx.clock().today(&zone));
    let seat = seats::queries::insert_seat(tx, call.group_id, elected.person, call.role, term_ends).await?;
    tx.note(&SeatTaken { seat, group: call.group_id, person: elected.person }).await?;
    tx.note(&ChairElected { call: call.id, group: call.group_id, seat }).await?;
    Ok(Some(seat))
}

/// Mails each candidate, in the candidate's language, that there is a result, and where it is.
pub async fn tell(app: &App, tx: &Tx, call: &Call) -> Result<(), Fault> {
    for candidate in queries::list_candidates(tx, call.id).await? {
        let lang = candidate.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &format!("/chair-calls/{}", call.id)));
        let subject = crate::words::mail_counted_subject(lang, &call.group_name);
        let text = crate::words::mail_counted(lang, &call.group_name, &link);
        mail::enqueue(tx, &Mail { to: candidate.email, subject, text, html: None }).await?;
    }
    Ok(())
}
