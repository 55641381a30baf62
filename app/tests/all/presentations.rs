//! Calls for presentations: what a group looks for, what is offered, what lead and chair answer, who reads what.

use jiff::{SignedDuration, Timestamp};
use kernel::access::Errand;
use kernel::params;
use nouns::office::FactsImported;
use people::samples::{NewOrganisation, insert_organisation, insert_organisation_affiliation};
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, first_choice, holds, log_after, log_length, place, post};

const EVENT: &str = "/events/technical-first";
const CALLED: [(&str, &str); 5] = [
    ("about", "Ten minutes each."),
    ("challenge_1", "Sensors of several makers in one list."),
    ("challenge_2", "A platform that one can leave."),
    ("lasts", "10"),
    ("until", "2026-12-01"),
];
const OFFERED: [(&str, &str); 8] = [
    ("challenge", "1"),
    ("title", "One register for sensors"),
    ("done", "We wrote down ten fields."),
    ("outcome", "Forty sensors nobody knew."),
    ("in_use", "In two districts."),
    ("licence", "EUPL 1.2"),
    ("cost", "Nothing"),
    ("no_sale", "yes"),
];

/// The lead opens a call before the cast's meeting, and where it is.
async fn open(world: &World) -> String {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{EVENT}/presentation-calls/new")).await;
    let page = lead.press(&form, "Open the call", &CALLED).await;
    assert!(page.says("The call is open."), "{}", page.text());
    place(&page)
}

/// Somebody offers, and where the offer is.
async fn offer(world: &World, who: Someone, call: &str) -> String {
    let mut browser = world.browser(who).await;
    let form = browser.get(&format!("{call}/presentations/new")).await;
    let page = browser.press(&form, "Send the offer", &OFFERED).await;
    assert!(page.says("Your offer is with lead and chair."), "{}", page.text());
    place(&page)
}

async fn decide(browser: &mut Browser, offer: &str, decision: &str, version: &str) -> Page {
    let fields = [("decision", decision), ("answer", "Because."), ("version", version)];
    post(browser, &format!("{offer}/decisions"), &fields).await
}

fn to(world: &World, instant: &str) {
    let at: Timestamp = instant.parse().unwrap();
    world.app().clock.advance(at.duration_since(world.app().clock.now()));
}

#[tokio::test]
async fn a_solution_is_offered_chosen_and_on_the_agenda() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(EVENT).await;
    let form = lead.open(&page.link("Open a call for presentations")).await;
    let proposal = first_option(&form, "proposal_1");
    assert_eq!(proposal, world.cast.proposal.to_string());
    let typed = [&CALLED[..], &[("proposal_1", proposal.as_str())]].concat();
    let page = lead.press(&form, "Open the call", &typed).await;
    let call = place(&page);
    assert!(page.says("From a proposal") && page.says("Nobody has offered anything yet."), "{}", page.text());

    // Everyone reads the call; the proposal behind it is for those who may read proposals.
    let mut visitor = world.visitor();
    let page = visitor.get(EVENT).await;
    let page = visitor.open(&page.link("What the group wants to see, and who presents")).await;
    assert_eq!(place(&page), call);
    assert!(page.says("Sensors of several makers in one list.") && page.says("Open for offers"), "{}", page.text());
    assert!(!page.says("From a proposal") && !page.html().contains(&proposal));
    assert!(page.says("None has been chosen yet."));

    let offer = offer(&world, world.cast.unsigned, &call).await;
    let page = lead.get(&call).await;
    assert_eq!(page.all("section[aria-labelledby=challenge-1] h3"), ["One register for sensors"]);
    assert!(page.says("No offer answers this challenge.") && page.says("unsigned, Ghent"), "{}", page.text());
    assert!(lead.get("/groups/technical/desk").await.says("1 offer waits"));
    let page = lead.get(&offer).await;
    assert!(page.says("We wrote down ten fields.") && page.says("EUPL 1.2"), "{}", page.text());
    let page = lead.press(&page, "Choose it for the meeting", &[("answer", "We want to see how.")]).await;
    assert!(page.says("It is on the agenda."), "{}", page.text());
    assert!(!lead.get("/groups/technical/desk").await.says("1 offer waits"));

    let page = lead.get(EVENT).await;
    assert!(page.says("One register for sensors") && page.says("unsigned, Ghent"), "{}", page.text());
    let mails = world.mails(world.cast.unsigned.email).await;
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].text.contains("We want to see how.") && mails[0].text.contains("First meeting"),
        "{}",
        mails[0].text
    );
    let author = world.browser(world.cast.unsigned).await.get(&offer).await;
    assert!(author.says("On the agenda") && author.says("We want to see how."), "{}", author.text());
    let public = world.visitor().get(&offer).await;
    assert!(public.says("We wrote down ten fields.") && !public.says("We want to see how."), "{}", public.text());
    assert!(world.visitor().get(&call).await.says("One register for sensors"));
}

fn first_option(page: &Page, field: &str) -> String {
    let html = page.html();
    let (_, rest) = html.split_once(&format!("<select id=\"{field}\"")).unwrap();
    let mut values = rest.split("<option value=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    values.find(|value| !value.is_empty()).unwrap().to_owned()
}

#[tokio::test]
async fn offers_are_read_by_lead_chair_and_their_author_only() {
    let world = World::new().await;
    let call = open(&world).await;
    let path = offer(&world, world.cast.official, &call).await;
    for who in [world.cast.nobody, world.cast.member, world.cast.other_member, world.cast.steward] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&path).await.status, 404, "{}", who.email);
        assert_eq!(browser.get(&format!("{path}/changes/new")).await.status, 404, "{}", who.email);
        assert_eq!(decide(&mut browser, &path, "choose", "1").await.status, 404, "{}", who.email);
        assert!(!browser.get(&call).await.says("One register for sensors"), "{}", who.email);
    }
    assert_eq!(world.visitor().get(&path).await.status, 404);
    assert!(!world.visitor().get(&call).await.says("One register for sensors"));
    for who in [world.cast.lead, world.cast.chair] {
        let mut browser = world.browser(who).await;
        assert!(browser.get(&call).await.says("One register for sensors"), "{}", who.email);
        assert_eq!(browser.get(&format!("{path}/changes/new")).await.status, 404, "{}", who.email);
        assert_eq!(post(&mut browser, &format!("{path}/withdrawals"), &[]).await.status, 404, "{}", who.email);
    }
    let mut author = world.browser(world.cast.official).await;
    let page = author.get(&call).await;
    assert!(page.says("Your offer") && page.says("Waits for an answer"), "{}", page.text());
    assert!(!page.says("only lead and chair of this group see this list"));
    assert_eq!(decide(&mut author, &path, "choose", "1").await.status, 403);
    // What was declined stays between them.
    let mut chair = world.browser(world.cast.chair).await;
    assert_eq!(decide(&mut chair, &path, "decline", "1").await.status, 303);
    assert_eq!(world.browser(world.cast.member).await.get(&path).await.status, 404);
    assert!(author.get(&path).await.says("Because."));
    let mails = world.mails(world.cast.official.email).await;
    assert!(mails.len() == 1 && mails[0].text.contains("was not chosen") && mails[0].text.contains("Because."));
}

#[tokio::test]
async fn what_is_missing_in_call_and_offer_is_said_at_its_field() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{EVENT}/presentation-calls/new")).await;
    let typed = [("about", "Why & how"), ("lasts", "0"), ("until", "2026-12-03")];
    let page = lead.press(&form, "Open the call", &typed).await;
    assert_refused(&page, &["challenge_1", "lasts", "until"]);
    assert!(holds(&page, "about", "Why & how"));
    let other = world.app().clock.new_id::<()>().to_string();
    let page = post(
        &mut lead,
        &format!("{EVENT}/presentation-calls"),
        &[&CALLED[..], &[("proposal_2", other.as_str())]].concat(),
    )
    .await;
    assert_refused(&page, &["proposal_2"]);
    assert_eq!(world.happened("groups.presentation_call_opened").await, 0);

    let call = open(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{call}/presentations/new")).await;
    assert!(form.says("You present for Oulu."));
    let page = official.press(&form, "Send the offer", &[("title", "Four"), ("url", "javascript:alert(1)")]).await;
    assert_refused(&page, &["challenge", "title", "done", "outcome", "in_use", "url", "licence", "cost", "no_sale"]);
    assert!(holds(&page, "title", "Four"));
    let page =
        post(&mut official, &format!("{call}/presentations"), &[&[("challenge", "3")], &OFFERED[1..]].concat()).await;
    assert_refused(&page, &["challenge"]);
    assert_eq!(world.happened("groups.presentation_offered").await, 0);
}

#[tokio::test]
async fn one_speaks_for_a_government_or_an_organisation() {
    let world = World::new().await;
    let call = open(&world).await;
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get(&format!("{call}/presentations/new")).await;
    assert!(page.says("Say first for which government or organisation you work."), "{}", page.text());
    let page = post(&mut nobody, &format!("{call}/presentations"), &OFFERED).await;
    assert_eq!(page.status, 422);
    assert!(place(&world.visitor().get(&format!("{call}/presentations/new")).await).starts_with("/sign-in"));
    // Somebody who also works for an organisation chooses.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewOrganisation { slug: "supporter", name: "A supporter", kind: "company", ..NewOrganisation::default() };
    let organisation = insert_organisation(&tx, &new).await.unwrap();
    for who in [world.cast.nobody, world.cast.official] {
        insert_organisation_affiliation(&tx, who.person, organisation, "Engineer").await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    offer(&world, world.cast.nobody, &call).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{call}/presentations/new")).await;
    assert_refused(&official.press(&form, "Send the offer", &OFFERED).await, &["affiliation"]);
    let chosen = first_option(&form, "affiliation");
    let page =
        official.press(&form, "Send the offer", &[&OFFERED[..], &[("affiliation", chosen.as_str())]].concat()).await;
    assert!(page.says("official, A supporter"), "{}", page.text());
    let other = world.app().clock.new_id::<()>().to_string();
    let mut representative = world.browser(world.cast.representative).await;
    let fields = [&OFFERED[..], &[("affiliation", other.as_str())]].concat();
    let page = post(&mut representative, &format!("{call}/presentations"), &fields).await;
    assert_eq!(page.status, 303, "the only one is no choice");
}

#[tokio::test]
async fn pressed_twice_is_once_and_another_text_is_not_lost() {
    let world = World::new().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let path = format!("{EVENT}/presentation-calls");
    let (a, b) = tokio::join!(post(&mut lead, &path, &CALLED), post(&mut chair, &path, &CALLED));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("groups.presentation_call_opened").await, 1);
    let page = lead.get(&format!("{EVENT}/presentation-calls/new")).await;
    let call = place(&page);
    assert!(call.starts_with("/presentation-calls/"), "{call}");

    let (mut one, mut two) = (world.browser(world.cast.official).await, world.browser(world.cast.official).await);
    let path = format!("{call}/presentations");
    let (a, b) = tokio::join!(post(&mut one, &path, &OFFERED), post(&mut two, &path, &OFFERED));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(a.headers.get("location"), b.headers.get("location"));
    assert_eq!(world.happened("groups.presentation_offered").await, 1);
    let fields = [&[("challenge", "2"), ("title", "Another title")], &OFFERED[2..]].concat();
    let page = post(&mut one, &path, &fields).await;
    assert_eq!(page.status, 422);
    assert!(page.says("You have an offer in this call already.") && holds(&page, "title", "Another title"));

    let offer = place(&one.get(&format!("{call}/presentations/new")).await);
    let (a, b) = tokio::join!(decide(&mut lead, &offer, "choose", "1"), decide(&mut chair, &offer, "decline", "1"));
    let mut answers = [a.status.as_u16(), b.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 422]);
    let refused = if a.status == 422 { a } else { b };
    assert!(refused.says("Somebody has answered this offer in the meantime."), "{}", refused.text());
    for decision in ["choose", "decline"] {
        decide(&mut lead, &offer, decision, "1").await;
    }
    let answered =
        world.happened("groups.presentation_chosen").await + world.happened("groups.presentation_declined").await;
    assert_eq!(answered, 1);
    assert_eq!(world.mails(world.cast.official.email).await.len(), 1);
}

#[tokio::test]
async fn an_author_changes_an_offer_and_nothing_is_written_over_unseen() {
    let world = World::new().await;
    let call = open(&world).await;
    let path = offer(&world, world.cast.official, &call).await;
    let mut author = world.browser(world.cast.official).await;
    let form = author.get(&format!("{path}/changes/new")).await;
    let before = log_length(&world).await;
    author.press(&form, "Save the change", &[]).await;
    assert!(log_after(&world, before).await.is_empty(), "nothing changed");
    let page = author.press(&form, "Save the change", &[("outcome", "Fifty sensors.")]).await;
    assert!(page.says("Fifty sensors."), "{}", page.text());
    // The other window was opened before.
    let page = author.press(&form, "Save the change", &[("outcome", "Sixty sensors.")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Fifty sensors.") && holds(&page, "outcome", "Sixty sensors."), "{}", page.text());
    // Lead and chair answer what they have read.
    let mut lead = world.browser(world.cast.lead).await;
    let refused = decide(&mut lead, &path, "choose", "1").await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("The offer was changed while you read it.") && refused.says("Fifty sensors."));
    assert!(holds(&refused, "version", "2") && holds(&refused, "answer", "Because."));
    assert_eq!(decide(&mut lead, &path, "decline", "2").await.status, 303);
    let page = author.press(&page, "Save the change", &[]).await;
    assert_eq!(page.status, 422, "an answered offer is not changed");
    assert!(page.says("The offer can no longer be changed"), "{}", page.text());
    assert!(!author.get(&path).await.has_button("Take the offer back"));
    post(&mut author, &format!("{path}/withdrawals"), &[]).await;
    assert!(author.get(&path).await.says("Declined"));
}

#[tokio::test]
async fn an_offer_is_taken_back_and_made_anew() {
    let world = World::new().await;
    let call = open(&world).await;
    let path = offer(&world, world.cast.official, &call).await;
    let mut author = world.browser(world.cast.official).await;
    let page = author.get(&path).await;
    let page = author.press(&page, "Take the offer back", &[]).await;
    assert!(page.says("The offer is taken back.") && page.says("Withdrawn"), "{}", page.text());
    post(&mut author, &format!("{path}/withdrawals"), &[]).await;
    assert_eq!(world.happened("groups.presentation_withdrawn").await, 1);
    let mut lead = world.browser(world.cast.lead).await;
    assert!(!lead.get(&call).await.says("One register for sensors"));
    assert_eq!(decide(&mut lead, &path, "choose", "1").await.status, 422);
    assert_ne!(offer(&world, world.cast.official, &call).await, path);
}

#[tokio::test]
async fn nothing_is_offered_after_the_end_and_nothing_answered_once_the_meeting_has_begun() {
    let world = World::new().await;
    let call = open(&world).await;
    let path = offer(&world, world.cast.official, &call).await;
    to(&world, "2026-12-01T23:00:00Z");
    let mut member = world.browser(world.cast.member).await;
    let page = post(&mut member, &format!("{call}/presentations"), &OFFERED).await;
    assert_eq!(page.status, 422);
    assert!(page.says("The time for offers is over."), "{}", page.text());
    assert!(member.get(&call).await.says("Lead and chair choose"));
    let mut author = world.browser(world.cast.official).await;
    let changed = [&OFFERED[..6], &[("version", "1"), ("cost", "Much"), ("no_sale", "yes")]].concat();
    let page = post(&mut author, &format!("{path}/changes"), &changed).await;
    assert_eq!(page.status, 422);
    assert!(page.says("The offer can no longer be changed") && holds(&page, "cost", "Much"), "{}", page.text());
    to(&world, "2026-12-03T09:00:00Z");
    let mut lead = world.browser(world.cast.lead).await;
    assert!(!lead.get(&path).await.has_button("Choose it for the meeting"));
    let page = decide(&mut lead, &path, "choose", "1").await;
    assert_eq!(page.status, 422);
    assert!(page.says("The meeting has begun or was cancelled."), "{}", page.text());
    assert_eq!(world.happened("groups.presentation_chosen").await, 0);
    assert!(lead.get(&call).await.says("Closed"));
}

#[tokio::test]
async fn a_meeting_that_has_begun_or_was_cancelled_has_no_call() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    post(&mut lead, &format!("{EVENT}/cancellations"), &[("reason", "Nobody has time.")]).await;
    let page = post(&mut lead, &format!("{EVENT}/presentation-calls"), &CALLED).await;
    assert_eq!(page.status, 422);
    assert!(page.says("The meeting has begun or was cancelled."), "{}", page.text());
    let world = World::new().await;
    let call = open(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    post(&mut lead, &format!("{EVENT}/cancellations"), &[("reason", "Nobody has time.")]).await;
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, &format!("{call}/presentations"), &OFFERED).await.status, 422);
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(post(&mut member, &format!("{EVENT}/presentation-calls"), &CALLED).await.status, 403);
}

#[tokio::test]
async fn who_no_longer_works_there_is_not_put_on_the_agenda() {
    let world = World::new().await;
    let call = open(&world).await;
    let path = offer(&world, world.cast.official, &call).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let now = tx.clock().now().saturating_sub(SignedDuration::from_mins(1)).unwrap();
    tx.execute("update affiliations set ended_at = $2 where person = $1", params![world.cast.official.person, now])
        .await
        .unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut lead = world.browser(world.cast.lead).await;
    assert!(lead.get(&path).await.says("Does not work there any more"));
    assert_eq!(decide(&mut lead, &path, "choose", "1").await.status, 422);
    assert_eq!(decide(&mut lead, &path, "decline", "1").await.status, 303);
}

#[tokio::test]
async fn the_group_hears_of_a_call_by_its_notices() {
    let world = World::new().await;
    let call = open(&world).await;
    world.settle().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/notices").await;
    let page = member.open(&page.link("Solutions wanted to present: First meeting")).await;
    assert_eq!(place(&page), call);
    assert_eq!(first_choice(&member.get(&format!("{call}/presentations/new")).await, "challenge"), "1");
}
