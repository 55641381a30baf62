//! Ways in which systems like this one leaked or failed, each named by what somebody would see. What another test proves
//! already stands there; docs/security.md names it.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use app::Instance;
use app::door::Door;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use groups::samples::{
    NewMeeting, insert_date_poll, insert_invitation, insert_meeting, insert_note, insert_question, insert_request,
};
use kernel::access::Errand;
use kernel::config::Config;
use library::samples::insert_draft;
use nouns::groups::GroupFounded;
use world::{Attachment, Browser, Page, Someone, World};

use crate::counts::grow_by;
use crate::rights::fetch;
use crate::steps::{
    FORM, PASSWORD, encode, error_at, id, log_length, newcomer, no_id, place, post, propose, send_signature, sign_up,
};

/// A word that stands in nothing that is public.
const SECRET: &str = "Quokka";

/// What every reader may see, and where its numbers are.
const PUBLIC: [&str; 26] = [
    "/",
    "/about",
    "/governments",
    "/governments?country=BE",
    "/governments?name=ghent",
    "/governments/ghent",
    "/governments/oulu",
    "/governments/map",
    "/organisations",
    "/groups",
    "/groups/technical",
    "/groups/technical/plans/2027",
    "/groups/technical/meetings",
    "/groups/technical/chair-calls",
    "/groups/technical/seats/history",
    "/groups/technical/calendar.ics",
    "/calendars/all.ics",
    "/feeds/all.atom",
    "/groups/technical/feed.atom",
    "/events",
    "/events/technical-first",
    "/news",
    "/library",
    "/library?group=technical",
    "/search?q=quokka",
    "/join",
];

/// Puts in one of each thing that only some may see, under things that everyone sees.
async fn hide(world: &World) {
    let cast = &world.cast;
    let meeting = id(world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    let now = world.app().clock.now();
    let days = |days: i64| now.checked_add(jiff::SignedDuration::from_hours(24 * days)).unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let answer = ("Why?", "Quokka.");
    insert_request(&tx, cast.technical, cast.official.person, cast.oulu, "Quokka.", answer).await.unwrap();
    insert_invitation(&tx, cast.technical, "Quokka", "", days(9)).await.unwrap();
    insert_draft(&tx, cast.technical, "Quokka notes", "Of the Quokka").await.unwrap();
    insert_date_poll(&tx, cast.technical, "Quokka days", "", &[days(20), days(21)], days(9)).await.unwrap();
    insert_question(&tx, meeting, cast.member.person, "Quokka?", &[]).await.unwrap();
    insert_note(&tx, meeting, None, "The Quokka is here.").await.unwrap();
    tx.commit(&GroupFounded { group: cast.technical }).await.unwrap();
    propose(&mut world.browser(cast.official).await, "Quokka crossings").await;
    let mut unsigned = world.browser(cast.unsigned).await;
    let fields = [("name", "Quokka Society"), ("kind", "ngo"), ("office", "Dean")];
    assert_eq!(post(&mut unsigned, "/organisations", &fields).await.status, 303);
    send_signature(&mut unsigned, b"%PDF-1.7\nQuokka\n%%EOF\n").await;
    world.settle().await;
}

async fn outsiders(world: &World) -> [Browser; 2] {
    [world.visitor(), world.browser(world.cast.nobody).await]
}

/// The pages as they are now, one after the other.
async fn read(browser: &mut Browser, paths: &[&str]) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for path in paths {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        pages.push(((*path).to_owned(), page.html()));
    }
    let map = browser.raw("GET", "/sitemap.xml", None, "").await;
    pages.push(("/sitemap.xml".to_owned(), map.html()));
    pages
}

#[tokio::test]
async fn no_number_and_no_list_changes_for_those_from_whom_something_is_hidden() {
    let world = World::new().await;
    // Of each kind a few that everyone sees, so that there are numbers.
    grow_by(&world, 0..3).await;
    let mut before = Vec::new();
    for mut browser in outsiders(&world).await {
        before.push(read(&mut browser, &PUBLIC).await);
    }
    hide(&world).await;
    for (mut browser, before) in outsiders(&world).await.into_iter().zip(before) {
        for (now, then) in read(&mut browser, &PUBLIC).await.into_iter().zip(before) {
            assert!(now == then, "{} tells that something is there:\n{}\n{}", now.0, now.1, then.1);
        }
    }
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get("/library?group=technical").await.says("Quokka notes"), "nothing was hidden");
}

/// The addresses on a page that lead on here.
fn links(page: &Page) -> Vec<String> {
    let html = page.html();
    let links = html.split("href=\"/en").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|rest| format!("/en{}", rest.replace("&amp;", "&"))).collect()
}

#[tokio::test]
async fn whoever_follows_every_link_reads_the_title_of_nothing_hidden() {
    let world = World::new().await;
    hide(&world).await;
    for mut browser in outsiders(&world).await {
        let mut known = BTreeSet::from(["/en".to_owned()]);
        let mut waiting: Vec<String> = known.iter().cloned().collect();
        let mut read = 0;
        while let Some(path) = waiting.pop().filter(|_| read < 400) {
            read += 1;
            let page = browser.raw("GET", &path, None, "").await;
            let leads_to = page.headers.get("location").map_or("", |to| to.to_str().unwrap()).to_lowercase();
            assert!(!page.html().contains(SECRET) && !leads_to.contains("quokka"), "{path} names what is hidden");
            for link in links(&page) {
                let link = link.split('#').next().unwrap().to_owned();
                if !link.to_lowercase().contains("quokka") && known.insert(link.clone()) {
                    waiting.push(link);
                }
            }
        }
        assert!(read > 40, "only {read} pages were read");
    }
    let map = world.visitor().raw("GET", "/sitemap.xml", None, "").await;
    assert!(!map.html().to_lowercase().contains("quokka"));
}

#[tokio::test]
async fn a_list_cannot_be_asked_for_what_it_does_not_show() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let members = "/groups/technical/members";
    assert!(member.get(&format!("{members}?name=member")).await.all("tbody tr").len() == 1, "the list finds nobody");
    for hidden in ["cast.example", "member%40cast", "%40cast", "argon2"] {
        let found = member.get(&format!("{members}?name={hidden}")).await.all("tbody tr");
        assert!(found.is_empty(), "{hidden} finds {found:?}");
    }
    let lists = [members, "/governments", "/organisations", "/library", "/events", "/groups/technical/proposals"];
    for path in lists {
        let plain = member.get(path).await.all("main");
        for asked in [
            "sort=email",
            "order=email+desc",
            "order_by=password",
            "q%5Bemail_cont%5D=a",
            "filter%5Bemail%5D=a",
            "email=member%40cast.example",
            "state=draft&fields=email",
            "direction=desc%3B+drop+table+persons",
        ] {
            if path.ends_with("proposals") && asked.starts_with("state") {
                continue;
            }
            let other = member.get(&format!("{path}?{asked}")).await.all("main");
            assert_eq!(plain, other, "{path}?{asked}");
        }
    }
}

#[tokio::test]
async fn two_of_one_name_each_get_their_own_copy() {
    let world = World::new().await;
    let emails = ["one@city.example", "two@city.example"];
    let mut browsers = Vec::new();
    for email in emails {
        browsers.push(newcomer(&world, "One Name", email).await);
    }
    for browser in &mut browsers {
        assert_eq!(post(browser, "/account/copies", &[]).await.status, 303);
    }
    world.settle().await;
    let mut links = Vec::new();
    for (at, browser) in browsers.iter_mut().enumerate() {
        links.push(browser.get("/account/data").await.link("Fetch your copy"));
        let copy = fetch(&world, browser).await;
        let (own, other) = (emails[at], emails[1 - at]);
        assert!(copy["data.json"].contains(own) && !copy["data.json"].contains(other), "a copy of somebody else");
    }
    for (at, browser) in browsers.iter_mut().enumerate() {
        assert_eq!(browser.raw("GET", &links[1 - at], None, "").await.status, 404, "a copy of somebody else");
    }
}

#[tokio::test]
async fn what_a_lead_has_just_fetched_is_not_handed_to_a_visitor() {
    let world = World::new().await;
    let paths = [
        "/events/technical-first",
        "/events/technical-first/event.ics",
        "/groups/technical/calendar.ics",
        "/calendars/all.ics",
        "/feeds/all.atom",
        "/groups/technical/feed.atom",
        "/groups/technical/plans/2027",
        "/groups/technical/plans/2027/plan.pdf",
        "/library?group=technical",
    ];
    hide(&world).await;
    let mut before = Vec::new();
    for path in paths {
        before.push(world.visitor().get(path).await.body);
    }
    // The lead signs in, which is a commit: nothing of what the visitor got is kept any more.
    let mut lead = world.browser(world.cast.lead).await;
    for path in paths {
        assert_eq!(lead.get(path).await.status, 200, "{path}");
    }
    for (path, before) in paths.into_iter().zip(before) {
        let now = world.visitor().get(path).await;
        assert!(now.body == before, "{path} is another one after a lead has fetched it: {}", now.text());
    }
    let list = "/events/technical-first/registrations.csv";
    lead.get(list).await;
    assert!(world.visitor().get(list).await.path.starts_with("/en/sign-in"));
    assert!(world.browser(world.cast.member).await.get(list).await.status.is_client_error());
}

#[tokio::test]
async fn a_question_is_reached_through_its_own_meeting_only() {
    let world = World::new().await;
    let cast = &world.cast;
    let legal = id(&world, "select id from groups where slug = 'legal'").await.parse().unwrap();
    let now = world.app().clock.now();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let other = NewMeeting {
        slug: "legal-first",
        group: Some(legal),
        title: "Of the legal group",
        kind: "quarterly",
        starts_at: Some(now),
        ends_at: Some(now.checked_add(jiff::SignedDuration::from_hours(2)).unwrap()),
        on_day: Some(jiff::civil::date(2026, 11, 24)),
        audience: "group",
        ..NewMeeting::default()
    };
    let other = insert_meeting(&tx, &other).await.unwrap();
    let asked = insert_question(&tx, other, cast.other_member.person, "Of the others?", &[]).await.unwrap();
    tx.commit(&GroupFounded { group: cast.technical }).await.unwrap();
    for who in [cast.lead, cast.chair] {
        let mut browser = world.browser(who).await;
        let before = log_length(&world).await;
        for rest in ["answers", "set-asides", "supports", "supports/endings"] {
            let through = format!("/events/technical-first/live/questions/{asked}/{rest}");
            let page = post(&mut browser, &through, &[("reason", "No."), ("answer", "No.")]).await;
            assert_eq!(page.status, 404, "{rest} reaches a question of another group");
        }
        let page = browser.get(&format!("/events/technical-first/live/questions/{asked}/set-asides/new")).await;
        assert!(page.status == 404 && !page.says("Of the others?"));
        assert_eq!(log_length(&world).await, before);
    }
}

/// How long an answer takes in the middle, for each address; they are asked in turns.
async fn medians(browser: &mut Browser, paths: &[String; 2]) -> [Duration; 2] {
    let mut took = [Vec::new(), Vec::new()];
    for _ in 0..80 {
        for (path, took) in paths.iter().zip(&mut took) {
            let watch = Instant::now();
            assert_eq!(browser.raw("GET", path, None, "").await.status, 404, "{path}");
            took.push(watch.elapsed());
        }
    }
    took.map(|mut took| {
        took.sort();
        took[took.len() / 2]
    })
}

#[tokio::test]
async fn a_private_thing_is_refused_in_like_time_as_one_that_is_not_there() {
    let world = World::new().await;
    hide(&world).await;
    let mut nobody = world.browser(world.cast.nobody).await;
    let (mut visitor, mut other) = (world.visitor(), world.visitor());
    let proposals = [world.cast.proposal.to_string(), no_id(&world)].map(|id| format!("/en/proposals/{id}"));
    let drafts = ["quokka-notes", "quokka-nothing"].map(|slug| format!("/en/library/{slug}"));
    let reports = ["technical", "legal"].map(|group| format!("/en/groups/{group}/plans/2027/report"));
    for (browser, paths) in [(&mut nobody, proposals), (&mut visitor, drafts), (&mut other, reports)] {
        let [hidden, absent] = medians(browser, &paths).await;
        let allowed = absent * 3 + Duration::from_millis(2);
        assert!(hidden < allowed && absent < hidden * 3 + Duration::from_millis(2), "{paths:?}: {hidden:?} {absent:?}");
    }
}

#[tokio::test]
async fn what_one_has_read_changes_no_page_of_others() {
    let world = World::new().await;
    let cast = &world.cast;
    hide(&world).await;
    let others = [cast.lead, cast.chair];
    let paths = [
        "/groups/technical/home",
        "/groups/technical/members",
        "/groups/technical/desk",
        "/groups/technical/messages",
        "/groups/technical/date-polls",
        "/notices",
        "/events/technical-first",
    ];
    let mut before = Vec::new();
    let mut browsers = Vec::new();
    for who in others {
        let mut browser = world.browser(who).await;
        before.push(read(&mut browser, &paths).await);
        browsers.push(browser);
    }
    let mut member = world.browser(cast.member).await;
    let home = member.get("/groups/technical/home").await;
    member.press(&home, "I have read this", &[]).await;
    let newest = [("newest", "9000000000")];
    assert_eq!(post(&mut member, "/notices/readings", &newest).await.status, 303);
    assert_eq!(world.happened("groups.group_visited").await, 1);
    let log = "/groups/technical/audit?kind=groups.group_visited";
    let named = browsers[0].get(log).await.all("tbody td");
    assert!(!named.is_empty() && !named.iter().any(|cell| cell.contains("member")), "{named:?}");
    let asked = format!("{log}&person={}", cast.member.person);
    let found = browsers[0].get(&asked).await.all("tbody tr");
    assert!(found.is_empty(), "the lead asks for one person and learns what they have read: {found:?}");
    for (browser, before) in browsers.iter_mut().zip(before) {
        for (now, then) in read(browser, &paths).await.into_iter().zip(before) {
            assert!(now == then, "{} tells what somebody else has read:\n{}\n{}", now.0, now.1, then.1);
        }
    }
}

#[tokio::test]
async fn a_file_that_is_half_a_page_of_script_comes_as_a_download_and_runs_nowhere() {
    let world = World::new().await;
    let page = "<html><script>alert(document.cookie)</script></html>\n%%EOF\n";
    let mut ghent = world.browser(world.cast.unsigned).await;
    // What a browser that guesses would take for a page is not taken at all.
    let refused = send_signature(&mut ghent, format!("%PDF-1.7\n{page}").as_bytes()).await;
    assert!(error_at(&refused, "document").unwrap().starts_with("This file begins like a web page."));
    let evil = &format!("%PDF-1.7\n{}{page}", "1 0 obj\n".repeat(200)).into_bytes()[..];
    let document = format!("{}/document", place(&send_signature(&mut ghent, evil).await));
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", "Half a page"),
        ("kind", "guideline"),
        ("note", "It is half a page."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
    ];
    let file = Attachment { field: "file", name: "page.html", bytes: evil };
    let page = lead.press_with_file(&form, "Keep as draft", &typed, Some(file)).await;
    let edition = format!("{}/editions/1", place(&page));
    for (browser, path) in [(&mut ghent, document), (&mut lead, edition)] {
        let file = browser.get(&path).await;
        assert_eq!((file.status.as_u16(), &file.body[..]), (200, evil), "{path}");
        let header = |name: &str| file.headers[name].to_str().unwrap();
        let disposition = header("content-disposition");
        assert!(disposition.starts_with("attachment") && disposition.ends_with("%2Epdf"), "{disposition}");
        assert_eq!((header("content-type"), header("x-content-type-options")), ("application/pdf", "nosniff"));
        let policy = header("content-security-policy");
        assert!(policy.contains("sandbox; frame-ancestors 'none'") && !policy.contains("script-src"), "{policy}");
    }
}

#[tokio::test]
async fn an_address_that_somebody_typed_is_never_visited() {
    let world = World::new().await;
    let cast = &world.cast;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let link = format!("http://{}/quokka", listener.local_addr().unwrap());
    let link = link.as_str();
    let mut taken = 0;
    let meeting = [
        ("title", "With a link"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "everyone"),
        ("kind", "quarterly"),
        ("about", link),
        ("join_url", link),
    ];
    let organisation = [("name", "With a link"), ("kind", "ngo"), ("website", link), ("office", "Dean")];
    let report = [("commitment", "1"), ("words", link), ("link", link), ("url", link)];
    let topic = [("title", "With a link"), ("problem", link), ("wanted", link), ("kind", "information")];
    let news = [("title", "With a link"), ("words", link), ("link", link), ("source_url", link)];
    for (who, path, fields) in [
        (cast.lead, "/groups/technical/meetings", &meeting[..]),
        (cast.nobody, "/organisations", &organisation[..]),
        (cast.representative, "/governments/oulu/commitment-reports", &report[..]),
        (cast.official, "/groups/technical/proposals", &topic[..]),
        (cast.steward, "/news", &news[..]),
    ] {
        taken += i32::from(post(&mut world.browser(who).await, path, fields).await.status == 303);
    }
    let comment = [("words", link)];
    let comments = format!("/proposals/{}/comments", cast.proposal);
    taken += i32::from(post(&mut world.browser(cast.official).await, &comments, &comment).await.status == 303);
    let mut lead = world.browser(cast.lead).await;
    let form = lead.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", "With a link"),
        ("kind", "guideline"),
        ("note", link),
        ("url", link),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
    ];
    lead.press_with_file(&form, "Keep as draft", &typed, None).await;
    for path in ["/library/with-a-link", "/organisations/with-a-link", "/news", "/events"] {
        lead.get(path).await;
    }
    world.settle().await;
    assert!(taken >= 4, "only {taken} forms were taken");
    let visit = listener.accept();
    assert!(visit.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock), "the address was visited");
}

/// What stands in an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// A form: where it goes, whether it takes files, and its fields with value and greatest length.
struct Form {
    action: String,
    takes_files: bool,
    fields: Vec<(String, String, Option<usize>)>,
}

fn forms(page: &Page) -> Vec<Form> {
    let html = page.html();
    let mut forms = Vec::new();
    for form in html.split("<form").skip(1) {
        let form = form.split("</form>").next().unwrap();
        let head = form.split('>').next().unwrap();
        if attribute(head, "method") != Some("post") {
            continue;
        }
        let mut fields = Vec::new();
        for tag in form.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("textarea")) {
            let tag = tag.split('>').next().unwrap();
            let kind = attribute(tag, "type").unwrap_or("text");
            if let (Some(name), false) = (attribute(tag, "name"), ["radio", "checkbox", "file"].contains(&kind)) {
                let max = attribute(tag, "maxlength").map(|max| max.parse().unwrap());
                fields.push((name.to_owned(), attribute(tag, "value").unwrap_or_default().to_owned(), max));
            }
        }
        let action = attribute(head, "action").unwrap().to_owned();
        forms.push(Form { action, takes_files: head.contains("multipart"), fields });
    }
    forms
}

#[tokio::test]
async fn what_a_form_bounds_is_bounded_without_it() {
    let world = World::new().await;
    let cast = world.cast;
    let proposal = format!("/proposals/{}", cast.proposal);
    let suggestion = format!("{proposal}/suggestions/new?field=problem");
    let change = format!("{proposal}/changes/new");
    let pages: [(Someone, &str); 16] = [
        (cast.member, "/account"),
        (cast.nobody, "/organisations/new"),
        (cast.nobody, "/affiliations/new"),
        (cast.official, "/groups/technical/proposals/new"),
        (cast.official, &proposal),
        (cast.official, &suggestion),
        (cast.member, &change),
        (cast.lead, "/groups/technical/meetings/new"),
        (cast.lead, "/groups/technical/settings"),
        (cast.lead, "/groups/technical/messages"),
        (cast.lead, "/groups/technical/date-polls/new"),
        (cast.lead, "/groups/technical/resources/new"),
        (cast.lead, "/events/technical-first/minutes/changes/new"),
        (cast.lead, "/events/technical-first/agenda-items"),
        (cast.representative, "/governments/oulu/commitment-reports/new"),
        (cast.steward, "/news/new"),
    ];
    let mut tried = 0;
    for (who, path) in pages {
        let mut browser = world.browser(who).await;
        let page = browser.get(path).await;
        let before = log_length(&world).await;
        for Form { action, takes_files, fields } in forms(&page) {
            for (long, _, max) in &fields {
                let Some(max) = max else { continue };
                let value = |(name, value, _): &(String, String, Option<usize>)| {
                    (name.clone(), if name == long { "a".repeat(max + 1) } else { value.clone() })
                };
                let typed: Vec<_> = fields.iter().map(value).collect();
                let (kind, body) = if takes_files {
                    let part = |(name, value): &(String, String)| {
                        format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    };
                    let parts: String = typed.iter().map(part).collect();
                    ("multipart/form-data; boundary=XX", format!("{parts}--XX--\r\n"))
                } else {
                    let pair = |(name, value): &(String, String)| format!("{name}={}", encode(value));
                    (FORM, typed.iter().map(pair).collect::<Vec<_>>().join("&"))
                };
                let answer = browser.raw("POST", &action, Some(kind), body).await;
                assert_eq!(answer.status, 422, "{action} takes {} signs in {long}", max + 1);
                assert!(error_at(&answer, long).is_some(), "{action} takes {} signs in {long}", max + 1);
                tried += 1;
            }
        }
        assert_eq!(log_length(&world).await, before, "{path}");
    }
    assert!(tried > 25, "only {tried} fields have a bound");
}

/// The world's instance with limits on, behind as many proxies.
async fn limited(world: &World, trusted_proxies: usize) -> (Door, Instance) {
    let config = Config { limits: true, trusted_proxies, ..(*world.app().config).clone() };
    let instance = Instance::open(config, world.app().clock.clone()).await.unwrap();
    (Door::new(&instance), instance)
}

/// A form that somebody without a session sends from a network.
async fn send(door: &Door, path: &str, from: &str, body: &str) -> StatusCode {
    let request = Request::builder()
        .method("POST")
        .uri(format!("/en{path}"))
        .header("host", "belfry.test")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", from)
        .header("x-real-ip", from)
        .header("forwarded", format!("for={from}"))
        .header("content-type", FORM);
    door.answer(request.body(Body::from(body.to_owned())).unwrap()).await.status()
}

#[tokio::test(flavor = "multi_thread")]
async fn another_header_or_another_address_of_ones_network_gives_no_new_tries() {
    let world = World::new().await;
    let (direct, _one) = limited(&world, 0).await;
    let (behind, _two) = limited(&world, 1).await;
    let ways = [(&direct, "192.0.2."), (&behind, "2001:db8:1:2::")];
    for (door, prefix) in ways {
        let mut answers = Vec::new();
        for number in 1..30 {
            let body = format!("email=n{number}%40city.example&password=wrong-wrong-wrong");
            answers.push(send(door, "/sign-in", &format!("{prefix}{number}"), &body).await.as_u16());
        }
        assert_eq!(answers[..20], [422; 20], "{prefix}");
        assert!(answers[24..].iter().all(|status| *status == 429), "{prefix}: {answers:?}");
    }
    let body = "email=n%40city.example&password=wrong-wrong-wrong";
    assert_eq!(send(&behind, "/sign-in", "2001:db8:1:3::1", body).await, 422, "the neighbours are locked out");
    // Whatever a client writes in front, the proxy's own entry counts.
    assert_eq!(send(&behind, "/sign-in", "198.51.100.1, 2001:db8:1:2::99", body).await, 429);
}

#[tokio::test(flavor = "multi_thread")]
async fn three_wrong_passwords_lock_nobody_out() {
    let world = World::new().await;
    newcomer(&world, "An Officer", "an.officer@city.example").await;
    let (door, _instance) = limited(&world, 1).await;
    let sign_in = async |password: &str| {
        let body = format!("email=an.officer%40city.example&password={}", encode(password));
        send(&door, "/sign-in", "192.0.2.1", &body).await
    };
    for _ in 0..3 {
        assert_eq!(sign_in("wrong wrong wrong").await, 422);
    }
    assert_eq!(sign_in(PASSWORD).await, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_with_many_networks_cannot_fill_a_mailbox() {
    let world = World::new().await;
    let email = "an.officer@city.example";
    newcomer(&world, "An Officer", email).await;
    let before = world.mails(email).await.len();
    let (door, _instance) = limited(&world, 1).await;
    let mail = encode(email);
    let mut refused = 0;
    for number in 0..24 {
        let from = format!("198.51.100.{number}");
        let (path, body) = match number % 3 {
            0 => ("/password-resets", format!("email={mail}")),
            1 => ("/sign-in-links", format!("email={mail}")),
            _ => ("/sign-up", format!("name=Somebody&email={mail}&password={}", encode(PASSWORD))),
        };
        refused += i32::from(send(&door, path, &from, &body).await == StatusCode::TOO_MANY_REQUESTS);
        world.app().clock.advance(jiff::SignedDuration::from_secs(1));
    }
    let got = world.mails(email).await.len() - before;
    assert!((1..=3).contains(&got) && refused >= 20, "{got} mails came, {refused} were refused");
}

#[tokio::test]
async fn a_kept_page_holds_no_nonce_that_could_be_used_again() {
    let world = World::new().await;
    for path in ["/en", "/en/groups/technical", "/en/search?q=oulu", "/en/sign-in", "/en/no/such/page"] {
        let mut policies = BTreeSet::new();
        for _ in 0..2 {
            let page = world.visitor().raw("GET", path, None, "").await;
            let html = page.html();
            assert!(!html.contains("nonce=") && !html.contains("javascript:"), "{path}");
            let scripts = html.split("<script").skip(1);
            assert!(scripts.clone().all(|tag| attribute(tag.split('>').next().unwrap(), "src").is_some()), "{path}");
            assert!(html.split('<').all(|tag| attribute(tag, "style").is_none()), "{path} has an inline style");
            policies.insert(page.headers["content-security-policy"].to_str().unwrap().to_owned());
        }
        assert_eq!(policies.len(), 1, "{path}");
        let policy = policies.first().unwrap();
        assert!(policy.contains("script-src 'self';"), "{policy}");
        assert!(!["nonce-", "unsafe-", "sha256-", "*"].iter().any(|loose| policy.contains(loose)), "{policy}");
    }
}

#[tokio::test]
async fn whatever_opened_a_door_for_somebody_who_left_opens_it_no_more() {
    let world = World::new().await;
    let email = "an.officer@city.example";
    let mut officer = newcomer(&world, "An Officer", email).await;
    let page = officer.get("/account/tokens/new").await;
    let typed = [("name", "A program"), ("days", "30"), ("scopes", "open")];
    let page = officer.press(&page, "Make the token", &typed).await.html();
    let at = page.find("belfry_").unwrap();
    let mut program = world.visitor().bearing(&page[at..at + 79]);
    let page = officer.get("/account/calendars").await;
    let page = officer.press(&page, "Make the address", &[("name", "At work"), ("group", "")]).await;
    let calendar = page.link("Download as a file").trim_start_matches("http://belfry.test").to_owned();
    post(&mut officer, "/account/searches", &[("q", "oulu")]).await;
    let search = format!("/account/searches/{}", id(&world, "select id from saved_searches").await);
    let page = officer.get(&search).await;
    let page = officer.press(&page, "Make the address", &[]).await.html();
    let feed = page.split_once("value=\"http://belfry.test/en/feeds/").unwrap().1;
    let feed = format!("/en/feeds/{}", feed.split('"').next().unwrap());
    post(&mut officer, "/drafts", &[("draft_of", &format!("post-{}", no_id(&world))), ("text", "Half a thought")])
        .await;
    post(&mut officer, "/account/copies", &[]).await;
    world.settle().await;
    let copy = officer.get("/account/data").await.link("Fetch your copy");
    let mut visitor = world.visitor();
    let asked = visitor.get("/password-resets/new").await;
    visitor.press(&asked, "Send me the link", &[("email", email)]).await;
    let reset = world.mails(email).await.last().unwrap().link();
    assert_eq!(program.raw("GET", "/en/groups", None, "").await.status, 200);
    assert_eq!(visitor.raw("GET", &calendar, None, "").await.status, 200);
    assert_eq!(visitor.raw("GET", &feed, None, "").await.status, 200);
    assert_eq!(officer.raw("GET", &copy, None, "").await.status, 200);
    let held = world.browser_with(officer.cookie().unwrap());

    let mut steward = world.browser(world.cast.steward).await;
    let fields = [("email", email), ("posts", "stay"), ("sure", "yes")];
    assert_eq!(post(&mut steward, "/erasures", &fields).await.status, 303);
    world.settle().await;
    assert_eq!(program.raw("GET", "/en/groups", None, "").await.status, 401, "a token outlives its person");
    assert_eq!(visitor.raw("GET", &calendar, None, "").await.status, 404, "a calendar outlives its person");
    assert_eq!(visitor.raw("GET", &feed, None, "").await.status, 404, "a feed of a search outlives its person");
    for mut browser in [held, officer] {
        assert_eq!(place(&browser.get("/account").await), "/sign-in", "a session outlives its person");
        assert_ne!(browser.raw("GET", &copy, None, "").await.status, 200, "a copy outlives its person");
    }
    assert_ne!(world.browser(world.cast.steward).await.raw("GET", &copy, None, "").await.status, 200);
    let conn = world.app().db.reader().await.unwrap();
    // A session that has ended hides both, so they are looked for where they lay.
    assert_eq!(conn.count("select count(*) as n from copies", &[]).await.unwrap(), 0, "a copy outlives its person");
    assert_eq!(conn.count("select count(*) as n from drafts", &[]).await.unwrap(), 0, "a draft outlives its person");
    drop(conn);
    let page = visitor.open(&reset).await;
    assert!(!page.has_button("Set the password"), "a link for a new password outlives its person");
    let page = crate::steps::sign_in(&mut visitor, email, PASSWORD).await;
    assert_eq!(page.status, 422, "an account comes back");
    sign_up(&world, "Somebody else", email).await;
    assert_eq!(visitor.raw("GET", &calendar, None, "").await.status, 404);
}
