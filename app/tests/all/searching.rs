//! The search finds what everyone may read, and what only some may for these alone; what fits best first, in any form of a
//! word, and what was meant where a word is wrong.

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::jobs;
use kernel::search::{self, Entry};
use nouns::office::IndexRebuildBegun;
use world::{Browser, Page, Someone, World};

use crate::steps::{PDF, encode, id, place, post, propose, send_signature};

/// The titles of what is found.
async fn find(browser: &mut Browser, words: &str) -> Vec<String> {
    let page = browser.get(&format!("/search?q={}", encode(words))).await;
    assert_eq!(page.status, 200, "{words}");
    page.all("main ul.list h3")
}

#[tokio::test]
async fn the_layers_of_the_index_are_put_together_and_the_newest_comes_first() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    for title in ["First hedge", "Second hedge", "Third hedge"] {
        assert_eq!(post(&mut steward, "/news", &[("title", title), ("words", "A gardener writes.")]).await.status, 303);
        world.settle().await;
        world.app().clock.advance(SignedDuration::from_mins(1));
    }
    let is_sqlite = !world.app().config.database_url.starts_with("postgres");
    let layers = async || {
        let conn = world.app().db.reader().await.unwrap();
        conn.count("select count(distinct segid) as n from search_words_idx", &[]).await.unwrap()
    };
    let before = if is_sqlite { layers().await } else { 0 };
    world.app().clock.advance(SignedDuration::from_mins(10));
    world.settle().await;
    if is_sqlite {
        let after = layers().await;
        assert!(after < before, "{before} layers became {after}");
    }
    assert_eq!(find(&mut world.visitor(), "hedge").await, ["Third hedge", "Second hedge", "First hedge"]);
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
async fn what_a_meeting_is_about_is_found_by_all_and_its_agenda_by_those_whom_it_is_for() {
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
    let cast = &world.cast;
    for browser in [&mut world.visitor(), &mut lead, &mut world.browser(cast.member).await] {
        assert_eq!(find(browser, "turnstiles").await, ["Second meeting"]);
        assert_eq!(find(browser, "marmalade").await, Vec::<String>::new());
    }
    for (who, sees) in [(cast.lead, true), (cast.member, true), (cast.official, false), (cast.steward, false)] {
        let mut browser = world.browser(who).await;
        for (private, title) in [("quicksilver", "Second meeting"), ("secret item", "First meeting")] {
            let found = find(&mut browser, private).await;
            assert_eq!(found == [title], sees, "{private} as {}: {found:?}", who.email);
        }
    }
    assert_eq!(find(&mut world.visitor(), "quicksilver").await, Vec::<String>::new());
    // A meeting that turns out to be for officials of all governments is found by them.
    let slug = id_of_second(&world).await;
    let form = lead.get(&format!("/events/{slug}/changes/new")).await;
    let page = lead.press(&form, "Save the change", &[("audience", "officials")]).await;
    assert!(page.status == 200, "{}", page.text());
    world.settle().await;
    assert_eq!(find(&mut world.browser(cast.official).await, "quicksilver").await, ["Second meeting"]);
    assert_eq!(find(&mut world.browser(cast.nobody).await, "quicksilver").await, Vec::<String>::new());
}

kernel::row! {
    struct Slug { slug: String }
}

async fn id_of_second(world: &World) -> String {
    let conn = world.app().db.reader().await.unwrap();
    conn.one::<Slug>("select slug from meetings where title = 'Second meeting'", &[]).await.unwrap().slug
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

/// The page for words and a choice.
async fn search(browser: &mut Browser, words: &str, choice: &str) -> Page {
    let page = browser.get(&format!("/search?q={}{choice}", encode(words))).await;
    assert_eq!(page.status, 200, "{words}");
    page
}

/// Puts news in, the last one newest.
async fn news(world: &World, all: &[(&str, &str)]) {
    let mut steward = world.browser(world.cast.steward).await;
    for (title, words) in all {
        world.app().clock.advance(jiff::SignedDuration::from_secs(60));
        assert_eq!(post(&mut steward, "/news", &[("title", title), ("words", words)]).await.status, 303, "{title}");
    }
    world.settle().await;
}

/// Begins a discussion of the technical group; where it is.
async fn discuss(world: &World, who: Someone, audience: &str, title: &str, text: &str) -> String {
    let mut browser = world.browser(who).await;
    let fields = [("kind", "discussion"), ("title", title), ("text", text), ("audience", audience)];
    let page = post(&mut browser, "/groups/technical/discussions", &fields).await;
    assert_eq!(page.status, 303, "{}", page.text());
    world.settle().await;
    place(&page).split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_fits_best_stands_first_and_then_what_is_newest() {
    let world = World::new().await;
    news(
        &world,
        &[
            ("Lanterns of the north", "They burn all night over the old harbour."),
            ("A lantern", "It burns all night over the old harbour."),
            ("Light in the streets", "The council has bought a lantern for the old harbour."),
            ("Light in the parks", "The council has bought some lanterns for the old harbour."),
            ("Light in the squares", "The council has bought another lantern for the old harbour."),
            ("Another lantern", "It burns all night over the old harbour."),
        ],
    )
    .await;
    let by_fit = [
        "Another lantern",
        "A lantern",
        "Lanterns of the north",
        "Light in the squares",
        "Light in the streets",
        "Light in the parks",
    ];
    let mut visitor = world.visitor();
    assert_eq!(find(&mut visitor, "lantern").await, by_fit);
    assert_eq!(find(&mut visitor, "LANTERN harbour").await.len(), 6);
    assert_eq!(find(&mut visitor, "lantern light").await[0], "Light in the squares");
    assert_eq!(
        find(&mut visitor, "the lantern of the council").await[0],
        "Light in the squares",
        "small words may lack"
    );
}

#[tokio::test]
async fn other_forms_of_a_word_are_found_in_each_language_and_the_exact_one_first() {
    let world = World::new().await;
    news(
        &world,
        &[
            ("Les villes", "Les villes ont décidé de partager leurs capteurs et les logiciels qui vont avec."),
            ("Die Stadt", "Die Klauseln der Verträge werden in allen Städten des Landes gleich geschrieben."),
            ("Miasta", "Miasta dzielą się wiedzą o czujnikach, a także o tym, jak należy je utrzymywać."),
            ("Clauses", "The cities have agreed on the clauses which they will write into their contracts."),
        ],
    )
    .await;
    let mut visitor = world.visitor();
    for (words, title) in [
        ("capteur logiciel", "Les villes"),
        ("klausel vertrag", "Die Stadt"),
        ("wiedza czujnik", "Miasta"),
        ("city contract", "Clauses"),
    ] {
        let page = visitor.get(&format!("/search?q={}", encode(words))).await;
        assert_eq!(page.all("main ul.list h3"), [title], "{words}");
    }
    let page = search(&mut visitor, "klausel vertrag", "").await;
    assert_eq!(page.all("main ul.list p mark"), ["Klauseln", "Verträge"]);
}

#[tokio::test]
async fn phrases_stand_as_they_were_written_and_a_minus_takes_out() {
    let world = World::new().await;
    news(
        &world,
        &[
            ("Text one", "We speak about open data and nothing else in this text."),
            ("Text two", "The data of the open day will be told in this text."),
            ("Data here", "Open is what this text is, as everybody can read."),
        ],
    )
    .await;
    let mut visitor = world.visitor();
    for phrase in ["\"open data\"", "“Open Data”", "„open data“", "« open data »", "»open data«"] {
        assert_eq!(find(&mut visitor, phrase).await, ["Text one"], "{phrase}");
    }
    assert_eq!(find(&mut visitor, "open data").await, ["Data here", "Text two", "Text one"]);
    assert_eq!(find(&mut visitor, "open data -nothing").await, ["Data here", "Text two"]);
    assert_eq!(
        find(&mut visitor, "open data -\"open data\"").await,
        ["Data here", "Text two"],
        "a title and its text are no phrase"
    );
    assert_eq!(find(&mut visitor, "\"open data").await.len(), 3, "what is left open is no phrase");
    assert_eq!(find(&mut visitor, "-open").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_wrong_word_is_put_right_by_what_everyone_may_see_and_by_nothing_else() {
    let world = World::new().await;
    news(&world, &[("Ärger über Zäune", "A gardener writes about hedgerows.")]).await;
    discuss(&world, world.cast.member, "group", "Xylophones", "We have bought marimbaphones.").await;
    let mut visitor = world.visitor();
    let page = search(&mut visitor, "hegderows", "").await;
    assert_eq!(page.all("main ul.list h3"), ["Ärger über Zäune"]);
    assert!(page.says("These are the results for “hedgerows”."), "{}", page.text());
    let page = visitor.get(&page.link("Search for “hegderows” all the same").replace("/en/", "/")).await;
    assert!(page.says("Nothing found.") && !page.says("hedgerows"), "{}", page.text());
    assert!(search(&mut visitor, "zäunen ärgre", "").await.says("“zäunen ärger”"));
    // Not even to those who may read it is a word of a private text named: nobody need know from where it comes.
    for who in [world.cast.nobody, world.cast.official, world.cast.member] {
        let mut browser = world.browser(who).await;
        for wrong in ["xylofones", "marinbaphones"] {
            let page = search(&mut browser, wrong, "").await;
            assert!(page.says("Nothing found."), "{wrong} as {}: {}", who.email, page.text());
        }
    }
    assert_eq!(find(&mut world.browser(world.cast.member).await, "marimbaphone").await, ["Xylophones"]);
}

#[tokio::test]
async fn a_private_text_changes_nothing_of_what_is_put_right_for_others() {
    let world = World::new().await;
    news(&world, &[("Over fences", "A gardener writes about hedgerows.")]).await;
    discuss(&world, world.cast.member, "group", "Among us", "We have bought hegderows.").await;
    for mut browser in [world.visitor(), world.browser(world.cast.official).await] {
        let page = search(&mut browser, "hegderows", "").await;
        assert!(page.says("These are the results for “hedgerows”."), "{}", page.text());
    }
    assert_eq!(find(&mut world.browser(world.cast.member).await, "hegderows").await, ["Among us"]);
}

/// Puts an entry in and then says otherwise for whom it is, in its columns alone: as if its marks were old.
async fn entry(world: &World, title: &str, audience: search::Audience, then: &'static str) {
    let app = world.app();
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    let read = finding::read(title, &[], Some("en"));
    let entry = Entry {
        kind: "resource",
        id: app.clock.new_id::<()>().uuid(),
        path: "/library/x".into(),
        title: title.into(),
        words: read.words,
        audience,
        within: Some(world.cast.technical.uuid()),
        at: app.clock.now(),
        ..Entry::default()
    };
    search::put(&tx, &entry).await.unwrap();
    let sql = "update search_entries set audience = $2 where title = $1";
    tx.execute(sql, kernel::params![title, then]).await.unwrap();
    tx.commit(&IndexRebuildBegun { rebuild: app.clock.new_id() }).await.unwrap();
}

#[tokio::test]
async fn what_is_found_must_be_for_the_reader_by_its_marks_and_by_its_columns() {
    let world = World::new().await;
    entry(&world, "Marimba by its marks", search::Audience::Everyone, "group").await;
    entry(&world, "Marimba by its columns", search::Audience::Group, "everyone").await;
    entry(&world, "Marimba for all", search::Audience::Everyone, "everyone").await;
    // Those two are for more people than the group, by the columns.
    entry(&world, "Xylophone of officials", search::Audience::Everyone, "officials").await;
    entry(&world, "Xylophone of signatories", search::Audience::Everyone, "signatories").await;
    for (who, found) in [
        (world.cast.guest, &[][..]),
        (world.cast.unsigned, &["Xylophone of officials"]),
        (world.cast.official, &["Xylophone of officials", "Xylophone of signatories"]),
    ] {
        // Both are of the same millisecond, in which no order is promised.
        let mut titles = find(&mut world.browser(who).await, "xylophone").await;
        titles.sort_unstable();
        assert_eq!(titles, found, "{}", who.email);
    }
    for mut browser in [world.visitor(), world.browser(world.cast.official).await] {
        let page = search(&mut browser, "marimba", "").await;
        assert_eq!(page.all("main ul.list h3"), ["Marimba for all"]);
        assert!(page.says("1 result") && !page.says("2 results") && !page.says("3 results"), "{}", page.text());
    }
    assert_eq!(find(&mut world.browser(world.cast.member).await, "marimba").await.len(), 3);
    // Whoever proposes a topic is asked whether it is one of what they may see.
    let similar = "/groups/technical/proposals/similar?name=Another+marimba";
    for (who, sees) in [(world.cast.official, false), (world.cast.member, true)] {
        let beside = world.browser(who).await.get(similar).await.text();
        assert!(beside.contains("Marimba for all"), "{}: {beside}", who.email);
        for title in ["Marimba by its marks", "Marimba by its columns"] {
            assert_eq!(beside.contains(title), sees, "{} {title}: {beside}", who.email);
        }
    }
}

#[tokio::test]
async fn a_word_that_no_public_text_holds_any_more_is_not_named() {
    let world = World::new().await;
    discuss(&world, world.cast.member, "everyone", "Of music", "We have bought marimbaphones.").await;
    let mut visitor = world.visitor();
    assert!(search(&mut visitor, "marimbaphoens", "").await.says("“marimbaphones”"));
    let first = id(&world, "select id from posts where text like '%marimba%'").await;
    let mut member = world.browser(world.cast.member).await;
    let withdrawn = post(&mut member, &format!("/posts/{first}/withdrawals"), &[]).await;
    assert_eq!(withdrawn.status, 303, "{}", withdrawn.text());
    world.settle().await;
    assert!(search(&mut visitor, "marimbaphoens", "").await.says("Nothing found."));
    let conn = world.app().db.reader().await.unwrap();
    let left =
        conn.count("select count(*) as n from search_vocabulary where word = 'marimbaphones'", &[]).await.unwrap();
    let pieces =
        conn.count("select count(*) as n from search_spellings where word = 'marimbaphones'", &[]).await.unwrap();
    assert_eq!((left, pieces), (0, 0));
}

#[tokio::test]
async fn results_are_narrowed_and_only_what_one_may_see_is_counted() {
    let world = World::new().await;
    let fields = [("title", "Sensors of the town"), ("words", "Everybody may read about the sensors here.")];
    assert_eq!(post(&mut world.browser(world.cast.steward).await, "/news", &fields).await.status, 303);
    discuss(&world, world.cast.member, "everyone", "Sensors in the open", "Everybody may read this.").await;
    discuss(&world, world.cast.member, "group", "Sensors among us", "The group may read this.").await;
    propose(&mut world.browser(world.cast.official).await, "Sensors for schools").await;
    world.settle().await;
    let choices = |page: &Page| page.all(".narrowing li").join(", ");
    let mut visitor = world.visitor();
    let page = search(&mut visitor, "sensors", "").await;
    assert!(page.says("2 results"), "{}", page.text());
    assert!(choices(&page).contains("News 1, Discussion 1"), "{}", choices(&page));
    assert!(!choices(&page).contains("Proposal") && !choices(&page).contains("Finland"), "{}", choices(&page));
    let mut member = world.browser(world.cast.member).await;
    let page = search(&mut member, "sensors", "").await;
    assert!(page.says("5 results"), "{}", page.text());
    assert!(choices(&page).contains("Discussion 2") && choices(&page).contains("Proposal 2"), "{}", choices(&page));
    assert!(choices(&page).contains("Finland 2"), "{}", choices(&page));
    let page = member.get(&page.link("Discussion").replace("/en/", "/")).await;
    assert_eq!(page.all("main ul.list h3").len(), 2);
    let page = member.get(&page.link("technical group").replace("/en/", "/")).await;
    assert_eq!(page.all("main ul.list h3").len(), 2, "both narrow");
    assert_eq!(search(&mut visitor, "sensors", "&kind=proposal").await.all("main ul.list h3"), Vec::<String>::new());
    assert!(search(&mut visitor, "sensors", "&kind=proposal").await.says("Nothing found with this choice."));
    for wrong in ["&year=x", "&group=x", "&year=99999999999999999999"] {
        assert!(search(&mut visitor, "sensors", wrong).await.says("2 results"), "{wrong}");
    }
    assert_eq!(search(&mut visitor, "sensors", "&country=%27%22*&area=)").await.all("main ul.list h3").len(), 0);
}

#[tokio::test]
async fn the_pages_of_many_results_show_each_once_and_keep_the_choice() {
    let world = World::new().await;
    let app = world.app();
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..1_050 {
        let read = finding::read(if number < 30 { "Zebra" } else { "Thing" }, &["zebras zebra"], Some("en"));
        let entry = Entry {
            kind: if number % 2 == 0 { "news" } else { "resource" },
            id: app.clock.new_id::<()>().uuid(),
            path: format!("/library/thing-{number}"),
            title: format!("Thing {number}"),
            words: read.words,
            language: read.language,
            at: app.clock.now(),
            ..Entry::default()
        };
        search::put(&tx, &entry).await.unwrap();
    }
    tx.commit(&IndexRebuildBegun { rebuild: app.clock.new_id() }).await.unwrap();
    let mut visitor = world.visitor();
    let page = search(&mut visitor, "zebra", "").await;
    assert!(page.says("More than 1,000 results") && page.says("1,000+"), "{}", page.text());
    let mut page = search(&mut visitor, "zebra", "&kind=news").await;
    assert!(page.says("525 results") && page.says("525"), "{}", page.text());
    let mut seen = page.all("main ul.list h3");
    for _ in 1..27 {
        let next = page.link("Next");
        assert!(next.contains("kind=news") && next.contains("q=zebra"), "{next}");
        page = visitor.get(&next.replace("/en/", "/")).await;
        seen.extend(page.all("main ul.list h3"));
    }
    assert_eq!(seen.len(), 525);
    assert!(seen[..15].iter().all(|title| title["Thing ".len()..].parse::<u32>().unwrap() < 30), "titles first");
    let mut once = seen.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), 525, "each once");
    assert_eq!(visitor.get("/search?q=zebra&after=3~1").await.status, 404);
    assert_eq!(visitor.get("/search?q=zebra&after=x~y").await.status, 200);
}

#[tokio::test]
async fn a_text_shows_where_the_word_stands_and_a_tag_in_it_is_text() {
    let world = World::new().await;
    let far = "Filler words stand here. ".repeat(80);
    let text = format!("{far}The turnstile <b>bold</b> & \"quoted\" is new. {far}");
    news(&world, &[("A <i>title</i>", &text)]).await;
    let page = search(&mut world.visitor(), "turnstiles", "").await;
    assert_eq!(page.all("main ul.list p mark"), ["turnstile"]);
    let excerpt = &page.all("main ul.list p")[0];
    assert!(
        excerpt.contains("turnstile <b>bold</b> &") && excerpt.starts_with('…') && excerpt.len() < 400,
        "{excerpt}"
    );
    assert_eq!(page.all("main ul.list h3"), ["A <i>title</i>"]);
    assert!(page.all("main ul.list b, main ul.list i").is_empty());
}

#[tokio::test]
async fn what_is_for_signatories_is_found_by_them_and_those_who_lead() {
    let world = World::new().await;
    let fields = [
        ("hard", "Our turbines hum in another key."),
        ("whom", "For the musicians."),
        ("tried", "We sang along."),
        ("terms", "sensors"),
        ("audience", "signatories"),
    ];
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, "/groups/technical/challenges", &fields).await.status, 303);
    world.settle().await;
    let cast = &world.cast;
    for (who, sees) in [
        (cast.official, true),
        (cast.other_member, true),
        (cast.lead, true),
        (cast.steward, true),
        (cast.unsigned, false),
        (cast.nobody, false),
        (cast.guest, false),
    ] {
        let found = find(&mut world.browser(who).await, "turbines").await;
        assert_eq!(!found.is_empty(), sees, "{}: {found:?}", who.email);
        assert!(
            search(&mut world.browser(who).await, "turbiens", "").await.says("Nothing found."),
            "no word of it is named"
        );
    }
    assert_eq!(find(&mut world.visitor(), "turbines").await, Vec::<String>::new());
}

#[tokio::test]
async fn minutes_decisions_and_what_is_planned_are_found_by_those_who_may_read_them() {
    let world = World::new().await;
    world.app().clock.advance(jiff::SignedDuration::from_hours(10 * 24));
    let cast = &world.cast;
    let mut lead = world.browser(cast.lead).await;
    let desk = "/events/technical-first/minutes/changes/new";
    let page = lead.get(desk).await;
    lead.press(&page, "Save", &[("words", "We spoke about zitherns.")]).await;
    let decision = [("words", "Harpsichords are bought together."), ("decided_on", "2026-12-03")];
    let decided = post(&mut lead, "/events/technical-first/decisions", &decision).await;
    assert_eq!(decided.status, 303, "{}", decided.text());
    world.settle().await;
    for who in [cast.lead, cast.member] {
        assert_eq!(find(&mut world.browser(who).await, "zitherns").await, Vec::<String>::new(), "a draft");
        assert_eq!(find(&mut world.browser(who).await, "harpsichords").await, ["Harpsichords are bought together."]);
    }
    let page = lead.get(desk).await;
    lead.press(&page, "Publish the minutes", &[]).await;
    world.settle().await;
    for (who, sees) in [(cast.member, true), (cast.lead, true), (cast.official, false), (cast.steward, false)] {
        let mut browser = world.browser(who).await;
        assert_eq!(!find(&mut browser, "zitherns").await.is_empty(), sees, "{}", who.email);
        assert_eq!(!find(&mut browser, "harpsichords").await.is_empty(), sees, "{}", who.email);
    }
    assert_eq!(find(&mut world.visitor(), "zitherns").await, Vec::<String>::new());
    let page = lead.get(desk).await;
    lead.press(&page, "Save", &[("is_public", "yes")]).await;
    world.settle().await;
    assert_eq!(find(&mut world.visitor(), "zitherns").await, ["First meeting"]);
    assert_eq!(find(&mut world.visitor(), "guide interfaces").await, ["A guide to open interfaces"]);
}

#[tokio::test]
async fn whatever_is_asked_is_bounded_and_answered() {
    let world = World::new().await;
    world.settle().await;
    let mut visitor = world.visitor();
    // As many as fit into an address; the field itself takes what is looked at and no more.
    for words in [(0..900).map(|n| format!("word{n}")).collect(), vec!["zqx".to_owned(); 10_000]] {
        let page = search(&mut visitor, &words.join(" "), "").await;
        assert!(page.says("We looked for the first words only.") && page.says("Nothing found."), "{}", page.text());
        assert!(page.html().contains("name=\"q\"") && page.html().contains("maxlength=\"2000\""), "{}", page.html());
    }
    for words in
        ["the", "the of and", "? ! … ؟ –", "%00", "🙂", "a", "0", "0s", "0reveryone", "0mknews", "and or not near"]
    {
        search(&mut visitor, words, "").await;
    }
    assert_eq!(find(&mut visitor, "oulu").await, ["Oulu"]);
    assert_eq!(find(&mut visitor, &format!("{}oulu", "- ".repeat(400))).await, ["Oulu"]);
    for signs in ["%00", "%01", "%C3%28"] {
        assert!(visitor.get(&format!("/search?q={signs}")).await.status.as_u16() <= 400, "{signs}");
    }
    let huge = visitor.get(&format!("/search?q={}", "x".repeat(60_000))).await.status;
    assert!(huge == 200 || huge.is_client_error(), "{huge}");
    assert_eq!(find(&mut visitor, &"\"".repeat(999)).await, Vec::<String>::new());
}

#[tokio::test]
async fn the_index_made_anew_is_the_same() {
    let world = World::demo().await;
    world.settle().await;
    let all = async |sql: &'static str| {
        let rows: Vec<Row> = world.app().db.reader().await.unwrap().all(sql, &[]).await.unwrap();
        rows.into_iter().map(|row| row.words).collect::<Vec<_>>()
    };
    let entries = "select e.kind || ' ' || e.path || ' ' || e.audience || ' ' || t.words as words from search_entries e join search_texts t on t.place = e.place order by e.kind, e.id";
    let known = "select word as words from search_vocabulary order by word";
    let before = (all(entries).await, all(known).await);
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("delete from search_entries where kind = 'government'", &[]).await.unwrap();
    jobs::index_again(&tx).await.unwrap();
    tx.commit(&IndexRebuildBegun { rebuild: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    assert!(before.0.len() > 50 && before.1.len() > 200);
    let after = (all(entries).await, all(known).await);
    let differs = before.0.iter().zip(&after.0).find(|(before, after)| before != after);
    assert!(before.0.len() == after.0.len() && differs.is_none(), "{differs:?}");
    assert!(before.1 == after.1, "other words may be meant");
}

kernel::row! {
    struct Row { words: String }
}
