//! What no form sends: addresses that lead nowhere, bodies that are too large or no text, fields that are missing.

use std::sync::Mutex;

use axum::body::Body;
use world::{Attachment, Someone, World};

use crate::steps::{FORM, PDF, Typed, assert_refused, holds, jobs, knock, log_length, place, post, request_of};

#[tokio::test]
async fn an_address_that_leads_nowhere_is_not_found_whatever_stands_in_it() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.member).await;
    let nouns = ["governments", "organisations", "groups", "events", "news", "library"];
    let ids = ["proposals", "affiliations", "signatures", "endorsements"];
    let wrong = ["%00", "%FF", "a%00b", "..%2F..", "%27%20or%201%3D1--", "-1", "%F0%9F%8F%B0", "NULL"];
    for noun in nouns.iter().chain(&ids) {
        for wrong in wrong {
            let page = browser.raw("GET", &format!("/en/{noun}/{wrong}"), None, "").await;
            assert_eq!(page.status, 404, "/{noun}/{wrong}: {}", page.text());
            assert!(page.says("We cannot find this page"), "{}", page.text());
        }
    }
    for path in [
        "/groups/technical/plans/abc",
        "/groups/technical/plans/99999999999999999999",
        "/groups/%00/plans/2027",
        "/groups/%00/proposals",
        "/governments/%00/people",
        "/no/such/page",
        "/en/groups",
        "//evil.example/",
    ] {
        assert_eq!(browser.raw("GET", &format!("/en{path}"), None, "").await.status, 404, "{path}");
    }
    for (method, path) in [
        ("PUT", "/groups"),
        ("DELETE", "/groups/technical"),
        ("POST", "/groups/technical"),
        ("PATCH", "/"),
        ("TRACE", "/groups"),
        ("OPTIONS", "/groups"),
    ] {
        assert_eq!(browser.raw(method, &format!("/en{path}"), Some(FORM), "").await.status, 404, "{method} {path}");
    }
    for path in ["/proposals/%00/supports", "/groups/%00/memberships", "/governments/%00/signatures"] {
        assert_eq!(post(&mut browser, path, &[]).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_query_that_makes_no_sense_is_answered_and_never_a_fault_of_ours() {
    let world = World::new().await;
    let mut browser = world.visitor();
    for path in [
        "/governments?after=%27&country=zz&size=abc&degurba=9&standing=x&nuts=%25",
        "/governments?after=9999&name=%25%25",
        "/governments/map?country=%27%22&size=-1",
        "/places?name=%25&nuts=%2A&size=abc&country=1",
        "/places/options?name=%27",
        "/library?group=%27&after=x",
        "/events?x=y",
        "/account?done=%3Cscript%3E",
        "/sign-in?next=javascript:alert(1)",
        "/passwords/new?token=%27",
        "/verifications/new?token=x",
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.text());
    }
    assert_eq!(browser.get("/join?from=x&work=y&need=z").await.status, 422, "answers that are none of the choices");
    for path in ["/search?q=%FF", "/search?q=%00", "/governments?name=a%00", "/places?name=%C3%28"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 400, "{path}");
        assert!(page.says("We could not read what was sent"), "{}", page.text());
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_in_words() {
    let world = World::new().await;
    let before = (log_length(&world).await, jobs(&world).await);
    let mut visitor = world.visitor();
    let page = post(&mut visitor, "/sign-up", &[("name", &"a".repeat(256 * 1024))]).await;
    assert_eq!(page.status, 413);
    assert!(page.says("This is too large") && page.says("about 250,000 letters"), "{}", page.text());
    assert!(!page.says("20 MB"), "it was no file: {}", page.text());
    let page = post(&mut visitor, "/sign-up", &[("name", &"a".repeat(256 * 1024 - 10))]).await;
    assert_eq!(page.status, 422, "just within the bound");
    assert_eq!((log_length(&world).await, jobs(&world).await), before);

    let mut ghent = world.browser(world.cast.unsigned).await;
    let form = ghent.get("/governments/ghent/signatures/new").await;
    let mut bytes = PDF.to_vec();
    bytes.resize(21 * 1024 * 1024, b' ');
    let file = Attachment { field: "document", name: "signed.pdf", bytes: &bytes };
    let page = ghent.press_with_file(&form, "Send it to the stewards", &[], Some(file)).await;
    assert_eq!(page.status, 413);
    assert!(page.says("The largest file is 20 MB."), "{}", page.text());
    assert_eq!(world.happened("people.signature_submitted").await, 0);

    let mut request = request_of(&world, world.cast.member, "POST", "/en/account", "name=x").await;
    request.headers_mut().insert("content-length", "99999999999".parse().unwrap());
    assert_eq!(knock(&world, request).await.status(), 413, "a length that is only declared");
}

/// A question of the lead to the group, where one answers with a text and an image.
async fn question(world: &World) -> String {
    let asked = [("kind", "question"), ("title", "Sensors"), ("text", "Which?"), ("audience", "group")];
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/discussions/new").await;
    place(&lead.press(&form, "Send it", &asked).await)
}

#[tokio::test]
async fn a_file_that_is_too_large_takes_nothing_of_what_was_typed_along() {
    let world = World::new().await;
    let path = question(&world).await;
    let mut member = world.browser(world.cast.member).await;
    let bytes = vec![b' '; 21 * 1024 * 1024];
    let file = || Some(Attachment { field: "image", name: "street.png", bytes: &bytes });
    let form = member.get(&path).await;
    let typed = [("text", "Precious <b>words</b>. Two."), ("image_words", "A lamp")];
    let page = member.press_with_file(&form, "Send", &typed, file()).await;
    assert_eq!(page.status, 413);
    assert!(page.says("This file is too large") && page.says("The largest file is 20 MB."), "{}", page.text());
    // The words are about an image, so the form comes back for one, with all that was typed.
    let page = member.press(&page, "Send it without the file", &[]).await;
    assert_refused(&page, &["image"]);
    assert!(holds(&page, "text", typed[0].1) && holds(&page, "image_words", "A lamp"), "{}", page.html());
    let page = member.press_with_file(&form, "Send", &[typed[0]], file()).await;
    let page = member.press(&page, "Send it without the file", &[]).await;
    assert!(page.says("Your post is there.") && page.says("Precious <b>words</b>."), "{}", page.text());
    assert_eq!(world.happened("talk.post_written").await, 1);

    // In the reader's language; who has not signed in has nothing to send again, and neither has a text without a file.
    let form = member.open(&format!("/fr{path}")).await;
    let page = member.press_with_file(&form, "Envoyer", &[typed[0]], file()).await;
    assert!(
        page.says("Ce fichier est trop volumineux") && page.has_button("Envoyer sans le fichier"),
        "{}",
        page.text()
    );
    let page = world.visitor().press_with_file(&form, "Envoyer", &[typed[0]], file()).await;
    assert!(page.status == 413 && !page.html().contains("Precious"), "{}", page.html());
    let upload = Some("multipart/form-data; boundary=XX");
    let part = "--XX\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
    for text in [vec![b'a'; 21 << 20], [&b"\xff"[..], &vec![b'\n'; 21 << 20]].concat()] {
        let body = [part.as_bytes(), &text, b"\r\n--XX--\r\n"].concat();
        let page = member.raw("POST", &format!("/en{path}/posts"), upload, body).await;
        assert!(page.status == 413 && page.body.len() < 100_000, "{}", page.text());
        assert!(!page.has_button("Send it without the file"), "{}", page.text());
    }
    assert_eq!(world.happened("talk.post_written").await, 1);
}

#[tokio::test]
async fn what_is_refused_at_the_door_is_told_in_the_readers_language() {
    let world = World::new().await;
    let mut request = request_of(&world, world.cast.member, "POST", "/fr/account", "name=x").await;
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    let response = knock(&world, request).await;
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let page = String::from_utf8_lossy(&body);
    assert!(page.contains("<html lang=\"fr\"") && page.contains("Cet envoi vient d’un autre site"), "{page}");
    assert!(!page.contains("/fr/fr/") && page.contains("href=\"/de/account\""), "{page}");
}

#[tokio::test]
async fn a_text_nested_ten_thousand_deep_is_a_post_like_any_other() {
    let world = World::new().await;
    let path = question(&world).await;
    let mut member = world.browser(world.cast.member).await;
    for deep in ["> ".repeat(9_990) + "quokka", "*".repeat(9_990) + "quokka" + &"*".repeat(9_990), "[".repeat(19_990)] {
        assert_eq!(post(&mut member, &format!("{path}/posts"), &[("text", &deep)]).await.status, 303);
    }
    world.settle().await;
    assert_eq!((jobs(&world).await, world.happened("talk.post_written").await), (0, 3));
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&path).await;
    assert!(page.status == 200 && page.says("4 posts") && page.html().matches("<blockquote>").count() < 10);
    assert!(page.says("quokka"), "{}", page.text());
    let told = world.mails(world.cast.lead.email).await;
    assert_eq!(told.iter().filter(|letter| letter.text.contains("quokka")).count(), 2, "the mails are written as well");
    assert!(lead.get("/search?q=quokka").await.says("Sensors"));
}

#[tokio::test]
async fn a_body_that_is_no_text_is_refused() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let before = log_length(&world).await;
    for body in
        [&b"name=%ff%fe&email=a%40b.example"[..], b"name=\xff\xfe", b"name=a%00b", b"name=a%1bb", b"name=a&name=b"]
    {
        let page = visitor.raw("POST", "/en/sign-up", Some(FORM), body.to_vec()).await;
        assert_eq!(page.status, 400, "{}", String::from_utf8_lossy(body));
    }
    assert_eq!(log_length(&world).await, before);
    let mut ghent = world.browser(world.cast.unsigned).await;
    let path = "/en/governments/ghent/signatures";
    let part = "--XX\r\nContent-Disposition: form-data; name=\"signer_name\"\r\n\r\n";
    let upload = Some("multipart/form-data; boundary=XX");
    for value in [&b"\xff\xfe"[..], b"a\x00b"] {
        let body = [part.as_bytes(), value, b"\r\n--XX--\r\n"].concat();
        assert_eq!(ghent.raw("POST", path, upload, body).await.status, 400);
    }
    let broken = [(upload, part), (upload, ""), (Some("multipart/form-data"), part), (None, "a")];
    for (kind, body) in broken {
        assert_eq!(ghent.raw("POST", path, kind, body.to_owned()).await.status, 400, "{kind:?} {body:?}");
    }
    // A form that could have a file and has none may come like any other.
    assert_eq!(ghent.raw("POST", path, Some(FORM), "a=b").await.status, 422);
}

#[tokio::test]
async fn every_form_names_what_is_missing_at_its_field() {
    let world = World::new().await;
    let cast = world.cast;
    let decisions = format!("/proposals/{}/decisions", cast.proposal);
    let forms: [(Option<Someone>, &str, &[&str]); 12] = [
        (None, "/sign-up", &["name", "email", "password"]),
        (None, "/sign-in", &["email"]),
        (None, "/password-resets", &["email"]),
        (None, "/passwords", &["password"]),
        (Some(cast.nobody), "/account", &["name", "lang", "zone"]),
        (Some(cast.nobody), "/affiliations", &["place", "office"]),
        (Some(cast.nobody), "/organisations", &["name", "kind", "office"]),
        (Some(cast.representative), "/governments/oulu/commitment-reports", &["commitment", "words"]),
        (Some(cast.lead), "/groups/technical/meetings", &["title", "day", "audience"]),
        (Some(cast.official), "/groups/technical/proposals", &["title", "problem", "wanted", "kind"]),
        (Some(cast.lead), &decisions, &["answer"]),
        (Some(cast.steward), "/news", &["title", "words"]),
    ];
    for (who, path, fields) in forms {
        let mut browser = match who {
            Some(who) => world.browser(who).await,
            None => world.visitor(),
        };
        let before = (log_length(&world).await, jobs(&world).await);
        assert_refused(&post(&mut browser, path, &[]).await, fields);
        assert_eq!((log_length(&world).await, jobs(&world).await), before, "{path}");
    }
}

#[tokio::test]
async fn what_was_typed_into_the_other_fields_is_still_there() {
    let world = World::new().await;
    let cast = world.cast;
    let quoted = "“A” & <b>'B'</b> \"C\"";
    let forms: [(Option<Someone>, &str, Typed<'_>); 6] = [
        (None, "/sign-up", &[("name", quoted), ("email", "an.officer@city.example")]),
        (None, "/sign-in", &[("email", "an.officer@city.example"), ("next", "/groups")]),
        (Some(cast.nobody), "/affiliations", &[("place", quoted), ("office", quoted), ("representative", "yes")]),
        (Some(cast.nobody), "/organisations", &[("name", quoted), ("website", "https://a.example/?b=c&d=\"e\"")]),
        (Some(cast.lead), "/groups/technical/meetings", &[("title", quoted), ("about", quoted), ("agenda", quoted)]),
        (Some(cast.steward), "/news", &[("title", quoted)]),
    ];
    for (who, path, fields) in forms {
        let mut browser = match who {
            Some(who) => world.browser(who).await,
            None => world.visitor(),
        };
        let page = post(&mut browser, path, fields).await;
        assert_refused(&page, &[]);
        for (name, value) in fields {
            assert!(holds(&page, name, value), "{name} of {path} was lost: {}", page.html());
        }
    }
}

#[tokio::test]
async fn a_form_on_another_sites_page_changes_nothing() {
    let world = World::new().await;
    let path = format!("/en/proposals/{}/supports", world.cast.proposal);
    let headers: [Typed<'_>; 5] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("sec-fetch-site", "cross-site"), ("origin", "http://belfry.test")],
    ];
    for sent in headers {
        let mut request = request_of(&world, world.cast.chair, "POST", &path, "note=forged").await;
        for (name, value) in sent {
            request
                .headers_mut()
                .insert(axum::http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        let response = knock(&world, request).await;
        assert_eq!(response.status(), 403, "{sent:?}");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert!(String::from_utf8_lossy(&body).contains("This came from another site"));
    }
    assert_eq!(world.happened("work.proposal_supported").await, 0);
    // The same from our own page goes through, and following a link from another site is no write.
    let mut request = request_of(&world, world.cast.chair, "POST", &path, "note=own").await;
    request.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
    assert_eq!(knock(&world, request).await.status(), 303);
    assert_eq!(world.happened("work.proposal_supported").await, 1);
    let mut request = request_of(&world, world.cast.chair, "GET", "/en/account", "").await;
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    *request.body_mut() = Body::empty();
    assert_eq!(knock(&world, request).await.status(), 200);
}

kernel::row! {
    struct Text { text: String }
}

#[tokio::test]
async fn a_field_of_one_line_keeps_no_line_break() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let broken = "Two\r\nlines\tand\u{2028}more";
    let proposal = [("title", broken), ("problem", "One.\r\nTwo."), ("wanted", "A guide."), ("kind", "information")];
    assert_eq!(post(&mut member, "/groups/technical/proposals", &proposal).await.status, 303);
    let profile = [("name", broken), ("lang", "en"), ("zone", "Europe/Brussels")];
    assert_eq!(post(&mut member, "/account", &profile).await.status, 303);
    let mut nobody = world.browser(world.cast.nobody).await;
    let organisation = [("name", broken), ("kind", "ngo"), ("website", ""), ("office", broken)];
    assert_eq!(post(&mut nobody, "/organisations", &organisation).await.status, 303);
    let mut lead = world.browser(world.cast.lead).await;
    let meeting = [
        ("title", broken),
        ("kind", "extra"),
        ("day", "2027-02-03"),
        ("begins", "10:00"),
        ("ends", "11:00"),
        ("audience", "group"),
    ];
    assert_eq!(post(&mut lead, "/groups/technical/meetings", &meeting).await.status, 303);
    let news = [("title", broken), ("words", "Text.")];
    assert_eq!(post(&mut world.browser(world.cast.steward).await, "/news", &news).await.status, 303);

    let conn = world.app().db.reader().await.unwrap();
    for sql in [
        "select title as text from proposals where title like 'Two%'",
        "select name as text from persons where name like 'Two%'",
        "select name as text from organisations where name like 'Two%'",
        "select office as text from affiliations where office like 'Two%'",
        "select title as text from meetings where title like 'Two%'",
        "select title as text from news where title like 'Two%'",
    ] {
        assert_eq!(conn.one::<Text>(sql, &[]).await.unwrap().text, "Two lines and more", "{sql}");
    }
    // A field of many lines keeps them.
    let kept: Text = conn.one("select problem as text from proposals where title like 'Two%'", &[]).await.unwrap();
    assert_eq!(kept.text, "One.\r\nTwo.");
}

#[tokio::test]
async fn an_attempt_to_get_round_a_check_is_a_line_of_the_programs_log() {
    let world = World::new().await;
    let log = tempfile::NamedTempFile::new().unwrap();
    let writes = tracing_subscriber::fmt().with_ansi(false).with_writer(Mutex::new(log.reopen().unwrap())).finish();
    let _heard = tracing::subscriber::set_default(writes);
    let mut browser = world.browser(world.cast.member).await;
    browser.get("/groups/no-such-group").await;
    browser.get("/office").await;
    let mut forged = request_of(&world, world.cast.member, "POST", "/en/account", "name=x").await;
    forged.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
    knock(&world, forged).await;
    browser.raw("GET", "/en/search?q=%FF", None, "").await;
    world.visitor().bearing("belfry_none").raw("GET", "/en/groups", None, "").await;
    let written = std::fs::read_to_string(log.path()).unwrap();
    let attempts: Vec<&str> = written.lines().filter(|line| line.contains("an attempt was refused")).collect();
    assert_eq!(attempts.len(), 3, "{written}");
    for (line, what) in attempts.iter().zip(["CrossSite", "a field is not UTF-8", "BadToken"]) {
        assert!(line.contains(what) && line.contains("id="), "{what} is not in {line}");
    }
    assert!(!written.contains("%FF") && !written.contains("belfry_none"), "{written}");
}

#[tokio::test]
async fn what_went_wrong_is_told_on_a_page_that_browsers_show() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    for (path, status) in [("/nothing", 404), ("/office", 403), ("/library/nothing", 404), ("/library", 200)] {
        let page = member.get(path).await;
        let media = page.headers["content-type"].to_str().unwrap();
        assert_eq!((page.status.as_u16(), media), (status, "text/html; charset=utf-8"), "{path}");
    }
}
