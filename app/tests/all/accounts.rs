//! Accounts and sessions, as the person meets them: sign-up, the mail, signing in and out, a new password.

use jiff::SignedDuration;
use world::World;

use crate::steps::{PASSWORD, assert_refused, confirm, holds, log_length, newcomer, sign_in, sign_up};

const EMAIL: &str = "an.officer@city.example";
const WRONG: &str = "This e-mail and password do not fit together";

#[tokio::test]
async fn a_newcomer_confirms_the_address_and_signs_in() {
    let world = World::new().await;
    let page = sign_up(&world, "An Officer", "An.Officer@City.Example ").await;
    assert!(page.says("Now look into your mail"), "{}", page.text());
    assert_eq!(world.mails(EMAIL).await.len(), 1);

    let mut browser = world.visitor();
    assert!(sign_in(&mut browser, EMAIL, PASSWORD).await.says(WRONG), "an unproved address signs nobody in");
    let page = confirm(&world, &mut browser, EMAIL).await;
    assert!(page.says("Your address is confirmed, and you are signed in."), "{}", page.text());
    let page = sign_in(&mut world.visitor(), EMAIL, PASSWORD).await;
    assert_eq!(page.path, "/en/account");
    assert_eq!(page.all("h1"), ["An Officer"]);
}

#[tokio::test]
async fn a_mail_scanner_that_follows_the_link_confirms_nothing() {
    let world = World::new().await;
    sign_up(&world, "An Officer", EMAIL).await;
    let link = world.mails(EMAIL).await.first().unwrap().link();
    let mut browser = world.visitor();
    assert!(browser.open(&link).await.has_button("Confirm my address"));
    assert!(sign_in(&mut browser, EMAIL, PASSWORD).await.says(WRONG));
    // The link is still good for the person.
    confirm(&world, &mut world.visitor(), EMAIL).await;
    assert_eq!(sign_in(&mut browser, EMAIL, PASSWORD).await.path, "/en/account");
}

#[tokio::test]
async fn a_link_works_once_and_for_a_day() {
    let world = World::new().await;
    sign_up(&world, "An Officer", EMAIL).await;
    let link = world.mails(EMAIL).await.first().unwrap().link();
    let mut browser = world.visitor();
    let page = browser.open(&link).await;
    confirm(&world, &mut world.visitor(), EMAIL).await;
    assert!(browser.open(&link).await.says("This link does not work any more"));
    let proof = [("password", PASSWORD)];
    assert!(browser.press(&page, "Confirm my address", &proof).await.says("This link does not work any more"));

    sign_up(&world, "Late Officer", "late@city.example").await;
    let link = world.mails("late@city.example").await.first().unwrap().link();
    world.app().clock.advance(SignedDuration::from_mins(24 * 60 - 1));
    assert!(browser.open(&link).await.has_button("Confirm my address"));
    world.app().clock.advance(SignedDuration::from_mins(1));
    assert!(browser.open(&link).await.says("This link does not work any more"));
}

#[tokio::test]
async fn a_wrong_password_an_unknown_address_and_an_unproved_one_get_the_same_answer() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    sign_up(&world, "New Officer", "new@city.example").await;
    let before = log_length(&world).await;
    let mut answers = Vec::new();
    for (email, password) in
        [(EMAIL, "another few words"), ("nobody.at.all@city.example", PASSWORD), ("new@city.example", PASSWORD)]
    {
        let page = sign_in(&mut world.visitor(), email, password).await;
        assert!(page.says(WRONG), "{email}: {}", page.text());
        assert!(!page.html().contains(password), "a password is never sent back");
        answers.push((page.status, page.html().replace(email, "EMAIL")));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert_eq!(answers[0].0, 422);
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test]
async fn signing_up_with_a_known_address_looks_the_same_and_changes_nothing() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let known = sign_up(&world, "Somebody Else", EMAIL).await;
    let fresh = sign_up(&world, "Somebody Else", "fresh@city.example").await;
    assert_eq!((known.status, known.html()), (fresh.status, fresh.html()));
    let mails = world.mails(EMAIL).await;
    assert_eq!(mails.len(), 2);
    assert!(mails[1].subject.starts_with("You have an account"), "{}", mails[1].subject);
    let mut browser = world.visitor();
    assert_eq!(sign_in(&mut browser, EMAIL, PASSWORD).await.all("h1"), ["An Officer"]);
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_and_every_session_ends() {
    let world = World::new().await;
    let mut elsewhere = newcomer(&world, "An Officer", EMAIL).await;
    let mut browser = world.visitor();
    let ask = browser.get("/password-resets/new").await;
    let known = browser.press(&ask, "Send me the link", &[("email", EMAIL)]).await;
    let unknown = browser.press(&ask, "Send me the link", &[("email", "not.here@city.example")]).await;
    assert_eq!((known.status, known.html()), (unknown.status, unknown.html()), "the answer tells who has an account");
    assert!(world.mails("not.here@city.example").await.is_empty());

    let mails = world.mails(EMAIL).await;
    assert_eq!(mails.len(), 2);
    let page = browser.open(&mails[1].link()).await;
    let short = browser.press(&page, "Set the password", &[("password", "short")]).await;
    assert_refused(&short, &["password"]);
    // The page that came back still holds the link's secret.
    let page = browser.press(&short, "Set the password", &[("password", "quite another password")]).await;
    assert!(page.says("Your new password is set. Now sign in."), "{}", page.text());

    assert!(elsewhere.get("/account").await.path.starts_with("/en/sign-in"), "an old session still works");
    assert!(sign_in(&mut browser, EMAIL, PASSWORD).await.says(WRONG));
    assert_eq!(sign_in(&mut browser, EMAIL, "quite another password").await.path, "/en/account");
    assert!(browser.open(&mails[1].link()).await.says("This link does not work any more"));
}

#[tokio::test]
async fn signing_out_everywhere_ends_the_session_on_the_other_device() {
    let world = World::new().await;
    let mut here = world.browser(world.cast.nobody).await;
    let mut there = world.browser(world.cast.nobody).await;
    let mut other = world.browser(world.cast.member).await;
    let page = here.get("/account").await;
    let page = here.press(&page, "Sign out everywhere", &[]).await;
    assert!(page.says("You are signed out."), "{}", page.text());
    assert!(there.get("/account").await.path.starts_with("/en/sign-in"));
    assert_eq!(other.get("/account").await.path, "/en/account", "somebody else was signed out too");
}

#[tokio::test]
async fn signing_out_here_leaves_the_other_device_signed_in() {
    let world = World::new().await;
    let mut here = world.browser(world.cast.nobody).await;
    let mut there = world.browser(world.cast.nobody).await;
    let page = here.get("/account").await;
    let out = here.press(&page, "Sign out", &[]).await;
    assert_eq!(out.path, "/en/sign-in?done=out");
    assert!(here.get("/account").await.path.starts_with("/en/sign-in"));
    assert_eq!(there.get("/account").await.path, "/en/account");
}

#[tokio::test]
async fn signing_out_is_at_hand_on_every_page_of_whoever_is_signed_in_and_on_no_other() {
    let world = World::new().await;
    for path in ["/", "/groups/technical", "/search", "/account/devices", "/no-such-page"] {
        let mut member = world.browser(world.cast.member).await;
        let page = member.get(path).await;
        assert!(page.has_button("Sign out"), "{path}");
        assert!(!world.visitor().get(path).await.has_button("Sign out"), "{path}");
        member.press(&page, "Sign out", &[]).await;
        assert!(member.get("/account").await.path.starts_with("/en/sign-in"), "{path}");
    }
}

#[tokio::test]
async fn a_session_ends_after_thirty_days_without_a_visit_and_after_ninety_days() {
    let world = World::new().await;
    let mut unused = newcomer(&world, "An Officer", EMAIL).await;
    let mut used = world.visitor();
    sign_in(&mut used, EMAIL, PASSWORD).await;
    world.app().clock.advance(SignedDuration::from_hours(30 * 24));
    assert!(unused.get("/account").await.path.starts_with("/en/sign-in"));

    let mut used = world.visitor();
    sign_in(&mut used, EMAIL, PASSWORD).await;
    for _ in 0..3 {
        world.app().clock.advance(SignedDuration::from_hours(30 * 24 - 1));
        assert_eq!(used.get("/account").await.path, "/en/account");
    }
    world.app().clock.advance(SignedDuration::from_hours(3) - SignedDuration::from_millis(1));
    assert_eq!(used.get("/account").await.path, "/en/account");
    world.app().clock.advance(SignedDuration::from_millis(1));
    assert!(used.get("/account").await.path.starts_with("/en/sign-in"), "a session goes on for ever");
}

#[tokio::test]
async fn after_signing_in_one_goes_on_where_one_was_and_never_to_another_site() {
    let world = World::new().await;
    newcomer(&world, "An Officer", EMAIL).await;
    let typed = [("email", EMAIL), ("password", PASSWORD)];
    let mut browser = world.visitor();
    let page = browser.get("/groups/technical/memberships/new").await;
    assert!(page.path.starts_with("/en/sign-in?next="), "{}", page.path);
    let page = browser.press(&page, "Sign in", &typed).await;
    assert_eq!(page.path, "/en/groups/technical/memberships/new");

    let mut browser = world.visitor();
    let page = browser.get("/sign-in?next=%2F%2Fevil.example%2F").await;
    assert_eq!(browser.press(&page, "Sign in", &typed).await.path, "/en/account");
}

#[tokio::test]
async fn a_profile_is_saved_and_a_wrong_one_comes_back_as_it_was_typed() {
    let world = World::new().await;
    let mut browser = world.browser(world.cast.nobody).await;
    let page = browser.get("/account").await;
    let wrong = browser.press(&page, "Save", &[("name", "X"), ("zone", "Mars/Olympus")]).await;
    assert_refused(&wrong, &["name", "zone"]);
    assert!(holds(&wrong, "name", "X"));
    assert_eq!(world.happened("people.profile_changed").await, 0);

    let typed = [("name", "Zoë Ångström"), ("zone", "Europe/Riga"), ("lang", "de")];
    let page = browser.press(&page, "Save", &typed).await;
    assert_eq!(page.path, "/de/account?done=saved", "the page goes on in the chosen language");
    assert!(holds(&page, "name", "Zoë Ångström") && holds(&page, "zone", "Europe/Riga"), "{}", page.text());
}

#[tokio::test]
async fn a_password_that_is_guessed_first_is_refused_wherever_one_is_chosen() {
    let world = World::new().await;
    let email = "anna.virtanen@city.example";
    let guessed =
        ["passwordpassword", "Anna Virtanen 2026", "anna.virtanen@city", "Living-in.EU 2026", "belfry-belfry"];
    let mut visitor = world.visitor();
    let form = visitor.get("/sign-up").await;
    let mut own = newcomer(&world, "Anna Virtanen", email).await;
    let change = own.get("/account/password").await;
    let page = visitor.get("/password-resets/new").await;
    visitor.press(&page, "Send me the link", &[("email", email)]).await;
    let reset = visitor.open(&world.mails(email).await.last().unwrap().link()).await;
    for password in guessed {
        let typed = [("name", "Anna Virtanen"), ("email", email), ("password", password)];
        let signed_up = visitor.press(&form, "Create the account", &typed).await;
        let changed = own.press(&change, "Set the password", &[("password", password)]).await;
        let set = visitor.press(&reset, "Set the password", &[("password", password)]).await;
        for page in [signed_up, changed, set] {
            assert_refused(&page, &["password"]);
            assert!(page.says("This password is easy to guess"), "{password}: {}", page.text());
            assert!(!holds(&page, "password", password));
        }
    }
    let set = visitor.press(&reset, "Set the password", &[("password", "quite another row of words")]).await;
    assert!(set.says("Your new password is set."), "{}", set.text());
}
