//! eTranslation of the Commission, which answers later: how it is asked, what it may bring and what not, and what readers and
//! stewards are told where it brings nothing. The service is a server of the test that asks for a digest of the password.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::Instance;
use app::door::Door;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post as takes;
use data_encoding::{BASE64, HEXLOWER};
use kernel::clock::Clock;
use kernel::config::Config;
use kernel::translating::Translator;
use md5::Md5;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::sync::Notify;
use world::{Browser, Page, World};

use crate::moderation::hide;
use crate::steps::{post, set_aside};
use crate::translations::{GERMAN, ask, at, french, kept, later, talk};

const APPLICATION: &str = "A_City_2026";
const PASSWORD: &str = "a password: with \"signs\"";
const REALM: &str = "Example Realm via Digest Authentication";

/// How the service answers somebody who has proved the password.
#[derive(Clone)]
enum Answers {
    Says(&'static str),
    With(u16),
    /// As soon as it is told to.
    Later(Arc<Notify>),
}

struct Inside {
    algorithm: &'static str,
    password: &'static str,
    answers: Answers,
    asked: Vec<Value>,
    /// What was sent before the password was proved.
    unproved: Vec<Bytes>,
}

#[derive(Clone)]
struct Service {
    inside: Arc<Mutex<Inside>>,
    address: String,
}

/// The value of a field of a proof.
fn proved<'a>(header: &'a str, name: &str) -> &'a str {
    let mut fields = header.trim_start_matches("Digest ").split(", ");
    fields.find_map(|field| field.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default().trim_matches('"')
}

/// RFC 7616, 3.4.1, with qop=auth.
fn is_proof(header: &str, algorithm: &str, password: &str) -> bool {
    let hash = |text: String| match algorithm {
        "MD5" => HEXLOWER.encode(&Md5::digest(text)),
        _ => HEXLOWER.encode(&Sha256::digest(text)),
    };
    let field = |name| proved(header, name);
    let who = hash(format!("{APPLICATION}:{REALM}:{password}"));
    let what = hash("POST:/etranslation/si/translate".into());
    let wanted = hash(format!("{who}:once:{}:{}:auth:{what}", field("nc"), field("cnonce")));
    header.starts_with("Digest ") && field("nonce") == "once" && field("response") == wanted
}

async fn translate(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Response {
    let answers = {
        let mut inside = service.inside.lock().unwrap();
        let header = headers.get(AUTHORIZATION).map(|value| value.to_str().unwrap()).unwrap_or_default();
        if !is_proof(header, inside.algorithm, inside.password) {
            if header.is_empty() {
                inside.unproved.push(body);
            }
            let challenge = format!(
                "Digest realm=\"{REALM}\", qop=\"auth\", nonce=\"once\", algorithm={}, opaque=\"x\"",
                inside.algorithm
            );
            return (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, challenge)]).into_response();
        }
        inside.asked.push(serde_json::from_slice(&body).unwrap());
        inside.answers.clone()
    };
    match answers {
        Answers::Says(text) => text.into_response(),
        Answers::With(status) => StatusCode::from_u16(status).unwrap().into_response(),
        Answers::Later(notify) => {
            notify.notified().await;
            "17".into_response()
        }
    }
}

impl Service {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/etranslation/si/translate", listener.local_addr().unwrap());
        let inside = Inside {
            algorithm: "MD5",
            password: PASSWORD,
            answers: Answers::Says("4711"),
            asked: Vec::new(),
            unproved: Vec::new(),
        };
        let service = Self { inside: Arc::new(Mutex::new(inside)), address };
        let router = Router::new().route("/etranslation/si/translate", takes(translate)).with_state(service.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        service
    }

    async fn world(&self, change: impl FnOnce(&mut Config)) -> World {
        World::with(|config| {
            config.translator = format!("etranslation:{APPLICATION}@{}", self.address);
            config.translator_key = PASSWORD.into();
            change(config);
        })
        .await
    }

    fn set(&self, change: impl FnOnce(&mut Inside)) {
        change(&mut self.inside.lock().unwrap());
    }

    fn asked(&self) -> Vec<Value> {
        self.inside.lock().unwrap().asked.clone()
    }

    /// The path at which the newest answer is awaited.
    fn way(&self, world: &World) -> String {
        let asked = self.asked();
        let way = asked.last().unwrap()["destinations"]["httpDestinations"][0].as_str().unwrap().to_owned();
        assert_eq!(asked.last().unwrap()["errorCallback"], format!("{way}/failures"));
        way.strip_prefix(&world.app().config.base_url).unwrap().to_owned()
    }

    /// The document of the newest question.
    fn document(&self) -> String {
        let asked = self.asked();
        let content = asked.last().unwrap()["documentToTranslateBase64"]["content"].as_str().unwrap().to_owned();
        String::from_utf8(BASE64.decode(content.as_bytes()).unwrap()).unwrap()
    }

    /// The same as the service would bring it.
    fn translated(&self) -> String {
        BASE64.encode(self.document().replace("Sensoren", "capteurs").replace("Frage", "question").as_bytes())
    }
}

async fn bring(browser: &mut Browser, way: &str, body: impl Into<axum::body::Body>) -> Page {
    browser.raw("POST", way, Some("application/x-www-form-urlencoded"), body).await
}

/// A post of the member that somebody wants to read in French, and the way on which it is awaited.
async fn asked(service: &Service, world: &World, member: &mut Browser) -> (String, String) {
    let (_, german) = talk(world, true, GERMAN).await;
    let path = at(german);
    ask(member, &path).await;
    world.settle().await;
    let page = french(member, &path).await;
    assert!(page.says("Le texte est en cours de traduction") && page.all("[data-waits]").len() == 1, "{}", page.text());
    (path, service.way(world))
}

#[tokio::test]
async fn a_text_is_sent_with_a_proof_of_the_password_and_read_when_it_is_brought() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    for algorithm in ["MD5", "SHA-256"] {
        service.set(|inside| inside.algorithm = algorithm);
        let (path, way) = asked(&service, &world, &mut member).await;
        let sent = service.asked().pop().unwrap();
        assert_eq!((&sent["sourceLanguage"], &sent["targetLanguages"]), (&json!("DE"), &json!(["FR"])));
        assert_eq!(sent["documentToTranslateBase64"]["format"], "html");
        assert_eq!(sent["callerInformation"], json!({ "application": APPLICATION, "username": APPLICATION }));
        let document = service.document();
        assert!(document.contains("<strong>Sensoren</strong>") && document.contains("lang=\"de\""), "{document}");
        for never in ["Oulu", "cast.example", PASSWORD] {
            assert!(!document.contains(never) && !sent.to_string().contains(never), "{never}");
        }
        let page =
            bring(&mut world.visitor(), &format!("{way}?request-id=4711&target-language=FR"), service.translated())
                .await;
        assert_eq!(page.status, 200, "{}", page.text());
        let page = french(&mut member, &path).await;
        assert!(page.says("par eTranslation (European Commission)") && page.says("Personne ne l’a vérifiée"));
        assert_eq!(page.all("div[lang=fr] strong"), ["capteurs"]);
        assert_eq!(page.all("div[lang=fr] a[href='https://stad.gent/a?b=1&c=2']"), ["Zählern aus Gent"]);
        assert_eq!(page.all("div[lang=de] strong"), ["Sensoren"], "the original stands below it");
    }
    assert!(service.inside.lock().unwrap().unproved.iter().all(Bytes::is_empty), "no text before the proof");
    assert_eq!(world.happened("translation.text_translated").await, 2);
    assert!(member.get("/privacy").await.says("the text goes to eTranslation (European Commission)"));
}

#[tokio::test]
async fn a_text_with_a_title_comes_back_in_its_parts() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let (discussion, _) = talk(&world, true, GERMAN).await;
    let page = french(&mut member, &format!("/discussions/{discussion}")).await;
    member.press(&page, "Traduire: Message 1", &[]).await;
    world.settle().await;
    let body = service.translated();
    // Some programs break the lines of base64 and leave out its end.
    let broken =
        body.trim_end_matches('=').as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned());
    let broken = broken.collect::<Vec<_>>().join("\r\n");
    assert_eq!(bring(&mut world.visitor(), &service.way(&world), broken).await.status, 200);
    let first =
        page.html().split("action=\"/fr/machine-translations/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = french(&mut member, &format!("/machine-translations/{first}")).await;
    assert_eq!(page.all("h3[lang=fr]"), ["Eine question an alle Verwaltungen"]);
    assert!(
        page.all("div[lang=fr]").iter().any(|part| part.contains("question an alle, die schon")),
        "{}",
        page.html()
    );
}

/// What a translator may do to a document.
type Way = fn(&str) -> String;

/// Where the second part of a document begins.
const TEXT: &str = "<div data-piece=\"1\">";

#[tokio::test]
async fn parts_are_told_apart_whatever_a_translator_does_to_their_marks_or_not_at_all() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let ways: [(bool, Way); 5] = [
        // Moved, without their marks, with other ones.
        (true, |sent| {
            let (head, parts) = sent.split_once("<body>").unwrap();
            let (title, text) = parts.trim_end_matches("</body></html>").split_once(TEXT).unwrap();
            format!("{head}<body>{TEXT}{text}\n{title}</body></html>")
        }),
        (true, |sent| sent.replace(" data-piece=\"0\"", "").replace(" data-piece=\"1\"", "")),
        (true, |sent| sent.replace("data-piece", "data-morceau")),
        // A part that is lost, and one of which nobody can tell which it is.
        (false, |sent| format!("{}</body></html>", sent.split_once(TEXT).unwrap().0)),
        (false, |sent| sent.replace(" data-piece=\"1\"", "")),
    ];
    for (is_whole, back) in ways {
        let (discussion, _) = talk(&world, true, GERMAN).await;
        let page = french(&mut member, &format!("/discussions/{discussion}")).await;
        member.press(&page, "Traduire: Message 1", &[]).await;
        world.settle().await;
        let sent = service.document();
        let brought = back(&sent.replace("Frage", "question"));
        let body = BASE64.encode(brought.as_bytes());
        assert_eq!(bring(&mut world.visitor(), &service.way(&world), body).await.status, 200);
        let first = page.html().split("action=\"/fr/machine-translations/").nth(1).unwrap().to_owned();
        let path = format!("/machine-translations/{}", first.split('"').next().unwrap());
        let page = french(&mut member, &path).await;
        let titles = page.all("h3[lang=fr]");
        if is_whole {
            assert_eq!(titles, ["Eine question an alle Verwaltungen"], "{brought}: {}", page.text());
            assert!(page.all("div[lang=fr]").iter().any(|part| part.contains("question an alle, die schon")));
        } else {
            assert!(titles.is_empty() && page.says("n’en est pas une traduction"), "{brought}: {}", page.text());
        }
    }
    assert_eq!(world.happened("translation.text_translated").await, 3);
    assert_eq!(world.happened("translation.translation_failed").await, 2);
}

/// What a page says, but for the number of its request.
fn said(page: &Page) -> (StatusCode, String) {
    let text = page.text();
    let plain = text.split_whitespace().filter(|word| word.len() < 20).collect::<Vec<_>>().join(" ");
    (page.status, plain)
}

#[tokio::test]
async fn a_way_holds_once_and_tells_nothing_of_others() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let mut visitor = world.visitor();
    let (path, way) = asked(&service, &world, &mut member).await;
    let (head, secret) = way.rsplit_once('/').unwrap();
    assert!(secret.len() == 64 && secret.bytes().all(|sign| sign.is_ascii_hexdigit()), "{secret}");
    let mut other: Vec<u8> = secret.bytes().collect();
    other[63] = if other[63] == b'0' { b'1' } else { b'0' };
    let other = format!("{head}/{}", String::from_utf8(other).unwrap());
    let unknown = bring(&mut visitor, &other, service.translated()).await;
    assert_eq!(unknown.status, 404);
    assert_eq!(bring(&mut visitor, &format!("{other}/failures"), "error-code=-1").await.status, 404);
    assert_eq!(bring(&mut visitor, &format!("{head}/"), service.translated()).await.status, 404);
    assert!(french(&mut member, &path).await.says("Le texte est en cours de traduction"), "nothing happened");
    // The secret is nowhere in the database.
    let conn = world.app().db.reader().await.unwrap();
    let here = "select count(*) as n from machine_translations where cast(awaited as text) like $1";
    assert_eq!(conn.count(here, kernel::params![format!("%{secret}%")]).await.unwrap(), 0);
    drop(conn);

    let (mut one, mut two) = (world.visitor(), world.visitor());
    let body = service.translated();
    let (one, two) = tokio::join!(bring(&mut one, &way, body.clone()), bring(&mut two, &way, body.clone()));
    let mut both = [one.status.as_u16(), two.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [200, 404], "it is taken once");
    assert_eq!(world.happened("translation.text_translated").await, 1);
    let evil = BASE64.encode(b"<p>something else</p>");
    let used = bring(&mut visitor, &way, evil).await;
    assert_eq!(said(&used), said(&unknown));
    assert_eq!(bring(&mut visitor, &format!("{way}/failures"), "error-code=-20028").await.status, 404);
    let page = french(&mut member, &path).await;
    assert!(page.says("capteurs") && !page.says("something else"), "{}", page.text());
    assert_eq!(visitor.raw("GET", &way, None, "").await.status, 404);
}

#[tokio::test]
async fn what_is_no_translation_of_the_text_is_told_and_not_shown() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let bytes = |text: &[u8]| BASE64.encode(text).into_bytes();
    for (query, body, status) in [
        ("", b"<p>no base64</p>".to_vec(), 200),
        ("", Vec::new(), 200),
        ("", bytes(b"\xff\xfe<p>x</p>"), 200),
        ("", bytes(b"<p> </p>"), 200),
        ("", bytes(b"<p>x\0y</p>"), 200),
        ("", bytes("x".repeat(60_000).as_bytes()), 200),
        ("?target-language=BG", bytes(b"<p>capteurs</p>"), 200),
        ("", vec![b'A'; 3_000_000], 413),
    ] {
        let (path, way) = asked(&service, &world, &mut member).await;
        let about = String::from_utf8_lossy(&body[..body.len().min(30)]).into_owned();
        let page = bring(&mut world.visitor(), &format!("{way}{query}"), body).await;
        assert_eq!(page.status, status, "{about}");
        let page = french(&mut member, &path).await;
        assert!(
            page.says("Ce qui est revenu n’en est pas une traduction.") && page.says("Sensoren"),
            "{about}: {}",
            page.text()
        );
        assert!(page.has_button("Réessayer"));
        assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 404, "used up: {about}");
    }
    let (path, way) = asked(&service, &world, &mut member).await;
    let evil = "<body><p onclick=alert(1)>ok</p><script>alert(1)</script><a href='https://evil.example/'>here</a>\
        <iframe src='https://evil.example'></iframe></div></main></body>";
    assert_eq!(bring(&mut world.visitor(), &way, bytes(evil.as_bytes())).await.status, 200);
    let page = french(&mut member, &path).await;
    assert!(page.says("ok") && page.says("here") && page.all("main #original").len() == 1, "{}", page.text());
    for never in ["div[lang=fr] script", "div[lang=fr] a", "iframe", "[onclick]"] {
        assert!(page.all(never).is_empty(), "{never}: {}", page.html());
    }
}

#[tokio::test]
async fn what_the_service_refuses_is_told_in_plain_words() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let (_, german) = talk(&world, true, GERMAN).await;
    let path = at(german);
    for (answers, words, times) in [
        (Answers::Says("-20028"), "a trop à faire", 4),
        (Answers::Says("-20013"), "une langue que le service ne connaît pas", 1),
        (Answers::Says(" \"-20021\"\n"), "trop long pour le service", 1),
        (Answers::Says("-20007"), "refuse ce site", 1),
        (Answers::Says("-20010"), "refuse ce site", 1),
        (Answers::Says("-99999"), "trop long pour le service", 1),
        (Answers::Says("0"), "trop long pour le service", 1),
        (Answers::Says("<html>"), "n’en est pas une traduction", 1),
        (Answers::With(500), "n’a pas répondu", 4),
        (Answers::With(403), "refuse ce site", 1),
        (Answers::With(302), "trop long pour le service", 1),
    ] {
        service.set(|inside| inside.answers = answers);
        let before = service.asked().len();
        ask(&mut member, &path).await;
        world.settle().await;
        for _ in 0..8 {
            later(&world, 5).await;
        }
        let page = french(&mut member, &path).await;
        assert!(page.says("Le texte n’a pas pu être traduit.") && page.says(words), "{words}: {}", page.text());
        assert!(page.has_button("Réessayer") && page.says("Sensoren"));
        assert_eq!(service.asked().len() - before, times, "{words}");
        assert_eq!(set_aside(&world).await, 0, "a steward has nothing to do");
        let way = service.way(&world);
        assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 404, "nothing is awaited");
    }
    // The same later.
    service.set(|inside| inside.answers = Answers::Says("4711"));
    for (code, words) in [
        (
            "error-code=-20013&error-message=No%20such%20pair&request-id=4711",
            "une langue que le service ne connaît pas",
        ),
        ("error-code=-20028", "a trop à faire"),
        ("", "trop long pour le service"),
    ] {
        let (path, way) = asked(&service, &world, &mut member).await;
        assert_eq!(bring(&mut world.visitor(), &format!("{way}/failures"), code).await.status, 200);
        let page = french(&mut member, &path).await;
        assert!(page.says(words) && !page.says("No such pair"), "{words}: {}", page.text());
        assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 404);
    }
}

#[tokio::test]
async fn a_wrong_password_is_told_at_the_desk_until_the_service_lets_the_site_in() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let mut steward = world.browser(world.cast.steward).await;
    let hand = "The service that translates does not let this site in";
    assert!(!steward.get("/office").await.says(hand));
    service.set(|inside| inside.password = "another one");
    let (_, german) = talk(&world, true, GERMAN).await;
    ask(&mut member, &at(german)).await;
    world.settle().await;
    assert!(service.asked().is_empty(), "nobody was let in");
    assert!(french(&mut member, &at(german)).await.says("Le service de traduction refuse ce site."));
    let desk = steward.get("/office").await;
    assert!(desk.says(hand) && desk.says("one text waits"), "{}", desk.text());
    assert!(desk.says("it does not accept the name of the application or its password (401)"), "{}", desk.text());
    assert!(!desk.html().contains("a password:") && !desk.html().contains(APPLICATION), "{}", desk.html());
    let log = steward.open(&desk.link("The service that translates does not let this site in: one text waits")).await;
    assert!(log.says("A text could not be translated"), "{}", log.text());
    assert!(!member.get("/office").await.says(hand));

    service.set(|inside| inside.password = PASSWORD);
    let (_, way) = asked(&service, &world, &mut member).await;
    assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 200);
    assert!(!steward.get("/office").await.says(hand));
    assert!(french(&mut member, &at(german)).await.has_button("Traduire en français"));
}

#[tokio::test]
async fn what_is_brought_for_a_text_that_says_something_else_is_dropped() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let change = async |member: &mut Browser, path: &str| {
        let german = path.rsplit('/').next().unwrap();
        let form = member.get(&format!("/posts/{german}/changes/new")).await;
        let text = "Wir haben uns anders entschieden, und alle unsere Fragen sind damit schon beantwortet.";
        member.press(&form, "Save", &[("text", text)]).await;
    };
    // Before the listener has heard of it.
    let (path, way) = asked(&service, &world, &mut member).await;
    let body = service.translated();
    change(&mut member, &path).await;
    assert_eq!(bring(&mut world.visitor(), &way, body.clone()).await.status, 200);
    let page = french(&mut member, &path).await;
    assert!(!page.says("capteurs") && page.has_button("Traduire en français"), "{}", page.text());
    assert_eq!(kept(&world).await, 0);
    assert_eq!(bring(&mut world.visitor(), &way, body).await.status, 404);
    // And after it.
    let (path, way) = asked(&service, &world, &mut member).await;
    let body = service.translated();
    change(&mut member, &path).await;
    world.settle().await;
    assert_eq!(bring(&mut world.visitor(), &way, body).await.status, 404);
    assert_eq!(kept(&world).await, 0);
    // Hidden.
    let (path, way) = asked(&service, &world, &mut member).await;
    let body = service.translated();
    hide(&world, "post", path.rsplit('/').next().unwrap()).await;
    assert_ne!(bring(&mut world.visitor(), &way, body).await.status, 500);
    world.settle().await;
    assert_eq!(kept(&world).await, 0);
    assert_eq!(world.happened("translation.text_translated").await, 0);
}

#[tokio::test]
async fn who_waits_in_vain_is_told_after_an_hour_and_what_comes_within_a_day_is_still_taken() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let (path, way) = asked(&service, &world, &mut member).await;
    later(&world, 59).await;
    assert!(french(&mut member, &path).await.says("Le texte est en cours de traduction"));
    later(&world, 2).await;
    let page = french(&mut member, &path).await;
    assert!(page.says("Le service de traduction n’a pas répondu.") && page.has_button("Réessayer"), "{}", page.text());
    later(&world, 60 * 22).await;
    assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 200);
    assert!(french(&mut member, &path).await.says("capteurs"));

    let mut member = world.browser(world.cast.member).await;
    let (path, way) = asked(&service, &world, &mut member).await;
    later(&world, 60 * 24 + 1).await;
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 404);
    assert!(french(&mut member, &path).await.says("n’a pas répondu"));
    // Asked for again: only the new way leads there.
    let page = french(&mut member, &path).await;
    member.press(&page, "Réessayer", &[]).await;
    world.settle().await;
    let anew = service.way(&world);
    assert_ne!(anew, way);
    assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 404);
    assert_eq!(bring(&mut world.visitor(), &anew, service.translated()).await.status, 200);
    assert!(french(&mut member, &path).await.says("capteurs"));
}

#[tokio::test]
async fn what_is_brought_before_the_number_of_the_request_or_after_a_restart_is_taken() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let (_, german) = talk(&world, true, GERMAN).await;
    let notify = Arc::new(Notify::new());
    service.set(|inside| inside.answers = Answers::Later(notify.clone()));
    ask(&mut member, &at(german)).await;
    let brings = async {
        while service.asked().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let page = bring(&mut world.visitor(), &service.way(&world), service.translated()).await;
        notify.notify_one();
        page.status
    };
    let ((), status) = tokio::join!(world.settle(), brings);
    assert_eq!(status, 200);
    assert!(french(&mut member, &at(german)).await.says("capteurs"));

    service.set(|inside| inside.answers = Answers::Says("4711"));
    let (path, way) = asked(&service, &world, &mut member).await;
    let again = Instance::open((*world.app().config).clone(), Clock::steered(world.app().clock.now())).await.unwrap();
    let mut visitor = Browser::new(Door::new(&again), None);
    assert_eq!(bring(&mut visitor, &way, service.translated()).await.status, 200);
    let mut member = Browser::new(Door::new(&again), member.cookie().map(str::to_owned));
    assert!(french(&mut member, &path).await.says("capteurs"));
}

#[tokio::test]
async fn a_text_in_no_clear_language_is_not_sent_and_one_for_some_only_if_the_operator_allows_it() {
    let service = Service::start().await;
    let world = service.world(|_| ()).await;
    assert!(matches!(Translator::of(&world.app().config), Ok(Some(Translator::Commission { .. }))));
    let mut member = world.browser(world.cast.member).await;
    let (_, unclear) = talk(&world, true, "ABC 123").await;
    let page = post(&mut member, &at(unclear), &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("It is not clear in which language this text is."), "{}", page.text());
    let (_, inner) = talk(&world, false, GERMAN).await;
    assert_eq!(post(&mut member, &at(inner), &[]).await.status, 422);
    world.settle().await;
    assert_eq!((service.asked().len(), kept(&world).await), (0, 0));

    let world = service.world(|config| config.translate_private = true).await;
    let mut member = world.browser(world.cast.member).await;
    let (_, inner) = talk(&world, false, GERMAN).await;
    ask(&mut member, &at(inner)).await;
    world.settle().await;
    let way = service.way(&world);
    assert_eq!(bring(&mut world.visitor(), &way, service.translated()).await.status, 200);
    assert!(french(&mut member, &at(inner)).await.says("capteurs"));
    let mut other = world.browser(world.cast.official).await;
    assert_eq!(french(&mut other, &at(inner)).await.status, 404);
}
