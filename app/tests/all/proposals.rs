//! The way of a topic: proposed, supported in the name of governments, accepted into a quarter, on the public plan.

use world::World;

use crate::steps::{DIFFERENT, assert_refused, error_at, holds, id, log_after, log_length, place, post, propose};

const ANSWER: &str = "We begin with the tender of Oulu.";

#[tokio::test]
async fn a_topic_is_proposed_supported_accepted_and_on_the_public_plan() {
    let world = World::new().await;
    let (mut visitor, mut official) = (world.visitor(), world.browser(world.cast.official).await);
    let page = propose(&mut official, "A clause for open sensors").await;
    assert!(page.says("Your proposal is in."), "{}", page.text());
    let path = place(&page);

    let mut riga = world.browser(world.cast.other_member).await;
    let page = riga.get(&path).await;
    assert!(page.says("You do this in the name of Riga.") && page.says("no support"), "{}", page.text());
    let page = riga.press(&page, "Support this", &[("note", "We bring a draft.")]).await;
    assert!(page.says("Your government now supports this proposal."), "{}", page.text());
    assert!(page.says("1 government supports this") && page.says("We bring a draft."), "{}", page.text());
    assert!(!visitor.get("/groups/technical/plans/2027").await.says("A clause for open sensors"));

    let mut lead = world.browser(world.cast.lead).await;
    let list = lead.get("/groups/technical/proposals").await;
    let page = lead.open(&list.link("A clause for open sensors")).await;
    let page = lead.press(&page, "Accept into the plan", &[("answer", ANSWER), ("quarter", "2")]).await;
    assert!(page.says("The proposal is in the work plan"), "{}", page.text());
    assert!(!page.has_button("Accept into the plan"));

    let plan = visitor.get("/groups/technical/plans/2027").await;
    assert_eq!(plan.all("section[aria-labelledby=q2] h3"), ["A clause for open sensors"]);
    assert!(plan.says("Proposed by Oulu") && plan.says("1 government supports this"), "{}", plan.text());
    assert!(visitor.get("/groups/technical").await.says("A clause for open sensors"));
    assert!(visitor.get("/governments/oulu").await.says("What came of its proposals"));
    for email in ["official@cast.example", "other.member@cast.example"] {
        let mails = world.mails(email).await;
        assert_eq!(mails.len(), 1, "{email}");
        assert_eq!(mails[0].subject, "In the work plan: A clause for open sensors");
        assert!(mails[0].text.contains(ANSWER), "{}", mails[0].text);
    }
    assert!(world.mails("member@cast.example").await.is_empty());
}

#[tokio::test]
async fn a_government_supports_once_and_any_of_its_people_can_end_it() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    let (mut one, mut two) = (world.browser(world.cast.other_member).await, world.browser(world.cast.chair).await);
    let stale = two.get(&path).await;
    let page = one.get(&path).await;
    one.press(&page, "Support this", &[]).await;
    let before = log_length(&world).await;
    let page = two.press(&stale, "Support this", &[("note", "Me too.")]).await;
    assert!(page.says("1 government supports this") && !page.has_button("Support this"), "{}", page.text());
    assert_eq!(log_length(&world).await, before, "said twice is said once");
    let page = two.press(&page, "End the support of Riga", &[]).await;
    assert!(page.says("Your government no longer supports this proposal."), "{}", page.text());
    assert!(one.get(&path).await.says("no support from other governments yet"));
}

#[tokio::test]
async fn two_colleagues_who_press_at_the_same_moment_are_one_support() {
    let world = World::new().await;
    let path = format!("/proposals/{}/supports", world.cast.proposal);
    let (mut one, mut two) = (world.browser(world.cast.other_member).await, world.browser(world.cast.chair).await);
    let (a, b) = tokio::join!(post(&mut one, &path, &[]), post(&mut two, &path, &[]));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.proposal_supported").await, 1);
}

#[tokio::test]
async fn ones_own_proposal_and_anothers_government_cannot_be_supported() {
    let world = World::new().await;
    let path = format!("/proposals/{}/supports", world.cast.proposal);
    let mut official = world.browser(world.cast.official).await;
    let page = post(&mut official, &path, &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Your government proposed this. Its support goes without saying."), "{}", page.text());
    let riga = world.cast.riga.to_string();
    let page = post(&mut official, &path, &[("government", &riga)]).await;
    assert_eq!(page.status, 422, "an official of Oulu spoke for Riga");
    assert_eq!(world.happened("work.proposal_supported").await, 0);
}

#[tokio::test]
async fn a_decision_without_an_answer_or_a_quarter_comes_back_with_what_was_typed() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    let mut lead = world.browser(world.cast.lead).await;
    let before = log_length(&world).await;
    let form = lead.get(&path).await;
    let page = lead.press(&form, "Accept into the plan", &[("answer", ANSWER)]).await;
    assert_refused(&page, &["quarter"]);
    assert!(holds(&page, "answer", ANSWER), "the answer was lost");
    let page = lead.press(&form, "Accept into the plan", &[("quarter", "3")]).await;
    assert_refused(&page, &["answer"]);
    assert!(holds(&page, "quarter", "3") && error_at(&page, "quarter").is_none());
    assert_refused(&lead.press(&form, "Decline", &[]).await, &["answer"]);
    assert_eq!(log_length(&world).await, before);
    assert!(world.mails("member@cast.example").await.is_empty());
    // Declining needs no quarter.
    let page = lead.press(&form, "Decline", &[("answer", ANSWER)]).await;
    assert!(page.says("The proposal is declined"), "{}", page.text());
    let mails = world.mails("member@cast.example").await;
    assert_eq!(mails.len(), 1);
    let first = "The group technical group has not taken the proposal “A common clause for sensors”";
    assert!(mails[0].text.starts_with(first) && mails[0].text.contains(ANSWER), "{}", mails[0].text);
}

#[tokio::test]
async fn what_is_decided_or_withdrawn_is_closed_and_the_page_says_so() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    let (mut lead, mut riga) = (world.browser(world.cast.lead).await, world.browser(world.cast.other_member).await);
    let mut member = world.browser(world.cast.member).await;
    let (deciding, supporting) = (lead.get(&path).await, riga.get(&path).await);
    let own = member.get(&path).await;
    assert!(!lead.get(&path).await.has_button("Withdraw this proposal"), "only the proposer withdraws");
    let page = member.press(&own, "Withdraw this proposal", &[]).await;
    assert!(page.says("The proposal is withdrawn."), "{}", page.text());
    let before = log_length(&world).await;
    let page = lead.press(&deciding, "Accept into the plan", &[("answer", ANSWER), ("quarter", "1")]).await;
    assert!(page.status == 422 && page.says("This proposal is decided already."), "{}", page.text());
    let page = riga.press(&supporting, "Support this", &[]).await;
    assert!(page.status == 422 && page.says("This proposal is decided already."), "{}", page.text());
    member.press(&own, "Withdraw this proposal", &[]).await;
    assert_eq!(log_after(&world, before).await, Vec::<String>::new());
    assert!(!world.visitor().get("/groups/technical/plans/2027").await.says("A common clause for sensors"));
    assert!(world.mails("member@cast.example").await.is_empty());
}

#[tokio::test]
async fn a_draft_that_lacks_something_comes_back_with_the_rest() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let before = log_length(&world).await;
    let form = official.get("/groups/technical/proposals/new").await;
    let page = official.press(&form, "Propose it", &[("kind", "")]).await;
    assert_refused(&page, &["title", "problem", "wanted", "kind"]);
    let typed = [
        ("title", "<b>“Open” & 'free'</b>"),
        ("problem", "First line\nsecond line"),
        ("wanted_by", "2026-11-23"),
        ("kind", "joint_work"),
        ("brings", "Two days a month"),
    ];
    let page = official.press(&form, "Propose it", &typed).await;
    assert_refused(&page, &["wanted", "wanted_by"]);
    assert!(holds(&page, "title", typed[0].1) && holds(&page, "problem", "First line second line"));
    assert!(holds(&page, "wanted_by", "2026-11-23") && holds(&page, "kind", "joint_work"));
    assert!(holds(&page, "brings", "Two days a month"));
    assert_eq!(log_length(&world).await, before);
    // The corrected page goes through without typing anything again.
    let page = official.press(&page, "Propose it", &[("wanted", "A guide."), ("wanted_by", "2026-11-24")]).await;
    assert!(page.says("Your proposal is in.") && page.says("Two days a month"), "{}", page.text());
}

#[tokio::test]
async fn a_group_without_an_open_plan_takes_no_proposals() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let page = official.get("/groups/legal/proposals/new").await;
    assert!(page.says("This group takes no proposals at the moment.") && !page.has_button("Propose it"));
    let fields = [("title", "Some topic"), ("problem", "It is."), ("wanted", "One."), ("kind", "information")];
    let page = post(&mut official, "/groups/legal/proposals", &fields).await;
    assert!(page.status == 422 && page.says("This group takes no proposals at the moment."), "{}", page.text());
    let made = world.happened("work.proposal_made").await;
    assert_eq!(made, 1, "only the one of the cast");
    assert_eq!(id(&world, "select id from proposals").await, world.cast.proposal.to_string());
}

#[tokio::test]
async fn a_button_on_a_page_that_is_out_of_date_says_what_is_true() {
    let world = World::new().await;
    let (mut member, mut riga) = (world.browser(world.cast.member).await, world.browser(world.cast.other_member).await);
    let path = format!("/proposals/{}", world.cast.proposal);
    let page = riga.get(&path).await;
    let supported = riga.press(&page, "Support this", &[("note", "")]).await;
    let own = member.get(&path).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    lead.press(&page, "Accept into the plan", &[("answer", ANSWER), ("quarter", "2")]).await;
    let before = log_length(&world).await;
    let page = member.press(&own, "Withdraw this proposal", &[]).await;
    assert!(page.says("Nothing was changed: this proposal had been decided already."), "{}", page.text());
    assert!(!page.says("The proposal is withdrawn."));
    let page = riga.press(&supported, "End the support of Riga", &[]).await;
    assert!(page.says("Nothing was changed") && page.says("1 government supports this"), "{}", page.text());
    assert_eq!(log_length(&world).await, before);

    // Pressed twice is pressed once.
    let page = propose(&mut member, "A clause for open sensors").await;
    member.press(&page, "Withdraw this proposal", &[]).await;
    let page = member.press(&page, "Withdraw this proposal", &[]).await;
    assert!(page.says("The proposal is withdrawn."), "{}", page.text());
}

#[tokio::test]
async fn what_is_like_a_topic_is_shown_first_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/proposals/new").await;
    let typed = [
        ("title", "Clauses about sensor data"),
        ("problem", "It is slow."),
        ("wanted", "A guide."),
        ("kind", "information"),
        ("brings", "Two days a month"),
    ];
    let page = official.press(&form, "Propose it", &typed).await;
    assert_eq!((page.status.as_u16(), page.has_button("Propose it")), (200, false));
    assert!(page.says("Is it one of these?") && page.says("A common clause for sensors"), "{}", page.text());
    for (name, value) in typed {
        assert!(holds(&page, name, value), "{name} was lost");
    }
    assert_eq!(world.happened("work.proposal_made").await, 1, "it was proposed all the same");
    let other = world.browser(world.cast.other_member).await.open(&page.link("Support this one instead")).await;
    assert_eq!(place(&other), format!("/proposals/{}", world.cast.proposal));
    let page = official.press(&page, DIFFERENT, &[]).await;
    assert!(page.says("Your proposal is in.") && page.says("Two days a month"), "{}", page.text());
    // What nothing is like is proposed at once.
    let page = official
        .press(
            &form,
            "Propose it",
            &[("title", "Zebra crossings"), ("problem", "P"), ("wanted", "W"), ("kind", "information")],
        )
        .await;
    assert!(page.says("Your proposal is in."), "{}", page.text());
}

#[tokio::test]
async fn what_is_like_a_title_is_told_to_those_who_may_propose_and_see_it() {
    let world = World::new().await;
    let path = "/groups/technical/proposals/similar?name=";
    let mut official = world.browser(world.cast.official).await;
    let piece = official.get(&format!("{path}sensor+clause")).await;
    assert_eq!(piece.all("li a"), ["A common clause for sensors (opens beside this page)"]);
    for nothing in ["", "a", "the", "zeppelins", "%27%22%3Cscript%3E", "sensor%3A*+%7C+clause%26"] {
        let piece = official.get(&format!("{path}{nothing}")).await;
        assert_eq!(piece.status, 200, "{nothing}");
        assert!(piece.all("script").is_empty(), "{nothing}");
    }
    assert_eq!(official.get(&format!("{path}zeppelins")).await.html(), "");
    assert_eq!(official.get(&format!("{path}{}", "sensor+".repeat(500))).await.status, 200);
    assert_eq!(world.browser(world.cast.nobody).await.get(&format!("{path}sensor+clause")).await.status, 403);
}

#[tokio::test]
async fn a_government_offers_what_it_would_give() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    let mut riga = world.browser(world.cast.other_member).await;
    let page = riga.get(&path).await;
    let typed = [("note", "A person and a room."), ("contributes", "people"), ("contributes", "test")];
    let page = riga.press(&page, "Support this", &typed).await;
    assert!(page.says("A person and a room.") && page.says("Contributes:"), "{}", page.text());
    assert_eq!(page.all("section[aria-labelledby=supports] .tag"), ["People", "A place to test"]);
    // What is no offer is none.
    let mut ghent = world.browser(world.cast.unsigned).await;
    post(&mut ghent, &format!("{path}/supports"), &[("contributes", "gold"), ("contributes", "<b>")]).await;
    let tags = ghent.get(&path).await.all("section[aria-labelledby=supports] .tag");
    assert_eq!(tags, ["People", "A place to test"]);
}

#[tokio::test]
async fn the_list_says_how_many_stand_where_and_shows_each_state() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let path = place(&propose(&mut official, "Zebra crossings").await);
    let mut lead = world.browser(world.cast.lead).await;
    post(&mut lead, &format!("{path}/decisions"), &[("decision", "decline"), ("answer", "No.")]).await;
    let page = official.get("/groups/technical/proposals").await;
    assert!(page.says("All (2)") && page.says("Open (1)") && page.says("Declined (1)"), "{}", page.text());
    assert_eq!(page.all("ul.list h3").len(), 2);
    let page = official.open(&page.link("Declined (1)")).await;
    assert_eq!(page.all("ul.list h3"), ["Zebra crossings"]);
    for odd in ["?state=secret", "?year=99999", "?state=merged&year=x"] {
        assert_eq!(official.get(&format!("/groups/technical/proposals{odd}")).await.status, 200, "{odd}");
    }
}
