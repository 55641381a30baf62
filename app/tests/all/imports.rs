//! `belfry import`: tables that an operator brings in, whole or not at all, as often as they like.

use std::fmt::Write as _;
use std::process::Command;

use kernel::params;
use world::World;

use crate::steps::{claim, log_length, newcomer, place, sign_in, sign_up};

/// Whether it ended well, and all that it said.
fn import(world: &World, what: &str, bytes: impl AsRef<[u8]>, more: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    std::fs::write(&file, bytes).unwrap();
    let config = &world.app().config;
    let mut command = Command::new(env!("CARGO_BIN_EXE_belfry"));
    command.arg("import").arg(what).arg(&file).args(more);
    command.env("BELFRY_DATABASE_URL", &config.database_url).env("BELFRY_FILES_URL", &config.files_url);
    command.env("BELFRY_MAIL_URL", &config.mail_url).env("BELFRY_KEYS", &config.keys);
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

fn taken(world: &World, what: &str, table: &str) -> String {
    let (is_well, said) = import(world, what, table, &[]);
    assert!(is_well, "{said}");
    said
}

/// Says that a file is refused with each of these sentences and leaves no trace.
async fn refused(world: &World, what: &str, table: impl AsRef<[u8]>, sentences: &[&str]) {
    let before = log_length(world).await;
    let (is_well, said) = import(world, what, table, &[]);
    assert!(!is_well, "{said}");
    for sentence in sentences {
        assert!(said.contains(sentence), "{sentence}\nis missing in\n{said}");
    }
    assert!(said.contains("Nothing was imported"), "{said}");
    assert_eq!(log_length(world).await, before, "{said}");
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

const GOVERNMENTS: &str = "\u{feff}Name;Country;Kind;Unit;Domains;Website;Source\r\n\
    Brugge;BE;;lau:BE:31005;brugge.example www.brugge.example;https://www.brugge.example/;https://example.org/list\r\n\
    Región de Example;Spain;regional;;;;\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn governments_come_in_with_their_place_and_are_found_at_once() {
    let world = World::new().await;
    let said = taken(&world, "governments", GOVERNMENTS);
    assert!(said.contains("governments: 2 rows imported, 0 were there already."), "{said}");
    let mut visitor = world.visitor();
    let page = visitor.get("/governments/brugge").await;
    assert!(page.says("Brugge") && page.html().contains("https://www.brugge.example/"), "{}", page.text());
    assert!(visitor.get("/search?q=Bruges").await.says("Brugge"), "the index has heard of it, by its other name");
    assert!(visitor.get("/governments?name=region%20de%20example").await.says("Región de Example"));

    // What its domain proves holds for those who come later.
    let mut officer = newcomer(&world, "An Officer", "officer@brugge.example").await;
    assert!(claim(&mut officer, "brugge", false).await.path.ends_with("done=confirmed"));

    let before = log_length(&world).await;
    let said = taken(&world, "governments", GOVERNMENTS);
    assert!(said.contains("governments: 0 rows imported, 2 were there already."), "{said}");
    assert_eq!(log_length(&world).await, before, "the second time something was written");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_faults_names_them_all_and_brings_nothing() {
    let world = World::new().await;
    let table = "name,country,kind,unit,key,domains,website\n\
        Fine,BE,local,,,,\n\
        ,BE,local,,,,\n\
        No Country,Utopia,local,,,,\n\
        No Kind,BE,village,,,,\n\
        No Unit,BE,,lau:XX:1,,,\n\
        Wrong Country,FR,,lau:BE:31005,,,\n\
        Wrong Kind,BE,regional,lau:BE:44021,,,\n\
        Bad Key,BE,local,,Bad Key!,,\n\
        Public Domain,BE,local,,,gmail.com,\n\
        Bad Domain,BE,local,,,nothing,\n\
        Bad Link,BE,local,,,,javascript:alert(1)\n\
        fine,BE,local,,,,\n";
    let sentences = [
        "row 3, column name: is empty.",
        "row 4, column country: there is no country Utopia.",
        "row 5, column kind: must be one of local, metropolitan",
        "row 6, column unit: there is no unit lau:XX:1",
        "row 7, column country: the unit does not lie in FR.",
        "row 8, column kind: the unit is local, not regional.",
        "row 9, column key: Bad Key! cannot stand in an address. bad-key can.",
        "row 10, column domains: anybody can have an address at gmail.com.",
        "row 11, column domains: nothing is no mail domain.",
        "row 12, column website: javascript:alert(1) is no address on the web.",
        "row 13, column name: the same government stands in row 2.",
    ];
    refused(&world, "governments", table, &sentences).await;
    refused(&world, "governments", "", &["row 1: the file is empty."]).await;
    refused(&world, "governments", "nmae,country\nx,BE\n", &["there is no column nmae. Did you mean name?"]).await;
    refused(&world, "governments", "name,country,kind\n\"Open,BE,local\nX,BE,local\n", &["row 2: a quotation mark"])
        .await;
    refused(
        &world,
        "governments",
        b"name,country,kind\nX,BE,local\nR\xe9gion,FR,regional\n",
        &["row 3, column name: is not UTF-8."],
    )
    .await;
    let many = format!("name,country,kind\n{}", "x,,local\n".repeat(80));
    refused(&world, "governments", many, &["row 51, column country: is empty.", "\nand 30 more\n", "80 in all"]).await;
    assert!(world.visitor().get("/governments?name=fine").await.all("main a").iter().all(|name| name != "Fine"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_government_that_is_there_is_known_by_key_or_name_and_never_doubled() {
    let world = World::new().await;
    let said = taken(&world, "governments", "name,country,kind\nGHENT,be,local\nOulu,Finland,\"local\"\n");
    assert!(said.contains("0 rows imported, 2 were there already"), "{said}");
    let ghent = "name,country,unit\nGent,BE,lau:BE:44021\n";
    taken(&world, "governments", ghent);
    refused(
        &world,
        "governments",
        "name,country,unit\nOulu,FI,lau:FI:564\n",
        &["with the key oulu. Leave the unit empty"],
    )
    .await;
    let said = taken(&world, "governments", "name,country,unit,key\nOulu,FI,lau:FI:564,oulu-city\n");
    assert!(said.contains("1 rows imported"), "{said}");
    let taken_domain = "name,country,kind,domains\nA,BE,local,shared.example\n";
    taken(&world, "governments", taken_domain);
    let other = "name,country,kind,domains\nB,BE,local,shared.example\n";
    refused(&world, "governments", other, &["row 2, column domains: shared.example is the domain of another"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_changes_nothing() {
    let world = World::new().await;
    let before = log_length(&world).await;
    let (is_well, said) = import(&world, "governments", GOVERNMENTS, &["--check"]);
    assert!(is_well && said.contains("2 rows can be imported, 0 are there already. Nothing was changed."), "{said}");
    assert_eq!(log_length(&world).await, before);
    assert_eq!(world.visitor().get("/governments/brugge").await.status, 404);
    assert!(!import(&world, "governments", "name\nx\n", &["--check"]).0);
    assert!(!import(&world, "facts", "{}", &["--check"]).0, "facts go into an empty instance");
}

const ORGANISATIONS: &str = "name,kind,country,website,source\n\
    Example Network,network,BE,https://network.example,https://example.org/list\n";

#[tokio::test(flavor = "multi_thread")]
async fn organisations_come_in_once() {
    let world = World::new().await;
    taken(&world, "organisations", ORGANISATIONS);
    let said = taken(&world, "organisations", ORGANISATIONS);
    assert!(said.contains("organisations: 0 rows imported, 1 were there already."), "{said}");
    assert!(world.visitor().get("/organisations/example-network").await.says("Example Network"));
    let wrong = "name,kind,website\nA,club,\nB,ngo,b.example\nB,ngo,\n";
    let sentences =
        ["row 2, column kind:", "row 3, column website:", "row 4, column name: the same organisation stands in row 3"];
    refused(&world, "organisations", wrong, &sentences).await;
}

const PEOPLE: &str = "email;name;language;time_zone;government;organisation;office;speaks\n\
    Clerk@oulu.example;A Clerk;fr;Europe/Helsinki;oulu;;Clerk;no\n\
    mayor@oulu.example;A Mayor;;;Oulu;;Mayor;yes\n\
    lead@network.example;A Lead;;;;example-network;Coordinator;yes\n\
    learner@example.org;A Learner;;;;;;\n";

#[tokio::test(flavor = "multi_thread")]
async fn people_set_a_password_by_mail_and_then_stand_where_the_operator_said() {
    let world = World::new().await;
    taken(&world, "organisations", ORGANISATIONS);
    assert!(taken(&world, "people", PEOPLE).contains("people: 4 rows imported, 0 were there already."));
    assert!(world.all_mails().is_empty(), "an import writes to nobody");
    let mut browser = world.visitor();
    assert_eq!(sign_in(&mut browser, "mayor@oulu.example", "").await.status, 422, "nobody signs in without a password");

    let page = browser.get("/password-resets/new").await;
    browser.press(&page, "Send me the link", &[("email", "mayor@oulu.example")]).await;
    let link = world.mails("mayor@oulu.example").await.last().unwrap().link();
    let page = browser.open(&link).await;
    browser.press(&page, "Set the password", &[("password", "a few words in a row")]).await;
    assert_eq!(place(&sign_in(&mut browser, "mayor@oulu.example", "a few words in a row").await), "/account");
    let people = browser.get("/governments/oulu/people").await;
    assert!(people.says("A Clerk") && people.says("Confirmed by the operator’s list"), "{}", people.text());
    assert_eq!(browser.get("/governments/oulu/commitment-reports/new").await.status, 200, "the mayor speaks for Oulu");

    let before = log_length(&world).await;
    let said = taken(&world, "people", PEOPLE);
    assert!(said.contains("people: 0 rows imported, 4 were there already."), "{said}");
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_cannot_take_over_or_rename_an_account_that_was_imported() {
    let world = World::new().await;
    taken(&world, "people", "email,name,government,office\nclerk@oulu.example,A Clerk,oulu,Clerk\n");
    sign_up(&world, "A Stranger", "clerk@oulu.example").await;
    let mails = world.mails("clerk@oulu.example").await;
    assert!(mails.last().unwrap().text.contains("/password-resets/new"), "{}", mails.last().unwrap().text);
    let mut representative = world.browser(world.cast.representative).await;
    let people = representative.get("/governments/oulu/people").await;
    assert!(people.says("A Clerk") && !people.says("A Stranger"), "{}", people.text());
    assert_eq!(sign_in(&mut world.visitor(), "clerk@oulu.example", crate::steps::PASSWORD).await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiting_claim_is_confirmed_and_who_has_left_is_not_brought_back() {
    let world = World::new().await;
    let mut waiting = newcomer(&world, "Waiting", "waiting@somewhere.example").await;
    claim(&mut waiting, "oulu", false).await;
    let mut wishful = newcomer(&world, "Wishful", "wishful@somewhere.example").await;
    claim(&mut wishful, "oulu", true).await;
    let row = |who: &str, speaks: &str| {
        format!("email,name,government,office,speaks\n{who}@somewhere.example,Some Body,oulu,Officer,{speaks}\n")
    };
    refused(&world, "people", row("wishful", "no"), &["row 2, column speaks: the person waits to be confirmed"]).await;
    assert!(taken(&world, "people", &row("waiting", "")).contains("1 rows imported"));
    assert_eq!(waiting.get("/groups/technical/proposals").await.status, 200);

    let tx = world.app().db.begin(&kernel::access::Errand::new("test")).await.unwrap();
    let now = world.app().clock.now();
    tx.execute("update affiliations set ended_at = $1 where verified_how = 'operator'", params![now]).await.unwrap();
    tx.commit(&nouns::people::ProfileChanged { person: world.cast.nobody.person }).await.unwrap();
    assert!(taken(&world, "people", &row("waiting", "")).contains("0 rows imported, 1 were there already"));
    assert_eq!(waiting.get("/groups/technical/proposals").await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_about_people_that_cannot_be_are_named() {
    let world = World::new().await;
    let table = "email,name,language,time_zone,government,organisation,office,speaks\n\
        nobody,A,,,,,,\n\
        a@b.example,Some Body,xx,Mars/Base,oulu,,Officer,perhaps\n\
        b@b.example,Some Body,,,nowhere,,Officer,\n\
        c@b.example,Some Body,,,oulu,some-organisation,Officer,\n\
        d@b.example,Some Body,,,oulu,,,\n\
        e@b.example,Some Body,,,,,Officer,\n\
        D@b.example,Some Body,,,,,,\n";
    let sentences = [
        "row 2, column email: is no mail address.",
        "row 2, column name: is shorter than 2 characters.",
        "row 3, column language: must be one of en, fr, de.",
        "row 3, column time_zone: there is no time zone Mars/Base.",
        "row 3, column speaks: must be yes or no.",
        "row 4, column government: there is no government nowhere here. Import it first.",
        "row 5, column organisation: a row names a government or an organisation, not both.",
        "row 6, column office: is missing.",
        "row 7, column government: is empty, but the row names an office",
        "row 8, column email: D@b.example stands in row 6 already.",
    ];
    refused(&world, "people", table, &sentences).await;
    assert_eq!(count(&world, "select count(*) as n from persons where email like '%b.example'").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_rows_come_in_in_one_go() {
    let world = World::new().await;
    let mut table = String::from("email,name,government,office\n");
    for number in 0..5_000 {
        writeln!(table, "officer{number}@many.example,Officer {number},oulu,Officer").unwrap();
    }
    assert!(taken(&world, "people", &table).contains("people: 5000 rows imported"));
    table.push_str("broken,Officer,oulu,Officer\n");
    refused(&world, "people", table.replace("@many", "@more"), &["row 5002, column email"]).await;
    assert_eq!(count(&world, "select count(*) as n from persons where email like '%@more.example'").await, 0);
}
