//! Governments and organisations: reports on commitments, and the support of organisations for the declaration.

use world::{Browser, Page, World};

use crate::steps::{assert_refused, error_at, holds, id, log_length, post};

const STATEMENT: &str = "We teach what open interfaces are good for.";

async fn enter(browser: &mut Browser, name: &str) -> Page {
    let page = browser.get("/organisations/new").await;
    let typed =
        [("name", name), ("kind", "university"), ("website", "https://www.school.example/"), ("office", "Dean")];
    browser.press(&page, "Send", &typed).await
}

/// The steward confirms what waits at the top of the desk.
async fn confirm(steward: &mut Browser, name: &str) {
    let desk = steward.get("/office").await;
    let page = steward.open(&desk.link(&format!("nobody, {name}"))).await;
    steward.press(&page, "Confirm", &[]).await;
}

#[tokio::test]
async fn a_report_is_public_at_once_and_the_years_second_takes_the_place_of_the_first() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.representative).await;
    let mut visitor = world.visitor();
    assert!(visitor.get("/governments/oulu").await.says("It has not reported on a commitment yet."));
    let page = browser.get("/governments/oulu").await;
    let form = browser.open(&page.link("Report on a commitment")).await;
    let evidence = "https://data.oulu.example/open";
    let typed = [("commitment", "TEC-1"), ("words", "All our sensors speak openly."), ("evidence_url", evidence)];
    let page = browser.press(&form, "Publish it", &typed).await;
    assert!(page.says("Thank you. Your report is on this page."), "{}", page.text());
    let page = visitor.get("/governments/oulu").await;
    assert!(page.says("All our sensors speak openly.") && page.says("reported in 2026"), "{}", page.text());
    assert_eq!(page.link("Evidence").as_str(), evidence);
    assert!(visitor.get("/declaration").await.says("1 government reports on this"));

    browser.press(&form, "Publish it", &[("commitment", "TEC-1"), ("words", "Nearly all of them do.")]).await;
    let page = visitor.get("/governments/oulu").await;
    assert!(page.says("Nearly all of them do.") && !page.says("All our sensors speak openly."), "{}", page.text());
    assert!(visitor.get("/declaration").await.says("1 government reports on this"));
}

#[tokio::test]
async fn a_report_without_words_or_with_a_link_that_is_none_comes_back_as_typed() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.representative).await;
    let before = log_length(&world).await;
    let form = browser.get("/governments/oulu/commitment-reports/new").await;
    assert_refused(&browser.press(&form, "Publish it", &[]).await, &["commitment", "words"]);
    for link in ["javascript:alert(1)", "data.oulu.example", "ftp://data.oulu.example/x"] {
        let typed = [("commitment", "TEC-1"), ("words", "All our sensors."), ("evidence_url", link)];
        let page = browser.press(&form, "Publish it", &typed).await;
        assert_refused(&page, &["evidence_url"]);
        assert!(holds(&page, "evidence_url", link) && holds(&page, "words", "All our sensors."));
        assert!(holds(&page, "commitment", "TEC-1") && error_at(&page, "words").is_none());
    }
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test]
async fn who_has_not_signed_is_told_to_sign_before_reporting() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.unsigned).await;
    let fields = [("commitment", "TEC-1"), ("words", "We would.")];
    let page = post(&mut browser, "/governments/ghent/commitment-reports", &fields).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Only signatories report on commitments. Sign the declaration first."), "{}", page.text());
    assert_eq!(world.happened("people.commitment_reported").await, 0);
}

#[tokio::test]
async fn an_organisation_is_public_when_a_steward_has_confirmed_who_entered_it() {
    let world = World::new().await;
    let (mut visitor, mut browser) = (world.visitor(), world.browser(world.cast.nobody).await);
    assert!(enter(&mut browser, "School of Data").await.says("Somebody will confirm this"));
    assert_eq!(visitor.get("/organisations/school-of-data").await.status, 404);
    assert!(!visitor.get("/organisations").await.says("School of Data"));
    confirm(&mut world.browser(world.cast.steward).await, "School of Data").await;
    assert_eq!(visitor.get("/organisations/school-of-data").await.status, 200);
    assert!(visitor.get("/organisations").await.says("School of Data"));
    assert_eq!(world.mails("nobody@cast.example").await.len(), 1);
}

#[tokio::test]
async fn an_endorsement_is_sent_back_sent_again_and_published() {
    let world = World::new().await;
    let (mut visitor, mut browser) = (world.visitor(), world.browser(world.cast.nobody).await);
    let mut steward = world.browser(world.cast.steward).await;
    enter(&mut browser, "School of Data").await;
    confirm(&mut steward, "School of Data").await;
    let page = browser.get("/organisations/school-of-data").await;
    let form = browser.open(&page.link("Support the declaration")).await;
    let short = browser.press(&form, "Send it to the stewards", &[("statement", "We like it.")]).await;
    assert_refused(&short, &["statement"]);
    assert!(holds(&short, "statement", "We like it."));
    let page = browser.press(&form, "Send it to the stewards", &[("statement", STATEMENT)]).await;
    assert!(page.says("Thank you. A steward checks your statement."), "{}", page.text());
    assert!(!visitor.get("/organisations/school-of-data").await.says(STATEMENT));
    let twice = browser.press(&form, "Send it to the stewards", &[("statement", STATEMENT)]).await;
    assert_eq!(twice.status, 422);

    let desk = steward.get("/office").await;
    let check = steward.open(&desk.link("School of Data")).await;
    assert_refused(&steward.press(&check, "Send it back", &[]).await, &["reason"]);
    steward.press(&check, "Send it back", &[("reason", "Name the faculty.")]).await;
    let stale = steward.press(&check, "Publish it", &[]).await;
    assert!(stale.status == 422 && stale.says("Somebody has decided this already."), "{}", stale.text());

    browser.press(&form, "Send it to the stewards", &[("statement", STATEMENT)]).await;
    let desk = steward.get("/office").await;
    let check = steward.open(&desk.link("School of Data")).await;
    steward.press(&check, "Publish it", &[]).await;
    let page = visitor.get("/organisations/school-of-data").await;
    assert!(page.says(STATEMENT) && page.says("Supports the declaration"), "{}", page.text());
    assert_eq!(visitor.get("/declaration").await.all(".facts dd")[2], "1");
    let mails = world.mails("nobody@cast.example").await;
    assert_eq!(mails.iter().filter(|mail| mail.subject.starts_with("Your support")).count(), 2);
    assert_eq!(mails.iter().filter(|mail| mail.text.contains("Name the faculty.")).count(), 1);
}

#[tokio::test]
async fn only_those_who_speak_for_an_organisation_can_endorse_for_it() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.nobody).await;
    enter(&mut browser, "School of Data").await;
    let form = "/organisations/school-of-data/endorsements/new";
    assert_eq!(browser.get(form).await.status, 404, "before anybody has confirmed it there is no such organisation");
    confirm(&mut world.browser(world.cast.steward).await, "School of Data").await;
    let mut other = world.browser(world.cast.member).await;
    assert_eq!(other.get(form).await.status, 403);
    let fields = [("statement", STATEMENT)];
    assert_eq!(post(&mut other, "/organisations/school-of-data/endorsements", &fields).await.status, 403);
    assert_eq!(post(&mut browser, "/organisations/school-of-data/endorsements", &fields).await.status, 303);
    let endorsement = id(&world, "select id from endorsements").await;
    let decision = [("decision", "accept")];
    assert_eq!(post(&mut browser, &format!("/endorsements/{endorsement}/decisions"), &decision).await.status, 404);
    assert_eq!(world.happened("people.endorsement_decided").await, 0);
}
