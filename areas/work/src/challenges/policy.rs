//! Who may see challenges (everyone; some only signatories, lead and chair of the group, and the people of the government whose
//! they are), state and share them (officials, in the name of a government they work for), and change them (the people of the
//! government whose they are).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::{Conn, Db, DbError};
use kernel::faults::Fault;
use nouns::ChallengeId;

use super::domain::Audience;
use super::queries::{self, Challenge, Meant};
use crate::group::Group;

/// Who reads what is for signatories.
const INSIDERS: &[Role] = &[Role::Signatory, Role::Chair, Role::Lead, Role::Steward];

/// Whether a reader is among those for whom all challenges are, whatever the group.
pub fn sees_all(actor: &Actor) -> bool {
    [Role::Signatory, Role::Steward].iter().any(|role| actor.plays(*role, &Place::INSTANCE))
}

action! {
    /// Reading the list of challenges.
    pub ListChallenges = "work.challenge.list", may Anyone
}
action! {
    /// Stating a challenge in the name of one's government.
    pub StateChallenge = "work.challenge.create" on Group, may Official, counts Post
}
action! {
    /// Seeing, before one states a challenge, who has it too.
    pub SeekMatches = "work.challenge_match.list" on Group, may Official, counts Search
}

pub fn place(challenge: &Challenge) -> Place {
    Place::at(challenge.group_id.uuid())
}

/// Whether a reader may know of a challenge. Of the challenges of their own government its people always do.
pub async fn sees(
    conn: &Conn,
    actor: &Actor,
    (id, audience): (ChallengeId, Audience),
    place: &Place,
) -> Result<bool, DbError> {
    if audience == Audience::Everyone || INSIDERS.iter().any(|role| actor.plays(*role, place)) {
        return Ok(true);
    }
    match actor.person() {
        Some(person) => queries::is_of(conn, id, person).await,
        None => Ok(false),
    }
}

/// A challenge, if the reader may know of it.
pub async fn find_seen(conn: &Conn, actor: &Actor, id: ChallengeId) -> Result<Option<Challenge>, DbError> {
    let Some(found) = queries::find_challenge(conn, id).await? else { return Ok(None) };
    let is_seen = sees(conn, actor, (id, found.audience), &place(&found)).await?;
    Ok(is_seen.then_some(found))
}

/// For whom the meetings of the group may be that a reader is shown the agenda of: as the meetings themselves decide, but
/// for their guests, who find it there.
pub fn meant(actor: &Actor, place: &Place) -> Meant {
    let group = [Role::Member, Role::Lead, Role::Chair].iter().any(|role| actor.plays(*role, place));
    let plays = |role| group || [role, Role::Steward].iter().any(|role| actor.plays(*role, place));
    Meant { group, officials: plays(Role::Official), signatories: plays(Role::Signatory) }
}

impl Subject for Challenge {
    type Key = ChallengeId;

    async fn find(db: &Db, actor: &Actor, id: &ChallengeId) -> Result<Option<Self>, Fault> {
        Ok(find_seen(&db.reader().await?, actor, *id).await?)
    }

    fn place(&self) -> Place {
        place(self)
    }
}

action! {
    /// Reading a challenge, who has it too and what solved it.
    pub ShowChallenge = "work.challenge.show" on Challenge, may Anyone
}
action! {
    /// Reading which governments have a challenge.
    pub ListBackings = "work.challenge_backing.list" on Challenge, may Anyone
}
action! {
    /// Saying that one's government has the same challenge.
    pub BackChallenge = "work.challenge_backing.create" on Challenge, may Official, counts Support
}
action! {
    /// Taking that back.
    pub EndBacking = "work.challenge_backing.end" on Challenge, may Official
}

/// A challenge of a government that the actor works for; for everyone else it is not there.
pub struct OwnChallenge(pub Challenge);

impl Subject for OwnChallenge {
    type Key = ChallengeId;

    async fn find(db: &Db, actor: &Actor, id: &ChallengeId) -> Result<Option<Self>, Fault> {
        let Some(person) = actor.person() else { return Ok(None) };
        Ok(queries::find_own_challenge(&db.reader().await?, *id, person).await?.map(Self))
    }

    fn place(&self) -> Place {
        place(&self.0)
    }
}

action! {
    /// Changing a challenge of one's government.
    pub ChangeChallenge = "work.challenge.update" on OwnChallenge, may Official, counts Post
}
action! {
    /// Withdrawing a challenge of one's government.
    pub WithdrawChallenge = "work.challenge.withdraw" on OwnChallenge, may Official
}
action! {
    /// Saying what solved a challenge of one's government, and correcting it.
    pub SolveChallenge = "work.challenge.solve" on OwnChallenge, may Official, counts Post
}
action! {
    /// Taking back that a challenge of one's government is solved.
    pub ReopenChallenge = "work.challenge.reopen" on OwnChallenge, may Official
}
