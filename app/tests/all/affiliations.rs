//! Who works where: said by the person, confirmed by a mail domain, a representative or a steward, and ended; and what
//! depends on it.

use world::World;

use crate::steps::{assert_refused, claim, first_choice, id, log_after, log_length, newcomer, place, post};

const MEMBERS_OWN: &str =
    "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'";

#[tokio::test]
async fn a_claim_waits_until_a_representative_confirms_it() {
    let world = World::new().await;
    let mut browser = newcomer(&world, "New Officer", "new@somewhere.example").await;
    let page = claim(&mut browser, "oulu", false).await;
    assert!(page.says("Somebody will confirm this") && page.says("Waits for confirmation"), "{}", page.text());
    assert_eq!(browser.get("/groups/technical/proposals").await.status, 403, "nothing is open before it is confirmed");

    let mut representative = world.browser(world.cast.representative).await;
    let people = representative.get("/governments/oulu/people").await;
    let page = representative.open(&people.link("New Officer")).await;
    assert!(page.says("new@somewhere.example"), "{}", page.text());
    let page = representative.press(&page, "Confirm", &[]).await;
    assert!(page.says("Confirmed by a representative"), "{}", page.text());

    let mails = world.mails("new@somewhere.example").await;
    assert_eq!(mails.iter().filter(|mail| mail.subject == "Confirmed: you work for Oulu").count(), 1);
    assert_eq!(browser.get("/groups/technical/proposals").await.status, 200);
    assert!(browser.get("/account").await.says("Confirmed"));
}

#[tokio::test]
async fn a_steward_confirms_a_domain_and_the_next_colleague_is_confirmed_at_once() {
    let world = World::new().await;
    let mut first = newcomer(&world, "First Officer", "first@oulu.example").await;
    claim(&mut first, "oulu", false).await;
    let mut steward = world.browser(world.cast.steward).await;
    let desk = steward.get("/office").await;
    let page = steward.open(&desk.link("First Officer, Oulu")).await;
    let page = steward.press(&page, "Confirm", &[("domain", "yes")]).await;
    assert!(page.says("Nothing waits. Well done."), "{}", page.text());

    let mut second = newcomer(&world, "Second Officer", "second@oulu.example").await;
    let page = claim(&mut second, "oulu", false).await;
    assert!(page.path.ends_with("done=confirmed"), "{}", page.path);
    assert_eq!(second.get("/groups/technical/proposals").await.status, 200);

    // The domain says where somebody works, not that they may speak for it; and nothing of another government.
    let mut third = newcomer(&world, "Third Officer", "third@oulu.example").await;
    assert!(claim(&mut third, "oulu", true).await.path.ends_with("done=claimed"));
    assert!(claim(&mut third, "riga", false).await.path.ends_with("done=claimed"));
    assert_eq!(third.get("/governments/oulu/commitment-reports/new").await.status, 403);
}

#[tokio::test]
async fn without_the_tick_a_domain_proves_nothing() {
    let world = World::new().await;
    let mut first = newcomer(&world, "First Officer", "first@oulu.example").await;
    claim(&mut first, "oulu", false).await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/office").await;
    let page = steward.open(&page.link("First Officer, Oulu")).await;
    steward.press(&page, "Confirm", &[]).await;
    let mut second = newcomer(&world, "Second Officer", "second@oulu.example").await;
    assert!(claim(&mut second, "oulu", false).await.path.ends_with("done=claimed"));
}

#[tokio::test]
async fn a_place_is_found_by_its_name_and_registered_by_the_first_claim() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.nobody).await;
    let page = browser.get("/affiliations/new").await;
    let typed = [("place", "Bruges"), ("office", "Data officer")];
    let mut page = browser.press(&page, "Send", &typed).await;
    if page.status == 422 {
        assert!(page.says("Several places have this name. Choose yours below."), "{}", page.text());
        assert!(page.all("input[type=radio][name=unit]").len() > 1);
        let unit = first_choice(&page, "unit");
        page = browser.press(&page, "Send", &[("unit", &unit)]).await;
    }
    assert_eq!(place(&page), "/account", "{}", page.text());
    assert_eq!(world.happened("people.affiliation_claimed").await, 1);
}

#[tokio::test]
async fn an_unknown_place_and_a_second_claim_are_refused_at_the_field() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.member).await;
    let before = log_length(&world).await;
    let page = browser.get("/affiliations/new").await;
    let typed = [("place", "Qqqxyzzy"), ("office", "Data officer")];
    assert_refused(&browser.press(&page, "Send", &typed).await, &["place"]);
    let unit = [("place", "Oulu"), ("unit", "government:nowhere"), ("office", "Data officer")];
    assert_refused(&browser.press(&page, "Send", &unit).await, &["place"]);
    let twice = claim(&mut browser, "oulu", false).await;
    assert_refused(&twice, &["place"]);
    assert!(twice.says("You have said this already."));
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test]
async fn who_leaves_a_government_loses_at_once_what_hung_on_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let proposal = format!("/proposals/{}", world.cast.proposal);
    for path in ["/groups/technical/members", "/groups/technical/proposals", &proposal] {
        assert_eq!(member.get(path).await.status, 200, "{path}");
    }
    let page = member.get("/account").await;
    let page = member.press(&page, "I do not work there any more", &[]).await;
    assert!(page.says("Ended. Everything that depended on it has ended too."), "{}", page.text());
    world.settle().await;

    assert_eq!(member.get("/groups/technical/proposals").await.status, 403);
    assert_eq!(member.get("/groups/technical/members").await.status, 403, "still a member of the group");
    assert_eq!(member.get(&proposal).await.status, 404, "still reads proposals");
    assert!(member.get("/account").await.says("You are in no working group yet."));
    let mut visitor = world.visitor();
    assert!(visitor.get("/governments/oulu").await.says("Nobody of this government is in a working group yet."));
    assert_eq!(world.happened("groups.membership_ended").await, 1);
}

#[tokio::test]
async fn who_still_works_for_the_government_stays_in_the_group() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let mut official = world.browser(world.cast.official).await;
    let page = official.get("/account").await;
    official.press(&page, "I do not work there any more", &[]).await;
    world.settle().await;
    assert_eq!(member.get("/groups/technical/members").await.status, 200);
    assert_eq!(world.happened("groups.membership_ended").await, 0);
}

#[tokio::test]
async fn a_representative_ends_the_affiliation_of_somebody_who_left_and_a_colleague_cannot() {
    let world = World::new().await;
    let own = id(&world, MEMBERS_OWN).await;
    let endings = format!("/affiliations/{own}/endings");
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, &endings, &[]).await.status, 404);
    let mut representative = world.browser(world.cast.representative).await;
    let before = log_length(&world).await;
    let page = representative.get(&format!("/affiliations/{own}")).await;
    let page = representative.press(&page, "This person does not work there any more", &[]).await;
    assert_eq!(place(&page), "/governments/oulu/people");
    assert!(!page.says("member"), "{}", page.text());
    assert_eq!(log_after(&world, before).await[0], "people.affiliation_ended");
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get("/groups/technical/proposals").await.status, 403);
}
