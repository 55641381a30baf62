//! Secrets that the program must read again are locked with a key that is not in the database: what a copy of the database
//! shows, what happens to secrets from before, and what people are told where the key is lost.

use std::path::Path;
use std::process::Command;

use app::Instance;
use app::backup::{self, Archive};
use app::door::Door;
use kernel::access::Errand;
use kernel::config::Config;
use kernel::params;
use nouns::groups::GroupFounded;
use world::{Browser, KEYS, Place, World, engine};

use crate::steps::{Factor, PASSWORD, give_code, log_length, newcomer, place, set_up_factor, sign_in, sign_up};

const EMAIL: &str = "an.officer@city.example";
const OTHER: &str = "belfry_key_ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

kernel::row! {
    struct Kept { secret: Vec<u8>, locked_by: String }
}

async fn kept(world: &World, email: &str) -> Kept {
    let conn = world.app().db.reader().await.unwrap();
    let sql = "select a.secret, a.locked_by from authenticators a join persons p on p.id = a.person where p.email = $1";
    conn.maybe(sql, params![email]).await.unwrap().unwrap()
}

/// Writes a secret past the program, as somebody could who has the database.
async fn write(world: &World, email: &str, secret: &[u8], locked_by: &str) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let sql = "update authenticators set secret = $2, locked_by = $3 where person = (select id from persons where email = $1)";
    tx.execute(sql, params![email, secret, locked_by]).await.unwrap();
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
}

fn bytes(factor: &Factor) -> Vec<u8> {
    data_encoding::BASE32_NOPAD.decode(factor.secret.replace(' ', "").as_bytes()).unwrap()
}

async fn officer(world: &World) -> Factor {
    let mut browser = newcomer(world, "An Officer", EMAIL).await;
    let factor = set_up_factor(world, &mut browser).await;
    world.app().clock.advance(jiff::SignedDuration::from_secs(300));
    factor
}

/// Starts the program once more, with these keys.
async fn start(world: &World, keys: &str) -> Instance {
    let config = Config { keys: keys.into(), ..(*world.app().config).clone() };
    Instance::open(config, world.app().clock.clone()).await.unwrap()
}

/// Where signing in with a code leads.
async fn with_code(mut browser: Browser, code: &str) -> world::Page {
    let page = sign_in(&mut browser, EMAIL, PASSWORD).await;
    assert_eq!(place(&page), "/sign-in/code", "{}", page.text());
    give_code(&mut browser, &page, code).await
}

#[tokio::test]
async fn a_copy_of_the_database_has_no_secret_and_one_that_was_moved_opens_for_nobody() {
    let world = World::new().await;
    let factor = officer(&world).await;
    let locked = kept(&world, EMAIL).await;
    assert!(!locked.secret.windows(20).any(|part| part == bytes(&factor)), "the secret stands there as it is");
    assert_eq!(locked.locked_by.len(), 8);
    let mut thief = newcomer(&world, "A Thief", "thief@city.example").await;
    set_up_factor(&world, &mut thief).await;
    let theirs = kept(&world, "thief@city.example").await;
    assert_eq!(place(&with_code(world.visitor(), &factor.code(&world, 0)).await), "/account");
    // Somebody who can write rows puts their own secret in the place of the officer's.
    write(&world, EMAIL, &theirs.secret, &theirs.locked_by).await;
    let page = with_code(world.visitor(), &factor.code(&world, 30)).await;
    assert!(page.says("cannot be checked"), "{}", page.text());
}

#[tokio::test]
async fn secrets_from_before_and_of_an_older_key_are_locked_at_the_next_start() {
    let world = World::new().await;
    let factor = officer(&world).await;
    write(&world, EMAIL, &bytes(&factor), "").await;
    assert_eq!(place(&with_code(world.visitor(), &factor.code(&world, 0)).await), "/account", "before the start");
    start(&world, KEYS).await;
    let first = kept(&world, EMAIL).await;
    assert!(!first.locked_by.is_empty() && !first.secret.windows(20).any(|part| part == bytes(&factor)));
    // A new key first, the old one after it; then the old one is taken away.
    let both = start(&world, &format!("{OTHER} {KEYS}")).await;
    let second = kept(&world, EMAIL).await;
    assert_ne!(second.locked_by, first.locked_by);
    world.app().clock.advance(jiff::SignedDuration::from_secs(60));
    let browser = || Browser::new(Door::new(&both), None);
    assert_eq!(place(&with_code(browser(), &factor.code(&world, 0)).await), "/account");
    let length = log_length(&world).await;
    let alone = start(&world, OTHER).await;
    assert_eq!(log_length(&world).await, length, "nothing is left to be locked");
    world.app().clock.advance(jiff::SignedDuration::from_secs(60));
    let page = with_code(Browser::new(Door::new(&alone), None), &factor.code(&world, 0)).await;
    assert_eq!(place(&page), "/account");
    assert_eq!((world.happened("people.secrets_locked").await, world.happened("kernel.key_taken").await), (2, 2));
}

#[tokio::test]
async fn without_the_key_sign_in_says_what_to_do_and_a_recovery_code_opens() {
    let world = World::new().await;
    let factor = officer(&world).await;
    let other = start(&world, OTHER).await;
    let browser = || Browser::new(Door::new(&other), None);
    let refused = world.happened("people.second_factor_refused").await;
    for _ in 0..6 {
        let page = with_code(browser(), &factor.code(&world, 0)).await;
        assert!(page.says("Type a recovery code instead"), "{}", page.text());
    }
    assert_eq!(world.happened("people.second_factor_refused").await, refused, "nobody typed anything wrong");
    let mut browser = browser();
    let page = sign_in(&mut browser, EMAIL, PASSWORD).await;
    assert_eq!(place(&give_code(&mut browser, &page, &factor.codes[0]).await), "/account");
    let page = browser.get("/account/second-factor").await;
    assert!(page.says("switch the second factor off and set it up anew"), "{}", page.text());
    // Where the key is, nothing of this is said.
    assert!(!world.visitor().get("/sign-in").await.says("cannot be checked"));
}

#[tokio::test]
async fn a_mail_that_waits_shows_its_link_to_nobody_and_goes_to_nobody_else() {
    let world = World::new().await;
    sign_up(&world, "An Officer", EMAIL).await;
    sign_up(&world, "A Thief", "thief@city.example").await;
    kernel::row! {
        struct Waiting { payload: serde_json::Value }
    }
    let conn = world.app().db.reader().await.unwrap();
    let waiting: Vec<Waiting> =
        conn.all("select payload from jobs where kind = 'mail.send' order by id", params![]).await.unwrap();
    drop(conn);
    assert_eq!(waiting.len(), 2);
    for one in &waiting {
        let keys: Vec<&String> = one.payload.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["locked", "to"], "{}", one.payload);
    }
    // Somebody who can write rows writes their own address to the mail of another.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let mut moved = waiting[0].payload.clone();
    moved["to"] = "thief@city.example".into();
    let sql = "update jobs set payload = $1 where payload ->> 'to' = $2";
    tx.execute(sql, params![moved, EMAIL]).await.unwrap();
    tx.commit(&GroupFounded { group: world.cast.technical }).await.unwrap();
    assert_eq!(world.mails("thief@city.example").await.len(), 1, "only their own");
    assert!(world.mails(EMAIL).await.is_empty(), "a mail whose address was changed opened");
}

fn belfry(config: &Config, command: &str, more: &[&str]) -> (bool, String) {
    let mut belfry = Command::new(env!("CARGO_BIN_EXE_belfry"));
    belfry.arg(command).args(more).env("BELFRY_DATABASE_URL", &config.database_url);
    belfry.env("BELFRY_FILES_URL", &config.files_url).env("BELFRY_MAIL_URL", &config.mail_url);
    belfry.env("BELFRY_KEYS_FILE", &config.keys_file).env("BELFRY_LISTEN", "127.0.0.1:0");
    let output = belfry.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

/// An empty place whose keys are in a file that is not there yet.
async fn place_with_file() -> Place {
    let mut place = Place::empty(engine()).await;
    place.config.keys = String::new();
    place.config.keys_file = place.folder().join("the.keys").display().to_string();
    place
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_makes_a_key_and_no_later_one_does() {
    let place = place_with_file().await;
    let (is_well, said) = belfry(&place.config, "check", &[]);
    assert!(!is_well && said.contains("Keys: none yet"), "{said}");
    drop(Instance::open(place.config.clone(), kernel::clock::Clock::system()).await.unwrap());
    let (is_well, said) = belfry(&place.config, "check", &[]);
    assert!(is_well && said.contains("Keys: secrets are locked with the key"), "{said}");
    let file = Path::new(&place.config.keys_file);
    let first = std::fs::read_to_string(file).unwrap();
    std::fs::rename(file, file.with_extension("away")).unwrap();
    let refused = Instance::open(place.config.clone(), kernel::clock::Clock::system()).await.err().unwrap().to_string();
    assert!(refused.contains("of this instance is not here"), "{refused}");
    assert!(!file.exists(), "a second key was made");
    assert!(belfry(&place.config, "check", &[]).1.contains("Keys: NOT WORKING"));
    std::fs::rename(file.with_extension("away"), file).unwrap();
    let (is_well, said) = belfry(&place.config, "new-key", &[]);
    assert!(is_well && said.contains("has the new key"), "{said}");
    let key = |text: &str| text.lines().find(|line| line.starts_with("belfry_key_")).unwrap().to_owned();
    let second = std::fs::read_to_string(file).unwrap();
    assert!(second.contains(&key(&first)) && key(&second) != key(&first), "the new one comes first");
    drop(Instance::open(place.config.clone(), kernel::clock::Clock::system()).await.unwrap());
    std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let (is_well, said) = belfry(&place.config, "check", &[]);
    assert!(!is_well && said.contains("Others can read"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_comes_back_with_its_key_or_when_the_operator_says_that_it_is_lost() {
    let world = World::new().await;
    let factor = officer(&world).await;
    world.settle().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("whole.zip");
    let app = world.app();
    backup::write(&app.db, &app.files, &app.clock, &file).await.unwrap();
    assert_eq!(Archive::open(&file).unwrap().key().unwrap(), Some(kept(&world, EMAIL).await.locked_by));
    let place = place_with_file().await;
    let name = file.display().to_string();
    let (is_well, said) = belfry(&place.config, "restore", &[&name]);
    assert!(!is_well && said.contains("--without-key") && said.contains("Nothing was changed."), "{said}");
    let (is_well, said) = belfry(&place.config, "restore", &[&name, "--without-key"]);
    assert!(is_well && said.contains("do not open until"), "{said}");
    let (is_well, said) = belfry(&place.config, "check", &[]);
    assert!(is_well || said.contains("second factors are locked with the key"), "{said}");
    let without = World::at(place).await;
    assert!(with_code(without.visitor(), &factor.code(&without, 0)).await.says("Type a recovery code instead"));
    // The key is found, and put into the file as another line.
    let config = (*without.app().config).clone();
    let keys = std::fs::read_to_string(&config.keys_file).unwrap();
    std::fs::write(&config.keys_file, format!("{keys}{KEYS}\n")).unwrap();
    without.app().clock.advance(jiff::SignedDuration::from_secs(600));
    let again = Instance::open(config, without.app().clock.clone()).await.unwrap();
    let page = with_code(Browser::new(Door::new(&again), None), &factor.code(&without, 0)).await;
    assert_eq!(self::place(&page), "/account", "{}", page.text());
}
