//! What lead and chair do with proposals beside deciding: asking back, merging, splitting. Everyone concerned is told.

use kernel::access::Errand;
use nouns::office::FactsImported;
use people::samples::NewGovernment;
use people::samples::{insert_affiliation, insert_government, insert_person};
use work::samples::insert_support;
use world::{Page, World};

use crate::steps::{assert_refused, id, log_length, place, post, propose};

const ANSWER: &str = "Both ask for the same words.";

/// The id in the address of a page.
fn key(page: &Page) -> String {
    place(page).rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn lead_asks_and_the_proposer_replies() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    let (mut chair, mut member) = (world.browser(world.cast.chair).await, world.browser(world.cast.member).await);
    let mut riga = world.browser(world.cast.other_member).await;
    post(&mut riga, &format!("{path}/supports"), &[]).await;
    let form = chair.get(&format!("{path}/questions/new")).await;
    assert_refused(&chair.press(&form, "Send the question", &[]).await, &["question"]);
    let page = chair.press(&form, "Send the question", &[("question", "Which sensors?")]).await;
    assert!(page.says("Waits for its proposer") && page.says("Which sensors?"), "{}", page.text());
    // The same question once more is the same; another one waits its turn.
    let before = log_length(&world).await;
    chair.press(&form, "Send the question", &[("question", "Which sensors?")]).await;
    assert_eq!(log_length(&world).await, before);
    let refused = chair.press(&form, "Send the question", &[("question", "And by when?")]).await;
    assert!(refused.status == 422 && refused.says("waits for a reply already"), "{}", refused.text());
    for email in ["member@cast.example", "other.member@cast.example"] {
        let mails = world.mails(email).await;
        assert_eq!(mails.len(), 1, "{email}");
        assert!(mails[0].text.contains("Which sensors?"), "{}", mails[0].text);
    }
    // Asked is not closed: it can be supported.
    assert!(world.browser(world.cast.unsigned).await.get(&path).await.has_button("Support this"));
    let page = member.get(&path).await;
    assert!(page.says("Lead and chair have asked you something."), "{}", page.text());
    assert_refused(&member.press(&page, "Reply", &[]).await, &["reply"]);
    let replied = member.press(&page, "Reply", &[("reply", "Those for air.")]).await;
    assert!(replied.says("Those for air.") && !replied.has_button("Reply"), "{}", replied.text());
    member.press(&page, "Reply", &[("reply", "Those for air.")]).await;
    assert_eq!(world.happened("work.proposal_answered").await, 1);
    let late = member.press(&page, "Reply", &[("reply", "All of them.")]).await;
    assert!(late.status == 422 && late.says("No question waits for a reply."), "{}", late.text());
    let mails = world.mails("chair@cast.example").await;
    assert_eq!(mails.len(), 1, "who asked gets the reply");
    assert!(mails[0].text.contains("Those for air."), "{}", mails[0].text);
    for who in [world.cast.lead, world.cast.official] {
        let mut browser = world.browser(who).await;
        assert_eq!(post(&mut browser, &format!("{path}/replies"), &[("reply", "I")]).await.status, 403);
    }
    assert_eq!(post(&mut member, &format!("{path}/questions"), &[("question", "I")]).await.status, 403);
}

#[tokio::test]
async fn a_merged_proposal_takes_its_supporters_along_and_both_pages_lead_to_each_other() {
    let world = World::new().await;
    let target = format!("/proposals/{}", world.cast.proposal);
    let (mut ghent, mut riga) =
        (world.browser(world.cast.unsigned).await, world.browser(world.cast.other_member).await);
    let merged = place(&propose(&mut ghent, "Words about zinc in contracts").await);
    post(&mut riga, &format!("{target}/supports"), &[("note", "First note."), ("contributes", "data")]).await;
    let fields = [("note", "Second note."), ("contributes", "people"), ("contributes", "data")];
    post(&mut riga, &format!("{merged}/supports"), &fields).await;
    post(&mut world.browser(world.cast.official).await, &format!("{merged}/supports"), &[("note", "Oulu too.")]).await;

    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{merged}/mergers/new")).await;
    assert_refused(&lead.press(&form, "Merge", &[]).await, &["into", "answer"]);
    let into = world.cast.proposal.to_string();
    let page = lead.press(&form, "Merge", &[("into", &into), ("answer", ANSWER)]).await;
    assert!(page.says("This proposal was merged into:") && page.says(ANSWER), "{}", page.text());
    assert!(!page.has_button("Accept into the plan"));
    let page = lead.open(&page.link("A common clause for sensors")).await;
    assert!(page.says("Merged into this proposal") && page.says("Words about zinc in contracts"), "{}", page.text());
    // Riga supported both and counts once, with both notes; Ghent proposed and supports; Oulu proposed this one.
    assert!(page.says("2 governments support this"), "{}", page.text());
    assert!(page.says("First note.") && page.says("Second note.") && !page.says("Oulu too."), "{}", page.text());
    assert_eq!(page.all("section[aria-labelledby=supports] .tag"), ["People", "Data"]);
    assert!(ghent.get(&target).await.says("The support of Ghent came here with a proposal"));
    for email in ["unsigned@cast.example", "other.member@cast.example", "official@cast.example", "member@cast.example"]
    {
        let mails = world.mails(email).await;
        assert_eq!(mails.len(), 1, "{email}");
        assert!(mails[0].text.contains(ANSWER) && mails[0].subject.starts_with("Merged:"), "{}", mails[0].text);
    }
    // Nothing disappears: the list has it under its state.
    let list = lead.get("/groups/technical/proposals?state=merged").await;
    assert!(list.says("Merged into another (1)") && list.says("All (2)"), "{}", list.text());
    assert_eq!(list.all("ul.list h3"), ["Words about zinc in contracts"]);
}

#[tokio::test]
async fn what_cannot_be_merged_is_refused_and_says_why() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let one = propose(&mut official, "Words about zinc in contracts").await;
    let ended = propose(&mut official, "Yaks on the road").await;
    let mut lead = world.browser(world.cast.lead).await;
    let decline = [("decision", "decline"), ("answer", "No.")];
    post(&mut lead, &format!("{}/decisions", place(&ended)), &decline).await;
    // A proposal of another group.
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let legal = kernel_group(&world).await;
    work::samples::insert_plan(&tx, legal, 2027).await.unwrap();
    let new = work::samples::NewProposal {
        group: legal,
        year: 2027,
        proposer: world.cast.unsigned.person,
        government: world.cast.ghent,
        title: "Of the legal group",
        problem: "It is.",
        wanted: "One.",
        brings: "",
    };
    let foreign = work::samples::insert_proposal(&tx, &new).await.unwrap().to_string();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let before = log_length(&world).await;
    let address = format!("{}/mergers", place(&one));
    let (own, ended, evil) = (key(&one), key(&ended), "'; drop table proposals; --".to_owned());
    for (into, words) in [
        (&own, "A proposal cannot be merged into itself."),
        (&ended, "That proposal has ended"),
        (&foreign, "Choose another proposal of this group and year."),
        (&evil, "Choose another proposal of this group and year."),
    ] {
        let page = post(&mut lead, &address, &[("into", into), ("answer", ANSWER)]).await;
        assert!(page.status == 422 && page.says(words), "{into}: {}", page.text());
        assert!(!page.says("Of the legal group"));
    }
    assert_eq!(log_length(&world).await, before);
    for who in [world.cast.official, world.cast.member, world.cast.other_member, world.cast.steward] {
        let mut browser = world.browser(who).await;
        let fields = [("into", world.cast.proposal.to_string()), ("answer", ANSWER.to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(post(&mut browser, &address, &fields).await.status, 403, "{}", who.email);
    }
}

async fn kernel_group(world: &World) -> nouns::GroupId {
    id(world, "select id from groups where slug = 'legal'").await.parse().unwrap()
}

#[tokio::test]
async fn merged_twice_is_refused_and_pressed_twice_is_merged_once() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let (one, other) =
        (propose(&mut official, "Words about zinc").await, propose(&mut official, "Yaks on roads").await);
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let (into, address) = (world.cast.proposal.to_string(), format!("{}/mergers", place(&one)));
    let fields = [("into", into.as_str()), ("answer", ANSWER)];
    let (a, b) = tokio::join!(post(&mut lead, &address, &fields), post(&mut chair, &address, &fields));
    assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
    assert_eq!(world.happened("work.proposal_merged").await, 1);
    let page = post(&mut chair, &address, &[("into", &key(&other)), ("answer", ANSWER)]).await;
    assert!(page.status == 422 && page.says("This proposal is decided already."), "{}", page.text());
    assert_eq!(world.mails("official@cast.example").await.len(), 1);
}

#[tokio::test]
async fn two_that_are_merged_into_each_other_at_once_end_as_one() {
    let world = World::new().await;
    let mut official = world.browser(world.cast.official).await;
    let (one, other) =
        (propose(&mut official, "Words about zinc").await, propose(&mut official, "Yaks on roads").await);
    let (mut lead, mut chair) = (world.browser(world.cast.lead).await, world.browser(world.cast.chair).await);
    let (here, there) = (format!("{}/mergers", place(&one)), format!("{}/mergers", place(&other)));
    let (one, other) = (key(&one), key(&other));
    let (into_other, into_one) =
        ([("into", other.as_str()), ("answer", ANSWER)], [("into", one.as_str()), ("answer", ANSWER)]);
    let (a, b) = tokio::join!(post(&mut lead, &here, &into_other), post(&mut chair, &there, &into_one));
    let mut answers = [a.status.as_u16(), b.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 422]);
    assert_eq!(world.happened("work.proposal_merged").await, 1);
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from proposals where state = 'merged'", &[]).await.unwrap(), 1);
}

#[tokio::test]
async fn a_proposal_is_split_into_new_ones_that_are_supported_anew() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    post(&mut world.browser(world.cast.other_member).await, &format!("{path}/supports"), &[]).await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get(&format!("{path}/splits/new")).await;
    for wrong in
        ["Only one title", "", "Abc\nA title that is long enough", "One of\nTwo of\nThree of\nFour of\nFive of\nSix of"]
    {
        let page = lead.press(&form, "Split", &[("parts", wrong), ("answer", "Say what belongs where.")]).await;
        assert_refused(&page, &["parts"]);
    }
    let typed =
        [("parts", "A clause for buying\r\n\r\n A clause for running \r\n"), ("answer", "Say what belongs where.")];
    let page = lead.press(&form, "Split", &typed).await;
    assert!(page.says("Split into several") && page.says("A clause for buying"), "{}", page.text());
    lead.press(&form, "Split", &typed).await;
    assert_eq!(world.happened("work.proposal_split").await, 1);
    let mut member = world.browser(world.cast.member).await;
    let part = member.open(&page.link("A clause for running")).await;
    assert!(part.says("This proposal is a part of:") && part.says("no support from other governments yet"));
    assert!(part.has_button("Reply") && part.says("Say what belongs where."), "{}", part.text());
    for email in ["member@cast.example", "other.member@cast.example"] {
        let mails = world.mails(email).await;
        assert_eq!(mails.len(), 1, "{email}");
        assert!(mails[0].text.contains("Support was not carried over."), "{}", mails[0].text);
    }
    let late = lead.press(&form, "Split", &[("parts", "Another one\nAnd another one"), ("answer", "Once more.")]).await;
    assert!(late.status == 422 && late.says("This proposal is decided already."), "{}", late.text());
}

#[tokio::test]
async fn hundreds_who_support_it_are_told_once_each_and_who_has_left_is_not() {
    let world = World::new().await;
    let path = format!("/proposals/{}", world.cast.proposal);
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    for number in 0..230 {
        let (slug, email) = (format!("town-{number}"), format!("town{number}@cast.example"));
        let new = NewGovernment { slug: &slug, name: &slug, kind: "local", country: "FI", ..NewGovernment::default() };
        let government = insert_government(&tx, &new).await.unwrap();
        let person = insert_person(&tx, &email, &slug, None, None).await.unwrap();
        if number > 0 {
            insert_affiliation(&tx, person, government, "Officer", false).await.unwrap();
        }
        insert_support(&tx, world.cast.proposal, government, person, "", "").await.unwrap();
    }
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let fields = [("decision", "decline"), ("answer", ANSWER), ("quarter", "")];
    let mut lead = world.browser(world.cast.lead).await;
    assert_eq!(post(&mut lead, &format!("{path}/decisions"), &fields).await.status, 303);
    world.settle().await;
    let mut told: Vec<String> = world.all_mails().into_iter().map(|mail| mail.to).collect();
    assert_eq!(told.len(), 230, "the proposer and 229 who support it");
    told.sort();
    told.dedup();
    assert_eq!(told.len(), 230, "somebody got it twice");
    assert!(!told.contains(&"town0@cast.example".to_owned()), "who has left got it");
    assert_eq!(world.happened("work.supporters_told").await, 3);
    // Run again after it had ended, the job tells nobody.
    let telling = id(&world, "select id from tellings").await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let job = kernel::jobs::JobKind { kind: "work.tell", once: false, run: |_, _| Box::pin(async { Ok(()) }) };
    let payload = std::collections::HashMap::from([("telling", telling)]);
    kernel::jobs::enqueue(&tx, &job, &payload, world.app().clock.now()).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    assert_eq!(world.all_mails().len(), 230);
}
