//! Steps that many tests take, and what they look at on a page.

use std::time::Duration;

use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use kernel::jobs::{JobId, list_set_aside};
use kernel::paging::After;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use world::{Attachment, Browser, Page, Someone, World};

pub const FORM: &str = "application/x-www-form-urlencoded";
/// As much of a PDF as tells that it is one.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
/// Names of fields with what is typed into them.
pub type Typed<'a> = &'a [(&'a str, &'a str)];
pub const PASSWORD: &str = "a few words in a row";

kernel::row! {
    struct Kind { kind: String }
}

kernel::row! {
    struct Found { id: JobId }
}

/// Kinds that tell of something that changed nothing.
const NO_CHANGE: [&str; 6] = [
    "kernel.act_refused",
    "kernel.data_read",
    "kernel.identity_asked",
    "kernel.token_came",
    "people.identity_refused",
    "people.sign_in_refused",
];

async fn changes(world: &World) -> impl Iterator<Item = String> {
    let conn = world.app().db.reader().await.unwrap();
    let kinds: Vec<Kind> = conn.all("select kind from events order by seq", &[]).await.unwrap();
    kinds.into_iter().map(|row| row.kind).filter(|kind| !NO_CHANGE.contains(&kind.as_str()))
}

/// How many changes the log tells of.
pub async fn log_length(world: &World) -> i64 {
    i64::try_from(changes(world).await.count()).unwrap()
}

/// The changes that the log tells of after its first `length`, oldest first.
pub async fn log_after(world: &World, length: i64) -> Vec<String> {
    changes(world).await.skip(usize::try_from(length).unwrap()).collect()
}

/// Jobs that wait, run or were set aside.
pub async fn jobs(world: &World) -> i64 {
    let conn = world.app().db.reader().await.unwrap();
    conn.count("select count(*) as n from jobs", &[]).await.unwrap()
}

pub async fn set_aside(world: &World) -> usize {
    list_set_aside(&world.app().db.reader().await.unwrap(), &After::read("")).await.unwrap().rows.len()
}

/// An id that nothing has.
pub fn no_id(world: &World) -> String {
    world.app().clock.new_id::<()>().to_string()
}

/// The id that a query finds.
pub async fn id(world: &World, sql: &'static str) -> String {
    world.app().db.reader().await.unwrap().one::<Found>(sql, &[]).await.unwrap().id.to_string()
}

pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Sends fields to an address of the English site without a form, and follows nothing.
pub async fn post(browser: &mut Browser, path: &str, fields: Typed<'_>) -> Page {
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    browser.raw("POST", &format!("/en{path}"), Some(FORM), body.join("&")).await
}

/// The error that stands at a field.
pub fn error_at(page: &Page, field: &str) -> Option<String> {
    page.all(&format!("#{field}-error")).into_iter().next()
}

/// Whether a field of the form holds this.
pub fn holds(page: &Page, field: &str, value: &str) -> bool {
    let quoted = value.replace('\\', "\\\\").replace('"', "\\\"");
    let marked = [
        format!("input[name=\"{field}\"][value=\"{quoted}\"]:not([type=radio]):not([type=checkbox])"),
        format!("input[name=\"{field}\"][value=\"{quoted}\"][checked]"),
        format!("select[name=\"{field}\"] option[value=\"{quoted}\"][selected]"),
    ];
    marked.iter().any(|css| !page.all(css).is_empty())
        || page.all(&format!("textarea[name=\"{field}\"]")).iter().any(|words| words == value)
}

/// The value of the first choice of a field.
pub fn first_choice(page: &Page, field: &str) -> String {
    let html = page.html();
    let (_, rest) = html.split_once(&format!("name=\"{field}\" value=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// Says that a form came back with an error at each of the fields.
pub fn assert_refused(page: &Page, fields: &[&str]) {
    assert_eq!(page.status, 422, "{}: {}", page.path, page.text());
    assert!(page.title().starts_with("Error:"), "{}", page.title());
    for field in fields {
        assert!(error_at(page, field).is_some(), "no error at {field} on {}: {}", page.path, page.text());
        let links = page.all(&format!("section.notice.bad a[href=\"#{field}\"]"));
        assert_eq!((links.len(), page.all(&format!("#{field}")).len()), (1, 1), "the summary does not lead to {field}");
    }
}

/// Creates an account, as far as the mail that proves the address.
pub async fn sign_up(world: &World, name: &str, email: &str) -> Page {
    let mut browser = world.visitor();
    let page = browser.get("/sign-up").await;
    let typed = [("name", name), ("email", email), ("password", PASSWORD)];
    browser.press(&page, "Create the account", &typed).await
}

/// Follows the newest mail to its page and confirms there, which signs in.
pub async fn confirm(world: &World, browser: &mut Browser, email: &str) -> Page {
    let link = world.mails(email).await.last().unwrap().link();
    let page = browser.open(&link).await;
    browser.press(&page, "Confirm my address", &[("password", PASSWORD)]).await
}

pub async fn sign_in(browser: &mut Browser, email: &str, password: &str) -> Page {
    let page = browser.get("/sign-in").await;
    browser.press(&page, "Sign in", &[("email", email), ("password", password)]).await
}

/// A browser of somebody who has just created an account.
pub async fn newcomer(world: &World, name: &str, email: &str) -> Browser {
    sign_up(world, name, email).await;
    let mut browser = world.visitor();
    let page = confirm(world, &mut browser, email).await;
    assert_eq!(place(&page), "/account", "{}", page.text());
    browser
}

/// Says where somebody works; `government` is its name in addresses.
pub async fn claim(browser: &mut Browser, government: &str, speaks: bool) -> Page {
    let page = browser.get("/affiliations/new").await;
    let unit = format!("government:{government}");
    let mut typed = vec![("place", government), ("unit", unit.as_str()), ("office", "Data officer")];
    if speaks {
        typed.push(("representative", "yes"));
    }
    browser.press(&page, "Send", &typed).await
}

/// Sends in Ghent's signature and gives the page that follows.
pub async fn send_signature(browser: &mut Browser, file: &[u8]) -> Page {
    let page = browser.get("/governments/ghent/signatures/new").await;
    let typed =
        [("signer_name", "An O’Mayor"), ("signer_office", "Mayor"), ("signed_on", "2026-11-20"), ("mandate", "yes")];
    let file = Attachment { field: "document", name: "signed.pdf", bytes: file };
    browser.press_with_file(&page, "Send it to the stewards", &typed, Some(file)).await
}

/// The plan of the cast.
pub const PLAN: &str = "/groups/technical/plans/2027";

/// Ends the call for proposals of the cast's plan.
pub async fn discuss(leader: &mut Browser) -> Page {
    let page = leader.get(PLAN).await;
    leader.press(&page, "End the call and discuss", &[]).await
}

/// Records that the cast's plan was adopted today.
pub async fn adopt(leader: &mut Browser) -> Page {
    let page = leader.get(PLAN).await;
    let typed = [("decision", "Adopted without objection."), ("adopted_on", "2026-11-24")];
    leader.press(&page, "Record that the group adopted the plan", &typed).await
}

/// Starts the year of the cast's plan.
pub async fn start(leader: &mut Browser) -> Page {
    let page = leader.get(PLAN).await;
    leader.press(&page, "Start the year", &[]).await
}

/// Brings the cast's plan from the call for proposals to the running year.
pub async fn run(leader: &mut Browser) -> Page {
    discuss(leader).await;
    adopt(leader).await;
    start(leader).await
}

/// Proposes a topic to the technical group and gives the page that follows.
pub async fn propose(browser: &mut Browser, title: &str) -> Page {
    let page = browser.get("/groups/technical/proposals/new").await;
    let typed = [("title", title), ("problem", "It is slow."), ("wanted", "A guide."), ("kind", "information")];
    let page = browser.press(&page, "Propose it", &typed).await;
    if page.has_button(DIFFERENT) { browser.press(&page, DIFFERENT, &[]).await } else { page }
}

/// The button of somebody whose topic is none of those that are like it.
pub const DIFFERENT: &str = "No, mine is different: propose it";

/// The address of a page without its language and without what was just done.
pub fn place(page: &Page) -> String {
    page.path.split('?').next().unwrap().trim_start_matches("/en").to_owned()
}

/// Sends a request as it is, with the headers that it has and no others.
pub async fn knock(world: &World, request: Request) -> Response {
    Door::new(&world.instance).answer(request).await
}

/// How often something changed, once all is heard: on PostgreSQL the word of a commit comes back a moment later.
pub async fn settled(world: &World) -> u64 {
    let moment = Duration::from_millis(if world::engine() == world::Engine::Postgres { 500 } else { 1 });
    loop {
        let before = world.app().db.changes().count();
        tokio::time::sleep(moment).await;
        if world.app().db.changes().count() == before {
            return before;
        }
    }
}

/// A request of somebody who has signed in, to be given further headers.
pub async fn request_of(world: &World, who: Someone, method: &str, path: &str, body: &str) -> Request {
    let app = world.app();
    let until = app.clock.now().checked_add(jiff::SignedDuration::from_hours(1)).unwrap();
    let secret = world::sign_in(app, who, until).await;
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", "belfry.test")
        .header("cookie", format!("{}={secret}", app.cookie_name()))
        .header("content-type", FORM)
        .body(Body::from(body.to_owned()))
        .unwrap()
}

/// A second factor that was set up: the secret as it is typed into an app, and the recovery codes.
pub struct Factor {
    pub secret: String,
    pub codes: Vec<String>,
}

impl Factor {
    /// What the app shows, its clock being off by some seconds.
    pub fn code(&self, world: &World, off: i64) -> String {
        let secret = totp_rs::Secret::try_from_base32(self.secret.replace(' ', "")).unwrap();
        let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
        let seconds = world.app().clock.now().as_second() + off;
        totp.generate(u64::try_from(seconds).unwrap()).to_string()
    }
}

/// The page with the square to scan, and what the app learns from it.
pub async fn scan(browser: &mut Browser) -> (Page, Factor) {
    let page = browser.get("/account/second-factor/new").await;
    let page = browser.press(&page, "Show me the code to scan", &[]).await;
    let html = page.html();
    let (_, rest) = html.split_once("id=\"secret\" value=\"").expect(&html);
    let secret = rest.split('"').next().unwrap().to_owned();
    (page, Factor { secret, codes: Vec::new() })
}

/// Sets up a second factor as far as the page with the recovery codes.
pub async fn set_up_factor(world: &World, browser: &mut Browser) -> Factor {
    let (page, factor) = scan(browser).await;
    let code = factor.code(world, 0);
    let page = browser.press(&page, "Switch it on", &[("code", &code)]).await;
    Factor { codes: page.all("main li code"), ..factor }
}

/// Types a code on the page that asks for it.
pub async fn give_code(browser: &mut Browser, page: &Page, code: &str) -> Page {
    browser.press(page, "Sign in", &[("code", code)]).await
}
