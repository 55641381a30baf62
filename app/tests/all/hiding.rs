//! Where the words of a hidden text could be read all the same, or come back with something else: copies, quotes, drafts
//! that wait, reports of a year. And that what is put back stands where it stood.

use groups::samples::insert_membership;
use jiff::SignedDuration;
use kernel::access::Errand;
use nouns::office::FactsImported;
use talk::samples::{NewDiscussion, insert_discussion, insert_post};
use work::samples::{NewProposal, insert_plan, insert_proposal};
use world::{Browser, Someone, World};

use crate::moderation::{LINK, OPEN, QUEUE, RUDE, decide, held, hide, joined, post_at, quarrel, report};
use crate::steps::{PLAN, encode, id, place, post, run};

const TITLE: &str = "A zebra crossing for data";
const REPORT: &str = "/groups/technical/plans/2027/report";
const RANKING: &str = "/groups/technical/rankings/2027";

/// A proposal all of whose words are about zebras. Gives its address and its id.
async fn zebras(world: &World, who: Someone) -> (String, String) {
    let mut browser = world.browser(who).await;
    let form = browser.get("/groups/technical/proposals/new").await;
    let typed = [
        ("title", TITLE),
        ("problem", "The zebra problem."),
        ("wanted", "Stripes of a zebra."),
        ("brings", "Two zebra paints.\n\nAnd a zebra brush."),
        ("kind", "information"),
    ];
    let path = place(&browser.press(&form, "Propose it", &typed).await);
    let id = path.rsplit('/').next().unwrap().to_owned();
    (path, id)
}

/// An appeal of the author, which the chair finds right.
pub async fn restore(world: &World, author: Someone, case: &str) {
    let appeal = [("reason", "It is about roads.")];
    let mut author = world.browser(author).await;
    assert_eq!(post(&mut author, &format!("{case}/appeals"), &appeal).await.status, 303);
    let page = decide(&mut world.browser(world.cast.chair).await, case, "restored", "It is.").await;
    assert!(page.says("It is decided."), "{}", page.text());
    world.settle().await;
}

async fn reads_zebra(browser: &mut Browser, path: &str) -> bool {
    browser.get(path).await.html().to_lowercase().replace("q=zebra", "").contains("zebra")
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

async fn accept(lead: &mut Browser, path: &str) {
    let form = lead.get(path).await;
    lead.press(&form, "Accept into the plan", &[("answer", "Yes."), ("quarter", "1")]).await;
}

#[tokio::test]
async fn a_hidden_proposal_is_not_told_by_the_edits_suggested_for_it_and_nobody_comments_it() {
    let world = World::new().await;
    let (path, proposal) = zebras(&world, world.cast.official).await;
    let (mut member, mut chair) = (world.browser(world.cast.member).await, world.browser(world.cast.chair).await);
    let form = member.get(&format!("{path}/suggestions/new?field=title")).await;
    member.press(&form, "Suggest it", &[("suggested", "A zebra crossing for open data"), ("words", "")]).await;
    let comment = id(&world, "select id from proposal_comments").await;
    let told = format!("/reports/comment/{comment}/new");
    assert!(reads_zebra(&mut chair, &told).await, "the test looks at the wrong place");
    let case = hide(&world, "proposal", &proposal).await;
    assert_eq!(chair.get(&told).await.status, 404);
    let sent = [("ground", "insult"), ("words", "It calls us animals.")];
    assert_eq!(post(&mut chair, &format!("/reports/comment/{comment}"), &sent).await.status, 404);
    let comments = format!("{path}/comments");
    let page = post(&mut member, &comments, &[("words", "All of it.")]).await;
    assert!(page.status == 422 && page.says("hidden") && !page.says("zebra"), "{}", page.text());
    assert_eq!(world.happened("work.proposal_commented").await, 1);
    restore(&world, world.cast.official, &case).await;
    assert_eq!(chair.get(&told).await.status, 200);
    assert_eq!(post(&mut member, &comments, &[("words", "All of it.")]).await.status, 303);
    assert_eq!(world.happened("work.proposal_commented").await, 2);
}

#[tokio::test]
async fn what_was_quoted_of_a_hidden_post_comes_back_with_no_other_post() {
    let world = World::new().await;
    let (discussion, rude) = quarrel(&world).await;
    let (mut member, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    let quote = format!("> {RUDE}\n\nAs I said.");
    post(&mut member, &format!("{discussion}/posts"), &[("text", &quote)]).await;
    let quoting = post_at(&world, 4).await;
    let page = member.get(&format!("/posts/{quoting}/changes/new")).await;
    member.press(&page, "Save", &[("text", &format!("{quote} Twice."))]).await;
    let of_quoting = hide(&world, "post", &quoting).await;
    let of_rude = hide(&world, "post", &rude).await;
    restore(&world, world.cast.member, &of_quoting).await;
    let page = lead.get(&discussion).await;
    assert!(page.says("As I said. Twice.") && !page.says("zebra"), "{}", page.text());
    assert!(!reads_zebra(&mut lead, &format!("/posts/{quoting}/changes")).await, "what it said before");
    assert!(!lead.get("/search?q=zebra").await.says("Sensors"));
    // Once the post itself is back, nothing is taken out of what comes after it.
    restore(&world, world.cast.member, &of_rude).await;
    assert!(lead.get(&discussion).await.says(RUDE));
    assert_eq!(count(&world, "select count(*) as n from hidden_lines").await, 0);
}

#[tokio::test]
async fn a_part_of_a_hidden_line_is_no_longer_quoted_and_what_others_say_too_is() {
    let world = World::new().await;
    let (discussion, _) = quarrel(&world).await;
    let posts = format!("{discussion}/posts");
    let (mut member, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    let rude = "Thank you all for coming to the meeting, which was as crooked as a donkey, and so are you.";
    post(&mut member, &posts, &[("text", rude)]).await;
    let hidden = post_at(&world, 4).await;
    post(&mut lead, &posts, &[("text", "> …which was as crooked as a donkey, and so…\n\nNo.")]).await;
    post(&mut lead, &posts, &[("text", "Thank you all for coming to the meeting.")]).await;
    post(&mut lead, &posts, &[("text", "> Thank you all for coming to the meeting.\n\nWith pleasure.")]).await;
    hide(&world, "post", &hidden).await;
    let page = lead.get(&discussion).await;
    assert!(page.says("No.") && !page.says("donkey"), "{}", page.text());
    let thanks = page.text().matches("Thank you all for coming to the meeting.").count();
    assert_eq!(thanks, 2, "{}", page.text());
}

#[tokio::test]
async fn a_draft_that_waits_brings_no_quote_of_a_hidden_post_with_it() {
    let world = World::new().await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello"), ("text", "I am new."), ("audience", "everyone")];
    let discussion = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let posts = format!("{discussion}/posts");
    post(&mut new, &posts, &[("text", RUDE)]).await;
    post(&mut new, &posts, &[("text", &format!("> {RUDE}\n> Another line.\n\nSee https://stripes.example"))]).await;
    let held = held(&world).await;
    hide(&world, "post", &post_at(&world, 2).await).await;
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(post(&mut lead, &format!("{held}/decisions"), &[("outcome", "let_in")]).await.status, 303);
    world.settle().await;
    let page = world.visitor().get(&discussion).await;
    assert!(page.says("stripes.example") && page.says("Another line.") && !page.says("zebra"), "{}", page.text());
}

#[tokio::test]
async fn an_earlier_post_that_quotes_a_hidden_one_does_not_tell_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "Sensors"), ("text", "Which?"), ("audience", "everyone")];
    let discussion = place(&member.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let mut official = world.browser(world.cast.official).await;
    post(&mut official, &format!("{discussion}/posts"), &[("text", RUDE)]).await;
    let page = member.get(&format!("/posts/{}/changes/new", post_at(&world, 1).await)).await;
    member.press(&page, "Save", &[("text", &format!("> {RUDE}\n\nI ask all the same."))]).await;
    hide(&world, "post", &post_at(&world, 2).await).await;
    let page = world.visitor().get(&discussion).await;
    assert!(page.says("I ask all the same.") && !page.says("zebra"), "{}", page.text());
}

#[tokio::test]
async fn whatever_is_shown_as_a_link_waits() {
    let world = World::new().await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello"), ("text", "I am new."), ("audience", "everyone")];
    let discussion = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let texts = [
        "See <https:shop.example/x>",
        "See [here]\n\n[here]: https:shop.example",
        "See [here]\n\n[here]: https&#58;//shop.example",
        "See [here]\n\n[here]: https\\://shop.example",
    ];
    for (text, n) in texts.into_iter().zip(1..) {
        post(&mut new, &format!("{discussion}/posts"), &[("text", text)]).await;
        assert_eq!(world.happened("moderation.text_held").await, n, "{text}");
    }
    // A title that would make code of what stands below it is no way around.
    let typed = [("kind", "discussion"), ("title", "``` code"), ("text", texts[0]), ("audience", "everyone")];
    post(&mut new, &format!("{OPEN}/discussions"), &typed).await;
    assert_eq!(world.happened("moderation.text_held").await, 5);
    let page = new.get(&format!("/posts/{}/changes/new", post_at(&world, 1).await)).await;
    assert_eq!(new.press(&page, "Save", &[("text", texts[0])]).await.status, 422);
    // What is shown as words does not wait.
    post(&mut new, &format!("{discussion}/posts"), &[("text", "See [here] and <this: one>, at 10:30")]).await;
    assert!(world.visitor().get(&discussion).await.says("at 10:30"));
}

#[tokio::test]
async fn a_hidden_proposal_is_told_by_no_plan_that_took_it_over() {
    let world = World::new().await;
    let (path, proposal) = zebras(&world, world.cast.official).await;
    let (mut lead, mut visitor) = (world.browser(world.cast.lead).await, world.visitor());
    accept(&mut lead, &path).await;
    run(&mut lead).await;
    world.settle().await;
    let activity = lead.get(PLAN).await.link(TITLE).trim_start_matches("/en").to_owned();
    let pages = [PLAN, &activity, "/governments/oulu", "/groups/technical"];
    let mut told = Vec::new();
    for path in pages {
        told.push(reads_zebra(&mut visitor, path).await);
    }
    assert!(told[0] && told[1], "the test looks at the wrong places");
    let all = "select count(*) as n from activities where title like '%zebra%' or aim like '%zebra%' or adopted_title like '%zebra%'";
    assert_eq!(count(&world, all).await, 1);
    let form = lead.get(&format!("{activity}/edit")).await;
    let case = hide(&world, "proposal", &proposal).await;
    for path in pages {
        assert!(!reads_zebra(&mut visitor, path).await, "{path}");
    }
    assert_eq!(count(&world, all).await, 0);
    assert!(visitor.get(PLAN).await.says("hidden by the moderators"));
    // A form from before does not write it back.
    lead.press(&form, "Save", &[("title", TITLE)]).await;
    assert!(!reads_zebra(&mut visitor, PLAN).await);
    restore(&world, world.cast.official, &case).await;
    for (path, was) in pages.into_iter().zip(told) {
        assert_eq!(reads_zebra(&mut visitor, path).await, was, "{path}");
    }
    assert!(visitor.get(&activity).await.says("Stripes of a zebra."));
    let adopted = "select count(*) as n from activities where adopted_title like '%zebra%'";
    assert_eq!(count(&world, adopted).await, 1);
}

#[tokio::test]
async fn what_a_group_has_put_into_words_of_its_own_stays_in_its_plan() {
    let world = World::new().await;
    let (path, proposal) = zebras(&world, world.cast.official).await;
    let mut lead = world.browser(world.cast.lead).await;
    accept(&mut lead, &path).await;
    let activity = lead.get(PLAN).await.link(TITLE).trim_start_matches("/en").to_owned();
    let form = lead.get(&format!("{activity}/edit")).await;
    lead.press(&form, "Save", &[("title", "Safe roads for all")]).await;
    let case = hide(&world, "proposal", &proposal).await;
    let page = world.visitor().get(&activity).await;
    assert!(page.says("Safe roads for all") && !page.says("zebra"), "{}", page.text());
    restore(&world, world.cast.official, &case).await;
    let page = world.visitor().get(&activity).await;
    assert!(page.says("Safe roads for all") && page.says("Stripes of a zebra."), "{}", page.text());
}

#[tokio::test]
async fn the_parts_of_a_hidden_proposal_do_not_tell_it() {
    let world = World::new().await;
    let (path, proposal) = zebras(&world, world.cast.official).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/splits/new")).await;
    let parts = [("parts", "The first half of it\nThe second half of it"), ("answer", "Two topics.")];
    lead.press(&form, "Split", &parts).await;
    let first = id(&world, "select id from proposals where title = 'The first half of it'").await;
    let second = id(&world, "select id from proposals where title = 'The second half of it'").await;
    let (first_at, second_at) = (format!("/proposals/{first}"), format!("/proposals/{second}"));
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{second_at}/suggestions/new?field=problem")).await;
    official.press(&form, "Suggest it", &[("suggested", "Roads are not safe."), ("words", "")]).await;
    accept(&mut lead, &second_at).await;
    let activity = lead.get(PLAN).await.link("The second half of it").trim_start_matches("/en").to_owned();
    for path in [&first_at, &second_at, &activity] {
        assert!(reads_zebra(&mut lead, path).await, "the test looks at the wrong place: {path}");
    }
    let of_first = hide(&world, "proposal", &first).await;
    let of_whole = hide(&world, "proposal", &proposal).await;
    let pages = [&path, &first_at, &second_at, &activity, "/search?q=stripes", "/groups/technical/proposals"];
    for path in pages {
        assert!(!reads_zebra(&mut lead, path).await, "{path}: {}", lead.get(path).await.text());
    }
    assert!(lead.get(&second_at).await.says("The second half of it"), "the words of the lead stay");
    // The part is let back alone: what it has from the other stays hidden.
    restore(&world, world.cast.official, &of_first).await;
    let page = lead.get(&first_at).await;
    assert!(page.says("The first half of it") && !page.says("zebra"), "{}", page.text());
    restore(&world, world.cast.official, &of_whole).await;
    for path in [&path, &first_at, &second_at] {
        assert!(lead.get(path).await.says("The zebra problem."), "{path}");
    }
    assert!(lead.get(&activity).await.says("Stripes of a zebra."));
    let changed = "select count(*) as n from proposals where brings like '%zebra%' and wanted like '%zebra%'";
    assert_eq!(count(&world, changed).await, 3);
    assert_eq!(count(&world, "select count(*) as n from proposal_comments where base like '%zebra%'").await, 1);
}

#[tokio::test]
async fn what_a_merged_proposal_would_bring_is_hidden_where_it_went() {
    let world = World::new().await;
    let target = format!("/proposals/{}", world.cast.proposal);
    let (path, proposal) = zebras(&world, world.cast.unsigned).await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    post(&mut ghent, &format!("{target}/supports"), &[("note", "We have ladders.")]).await;
    let mut lead = world.browser(world.cast.lead).await;
    let into = world.cast.proposal.to_string();
    let merge = [("into", into.as_str()), ("answer", "The same.")];
    assert_eq!(post(&mut lead, &format!("{path}/mergers"), &merge).await.status, 303);
    assert!(lead.get(&target).await.says("Two zebra paints."), "the test looks at the wrong place");
    let case = hide(&world, "proposal", &proposal).await;
    let page = lead.get(&target).await;
    assert!(page.says("We have ladders.") && !page.says("zebra"), "{}", page.text());
    restore(&world, world.cast.unsigned, &case).await;
    let page = lead.get(&target).await;
    assert!(page.says("We have ladders.") && page.says("And a zebra brush."), "{}", page.text());
}

#[tokio::test]
async fn whoever_has_reported_a_text_that_was_let_stand_can_report_what_became_of_it() {
    let world = World::new().await;
    let (_, rude) = quarrel(&world).await;
    let (mut chair, mut lead) = (world.browser(world.cast.chair).await, world.browser(world.cast.lead).await);
    report(&mut chair, "post", &rude).await;
    let case = format!("/cases/{}", id(&world, "select id from cases").await);
    world.app().clock.advance(SignedDuration::from_mins(1));
    decide(&mut lead, &case, "stands", "A matter of taste.").await;
    assert!(!lead.get(QUEUE).await.says("zebra"));
    world.app().clock.advance(SignedDuration::from_mins(1));
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&format!("/posts/{rude}/changes/new")).await;
    member.press(&page, "Save", &[("text", "All zebras are fools, and so are you.")]).await;
    let again = [("ground", "other"), ("words", "Now it calls us fools.")];
    let address = format!("/reports/post/{rude}");
    let mut tab = world.browser(world.cast.chair).await;
    tokio::join!(post(&mut chair, &address, &again), post(&mut tab, &address, &again));
    let queue = lead.get(QUEUE).await;
    assert!(queue.says("All zebras are fools") && queue.says("1 report"), "{}", queue.text());
    assert_eq!(world.happened("moderation.case_opened").await, 2);
    assert_eq!(world.happened("moderation.text_reported").await, 2, "pressed twice is said once");
    let page = lead.get(&case).await;
    assert!(page.says("Now it calls us fools.") && page.has_button("Decide"), "{}", page.text());
}

#[tokio::test]
async fn an_answer_that_was_kept_is_kept_again_after_an_appeal_that_was_won() {
    let world = World::new().await;
    let (mut chair, mut member) = (world.browser(world.cast.chair).await, world.browser(world.cast.member).await);
    let form = chair.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "question"), ("title", "Which sensors?"), ("text", "Tell."), ("audience", "group")];
    let discussion = place(&chair.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    post(&mut member, &format!("{discussion}/posts"), &[("text", RUDE)]).await;
    let answer = post_at(&world, 2).await;
    assert_eq!(post(&mut chair, &format!("/posts/{answer}/acceptances"), &[]).await.status, 303);
    let kept = place(&post(&mut chair, &format!("/posts/{answer}/keepings"), &[]).await);
    world.settle().await;
    let kept = if kept.starts_with("/answers/") {
        kept
    } else {
        format!("/answers/{}", id(&world, "select id from kept_answers").await)
    };
    assert!(reads_zebra(&mut member, "/groups/technical/answers").await && reads_zebra(&mut member, &kept).await);
    let case = hide(&world, "post", &answer).await;
    assert_eq!(member.get(&kept).await.status, 404);
    restore(&world, world.cast.member, &case).await;
    assert!(reads_zebra(&mut member, "/groups/technical/answers").await, "it is kept no longer");
    assert!(reads_zebra(&mut member, &kept).await, "its address has changed");
    assert!(member.get(&format!("/search?q={}", encode("zebra"))).await.html().contains(&kept));
}

#[tokio::test]
async fn a_text_is_not_let_in_where_its_author_may_not_write_any_more() {
    let world = World::new().await;
    let mut new = joined(&world, "fresh").await;
    let open = id(&world, "select id from groups where slug = 'education-capacity-building'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_plan(&tx, open, 2027).await.unwrap();
    let topic = NewProposal {
        group: open,
        year: 2027,
        proposer: world.cast.official.person,
        government: world.cast.oulu,
        title: "Words about zinc",
        problem: "It is.",
        wanted: "One.",
        brings: "",
    };
    let topic = insert_proposal(&tx, &topic).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello"), ("text", "I am new."), ("audience", "everyone")];
    let discussion = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let mut waiting = Vec::new();
    post(&mut new, &format!("{discussion}/posts"), &[("text", LINK)]).await;
    waiting.push(held(&world).await);
    world.app().clock.advance(SignedDuration::from_mins(1));
    let typed = [("kind", "discussion"), ("title", "More of it"), ("text", LINK), ("audience", "everyone")];
    post(&mut new, &format!("{OPEN}/discussions"), &typed).await;
    waiting.push(held(&world).await);
    world.app().clock.advance(SignedDuration::from_mins(1));
    let page = post(&mut new, &format!("/proposals/{topic}/comments"), &[("words", LINK)]).await;
    assert!(page.status == 303 && page.headers["location"].to_str().unwrap().contains("held"), "{:?}", page.headers);
    waiting.push(held(&world).await);
    waiting.dedup();
    assert_eq!(waiting.len(), 3, "{waiting:?}");
    assert_eq!(post(&mut new, &format!("{OPEN}/departures"), &[]).await.status, 303);
    let mut lead = world.browser(world.cast.lead).await;
    for held in &waiting {
        let page = post(&mut lead, &format!("{held}/decisions"), &[("outcome", "let_in")]).await;
        assert!(page.status == 422 && page.says("may not write there any more"), "{held}: {}", page.text());
    }
    assert!(!world.visitor().get(&discussion).await.says("Cheap zebras"));
    // Back in the group they may.
    let person = id(&world, "select id from persons where email like '%@new.example'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_membership(&tx, open, person, None).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    for held in &waiting {
        let page = post(&mut lead, &format!("{held}/decisions"), &[("outcome", "let_in")]).await;
        assert_eq!(page.status, 303, "{held}: {}", page.text());
    }
    assert!(world.visitor().get(&discussion).await.says("Cheap zebras"));
}

#[tokio::test]
async fn a_hidden_comment_does_not_keep_the_title_of_what_it_stood_in() {
    let world = World::new().await;
    let (path, proposal) = zebras(&world, world.cast.official).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/comments"), &[("words", "You are fools.")]).await;
    let comment = id(&world, "select id from proposal_comments").await;
    let of_comment = hide(&world, "comment", &comment).await;
    let page = member.get(&of_comment).await;
    assert!(page.says("You are fools.") && page.says(TITLE), "{}", page.text());
    let of_proposal = hide(&world, "proposal", &proposal).await;
    let page = member.get(&of_comment).await;
    assert!(page.says("You are fools.") && !page.says("zebra"), "{}", page.text());
    post(&mut member, &format!("{of_comment}/appeals"), &[("reason", "It is true.")]).await;
    let queue = world.browser(world.cast.chair).await.get(QUEUE).await;
    assert!(queue.says("You are fools.") && !queue.says("zebra"), "{}", queue.text());
    assert!(world.browser(world.cast.official).await.get(&of_proposal).await.says(TITLE), "its own title is kept");
}

#[tokio::test]
async fn the_title_of_a_long_discussion_is_found_no_more_and_hiding_it_takes_no_longer() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let (group, person) = (world.cast.technical, world.cast.official.person);
    let new = NewDiscussion {
        group,
        person,
        government: None,
        asks: false,
        is_public: true,
        title: "All zebras",
        text: "Ha.",
    };
    let discussion = insert_discussion(&tx, &new).await.unwrap();
    for n in 2..=250 {
        insert_post(&tx, (discussion, group), (person, None), &format!("Number {n}.")).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    let left = "select count(*) as n from search_entries where kind = 'post' and title like '%zebra%'";
    assert_eq!(count(&world, left).await, 250);
    report(&mut world.browser(world.cast.chair).await, "post", &post_at(&world, 1).await).await;
    let case = format!("/cases/{}", id(&world, "select id from cases").await);
    decide(&mut world.browser(world.cast.lead).await, &case, "hidden", "Please be kind.").await;
    assert_eq!(count(&world, left).await, 150, "the work of the transaction grows with the discussion");
    world.settle().await;
    assert_eq!(count(&world, left).await, 0);
    restore(&world, world.cast.official, &case).await;
    assert_eq!(count(&world, left).await, 250);
}

/// Ends all that is open in the year of the cast's plan, but not the year.
async fn settle_year(world: &World, lead: &mut Browser) {
    let form = lead.get(&format!("/proposals/{}", world.cast.proposal)).await;
    lead.press(&form, "Decline", &[("answer", "Another group does this.")]).await;
    run(lead).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update activities set state = 'done'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
}

const CLOSINGS: &str = "/groups/technical/plans/2027/closings";
const UNDERSTOOD: &[(&str, &str)] = &[("understood", "yes")];

#[tokio::test(flavor = "multi_thread")]
async fn a_year_is_not_closed_while_an_appeal_about_one_of_its_proposals_waits() {
    let world = World::new().await;
    let (_, proposal) = zebras(&world, world.cast.official).await;
    let mut lead = world.browser(world.cast.lead).await;
    let case = hide(&world, "proposal", &proposal).await;
    settle_year(&world, &mut lead).await;
    let mut official = world.browser(world.cast.official).await;
    post(&mut official, &format!("{case}/appeals"), &[("reason", "It is about roads.")]).await;
    let draft = lead.get(&format!("{REPORT}/draft")).await;
    assert!(draft.says("appeal") && !draft.has_button("Publish and close the year"), "{}", draft.text());
    let page = post(&mut lead, CLOSINGS, UNDERSTOOD).await;
    assert!(page.status == 422 && page.says("appeal") && !page.says("zebra"), "{}", page.text());
    assert_eq!(world.happened("work.plan_closed").await, 0);
    decide(&mut world.browser(world.cast.chair).await, &case, "upheld", "It is rude.").await;
    assert_eq!(post(&mut lead, CLOSINGS, UNDERSTOOD).await.status, 303);
    assert_eq!(world.happened("work.plan_closed").await, 1);
}

#[tokio::test]
async fn what_was_hidden_while_a_ranking_closed_has_its_points_when_it_is_back() {
    let world = World::new().await;
    let (_, proposal) = zebras(&world, world.cast.unsigned).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(RANKING).await;
    let typed = [("day", "2026-11-25"), ("time", "12:00"), ("visibility", "open")];
    lead.press(&form, "Open the ranking", &typed).await;
    let (zebra, other) = (format!("{proposal}:5"), format!("{}:2", world.cast.proposal));
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(RANKING).await;
    member.press(&page, "Give these points", &[("points", &zebra), ("points", &other)]).await;
    let case = hide(&world, "proposal", &proposal).await;
    // What is given anew meanwhile takes no points from what is not shown.
    let page = member.get(RANKING).await;
    assert!(!page.says("zebra"), "{}", page.text());
    let more = format!("{}:3", world.cast.proposal);
    member.press(&page, "Give these points", &[("points", &more)]).await;
    world.app().clock.advance(SignedDuration::from_hours(24));
    world.settle().await;
    let mut lead = world.browser(world.cast.lead).await;
    assert!(!reads_zebra(&mut lead, RANKING).await);
    restore(&world, world.cast.unsigned, &case).await;
    let rows =
        lead.get(RANKING).await.all("section[aria-labelledby=result] .section-head + .table tbody tr").join("\n");
    assert!(rows.contains(TITLE), "{rows}");
    assert_eq!(count(&world, "select cast(sum(points) as bigint) as n from allocated_points where counts").await, 8);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_closed_year_does_not_tell_what_was_hidden_since() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let (path, proposal) = zebras(&world, world.cast.official).await;
    accept(&mut lead, &path).await;
    settle_year(&world, &mut lead).await;
    assert_eq!(post(&mut lead, CLOSINGS, UNDERSTOOD).await.status, 303);
    let mut official = world.browser(world.cast.official).await;
    let mut before = Vec::new();
    for browser in [&mut world.visitor(), &mut official, &mut lead] {
        let page = browser.get(REPORT).await;
        assert!(page.says(TITLE), "{}", page.text());
        before.push(page.all("main"));
    }
    let case = hide(&world, "proposal", &proposal).await;
    for browser in [&mut world.visitor(), &mut official, &mut lead] {
        assert!(!reads_zebra(browser, REPORT).await, "{}", browser.get(REPORT).await.text());
    }
    assert_eq!(
        count(&world, "select count(*) as n from plan_reports where cast(record as text) like '%zebra%'").await,
        0
    );
    restore(&world, world.cast.official, &case).await;
    for (browser, before) in [&mut world.visitor(), &mut official, &mut lead].into_iter().zip(before) {
        assert_eq!(browser.get(REPORT).await.all("main"), before);
    }
}
