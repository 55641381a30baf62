//! Reading in one's own language: who has a text translated, what is sent away and what never is, what becomes of answers
//! that no honest translator gives, and when a translation goes. The translator is a server of the test that speaks as
//! LibreTranslate does.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::post as takes;
use groups::samples::insert_question;
use jiff::SignedDuration;
use jiff::civil::date;
use kernel::access::Errand;
use kernel::config::Config;
use kernel::personal::{Leaving, erase};
use library::samples::{
    NewNews, NewResource, insert_adoption, insert_draft, insert_news, insert_remark, insert_resource, open_comments,
};
use nouns::office::FactsImported;
use nouns::people::PersonErased;
use nouns::{DiscussionId, KeptAnswerId, PostId};
use serde_json::{Value, json};
use talk::samples::{NewDiscussion, accept, insert_discussion, insert_post, keep};
use work::samples::insert_comment;
use world::{Browser, Page, Someone, World};

use crate::moderation::hide;
use crate::routes::insert_dossiers;
use crate::steps::{assert_refused, encode, id, post};

pub const GERMAN: &str = "Welche **Sensoren** benutzen Sie in Ihrer Stadt, und wer hat sie bezahlt?\n\n- Wir haben gute \
    Erfahrungen mit den [Zählern aus Gent](https://stad.gent/a?b=1&c=2) gemacht.\n- Sie messen auch in der Nacht.";
const KEY: &str = "the key of the operator";

/// How the translator answers.
#[derive(Clone)]
enum Answers {
    Well,
    With(u16),
    Says(String),
    Slowly,
}

struct Inside {
    asked: Vec<Value>,
    answers: Answers,
}

/// A LibreTranslate that knows a few words.
#[derive(Clone)]
struct Libre {
    inside: Arc<Mutex<Inside>>,
    address: String,
}

const DICTIONARY: [(&str, &str); 4] =
    [("Sensoren", "capteurs"), ("Zählern aus Gent", "compteurs de Gand"), ("Frage", "question"), ("Nacht", "nuit")];

async fn translate(State(libre): State<Libre>, body: Bytes) -> Response {
    let asked: Value = serde_json::from_slice(&body).unwrap();
    let answers = {
        let mut inside = libre.inside.lock().unwrap();
        inside.asked.push(asked.clone());
        inside.answers.clone()
    };
    let say = |text: String| ([(CONTENT_TYPE, "application/json")], text).into_response();
    match answers {
        Answers::With(status) => (StatusCode::from_u16(status).unwrap(), "{\"error\": \"no\"}").into_response(),
        Answers::Says(text) => say(text),
        Answers::Slowly => {
            tokio::time::sleep(Duration::from_mins(1)).await;
            say("{}".into())
        }
        Answers::Well => {
            // What was escaped comes back as it is, as LibreTranslate has it.
            let plain = |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            let word = |text: &str| DICTIONARY.iter().fold(plain(text), |text, (from, to)| text.replace(from, to));
            let all: Vec<String> = asked["q"].as_array().unwrap().iter().map(|q| word(q.as_str().unwrap())).collect();
            say(json!({ "translatedText": all }).to_string())
        }
    }
}

impl Libre {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let inside = Inside { asked: Vec::new(), answers: Answers::Well };
        let libre = Self { inside: Arc::new(Mutex::new(inside)), address };
        let router = Router::new().route("/translate", takes(translate)).with_state(libre.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        libre
    }

    /// An instance that has it translate.
    async fn world(&self, change: impl FnOnce(&mut Config)) -> World {
        World::with(|config| {
            config.translator = format!("libretranslate:{}", self.address);
            config.translator_key = KEY.into();
            config.translator_name = "the town hall’s machine".into();
            change(config);
        })
        .await
    }

    fn answers(&self, answers: Answers) {
        self.inside.lock().unwrap().answers = answers;
    }

    fn asked(&self) -> Vec<Value> {
        self.inside.lock().unwrap().asked.clone()
    }
}

/// A discussion that the lead has begun, with a post of a member.
pub async fn talk(world: &World, is_public: bool, text: &str) -> (DiscussionId, PostId) {
    let (cast, tx) = (&world.cast, world.app().db.begin(&Errand::new("test")).await.unwrap());
    let new = NewDiscussion {
        group: cast.technical,
        person: cast.lead.person,
        government: None,
        asks: false,
        is_public,
        title: "Eine Frage an alle Verwaltungen",
        text: "Ich habe eine Frage an alle, die schon länger messen als wir in unserer Stadt.",
    };
    let discussion = insert_discussion(&tx, &new).await.unwrap();
    let by = (cast.member.person, Some(cast.oulu));
    let post = insert_post(&tx, (discussion, cast.technical), by, text).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    (discussion, post)
}

pub fn at(post: PostId) -> String {
    format!("/machine-translations/post/{post}")
}

/// As somebody reads it in French.
pub async fn french(browser: &mut Browser, path: &str) -> Page {
    browser.open(&format!("/fr{path}")).await
}

/// Presses the button at once, in French.
pub async fn ask(browser: &mut Browser, path: &str) -> Page {
    let sent = browser.raw("POST", &format!("/fr{path}"), Some("application/x-www-form-urlencoded"), "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    french(browser, path).await
}

pub async fn kept(world: &World) -> i64 {
    let conn = world.app().db.reader().await.unwrap();
    conn.count("select count(*) as n from machine_translations", &[]).await.unwrap()
}

pub async fn later(world: &World, minutes: i64) {
    world.app().clock.advance(SignedDuration::from_mins(minutes));
    world.settle().await;
}

#[tokio::test]
async fn a_post_is_read_in_french_with_the_original_below_it() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let (discussion, german) = talk(&world, true, GERMAN).await;
    let mut member = world.browser(world.cast.member).await;
    let page = french(&mut member, &format!("/discussions/{discussion}")).await;
    let page = member.press(&page, "Traduire: Message 2", &[]).await;
    assert!(page.says("Le texte est en cours de traduction") && page.all("[data-waits]").len() == 1, "{}", page.text());
    assert!(libre.asked().is_empty(), "nobody waits for the translator");
    world.settle().await;
    let page = french(&mut member, &at(german)).await;
    assert!(page.says("par the town hall’s machine") && page.says("Personne ne l’a vérifiée"), "{}", page.text());
    assert_eq!(page.all("div[lang=fr] strong"), ["capteurs"]);
    assert_eq!(page.all("div[lang=fr] li").len(), 2);
    assert_eq!(page.all("div[lang=fr] a[href='https://stad.gent/a?b=1&c=2']"), ["compteurs de Gand"]);
    assert_eq!(page.all("div[lang=de] strong"), ["Sensoren"], "the original stands below it");
    assert!(page.link("Retour au texte").contains(&format!("/discussions/{discussion}")));
    let asked = libre.asked();
    let [asked] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!((&asked["source"], &asked["target"], &asked["format"]), (&json!("de"), &json!("fr"), &json!("html")));
    assert_eq!(asked["api_key"], KEY);
    assert!(asked["q"][0].as_str().unwrap().contains("<strong>Sensoren</strong>"), "{asked}");
    assert!(!asked.to_string().contains("cast.example") && !asked.to_string().contains("Oulu"), "{asked}");

    // With the first post its title; whoever is second gets what is there.
    let first: PostId = id(&world, "select id from posts where number = 1").await.parse().unwrap();
    ask(&mut member, &at(first)).await;
    world.settle().await;
    let page = french(&mut member, &at(first)).await;
    assert_eq!(page.all("h3[lang=fr]"), ["Eine question an alle Verwaltungen"]);
    let mut official = world.browser(world.cast.official).await;
    let page = ask(&mut official, &at(german)).await;
    assert!(page.says("capteurs"), "{}", page.text());
    assert_eq!((libre.asked().len(), kept(&world).await), (2, 2));
    assert_eq!(world.happened("translation.text_translated").await, 2);
}

#[tokio::test]
async fn of_an_image_the_words_are_translated_and_nothing_else_goes_out() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let key = "aaaaaaaaaaaaaaaaaaaaaaaaae";
    let text = format!("{GERMAN}\n\n![Die Sensoren in der Nacht](/images/{key})");
    let (_, post) = talk(&world, true, &text).await;
    let mut member = world.browser(world.cast.member).await;
    ask(&mut member, &at(post)).await;
    world.settle().await;
    let page = french(&mut member, &at(post)).await;
    assert!(page.says("Die capteurs in der nuit"), "{}", page.text());
    let asked = libre.asked();
    assert!(!asked.is_empty() && asked.iter().all(|asked| !asked.to_string().contains(key)), "{asked:?}");
}

#[tokio::test]
async fn what_is_in_the_language_of_the_page_has_no_button_and_visitors_have_none() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let (discussion, german) = talk(&world, true, GERMAN).await;
    let path = format!("/discussions/{discussion}");
    let mut member = world.browser(world.cast.member).await;
    assert!(member.open(&format!("/en{path}")).await.has_button("Translate: Post 2"));
    assert!(!member.open(&format!("/de{path}")).await.has_button("Übersetzen: Beitrag 2"));
    let sent = member.raw("POST", &format!("/de{}", at(german)), Some("application/x-www-form-urlencoded"), "").await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.says("Dieser Text ist schon auf Deutsch."), "{}", sent.text());
    assert!(!world.visitor().get(&path).await.has_button("Translate: Post 2"));
    assert_eq!(post(&mut world.visitor(), &at(german), &[]).await.status, 403);
    world.settle().await;
    assert_eq!((libre.asked().len(), kept(&world).await), (0, 0));
}

#[tokio::test]
async fn without_a_translator_there_is_no_button_and_nothing_is_asked() {
    let world = World::new().await;
    let (discussion, german) = talk(&world, true, GERMAN).await;
    let mut member = world.browser(world.cast.member).await;
    assert!(!member.get(&format!("/discussions/{discussion}")).await.has_button("Translate: Post 2"));
    assert!(member.get(&at(german)).await.says("This site has no service that translates."));
    assert_refused(&post(&mut member, &at(german), &[]).await, &[]);
    assert_eq!(kept(&world).await, 0);
    assert!(member.get("/privacy").await.says("Nothing is given to others."));
}

#[tokio::test]
async fn what_only_some_may_read_is_not_sent_unless_the_operator_allows_it_and_then_for_them_only() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let (discussion, german) = talk(&world, false, GERMAN).await;
    let mut member = world.browser(world.cast.member).await;
    assert!(!member.get(&format!("/discussions/{discussion}")).await.has_button("Translate: Post 2"));
    let page = post(&mut member, &at(german), &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.says("Not everyone may read this text."), "{}", page.text());
    let proposal = format!("/machine-translations/proposal/{}", world.cast.proposal);
    assert_eq!(post(&mut member, &proposal, &[]).await.status, 422);
    world.settle().await;
    assert_eq!((libre.asked().len(), kept(&world).await), (0, 0));
    assert!(
        member.get("/privacy").await.says("a text that everyone may read, the text goes to the town hall’s machine")
    );

    let world = libre.world(|config| config.translate_private = true).await;
    let (discussion, german) = talk(&world, false, GERMAN).await;
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get(&format!("/discussions/{discussion}")).await.has_button("Translate: Post 2"));
    ask(&mut member, &at(german)).await;
    world.settle().await;
    assert!(french(&mut member, &at(german)).await.says("capteurs"));
    for who in [world.cast.other_member, world.cast.official, world.cast.nobody, world.cast.steward, world.cast.guest] {
        let mut other = world.browser(who).await;
        let page = french(&mut other, &at(german)).await;
        assert_eq!(page.status, 404, "{}", who.email);
        assert!(!page.says("capteurs") && !page.says("Sensoren"));
        assert_eq!(post(&mut other, &at(german), &[]).await.status, 404, "{}", who.email);
    }
    let page = world.visitor().raw("GET", &format!("/en{}", at(german)), None, "").await;
    assert_eq!(page.status, 303, "a visitor is asked to sign in");
    assert!(member.get("/privacy").await.says("also if only some may read it"));
    for path in ["/machine-translations/post/none", "/machine-translations/person/aaaaaaaaaaaaaaaaaaaaaaaaaa"] {
        assert_eq!(member.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn two_presses_at_the_same_moment_are_one_question() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let (_, german) = talk(&world, true, GERMAN).await;
    let (mut one, mut two) = (world.browser(world.cast.member).await, world.browser(world.cast.official).await);
    let mut three = world.browser(world.cast.member).await;
    let path = at(german);
    tokio::join!(ask(&mut one, &path), ask(&mut two, &path), ask(&mut three, &path));
    assert_eq!(world.happened("translation.translation_asked").await, 1);
    world.settle().await;
    ask(&mut two, &path).await;
    world.settle().await;
    assert_eq!((libre.asked().len(), kept(&world).await), (1, 1));
}

#[tokio::test]
async fn a_hostile_translator_puts_nothing_into_the_page() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let (_, german) = talk(&world, true, GERMAN).await;
    let evil = "<p onclick=alert(1)>ok</p><script>alert(1)</script><img src=x onerror=alert(1)>\
        <form action='https://evil.example'><input name=password></form><a href='https://evil.example/'>here</a>\
        <a href='javascript:alert(1)'>there</a><a href='https://stad.gent/a?b=1&amp;c=2' onmouseover=x>fine</a>\
        </div></section></main><iframe src='https://evil.example'></iframe><style>*{display:none}</style>";
    libre.answers(Answers::Says(json!({ "translatedText": [evil] }).to_string()));
    let mut member = world.browser(world.cast.member).await;
    ask(&mut member, &at(german)).await;
    world.settle().await;
    let page = french(&mut member, &at(german)).await;
    assert!(page.says("ok") && page.says("here"), "{}", page.text());
    assert_eq!(page.all("div[lang=fr] a"), ["fine"], "only links of the original");
    for never in [
        "div[lang=fr] script",
        "div[lang=fr] img",
        "div[lang=fr] form",
        "div[lang=fr] input",
        "iframe",
        "main style",
        "[onclick]",
        "[onmouseover]",
    ] {
        assert!(page.all(never).is_empty(), "{never}: {}", page.html());
    }
    assert_eq!(page.all("main #original").len(), 1, "the frame holds");
}

#[tokio::test]
async fn a_translator_that_is_busy_is_asked_again_and_one_that_says_no_or_nonsense_is_not() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let (_, german) = talk(&world, true, GERMAN).await;
    let mut member = world.browser(world.cast.member).await;
    let path = at(german);
    let mut before = 0;
    for (answers, asked) in [
        (Answers::With(429), 4),
        (Answers::With(500), 4),
        (Answers::With(400), 1),
        (Answers::With(403), 1),
        (Answers::With(307), 1),
        (Answers::Says("<html>".into()), 1),
        (Answers::Says("{\"translatedText\": \"one\"}".into()), 1),
        (Answers::Says("{\"translatedText\": []}".into()), 1),
        (Answers::Says("{\"translatedText\": [\" \"]}".into()), 1),
        (Answers::Says(json!({ "translatedText": ["x\u{0}y"] }).to_string()), 1),
        (Answers::Says(json!({ "translatedText": ["x".repeat(50_000)] }).to_string()), 1),
        (Answers::Says("x".repeat(5_000_000)), 1),
    ] {
        libre.answers(answers);
        ask(&mut member, &path).await;
        world.settle().await;
        for _ in 0..8 {
            later(&world, 5).await;
        }
        let page = french(&mut member, &path).await;
        assert!(page.says("Le texte n’a pas pu être traduit.") && page.says("Sensoren"), "{}", page.text());
        assert!(page.has_button("Réessayer"));
        assert_eq!(libre.asked().len() - before, asked);
        before = libre.asked().len();
        assert_eq!(crate::steps::set_aside(&world).await, 0, "a steward has nothing to do");
    }
    libre.answers(Answers::Well);
    let page = french(&mut member, &path).await;
    member.press(&page, "Réessayer", &[]).await;
    world.settle().await;
    assert!(french(&mut member, &path).await.says("capteurs"));
}

#[tokio::test]
async fn a_translator_that_takes_too_long_is_broken_off_and_asked_again() {
    let libre = Libre::start().await;
    let mut world = libre.world(|_| ()).await;
    world.instance.workshop.patience = Duration::from_millis(200);
    let (_, german) = talk(&world, true, GERMAN).await;
    let mut member = world.browser(world.cast.member).await;
    libre.answers(Answers::Slowly);
    ask(&mut member, &at(german)).await;
    world.settle().await;
    assert!(french(&mut member, &at(german)).await.says("Le texte est en cours de traduction"));
    assert_eq!(libre.asked().len(), 1);
    libre.answers(Answers::Well);
    later(&world, 1).await;
    assert!(french(&mut member, &at(german)).await.says("capteurs"));

    // What is lost for good can be asked for anew.
    let other = talk(&world, true, &format!("{GERMAN} Noch einmal.")).await.1;
    ask(&mut member, &at(other)).await;
    world.app().clock.advance(SignedDuration::from_hours(2));
    let page = french(&mut member, &at(other)).await;
    assert!(page.has_button("Réessayer"), "{}", page.text());
}

#[tokio::test]
async fn a_translation_goes_with_what_it_is_made_of() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let made = async |member: &mut Browser| {
        let (_, german) = talk(&world, true, GERMAN).await;
        ask(member, &at(german)).await;
        world.settle().await;
        assert!(french(member, &at(german)).await.says("capteurs"));
        assert_eq!(kept(&world).await, 1);
        german
    };
    // Changed.
    let german = made(&mut member).await;
    let form = member.get(&format!("/posts/{german}/changes/new")).await;
    let changed = "Wir haben uns anders entschieden, und alle unsere Fragen sind damit schon beantwortet.";
    member.press(&form, "Save", &[("text", changed)]).await;
    let page = french(&mut member, &at(german)).await;
    assert!(!page.says("capteurs") && page.has_button("Traduire en français"), "{}", page.text());
    world.settle().await;
    assert_eq!(kept(&world).await, 0, "it went at once");
    // Withdrawn.
    let german = made(&mut member).await;
    post(&mut member, &format!("/posts/{german}/withdrawals"), &[]).await;
    assert_eq!(french(&mut member, &at(german)).await.status, 404);
    world.settle().await;
    assert_eq!(kept(&world).await, 0);
    // Hidden.
    let german = made(&mut member).await;
    hide(&world, "post", &german.to_string()).await;
    assert_eq!(french(&mut member, &at(german)).await.status, 404);
    world.settle().await;
    assert_eq!(kept(&world).await, 0);
    // Old.
    made(&mut member).await;
    world.app().clock.advance(SignedDuration::from_hours(24 * 31));
    world.settle().await;
    assert_eq!(kept(&world).await, 0);
    // Taken along.
    let mut official = world.browser(world.cast.official).await;
    made(&mut official).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let person = world.cast.member.person;
    let leaving = Leaving { person, email: Some(world.cast.member.email.into()), takes_words: true };
    erase(world.app(), &tx, &leaving).await.unwrap();
    tx.commit(&PersonErased { person, why: "asked".into() }).await.unwrap();
    world.settle().await;
    assert_eq!(kept(&world).await, 0);
}

#[tokio::test]
async fn what_is_hidden_or_changed_before_it_is_sent_is_never_sent() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let (_, german) = talk(&world, true, GERMAN).await;
    ask(&mut member, &at(german)).await;
    post(&mut member, &format!("/posts/{german}/withdrawals"), &[]).await;
    world.settle().await;
    assert_eq!((libre.asked().len(), kept(&world).await), (0, 0));

    let (_, german) = talk(&world, true, GERMAN).await;
    ask(&mut member, &at(german)).await;
    let form = member.get(&format!("/posts/{german}/changes/new")).await;
    member
        .press(&form, "Save", &[("text", "Wir haben uns anders entschieden, und alle Fragen sind beantwortet.")])
        .await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    // The job may run before the listener has heard of the change.
    let heard = "update listeners set seq = (select max(seq) from events) where name = 'translation.forgetting'";
    tx.execute(heard, &[]).await.unwrap();
    tx.keep().await.unwrap();
    world.settle().await;
    assert_eq!((libre.asked().len(), kept(&world).await), (0, 0));
}

#[tokio::test]
async fn a_translation_is_not_searched() {
    let libre = Libre::start().await;
    let world = libre.world(|_| ()).await;
    let mut member = world.browser(world.cast.member).await;
    let (discussion, german) = talk(&world, true, GERMAN).await;
    ask(&mut member, &at(german)).await;
    world.settle().await;
    let found = async |member: &mut Browser, words: &str| {
        member.get(&format!("/search?q={}", encode(words))).await.html().contains(&discussion.to_string())
    };
    assert!(found(&mut member, "Sensoren").await && !found(&mut member, "compteurs").await);
}

#[tokio::test]
async fn one_person_can_have_so_much_translated_and_what_is_there_costs_nothing() {
    let libre = Libre::start().await;
    let world = libre.world(|config| config.limits = true).await;
    let mut member = world.browser(world.cast.member).await;
    let long = format!("{GERMAN}\n\n{}", "Wir messen in der Nacht. ".repeat(1_500));
    let mut posts = Vec::new();
    for number in 0..3 {
        posts.push(talk(&world, true, &format!("{long} {number}")).await.1);
    }
    ask(&mut member, &at(posts[0])).await;
    ask(&mut member, &at(posts[1])).await;
    assert_eq!(post(&mut member, &at(posts[2]), &[]).await.status, 429);
    ask(&mut member, &at(posts[1])).await;
    ask(&mut world.browser(world.cast.official).await, &at(posts[2])).await;
    let whole = talk(&world, true, &"Wir messen in der Nacht. ".repeat(1_700)).await.1;
    let page = post(&mut world.browser(world.cast.lead).await, &at(whole), &[]).await;
    assert!(page.status == 422 && page.says("too long to be translated"), "{}", page.text());
}

/// What the button at a text of this kind leads to, and its path.
async fn translated(world: &World, who: Someone, page: &str, button: &str, kind: &str) -> (Page, String) {
    let mut browser = world.browser(who).await;
    let shown = french(&mut browser, page).await;
    assert!(shown.has_button(button), "{page} has no {button}: {}", shown.text());
    browser.press(&shown, button, &[]).await;
    world.settle().await;
    let address = format!("/machine-translations/{kind}/");
    let html = shown.html();
    let rest = html.split(&format!("action=\"/fr{address}")).nth(1).unwrap().split('"').next().unwrap();
    let path = format!("{address}{rest}");
    let page = french(&mut browser, &path).await;
    assert!(page.says("Personne ne l’a vérifiée"), "{}", page.text());
    (page, path)
}

#[tokio::test]
async fn each_kind_of_text_is_translated_with_its_parts() {
    let libre = Libre::start().await;
    let world = libre.world(|config| config.translate_private = true).await;
    let cast = &world.cast;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let by = (cast.official.person, cast.oulu);
    let german = "Wir haben in unserer Stadt dieselbe Frage und möchten gern mitmachen.";
    insert_comment(&tx, cast.proposal, by, german, None).await.unwrap();
    let note = "Ein Bericht darüber, wie unsere Stadt die Sensoren in der Nacht ausliest.";
    let slug = insert_draft(&tx, cast.technical, "Sensoren", note).await.unwrap();
    insert_dossiers(&tx, 0..1).await;
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();

    let page =
        translated(&world, cast.member, &format!("/proposals/{}", cast.proposal), "Traduire: official", "comment")
            .await
            .0;
    assert!(page.says("dieselbe question"), "{}", page.text());
    let page = translated(&world, cast.member, &format!("/library/{slug}"), "Traduire: Sensoren", "resource").await.0;
    assert!(page.all("h3[lang=fr]") == ["capteurs"] && page.says("in der nuit"), "{}", page.text());
    let page = translated(&world, cast.nobody, "/dossiers/act-0", "Traduire: Act 0", "dossier").await.0;
    assert!(page.says("Look at it") && page.all("div[lang=fr]").len() >= 3, "{}", page.text());
    assert_eq!(libre.asked()[2]["source"], "en");
}

const SAME_QUESTION: &str = "Wir haben in unserer Stadt dieselbe Frage und möchten gern mitmachen.";

/// A German text of each kind that stands on the page of something else. Returns the resource and the kept answer among them.
async fn write_german(world: &World) -> (String, KeptAnswerId) {
    let cast = &world.cast;
    let meeting = id(world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    let (today, now) = (date(2026, 11, 24), world.app().clock.now());
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_dossiers(&tx, 0..1).await;
    watch::samples::explain(&tx, "act-0", cast.technical, SAME_QUESTION).await.unwrap();
    let draft = insert_draft(&tx, cast.technical, "A draft", "What it is.").await.unwrap();
    let resource = open_comments(&tx, &draft, "group", "", date(2026, 12, 24)).await.unwrap().unwrap();
    insert_remark(&tx, resource, cast.member.person, SAME_QUESTION).await.unwrap();
    let work = NewResource {
        slug: "works",
        title: "A work",
        kind: "report",
        source_url: "https://a.example",
        ..NewResource::default()
    };
    insert_resource(&tx, &work).await.unwrap();
    insert_adoption(&tx, "works", (cast.official.person, cast.oulu), today, SAME_QUESTION).await.unwrap();
    tx.execute("update adoptions set audience = 'officials'", &[]).await.unwrap();
    let news = NewNews {
        slug: "neu",
        title: "Eine Frage an alle",
        words: SAME_QUESTION,
        at: now,
        group: None,
        source_url: None,
        example: false,
    };
    insert_news(&tx, &news).await.unwrap();
    let new = NewDiscussion {
        group: cast.technical,
        person: cast.lead.person,
        government: None,
        asks: true,
        is_public: false,
        title: "Welche Sensoren?",
        text: "Welche Sensoren benutzen Sie in Ihrer Stadt, und was sagen sie in der Nacht?",
    };
    let question = insert_discussion(&tx, &new).await.unwrap();
    let answer = insert_post(&tx, (question, cast.technical), (cast.member.person, None), SAME_QUESTION).await.unwrap();
    accept(&tx, (question, cast.technical), answer).await.unwrap();
    let answer = keep(&tx, question, answer).await.unwrap().unwrap();
    insert_question(&tx, meeting, cast.lead.person, SAME_QUESTION, &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    (draft, answer)
}

#[tokio::test]
async fn whoever_reads_a_text_where_it_stands_and_nobody_else_reads_it_translated() {
    let libre = Libre::start().await;
    let world = libre.world(|config| config.translate_private = true).await;
    let cast = &world.cast;
    let (draft, answer) = write_german(&world).await;
    let remarks = format!("/library/{draft}");
    let answers = format!("/answers/{answer}");
    let mut paths = Vec::new();
    for (kind, page, button, part) in [
        ("explanation", "/dossiers/act-0", "Traduire: technical group", "dieselbe question"),
        ("remark", &remarks, "Traduire: member", "dieselbe question"),
        ("adoption", "/library/works/adoptions", "Traduire: Oulu", "dieselbe question"),
        ("news", "/news/neu", "Traduire: Eine Frage an alle", "Eine question an alle"),
        ("answer", &answers, "Traduire: Welche Sensoren?", "in der nuit"),
        (
            "question",
            "/events/technical-first/live/questions",
            &format!("Traduire: {SAME_QUESTION}"),
            "dieselbe question",
        ),
    ] {
        let (shown, path) = translated(&world, cast.member, page, button, kind).await;
        assert!(
            shown.says(part) && shown.all("[lang=fr]").len() > 1 && shown.all("[lang=de]").len() > 1,
            "{kind}: {}",
            shown.text()
        );
        let back = shown.link("Retour au texte");
        assert!(back.starts_with(&format!("/fr{page}")), "{kind}: {back}");
        let mut readers = 0;
        for who in [cast.lead, cast.other_member, cast.official, cast.nobody, cast.steward, cast.guest] {
            let mut browser = world.browser(who).await;
            let reads = french(&mut browser, page).await.says("dieselbe Frage");
            let shown = french(&mut browser, &path).await;
            assert_eq!(shown.status, if reads { 200 } else { 404 }, "{kind} by {}", who.email);
            assert_eq!(
                shown.says("question"),
                reads && shown.says("Personne ne l’a vérifiée"),
                "{kind} by {}",
                who.email
            );
            assert!(reads || post(&mut browser, &path, &[]).await.status == 404, "{kind} by {}", who.email);
            readers += usize::from(reads);
        }
        assert!((1..=6).contains(&readers), "{kind}: {readers}");
        assert!((readers < 6) || ["explanation", "news"].contains(&kind), "{kind} is not for all");
        let page = world.visitor().raw("GET", &format!("/en{path}"), None, "").await;
        assert_eq!(page.status, 303, "a visitor is asked to sign in");
        paths.push((kind, path));
    }
    // What is taken back is there no more.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for statement in [
        "update dossier_explanations set is_hidden = true",
        "update remarks set withdrawn_at = written_at",
        "update adoptions set is_hidden = true",
        "update meeting_questions set state = 'set_aside'",
        "delete from kept_answers",
    ] {
        tx.execute(statement, &[]).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut lead = world.browser(cast.lead).await;
    for (kind, path) in paths.iter().filter(|(kind, _)| *kind != "news") {
        assert_eq!(french(&mut lead, path).await.status, 404, "{kind}");
    }
}

#[tokio::test]
async fn facts_in_english_are_marked_on_pages_in_other_languages() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    insert_dossiers(&tx, 0..1).await;
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut visitor = world.visitor();
    for (path, foreign) in [
        ("/dossiers", vec!["Act 0", "Applies"]),
        ("/dossiers/act-0", vec!["Act 0", "Rules.", "Look at it", "All", "Applies"]),
        ("/deadlines", vec!["Look at it", "All"]),
    ] {
        for (lang, mark) in [("fr", "en anglais"), ("de", "auf Englisch")] {
            let page = visitor.open(&format!("/{lang}{path}")).await;
            assert!(page.says(mark), "{lang} {path}: {}", page.text());
            let marked = page.all("main [lang=en]");
            for words in &foreign {
                assert!(marked.iter().any(|one| one == words), "{lang} {path}: {words} in {marked:?}");
            }
        }
        let said = visitor.open(&format!("/fr{path}")).await.html().matches("Look at it").count();
        let marked = visitor.open(&format!("/fr{path}")).await.all("main [lang=en]");
        assert_eq!(marked.iter().filter(|one| one.contains("Look at it")).count(), said, "{path}");
        let page = visitor.open(&format!("/en{path}")).await;
        assert!(page.all("main [lang]").is_empty() && !page.says("in English"), "{path}: {}", page.html());
    }
}
