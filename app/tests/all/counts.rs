//! How many statements a page takes does not depend on how much there is to show: a page that asks once a row is quick
//! with ten rows and stands still with ten thousand.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;
use groups::samples::{
    NewGroup, NewMeeting, NewPresentation, insert_action, insert_date_answers, insert_date_poll, insert_decision,
    insert_group, insert_guest, insert_invitation, insert_item, insert_meeting, insert_membership, insert_minutes,
    insert_note, insert_poll, insert_presentation, insert_presentation_call, insert_question, insert_registration,
    insert_request, insert_term, insert_vote,
};
use kernel::access::Errand;
use kernel::db::Tx;
use library::samples::{NewNews, NewResource, insert_news, insert_resource};
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit};
use nouns::office::FactsImported;
use nouns::terms::Term;
use nouns::{ActivityId, DatePollId, GovernmentId, MeetingId, PersonId, PlanId, PresentationCallId};
use people::samples::{
    NewGovernment, NewOrganisation, insert_affiliation, insert_government, insert_organisation, insert_person,
    insert_report, insert_signature,
};
use talk::samples::{NewDiscussion, accept, insert_discussion, insert_echo, insert_post, keep};
use work::samples::{
    NewActivity, NewChallenge, NewProposal, insert_activity, insert_activity_meeting, insert_backer, insert_challenge,
    insert_comment, insert_contribution, insert_milestone, insert_proposal, insert_result, insert_support, merge,
    move_activity,
};
use world::{Cast, Someone, World};

use crate::routes::insert_dossiers;
use crate::steps::id;

/// Hears only how many statements ran.
#[derive(Default)]
pub struct Statements(pub Arc<AtomicU64>);

impl Recorder for Statements {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        if key.name() == "belfry_statements_total" { Counter::from_arc(Arc::clone(&self.0)) } else { Counter::noop() }
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

/// What the groups ask: a poll for a date, a call for presentations with an offer.
struct Asked {
    poll: String,
    call: String,
    offer: String,
    long: String,
    kept: String,
    hard: String,
}

async fn find_asked(world: &World) -> Asked {
    Asked {
        poll: id(world, "select id from date_polls order by id limit 1").await,
        call: id(world, "select id from presentation_calls order by id limit 1").await,
        offer: id(world, "select id from presentations order by id limit 1").await,
        long: id(world, "select id from discussions where title = 'All of it'").await,
        kept: id(world, "select id from kept_answers order by id limit 1").await,
        hard: id(world, "select id from challenges order by id limit 1").await,
    }
}

/// The main pages that are the same for every group and meeting of the test, as a member sees them.
const FOR_MEMBERS: &[&str] = &[
    "/",
    "/groups",
    "/groups/technical",
    "/groups/technical/members",
    "/groups/technical/proposals",
    "/groups/technical/proposals?state=merged",
    "/groups/technical/proposals/similar?name=sensors",
    "/groups/technical/rankings/2027",
    "/groups/technical/plans/2027",
    "/groups/technical/plans/2027/timeline",
    "/groups/technical/plans/2027/plan.pdf",
    "/governments",
    "/governments/map",
    "/governments/oulu",
    "/declaration",
    "/organisations",
    "/events",
    "/events/technical-first",
    "/events/technical-first/attendances",
    "/events/technical-first/minutes",
    "/events/technical-first/live",
    "/events/technical-first/live/questions",
    "/events/technical-first/live/notes",
    "/groups/technical/meetings?year=2026",
    "/groups/technical/actions",
    "/groups/technical/decisions",
    "/library",
    "/news",
    "/search?q=sensors",
    "/join",
    "/account",
    "/account/calendars",
    "/account/searches",
    "/account/drafts",
    "/calendars/all.ics",
    "/groups/technical/calendar.ics",
    "/feeds/all.atom",
    "/dossiers",
    "/dossiers/act-0",
    "/dossiers/act-0/versions",
    "/deadlines",
    "/deadlines/all.ics",
    "/groups/technical/feed.atom",
    "/events/technical-first/event.ics",
    "/notices",
    "/notices/settings",
];

/// The main pages, each as somebody who sees as much as possible of it.
fn pages(cast: &Cast, asked: &Asked) -> Vec<(Someone, String)> {
    let mut pages: Vec<_> = FOR_MEMBERS.iter().map(|path| (cast.member, (*path).to_owned())).collect();
    pages.push((cast.member, format!("/proposals/{}", cast.proposal)));
    pages.push((cast.member, format!("/proposals/{}?only=edits", cast.proposal)));
    pages.push((cast.member, format!("/proposals/{}/versions", cast.proposal)));
    pages.push((cast.lead, format!("/proposals/{}", cast.proposal)));
    pages.push((cast.member, "/groups/technical/home".into()));
    pages.push((cast.lead, "/groups/technical/home".into()));
    for path in ["desk", "requests", "invitations", "messages", "settings", "seats/history", "chair-calls"] {
        pages.push((cast.lead, format!("/groups/technical/{path}")));
    }
    pages.push((cast.lead, "/events/technical-first/live".into()));
    pages.push((cast.lead, "/events/technical-first/guests".into()));
    for who in [cast.lead, cast.member, cast.official] {
        pages.push((who, "/events/webinar".into()));
    }
    pages.push((cast.lead, "/events/webinar/registrations".into()));
    pages.push((cast.lead, "/events/webinar/registrations?state=waiting".into()));
    pages.push((cast.lead, "/events/webinar/registrations.csv".into()));
    pages.push((cast.lead, "/events/technical-first/agenda-items".into()));
    pages.push((cast.lead, "/events/technical-first/minutes/changes/new".into()));
    pages.push((cast.lead, "/events/technical-first/feedback".into()));
    for path in ["discussions", "answers"] {
        pages.push((cast.member, format!("/groups/technical/{path}")));
    }
    pages.push((cast.lead, "/reports".into()));
    pages.push((cast.lead, "/groups/technical/cases".into()));
    pages.push((cast.steward, "/cases".into()));
    pages.push((cast.member, "/mutes".into()));
    pages.push((cast.member, format!("/discussions/{}?after=0", asked.long)));
    pages.push((cast.official, format!("/discussions/{}?after=0", asked.long)));
    pages.push((cast.lead, format!("/answers/{}", asked.kept)));
    for path in ["/challenges", "/challenges?term=sensors", "/groups/technical/challenges/new"] {
        pages.push((cast.member, path.into()));
    }
    for rest in ["", "/backings", "/solutions/new"] {
        pages.push((cast.member, format!("/challenges/{}{rest}", asked.hard)));
    }
    pages.push((cast.lead, format!("/challenges/{}", asked.hard)));
    pages.push((cast.member, "/groups/technical/date-polls".into()));
    pages.push((cast.member, format!("/date-polls/{}", asked.poll)));
    pages.push((cast.lead, format!("/date-polls/{}", asked.poll)));
    pages.push((cast.lead, format!("/presentation-calls/{}", asked.call)));
    pages.push((cast.nobody, format!("/presentation-calls/{}", asked.call)));
    pages.push((cast.lead, format!("/presentations/{}", asked.offer)));
    pages.push((cast.member, format!("/activities/{}", cast.activity)));
    pages.push((cast.member, format!("/activities/{}/edit", cast.activity)));
    pages.push((cast.lead, "/groups/technical/plans/2027".into()));
    pages.push((cast.lead, "/groups/technical/plans/2027/report/draft".into()));
    pages.push((cast.lead, format!("/proposals/{}/mergers/new", cast.proposal)));
    pages.push((cast.representative, "/governments/oulu/people".into()));
    for path in
        ["/office", "/office/jobs", "/office/mail", "/office/storage", "/office/backups", "/people", "/stewards"]
    {
        pages.push((cast.steward, path.into()));
    }
    pages.push((cast.steward, format!("/people/{}", cast.member.person)));
    pages.push((cast.steward, "/audit".into()));
    pages.push((cast.lead, "/groups/technical/audit".into()));
    pages.push((cast.member, "/account/activity".into()));
    pages.push((cast.member, "/account/tokens".into()));
    pages
}

/// What each page takes for somebody who is signed in: nothing of it is kept for the next visitor.
async fn counted(world: &World, statements: &Statements) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    let asked = find_asked(world).await;
    for (who, path) in pages(&world.cast, &asked) {
        let mut browser = world.browser(who).await;
        let before = statements.0.load(Ordering::Relaxed);
        let page = browser.raw("GET", &format!("/en{path}"), None, "").await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
        let took = statements.0.load(Ordering::Relaxed) - before;
        assert!(took > 0, "{path} runs no statement: the count is not heard");
        found.push((format!("{path} as {}", who.email), took));
    }
    found
}

/// One more of everything that a group's year holds.
async fn grow_year(tx: &Tx, cast: &Cast, held: MeetingId, (person, government): (PersonId, GovernmentId), text: &str) {
    let plan = find_plan(tx).await;
    let new = NewActivity { title: text, quarter: 2, ..NewActivity::default() };
    let grown = insert_activity(tx, plan, cast.technical, &new).await.unwrap();
    move_activity(tx, grown, cast.technical, "dropped", "No time.").await.unwrap();
    for activity in [cast.activity, grown] {
        work(tx, cast, activity, held, (person, government), text).await;
    }
}

/// One more of everything that a meeting holds.
async fn grow_meeting(tx: &Tx, cast: &Cast, number: i64, text: &str) {
    let meeting = tx.one::<Found>("select id from meetings where slug = 'technical-first'", &[]).await.unwrap().id;
    if number == 0 {
        insert_minutes(tx, meeting, cast.technical, "What was said.", true).await.unwrap();
    }
    let item = insert_item(tx, meeting, text, 5, "").await.unwrap();
    insert_question(tx, meeting, cast.member.person, text, &[cast.chair.person, cast.lead.person]).await.unwrap();
    insert_question(tx, meeting, cast.lead.person, text, &[cast.member.person]).await.unwrap();
    let poll = insert_poll(tx, meeting, text, "Yes\nNo", "governments").await.unwrap();
    insert_vote(tx, poll, cast.oulu.uuid(), 1, cast.member.person).await.unwrap();
    insert_note(tx, meeting, Some(item), text).await.unwrap();
    let day = jiff::civil::date(2026, 12, 4);
    insert_decision(tx, meeting, cast.technical, text, day).await.unwrap();
    insert_action(tx, meeting, cast.technical, text, cast.member.person, day).await.unwrap();
}

/// One more discussion and one more kept answer; one more post and one more government with the same in the first; one
/// more report, one more text that waits and one more person who is muted.
async fn grow_talk(tx: &Tx, cast: &Cast, number: i64, (person, government): (PersonId, GovernmentId), text: &str) {
    let at = |asks| NewDiscussion {
        group: cast.technical,
        person: cast.member.person,
        government: Some(cast.oulu),
        asks,
        is_public: number % 2 == 0,
        title: text,
        text,
    };
    if number == 0 {
        insert_discussion(tx, &NewDiscussion { title: "All of it", ..at(false) }).await.unwrap();
    }
    let asked = insert_discussion(tx, &at(true)).await.unwrap();
    let answer = insert_post(tx, (asked, cast.technical), (person, Some(government)), text).await.unwrap();
    accept(tx, (asked, cast.technical), answer).await.unwrap();
    keep(tx, asked, answer).await.unwrap();
    moderation::samples::report(tx, ("post", answer.uuid()), cast.lead.person).await.unwrap();
    moderation::samples::hold(tx, cast.technical, person, text).await.unwrap();
    moderation::samples::mute(tx, cast.member.person, person).await.unwrap();
    let long = tx.one::<Talk>("select id from discussions where title = 'All of it'", &[]).await.unwrap().id;
    insert_post(tx, (long, cast.technical), (person, Some(government)), text).await.unwrap();
    insert_echo(tx, (long, cast.technical), (person, government)).await.unwrap();
}

/// One more challenge with the same words; one more government that has the first.
async fn grow_challenges(tx: &Tx, cast: &Cast, (person, government): (PersonId, GovernmentId), text: &str) {
    let new = NewChallenge {
        group: cast.technical,
        person: cast.member.person,
        government: cast.oulu,
        is_public: true,
        hard: text,
        whom: "For all.",
        tried: "Sensors.",
        terms: "sensors technical",
    };
    insert_challenge(tx, &new).await.unwrap();
    let first = tx.one::<Hard>("select id from challenges order by id limit 1", &[]).await.unwrap().id;
    insert_backer(tx, (first, cast.technical), (person, government)).await.unwrap();
}

kernel::row! {
    struct Hard { id: nouns::ChallengeId }
}

kernel::row! {
    struct Talk { id: nouns::DiscussionId }
}

/// Twenty more who register for one webinar; the first time the webinar itself, with fewer places than come.
async fn grow_webinar(tx: &Tx, cast: &Cast, number: i64) {
    if number == 0 {
        let new = NewMeeting {
            slug: "webinar",
            group: Some(cast.technical),
            title: "A webinar",
            kind: "webinar",
            starts_at: Some("2026-12-08T09:00:00Z".parse().unwrap()),
            on_day: Some(jiff::civil::date(2026, 12, 8)),
            audience: "everyone",
            registers: true,
            capacity: Some(25),
            ..NewMeeting::default()
        };
        insert_meeting(tx, &new).await.unwrap();
    }
    let meeting = tx.one::<Found>("select id from meetings where slug = 'webinar'", &[]).await.unwrap().id;
    for one in 0..20 {
        let email = format!("r{number}-{one}@registered.example");
        insert_registration(tx, meeting, "Somebody", "A city", &email).await.unwrap();
    }
}

kernel::row! {
    struct Found { id: MeetingId }
}

/// One more of everything that happens to proposals.
async fn grow_topics(tx: &Tx, cast: &Cast, (person, government): (PersonId, GovernmentId), text: &str) {
    let new = NewProposal {
        group: cast.technical,
        year: 2027,
        proposer: person,
        government,
        title: text,
        problem: "Every tender says it in another way.",
        wanted: "One clause.",
        brings: "",
    };
    let proposal = insert_proposal(tx, &new).await.unwrap();
    insert_support(tx, proposal, cast.oulu, cast.member.person, "", "people").await.unwrap();
    insert_support(tx, cast.proposal, government, person, "We need it too.", "data").await.unwrap();
    for _ in 0..10 {
        insert_comment(tx, cast.proposal, (person, government), "We do it so.", Some(text)).await.unwrap();
    }
    let again = format!("{text} again");
    let again = insert_proposal(tx, &NewProposal { title: &again, ..new }).await.unwrap();
    merge(tx, again, cast.proposal, "It is the same.").await.unwrap();
}

/// One more poll, one more answer to the first of them, one more offer to the one call.
async fn grow_asked(tx: &Tx, cast: &Cast, number: i64, (person, government): (PersonId, GovernmentId), text: &str) {
    let at = |day: i64| format!("2027-02-{day:02}T10:00:00Z").parse().unwrap();
    let poll = insert_date_poll(tx, cast.technical, text, "", &[at(2), at(3)], at(1)).await.unwrap();
    let meeting = tx.one::<Found>("select id from meetings where slug = 'technical-first'", &[]).await.unwrap().id;
    if number == 0 {
        let until = "2026-12-01T10:00:00Z".parse().unwrap();
        let sought = [(text, Some(cast.proposal)), ("Another one", None)];
        insert_presentation_call(tx, (meeting, cast.technical), "", until, &sought).await.unwrap();
        insert_date_answers(tx, poll, cast.member.person, &["yes", "no"]).await.unwrap();
    }
    let first = tx.one::<Poll>("select id from date_polls order by id limit 1", &[]).await.unwrap().id;
    insert_date_answers(tx, first, person, &["yes", "maybe"]).await.unwrap();
    let call = tx.one::<Call>("select id from presentation_calls", &[]).await.unwrap().id;
    let new = NewPresentation {
        call,
        group: cast.technical,
        person,
        government,
        challenge: 1,
        title: text,
        done: "We did it.",
        outcome: "It works.",
        in_use: "Here.",
        licence: "EUPL",
        cost: "Nothing",
    };
    insert_presentation(tx, &new).await.unwrap();
}

kernel::row! {
    struct Poll { id: DatePollId }
}

kernel::row! {
    struct Call { id: PresentationCallId }
}

/// One more of everything.
async fn grow(tx: &Tx, cast: &Cast, number: i64) {
    let (slug, text) = (format!("grown-{number}"), format!("Sensors of Grown {number}"));
    let new = NewGovernment {
        slug: &slug,
        name: &text,
        kind: "local",
        country: "FI",
        point: Some((25.0, 61.0)),
        ..NewGovernment::default()
    };
    let government = insert_government(tx, &new).await.unwrap();
    insert_signature(tx, government, None, Some("2022"), None).await.unwrap();
    insert_report(tx, cast.oulu, "TEC-1", 1900 + number, "We did it.").await.unwrap();
    let person = insert_person(tx, &format!("{slug}@cast.example"), &text, None, None).await.unwrap();
    insert_affiliation(tx, person, government, "Officer", true).await.unwrap();
    let colleague = insert_person(tx, &format!("{slug}@oulu.example"), &text, None, None).await.unwrap();
    insert_affiliation(tx, colleague, cast.oulu, "Officer", false).await.unwrap();
    insert_affiliation(tx, cast.member.person, government, "Adviser", false).await.unwrap();
    insert_membership(tx, cast.technical, person, Some(government)).await.unwrap();
    let new = NewOrganisation {
        source_url: Some("https://example.org"),
        slug: &slug,
        name: &text,
        kind: "network",
        ..NewOrganisation::default()
    };
    insert_organisation(tx, &new).await.unwrap();
    let new = NewGroup {
        slug: &slug,
        area: "technical",
        position: 10 + number,
        name: &text,
        lead_network: "A network",
        joining: "open",
        page_url: None,
        source_url: "https://example.org",
    };
    let group = insert_group(tx, &new).await.unwrap();
    insert_membership(tx, group, cast.member.person, Some(cast.oulu)).await.unwrap();
    grow_topics(tx, cast, (person, government), &text).await;
    let waiting = insert_person(tx, &format!("{slug}@waiting.example"), &text, None, None).await.unwrap();
    insert_affiliation(tx, waiting, government, "Officer", false).await.unwrap();
    insert_request(tx, cast.technical, waiting, government, &text, ("Why?", &text)).await.unwrap();
    insert_invitation(tx, cast.technical, &text, "", "2027-01-01T00:00:00Z".parse().unwrap()).await.unwrap();
    insert_term(tx, cast.technical, person, "co_chair", Some(jiff::civil::date(2026, 12, 1))).await.unwrap();
    let meeting = NewMeeting {
        slug: &slug,
        group: Some(cast.technical),
        title: &text,
        kind: "working group meeting",
        starts_at: Some("2026-12-04T09:00:00Z".parse().unwrap()),
        ends_at: Some("2026-12-04T11:00:00Z".parse().unwrap()),
        zone: Some("Europe/Helsinki"),
        on_day: Some(jiff::civil::date(2026, 12, 4)),
        audience: "everyone",
        ..NewMeeting::default()
    };
    let held = insert_meeting(tx, &meeting).await.unwrap();
    insert_guest(tx, held, &text, &format!("{slug}@guest.example")).await.unwrap();
    grow_meeting(tx, cast, number, &text).await;
    grow_webinar(tx, cast, number).await;
    grow_asked(tx, cast, number, (person, government), &text).await;
    grow_year(tx, cast, held, (person, government), &text).await;
    grow_talk(tx, cast, number, (person, government), &text).await;
    grow_challenges(tx, cast, (person, government), &text).await;
    let new = NewResource {
        slug: &slug,
        title: &text,
        kind: "guide",
        year: Some(2026),
        publisher: None,
        group: Some(cast.technical),
        note: "About sensors.",
        source_url: "https://example.org",
        example: true,
        terms: &[Term::Sensors, Term::Technical],
    };
    insert_resource(tx, &new).await.unwrap();
    let past = NewMeeting {
        slug: &format!("{slug}-past"),
        starts_at: Some("2025-12-04T09:00:00Z".parse().unwrap()),
        ends_at: Some("2025-12-04T11:00:00Z".parse().unwrap()),
        on_day: Some(jiff::civil::date(2025, 12, 4)),
        ..meeting
    };
    insert_meeting(tx, &past).await.unwrap();
    let news = NewNews {
        slug: &slug,
        title: &text,
        words: "About sensors.",
        at: tx.clock().now(),
        group: None,
        source_url: None,
        example: true,
    };
    insert_news(tx, &news).await.unwrap();
}

kernel::row! {
    struct Plan { id: PlanId }
}

async fn find_plan(tx: &Tx) -> PlanId {
    tx.one::<Plan>("select id from plans where year = 2027", &[]).await.unwrap().id
}

/// One more of each part of an activity.
async fn work(
    tx: &Tx,
    cast: &Cast,
    activity: ActivityId,
    meeting: MeetingId,
    from: (PersonId, GovernmentId),
    text: &str,
) {
    insert_contribution(tx, activity, cast.technical, from, "A day a month.").await.unwrap();
    insert_milestone(tx, activity, cast.technical, text, Some(jiff::civil::date(2027, 5, 3)), None).await.unwrap();
    insert_activity_meeting(tx, activity, cast.technical, meeting).await.unwrap();
    insert_result(tx, activity, cast.technical, text).await.unwrap();
}

pub async fn grow_by(world: &World, numbers: std::ops::Range<i64>) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in numbers {
        grow(&tx, &world.cast, number).await;
        let number = usize::try_from(number).unwrap();
        insert_dossiers(&tx, number..number + 1).await;
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
}

/// One thread for all, so that what is counted is heard wherever it happens.
#[tokio::test]
async fn a_page_takes_as_many_statements_for_much_as_for_little() {
    let world = World::new().await;
    // One of each first: a list that is empty may well be left out.
    grow_by(&world, 0..2).await;
    let statements = Statements::default();
    let _heard = metrics::set_default_local_recorder(&statements);
    let little = counted(&world, &statements).await;
    grow_by(&world, 2..52).await;
    let much = counted(&world, &statements).await;
    let grown: Vec<String> = little
        .iter()
        .zip(&much)
        .filter(|((_, little), (_, much))| little != much)
        .map(|((path, little), (_, much))| format!("{path}: {little} statements, and {much} with more to show"))
        .collect();
    assert!(grown.is_empty(), "\n{}\n", grown.join("\n"));
}
