//! The second factor as people meet it: setting it up, signing in with a code, losing the telephone, being asked again,
//! and the rule for those who lead.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kernel::params;
use world::{Browser, Letter, Page, World};

use crate::steps::{
    Factor, PASSWORD, assert_refused, encode, give_code, holds, log_after, log_length, newcomer, place, post, scan,
    set_up_factor, settled, sign_in,
};

const EMAIL: &str = "an.officer@city.example";
const WRONG: &str = "This code is wrong, or it was used already";
const AGAIN: &str = "in the browser in which you began";

fn later(world: &World, seconds: i64) {
    world.app().clock.advance(SignedDuration::from_secs(seconds));
}

/// Somebody who has set up a second factor some minutes ago and is signed in.
async fn officer(world: &World) -> (Browser, Factor) {
    let mut browser = newcomer(world, "An Officer", EMAIL).await;
    let factor = set_up_factor(world, &mut browser).await;
    later(world, 300);
    (browser, factor)
}

/// The mail to the officer whose subject begins so. Mails that are sent at the same moment come in any order.
async fn told(world: &World, subject: &str) -> Letter {
    let mut mails = world.mails(EMAIL).await.into_iter().filter(|mail| mail.subject.starts_with(subject));
    mails.next().unwrap_or_else(|| panic!("no mail says {subject}"))
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    place(&browser.get("/account").await) == "/account"
}

/// A browser in which the password was given, on the page that asks for the code.
async fn half(world: &World) -> (Browser, Page) {
    let mut browser = world.visitor();
    let page = sign_in(&mut browser, EMAIL, PASSWORD).await;
    assert_eq!(place(&page), "/sign-in/code", "{}", page.text());
    (browser, page)
}

#[tokio::test]
async fn a_second_factor_holds_from_the_first_right_code_on_and_not_before() {
    let world = World::new().await;
    let mut browser = newcomer(&world, "An Officer", EMAIL).await;
    let mut elsewhere = world.visitor();
    sign_in(&mut elsewhere, EMAIL, PASSWORD).await;
    let (page, factor) = scan(&mut browser).await;
    assert!(page.html().contains("<svg role=\"img\""), "there is a square to scan");
    assert!(!page.html().contains("otpauth:"), "the secret stands in the square and in the field only");
    for wrong in ["", "000000", "12 34", "abcdef"] {
        let refused = browser.press(&page, "Switch it on", &[("code", wrong)]).await;
        assert_refused(&refused, &["code"]);
    }
    assert_eq!(place(&sign_in(&mut world.visitor(), EMAIL, PASSWORD).await), "/account", "nothing holds yet");

    let before = browser.cookie().unwrap().to_owned();
    let code = factor.code(&world, 0);
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    let page = browser.press(&page, "Switch it on", &[("code", &spaced)]).await;
    assert!(page.says("The second factor is on."), "{}", page.text());
    assert_eq!(page.all("main li code").len(), 10);
    assert!(is_signed_in(&mut browser).await);
    assert!(!is_signed_in(&mut elsewhere).await, "a session without a second factor goes on");
    assert_ne!(browser.cookie().unwrap(), before);
    assert!(!is_signed_in(&mut world.browser_with(&before)).await, "the old cookie still works");
    let page = browser.get("/account/second-factor").await;
    assert!(page.says("10 of 10 are left") && page.says("On"), "{}", page.text());
    told(&world, "Second factor switched on").await;
    // Doing it again shows no secret and changes nothing.
    assert_eq!(place(&browser.get("/account/second-factor/new").await), "/account/second-factor");
    post(&mut browser, "/account/second-factor/secrets", &[]).await;
    let (mut other, page) = half(&world).await;
    assert_eq!(place(&give_code(&mut other, &page, &factor.code(&world, 30)).await), "/account");
}

#[tokio::test]
async fn signing_in_takes_password_and_code_and_goes_on_where_one_was() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let mut browser = world.visitor();
    let page = browser.get("/groups/technical/memberships/new").await;
    let page = browser.press(&page, "Sign in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert!(page.says("Now the code"), "{}", page.text());
    assert!(page.html().contains("autocomplete=\"one-time-code\" inputmode=\"numeric\""), "{}", page.html());
    assert!(!is_signed_in(&mut browser).await, "the password alone signs in");
    let before = log_length(&world).await;
    for wrong in ["000000", "", "not a code", &factor.code(&world, -60), &factor.code(&world, 60)] {
        let refused = give_code(&mut browser, &page, wrong).await;
        if wrong != factor.code(&world, 60) {
            assert_refused(&refused, &["code"]);
            assert!(refused.says(WRONG) && !holds(&refused, "code", wrong), "{}", refused.text());
        }
    }
    assert_eq!(
        log_after(&world, before).await.iter().filter(|kind| *kind == "people.second_factor_refused").count(),
        5
    );
    let page = browser.get("/groups/technical/memberships/new").await;
    let page = browser.press(&page, "Sign in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    let page = give_code(&mut browser, &page, &factor.code(&world, 0)).await;
    assert_eq!(place(&page), "/groups/technical/memberships/new");
}

#[tokio::test]
async fn a_telephone_whose_clock_is_half_a_minute_off_works_and_no_code_twice() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    for off in [-30, 30] {
        let code = factor.code(&world, off);
        let (mut browser, page) = half(&world).await;
        assert_eq!(place(&give_code(&mut browser, &page, &code).await), "/account", "{off}");
        let (mut thief, page) = half(&world).await;
        assert!(give_code(&mut thief, &page, &code).await.says(WRONG), "a code was taken twice");
        // Neither is one that is older than the newest that was taken.
        let older = factor.code(&world, off - 30);
        assert!(give_code(&mut thief, &page, &older).await.says(WRONG));
        assert!(!is_signed_in(&mut thief).await);
        later(&world, 120);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_browsers_with_one_code_at_the_same_moment_one_passes() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let (mut one, page_of_one) = half(&world).await;
    let (mut two, page_of_two) = half(&world).await;
    let code = factor.code(&world, 0);
    let (first, second) =
        tokio::join!(give_code(&mut one, &page_of_one, &code), give_code(&mut two, &page_of_two, &code));
    let passed = [&first, &second].iter().filter(|page| place(page) == "/account").count();
    assert_eq!(passed, 1, "{} / {}", first.text(), second.text());
    assert_eq!(u8::from(is_signed_in(&mut one).await) + u8::from(is_signed_in(&mut two).await), 1);
}

#[tokio::test]
async fn after_five_wrong_codes_the_password_is_asked_for_again_and_the_owner_is_told() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let (mut browser, page) = half(&world).await;
    for attempt in 1..=10 {
        let refused = give_code(&mut browser, &page, "000000").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.says(AGAIN), attempt >= 5, "{attempt}: {}", refused.text());
    }
    assert!(give_code(&mut browser, &page, &factor.code(&world, 0)).await.says(AGAIN));
    assert!(!is_signed_in(&mut browser).await);
    let mails = world.mails(EMAIL).await;
    assert_eq!(mails.iter().filter(|mail| mail.subject.starts_with("Wrong codes")).count(), 1);
    // The owner is not locked out.
    let (mut browser, page) = half(&world).await;
    assert_eq!(place(&give_code(&mut browser, &page, &factor.code(&world, 0)).await), "/account");
}

#[tokio::test]
async fn the_state_between_password_and_code_is_of_one_browser_and_of_five_minutes() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let (mut own, page) = half(&world).await;
    let code = factor.code(&world, 0);
    let mut other = world.visitor();
    assert!(other.get("/sign-in/code").await.says(AGAIN));
    assert!(give_code(&mut other, &page, &code).await.says(AGAIN), "another browser went on");
    let mut signed = world.browser(world.cast.nobody).await;
    assert!(give_code(&mut signed, &page, &code).await.says(AGAIN));
    assert!(!is_signed_in(&mut other).await);

    later(&world, 299);
    assert!(own.get("/sign-in/code").await.has_button("Sign in"));
    later(&world, 1);
    assert!(own.get("/sign-in/code").await.says(AGAIN));
    assert!(give_code(&mut own, &page, &factor.code(&world, 0)).await.says(AGAIN));
    world.settle().await;
    later(&world, 3700);
    world.settle().await;
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(conn.count("select count(*) as n from pending_sign_ins", params![]).await.unwrap(), 0);
}

#[tokio::test]
async fn the_cookie_from_before_the_code_is_worth_nothing_after_it() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let (mut browser, page) = half(&world).await;
    let before = browser.cookie().unwrap().to_owned();
    give_code(&mut browser, &page, &factor.code(&world, 0)).await;
    assert!(is_signed_in(&mut browser).await);
    let mut fixed = world.browser_with(&before);
    assert!(!is_signed_in(&mut fixed).await);
    assert!(give_code(&mut fixed, &page, &factor.code(&world, 30)).await.says(AGAIN));
}

#[tokio::test]
async fn a_recovery_code_works_once_and_is_told_by_mail() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let (mut browser, page) = half(&world).await;
    assert_eq!(place(&give_code(&mut browser, &page, &factor.codes[0].replace('-', " ")).await), "/account");
    assert!(browser.get("/account/second-factor").await.says("9 of 10 are left"));
    let mail = told(&world, "A recovery code was used").await;
    assert!(mail.text.contains("9 are left."), "{}", mail.text);
    let (mut thief, page) = half(&world).await;
    assert!(give_code(&mut thief, &page, &factor.codes[0]).await.says(WRONG), "a recovery code was taken twice");

    let page = browser.get("/account/recovery-codes/new").await;
    let page = browser.press(&page, "Make new recovery codes", &[]).await;
    let fresh = page.all("main li code");
    assert!(fresh.len() == 10 && !fresh.contains(&factor.codes[1]));
    assert!(!browser.get("/account/second-factor").await.html().contains(&fresh[0]), "they are shown once");
    let (mut browser, page) = half(&world).await;
    assert!(give_code(&mut browser, &page, &factor.codes[1]).await.says(WRONG), "an old one still works");
    assert_eq!(place(&give_code(&mut browser, &page, &fresh[1]).await), "/account");
    let conn = world.app().db.reader().await.unwrap();
    let (bare, plain) = (fresh[2].replace('-', ""), "select count(*) as n from recovery_codes where digest = $1");
    assert_eq!(conn.count(plain, params![bare.as_bytes()]).await.unwrap(), 0, "a recovery code is kept as it is");
}

#[tokio::test]
async fn the_code_of_one_person_does_nothing_for_another() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let mut other = newcomer(&world, "Other Officer", "other@city.example").await;
    set_up_factor(&world, &mut other).await;
    later(&world, 60);
    let mut browser = world.visitor();
    let page = sign_in(&mut browser, "other@city.example", PASSWORD).await;
    for foreign in [&factor.code(&world, 0), &factor.codes[0]] {
        assert!(give_code(&mut browser, &page, foreign).await.says(WRONG));
    }
    let (mut owner, page) = half(&world).await;
    assert_eq!(
        place(&give_code(&mut owner, &page, &factor.codes[0]).await),
        "/account",
        "it was used up by a stranger"
    );
}

#[tokio::test]
async fn a_new_password_by_mail_keeps_the_second_factor_and_ends_what_was_half_done() {
    let world = World::new().await;
    let (_, factor) = officer(&world).await;
    let (mut waiting, waiting_page) = half(&world).await;
    let mut browser = world.visitor();
    let ask = browser.get("/password-resets/new").await;
    browser.press(&ask, "Send me the link", &[("email", EMAIL)]).await;
    let link = told(&world, "A new password").await.link();
    let page = browser.open(&link).await;
    browser.press(&page, "Set the password", &[("password", "quite another password")]).await;
    assert!(give_code(&mut waiting, &waiting_page, &factor.code(&world, 0)).await.says(AGAIN));
    let page = sign_in(&mut browser, EMAIL, "quite another password").await;
    assert_eq!(place(&page), "/sign-in/code", "who reads the mail gets in without the telephone");
    assert!(!is_signed_in(&mut browser).await);
    assert_eq!(place(&give_code(&mut browser, &page, &factor.code(&world, 0)).await), "/account");
}

#[tokio::test]
async fn before_dangerous_acts_the_password_is_asked_for_again_after_ten_minutes() {
    let world = World::new().await;
    let (mut browser, factor) = officer(&world).await;
    let pages = ["/account/second-factor/endings/new", "/account/recovery-codes/new", "/account/password"];
    for path in pages {
        assert_eq!(place(&browser.get(path).await), path);
    }
    later(&world, 301);
    for path in pages {
        let page = browser.get(path).await;
        assert_eq!(page.path, format!("/en/proofs/new?next={}", encode(path)), "{}", page.text());
    }
    let before = log_length(&world).await;
    for path in ["/account/second-factor/endings", "/account/recovery-codes", "/account/password"] {
        let page = post(&mut browser, path, &[("password", "quite another password")]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!page.html().contains("quite another password"), "a password is never sent back");
    }
    assert_eq!(log_length(&world).await, before, "something was done without asking");

    let page = browser.get(pages[0]).await;
    assert_refused(&browser.press(&page, "Go on", &[("password", "another few words")]).await, &["password"]);
    assert_refused(&browser.press(&page, "Go on", &[("code", "000000")]).await, &["code"]);
    assert_eq!(place(&browser.get(pages[0]).await), "/proofs/new");
    // In this session only.
    let (mut other, form) = half(&world).await;
    give_code(&mut other, &form, &factor.codes[0]).await;
    later(&world, 601);
    let proved = browser.press(&page, "Go on", &[("code", &factor.code(&world, 0))]).await;
    assert_eq!(place(&proved), pages[0]);
    assert_eq!(place(&other.get(pages[0]).await), "/proofs/new");

    let page = browser.press(&proved, "Switch off the second factor", &[]).await;
    assert!(page.says("The second factor is off."), "{}", page.text());
    assert!(!is_signed_in(&mut other).await);
    told(&world, "Second factor switched off").await;
    assert_eq!(place(&sign_in(&mut world.visitor(), EMAIL, PASSWORD).await), "/account");
}

#[tokio::test]
async fn whoever_shows_again_that_it_is_them_gets_a_new_cookie_and_the_old_one_is_worth_nothing() {
    let world = World::new().await;
    let mut browser = newcomer(&world, "An Officer", EMAIL).await;
    later(&world, 601);
    let before = browser.cookie().unwrap().to_owned();
    let page = browser.get("/proofs/new").await;
    browser.press(&page, "Go on", &[("password", "another few words")]).await;
    assert_eq!(browser.cookie(), Some(before.as_str()), "a wrong password changes nothing");
    browser.press(&page, "Go on", &[("password", PASSWORD)]).await;
    assert_ne!(browser.cookie(), Some(before.as_str()));
    assert!(is_signed_in(&mut browser).await && !is_signed_in(&mut world.browser_with(&before)).await);
}

#[tokio::test]
async fn signing_out_empties_the_browser() {
    let world = World::new().await;
    for path in ["/sessions/endings", "/sessions/endings/all"] {
        let mut browser = world.browser(world.cast.nobody).await;
        let page = post(&mut browser, path, &[]).await;
        assert_eq!(page.headers.get("clear-site-data").unwrap(), "\"cache\", \"storage\"");
        assert!(page.headers["set-cookie"].to_str().unwrap().contains("Max-Age=0"));
    }
}

#[tokio::test]
async fn a_changed_password_ends_every_other_session_and_this_one_gets_a_new_cookie() {
    let world = World::new().await;
    let mut browser = newcomer(&world, "An Officer", EMAIL).await;
    let mut elsewhere = world.visitor();
    sign_in(&mut elsewhere, EMAIL, PASSWORD).await;
    let before = browser.cookie().unwrap().to_owned();
    let page = browser.get("/account/password").await;
    assert_refused(&browser.press(&page, "Set the password", &[("password", "short")]).await, &["password"]);
    assert!(is_signed_in(&mut elsewhere).await);
    let page = browser.press(&page, "Set the password", &[("password", "quite another password")]).await;
    assert!(page.says("Your new password is set."), "{}", page.text());
    assert!(!is_signed_in(&mut elsewhere).await && is_signed_in(&mut browser).await);
    assert!(!is_signed_in(&mut world.browser_with(&before)).await);
    assert_eq!(place(&sign_in(&mut world.visitor(), EMAIL, "quite another password").await), "/account");
    told(&world, "Your password at").await;
}

#[tokio::test]
async fn one_sees_ones_devices_and_ends_one_or_all_others() {
    let world = World::new().await;
    let mut here = newcomer(&world, "An Officer", EMAIL).await;
    later(&world, 24 * 3600 - 600);
    let (mut there, mut third) = (world.visitor(), world.visitor());
    sign_in(&mut there, EMAIL, PASSWORD).await;
    sign_in(&mut third, EMAIL, PASSWORD).await;
    let mut stranger = world.browser(world.cast.member).await;
    let page = here.get("/account/devices").await;
    assert_eq!(page.all("main .list > li").len(), 3);
    assert_eq!(page.all("main .list > li .tag").len(), 1, "this one is marked: {}", page.text());
    assert!(page.says("signed in on 24 November 2026last seen on 25 November 2026"), "{}", page.text());
    assert!(!page.html().contains("127.0.0.1"));

    let html = page.html();
    let ends: Vec<&str> = html
        .split("action=\"/en")
        .filter_map(|rest| rest.strip_prefix("/sessions/"))
        .filter_map(|rest| rest.split('"').next())
        .filter(|rest| !rest.starts_with("endings"))
        .collect();
    assert_eq!(ends.len(), 2, "this one is ended by signing out");
    let path = format!("/sessions/{}", ends[1]);
    assert_eq!(post(&mut stranger, &path, &[]).await.status, StatusCode::NOT_FOUND);
    for ends in [path.as_str(), "/sessions/endings/others"] {
        assert_eq!(post(&mut here, ends, &[]).await.status, StatusCode::FORBIDDEN, "it is asked who one is");
    }
    assert!(is_signed_in(&mut there).await && is_signed_in(&mut third).await);
    let page = here.get("/proofs/new").await;
    here.press(&page, "Go on", &[("password", PASSWORD)]).await;
    assert_eq!(post(&mut here, &path, &[]).await.status, StatusCode::SEE_OTHER);
    let left = u8::from(is_signed_in(&mut there).await) + u8::from(is_signed_in(&mut third).await);
    assert_eq!(left, 1);
    assert_eq!(post(&mut here, &path, &[]).await.status, StatusCode::NOT_FOUND);

    let page = here.get("/account/devices").await;
    let page = here.press(&page, "Sign out everywhere else", &[]).await;
    assert!(page.says("You are signed out everywhere else."), "{}", page.text());
    assert!(!is_signed_in(&mut there).await && !is_signed_in(&mut third).await);
    assert!(is_signed_in(&mut here).await && is_signed_in(&mut stranger).await);
}

#[tokio::test]
async fn a_steward_switches_it_off_for_somebody_who_lost_everything_and_nobody_else_can() {
    let world = World::new().await;
    let (mut browser, _) = officer(&world).await;
    let (mut waiting, _) = half(&world).await;
    let fields = [("email", EMAIL), ("reason", "Lost the telephone, met in the office."), ("sure", "yes")];
    for who in [world.cast.lead, world.cast.chair, world.cast.member] {
        let mut other = world.browser(who).await;
        assert_eq!(other.get("/second-factor-removals/new").await.status, StatusCode::FORBIDDEN);
        assert_eq!(post(&mut other, "/second-factor-removals", &fields).await.status, StatusCode::FORBIDDEN);
    }
    let mut steward = world.browser(world.cast.steward).await;
    let page = steward.get("/second-factor-removals/new").await;
    let wrong = [("email", "nobody"), ("reason", "Lost")];
    assert_refused(&steward.press(&page, "Switch it off", &wrong).await, &["email", "reason", "sure"]);
    for none in ["not.here@city.example", "member@cast.example", "steward@cast.example"] {
        let typed = [("email", none), fields[1], fields[2]];
        assert_refused(&steward.press(&page, "Switch it off", &typed).await, &["email"]);
    }
    assert!(is_signed_in(&mut browser).await);
    // The page was open for long: what was typed is kept while the steward is asked again.
    later(&world, 700);
    let kept = steward.press(&page, "Switch it off", &fields).await;
    assert_eq!(kept.status, StatusCode::FORBIDDEN);
    assert!(kept.says("First show that it is you") && holds(&kept, "reason", fields[1].1), "{}", kept.text());
    assert_eq!(world.happened("people.second_factor_removed").await, 0);
    let mut fresh = world.browser(world.cast.steward).await;
    let done = fresh.press(&kept, "Send it again", &[]).await;
    assert!(done.says("The second factor is off, and the person was told by mail."), "{}", done.text());
    assert_eq!(world.happened("people.second_factor_removed").await, 1);
    let mail = told(&world, "A steward switched off").await;
    assert!(mail.text.contains(fields[1].1), "{}", mail.text);
    assert!(!is_signed_in(&mut browser).await);
    assert!(waiting.get("/sign-in/code").await.says(AGAIN));
    assert_eq!(place(&sign_in(&mut browser, EMAIL, PASSWORD).await), "/account");
}

#[tokio::test]
async fn where_the_rule_holds_those_who_lead_set_it_up_before_they_act_and_lose_nothing() {
    let world = World::strict().await;
    let proposal = format!("/proposals/{}", world.cast.proposal);
    for (who, forms) in [
        (world.cast.lead, "/groups/technical/invitations"),
        (world.cast.chair, "/groups/technical/invitations"),
        (world.cast.steward, "/office"),
    ] {
        let mut browser = world.browser(who).await;
        for readable in ["/groups/technical", "/groups/technical/plans/2027", "/account", "/governments"] {
            assert_eq!(browser.get(readable).await.status, StatusCode::OK, "{readable} as {}", who.email);
        }
        let page = browser.get(forms).await;
        assert_eq!(page.path, format!("/en/account/second-factor?next={}", encode(forms)), "{}", who.email);
        assert!(page.says("To act here as lead, chair or steward"), "{}", page.text());
    }
    let mut member = world.browser(world.cast.member).await;
    assert_eq!(member.get(&proposal).await.status, StatusCode::OK);

    let mut lead = world.browser(world.cast.lead).await;
    let fields = [("decision", "decline"), ("answer", "Next year, because the budget is spent.")];
    let before = log_length(&world).await;
    let kept = post(&mut lead, &format!("{proposal}/decisions"), &fields).await;
    assert_eq!(kept.status, StatusCode::FORBIDDEN);
    assert!(holds(&kept, "answer", fields[1].1), "{}", kept.text());
    assert_eq!(log_length(&world).await, before);
    let page = lead.get("/groups/technical/invitations").await;
    let page = lead.open(&page.link("Set up the second factor")).await;
    let page = lead.press(&page, "Show me the code to scan", &[]).await;
    let html = page.html();
    let secret = html.split_once("id=\"secret\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let factor = Factor { secret, codes: Vec::new() };
    let page = lead.press(&page, "Switch it on", &[("code", &factor.code(&world, 0))]).await;
    assert_eq!(page.link("I have kept them, go on"), "/en/groups/technical/invitations");
    assert_eq!(place(&lead.get("/groups/technical/invitations").await), "/groups/technical/invitations");
    let answer = lead.press(&kept, "Send it again", &[]).await;
    assert!(answer.says("The proposal is declined"), "{}", answer.text());
}

#[tokio::test]
async fn what_no_page_sends_is_refused_and_never_a_fault_of_ours() {
    let world = World::new().await;
    let (mut browser, _) = officer(&world).await;
    let (mut waiting, _) = half(&world).await;
    let long = "1".repeat(200_000);
    for code in [long.as_str(), "' or 1=1 --", "\u{202e}123456", "１２３４５６", "-00001", "1e5"] {
        let page = post(&mut waiting, "/sign-in/code", &[("code", code), ("next", "//evil.example")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.text());
        assert!(!page.html().contains(code) && !page.html().contains("href=\"//"), "{}", page.html());
    }
    for (path, field) in [("/proofs", "code"), ("/proofs", "password"), ("/account/second-factor", "code")] {
        let page = post(&mut browser, path, &[(field, long.as_str())]).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.text());
    }
    for next in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"] {
        let page = post(&mut browser, "/proofs", &[("password", PASSWORD), ("next", next)]).await;
        assert_eq!(page.headers["location"], "/en/account", "{next}");
        let page = browser.get(&format!("/account/second-factor?next={}", encode(next))).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    for path in ["/sessions/none/endings", "/sessions/%00/endings"] {
        assert_eq!(post(&mut browser, path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mut visitor = world.visitor();
    for path in ["/account/second-factor", "/account/devices", "/proofs/new", "/account/password"] {
        assert!(visitor.get(path).await.path.starts_with("/en/sign-in?next="), "{path}");
    }
    assert!(is_signed_in(&mut browser).await);
}

#[tokio::test]
async fn noting_that_a_session_is_used_makes_nothing_old_that_is_kept() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let noted = "select count(*) as n from sessions where seen_on = '2026-11-25'";
    let count = async || world.app().db.reader().await.unwrap().count(noted, &[]).await.unwrap();
    world.app().clock.advance(SignedDuration::from_hours(14));
    let before = settled(&world).await;
    assert_eq!(member.get("/groups").await.status, 200);
    assert_eq!(count().await, 1, "the use was not noted");
    assert_eq!(settled(&world).await, before);
}
