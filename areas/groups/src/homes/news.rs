//! Writes down what happened in a group, as its home tells it, from the events.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use nouns::GroupId;
use nouns::groups::{ChairCallOpened, GroupMessageSent, MeetingAnnounced, MembershipBegan, SeatTaken};
use nouns::library::{ResourceGroupAdded, ResourceGroupRemoved, ResourcePublished};
use nouns::work::{ChallengeStated, PlanAdopted, PlanOpened, ProposalMade};

use super::queries::{self, Kind};

/// The group and what it was, where the event itself names the group.
fn of(event: &Stored) -> Option<(GroupId, Kind)> {
    event
        .read::<MembershipBegan>()
        .map(|it| (it.group, Kind::Member))
        .or_else(|| event.read::<SeatTaken>().map(|it| (it.group, Kind::Seat)))
        .or_else(|| event.read::<ChairCallOpened>().map(|it| (it.group, Kind::ChairCall)))
        .or_else(|| event.read::<GroupMessageSent>().map(|it| (it.group, Kind::Message)))
        .or_else(|| event.read::<ProposalMade>().map(|it| (it.group, Kind::Proposal)))
        .or_else(|| event.read::<PlanOpened>().map(|it| (it.group, Kind::PlanOpened)))
        .or_else(|| event.read::<PlanAdopted>().map(|it| (it.group, Kind::PlanAdopted)))
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some((group, kind)) = of(event) {
        queries::insert_news(tx, event, group, kind).await?;
    } else if event.read::<MeetingAnnounced>().is_some() {
        queries::insert_meeting_news(tx, event).await?;
    } else if event.read::<ChallengeStated>().is_some() {
        queries::insert_challenge_news(tx, event).await?;
    } else if event.read::<ResourcePublished>().is_some() {
        queries::insert_resource_news(tx, event).await?;
    } else if let Some(added) = event.read::<ResourceGroupAdded>() {
        queries::insert_shared_news(tx, event, added.group).await?;
    } else if let Some(removed) = event.read::<ResourceGroupRemoved>() {
        queries::delete_shared_news(tx, event, removed.group).await?;
    }
    Ok(())
}
