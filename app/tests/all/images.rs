//! Images in posts: put in while somebody writes, shown to whoever reads the post and to nobody else, gone with its words.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use kernel::personal::{Leaving, erase};
use nouns::office::FactsImported;
use world::{Attachment, Browser, Page, Someone, World};

use crate::moderation::{OPEN, held, hide, joined};
use crate::rights::fetch;
use crate::steps::{assert_refused, error_at, holds, id, log_after, log_length, no_id, post};

const WORDS: &str = "A street with *three* sensors";
/// As it stands in the text.
const ESCAPED: &str = "A street with \\*three\\* sensors";

/// A picture of this colour, in dots.
fn picture(format: ImageFormat, red: u8, (width, height): (u32, u32)) -> Vec<u8> {
    let mut made = Cursor::new(Vec::new());
    let dots = RgbImage::from_pixel(width, height, Rgb([red, 5, 5]));
    DynamicImage::ImageRgb8(dots).write_to(&mut made, format).unwrap();
    made.into_inner()
}

fn png(red: u8) -> Vec<u8> {
    picture(ImageFormat::Png, red, (64, 32))
}

/// The lead begins a discussion.
async fn discussion(world: &World, audience: &str) -> String {
    let fields = [("kind", "question"), ("title", "Sensors"), ("text", "Which ones?"), ("audience", audience)];
    let page = post(&mut world.browser(world.cast.lead).await, "/groups/technical/discussions", &fields).await;
    assert_eq!(page.status, 303, "{}", page.text());
    format!("/discussions/{}", id(world, "select id from discussions where title = 'Sensors'").await)
}

async fn send(browser: &mut Browser, form: &Page, button: &str, typed: &[(&str, &str)], bytes: &[u8]) -> Page {
    let file = Attachment { field: "image", name: "street.png", bytes };
    browser.press_with_file(form, button, typed, Some(file)).await
}

/// Writes a post with an image, and says where the image is.
async fn say(world: &World, who: Someone, path: &str, bytes: &[u8]) -> String {
    let mut browser = world.browser(who).await;
    let form = browser.get(path).await;
    let page = send(&mut browser, &form, "Send", &[("text", "Ours:"), ("image_words", WORDS)], bytes).await;
    assert!(page.says("Your post is there."), "{}", page.text());
    newest(world).await
}

async fn newest(world: &World) -> String {
    format!("/images/{}", id(world, "select id from post_files order by id desc limit 1").await)
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, params![]).await.unwrap()
}

async fn sees(world: &World, who: Someone, image: &str) -> bool {
    let page = world.browser(who).await.get(image).await;
    assert!(page.status == 200 || page.status == 404, "{} {image}: {}", who.email, page.status);
    page.status == 200
}

async fn later(world: &World, hours: i64) {
    world.app().clock.advance(SignedDuration::from_hours(hours));
    world.settle().await;
}

#[tokio::test]
async fn an_image_goes_with_the_post_and_is_shown_without_a_jump() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let before = log_length(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&path).await;
    let typed = [("text", "Ours:"), ("image_words", WORDS)];
    let page = send(&mut member, &form, "Send", &typed, &png(200)).await;
    assert!(page.says("Your post is there."), "{}", page.text());
    assert_eq!(log_after(&world, before).await[1..], ["talk.image_added", "talk.post_written"]);
    let image = newest(&world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = chair.get(&path).await;
    let shown = format!(
        "<a href=\"/en{image}\"><img class=\"picture\" src=\"/en{image}\" alt=\"{WORDS}\" width=\"64\" height=\"32\" loading=\"lazy\" decoding=\"async\">"
    );
    assert!(page.html().contains(&shown), "{}", page.html());
    let file = chair.get(&image).await;
    assert_eq!((file.status.as_u16(), file.headers["content-type"].to_str().unwrap()), (200, "image/png"));
    assert_eq!(file.headers["cache-control"], "private, no-store");
    assert_eq!(file.headers["x-content-type-options"], "nosniff");
    let policy = file.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"), "{policy}");
    assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("inline;"));
    assert_eq!(image::load_from_memory(&file.body).unwrap().into_rgb8().get_pixel(3, 3).0, [200, 5, 5]);
}

#[tokio::test]
async fn whoever_does_not_read_the_post_finds_no_image() {
    let world = World::new().await;
    let cast = &world.cast;
    let path = discussion(&world, "group").await;
    let image = say(&world, cast.member, &path, &png(1)).await;
    for who in [cast.member, cast.chair, cast.lead] {
        assert!(sees(&world, who, &image).await, "{}", who.email);
    }
    let missing = format!("/images/{}", no_id(&world));
    for who in [cast.official, cast.other_member, cast.nobody, cast.unsigned, cast.steward, cast.guest] {
        assert!(!sees(&world, who, &image).await, "{}", who.email);
        let mut browser = world.browser(who).await;
        let (hidden, absent) = (browser.get(&image).await, browser.get(&missing).await);
        assert_eq!(
            (hidden.status, hidden.all("h1, main p")[..2].to_vec()),
            (absent.status, absent.all("h1, main p")[..2].to_vec()),
            "{}",
            who.email
        );
    }
    let (hidden, absent) = (world.visitor().get(&image).await, world.visitor().get(&missing).await);
    assert_eq!((hidden.status, hidden.title()), (absent.status, absent.title()));
    assert!(!hidden.headers["content-type"].to_str().unwrap().starts_with("image"));

    // What is for everyone is for visitors too.
    let mut lead = world.browser(cast.lead).await;
    let fields = [("kind", "discussion"), ("title", "For all"), ("text", "Look"), ("audience", "everyone")];
    post(&mut lead, "/groups/technical/discussions", &fields).await;
    let open = format!("/discussions/{}", id(&world, "select id from discussions where title = 'For all'").await);
    let image = say(&world, cast.member, &open, &png(2)).await;
    assert_eq!(world.visitor().get(&image).await.status, 200);
    assert!(world.visitor().get(&open).await.html().contains(&format!("src=\"/en{image}\"")));
}

#[tokio::test]
async fn an_image_that_waits_for_its_post_is_seen_by_who_put_it_in() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&path).await;
    let typed = [("text", "Ours:"), ("image_words", WORDS)];
    let page = send(&mut member, &form, "Show how it will look", &typed, &png(3)).await;
    let image = newest(&world).await;
    let mark = format!("![{ESCAPED}]({image})");
    assert!(page.status == 200 && page.says("Nothing is sent yet."), "{}", page.text());
    assert!(page.html().contains(&format!("src=\"/en{image}\"")), "{}", page.html());
    assert_eq!(page.all("textarea")[0], format!("Ours: {mark}"));
    assert!(page.html().contains(&format!("data-mark=\"{mark}\"")));
    assert!(sees(&world, world.cast.member, &image).await);
    for who in [world.cast.lead, world.cast.chair, world.cast.steward] {
        assert!(!sees(&world, who, &image).await, "{}", who.email);
    }
    // Nobody else can show it, and nothing of it is in their preview.
    let mut chair = world.browser(world.cast.chair).await;
    let theirs = post(&mut chair, &format!("{path}/posts"), &[("text", &mark)]).await;
    assert_refused(&theirs, &["text"]);
    assert!(error_at(&theirs, "text").unwrap().contains("is not there any more"), "{}", theirs.text());
    // The form that came back is sent without a file.
    let page = member.press(&page, "Send", &[]).await;
    assert!(page.says("Your post is there."), "{}", page.text());
    assert!(sees(&world, world.cast.lead, &image).await);
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 1);
    // Another post cannot show it, so that it does not outlive the one it belongs to.
    let again = post(&mut member, &format!("{path}/posts"), &[("text", &format!("Again {mark}"))]).await;
    assert_refused(&again, &["text"]);
}

#[tokio::test]
async fn nothing_is_lost_when_the_form_comes_back() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    // Without words: the image is kept, and the words are asked for.
    let form = member.get(&path).await;
    let page = send(&mut member, &form, "Send", &[("text", "Ours:")], &png(4)).await;
    assert_refused(&page, &["image_words"]);
    assert!(page.says("Your image is kept.") && holds(&page, "text", "Ours:"), "{}", page.text());
    assert!(page.html().contains("<details class=\"add-picture\" open"), "{}", page.html());
    let page = member.press(&page, "Send", &[("image_words", WORDS)]).await;
    assert!(page.says("Your post is there."), "{}", page.text());
    assert!(page.html().contains(&format!("alt=\"{WORDS}\"")), "{}", page.html());

    // Something else is wrong: the image is in the text that comes back.
    let form = member.get("/groups/technical/discussions/new").await;
    let typed = [("title", "No"), ("text", ""), ("image_words", WORDS)];
    let page = send(&mut member, &form, "Send it", &typed, &png(5)).await;
    assert_refused(&page, &["title"]);
    let mark = format!("![{ESCAPED}]({})", newest(&world).await);
    assert!(holds(&page, "text", &mark), "{}", page.html());
    let page = member.press(&page, "Send it", &[("title", "A map of sensors")]).await;
    assert!(page.says("Your discussion has begun."), "{}", page.text());
    assert!(page.html().contains("<img class=\"picture\""), "{}", page.html());

    // Words without an image, an image in the text without words, too many of them.
    let page = post(&mut member, &format!("{path}/posts"), &[("text", "x"), ("image_words", "A map")]).await;
    assert_refused(&page, &["image"]);
    let page =
        post(&mut member, &format!("{path}/posts"), &[("text", &format!("![]({})", newest(&world).await))]).await;
    assert!(error_at(&page, "text").unwrap().contains("between the square brackets"), "{}", page.text());
    let many = mark.repeat(11);
    let page = post(&mut member, &format!("{path}/posts"), &[("text", &many)]).await;
    assert!(error_at(&page, "text").unwrap().contains("at most 10 images"), "{}", page.text());
    let form = member.get(&path).await;
    let page = send(&mut member, &form, "Send", &[("image_words", &"x".repeat(301))], &png(6)).await;
    assert!(error_at(&page, "image_words").unwrap().contains("at most 300"), "{}", page.text());
}

#[tokio::test]
async fn a_draft_keeps_the_image_and_says_so_if_it_does_not() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&path).await;
    let page = send(&mut member, &form, "Show how it will look", &[("image_words", WORDS)], &png(7)).await;
    let page = member.press(&page, "Keep as draft", &[]).await;
    assert!(page.says("Kept as a draft. Only you see it."), "{}", page.text());
    let image = newest(&world).await;
    // Images that nobody used go after a day; one in a draft stays, on any device.
    let form = member.get(&path).await;
    send(&mut member, &form, "Show how it will look", &[("text", ""), ("image_words", WORDS)], &png(8)).await;
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 2);
    later(&world, 20).await;
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 2);
    later(&world, 12).await;
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 1);
    assert_eq!(world.happened("talk.images_forgotten").await, 1);
    assert!(sees(&world, world.cast.member, &image).await);
    let mut train = world.browser(world.cast.member).await;
    let page = train.get(&path).await;
    assert!(page.says("This is your draft of"), "{}", page.text());
    let page = train.press(&page, "Send", &[]).await;
    assert!(
        page.says("Your post is there.") && page.html().contains(&format!("src=\"/en{image}\"")),
        "{}",
        page.text()
    );
    later(&world, 100).await;
    assert!(sees(&world, world.cast.member, &image).await, "what is posted stays");

    // Without a script a file that is chosen does not come along, and the page says so.
    let mut train = world.browser(world.cast.member).await;
    let page = train.get(&path).await;
    let page = train.press(&page, "Keep as draft", &[("text", "Half"), ("image", "street.png")]).await;
    assert!(page.says("without the image or file that you chose") && holds(&page, "text", "Half"), "{}", page.text());
}

#[tokio::test]
async fn sent_twice_it_is_one_image_in_one_post() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let (mut one, mut two) = (world.browser(world.cast.member).await, world.browser(world.cast.member).await);
    let form = one.get(&path).await;
    let (typed, bytes) = ([("text", "Ours:"), ("image_words", WORDS)], png(9));
    let (first, second) =
        tokio::join!(send(&mut one, &form, "Send", &typed, &bytes), send(&mut two, &form, "Send", &typed, &bytes));
    assert!(first.says("Your post is there.") && second.says("Your post is there."), "{}", second.text());
    assert_eq!(world.happened("talk.post_written").await, 1);
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 1);
    // In another post the same image is another one.
    let other = send(&mut one, &form, "Send", &[("text", "Again:"), ("image_words", WORDS)], &bytes).await;
    assert!(other.says("Your post is there."), "{}", other.text());
    assert_eq!(count(&world, "select count(*) as n from post_files where post is not null").await, 2);
}

#[tokio::test]
async fn a_change_adds_and_takes_out_and_what_was_before_is_still_shown() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let image = say(&world, world.cast.member, &path, &png(10)).await;
    let change = format!("/posts/{}/changes", id(&world, "select id from posts where number = 2").await);
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&format!("{change}/new")).await;
    let page = send(&mut member, &form, "Save", &[("text", "Another:"), ("image_words", "A square")], &png(11)).await;
    assert!(page.html().contains("alt=\"A square\"") && !page.html().contains(&image), "{}", page.text());
    let second = newest(&world).await;
    let mut chair = world.browser(world.cast.chair).await;
    let earlier = chair.get(&change).await;
    for image in [&image, &second] {
        assert!(earlier.html().contains(&format!("src=\"/en{image}\"")), "{image}: {}", earlier.html());
        assert!(sees(&world, world.cast.chair, image).await && !sees(&world, world.cast.nobody, image).await);
    }
    // One's own of the same post can come back.
    let form = member.get(&format!("{change}/new")).await;
    let page = member.press(&form, "Save", &[("text", &format!("Both ![Old]({image}) ![New]({second})"))]).await;
    assert!(page.html().contains("alt=\"Old\"") && page.html().contains("alt=\"New\""), "{}", page.text());
}

#[tokio::test]
async fn with_the_words_of_the_post_the_image_goes() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let image = say(&world, world.cast.member, &path, &png(12)).await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&path).await;
    member.press(&page, "Withdraw: Post 2", &[]).await;
    for who in [world.cast.member, world.cast.lead] {
        assert!(!sees(&world, who, &image).await, "{}", who.email);
    }
    later(&world, 48).await;
    assert_eq!(count(&world, "select count(*) as n from files").await, 0, "its file is cleared away");
}

#[tokio::test]
async fn a_hidden_image_is_for_who_decides_and_comes_back_with_the_post() {
    let world = World::new().await;
    let path = discussion(&world, "everyone").await;
    let image = say(&world, world.cast.member, &path, &png(13)).await;
    assert!(sees(&world, world.cast.official, &image).await);
    let case = hide(&world, "post", &id(&world, "select id from posts where number = 2").await).await;
    // The chair decides about texts of the group as well.
    assert!(sees(&world, world.cast.chair, &image).await);
    for who in [world.cast.official, world.cast.other_member, world.cast.nobody, world.cast.guest] {
        assert!(!sees(&world, who, &image).await, "{}", who.email);
    }
    assert!(!world.browser(world.cast.chair).await.get(&path).await.html().contains(&image));
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&case).await;
    assert!(page.html().contains(&format!("href=\"/en{image}\"")), "{}", page.html());
    assert!(sees(&world, world.cast.lead, &image).await && sees(&world, world.cast.member, &image).await);
    later(&world, 100).await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{case}/appeals"), &[("reason", "It shows our own street.")]).await;
    let mut chair = world.browser(world.cast.chair).await;
    let page = crate::moderation::decide(&mut chair, &case, "restored", "It is fine.").await;
    assert!(page.says("It is decided."), "{}", page.text());
    let page = world.browser(world.cast.chair).await.get(&path).await;
    assert!(page.html().contains(&format!("src=\"/en{image}\"")), "{}", page.text());
}

#[tokio::test]
async fn an_image_of_a_new_account_waits_with_its_text() {
    let world = World::new().await;
    let mut new = joined(&world, "fresh").await;
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [
        ("kind", "discussion"),
        ("title", "Hello"),
        ("text", "I am new."),
        ("audience", "everyone"),
        ("image_words", WORDS),
    ];
    let page = send(&mut new, &form, "Send it", &typed, &png(14)).await;
    assert!(page.says("waits until"), "{}", page.text());
    let (image, waits) = (newest(&world).await, held(&world).await);
    assert!(!sees(&world, world.cast.member, &image).await && !sees(&world, world.cast.nobody, &image).await);
    assert_eq!(
        world.visitor().get(&image).await.status,
        world.visitor().get(&format!("/images/{}", no_id(&world))).await.status
    );
    later(&world, 100).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&waits).await;
    assert!(page.html().contains(&format!("href=\"/en{image}\"")), "{}", page.html());
    assert_eq!(lead.get(&image).await.status, 200);
    lead.press(&page, "Decide", &[("outcome", "let_in")]).await;
    assert_eq!(world.visitor().get(&image).await.status, 200, "it is for everyone now");

    // One that is refused goes after a day.
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    let typed = [("kind", "discussion"), ("title", "Hello again"), ("audience", "everyone"), ("image_words", WORDS)];
    send(&mut new, &form, "Send it", &typed, &png(15)).await;
    let (image, waits) = (newest(&world).await, held(&world).await);
    let page = lead.get(&waits).await;
    lead.press(&page, "Decide", &[("outcome", "refused"), ("reason", "This is not about us.")]).await;
    world.settle().await;
    assert_eq!(lead.get(&image).await.status, 404);
    later(&world, 48).await;
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 1);
}

/// The sum that stands behind each part of a PNG.
fn sum_of(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 })
    })
}

/// A PNG whose head promises this size.
fn promising(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(16);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = sum_of(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

/// A PNG that says of itself that it moves, a million times.
fn moving() -> Vec<u8> {
    let bytes = png(17);
    let control = [b"acTL".as_slice(), &1_000_000_u32.to_be_bytes(), &0_u32.to_be_bytes()].concat();
    let part = [&8_u32.to_be_bytes()[..], &control, &sum_of(&control).to_be_bytes()].concat();
    [&bytes[..33], &part, &bytes[33..]].concat()
}

#[tokio::test]
async fn what_is_no_sound_image_is_refused_in_words_and_kept_nowhere() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".to_vec();
    let gif = [b"GIF89a".as_slice(), &[0xff, 0xff, 0xff, 0xff, 0, 0, 0, b';']].concat();
    for (bytes, words) in [
        (svg, "Choose a PNG, JPEG or WebP image."),
        (b"<!doctype html><script>alert(1)</script>".to_vec(), "Choose a PNG, JPEG or WebP image."),
        (gif, "Choose a PNG, JPEG or WebP image."),
        (crate::steps::PDF.to_vec(), "Choose a PNG, JPEG or WebP image."),
        (png(18)[..60].to_vec(), "cannot be read"),
        (picture(ImageFormat::Jpeg, 1, (64, 64))[..40].to_vec(), "cannot be read"),
        (promising(30_000, 30_000), "at most 30,000 dots a side"),
        (promising(30_001, 1), "at most 30,000 dots a side"),
    ] {
        let form = member.get(&path).await;
        let page =
            send(&mut member, &form, "Send", &[("text", "What was typed."), ("image_words", WORDS)], &bytes).await;
        assert_refused(&page, &["image"]);
        assert!(error_at(&page, "image").unwrap().contains(words), "{words}: {:?}", error_at(&page, "image"));
        assert!(holds(&page, "text", "What was typed.") && holds(&page, "image_words", WORDS), "{}", page.html());
    }
    assert_eq!(count(&world, "select count(*) as n from files").await, 0);
    assert_eq!(world.happened("talk.image_added").await, 0);

    // What hangs on to an image, or moves in it, is gone.
    let hidden = b"<script>alert(1)</script>PK\x05\x06";
    for (at, bytes) in [[png(19).as_slice(), hidden].concat(), moving()].into_iter().enumerate() {
        let form = member.get(&path).await;
        let typed = [("text", if at == 0 { "One" } else { "Two" }), ("image_words", WORDS)];
        let page = send(&mut member, &form, "Send", &typed, &bytes).await;
        assert!(page.says("Your post is there."), "{}", page.text());
        let file = member.get(&newest(&world).await).await;
        for part in [&b"script"[..], b"acTL", b"PK\x05\x06"] {
            assert!(!file.body.windows(part.len()).any(|window| window == part));
        }
    }
}

#[tokio::test]
async fn a_large_photograph_is_made_smaller() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let image = say(&world, world.cast.member, &path, &picture(ImageFormat::Jpeg, 90, (3000, 1500))).await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get(&path).await;
    assert!(page.html().contains("width=\"2560\" height=\"1280\""), "{}", page.html());
    let file = image::load_from_memory(&member.get(&image).await.body).unwrap();
    assert_eq!((file.width(), file.height()), (2560, 1280));
}

#[tokio::test]
async fn an_image_is_looked_through_for_viruses() {
    let (address, seen) = crate::scanning::clamd("stream: Test.Quokka FOUND\0").await;
    let world = World::with(|config| config.clamd = address).await;
    let path = discussion(&world, "group").await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&path).await;
    let page = send(&mut member, &form, "Send", &[("text", "x"), ("image_words", WORDS)], &png(20)).await;
    assert!(error_at(&page, "image").unwrap().starts_with("There is a virus"), "{}", page.text());
    assert_eq!(seen.lock().unwrap().len(), 1);
    assert_eq!(count(&world, "select count(*) as n from files").await, 0);
}

#[tokio::test]
async fn a_quote_a_mail_a_feed_and_the_search_have_the_words() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let image = say(&world, world.cast.member, &path, &png(21)).await;
    world.settle().await;
    let mut lead = world.browser(world.cast.lead).await;
    // The quote: words, and no image that would outlive its post.
    let quoting = lead.get(&format!("{path}?quote=2")).await;
    let text = quoting.all("textarea")[0].clone();
    assert!(text.contains("> Image: A street with \\*three\\* sensors") && !text.contains("/images/"), "{text}");
    // A feed has the words of what is for everyone.
    let mut member = world.browser(world.cast.member).await;
    let form = member.get("/groups/technical/discussions/new").await;
    let typed =
        [("title", "For all"), ("text", "Look:"), ("audience", "everyone"), ("image_words", "A harbour at night")];
    send(&mut member, &form, "Send it", &typed, &png(25)).await;
    let feed = world.visitor().open("/en/groups/technical/feed.atom").await.html();
    assert!(feed.contains("Look: A harbour at night") && !feed.contains("/images/"), "{feed}");
    // The search finds it.
    let found = lead.get("/search?q=street+sensors").await;
    assert!(found.says("A street with three sensors") || found.says("A street with"), "{}", found.text());
    assert!(!world.browser(world.cast.nobody).await.get("/search?q=street+sensors").await.says("A street with"));
    // The mail has the words and a link; an image of it would tell who reads when.
    let mails = world.mails(world.cast.lead.email).await;
    let mail = mails.iter().find(|mail| mail.text.contains("Ours:")).expect("a mail about the post");
    let link = format!("http://belfry.test/en{image}");
    assert!(mail.text.contains(&format!("[Image: {ESCAPED}]({link})")), "{}", mail.text);
    assert!(!String::from_utf8_lossy(&mail.raw).contains("<img"), "{}", mail.text);
}

#[tokio::test]
async fn the_answer_that_a_group_keeps_has_its_image() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let image = say(&world, world.cast.chair, &path, &png(22)).await;
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    let page = lead.press(&page, "This is the answer: Post 2", &[]).await;
    let page = lead.press(&page, "Put it into the knowledge base: Post 2", &[]).await;
    assert!(page.html().contains(&format!("src=\"/en{image}\"")), "{}", page.text());
}

#[tokio::test]
async fn a_copy_has_the_image_and_whoever_leaves_takes_it_along() {
    let world = World::new().await;
    let path = discussion(&world, "group").await;
    let image = say(&world, world.cast.member, &path, &png(23)).await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&path).await;
    send(&mut member, &form, "Show how it will look", &[("image_words", WORDS)], &png(24)).await;
    let waiting = newest(&world).await;
    let copy = fetch(&world, &mut member).await;
    assert_eq!(copy.keys().filter(|name| name.starts_with("files/")).count(), 2);
    assert!(copy["data.json"].contains(image.trim_start_matches("/images/")));
    let leave = async |takes_words| {
        let leaving = Leaving { person: world.cast.member.person, email: None, takes_words };
        let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
        erase(world.app(), &tx, &leaving).await.unwrap();
        tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    };
    leave(false).await;
    assert!(sees(&world, world.cast.lead, &image).await, "the words stay, and so does what they show");
    assert_eq!(count(&world, "select count(*) as n from post_files").await, 1, "{waiting}");
    leave(true).await;
    assert!(!sees(&world, world.cast.lead, &image).await);
    later(&world, 48).await;
    assert_eq!(count(&world, "select count(*) as n from files where media = 'image/png'").await, 0);
}

#[tokio::test]
async fn who_adds_many_is_told_to_wait_and_loses_no_text() {
    let world = World::with(|config| config.limits = true).await;
    let mut new = joined(&world, "fresh").await;
    let path = format!("{OPEN}/discussions/new");
    let mut last = None;
    for at in 0..11_u8 {
        world.app().clock.advance(SignedDuration::from_mins(6));
        let form = new.get(&path).await;
        let typed = [("text", "Half an hour of work"), ("image_words", WORDS)];
        last = Some(send(&mut new, &form, "Show how it will look", &typed, &png(100 + at)).await);
    }
    // One comes back in twenty minutes: three of them have.
    assert!(error_at(last.as_ref().unwrap(), "image").is_none());
    for at in 0..9_u8 {
        world.app().clock.advance(SignedDuration::from_mins(5));
        let form = new.get(&path).await;
        let typed = [("text", "Half an hour of work"), ("image_words", WORDS)];
        last = Some(send(&mut new, &form, "Show how it will look", &typed, &png(150 + at)).await);
    }
    let page = last.unwrap();
    assert!(error_at(&page, "image").is_some_and(|error| error.contains("many images")), "{}", page.text());
    assert!(holds(&page, "text", "Half an hour of work"), "{}", page.text());
}

#[tokio::test]
async fn what_was_typed_stays_where_something_else_must_come_first() {
    let world = World::strict().await;
    let mut member = world.browser(world.cast.member).await;
    let fields = [("kind", "discussion"), ("title", "Sensors"), ("text", "Which?"), ("audience", "group")];
    post(&mut member, "/groups/technical/discussions", &fields).await;
    let path = format!("/discussions/{}", id(&world, "select id from discussions where title = 'Sensors'").await);
    let form = member.get(&path).await;
    // A form that can have a file is kept like others as long as it has none.
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.press_with_file(&form, "Send", &[("text", "Half an hour of work")], None).await;
    assert!(page.status == 403 && page.html().contains("value=\"Half an hour of work\""), "{}", page.html());
    // What is sent again comes in the way of every form, and is taken.
    let page = member.press(&form, "Send", &[("text", "Half an hour of work")]).await;
    assert!(page.says("Your post is there."), "{}", page.text());
}
