//! The log and the queue: one entry for each write, none for a refusal, and each mail once.

use jiff::SignedDuration;
use world::{Someone, World};

use crate::steps::{PDF, Typed, jobs, log_after, log_length, no_id, place, post, send_signature, set_aside};

kernel::row! {
    struct Entry { actor: Option<kernel::ids::PersonId>, action: String }
}

async fn newest(world: &World) -> Entry {
    let conn = world.app().db.reader().await.unwrap();
    conn.one("select actor, action from events order by seq desc limit 1", &[]).await.unwrap()
}

#[tokio::test]
async fn each_write_is_one_entry_in_the_name_of_who_did_it() {
    let world = World::new().await;
    let cast = world.cast;
    let proposal = format!("/proposals/{}", cast.proposal);
    let at = |rest: &str| format!("{proposal}/{rest}");
    let meeting: Typed<'_> = &[
        ("title", "Second meeting"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
        ("kind", "quarterly"),
    ];
    let topic: Typed<'_> = &[("title", "A topic"), ("problem", "It is."), ("wanted", "One."), ("kind", "information")];
    let place_claim: Typed<'_> = &[("place", "Oulu"), ("unit", "government:oulu"), ("office", "Officer")];
    let profile: Typed<'_> = &[("name", "Nobody"), ("lang", "en"), ("zone", "Europe/Riga")];
    let report: Typed<'_> = &[("commitment", "TEC-1"), ("words", "We do.")];
    let accept: Typed<'_> = &[("decision", "accept"), ("answer", "Yes."), ("quarter", "1")];
    let writes: [(Someone, String, Typed<'_>, &str, &str); 12] = [
        (cast.nobody, "/account".into(), profile, "people.profile_changed", "people.account.update"),
        (cast.nobody, "/affiliations".into(), place_claim, "people.affiliation_claimed", "people.affiliation.create"),
        (
            cast.representative,
            "/governments/oulu/commitment-reports".into(),
            report,
            "people.commitment_reported",
            "people.commitment_report.create",
        ),
        (
            cast.official,
            "/groups/technical/memberships".into(),
            &[],
            "groups.membership_began",
            "groups.membership.create",
        ),
        (cast.official, "/groups/technical/departures".into(), &[], "groups.membership_ended", "groups.membership.end"),
        (cast.lead, "/groups/technical/meetings".into(), meeting, "groups.meeting_announced", "groups.meeting.create"),
        (cast.official, "/groups/technical/proposals".into(), topic, "work.proposal_made", "work.proposal.create"),
        (cast.chair, at("supports"), &[], "work.proposal_supported", "work.support.create"),
        (cast.other_member, at("supports/endings"), &[], "work.support_ended", "work.support.create"),
        (cast.lead, at("decisions"), accept, "work.proposal_accepted", "work.decision.create"),
        (
            cast.steward,
            "/news".into(),
            &[("title", "Some news"), ("words", "It is so.")],
            "library.news_published",
            "library.news.create",
        ),
        (cast.nobody, "/sessions/endings/all".into(), &[], "people.signed_out", "people.session.end"),
    ];
    for (who, path, fields, kind, action) in writes {
        let mut browser = world.browser(who).await;
        let before = log_length(&world).await;
        let page = post(&mut browser, &path, fields).await;
        assert_eq!(page.status, 303, "{path}: {}", page.text());
        assert_eq!(log_after(&world, before).await, [kind], "{path}");
        let entry = newest(&world).await;
        assert_eq!((entry.actor, entry.action.as_str()), (Some(who.person), action), "{path}");
        world.settle().await;
        // Calling a meeting has a second event of its own: the invitations that went out.
        let behind: &[&str] =
            if kind == "groups.meeting_announced" { &["groups.meeting_invitations_sent"] } else { &[] };
        assert_eq!(log_after(&world, before + 1).await, behind, "background work added to the log after {path}");
    }
}

#[tokio::test]
async fn a_refusal_writes_nothing_and_sends_nothing() {
    let world = World::new().await;
    let cast = world.cast;
    let proposal = format!("/proposals/{}", cast.proposal);
    let at = |rest: &str| format!("{proposal}/{rest}");
    let nothing: Typed<'_> = &[];
    let refused: [(Someone, String, Typed<'_>, u16); 12] = [
        (cast.nobody, "/account".into(), nothing, 422),
        (cast.nobody, "/affiliations".into(), &[("place", "Qqqxyzzy"), ("office", "Officer")], 422),
        (cast.unsigned, "/groups/technical/memberships".into(), nothing, 422),
        (cast.nobody, "/groups/technical/departures".into(), nothing, 403),
        (cast.member, "/groups/technical/meetings".into(), nothing, 403),
        (cast.official, "/groups/technical/proposals".into(), &[("title", "A topic")], 422),
        (cast.official, at("supports"), nothing, 422),
        (cast.nobody, at("supports"), nothing, 404),
        (cast.lead, at("decisions"), &[("decision", "accept"), ("answer", "Yes."), ("quarter", "5")], 422),
        (cast.chair, at("withdrawals"), nothing, 403),
        (cast.steward, format!("/office/jobs/{}/retries", no_id(&world)), nothing, 404),
        (cast.steward, format!("/office/jobs/{}/discards", no_id(&world)), nothing, 404),
    ];
    for (who, path, fields, status) in refused {
        let mut browser = world.browser(who).await;
        let before = (log_length(&world).await, jobs(&world).await);
        assert_eq!(post(&mut browser, &path, fields).await.status, status, "{path}");
        assert_eq!((log_length(&world).await, jobs(&world).await), before, "{path} as {}", who.email);
    }
}

#[tokio::test]
async fn three_workers_at_once_send_each_mail_once() {
    let world = World::new().await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let sent = place(&send_signature(&mut ghent, PDF).await);
    post(&mut world.browser(world.cast.steward).await, &format!("{sent}/decisions"), &[("decision", "accept")]).await;
    assert_eq!(jobs(&world).await, 2);
    tokio::join!(world.settle(), world.settle(), world.settle());
    assert_eq!(world.mails("steward@cast.example").await.len(), 1);
    assert_eq!(world.mails("unsigned@cast.example").await.len(), 1);
    world.app().clock.advance(SignedDuration::from_hours(24));
    world.settle().await;
    assert_eq!(world.all_mails().len(), 2, "a day later a mail went a second time");
    assert_eq!(jobs(&world).await, 0);
}

/// Takes the folder away in which mails arrive, or puts it back.
fn break_mail(world: &World, broken: bool) {
    let folder = world.app().config.mail_url.trim_start_matches("folder:").to_owned();
    if broken { std::fs::remove_dir_all(folder).unwrap() } else { std::fs::create_dir_all(folder).unwrap() }
}

#[tokio::test]
async fn a_mail_that_does_not_leave_is_tried_again_and_then_waits_at_the_desk() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let fields = [("decision", "decline"), ("answer", "No.")];
    let decisions = format!("/proposals/{}/decisions", world.cast.proposal);
    post(&mut world.browser(world.cast.lead).await, &decisions, &fields).await;
    break_mail(&world, true);
    let mut tries = 0;
    while set_aside(&world).await == 0 {
        world.settle().await;
        world.app().clock.advance(SignedDuration::from_mins(15));
        tries += 1;
        assert!(tries < 20, "it is never set aside");
    }
    assert_eq!(tries, 8);
    let desk = steward.get("/office/jobs").await;
    assert!(desk.says("mail.send") && desk.says("Did not succeed") && desk.says("8 tries"), "{}", desk.text());
    assert!(!desk.says("member@cast.example"), "the desk shows whose mail it is");

    break_mail(&world, false);
    let page = steward.press(&desk, "Try again", &[]).await;
    assert!(page.says("It is tried again now.") && page.says("Everything has been done."), "{}", page.text());
    assert_eq!(world.mails("member@cast.example").await.len(), 1);
    let again = steward.press(&desk, "Try again", &[]).await;
    assert_eq!(again.status, 404, "what is done cannot be tried again");
    assert_eq!(world.mails("member@cast.example").await.len(), 1);
}

#[tokio::test]
async fn a_mail_that_the_steward_drops_is_never_sent() {
    let world = World::new().await;
    let mut steward = world.browser(world.cast.steward).await;
    let decisions = format!("/proposals/{}/decisions", world.cast.proposal);
    let fields = [("decision", "decline"), ("answer", "No.")];
    post(&mut world.browser(world.cast.lead).await, &decisions, &fields).await;
    break_mail(&world, true);
    for _ in 0..8 {
        world.settle().await;
        world.app().clock.advance(SignedDuration::from_mins(15));
    }
    break_mail(&world, false);
    let desk = steward.get("/office/jobs").await;
    let page = steward.press(&desk, "Drop it", &[]).await;
    assert!(page.says("It is dropped."), "{}", page.text());
    world.app().clock.advance(SignedDuration::from_hours(24));
    assert!(world.mails("member@cast.example").await.is_empty());
    assert_eq!(world.happened("office.job_discarded").await, 1);
}
