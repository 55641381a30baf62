//! Reported texts: who reports, who decides, where a hidden text is still to be read, and what nobody is told.

use groups::samples::{insert_membership, insert_question, insert_seat};
use kernel::access::Errand;
use kernel::personal::{Leaving, erase};
use library::samples::{NewResource, insert_resource, insert_transcript};
use nouns::office::FactsImported;
use world::{Browser, Page, Someone, World};

use crate::steps::{assert_refused, encode, id, no_id, place, post};

pub const QUEUE: &str = "/groups/technical/cases";
/// Words that stand in nothing else.
pub const RUDE: &str = "You are a zebra, all of you.";
const EARLIER: &str = "You are an okapi.";

kernel::row! {
    struct Numbered { id: nouns::PostId, number: i64 }
}

pub async fn post_at(world: &World, number: i64) -> String {
    let all = world.app().db.reader().await.unwrap();
    let found: Vec<Numbered> = all.all("select id, number from posts order by id", &[]).await.unwrap();
    found.iter().find(|one| one.number == number).unwrap().id.to_string()
}

/// A discussion of the chair in which the member has posted something rude, in place of something else that was rude too,
/// and the lead has quoted it. Gives the address of the discussion and the id of the post.
pub async fn quarrel(world: &World) -> (String, String) {
    let mut chair = world.browser(world.cast.chair).await;
    let form = chair.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "Sensors"), ("text", "Which?"), ("audience", "group")];
    let discussion = place(&chair.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{discussion}/posts"), &[("text", EARLIER)]).await;
    let rude = post_at(world, 2).await;
    let page = member.get(&format!("/posts/{rude}/changes/new")).await;
    member.press(&page, "Save", &[("text", RUDE)]).await;
    let mut lead = world.browser(world.cast.lead).await;
    let quote = format!("> {RUDE}\n\nThat is not kind.");
    post(&mut lead, &format!("{discussion}/posts"), &[("text", &quote)]).await;
    world.settle().await;
    (discussion, rude)
}

pub async fn report(browser: &mut Browser, kind: &str, text: &str) -> Page {
    let page = browser.get(&format!("/reports/{kind}/{text}/new")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    browser.press(&page, "Send the report", &[("ground", "insult"), ("words", "It calls us animals.")]).await
}

/// The newest case.
pub async fn case(world: &World) -> String {
    format!("/cases/{}", id(world, "select id from cases order by opened_at desc, id desc limit 1").await)
}

pub async fn decide(browser: &mut Browser, case: &str, outcome: &str, reason: &str) -> Page {
    let page = browser.get(case).await;
    browser.press(&page, "Decide", &[("outcome", outcome), ("reason", reason)]).await
}

/// A report of the chair, and the decision of the lead to hide it.
pub async fn hide(world: &World, kind: &str, text: &str) -> String {
    report(&mut world.browser(world.cast.chair).await, kind, text).await;
    let case = case(world).await;
    let page = decide(&mut world.browser(world.cast.lead).await, &case, "hidden", "Please be kind.").await;
    assert!(page.says("It is decided."), "{}", page.text());
    world.settle().await;
    case
}

#[tokio::test]
async fn a_post_is_reported_once_a_person_and_waits_for_those_who_lead() {
    let world = World::new().await;
    let (discussion, rude) = quarrel(&world).await;
    let (mut chair, mut lead) = (world.browser(world.cast.chair).await, world.browser(world.cast.lead).await);
    let page = chair.get(&discussion).await;
    let form = chair.open(&page.link("Report: Post 2")).await;
    assert!(form.says(RUDE) && form.says("without your name"), "{}", form.text());
    let refused = chair.press(&form, "Send the report", &[("words", "no")]).await;
    assert_refused(&refused, &["ground", "words"]);
    let typed = [("ground", "insult"), ("words", "It calls us animals.")];
    let mut again = world.browser(world.cast.chair).await;
    let address = format!("/reports/post/{rude}");
    let (one, two) = tokio::join!(post(&mut chair, &address, &typed), post(&mut again, &address, &typed));
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    assert_eq!(world.happened("moderation.text_reported").await, 1, "pressed twice is said once");
    let own = chair.get("/reports").await;
    assert!(own.says("Waits for a decision") && own.says("It calls us animals."), "{}", own.text());

    report(&mut lead, "post", &rude).await;
    assert_eq!(world.happened("moderation.case_opened").await, 1, "one case a text");
    let queue = lead.get(QUEUE).await;
    assert!(queue.says(RUDE) && queue.says("2 reports") && queue.says("“Sensors”"), "{}", queue.text());
    let case = case(&world).await;
    let page = lead.get(&case).await;
    assert!(page.says(RUDE) && page.says("It calls us animals.") && !page.says("chair@"), "{}", page.text());

    // Whoever has written it reports nothing and learns nothing.
    let mut member = world.browser(world.cast.member).await;
    assert!(!member.get(&discussion).await.html().contains(&format!("/reports/post/{rude}")));
    for path in [&format!("/reports/post/{rude}/new"), &case] {
        assert_eq!(member.get(path).await.status, 404, "{path}");
    }
    assert_eq!(member.get(QUEUE).await.status, 403);
    // Who may not read it finds nothing to report: the answer is that of what is not there.
    for who in [world.cast.official, world.cast.nobody, world.cast.steward] {
        let mut browser = world.browser(who).await;
        let there = browser.get(&format!("/reports/post/{rude}/new")).await;
        let absent = browser.get(&format!("/reports/post/{}/new", no_id(&world))).await;
        assert_eq!((there.status, absent.status), (absent.status, 404.try_into().unwrap()), "{}", who.email);
        assert_eq!(post(&mut browser, &address, &typed).await.status, 404, "{}", who.email);
    }
    for who in [world.cast.official, world.cast.other_member, world.cast.nobody] {
        assert_eq!(world.browser(who).await.get(&case).await.status, 404, "{}", who.email);
    }
}

/// Everything that somebody can open in which a post may be told.
async fn all_that_tells(world: &World, who: Someone, discussion: &str, rude: &str) -> String {
    let mut browser = world.browser(who).await;
    let mut told = String::new();
    for path in [
        discussion.to_owned(),
        format!("{discussion}?quote=2"),
        format!("/posts/{rude}/changes"),
        format!("/reports/post/{rude}/new"),
        "/groups/technical/discussions".into(),
        "/groups/technical/home".into(),
        "/groups/technical/answers".into(),
        "/notices".into(),
        "/account/activity".into(),
        "/groups/technical/audit".into(),
        "/audit".into(),
        format!("/search?q={}", encode("zebra")),
        format!("/search?q={}", encode("okapi")),
    ] {
        let page = browser.get(&path).await;
        let words = page.html().replace("q=zebra", "").replace("q=okapi", "");
        told.push_str(&words.replace("value=\"zebra\"", "").replace("value=\"okapi\"", ""));
    }
    told
}

#[tokio::test]
async fn a_hidden_post_is_there_only_for_its_author_and_those_who_decide() {
    let world = World::new().await;
    let (discussion, rude) = quarrel(&world).await;
    let cast = &world.cast;
    let before = all_that_tells(&world, cast.lead, &discussion, &rude).await;
    assert!(before.matches("zebra").count() > 4 && before.contains("okapi"), "the test looks at the wrong places");
    // A mail that has left cannot be taken back.
    let sent = world.all_mails().len();
    let case = hide(&world, "post", &rude).await;
    for who in [cast.lead, cast.chair, cast.member, cast.steward, cast.official] {
        let told = all_that_tells(&world, who, &discussion, &rude).await;
        // A search that found nothing repeats what was looked for.
        let told = told.replace("“zebra”", "").replace("“okapi”", "");
        for word in ["zebra", "okapi"] {
            let at = told.find(word).map(|at| told[at.saturating_sub(300)..(at + 50)].to_owned());
            assert!(at.is_none(), "{} reads {word}: {at:?}", who.email);
        }
    }
    for letter in world.all_mails().into_iter().skip(sent) {
        assert!(!letter.text.contains("zebra") && !letter.text.contains("okapi"), "{}", letter.text);
    }
    let page = world.browser(cast.lead).await.get(&discussion).await;
    assert!(page.says("Hidden by the moderators.") && page.says("That is not kind."), "{}", page.text());
    assert!(!page.says("Read why"), "only its author is led there");

    // Its author reads the reason by mail and on the page, and what was said, and not who reported it.
    let mails = world.mails(cast.member.email).await;
    let mail = mails.iter().find(|mail| mail.subject == "A text of yours was hidden").unwrap();
    assert!(mail.text.contains("Please be kind.") && !mail.text.contains("animals"), "{}", mail.text);
    let mut member = world.browser(cast.member).await;
    let page = member.get(&discussion).await;
    let own = member.open(&page.link("Read why, and what you can do")).await;
    assert!(own.says(RUDE), "{}", own.text());
    let page = member.get(&case).await;
    assert!(page.says("Please be kind.") && page.says(RUDE) && !page.says("animals"), "{}", page.text());
    for name in ["chair", "lead"] {
        assert!(!page.html().contains(&format!("{name}@")) && !page.says(&format!("by {name}")));
    }
    let log = member.get("/account/activity").await.all("tr").join("\n");
    assert!(!log.contains("was reported") && !log.contains("was decided"), "{log}");
    let page = member.get(&format!("/posts/{rude}/changes/new")).await;
    assert_eq!(page.status, 404, "it can be written anew");
    // The reporter learns what came of it, and not why.
    let mut chair = world.browser(cast.chair).await;
    let page = chair.get("/notices").await;
    assert!(page.says("A text that you reported was hidden") && !page.says("kind."), "{}", page.text());
    assert!(chair.get("/reports").await.says("The text was hidden"));
    for who in [cast.official, cast.other_member, cast.nobody] {
        assert_eq!(world.browser(who).await.get(&case).await.status, 404, "{}", who.email);
    }
}

#[tokio::test]
async fn an_appeal_is_decided_by_somebody_else_and_all_comes_back() {
    let world = World::new().await;
    let (discussion, rude) = quarrel(&world).await;
    let case = hide(&world, "post", &rude).await;
    let (mut member, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    let page = member.get(&case).await;
    assert!(!page.has_button("Decide"), "nobody decides about their own");
    assert_refused(&member.press(&page, "Appeal", &[]).await, &["reason"]);
    let page = member.press(&page, "Appeal", &[("reason", "It was a joke.")]).await;
    assert!(page.says("Your appeal is there.") && !page.has_button("Appeal"), "{}", page.text());
    assert_eq!(post(&mut member, &format!("{case}/appeals"), &[("reason", "Again.")]).await.status, 422);
    let mine = [("outcome", "restored"), ("reason", "Mine.")];
    assert_eq!(post(&mut member, &format!("{case}/decisions"), &mine).await.status, 404);
    world.settle().await;

    // Who has hidden it does not decide about it.
    let page = lead.get(&case).await;
    assert!(page.says("Somebody else decides about the appeal") && !page.has_button("Decide"), "{}", page.text());
    for outcome in ["upheld", "restored"] {
        let fields = [("outcome", outcome), ("reason", "As I said.")];
        assert_eq!(post(&mut lead, &format!("{case}/decisions"), &fields).await.status, 422, "{outcome}");
    }
    assert!(world.browser(world.cast.steward).await.get("/cases").await.says("Appealed"));
    let mut chair = world.browser(world.cast.chair).await;
    assert!(chair.get("/notices").await.says("Somebody appeals"), "the other one is told");
    let page = decide(&mut chair, &case, "restored", "It is only rude.").await;
    assert!(page.says("It is decided."), "{}", page.text());
    world.settle().await;
    let page = chair.get(&discussion).await;
    assert!(page.says(RUDE) && page.says("hidden by the moderators"), "quotes stay out: {}", page.text());
    assert!(chair.get(&format!("/posts/{rude}/changes")).await.says(EARLIER));
    assert!(chair.get("/search?q=zebra").await.says("Sensors"));
    let mails = world.mails(world.cast.member.email).await;
    assert!(mails.last().unwrap().text.contains("It is only rude."));
    let page = chair.get("/reports").await;
    assert!(page.says("The text stays"), "{}", page.text());
    // It is decided once, and said twice is said once.
    let same = [("outcome", "restored"), ("reason", "It is only rude.")];
    assert_eq!(post(&mut chair, &format!("{case}/decisions"), &same).await.status, 303);
    assert_eq!(world.happened("moderation.case_decided").await, 2);
}

#[tokio::test]
async fn what_is_let_stand_is_not_told_to_its_author_and_a_new_report_opens_it_again() {
    let world = World::new().await;
    let (_, rude) = quarrel(&world).await;
    let (mut chair, mut lead) = (world.browser(world.cast.chair).await, world.browser(world.cast.lead).await);
    report(&mut chair, "post", &rude).await;
    let case = case(&world).await;
    let before = world.mails(world.cast.member.email).await.len();
    decide(&mut lead, &case, "stands", "A matter of taste.").await;
    assert_eq!(world.mails(world.cast.member.email).await.len(), before);
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get(&case).await.status, 404);
    assert!(!member.get("/notices").await.says("reported"));
    assert!(!lead.get(QUEUE).await.says(RUDE), "it still waits");
    report(&mut lead, "post", &rude).await;
    assert!(chair.get(QUEUE).await.says(RUDE), "it does not wait again");
    assert_eq!(world.happened("moderation.case_opened").await, 2);
    // Both press at once: one decides.
    let (address, hidden) = (format!("{case}/decisions"), [("outcome", "hidden"), ("reason", "Enough.")]);
    let stands = [("outcome", "stands"), ("reason", "No.")];
    let (one, two) = tokio::join!(post(&mut chair, &address, &hidden), post(&mut lead, &address, &stands));
    let mut both = [one.status.as_u16(), two.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [303, 422]);
    assert_eq!(world.happened("moderation.case_decided").await, 2);
}

#[tokio::test]
async fn a_lead_decides_nothing_about_what_they_wrote_and_sees_no_report_of_it() {
    let world = World::new().await;
    let (discussion, _) = quarrel(&world).await;
    let leads = post_at(&world, 3).await;
    let (mut member, mut lead) = (world.browser(world.cast.member).await, world.browser(world.cast.lead).await);
    report(&mut member, "post", &leads).await;
    world.settle().await;
    let case = case(&world).await;
    assert!(!lead.get(QUEUE).await.says("not kind"), "in their own list");
    assert_eq!(lead.get(&case).await.status, 404);
    assert!(!lead.get("/notices").await.says("was reported"), "a notice tells it");
    let log = lead.get("/groups/technical/audit").await;
    let rows = log.all("tr");
    let told: Vec<_> = rows.iter().filter(|row| row.contains("was reported")).collect();
    assert!(!told.is_empty() && told.iter().all(|row| !row.contains("member")), "{told:?}");
    let of_member = lead.get(&format!("/groups/technical/audit?person={}", world.cast.member.person)).await;
    assert!(!of_member.all("tr").join("\n").contains("was reported"), "{}", of_member.text());
    let hidden = [("outcome", "stands"), ("reason", "Mine.")];
    assert_eq!(post(&mut lead, &format!("{case}/decisions"), &hidden).await.status, 404);
    let mut chair = world.browser(world.cast.chair).await;
    assert!(chair.get("/notices").await.says("was reported"), "{}", chair.get("/notices").await.text());
    decide(&mut chair, &case, "hidden", "No.").await;
    assert!(!member.get(&discussion).await.says("not kind"));
}

#[tokio::test]
async fn with_its_first_post_the_title_of_a_discussion_is_hidden_and_comes_back() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "A zebra of a title"), ("text", "Ha."), ("audience", "everyone")];
    let discussion = place(&member.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let mut lead = world.browser(world.cast.lead).await;
    post(&mut lead, &format!("{discussion}/posts"), &[("text", "Well.")]).await;
    world.settle().await;
    let case = hide(&world, "post", &post_at(&world, 1).await).await;
    let mut visitor = world.visitor();
    for path in [&discussion, "/groups/technical/discussions", "/search?q=title", "/search?q=well"] {
        let page = visitor.get(path).await;
        assert!(!page.html().contains("zebra"), "{path}: {}", page.text());
    }
    assert!(visitor.get(&discussion).await.says("hidden by the moderators"));
    assert!(visitor.open(&format!("/de{discussion}")).await.says("von der Moderation ausgeblendet"));
    post(&mut member, &format!("{case}/appeals"), &[("reason", "It is about animals.")]).await;
    decide(&mut world.browser(world.cast.steward).await, &case, "restored", "It is.").await;
    world.settle().await;
    assert!(visitor.get("/search?q=well").await.says("A zebra of a title"));
}

#[tokio::test]
async fn a_hidden_comment_and_the_edit_that_it_suggests_are_told_by_nothing() {
    let world = World::new().await;
    let proposal = format!("/proposals/{}", world.cast.proposal);
    let mut official = world.browser(world.cast.official).await;
    let form = official.get(&format!("{proposal}/suggestions/new?field=title")).await;
    official.press(&form, "Suggest it", &[("suggested", "A zebra clause"), ("words", "Okapi.")]).await;
    let comment = id(&world, "select id from proposal_comments").await;
    let case = hide(&world, "comment", &comment).await;
    for who in [world.cast.lead, world.cast.member, world.cast.official, world.cast.unsigned] {
        let page = world.browser(who).await.get(&proposal).await;
        assert!(page.says("Hidden by the moderators."), "{}", page.text());
        assert!(!page.says("zebra") && !page.says("Okapi") && !page.has_button("Take it over"), "{}", page.text());
        assert!(!page.says("1 suggested edit"), "it is counted: {}", page.text());
    }
    assert!(official.get(&case).await.says("A zebra clause"));
    post(&mut official, &format!("{case}/appeals"), &[("reason", "It is good.")]).await;
    decide(&mut world.browser(world.cast.chair).await, &case, "restored", "It is.").await;
    let page = world.browser(world.cast.member).await.get(&proposal).await;
    assert!(page.says("A zebra clause") && page.says("Okapi.") && page.has_button("Take it over"), "{}", page.text());
}

#[tokio::test]
async fn a_hidden_proposal_leaves_its_place_and_nothing_is_done_to_it() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let page = crate::steps::propose(&mut official, "A zebra crossing for data").await;
    let path = place(&page).split('?').next().unwrap().to_owned();
    let proposal = path.rsplit('/').next().unwrap().to_owned();
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/comments"), &[("words", "Zebra, zebra.")]).await;
    world.settle().await;
    let told = ["/groups/technical/proposals", "/notices", "/search?q=crossing", "/groups/technical/home"];
    assert!(member.get(told[0]).await.html().contains("zebra") && member.get(told[1]).await.html().contains("zebra"));
    let case = hide(&world, "proposal", &proposal).await;
    for who in [world.cast.member, world.cast.lead, world.cast.steward, world.cast.official] {
        let mut browser = world.browser(who).await;
        for path in told.iter().copied().chain([path.as_str(), &format!("{path}/versions"), "/groups/technical/desk"]) {
            let page = browser.get(path).await;
            assert!(!page.html().to_lowercase().contains("zebra"), "{} reads {path}: {}", who.email, page.text());
        }
    }
    for letter in world.all_mails().iter().skip(3) {
        assert!(!letter.subject.contains("zebra"), "{}", letter.subject);
    }
    assert!(member.get(&path).await.says("Hidden by the moderators."));
    let mut lead = world.browser(world.cast.lead).await;
    let accept = [("decision", "accept"), ("answer", "Yes."), ("quarter", "2")];
    assert_eq!(post(&mut lead, &format!("{path}/decisions"), &accept).await.status, 422);
    assert!(official.get(&case).await.says("zebra crossing"));
    post(&mut official, &format!("{case}/appeals"), &[("reason", "It is about roads.")]).await;
    decide(&mut world.browser(world.cast.chair).await, &case, "restored", "It is.").await;
    world.settle().await;
    for path in [told[0], told[1], path.as_str()] {
        assert!(member.get(path).await.html().contains("zebra"), "{path}");
    }
    assert!(
        lead.get(&path).await.has_button("Accept and put it into the plan")
            || lead.get(&path).await.says("Your answer")
    );
}

#[tokio::test]
async fn a_hidden_question_is_in_no_list_of_its_meeting() {
    let world = World::new().await;
    let meeting = id(&world, "select id from meetings where slug = 'technical-first'").await.parse().unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let asked = insert_question(&tx, meeting, world.cast.member.person, "Is this a zebra?", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let live = "/events/technical-first/live";
    let mut lead = world.browser(world.cast.lead).await;
    assert!(lead.get(live).await.says("zebra"));
    assert_eq!(
        world.browser(world.cast.official).await.get(&format!("/reports/question/{asked}/new")).await.status,
        404
    );
    let case = hide(&world, "question", &asked.to_string()).await;
    for who in [world.cast.lead, world.cast.chair, world.cast.guest, world.cast.member] {
        let mut browser = world.browser(who).await;
        for path in
            ["", "/questions", "/questions?state=hidden", "/questions?state=answered", "/questions?state=set_aside"]
        {
            assert!(!browser.get(&format!("{live}{path}")).await.says("zebra"), "{} {path}", who.email);
        }
    }
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get(&case).await.says("Is this a zebra?"));
    post(&mut member, &format!("{case}/appeals"), &[("reason", "It is.")]).await;
    decide(&mut world.browser(world.cast.chair).await, &case, "restored", "It is.").await;
    assert!(lead.get(live).await.says("zebra"));
}

#[tokio::test]
async fn a_hidden_resource_is_at_no_address_and_in_no_list() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewResource {
        slug: "report-one",
        title: "A zebra report",
        kind: "guide",
        year: Some(2026),
        publisher: None,
        group: Some(world.cast.technical),
        note: "On zebras.",
        source_url: "https://example.org",
        example: true,
        ..NewResource::default()
    };
    let report = insert_resource(&tx, &new).await.unwrap();
    assert!(insert_transcript(&tx, report, "0:05 The zebra gallops.", "").await.unwrap());
    let slug = new.slug;
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut lead = world.browser(world.cast.lead).await;
    world.settle().await;
    let told = ["/library", "/search?q=report", "/groups/technical", "/search?q=gallops", "/notices", "/sitemap.xml"];
    let mut visitor = world.visitor();
    for path in &told[..4] {
        assert!(visitor.get(path).await.says("A zebra report"), "{path}");
    }
    let resource = id(&world, "select id from resources where title = 'A zebra report'").await;
    let mut nobody = world.browser(world.cast.nobody).await;
    let page = nobody.get(&format!("/library/{slug}")).await;
    nobody.open(&page.link("Report: A zebra report")).await;
    let case = hide(&world, "resource", &resource).await;
    for who in [world.cast.lead, world.cast.member, world.cast.nobody] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&format!("/library/{slug}")).await.status, 404, "{}", who.email);
        for path in told {
            assert!(!browser.get(path).await.html().contains("zebra"), "{} {path}", who.email);
        }
    }
    assert_eq!(visitor.get(&format!("/library/{slug}")).await.status, 404);
    assert!(lead.get(&case).await.says("On zebras."));
}

#[tokio::test]
async fn whoever_leaves_with_their_words_takes_the_hidden_ones_and_nobody_elses_copy_has_them() {
    let world = World::new().await;
    let (discussion, rude) = quarrel(&world).await;
    let case = hide(&world, "post", &rude).await;
    let app = world.app();
    let tx = app.db.begin(&Errand::new("test")).await.unwrap();
    let leaving = Leaving {
        person: world.cast.member.person,
        email: Some(world.cast.member.email.to_owned()),
        takes_words: true,
    };
    erase(app, &tx, &leaving).await.unwrap();
    tx.commit(&FactsImported { import: app.clock.new_id() }).await.unwrap();
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&case).await;
    assert!(page.says("The text is not there any more.") && !page.says("zebra"), "{}", page.text());
    assert!(lead.get(&discussion).await.says("Hidden by the moderators."));
}

/// Somebody who has just created an account and joined the open group.
pub async fn joined(world: &World, name: &str) -> Browser {
    let mut browser = crate::steps::newcomer(world, name, &format!("{name}@new.example")).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let person =
        id(world, "select id from persons where email like '%@new.example' order by created_at desc, id desc limit 1")
            .await;
    let open = id(world, "select id from groups where slug = 'education-capacity-building'").await;
    insert_membership(&tx, open.parse().unwrap(), person.parse().unwrap(), None).await.unwrap();
    insert_seat(&tx, open.parse().unwrap(), world.cast.lead.person, "lead").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    assert_eq!(browser.get("/groups/education-capacity-building/discussions/new").await.status, 200);
    browser
}

pub const OPEN: &str = "/groups/education-capacity-building";
pub const LINK: &str = "Cheap zebras at https://zebra.example";

pub async fn held(world: &World) -> String {
    format!("/held-texts/{}", id(world, "select id from held_texts order by made_at desc, id desc limit 1").await)
}

#[tokio::test]
async fn a_link_of_a_new_account_waits_until_somebody_lets_it_in() {
    let world = World::new().await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello"), ("text", "I am new."), ("audience", "everyone")];
    let begun = new.press(&form, "Send it", &typed).await;
    let discussion = place(&begun).split('?').next().unwrap().to_owned();
    assert!(begun.says("Your discussion has begun."), "without a link nothing waits: {}", begun.text());
    let page = new.press(&begun, "Send", &[("text", LINK)]).await;
    assert!(page.says("it waits until lead or chair") && !page.says("Cheap zebras"), "{}", page.text());
    post(&mut new, &format!("{discussion}/posts"), &[("text", LINK)]).await;
    assert_eq!(world.happened("moderation.text_held").await, 1, "pressed twice it waits once");
    world.settle().await;
    let own = new.get("/reports").await;
    assert!(own.says(LINK) && own.says("Waits for a decision"), "{}", own.text());
    let held = held(&world).await;
    assert!(new.get(&held).await.says(LINK) && !new.get(&held).await.has_button("Decide"));
    assert_eq!(post(&mut new, &format!("{held}/decisions"), &[("outcome", "let_in")]).await.status, 404);

    // Nobody else sees that there is anything.
    for who in [world.cast.member, world.cast.official, world.cast.nobody] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&held).await.status, 404, "{}", who.email);
        for path in [discussion.as_str(), &format!("{OPEN}/discussions"), "/search?q=cheap", "/notices"] {
            let page = browser.get(path).await;
            assert!(!page.says("Cheap") && !page.says("2 posts"), "{} reads {path}: {}", who.email, page.text());
        }
    }
    let mut lead = world.browser(world.cast.lead).await;
    let queue = lead.get(&format!("{OPEN}/cases")).await;
    assert!(queue.says(LINK) && queue.says("fresh"), "{}", queue.text());
    let page = lead.get(&held).await;
    assert_refused(&lead.press(&page, "Decide", &[("outcome", "refused")]).await, &["reason"]);
    let page = lead.press(&page, "Decide", &[("outcome", "let_in")]).await;
    assert!(page.says("It is decided.") && page.says("The text is in its place."), "{}", page.text());
    assert_eq!(post(&mut lead, &format!("{held}/decisions"), &[("outcome", "let_in")]).await.status, 303);
    world.settle().await;
    let page = world.visitor().get(&discussion).await;
    assert!(page.says("Cheap zebras") && page.says("fresh"), "{}", page.text());
    assert_eq!(world.happened("talk.post_written").await, 1);
    let mails = world.mails("fresh@new.example").await;
    assert!(mails.iter().any(|mail| mail.subject == "Your text is there"));

    // Neither is a link put in afterwards.
    let own = post_at(&world, 1).await;
    let page = new.get(&format!("/posts/{own}/changes/new")).await;
    assert_refused(&new.press(&page, "Save", &[("text", LINK)]).await, &["text"]);
}

#[tokio::test]
async fn a_refused_link_was_never_there_and_known_people_do_not_wait() {
    let world = World::new().await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Zebras"), ("text", LINK), ("audience", "everyone")];
    new.press(&form, "Send it", &typed).await;
    assert_eq!(world.happened("talk.discussion_opened").await, 0);
    let held = held(&world).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&held).await;
    lead.press(&page, "Decide", &[("outcome", "refused"), ("reason", "We sell nothing here.")]).await;
    let page = new.get(&held).await;
    assert!(page.says("We sell nothing here.") && page.says("Refused"), "{}", page.text());
    assert!(world.mails("fresh@new.example").await.last().unwrap().text.contains("We sell nothing here."));
    assert!(!world.visitor().get(&format!("{OPEN}/discussions")).await.says("Zebras"));

    // Whose work somebody has confirmed, who leads, and whose account is a week old.
    let form = lead.get(&format!("{OPEN}/discussions/new")).await;
    assert!(lead.press(&form, "Send it", &typed).await.says("Your discussion has begun."));
    let mut member = world.browser(world.cast.member).await;
    let address = format!("/proposals/{}", world.cast.proposal);
    post(&mut member, &format!("{address}/comments"), &[("words", LINK)]).await;
    assert!(member.get(&address).await.says(LINK));
    world.app().clock.advance(jiff::SignedDuration::from_hours(24 * 7 + 1));
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let later = [("kind", "discussion"), ("title", "Later"), ("text", LINK), ("audience", "everyone")];
    assert!(new.press(&form, "Send it", &later).await.says("Your discussion has begun."));
}

#[tokio::test]
async fn an_instance_can_do_without_the_rule() {
    let world = World::with(|config| config.hold_links = false).await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Zebras"), ("text", LINK), ("audience", "everyone")];
    assert!(new.press(&form, "Send it", &typed).await.says("Your discussion has begun."));
}

#[tokio::test]
async fn who_is_muted_is_folded_for_one_reader_and_cannot_find_out() {
    let world = World::new().await;
    let (discussion, rude) = quarrel(&world).await;
    let (mut chair, mut member) = (world.browser(world.cast.chair).await, world.browser(world.cast.member).await);
    let proposal = format!("/proposals/{}", world.cast.proposal);
    post(&mut member, &format!("{proposal}/comments"), &[("words", "The zebra again.")]).await;
    let pages = [discussion.as_str(), "/account/activity", "/account", "/notices", "/reports", "/mutes", &proposal];
    let mut before = Vec::new();
    for path in pages {
        before.push(member.get(path).await.text());
    }
    let form = chair.get(&format!("/reports/post/{rude}/new")).await;
    let page = chair.press(&form, "Mute: member", &[]).await;
    assert!(page.says("You do not read this person any more.") && page.says("member"), "{}", page.text());
    chair.press(&form, "Mute: member", &[]).await;
    assert_eq!(world.happened("moderation.person_muted").await, 1);
    for path in [&discussion, &proposal] {
        let page = chair.get(path).await;
        let folded = page.all("details.folded");
        assert!(folded.len() == 1 && folded[0].contains("zebra"), "{path}: {folded:?}");
        let lead = world.browser(world.cast.lead).await.get(path).await;
        assert!(lead.all("details.folded").is_empty(), "for others too");
    }
    // Of what the member does the chair is told nothing; others are.
    crate::steps::propose(&mut member, "Muted and proposed").await;
    world.settle().await;
    assert!(!chair.get("/notices").await.says("Muted and proposed"));
    assert!(world.browser(world.cast.lead).await.get("/notices").await.says("Muted and proposed"));
    // The member sees nothing of it, the lead reads it in no log, and nobody else ends it.
    for (path, before) in pages.into_iter().zip(before).take(6) {
        let after = member.get(path).await.text();
        assert!(path == "/account/activity" || after == before, "{path} tells it:\n{before}\n{after}");
    }
    let mut lead = world.browser(world.cast.lead).await;
    for path in ["/groups/technical/audit", &format!("/groups/technical/audit?person={}", world.cast.chair.person)] {
        assert!(!lead.get(path).await.all("tr").join("\n").contains("muted"), "{path}");
    }
    assert!(!member.get("/account/activity").await.all("tr").join("\n").contains("muted"));
    let mute = id(&world, "select id from mutes").await;
    assert_eq!(post(&mut member, &format!("/mutes/{mute}/endings"), &[]).await.status, 404);
    let page = chair.get("/mutes").await;
    chair.press(&page, "Read again: member", &[]).await;
    assert!(chair.get(&discussion).await.all("details.folded").is_empty());
}

#[tokio::test]
async fn decisions_and_minutes_are_told_whoever_is_muted() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let (member, lead) = (world.cast.member.person, world.cast.lead.person);
    moderation::samples::mute(&tx, member, lead).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    crate::steps::discuss(&mut world.browser(world.cast.lead).await).await;
    world.settle().await;
    let page = world.browser(world.cast.member).await.get("/notices").await;
    assert!(page.says("2027"), "the plan is the group's record: {}", page.text());
}
