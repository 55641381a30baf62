//! Who is told what, and in which language; and what a steward finds at the desk.

use kernel::access::Errand;
use kernel::params;
use nouns::people::ProfileChanged;
use world::{Someone, World};

use crate::steps::{
    PDF, assert_refused, claim, holds, log_after, log_length, newcomer, place, post, send_signature, sign_up,
};

async fn speaks(world: &World, who: Someone, lang: &str) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update persons set lang = $2 where id = $1", params![who.person, lang]).await.unwrap();
    tx.commit(&ProfileChanged { person: who.person }).await.unwrap();
}

#[tokio::test]
async fn who_is_confirmed_reads_it_in_the_own_language() {
    let world = World::new().await;
    speaks(&world, world.cast.nobody, "de").await;
    claim(&mut world.browser(world.cast.nobody).await, "oulu", false).await;
    let mut steward = world.browser(world.cast.steward).await;
    let desk = steward.get("/office").await;
    let page = steward.open(&desk.link("nobody, Oulu")).await;
    steward.press(&page, "Confirm", &[]).await;
    let mails = world.mails("nobody@cast.example").await;
    let mail = mails.last().unwrap();
    assert!(mail.subject.starts_with("Bestätigt") && mail.text.contains("/de/account"), "{}", mail.subject);
}

#[tokio::test]
async fn signing_up_again_is_no_second_account_in_the_log_and_the_owner_reads_it_in_the_own_language() {
    let world = World::new().await;
    speaks(&world, world.cast.nobody, "fr").await;
    let before = log_length(&world).await;
    sign_up(&world, "Somebody Else", "nobody@cast.example").await;
    assert_eq!(log_after(&world, before).await, ["people.sign_up_repeated"]);
    assert!(world.mails("nobody@cast.example").await.last().unwrap().text.contains("/fr/password-resets/new"));
    let before = log_length(&world).await;
    sign_up(&world, "A First", "first@city.example").await;
    sign_up(&world, "A Second", "first@city.example").await;
    assert_eq!(log_after(&world, before).await, ["people.person_signed_up", "people.sign_up_repeated"]);
}

#[tokio::test]
async fn an_organisation_is_claimed_once_by_a_person() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.nobody).await;
    let fields = [("name", "School of Data"), ("kind", "university"), ("office", "Lecturer")];
    assert_eq!(post(&mut browser, "/organisations", &fields).await.status, 303);
    let before = log_length(&world).await;
    let page = post(&mut browser, "/organisations", &fields).await;
    assert_refused(&page, &["name"]);
    assert!(page.says("You have said this already.") && holds(&page, "office", "Lecturer"), "{}", page.text());
    assert_eq!(log_length(&world).await, before);
    // A colleague can still say it.
    assert_eq!(post(&mut world.browser(world.cast.unsigned).await, "/organisations", &fields).await.status, 303);
}

#[tokio::test]
async fn stewards_are_told_of_support_that_waits_each_in_the_own_language() {
    let world = World::new().await;
    speaks(&world, world.cast.steward, "fr").await;
    let mut browser = newcomer(&world, "A Lecturer", "lecturer@school.example").await;
    post(&mut browser, "/organisations", &[("name", "School of Data"), ("kind", "university"), ("office", "Lecturer")])
        .await;
    let mut steward = world.browser(world.cast.steward).await;
    let desk = steward.open("/en/office").await;
    let page = steward.open(&desk.link("A Lecturer, School of Data")).await;
    steward.press(&page, "Confirm", &[]).await;
    let told = world.mails("steward@cast.example").await.len();
    let path = "/organisations/school-of-data/endorsements";
    let short = post(&mut browser, path, &[("statement", "Short.")]).await;
    assert_eq!(short.status, 422, "{}", short.text());
    assert_eq!(world.mails("steward@cast.example").await.len(), told, "a refused form told somebody");
    let sent = post(&mut browser, path, &[("statement", "We want open interfaces in every city.")]).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    let mails = world.mails("steward@cast.example").await;
    assert_eq!(mails.len(), told + 1);
    let mail = mails.last().unwrap();
    assert!(mail.subject.contains("School of Data") && mail.subject.starts_with("Un soutien"), "{}", mail.subject);
    assert!(mail.text.contains("/fr/endorsements/"), "{}", mail.text);
    assert_eq!(steward.open(&mail.link()).await.status, 200);
}

#[tokio::test]
async fn a_government_that_was_registered_by_hand_is_found_by_its_name_without_a_script() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update governments set name = 'Region of Qqqland', folded = 'region of qqqland', names = 'region of qqqland' where slug = 'ghent'", &[]).await.unwrap();
    tx.commit(&ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    let mut browser = world.browser(world.cast.nobody).await;
    let page = browser.get("/affiliations/new").await;
    let page = browser.press(&page, "Send", &[("place", "Qqqland"), ("office", "Officer")]).await;
    assert_eq!(place(&page), "/account", "{}", page.text());
    assert!(page.says("Region of Qqqland"), "{}", page.text());
    let page = browser.get("/affiliations/new").await;
    let none = browser.press(&page, "Send", &[("place", "qland"), ("office", "Officer")]).await;
    assert_refused(&none, &["place"]);
}

#[tokio::test]
async fn a_reason_that_is_too_long_comes_back_as_it_was_typed() {
    let world = World::new().await;
    let sent = place(&send_signature(&mut world.browser(world.cast.unsigned).await, PDF).await);
    let mut steward = world.browser(world.cast.steward).await;
    let reason = "The page with the seal is missing. ".repeat(80);
    let page = post(&mut steward, &format!("{sent}/decisions"), &[("decision", "return"), ("reason", &reason)]).await;
    assert_refused(&page, &["reason"]);
    assert!(holds(&page, "reason", reason.trim()), "{}", page.html());
    assert_eq!(world.happened("people.signature_returned").await, 0);
}
