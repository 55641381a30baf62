//! Outside experts: who asks them, what they see, and what becomes of their answers.

use jiff::SignedDuration;
use world::{Letter, World};

use crate::mail_in::{hand_over, open};
use crate::moderation::{LINK, OPEN, joined};
use crate::steps::{place, post};

const NEW: &str = "/groups/technical/discussions/new";
const EXPERT: &str = "anna@university.example";
const ASKED: &[(&str, &str)] = &[("name", "Anna Example"), ("email", EXPERT), ("why", "You wrote the guide.")];

/// A question of the member to the group, for which the member has asked an expert: where it is, and the mail.
pub async fn asked(world: &World) -> (String, Letter) {
    let path = question(world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    let link = member.get(&path).await.link("Ask an expert");
    let page = member.open(&link).await;
    let page = member.press(&page, "Send the mail", ASKED).await;
    assert!(page.says("The mail is on its way.") && page.says("Waits for an answer"), "{}", page.text());
    (path, world.mails(EXPERT).await.pop().unwrap())
}

async fn question(world: &World, audience: &str) -> String {
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(NEW).await;
    let typed =
        [("kind", "question"), ("title", "Who numbers sensors?"), ("text", "We *must*."), ("audience", audience)];
    place(&member.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned()
}

fn mail(from: &str, id: &str, words: &str) -> String {
    format!("From: {from}\r\nSubject: Re: x\r\nMessage-ID: <{id}@x>\r\n\r\n{words}")
}

#[tokio::test]
async fn an_expert_answers_by_mail_and_the_answer_is_accepted_and_kept() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    for said in [
        "Dear Anna Example",
        "member of",
        "You wrote the guide.",
        "Who numbers sensors?",
        "We *must*.",
        "the people of",
    ] {
        assert!(letter.text.contains(said), "{said}: {}", letter.text);
    }
    let to = letter.header("Reply-To");
    let words = "The zebra office does.\r\n\r\nAm 24.11.26 um 12:00 schrieb Belfry:\r\n> We must.\r\n\r\n-- \r\nAnna";
    for _ in 0..2 {
        assert_eq!(hand_over(&world, EXPERT, &to, &mail(EXPERT, "1", words)).await, "250 2.0.0 Taken");
    }
    let told = world.mails(world.cast.member.email).await;
    assert!(told.iter().any(|letter| letter.text.contains("The zebra office does.")), "{told:?}");
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&path).await;
    assert!(page.says("Anna Example") && page.says("Outside expert, by mail"), "{}", page.text());
    assert!(page.says("The zebra office does.") && !page.says("schrieb") && page.says("2 posts"), "{}", page.text());
    for nobodys in ["Withdraw: Post 2", "Change: Post 2"] {
        assert!(!page.html().contains(nobodys) && !page.has_button(nobodys), "the words are the expert's");
    }
    assert!(member.get(&format!("{path}/experts")).await.says("Has answered"));
    member.press(&page, "This is the answer: Post 2", &[]).await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&path).await;
    let kept = chair.press(&page, "Put it into the knowledge base: Post 2", &[]).await;
    assert!(kept.says("Answer by Anna Example, outside expert, by mail"), "{}", kept.text());
    world.settle().await;
    assert!(chair.get("/search?q=ZEBRA+office").await.says("Who numbers sensors?"));
    // What the expert takes back is gone everywhere, and so is the address.
    let link = letter.text.lines().find(|line| line.starts_with("http://belfry.test")).unwrap();
    let mut anna = world.visitor();
    let page = anna.open(link.trim_start_matches("http://belfry.test")).await;
    assert!(page.says("Your answer is there."), "{}", page.text());
    let page = anna.press(&page, "Take my answers back", &[]).await;
    assert!(page.says("You have said no"), "{}", page.text());
    world.settle().await;
    assert!(!chair.get(&path).await.says("The zebra office does."));
    assert!(!chair.get("/search?q=zebra").await.says("Who numbers sensors?"));
    assert_eq!(chair.get(&place(&kept)).await.status, 404);
    assert!(hand_over(&world, EXPERT, &to, &mail(EXPERT, "2", "More.")).await.starts_with("550"));
    assert_eq!(addresses(&world).await, 0);
}

#[tokio::test]
async fn who_cannot_ask_an_expert_is_told_why() {
    let closed = "This discussion is closed.";
    let no_mail = "This site takes no mail in, so nobody from outside can be asked.";
    for (world, is_open) in [(World::new().await, false), (open().await, true)] {
        let path = question(&world, "group").await;
        let mut member = world.browser(world.cast.member).await;
        let page = member.get(&format!("{path}/experts")).await;
        assert_eq!((page.says(no_mail), page.has_button("Send the mail")), (!is_open, is_open), "{}", page.text());
        assert_eq!(
            page.says("Ask somebody from outside by mail."),
            is_open,
            "nobody is invited to what cannot be done"
        );
        // Sent all the same, it is refused for the same reason and nobody is written to.
        let page = post(&mut member, &format!("{path}/experts"), ASKED).await;
        assert_eq!(page.status, if is_open { 303 } else { 422 }, "{}", page.text());
        assert_eq!(world.mails(EXPERT).await.len(), usize::from(is_open));
        assert_eq!(page.says("Mail cannot come in here") && page.says(no_mail), !is_open, "{}", page.text());
        post(&mut world.browser(world.cast.chair).await, &format!("{path}/closings"), &[]).await;
        let page = member.get(&format!("{path}/experts")).await;
        assert!(page.says(closed) && !page.says(no_mail) && !page.has_button("Send the mail"), "{}", page.text());
        assert_eq!(page.says("Waits for an answer"), is_open, "{}", page.text());
    }
}

async fn addresses(world: &World) -> i64 {
    let conn = world.app().db.reader().await.unwrap();
    conn.count("select count(*) as n from experts where email <> ''", &[]).await.unwrap()
}

#[tokio::test]
async fn an_expert_sees_the_one_question_and_nothing_else() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "A giraffe of the group.")]).await;
    let link = letter.text.lines().find(|line| line.starts_with("http://belfry.test")).unwrap();
    let link = link.trim_start_matches("http://belfry.test");
    let mut anna = world.visitor();
    let page = anna.open(link).await;
    assert!(page.says("Who numbers sensors?") && page.says("We must.") && !page.says("giraffe"), "{}", page.text());
    assert_eq!(anna.get(&path).await.status, 404);
    let last = if link.ends_with('a') { "b" } else { "a" };
    assert_eq!(anna.open(&format!("{}{last}", &link[..link.len() - 1])).await.status, 404);
    let other = letter.header("Reply-To");
    let token = other.trim_start_matches("reply+x").split('@').next().unwrap();
    assert_eq!(anna.get(&format!("/experts/{token}")).await.status, 404, "the address to answer to opens nothing");
    // Only from the address that was asked, only while there is time.
    let answer = hand_over(&world, EXPERT, &other, &mail("mallory@university.example", "1", "I know.")).await;
    assert!(answer.starts_with("550"), "{answer}");
    world.app().clock.advance(SignedDuration::from_hours(31 * 24));
    let before = world.mails(EXPERT).await.len();
    assert!(anna.open(link).await.status == 404 || anna.open(link).await.says("The time to answer is over."));
    let late = hand_over(&world, EXPERT, &other, &mail(EXPERT, "2", "Late zebra.")).await;
    world.settle().await;
    assert!(late.starts_with("550"), "the address was forgotten: {late}");
    assert_eq!(world.mails(EXPERT).await.len(), before);
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&format!("{path}/experts")).await;
    assert!(page.says("Did not answer") && !page.says("Anna Example"), "{}", page.text());
    assert!(!member.get(&path).await.says("Late zebra."));
}

#[tokio::test]
async fn only_who_asked_and_who_leads_ask_an_expert_and_not_without_end() {
    let world = open().await;
    let path = question(&world, "everyone").await;
    let experts = format!("{path}/experts");
    for who in [world.cast.official, world.cast.nobody, world.cast.other_member, world.cast.steward] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get(&experts).await.status, 403, "{}", who.email);
        assert_eq!(post(&mut browser, &experts, ASKED).await.status, 403, "{}", who.email);
        assert!(!browser.get(&path).await.says("Ask an expert"));
    }
    let mut lead = world.browser(world.cast.lead).await;
    for wrong in [
        [("name", "A"), ("email", EXPERT), ("why", "You know it.")],
        [("name", "Anna"), ("email", "no address"), ("why", "You know it.")],
        [("name", "Anna"), ("email", "a@b.example\r\nBcc: c@d.example"), ("why", "You know it.")],
        [("name", "Anna"), ("email", EXPERT), ("why", "")],
    ] {
        assert_eq!(post(&mut lead, &experts, &wrong).await.status, 422, "{wrong:?}");
    }
    assert_eq!(world.mails(EXPERT).await.len(), 0);
    for _ in 0..2 {
        assert_eq!(post(&mut lead, &experts, ASKED).await.status, 303);
    }
    assert_eq!(world.mails(EXPERT).await.len(), 1, "pressed twice is asked once");
    for number in 2..=6 {
        let email = format!("expert{number}@university.example");
        let typed = [("name", "Another"), ("email", email.as_str()), ("why", "You know it too.")];
        let status = post(&mut lead, &experts, &typed).await.status;
        assert_eq!(status, if number <= 5 { 303 } else { 422 }, "{number}");
    }
    // Of a discussion nobody is asked.
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(NEW).await;
    let typed = [("kind", "discussion"), ("title", "Just talk"), ("text", "Hello."), ("audience", "group")];
    let talk = place(&member.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    assert_eq!(post(&mut member, &format!("{talk}/experts"), ASKED).await.status, 404);
}

#[tokio::test]
async fn an_expert_says_no_with_one_press_and_is_forgotten() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let link = letter.text.lines().find(|line| line.starts_with("http://belfry.test")).unwrap();
    let mut anna = world.visitor();
    let page = anna.open(link.trim_start_matches("http://belfry.test")).await;
    assert_eq!(addresses(&world).await, 1, "reading the link says nothing");
    anna.press(&page, "I will not answer", &[]).await;
    assert_eq!(addresses(&world).await, 0);
    let mut member = world.browser(world.cast.member).await;
    assert!(member.get(&format!("{path}/experts")).await.says("Has said no"));
    assert_eq!(world.happened("talk.expert_declined").await, 1);
    assert_eq!(anna.open(link.trim_start_matches("http://belfry.test")).await.status, 404);
}

#[tokio::test]
async fn six_mails_of_an_expert_are_five_posts() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let to = letter.header("Reply-To");
    for number in 1..=6 {
        let words = format!("Answer {number}.");
        assert_eq!(hand_over(&world, EXPERT, &to, &mail(EXPERT, &number.to_string(), &words)).await, "250 2.0.0 Taken");
    }
    assert_eq!(world.happened("talk.expert_answered").await, 5);
    let back = world.mails(EXPERT).await.pop().unwrap();
    assert!(back.text.contains("Answer 6.") && back.text.contains("five times"), "{}", back.text);
}

#[tokio::test]
async fn the_address_to_answer_to_is_sealed_for_one_question_and_one_expert() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let to = letter.header("Reply-To");
    let other = question(&world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    let typed = [("name", "Ben Example"), ("email", "ben@university.example"), ("why", "You know it too.")];
    assert_eq!(post(&mut member, &format!("{other}/experts"), &typed).await.status, 303);
    let of_ben = world.mails("ben@university.example").await.pop().unwrap().header("Reply-To");
    let at = to.find('@').unwrap();
    let last = if to.as_bytes()[at - 2] == b'a' { "b" } else { "a" };
    let altered = format!("{}{last}{}", &to[..at - 2], &to[at - 1..]);
    let begin = "reply+x".len();
    let moved = format!("{}{}", &of_ben[..begin + 26], &to[begin + 26..]);
    for (wrong, from) in [(&altered, EXPERT), (&moved, EXPERT), (&moved, "ben@university.example"), (&of_ben, EXPERT)] {
        let answer = hand_over(&world, from, wrong, &mail(from, "1", "I know.")).await;
        assert!(answer.starts_with("550"), "{from} at {wrong}: {answer}");
    }
    assert_eq!(world.happened("talk.expert_answered").await, 0);
    assert_eq!(hand_over(&world, EXPERT, &to, &mail(EXPERT, "2", "I know.")).await, "250 2.0.0 Taken");
    assert_eq!(world.happened("talk.expert_answered").await, 1);
}

#[tokio::test]
async fn what_comes_after_the_last_day_goes_back_though_the_address_is_not_forgotten_yet() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let to = letter.header("Reply-To");
    // Addresses are forgotten once a day: here an hour before the end, so the next time is long after it.
    world.app().clock.advance(SignedDuration::from_hours(30 * 24 - 1));
    let before = world.mails(EXPERT).await.len();
    world.app().clock.advance(SignedDuration::from_hours(2));
    assert_eq!(hand_over(&world, EXPERT, &to, &mail(EXPERT, "1", "Late zebra.")).await, "250 2.0.0 Taken");
    let back = world.mails(EXPERT).await;
    assert!(back.len() == before + 1 && back[before].text.contains("Late zebra."), "{back:?}");
    assert!(!world.browser(world.cast.member).await.get(&path).await.says("Late zebra."));
    assert_eq!(world.happened("talk.expert_answered").await, 0);
}

#[tokio::test]
async fn an_answer_to_a_closed_question_goes_back_and_a_link_waits_where_the_asker_is_new() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let to = letter.header("Reply-To");
    post(&mut world.browser(world.cast.chair).await, &format!("{path}/closings"), &[]).await;
    assert_eq!(hand_over(&world, EXPERT, &to, &mail(EXPERT, "1", "Too late.")).await, "250 2.0.0 Taken");
    assert!(world.mails(EXPERT).await.last().unwrap().text.contains("Too late."));
    assert!(!world.browser(world.cast.member).await.get(&path).await.says("Too late."));

    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "question"), ("title", "Who sells?"), ("text", "We ask."), ("audience", "group")];
    let path = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    let typed = [("name", "Ben Example"), ("email", "ben@university.example"), ("why", "You know it too.")];
    assert_eq!(post(&mut new, &format!("{path}/experts"), &typed).await.status, 303);
    let ben = "ben@university.example";
    let to = world.mails(ben).await.pop().unwrap().header("Reply-To");
    assert_eq!(hand_over(&world, ben, &to, &mail(ben, "2", LINK)).await, "250 2.0.0 Taken");
    assert_eq!(world.happened("moderation.text_held").await, 1);
    assert!(!world.browser(world.cast.lead).await.get(&path).await.says(LINK));
}
