//! Subjects: what resources are about, from the list that challenges share; found and filtered by it, told to programs, and
//! the reason why something published stands beside a challenge.

use kernel::access::Errand;
use library::samples::{NewResource, insert_resource};
use nouns::office::FactsImported;
use nouns::terms::Term;
use work::samples::{NewChallenge, insert_challenge};
use world::{Browser, Page, World};

use crate::steps::{assert_refused, encode, place};

const TITLE: &str = "How we answer requests about records";

async fn draft(browser: &mut Browser, title: &str, audience: &str, terms: &[&str]) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let mut typed = vec![
        ("title", title),
        ("kind", "guideline"),
        ("note", "Half a page."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", audience),
        ("url", "https://example.org/one"),
    ];
    typed.extend(terms.iter().map(|term| ("terms", *term)));
    browser.press_with_file(&form, "Keep as draft", &typed, None).await
}

async fn published(world: &World, title: &str, audience: &str, terms: &[&str]) -> String {
    let path = place(&draft(&mut world.browser(world.cast.member).await, title, audience, terms).await);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    lead.press(&page, "Publish", &[]).await;
    world.settle().await;
    path
}

const LISTED: &str = "section[aria-labelledby=found] h3";

#[tokio::test]
async fn what_a_resource_is_about_stands_on_its_page_filters_the_library_and_is_told_to_programs() {
    let world = World::new().await;
    let path = published(&world, TITLE, "everyone", &["ai", "data_protection"]).await;
    published(&world, "Heat from the river", "everyone", &["energy"]).await;
    published(&world, "For ourselves alone", "group", &["data_protection"]).await;
    let mut visitor = world.visitor();
    let page = visitor.get(&path).await;
    let list = visitor.open(&page.link("Data protection")).await;
    assert_eq!(list.all(LISTED), [TITLE], "{}", list.text());
    assert!(list.says("EuroVoc: data protection (5181), the same concept"), "{}", list.text());
    assert!(list.html().contains("href=\"http://eurovoc.europa.eu/5181\""));
    let all = world.browser(world.cast.member).await.get("/library?term=data_protection").await;
    assert_eq!(all.all(LISTED), ["For ourselves alone", TITLE]);
    assert_eq!(visitor.get("/library?term=energy&group=technical").await.all(LISTED), ["Heat from the river"]);
    // What is no subject narrows nothing.
    assert_eq!(
        visitor.get("/library?term=%27nonsense").await.all(LISTED).len(),
        visitor.get("/library").await.all(LISTED).len()
    );
    assert!(
        !visitor.get("/library?term=technical").await.says("EuroVoc"),
        "an area of the declaration is in no thesaurus"
    );

    // Whoever looks for it in another language finds it, though the resource says nothing of it.
    for (words, finds) in [("Datenschutz", true), ("intelligence artificielle", true), ("Energie", false)] {
        assert_eq!(visitor.get(&format!("/search?q={}", encode(words))).await.says(TITLE), finds, "{words}");
    }
    let text = async |path: String, at: &str| {
        let page = world.visitor().open(&format!("{at}{path}")).await;
        String::from_utf8(page.body.to_vec()).unwrap()
    };
    let bibtex = text(format!("{path}/citation.bib"), "/de").await;
    assert!(bibtex.contains("  keywords = {Künstliche Intelligenz, Datenschutz}\n"), "{bibtex}");
    let ris = text(format!("{path}/citation.ris"), "/en").await;
    assert!(ris.contains("KW  - Artificial intelligence\r\nKW  - Data protection\r\nER"), "{ris}");
    let feed = text("/feeds/all.atom?kind=resource".into(), "/en").await;
    let feed = atom_syndication::Feed::read_from(feed.as_bytes()).unwrap();
    let entry = feed.entries.iter().find(|entry| entry.title.value == TITLE).unwrap();
    let told = |scheme: &str| {
        let of = entry.categories.iter().filter(|one| one.scheme.as_deref() == Some(scheme));
        of.map(|one| (one.term.clone(), one.label.clone().unwrap())).collect::<Vec<_>>()
    };
    let own = [("ai", "Artificial intelligence"), ("data_protection", "Data protection")];
    assert_eq!(told("http://belfry.test/subjects"), own.map(|(term, label)| (term.to_owned(), label.to_owned())));
    let concepts = ["3030", "5181"].map(|id| format!("http://eurovoc.europa.eu/{id}"));
    assert_eq!(told("http://eurovoc.europa.eu/100141").into_iter().map(|(term, _)| term).collect::<Vec<_>>(), concepts);
}

#[tokio::test]
async fn subjects_stay_with_editions_are_changed_in_the_form_and_are_five_at_most() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let six = ["ai", "legal", "energy", "skills", "sensors", "mobility"];
    assert_refused(&draft(&mut member, TITLE, "everyone", &six).await, &["terms"]);
    let path = published(&world, TITLE, "everyone", &six[..5]).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/editions/new")).await;
    let typed = [("words", "More of it."), ("url", "https://example.org/two")];
    let page = lead.press_with_file(&form, "Publish the edition", &typed, None).await;
    assert!(page.says("The new edition is published."), "{}", page.text());
    assert!(["Artificial intelligence", "Law", "Digital skills"].iter().all(|name| page.says(name)), "{}", page.text());
    // The form comes with what is ticked; saved again as it is it changes nothing.
    let form = lead.get(&format!("{path}/changes/new")).await;
    lead.press_with_file(&form, "Save", &[], None).await;
    assert_eq!(world.visitor().get("/library?term=skills").await.all(LISTED), [TITLE]);
    let form = lead.get(&format!("{path}/changes/new")).await;
    let page = lead.press_with_file(&form, "Save", &[("terms", "mobility")], None).await;
    assert!(page.says("Mobility") && !page.says("Digital skills"), "{}", page.text());
    world.settle().await;
    let mut visitor = world.visitor();
    assert!(visitor.get("/library?term=skills").await.all(LISTED).is_empty());
    assert_eq!(visitor.get("/library?term=mobility").await.all(LISTED), [TITLE]);
    assert!(!visitor.get("/search?q=Energie").await.says(TITLE), "what it is no longer about finds it");
    // A draft that is dropped takes them along.
    let page = draft(&mut member, "Only begun", "everyone", &["energy"]).await;
    let page = member.press(&page, "Remove the draft", &[]).await;
    assert!(page.says("The draft is removed."), "{}", page.text());
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from resource_terms where term = 'energy'", &[]).await.unwrap(), 0);
}

#[tokio::test]
async fn a_good_practice_has_subjects_as_well() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/practices/new").await;
    let typed = [
        ("title", "One register for all"),
        ("group", "technical"),
        ("licence", "cc-by-4.0"),
        ("terms", "sensors"),
        ("terms", "open_data"),
    ];
    let page = official.press(&form, "Keep as draft", &typed).await;
    assert!(page.says("Sensors") && page.says("Open data"), "{}", page.text());
    let form = official.get(&format!("{}/practice", place(&page))).await;
    let page = official.press(&form, "Save", &[("terms", "energy")]).await;
    assert!(page.says("Energy and climate") && !page.says("Open data"), "{}", page.text());
}

#[tokio::test]
async fn a_challenge_shows_what_is_published_about_the_same_and_says_why() {
    let world = World::new().await;
    let cast = &world.cast;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for (slug, title, terms) in [
        ("one", "Was wir beim Kauf fragen", &[Term::DataProtection, Term::Procurement][..]),
        ("two", "A lamp that counts", &[Term::Procurement]),
        ("three", "Something else", &[Term::Energy]),
    ] {
        let new = NewResource { slug, title, kind: "guide", year: Some(2026), terms, ..NewResource::default() };
        insert_resource(&tx, &new).await.unwrap();
    }
    let new = NewChallenge {
        group: cast.technical,
        person: cast.official.person,
        government: cast.oulu,
        is_public: true,
        hard: "Nobody here knows who may keep what.",
        whom: "For the whole house.",
        tried: "Asked around.",
        terms: "data_protection procurement",
    };
    let challenge = insert_challenge(&tx, &new).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let closed = published(&world, "For the group alone", "group", &["data_protection", "procurement"]).await;
    let gone = published(&world, "What was withdrawn", "everyone", &["data_protection"]).await;
    let mut lead = world.browser(cast.lead).await;
    let form = lead.get(&format!("{gone}/withdrawals/new")).await;
    lead.press(&form, "Withdraw it", &[("reason", "It is wrong.")]).await;
    let shown = "section[aria-labelledby=published] h3";
    for who in [cast.official, cast.member] {
        let page = world.browser(who).await.get(&format!("/challenges/{challenge}")).await;
        assert_eq!(page.all(shown), ["Was wir beim Kauf fragen", "A lamp that counts"], "{}", page.text());
        assert!(page.says("Same subjects: Buying, tenders and Data protection"), "{}", page.text());
        assert!(page.says("Same subject: Buying, tenders"), "{}", page.text());
    }
    assert_eq!(lead.get(&closed).await.status, 200);
    let page = world.visitor().open(&format!("/de/challenges/{challenge}")).await;
    assert!(page.says("Gleiches Thema: Beschaffung, Vergabe"), "{}", page.text());
    // Before it is stated it is shown already.
    let mut official = world.browser(cast.official).await;
    let form = official.get("/groups/technical/challenges/new").await;
    let typed = [
        ("hard", "Who may keep this here?"),
        ("whom", "All."),
        ("tried", "No."),
        ("terms", "energy"),
        ("audience", "everyone"),
    ];
    let page = official.press(&form, "See who has it too", &typed).await;
    assert_eq!(page.all(shown), ["Something else"], "{}", page.text());
}

#[tokio::test]
async fn the_list_of_subjects_says_whose_choice_the_concepts_are() {
    let world = World::new().await;
    let page = world.visitor().get("/subjects").await;
    assert_eq!(page.all("section[aria-labelledby=subjects] h3").len(), Term::ALL.len());
    for words in [
        "EuroVoc: artificial intelligence (3030)",
        "a close concept",
        "Belfry’s own, made on 26 November 2026",
        "16 October 2023",
    ] {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert_eq!(page.html().matches("href=\"http://eurovoc.europa.eu/").count(), 12);
    let list = world.visitor().open(&page.link("Open data")).await;
    assert!(list.says("EuroVoc: open data (c_5ea6e5c4)"), "{}", list.text());
}
