//! Every route as several persons, sent what no page sends: keys of other things, broken queries, fields that are missing,
//! doubled, huge or no text, uploads that are cut. Whatever comes, the answer is one of ours and has our headers.
//! A seed makes the same requests again (`BELFRY_STORM_SEED`); a longer storm has more (`BELFRY_STORM_REQUESTS`).

use std::time::{Duration, Instant};

use axum::body::Bytes;
use kernel::routes::Route;
use office::RouteTable;
use world::{Browser, Page, Someone, World};

use crate::routes::{address, furnish, with_things};
use crate::steps::{FORM, PDF, id, no_id};

/// As many as take some seconds.
const REQUESTS: u64 = 3000;
/// A slow machine ends here.
const PATIENCE: Duration = Duration::from_secs(15);

/// What an address has in place of a key, or a query or form as a value: written as it is sent.
const STRANGE: [&str; 34] = [
    "",
    "%00",
    "%FF%FE",
    "%C3%28",
    "a%00b",
    "a%0D%0ASet-Cookie:%20x=y",
    "..%2F..%2Fetc%2Fpasswd",
    "%2F%2Fevil.example",
    "%27%20or%201=1--",
    "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "%24%7B7*7%7D%7B%7B7*7%7D%7D",
    "%25s%25n%25x",
    "-1",
    "0",
    "1",
    "2027",
    "99999999999999999999",
    "9223372036854775807",
    "-9223372036854775808",
    "1e400",
    "NaN",
    "true",
    "on",
    "yes",
    "null",
    "2026-02-30",
    "-9999-01-01",
    "9999-12-31",
    "25:61",
    "00000000-0000-0000-0000-000000000000",
    "%F0%9F%8F%B0",
    "%E2%80%AE%EF%BB%BF%CC%81",
    "nobody%40cast.example",
    "~~~",
];

/// Names of fields to begin with; those of the forms that are seen come to them.
const NAMES: [&str; 14] =
    ["after", "before", "name", "q", "next", "token", "state", "year", "title", "words", "email", "field", "done", ""];

/// A row of numbers that a seed gives.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound).unwrap()).unwrap()
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let at = self.below(all.len());
        &all[at]
    }
}

/// What is known of the instance, from which requests are made.
struct Known {
    names: Vec<String>,
    ids: Vec<String>,
}

impl Known {
    fn value(&self, dice: &mut Dice) -> String {
        match dice.below(10) {
            0 | 1 => dice.of(&self.ids).clone(),
            2 => "a".repeat(1 << dice.below(16)),
            3 => "%C3%A9".repeat(1 << dice.below(10)),
            4 => "A+few+words.".to_owned(),
            _ => (*dice.of(&STRANGE)).to_owned(),
        }
    }

    fn pairs(&self, dice: &mut Dice) -> String {
        let mut pairs = Vec::new();
        for _ in 0..dice.below(9) {
            let name = dice.of(&self.names).clone();
            let pair = format!("{name}={}", self.value(dice));
            if dice.one_in(12) {
                pairs.push(pair.clone());
            }
            pairs.push(if dice.one_in(20) { name } else { pair });
        }
        pairs.join(if dice.one_in(30) { ";" } else { "&" })
    }

    /// A body with files, whole or cut.
    fn parts(&self, dice: &mut Dice) -> Vec<u8> {
        let mut body = Vec::new();
        for _ in 0..dice.below(7) {
            let name = dice.of(&self.names).clone();
            let file = if dice.one_in(3) { "; filename=\"../a\u{0}b.html\"" } else { "" };
            let file = if dice.one_in(2) { file } else { &file.replace('\u{0}', "") };
            body.extend(format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes());
            match dice.below(4) {
                0 => body.extend(PDF),
                1 => body.extend((0..dice.below(200)).map(|_| dice.next().to_le_bytes()[0])),
                _ => body.extend(self.value(dice).bytes()),
            }
            body.extend(b"\r\n");
        }
        body.extend(b"--XX--\r\n");
        if dice.one_in(3) {
            body.truncate(dice.below(body.len()));
        }
        body
    }

    /// Learns the names of the fields of a page.
    fn learn(&mut self, page: &Page) {
        for rest in page.html().split(" name=\"").skip(1) {
            let name = rest.split('"').next().unwrap().to_owned();
            if name.len() < 40
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
                && !self.names.contains(&name)
            {
                self.names.push(name);
            }
        }
    }
}

/// Puts something strange in place of one key of an address.
fn strange(route: &Route, real: &str, known: &Known, dice: &mut Dice) -> String {
    if !route.path.contains('{') || !dice.one_in(3) {
        return real.to_owned();
    }
    let parts: Vec<String> = route
        .path
        .split('/')
        .zip(real.split('/').map(str::to_owned).chain(std::iter::repeat(String::new())))
        .map(|(pattern, real)| if pattern.starts_with('{') && dice.one_in(2) { known.value(dice) } else { real })
        .collect();
    parts.join("/").replace(['{', '}'], "")
}

fn assert_ours(page: &Page, what: &str) {
    let status = page.status.as_u16();
    let expected = [200, 303, 304, 307, 400, 401, 403, 404, 413, 415, 422, 429];
    assert!(expected.contains(&status), "{status} for {what}: {}", page.text());
    for name in
        ["content-security-policy", "x-content-type-options", "referrer-policy", "x-request-id", "cache-control"]
    {
        assert!(page.headers.contains_key(name), "{name} is missing at {what}");
    }
    let kind = page.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
    if (400..500).contains(&status) {
        assert!(kind.starts_with("text/") || kind.starts_with("application/json"), "{kind} for {what}");
        assert!(!page.body.is_empty(), "nothing said at {what}");
    }
    if let Some(location) = page.headers.get("location") {
        let location = location.to_str().unwrap();
        assert!(location.starts_with("/en/") && !location.starts_with("/en//"), "{what} leads to {location}");
    }
    if kind.starts_with("text/html") {
        assert!(!page.html().contains("<script>alert"), "{what} shows a script");
    }
}

async fn browser_of(world: &World, who: Option<Someone>) -> Browser {
    match who {
        Some(who) => world.browser(who).await,
        None => world.visitor(),
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().expect("a number"))
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_sent_to_whatever_route_gets_an_answer_of_ours() {
    let (seed, requests) = (number("BELFRY_STORM_SEED", 4711), number("BELFRY_STORM_REQUESTS", REQUESTS));
    let world = World::new().await;
    let cast = world.cast;
    let signature = id(&world, "select id from signatures order by id limit 1").await;
    let affiliation = id(&world, "select id from affiliations order by id limit 1").await;
    let seat = id(&world, "select id from seats where role = 'chair'").await;
    let things = furnish(&world).await;
    let (item, action) = (id(&world, "select id from agenda_items").await, id(&world, "select id from actions").await);
    let mut known = Known {
        names: NAMES.map(str::to_owned).to_vec(),
        ids: things.iter().filter(|thing| !thing.contains('/')).cloned().collect(),
    };
    known.ids.extend([no_id(&world), signature.clone(), affiliation.clone(), cast.proposal.to_string()]);
    let table = world.app().part::<RouteTable>().unwrap();
    let people =
        [None, Some(cast.nobody), Some(cast.member), Some(cast.lead), Some(cast.representative), Some(cast.steward)];
    let mut dice = Dice(seed);
    let started = Instant::now();
    let is_long = requests > REQUESTS;
    let mut answered = 0;
    for number in 0..requests {
        if !is_long && started.elapsed() > PATIENCE {
            break;
        }
        let route = dice.of(&table.0);
        let real = address(&world, route.path, &signature, &affiliation, &seat, [&item, &action]);
        let real = with_things(&real, &things).replace("{comment}", &signature);
        let path = strange(route, &real, &known, &mut dice);
        let query = if dice.one_in(3) { format!("?{}", known.pairs(&mut dice)) } else { String::new() };
        let mut path = format!("/en{path}{query}");
        // The request of the test kit holds no longer address; longer ones are cut off by the server before.
        path.truncate(60_000);
        let who = *dice.of(&people);
        let mut browser = browser_of(&world, who).await;
        let (kind, body): (Option<&str>, Bytes) = match (route.method, dice.below(8)) {
            ("GET", _) => (None, Bytes::new()),
            (_, 0) => (Some("multipart/form-data; boundary=XX"), known.parts(&mut dice).into()),
            (_, 1) => (Some("application/json"), format!("{{\"id\":\"{}\"", known.value(&mut dice)).into()),
            (_, 2) => (*dice.of(&[None, Some("multipart/form-data"), Some("text/plain"), Some("x")]), "a=b".into()),
            _ => (Some(FORM), known.pairs(&mut dice).into()),
        };
        let shown: String = String::from_utf8_lossy(&body).chars().take(400).collect();
        let what = format!("request {number} of seed {seed}: {} {path} as {who:?} with {kind:?} {shown}", route.method);
        let page = browser.raw(route.method, &path, kind, body).await;
        assert_ours(&page, &what);
        answered += 1;
        if page.status == 200 || page.status == 422 {
            known.learn(&page);
        }
        if number % 500 == 499 {
            world.settle().await;
        }
    }
    assert!(answered > 100, "only {answered} requests in {:?}", started.elapsed());
    println!("{answered} requests, {} names of fields, {:?}", known.names.len(), started.elapsed());
}
