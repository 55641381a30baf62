//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use jiff::civil::Date;
use kernel::db::{DbError, Tx};
use nouns::work::{
    ActivityAdded, ActivityCarriedOver, ActivityMeetingLinked, ActivityMoved, ChallengeBacked, ChallengeProposed,
    ChallengeSolved, ChallengeStated, ContributionOffered, MilestoneAdded, MilestoneReached, PlanAdopted, PlanClosed,
    PlanDiscussed, PlanOpened, PlanStarted, PointsGiven, ProposalAccepted, ProposalAsked, ProposalCommented,
    ProposalMade, ProposalMerged, ProposalSupported, RankingClosed, RankingOpened, ResultAdded,
};
use nouns::{ActivityId, ChallengeId, GovernmentId, GroupId, MeetingId, PersonId, PlanId, ProposalId};

use crate::activities::domain::Sound as SoundActivity;
use crate::activities::queries::{self as activities, Source};
use crate::challenges::domain::{Audience, Sound as SoundChallenge};
use crate::challenges::queries::{self as challenges, Solved, Stating};
use crate::closings::queries as closings;
use crate::comments::domain::Part;
use crate::comments::queries::{NewComment, insert_comment as comment};
use crate::decisions::queries::{self as decisions, set_state};
use crate::mergers::queries::set_merged;
use crate::plans::domain::{ActivityState, Adopted, PlanState};
use crate::plans::queries as plans;
use crate::proposals::domain::{Kind, Sound, State};
use crate::proposals::queries::{Origin, find_proposal, insert_proposal as insert};
use crate::questions::queries::{insert_question, set_waiting};
use crate::rankings::domain::Visibility;
use crate::rankings::queries::{find_plan, insert_ranking, set_closed, set_points};
use crate::supports::domain::read;
use crate::supports::queries::{NewSupport, carry_supports, insert_support as support};
use nouns::terms;

/// A plan that is open for proposals.
pub async fn insert_plan(tx: &Tx, group: GroupId, year: i64) -> Result<PlanId, DbError> {
    let plan = plans::insert_plan(tx, group, year, PlanState::Open).await?;
    tx.note(&PlanOpened { plan, group }).await?;
    Ok(plan)
}

/// Records that the group adopted an open plan.
pub async fn adopt_plan(tx: &Tx, plan: PlanId, group: GroupId, on: Date, decision: &str) -> Result<(), DbError> {
    plans::set_state(tx, plan, PlanState::Open, PlanState::Discussion).await?;
    tx.note(&PlanDiscussed { plan, group }).await?;
    plans::set_state(tx, plan, PlanState::Discussion, PlanState::Adopted).await?;
    plans::set_adopted(tx, plan, &Adopted { meeting: None, on, decision }).await?;
    tx.note(&PlanAdopted { plan, group }).await
}

/// Begins the year of an adopted plan.
pub async fn start_plan(tx: &Tx, plan: PlanId, group: GroupId) -> Result<(), DbError> {
    plans::set_state(tx, plan, PlanState::Adopted, PlanState::Running).await?;
    tx.note(&PlanStarted { plan, group }).await
}

/// Publishes the report on a running year and closes it. `today` is the last day that counts.
pub async fn close_plan(
    tx: &Tx,
    group: &str,
    year: i64,
    today: Date,
    introduction: &str,
    outlook: &str,
) -> Result<(), DbError> {
    let Some(plan) = plans::find_plan(tx, group, year).await? else { return Ok(()) };
    closings::set_words(tx, plan.id, 0, introduction, outlook).await?;
    let record = closings::find_record(tx, &plan, today).await?;
    closings::set_published(tx, plan.id, &record).await?;
    plans::set_state(tx, plan.id, PlanState::Running, PlanState::Closed).await?;
    tx.note(&PlanClosed { plan: plan.id, group: plan.group_id }).await
}

/// An example of an activity.
#[derive(Clone, Copy, Default)]
pub struct NewActivity<'a> {
    pub title: &'a str,
    pub aim: &'a str,
    pub owner: Option<PersonId>,
    pub quarter: i64,
    /// The activity of the year before that it goes on with, and why that one did not end.
    pub carried_from: Option<(ActivityId, &'a str)>,
}

pub async fn insert_activity(
    tx: &Tx,
    plan: PlanId,
    group: GroupId,
    new: &NewActivity<'_>,
) -> Result<ActivityId, DbError> {
    let sound = SoundActivity { title: new.title, aim: new.aim, owner: new.owner, quarter: new.quarter };
    let source = Source { carried: new.carried_from.map(|(from, _)| (from, from)), example: true, ..Source::default() };
    let activity = activities::insert_activity(tx, plan, source, &sound).await?;
    tx.note(&ActivityAdded { activity, plan, group }).await?;
    if let Some((from, reason)) = new.carried_from {
        activities::set_state(tx, from, ActivityState::Planned, ActivityState::Carried, reason).await?;
        tx.note(&ActivityCarriedOver { activity: from, group, to: activity }).await?;
    }
    Ok(activity)
}

/// Moves a planned activity to `state`: running, done or dropped.
pub async fn move_activity(
    tx: &Tx,
    activity: ActivityId,
    group: GroupId,
    state: &str,
    reason: &str,
) -> Result<(), DbError> {
    let Some(to) = ActivityState::from_word(state) else { return Ok(()) };
    activities::set_state(tx, activity, ActivityState::Planned, to, reason).await?;
    tx.note(&ActivityMoved { activity, group, state: state.to_owned() }).await
}

pub async fn insert_milestone(
    tx: &Tx,
    activity: ActivityId,
    group: GroupId,
    words: &str,
    due: Option<Date>,
    done_on: Option<Date>,
) -> Result<(), DbError> {
    let milestone = activities::insert_milestone(tx, activity, words, due).await?;
    tx.note(&MilestoneAdded { activity, group, milestone }).await?;
    if let Some(on) = done_on {
        activities::set_reached(tx, activity, milestone, on).await?;
        tx.note(&MilestoneReached { activity, group, milestone }).await?;
    }
    Ok(())
}

pub async fn insert_contribution(
    tx: &Tx,
    activity: ActivityId,
    group: GroupId,
    (person, government): (PersonId, GovernmentId),
    note: &str,
) -> Result<(), DbError> {
    activities::insert_contribution(tx, activity, government, person, note).await?;
    tx.note(&ContributionOffered { activity, group, government }).await
}

pub async fn insert_activity_meeting(
    tx: &Tx,
    activity: ActivityId,
    group: GroupId,
    meeting: MeetingId,
) -> Result<(), DbError> {
    activities::insert_meeting(tx, activity, meeting).await?;
    tx.note(&ActivityMeetingLinked { activity, group, meeting }).await
}

pub async fn insert_result(tx: &Tx, activity: ActivityId, group: GroupId, title: &str) -> Result<(), DbError> {
    if let Some(result) = activities::insert_result(tx, activity, title, None, None).await? {
        tx.note(&ResultAdded { activity, group, result }).await?;
    }
    Ok(())
}

/// An example of a proposal.
pub struct NewProposal<'a> {
    pub group: GroupId,
    pub year: i64,
    pub proposer: PersonId,
    pub government: GovernmentId,
    pub title: &'a str,
    pub problem: &'a str,
    pub wanted: &'a str,
    pub brings: &'a str,
}

pub async fn insert_proposal(tx: &Tx, new: &NewProposal<'_>) -> Result<ProposalId, DbError> {
    let sound = Sound {
        title: new.title,
        problem: new.problem,
        wanted: new.wanted,
        wanted_by: None,
        brings: new.brings,
        kind: Kind::JointWork,
    };
    let origin = Origin {
        group: new.group,
        year: new.year,
        proposer: new.proposer,
        government: new.government,
        example: true,
        split_from: None,
    };
    let proposal = insert(tx, &origin, &sound).await?;
    tx.note(&ProposalMade { proposal, group: new.group }).await?;
    Ok(proposal)
}

pub async fn insert_support(
    tx: &Tx,
    proposal: ProposalId,
    government: GovernmentId,
    person: PersonId,
    note: &str,
    contributes: &str,
) -> Result<(), DbError> {
    let new = NewSupport { proposal, government, person, note, contributes: &read(contributes), version: 1 };
    support(tx, &new).await?;
    tx.note(&ProposalSupported { proposal, government }).await
}

/// Accepts a proposal into a plan.
pub async fn accept(
    tx: &Tx,
    plan: PlanId,
    id: ProposalId,
    quarter: i64,
    answer: &str,
) -> Result<Option<ActivityId>, DbError> {
    let Some(proposal) = find_proposal(tx, id).await? else { return Ok(None) };
    set_state(tx, id, State::Accepted, answer).await?;
    let activity = decisions::insert_activity(tx, plan, &proposal, quarter).await?;
    tx.note(&ProposalAccepted { proposal: id, activity }).await?;
    Ok(Some(activity))
}

/// A comment marked as example, without or with the wording of the result that it suggests.
pub async fn insert_comment(
    tx: &Tx,
    proposal: ProposalId,
    (person, government): (PersonId, GovernmentId),
    words: &str,
    wanted: Option<&str>,
) -> Result<(), DbError> {
    let Some(found) = find_proposal(tx, proposal).await? else { return Ok(()) };
    let edit = wanted.map(|wanted| (Part::Wanted, found.wanted.as_str(), wanted));
    let new = NewComment { proposal, person, government: Some(government), words, edit, example: true };
    let comment = comment(tx, &new).await?;
    tx.note(&ProposalCommented { proposal, comment, group: found.group_id }).await
}

/// Asks the proposer for something.
pub async fn ask(tx: &Tx, proposal: ProposalId, by: PersonId, question: &str) -> Result<(), DbError> {
    let Some(found) = find_proposal(tx, proposal).await? else { return Ok(()) };
    insert_question(tx, proposal, by, question).await?;
    set_waiting(tx, proposal, State::Proposed, State::Asked).await?;
    tx.note(&ProposalAsked { proposal, group: found.group_id }).await
}

/// Merges one proposal into another with everyone who supports it.
pub async fn merge(tx: &Tx, proposal: ProposalId, into: ProposalId, answer: &str) -> Result<(), DbError> {
    let (Some(from), Some(target)) = (find_proposal(tx, proposal).await?, find_proposal(tx, into).await?) else {
        return Ok(());
    };
    set_merged(tx, proposal, into, answer).await?;
    carry_supports(tx, &from, &target).await?;
    tx.note(&ProposalMerged { proposal, into, group: from.group_id }).await
}

/// An example of a challenge. The terms stand with a blank between.
pub struct NewChallenge<'a> {
    pub group: GroupId,
    pub person: PersonId,
    pub government: GovernmentId,
    pub is_public: bool,
    pub hard: &'a str,
    pub whom: &'a str,
    pub tried: &'a str,
    pub terms: &'a str,
}

pub async fn insert_challenge(tx: &Tx, new: &NewChallenge<'_>) -> Result<ChallengeId, DbError> {
    let sound = SoundChallenge {
        hard: new.hard,
        whom: new.whom,
        tried: new.tried,
        terms: terms::read(new.terms),
        audience: if new.is_public { Audience::Everyone } else { Audience::Signatories },
    };
    let stating = Stating { group: new.group, government: new.government, person: new.person, example: true };
    let challenge = challenges::insert_challenge(tx, &stating, &sound).await?;
    tx.note(&ChallengeStated { challenge, group: new.group }).await?;
    Ok(challenge)
}

/// Says for a government that it has a challenge too.
pub async fn insert_backer(
    tx: &Tx,
    (challenge, group): (ChallengeId, GroupId),
    (person, government): (PersonId, GovernmentId),
) -> Result<(), DbError> {
    challenges::insert_backer(tx, challenge, government, person).await?;
    tx.note(&ChallengeBacked { challenge, group, government }).await
}

/// Marks a challenge as solved, in words.
pub async fn solve_challenge(tx: &Tx, (challenge, group): (ChallengeId, GroupId), words: &str) -> Result<(), DbError> {
    challenges::set_solved(tx, challenge, Solved { words, resource: None, by_proposal: false }).await?;
    tx.note(&ChallengeSolved { challenge, group }).await
}

/// Notes that a challenge became a proposal.
pub async fn propose_challenge(
    tx: &Tx,
    (challenge, group): (ChallengeId, GroupId),
    proposal: ProposalId,
) -> Result<(), DbError> {
    challenges::set_proposal(tx, challenge, proposal).await?;
    tx.note(&ChallengeProposed { challenge, group, proposal }).await
}

/// What the governments gave: who gave it, for which government, and to which proposals how many points.
pub type Points<'a> = &'a [((PersonId, GovernmentId), &'a [(ProposalId, i64)])];

/// A ranking that is closed, in which everyone sees what each government gave.
pub async fn insert_closed_ranking(
    tx: &Tx,
    slug: &str,
    year: i64,
    opened_by: PersonId,
    points: Points<'_>,
) -> Result<(), DbError> {
    let Some(plan) = find_plan(tx, slug, year).await? else { return Ok(()) };
    let now = tx.clock().now();
    let Some(ranking) = insert_ranking(tx, &plan, Visibility::Open, now, opened_by).await? else { return Ok(()) };
    tx.note(&RankingOpened { ranking, group: plan.group_id }).await?;
    for ((person, government), given) in points {
        set_points(tx, ranking, *government, *person, &given.iter().copied().collect()).await?;
        tx.note(&PointsGiven { ranking, government: *government }).await?;
    }
    set_closed(tx, ranking).await?;
    tx.note(&RankingClosed { ranking, group: plan.group_id }).await
}
