//! Activities over HTTP: reading one, adding one, changing its words.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::discussing;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{ActivityAdded, ActivityChanged};
use ui::{FormErrors, Overtaken, visit};
use words::Lang;

use super::domain::{Draft, PLAN_MAX, lines};
use super::forms::{self, Desk, Part, Typed};
use super::pages::{self, May, Shown};
use super::policy::{self, AddActivity, CarryOver, Contribute, ShowActivity, WorkOn};
use super::queries::{self, Activity, Candidate, Source};
use super::sources::ACTIVITY;
use crate::group::queries::list_own;
use crate::plans::domain::{ActivityState, PlanState};
use crate::plans::queries::{count_kept, find_plan, list_meetings};
use crate::proposals::policy::ShowProposal;
use crate::thread::find_thread;
use crate::words as t;

pub async fn show(permit: Permit<ShowActivity>, State(app): State<App>) -> Result<Response, Fault> {
    let page = page(&app, &permit, &permit.target, ("", ""), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The public page, with what its reader may do.
pub async fn page<A: Action>(
    app: &App,
    permit: &Permit<A>,
    activity: &Activity,
    typed: (&str, &str),
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let thread = find_thread(&conn, activity.origin).await?;
    let steps = queries::list_steps(&conn, activity.id).await?;
    let milestones = queries::list_milestones(&conn, activity.id).await?;
    let contributions = queries::list_contributions(&conn, activity.id).await?;
    let own = match permit.actor.person() {
        Some(person) => list_own(&conn, person).await?,
        None => Vec::new(),
    };
    let of = (activity.group_slug.as_str(), activity.group_id.uuid());
    let talk = discussing::find(&conn, &permit.actor, ACTIVITY.kind, activity.id.uuid(), of).await?;
    let place = policy::place(activity);
    let may = May {
        work: permit.may::<WorkOn>(&place),
        contribute: permit.may::<Contribute>(&place),
        read_proposals: permit.may::<ShowProposal>(&place),
    };
    let shown = Shown {
        activity,
        thread: &thread,
        steps: &steps,
        milestones: &milestones,
        contributions: &contributions,
        talk: &talk,
        own: &own,
        may,
        typed,
        zone: &permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, errors))
}

pub async fn new(permit: Permit<AddActivity>, State(app): State<App>) -> Result<Response, Fault> {
    let candidates = queries::list_candidates(&app.db.reader().await?, permit.target.group_id, None).await?;
    let page = forms::new(permit.lang(), &permit.target, &Draft::default(), &candidates, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<AddActivity>,
    State(app): State<App>,
    Form(typed): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let draft = Draft { aim: lines(&typed.aim), ..typed };
    let tx = app.db.begin(&permit).await?;
    let (slug, year) = &permit.key;
    let plan = find_plan(&tx, slug, *year).await?.ok_or(Fault::NotFound)?;
    let owner = queries::find_owner(&tx, plan.group_id, &draft.owner, &draft.owner_named).await?;
    let kept = count_kept(&tx, plan.id).await?;
    let checked = draft.check(lang, owner).and_then(|sound| {
        let mut errors = FormErrors::new();
        errors.require(plan.state != PlanState::Closed, "", t::plan_closed(lang));
        errors.require(kept < PLAN_MAX, "", t::plan_full(lang, PLAN_MAX));
        if errors.is_empty() { Ok(sound) } else { Err(errors) }
    });
    let sound = match checked {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            let candidates = queries::list_candidates(&app.db.reader().await?, plan.group_id, None).await?;
            return Ok(visit::refuse(&app, &permit, forms::new(lang, &plan, &draft, &candidates, &errors)));
        }
    };
    let activity = queries::insert_activity(&tx, plan.id, Source::default(), &sound).await?;
    tx.commit(&ActivityAdded { activity, plan: plan.id, group: plan.group_id }).await?;
    Ok(visit::go(lang, &format!("/activities/{activity}"), "added").into_response())
}

/// What was refused on the page of those who work on an activity.
#[derive(Default)]
pub struct Refused<'a> {
    pub part: Part,
    pub draft: Option<&'a Draft>,
    pub overtaken: Option<Overtaken<'a>>,
    pub typed: Option<&'a Typed>,
    pub errors: FormErrors,
}

/// The page of those who work on the activity, on fresh values.
async fn desk<A: Action>(
    app: &App,
    permit: &Permit<A>,
    id: nouns::ActivityId,
    refused: Refused<'_>,
) -> Result<ui::Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let activity = queries::find_activity(&conn, id).await?.ok_or(Fault::NotFound)?;
    let candidates = queries::list_candidates(&conn, activity.group_id, Some(id)).await?;
    let milestones = queries::list_milestones(&conn, id).await?;
    let meetings = queries::list_meetings(&conn, id).await?;
    let all_meetings = list_meetings(&conn, activity.group_id).await?;
    let results = queries::list_results(&conn, id).await?;
    let resources = queries::list_resources(&conn, activity.group_id, id).await?;
    let saved = Draft::of(&activity);
    // Milestones that are not reached go along, unless somebody leaves them out.
    let open = milestones.iter().filter(|one| one.done_on.is_none());
    let untouched = Typed { carry_milestones: open.map(|one| one.id.to_string()).collect(), ..Typed::default() };
    let typed = refused.typed.unwrap_or(&untouched);
    let going_along = if refused.part == Part::Carry { typed } else { &untouched };
    let desk = Desk {
        activity: &activity,
        draft: refused.draft.unwrap_or(&saved),
        overtaken: refused.overtaken,
        candidates: &candidates,
        milestones: &milestones,
        meetings: &meetings,
        all_meetings: &all_meetings,
        results: &results,
        resources: &resources,
        may_carry: permit.may::<CarryOver>(&policy::place(&activity)),
        part: refused.part,
        typed,
        going_along: &going_along.carry_milestones,
    };
    Ok(forms::edit(permit.lang(), &desk, &refused.errors))
}

/// The page of those who work on the activity, with what was wrong. Drop the transaction first.
pub async fn refuse<A: Action>(
    app: &App,
    permit: &Permit<A>,
    id: nouns::ActivityId,
    refused: Refused<'_>,
) -> Result<Response, Fault> {
    Ok(visit::refuse(app, permit, desk(app, permit, id, refused).await?))
}

pub async fn edit(permit: Permit<WorkOn>, State(app): State<App>) -> Result<Response, Fault> {
    let page = desk(&app, &permit, permit.key, Refused::default()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// Whether nothing about the activity changes any more.
pub fn is_fixed(activity: &Activity) -> bool {
    activity.plan_state == PlanState::Closed || activity.state == ActivityState::Carried
}

fn overtaken(lang: Lang, activity: &Activity, draft: &Draft, candidates: &[Candidate]) -> Overtaken<'static> {
    let name = |one: &Draft| {
        let found = candidates.iter().find(|candidate| candidate.person.to_string() == one.owner);
        let found = found.map_or_else(|| t::owner_none(lang).to_owned(), |one| one.name.clone());
        if one.owner_named.is_empty() { found } else { one.owner_named.to_string() }
    };
    let quarter = |typed: &str| typed.parse().map_or_else(|_| String::new(), |quarter: i64| t::quarter(lang, quarter));
    let saved = Draft::of(activity);
    let (theirs, mine) = (name(&saved), name(draft));
    Overtaken::new(lang)
        .field(t::activity_title_label(lang), saved.title, draft.title.clone())
        .field(t::aim_label(lang), saved.aim, draft.aim.clone())
        .field(t::owner_label(lang), theirs, mine)
        .field(t::quarter_label(lang), quarter(&saved.quarter), quarter(&draft.quarter))
}

pub async fn change(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let draft = Draft { aim: lines(&typed.aim), ..typed };
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let owner = queries::find_owner(&tx, activity.group_id, &draft.owner, &draft.owner_named).await?;
    if is_fixed(&activity) {
        drop(tx);
        let errors = FormErrors::one("", t::activity_fixed(lang));
        return refuse(&app, &permit, id, Refused { errors, ..Refused::default() }).await;
    }
    let sound = match draft.check(lang, owner) {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            return refuse(
                &app,
                &permit,
                id,
                Refused { part: Part::Words, draft: Some(&draft), errors, ..Refused::default() },
            )
            .await;
        }
    };
    let version = draft.version.parse().unwrap_or_default();
    if !queries::set_words(&tx, id, version, &sound).await? {
        drop(tx);
        let candidates = queries::list_candidates(&app.db.reader().await?, activity.group_id, Some(id)).await?;
        // What was typed stays in the form, which from now on begins from what is saved.
        let overtaken = Some(overtaken(lang, &activity, &draft, &candidates));
        let draft = Draft { version: activity.version.to_string(), ..draft };
        return refuse(
            &app,
            &permit,
            id,
            Refused { part: Part::Words, draft: Some(&draft), overtaken, ..Refused::default() },
        )
        .await;
    }
    tx.commit(&ActivityChanged { activity: id, group: activity.group_id }).await?;
    Ok(visit::go(lang, &format!("/activities/{id}/edit"), "saved").into_response())
}
