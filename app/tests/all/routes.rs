//! Every route, every person of the cast: what they get is compared with a file that people have read, and with the
//! roles that the route's action names. A route that is not in the file fails the test.

use std::fmt::Write as _;

use crate::steps::id;
use axum::http::StatusCode;
use groups::samples::{
    NewMeeting, NewPresentation, insert_call, insert_candidacy, insert_date_poll, insert_guest, insert_invitation,
    insert_meeting, insert_note, insert_poll, insert_presentation, insert_presentation_call, insert_question,
    insert_registration, insert_request,
};
use kernel::access::{Errand, Role};
use kernel::db::Tx;
use kernel::routes::Route;
use library::samples::{insert_draft, insert_remark, open_comments};
use nouns::groups::GroupFounded;
use nouns::office::FactsImported;
use nouns::{ChallengeId, DiscussionId, KeptAnswerId, PostFileId, PostId};
use office::RouteTable;
use people::samples::insert_passkey;
use talk::samples::{NewDiscussion, accept, insert_discussion, insert_post, keep};
use tokio::task::JoinSet;
use work::samples::{NewChallenge, insert_challenge};
use world::{Browser, Cast, Someone, World};

const GOLDEN: &str = include_str!("routes.txt");

/// A real address for a pattern: what stands in braces is the thing of that name in the cast.
pub fn address(
    world: &World,
    path: &str,
    signature: &str,
    affiliation: &str,
    seat: &str,
    [item, action]: [&str; 2],
) -> String {
    path.replace("/events/{event}/registrations", WEBINAR)
        .replace("{kind}/{text}", &format!("proposal/{}", world.cast.proposal))
        .replace("{group}", "technical")
        .replace("{government}", "oulu")
        .replace("{organisation}", "a-network")
        .replace("{event}", "technical-first")
        .replace("{news}", "first")
        .replace("{year}", "2027")
        .replace("{proposal}", &world.cast.proposal.to_string())
        .replace("{activity}", &world.cast.activity.to_string())
        .replace("{signature}", signature)
        .replace("{affiliation}", affiliation)
        .replace("{endorsement}", signature)
        .replace("{job}", signature)
        .replace("{backup}", signature)
        .replace("{person}", &world.cast.member.person.to_string())
        // Of nobody: one ends only one's own.
        .replace("{session}", signature)
        .replace("{person}", signature)
        .replace("{copy}", signature)
        .replace("{token}", signature)
        .replace("{identity}", signature)
        // The cast signs in with passwords.
        .replace("{provider}", "none")
        .replace("{seat}", seat)
        .replace("{calendar}", affiliation)
        .replace("{feed}", affiliation)
        .replace("{search}", affiliation)
        .replace("{item}", item)
        .replace("{action}", action)
        .replace("{language}", "fr")
        .replace("{number}", "1")
        .replace("{unsubscription}", "none")
        .replace("{expert}", "none")
        // Nothing is awaited.
        .replace("{delivery}", "none")
}

/// Nouns of which the cast has no thing.
pub const FURNISHED: [&str; 28] = [
    "{passkey}",
    "{membership}",
    "{invitation}",
    "{guest}",
    "{call}",
    "{candidacy}",
    "{resource}",
    "{registration}",
    "{ticket}",
    "{asked}",
    "{poll}",
    "{note}",
    // The cast has no meeting for which one registers.
    WEBINAR,
    "{date_poll}",
    "{presentation_call}",
    "{presentation}",
    "{discussion}",
    "{post}",
    "{answer}",
    "{case}",
    "{held}",
    "{mute}",
    "{challenge}",
    "{remark}",
    "{dossier}",
    "{fact}",
    "{image}",
    "{file}",
];
/// One for each noun of `FURNISHED`, in its order.
pub type Things = [String; FURNISHED.len()];
const WEBINAR: &str = "/events/webinar/registrations";

/// A thing of each of these: a request to join, an invitation, a guest, a call for the chair with somebody who stands, a
/// draft for the library, a passkey of a member, in the meeting a question, a quick poll and a note, a meeting with somebody who has registered, a
/// poll for a date, a call for presentations with an offer, a question with the answer that is kept, a challenge for signatories, a
/// comment on the draft, a dossier with a fact, an image and a file in the answer.
pub async fn furnish(world: &World) -> Things {
    let cast = &world.cast;
    let meeting = id(world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    let now = world.app().clock.now();
    let days = |days: i64| now.checked_add(jiff::SignedDuration::from_hours(24 * days)).unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let asked = ("Why?", "Sensors.");
    let request =
        insert_request(&tx, cast.technical, cast.official.person, cast.oulu, "Sensors.", asked).await.unwrap();
    let invitation = insert_invitation(&tx, cast.technical, "Colleagues", "", days(9)).await.unwrap();
    let guest = insert_guest(&tx, meeting, "Another guest", "other.guest@cast.example").await.unwrap();
    let call = insert_call(&tx, cast.technical, "", days(9), days(18)).await.unwrap();
    let candidacy = insert_candidacy(&tx, call, cast.member.person, cast.oulu, "Time.").await.unwrap();
    let draft = insert_draft(&tx, cast.technical, "A draft", "A note").await.unwrap();
    let closes = jiff::civil::date(2026, 12, 31);
    let opened = open_comments(&tx, &draft, "group", "", closes).await.unwrap().unwrap();
    let remark = insert_remark(&tx, opened, cast.member.person, "Good.").await.unwrap();
    let webinar = NewMeeting {
        slug: "webinar",
        group: Some(cast.technical),
        title: "A webinar",
        kind: "webinar",
        starts_at: Some(days(9)),
        ends_at: Some(days(10)),
        on_day: Some(jiff::civil::date(2026, 12, 3)),
        audience: "everyone",
        registers: true,
        ..NewMeeting::default()
    };
    let webinar = insert_meeting(&tx, &webinar).await.unwrap();
    let (registration, ticket) = insert_registration(&tx, webinar, "R", "", "registered@cast.example").await.unwrap();
    let date_poll = insert_date_poll(&tx, cast.technical, "A date", "", &[days(20), days(21)], days(9)).await.unwrap();
    let sought = [("Sensors.", None)];
    let solutions = insert_presentation_call(&tx, (meeting, cast.technical), "", days(1), &sought).await.unwrap();
    let new = NewPresentation {
        call: solutions,
        group: cast.technical,
        person: cast.official.person,
        government: cast.oulu,
        challenge: 1,
        title: "Our sensors",
        done: "We did it.",
        outcome: "It works.",
        in_use: "Oulu.",
        licence: "EUPL",
        cost: "Nothing",
    };
    let offer = insert_presentation(&tx, &new).await.unwrap();
    let passkey = insert_passkey(&tx, cast.member.person, "A key").await.unwrap();
    let asked = insert_question(&tx, meeting, cast.member.person, "Who pays?", &[]).await.unwrap();
    let poll = insert_poll(&tx, meeting, "Which day?", "Monday\nTuesday", "persons").await.unwrap();
    let note = insert_note(&tx, meeting, None, "All are here.").await.unwrap();
    let (question, answer, kept) = insert_answered(&tx, cast).await;
    let (image, file) = insert_enclosed(world, &tx, answer).await;
    let case = moderation::samples::report(&tx, ("post", answer.uuid()), cast.chair.person).await.unwrap();
    let held = moderation::samples::hold(&tx, cast.technical, cast.member.person, "https://example.org").await.unwrap();
    let mute = moderation::samples::mute(&tx, cast.member.person, cast.official.person).await.unwrap();
    let challenge = insert_stated(&tx, cast).await;
    insert_dossiers(&tx, 0..1).await;
    tx.commit(&GroupFounded { group: cast.technical }).await.unwrap();
    [
        passkey.to_string(),
        request.to_string(),
        invitation.to_string(),
        guest.to_string(),
        call.to_string(),
        candidacy.to_string(),
        draft,
        registration.to_string(),
        ticket,
        asked.to_string(),
        poll.to_string(),
        note.to_string(),
        WEBINAR.to_owned(),
        date_poll.to_string(),
        solutions.to_string(),
        offer.to_string(),
        question.to_string(),
        answer.to_string(),
        kept.to_string(),
        case.to_string(),
        held.to_string(),
        mute.to_string(),
        challenge.to_string(),
        remark.to_string(),
        DOSSIER.to_owned(),
        id(world, "select id from dossier_facts").await,
        image.to_string(),
        file.to_string(),
    ]
}

/// The name in addresses of the first dossier.
const DOSSIER: &str = "act-0";

/// Dossiers with a fact each, a dated one.
pub async fn insert_dossiers(tx: &Tx, numbers: std::ops::Range<usize>) {
    let fact = serde_json::json!({
        "on_day": "2027-01-12", "who": "All", "words": "Look at it", "by_words": "", "basis": "", "note": "", "status": "",
        "kinds": [], "country": "", "source_url": "https://act.example", "checked_on": "2026-11-01", "confidence": "stated",
    });
    let dossiers: Vec<_> = numbers
        .map(|number| {
            serde_json::json!({
                "slug": format!("act-{number}"), "title": format!("Act {number}"), "kind": "law", "area": "legal", "about": "Rules.",
                "status": "Applies", "source_url": "https://act.example", "checked_on": "2026-11-01", "confidence": "stated",
                "facts": [fact],
            })
        })
        .collect();
    let read = serde_json::from_value(serde_json::json!({ "dossiers": dossiers })).unwrap();
    watch::samples::write(tx, &read).await.unwrap();
}

/// A question of the lead to the group, which a member has answered, and which the group keeps.
async fn insert_answered(tx: &Tx, cast: &Cast) -> (DiscussionId, PostId, KeptAnswerId) {
    let new = NewDiscussion {
        group: cast.technical,
        person: cast.lead.person,
        government: None,
        asks: true,
        is_public: false,
        title: "Which sensors?",
        text: "Which?",
    };
    let question = insert_discussion(tx, &new).await.unwrap();
    let at = (question, cast.technical);
    let answer = insert_post(tx, at, (cast.member.person, Some(cast.oulu)), "These.").await.unwrap();
    accept(tx, at, answer).await.unwrap();
    (question, answer, keep(tx, question, answer).await.unwrap().unwrap())
}

/// A challenge for signatories.
async fn insert_stated(tx: &Tx, cast: &Cast) -> ChallengeId {
    let new = NewChallenge {
        group: cast.technical,
        person: cast.official.person,
        government: cast.oulu,
        is_public: false,
        hard: "Sensors are hard to count.",
        whom: "For all.",
        tried: "Nothing.",
        terms: "sensors",
    };
    insert_challenge(tx, &new).await.unwrap()
}

/// An image and another file in a post of a member.
async fn insert_enclosed(world: &World, tx: &Tx, post: PostId) -> (PostFileId, PostFileId) {
    let files = &world.app().files;
    let dots = files.store_small(b"dots".to_vec(), "street.png".into(), "image/png").await.unwrap();
    let plan = files.store_small(b"%PDF-1.7".to_vec(), "plan.pdf".into(), "application/pdf").await.unwrap();
    let [dots, plan] = [kernel::files::insert_made(tx, &dots).await, kernel::files::insert_made(tx, &plan).await];
    let (dots, plan, member) = (dots.unwrap(), plan.unwrap(), world.cast.member.person);
    let image = talk::samples::insert_image(tx, dots, post, member).await.unwrap();
    (image, talk::samples::insert_file(tx, plan, post, member).await.unwrap())
}

pub fn with_things(path: &str, things: &Things) -> String {
    FURNISHED.iter().zip(things).fold(path.to_owned(), |path, (noun, thing)| path.replace(noun, thing))
}

fn people(world: &World) -> Vec<(&'static str, Option<Someone>)> {
    let cast = &world.cast;
    vec![
        ("visitor", None),
        ("nobody", Some(cast.nobody)),
        ("official", Some(cast.official)),
        ("other member", Some(cast.other_member)),
        ("member", Some(cast.member)),
        ("representative", Some(cast.representative)),
        ("unsigned", Some(cast.unsigned)),
        ("chair", Some(cast.chair)),
        ("lead", Some(cast.lead)),
        ("steward", Some(cast.steward)),
        ("guest", Some(cast.guest)),
    ]
}

/// As many instances may be going at once. On PostgreSQL each waits until the server has written everything down, and those
/// that wait at the same time share that.
const GOING: usize = 8;

/// Instances to write in, with and without the things that the cast has not. One serves until a write has changed it.
#[derive(Default)]
struct Spares {
    bare: Option<(World, Things)>,
    furnished: Option<(World, Things)>,
    going: JoinSet<()>,
}

impl Spares {
    fn spare(&mut self, is_furnished: bool) -> &mut Option<(World, Things)> {
        if is_furnished { &mut self.furnished } else { &mut self.bare }
    }

    async fn get(&mut self, is_furnished: bool) -> (&World, &Things) {
        let spare = self.spare(is_furnished);
        if spare.is_none() {
            let world = World::new().await;
            let things = if is_furnished { furnish(&world).await } else { Things::default() };
            *spare = Some((world, things));
        }
        let (world, things) = spare.as_ref().unwrap();
        (world, things)
    }

    /// The next one is another.
    async fn spend(&mut self, is_furnished: bool) {
        let spent = self.spare(is_furnished).take();
        self.going.spawn_blocking(move || drop(spent));
        if self.going.len() > GOING {
            self.going.join_next().await.unwrap().unwrap();
        }
    }
}

async fn try_it(browser: &mut Browser, route: &Route, path: &str) -> String {
    let path = if path == "/" { "/en".to_owned() } else { format!("/en{path}") };
    let kind = (route.method == "POST").then_some("application/x-www-form-urlencoded");
    let page = browser.raw(route.method, &path, kind, "").await;
    assert!(!page.status.is_server_error(), "{} {path}: {}", route.method, page.text());
    let location = page.headers.get("location").map(|location| location.to_str().unwrap());
    match (page.status, location) {
        (StatusCode::SEE_OTHER, Some(location)) if location.contains("/sign-in?next=") => "sign-in".into(),
        (status, _) => status.as_u16().to_string(),
    }
}

/// A wording that `member` suggests for its own proposal.
async fn suggested(world: &World) -> String {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let by = (world.cast.member.person, world.cast.oulu);
    work::samples::insert_comment(&tx, world.cast.proposal, by, "Shorter.", Some("A clause.")).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    id(world, "select id from proposal_comments").await
}

/// What each person gets, as lines of the file.
async fn walk() -> String {
    let world = World::new().await;
    let signature: String = id(&world, "select id from signatures order by id limit 1").await;
    let affiliation: String = id(
        &world,
        "select a.id from affiliations a join persons p on p.id = a.person where p.email = 'member@cast.example'",
    )
    .await;
    let seat = id(&world, "select id from seats where role = 'chair'").await;
    let things = furnish(&world).await;
    let item = id(&world, "select id from agenda_items").await;
    let action = id(&world, "select id from actions").await;
    let routes = world.app().part::<RouteTable>().unwrap();
    let mut lines = String::new();
    let mut spares = Spares::default();
    for route in &routes.0 {
        let roles: Vec<&str> = route.may.iter().map(|role| role.word()).collect();
        writeln!(lines, "{} {} = {} ({})", route.method, route.path, route.action, roles.join(", ")).unwrap();
        let path = address(&world, route.path, &signature, &affiliation, &seat, [&item, &action]);
        let is_furnished = FURNISHED.iter().any(|noun| path.contains(noun));
        let mut answers = Vec::new();
        for (name, someone) in people(&world) {
            let (world, things) = match route.method {
                "POST" => spares.get(is_furnished).await,
                _ => (&world, &things),
            };
            let mut own = with_things(&path, things);
            if own.contains("{comment}") {
                own = own.replace("{comment}", &suggested(world).await);
            }
            let mut browser = match someone {
                Some(someone) => world.browser(someone).await,
                None => world.visitor(),
            };
            let answer = try_it(&mut browser, route, &own).await;
            judge(route, name, someone.is_some(), &answer);
            // A write may change what the next person finds; what was refused has changed nothing.
            let is_refused = ["sign-in", "400", "403", "404", "422"].contains(&answer.as_str());
            if route.method == "POST" && (!is_refused || path.contains("{comment}")) {
                spares.spend(is_furnished).await;
            }
            answers.push(format!("{name} {answer}"));
        }
        writeln!(lines, "    {}", answers.join(", ")).unwrap();
    }
    lines
}

/// What no file may say: that a visitor passes where an account is needed, or that everyone is refused where all may.
fn judge(route: &Route, name: &str, signed: bool, answer: &str) {
    let open = route.may.contains(&Role::Anyone);
    if !open && !signed {
        let wanted = if route.method == "GET" { "sign-in" } else { "403" };
        assert_eq!(answer, wanted, "{} {} as {name}", route.method, route.path);
    }
    if open || (signed && route.may.contains(&Role::Account)) {
        assert!(answer != "403" && answer != "sign-in", "{} {} as {name}: {answer}", route.method, route.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_every_person_as_the_table_says() {
    let walked = walk().await;
    if std::env::var_os("WRITE_ROUTES").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/all/routes.txt"), &walked).unwrap();
        return;
    }
    for (line, (was, is)) in GOLDEN.lines().zip(walked.lines()).enumerate() {
        assert_eq!(
            was,
            is,
            "line {} of app/tests/all/routes.txt; if the change is meant, write it anew with WRITE_ROUTES=1",
            line + 1
        );
    }
    assert_eq!(
        GOLDEN.lines().count(),
        walked.lines().count(),
        "app/tests/all/routes.txt has other routes; write it anew with WRITE_ROUTES=1 and read what changed"
    );
}
