//! Hears the log and notes who is to be told: one row a person, written by one statement however many they are. Nobody is
//! told of what they did themselves.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::mail::Bounced;
use kernel::paging::ROWS;
use nouns::groups::MembershipEnded;
use nouns::library::ResourceGroupRemoved;
use nouns::moderation::CaseDecided;
use nouns::notices::MailLevelChosen;
use nouns::people::MailVerified;

use crate::classes::{self, Audience, Class, Level, Thing, Who};
use crate::mailing::jobs;
use crate::saved_searches::queries::find_saved;
use crate::settings;

mod queries;

use queries::{Subject, Talk};

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(chosen) = event.read::<MailLevelChosen>()
        && let Some(level) = Level::from_word(&chosen.level)
    {
        for (entry, _) in classes::chosen().filter(|(entry, _)| entry.is_for_all()) {
            settings::queries::set_level(tx, chosen.person, entry.class, Some(chosen.group), Some(level)).await?;
        }
        settings::queries::set_waiting(tx, chosen.person).await?;
    }
    if let Some(bounced) = event.read::<Bounced>() {
        queries::insert_bounce(tx, bounced.person, event.at).await?;
    }
    if let Some(verified) = event.read::<MailVerified>() {
        settings::queries::delete_bounce(tx, verified.person).await?;
    }
    if let Some(ended) = event.read::<MembershipEnded>() {
        queries::end_group(tx, ended.person, ended.group).await?;
    }
    // What people were told of a thing has its title; a hidden one has none until it is back.
    if let Some(decided) = event.read::<CaseDecided>() {
        match decided.state.as_str() {
            "hidden" => queries::set_title(tx, decided.text, words::HIDDEN).await?,
            "restored" => queries::set_title_again(tx, decided.text).await?,
            _ => {}
        }
    }
    // What a group was told of a resource that is no longer of it may be for others.
    if let Some(removed) = event.read::<ResourceGroupRemoved>() {
        queries::delete_shared(tx, removed.resource, removed.group).await?;
    }
    tell(tx, event).await
}

async fn tell(tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let Some((entry, heard)) = classes::find(&event.kind) else { return Ok(()) };
    if event.actor.is_none() && !heard.by_itself {
        return Ok(());
    }
    let talk = find_talk(tx, event, heard.thing).await?;
    let found = match &talk {
        Some(talk) => Some(talk.subject()),
        None => find_subject(tx, event, heard.thing).await?,
    };
    let Some(mut subject) = found else { return Ok(()) };
    // What is said in a discussion stands together, and what everyone may read can be told to everyone.
    let about = talk.as_ref().map_or(event.about_id, |talk| talk.discussion.uuid());
    let audience = if talk.is_some_and(|talk| talk.is_public) { Audience::Person } else { entry.audience };
    let is_heard = queries::insert_happening(tx, event, (entry.class, audience, about), &subject).await?;
    if !is_heard {
        return Ok(());
    }
    // With a saved search somebody says how soon its results come.
    let chosen = event.details.get("level").and_then(|level| level.as_str()).and_then(Level::from_word);
    let usual = chosen.or(entry.usual).unwrap_or(Level::Never);
    let named = match heard.who {
        Who::Named(field) => named::<nouns::Person>(event, field),
        _ => subject.owner.take(),
    };
    match (heard.who, subject.group_id, named) {
        (Who::Group, Some(group), _) if entry.class == Class::Meeting => {
            queries::insert_for_invited(tx, event.seq, group, usual).await?;
        }
        (Who::Group, Some(group), _) => queries::insert_for_group(tx, event.seq, group, usual).await?,
        (Who::Unanswered, Some(group), _) => {
            queries::insert_for_unanswered(tx, event.seq, group, usual).await?;
        }
        (Who::Seats, Some(group), _) => queries::insert_for_seats(tx, event.seq, group, usual).await?,
        (Who::Deciders, Some(group), _) => queries::insert_for_deciders(tx, event.seq, group, usual).await?,
        (Who::Reporters, ..) => queries::insert_for_reporters(tx, event.seq, usual).await?,
        (Who::Followers, ..) => queries::insert_for_followers(tx, event.seq, usual).await?,
        (Who::Backers, ..) => queries::insert_for_backers(tx, event.seq, usual).await?,
        (Who::Mentioned, ..) => {
            let (post, group) = (event.about_id, subject.group_id.filter(|_| audience == Audience::Group));
            queries::insert_for_mentioned(tx, event.seq, (about, post), group, usual).await?;
        }
        (Who::Participants, ..) => queries::insert_for_participants(tx, event.seq, about, usual).await?,
        (Who::Concerned, ..) => queries::insert_for_concerned(tx, event.seq, about, usual).await?,
        (Who::Owner | Who::Named(_), _, Some(person)) => queries::insert_for(tx, event.seq, person, usual).await?,
        _ => {}
    }
    // What the group decided and wrote down is its record, whoever did it.
    if !matches!(entry.class, Class::Minutes | Class::Answer | Class::Plan) {
        queries::delete_muted(tx, event.seq).await?;
    }
    if heard.thing == Thing::Shared {
        queries::delete_told(tx, event.seq).await?;
    }
    if queries::has_at_once(tx, event.seq).await? {
        jobs::enqueue_at_once(tx, event.seq).await?;
    }
    Ok(())
}

/// The id that an event names in a field.
fn named<K>(event: &Stored, field: &str) -> Option<nouns::Id<K>> {
    event.details.get(field)?.as_str()?.parse().ok()
}

/// The discussion that an event is about, or the post in it.
async fn find_talk(tx: &Tx, event: &Stored, thing: Thing) -> Result<Option<Talk>, Fault> {
    Ok(match thing {
        Thing::Discussion => queries::find_discussion(tx, event.about_id).await?,
        Thing::Post => queries::find_post(tx, event.about_id).await?,
        _ => None,
    })
}

impl Talk {
    /// The page of a discussion begins after a number.
    fn subject(&self) -> Subject {
        let before = self.number.saturating_sub(1).max(0);
        let after = before - before % ROWS;
        Subject {
            title: self.title.clone(),
            path: format!("/discussions/{}?after={after}#post-{}", self.discussion, self.number),
            detail: self.number.to_string(),
            group_id: Some(self.group_id),
            ..Subject::default()
        }
    }
}

/// The group that an event names.
async fn find_group(tx: &Tx, event: &Stored) -> Result<Option<Subject>, Fault> {
    match named::<nouns::Group>(event, "group") {
        Some(group) => Ok(queries::find_group(tx, group).await?),
        None => Ok(None),
    }
}

/// Title, address and group of what the event is about. What is no longer there is called as it was told of before.
async fn find_subject(tx: &Tx, event: &Stored, thing: Thing) -> Result<Option<Subject>, Fault> {
    let id = event.about_id;
    let at = |subject: Subject, path| Subject { path, ..subject };
    let found = match thing {
        Thing::Proposal => queries::find_proposal(tx, id)
            .await?
            .map(|found| at(found, format!("/proposals/{}", nouns::ProposalId::from_uuid(id)))),
        Thing::Challenge => queries::find_challenge(tx, id)
            .await?
            .map(|found| at(found, format!("/challenges/{}", nouns::ChallengeId::from_uuid(id)))),
        Thing::Deadline => queries::find_deadline(tx, id).await?,
        Thing::Plan => queries::find_plan(tx, id).await?,
        Thing::Meeting => queries::find_meeting(tx, id).await?,
        Thing::Resource => queries::find_resource(tx, id).await?,
        Thing::Shared => match named::<nouns::Group>(event, "group") {
            Some(group) => queries::find_shared(tx, id, group).await?,
            None => None,
        },
        Thing::News => queries::find_news(tx, id).await?,
        Thing::Seat => queries::find_seat(tx, id).await?,
        Thing::Activity => queries::find_activity(tx, id)
            .await?
            .map(|found| at(found, format!("/activities/{}", nouns::ActivityId::from_uuid(id)))),
        Thing::Action => queries::find_action(tx, id)
            .await?
            .map(|found| at(found, format!("/actions/{}", nouns::ActionId::from_uuid(id)))),
        Thing::ChairCall => find_group(tx, event)
            .await?
            .map(|found| at(found, format!("/chair-calls/{}", nouns::ChairCallId::from_uuid(id)))),
        Thing::DatePoll => queries::find_date_poll(tx, id)
            .await?
            .map(|found| at(found, format!("/date-polls/{}", nouns::DatePollId::from_uuid(id)))),
        Thing::PresentationCall => queries::find_presentation_call(tx, id)
            .await?
            .map(|found| at(found, format!("/presentation-calls/{}", nouns::PresentationCallId::from_uuid(id)))),
        Thing::Request => find_group(tx, event).await?.map(|found| {
            let path = format!("{}/requests", found.path);
            at(found, path)
        }),
        Thing::Case => find_group(tx, event).await?.map(|found| {
            let path = format!("{}/cases", found.path);
            at(found, path)
        }),
        Thing::Report => Some(Subject { path: "/reports".into(), ..Subject::default() }),
        Thing::Discussion | Thing::Post => None,
        Thing::Search => find_saved(tx, nouns::Id::from_uuid(id)).await?.map(|saved| Subject {
            path: saved.path(),
            title: saved.name,
            detail: event.details.get("found").map(ToString::to_string).unwrap_or_default(),
            owner: Some(saved.person),
            ..Subject::default()
        }),
        Thing::InGroup => find_group(tx, event).await?,
    };
    let mut found = match found {
        Some(found) => Some(found),
        // One that is not told to everyone may have been told to one of its groups.
        None if matches!(thing, Thing::Resource | Thing::Shared) => None,
        None => queries::find_earlier(tx, id).await?,
    };
    if let (Some(subject), Some(government)) = (&mut found, named::<nouns::Government>(event, "government")) {
        subject.detail = queries::find_government(tx, government).await?;
    }
    if let (Some(subject), Some(state)) = (&mut found, event.details.get("state").and_then(|state| state.as_str())) {
        state.clone_into(&mut subject.detail);
    }
    Ok(found)
}
