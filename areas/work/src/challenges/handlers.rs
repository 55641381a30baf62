//! Challenges over HTTP: the list, stating one, and its page.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place, Role};
use kernel::app::App;
use kernel::discussing;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use kernel::translating::offers;
use nouns::terms::Term;
use nouns::work::ChallengeStated;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Audience, Draft, State as ChallengeState, may_become};
use super::matches::{Asked, find_matches, reader};
use super::pages::{self, Beside};
use super::policy::{BackChallenge, ListChallenges, SeekMatches, ShowChallenge, StateChallenge, meant, place};
use super::queries::{self, Stating, Wanted};
use super::sources::CHALLENGE;
use crate::group::{self, queries::list_own};
use crate::proposals::policy::READERS;
use crate::proposals::queries::find_open_year;
use crate::thread::find_thread_of_proposal;
use crate::words as t;

/// Which challenges are wanted, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub term: String,
    pub state: String,
    pub group: String,
    pub country: String,
    pub government: String,
    after: String,
}

pub async fn list(
    permit: Permit<ListChallenges>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let groups = queries::list_groups(&conn).await?;
    let government = match filter.government.as_str() {
        "" => None,
        slug => Some(queries::find_government(&conn, slug).await?.ok_or(Fault::NotFound)?),
    };
    let wanted = Wanted {
        term: Term::from_word(&filter.term),
        state: ChallengeState::from_word(&filter.state),
        group: groups.iter().find(|one| one.slug == filter.group).map(|one| one.id),
        government: government.as_ref().map(|one| one.government),
        country: places::Country::parse(&filter.country).map(|one| one.code().to_owned()),
    };
    let found =
        queries::list_challenges(&conn, reader(&permit.actor), &wanted, &After::read(&filter.after)).await?.found()?;
    let may_state = permit.may::<StateChallenge>(&Place::INSTANCE);
    let shown =
        pages::List { groups: &groups, filter: &filter, government: government.as_ref(), found: &found, may_state };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

pub async fn new(permit: Permit<StateChallenge>, State(app): State<App>) -> Result<Response, Fault> {
    let own = list_own(&app.db.reader().await?, permit.person()?).await?;
    let shown = pages::New { group: &permit.target, own: &own, draft: &Draft::fresh(), beside: Beside::Nothing };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &shown, &FormErrors::new())))
}

/// What is like the challenge that is being written. Nothing is stated by it.
pub async fn seek(
    permit: Permit<SeekMatches>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let own = list_own(&conn, person).await?;
    let home = queries::find_home(&conn, person).await?;
    let asked = Asked { id: None, text: draft.text(), terms: draft.ticked() };
    let matches = find_matches(&conn, &permit.actor, &asked, home.as_deref()).await?;
    let shown = pages::New { group: &permit.target, own: &own, draft: &draft, beside: Beside::Matches(&matches) };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &shown, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<StateChallenge>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person, group) = (permit.lang(), permit.person()?, permit.target.id);
    let tx = app.db.begin(&permit).await?;
    let own = list_own(&tx, person).await?;
    let chosen = group::chosen(&own, &draft.government).map(|own| own.government);
    let has_signed = match chosen {
        Some(government) => queries::is_signatory(&tx, government).await?,
        None => true,
    };
    let checked = draft.check(lang, has_signed).and_then(|sound| {
        let government = chosen.ok_or_else(|| FormErrors::one("government", t::government_missing(lang)))?;
        Ok((sound, government))
    });
    let (sound, government) = match checked {
        Ok(checked) => checked,
        Err(errors) => {
            drop(tx);
            let shown = pages::New { group: &permit.target, own: &own, draft: &draft, beside: Beside::Nothing };
            return Ok(visit::refuse(&app, &permit, pages::new(lang, &shown, &errors)));
        }
    };
    // Said twice is said once. With something else beside the same sentence it is one that is to be changed.
    if let Some(same) = queries::find_same(&tx, group, government, sound.hard).await? {
        if same.says(&sound) {
            return Ok(visit::go(lang, &format!("/challenges/{}", same.id), "stated").into_response());
        }
        drop(tx);
        let errors = FormErrors::one("hard", t::challenge_same(lang));
        let shown = pages::New { group: &permit.target, own: &own, draft: &draft, beside: Beside::Same(same.id) };
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &shown, &errors)));
    }
    let stating = Stating { group, government, person, example: false };
    let challenge = queries::insert_challenge(&tx, &stating, &sound).await?;
    tx.commit(&ChallengeStated { challenge, group }).await?;
    Ok(visit::go(lang, &format!("/challenges/{challenge}"), "stated").into_response())
}

pub async fn show(permit: Permit<ShowChallenge>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let (challenge, reader) = (&permit.target, permit.actor.person());
    let place = place(challenge);
    let plays = |roles: &[Role]| roles.iter().any(|role| permit.actor.plays(*role, &place));
    let (voices, home) = match reader {
        Some(person) => {
            (queries::list_voices(&conn, challenge.id, person).await?, queries::find_home(&conn, person).await?)
        }
        None => (Vec::new(), None),
    };
    let thread = match challenge.proposal {
        Some(proposal) => find_thread_of_proposal(&conn, proposal).await?,
        None => None,
    };
    let is_open = find_open_year(&conn, challenge.group_id).await?.is_some();
    let of = (challenge.group_slug.as_str(), challenge.group_id.uuid());
    let shown = pages::Shown {
        talk: discussing::find(&conn, &permit.actor, CHALLENGE.kind, challenge.id.uuid(), of).await?,
        backers: queries::list_backers(&conn, challenge.id, &After::read("")).await?,
        matches: find_matches(&conn, &permit.actor, &Asked::of(challenge), home.as_deref()).await?,
        spoken_of: queries::list_spoken_of(&conn, challenge.id, meant(&permit.actor, &place)).await?,
        call: queries::find_open_call(&conn, challenge.group_id, app.clock.now()).await?,
        reports: reader.is_some_and(|reader| reader != challenge.person),
        tongue: finding::language_of(&challenge.text())
            .filter(|_| offers(&app.config, &permit.actor, challenge.audience == Audience::Everyone)),
        is_author: reader == Some(challenge.person),
        is_own: voices.iter().any(|one| one.government == challenge.government),
        may: pages::May {
            propose: is_open
                && voices.iter().any(|one| one.backs)
                && may_become(challenge.state, challenge.backers, challenge.standing_proposal().is_some()),
            back: permit.may::<BackChallenge>(&place),
            see_proposals: plays(READERS),
        },
        thread: thread.as_ref(),
        zone: permit.actor.zone(),
        voices,
        challenge,
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit))))
}
