//! Restriction of processing: what stops while somebody's data are only kept, what goes on, and how it ends.

use kernel::access::Errand;
use kernel::params;
use nouns::people::ProfileChanged;
use world::{Browser, Page, World};

use crate::rights::{EMAIL, NAME, WORDS, busy, fetch, later};
use crate::steps::{PASSWORD, assert_refused, claim, id, newcomer, place, post, sign_in};

async fn restrict(browser: &mut Browser) -> Page {
    let page = browser.get("/account/restriction").await;
    assert!(page.says("What stops") && page.says("Article 18"), "{}", page.text());
    assert_refused(&browser.press(&page, "Restrict my data", &[]).await, &["ground"]);
    browser.press(&page, "Restrict my data", &[("ground", "accuracy")]).await
}

/// The subjects of the mails to the person since some were there.
async fn mails_after(world: &World, before: usize) -> Vec<String> {
    world.mails(EMAIL).await.into_iter().skip(before).map(|mail| mail.subject).collect()
}

/// The lead writes to all people of the group.
async fn message(world: &World, subject: &str) {
    let mut lead = world.browser(world.cast.lead).await;
    let words = format!("{subject}: please read the draft of the plan.");
    let page = post(&mut lead, "/groups/technical/messages", &[("subject", subject), ("words", &words)]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    world.settle().await;
}

/// Where other people of the group see who is in it.
const LISTS: [&str; 5] = [
    "/groups/technical/members",
    "/groups/technical",
    "/groups/technical/desk",
    "/events/technical-first/attendances",
    "/events/technical-first/registrations",
];

async fn seen(world: &World) -> Vec<&'static str> {
    let mut lead = world.browser(world.cast.lead).await;
    let mut seen = Vec::new();
    for path in LISTS {
        if lead.get(path).await.says(NAME) {
            seen.push(path);
        }
    }
    seen
}

async fn members(world: &World) -> String {
    let page = world.browser(world.cast.lead).await.get("/groups/technical/members").await;
    let text = page.text();
    let number = text
        .split(" members")
        .find_map(|before| before.rsplit(|sign: char| !sign.is_ascii_digit()).next()?.parse::<u32>().ok());
    number.unwrap_or_else(|| panic!("no number of members: {text}")).to_string()
}

#[tokio::test]
async fn who_is_restricted_is_in_no_list_and_no_number_and_not_found() {
    let world = World::new().await;
    let (mut browser, person) = busy(&world).await;
    let (before, number) = (seen(&world).await, members(&world).await);
    for list in ["/groups/technical/members", "/events/technical-first/registrations"] {
        assert!(before.contains(&list), "{before:?}");
    }
    let page = restrict(&mut browser).await;
    assert!(page.says("Your data are restricted"), "{}", page.text());
    world.settle().await;
    assert_eq!(seen(&world).await, Vec::<&str>::new());
    assert_ne!(members(&world).await, number);
    let conn = world.app().db.reader().await.unwrap();
    for sql in [
        "select count(*) as n from v_standing where person = $1",
        "select count(*) as n from v_memberships where person = $1",
        "select count(*) as n from v_affiliations where person = $1",
    ] {
        assert_eq!(conn.count(sql, params![person]).await.unwrap(), 0, "{sql}");
    }
    drop(conn);
    let page = world.browser(world.cast.lead).await.get("/search?q=Xylophone").await;
    assert!(!page.says(NAME), "{}", page.text());
    // A role that one had does not count; what everyone reads one reads.
    assert_eq!(browser.get("/groups/technical/members").await.status, 403);
    assert_eq!(browser.get("/groups/technical").await.status, 200);
    // What the group wrote down stays.
    let page = world.browser(world.cast.lead).await.get(&format!("/proposals/{}", world.cast.proposal)).await;
    assert!(page.says(NAME) && page.says(WORDS), "{}", page.text());
}

#[tokio::test]
async fn when_it_ends_everything_is_as_it_was() {
    let world = World::new().await;
    let (mut browser, _) = busy(&world).await;
    let (before, number) = (seen(&world).await, members(&world).await);
    restrict(&mut browser).await;
    // Somebody else's standing ends meanwhile, so that it is looked at what rests on nothing.
    let affiliation = id(
        &world,
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'other.member@cast.example'",
    );
    let path = format!("/affiliations/{}/endings", affiliation.await);
    post(&mut world.browser(world.cast.other_member).await, &path, &[]).await;
    world.settle().await;
    let page = browser.get("/account").await;
    assert!(page.says("Your data are restricted: kept, not used."), "{}", page.text());
    let page = browser.get("/account/restriction").await;
    let page = browser.press(&page, "Use my data again", &[]).await;
    assert!(page.says("Your data are used again."), "{}", page.text());
    world.settle().await;
    assert_eq!((seen(&world).await, members(&world).await), (before, number));
    assert_eq!(browser.get("/groups/technical/members").await.status, 200);
}

#[tokio::test]
async fn who_is_restricted_is_told_nothing_but_of_their_account_and_signs_in_reads_and_copies() {
    let world = World::new().await;
    let (mut browser, _) = busy(&world).await;
    let before = world.mails(EMAIL).await.len();
    message(&world, "Before").await;
    assert_eq!(mails_after(&world, before).await.len(), 1, "a member is told");
    // A mail that waits already does not leave either.
    let mut lead = world.browser(world.cast.lead).await;
    let fields = [("subject", "Waiting"), ("words", "Please read the draft of the plan before Monday.")];
    assert_eq!(post(&mut lead, "/groups/technical/messages", &fields).await.status, 303);
    restrict(&mut browser).await;
    message(&world, "After").await;
    later(&world, 1).await;
    let told = mails_after(&world, before + 1).await;
    assert!(told.iter().all(|subject| subject.contains("your data are restricted")) && told.len() == 1, "{told:?}");
    let notices = browser.get("/notices").await.text();
    assert!(!notices.contains("After"), "{notices}");
    // The account works.
    let mut other = world.visitor();
    let page = other.get("/password-resets/new").await;
    other.press(&page, "Send me the link", &[("email", EMAIL)]).await;
    assert_eq!(mails_after(&world, before + 2).await.len(), 1, "a link for a new password");
    let mut again = world.visitor();
    assert_eq!(place(&sign_in(&mut again, EMAIL, PASSWORD).await), "/account");
    let copy = fetch(&world, &mut again).await;
    assert!(copy["data.json"].contains("\"table\":\"restrictions\"") && copy["data.json"].contains("accuracy"));
    assert_eq!(mails_after(&world, before + 3).await.len(), 1, "the copy is there");
}

#[tokio::test]
async fn a_steward_restricts_on_a_letter_and_ends_it_only_after_telling() {
    let world = World::new().await;
    let (_, person) = busy(&world).await;
    let fields = [("email", EMAIL), ("ground", "objection"), ("sure", "yes")];
    for who in [world.cast.lead, world.cast.chair, world.cast.representative] {
        assert_eq!(post(&mut world.browser(who).await, "/restrictions", &fields).await.status, 403);
    }
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/restrictions/new").await;
    assert_refused(&steward.press(&page, "Restrict their data", &[]).await, &["email", "ground", "sure"]);
    let own = [("email", world.cast.steward.email), ("ground", "claims"), ("sure", "yes")];
    assert_refused(&steward.press(&page, "Restrict their data", &own).await, &["email"]);
    let before = world.mails(EMAIL).await.len();
    let page = steward.press(&page, "Restrict their data", &fields).await;
    assert!(page.says(NAME) && page.says("The person got a mail."), "{}", page.text());
    post(&mut steward, "/restrictions", &fields).await;
    assert_eq!(world.happened("people.person_restricted").await, 1);
    assert_eq!(mails_after(&world, before).await, ["Living-in.EU: your data are restricted"]);
    let endings = format!("/restrictions/{person}/endings");
    // Others cannot tell by an answer whose data are restricted.
    for who in [world.cast.lead, world.cast.member] {
        assert_eq!(post(&mut world.browser(who).await, &endings, &[]).await.status, 404);
    }
    // Nobody is told, so it does not end, whatever is sent.
    post(&mut steward, &endings, &[]).await;
    assert_eq!(world.happened("people.restriction_ended").await, 0);
    let page = steward.get(&format!("/restrictions/{person}/notifications/new")).await;
    assert_refused(&steward.press(&page, "Tell them that it will end", &[("reason", "Done.")]).await, &["reason"]);
    steward.press(&page, "Tell them that it will end", &[("reason", "Your objection was looked at.")]).await;
    let mail = world.mails(EMAIL).await.pop().unwrap();
    assert!(mail.subject.ends_with("will end") && mail.text.contains("Your objection was looked at."), "{}", mail.text);
    later(&world, 6).await;
    let mut steward = world.browser(world.cast.steward).await;
    post(&mut steward, &endings, &[]).await;
    assert_eq!(world.happened("people.restriction_ended").await, 0, "they have a week to answer");
    later(&world, 1).await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/restrictions").await;
    assert!(page.says("End the restriction"), "{}", page.text());
    post(&mut steward, &endings, &[]).await;
    assert_eq!(world.happened("people.restriction_ended").await, 1);
    assert_eq!(mails_after(&world, before).await.last().unwrap(), "Living-in.EU: your data are used again");
    assert_eq!(steward.get(&format!("/restrictions/{person}/notifications/new")).await.status, 404);
}

#[tokio::test]
async fn the_only_steward_stays_at_the_desk_and_asking_twice_at_once_is_asking_once() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/account/restriction").await;
    let page = steward.press(&page, "Restrict my data", &[("ground", "accuracy")]).await;
    assert!(page.says("You are the only steward"), "{}", page.text());
    assert_eq!(steward.get("/office").await.status, 200);
    let mut one = newcomer(&world, NAME, EMAIL).await;
    let mut two = world.browser_with(one.cookie().unwrap());
    let fields = [("ground", "unlawful")];
    let _ =
        tokio::join!(post(&mut one, "/account/restriction", &fields), post(&mut two, "/account/restriction", &fields));
    assert_eq!(world.happened("people.person_restricted").await, 1);
    assert_eq!(place(&world.visitor().get("/account/restriction").await), "/sign-in");
}

#[tokio::test]
async fn a_steward_whose_data_are_restricted_looks_after_nothing_and_is_told_what_ends() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    post(&mut steward, "/stewards", &[("email", "member@cast.example"), ("sure", "yes")]).await;
    let page = restrict(&mut world.browser(world.cast.member).await).await;
    assert!(page.says("Your data are restricted"), "{}", page.text());
    // Now the other one is the only one who acts.
    let page = steward.get("/account/restriction").await;
    let page = steward.press(&page, "Restrict my data", &[("ground", "accuracy")]).await;
    assert!(page.says("You are the only steward"), "{}", page.text());
    let own = format!("/stewards/{}/endings", world.cast.steward.person);
    assert_eq!(post(&mut steward, &own, &[]).await.status, 422);
    assert_eq!(steward.get("/office").await.status, 200);
    let before = world.mails("member@cast.example").await.len();
    let ended = post(&mut steward, &format!("/stewards/{}/endings", world.cast.member.person), &[]).await;
    assert_eq!(ended.status, 303, "{}", ended.text());
    assert_eq!(world.mails("member@cast.example").await.len(), before + 1, "a role that ends is of the account");
}

#[tokio::test]
async fn a_claim_of_somebody_whose_data_are_restricted_waits_out_of_sight() {
    let world = World::new().await;
    let mut one = newcomer(&world, NAME, EMAIL).await;
    claim(&mut one, "riga", false).await;
    let found = "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'xylophone.quandary@city.example'";
    let path = format!("/affiliations/{}", id(&world, found).await);
    let mut steward = world.browser(world.cast.steward).await;
    assert!(steward.get("/office").await.says(NAME));
    assert_eq!(steward.get(&path).await.status, 200);
    restrict(&mut one).await;
    assert!(!steward.get("/office").await.says(NAME));
    assert_eq!(steward.get(&path).await.status, 404);
    assert_eq!(one.get(&path).await.status, 200, "one's own is there");
}

#[tokio::test]
async fn who_has_reported_something_and_is_restricted_is_not_told_what_came_of_it() {
    let world = World::new().await;
    let (mut browser, person) = busy(&world).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let text = ("proposal", world.cast.proposal.uuid());
    let case = moderation::samples::report(&tx, text, person).await.unwrap();
    tx.commit(&ProfileChanged { person }).await.unwrap();
    let path = format!("/reports/proposal/{}", world.cast.proposal);
    let fields = [("ground", "other"), ("words", "Please look at it.")];
    assert_eq!(post(&mut world.browser(world.cast.official).await, &path, &fields).await.status, 303);
    restrict(&mut browser).await;
    let path = format!("/cases/{case}/decisions");
    let fields = [("outcome", "stands"), ("reason", "It is about the matter.")];
    let decided = post(&mut world.browser(world.cast.lead).await, &path, &fields).await;
    assert_eq!(decided.status, 303, "{}", decided.text());
    world.settle().await;
    let conn = world.app().db.reader().await.unwrap();
    let sql = "select count(*) as n from notices n join happenings h on h.seq = n.happening
        where n.person = $1 and h.kind = 'moderation.case_decided'";
    assert_eq!(conn.count(sql, params![world.cast.official.person]).await.unwrap(), 1);
    assert_eq!(conn.count(sql, params![person]).await.unwrap(), 0);
}

#[tokio::test]
async fn an_account_that_is_only_kept_does_not_end_by_itself() {
    let world = World::new().await;
    let mut browser = newcomer(&world, NAME, EMAIL).await;
    newcomer(&world, "Somebody Else", "else@city.example").await;
    restrict(&mut browser).await;
    later(&world, 720).await;
    later(&world, 40).await;
    later(&world, 40).await;
    assert_eq!(world.happened("people.person_erased").await, 1, "the other one");
    assert_eq!(place(&sign_in(&mut world.visitor(), EMAIL, PASSWORD).await), "/account");
}
