//! What readers say about a proposal, the edits they suggest, and the changes its proposer makes.

use kernel::access::Errand;
use nouns::office::FactsImported;
use work::samples::insert_comment;
use world::{Browser, Page, World};

use crate::steps::{assert_refused, holds, id, log_length, no_id, place, post, propose};

const EVIL: &str = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

fn path(world: &World) -> String {
    format!("/proposals/{}", world.cast.proposal)
}

/// Suggests another wording of a part and gives the page that follows.
async fn suggest(browser: &mut Browser, path: &str, part: &str, wording: &str) -> Page {
    let form = browser.get(&format!("{path}/suggestions/new?field={part}")).await;
    browser.press(&form, "Suggest it", &[("suggested", wording), ("words", "Because.")]).await
}

#[tokio::test]
async fn readers_comment_and_others_do_not_see_that_there_is_anything() {
    let world = World::new().await;
    let path = path(&world);
    for who in [world.cast.unsigned, world.cast.lead, world.cast.steward, world.cast.member] {
        let mut browser = world.browser(who).await;
        let page = browser.get(&path).await;
        let words = format!("We have this too, says {}.\n\nAnd more.", who.email);
        let page = browser.press(&page, "Comment", &[("words", &words)]).await;
        assert!(page.says("Your comment is there.") && page.says(who.email), "{}", page.text());
    }
    let page = world.browser(world.cast.official).await.get(&path).await;
    assert!(page.says("4 comments"), "{}", page.text());
    let mut nobody = world.browser(world.cast.nobody).await;
    assert_eq!(post(&mut nobody, &format!("{path}/comments"), &[("words", "Hello")]).await.status, 404);
    assert_eq!(nobody.get(&format!("{path}/versions")).await.status, 404);
    assert_eq!(nobody.get(&format!("{path}/suggestions/new?field=title")).await.status, 404);
    assert_eq!(world.happened("work.proposal_commented").await, 4);
}

#[tokio::test]
async fn a_comment_is_said_once_measured_in_characters_and_never_run() {
    let world = World::new().await;
    let path = path(&world);
    let mut official = world.browser(world.cast.official).await;
    let page = official.get(&path).await;
    let refused = official.press(&page, "Comment", &[("words", "  ")]).await;
    assert_refused(&refused, &["words"]);
    let long = "é".repeat(4001);
    let refused = official.press(&page, "Comment", &[("words", &long)]).await;
    assert_refused(&refused, &["words"]);
    assert!(holds(&refused, "words", &long), "what was typed is gone");
    assert_eq!(world.happened("work.proposal_commented").await, 0);
    official.press(&page, "Comment", &[("words", &"é".repeat(4000))]).await;
    let (mut again, fields) = (world.browser(world.cast.official).await, [("words", EVIL)]);
    let address = format!("{path}/comments");
    let (one, two) = tokio::join!(post(&mut official, &address, &fields), post(&mut again, &address, &fields));
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.proposal_commented").await, 2, "pressed twice is said once");
    let page = official.get(&path).await;
    assert!(page.says(EVIL) && page.all("img[onerror]").is_empty(), "{}", page.text());
}

#[tokio::test]
async fn only_its_author_withdraws_a_comment_and_a_mark_stays() {
    let world = World::new().await;
    let path = path(&world);
    let (mut official, mut lead) = (world.browser(world.cast.official).await, world.browser(world.cast.lead).await);
    post(&mut official, &format!("{path}/comments"), &[("words", "Something rash")]).await;
    let comment = id(&world, "select id from proposal_comments").await;
    let address = format!("/comments/{comment}/withdrawals");
    assert!(!lead.get(&path).await.has_button("Withdraw this comment"));
    assert_eq!(post(&mut lead, &address, &[]).await.status, 403);
    let page = official.get(&path).await;
    let page = official.press(&page, "Withdraw this comment", &[]).await;
    assert!(page.says("Withdrawn by its author.") && !page.says("Something rash"), "{}", page.text());
    post(&mut official, &address, &[]).await;
    assert_eq!(world.happened("work.comment_withdrawn").await, 1);
    let kept = world.app().db.reader().await.unwrap();
    let rows = kept.count("select count(*) as n from proposal_comments where words = ''", &[]).await.unwrap();
    assert_eq!(rows, 1, "the words are still kept");
    assert_eq!(post(&mut official, &format!("/comments/{}/withdrawals", no_id(&world)), &[]).await.status, 404);
}

#[tokio::test]
async fn a_suggested_wording_is_taken_over_with_one_click_and_its_author_is_named() {
    let world = World::new().await;
    let path = path(&world);
    let (mut riga, mut member) = (world.browser(world.cast.other_member).await, world.browser(world.cast.member).await);
    let page = suggest(&mut riga, &path, "title", "A clause that every sensor fits").await;
    assert!(page.says("Your suggestion is there.") && !page.has_button("Take it over"), "{}", page.text());
    let page = member.get(&path).await;
    assert!(page.says("1 suggested edit waits for an answer"), "{}", page.text());
    let taken = member.press(&page, "Take it over", &[]).await;
    assert_eq!(taken.all("h1"), ["A clause that every sensor fits"]);
    assert!(taken.says("Taken over") && !taken.has_button("Take it over"), "{}", taken.text());
    // The second press of the same button changes nothing.
    let before = log_length(&world).await;
    member.press(&page, "Take it over", &[]).await;
    assert_eq!(log_length(&world).await, before);
    let earlier = riga.get(&format!("{path}/versions")).await;
    assert!(
        earlier.says("A common clause for sensors") && earlier.says("suggested by other.member"),
        "{}",
        earlier.text()
    );
    // The search finds the new title, and not the old one.
    world.settle().await;
    assert!(riga.get("/search?q=every+sensor+fits").await.says("A clause that every sensor fits"));
    assert!(!riga.get("/search?q=common+clause").await.says("A clause that every sensor fits"));
}

#[tokio::test]
async fn a_suggestion_that_was_overtaken_says_so_and_both_wordings_stay() {
    let world = World::new().await;
    let path = path(&world);
    let (mut riga, mut ghent) =
        (world.browser(world.cast.other_member).await, world.browser(world.cast.unsigned).await);
    let (mut member, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    suggest(&mut riga, &path, "wanted", "Half a page that a bidder understands.").await;
    let stale = member.get(&path).await;
    suggest(&mut ghent, &path, "wanted", "A whole page.").await;
    let page = lead.get(&path).await;
    lead.press(&page, "Take it over", &[]).await;
    assert!(lead.get(&path).await.says("A whole page."), "the newest stands first, so it was taken");
    let refused = member.press(&stale, "Take it over", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("The text was changed after this was suggested."), "{}", refused.text());
    assert!(refused.says("A whole page.") && refused.says("Half a page that a bidder understands."));
    // By hand it goes into a change, which names who suggested it.
    let form = member.open(&refused.link("Use it in a change")).await;
    assert!(holds(&form, "wanted", "Half a page that a bidder understands."), "{}", form.text());
    let page = member.press(&form, "Save the change", &[]).await;
    assert!(page.says("The change is saved.") && !page.has_button("Leave it"), "{}", page.text());
    assert!(riga.get(&format!("{path}/versions")).await.says("suggested by other.member"));
    assert_eq!(world.happened("work.proposal_changed").await, 2);
}

#[tokio::test]
async fn a_suggestion_is_left_by_proposer_or_lead_and_by_nobody_else() {
    let world = World::new().await;
    let path = path(&world);
    let mut riga = world.browser(world.cast.other_member).await;
    let same = suggest(&mut riga, &path, "title", "A common clause for sensors").await;
    assert_refused(&same, &["suggested"]);
    let short = suggest(&mut riga, &path, "title", "Abc").await;
    assert_refused(&short, &["suggested"]);
    assert!(holds(&short, "words", "Because."), "what was typed is gone");
    suggest(&mut riga, &path, "problem", EVIL).await;
    let address = format!("/suggestions/{}", id(&world, "select id from proposal_comments").await);
    for who in [world.cast.official, world.cast.other_member, world.cast.chair, world.cast.steward] {
        let mut browser = world.browser(who).await;
        for answer in ["adoptions", "refusals"] {
            assert_eq!(post(&mut browser, &format!("{address}/{answer}"), &[]).await.status, 403, "{}", who.email);
        }
    }
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&format!("{path}?only=edits")).await;
    let page = lead.press(&page, "Leave it", &[]).await;
    assert!(page.says("Not taken over") && page.all("img[onerror]").is_empty(), "{}", page.text());
    assert_eq!(world.happened("work.suggestion_refused").await, 1);
    assert_eq!(world.happened("work.proposal_changed").await, 0);
}

#[tokio::test]
async fn five_hundred_comments_go_page_by_page_and_none_is_missing() {
    let world = World::new().await;
    let cast = &world.cast;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..500 {
        let words = format!("Word number {number}.");
        insert_comment(&tx, cast.proposal, (cast.member.person, cast.oulu), &words, None).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut official = world.browser(cast.official).await;
    let mut page = official.get(&path(&world)).await;
    let mut seen = Vec::new();
    for _ in 0..10 {
        let words = page.all("section[aria-labelledby=comments] li p.prose");
        assert_eq!(words.len(), 50);
        seen.extend(words);
        if seen.len() < 500 {
            page = official.open(&page.link("Older")).await;
        }
    }
    let newest_first: Vec<String> = (0..500).rev().map(|number| format!("Word number {number}.")).collect();
    assert_eq!(seen, newest_first);
    assert!(page.all("a[rel=next]").is_empty(), "a page behind the last");
}

#[tokio::test]
async fn the_proposer_changes_the_text_and_those_who_supported_it_are_told() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let path = place(&propose(&mut official, "Zebra crossings that count").await);
    let mut riga = world.browser(world.cast.other_member).await;
    post(&mut riga, &format!("{path}/supports"), &[]).await;
    let form = official.get(&format!("{path}/changes/new")).await;
    // Saved without a change, nothing happened.
    let before = log_length(&world).await;
    official.press(&form, "Save the change", &[]).await;
    assert_eq!(log_length(&world).await, before);
    let refused = official.press(&form, "Save the change", &[("title", "Z")]).await;
    assert_refused(&refused, &["title"]);
    let page = official.press(&form, "Save the change", &[("wanted", "A count at each of them.")]).await;
    assert!(page.says("The change is saved.") && page.says("A count at each of them."), "{}", page.text());
    let page = riga.get(&path).await;
    assert!(page.says("The text was changed after Riga supported it."), "{}", page.text());
    assert!(riga.open(&page.link("Earlier texts")).await.says("A guide."), "the earlier text is gone");
    let page = riga.press(&page, "End the support of Riga", &[]).await;
    assert!(page.says("Your government no longer supports this proposal."));
    // Whoever supports it as it is now is told nothing.
    post(&mut riga, &format!("{path}/supports"), &[]).await;
    assert!(!riga.get(&path).await.says("The text was changed after"));
    for who in [world.cast.lead, world.cast.chair, world.cast.member, world.cast.steward] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&format!("{path}/changes/new")).await.status, 403, "{}", who.email);
        assert_eq!(post(&mut browser, &format!("{path}/changes"), &[]).await.status, 403, "{}", who.email);
    }
}

#[tokio::test]
async fn a_change_that_was_overtaken_keeps_both_texts() {
    let world = World::new().await;
    let path = path(&world);
    let (mut here, mut there) = (world.browser(world.cast.member).await, world.browser(world.cast.member).await);
    let (one, two) = (here.get(&format!("{path}/changes/new")).await, there.get(&format!("{path}/changes/new")).await);
    here.press(&one, "Save the change", &[("title", "A clause from the office"), ("kind", "joint_work")]).await;
    let refused = there.press(&two, "Save the change", &[("title", "A clause from the telephone")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("The proposal was changed while you wrote."), "{}", refused.text());
    assert!(refused.says("A clause from the office") && holds(&refused, "title", "A clause from the telephone"));
    assert_eq!(here.get(&path).await.all("h1"), ["A clause from the office"]);
    // Who has read that saves again.
    let page = there.press(&refused, "Save the change", &[]).await;
    assert_eq!(page.all("h1"), ["A clause from the telephone"]);
    assert!(here.get(&format!("{path}/versions")).await.says("A clause from the office"));
    // What is decided is not changed any more, and what was typed stays on the page of the proposal's answer.
    let form = here.get(&format!("{path}/changes/new")).await;
    let fields = [("decision", "decline"), ("answer", "No.")];
    post(&mut world.browser(world.cast.lead).await, &format!("{path}/decisions"), &fields).await;
    let late = here.press(&form, "Save the change", &[("title", "A clause that is late")]).await;
    assert!(late.status == 422 && late.says("This proposal is decided already."), "{}", late.text());
}
