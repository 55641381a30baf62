//! Saved searches: what is new is told once, with the digest, by number only, and counted as its person may see it at that
//! moment; the feed is read by a secret address as long as that holds.

use std::sync::atomic::Ordering;

use axum::body::Body;
use axum::extract::Request;
use http_body_util::BodyExt;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::jobs;
use library::samples::{NewNews, insert_news};
use nouns::office::{FactsImported, IndexRebuildBegun};
use world::{Browser, Page, Someone, World};

use crate::counts::Statements;
use crate::steps::{assert_refused, encode, id, knock, no_id, post};

/// Saves a search from the page of the search, with one press.
async fn save(browser: &mut Browser, words: &str, narrowed: &str) -> Page {
    let page = browser.get(&format!("/search?q={}{narrowed}", encode(words))).await;
    browser.press(&page, "Save this search", &[]).await
}

async fn told(world: &World, who: Someone) -> Vec<String> {
    let all = world.browser(who).await.get("/notices").await.all("section[aria-labelledby=told] h3");
    all.into_iter().filter(|one| one.contains("new result")).collect()
}

/// Six in the morning of the day after in Brussels, when the tests begin at noon; then each day again.
async fn early(world: &World, hours: i64) {
    world.app().clock.advance(SignedDuration::from_hours(hours));
    world.settle().await;
}

async fn news(world: &World, title: &str) {
    let mut steward = world.browser(world.cast.steward).await;
    let fields = [("title", title), ("words", "A gardener writes about hedges.")];
    assert_eq!(post(&mut steward, "/news", &fields).await.status, 303);
    world.settle().await;
}

/// For the technical group alone.
async fn discussion(world: &World, title: &str) {
    let fields = [("kind", "discussion"), ("title", title), ("text", "About hedges."), ("audience", "group")];
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(post(&mut lead, "/groups/technical/discussions", &fields).await.status, 303);
    world.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_told_once_and_as_far_as_somebody_may_see_it() {
    let world = World::new().await;
    let cast = &world.cast;
    news(&world, "Old hedges").await;
    for who in [cast.member, cast.official] {
        let page = save(&mut world.browser(who).await, "hedge", "").await;
        assert!(page.says("The search is saved."), "{}", page.text());
        assert_eq!(page.all("section[aria-labelledby=saved] h3"), ["hedge"]);
    }
    early(&world, 18).await;
    assert_eq!(told(&world, cast.member).await, Vec::<String>::new(), "there was nothing new");
    // In the night before the next look: the look after that one covers the same day again.
    early(&world, 21).await;
    news(&world, "New hedges").await;
    discussion(&world, "Hedges for the group").await;
    early(&world, 3).await;
    assert_eq!(told(&world, cast.member).await, ["2 new results for “hedge”"]);
    assert_eq!(told(&world, cast.official).await, ["One new result for “hedge”"]);
    early(&world, 2).await;
    let mails = world.mails("official@cast.example").await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("One new result for “hedge”"), "{}", mails[0].text);
    assert!(mails[0].text.contains("/en/search?q=hedge"), "{}", mails[0].text);
    assert!(!mails[0].text.contains("Hedges for the group"));
    // Neither time, nor an index that is made again, nor another word of the news makes it new once more.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    jobs::index_again(&tx).await.unwrap();
    tx.commit(&IndexRebuildBegun { rebuild: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    for _ in 0..3 {
        early(&world, 24).await;
    }
    assert_eq!(told(&world, cast.member).await.len(), 1);
    assert_eq!(told(&world, cast.official).await.len(), 1);
    assert_eq!(world.mails("official@cast.example").await.len(), 1);
    // The link in the mail ends it for saved searches as well, also for what waits.
    news(&world, "Other hedges").await;
    early(&world, 22).await;
    assert_eq!(told(&world, cast.official).await.len(), 2);
    let link = mails[0].header("List-Unsubscribe");
    let link = link.trim_matches(['<', '>']).trim_start_matches("http://belfry.test/en");
    assert_eq!(post(&mut world.visitor(), link, &[]).await.status, 303);
    early(&world, 2).await;
    assert_eq!(world.mails("official@cast.example").await.len(), 1);
    let list = world.browser(cast.official).await.get("/account/searches").await;
    assert!(list.says("Never, only in the feed"), "{}", list.text());
}

/// So many at once, each a second later.
async fn many_news(world: &World, from: usize, count: usize) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in from..from + count {
        let at = world.app().clock.now() + SignedDuration::from_secs(i64::try_from(number).unwrap());
        let slug = format!("hedge-{number}");
        let new = NewNews {
            slug: &slug,
            title: "A hedge",
            words: "It grows.",
            at,
            group: None,
            source_url: None,
            example: true,
        };
        insert_news(&tx, &new).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_night_is_told_whole_and_the_feed_goes_on() {
    let world = World::new().await;
    let cast = &world.cast;
    let mut member = world.browser(cast.member).await;
    // More than a page is there already, and none of it is news.
    many_news(&world, 0, 30).await;
    save(&mut member, "hedge", "").await;
    early(&world, 18).await;
    assert_eq!(told(&world, cast.member).await, Vec::<String>::new(), "what was there is told as new");
    many_news(&world, 30, 75).await;
    early(&world, 24).await;
    assert_eq!(told(&world, cast.member).await, ["75 new results for “hedge”"]);
    early(&world, 24).await;
    assert_eq!(told(&world, cast.member).await.len(), 1, "it is told once more");
    many_news(&world, 105, 230).await;
    early(&world, 24).await;
    assert_eq!(told(&world, cast.member).await[0], "More than 200 new results for “hedge”");
    for _ in 0..3 {
        early(&world, 24).await;
    }
    assert_eq!(told(&world, cast.member).await.len(), 2);

    let mut member = world.browser(cast.member).await;
    let one = format!("/account/searches/{}", id(&world, "select id from saved_searches").await);
    let page = member.get(&one).await;
    let mut next = Some(address(&member.press(&page, "Make the address", &[]).await));
    let mut seen = std::collections::BTreeSet::new();
    let mut pages = 0;
    while let Some(path) = next {
        let (status, text) = fetch(&world, &path).await;
        assert_eq!(status, 200, "{text}");
        let feed = atom_syndication::Feed::read_from(text.as_bytes()).unwrap();
        pages += 1;
        seen.extend(feed.entries.iter().map(|entry| entry.id.clone()));
        let link = feed.links.iter().find(|link| link.rel == "next");
        next = link.map(|link| link.href.trim_start_matches("http://belfry.test").to_owned());
    }
    assert_eq!((pages, seen.len()), (4, 335));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_left_the_group_is_told_of_nothing_in_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    save(&mut member, "hedges", "").await;
    save(&mut world.browser(world.cast.chair).await, "hedges", "").await;
    discussion(&world, "Hedges for the group").await;
    assert_eq!(post(&mut member, "/groups/technical/departures", &[]).await.status, 303);
    early(&world, 18).await;
    assert_eq!(told(&world, world.cast.member).await, Vec::<String>::new());
    assert_eq!(told(&world, world.cast.chair).await, ["One new result for “hedges”"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_narrows_what_is_told_and_a_name_and_a_rhythm_are_one_s_own() {
    let world = World::new().await;
    let cast = &world.cast;
    let mut member = world.browser(cast.member).await;
    save(&mut member, "hedges", "&kind=post").await;
    let page = member.get("/account/searches").await;
    assert!(page.says("Narrowed down"), "{}", page.text());
    let one = format!("/account/searches/{}", id(&world, "select id from saved_searches").await);
    let page = member.get(&one).await;
    let page = member.press(&page, "Save", &[("name", "What grows"), ("rhythm", "weekly")]).await;
    assert!(page.says("Saved.") && page.says("What grows") && page.says("Looks for: hedges"), "{}", page.text());
    let wrong = [("name", ""), ("rhythm", "hourly")];
    assert_refused(&post(&mut member, &one, &wrong).await, &["name", "rhythm"]);
    // For everybody else it is not there.
    for who in [cast.chair, cast.steward] {
        let mut other = world.browser(who).await;
        assert_eq!(other.get(&one).await.status, 404);
        for rest in ["", "/endings", "/feeds", "/feeds/endings"] {
            assert_eq!(
                post(&mut other, &format!("{one}{rest}"), &[("name", "Mine"), ("rhythm", "daily")]).await.status,
                404
            );
        }
        assert!(!other.get("/account/searches").await.says("What grows"));
    }
    news(&world, "Hedges in the news").await;
    discussion(&world, "Hedges for the group").await;
    // Tuesday noon; until Monday at five nothing is told.
    early(&world, 18).await;
    assert_eq!(told(&world, cast.member).await, Vec::<String>::new());
    early(&world, 5 * 24).await;
    assert_eq!(told(&world, cast.member).await, ["One new result for “What grows”"]);
    // Never is never, and what waits comes no more.
    let mut member = world.browser(cast.member).await;
    let page = member.get(&one).await;
    member.press(&page, "Save", &[("rhythm", "never")]).await;
    early(&world, 2).await;
    assert!(!world.mails("member@cast.example").await.iter().any(|mail| mail.text.contains("What grows")));
    discussion(&world, "More hedges for the group").await;
    early(&world, 24).await;
    // What came while nothing was wanted is not told afterwards.
    let mut member = world.browser(cast.member).await;
    let page = member.get(&one).await;
    member.press(&page, "Save", &[("rhythm", "daily")]).await;
    early(&world, 24).await;
    assert_eq!(told(&world, cast.member).await.len(), 1);
    discussion(&world, "Still more hedges for the group").await;
    early(&world, 24).await;
    assert_eq!(told(&world, cast.member).await.len(), 2);
    let mut member = world.browser(cast.member).await;
    let page = member.get("/account/searches").await;
    let page = member.press(&page, "End this saved search: What grows", &[]).await;
    assert!(
        page.says("The saved search has ended.") && page.says("You have not saved a search yet."),
        "{}",
        page.text()
    );
    assert_eq!(world.happened("notices.saved_search_ended").await, 1);
    assert_eq!(member.get(&one).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_is_saved_once_twenty_are_the_most_and_nonsense_is_refused() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    assert_refused(&post(&mut member, "/account/searches", &[("q", "  ")]).await, &[]);
    assert_refused(&post(&mut member, "/account/searches", &[("q", &"hedge ".repeat(2000))]).await, &[]);
    assert_refused(&post(&mut member, "/account/searches", &[("q", "hedge"), ("kind", &"k".repeat(5000))]).await, &[]);
    let hostile =
        [("q", "<b>\"hedge\" OR -x:*</b>\r\nTo: x"), ("group", "no id"), ("year", "never"), ("kind", "no kind")];
    assert_eq!(post(&mut member, "/account/searches", &hostile).await.status, 303);
    assert!(member.get("/account/searches").await.html().contains("&lt;b&gt;"));
    for _ in 0..2 {
        assert_eq!(post(&mut member, "/account/searches", &[("q", "hedge")]).await.status, 303);
    }
    assert_eq!(world.happened("notices.search_saved").await, 2);
    for number in 2..20 {
        assert_eq!(post(&mut member, "/account/searches", &[("q", &format!("hedge {number}"))]).await.status, 303);
    }
    let page = post(&mut member, "/account/searches", &[("q", "one too many")]).await;
    assert_refused(&page, &[]);
    assert!(page.says("That is the most."), "{}", page.text());
    assert_eq!(world.happened("notices.search_saved").await, 20);
    // A visitor is asked to sign in, and is offered nothing.
    let mut visitor = world.visitor();
    assert!(!visitor.get("/search?q=oulu").await.has_button("Save this search"));
    assert_eq!(post(&mut visitor, "/account/searches", &[("q", "hedge")]).await.status, 403);
    early(&world, 18).await;
    early(&world, 24).await;
}

/// What a program for feeds gets, without a cookie.
async fn fetch(world: &World, path: &str) -> (u16, String) {
    let request = Request::builder().uri(path).header("host", "belfry.test").body(Body::empty()).unwrap();
    let (parts, body) = knock(world, request).await.into_parts();
    (parts.status.as_u16(), String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap())
}

fn address(page: &Page) -> String {
    let html = page.html();
    let at = html.find("http://belfry.test/en/feeds/").unwrap_or_else(|| panic!("{}", page.text()));
    html[at..].split('"').next().unwrap().trim_start_matches("http://belfry.test").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_finds_what_its_person_may_see_until_its_address_is_taken_back() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    news(&world, "Open hedges").await;
    world.app().clock.advance(SignedDuration::from_mins(1));
    discussion(&world, "Hedges for the group").await;
    save(&mut member, "hedges", "").await;
    let one = format!("/account/searches/{}", id(&world, "select id from saved_searches").await);
    let page = member.get(&one).await;
    let first = address(&member.press(&page, "Make the address", &[]).await);
    assert!(!member.get(&one).await.html().contains("/search.atom"), "it is shown once");
    let feed = atom_syndication::Feed::read_from(fetch(&world, &first).await.1.as_bytes()).unwrap();
    let titles: Vec<&str> = feed.entries.iter().map(|entry| entry.title.value.as_str()).collect();
    assert_eq!(titles, ["Hedges for the group", "Open hedges"]);
    assert_eq!(feed.title.value, "Search: hedges");
    assert!(!feed.id.contains(first.split('/').nth(3).unwrap()), "the secret stands nowhere but in the address");
    // A new address ends the one before.
    let page = member.get(&one).await;
    let second = address(&member.press(&page, "Make a new address", &[]).await);
    assert_eq!(fetch(&world, &first).await.0, 404);
    post(&mut member, "/groups/technical/departures", &[]).await;
    let (status, text) = fetch(&world, &second).await;
    assert!(status == 200 && text.contains("Open hedges") && !text.contains("Hedges for the group"), "{text}");
    let page = member.get(&one).await;
    let page = member.press(&page, "Take the address back", &[]).await;
    assert!(page.says("The address no longer works."), "{}", page.text());
    assert_eq!(fetch(&world, &second).await.0, 404);
    assert_eq!(fetch(&world, &format!("/en/feeds/{}/search.atom", no_id(&world))).await.0, 404);
}

/// One thread, so that every statement is heard.
#[tokio::test]
async fn looking_takes_so_many_statements_for_a_search_and_no_more_for_many() {
    let world = World::new().await;
    let statements = Statements::default();
    let _heard = metrics::set_default_local_recorder(&statements);
    early(&world, 18).await;
    let mut saved = 0;
    let mut taken = Vec::new();
    for many in [0, 4, 16] {
        let mut member = world.browser(world.cast.member).await;
        for number in saved..many {
            post(&mut member, "/account/searches", &[("q", &format!("hedges -nonsense{number}"))]).await;
        }
        saved = many;
        news(&world, &format!("Hedges for {many}")).await;
        let before = statements.0.load(Ordering::Relaxed);
        early(&world, 24).await;
        taken.push(statements.0.load(Ordering::Relaxed) - before);
    }
    assert_eq!(told(&world, world.cast.member).await.len(), 20);
    let [none, few, many] = taken[..] else { panic!("{taken:?}") };
    assert!(none < few && many - none <= 4 * (few - none) + 8, "{taken:?}");
}
