//! Mail that comes in: what a mail server may say, whose answers become posts, and what is never answered.

use std::time::Duration;

use app::incoming::Session;
use kernel::access::Errand;
use kernel::incoming::{Door, MAIL_BYTES};
use nouns::office::FactsImported;
use talk::samples::{NewDiscussion, insert_discussion};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use world::{Letter, Someone, World};

use crate::moderation::{OPEN, joined};
use crate::steps::{place, post};

/// An instance that mail comes in to.
pub async fn open() -> World {
    speaking("lmtp").await
}

async fn speaking(protocol: &str) -> World {
    World::with(|config| {
        config.mail_in = format!("{protocol}:127.0.0.1:2424");
        config.mail_in_address = "reply@belfry.test".into();
    })
    .await
}

/// The same where those who lead must have a second factor.
async fn strict() -> World {
    World::with(|config| {
        config.mail_in = "lmtp:127.0.0.1:2424".into();
        config.mail_in_address = "reply@belfry.test".into();
        config.second_factor_for = "leads".into();
    })
    .await
}

fn line(world: &World) -> DuplexStream {
    let (ours, theirs) = tokio::io::duplex(1024 * 1024);
    let door = Door::of(&world.app().config).unwrap().unwrap();
    let session = Session::new(world.app().clone(), door).patient(Duration::from_secs(5), Duration::from_mins(1));
    tokio::spawn(session.run(theirs));
    ours
}

/// Says all at once, as a server that pipelines, and gives all answers.
async fn says(world: &World, said: &[u8]) -> Vec<String> {
    let mut line = line(world);
    // Whoever is sent away does not hear the end.
    let all = async {
        drop(line.write_all(said).await);
        drop(line.shutdown().await);
        let mut heard = Vec::new();
        line.read_to_end(&mut heard).await.unwrap();
        String::from_utf8(heard).unwrap()
    };
    all.await.lines().map(str::to_owned).collect()
}

/// Hands one mail over, and gives the answer to it.
pub async fn hand_over(world: &World, from: &str, to: &str, mail: &str) -> String {
    let said = format!("LHLO mail.example\r\nMAIL FROM:<{from}>\r\nRCPT TO:<{to}>\r\nDATA\r\n{mail}\r\n.\r\nQUIT\r\n");
    let answers = says(world, said.as_bytes()).await;
    answers.get(answers.len() - 2).cloned().unwrap_or_default()
}

fn mail(from: &str, id: &str, words: &str) -> String {
    format!(
        "From: Somebody <{from}>\r\nTo: x\r\nSubject: Re: Sensors\r\nMessage-ID: <{id}@mail.example>\r\n\r\n{words}"
    )
}

/// A question of the lead to the group, which a member has answered: where it is, and the mail that the lead has got.
pub async fn asked(world: &World) -> (String, Letter) {
    let path = begun(world, false).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "By *district*.")]).await;
    let mut letters = world.mails(world.cast.lead.email).await;
    (path, letters.pop().unwrap())
}

async fn begun(world: &World, is_public: bool) -> String {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let new = NewDiscussion {
        group: world.cast.technical,
        person: world.cast.lead.person,
        government: None,
        asks: true,
        is_public,
        title: "How do you number sensors?",
        text: "We have many.",
    };
    let discussion = insert_discussion(&tx, &new).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    world.settle().await;
    format!("/discussions/{discussion}")
}

async fn reads(world: &World, who: Someone, path: &str) -> String {
    world.browser(who).await.get(path).await.text()
}

#[tokio::test]
async fn an_answer_by_mail_becomes_a_post_once() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    assert!(letter.text.contains("By *district*.") && letter.text.contains("reply to this mail"), "{}", letter.text);
    assert!(letter.html().contains("<em>district</em>"), "{}", letter.html());
    let to = letter.header("Reply-To");
    let id = letter.header("Message-ID");
    assert!(letter.header("References").starts_with("<about-") && letter.header("X-Loop") == "http://belfry.test");
    let lead = world.cast.lead.email;
    let words = format!(
        "Ours too.\r\n..and so on\r\n\r\nOn Tue, 24 Nov 2026 at 12:00, Belfry wrote:\r\n> By district. {id}\r\n"
    );
    let answer = hand_over(&world, lead, &to, &mail(lead, "1", &words)).await;
    assert_eq!(answer, "250 2.0.0 Taken");
    let page = reads(&world, world.cast.member, &path).await;
    assert!(page.contains("Ours too.") && page.contains(".and so on") && !page.contains("..and"), "{page}");
    assert!(!page.contains("wrote:") && !page.contains(&id), "{page}");
    assert_eq!(world.happened("talk.post_written").await, 2);
    // A mail server that has not heard our answer hands it over again; another post may come in between.
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "Thank you.")]).await;
    assert_eq!(hand_over(&world, lead, &to, &mail(lead, "1", &words)).await, "250 2.0.0 Taken");
    assert_eq!(world.happened("talk.post_written").await, 3);
    // Whoever is in the discussion is told, and not of their own words.
    let told = world.mails(world.cast.member.email).await;
    assert!(told.iter().any(|letter| letter.text.contains("Ours too.")), "{told:?}");
    assert!(!told.iter().any(|letter| letter.text.contains("Thank you.")));
    assert_eq!(post_author(&world, 3).await, world.cast.lead.person);
}

kernel::row! {
    struct Author { person: nouns::PersonId }
}

async fn post_author(world: &World, number: i64) -> nouns::PersonId {
    let conn = world.app().db.reader().await.unwrap();
    let sql = "select person from posts where number = $1";
    conn.one::<Author>(sql, kernel::params![number]).await.unwrap().person
}

#[tokio::test]
async fn nobody_writes_with_the_address_of_somebody_else() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let to = letter.header("Reply-To");
    let mails = world.all_mails().len();
    let [member, lead, nobody] = [world.cast.member.email, world.cast.lead.email, world.cast.nobody.email];
    for from in [member, nobody, "stranger@mail.example", "Lead@cast.example.org"] {
        let answer = hand_over(&world, lead, &to, &mail(from, "1", "Hello")).await;
        assert!(answer.starts_with("550 5.7.1"), "{from}: {answer}");
    }
    let at = to.find('@').unwrap();
    let last = if to.as_bytes()[at - 2] == b'a' { "b" } else { "a" };
    let altered = format!("{}{last}{}", &to[..at - 2], &to[at - 1..]);
    let other = begun(&world, false).await.replace("/discussions/", "");
    let moved = format!("reply+r{other}{}", &to["reply+r".len() + 26..]);
    for wrong in [altered, moved, to.replacen("+r", "+x", 1)] {
        let answer = hand_over(&world, lead, &wrong, &mail(lead, "2", "Hello")).await;
        assert!(answer.starts_with("550"), "{wrong}: {answer}");
    }
    world.settle().await;
    assert_eq!(world.happened("talk.post_written").await, 1);
    assert_eq!(world.all_mails().len(), mails, "and nobody is written to");
    let answer = hand_over(&world, lead, &to.to_uppercase(), &mail("LEAD@cast.example", "3", "It is me.")).await;
    assert_eq!(answer, "250 2.0.0 Taken");
    assert!(reads(&world, world.cast.member, &path).await.contains("It is me."));
}

/// What comes back to somebody whose mail did not become a post.
async fn returned(world: &World, to: &str, before: usize) -> Vec<Letter> {
    let letters = world.mails(to).await;
    letters.into_iter().skip(before).collect()
}

#[tokio::test]
async fn whoever_may_not_write_any_more_gets_their_words_back_once() {
    let world = open().await;
    let path = begun(&world, false).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "By district.")]).await;
    let mut chair = world.browser(world.cast.chair).await;
    post(&mut chair, &format!("{path}/posts"), &[("text", "Tell more.")]).await;
    let email = world.cast.member.email;
    let letters = world.mails(email).await;
    let to = letters.last().unwrap().header("Reply-To");
    post(&mut member, "/groups/technical/departures", &[]).await;
    let before = world.mails(email).await.len();
    for _ in 0..2 {
        assert_eq!(hand_over(&world, email, &to, &mail(email, "1", "Zebra words.")).await, "250 2.0.0 Taken");
    }
    let back = returned(&world, email, before).await;
    assert_eq!(back.len(), 1, "{back:?}");
    let [letter] = &back[..] else { panic!() };
    assert_eq!(letter.subject, "Your mail did not become a post");
    assert!(letter.text.contains("Zebra words.") && letter.text.contains("you cannot write there"), "{}", letter.text);
    assert!(letter.header("Reply-To").is_empty() && letter.header("Auto-Submitted") == "auto-generated");
    assert!(!reads(&world, world.cast.lead, &path).await.contains("Zebra words."));
    // A discussion that is not there is told in the same words.
    assert!(!letter.text.contains("How do you number"), "{}", letter.text);
}

#[tokio::test]
async fn what_cannot_be_a_post_comes_back_with_the_reason() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let long = "x".repeat(900);
    let long = format!("{long}\r\n").repeat(30);
    let posts = world.happened("talk.post_written").await;
    for (id, words, reason) in [("1", "> only\r\n> a quote", "no words of yours"), ("2", &long, "too long")] {
        let before = world.mails(lead).await.len();
        assert_eq!(hand_over(&world, lead, &to, &mail(lead, id, words)).await, "250 2.0.0 Taken");
        let back = returned(&world, lead, before).await;
        assert!(back.len() == 1 && back[0].text.contains(reason), "{back:?}");
    }
    post(&mut world.browser(world.cast.chair).await, &format!("{path}/closings"), &[]).await;
    let before = world.mails(lead).await.len();
    assert_eq!(hand_over(&world, lead, &to, &mail(lead, "3", "Late words.")).await, "250 2.0.0 Taken");
    let back = returned(&world, lead, before).await;
    assert!(back.len() == 1 && back[0].text.contains("is closed"), "{back:?}");
    assert_eq!(world.happened("talk.post_written").await, posts);
}

#[tokio::test]
async fn a_link_of_a_new_account_waits_and_whoever_is_restricted_writes_nothing() {
    let world = open().await;
    let mut new = joined(&world, "fresh").await;
    let email = "fresh@new.example";
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello"), ("text", "I am new."), ("audience", "group")];
    let path = place(&new.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned();
    post(&mut world.browser(world.cast.lead).await, &format!("{path}/posts"), &[("text", "Well?")]).await;
    let letters = world.mails(email).await;
    let to = letters.last().unwrap().header("Reply-To");
    let words = "See https://zebra.example/offer";
    for _ in 0..2 {
        assert_eq!(hand_over(&world, email, &to, &mail(email, "1", words)).await, "250 2.0.0 Taken");
    }
    let back = returned(&world, email, letters.len()).await;
    assert!(back.len() <= 2 && back[0].text.contains("it waits"), "{back:?}");
    assert!(!reads(&world, world.cast.lead, &path).await.contains("zebra.example"));
    assert_eq!(world.happened("moderation.text_held").await, 1);
    assert_eq!(hand_over(&world, email, &to, &mail(email, "2", "By street.")).await, "250 2.0.0 Taken");
    assert!(reads(&world, world.cast.lead, &path).await.contains("By street."));

    let page = new.get("/account/restriction").await;
    let page = new.press(&page, "Restrict my data", &[("ground", "accuracy")]).await;
    assert!(page.says("Your data are restricted"), "{}", page.text());
    let answer = hand_over(&world, email, &to, &mail(email, "3", "By night.")).await;
    assert!(answer.starts_with("550"), "{answer}");
    assert!(!reads(&world, world.cast.lead, &path).await.contains("By night."));
}

#[tokio::test]
async fn what_programs_send_is_no_post_and_gets_no_answer() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let (posts, mails) = (world.happened("talk.post_written").await, world.all_mails().len());
    for (id, head) in [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (rejected)",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "List-Id: <all.city.example>",
        "X-Loop: http://belfry.test",
        "X-Autoreply: yes",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
    ]
    .iter()
    .enumerate()
    {
        let mail = format!("{head}\r\n{}", mail(lead, &id.to_string(), "I am away."));
        assert_eq!(hand_over(&world, lead, &to, &mail).await, "250 2.0.0 Taken", "{head}");
    }
    let away = mail(lead, "20", "Back on Monday.").replace("Re: Sensors", "Automatische Antwort: Sensors");
    assert_eq!(hand_over(&world, lead, &to, &away).await, "250 2.0.0 Taken");
    assert_eq!(hand_over(&world, "", &to, &mail(lead, "21", "Mail could not be delivered.")).await, "250 2.0.0 Taken");
    // Our own mail, as a mailbox gives it back that passes all on to where it came from.
    let own = String::from_utf8(letter.raw.clone()).unwrap();
    let back = hand_over(&world, lead, &to, &own.replace("\r\n.", "\r\n..")).await;
    assert!(back.starts_with("250") || back.starts_with("554"), "{back}");
    world.settle().await;
    assert_eq!((world.happened("talk.post_written").await, world.all_mails().len()), (posts, mails));
    assert_eq!(hand_over(&world, lead, &to, &mail(lead, "22", "I am back.")).await, "250 2.0.0 Taken");
    assert_eq!(world.happened("talk.post_written").await, posts + 1);
}

#[tokio::test]
async fn two_servers_at_the_same_moment_hand_over_one_mail() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let mail = mail(lead, "1", "Said once.");
    let once = || hand_over(&world, lead, &to, &mail);
    let (one, two, three) = tokio::join!(once(), once(), once());
    assert!([one, two, three].iter().all(|answer| answer == "250 2.0.0 Taken"));
    assert_eq!(world.happened("talk.post_written").await, 2);
}

#[tokio::test]
async fn a_mail_does_not_stand_for_a_second_factor() {
    let world = strict().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let before = world.mails(lead).await.len();
    assert_eq!(hand_over(&world, lead, &to, &mail(lead, "1", "By decree.")).await, "250 2.0.0 Taken");
    let back = returned(&world, lead, before).await;
    assert!(back.len() == 1 && back[0].text.contains("second factor"), "{back:?}");
    assert!(!reads(&world, world.cast.member, &path).await.contains("By decree."));
}

#[tokio::test]
async fn html_becomes_words_and_files_are_kept_or_named() {
    let world = open().await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let mail = format!(
        "From: <{lead}>\r\nMessage-ID: <9@x>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
         Content-Type: text/html; charset=iso-8859-1\r\n\r\n<p>F\u{fc}r <script>alert(1)</script><b>alle</b></p>\r\n--b\r\n\
         Content-Type: application/pdf; name=\"plan.pdf\"\r\nContent-Disposition: attachment; filename=\"plan.pdf\"\r\n\r\n%PDF\r\n--b\r\n\
         Content-Type: text/plain\r\nContent-Disposition: attachment; filename=\"notes.txt\"\r\n\r\nNotes of a numbat.\r\n--b--"
    );
    let mail: Vec<u8> = mail.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let said =
        [format!("LHLO x\r\nMAIL FROM:<{lead}>\r\nRCPT TO:<{to}>\r\nDATA\r\n").as_bytes(), &mail, b"\r\n.\r\nQUIT\r\n"]
            .concat();
    let answers = says(&world, &said).await;
    assert!(answers.contains(&"250 2.0.0 Taken".to_owned()), "{answers:?}");
    let page = reads(&world, world.cast.member, &path).await;
    assert!(page.contains("Für alle") && page.contains("notes.txt (text, 1 kB)"), "{page}");
    assert!(page.contains("(Not kept: plan.pdf (files of this kind are not taken).)"), "{page}");
    assert!(!page.contains("alert(1)") && !page.contains("numbat"), "{page}");
}

#[tokio::test]
async fn a_hidden_post_is_in_no_mail_and_whoever_wants_no_more_gets_none() {
    let world = open().await;
    let path = begun(&world, false).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "Zebra one.")]).await;
    let page = member.get(&path).await;
    member.press(&page, "Withdraw: Post 2", &[]).await;
    let lead = world.cast.lead.email;
    let told = world.mails(lead).await;
    assert!(!told.iter().any(|letter| letter.text.contains("Zebra one.")), "{told:?}");
    post(&mut world.browser(world.cast.lead).await, &format!("{path}/followings/endings"), &[]).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "Zebra two.")]).await;
    assert_eq!(world.mails(lead).await.len(), told.len());
    assert_eq!(world.mails(world.cast.chair.email).await.len(), 0, "who has not written is told in the digest");
    // What is for the group is told to nobody else, even if they have been in it.
    let mut official = world.browser(world.cast.official).await;
    assert_eq!(post(&mut official, &format!("{path}/followings"), &[]).await.status, 404);
}

#[tokio::test]
async fn without_the_setting_mails_have_no_address_to_answer_to() {
    let world = World::new().await;
    let (path, letter) = asked(&world).await;
    assert!(letter.header("Reply-To").is_empty() && !letter.text.contains("reply to this mail"), "{}", letter.text);
    let page = world.browser(world.cast.lead).await.get(&format!("{path}/experts")).await;
    assert!(!page.has_button("Send the mail"), "{}", page.text());
}

#[tokio::test]
async fn a_mail_server_is_heard_in_order_and_within_bounds() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let to = letter.header("Reply-To");
    let codes = async |said: &str| -> Vec<String> {
        says(&world, said.as_bytes()).await.iter().map(|line| line.chars().take(4).collect()).collect()
    };
    let greeted = ["220 ", "250-", "250-", "250-", "250-", "250 "];
    let with = |more: &[&'static str]| -> Vec<&'static str> { [&greeted[..], more].concat() };
    assert_eq!(codes("QUIT\r\n").await, ["220 ", "221 "]);
    assert_eq!(codes("EHLO x\r\nHELO x\r\nMAIL FROM:<a@b.example>\r\n").await, ["220 ", "500 ", "500 ", "503 "]);
    assert_eq!(codes("LHLO x\r\nRCPT TO:<a@b.example>\r\nDATA\r\nNOOP\r\n").await, with(&["503 ", "503 ", "250 "]));
    let begin = "LHLO x\r\nMAIL FROM:<a@b.example>\r\n";
    for stranger in ["reply@belfry.test", "reply+r@belfry.test", "postmaster@belfry.test", "a@elsewhere.example"] {
        assert_eq!(codes(&format!("{begin}RCPT TO:<{stranger}>\r\nDATA\r\n")).await, with(&["250 ", "550 ", "503 "]));
    }
    assert_eq!(
        codes(&format!(
            "{begin}MAIL FROM:<a@b.example>\r\nRSET\r\nMAIL FROM:<a@b.example> SIZE={}\r\n",
            MAIL_BYTES + 1
        ))
        .await,
        with(&["250 ", "503 ", "250 ", "552 "])
    );
    // Too long a line, and too many that are wrong.
    let heard = codes(&format!("NOOP {}\r\nNOOP\r\n", "x".repeat(20_000))).await;
    assert_eq!(heard.last().map(String::as_str), Some("500 "), "{heard:?}");
    let heard = codes(&"NONSENSE\r\n".repeat(50)).await;
    assert!(heard.len() == 12 && heard.last().map(String::as_str) == Some("421 "), "{heard:?}");
    // Too many for one mail, and each of the others has an answer of its own.
    let many = format!("RCPT TO:<{to}>\r\n").repeat(52);
    let heard = codes(&format!("{begin}{many}DATA\r\nFrom: a@b.example\r\n\r\nx\r\n.\r\nQUIT\r\n")).await;
    assert_eq!(heard.iter().filter(|code| *code == "452 ").count(), 2);
    assert_eq!(heard.iter().filter(|code| *code == "550 ").count(), 50, "{heard:?}");
    let heard = codes(&format!("LHLO x\r\n{}", "MAIL FROM:<a@b.example>\r\nRSET\r\n".repeat(200))).await;
    assert_eq!(heard.last().map(String::as_str), Some("421 "));
}

#[tokio::test]
async fn a_mail_that_is_too_large_is_none_and_the_next_one_is_read() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let envelope = format!("MAIL FROM:<{lead}>\r\nRCPT TO:<{to}>\r\nDATA\r\n");
    let large = format!("{}{}", mail(lead, "1", ""), "a line of a large mail\r\n".repeat(MAIL_BYTES / 24 + 100));
    let small = mail(lead, "2", "Small words.");
    let said = format!("LHLO x\r\n{envelope}{large}\r\n.\r\n{envelope}{small}\r\n.\r\nQUIT\r\n");
    let answers = says(&world, said.as_bytes()).await;
    let ends: Vec<_> = answers.iter().filter(|line| line.starts_with("552") || line.ends_with("Taken")).collect();
    assert_eq!(ends, ["552 5.3.4 That mail is too large", "250 2.0.0 Taken"]);
    assert_eq!(world.happened("talk.post_written").await, 2);
}

#[tokio::test]
async fn who_says_nothing_is_sent_away_and_a_mail_that_breaks_off_is_none() {
    let world = open().await;
    let (_, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let (mut ours, theirs) = tokio::io::duplex(1024);
    let door = Door::of(&world.app().config).unwrap().unwrap();
    let session = Session::new(world.app().clone(), door).patient(Duration::from_millis(50), Duration::from_mins(1));
    session.run(theirs).await;
    let mut heard = String::new();
    ours.read_to_string(&mut heard).await.unwrap();
    assert!(heard.contains("421 4.4.2"), "{heard}");
    let whole = mail(lead, "1", "Half of it");
    let said = format!("LHLO x\r\nMAIL FROM:<{lead}>\r\nRCPT TO:<{to}>\r\nDATA\r\n{whole}\r\n");
    let answers = says(&world, said.as_bytes()).await;
    assert!(answers.last().unwrap().starts_with("354"), "{answers:?}");
    // A dot between bare line feeds is no end: nobody smuggles a second mail.
    let smuggled = format!("{whole}\n.\nMAIL FROM:<{lead}>\nRCPT TO:<{to}>\nDATA\nx\r\n.\r\nQUIT\r\n");
    let said = format!("LHLO x\r\nMAIL FROM:<{lead}>\r\nRCPT TO:<{to}>\r\nDATA\r\n{smuggled}");
    let answers = says(&world, said.as_bytes()).await;
    assert_eq!(answers.iter().filter(|line| line.ends_with("Taken")).count(), 1, "{answers:?}");
}

#[tokio::test]
async fn over_smtp_there_is_one_recipient_to_a_mail() {
    let world = speaking("smtp").await;
    let (path, letter) = asked(&world).await;
    let (to, lead) = (letter.header("Reply-To"), world.cast.lead.email);
    let mail = mail(lead, "1", "By smoke signal.");
    let said = format!(
        "EHLO x\r\nMAIL FROM:<{lead}>\r\nRCPT TO:<{to}>\r\nRCPT TO:<{to}>\r\nDATA\r\n{mail}\r\n.\r\nLHLO x\r\nQUIT\r\n"
    );
    let answers = says(&world, said.as_bytes()).await;
    let ends: Vec<_> = answers.iter().skip(6).map(|line| &line[..3]).collect();
    assert_eq!(ends, ["250", "250", "452", "354", "250", "500", "221"], "{answers:?}");
    assert!(reads(&world, world.cast.member, &path).await.contains("By smoke signal."));
}
