//! Discussions and questions: who reads and writes, answers that are kept, what is new, and what people type.

use groups::samples::insert_membership;
use kernel::access::Errand;
use kernel::personal::{Leaving, erase};
use nouns::DiscussionId;
use nouns::office::FactsImported;
use talk::samples::{NewDiscussion, insert_discussion, insert_post};
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, encode, holds, id, log_after, log_length, no_id, place, post};

const LIST: &str = "/groups/technical/discussions";
const NEW: &str = "/groups/technical/discussions/new";
const EVIL: &str =
    "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](https://e.example/y.png)";

/// Begins a discussion through the form, and says where it is.
async fn begin(world: &World, who: Someone, kind: &str, audience: &str, title: &str) -> String {
    let mut browser = world.browser(who).await;
    let form = browser.get(NEW).await;
    let typed = [("kind", kind), ("title", title), ("text", "Which **sensors** do you use?"), ("audience", audience)];
    let page = browser.press(&form, "Send it", &typed).await;
    assert!(page.says("Your discussion has begun.") && page.all("h1") == [title], "{}", page.text());
    place(&page).split('?').next().unwrap().to_owned()
}

async fn say(browser: &mut Browser, discussion: &str, words: &str) -> Page {
    post(browser, &format!("{discussion}/posts"), &[("text", words)]).await
}

/// The post of a number, as its address.
async fn post_at(world: &World, number: i64) -> String {
    let all = world.app().db.reader().await.unwrap();
    let found: Vec<Numbered> = all.all("select id, number from posts order by id", &[]).await.unwrap();
    format!("/posts/{}", found.iter().find(|one| one.number == number).unwrap().id)
}

kernel::row! {
    struct Numbered { id: nouns::PostId, number: i64 }
}

/// Many posts of a member in a discussion of the lead.
async fn long(world: &World, is_public: bool, posts: i64) -> DiscussionId {
    let (cast, tx) = (&world.cast, world.app().db.begin(&Errand::new("test")).await.unwrap());
    let new = NewDiscussion {
        group: cast.technical,
        person: cast.lead.person,
        government: None,
        asks: false,
        is_public,
        title: "A long one",
        text: "Number 1.",
    };
    let discussion = insert_discussion(&tx, &new).await.unwrap();
    for number in 2..=posts {
        let by = (cast.member.person, Some(cast.oulu));
        insert_post(&tx, (discussion, cast.technical), by, &format!("Number {number}.")).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    discussion
}

#[tokio::test]
async fn a_question_is_answered_and_the_answer_is_kept_and_found() {
    let world = World::new().await;
    let before = log_length(&world).await;
    let path = begin(&world, world.cast.member, "question", "group", "How do you number them?").await;
    assert_eq!(log_after(&world, before).await[1..], ["talk.discussion_opened"]);
    let mut chair = world.browser(world.cast.chair).await;
    let list = chair.get(LIST).await;
    assert!(list.says("Waits for an answer") && list.says("1 new"), "{}", list.text());
    let page = chair.get(&path).await;
    assert!(page.says("the people of this group.") && page.all("li strong") == ["sensors"], "{}", page.text());
    let page = chair.press(&page, "Send", &[("text", "By *district*, says Riga.")]).await;
    assert!(page.says("Your post is there.") && page.says("By district, says Riga."), "{}", page.text());
    assert!(!page.has_button("Put it into the knowledge base: Post 2"), "it is no answer yet");

    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&path).await;
    let page = member.press(&page, "This is the answer: Post 2", &[]).await;
    assert!(page.says("This post is the answer now.") && page.says("Answered"), "{}", page.text());
    assert!(!page.has_button("Put it into the knowledge base: Post 2"), "a member keeps nothing");
    assert!(!chair.get(LIST).await.says("Waits for an answer"));
    let page = chair.get(&path).await;
    let page = chair.press(&page, "Put it into the knowledge base: Post 2", &[]).await;
    assert!(
        page.says("The answer is in the knowledge base.") && page.says("By district, says Riga."),
        "{}",
        page.text()
    );
    let kept = place(&page);
    let source = chair.open(&page.link("See the discussion")).await;
    assert!(source.says("How do you number them?"));
    world.settle().await;
    for query in ["district", "NUMBER sensors"] {
        let found = member.get(&format!("/search?q={}", encode(query))).await;
        assert!(found.says("Question with its answer") && found.html().contains(&kept), "{query}: {}", found.text());
    }
    assert!(member.get("/groups/technical/answers").await.says("How do you number them?"));

    // Whoever withdraws the answer takes it out of everything.
    let page = chair.get(&path).await;
    let page = chair.press(&page, "Withdraw: Post 2", &[]).await;
    assert!(page.says("The author has withdrawn this post.") && page.says("Waits for an answer"), "{}", page.text());
    world.settle().await;
    assert_eq!(member.get(&kept).await.status, 404);
    assert!(!member.get("/search?q=district").await.says("How do you number them?"));
    assert!(member.get("/search?q=number+sensors").await.says("How do you number them?"), "the question stays");
}

/// Everyone of the cast who is not in the technical group.
fn outside(world: &World) -> [Someone; 6] {
    let cast = &world.cast;
    [cast.official, cast.other_member, cast.nobody, cast.unsigned, cast.steward, cast.guest]
}

/// A question of the group with an answer that it keeps, and where they are: question, answer, what is kept.
async fn secret(world: &World) -> [String; 3] {
    let path = begin(world, world.cast.lead, "question", "group", "Our secret tender").await;
    let mut lead = world.browser(world.cast.lead).await;
    say(&mut lead, &path, "The zebra clause.").await;
    let answer = post_at(world, 2).await;
    post(&mut lead, &format!("{answer}/acceptances"), &[]).await;
    let page = lead.get(&path).await;
    let kept = place(&lead.press(&page, "Put it into the knowledge base: Post 2", &[]).await);
    world.settle().await;
    [path, answer, kept.split('?').next().unwrap().to_owned()]
}

#[tokio::test]
async fn what_is_for_the_group_is_at_no_address_for_others() {
    let world = World::new().await;
    let [path, answer, kept] = secret(&world).await;
    let mut member = world.browser(world.cast.member).await;
    for page in [&path, &kept, &format!("{answer}/changes")] {
        assert_eq!(member.get(page).await.status, 200, "{page}");
        assert_eq!(world.visitor().get(page).await.status, 404, "{page} as a visitor");
    }
    for who in outside(&world) {
        let mut browser = world.browser(who).await;
        for page in [&path, &kept, &format!("{answer}/changes")] {
            assert_eq!(browser.get(page).await.status, 404, "{page} as {}", who.email);
        }
        assert_eq!(say(&mut browser, &path, "Hello").await.status, 404, "{}", who.email);
        for act in ["visits", "closings", "echoes"] {
            assert_eq!(post(&mut browser, &format!("{path}/{act}"), &[("number", "1")]).await.status, 404);
        }
    }
}

#[tokio::test]
async fn what_is_for_the_group_is_in_no_list_of_others() {
    let world = World::new().await;
    let [path, _, kept] = secret(&world).await;
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get(LIST).await.html().contains(&path));
    assert!(member.get("/groups/technical/answers").await.html().contains(&kept));
    for who in outside(&world) {
        let mut browser = world.browser(who).await;
        for list in [LIST, "/groups/technical/answers", "/groups/technical"] {
            let page = browser.get(list).await;
            assert_eq!(page.status, 200);
            assert!(!page.html().contains("secret") && !page.html().contains("zebra"), "{list} as {}", who.email);
        }
    }
    let mut visitor = world.visitor();
    assert!(visitor.get(LIST).await.says("There is no discussion for everyone yet."));
    assert!(!visitor.get("/groups/technical/answers").await.says("secret"));
}

#[tokio::test]
async fn what_is_for_the_group_is_found_by_nobody_else() {
    let world = World::new().await;
    let [path, _, kept] = secret(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let found = member.get("/search?q=zebra").await.html();
    assert!(found.contains(&path) && found.contains(&kept));
    for who in outside(&world) {
        let mut browser = world.browser(who).await;
        for query in ["zebra", "secret+tender"] {
            let page = browser.get(&format!("/search?q={query}")).await;
            assert!(!page.html().contains(&path) && !page.html().contains(&kept), "{query} as {}", who.email);
        }
    }
    let mut visitor = world.visitor();
    assert!(!visitor.get("/search?q=zebra").await.html().contains("zebra clause"));
}

#[tokio::test]
async fn what_is_for_everyone_is_read_by_everyone_and_officials_join_in() {
    let world = World::new().await;
    let path = begin(&world, world.cast.member, "discussion", "everyone", "An open day").await;
    world.settle().await;
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    assert!(page.says("Everyone can read this") && !page.has_button("Send"), "{}", page.text());
    assert!(page.all(".private-line").is_empty());
    assert!(visitor.get(LIST).await.says("An open day") && visitor.get("/search?q=open+day").await.says("An open day"));
    let mut official = world.browser(world.cast.unsigned).await;
    let page = official.get(&path).await;
    let page = official.press(&page, "Send", &[("text", "Ghent comes.")]).await;
    assert!(page.says("Ghent comes."), "{}", page.text());
    let mut nobody = world.browser(world.cast.nobody).await;
    assert!(!nobody.get(&path).await.has_button("Send"));
    assert_eq!(say(&mut nobody, &path, "Spam").await.status, 403);
    assert_eq!(post(&mut official, LIST, &[("title", "Mine")]).await.status, 403, "only the group begins one");
    assert_eq!(world.happened("talk.post_written").await, 1);
}

#[tokio::test]
async fn what_is_missing_too_long_hostile_or_sent_twice() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(NEW).await;
    let page = lead.press(&form, "Send it", &[("title", "Four"), ("text", " ")]).await;
    assert_refused(&page, &["title", "text"]);
    assert_refused(&lead.press(&form, "Send it", &[("title", &"x".repeat(161)), ("text", "x")]).await, &["title"]);
    let path = begin(&world, world.cast.lead, "discussion", "group", "Sensors").await;
    // A second press of the same form is no second discussion.
    let typed = [("kind", "discussion"), ("title", "Sensors"), ("text", "x"), ("audience", "group")];
    let again = lead.press(&form, "Send it", &typed).await;
    assert_eq!((place(&again).split('?').next().unwrap(), world.happened("talk.discussion_opened").await), (&*path, 1));

    let page = lead.get(&path).await;
    assert_refused(&lead.press(&page, "Send", &[("text", " \n ")]).await, &["text"]);
    let huge = "x".repeat(100_000);
    let refused = lead.press(&page, "Send", &[("text", &huge)]).await;
    assert_refused(&refused, &["text"]);
    assert!(holds(&refused, "text", &huge), "what was typed is gone");
    assert_eq!(world.happened("talk.post_written").await, 0);
    let mut again = world.browser(world.cast.lead).await;
    let (one, two) = tokio::join!(say(&mut lead, &path, EVIL), say(&mut again, &path, EVIL));
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    assert_eq!(world.happened("talk.post_written").await, 1, "pressed twice is said once");
    for text in [
        "> ".repeat(9_999),
        "[".repeat(20_000),
        "*a **b ".repeat(2_500),
        "| a ".repeat(4_999),
        "@everyone ".repeat(1_000),
    ] {
        say(&mut lead, &path, &text).await;
    }
    let page = lead.get(&path).await;
    assert!(page.says("<script>alert(1)</script>"), "{}", page.text());
    let inside = |css: &str| page.all(&format!("#posts ~ ul {css}, ul.list {css}")).len();
    assert_eq!(["script", "img", "a[href^=javascript]", "[onerror]", "[style]"].map(inside), [0; 5]);
}

#[tokio::test]
async fn a_preview_sends_nothing_and_a_quote_is_put_into_the_form() {
    let world = World::new().await;
    let path = begin(&world, world.cast.lead, "discussion", "group", "Sensors").await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&format!("{path}?after=0&quote=1")).await;
    let link = format!("http://belfry.test/en{path}?after=0#post-1");
    // Beginnings of lines are lost on the way out of the page.
    let quote = format!("> [lead, Post 1]({link}) > > Which **sensors** do you use?");
    assert_eq!(page.all("textarea")[0].trim(), quote);
    let page = post(&mut member, &format!("{path}/posts"), &[("text", "So **strong**"), ("preview", "yes")]).await;
    assert_eq!(page.status, 200);
    assert!(
        page.all("section.notice strong") == ["strong"] && holds(&page, "text", "So **strong**"),
        "{}",
        page.html()
    );
    assert!(page.says("Nothing is sent yet.") && world.happened("talk.post_written").await == 0);
    assert_eq!(member.get(&format!("{path}?quote=99")).await.status, 200);
}

#[tokio::test]
async fn nobody_writes_in_a_closed_discussion_and_what_they_typed_stays() {
    let world = World::new().await;
    let path = begin(&world, world.cast.member, "discussion", "group", "Sensors").await;
    let (mut lead, mut member) = (world.browser(world.cast.lead).await, world.browser(world.cast.member).await);
    say(&mut member, &path, "Before.").await;
    let (open, change) =
        (member.get(&path).await, member.get(&format!("{}/changes/new", post_at(&world, 2).await)).await);
    let page = lead.get(&path).await;
    lead.press(&page, "Close this discussion", &[]).await;
    let refused = member.press(&open, "Send", &[("text", "Half an hour of work")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("This discussion is closed.") && refused.says("Half an hour of work"), "{}", refused.text());
    let refused = member.press(&change, "Save", &[("text", "Another text")]).await;
    assert!(refused.status == 422 && holds(&refused, "text", "Another text"), "{}", refused.text());
    assert_eq!((world.happened("talk.post_written").await, world.happened("talk.post_changed").await), (1, 0));
    assert_eq!(post(&mut member, &format!("{path}/reopenings"), &[]).await.status, 403);
    let page = lead.get(&path).await;
    let page = lead.press(&page, "Open it again", &[]).await;
    assert!(page.has_button("Send"));
}

#[tokio::test]
async fn a_change_keeps_what_was_said_and_is_never_written_over_unseen() {
    let world = World::new().await;
    let path = begin(&world, world.cast.lead, "discussion", "group", "Sensors").await;
    let (mut lead, mut member) = (world.browser(world.cast.lead).await, world.browser(world.cast.member).await);
    say(&mut member, &path, "First words.").await;
    let address = post_at(&world, 2).await;
    let (here, there) =
        (member.get(&format!("{address}/changes/new")).await, member.get(&format!("{address}/changes/new")).await);
    let page = member.press(&here, "Save", &[("text", "Second words.")]).await;
    assert!(page.says("Second words.") && page.says("Changed"), "{}", page.text());
    let refused = member.press(&there, "Save", &[("text", "Third words.")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("Second words.") && holds(&refused, "text", "Third words."), "{}", refused.text());
    member.press(&refused, "Save", &[("text", "Both.")]).await;
    let history = lead.get(&format!("{address}/changes")).await;
    assert!(
        history.says("First words.") && history.says("Second words.") && history.says("Both."),
        "{}",
        history.text()
    );
    assert_eq!(lead.get(&format!("{address}/changes/new")).await.status, 403);
    assert_eq!(post(&mut lead, &format!("{address}/changes"), &[("text", "Mine"), ("version", "3")]).await.status, 403);
    assert_eq!(post(&mut lead, &format!("{address}/withdrawals"), &[]).await.status, 403);
    assert_eq!(post(&mut lead, &format!("/posts/{}/withdrawals", no_id(&world)), &[]).await.status, 404);
    post(&mut member, &format!("{address}/withdrawals"), &[]).await;
    let history = lead.get(&format!("{address}/changes")).await;
    assert!(!history.says("words.") && !history.says("Both."), "withdrawn words stay readable: {}", history.text());
    assert!(lead.get(&path).await.all("#post-2").len() == 1, "its place is gone");
}

#[tokio::test]
async fn one_goes_on_where_one_was_and_nobody_sees_how_far_others_are() {
    let world = World::new().await;
    let path = format!("/discussions/{}", long(&world, false, 130).await);
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let page = lead.get(&path).await;
    assert!(page.says("Number 1.") && page.says("Number 50.") && !page.says("Number 51."), "{}", page.text());
    let page = lead.press(&page, "I have read up to here: A long one", &[]).await;
    assert!(page.says("Number 51.") && page.says("Number 100.") && !page.says("Number 50."), "{}", page.text());
    assert!(lead.get(LIST).await.says("80 new"));
    // Reading back takes nothing away, and a number that is no post's counts for none.
    post(&mut lead, &format!("{path}/visits"), &[("number", "3")]).await;
    assert!(lead.get(LIST).await.says("80 new"));
    assert_eq!(post(&mut lead, &format!("{path}/visits"), &[("number", "x")]).await.status, 400);
    // Whoever writes before having read all goes on where they were.
    say(&mut lead, &path, "Number 131.").await;
    assert!(lead.get(LIST).await.says("81 new"));
    let page = lead.get(&format!("{path}?after=0")).await;
    assert!(page.all("a.button").contains(&"First new post".to_owned()), "{}", page.text());
    let last = lead.open(&page.link("Last posts")).await;
    assert!(last.says("Number 131.") && last.says("Number 101.") && !last.says("Number 100."));
    lead.press(&last, "I have read up to here: A long one", &[]).await;
    let page = lead.get(&path).await;
    assert!(page.says("Number 131.") && !page.has_button("I have read up to here: A long one"), "{}", page.text());
    assert!(!lead.get(LIST).await.says(" new"));
    // The chair has read nothing, and is told nothing of the lead.
    assert!(chair.get(LIST).await.says("131 new") && chair.get(&path).await.says("Number 1."));
    assert_eq!(lead.get(&format!("{path}?after=131")).await.status, 404);
    for strange in ["-5", "x", "9999999999999999999999"] {
        assert_eq!(lead.get(&format!("{path}?after={strange}")).await.status, 200, "{strange}");
    }
}

#[tokio::test]
async fn a_government_has_the_same_to_say_once() {
    let world = World::new().await;
    let path = begin(&world, world.cast.lead, "question", "everyone", "Who pays for it?").await;
    let (mut member, mut official) = (world.browser(world.cast.member).await, world.browser(world.cast.official).await);
    let page = member.get(&path).await;
    let page = member.press(&page, "Same here: Oulu", &[]).await;
    assert!(page.says("1 government: same here"), "{}", page.text());
    let oulu = world.cast.oulu.to_string();
    post(&mut official, &format!("{path}/echoes"), &[("government", &oulu)]).await;
    assert_eq!(world.happened("talk.echo_given").await, 1, "two of Oulu are one government");
    assert_eq!(
        post(&mut official, &format!("{path}/echoes"), &[("government", &world.cast.riga.to_string())]).await.status,
        400
    );
    let mut nobody = world.browser(world.cast.nobody).await;
    assert_eq!(post(&mut nobody, &format!("{path}/echoes"), &[("government", &oulu)]).await.status, 403);
    assert!(world.visitor().get(&path).await.says("Oulu"));
    let page = official.get(&path).await;
    let page = official.press(&page, "Take it back: Oulu", &[]).await;
    assert!(page.says("No government has said"), "{}", page.text());
}

#[tokio::test]
async fn whoever_leaves_the_group_reads_and_writes_no_more() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_membership(&tx, world.cast.technical, world.cast.official.person, Some(world.cast.oulu)).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let path = begin(&world, world.cast.official, "question", "group", "My own question").await;
    let mut official = world.browser(world.cast.official).await;
    say(&mut official, &path, "And more of it.").await;
    let mine = post_at(&world, 2).await;
    let own = id(
        &world,
        "select m.id from memberships m join persons p on p.id = m.person where p.email = 'official@cast.example' and m.state = 'active'",
    )
    .await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute(
        "update memberships set state = 'ended' where id = $1",
        kernel::params![own.parse::<nouns::MembershipId>().unwrap()],
    )
    .await
    .unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    assert_eq!(official.get(&path).await.status, 404, "a question of one's own is the group's");
    for act in ["withdrawals", "changes", "acceptances"] {
        assert_eq!(post(&mut official, &format!("{mine}/{act}"), &[("text", "x")]).await.status, 404, "{act}");
    }
    assert_eq!(say(&mut official, &path, "Hello").await.status, 404);
}

#[tokio::test]
async fn only_who_asks_and_who_leads_say_what_the_answer_is() {
    let world = World::new().await;
    let path = begin(&world, world.cast.lead, "question", "group", "Which sensors?").await;
    let (mut lead, mut member) = (world.browser(world.cast.lead).await, world.browser(world.cast.member).await);
    say(&mut member, &path, "Mine.").await;
    let (question, answer) = (post_at(&world, 1).await, post_at(&world, 2).await);
    assert!(!member.get(&path).await.has_button("This is the answer: Post 2"));
    assert_eq!(post(&mut member, &format!("{answer}/acceptances"), &[]).await.status, 403);
    assert_eq!(post(&mut lead, &format!("{question}/acceptances"), &[]).await.status, 422);
    assert_eq!(post(&mut lead, &format!("{answer}/keepings"), &[]).await.status, 422, "it is not accepted yet");
    assert_eq!(world.happened("talk.answer_accepted").await + world.happened("talk.answer_kept").await, 0);
    let mut chair = world.browser(world.cast.chair).await;
    for _ in 0..2 {
        assert_eq!(post(&mut chair, &format!("{answer}/acceptances"), &[]).await.status, 303);
        assert_eq!(post(&mut chair, &format!("{answer}/keepings"), &[]).await.status, 303);
    }
    assert_eq!((world.happened("talk.answer_accepted").await, world.happened("talk.answer_kept").await), (1, 1));
    assert_eq!(post(&mut member, &format!("{answer}/keepings"), &[]).await.status, 403);
    let kept = id(&world, "select id from kept_answers").await;
    assert_eq!(post(&mut member, &format!("/answers/{kept}/endings"), &[]).await.status, 403);
    assert_eq!(post(&mut lead, &format!("/answers/{kept}/endings"), &[]).await.status, 303);
    assert_eq!(lead.get(&format!("/answers/{kept}")).await.status, 404);
}

#[tokio::test]
async fn whoever_leaves_with_their_words_leaves_only_places() {
    let world = World::new().await;
    let path = begin(&world, world.cast.member, "question", "group", "My own title").await;
    let (mut lead, mut member) = (world.browser(world.cast.lead).await, world.browser(world.cast.member).await);
    say(&mut lead, &path, "Of the lead.").await;
    say(&mut member, &path, "Giraffe words.").await;
    let mine = post_at(&world, 3).await;
    post(&mut member, &format!("{mine}/changes"), &[("text", "Okapi words."), ("version", "1")]).await;
    post(&mut lead, &format!("{mine}/acceptances"), &[]).await;
    post(&mut lead, &format!("{mine}/keepings"), &[]).await;
    world.settle().await;
    assert!(lead.get("/search?q=okapi").await.says("My own title"));
    let leaving = Leaving { person: world.cast.member.person, email: None, takes_words: true };
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    erase(world.app(), &tx, &leaving).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    for page in [&path, &format!("{mine}/changes"), "/search?q=okapi", "/groups/technical/answers", LIST] {
        let page = lead.get(page).await;
        for words in ["Giraffe", "Okapi", "My own title", "Which sensors"] {
            assert!(!page.html().contains(words), "{words} at {}: {}", page.path, page.text());
        }
    }
    let page = lead.get(&path).await;
    assert!(page.says("Of the lead.") && page.says("Waits for an answer") && page.all("#post-3").len() == 1);
}
