//! The search finds what everyone may read, and never what only some may.

use world::{Browser, World};

use crate::steps::{PDF, encode, post, propose, send_signature};

/// The titles of what is found.
async fn find(browser: &mut Browser, words: &str) -> Vec<String> {
    let page = browser.get(&format!("/search?q={}", encode(words))).await;
    assert_eq!(page.status, 200, "{words}");
    page.all("main ul.list h3")
}

#[tokio::test]
async fn public_things_are_found_by_the_beginning_of_a_word_in_any_case() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let fields = [("title", "Ärger über Zäune"), ("words", "A gardener writes about hedges.")];
    assert_eq!(post(&mut steward, "/news", &fields).await.status, 303);
    world.settle().await;
    let mut visitor = world.visitor();
    assert_eq!(find(&mut visitor, "oulu").await, ["Oulu"]);
    assert_eq!(find(&mut visitor, "GHE").await, ["Ghent"]);
    assert_eq!(find(&mut visitor, "technical network").await, ["technical group"]);
    assert_eq!(find(&mut visitor, "first meet").await, ["First meeting"]);
    assert_eq!(find(&mut visitor, "arger zaune").await, ["Ärger über Zäune"]);
    assert_eq!(find(&mut visitor, "HEDGES").await, ["Ärger über Zäune"]);
    assert_eq!(find(&mut visitor, "oulu hedges").await, Vec::<String>::new());
}

#[tokio::test]
async fn what_a_meeting_called_today_is_about_is_found_and_its_agenda_is_not() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let fields = [
        ("title", "Second meeting"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
        ("kind", "quarterly"),
        ("about", "Turnstiles"),
        ("agenda", "Quicksilver"),
        ("join_url", "https://video.example/marmalade"),
    ];
    assert_eq!(post(&mut lead, "/groups/technical/meetings", &fields).await.status, 303);
    world.settle().await;
    for browser in [&mut world.visitor(), &mut lead, &mut world.browser(world.cast.member).await] {
        assert_eq!(find(browser, "turnstiles").await, ["Second meeting"]);
        for private in ["quicksilver", "marmalade", "secret agenda"] {
            assert_eq!(find(browser, private).await, Vec::<String>::new(), "{private}");
        }
    }
}

#[tokio::test]
async fn members_mails_and_what_was_sent_in_are_found_by_nobody_and_proposals_by_their_readers() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    propose(&mut official, "Zeppelins for everyone").await;
    let motivation = [("motivation", "Because of xylophones")];
    assert_eq!(post(&mut official, "/groups/technical/memberships", &motivation).await.status, 303);
    send_signature(&mut world.browser(world.cast.unsigned).await, PDF).await;
    let organisation = [("name", "Yttrium Society"), ("kind", "ngo"), ("office", "Dean")];
    post(&mut world.browser(world.cast.nobody).await, "/organisations", &organisation).await;
    world.settle().await;
    let (mut visitor, mut nobody) = (world.visitor(), world.browser(world.cast.nobody).await);
    for browser in [&mut visitor, &mut nobody, &mut official, &mut world.browser(world.cast.steward).await] {
        for private in ["xylophones", "mayor", "yttrium", "official", "cast.example"] {
            assert_eq!(find(browser, private).await, Vec::<String>::new(), "{private}");
        }
    }
    for browser in [&mut visitor, &mut nobody] {
        assert_eq!(find(browser, "zeppelins").await, Vec::<String>::new());
        assert_eq!(find(browser, "common clause").await, Vec::<String>::new());
    }
    let cast = &world.cast;
    for reader in [cast.official, cast.other_member, cast.unsigned, cast.lead, cast.chair, cast.steward] {
        let mut browser = world.browser(reader).await;
        assert_eq!(find(&mut browser, "zeppelins").await, ["Zeppelins for everyone"], "{}", reader.email);
    }
}

#[tokio::test]
async fn signs_that_mean_something_to_a_database_are_only_signs() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    for words in
        ["\"", "'", "*", "oulu*", "oulu OR riga", "NOT oulu", "oulu:*", "a & b | !c", "%", "_", "( ) -", "<->", "\\"]
    {
        let found = find(&mut visitor, words).await;
        assert!(found.len() < 2, "{words}: {found:?}");
    }
    assert_eq!(find(&mut visitor, "\"oulu\"").await, ["Oulu"]);
    assert_eq!(find(&mut visitor, "").await, Vec::<String>::new());
    assert_eq!(find(&mut visitor, &"oulu ".repeat(2000)).await, ["Oulu"]);
}
