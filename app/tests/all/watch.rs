//! The policy watch: who must do what by when, each fact with its source and the day on which it was checked; who keeps it,
//! what was said before, what concerns whom, days as a calendar, and who is told before they come.

use jiff::SignedDuration;
use kernel::access::Errand;
use nouns::office::FactsImported;
use watch::samples::Dossiers;
use world::{Browser, Page, World};

use crate::moderation::{case, decide, report};
use crate::steps::{assert_refused, id, log_after, log_length, place, post, propose};

const ACT: &str = "/dossiers/a-data-act";

const DOSSIER: [(&str, &str); 8] = [
    ("title", "A data act"),
    ("kind", "law"),
    ("area", "legal"),
    ("about", "Rules for data of connected products."),
    ("status", "Applies"),
    ("source_url", "https://eur-lex.example/act"),
    ("checked_on", "2026-11-01"),
    ("confidence", "stated"),
];

const FACT: [(&str, &str); 8] = [
    ("words", "Ask for data by design"),
    ("who", "Whoever buys connected products"),
    ("on_day", "2027-01-12"),
    ("basis", "Art. 3(1)"),
    ("levels", "regional"),
    ("source_url", "https://eur-lex.example/act"),
    ("checked_on", "2026-11-02"),
    ("confidence", "secondary"),
];

/// The fields with another value in one of them.
fn but<'a>(fields: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> = fields.iter().copied().filter(|(known, _)| *known != name).collect();
    fields.push((name, value));
    fields
}

/// A dossier with one fact, kept by the steward.
async fn dossier(world: &World) -> Browser {
    let mut steward = world.browser(world.cast.steward).await;
    assert_eq!(post(&mut steward, "/dossiers", &DOSSIER).await.status, 303);
    assert_eq!(post(&mut steward, &format!("{ACT}/facts"), &FACT).await.status, 303);
    world.settle().await;
    steward
}

/// Makes somebody the lead of the legal group.
async fn legal_lead(world: &World) -> Browser {
    let legal = id(world, "select id from groups where slug = 'legal'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    groups::samples::insert_seat(&tx, legal, world.cast.nobody.person, "lead").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.browser(world.cast.nobody).await
}

fn lines(page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(page.headers["content-type"], "text/calendar; charset=utf-8");
    String::from_utf8(page.body.to_vec()).unwrap().replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[tokio::test]
async fn a_dossier_says_who_must_do_what_by_when_and_where_that_is_read() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/dossiers").await;
    let form = steward.open(&page.link("Open a dossier")).await;
    let page = steward.press(&form, "Open the dossier", &DOSSIER).await;
    assert!(page.says("The dossier is open.") && place(&page).starts_with(ACT), "{}", page.text());
    let form = steward.open(&page.link("Add a fact")).await;
    let page = steward.press(&form, "Add the fact", &FACT).await;
    assert!(page.says("It is saved."), "{}", page.text());
    world.settle().await;
    let mut visitor = world.visitor();
    let page = visitor.get(ACT).await;
    for said in [
        "Rules for data of connected products.",
        "Ask for data by design",
        "Who, or in which case: Whoever buys connected products",
        "By 12 January 2027",
        "Art. 3(1)",
        "for governments of this kind: regional",
        "read in what others say about it",
        "checked on 2 November 2026",
        "eur-lex.example",
        "This is no legal advice.",
    ] {
        assert!(page.says(said), "{said} is not in {}", page.text());
    }
    for button in ["Change this dossier", "Add a fact", "Take it out", "Follow"] {
        assert!(!page.says(button), "a visitor is offered: {button}");
    }
    let found = visitor.get("/search?q=connected").await;
    assert!(found.says("A data act") && found.says("Dossier of the policy watch"), "{}", found.text());
    let feed = visitor.raw("GET", "/en/feeds/all.atom?kind=dossier", None, "").await;
    assert!(feed.html().contains("A data act"), "{}", feed.html());
    assert_eq!(visitor.get("/dossiers/none").await.status, 404);
}

#[tokio::test]
async fn lead_and_chair_of_the_legal_group_and_stewards_keep_it_and_nobody_else() {
    let world = World::new().await;
    let _ = dossier(&world).await;
    let fact = id(&world, "select id from dossier_facts").await;
    let other = but(&DOSSIER, "title", "Another act");
    for who in [world.cast.lead, world.cast.chair, world.cast.member, world.cast.other_member, world.cast.official] {
        let mut browser = world.browser(who).await;
        let before = log_length(&world).await;
        for (path, fields) in [
            ("/dossiers".to_owned(), other.as_slice()),
            (format!("{ACT}/changes"), &other),
            (format!("{ACT}/facts"), &FACT),
            (format!("/dossier-facts/{fact}/changes"), &FACT),
            (format!("/dossier-facts/{fact}/endings"), &[]),
            (format!("{ACT}/links"), &[("address", "/en/events/technical-first")]),
            (format!("{ACT}/links/endings"), &[]),
        ] {
            assert_eq!(post(&mut browser, &path, fields).await.status, 403, "{}: {path}", who.email);
        }
        for path in ["/dossiers/new", "/dossiers/a-data-act/edit", "/dossiers/a-data-act/facts/new"] {
            assert_eq!(browser.get(path).await.status, 403, "{}: {path}", who.email);
        }
        assert!(log_after(&world, before).await.iter().all(|kind| !kind.starts_with("watch.")));
    }
    let mut lead = legal_lead(&world).await;
    assert_eq!(post(&mut lead, "/dossiers", &other).await.status, 303);
    assert_eq!(post(&mut lead, &format!("{ACT}/facts"), &but(&FACT, "words", "Another one")).await.status, 303);
    assert!(lead.get(ACT).await.says("Change this dossier"));
}

#[tokio::test]
async fn what_was_said_before_stays_readable_and_nobody_writes_over_another() {
    let world = World::new().await;
    let mut steward = dossier(&world).await;
    let form = steward.get(&format!("{ACT}/edit")).await;
    let mut lead = legal_lead(&world).await;
    let other = lead.get(&format!("{ACT}/edit")).await;
    let page = lead.press(&other, "Save the change", &[("status", "Applies in part")]).await;
    assert!(page.says("It is saved.") && page.says("Applies in part"), "{}", page.text());
    // Saved twice is saved once.
    let before = log_length(&world).await;
    let again = lead.get(&format!("{ACT}/edit")).await;
    lead.press(&again, "Save the change", &[]).await;
    assert_eq!(log_length(&world).await, before);
    let page = steward.press(&form, "Save the change", &[("status", "Does not apply")]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Applies in part") && page.says("Does not apply"), "{}", page.text());
    let fact = id(&world, "select id from dossier_facts").await;
    let edit = format!("/dossier-facts/{fact}/edit");
    let form = steward.get(&edit).await;
    steward.press(&form, "Save the change", &[("on_day", "2027-02-01"), ("checked_on", "2026-11-20")]).await;
    let page = steward.get(ACT).await;
    assert!(page.says("1 February 2027") && page.says("checked on 20 November 2026"), "{}", page.text());
    let page = world.visitor().get(&format!("{ACT}/versions")).await;
    assert!(page.says("Applies") && page.says("12 January 2027"), "{}", page.text());
    let page = steward.get(ACT).await;
    let page = steward.press(&page, "Take it out: Ask for data by design", &[]).await;
    assert!(page.says("The fact is taken out.") && page.says("No day is known yet."), "{}", page.text());
    assert_eq!(post(&mut steward, &format!("/dossier-facts/{fact}/endings"), &[]).await.status, 404);
    assert_eq!(steward.get(&edit).await.status, 404);
    let page = world.visitor().get(&format!("{ACT}/versions")).await;
    assert!(page.says("taken out") && page.says("1 February 2027"), "{}", page.text());
    assert_eq!(world.happened("watch.fact_ended").await, 1);
}

#[tokio::test]
async fn what_is_missing_or_cannot_be_is_refused_at_its_field() {
    let world = World::new().await;
    let mut steward = dossier(&world).await;
    let long = "é".repeat(2001);
    for (name, value) in [
        ("title", "A"),
        ("kind", "rumour"),
        ("area", "sports"),
        ("about", ""),
        ("about", &long),
        ("status", " "),
        ("source_url", "javascript:alert(1)"),
        ("checked_on", "2031-01-01"),
        ("checked_on", "yesterday"),
        ("confidence", ""),
    ] {
        assert_refused(&post(&mut steward, "/dossiers", &but(&DOSSIER, name, value)).await, &[name]);
    }
    for (name, value) in [
        ("words", "x"),
        ("on_day", "2027-02-30"),
        ("on_day", "9999-01-01"),
        ("levels", "galactic"),
        ("country", "ZZ"),
        ("note", &long),
        ("source_url", "intranet"),
        ("checked_on", ""),
        ("confidence", "sure"),
    ] {
        assert_refused(&post(&mut steward, &format!("{ACT}/facts"), &but(&FACT, name, value)).await, &[name]);
    }
    let neither = but(&but(&FACT, "who", ""), "on_day", "");
    assert_refused(&post(&mut steward, &format!("{ACT}/facts"), &neither).await, &["who"]);
    // Sent twice it is there once.
    let again = post(&mut steward, "/dossiers", &DOSSIER).await;
    assert_eq!(again.status, 303);
    post(&mut steward, &format!("{ACT}/facts"), &FACT).await;
    assert_eq!(world.happened("watch.dossier_opened").await, 1);
    assert_eq!(world.happened("watch.fact_added").await, 1);
    let hostile = but(&but(&FACT, "words", "<script>alert(1)</script>"), "on_day", "2027-03-01");
    post(&mut steward, &format!("{ACT}/facts"), &hostile).await;
    assert!(!steward.get(ACT).await.html().contains("<script>alert"));
}

#[tokio::test]
async fn days_are_narrowed_to_what_concerns_somebody_and_come_as_a_calendar() {
    let world = World::new().await;
    let mut steward = dossier(&world).await;
    for (words, day, levels, country) in [
        ("For cities", "2027-03-01", "local", ""),
        ("For Finland", "2027-04-01", "", "FI"),
        ("For all", "2027-05-01", "", ""),
        ("Long ago", "2025-01-01", "", ""),
        ("This year", "2026-03-01", "", ""),
    ] {
        let fields = but(&but(&but(&but(&FACT, "words", words), "on_day", day), "levels", levels), "country", country);
        let fields: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        assert_eq!(post(&mut steward, &format!("{ACT}/facts"), &fields).await.status, 303, "{words}");
    }
    let every = ["Ask for data", "For cities", "For Finland", "For all"];
    let mut visitor = world.visitor();
    for (query, shown) in [
        ("", every.as_slice()),
        ("level=local", &["For cities", "For Finland", "For all"]),
        ("level=regional&country=BE", &["Ask for data", "For all"]),
        ("country=FI&kind=law&area=legal", &every),
        ("kind=programme", &[]),
        ("area=technical", &[]),
        ("past=yes", &["This year", "Long ago"]),
        ("level=local%25&country=%27", &every),
    ] {
        let page = visitor.get(&format!("/deadlines?{query}")).await;
        let all = ["Ask for data", "For cities", "For Finland", "For all", "This year", "Long ago"];
        for words in all {
            assert_eq!(page.says(words), shown.contains(&words), "{words} in {query}: {}", page.text());
        }
    }
    // Who works for a government is led to what concerns it.
    let page = world.browser(world.cast.official).await.get("/deadlines").await;
    let link = page.link("Oulu");
    assert!(link.contains("level=local") && link.contains("country=FI"), "{link}");
    let calendar = lines(&visitor.raw("GET", "/en/deadlines/all.ics?level=local&country=FI", None, "").await);
    let titles: Vec<&str> = calendar.iter().filter_map(|line| line.strip_prefix("SUMMARY:A data act: ")).collect();
    assert_eq!(titles, ["This year", "For cities", "For Finland", "For all"]);
    let has = |line: &str| calendar.iter().any(|known| known == line);
    assert!(has("DTSTART;VALUE=DATE:20270301") && has("DTEND;VALUE=DATE:20270302") && has("STATUS:TENTATIVE"));
    for (query, titles) in [
        ("country=BE", &["This year", "Ask for data by design", "For cities", "For all"][..]),
        ("kind=programme", &[]),
        ("area=technical", &[]),
    ] {
        let calendar = lines(&visitor.raw("GET", &format!("/en/deadlines/all.ics?{query}"), None, "").await);
        let found: Vec<&str> = calendar.iter().filter_map(|line| line.strip_prefix("SUMMARY:A data act: ")).collect();
        assert_eq!(found, titles, "{query}");
    }
    let page = visitor.get("/deadlines?level=local").await;
    assert_eq!(page.link("Open in my calendar"), "webcal://belfry.test/en/deadlines/all.ics?level=local");
    // One that is taken out stays in calendars as cancelled.
    let fact = id(&world, "select id from dossier_facts where words = 'For all'").await;
    post(&mut steward, &format!("/dossier-facts/{fact}/endings"), &[]).await;
    let calendar = lines(&visitor.raw("GET", "/en/deadlines/all.ics", None, "").await);
    assert!(calendar.contains(&"STATUS:CANCELLED".to_owned()) && calendar.contains(&"SEQUENCE:1".to_owned()));
    assert!(!visitor.get("/deadlines").await.says("For all"));
    let found = visitor.get("/dossiers?kind=law&level=local&country=FI").await;
    assert!(found.says("A data act") && found.says("next day: 12 January 2027"), "{}", found.text());
    assert!(!visitor.get("/dossiers?kind=instrument").await.says("A data act"));
}

#[tokio::test]
async fn each_group_explains_a_dossier_in_its_own_words_by_its_lead_or_chair() {
    let world = World::new().await;
    let _ = dossier(&world).await;
    let path = format!("{ACT}/explanations/technical");
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(ACT).await;
    let form = chair.get(&format!("{path}/edit")).await;
    assert!(page.html().contains(&format!("{path}/edit")) && form.status == 200, "{}", page.text());
    let words = "Look at **your sensors**.\n\n<script>x</script>";
    let page = chair.press(&form, "Publish the explanation", &[("words", words)]).await;
    assert!(page.says("The explanation is saved."), "{}", page.text());
    let html = world.visitor().get(ACT).await.html();
    assert!(html.contains("<strong>your sensors</strong>") && !html.contains("<script>x"), "{html}");
    // Who wrote from the same state is shown both.
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.press(&form, "Publish the explanation", &[("words", "Mine.")]).await;
    assert!(page.status == 422 && page.says("Mine.") && page.says("your sensors"), "{}", page.text());
    for who in [world.cast.member, world.cast.steward, world.cast.other_member] {
        let mut browser = world.browser(who).await;
        assert_eq!(
            post(&mut browser, &path, &[("words", "Mine."), ("version", "1")]).await.status,
            403,
            "{}",
            who.email
        );
    }
    assert_eq!(post(&mut chair, &format!("{ACT}/explanations/legal"), &[("words", "Mine.")]).await.status, 403);
    assert_eq!(post(&mut chair, &path, &[("words", &"x".repeat(10_001)), ("version", "1")]).await.status, 422);
    let page = chair.get(&format!("{path}/edit")).await;
    chair.press(&page, "Publish the explanation", &[("words", "")]).await;
    assert!(world.visitor().get(ACT).await.says("No group has explained this yet."));
}

#[tokio::test]
async fn a_hidden_explanation_is_read_nowhere_and_comes_back() {
    let world = World::new().await;
    let _ = dossier(&world).await;
    let path = format!("{ACT}/explanations/technical");
    let mut lead = world.browser(world.cast.lead).await;
    let written = post(&mut lead, &path, &[("words", "You are zebras."), ("version", "0")]).await;
    assert_eq!(written.status, 303, "{}", written.text());
    let explanation = id(&world, "select id from dossier_explanations").await;
    let link = format!("/reports/explanation/{explanation}/new");
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get(ACT).await;
    let form = nobody.open(&page.link("Report: technical group")).await;
    assert!(form.says("You are zebras.") && form.says("What a group says about a dossier"), "{}", form.text());
    for browser in [&mut world.visitor(), &mut lead] {
        assert!(!browser.get(ACT).await.html().contains(&link), "a visitor or its author is asked to report it");
    }
    assert_eq!(lead.get(&link).await.status, 404);
    // Whoever wrote it does not decide about it.
    report(&mut nobody, "explanation", &explanation).await;
    let case = case(&world).await;
    assert!(!lead.get(&case).await.has_button("Decide"));
    let form = lead.get(&format!("{path}/edit")).await;
    let page = decide(&mut world.browser(world.cast.chair).await, &case, "hidden", "Please be kind.").await;
    assert!(page.says("It is decided."), "{}", page.text());
    let people = [world.cast.lead, world.cast.chair, world.cast.member, world.cast.steward];
    for who in people {
        let page = world.browser(who).await.get(ACT).await;
        assert!(page.says("Hidden by the moderators.") && !page.says("zebras"), "{}: {}", who.email, page.text());
    }
    let page = world.visitor().get(ACT).await;
    assert!(page.says("technical group") && !page.says("zebras"), "{}", page.text());
    assert!(!lead.get(&format!("{path}/edit")).await.says("zebras"));
    let conn = world.app().db.reader().await.unwrap();
    let left = conn.count("select count(*) as n from dossier_explanations where words <> ''", &[]).await.unwrap();
    drop(conn);
    assert_eq!(left, 0, "its words lie in the case alone");
    assert_eq!(nobody.get(&link).await.status, 404, "what is hidden is reported again");
    let page = lead.press(&form, "Publish the explanation", &[("words", "You are zebras, all.")]).await;
    assert_eq!(page.status, 422, "a form from before brings it back");

    assert_eq!(post(&mut lead, &format!("{case}/appeals"), &[("reason", "It is true.")]).await.status, 303);
    decide(&mut world.browser(world.cast.steward).await, &case, "restored", "It is.").await;
    world.settle().await;
    assert!(world.visitor().get(ACT).await.says("You are zebras."));
}

#[tokio::test]
async fn what_a_group_says_in_place_of_a_hidden_explanation_stays() {
    let world = World::new().await;
    let _ = dossier(&world).await;
    let path = format!("{ACT}/explanations/technical");
    let mut lead = world.browser(world.cast.lead).await;
    post(&mut lead, &path, &[("words", "You are zebras."), ("version", "0")]).await;
    let explanation = id(&world, "select id from dossier_explanations").await;
    report(&mut world.browser(world.cast.nobody).await, "explanation", &explanation).await;
    let case = case(&world).await;
    decide(&mut world.browser(world.cast.chair).await, &case, "hidden", "Please be kind.").await;
    let form = lead.get(&format!("{path}/edit")).await;
    lead.press(&form, "Publish the explanation", &[("words", "You are kind.")]).await;
    assert!(world.visitor().get(ACT).await.says("You are kind."));
    assert_eq!(post(&mut lead, &format!("{case}/appeals"), &[("reason", "It is true.")]).await.status, 303);
    decide(&mut world.browser(world.cast.steward).await, &case, "restored", "It is.").await;
    world.settle().await;
    let page = world.visitor().get(ACT).await;
    assert!(page.says("You are kind.") && !page.says("zebras"), "{}", page.text());
}

#[tokio::test]
async fn a_linked_proposal_is_shown_to_its_readers_only() {
    let world = World::new().await;
    let mut steward = dossier(&world).await;
    propose(&mut world.browser(world.cast.official).await, "Quokka sensors").await;
    let proposal = id(&world, "select id from proposals where title = 'Quokka sensors'").await;
    for address in [format!("http://belfry.test/en/proposals/{proposal}?x"), "/en/events/technical-first".into()] {
        let page = steward.get(ACT).await;
        let page = steward.press(&page, "Link it", &[("address", &address)]).await;
        assert!(page.says("It is linked."), "{}", page.text());
    }
    for who in [world.cast.official, world.cast.member, world.cast.steward] {
        assert!(world.browser(who).await.get(ACT).await.says("Quokka sensors"), "{}", who.email);
    }
    for mut browser in [world.visitor(), world.browser(world.cast.nobody).await] {
        let page = browser.get(ACT).await;
        assert!(page.says("First meeting") && !page.html().contains("Quokka") && !page.html().contains(&proposal));
    }
    // Who may not see it learns nothing of it by linking.
    let mut lead = legal_lead(&world).await;
    let none = format!("/en/proposals/{}", crate::steps::no_id(&world));
    let mut refusals = Vec::new();
    for address in [format!("/en/proposals/{proposal}"), none, "/en/library/none".into(), "https://x.example".into()] {
        let page = post(&mut lead, &format!("{ACT}/links"), &[("address", &address)]).await;
        assert_refused(&page, &["address"]);
        refusals.push(page.text().replace(&address, ""));
    }
    assert!(refusals.windows(2).all(|pair| pair[0] == pair[1]));
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update proposals set state = 'hidden' where title = 'Quokka sensors'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    for who in [world.cast.official, world.cast.member, world.cast.steward] {
        assert!(!world.browser(who).await.get(ACT).await.says("Quokka"), "hidden, for {}", who.email);
    }
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update proposals set state = 'proposed' where title = 'Quokka sensors'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = steward.get(ACT).await;
    let page = steward.press(&page, "Take the link away: Quokka sensors", &[]).await;
    assert!(page.says("The link is taken away.") && !page.says("Quokka sensors"), "{}", page.text());
}

#[tokio::test]
async fn whoever_follows_a_dossier_is_told_a_month_and_a_week_before_a_day_and_once() {
    let world = World::new().await;
    let mut steward = dossier(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(ACT).await;
    let page = member.press(&page, "Follow", &[]).await;
    assert!(page.says("You will be told before each of its days."), "{}", page.text());
    post(&mut member, &format!("{ACT}/follows"), &[]).await;
    assert_eq!(world.happened("watch.dossier_followed").await, 1);
    let told = "12 January 2027: A data act, Ask for data by design";
    assert!(!member.get("/notices").await.says(told));
    let day = |day: &str| format!("{day}T08:00:00Z").parse::<jiff::Timestamp>().unwrap();
    let go_to = |at: jiff::Timestamp| {
        let now = world.app().clock.now();
        world.app().clock.advance(SignedDuration::from_secs(at.as_second() - now.as_second()));
    };
    go_to(day("2026-12-14"));
    world.settle().await;
    world.app().clock.advance(SignedDuration::from_hours(2));
    world.settle().await;
    assert_eq!(world.happened("watch.deadline_near").await, 1);
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/notices").await.says(told), "{}", member.get("/notices").await.text());
    assert!(!world.browser(world.cast.chair).await.get("/notices").await.says("A data act"), "who does not follow it");
    go_to(day("2027-01-06"));
    world.settle().await;
    assert_eq!(world.happened("watch.deadline_near").await, 2);
    // A day that moves is told again; one that was taken out, or a dossier that is followed no more, is not.
    let mut steward_now = world.browser(world.cast.steward).await;
    std::mem::swap(&mut steward, &mut steward_now);
    let fact = id(&world, "select id from dossier_facts").await;
    let form = steward.get(&format!("/dossier-facts/{fact}/edit")).await;
    steward.press(&form, "Save the change", &[("on_day", "2027-01-20")]).await;
    world.app().clock.advance(SignedDuration::from_hours(2));
    world.settle().await;
    assert_eq!(world.happened("watch.deadline_near").await, 3);
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/notices").await.says("20 January 2027: A data act"));
    let page = member.get(ACT).await;
    member.press(&page, "Follow no more", &[]).await;
    go_to(day("2027-01-14"));
    world.settle().await;
    let mut member = world.browser(world.cast.member).await;
    let count = member.get("/notices").await.text().matches("20 January 2027: A data act").count();
    assert_eq!(count, 1, "told though it is followed no more");
    // Of a day that was taken out nobody is told.
    let mut steward = world.browser(world.cast.steward).await;
    let soon = but(&but(&FACT, "words", "Taken out"), "on_day", "2027-02-20");
    assert_eq!(post(&mut steward, &format!("{ACT}/facts"), &soon).await.status, 303);
    let out = id(&world, "select id from dossier_facts where words = 'Taken out'").await;
    assert_eq!(post(&mut steward, &format!("/dossier-facts/{out}/endings"), &[]).await.status, 303);
    let before = world.happened("watch.deadline_near").await;
    go_to(day("2027-02-16"));
    world.settle().await;
    assert_eq!(world.happened("watch.deadline_near").await, before);
}

#[tokio::test]
async fn the_shipped_dossiers_are_read_in_once_and_keep_their_marks() {
    let world = World::new().await;
    let text = include_str!("../../../content/policy-watch/dossiers.json");
    let read: Dossiers = serde_json::from_str(text).unwrap();
    for count in [read.dossiers.len(), 0] {
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        assert_eq!(watch::samples::write(&tx, &read).await.unwrap(), count);
        tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    }
    world.settle().await;
    let mut visitor = world.visitor();
    let page = visitor.get("/dossiers").await;
    assert!(page.says("AI Act") && page.says("Interoperable Europe Act"), "{}", page.text());
    let page = visitor.get("/dossiers/ai-act").await;
    assert!(page.says("read in what others say about it") && page.says("2 December 2027"), "{}", page.text());
    let page = visitor.get("/dossiers/eidas").await;
    assert!(
        page.says("not sure, please check") && page.says("sources give 2027-12-06 or 2027-12-24"),
        "{}",
        page.text()
    );
    assert!(visitor.get("/dossiers/digital-omnibus-data").await.says("of a draft or proposal"));
    let page = visitor.get("/deadlines").await;
    assert!(page.says("9 December 2026") && !page.says("2027-12-06"), "{}", page.text());
    for dossier in &read.dossiers {
        assert!(dossier.facts.iter().all(|fact| fact.source_url.starts_with("https://")), "{}", dossier.slug);
        assert_eq!(visitor.get(&format!("/dossiers/{}", dossier.slug)).await.status, 200, "{}", dossier.slug);
    }
}
