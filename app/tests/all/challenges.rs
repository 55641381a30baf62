//! Challenges: stated by a government, shared by others, found by what they have in common, become a proposal, solved.

use groups::samples::insert_membership;
use kernel::access::Errand;
use kernel::personal::{Leaving, erase};
use nouns::office::FactsImported;
use nouns::{GovernmentId, GroupId};
use work::samples::{NewChallenge, insert_backer, insert_challenge};
use world::{Browser, Page, Someone, World};

use crate::hiding::restore;
use crate::moderation::hide;
use crate::steps::{DIFFERENT, assert_refused, holds, id, log_after, no_id, place, post, propose};

/// What the log tells of challenges and of who signed in to see them is two things: only the first is counted.
async fn told(world: &World) -> usize {
    log_after(world, 0).await.iter().filter(|kind| kind.starts_with("work.")).count()
}

const NEW: &str = "/groups/technical/challenges/new";
const HARD: &str = "Our meters number themselves in different ways.";
const SAID: [(&str, &str); 6] = [
    ("hard", HARD),
    ("whom", "For the data team."),
    ("tried", "A register by hand."),
    ("terms", "sensors"),
    ("terms", "technical"),
    ("audience", "everyone"),
];

/// The same with something else in one field.
fn said<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    SAID.iter().map(|(name, old)| if *name == field { (*name, value) } else { (*name, *old) }).collect()
}

/// Sends the form for a challenge to the technical group.
async fn send(browser: &mut Browser, fields: &[(&str, &str)]) -> Page {
    post(browser, "/groups/technical/challenges", fields).await
}

/// Somebody states a challenge; where it is.
async fn state(world: &World, who: Someone, fields: &[(&str, &str)]) -> String {
    let mut browser = world.browser(who).await;
    let page = send(&mut browser, fields).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let at = page.headers.get("location").unwrap().to_str().unwrap();
    at.split('?').next().unwrap().trim_start_matches("/en").to_owned()
}

/// Says for somebody's government that it has the challenge too.
async fn back(world: &World, who: Someone, path: &str, government: &str) -> Page {
    post(&mut world.browser(who).await, &format!("{path}/backings"), &[("government", government)]).await
}

/// A challenge of Oulu that Riga and Ghent have too.
async fn shared(world: &World) -> String {
    let path = state(world, world.cast.official, &SAID).await;
    back(world, world.cast.chair, &path, &world.cast.riga.to_string()).await;
    back(world, world.cast.unsigned, &path, &world.cast.ghent.to_string()).await;
    path
}

fn key(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

#[tokio::test]
async fn a_challenge_is_stated_shared_becomes_a_proposal_and_is_on_an_agenda() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(NEW).await;
    let page = official.press(&form, "State this challenge", &SAID[..3]).await;
    assert_refused(&page, &["terms"]);
    assert!(holds(&page, "hard", HARD), "what was typed was lost");
    let path = state(&world, world.cast.official, &SAID).await;
    let page = official.get(&path).await;
    assert!(page.says("1 government has this") && page.says("With 3 governments"), "{}", page.text());
    assert!(!page.has_button("We have this too: Oulu") && page.says("Oulu"), "{}", page.text());

    let mut riga = world.browser(world.cast.other_member).await;
    let page = riga.get(&path).await;
    let page = riga.press(&page, "We have this too: Riga", &[]).await;
    assert!(page.says("Your government is counted.") && page.says("2 governments have this"), "{}", page.text());
    assert!(!riga.get(&path).await.says("Make it a proposal"), "two are not enough");
    back(&world, world.cast.unsigned, &path, &world.cast.ghent.to_string()).await;
    let page = riga.get(&path).await;
    let form = riga.open(&page.link("Make it a proposal")).await;
    assert!(holds(&form, "title", HARD.trim_end_matches('.')), "{}", form.html());
    let typed = [("wanted", "A guide."), ("kind", "information")];
    let page = riga.press(&form, "Propose it", &typed).await;
    let page = if page.has_button(DIFFERENT) { riga.press(&page, DIFFERENT, &[]).await } else { page };
    assert!(page.says("Your proposal is in.") && page.says("It comes from the challenge"), "{}", page.text());
    let proposal = place(&page);

    let page = riga.get(&path).await;
    assert!(page.says("It became a proposal:") && page.link(HARD.trim_end_matches('.')).contains(&proposal));
    let visitor = world.visitor().get(&path).await;
    assert!(visitor.says("It became a proposal to the group.") && !visitor.html().contains(&proposal));
    assert_eq!(world.happened("work.challenge_proposed").await, 1);
    world.settle().await;
    let told = world.browser(world.cast.official).await.get("/notices").await;
    assert!(told.says("A challenge became a proposal: Our meters"), "{}", told.text());
    let own = riga.get("/notices").await;
    assert!(!own.says("A challenge became a proposal"), "who did it is not told: {}", own.text());

    let mut lead = world.browser(world.cast.lead).await;
    let desk = lead.get("/events/technical-first/agenda-items").await;
    let source = format!("challenge:{}", key(&path));
    let page = lead.press(&desk, "Add an item", &[("source", &source), ("lasts", "10")]).await;
    assert!(page.says(HARD), "{}", page.text());
    let page = world.browser(world.cast.member).await.get(&path).await;
    assert!(page.says("In meetings"), "{}", page.text());
    assert!(page.html().contains("/en/events/technical-first"), "{}", page.text());
}

#[tokio::test]
async fn two_colleagues_at_the_same_moment_count_once_and_any_of_them_takes_it_back() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let riga = world.cast.riga.to_string();
    let (a, b) =
        tokio::join!(back(&world, world.cast.other_member, &path, &riga), back(&world, world.cast.chair, &path, &riga));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.challenge_backed").await, 1);
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&path).await;
    assert!(page.says("2 governments have this"), "{}", page.text());
    let page = chair.press(&page, "We do not have this any more: Riga", &[]).await;
    assert!(page.says("1 government has this"), "{}", page.text());
    assert_eq!(world.happened("work.challenge_backing_ended").await, 1);
}

#[tokio::test]
async fn nobody_speaks_for_another_government_and_the_one_that_states_it_cannot_leave_it() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let (oulu, riga) = (world.cast.oulu.to_string(), world.cast.riga.to_string());
    let before = told(&world).await;
    assert_eq!(back(&world, world.cast.official, &path, &riga).await.status, 400, "an official of Oulu spoke for Riga");
    assert_eq!(back(&world, world.cast.nobody, &path, &oulu).await.status, 403);
    let mut official = world.browser(world.cast.official).await;
    let page = post(&mut official, &format!("{path}/backings/endings"), &[("government", &oulu)]).await;
    assert_eq!(page.status, 303);
    assert_eq!(told(&world).await, before);
    assert!(official.get(&path).await.says("1 government has this"));
    // In the name of a government that one does not work for.
    let mut fields = SAID.to_vec();
    fields[0].1 = "Something else is hard for us.";
    fields.push(("government", &riga));
    assert_eq!(send(&mut official, &fields).await.status, 422, "an official of Oulu stated it for Riga");
    assert_eq!(told(&world).await, before);
}

#[tokio::test]
async fn only_the_people_of_its_government_change_solve_and_withdraw_it() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let others = [world.cast.other_member, world.cast.unsigned];
    for who in others {
        let mut browser = world.browser(who).await;
        for rest in ["changes", "withdrawals", "solutions"] {
            assert_eq!(
                post(&mut browser, &format!("{path}/{rest}"), &said("hard", "It is all wrong now.")).await.status,
                404
            );
        }
        for rest in ["changes/new", "solutions/new"] {
            assert_eq!(browser.get(&format!("{path}/{rest}")).await.status, 404, "{}", who.email);
        }
        assert!(!browser.get(&path).await.has_button("Withdraw this challenge"));
    }
    // A colleague may: it is the government's.
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&format!("{path}/solutions/new")).await;
    assert_refused(&member.press(&form, "Mark it as solved", &[("words", "short")]).await, &["words"]);
    let page = member.press(&form, "Mark it as solved", &[("words", "One register for all makers.")]).await;
    assert!(page.says("The challenge is marked as solved.") && page.says("One register"), "{}", page.text());
    let page = post(&mut member, &format!("{path}/withdrawals"), &[]).await;
    assert_eq!(page.status, 303);
    assert!(member.get(&path).await.says("Solved"), "what is solved is not withdrawn");
    assert_eq!(world.happened("work.challenge_withdrawn").await, 0);
}

#[tokio::test]
async fn a_form_that_was_overtaken_keeps_both_texts() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let (mut one, mut two) = (world.browser(world.cast.official).await, world.browser(world.cast.member).await);
    let address = format!("{path}/changes/new");
    let (first, second) = (one.get(&address).await, two.get(&address).await);
    let page = one.press(&first, "Save the change", &[("tried", "A second register.")]).await;
    assert!(page.says("The challenge is changed.") && page.says("A second register."), "{}", page.text());
    let before = told(&world).await;
    let page = two.press(&second, "Save the change", &[("tried", "A third register.")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("A second register.") && page.says("A third register."), "{}", page.text());
    assert_eq!(told(&world).await, before);
    let page = two.press(&page, "Save the change", &[]).await;
    assert!(page.says("A third register."), "{}", page.text());
    let again = two.press(&second, "Save the change", &[("tried", "A third register.")]).await;
    assert!(again.says("The challenge is changed."), "what stands already is no mistake: {}", again.text());
}

#[tokio::test]
async fn what_is_alike_is_shown_across_languages_with_the_reason() {
    let world = World::new().await;
    let fields = said("hard", "Unsere Geräte zählen alle anders als gedacht.");
    let other = state(&world, world.cast.other_member, &fields).await;
    let mut riga = world.browser(world.cast.other_member).await;
    let form = riga.get(&format!("{other}/solutions/new")).await;
    riga.press(&form, "Mark it as solved", &[("words", "Ein Register für alle Orte.")]).await;
    world.settle().await;

    let mut official = world.browser(world.cast.official).await;
    let form = official.get(NEW).await;
    let before = told(&world).await;
    let page = official.press(&form, "See who has it too", &SAID).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.says("Unsere Geräte zählen") && page.says("Ein Register für alle Orte."), "{}", page.text());
    assert!(page.says("Same subjects: Technical and Sensors"), "{}", page.text());
    assert!(holds(&page, "hard", HARD), "what was typed was lost");
    assert_eq!(told(&world).await, before, "looking states nothing");

    let path = state(&world, world.cast.official, &SAID).await;
    let page = world.visitor().get(&path).await;
    assert!(page.says("Solved elsewhere") && page.says("Unsere Geräte zählen"), "{}", page.text());
}

#[tokio::test]
async fn same_words_are_said_and_found_and_a_withdrawn_one_is_not() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    world.settle().await;
    let mut visitor = world.visitor();
    assert!(visitor.get("/search?q=meters").await.says(HARD));
    assert!(visitor.get("/search?q=Sensoren").await.says(HARD), "its terms are found in every language");
    let mut riga = world.browser(world.cast.other_member).await;
    let like = riga.get("/groups/technical/proposals/similar?name=Meters+that+number+differently").await;
    assert!(like.says(HARD) && like.says("Challenge"), "{}", like.text());
    let fields: Vec<_> = said("hard", "Meters have number after number here.")
        .into_iter()
        .filter(|(_, value)| *value != "sensors" && *value != "technical")
        .chain([("terms", "energy")])
        .collect();
    let other = state(&world, world.cast.other_member, &fields).await;
    let page = riga.get(&other).await;
    assert!(page.says("Same words:") && page.says(HARD), "{}", page.text());
    assert!(riga.get("/challenges?term=energy").await.says("Meters have number"));
    assert!(!riga.get("/challenges?term=energy").await.says(HARD));
    assert!(riga.get("/challenges?country=FI&state=open&group=technical").await.says(HARD));
    assert!(!riga.get("/challenges?country=LV").await.says(HARD));
    assert!(visitor.get("/governments/oulu").await.says(HARD));
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/groups/technical/home").await.says(&format!("A challenge: {HARD}")));

    let mut official = world.browser(world.cast.official).await;
    let page = official.get(&path).await;
    let page = official.press(&page, "Withdraw this challenge", &[]).await;
    assert!(page.says("The challenge is withdrawn."), "{}", page.text());
    world.settle().await;
    for at in ["/search?q=meters", "/challenges", "/governments/oulu", &other] {
        assert!(!visitor.get(at).await.says(HARD), "{at}");
    }
    let riga_id = world.cast.riga.to_string();
    back(&world, world.cast.other_member, &path, &riga_id).await;
    assert_eq!(world.happened("work.challenge_backed").await, 0, "a withdrawn one was shared");
}

#[tokio::test]
async fn what_is_for_signatories_is_not_there_for_others() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &said("audience", "signatories")).await;
    world.settle().await;
    for who in [world.cast.other_member, world.cast.lead, world.cast.steward] {
        assert_eq!(world.browser(who).await.get(&path).await.status, 200, "{}", who.email);
        assert!(world.browser(who).await.get("/challenges").await.says(HARD), "{}", who.email);
    }
    let like = state(&world, world.cast.unsigned, &said("hard", "Ghent has meters that number themselves.")).await;
    for who in [world.cast.unsigned, world.cast.nobody, world.cast.guest] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&path).await.status, 404, "{}", who.email);
        assert_eq!(browser.get(&format!("{path}/backings")).await.status, 404, "{}", who.email);
        for at in ["/challenges", "/challenges?government=oulu", "/governments/oulu", "/search?q=meters", &like] {
            assert!(!browser.get(at).await.says(HARD), "{at} as {}", who.email);
        }
    }
    let mut visitor = world.visitor();
    let (hidden, absent) = (visitor.get(&path).await, visitor.get(&format!("/challenges/{}", no_id(&world))).await);
    let plain = |page: &Page| page.text().replace(page.headers["x-request-id"].to_str().unwrap(), "REQUEST");
    assert_eq!((hidden.status, plain(&hidden)), (absent.status, plain(&absent)));
    assert!(
        !visitor.get("/challenges").await.says(HARD) && !visitor.get("/sitemap.xml").await.html().contains(key(&path))
    );
    let mut lead = world.browser(world.cast.lead).await;
    let desk = lead.get("/events/technical-first/agenda-items").await;
    assert!(!desk.html().contains(key(&path)), "agendas are read by others");
    let mut member = world.browser(world.cast.member).await;
    assert!(!member.get("/groups/technical/home").await.says(HARD), "a member may be of no signatory");
    // Signatories alone may speak to signatories alone.
    let mut unsigned = world.browser(world.cast.unsigned).await;
    let mut fields = said("audience", "signatories");
    fields[0].1 = "Ghent has something that is hard.";
    assert_refused(&send(&mut unsigned, &fields).await, &["audience"]);
}

#[tokio::test]
async fn too_few_too_late_or_of_others_it_becomes_no_proposal() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let mut official = world.browser(world.cast.official).await;
    let id = key(&path).to_owned();
    let fields = |challenge| {
        [
            ("title", "A register for all"),
            ("problem", "It is slow."),
            ("wanted", "A guide."),
            ("kind", "information"),
            ("different", "yes"),
            ("challenge", challenge),
        ]
    };
    let at = "/groups/technical/proposals";
    let before = told(&world).await;
    let page = post(&mut official, at, &fields(&id)).await;
    assert!(page.status == 422 && page.says("Not enough governments"), "{}", page.text());
    let none = no_id(&world);
    let page = post(&mut official, at, &fields(&none)).await;
    assert_eq!(page.status, 422, "from a challenge that is not there");
    assert_eq!(post(&mut official, "/groups/legal/proposals", &fields(&id)).await.status, 422);
    assert_eq!(told(&world).await, before);

    let riga = world.cast.riga.to_string();
    back(&world, world.cast.chair, &path, &riga).await;
    back(&world, world.cast.unsigned, &path, &world.cast.ghent.to_string()).await;
    let (mut one, mut two) = (world.browser(world.cast.official).await, world.browser(world.cast.chair).await);
    let (own, other) = (fields(&id), fields(&id));
    let (a, b) = tokio::join!(post(&mut one, at, &own), post(&mut two, at, &other));
    let mut both = [a.status.as_u16(), b.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [303, 422], "it became two proposals");
    assert_eq!(world.happened("work.challenge_proposed").await, 1);
    // Nothing came of the first: then it may become another.
    let page = one.get(&path).await;
    let proposal = page.link("A register for all");
    let who = if a.status == 303 { &mut one } else { &mut two };
    let page = who.get(proposal.trim_start_matches("/en")).await;
    who.press(&page, "Withdraw this proposal", &[]).await;
    assert_eq!(post(who, at, &fields(&id)).await.status, 303);
}

#[tokio::test]
async fn who_has_no_part_in_it_does_not_make_it_a_proposal() {
    let world = World::new().await;
    let path = shared(&world).await;
    let taken = format!("{path}/backings/endings");
    let mut chair = world.browser(world.cast.chair).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = people::samples::NewGovernment {
        slug: "padova",
        name: "Padova",
        kind: "local",
        country: "IT",
        ..people::samples::NewGovernment::default()
    };
    let padova = people::samples::insert_government(&tx, &new).await.unwrap();
    people::samples::insert_affiliation(&tx, world.cast.nobody.person, padova, "Officer", false).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut padova = world.browser(world.cast.nobody).await;
    assert!(!padova.get(&path).await.says("Make it a proposal"), "Padova has no part in it");
    let form = padova.get(&format!("/groups/technical/proposals/new?challenge={}", key(&path))).await;
    let typed = [("wanted", "A guide."), ("kind", "information")];
    let page = padova.press(&form, "Propose it", &typed).await;
    assert!(page.status == 422 && page.says("Choose a government that has this challenge."), "{}", page.text());
    assert!(chair.get(&path).await.says("Make it a proposal"));
    post(&mut chair, &taken, &[("government", &world.cast.riga.to_string())]).await;
    assert!(!world.browser(world.cast.official).await.get(&path).await.says("Make it a proposal"), "one is missing");
}

#[tokio::test]
async fn the_challenge_stays_and_the_rights_go_with_the_affiliation() {
    let world = World::new().await;
    let path = shared(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{path}/changes/new")).await;
    let page = official.get("/account").await;
    official.press(&page, "I do not work there any more", &[]).await;
    world.settle().await;
    let page = official.get(&path).await;
    assert!(page.says("3 governments have this") && !page.has_button("Withdraw this challenge"), "{}", page.text());
    assert_eq!(official.press(&form, "Save the change", &[("tried", "Nothing.")]).await.status, 404);
    // The next to solve it is a colleague, and whoever has left is not told.
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&format!("{path}/solutions/new")).await;
    member.press(&form, "Mark it as solved", &[("words", "One register for all makers.")]).await;
    world.settle().await;
    assert!(world.browser(world.cast.chair).await.get("/notices").await.says(&format!("Solved: {HARD}")));
    assert!(!official.get("/notices").await.says("Solved:"), "somebody who has left was told");
}

#[tokio::test]
async fn whoever_leaves_with_their_words_takes_only_what_no_other_government_says() {
    let world = World::new().await;
    let path = shared(&world).await;
    let alone = state(&world, world.cast.official, &said("hard", "Giraffes are hard to count.")).await;
    world.settle().await;
    let leaving = Leaving { person: world.cast.official.person, email: None, takes_words: true };
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    erase(world.app(), &tx, &leaving).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    let mut visitor = world.visitor();
    assert!(visitor.get(&path).await.says(HARD), "others say it too");
    for at in [&alone, "/challenges", "/search?q=giraffes", "/governments/oulu"] {
        assert!(!visitor.get(at).await.html().contains("Giraffes"), "{at}");
    }
}

#[tokio::test]
async fn hostile_and_huge_words_are_bounded_and_shown_as_text() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let long = "é".repeat(201);
    assert_refused(&send(&mut official, &said("hard", &long)).await, &["hard"]);
    let long = "x".repeat(401);
    assert_refused(&send(&mut official, &said("whom", &long)).await, &["whom"]);
    assert_eq!(send(&mut official, &said("tried", &"x".repeat(300_000))).await.status, 413);
    assert_refused(&send(&mut official, &said("audience", "nobody")).await, &["audience"]);
    assert_refused(&send(&mut official, &said("terms", "nonsense")).await, &["terms"]);
    let mut many = SAID.to_vec();
    many.extend(["legal", "ai", "energy", "skills"].map(|term| ("terms", term)));
    assert_refused(&send(&mut official, &many).await, &["terms"]);
    assert_eq!(world.happened("work.challenge_stated").await, 0);
    let hostile = "<script>alert(1)</script> \" OR * NEAR( ' -- is hard";
    let path = state(&world, world.cast.official, &said("hard", hostile)).await;
    let page = official.get(&path).await;
    assert!(page.says(hostile) && !page.html().contains("<script>alert"), "{}", page.html());
    for at in ["?term=%27", "?country=%00", "?after=x~y", "?group=none&state=none", "?government=none"] {
        let status = official.get(&format!("/challenges{at}")).await.status.as_u16();
        assert!(matches!(status, 200 | 400 | 404), "{at}: {status}");
    }
    // Twice is once.
    let before = told(&world).await;
    assert_eq!(state(&world, world.cast.member, &said("hard", hostile)).await, path);
    assert_eq!(told(&world).await, before);
}

#[tokio::test]
async fn an_offer_names_the_challenge_that_it_answers_and_the_lead_sees_why() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/events/technical-first/presentation-calls/new").await;
    let called = [("about", ""), ("challenge_1", "Sensors in one list."), ("lasts", "10"), ("until", "2026-12-01")];
    let call = place(&lead.press(&form, "Open the call", &called).await);
    let mut riga = world.browser(world.cast.other_member).await;
    let page = riga.get(&path).await;
    let form = riga.open(&page.link("Offer to present it")).await;
    assert!(holds(&form, "answers", key(&path)), "{}", form.html());
    let offered = [
        ("challenge", "1"),
        ("title", "A register for meters"),
        ("done", "Each of the meters gets a number of ours."),
        ("outcome", "Forty meters nobody knew."),
        ("in_use", "In two districts."),
        ("licence", "EUPL 1.2"),
        ("cost", "Nothing"),
        ("no_sale", "yes"),
    ];
    let wrong = [&offered[..], &[("answers", "none")]].concat();
    let wrong = post(&mut riga, &format!("{call}/presentations"), &wrong).await;
    assert_refused(&wrong, &["answers"]);
    let page = riga.press(&form, "Send the offer", &offered).await;
    let offer = place(&page);
    assert!(page.says(HARD) && !page.says("Same words in both"), "{}", page.text());
    let page = lead.get(&offer).await;
    assert!(page.says("Stated by Oulu. 1 government has it."), "{}", page.text());
    assert!(page.says("Same words in both: meters and register"), "{}", page.text());
    assert!(!world.visitor().get(&path).await.says("A register for meters"), "an offer is read before it is chosen");
    let fields = [("decision", "choose"), ("answer", "Because."), ("version", "1")];
    assert_eq!(post(&mut lead, &format!("{offer}/decisions"), &fields).await.status, 303);
    assert!(world.visitor().get(&path).await.says("A register for meters"));
}

#[tokio::test]
async fn a_long_list_goes_on_and_names_all_governments() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..60 {
        let hard = format!("Number {number} is hard for us.");
        let new = NewChallenge {
            group: world.cast.technical,
            person: world.cast.member.person,
            government: world.cast.oulu,
            is_public: number != 3,
            hard: &hard,
            whom: "For all.",
            tried: "Nothing yet.",
            terms: "energy",
        };
        insert_challenge(&tx, &new).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut visitor = world.visitor();
    let first = visitor.get("/challenges?term=energy&country=FI").await;
    assert_eq!(first.all("section[aria-labelledby=found] h3").len(), 50);
    let second = visitor.open(&first.link("Next")).await;
    assert_eq!(second.all("section[aria-labelledby=found] h3").len(), 9, "{}", second.text());
    let one = id(&world, "select id from challenges order by id limit 1").await;
    assert!(visitor.get(&format!("/challenges/{one}/backings")).await.says("Oulu"));
}

/// A meeting with a challenge on its agenda.
async fn speak_of(world: &World, title: &str, audience: &str, registers: bool, challenge: &str) {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/meetings/new").await;
    let mut typed = vec![
        ("title", title),
        ("kind", "webinar"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("audience", audience),
        ("join_url", "https://video.example/room-7"),
    ];
    if registers {
        typed.extend([("registers", "yes"), ("capacity", "10")]);
    }
    let page = lead.press(&form, "Announce it", &typed).await;
    assert!(page.says("The meeting is announced."), "{}", page.text());
    let desk = lead.get(&format!("{}/agenda-items", place(&page))).await;
    let source = format!("challenge:{}", key(challenge));
    let page = lead.press(&desk, "Add an item", &[("source", &source), ("lasts", "10")]).await;
    assert!(page.says(HARD), "{}", page.text());
}

#[tokio::test]
async fn where_it_is_spoken_about_is_shown_to_those_whom_the_meeting_is_for() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    speak_of(&world, "Open to all", "everyone", false, &path).await;
    speak_of(&world, "With a list", "everyone", true, &path).await;
    speak_of(&world, "Of the group", "group", false, &path).await;
    speak_of(&world, "For officials", "officials", false, &path).await;
    speak_of(&world, "For those who signed", "signatories", false, &path).await;
    let all = ["Open to all", "With a list", "Of the group", "For officials", "For those who signed"];
    let seen = async |who: Option<Someone>| {
        let mut browser = match who {
            Some(who) => world.browser(who).await,
            None => world.visitor(),
        };
        let page = browser.get(&path).await;
        all.into_iter().filter(|title| page.says(title)).collect::<Vec<_>>()
    };
    assert_eq!(seen(None).await, ["Open to all"]);
    assert_eq!(seen(Some(world.cast.nobody)).await, ["Open to all"]);
    assert_eq!(seen(Some(world.cast.unsigned)).await, ["Open to all", "For officials"]);
    assert_eq!(seen(Some(world.cast.other_member)).await, ["Open to all", "For officials", "For those who signed"]);
    assert_eq!(seen(Some(world.cast.steward)).await, ["Open to all", "For officials", "For those who signed"]);
    for who in [world.cast.member, world.cast.lead, world.cast.chair] {
        assert_eq!(seen(Some(who)).await, all, "{}", who.email);
    }
}

#[tokio::test]
async fn it_is_not_taken_away_from_a_government_that_has_it_too() {
    let world = World::new().await;
    let path = shared(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{path}/changes/new")).await;
    let before = told(&world).await;
    let typed = [("audience", "signatories"), ("hard", "Our meters are a secret.")];
    let page = official.press(&form, "Save the change", &typed).await;
    assert_refused(&page, &["audience"]);
    assert!(holds(&page, "hard", "Our meters are a secret."), "what was typed was lost");
    assert_eq!(told(&world).await, before);
    let mut ghent = world.browser(world.cast.unsigned).await;
    assert!(ghent.get(&path).await.says(HARD));
    // Once Ghent does not have it any more, it may be for signatories; then Ghent does not come back.
    let of_ghent = world.cast.ghent.to_string();
    post(&mut ghent, &format!("{path}/backings/endings"), &[("government", &of_ghent)]).await;
    let page = official.press(&form, "Save the change", &typed).await;
    assert!(page.says("The challenge is changed."), "{}", page.text());
    assert_eq!(ghent.get(&path).await.status, 404);
    assert_eq!(world.browser(world.cast.chair).await.get(&path).await.status, 200);
    work_for(&world, world.cast.other_member, world.cast.ghent).await;
    let mut both = world.browser(world.cast.other_member).await;
    assert!(!both.get(&path).await.has_button("We have this too: Ghent"));
    let before = told(&world).await;
    let page = post(&mut both, &format!("{path}/backings"), &[("government", &of_ghent)]).await;
    assert_eq!(page.status, 303);
    assert_eq!(told(&world).await, before, "Ghent is counted and cannot read it");
}

/// Somebody works for one more government.
async fn work_for(world: &World, who: Someone, government: GovernmentId) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    people::samples::insert_affiliation(&tx, who.person, government, "Officer", false).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

/// A challenge for signatories, which others have too: who said so, and for which government.
async fn private(world: &World, of: (Someone, GovernmentId), others: &[(Someone, GovernmentId)]) -> String {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewChallenge {
        group: world.cast.technical,
        person: of.0.person,
        government: of.1,
        is_public: false,
        hard: HARD,
        whom: "For the data team.",
        tried: "A register by hand.",
        terms: "sensors technical",
    };
    let challenge = insert_challenge(&tx, &new).await.unwrap();
    for (who, government) in others {
        insert_backer(&tx, (challenge, world.cast.technical), (who.person, *government)).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    format!("/challenges/{challenge}")
}

#[tokio::test]
async fn only_who_may_read_it_is_told() {
    let world = World::new().await;
    let cast = world.cast;
    let others = [(cast.other_member, cast.riga), (cast.unsigned, cast.ghent)];
    let path = private(&world, (cast.official, cast.oulu), &others).await;
    let mut member = world.browser(cast.member).await;
    let form = member.get(&format!("{path}/solutions/new")).await;
    member.press(&form, "Mark it as solved", &[("words", "One register for all makers.")]).await;
    world.settle().await;
    let title = format!("Solved: {HARD}");
    for told in [cast.official, cast.other_member] {
        assert!(world.browser(told).await.get("/notices").await.says(&title), "{}", told.email);
    }
    let page = world.browser(cast.unsigned).await.get("/notices").await;
    assert!(!page.says(HARD), "Ghent may not read it: {}", page.text());
}

#[tokio::test]
async fn a_proposal_from_what_is_for_signatories_says_who_will_read_it_and_starts_empty() {
    let world = World::new().await;
    let cast = world.cast;
    let padova = government(&world, "padova", "IT").await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    people::samples::insert_signature(&tx, padova, None, Some("2021"), None).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let others = [(cast.other_member, cast.riga), (cast.nobody, padova)];
    let path = private(&world, (cast.official, cast.oulu), &others).await;
    let mut riga = world.browser(cast.other_member).await;
    let page = riga.get(&path).await;
    let form = riga.open(&page.link("Make it a proposal")).await;
    assert!(form.says("officials of all governments will read your proposal"), "{}", form.text());
    let goes_over = holds(&form, "title", HARD.trim_end_matches('.')) || form.html().contains("A register by hand.");
    assert!(!goes_over, "what signatories read is given to all officials: {}", form.html());
    let typed = [("title", "A register for all"), ("problem", "A."), ("wanted", "A guide."), ("kind", "information")];
    let page = riga.press(&form, "Propose it", &typed).await;
    let page = if page.has_button(DIFFERENT) { riga.press(&page, DIFFERENT, &[]).await } else { page };
    assert!(page.says("Your proposal is in.") && page.says("It comes from the challenge"), "{}", page.text());
    let page = world.browser(cast.unsigned).await.get(&place(&page)).await;
    assert!(page.says("A register for all") && !page.says(HARD), "{}", page.text());
}

/// One more government.
async fn government(world: &World, slug: &'static str, country: &'static str) -> GovernmentId {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let name = slug[..1].to_uppercase() + &slug[1..];
    let new = people::samples::NewGovernment {
        slug,
        name: &name,
        kind: "local",
        country,
        ..people::samples::NewGovernment::default()
    };
    let government = people::samples::insert_government(&tx, &new).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    government
}

#[tokio::test]
async fn it_is_the_government_that_must_have_signed_and_its_people_always_read_it() {
    let world = World::new().await;
    let cast = world.cast;
    work_for(&world, cast.unsigned, cast.riga).await;
    let mut both = world.browser(cast.unsigned).await;
    let (riga, ghent) = (cast.riga.to_string(), cast.ghent.to_string());
    let fields = |government| [said("audience", "signatories"), vec![("government", government)]].concat();
    assert_refused(&send(&mut both, &fields(&ghent)).await, &["audience"]);
    assert_eq!(send(&mut both, &fields(&riga)).await.status, 303, "Riga has signed");
    let page = send(&mut both, &[&SAID[..], &[("government", &ghent)]].concat()).await;
    let of_ghent = page.headers["location"].to_str().unwrap().trim_start_matches("/en").to_owned();
    let of_ghent = of_ghent.split('?').next().unwrap();
    let form = both.get(&format!("{of_ghent}/changes/new")).await;
    assert_refused(&both.press(&form, "Save the change", &[("audience", "signatories")]).await, &["audience"]);

    // Ghent had signed when it stated this one.
    let world = World::new().await;
    let cast = world.cast;
    let path = private(&world, (cast.unsigned, cast.ghent), &[]).await;
    let public = state(&world, cast.other_member, &said("hard", "Riga has meters that number themselves.")).await;
    world.settle().await;
    let mut own = world.browser(cast.unsigned).await;
    for at in [path.as_str(), "/challenges", "/challenges?government=ghent", public.as_str()] {
        assert!(own.get(at).await.says(HARD), "{at}");
        assert!(!world.browser(cast.nobody).await.get(at).await.says(HARD), "{at}");
    }
    let page = own.get(&format!("/groups/technical/proposals/new?challenge={}", key(&path))).await;
    assert!(page.says("It comes from the challenge"), "{}", page.text());
    let form = own.get(&format!("{path}/changes/new")).await;
    let page = own.press(&form, "Save the change", &[("tried", "Nothing more.")]).await;
    assert!(page.says("The challenge is changed."), "{}", page.text());
}

#[tokio::test]
async fn neighbours_are_counted_without_ones_own_government() {
    let world = World::new().await;
    let cast = world.cast;
    let other = state(&world, cast.other_member, &said("hard", "Unsere Geräte zählen alle anders.")).await;
    let path = state(&world, cast.official, &SAID).await;
    let mut riga = world.browser(cast.other_member).await;
    let page = riga.get(&path).await;
    assert!(page.says("Unsere Geräte") && !page.says("of your country"), "one's own is no neighbour: {}", page.text());
    let jelgava = government(&world, "jelgava", "LV").await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let id = key(&other).parse().unwrap();
    insert_backer(&tx, (id, cast.technical), (cast.nobody.person, jelgava)).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = riga.get(&path).await;
    assert!(page.says("1 government of your country has it"), "{}", page.text());
}

#[tokio::test]
async fn the_same_words_with_something_else_beside_them_lead_to_the_one_that_is_there() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let before = told(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let others = [("whom", "For all."), ("tried", "A second register."), ("audience", "signatories")];
    for (field, value) in others {
        let page = send(&mut member, &said(field, value)).await;
        assert_refused(&page, &["hard"]);
        assert!(holds(&page, field, value) && holds(&page, "hard", HARD), "{}", page.html());
        assert_eq!(page.link(HARD), format!("/en{path}"));
    }
    let fewer: Vec<_> = SAID.into_iter().filter(|(_, value)| *value != "sensors").collect();
    assert_refused(&send(&mut member, &fewer).await, &["hard"]);
    assert_eq!(told(&world).await, before);
    assert_eq!(state(&world, world.cast.member, &SAID).await, path, "the same twice is once");
    // Another government may say the same words.
    assert_ne!(state(&world, world.cast.other_member, &said("tried", "Nothing yet.")).await, path);
}

#[tokio::test]
async fn many_governments_that_have_it_are_read_page_by_page() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let challenge = key(&path).parse().unwrap();
    for number in 0..58 {
        let (slug, name) = (format!("place-{number}"), format!("Place {number:02}"));
        let new = people::samples::NewGovernment {
            slug: &slug,
            name: &name,
            kind: "local",
            country: "LV",
            ..people::samples::NewGovernment::default()
        };
        let government = people::samples::insert_government(&tx, &new).await.unwrap();
        insert_backer(&tx, (challenge, world.cast.technical), (world.cast.nobody.person, government)).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    let first = visitor.open(&page.link("All governments")).await;
    let second = visitor.open(&first.link("Next")).await;
    let (one, two) = (first.all("main ul.list h3"), second.all("main ul.list h3"));
    assert_eq!((one.len(), two.len()), (50, 9), "{}", second.text());
    assert_eq!((one[0].as_str(), two[8].as_str()), ("Oulu", "Place 57"));
    assert!(one.iter().all(|name| !two.contains(name)));
}

#[tokio::test]
async fn two_governments_that_turn_out_to_be_one_count_once() {
    let world = World::new().await;
    let cast = world.cast;
    let twin = government(&world, "twin", "LV").await;
    work_for(&world, cast.nobody, twin).await;
    let of_twin = twin.to_string();
    let shared = shared(&world).await;
    back(&world, cast.nobody, &shared, &of_twin).await;
    let of_riga = state(&world, cast.other_member, &said("hard", "Riga says that this is hard.")).await;
    back(&world, cast.nobody, &of_riga, &of_twin).await;
    let by_twin = state(&world, cast.nobody, &said("hard", "Twin says that this is hard.")).await;
    back(&world, cast.chair, &by_twin, &cast.riga.to_string()).await;
    let both = format!("/proposals/{}", cast.proposal);
    let mut proposals = Vec::new();
    for (who, title) in [(cast.other_member, "Words about zinc in contracts"), (cast.nobody, "Yaks on the road")] {
        proposals.push(place(&propose(&mut world.browser(who).await, title).await));
    }
    for (who, path) in [
        (cast.other_member, &both),
        (cast.nobody, &both),
        (cast.nobody, &proposals[0]),
        (cast.other_member, &proposals[1]),
        (cast.official, &proposals[1]),
    ] {
        let page = post(&mut world.browser(who).await, &format!("{path}/supports"), &[("note", "A note.")]).await;
        assert_eq!(page.status, 303, "{path}");
    }
    let mut visitor = world.visitor();
    let mut chair = world.browser(cast.chair).await;
    assert!(visitor.get(&shared).await.says("4 governments have this"));
    assert!(chair.get(&both).await.says("2 governments support this"));

    let mut steward = world.browser(cast.steward).await;
    let done = post(&mut steward, "/governments/twin/mergers", &[("into", "riga"), ("sure", "yes")]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    world.settle().await;
    for (path, count) in
        [(&shared, "3 governments have this"), (&of_riga, "1 government has"), (&by_twin, "1 government has")]
    {
        let page = visitor.get(path).await;
        assert!(page.says(count), "{path}: {}", page.text());
        let page = visitor.get(&format!("{path}/backings")).await;
        let named = page.all("main ul.list h3");
        assert_eq!(named.iter().filter(|name| *name == "Riga").count(), 1, "{path}: {named:?}");
        assert!(page.says(count) && !named.contains(&"Twin".to_owned()), "{path}: {named:?}");
    }
    for (path, count) in [(&both, 1), (&proposals[0], 0), (&proposals[1], 1)] {
        let page = chair.get(path).await;
        let says = page.says("1 government supports this");
        assert!(says == (count == 1) && !page.says("2 governments support"), "{path}: {}", page.text());
        let page = chair.get(&format!("{path}/supports")).await;
        assert_eq!(page.all("main ul.list h3").len(), count, "{path}: {}", page.text());
    }
    // A later press counts from what is listed.
    post(&mut world.browser(cast.unsigned).await, &format!("{both}/supports"), &[]).await;
    assert!(chair.get(&both).await.says("2 governments support this"));
    let ghent = world.cast.ghent.to_string();
    post(&mut world.browser(cast.unsigned).await, &format!("{shared}/backings/endings"), &[("government", &ghent)])
        .await;
    assert!(visitor.get(&shared).await.says("2 governments have this"));
}

#[tokio::test]
async fn what_solved_it_is_corrected_and_taken_back() {
    let world = World::new().await;
    let path = state(&world, world.cast.official, &SAID).await;
    let (mut one, mut two) = (world.browser(world.cast.official).await, world.browser(world.cast.member).await);
    let address = format!("{path}/solutions/new");
    let late = two.get(&address).await;
    let form = one.get(&address).await;
    let page = one.press(&form, "Mark it as solved", &[("words", "One zebra for all makers.")]).await;
    assert!(page.says("One zebra for all makers."), "{}", page.text());
    // Somebody else had the form open: both texts stand side by side.
    let page = two.press(&late, "Mark it as solved", &[("words", "Another register.")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("One zebra for all makers.") && page.says("Another register."), "{}", page.text());
    let same = one.press(&form, "Mark it as solved", &[("words", "One zebra for all makers.")]).await;
    assert!(same.says("The challenge is marked as solved."), "pressed twice is pressed once: {}", same.text());

    let page = one.get(&path).await;
    let first = one.open(&page.link("Correct what solved it")).await;
    let second = two.get(&address).await;
    assert!(holds(&first, "words", "One zebra for all makers."), "{}", first.html());
    assert_refused(&one.press(&first, "Save the change", &[("words", "short")]).await, &["words"]);
    let page = one.press(&first, "Save the change", &[("words", "One register for all makers.")]).await;
    assert!(page.says("One register for all makers.") && page.says("The challenge is changed."), "{}", page.text());
    let page = two.press(&second, "Save the change", &[("words", "A giraffe.........")]).await;
    assert!(page.status == 422 && page.says("One register for all"), "{}", page.text());
    world.settle().await;
    let mut visitor = world.visitor();
    assert!(visitor.get("/search?q=makers").await.says(HARD) && !visitor.get("/search?q=zebra").await.says(HARD));
    assert_eq!(world.happened("work.challenge_solved").await, 1);

    let mut riga = world.browser(world.cast.other_member).await;
    assert_eq!(post(&mut riga, &format!("{path}/reopenings"), &[("version", "3")]).await.status, 404);
    assert!(!riga.get(&path).await.has_button("It is not solved"));
    // A button from before the correction takes nothing back.
    post(&mut two, &format!("{path}/reopenings"), &[("version", "2")]).await;
    assert!(two.get(&path).await.says("One register for all makers."));
    let page = two.get(&path).await;
    let page = two.press(&page, "It is not solved", &[]).await;
    assert!(page.says("The challenge is open again.") && !page.says("One register"), "{}", page.text());
    assert!(page.says("Say what solved it"), "{}", page.text());
    post(&mut two, &format!("{path}/reopenings"), &[("version", "3")]).await;
    assert_eq!(world.happened("work.challenge_reopened").await, 1);
    world.settle().await;
    assert!(!visitor.get("/search?q=makers").await.says(HARD));
    assert!(visitor.get("/challenges?state=open").await.says(HARD));
}

#[tokio::test]
async fn a_colleague_is_told_in_place_of_somebody_who_has_left() {
    let world = World::new().await;
    let cast = world.cast;
    let path = state(&world, cast.other_member, &SAID).await;
    let own = state(&world, cast.official, &said("hard", "Giraffes are hard to count.")).await;
    let oulu = cast.oulu.to_string();
    back(&world, cast.official, &path, &oulu).await;
    let mut member = world.browser(cast.member).await;
    let button = "Be told in place of a colleague who has left: Oulu";
    assert!(!member.get(&path).await.has_button(button));
    back(&world, cast.member, &path, &oulu).await;
    let mut official = world.browser(cast.official).await;
    let page = official.get("/account").await;
    official.press(&page, "I do not work there any more", &[]).await;
    world.settle().await;
    for path in [&path, &own] {
        let page = member.get(path).await;
        let page = member.press(&page, button, &[]).await;
        assert!(page.says("You are told about it from now on.") && !page.has_button(button), "{}", page.text());
        back(&world, cast.representative, path, &oulu).await;
    }
    assert_eq!(world.happened("work.challenge_backing_passed").await, 2, "whoever is there stays");
    assert!(member.get(&path).await.says("2 governments have this"));
    let mut riga = world.browser(cast.other_member).await;
    let form = riga.get(&format!("{path}/solutions/new")).await;
    riga.press(&form, "Mark it as solved", &[("words", "One register for all makers.")]).await;
    world.settle().await;
    let title = format!("Solved: {HARD}");
    assert!(member.get("/notices").await.says(&title));
    for who in [cast.official, cast.representative] {
        assert!(!world.browser(who).await.get("/notices").await.says(&title), "{}", who.email);
    }
}

/// Where a challenge is named to somebody.
async fn named(browser: &mut Browser, path: &str) -> Vec<&'static str> {
    let mut at = Vec::new();
    let found = browser.get("/search?q=number+themselves").await;
    for (place, page) in [
        ("its page", browser.get(path).await),
        ("list", browser.get("/challenges").await),
        ("government", browser.get("/governments/oulu").await),
        ("group", browser.get("/groups/technical").await),
        ("governments that have it", browser.get(&format!("{path}/backings")).await),
    ] {
        if page.html().contains(HARD) || page.html().contains("A register by hand.") {
            at.push(place);
        }
    }
    if found.says(HARD) {
        at.push("search");
    }
    at
}

#[tokio::test]
async fn a_hidden_challenge_is_named_nowhere_nothing_is_done_to_it_and_it_comes_back_as_it_was() {
    let world = World::new().await;
    let path = shared(&world).await;
    let mut official = world.browser(world.cast.official).await;
    let solving = [("words", "One numbering for all meters."), ("with", "")];
    assert_eq!(post(&mut official, &format!("{path}/solutions"), &solving).await.status, 303);
    world.settle().await;
    let (mut visitor, mut member) = (world.visitor(), world.browser(world.cast.member).await);
    let (before, before_member) = (named(&mut visitor, &path).await, named(&mut member, &path).await);
    assert!(before.contains(&"list") && before.contains(&"search") && before.contains(&"its page"), "{before:?}");

    let case = hide(&world, "challenge", key(&path)).await;
    for browser in [&mut visitor, &mut member, &mut official] {
        assert_eq!(named(browser, &path).await, Vec::<&str>::new());
        let page = browser.get(&path).await;
        assert!(page.status == 200 && page.says("hidden") && !page.says("numbering"), "{}", page.text());
    }
    let log = told(&world).await;
    let changed = [SAID.as_slice(), &[("version", "3")]].concat();
    for (rest, fields) in [
        ("backings", vec![("government", "")]),
        ("withdrawals", vec![]),
        ("reopenings", vec![("version", "3")]),
        ("solutions", solving.to_vec()),
        ("changes", changed),
    ] {
        post(&mut official, &format!("{path}/{rest}"), &fields).await;
    }
    back(&world, world.cast.chair, &path, &world.cast.riga.to_string()).await;
    assert_eq!(told(&world).await, log, "something was done to it");

    restore(&world, world.cast.official, &case).await;
    assert_eq!(named(&mut visitor, &path).await, before);
    assert_eq!(named(&mut member, &path).await, before_member);
    let page = visitor.get(&path).await;
    assert!(page.says("One numbering for all meters.") && page.says("3 governments have this"), "{}", page.text());
}

#[tokio::test]
async fn what_is_for_signatories_is_not_told_by_the_form_that_reports_it() {
    let world = World::new().await;
    // Everyone may join this group, also people of governments that have not signed.
    let group: GroupId =
        id(&world, "select id from groups where slug = 'education-capacity-building'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_membership(&tx, group, world.cast.unsigned.person, Some(world.cast.ghent)).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut official = world.browser(world.cast.official).await;
    let to = "/groups/education-capacity-building/challenges";
    assert_eq!(post(&mut official, to, &said("audience", "signatories")).await.status, 303);
    let challenge = id(&world, "select id from challenges").await;
    let form = format!("/reports/challenge/{challenge}/new");
    let mut unsigned = world.browser(world.cast.unsigned).await;
    assert_eq!(unsigned.get("/groups/education-capacity-building/home").await.status, 200);
    assert_eq!(unsigned.get(&format!("/challenges/{challenge}")).await.status, 404);
    assert_eq!(unsigned.get(&form).await.status, 404);
    // Nobody reports what they wrote themselves.
    assert_eq!(official.get(&form).await.status, 404);
    assert!(world.browser(world.cast.chair).await.get(&form).await.says(HARD));
}
