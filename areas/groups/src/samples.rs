//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::actor::new_secret;
use kernel::db::{DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::groups::{
    ActionRecorded, AgendaChanged, AgendaItemReached, AttendanceAnswered, CandidacyMade, ChairCallOpened,
    DatePollAnswered, DatePollOpened, DecisionRecorded, EntryChanged, GroupFounded, GuestInvited, InvitationMade,
    MeetingAnnounced, MeetingQuestionAsked, MembershipBegan, MembershipRequested, MinutesPublished, MinutesWritten,
    NoteWritten, PollOpened, PresentationCallOpened, PresentationOffered, RegistrationConfirmed, SeatTaken,
};
use nouns::{
    ActionId, AgendaItemId, CandidacyId, ChairCallId, DatePollId, DecisionId, GovernmentId, GroupId, GuestId,
    InvitationId, MeetingId, MeetingQuestionId, MembershipId, NoteId, PersonId, PollId, PresentationCallId,
    PresentationId, ProposalId, RegistrationId, SeatId,
};

use crate::attendances::domain::Answer;
use crate::chair_calls::domain::{Sound as Call, State as CallState};
use crate::chair_calls::queries as calls;
use crate::date_polls::domain::{Answer as DateAnswer, Offered, Sound as Question};
use crate::date_polls::queries as polls;
use crate::guests::queries as guests;
use crate::invitations::domain::Sound as Link;
use crate::invitations::queries as invitations;
use crate::live;
use crate::meetings::domain::Kind as MeetingKind;
use crate::memberships::domain::State as MembershipState;
use crate::memberships::queries::{self as memberships, New};
use crate::presentations::domain::{Asked, Call as PresentationCall, Offer};
use crate::presentations::queries as presentations;
use crate::registrations::domain as registrations;
use crate::seats::domain::SeatRole;
use crate::settings::domain::Mode;
use crate::settings::queries as settings;

/// A group to found.
#[derive(Clone, Debug)]
pub struct NewGroup<'a> {
    pub slug: &'a str,
    pub area: &'a str,
    pub position: i64,
    pub name: &'a str,
    pub lead_network: &'a str,
    /// `signatories` or `open`.
    pub joining: &'a str,
    pub page_url: Option<&'a str>,
    pub source_url: &'a str,
}

pub async fn insert_group(tx: &Tx, new: &NewGroup<'_>) -> Result<GroupId, DbError> {
    let id: GroupId = tx.clock().new_id();
    tx.execute(
        "insert into groups (id, slug, area, position, name, lead_network, joining, page_url, source_url) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![id, new.slug, new.area, new.position, new.name, new.lead_network, new.joining, new.page_url, new.source_url],
    )
    .await?;
    tx.note(&GroupFounded { group: id }).await?;
    Ok(id)
}

/// A sentence about a group. `kind` is objective, audience, meeting, activity, result or earlier_plan.
pub async fn insert_text(
    tx: &Tx,
    group: GroupId,
    kind: &str,
    position: i64,
    heading: Option<&str>,
    words: &str,
) -> Result<(), DbError> {
    tx.execute(
        "insert into group_texts (group_id, kind, position, heading, words) values ($1, $2, $3, $4, $5)",
        params![group, kind, position, heading, words],
    )
    .await?;
    Ok(())
}

/// An active membership.
pub async fn insert_membership(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    government: Option<GovernmentId>,
) -> Result<MembershipId, DbError> {
    let id: MembershipId = tx.clock().new_id();
    tx.execute(
        "insert into memberships (id, group_id, person, government, state, motivation, requested_at, decided_at) values ($1, $2, $3, $4, 'active', '', $5, $5)",
        params![id, group, person, government, tx.clock().now()],
    )
    .await?;
    tx.note(&MembershipBegan { membership: id, group, person }).await?;
    Ok(id)
}

/// A seat that is held from now on, without a term: `lead`, `chair` or `co_chair`.
pub async fn insert_seat(tx: &Tx, group: GroupId, person: PersonId, role: &str) -> Result<SeatId, DbError> {
    insert_term(tx, group, person, role, None).await
}

/// A seat that is held from now on until the last day of its term.
pub async fn insert_term(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    role: &str,
    term_ends: Option<Date>,
) -> Result<SeatId, DbError> {
    let role = SeatRole::from_word(role).ok_or_else(|| DbError::Shape(format!("no such seat: {role}")))?;
    let seat = crate::seats::queries::insert_seat(tx, group, person, role, term_ends).await?;
    tx.note(&SeatTaken { seat, group, person }).await?;
    Ok(seat)
}

/// How one gets into a group: on request, with one question and something to agree to.
pub async fn set_on_request(tx: &Tx, group: GroupId, question: &str, agreement: &str) -> Result<(), DbError> {
    settings::set_mode(tx, group, Mode::OnRequest).await?;
    settings::insert_question(tx, group, 1, question).await?;
    settings::insert_agreement(tx, group, agreement).await?;
    tx.note(&EntryChanged { group }).await
}

/// A request to join that waits, with the answer to the group's first question.
pub async fn insert_request(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    government: GovernmentId,
    motivation: &str,
    answer: (&str, &str),
) -> Result<MembershipId, DbError> {
    let new = New {
        group,
        person,
        government: Some(government),
        motivation,
        agreement: Some(1),
        invitation: None,
        state: MembershipState::Requested,
    };
    let membership = memberships::insert(tx, &new).await?;
    memberships::insert_answer(tx, membership, 1, answer.0, answer.1).await?;
    tx.note(&MembershipRequested { membership, group }).await?;
    Ok(membership)
}

/// An invitation link that nobody knows the secret of.
pub async fn insert_invitation(
    tx: &Tx,
    group: GroupId,
    note: &str,
    domains: &str,
    expires_at: Timestamp,
) -> Result<InvitationId, DbError> {
    let sound = Link { note, domains: domains.to_owned(), uses: 25, expires_at };
    let invitation = invitations::insert_invitation(tx, group, &sound, &new_secret()).await?;
    tx.note(&InvitationMade { invitation, group }).await?;
    Ok(invitation)
}

/// A guest of a meeting.
pub async fn insert_guest(tx: &Tx, meeting: MeetingId, name: &str, email: &str) -> Result<GuestId, DbError> {
    let guest = guests::insert_guest(tx, meeting, name, email, &new_secret()).await?;
    tx.note(&GuestInvited { guest, meeting }).await?;
    Ok(guest)
}

/// A call for the chair that is open for applications until one instant and for votes until another.
pub async fn insert_call(
    tx: &Tx,
    group: GroupId,
    about: &str,
    apply_until: Timestamp,
    vote_until: Timestamp,
) -> Result<ChairCallId, DbError> {
    let sound = Call { role: SeatRole::Chair, about, apply_until, vote_until, quorum: 50 };
    let call = calls::insert_call(tx, group, &sound, true).await?;
    tx.note(&ChairCallOpened { call, group }).await?;
    Ok(call)
}

/// Somebody who stands in a call.
pub async fn insert_candidacy(
    tx: &Tx,
    call: ChairCallId,
    person: PersonId,
    government: GovernmentId,
    motivation: &str,
) -> Result<CandidacyId, DbError> {
    let candidacy = calls::insert_candidacy(tx, call, person, government, motivation).await?;
    tx.note(&CandidacyMade { call, candidacy }).await?;
    Ok(candidacy)
}

/// The end of a call: votes by candidate, how many governments could vote and did, and the one who is elected.
pub async fn set_counted(
    tx: &Tx,
    call: ChairCallId,
    votes: &[(CandidacyId, i64)],
    eligible: i64,
    elected: CandidacyId,
) -> Result<(), DbError> {
    for (candidacy, votes) in votes {
        calls::set_votes(tx, *candidacy, *votes).await?;
    }
    let cast = votes.iter().map(|(_, votes)| votes).sum();
    calls::set_counted(tx, call, CallState::Elected, eligible, cast).await?;
    calls::set_elected(tx, call, elected, "").await
}

/// A meeting of a group or another event.
#[derive(Clone, Debug, Default)]
pub struct NewMeeting<'a> {
    pub slug: &'a str,
    pub group: Option<GroupId>,
    pub title: &'a str,
    pub kind: &'a str,
    pub starts_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
    pub zone: Option<&'a str>,
    pub on_day: Option<Date>,
    pub until_day: Option<Date>,
    pub hours: Option<&'a str>,
    pub place: Option<&'a str>,
    /// `group`, `signatories`, `officials` or `everyone`.
    pub audience: &'a str,
    pub about: &'a str,
    pub agenda: &'a str,
    pub join_url: Option<&'a str>,
    /// Whether one registers, and for how many there is a place.
    pub registers: bool,
    pub capacity: Option<i64>,
    pub confidence: Option<&'a str>,
    pub source_url: Option<&'a str>,
    pub example: bool,
}

pub async fn insert_meeting(tx: &Tx, new: &NewMeeting<'_>) -> Result<MeetingId, DbError> {
    let id: MeetingId = tx.clock().new_id();
    tx.execute(
        "insert into meetings (id, slug, group_id, title, kind, starts_at, ends_at, zone, on_day, until_day, hours, place, audience, about, agenda, confidence, source_url, example, created_at, changed_at, join_url, registers, capacity)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, $20, $21, $22)",
        params![
            id, new.slug, new.group, new.title, new.kind, new.starts_at, new.ends_at, new.zone, new.on_day, new.until_day, new.hours,
            new.place, new.audience, new.about, new.agenda, new.confidence, new.source_url, new.example, tx.clock().now(),
            new.join_url, new.registers, new.capacity
        ],
    )
    .await?;
    tx.note(&MeetingAnnounced { meeting: id }).await?;
    Ok(id)
}

/// That somebody of a group comes to its meeting.
pub async fn insert_coming(tx: &Tx, meeting: MeetingId, group: GroupId, person: PersonId) -> Result<(), DbError> {
    crate::attendances::queries::set_answer(tx, meeting, Some(group), person, Answer::Coming).await?;
    tx.note(&AttendanceAnswered { meeting, person }).await
}

/// A registration whose address is proved and whose mail is sent, with the secret of that mail.
pub async fn insert_registration(
    tx: &Tx,
    meeting: MeetingId,
    name: &str,
    organisation: &str,
    email: &str,
) -> Result<(RegistrationId, String), DbError> {
    let sound = registrations::Sound { name: name.into(), organisation: organisation.into(), email: email.into() };
    let registration = crate::registrations::queries::insert_asked(tx, meeting, &sound, "en").await?;
    let state = crate::registrations::seating::take(tx, meeting, registration)
        .await
        .map_err(|fault| DbError::Shape(fault.report()))?
        .unwrap_or(registrations::State::Registered);
    crate::registrations::queries::set_told(tx, registration, state, 0).await?;
    let secret = new_secret();
    crate::registrations::queries::insert_key(tx, registration, &secret).await?;
    tx.note(&RegistrationConfirmed { registration, meeting }).await?;
    Ok((registration, secret))
}

/// An item at the end of a meeting's agenda.
pub async fn insert_item(
    tx: &Tx,
    meeting: MeetingId,
    title: &str,
    lasts: i64,
    presenter: &str,
) -> Result<AgendaItemId, DbError> {
    let sound =
        crate::agenda_items::domain::Sound { lasts, presenter, ..crate::agenda_items::domain::Sound::titled(title) };
    let item = crate::agenda_items::queries::insert(tx, meeting, &sound).await?;
    tx.note(&AgendaChanged { meeting, group: None }).await?;
    Ok(item)
}

/// Minutes, as a draft or published to the group.
pub async fn insert_minutes(
    tx: &Tx,
    meeting: MeetingId,
    group: GroupId,
    words: &str,
    is_published: bool,
) -> Result<(), DbError> {
    let sound = crate::minutes::domain::Sound { words, recording_url: None, is_public: false };
    crate::minutes::queries::insert(tx, meeting, &sound).await?;
    tx.note(&MinutesWritten { meeting, group }).await?;
    if is_published && crate::minutes::queries::set_published(tx, meeting).await? {
        tx.note(&MinutesPublished { meeting, group }).await?;
    }
    Ok(())
}

pub async fn insert_decision(
    tx: &Tx,
    meeting: MeetingId,
    group: GroupId,
    words: &str,
    decided_on: Date,
) -> Result<DecisionId, DbError> {
    let decision = crate::decisions::queries::insert(tx, meeting, group, words, decided_on).await?;
    tx.note(&DecisionRecorded { decision, meeting, group }).await?;
    Ok(decision)
}

/// An open action.
pub async fn insert_action(
    tx: &Tx,
    meeting: MeetingId,
    group: GroupId,
    words: &str,
    owner: PersonId,
    due: Date,
) -> Result<ActionId, DbError> {
    let action = crate::actions::queries::insert(tx, meeting, group, words, owner, due).await?;
    tx.note(&ActionRecorded { action, meeting, group, owner }).await?;
    Ok(action)
}

/// A poll for the date of an extra meeting of an hour, in Brussels; of `times` each is a start, soonest first.
pub async fn insert_date_poll(
    tx: &Tx,
    group: GroupId,
    title: &str,
    about: &str,
    times: &[Timestamp],
    answers_until: Timestamp,
) -> Result<DatePollId, DbError> {
    let hour = jiff::SignedDuration::from_hours(1);
    let offered = |at: &Timestamp| Some(Offered { starts_at: *at, ends_at: at.checked_add(hour).ok()? });
    let times = times.iter().filter_map(offered).collect();
    let sound = Question { title, kind: MeetingKind::Extra, lasts: 60, about, answers_until, times };
    let poll = polls::insert_poll(tx, group, &sound, "Europe/Brussels", true).await?;
    tx.note(&DatePollOpened { poll, group }).await?;
    Ok(poll)
}

/// What a person says of each time of a poll, in their order: `yes`, `maybe` or `no`.
pub async fn insert_date_answers(tx: &Tx, poll: DatePollId, person: PersonId, answers: &[&str]) -> Result<(), DbError> {
    for (time, word) in polls::list_times(tx, poll).await?.iter().zip(answers) {
        let answer = DateAnswer::from_word(word).ok_or_else(|| DbError::Shape(format!("no such answer: {word}")))?;
        polls::set_answer(tx, poll, time.id, person, answer).await?;
    }
    tx.note(&DatePollAnswered { poll, person }).await
}

/// A call for presentations of ten minutes before a meeting. A challenge may come from a proposal.
pub async fn insert_presentation_call(
    tx: &Tx,
    (meeting, group): (MeetingId, GroupId),
    about: &str,
    offers_until: Timestamp,
    challenges: &[(&str, Option<ProposalId>)],
) -> Result<PresentationCallId, DbError> {
    let challenges = challenges.iter().map(|(words, proposal)| Asked { words, proposal: *proposal }).collect();
    let sound = PresentationCall { about, lasts: 10, offers_until, challenges };
    let call = presentations::insert_call(tx, meeting, &sound, true).await?;
    tx.note(&PresentationCallOpened { call, group }).await?;
    Ok(call)
}

/// An offer to present a solution.
#[derive(Clone, Copy, Debug)]
pub struct NewPresentation<'a> {
    pub call: PresentationCallId,
    pub group: GroupId,
    pub person: PersonId,
    pub government: GovernmentId,
    /// Which of the challenges it answers, counted from 1.
    pub challenge: i64,
    pub title: &'a str,
    pub done: &'a str,
    pub outcome: &'a str,
    pub in_use: &'a str,
    pub licence: &'a str,
    pub cost: &'a str,
}

pub async fn insert_presentation(tx: &Tx, new: &NewPresentation<'_>) -> Result<PresentationId, DbError> {
    let NewPresentation { call, group, person, challenge, title, done, outcome, in_use, licence, cost, .. } = *new;
    let author = presentations::Author { person, government: Some(new.government), organisation: None };
    let offer = Offer { challenge, answers: None, title, done, outcome, in_use, url: None, licence, cost };
    let presentation = presentations::insert_presentation(tx, call, author, &offer).await?;
    tx.note(&PresentationOffered { presentation, call, group }).await?;
    Ok(presentation)
}

/// The item that a meeting is at.
pub async fn set_current(tx: &Tx, meeting: MeetingId, item: AgendaItemId) -> Result<(), DbError> {
    live::queries::set_current(tx, meeting, item).await?;
    tx.note(&AgendaItemReached { meeting, item }).await
}

/// A question in a meeting, with those who support it.
pub async fn insert_question(
    tx: &Tx,
    meeting: MeetingId,
    person: PersonId,
    words: &str,
    supporters: &[PersonId],
) -> Result<MeetingQuestionId, DbError> {
    let question = live::questions::queries::insert(tx, meeting, person, words).await?;
    for supporter in supporters {
        live::questions::queries::insert_support(tx, question, *supporter).await?;
    }
    tx.note(&MeetingQuestionAsked { meeting, question }).await?;
    Ok(question)
}

/// An open poll with an answer in each line. `counts` is `persons` or `governments`.
pub async fn insert_poll(
    tx: &Tx,
    meeting: MeetingId,
    words: &str,
    answers: &str,
    counts: &str,
) -> Result<PollId, DbError> {
    let counts = live::polls::domain::Counts::from_word(counts)
        .ok_or_else(|| DbError::Shape(format!("nobody votes like this: {counts}")))?;
    let sound = live::polls::domain::Sound { words, answers: answers.lines().collect(), counts, is_shown: true };
    let poll = live::polls::queries::insert(tx, meeting, &sound).await?;
    tx.note(&PollOpened { meeting, poll }).await?;
    Ok(poll)
}

/// A vote of a person or a government, given by a person.
pub async fn insert_vote(tx: &Tx, poll: PollId, voter: Uuid, answer: i64, person: PersonId) -> Result<(), DbError> {
    live::polls::queries::set_vote(tx, poll, voter, answer, person).await.map(drop)
}

pub async fn insert_note(
    tx: &Tx,
    meeting: MeetingId,
    item: Option<AgendaItemId>,
    words: &str,
) -> Result<NoteId, DbError> {
    let note = live::notes::queries::insert(tx, meeting, item, words).await?;
    tx.note(&NoteWritten { meeting, note }).await?;
    Ok(note)
}
