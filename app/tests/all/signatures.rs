//! Signing the declaration from end to end: sent in, sent back, sent in again, accepted, shown, withdrawn.

use world::{Attachment, Browser, World};

use crate::steps::{PDF, assert_refused, error_at, holds, jobs, log_after, log_length, place, post, send_signature};

/// How many signatories the page about the declaration counts.
async fn count(visitor: &mut Browser) -> String {
    visitor.get("/declaration").await.all(".facts dd")[0].clone()
}

#[tokio::test]
async fn a_government_signs_is_sent_back_signs_again_and_is_on_the_map_at_once() {
    let world = World::new().await;
    let (mut visitor, mut ghent) = (world.visitor(), world.browser(world.cast.unsigned).await);
    let mut steward = world.browser(world.cast.steward).await;
    assert_eq!(count(&mut visitor).await, "2");
    let page = ghent.get("/governments/ghent").await;
    assert_eq!(page.link("Sign the declaration"), "/en/governments/ghent/signatures/new");

    let sent = send_signature(&mut ghent, PDF).await;
    assert!(sent.says("Waits for a steward") && sent.says("An O’Mayor"), "{}", sent.text());
    assert_eq!(count(&mut visitor).await, "2", "what waits counts as signed");
    let mails = world.mails("steward@cast.example").await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "A signature waits: Ghent");

    let check = steward.open(&mails[0].link()).await;
    assert_refused(&steward.press(&check, "Send it back", &[]).await, &["reason"]);
    let page = steward.press(&check, "Send it back", &[("reason", "The seal is missing.")]).await;
    assert!(page.says("Sent back. The person who sent it in gets a mail"), "{}", page.text());
    let mails = world.mails("unsigned@cast.example").await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("The seal is missing."), "{}", mails[0].text);
    let form = ghent.get("/governments/ghent/signatures/new").await;
    assert!(form.says("It was sent back with this reason: The seal is missing."), "{}", form.text());

    let again = send_signature(&mut ghent, PDF).await;
    assert_ne!(place(&again), place(&sent));
    let check = steward.get(&place(&again)).await;
    let page = steward.press(&check, "Accept and put it on the map", &[]).await;
    assert!(page.says("Accepted. The government is on the map."), "{}", page.text());
    assert_eq!(count(&mut visitor).await, "3");
    assert_eq!(visitor.get("/governments/ghent").await.all(".page-head .meta"), ["Signatory"]);
    assert!(visitor.get("/governments/map?standing=signatory").await.html().contains("Ghent, Belgium"));
    let mails = world.mails("unsigned@cast.example").await;
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[1].subject, "Ghent is on the map");
}

#[tokio::test]
async fn a_withdrawn_signature_is_off_the_map_at_once_and_can_be_sent_in_again() {
    let world = World::new().await;
    let (mut visitor, mut ghent) = (world.visitor(), world.browser(world.cast.unsigned).await);
    let mut steward = world.browser(world.cast.steward).await;
    let sent = place(&send_signature(&mut ghent, PDF).await);
    let check = steward.get(&sent).await;
    assert!(!check.has_button("Withdraw the signature"), "a steward cannot withdraw");
    steward.press(&check, "Accept and put it on the map", &[]).await;
    assert_eq!(count(&mut visitor).await, "3");

    let page = ghent.get(&sent).await;
    let page = ghent.press(&page, "Withdraw the signature", &[]).await;
    assert!(page.says("The signature is withdrawn."), "{}", page.text());
    assert_eq!(count(&mut visitor).await, "2");
    assert_eq!(visitor.get("/governments/ghent").await.all(".page-head .meta"), ["Registered"]);
    assert!(send_signature(&mut ghent, PDF).await.says("Waits for a steward"));
}

#[tokio::test]
async fn a_web_page_named_pdf_is_refused_at_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let before = (log_length(&world).await, jobs(&world).await);
    for bytes in [&b"<html><script>alert(1)</script></html>"[..], b"PK\x03\x04 no document", b"\x89PNG\r\n\x1a\n"] {
        let page = send_signature(&mut ghent, bytes).await;
        assert_refused(&page, &["document"]);
        assert!(error_at(&page, "document").unwrap().starts_with("This file is no PDF."));
        assert!(holds(&page, "signer_name", "An O’Mayor") && holds(&page, "signer_office", "Mayor"));
        assert!(holds(&page, "signed_on", "2026-11-20") && holds(&page, "mandate", "yes"));
    }
    assert_eq!((log_length(&world).await, jobs(&world).await), before);
}

#[tokio::test]
async fn what_is_missing_is_named_at_each_field_and_tomorrow_is_no_day_to_have_signed() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let before = log_length(&world).await;
    let form = ghent.get("/governments/ghent/signatures/new").await;
    let page = ghent.press_with_file(&form, "Send it to the stewards", &[], None).await;
    assert_refused(&page, &["signer_name", "signer_office", "signed_on", "document", "mandate"]);
    let typed =
        [("signer_name", "The Mayor"), ("signer_office", "Mayor"), ("signed_on", "2026-11-25"), ("mandate", "yes")];
    let file = || Some(Attachment { field: "document", name: "signed.pdf", bytes: PDF });
    let page = ghent.press_with_file(&form, "Send it to the stewards", &typed, file()).await;
    assert_refused(&page, &["signed_on"]);
    assert!(holds(&page, "signed_on", "2026-11-25") && holds(&page, "signer_name", "The Mayor"));
    assert!(error_at(&page, "signer_name").is_none() && error_at(&page, "document").is_none());
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test]
async fn a_government_signs_once_and_a_signature_is_decided_once() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let mut steward = world.browser(world.cast.steward).await;
    let stale = ghent.get("/governments/ghent/signatures/new").await;
    let sent = place(&send_signature(&mut ghent, PDF).await);
    let typed =
        [("signer_name", "The Mayor"), ("signer_office", "Mayor"), ("signed_on", "2026-11-20"), ("mandate", "yes")];
    let file = Attachment { field: "document", name: "signed.pdf", bytes: PDF };
    let page = ghent.press_with_file(&stale, "Send it to the stewards", &typed, Some(file)).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Your government has signed, or its signature waits"), "{}", page.text());

    let stale = steward.get(&sent).await;
    steward.press(&stale, "Accept and put it on the map", &[]).await;
    let before = log_length(&world).await;
    let page = steward.press(&stale, "Send it back", &[("reason", "Too late.")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Somebody has decided this already."), "{}", page.text());
    assert_eq!(log_after(&world, before).await, Vec::<String>::new());
    assert_eq!(world.mails("unsigned@cast.example").await.len(), 1);
}

#[tokio::test]
async fn the_document_is_a_download_for_those_who_speak_for_the_government_and_for_stewards() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let document = format!("{}/document", place(&send_signature(&mut ghent, PDF).await));
    let mut steward = world.browser(world.cast.steward).await;
    for reader in [&mut ghent, &mut steward] {
        let file = reader.get(&document).await;
        assert_eq!(&file.body[..], PDF);
        assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        assert_eq!(file.headers["cache-control"], "private, no-store");
    }
    for other in [world.cast.representative, world.cast.lead, world.cast.nobody] {
        assert_eq!(world.browser(other).await.get(&document).await.status, 404, "{other:?}");
    }
    assert!(world.visitor().get(&document).await.path.starts_with("/en/sign-in"));
}

#[tokio::test]
async fn somebody_who_does_not_speak_for_the_government_cannot_sign_for_it() {
    let world = World::new().await;
    let before = log_length(&world).await;
    for who in [world.cast.representative, world.cast.steward, world.cast.official] {
        let mut browser = world.browser(who).await;
        let after = log_length(&world).await;
        assert_eq!(browser.get("/governments/ghent/signatures/new").await.status, 403);
        assert_eq!(post(&mut browser, "/governments/ghent/signatures", &[]).await.status, 403);
        assert_eq!(log_length(&world).await, after);
    }
    assert_eq!(log_length(&world).await, before + 3, "three sign-ins and nothing else");
}
