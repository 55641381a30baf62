//! What is fuzzed: for each parser of outside input a function that takes any bytes, calls the real thing and stops if it
//! breaks its word. It never stops because the bytes make no sense. The programs in `fuzz_targets/` look for bytes that
//! make one stop; the test `app/tests/all/fuzzed.rs` puts every file of `corpus/` through them.

use std::collections::BTreeSet;
use std::future::{Ready, ready};
use std::io::{Cursor, Write};
use std::sync::LazyLock;

use almanac::{Calendar, Entry, Feed, Method as Purpose, Party, Standing, When, write};
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_TYPE, COOKIE, USER_AGENT};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::config::Config;
use kernel::forms::{Line, Upload};
use kernel::ids::PersonId;
use kernel::paging::Key;
use kernel::providers::SignInProvider;
use kernel::tables::{self, Column, Faults, Table};
use maud::Render;
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, JsonWebKeyId, PrivateSigningKey};
use people::passkeys::domain::{self as passkeys_domain, Shown};
use people::providers::asking::{Provider, Secrets};
use people::providers::http::Silence;
use scraper::{Html, Node};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::runtime::Runtime;
use translation::machine_translations::{commission, libre};
use ui::{Marked, Rewritten, document, plain, quoted, taken_apart};
use words::Lang;

use super::backup::Archive;
use super::guard;

/// The name of its folder in `corpus/`, and what is done with bytes.
type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const ALL: [Target; 15] = [
    ("addresses", addresses),
    ("backups", backups),
    ("calendars", calendars),
    ("claims", claims),
    ("forms", forms),
    ("headers", headers),
    ("mails", mails),
    ("markdown", markdown),
    ("passkeys", passkeys),
    ("places", places),
    ("providers", providers),
    ("tables", tables),
    ("transcripts", transcripts),
    ("translations", translations),
    ("uploads", uploads),
];

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap()
}

/// Text of any bytes, in pieces.
fn pieces<const N: usize>(data: &[u8]) -> [String; N] {
    let text = String::from_utf8_lossy(data);
    let mut pieces = text.split('\u{0}').map(str::to_owned);
    std::array::from_fn(|_| pieces.next().unwrap_or_default())
}

/// A form with files, and what is taken of a file.
pub fn uploads(data: &[u8]) {
    let request = Request::post("/")
        .header(CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .body(Body::from(data.to_vec()))
        .unwrap();
    let Ok(upload) = runtime().block_on(Upload::read(request)) else { return };
    assert!(upload.texts("title").all(|text| !text.contains('\u{0}')), "a control character came in");
    let _ = upload.text("title");
    if let Some(file) = upload.file("file") {
        let every: Vec<&str> = kernel::uploads::KINDS.iter().map(|kind| kind.media).collect();
        let Ok(sound) = runtime().block_on(kernel::uploads::examine(file, &every, kernel::uploads::SIDE)) else {
            return;
        };
        for name in [&file.name, &sound.name] {
            assert!(!name.is_empty() && name.chars().count() <= 120, "{name:?}");
            assert!(!name.contains(['/', '\\', '"', '<', '\r', '\n', '\u{0}']) && !name.starts_with('.'), "{name:?}");
        }
    }
}

const COLUMNS: &[Column] = &[
    Column { name: "name", is_required: true },
    Column { name: "country", is_required: true },
    Column { name: "note", is_required: false },
];

/// An imported table. What was read and is written comes back as it was, but for apostrophes before formulas.
pub fn tables(data: &[u8]) {
    let Ok(table) = Table::read(data, COLUMNS) else { return };
    let mut faults = Faults::default();
    table.check(&["name"], &mut faults);
    let _ = faults.to_string();
    let cells = |table: &Table| -> Vec<Vec<String>> {
        table.rows().map(|row| COLUMNS.iter().map(|column| row.text(column.name).to_owned()).collect()).collect()
    };
    let read = cells(&table);
    let header: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
    let written = tables::write(&header, read.clone()).unwrap();
    let again = cells(&Table::read(&written, COLUMNS).unwrap());
    assert_eq!(read.len(), again.len(), "rows were lost or added");
    for (before, after) in read.iter().flatten().zip(again.iter().flatten()) {
        assert!(after == before || *after == format!("'{before}"), "{before:?} became {after:?}");
        assert!(!after.starts_with(['=', '+', '-', '@']), "a formula: {after:?}");
    }
}

/// A meeting with hostile texts, written as iCalendar text and read again by a parser.
pub fn calendars(data: &[u8]) {
    let (numbers, rest) = data.split_at(data.len().min(17));
    let number = |at: usize| {
        let bytes: Vec<u8> = numbers.iter().copied().skip(at).chain([0; 8]).take(8).collect();
        i64::from_le_bytes(bytes.try_into().unwrap())
    };
    let instant = |at| {
        let (first, last) = (Timestamp::MIN.as_second() * 1_000_000, Timestamp::MAX.as_second() * 1_000_000);
        Timestamp::from_microsecond(first + number(at).rem_euclid(last - first)).unwrap()
    };
    let zones = ["Europe/Brussels", "UTC", "America/New_York", "Africa/Casablanca", "Asia/Kolkata", "Pacific/Apia"];
    let choice = usize::from(numbers.first().copied().unwrap_or_default());
    let zone = TimeZone::get(zones[choice % zones.len()]).unwrap();
    let [title, text, place, link, label, page, organiser, email, about] = pieces(rest);
    let (starts, changed) = (instant(1), instant(9));
    let when = if choice % 7 == 0 {
        let day = |at: Timestamp| at.to_zoned_datetime(zone.clone()).date();
        When::Days { first: day(starts.min(changed)), last: day(starts.max(changed)) }
    } else {
        When::Timed { starts, ends: (choice % 2 == 0).then_some(changed), zone }
    };
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let attendee = some(email.clone()).map(|email| Party { name: organiser.clone(), email });
    let has_attendee = attendee.is_some();
    let entry = Entry {
        uid: "m1@belfry.test".into(),
        sequence: number(1),
        when,
        standing: Standing::Confirmed,
        title,
        text,
        place: some(place),
        link: some(link),
        link_label: label,
        page,
        organiser: Party { name: organiser, email },
        attendee,
        changed,
    };
    let feed = Feed { name: about.clone(), about: about.clone(), page: about.clone(), source: about };
    let calendar = Calendar { method: Purpose::Request, feed: Some(feed), entries: vec![entry] };
    let text = write(&calendar);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "a line is too long");
    assert!(!text.replace("\r\n", "").contains(|sign: char| sign.is_control()), "a control character");
    let read = ICalendar::parse(&text).unwrap_or_else(|_| panic!("no calendar:\n{text}"));
    let of = |kind| read.components.iter().filter(move |component| component.component_type == kind);
    assert_eq!(of(ICalendarComponentType::VCalendar).count(), 1);
    let events: Vec<_> = of(ICalendarComponentType::VEvent).collect();
    let [event] = events.as_slice() else { panic!("{} events in\n{text}", events.len()) };
    let count = |property: ICalendarProperty| event.entries.iter().filter(|entry| entry.name == property).count();
    for once in [ICalendarProperty::Uid, ICalendarProperty::Summary, ICalendarProperty::Dtstart] {
        assert_eq!(count(once), 1, "in\n{text}");
    }
    assert_eq!(count(ICalendarProperty::Attendee), usize::from(has_attendee), "in\n{text}");
    assert!(event.entries.len() <= 20, "in\n{text}");
}

const ISSUER: &str = "https://id.city.example";
/// The instant at which all made-up answers come: 2027-01-15.
const NOW: i64 = 1_800_000_000;

/// A provider whose answers are made up: what it says of itself, its keys, its tokens, and what it tells of somebody.
struct MadeUp {
    answers: [Vec<u8>; 4],
}

impl<'c> AsyncHttpClient<'c> for MadeUp {
    type Error = Silence;
    type Future = Ready<Result<HttpResponse, Silence>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        let [description, keys, tokens, told] = &self.answers;
        let body = match request.uri().path() {
            "/.well-known/openid-configuration" => description,
            "/keys" => keys,
            "/token" => tokens,
            _ => told,
        };
        let mut answer = HttpResponse::new(body.clone());
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        ready(Ok(answer))
    }
}

fn settings() -> SignInProvider {
    serde_json::from_value(json!({
        "key": "city", "name": "The city", "issuer": ISSUER, "client_id": "belfry", "client_secret": "s",
        "second_factor_amr": ["mfa"], "claims": { "office": "office" },
        "affiliations": { "by_mail_domain": true, "claim": "org", "governments": { "0207": "ghent" } },
    }))
    .unwrap()
}

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

/// Signs somebody in with such answers. Nobody comes out who is not named as the settings allow.
fn sign_in(answers: [Vec<u8>; 4], sign_out: &str) {
    let provider = Provider::asked_by(settings(), MadeUp { answers });
    let secrets = Secrets { browser: "browser", state: "state" };
    let back = "https://belfry.example/sign-in/providers/city/answers";
    let (found, heard, way) = runtime().block_on(async {
        let way = provider.way(now(), &secrets, back, Lang::En, true).await;
        (provider.redeem(now(), "code", &secrets, back).await, provider.hear(now(), sign_out).await, way)
    });
    if let Ok(found) = found {
        assert!(found.issuer == ISSUER && (1..=255).contains(&found.subject.len()));
        assert!(found.email.as_deref().is_none_or(kernel::mail::is_address));
        assert!(found.governments.iter().all(|key| key == "ghent"));
        assert!([&found.name, &found.office].into_iter().all(|line| !line.contains(char::is_control)));
    }
    if let Ok(heard) = heard {
        assert!(!heard.id.is_empty() && (heard.subject.is_some() || heard.provider_session.is_some()));
    }
    if let Ok(way) = way {
        assert_eq!(way.scheme(), "https");
    }
}

/// All answers of a provider, of any bytes.
pub fn providers(data: &[u8]) {
    let mut answers = data.split(|byte| *byte == 0).map(<[u8]>::to_vec);
    let answers: [Vec<u8>; 5] = std::array::from_fn(|_| answers.next().unwrap_or_default());
    let [description, keys, tokens, told, sign_out] = answers;
    sign_in([description, keys, tokens, told], &String::from_utf8_lossy(&sign_out));
}

/// What a good provider says of itself.
pub fn description() -> Value {
    json!({
        "issuer": ISSUER,
        "authorization_endpoint": format!("{ISSUER}/authorize"),
        "token_endpoint": format!("{ISSUER}/token"),
        "userinfo_endpoint": format!("{ISSUER}/told"),
        "end_session_endpoint": format!("{ISSUER}/end"),
        "jwks_uri": format!("{ISSUER}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
    })
}

static KEY: LazyLock<CoreEdDsaPrivateSigningKey> = LazyLock::new(|| {
    let pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\n-----END PRIVATE KEY-----\n";
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(pem, Some(JsonWebKeyId::new("1".into()))).unwrap()
});

/// The key that a good provider shows.
pub fn key() -> Value {
    json!({ "keys": [serde_json::to_value(KEY.as_verification_key()).unwrap()] })
}

/// A token with these claims, rightly signed.
pub fn token(kind: &str, claims: &[u8]) -> String {
    let header = json!({ "alg": "EdDSA", "typ": kind, "kid": "1" }).to_string();
    let signed = format!("{}.{}", BASE64URL_NOPAD.encode(header.as_bytes()), BASE64URL_NOPAD.encode(claims));
    let signature = KEY.sign(&CoreJwsSigningAlgorithm::EdDsa, signed.as_bytes()).unwrap();
    format!("{signed}.{}", BASE64URL_NOPAD.encode(&signature))
}

/// The claims of tokens that are rightly signed, and what is told apart from them, of any bytes.
pub fn claims(data: &[u8]) {
    let mut parts = data.split(|byte| *byte == 0);
    let (claims, told) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let answer = json!({ "access_token": "a", "token_type": "Bearer", "id_token": token("JWT", claims) });
    let answers =
        [description().to_string().into(), key().to_string().into(), answer.to_string().into(), told.to_vec()];
    sign_in(answers, &token("logout+jwt", claims));
}

/// What a browser says that a device has answered: JSON of any bytes, or the parts in it that the device writes.
pub fn passkeys(data: &[u8]) {
    let config = Config { base_url: ORIGIN.into(), ..Config::default() };
    let site = passkeys_domain::site(&config).unwrap();
    let Some((kind, rest)) = data.split_first() else { return };
    let mut parts = rest.splitn(3, |byte| *byte == 0xff);
    let mut part = || BASE64URL_NOPAD.encode(parts.next().unwrap_or_default());
    let answer = match kind % 3 {
        0 => String::from_utf8_lossy(rest).into_owned(),
        1 => {
            let (client, object) = (part(), part());
            json!({ "id": "AAAA", "rawId": "AAAA", "type": "public-key",
                "response": { "clientDataJSON": client, "attestationObject": object } })
            .to_string()
        }
        _ => {
            let (client, signature, data) = (part(), part(), part());
            let owner = BASE64URL_NOPAD.encode(&[7; 16]);
            json!({ "id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {
                "clientDataJSON": client, "authenticatorData": data, "signature": signature, "userHandle": owner } })
            .to_string()
        }
    };
    let person = PersonId::from_uuid(kernel::uuid::Uuid::from_bytes([7; 16]));
    let question = passkeys_domain::to_add(&site, person, "a@city.example", "A", &[]).unwrap();
    // Nobody can have answered a challenge that was made just now.
    assert!(passkeys_domain::added(&site, &answer, question.state).unwrap().is_err());
    if let Some(shown) = Shown::read(&answer) {
        let _ = shown.names(&site);
        let question = passkeys_domain::to_show(&site).unwrap();
        assert!(shown.check(&site, question.state, &PASSKEY).unwrap().is_err());
    }
}

/// A passkey as it is kept: that of a device whose key is the first point of the curve.
static PASSKEY: LazyLock<Value> = LazyLock::new(|| {
    let config = Config { base_url: ORIGIN.into(), ..Config::default() };
    let site = passkeys_domain::site(&config).unwrap();
    let person = PersonId::from_uuid(kernel::uuid::Uuid::from_bytes([7; 16]));
    let question = passkeys_domain::to_add(&site, person, "a@city.example", "A", &[]).unwrap();
    let challenge = &question.options["publicKey"]["challenge"];
    let client = json!({ "type": "webauthn.create", "challenge": challenge, "origin": ORIGIN, "crossOrigin": false });
    let answer = json!({ "id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {
        "clientDataJSON": BASE64URL_NOPAD.encode(client.to_string().as_bytes()),
        "attestationObject": BASE64URL_NOPAD.encode(&attestation()),
    } });
    passkeys_domain::added(&site, &answer.to_string(), question.state).unwrap().ok().unwrap().key
});

const ORIGIN: &str = "https://belfry.example";

/// What a device says of a passkey that it has made, in CBOR.
pub fn attestation() -> Vec<u8> {
    let point = b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20\
        \x6b\x17\xd1\xf2\xe1\x2c\x42\x47\xf8\xbc\xe6\xe5\x63\xa4\x40\xf2\x77\x03\x7d\x81\x2d\xeb\x33\xa0\xf4\xa1\x39\x45\xd8\x98\xc2\x96\
        \x22\x58\x20\
        \x4f\xe3\x42\xe2\xfe\x1a\x7f\x9b\x8e\xe7\xeb\x4a\x7c\x0f\x9e\x16\x2b\xce\x33\x57\x6b\x31\x5e\xce\xcb\xb6\x40\x68\x37\xbf\x51\xf5";
    let mut data = Sha256::digest(b"belfry.example").to_vec();
    // Present, verified, with a key; used never; of no known make; an id of three bytes.
    data.extend([0x45, 0, 0, 0, 0]);
    data.extend([0; 16]);
    data.extend([0, 3, 0, 0, 0]);
    data.extend(point);
    let mut whole = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
    whole.push(u8::try_from(data.len()).unwrap());
    whole.extend(data);
    whole
}

const ELEMENTS: [&str; 22] = [
    "html",
    "body",
    "div",
    "p",
    "br",
    "strong",
    "em",
    "del",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
];

/// Words in Markdown. Whatever they are, the page has only elements that we write, none deep inside others, and links
/// only to the web.
pub fn markdown(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = plain(&text);
    check_shown(&text, &Marked(Lang::En, &text).render().into_string());
    let quote = quoted(&text);
    check_shown(&quote, &Marked(Lang::De, &quote).render().into_string());
}

fn check_shown(text: &str, shown: &str) {
    let page = Html::parse_fragment(shown);
    for node in page.tree.nodes() {
        let Node::Element(element) = node.value() else {
            assert!(!matches!(node.value(), Node::Comment(_) | Node::ProcessingInstruction(_)), "{text:?}: {shown}");
            continue;
        };
        let name = element.name();
        assert!(ELEMENTS.contains(&name), "<{name}> of {text:?}: {shown}");
        assert!(node.ancestors().count() < 48, "deep, of {text:?}");
        for (attribute, value) in element.attrs() {
            let is_ours = match (name, attribute) {
                ("a", "href") => kernel::links::is_web(value),
                ("a", "rel") => value == "nofollow ugc noopener",
                ("ol", "start") => value.bytes().all(|byte| byte.is_ascii_digit()),
                ("div", "class" | "role" | "aria-label") | ("div" | "pre", "tabindex") => true,
                _ => false,
            };
            assert!(is_ours, "{attribute}={value:?} at <{name}> of {text:?}: {shown}");
        }
    }
}

/// A mail that came in, and what its writer says.
pub fn mails(data: &[u8]) {
    let Some(letter) = kernel::incoming::read(data, "somebody@city.example", "https://belfry.example") else { return };
    assert_eq!(letter.from, letter.from.trim().to_lowercase(), "an address is compared as it is kept");
    assert!(!letter.text.contains('\u{0}') && !letter.subject.contains(char::is_control));
    assert!(letter.files.len() <= 20 && letter.files.iter().all(|file| !file.name.contains(char::is_control)));
    let own = replies::own_words(&letter.text);
    assert!(own.lines().all(|line| !line.trim_start().starts_with('>')), "a quote was kept");
    let lines: BTreeSet<&str> = letter.text.split(['\n', '\r']).map(str::trim_end).collect();
    assert!(own.lines().all(|line| lines.contains(line.trim_end())), "words were made up");
}

/// What is said in a recording, however it is written down.
pub fn transcripts(data: &[u8]) {
    let Ok(said) = ::transcripts::read(&String::from_utf8_lossy(data)) else { return };
    assert!(!said.cues.is_empty() && said.cues.len() <= ::transcripts::CUES);
    assert!(said.cues.windows(2).all(|two| two[0].at <= two[1].at), "they have an order");
    let is_clean = |words: &str| !words.is_empty() && !words.contains(char::is_control);
    assert!(said.cues.iter().all(|cue| is_clean(&cue.words) && cue.speaker.as_deref().is_none_or(is_clean)));
    assert!(said.cues.last().is_some_and(|cue| cue.second() <= said.seconds), "it ends before it is said");
    let parts = ::transcripts::parts(&said.cues);
    assert_eq!(parts.concat(), said.cues, "a cue is lost between parts");
    for part in parts {
        assert_eq!(::transcripts::paragraphs(part, &[0, 60]).concat(), part, "a cue is lost between paragraphs");
    }
}

/// What a translator answers or brings: as many pieces as it was asked for, of which nothing is shown that is not ours.
pub fn translations(data: &[u8]) {
    let link = "https://stad.gent/a?b=1&c".to_owned();
    let asked = ["A title", "One **two** [Ghent](https://stad.gent/a?b=1&c)"];
    let asked = asked.map(|text| Marked(Lang::En, text).render().into_string());
    let codes = ["sensor.id".to_owned()];
    let brought = BASE64.encode(data);
    for body in [data, brought.as_bytes()] {
        for read in [libre::read, commission::read] {
            let Ok(found) = read(&asked, body) else { continue };
            assert_eq!(found.len(), asked.len());
            for html in found {
                assert!(!html.trim().is_empty() && !html.contains('\u{0}'));
                let shown =
                    Rewritten { lang: Lang::Fr, html: &html, links: std::slice::from_ref(&link), codes: &codes };
                let (page, words) = (shown.render().into_string(), shown.words());
                assert!(
                    !page.contains("href=\"") || page.contains("href=\"https://stad.gent/a?b=1&amp;c\""),
                    "{html:?}"
                );
                check_shown(&html, &page);
                assert!(!words.contains('\n'), "a title is one line: {words:?}");
            }
        }
    }
    // What was taken apart once has as many pieces when it is put together again.
    let text = String::from_utf8_lossy(data);
    for sent in 1..4 {
        if let Some(parts) = taken_apart(&text, sent) {
            assert_eq!(taken_apart(&document("de", &parts), sent).map(|again| again.len()), Some(sent));
        }
    }
}

/// What programs say of themselves in the head of a request, a line for each header.
pub fn headers(data: &[u8]) {
    let names = [
        ACCEPT_ENCODING,
        COOKIE,
        USER_AGENT,
        HeaderName::from_static("accept-language"),
        HeaderName::from_static("x-forwarded-for"),
        HeaderName::from_static("sec-fetch-site"),
        HeaderName::from_static("origin"),
        HeaderName::from_static("host"),
    ];
    let mut request = Request::new(());
    for (line, name) in data.split(|byte| *byte == b'\n').zip(names.iter().cycle()).take(24) {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            request.headers_mut().append(name, value);
        }
    }
    let headers: &HeaderMap = request.headers();
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let _ = text("accept-language").and_then(Lang::from_accept_language);
    let _ = kernel::encoding::Encoding::accepted(headers.get(ACCEPT_ENCODING));
    let _ = kernel::origin::device(headers);
    for name in ["belfry", "__Host-belfry"] {
        if let Some(secret) = kernel::actor::cookie(headers, name) {
            let _ = kernel::actor::is_token(secret);
            assert_eq!(kernel::actor::digest(secret).len(), 32);
        }
    }
    for proxies in 0..3 {
        let network = kernel::limits::network_of(&request, proxies);
        let is_short = network.len() <= 64 && !network.contains(char::is_whitespace);
        assert!(is_short && (proxies > 0 || network == "local"), "{network:?}");
    }
    let is_same = text("sec-fetch-site").is_some_and(|site| matches!(site, "same-origin" | "none"));
    let has_said = headers.contains_key("sec-fetch-site");
    let is_forged = guard::is_forged(&Method::POST, headers, "https://belfry.example");
    assert!(!has_said || is_forged != is_same, "{headers:?}");
}

/// What stands in addresses: keys of lists, ids, links, where to go on, secrets; and addresses of mail.
pub fn addresses(data: &[u8]) {
    fn comes_back<K: Key + PartialEq + std::fmt::Debug>(text: &str) {
        if let Some(key) = K::read(text) {
            assert_eq!(K::read(&key.write()), Some(key), "{text:?}");
        }
    }
    let text = String::from_utf8_lossy(data);
    comes_back::<(String, PersonId)>(&text);
    comes_back::<(Timestamp, PersonId)>(&text);
    comes_back::<(i64, Date, PersonId)>(&text);
    comes_back::<(Date, PersonId)>(&text);
    if let Ok(id) = text.parse::<PersonId>() {
        assert_eq!(id.to_string().parse::<PersonId>().ok(), Some(id));
    }
    let here = url::Url::parse("https://belfry.example/en/sign-in").unwrap();
    let next = here.join(people::inside(&text)).unwrap();
    assert_eq!((next.scheme(), next.host_str()), ("https", Some("belfry.example")), "{text:?} leads to {next}");
    if kernel::links::is_web(&text) {
        assert!(matches!(url::Url::parse(&text).unwrap().scheme(), "https" | "http"));
    }
    if kernel::mail::is_address(&text) {
        assert!(!text.contains(['\r', '\n', '\u{0}', '<', '>', ',']), "{text:?}");
    }
    if kernel::mail::is_sender(&text) {
        let address = kernel::mail::address_of(&text).unwrap();
        assert!(kernel::mail::is_address(&address) || address.len() > 254, "{address:?} of {text:?}");
    }
    let _ = text.parse::<kernel::audit::Anchor>().map(|anchor| anchor.to_string());
    let _ = kernel::actor::holds_token(&text);
    let _ = Lang::from_tag(&text);
    let _ = ui::encode(&text);
}

/// Fields of a form or a query.
pub fn forms(data: &[u8]) {
    for (name, value) in kernel::forms::pairs(data) {
        for text in [name, value] {
            assert!(
                !text.chars().any(|sign| u32::from(sign) < 0x20 && !matches!(sign, '\n' | '\r' | '\t')),
                "{text:?}"
            );
            let line = Line::from(text.as_str());
            assert!(!line.contains(char::is_control) && line.trim() == &*line && !line.contains("  "), "{line:?}");
            assert_eq!(Line::from(&*line), line);
        }
    }
}

/// A question to the reference geography, and how words are folded for every search.
pub fn places(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let folded = places::fold(&text);
    assert_eq!(places::fold(&folded), folded, "folding {text:?} twice is not folding it once");
    assert!(folded.split(' ').all(|word| word.chars().all(char::is_alphanumeric)), "{folded:?} of {text:?}");
    let Ok(gazetteer) = places::Gazetteer::shipped() else { return };
    let [text, nuts] = pieces(data);
    let nuts = Some(nuts.as_str()).filter(|nuts| !nuts.is_empty());
    let found = gazetteer.search(&places::Query { text: &text, nuts, ..places::Query::default() });
    assert!(found.units.len() <= 20 && found.units.len() <= found.total);
}

/// A file that is said to be a backup: any bytes, or an archive whose parts are any bytes.
pub fn backups(data: &[u8]) {
    let Some((kind, rest)) = data.split_first() else { return };
    let mut archive = Cursor::new(Vec::new());
    if kind % 2 == 0 {
        archive.get_mut().extend(rest);
    } else {
        let mut zip = zip::ZipWriter::new(&mut archive);
        let names = ["manifest.json", "tables/persons.jsonl", "files/0", "../manifest.json"];
        for (part, name) in rest.split(|byte| *byte == 0).zip(names) {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(part).unwrap();
        }
        zip.finish().unwrap();
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(archive.get_ref()).unwrap();
    if let Ok(archive) = Archive::open(file.path()) {
        let names: BTreeSet<&String> = archive.digests().iter().collect();
        assert_eq!(names.len(), archive.digests().len(), "a file is in it twice");
        let _ = (archive.summary(), archive.missing().len(), archive.migrations(&[]).is_ok());
    }
}
