//! How one gets into a group: at once or on request, with questions and an agreement of the group's own; who waits and
//! what they are answered.

use kernel::params;
use world::{Page, Someone, World};

use crate::steps::{assert_refused, holds, id, log_after, log_length, place, post};

const RULES: &str = "We share what we learn, and name who made it.";

/// The lead asks for requests, one question and an agreement.
async fn ask_for_requests(world: &World) {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/settings").await;
    let typed = [("mode", "on_request"), ("question_2", "What do you build?"), ("agreement", RULES)];
    let page = lead.press(&form, "Save", &typed).await;
    assert!(page.says("Saved."), "{}", page.text());
}

async fn request(world: &World, who: Someone) -> Page {
    let mut browser = world.browser(who).await;
    let form = browser.get("/groups/technical/memberships/new").await;
    assert!(form.says(RULES) && form.says("What do you build?"), "{}", form.text());
    let typed = [("motivation", "Our sensors are silent."), ("answer_1", "A catalogue."), ("agreed", "yes")];
    browser.press(&form, "Ask to join this group", &typed).await
}

#[tokio::test]
async fn a_request_waits_is_accepted_and_the_answer_comes_by_mail_in_ones_language() {
    let world = World::new().await;
    ask_for_requests(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let account = official.get("/account").await;
    official.press(&account, "Save", &[("lang", "fr")]).await;
    let page = request(&world, world.cast.official).await;
    assert!(page.says("Your request is with the lead and the chair."), "{}", page.text());
    assert!(page.has_button("Take my request back") && !page.has_button("Ask to join this group"));
    assert_eq!(official.get("/groups/technical/members").await.status, 403, "it only waits");

    let mut chair = world.browser(world.cast.chair).await;
    let queue = chair.get("/groups/technical/requests").await;
    assert!(queue.says("Our sensors are silent.") && queue.says("Oulu"), "{}", queue.text());
    let page = chair.open(&queue.link("official")).await;
    for shown in ["Our sensors are silent.", "What do you build?", "A catalogue.", "Officer", "confirmed", "has signed"]
    {
        assert!(page.says(shown), "{shown}: {}", page.text());
    }
    let page = chair.press(&page, "Accept", &[]).await;
    assert!(page.says("The person is a member now") && page.says("Nobody waits"), "{}", page.text());
    assert_eq!(official.get("/groups/technical/members").await.status, 200);
    let mails = world.mails(world.cast.official.email).await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "Vous êtes membre : technical group");
    let conn = world.app().db.reader().await.unwrap();
    let kept = conn
        .count(
            "select count(*) as n from memberships where agreement = 1 and person = $1",
            params![world.cast.official.person],
        )
        .await
        .unwrap();
    assert_eq!(kept, 1, "the version that was accepted is kept");
}

#[tokio::test]
async fn a_declined_request_needs_a_reason_that_is_mailed_and_one_can_ask_again() {
    let world = World::new().await;
    ask_for_requests(&world).await;
    request(&world, world.cast.official).await;
    let mut lead = world.browser(world.cast.lead).await;
    let queue = lead.get("/groups/technical/requests").await;
    let page = lead.open(&queue.link("official")).await;
    let before = log_length(&world).await;
    assert_refused(&lead.press(&page, "Decline", &[]).await, &["reason"]);
    assert_eq!(log_length(&world).await, before);
    lead.press(&page, "Decline", &[("reason", "Ask your colleague, who is in.")]).await;
    assert_eq!(log_after(&world, before).await, ["groups.membership_declined"]);
    let mails = world.mails(world.cast.official.email).await;
    assert!(mails.len() == 1 && mails[0].text.contains("Ask your colleague, who is in."), "{mails:?}");
    // The second press finds it answered.
    let late = lead.press(&page, "Accept", &[]).await;
    assert!(late.status == 422 && late.says("This request is answered already"), "{}", late.text());
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    assert!(form.says("Your last request was declined") && form.says("Ask your colleague"), "{}", form.text());
    assert!(request(&world, world.cast.official).await.says("Your request is with the lead"));
    assert_eq!(world.mails(world.cast.official.email).await.len(), 1);
}

#[tokio::test]
async fn a_request_lacks_nothing_and_is_asked_once() {
    let world = World::new().await;
    ask_for_requests(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    let page = official.press(&form, "Ask to join this group", &[]).await;
    assert_refused(&page, &["motivation", "answer_1", "agreed"]);
    let page = official.press(&form, "Ask to join this group", &[("answer_1", "A catalogue.")]).await;
    assert!(holds(&page, "answer_1", "A catalogue."));
    let path = "/groups/technical/memberships";
    let whole = [("motivation", "Sensors."), ("answer_1", "A list."), ("agreed", "yes"), ("agreement", "1")];
    let (mut one, mut two) = (world.browser(world.cast.official).await, world.browser(world.cast.official).await);
    let (a, b) = tokio::join!(post(&mut one, path, &whole), post(&mut two, path, &whole));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("groups.membership_requested").await, 1);
    let page = official.get("/groups/technical/memberships/new").await;
    let page = official.press(&page, "Take my request back", &[]).await;
    assert!(page.says("You have taken your request back.") && page.has_button("Ask to join this group"));
}

#[tokio::test]
async fn who_read_an_older_agreement_reads_the_new_one_first() {
    let world = World::new().await;
    ask_for_requests(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    let mut lead = world.browser(world.cast.lead).await;
    let settings = lead.get("/groups/technical/settings").await;
    lead.press(&settings, "Save", &[("agreement", "We share everything.")]).await;
    let typed = [("motivation", "Sensors."), ("answer_1", "A list."), ("agreed", "yes")];
    let page = official.press(&form, "Ask to join this group", &typed).await;
    assert_refused(&page, &["agreed"]);
    assert!(page.says("We share everything.") && page.says("The text was changed while you read."), "{}", page.text());
    assert!(official.press(&page, "Ask to join this group", &[]).await.says("Your request is with the lead"));
}

#[tokio::test]
async fn whoever_lost_the_ground_meanwhile_cannot_be_accepted() {
    let world = World::new().await;
    ask_for_requests(&world).await;
    request(&world, world.cast.official).await;
    let affiliation = id(
        &world,
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'official@cast.example'",
    )
    .await;
    let mut official = world.browser(world.cast.official).await;
    let page = official.get(&format!("/affiliations/{affiliation}")).await;
    official.press(&page, "I do not work there any more", &[]).await;
    let mut lead = world.browser(world.cast.lead).await;
    let queue = lead.get("/groups/technical/requests").await;
    assert!(queue.says("cannot be accepted now"), "{}", queue.text());
    let page = lead.open(&queue.link("official")).await;
    let page = lead.press(&page, "Accept", &[]).await;
    assert!(page.status == 422 && page.says("This person cannot join at the moment"), "{}", page.text());
    assert_eq!(world.happened("groups.membership_began").await, 3, "only those of the cast");
}

#[tokio::test]
async fn two_who_change_the_settings_lose_nothing() {
    let world = World::new().await;
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let (first, second) = (lead.get("/groups/technical/settings").await, chair.get("/groups/technical/settings").await);
    lead.press(&first, "Save", &[("question_1", "The lead asks?")]).await;
    let page = chair.press(&second, "Save", &[("question_1", "The chair asks?"), ("mode", "on_request")]).await;
    assert!(page.status == 422 && page.says("Somebody saved this while you were writing"), "{}", page.text());
    assert!(page.says("The lead asks?") && holds(&page, "question_1", "The chair asks?"), "both texts are there");
    assert!(chair.press(&page, "Save", &[]).await.says("Saved."));
    assert!(holds(&lead.get("/groups/technical/settings").await, "question_1", "The chair asks?"));
}

#[tokio::test]
async fn requests_and_settings_are_for_lead_and_chair_of_this_group() {
    let world = World::new().await;
    ask_for_requests(&world).await;
    request(&world, world.cast.official).await;
    let asked = id(&world, "select id from memberships where state = 'requested'").await;
    let cast = &world.cast;
    for who in [cast.member, cast.other_member, cast.steward, cast.nobody] {
        let mut browser = world.browser(who).await;
        for path in ["/groups/technical/settings", "/groups/technical/requests"] {
            assert_eq!(browser.get(path).await.status, 403, "{path} as {}", who.email);
        }
        assert_eq!(browser.get(&format!("/memberships/{asked}")).await.status, 404, "{}", who.email);
        let page = post(&mut browser, &format!("/memberships/{asked}/decisions"), &[("decision", "accept")]).await;
        assert_eq!(page.status, 404, "{}", who.email);
        assert_eq!(post(&mut browser, &format!("/memberships/{asked}/withdrawals"), &[]).await.status, 404);
    }
    let mut lead = world.browser(cast.lead).await;
    assert_eq!(lead.get("/groups/legal/settings").await.status, 403, "the lead of one group leads no other");
    assert_eq!(place(&world.visitor().get("/groups/technical/requests").await), "/sign-in");
}
