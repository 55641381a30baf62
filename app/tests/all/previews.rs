//! Small images of files: drawn by a job in a process of its own, shown to those who may fetch the file and to nobody else.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use world::{Attachment, Browser, Page, World};

use crate::steps::{PLAN, jobs, place, set_aside};

async fn draft(browser: &mut Browser, name: &str, bytes: &[u8], audience: &str) -> Page {
    let form = browser.get("/groups/technical/resources/new").await;
    let typed = [
        ("title", "With a <picture>"),
        ("kind", "report"),
        ("note", "A file."),
        ("language", "en"),
        ("licence", "cc-by-4.0"),
        ("audience", audience),
    ];
    let file = Some(Attachment { field: "file", name, bytes });
    let page = browser.press_with_file(&form, "Keep as draft", &typed, file).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

fn picture() -> Vec<u8> {
    let mut made = Cursor::new(Vec::new());
    let dots = RgbImage::from_pixel(1200, 600, Rgb([5, 5, 250]));
    DynamicImage::ImageRgb8(dots).write_to(&mut made, ImageFormat::Png).unwrap();
    made.into_inner()
}

#[tokio::test]
async fn who_may_fetch_the_file_sees_its_preview_and_nobody_else() {
    let world = World::new().await;
    let cast = &world.cast;
    let plan = world.visitor().get(&format!("{PLAN}/plan.pdf")).await.body;
    let mut member = world.browser(cast.member).await;
    for (name, file, alt, size) in [
        ("plan.pdf", plan.to_vec(), "The first page of “With a &lt;picture>”", None),
        ("a.png", picture(), "The picture “With a &lt;picture>”, smaller", Some((480, 240))),
    ] {
        let path = place(&draft(&mut member, name, &file, "group").await);
        world.settle().await;
        assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0), "{name}");
        let html = member.get(&path).await.html();
        let shown =
            html.split("<img").find(|part| part.contains("/preview\"")).unwrap_or_else(|| panic!("{name}: {html}"));
        assert!(shown.contains(alt) || shown.contains(&alt.replace('>', "&gt;")), "{name}: {shown}");
        assert!(shown.contains("loading=\"lazy\""), "{shown}");
        let address = format!("{path}/editions/1/preview");
        let image = member.get(&address).await;
        assert_eq!((image.status.as_u16(), &image.headers["content-type"]), (200, &"image/jpeg".parse().unwrap()));
        assert!(image.headers["cache-control"].to_str().unwrap().contains("no-store"));
        let drawn = image::load_from_memory(&image.body).unwrap();
        assert!(shown.contains(&format!("width=\"{}\" height=\"{}\"", drawn.width(), drawn.height())), "{shown}");
        assert!(size.is_none_or(|size| size == (drawn.width(), drawn.height())) && drawn.width() <= 480);
        for publishes in [false, true] {
            let mut lead = world.browser(cast.lead).await;
            if publishes {
                let page = lead.get(&path).await;
                lead.press(&page, "Publish", &[]).await;
            }
            assert_eq!(lead.get(&address).await.status, 200);
            for who in [cast.other_member, cast.official, cast.steward] {
                assert_eq!(world.browser(who).await.get(&address).await.status, 404, "{name}: {}", who.email);
            }
            assert_eq!(world.visitor().get(&address).await.status, 404, "{name}");
        }
        let mut lead = world.browser(cast.lead).await;
        let form = lead.get(&format!("{path}/withdrawals/new")).await;
        lead.press(&form, "Withdraw it", &[("reason", "It is wrong.")]).await;
        assert_eq!(member.get(&address).await.status, 404, "what is withdrawn is shown");
        assert!(!member.get(&path).await.html().contains("/preview\""));
    }
}

#[tokio::test]
async fn the_file_of_a_translation_is_shown_small_beside_its_link() {
    let world = World::new().await;
    let cast = &world.cast;
    let mut lead = world.browser(cast.lead).await;
    let page = draft(&mut lead, "a.png", &picture(), "group").await;
    let path = place(&lead.press(&page, "Publish", &[]).await);
    let form = lead.get(&format!("{path}/translations/new")).await;
    let file = Some(Attachment { field: "file", name: "b.png", bytes: &picture() });
    lead.press_with_file(&form, "Publish the translation", &[("language", "fr")], file).await;
    let address = format!("{path}/editions/1/fr/preview");
    assert!(!lead.get(&path).await.html().contains(&address), "it is not drawn yet");
    world.settle().await;
    assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0));
    for who in [cast.lead, cast.member] {
        let mut browser = world.browser(who).await;
        let html = browser.get(&path).await.html();
        let shown = html.split("<img").find(|part| part.contains(&address)).unwrap_or_else(|| panic!("{html}"));
        assert!(shown.contains("width=\"480\" height=\"240\"") && shown.contains("French"), "{shown}");
        let image = browser.get(&address).await;
        assert_eq!((image.status.as_u16(), &image.headers["content-type"]), (200, &"image/jpeg".parse().unwrap()));
    }
    for who in [cast.other_member, cast.official, cast.steward] {
        assert_eq!(world.browser(who).await.get(&address).await.status, 404, "{}", who.email);
    }
    assert_eq!(world.visitor().get(&address).await.status, 404);
    assert_eq!(lead.get(&format!("{path}/editions/1/de/preview")).await.status, 404);
    let form = lead.get(&format!("{path}/withdrawals/new")).await;
    lead.press(&form, "Withdraw it", &[("reason", "It is wrong.")]).await;
    assert_eq!(lead.get(&address).await.status, 404, "what is withdrawn is shown");
}

#[tokio::test]
async fn what_cannot_be_drawn_has_no_preview_and_harms_nothing() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let huge = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n\
        3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9e30 1e-9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>\nendobj\n\
        4 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream\nendobj\n\
        5 0 obj\n<< /Length 5 >>\nstream\n/X Do\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n";
    for (name, file) in [("a.txt", &b"words"[..]), ("none.pdf", b"%PDF-1.7\nnothing"), ("huge.pdf", huge)] {
        let path = place(&draft(&mut member, name, file, "everyone").await);
        world.settle().await;
        assert_eq!((jobs(&world).await, set_aside(&world).await), (0, 0), "{name}");
        let page = member.get(&path).await;
        assert!(page.status == 200, "{name}");
        if name != "huge.pdf" {
            assert!(!page.html().contains("/preview\""), "{name}");
            assert_eq!(member.get(&format!("{path}/editions/1/preview")).await.status, 404, "{name}");
        }
    }
}

#[tokio::test]
async fn a_preview_stays_as_long_as_its_file_and_goes_with_it() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = draft(&mut member, "a.png", &picture(), "everyone").await;
    world.settle().await;
    let kept =
        async || world.app().db.reader().await.unwrap().count("select count(*) as n from files", &[]).await.unwrap();
    world.app().clock.advance(jiff::SignedDuration::from_hours(49));
    world.settle().await;
    assert_eq!(kept().await, 2);
    member = world.browser(world.cast.member).await;
    member.press(&page, "Remove the draft", &[]).await;
    for _ in 0..2 {
        world.app().clock.advance(jiff::SignedDuration::from_hours(49));
        world.settle().await;
    }
    assert_eq!(kept().await, 0);
}
