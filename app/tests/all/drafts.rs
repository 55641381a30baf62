//! What somebody has written and not sent yet comes back to them on any device, to nobody else, and goes when it is sent.

use jiff::SignedDuration;
use kernel::drafts;
use world::{Browser, Page, World};

use crate::moderation::hide;
use crate::steps::{assert_refused, holds, id, log_length, no_id, post};

/// The lead opens a discussion in the technical group.
async fn discussion(world: &World) -> String {
    let fields = [("kind", "discussion"), ("title", "Sensors"), ("text", "Which ones?"), ("audience", "group")];
    let page = post(&mut world.browser(world.cast.lead).await, "/groups/technical/discussions", &fields).await;
    assert_eq!(page.status, 303, "{}", page.text());
    format!("/discussions/{}", id(world, "select id from discussions where title = 'Sensors'").await)
}

/// What a script sends: the form as it is on the page, with what was typed.
async fn by_script(browser: &mut Browser, of: &str, version: &str, fields: &[(&str, &str)]) -> Page {
    let sent: Vec<(&str, &str)> =
        fields.iter().copied().chain([("draft_of", of), ("draft_version", version), ("draft_by", "script")]).collect();
    post(browser, "/drafts", &sent).await
}

async fn there(world: &World) -> i64 {
    world.app().db.reader().await.unwrap().count("select count(*) as n from drafts", &[]).await.unwrap()
}

/// What stands in the form for a post.
fn words(page: &Page) -> String {
    page.all("[aria-labelledby=new] textarea")[0].trim().to_owned()
}

fn version(page: &Page) -> String {
    let html = page.html();
    let (_, rest) = html.split_once("name=\"draft_version\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_comes_back_on_another_device_and_goes_when_it_is_sent() {
    let world = World::new().await;
    let path = discussion(&world).await;
    let (mut office, mut train) = (world.browser(world.cast.member).await, world.browser(world.cast.member).await);
    // Looked at before, so that a page which is kept for a minute would show itself.
    assert_eq!(words(&train.get(&path).await), "");
    let page = office.get(&path).await;
    let log = log_length(&world).await;
    let page = office.press(&page, "Keep as draft", &[("text", "Half a **thought**")]).await;
    assert!(page.says("Kept as a draft. Only you see it."), "{}", page.text());
    assert!(holds(&page, "text", "Half a **thought**"));
    assert_eq!(log_length(&world).await, log, "a draft is no act");
    let page = train.get(&path).await;
    assert!(holds(&page, "text", "Half a **thought**") && page.says("This is your draft of"), "{}", page.text());
    // A quote comes below what is written.
    let quoting = train.get(&format!("{path}?quote=1")).await.all("textarea")[0].clone();
    assert!(quoting.starts_with("Half a **thought** > "), "{quoting}");
    for other in [world.cast.lead, world.cast.chair, world.cast.steward] {
        let mut other = world.browser(other).await;
        for page in [&path, "/account/drafts", "/account"] {
            assert!(!other.get(page).await.html().contains("Half a"), "{page}");
        }
    }
    let page = train.press(&page, "Send", &[("text", "A whole thought")]).await;
    assert!(page.says("A whole thought"), "{}", page.text());
    assert!(words(&page).is_empty() && there(&world).await == 0);
    assert_eq!(words(&office.get(&path).await), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_later_device_never_writes_over_the_earlier_one() {
    let world = World::new().await;
    let path = discussion(&world).await;
    let of = format!("post-{}", path.rsplit('/').next().unwrap());
    let (mut one, mut other) = (world.browser(world.cast.member).await, world.browser(world.cast.member).await);
    let (first, second) = (one.get(&path).await, other.get(&path).await);
    let kept = by_script(&mut one, &of, &version(&first), &[("text", "From the office")]).await;
    assert_eq!(kept.status, 200);
    // The script learns that it was overtaken, and the page without a script shows both.
    assert_eq!(by_script(&mut other, &of, &version(&second), &[("text", "From the train")]).await.status, 409);
    let page = other.press(&second, "Keep as draft", &[("text", "From the train")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("From the office") && page.says("From the train"), "{}", page.text());
    assert!(holds(&one.get(&path).await, "text", "From the office"));
    // What is sent from the train leaves what the office has written.
    post(&mut other, &format!("{path}/posts"), &[("text", "Sent from the train"), ("draft_version", "0")]).await;
    assert!(holds(&one.get(&path).await, "text", "From the office"));
    // They say which one stays.
    let page = other.press(&page, "Keep what I have typed here", &[]).await;
    assert!(holds(&page, "text", "From the train"), "{}", page.text());
    // A draft that was sent does not come back from a page that is still open.
    let page = one.get(&path).await;
    let open = version(&page);
    one.press(&page, "Send", &[]).await;
    assert_eq!(by_script(&mut other, &of, &open, &[("text", "From the train, later")]).await.status, 409);
    assert_eq!(there(&world).await, 0);
    // Two at the same moment: one is kept, the other is told.
    let (a, b) = ([("text", "a")], [("text", "b")]);
    let (a, b) = tokio::join!(by_script(&mut one, &of, "0", &a), by_script(&mut other, &of, "0", &b));
    let mut both = [a.status.as_u16(), b.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [200, 409]);
}

#[tokio::test(flavor = "multi_thread")]
async fn discussions_proposals_and_comments_have_drafts_as_well_and_all_stand_in_a_list() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/groups/technical/discussions/new").await;
    let page = member
        .press(&page, "Keep as draft", &[("title", "A title"), ("kind", "question"), ("audience", "everyone")])
        .await;
    assert!(holds(&page, "title", "A title") && page.html().contains("value=\"question\" checked"), "{}", page.html());
    let page = member.get("/groups/technical/proposals/new").await;
    let typed = [("title", "A topic"), ("problem", "It is hard."), ("wanted_by", "tomorrow"), ("kind", "joint_work")];
    let page = member.press(&page, "Keep as draft", &typed).await;
    assert!(holds(&page, "title", "A topic") && holds(&page, "wanted_by", "tomorrow"), "{}", page.html());
    let proposal = format!("/proposals/{}", world.cast.proposal);
    let page = member.get(&proposal).await;
    let page = member.press(&page, "Keep as draft", &[("words", "I think that")]).await;
    assert!(holds(&page, "words", "I think that"), "{}", page.text());
    let page = member.get("/account/drafts").await;
    assert_eq!(page.all("section[aria-labelledby=drafts] h3").len(), 3);
    for words in ["New discussion", "New proposal", "Comment on a proposal", "A title", "It is hard.", "I think that"] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    // Sent, each goes.
    let page = member.get(&proposal).await;
    member.press(&page, "Comment", &[("words", "I think that it is good.")]).await;
    let page = member.get("/groups/technical/discussions/new").await;
    member.press(&page, "Send it", &[("text", "How do you do it?")]).await;
    let page = member.get("/account/drafts").await;
    assert_eq!(page.all("section[aria-labelledby=drafts] h3"), ["New proposal"], "{}", page.text());
    let page = member.press(&page, "Delete this draft: A topic", &[]).await;
    assert!(page.says("The draft is deleted.") && page.says("You have no drafts."), "{}", page.text());
    assert!(!member.get("/groups/technical/proposals/new").await.html().contains("A topic"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reaches_the_draft_of_somebody_else_and_nonsense_is_refused() {
    let world = World::new().await;
    let path = discussion(&world).await;
    let of = format!("post-{}", path.rsplit('/').next().unwrap());
    let mut member = world.browser(world.cast.member).await;
    by_script(&mut member, &of, "0", &[("text", "Mine alone")]).await;
    for who in [world.cast.lead, world.cast.steward] {
        let mut other = world.browser(who).await;
        assert_eq!(post(&mut other, &format!("/account/drafts/{of}/endings"), &[]).await.status, 404);
        // The same place is their own draft.
        assert_eq!(by_script(&mut other, &of, "0", &[("text", "Theirs")]).await.status, 200);
    }
    assert!(holds(&member.get(&path).await, "text", "Mine alone"));
    for wrong in ["", "post", "post-", "post-1", "mail-00000000000000000000000000", "post-../../x"] {
        assert_eq!(by_script(&mut member, wrong, "0", &[("text", "x")]).await.status, 400, "{wrong}");
    }
    let long = "x".repeat(drafts::DRAFT_BYTES + 1);
    assert_eq!(by_script(&mut member, &of, "0", &[("text", &long)]).await.status, 413);
    // Fields that the form has not are not kept, and an emptied form has no draft.
    let other = format!("post-{}", no_id(&world));
    by_script(&mut member, &other, "0", &[("text", "x"), ("password", "hunter2"), ("number", "1")]).await;
    let kept = "select count(*) as n from drafts where cast(fields as text) like '%hunter2%'";
    assert_eq!(world.app().db.reader().await.unwrap().count(kept, &[]).await.unwrap(), 0);
    let page = member.get(&path).await;
    by_script(&mut member, &of, &version(&page), &[("text", "  \n ")]).await;
    assert_eq!(words(&member.get(&path).await), "");
    // As many as there can be; the last is not lost without a word.
    for _ in 0..drafts::DRAFTS_MAX - 1 {
        let of = format!("post-{}", no_id(&world));
        assert_eq!(by_script(&mut member, &of, "0", &[("text", "x")]).await.status, 200);
    }
    assert_eq!(by_script(&mut member, &of, "0", &[("text", "one more")]).await.status, 507);
    let page = member.get(&path).await;
    let page = member.press(&page, "Keep as draft", &[("text", "one more")]).await;
    assert_refused(&page, &[]);
    assert!(page.says("That is the most.") && page.says("one more"), "{}", page.text());
    let visitor = post(&mut world.visitor(), "/drafts", &[("draft_of", &of), ("text", "x")]).await;
    assert_eq!(visitor.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_forgotten_after_thirty_days_and_with_its_account() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    by_script(&mut member, &format!("post-{}", no_id(&world)), "0", &[("text", "Old")]).await;
    world.app().clock.advance(SignedDuration::from_hours(29 * 24));
    by_script(&mut world.browser(world.cast.member).await, &format!("post-{}", no_id(&world)), "0", &[("text", "New")])
        .await;
    world.settle().await;
    assert_eq!(there(&world).await, 2);
    world.app().clock.advance(SignedDuration::from_hours(2 * 24));
    world.settle().await;
    assert_eq!(id(&world, "select about as id from drafts").await.len(), 26);
    assert_eq!(there(&world).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_does_not_bring_back_what_was_hidden_since() {
    let world = World::new().await;
    let path = discussion(&world).await;
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(post(&mut member, &format!("{path}/posts"), &[("text", "You fool.")]).await.status, 303);
    let mut chair = world.browser(world.cast.chair).await;
    let of = format!("post-{}", path.rsplit('/').next().unwrap());
    by_script(&mut chair, &of, "0", &[("text", "> You fool.\n\nWhy?")]).await;
    hide(&world, "post", &id(&world, "select id from posts where number = 2").await).await;
    let text = chair.get(&path).await.all("textarea")[0].clone();
    assert!(text.contains("Why?") && !text.contains("fool"), "{text}");
}
