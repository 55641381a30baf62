//! Proposals over HTTP: permit, parse, load, decide, write, answer; in this order.

use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use kernel::access::{Action, Permit, Place};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::Conn;
use kernel::drafts::{self, Form as Kept, Held};
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use kernel::paging::{After, Slice};
use kernel::translating::offers;
use nouns::work::{ChallengeProposed, ProposalMade};
use nouns::{GroupId, ProposalId};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{Draft, State as ProposalState};
use super::policy::{ListProposals, Propose, ShowProposal};
use super::similar::find_similar;
use super::{pages, queries};
use crate::challenges::domain::may_become;
use crate::challenges::policy::{find_seen, sees};
use crate::challenges::queries::{Challenge, find_cause, list_voices, set_proposal};
use crate::comments::queries::list_comments;
use crate::decisions::policy::Decide;
use crate::group::{
    self,
    queries::{list_muted, list_own},
};
use crate::plans::policy::OpenPlan;
use crate::plans::queries::list_years;
use crate::questions::queries::list_questions;
use crate::suggestions::policy::AdoptSuggestion;
use crate::supports::{
    policy::Support,
    queries::{list_given, list_supports},
};
use crate::thread::find_thread_of_proposal;
use crate::words as t;

/// Which proposals are wanted, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    year: String,
    state: String,
    after: String,
}

pub async fn list(
    permit: Permit<ListProposals>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let group = permit.target.id;
    let years = list_years(&conn, group).await?;
    let wished = years.iter().map(|one| one.year).find(|year| year.to_string() == filter.year);
    let year = match wished {
        Some(year) => Some(year),
        None => queries::find_shown_year(&conn, group).await?,
    };
    let is_open = queries::find_open_year(&conn, group).await?.is_some();
    let state = ProposalState::from_word(&filter.state);
    let (proposals, counts) = match year {
        Some(year) => (
            queries::list_proposals(&conn, group, year, state, &After::read(&filter.after)).await?.found()?,
            queries::list_counts(&conn, group, year).await?,
        ),
        None => (Slice::whole(Vec::new()), Vec::new()),
    };
    let place = Place::at(group.uuid());
    let shown = pages::List {
        group: &permit.target,
        year,
        years: &years,
        state,
        counts: &counts,
        proposals: &proposals,
        is_open,
        may_propose: is_open && permit.may::<Propose>(&place),
        may_open: permit.may::<OpenPlan>(&place),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

/// The challenge that a proposal is to come from, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Begun {
    challenge: String,
}

/// A challenge to this group that the reader may know of.
async fn find_begun(conn: &Conn, actor: &Actor, group: GroupId, id: &str) -> Result<Option<Challenge>, Fault> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(find_seen(conn, actor, id).await?.filter(|challenge| challenge.group_id == group))
}

/// Which draft the form has: one for each challenge, and one for each group.
fn draft_of(group: GroupId, origin: Option<&Challenge>) -> drafts::Place {
    match origin {
        Some(challenge) => drafts::Place::new(Kept::FromChallenge, challenge.id.uuid()),
        None => drafts::Place::new(Kept::Proposal, group.uuid()),
    }
}

pub async fn new(
    permit: Permit<Propose>,
    State(app): State<App>,
    Query(begun): Query<Begun>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let origin = find_begun(&conn, &permit.actor, permit.target.id, &begun.challenge).await?;
    let own = list_own(&conn, permit.person()?).await?;
    let year = queries::find_open_year(&conn, permit.target.id).await?;
    let of = draft_of(permit.target.id, origin.as_ref());
    let kept = drafts::find(&conn, permit.person()?, of).await?;
    let begun = origin.as_ref().map(Draft::from_challenge).unwrap_or_default();
    let draft = match &kept {
        Some(kept) => Draft::kept(kept, begun.challenge),
        None => begun,
    };
    let (errors, held, zone) = (FormErrors::new(), Held::opened(of, kept.as_ref()), permit.actor.zone());
    let shown = pages::New {
        group: &permit.target,
        year,
        own: &own,
        draft: &draft,
        similar: &[],
        origin: origin.as_ref(),
        held: &held,
        zone: &zone,
    };
    let page = pages::new(permit.lang(), &shown, &errors).done(pages::done(&permit.visit)).fresh();
    Ok(visit::show(&app, &permit, page))
}

/// What is typed into a title, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Title {
    name: String,
}

/// What is like the title that is being typed: a piece of a page.
pub async fn similar(
    permit: Permit<Propose>,
    State(app): State<App>,
    Network(network): Network,
    Query(title): Query<Title>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let hits = find_similar(&app.db.reader().await?, &permit.actor, &title.name).await?;
    Ok(Html(pages::beside(permit.lang(), &hits).into_string()).into_response())
}

pub async fn create(
    permit: Permit<Propose>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let own = list_own(&tx, person).await?;
    let year = queries::find_open_year(&tx, permit.target.id).await?;
    let begun = find_begun(&tx, &permit.actor, permit.target.id, &draft.challenge).await?;
    let voices = match &begun {
        Some(challenge) => list_voices(&tx, challenge.id, person).await?,
        None => Vec::new(),
    };
    let checked = draft.check(lang, today).and_then(|sound| {
        let year = year.ok_or_else(|| FormErrors::one("", t::no_plan_open(lang)))?;
        let own = group::chosen(&own, &draft.government)
            .ok_or_else(|| FormErrors::one("government", t::government_missing(lang)))?;
        let mut errors = FormErrors::new();
        if let Some(one) = &begun {
            let may = may_become(one.state, one.backers, one.standing_proposal().is_some());
            errors.require(may, "", t::become_few(lang));
            let has_it = voices.iter().any(|voice| voice.government == own.government && voice.backs);
            errors.require(has_it, "government", t::become_not_yours(lang));
        } else {
            errors.require(draft.challenge.is_empty(), "", t::become_few(lang));
        }
        if errors.is_empty() { Ok((sound, year, own.government)) } else { Err(errors) }
    });
    let of = draft_of(permit.target.id, begun.as_ref());
    let (held, zone) = (Held::sent(of, &draft.made_from), permit.actor.zone());
    let page = |similar, errors: &FormErrors| {
        let (origin, held, zone) = (begun.as_ref(), &held, &zone);
        let shown = pages::New { group: &permit.target, year, own: &own, draft: &draft, similar, origin, held, zone };
        pages::new(lang, &shown, errors)
    };
    let (sound, year, government) = match checked {
        Ok(checked) => checked,
        Err(errors) => {
            drop(tx);
            return Ok(visit::refuse(&app, &permit, page(&[], &errors)));
        }
    };
    // Whoever has seen what is like it and says that theirs is another knows better than the index.
    if draft.different != "yes" {
        let mut like = find_similar(&tx, &permit.actor, sound.title).await?;
        // That it is like the challenge it comes from goes without saying.
        like.retain(|hit| begun.as_ref().is_none_or(|begun| hit.id.uuid() != begun.id.uuid()));
        if !like.is_empty() {
            drop(tx);
            return Ok(visit::show(&app, &permit, page(&like, &FormErrors::new())));
        }
    }
    let origin = queries::Origin {
        group: permit.target.id,
        year,
        proposer: person,
        government,
        example: false,
        split_from: None,
    };
    drafts::end(&tx, person, of, &draft.made_from).await?;
    let proposal = queries::insert_proposal(&tx, &origin, &sound).await?;
    if let Some(begun) = &begun {
        if !set_proposal(&tx, begun.id, proposal).await? {
            return Err(Fault::internal("a challenge changed inside a transaction"));
        }
        tx.note(&ChallengeProposed { challenge: begun.id, group: permit.target.id, proposal }).await?;
    }
    tx.commit(&ProposalMade { proposal, group: permit.target.id }).await?;
    Ok(visit::go(lang, &format!("/proposals/{proposal}"), "proposed").into_response())
}

/// Which of the comments are wanted, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    after: String,
    only: String,
}

/// Which of the comments a page shows.
#[derive(Default)]
pub struct View {
    /// The last of those on the page before.
    pub after: String,
    /// Only suggested edits that wait for an answer.
    pub only_open: bool,
}

pub async fn show(
    permit: Permit<ShowProposal>,
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let view = View { after: wanted.after, only_open: wanted.only == "edits" };
    let page = whole(&app, &permit, permit.key, &view, pages::Typed::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit)).fresh()))
}

/// The whole page of a proposal, as it is now: what every form on it comes back to when it is refused.
pub async fn whole<A: Action>(
    app: &App,
    permit: &Permit<A>,
    id: ProposalId,
    view: &View,
    typed: pages::Typed<'_>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let proposal = queries::find_proposal(&conn, id).await?.ok_or(Fault::NotFound)?;
    let supports = list_supports(&conn, id, &After::read("")).await?;
    let own = list_own(&conn, permit.person()?).await?;
    let given = list_given(&conn, id, permit.person()?).await?;
    let comments = list_comments(&conn, id, &After::read(&view.after), view.only_open).await?.found()?;
    let questions = list_questions(&conn, id).await?;
    let related = queries::list_related(&conn, id).await?;
    let thread = find_thread_of_proposal(&conn, id).await?;
    let place = super::policy::place(&proposal);
    let origin = match find_cause(&conn, id).await? {
        Some(cause) if sees(&conn, &permit.actor, (cause.id, cause.audience), &place).await? => Some(cause),
        _ => None,
    };
    let may = pages::May {
        support: permit.may::<Support>(&place),
        decide: permit.may::<Decide>(&place),
        adopt: permit.may::<AdoptSuggestion>(&place),
    };
    let of = drafts::Place::new(Kept::Comment, id.uuid());
    let kept = drafts::find(&conn, permit.person()?, of).await?;
    let held = match typed.draft_version {
        Some(version) => Held::sent(of, version),
        None => Held::opened(of, kept.as_ref()),
    };
    let words = kept.as_ref().filter(|_| typed.draft_version.is_none()).map_or(typed.words, |kept| kept.text("words"));
    let typed = pages::Typed { words, ..typed };
    let shown = pages::Shown {
        held,
        proposal: &proposal,
        supports: &supports,
        own: &own,
        given: &given,
        comments: &comments,
        questions: &questions,
        related: &related,
        origin: origin.as_ref(),
        thread: thread.as_ref(),
        view,
        may,
        reader: permit.actor.person(),
        muted: &list_muted(&conn, permit.person()?).await?,
        is_own: permit.actor.person() == Some(proposal.proposer),
        translates: offers(&app.config, &permit.actor, false),
        zone: &permit.actor.zone(),
        typed,
        errors,
        none: &FormErrors::new(),
    };
    Ok(pages::show(permit.lang(), &shown))
}
