//! The steward's desk: what needs a hand, people and roles, the registers, mail, storage, backups. And that nobody else
//! comes near any of it.

use std::collections::BTreeMap;

use app::backup::Archive;
use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::app::App;
use kernel::mail::Bounced;
use kernel::params;
use nouns::office::FactsImported;
use nouns::{GovernmentId, PersonId};
use people::samples::{insert_affiliation, insert_person};
use work::samples::insert_support;
use world::{Attachment, Browser, Page, Someone, World};

use crate::steps::{assert_refused, claim, error_at, holds, id, newcomer, no_id, place, post, sign_up};

kernel::row! {
    struct Found { id: PersonId }
}

kernel::row! {
    struct Key { id: kernel::uuid::Uuid }
}

kernel::row! {
    struct Most { slug: String }
}

fn later(world: &World, minutes: i64) {
    world.app().clock.advance(SignedDuration::from_mins(minutes));
}

async fn steward(world: &World) -> Browser {
    world.browser(world.cast.steward).await
}

async fn count(app: &App, sql: &'static str) -> i64 {
    app.db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

/// Somebody of the demonstration.
async fn known(world: &World, email: &'static str) -> Someone {
    let conn = world.app().db.reader().await.unwrap();
    let found: Found = conn.one("select id from persons where email = $1", params![email]).await.unwrap();
    Someone { person: found.id, email }
}

/// Refused, or as if it were not there.
fn is_refused(page: &Page) -> bool {
    [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&page.status)
}

#[tokio::test]
async fn nobody_but_a_steward_comes_near_the_desk() {
    let world = World::new().await;
    let person = world.cast.member.person;
    let mut own = steward(&world).await;
    let page = own.get("/office/backups").await;
    own.press(&page, "Start a backup", &[]).await;
    world.settle().await;
    let backup = id(&world, "select id from backups").await;
    let pages = [
        "/office".to_owned(),
        "/office/jobs".into(),
        "/office/mail".into(),
        "/office/storage".into(),
        "/office/backups".into(),
        format!("/office/backups/{backup}/file"),
        "/office/rules".into(),
        "/office/health".into(),
        "/people".into(),
        format!("/people/{person}"),
        "/stewards".into(),
        "/governments/new".into(),
        "/governments/ghent/corrections/new".into(),
        "/governments/ghent/mergers/new".into(),
        "/governments/ghent/closures/new".into(),
        "/imports/new".into(),
        "/groups/new".into(),
    ];
    let forms = [
        "/office/test-mails".to_owned(),
        "/office/index-rebuilds".into(),
        "/office/backups".into(),
        format!("/office/backups/{backup}/deletions"),
        format!("/people/{person}/sign-outs"),
        format!("/people/{person}/verifications"),
        "/stewards".into(),
        format!("/stewards/{}/endings", world.cast.steward.person),
        format!("/bounces/{person}/endings"),
        "/governments".into(),
        "/governments/ghent/corrections".into(),
        "/governments/ghent/mergers".into(),
        "/governments/ghent/closures".into(),
        "/governments/ghent/reopenings".into(),
        "/imports".into(),
        "/groups".into(),
    ];
    for path in &pages {
        assert_eq!(own.get(path).await.status, StatusCode::OK, "{path}");
        assert_eq!(place(&world.visitor().get(path).await), "/sign-in", "{path}");
    }
    let before = world.happened("office.backup_deleted").await;
    for who in [world.cast.nobody, world.cast.member, world.cast.representative, world.cast.chair, world.cast.lead] {
        let mut other = world.browser(who).await;
        for path in &pages {
            assert!(is_refused(&other.get(path).await), "{path} {}", who.email);
        }
        for path in &forms {
            let typed = [("email", who.email), ("sure", "yes"), ("into", "oulu")];
            assert!(is_refused(&post(&mut other, path, &typed).await), "{path} {}", who.email);
        }
    }
    assert_eq!(world.happened("office.backup_deleted").await, before);
    assert_eq!(count(world.app(), "select count(*) as n from stewards").await, 1);
}

#[tokio::test]
async fn the_desk_says_first_what_needs_a_hand() {
    let world = World::with(|config| config.backup_days = 0).await;
    let mut steward = steward(&world).await;
    let calm = steward.get("/office").await;
    assert!(
        calm.says("2 groups have no lead") && !calm.says("recent backup") && !calm.says("takes no mail"),
        "{}",
        calm.text()
    );
    let mut member = world.browser(world.cast.nobody).await;
    claim(&mut member, "ghent", true).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update seats set until = $1 where role = 'lead'", params![world.app().clock.now()]).await.unwrap();
    tx.commit(&Bounced { person: world.cast.member.person }).await.unwrap();
    world.settle().await;
    later(&world, 60 * 24 * 8);
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/office").await;
    for words in ["1 mail address takes no mail", "1 decision has waited for more than 7 days", "3 groups have no lead"]
    {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    let ruled = World::new().await;
    assert!(ruled.browser(ruled.cast.steward).await.get("/office").await.says("There is no recent backup"));
}

async fn search(browser: &mut Browser, name: &str) -> Page {
    browser.get(&format!("/people?name={}", crate::steps::encode(name))).await
}

#[tokio::test]
async fn people_are_found_by_name_and_mail_and_signed_out_everywhere() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let mut officer = newcomer(&world, "Łucja Żółć", "lucja@city.example").await;
    sign_up(&world, "Not Yet", "not.yet@city.example").await;
    for (name, finds) in [("lucja zolc", true), ("LUCJA@city", true), ("ŻÓŁĆ", true), ("%", true), ("zzzz", false)]
    {
        let page = search(&mut steward, name).await;
        assert_eq!(page.says("Łucja Żółć"), finds, "{name}: {}", page.text());
    }
    assert!(!search(&mut steward, "lucja@city").await.says("Not Yet"));
    let page = search(&mut steward, "lucja").await;
    let page = steward.open(&page.link("Łucja Żółć")).await;
    assert!(page.says("lucja@city.example") && page.says("Has a passwordYes"), "{}", page.text());
    assert!(!page.html().contains("$argon2"), "a password's hash is shown");
    let page = steward.press(&page, "Sign out everywhere", &[]).await;
    assert!(page.says("signed out everywhere") && page.says("Not signed in anywhere."), "{}", page.text());
    assert_eq!(place(&officer.get("/account").await), "/sign-in");
    assert_eq!(world.happened("people.sessions_ended").await, 1);

    let page = search(&mut steward, "not.yet").await;
    let page = steward.open(&page.link("Not Yet")).await;
    assert!(page.says("Address not confirmed"), "{}", page.text());
    let before = world.mails("not.yet@city.example").await.len();
    let page = steward.press(&page, "Send the mail again that confirms the address", &[]).await;
    assert!(page.says("The mail is on its way."), "{}", page.text());
    assert_eq!(world.mails("not.yet@city.example").await.len(), before + 1);
    assert_eq!(steward.get(&format!("/people/{}", no_id(&world))).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn stewards_make_and_end_stewards_asked_again_and_the_last_one_stays() {
    let world = World::new().await;
    let mut first = steward(&world).await;
    let page = first.get("/stewards").await;
    assert!(page.says("There must be at least one steward.") && !page.says("No longer steward"), "{}", page.text());
    let own = format!("/stewards/{}/endings", world.cast.steward.person);
    let refused = post(&mut first, &own, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("There must be at least one steward."), "{}", refused.text());
    for (email, sure) in [("member@cast.example", ""), ("nobody.here@city.example", "yes"), ("no address", "yes")] {
        let typed = [("email", email), ("sure", sure)];
        let refused = first.press(&page, "Make somebody a steward", &typed).await;
        assert_refused(&refused, &[if sure.is_empty() { "sure" } else { "email" }]);
        assert!(holds(&refused, "email", email));
    }
    sign_up(&world, "Not Yet", "not.yet@city.example").await;
    let unproved = [("email", "not.yet@city.example"), ("sure", "yes")];
    let refused = first.press(&page, "Make somebody a steward", &unproved).await;
    assert!(error_at(&refused, "email").is_some(), "an address that nobody confirmed becomes a steward");

    later(&world, 20);
    let typed = [("email", "member@cast.example"), ("sure", "yes")];
    let asked = first.press(&page, "Make somebody a steward", &typed).await;
    assert_eq!(asked.status, StatusCode::FORBIDDEN);
    assert_eq!(world.happened("people.steward_appointed").await, 0, "nobody was asked again");
    let mut fresh = world.browser(world.cast.steward).await;
    let page = fresh.get("/stewards").await;
    let page = fresh.press(&page, "Make somebody a steward", &typed).await;
    assert!(page.says("This person is a steward now"), "{}", page.text());
    post(&mut fresh, "/stewards", &typed).await;
    assert_eq!(world.happened("people.steward_appointed").await, 1, "twice is once");
    assert!(world.mails("member@cast.example").await.iter().any(|mail| mail.subject.contains("you are a steward now")));
    let mut second = world.browser(world.cast.member).await;
    assert_eq!(second.get("/office").await.status, StatusCode::OK);

    // Both go at the same moment: one stays.
    let other = format!("/stewards/{}/endings", world.cast.member.person);
    let (one, two) = tokio::join!(post(&mut fresh, &own, &[]), post(&mut second, &other, &[]));
    let ended = [one, two].iter().filter(|page| page.status == StatusCode::SEE_OTHER).count();
    assert_eq!(ended, 1);
    assert_eq!(count(world.app(), "select count(*) as n from stewards").await, 1);
    assert_eq!(world.happened("people.steward_ended").await, 1);
}

#[tokio::test]
async fn a_test_mail_goes_the_way_of_every_mail_and_a_refused_address_is_taken_again() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let page = steward.get("/office/mail").await;
    assert!(page.says("Every address takes mail.") && page.says("Each mail is written to a file."), "{}", page.text());
    let page = steward.press(&page, "Send a test mail to myself", &[]).await;
    assert!(page.says("The test mail is on its way to you."), "{}", page.text());
    let mails = world.mails("steward@cast.example").await;
    assert!(mails.iter().any(|mail| mail.subject.ends_with("test mail")), "no mail came");
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.commit(&Bounced { person: world.cast.member.person }).await.unwrap();
    world.settle().await;
    let page = steward.get("/office/mail").await;
    assert!(page.says("member@cast.example"), "{}", page.text());
    let done = steward.press(&page, "It works again: member", &[]).await;
    assert!(done.says("Mail goes to this address again.") && done.says("Every address takes mail."), "{}", done.text());
    assert_eq!(steward.press(&page, "It works again: member", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.happened("notices.bounce_ended").await, 1);
}

#[tokio::test]
async fn a_backup_is_started_at_the_desk_is_whole_and_leaves_only_when_asked_again() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let page = steward.get("/office/backups").await;
    assert!(
        page.says("No backup was started here yet.") && page.says("no backup from the last 7 days"),
        "{}",
        page.text()
    );
    let begun = steward.press(&page, "Start a backup", &[]).await;
    assert!(begun.says("The backup is being made.") && begun.says("Being made"), "{}", begun.text());
    // Never two at once, whoever presses.
    let again = steward.press(&page, "Start a backup", &[]).await;
    assert!(again.says("A backup is being made already."), "{}", again.text());
    assert_eq!(count(world.app(), "select count(*) as n from backups").await, 1);
    let backup = id(&world, "select id from backups").await;
    let file = format!("/office/backups/{backup}/file");
    assert_eq!(steward.get(&file).await.status, StatusCode::NOT_FOUND, "a backup leaves before it is whole");
    world.settle().await;
    let page = steward.get("/office/backups").await;
    assert!(page.says("Done") && !page.says("no backup from the last"), "{}", page.text());

    let got = steward.get(&file).await;
    assert_eq!(got.status, StatusCode::OK);
    assert!(got.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(got.headers["cache-control"], "private, no-store");
    let to = world.folder().join("fetched.zip");
    std::fs::write(&to, &got.body).unwrap();
    assert!(Archive::open(&to).unwrap().summary().contains("rows"), "what was fetched is no backup");
    assert_eq!(world.happened("kernel.data_read").await, 1, "that it left is not in the log");

    later(&world, 20);
    let mut stale = world.browser_with(steward.cookie().unwrap());
    let asked = stale.raw("GET", &format!("/en{file}"), None, "").await;
    assert_ne!(asked.status, StatusCode::OK, "it leaves without being asked again");
    assert!(!asked.body.starts_with(b"PK"));
    let kept = post(&mut stale, &format!("/office/backups/{backup}/deletions"), &[]).await;
    assert_eq!(kept.status, StatusCode::FORBIDDEN);
    assert_eq!(count(world.app(), "select count(*) as n from backups").await, 1);

    let mut fresh = world.browser(world.cast.steward).await;
    let page = fresh.get("/office/backups").await;
    let page = fresh.press(&page, "Delete: 24 November 2026, 12:00 CET", &[]).await;
    assert!(page.says("The backup is deleted."), "{}", page.text());
    assert_eq!(std::fs::read_dir(&world.app().config.backups_folder).unwrap().count(), 0, "its file is still there");
    assert_eq!(fresh.get(&file).await.status, StatusCode::NOT_FOUND);
    for kind in ["office.backup_started", "office.backup_made", "office.backup_deleted"] {
        assert_eq!(world.happened(kind).await, 1, "{kind}");
    }
}

#[tokio::test]
async fn a_backup_that_fails_or_stops_says_so_and_does_not_stand_in_the_way_of_the_next() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    std::fs::write(&world.app().config.backups_folder, "in the way").unwrap();
    let page = steward.get("/office/backups").await;
    steward.press(&page, "Start a backup", &[]).await;
    world.settle().await;
    let page = steward.get("/office/backups").await;
    assert!(page.says("Did not succeed") && page.says("folder for backups"), "{}", page.text());
    std::fs::remove_file(&world.app().config.backups_folder).unwrap();

    // The program ends while one is being made.
    steward.press(&page, "Start a backup", &[]).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("delete from jobs where kind = 'office.backup'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    later(&world, 6);
    let page = steward.get("/office/backups").await;
    assert!(!page.says("Being made"), "{}", page.text());
    let page = steward.press(&page, "Start a backup", &[]).await;
    assert!(page.says("The backup is being made."), "{}", page.text());
    world.settle().await;
    assert_eq!(count(world.app(), "select count(*) as n from backups where state = 'done'").await, 1);
    assert_eq!(count(world.app(), "select count(*) as n from backups where state = 'failed'").await, 2);
}

#[tokio::test]
async fn storage_is_told_in_numbers_and_the_search_index_is_made_anew() {
    let world = World::new().await;
    world.settle().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update search_entries set title = 'Lost' where kind = 'government'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    let mut steward = steward(&world).await;
    world.settle().await;
    let page = steward.get("/office/storage").await;
    assert!(page.says("Database") && page.says("Files") && page.says("Free space"), "{}", page.text());
    assert!(!page.says("still to go through"), "{}", page.text());
    let page = steward.press(&page, "Make the search index anew", &[]).await;
    assert!(page.says("The search index is being made anew.") && page.says("still to go through"), "{}", page.text());
    world.settle().await;
    assert!(!steward.get("/office/storage").await.says("still to go through"));
    assert!(steward.get("/search?q=oulu").await.says("Oulu"));
    assert_eq!(count(world.app(), "select count(*) as n from search_entries where title = 'Lost'").await, 0);
}

#[tokio::test]
async fn health_and_rules_say_what_holds_and_nothing_secret() {
    let world = World::with(|config| config.mail_url = "smtps://user:verysecret@mail.example:465".into()).await;
    let mut steward = steward(&world).await;
    let health = steward.get("/office/health").await;
    for words in [env!("CARGO_PKG_VERSION"), "still to be applied", "not encrypted", "second_factor_for"] {
        assert!(health.says(words), "{words}: {}", health.text());
    }
    let rules = steward.get("/office/rules").await;
    assert!(rules.says("backup_days7") && rules.says("belfry config"), "{}", rules.text());
    for page in [health, rules] {
        assert!(!page.html().contains("verysecret"), "a password is shown");
    }
}

#[tokio::test]
async fn a_government_is_registered_corrected_and_its_domains_prove_who_works_there() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let page = steward.get("/governments/new").await;
    let wrong =
        [("name", "x"), ("kind", "empire"), ("country", "XX"), ("website", "javascript:1"), ("domains", "gmail.com")];
    let refused = steward.press(&page, "Register it", &wrong).await;
    assert_refused(&refused, &["name", "kind", "country", "website", "domains"]);
    let typed =
        [("name", "Consortium of the North"), ("kind", "consortium"), ("country", "FI"), ("domains", "north.example")];
    let page = steward.press(&page, "Register it", &typed).await;
    assert!(page.says("It is registered.") && page.says("Consortium of the North"), "{}", page.text());
    let page = steward.open(&page.link("Correct, merge or close")).await;
    assert!(holds(&page, "domains", "north.example"), "{}", page.html());
    let typed = [("name", "Alliance of the North"), ("domains", "north.example\nalliance.example")];
    let page = steward.press(&page, "Save", &typed).await;
    assert!(page.says("Your corrections are saved.") && page.says("Alliance of the North"), "{}", page.text());
    world.settle().await;
    for name in ["alliance", "consortium"] {
        let found = steward.get(&format!("/governments?name={name}")).await;
        assert!(found.says("Alliance of the North"), "{name}: {}", found.text());
    }
    assert!(steward.get("/search?q=alliance").await.says("Alliance of the North"));
    let mut officer = newcomer(&world, "An Officer", "officer@alliance.example").await;
    let page = officer.get("/affiliations/new").await;
    let unit = "government:consortium-of-the-north";
    let works = [("place", "Alliance of the North"), ("unit", unit), ("office", "Officer")];
    let page = officer.press(&page, "Send", &works).await;
    assert!(page.path.ends_with("done=confirmed"), "{} {}", page.path, page.text());
    let page = steward.get("/governments/ghent/corrections/new").await;
    let taken = steward.press(&page, "Save", &[("domains", "alliance.example")]).await;
    assert!(error_at(&taken, "domains").is_some_and(|error| error.contains("another government")), "{}", taken.text());
}

#[tokio::test]
async fn a_correction_that_was_overtaken_keeps_both_texts() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let fields = [("name", "School of Data"), ("kind", "university"), ("office", "Dean")];
    post(&mut world.browser(world.cast.nobody).await, "/organisations", &fields).await;
    let (ghent, school) = ("/governments/ghent/corrections/new", "/organisations/school-of-data/corrections/new");
    for path in [ghent, school] {
        let (early, late) = (steward.get(path).await, steward.get(path).await);
        let (first, second) = ("https://first.example", "https://second.example");
        assert!(steward.press(&early, "Save", &[("website", first)]).await.says("Your corrections are saved."));
        let page = steward.press(&late, "Save", &[("website", second)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {}", page.text());
        assert!(
            page.says("Somebody saved this") && page.says(first) && holds(&page, "website", second),
            "{}",
            page.text()
        );
        let kept = steward.get(path).await;
        assert!(holds(&kept, "website", first), "{path}: what was saved first is lost");
        // Who has seen it may save.
        assert!(steward.press(&page, "Save", &[]).await.says("Your corrections are saved."));
        assert!(holds(&steward.get(path).await, "website", second), "{path}");
    }
}

#[tokio::test]
async fn a_group_is_founded_and_waits_for_its_lead() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let page = steward.get("/groups").await;
    let page = steward.open(&page.link("Found a group")).await;
    let refused = steward.press(&page, "Found the group", &[("name", "x")]).await;
    assert_refused(&refused, &["name", "lead_network", "objective", "joining"]);
    let typed = [
        ("name", "Örtliche Daten"),
        ("lead_network", "A network"),
        ("objective", "To share what we know of data."),
        ("joining", "open"),
    ];
    let page = steward.press(&page, "Found the group", &typed).await;
    assert!(page.says("Örtliche Daten") && page.says("To share what we know of data."), "{}", page.text());
    assert_eq!(place(&page), "/groups/ortliche-daten");
    let again = post(&mut steward, "/groups", &typed).await;
    assert!(error_at(&again, "name").is_some(), "two groups have one address");
    assert!(steward.get("/office").await.says("Örtliche Daten"), "the desk does not say that nobody leads it");
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(post(&mut lead, "/groups", &typed).await.status, StatusCode::FORBIDDEN);
    assert!(!lead.get("/groups").await.says("Found a group"));
}

/// The rows of each table as text.
async fn dump(app: &App) -> BTreeMap<String, String> {
    let whole = app.db.frozen().await.unwrap();
    let mut all = BTreeMap::new();
    for table in whole.tables().await.unwrap() {
        let mut text = Vec::new();
        whole.read(&table, &mut text).await.unwrap();
        all.insert(table.name, String::from_utf8(text).unwrap());
    }
    all
}

/// Tables that tell of what happened, or grow by it.
const TELLING: [&str; 11] = [
    "events",
    "event_origins",
    "jobs",
    "listeners",
    "routines",
    "sessions",
    "search_entries",
    "search_texts",
    "happenings",
    "notices",
    "group_news",
];

#[tokio::test]
async fn merging_two_governments_loses_nothing_and_the_old_address_leads_to_the_new() {
    let world = World::demo().await;
    let mut steward = world.browser(known(&world, "steward@demo.example").await).await;
    let slug = {
        let conn = world.app().db.reader().await.unwrap();
        let most: Most = conn
            .one(
                "select g.slug from governments g order by (select count(*) from memberships m where m.government = g.id)
                    + (select count(*) from supports s where s.government = g.id) desc, g.id limit 1",
                &[],
            )
            .await
            .unwrap();
        most.slug
    };
    let page = steward.get("/governments/new").await;
    let typed = [("name", "The Same Again"), ("kind", "local"), ("country", "BE")];
    steward.press(&page, "Register it", &typed).await;
    world.settle().await;
    let from = id_of(&world, &slug).await;
    let into = id_of(&world, "the-same-again").await;
    let before = dump(world.app()).await;
    let named = before.iter().filter(|(_, text)| text.contains(&from)).count();
    assert!(named > 8, "only {named} tables know {slug}");

    let form = steward.get(&format!("/governments/{slug}/mergers/new")).await;
    assert_refused(&steward.press(&form, "Merge them", &[("into", "nowhere")]).await, &["into", "sure"]);
    assert_refused(&steward.press(&form, "Merge them", &[("into", &slug), ("sure", "yes")]).await, &["into"]);
    let looked =
        steward.press(&form, "Merge them", &[("into", "https://x.example/en/governments/the-same-again")]).await;
    assert_refused(&looked, &["sure"]);
    assert!(looked.says("becomes a part of The Same Again"), "{}", looked.text());
    let page = steward.press(&form, "Merge them", &[("into", "the-same-again"), ("sure", "yes")]).await;
    assert!(page.says("The two are one now."), "{}", page.text());
    world.settle().await;

    let after = dump(world.app()).await;
    for (table, text) in &before {
        if TELLING.contains(&table.as_str()) {
            continue;
        }
        assert_eq!(after[table].lines().count(), text.lines().count(), "{table} has another number of rows");
        if table != "governments" {
            assert!(!after[table].contains(&from), "{table} still names the old one");
            let (was, is) =
                (text.matches(&from).count() + text.matches(&into).count(), after[table].matches(&into).count());
            assert_eq!(is, was, "{table} lost a mention");
        }
    }
    assert_eq!(place(&steward.get(&format!("/governments/{slug}")).await), "/governments/the-same-again");
    let list = steward.get("/governments?name=same+again").await;
    assert_eq!(list.all("tbody th").len(), 1, "{}", list.text());
    assert_eq!(
        steward.press(&form, "Merge them", &[("into", "riga"), ("sure", "yes")]).await.status,
        422,
        "merged twice"
    );
    assert_eq!(world.happened("people.government_merged").await, 1);
}

async fn id_of(world: &World, slug: &str) -> String {
    let conn = world.app().db.reader().await.unwrap();
    let found: Key = conn.one("select id from governments where slug = $1", params![slug]).await.unwrap();
    found.id.to_string()
}

#[tokio::test]
async fn where_both_have_the_same_already_one_stays_with_the_old_and_people_are_there_once() {
    let world = World::new().await;
    let cast = world.cast;
    let mut steward = steward(&world).await;
    let both = post(&mut steward, "/governments/oulu/mergers", &[("into", "riga"), ("sure", "yes")]).await;
    assert!(error_at(&both, "into").is_some_and(|error| error.contains("Both have signed")), "{}", both.text());

    let page = steward.get("/governments/new").await;
    let typed = [("name", "Oulu Twin"), ("kind", "local"), ("country", "FI")];
    steward.press(&page, "Register it", &typed).await;
    let twin = GovernmentId::from_uuid(id_of(&world, "oulu-twin").await.parse().unwrap());
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    // Somebody is at both, and each has supported the same proposal.
    let person = insert_person(&tx, "both@cast.example", "At Both", None, None).await.unwrap();
    insert_affiliation(&tx, person, twin, "Officer", false).await.unwrap();
    insert_affiliation(&tx, person, cast.oulu, "Officer", true).await.unwrap();
    insert_support(&tx, cast.proposal, twin, person, "", "").await.unwrap();
    insert_support(&tx, cast.proposal, cast.oulu, person, "", "").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let supports = count(world.app(), "select count(*) as n from supports").await;
    let done = post(&mut steward, "/governments/oulu-twin/mergers", &[("into", "oulu"), ("sure", "yes")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(count(world.app(), "select count(*) as n from supports").await, supports);
    let standing = "select count(*) as n from affiliations a join persons p on p.id = a.person
        where p.email = 'both@cast.example' and a.ended_at is null and a.representative";
    assert_eq!(count(world.app(), standing).await, 1, "the better of the two is not the one that stays");
    let all = "select count(*) as n from affiliations a join persons p on p.id = a.person where p.email = 'both@cast.example'";
    assert_eq!(count(world.app(), all).await, 2);
}

#[tokio::test]
async fn two_organisations_become_one_and_the_old_one_is_gone_from_the_list() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    for name in ["School of Data", "Data School"] {
        let fields = [("name", name), ("kind", "university"), ("office", "Dean")];
        post(&mut world.browser(world.cast.nobody).await, "/organisations", &fields).await;
    }
    let affiliations = count(world.app(), "select count(*) as n from affiliations").await;
    // Both only claim to exist: the steward finds them all the same.
    let page = steward.get("/organisations/data-school/corrections/new").await;
    let page = steward.press(&page, "Save", &[("name", "Data School of the North"), ("country", "FI")]).await;
    assert!(
        page.says("Your corrections are saved.") && holds(&page, "name", "Data School of the North"),
        "{}",
        page.text()
    );
    let merge = "/organisations/data-school/mergers";
    assert_refused(&post(&mut steward, merge, &[("into", "data-school"), ("sure", "yes")]).await, &["into"]);
    let done = post(&mut steward, merge, &[("into", "school-of-data"), ("sure", "yes")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(count(world.app(), "select count(*) as n from affiliations").await, affiliations);
    assert_eq!(
        count(
            world.app(),
            "select count(*) as n from affiliations where organisation is not null and ended_at is null"
        )
        .await,
        1
    );
    assert_eq!(steward.get("/organisations/data-school/corrections/new").await.status, StatusCode::NOT_FOUND);
    // Once it is public, old links lead to it.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let sql =
        "update affiliations set verified_at = claimed_at, verified_how = 'steward' where organisation is not null";
    tx.execute(sql, &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = world.visitor().open("/en/organisations/data-school").await;
    assert_eq!(page.path, "/en/organisations/school-of-data");
    assert!(page.says("School of Data"), "{}", page.text());
}

const TABLE: &str = "name,country,kind\nTown of Tables,BE,local\nOulu,FI,local\n";

async fn hand_in(browser: &mut Browser, page: &Page, button: &str, bytes: &str) -> Page {
    let file = Attachment { field: "file", name: "table.csv", bytes: bytes.as_bytes() };
    browser.press_with_file(page, button, &[("kind", "governments")], Some(file)).await
}

#[tokio::test]
async fn while_a_table_is_checked_others_write() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let page = steward.get("/imports/new").await;
    // Somebody else is writing, and goes on for as long as the check takes.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let check = hand_in(&mut steward, &page, "Check the file", TABLE);
    let checked = tokio::time::timeout(std::time::Duration::from_secs(20), check).await.expect("the check waits");
    assert!(checked.has_button("Take it over"), "{}", checked.text());
    let check = hand_in(&mut steward, &page, "Check the file", "name,country\nNowhere,ZZ\n");
    let wrong = tokio::time::timeout(std::time::Duration::from_secs(20), check).await.expect("the check waits");
    assert_refused(&wrong, &["file"]);
    drop(tx);
}

#[tokio::test]
async fn a_table_is_checked_first_and_only_what_was_checked_is_taken_over() {
    let world = World::new().await;
    let mut steward = steward(&world).await;
    let page = steward.get("/imports/new").await;
    let wrong = hand_in(&mut steward, &page, "Check the file", "name,country\nNowhere,ZZ\n").await;
    assert_refused(&wrong, &["file"]);
    assert!(wrong.says("there is no country ZZ"), "{}", wrong.text());
    let before = count(world.app(), "select count(*) as n from governments").await;
    let checked = hand_in(&mut steward, &page, "Check the file", TABLE).await;
    assert!(checked.says("new rows") && checked.has_button("Take it over"), "{}", checked.text());
    assert_eq!(count(world.app(), "select count(*) as n from governments").await, before, "a check changes something");
    let other = hand_in(&mut steward, &checked, "Take it over", "name,country,kind\nAnother Town,BE,local\n").await;
    assert!(other.says("Nothing was changed yet."), "{}", other.text());
    assert_eq!(count(world.app(), "select count(*) as n from governments").await, before, "another file is taken over");
    let done = hand_in(&mut steward, &checked, "Take it over", TABLE).await;
    assert!(done.says("The table is taken over."), "{}", done.text());
    assert!(count(world.app(), "select count(*) as n from governments").await > before);
    assert_eq!(world.happened("office.rows_imported").await, 1);
}
