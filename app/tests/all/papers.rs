//! The plan and the report of a year as PDF: for the same readers as the pages, with every title in it as it was typed.

use std::process::Command;

use kernel::access::Errand;
use nouns::office::FactsImported;
use work::samples::{NewActivity, insert_activity, insert_milestone};
use world::{Page, World};

use crate::steps::{PLAN, post, run};

const REPORT: &str = "/groups/technical/plans/2027/report.pdf";
/// Titles that would be something else to a program that sets type, and such as many fonts have not.
const TITLES: [&str; 5] = [
    "Αθήνα: ανοικτές διεπαφές",
    "Київ, София, Београд",
    "Łódź, Győr, Ħamrun, İzmir, Þór",
    r#"#set text(red) $x^2$ \ "quoted" [content] *bold* _em_ `code` <b>label</b> @ref"#,
    "#panic(\"no\")",
];

async fn with_titles() -> World {
    let world = World::new().await;
    let plan: PlanRow =
        world.app().db.reader().await.unwrap().one("select id from plans where year = 2027", &[]).await.unwrap();
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for title in TITLES {
        let new = NewActivity { title, quarter: 2, ..NewActivity::default() };
        let activity = insert_activity(&tx, plan.id, world.cast.technical, &new).await.unwrap();
        let due = Some(jiff::civil::date(2027, 5, 3));
        insert_milestone(&tx, activity, world.cast.technical, "#strike[Draft]", due, None).await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world
}

kernel::row! {
    struct PlanRow { id: nouns::PlanId }
}

/// Says that it is a PDF with this name.
fn assert_pdf(page: &Page, name: &str) {
    assert_eq!(page.status, 200, "{}: {}", page.path, page.text());
    assert_eq!(page.headers["content-type"], "application/pdf");
    let encoded = ui::encode(name);
    assert_eq!(page.headers["content-disposition"], format!("attachment; filename*=UTF-8''{encoded}").as_str());
    assert!(page.body.starts_with(b"%PDF-1.7"));
}

#[tokio::test(flavor = "multi_thread")]
async fn everyone_gets_the_plan_and_visitors_the_one_that_was_kept() {
    let world = with_titles().await;
    let path = format!("{PLAN}/plan.pdf");
    let mut visitor = world.visitor();
    let page = visitor.get(PLAN).await;
    assert_eq!(page.link("As PDF"), format!("/en{path}"));
    let first = visitor.get(&path).await;
    assert_pdf(&first, "Work plan 2027, technical group.pdf");
    let kept = visitor.get(&path).await;
    assert_pdf(&kept, "Work plan 2027, technical group.pdf");
    assert!(kept.headers.contains_key("etag") && first.body == kept.body);
    let member = world.browser(world.cast.member).await.get(&path).await;
    assert_pdf(&member, "Work plan 2027, technical group.pdf");
    assert_eq!(member.headers["cache-control"], "private, no-store");
    for (lang, tag) in [("fr", "fr"), ("de", "de")] {
        let page = visitor.open(&format!("/{lang}{path}")).await;
        let raw = page.html();
        assert!(raw.contains(&format!("/Lang({tag})")) || raw.contains(&format!("/Lang ({tag})")), "{lang}");
    }
    for none in ["/groups/technical/plans/1999/plan.pdf", "/groups/none/plans/2027/plan.pdf", REPORT] {
        assert_eq!(visitor.get(none).await.status, 404, "{none}");
    }
}

/// Closes the year with a declined proposal, and gives the report as somebody reads it.
async fn closed(world: &World) {
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("/proposals/{}", world.cast.proposal)).await;
    lead.press(&form, "Decline", &[("answer", "Another group does this.")]).await;
    run(&mut lead).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    tx.execute("update activities set state = 'done'", &[]).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let page = post(&mut lead, &format!("{PLAN}/closings"), &[("understood", "yes")]).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_made_once_the_year_is_closed() {
    let world = with_titles().await;
    closed(&world).await;
    let page = world.visitor().get("/groups/technical/plans/2027/report").await;
    assert_eq!(page.link("As PDF"), format!("/en{REPORT}"));
    assert_pdf(&world.visitor().get(REPORT).await, "Report 2027, technical group.pdf");
}

/// What poppler reads in a PDF, with one space for each gap.
fn read(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").arg(&file).arg("-").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs poppler-utils; `cargo xtask test papers` runs it"]
async fn poppler_finds_every_title_and_nothing_that_is_not_for_this_reader() {
    let world = with_titles().await;
    let text = read(&world.visitor().get(&format!("{PLAN}/plan.pdf")).await.body);
    for words in TITLES.iter().chain(&["A guide to open interfaces", "Milestone: #strike[Draft], due on 3 May 2027"]) {
        assert!(text.contains(words), "{words}: {text}");
    }
    closed(&world).await;
    let public = read(&world.visitor().get(REPORT).await.body);
    let private = read(&world.browser(world.cast.official).await.get(REPORT).await.body);
    for words in TITLES.iter().chain(&["Adopted without objection.", "Nobody has confirmed being at a meeting"]) {
        assert!(public.contains(words), "{words}: {public}");
    }
    let declined = "A common clause for sensors";
    assert!(!public.contains(declined) && private.contains(declined), "{private}");
}
