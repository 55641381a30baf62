//! What is private answers exactly as what is not there: same status, same headers, same bytes.

use axum::http::StatusCode;
use world::{Browser, Someone, World};

use crate::steps::{FORM, PDF, encode, id, log_length, no_id, place, post, send_signature};

type Answer = (StatusCode, Vec<(String, String)>, String);

/// What somebody gets at an address, with the thing's id and the number of the request taken out.
async fn answer(browser: &mut Browser, method: &str, path: &str, thing: &str) -> Answer {
    let kind = (method == "POST").then_some(FORM);
    let page = browser.raw(method, &format!("/en{}", path.replace("{}", thing)), kind, "decision=accept").await;
    let request = page.headers["x-request-id"].to_str().unwrap().to_owned();
    let plain = |text: &str| text.replace(thing, "THING").replace(&encode(thing), "THING").replace(&request, "REQUEST");
    let headers = page.headers.iter().map(|(name, value)| (name.to_string(), plain(value.to_str().unwrap())));
    (page.status, headers.collect(), plain(&page.html()))
}

async fn assert_hidden(world: &World, from: &[Someone], method: &str, path: &str, thing: &str, no_thing: &str) {
    for who in from {
        let mut browser = world.browser(*who).await;
        let hidden = answer(&mut browser, method, path, thing).await;
        let absent = answer(&mut browser, method, path, no_thing).await;
        assert_eq!(hidden.0, StatusCode::NOT_FOUND, "{method} {path} as {}", who.email);
        assert_eq!(hidden, absent, "{method} {path} as {}", who.email);
    }
    let mut visitor = world.visitor();
    let hidden = answer(&mut visitor, method, path, thing).await;
    assert_eq!(hidden, answer(&mut visitor, method, path, no_thing).await, "{method} {path} as a visitor");
}

#[tokio::test]
async fn a_proposal_cannot_be_told_from_none_by_those_who_may_not_read_it() {
    let world = World::new().await;
    let thing = world.cast.proposal.to_string();
    let from = [world.cast.nobody];
    assert_hidden(&world, &from, "GET", "/proposals/{}", &thing, &no_id(&world)).await;
    for rest in ["supports", "supports/endings", "decisions", "withdrawals"] {
        assert_hidden(&world, &from, "POST", &format!("/proposals/{{}}/{rest}"), &thing, &no_id(&world)).await;
    }
    let mut reader = world.browser(world.cast.official).await;
    assert_eq!(reader.get(&format!("/proposals/{thing}")).await.status, 200);
}

#[tokio::test]
async fn an_affiliation_cannot_be_told_from_none_by_colleagues_and_strangers() {
    let world = World::new().await;
    let own = "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'";
    let thing = id(&world, own).await;
    let from = [world.cast.official, world.cast.lead, world.cast.unsigned, world.cast.nobody];
    assert_hidden(&world, &from, "GET", "/affiliations/{}", &thing, &no_id(&world)).await;
    for rest in ["verifications", "endings"] {
        assert_hidden(&world, &from, "POST", &format!("/affiliations/{{}}/{rest}"), &thing, &no_id(&world)).await;
    }
    let mut reader = world.browser(world.cast.representative).await;
    assert_eq!(reader.get(&format!("/affiliations/{thing}")).await.status, 200);
}

#[tokio::test]
async fn a_signature_and_its_document_cannot_be_told_from_none_by_others() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let thing = place(&send_signature(&mut ghent, PDF).await).replace("/signatures/", "");
    let from = [world.cast.representative, world.cast.official, world.cast.lead, world.cast.nobody];
    assert_hidden(&world, &from, "GET", "/signatures/{}", &thing, &no_id(&world)).await;
    assert_hidden(&world, &from, "GET", "/signatures/{}/document", &thing, &no_id(&world)).await;
    for rest in ["decisions", "withdrawals"] {
        assert_hidden(&world, &from, "POST", &format!("/signatures/{{}}/{rest}"), &thing, &no_id(&world)).await;
    }
    assert_eq!(ghent.get(&format!("/signatures/{thing}")).await.status, 200);
    assert_eq!(world.happened("people.signature_accepted").await, 2, "only the two of the cast");
}

#[tokio::test]
async fn an_organisation_that_waits_cannot_be_told_from_none_not_even_by_who_entered_it() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.nobody).await;
    let fields = [("name", "School of Data"), ("kind", "ngo"), ("office", "Dean")];
    assert_eq!(post(&mut browser, "/organisations", &fields).await.status, 303);
    let from = [world.cast.nobody, world.cast.member, world.cast.steward];
    let (thing, none) = ("school-of-data", "school-of-none");
    assert_hidden(&world, &from, "GET", "/organisations/{}", thing, none).await;
    assert_hidden(&world, &from, "GET", "/organisations/{}/endorsements/new", thing, none).await;
    assert_hidden(&world, &from, "POST", "/organisations/{}/endorsements", thing, none).await;
}

#[tokio::test]
async fn an_endorsement_that_waits_cannot_be_told_from_none_by_others_than_stewards() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.nobody).await;
    let fields = [("name", "School of Data"), ("kind", "ngo"), ("office", "Dean")];
    post(&mut browser, "/organisations", &fields).await;
    let claim = id(&world, "select id from affiliations where verified_at is null").await;
    let mut steward = world.browser(world.cast.steward).await;
    post(&mut steward, &format!("/affiliations/{claim}/verifications"), &[]).await;
    let fields = [("statement", "We teach what open interfaces are good for.")];
    assert_eq!(post(&mut browser, "/organisations/school-of-data/endorsements", &fields).await.status, 303);
    let thing = id(&world, "select id from endorsements").await;
    let from = [world.cast.nobody, world.cast.representative, world.cast.lead];
    assert_hidden(&world, &from, "GET", "/endorsements/{}", &thing, &no_id(&world)).await;
    assert_hidden(&world, &from, "POST", "/endorsements/{}/decisions", &thing, &no_id(&world)).await;
    assert_eq!(steward.get(&format!("/endorsements/{thing}")).await.status, 200);
}

#[tokio::test]
async fn a_visitor_is_asked_to_sign_in_before_anything_is_looked_up_and_writes_nothing() {
    let world = World::new().await;
    let before = log_length(&world).await;
    let mut visitor = world.visitor();
    let proposal = world.cast.proposal.to_string();
    for path in ["/groups/technical/departures", "/groups/nowhere/departures"] {
        assert_eq!(post(&mut visitor, path, &[]).await.status, 403, "{path}");
    }
    for rest in ["supports", "decisions", "withdrawals"] {
        assert_eq!(post(&mut visitor, &format!("/proposals/{proposal}/{rest}"), &[]).await.status, 403);
        assert_eq!(post(&mut visitor, &format!("/proposals/{}/{rest}", no_id(&world)), &[]).await.status, 403);
    }
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test]
async fn the_live_page_of_a_meeting_cannot_be_told_from_none_by_those_whom_it_is_not_for() {
    let world = World::new().await;
    let from = [world.cast.other_member, world.cast.official, world.cast.steward, world.cast.nobody];
    for rest in ["", "/stream", "/questions", "/notes", "/polls/new"] {
        let path = format!("/events/{{}}/live{rest}");
        assert_hidden(&world, &from, "GET", &path, "technical-first", "technical-other").await;
    }
    for rest in ["turns", "questions", "polls", "votes", "notes"] {
        let path = format!("/events/{{}}/live/{rest}");
        assert_hidden(&world, &from, "POST", &path, "technical-first", "technical-other").await;
    }
    let mut reader = world.browser(world.cast.member).await;
    assert_eq!(reader.get("/events/technical-first/live").await.status, 200);
}

#[tokio::test]
async fn a_challenge_for_signatories_cannot_be_told_from_none_by_others() {
    let world = World::new().await;
    let things = crate::routes::furnish(&world).await;
    let challenge = crate::routes::with_things("{challenge}", &things);
    let from = [world.cast.nobody, world.cast.unsigned, world.cast.guest];
    for rest in ["", "/backings"] {
        assert_hidden(&world, &from, "GET", &format!("/challenges/{{}}{rest}"), &challenge, &no_id(&world)).await;
    }
    // Those who may read it learn no more of what only its government may do.
    let others = [world.cast.unsigned, world.cast.chair];
    for rest in ["changes", "withdrawals", "solutions"] {
        assert_hidden(&world, &others, "POST", &format!("/challenges/{{}}/{rest}"), &challenge, &no_id(&world)).await;
    }
    for rest in ["backings", "backings/endings"] {
        let path = format!("/challenges/{{}}/{rest}");
        assert_hidden(&world, &[world.cast.unsigned], "POST", &path, &challenge, &no_id(&world)).await;
    }
    let mut reader = world.browser(world.cast.chair).await;
    assert_eq!(reader.get(&format!("/challenges/{challenge}")).await.status, 200);
}

#[tokio::test]
async fn a_discussion_of_a_group_cannot_be_told_from_none_by_others() {
    let world = World::new().await;
    let things = crate::routes::furnish(&world).await;
    let from = [world.cast.nobody, world.cast.official, world.cast.other_member, world.cast.steward];
    let at = |noun: &str| crate::routes::with_things(noun, &things);
    let (discussion, post, answer) = (at("{discussion}"), at("{post}"), at("{answer}"));
    for (path, thing) in [("/discussions/{}", &discussion), ("/posts/{}/changes", &post), ("/answers/{}", &answer)] {
        assert_hidden(&world, &from, "GET", path, thing, &no_id(&world)).await;
        let mut reader = world.browser(world.cast.member).await;
        assert_eq!(reader.get(&path.replace("{}", thing)).await.status, 200, "{path}");
    }
    for rest in ["posts", "visits", "closings", "reopenings", "echoes", "echoes/endings"] {
        assert_hidden(&world, &from, "POST", &format!("/discussions/{{}}/{rest}"), &discussion, &no_id(&world)).await;
    }
    for rest in ["withdrawals", "changes", "acceptances", "keepings"] {
        assert_hidden(&world, &from, "POST", &format!("/posts/{{}}/{rest}"), &post, &no_id(&world)).await;
    }
    assert_hidden(&world, &from, "POST", "/answers/{}/endings", &answer, &no_id(&world)).await;
}
