//! Sign-in with accounts that people have elsewhere, against a provider that the tests serve: a new account, linking,
//! standing by claims, sign-out, and every broken answer that must not sign anybody in.

use axum::http::{StatusCode, header};
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use nouns::people::PasskeyAdded;
use people::samples::insert_passkey;
use serde_json::{Value, json};
use url::Url;
use world::{Browser, Page, World};

use crate::issuer::{Issuer, SECRET, Sign, Token, Trouble, public};
use crate::steps::{
    FORM, PASSWORD, assert_refused, encode, give_code, id, knock, log_length, newcomer, place, post, set_up_factor,
    sign_in, sign_up,
};

const EMAIL: &str = "an.officer@city.example";
const LEADS: &str = "/groups/technical/members";
const ENTER: &str = "Sign in with The city";

fn officer() -> Value {
    json!({ "sub": "officer-1", "email": EMAIL, "email_verified": true, "name": "An Officer" })
}

fn later(world: &World, seconds: i64) {
    world.app().clock.advance(SignedDuration::from_secs(seconds));
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    place(&browser.get("/account").await) == "/account"
}

async fn count(world: &World, sql: &'static str) -> i64 {
    world.app().db.reader().await.unwrap().count(sql, &[]).await.unwrap()
}

/// Where a page leads by itself.
fn way(page: &Page) -> Url {
    assert_eq!(page.status, 200, "{}", page.text());
    let refresh = page.headers.get("refresh").unwrap_or_else(|| panic!("leads nowhere: {}", page.text()));
    let way = refresh.to_str().unwrap().strip_prefix("0; url=").unwrap();
    assert_eq!(page.link("Go there now"), way, "the link leads elsewhere");
    way.parse().unwrap()
}

/// Presses the button of the provider and gives where it leads.
async fn depart(browser: &mut Browser) -> Url {
    let page = browser.get("/sign-in").await;
    way(&browser.press(&page, ENTER, &[]).await)
}

/// Signs in with the provider as far as the page that follows.
async fn enter(issuer: &Issuer, browser: &mut Browser, person: &Value) -> Page {
    let way = depart(browser).await;
    browser.open(&issuer.allow(&way, person)).await
}

/// Somebody who has opened an account with the provider.
async fn arrived(issuer: &Issuer, world: &World, person: &Value) -> Browser {
    let mut browser = world.visitor();
    let page = enter(issuer, &mut browser, person).await;
    let page = browser.press(&page, "Create the account", &[]).await;
    assert_eq!(place(&page), "/account", "{}", page.text());
    browser
}

/// That nobody was signed in, and that there is no new account.
async fn assert_nobody(world: &World, browser: &mut Browser, page: &Page) {
    assert_eq!(page.status, 422, "{}: {}", page.path, page.text());
    assert!(!is_signed_in(browser).await, "somebody was signed in");
    assert_eq!(count(world, "select count(*) as n from arrivals").await, 0, "an identity waits");
    assert_eq!(count(world, "select count(*) as n from identities").await, 0, "an identity was linked");
}

#[tokio::test]
async fn a_first_sign_in_opens_an_account_once_one_has_seen_it_and_the_next_goes_straight_in() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let persons = "select count(*) as n from persons";
    let before = count(&world, persons).await;
    let mut browser = world.visitor();
    let page = browser.get("/groups/technical/memberships/new").await;
    let way = way(&browser.press(&page, ENTER, &[]).await);
    assert!(way.as_str().starts_with(&format!("{}/authorize?", issuer.address())), "{way}");
    let page = browser.open(&issuer.allow(&way, &officer())).await;
    assert_eq!(place(&page), "/sign-in/arrivals/new");
    assert!(page.says("Your new account") && page.says(EMAIL) && page.says("The city has told us"), "{}", page.text());
    assert_eq!(count(&world, persons).await, before, "an account was opened before anybody saw it");
    assert!(!is_signed_in(&mut browser).await);
    assert_refused(&browser.press(&page, "Create the account", &[("name", "")]).await, &["name"]);
    let page = browser.press(&page, "Create the account", &[("name", "An O’Officer")]).await;
    assert_eq!(place(&page), "/groups/technical/memberships/new", "one goes on where one was");
    let page = browser.get("/account").await;
    assert!(page.says("An O’Officer") && page.says(EMAIL), "{}", page.text());
    let mails = world.mails(EMAIL).await;
    assert!(mails.last().unwrap().text.contains("is now linked to The city"), "{}", mails.last().unwrap().text);
    // Another browser of the same person needs no more than the provider.
    let mut other = world.visitor();
    assert_eq!(place(&enter(&issuer, &mut other, &officer()).await), "/account");
    assert_eq!(count(&world, persons).await, before + 1);
    // Somebody else at the same provider is somebody else, also with the same name.
    let mut stranger = world.visitor();
    let page = enter(&issuer, &mut stranger, &json!({ "sub": "officer-2", "name": "An Officer" })).await;
    assert!(page.says("gives no confirmed address") && !is_signed_in(&mut stranger).await, "{}", page.text());
}

#[tokio::test]
async fn an_account_that_exists_is_linked_only_after_signing_in_to_it_in_the_same_browser() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    newcomer(&world, "An Officer", EMAIL).await;
    let mut browser = world.visitor();
    let page = enter(&issuer, &mut browser, &officer()).await;
    assert!(page.says("You have an account already"), "{}", page.text());
    assert!(!page.has_button("Create the account"));
    assert!(!is_signed_in(&mut browser).await, "the provider’s word alone opened the account");
    assert_eq!(post(&mut browser, "/sign-in/arrivals", &[("name", "Somebody")]).await.status, 422);
    // Signing in elsewhere links nothing: there, nothing waits.
    let mut elsewhere = world.visitor();
    sign_in(&mut elsewhere, EMAIL, PASSWORD).await;
    assert_eq!(place(&elsewhere.get("/account/identities/new").await), "/account/ways");
    post(&mut elsewhere, "/account/identities", &[]).await;
    assert_eq!(count(&world, "select count(*) as n from identities").await, 0);
    // In the same browser it does, and only after one more button.
    let link = page.link("Sign in to your account");
    let page = browser.open(&link).await;
    let page = browser.press(&page, "Sign in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert!(page.says("Link The city to your account?"), "{}", page.text());
    assert_eq!(count(&world, "select count(*) as n from identities").await, 0, "linked without being asked");
    let page = browser.press(&page, "Link it", &[]).await;
    assert!(page.says("It is linked."), "{}", page.text());
    assert!(world.mails(EMAIL).await.last().unwrap().subject.contains("another way to sign in"));
    let mut other = world.visitor();
    assert_eq!(place(&enter(&issuer, &mut other, &officer()).await), "/account");
    let page = other.get("/account/ways").await;
    assert!(page.says("Accounts elsewhere") && page.says(EMAIL), "{}", page.text());
}

#[tokio::test]
async fn linking_waits_for_the_code_too_and_goes_along_from_password_to_code() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut owner = newcomer(&world, "An Officer", EMAIL).await;
    let factor = set_up_factor(&world, &mut owner).await;
    later(&world, 300);
    let mut browser = world.visitor();
    let page = enter(&issuer, &mut browser, &officer()).await;
    let page = browser.open(&page.link("Sign in to your account")).await;
    let page = browser.press(&page, "Sign in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_eq!(place(&page), "/sign-in/code");
    post(&mut browser, "/account/identities", &[]).await;
    assert_eq!(count(&world, "select count(*) as n from identities").await, 0, "linked before the code");
    let page = give_code(&mut browser, &page, &factor.code(&world, 0)).await;
    let page = browser.press(&page, "Link it", &[]).await;
    assert!(page.says("It is linked."), "{}", page.text());
    // From now on the provider stands for the password, and the code is asked for all the same.
    later(&world, 300);
    let mut other = world.visitor();
    let page = enter(&issuer, &mut other, &officer()).await;
    assert_eq!(place(&page), "/sign-in/code");
    assert!(!is_signed_in(&mut other).await, "no code was asked for");
    assert_eq!(place(&give_code(&mut other, &page, &factor.code(&world, 0)).await), "/account");
}

#[tokio::test]
async fn a_second_factor_of_the_provider_counts_where_the_settings_trust_it() {
    let issuer = Issuer::start().await;
    let trusted = issuer.settings(json!({ "second_factor_amr": ["mfa"] }));
    let world = World::with(|config| {
        config.second_factor_for = "leads".into();
        config.sign_in_providers = vec![trusted];
    })
    .await;
    issuer.watch(&world);
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get("/account/ways").await;
    let way = way(&lead.press(&page, "Link The city", &[]).await);
    let mut person = json!({ "sub": "lead-1" });
    lead.open(&issuer.allow(&way, &person)).await;
    let mut weak = world.visitor();
    assert_eq!(place(&enter(&issuer, &mut weak, &person).await), "/account");
    let asked = place(&weak.get(LEADS).await);
    person["amr"] = json!(["pwd", "mfa"]);
    let mut strong = world.visitor();
    assert_eq!(place(&enter(&issuer, &mut strong, &person).await), "/account");
    let page = strong.get(LEADS).await;
    assert_ne!(asked, LEADS, "a lead without a second factor leads");
    assert_eq!(place(&page), LEADS, "{}", page.text());
    // An own second factor is not asked for on top, and still is where the provider had none.
    set_up_factor(&world, &mut strong).await;
    later(&world, 300);
    let mut strong = world.visitor();
    assert_eq!(place(&enter(&issuer, &mut strong, &person).await), "/account");
    person["amr"] = json!(["pwd"]);
    assert_eq!(place(&enter(&issuer, &mut world.visitor(), &person).await), "/sign-in/code");
}

/// What is wrong with a token, and how a good one comes to it.
type Fault = (&'static str, fn(&mut Token));

/// Each changes a good token into one that must sign nobody in.
fn broken() -> Vec<Fault> {
    fn shared(token: &mut Token, secret: Vec<u8>) {
        token.header["alg"] = json!("HS256");
        token.header.as_object_mut().unwrap().remove("kid");
        token.sign = Sign::Shared(secret);
    }
    fn nothing(token: &mut Token, name: &str) {
        token.header["alg"] = json!(name);
        token.sign = Sign::Nothing;
    }
    vec![
        ("another nonce", |token| token.claims["nonce"] = json!("another")),
        ("no nonce", |token| drop(token.claims.as_object_mut().unwrap().remove("nonce"))),
        ("expired", |token| token.claims["exp"] = json!(token.claims["iat"].as_i64().unwrap() - 1)),
        ("no end", |token| drop(token.claims.as_object_mut().unwrap().remove("exp"))),
        ("issued long ago", |token| token.claims["iat"] = json!(token.claims["iat"].as_i64().unwrap() - 3600)),
        ("issued tomorrow", |token| token.claims["iat"] = json!(token.claims["iat"].as_i64().unwrap() + 3600)),
        ("another audience", |token| token.claims["aud"] = json!("another")),
        ("one more audience", |token| token.claims["aud"] = json!(["belfry", "another"])),
        ("made for another", |token| token.claims["azp"] = json!("another")),
        ("another issuer", |token| token.claims["iss"] = json!("http://127.0.0.1:1")),
        ("no subject", |token| drop(token.claims.as_object_mut().unwrap().remove("sub"))),
        ("an empty subject", |token| token.claims["sub"] = json!("")),
        ("a key that is not known", |token| {
            token.header["kid"] = json!("9");
            token.sign = Sign::Key(9);
        }),
        ("another key under a known name", |token| token.sign = Sign::Key(9)),
        ("no algorithm", |token| nothing(token, "none")),
        ("no algorithm, in capitals", |token| nothing(token, "NONE")),
        ("no signature", |token| nothing(token, "EdDSA")),
        ("signed with the secret", |token| shared(token, SECRET.into())),
        ("signed with the public key", |token| shared(token, public(1).to_string().into())),
        ("signed with the public key’s bytes", |token| {
            let x = public(1)["x"].as_str().unwrap().to_owned();
            shared(token, data_encoding::BASE64URL_NOPAD.decode(x.as_bytes()).unwrap());
        }),
        ("what nobody understands", |token| token.header["crit"] = json!(["exp"])),
        ("another kind of token", |token| token.header["typ"] = json!("logout+jwt")),
    ]
}

#[tokio::test]
async fn a_broken_token_signs_nobody_in() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut taken = Vec::new();
    for (what, change) in broken() {
        issuer.change(change);
        let page = enter(&issuer, &mut world.visitor(), &officer()).await;
        if page.status != 422 || !page.says("could not be sure that the answer of The city is genuine") {
            taken.push(what);
        }
    }
    assert!(taken.is_empty(), "taken for good: {taken:?}");
    let mut browser = world.visitor();
    let page = enter(&issuer, &mut browser, &officer()).await;
    assert_nobody(&world, &mut browser, &page).await;
    issuer.change_nothing();
    assert!(is_signed_in(&mut arrived(&issuer, &world, &officer()).await).await, "the same without a fault");
}

#[tokio::test]
async fn a_new_key_is_taken_once_it_is_shown_and_looked_for_once_a_minute() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    arrived(&issuer, &world, &officer()).await;
    later(&world, 120);
    issuer.rotate(2, &[1, 2]);
    assert_eq!(place(&enter(&issuer, &mut world.visitor(), &officer()).await), "/account", "the new key is not found");
    later(&world, 120);
    issuer.rotate(3, &[2]);
    let asked = issuer.asked_for_keys();
    for _ in 0..3 {
        assert_eq!(enter(&issuer, &mut world.visitor(), &officer()).await.status, 422, "a key that is not shown");
    }
    assert_eq!(issuer.asked_for_keys(), asked + 1, "strangers make us ask again and again");
    // The old key is gone from the list, and so it is gone.
    issuer.rotate(1, &[2]);
    assert_eq!(enter(&issuer, &mut world.visitor(), &officer()).await.status, 422, "a key that was taken back");
}

#[tokio::test]
async fn an_answer_is_good_once_in_the_browser_that_began_and_not_for_long() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let late = "This sign-in cannot go on here";
    // Another browser: a stranger’s answer would sign its victim in to the stranger’s account.
    let mut browser = world.visitor();
    let mut victim = world.visitor();
    let answer = issuer.allow(&depart(&mut browser).await, &officer());
    for victim in
        [&mut victim, &mut world.browser_with("belfry=something"), &mut world.browser(world.cast.member).await]
    {
        let page = victim.open(&answer).await;
        assert!(page.status == 422 && page.says(late), "{}", page.text());
    }
    depart(&mut victim).await;
    assert!(victim.open(&answer).await.says(late), "a browser with a way of its own");
    // The stranger’s tries did not use it up; its own browser uses it up.
    assert_eq!(place(&browser.open(&answer).await), "/sign-in/arrivals/new");
    assert!(browser.open(&answer).await.says(late), "an answer was taken twice");
    // Also when the first answer was of no use.
    let way = depart(&mut browser).await;
    let good = issuer.allow(&way, &officer());
    let state = way.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let bad = format!("/en/sign-in/providers/city/answers?code=guessed&state={state}");
    assert!(browser.open(&bad).await.says("could not be sure"));
    assert!(browser.open(&good).await.says(late), "after a wrong code another one was taken");
    let answer = issuer.allow(&depart(&mut browser).await, &officer());
    later(&world, 601);
    assert!(browser.open(&answer).await.says(late), "an answer after ten minutes");
    assert!(browser.get("/sign-in/providers/city/answers").await.says(late));
    assert_eq!(browser.get("/sign-in/providers/nobody/answers").await.status, 404);
}

#[tokio::test]
async fn a_code_of_another_sign_in_is_of_no_use() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    for checks_pkce in [true, false] {
        // Somebody puts the code that they got into the answer of somebody else.
        let stolen = issuer.allow(&depart(&mut world.visitor()).await, &officer());
        let code = stolen.split(['?', '&']).nth(1).unwrap().to_owned();
        let mut browser = world.visitor();
        let own = issuer.allow(&depart(&mut browser).await, &officer());
        let own_code = own.split(['?', '&']).nth(1).unwrap().to_owned();
        let page = browser.open(&own.replace(&own_code, &code)).await;
        assert!(page.says("could not be sure"), "checks_pkce {checks_pkce}: {}", page.text());
        assert_nobody(&world, &mut browser, &page).await;
        issuer.check_no_pkce();
    }
    // Somebody on the way puts another challenge in.
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut browser = world.visitor();
    let way = depart(&mut browser).await;
    let challenge = way.query_pairs().find(|(name, _)| name == "code_challenge").unwrap().1.into_owned();
    let tampered = way.as_str().replace(&challenge, &"A".repeat(challenge.len())).parse().unwrap();
    let page = browser.open(&issuer.allow(&tampered, &officer())).await;
    assert_nobody(&world, &mut browser, &page).await;
}

#[tokio::test]
async fn a_provider_that_is_down_huge_slow_or_another_signs_nobody_in_and_the_password_works() {
    for (trouble, words) in [
        (Trouble::Down, "The city does not answer"),
        (Trouble::Huge, "The city does not answer"),
        (Trouble::Slow, "The city does not answer"),
        (Trouble::Redirects, "The city does not answer"),
        (Trouble::OtherIssuer, "The city does not answer"),
    ] {
        let issuer = Issuer::start().await;
        let world = issuer.world(json!({})).await;
        issuer.trouble(trouble);
        let mut browser = world.visitor();
        let page = browser.get("/sign-in").await;
        let page = browser.press(&page, ENTER, &[]).await;
        assert!(page.says(words), "{}", page.text());
        assert_nobody(&world, &mut browser, &page).await;
        let page = browser.open(&page.link("Begin again")).await;
        assert!(page.has_button("Sign in"), "the password is there still");
        // It is not asked again at once, and is when it has had time.
        issuer.trouble(Trouble::None);
        assert!(browser.press(&page, ENTER, &[]).await.says(words));
        later(&world, 11);
        arrived(&issuer, &world, &officer()).await;
    }
    // Later on, what was learned of it helps for a day.
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    arrived(&issuer, &world, &officer()).await;
    issuer.trouble(Trouble::OtherIssuer);
    later(&world, 2 * 3600);
    assert_eq!(place(&enter(&issuer, &mut world.visitor(), &officer()).await), "/account");
    later(&world, 24 * 3600);
    let mut browser = world.visitor();
    let page = browser.get("/sign-in").await;
    assert_eq!(browser.press(&page, ENTER, &[]).await.status, 422);
}

#[tokio::test]
async fn what_is_told_apart_counts_only_for_the_same_person() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let apart =
        json!({ "sub": "officer-1", "apart": { "email": EMAIL, "email_verified": true, "name": "An Officer" } });
    issuer.trouble(Trouble::TellsOfAnother);
    let mut browser = world.visitor();
    let page = enter(&issuer, &mut browser, &apart).await;
    assert_nobody(&world, &mut browser, &page).await;
    issuer.trouble(Trouble::None);
    let page = enter(&issuer, &mut browser, &apart).await;
    assert!(page.says("Your new account") && page.says(EMAIL), "{}", page.text());
}

#[tokio::test]
async fn what_the_provider_refuses_is_told_plainly() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    for (error, words) in
        [("access_denied", "cancelled or not allowed"), ("server_error", "could not confirm who you are")]
    {
        let mut browser = world.visitor();
        let way = depart(&mut browser).await;
        let state = way.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
        let answer = format!("/en/sign-in/providers/city/answers?error={error}&state={state}");
        let page = browser.open(&answer).await;
        assert!(page.says(words), "{}", page.text());
        assert_nobody(&world, &mut browser, &page).await;
    }
    // The answer says from whom it is, where a provider does that.
    let mut browser = world.visitor();
    let answer = issuer.allow(&depart(&mut browser).await, &officer());
    let page = browser.open(&format!("{answer}&iss={}", encode("https://another.example"))).await;
    assert!(page.says("could not be sure"), "{}", page.text());
    assert_nobody(&world, &mut browser, &page).await;
    let answer = issuer.allow(&depart(&mut browser).await, &officer());
    let page = browser.open(&format!("{answer}&iss={}", encode(&issuer.address()))).await;
    assert!(page.says("Your new account"), "{}", page.text());
}

#[tokio::test]
async fn only_our_own_form_leads_to_a_provider() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let before = log_length(&world).await;
    assert_eq!(world.visitor().get("/sign-in/providers/city").await.status, 404, "a link begins a sign-in");
    let foreign = axum::extract::Request::builder()
        .method("POST")
        .uri("/en/sign-in/providers/city")
        .header("host", "belfry.test")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", FORM)
        .body(axum::body::Body::from("next="))
        .unwrap();
    let answer = knock(&world, foreign).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    assert!(answer.headers().get("refresh").is_none() && answer.headers().get(header::SET_COOKIE).is_none());
    assert_eq!(log_length(&world).await, before);
    assert_eq!(post(&mut world.visitor(), "/sign-in/providers/nobody", &[]).await.status, 404);
    // Where one goes on stays inside.
    let mut browser = arrived(&issuer, &world, &officer()).await;
    let page = post(&mut browser, "/sign-in/providers/city", &[("next", "//evil.example")]).await;
    assert_eq!(page.headers[header::LOCATION], "/en/account");
}

#[tokio::test]
async fn an_address_that_somebody_else_signed_up_with_is_taken_back_by_its_owner() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    // A stranger signs up with the officer’s address and waits; the mail is never answered.
    sign_up(&world, "A Stranger", EMAIL).await;
    let link = world.mails(EMAIL).await.last().unwrap().link();
    let mut browser = arrived(&issuer, &world, &officer()).await;
    assert!(browser.get("/account").await.says("An Officer"));
    assert_eq!(sign_in(&mut world.visitor(), EMAIL, PASSWORD).await.status, 422, "the stranger’s password works");
    let page = world.visitor().open(&link).await;
    assert!(!page.has_button("Confirm my address"), "the stranger’s sign-up can be confirmed still");
}

#[tokio::test]
async fn linking_asks_again_and_an_identity_belongs_to_one_account() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    arrived(&issuer, &world, &officer()).await;
    let mut other = newcomer(&world, "Another", "another@city.example").await;
    later(&world, 660);
    let page = other.get("/account/ways").await;
    let refused = other.press(&page, "Link The city", &[]).await;
    assert_eq!(refused.status, 403, "nothing was asked again: {}", refused.text());
    let proof = other.get("/proofs/new?next=/account/ways").await;
    let page = other.press(&proof, "Go on", &[("password", PASSWORD)]).await;
    assert_eq!(place(&page), "/account/ways");
    let lead = way(&other.press(&page, "Link The city", &[]).await);
    let refused = other.open(&issuer.allow(&lead, &officer())).await;
    assert!(refused.says("is linked to another account"), "{}", refused.text());
    assert_eq!(count(&world, "select count(*) as n from identities").await, 1);
    let lead = way(&other.press(&page, "Link The city", &[]).await);
    let answer = issuer.allow(&lead, &json!({ "sub": "another-1" }));
    // An answer that was meant for somebody who is signed in is nothing to a visitor.
    assert_eq!(world.visitor().open(&answer).await.status, 422);
    let linked = other.open(&answer).await;
    assert!(linked.says("It is linked."), "{}", linked.text());
    // One’s own twice is one’s own once.
    let lead = way(&other.press(&page, "Link The city", &[]).await);
    assert!(other.open(&issuer.allow(&lead, &json!({ "sub": "another-1" }))).await.says("It is linked."));
    assert_eq!(count(&world, "select count(*) as n from identities").await, 2);
}

#[tokio::test]
async fn one_takes_off_ones_own_identity_but_never_the_last_way() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut browser = arrived(&issuer, &world, &officer()).await;
    let page = browser.get("/account/ways").await;
    let ask = page.link("Take it off: The city");
    let page = browser.open(&ask).await;
    assert!(page.says("This is the only way for you to sign in"), "{}", page.text());
    let ends = ask.trim_start_matches("/en").replace("/endings/new", "/endings");
    assert_eq!(post(&mut browser, &ends, &[]).await.status, 422);
    assert_eq!(count(&world, "select count(*) as n from identities").await, 1, "the last way is gone");
    // With another way it goes, and what began with it elsewhere ends.
    let page = browser.get("/account/ways").await;
    let lead = way(&browser.press(&page, "Link The city", &[]).await);
    browser.open(&issuer.allow(&lead, &json!({ "sub": "officer-9" }))).await;
    let mut elsewhere = world.visitor();
    enter(&issuer, &mut elsewhere, &officer()).await;
    let mut stranger = newcomer(&world, "Another", "another@city.example").await;
    assert_eq!(stranger.open(&ask).await.status, 404, "somebody else’s identity is shown");
    assert_eq!(post(&mut stranger, &ends, &[]).await.status, 404);
    let page = browser.open(&ask).await;
    let page = browser.press(&page, "Take it off", &[]).await;
    assert!(page.says("It is taken off."), "{}", page.text());
    assert!(is_signed_in(&mut browser).await && !is_signed_in(&mut elsewhere).await);
    let told = world.mails(EMAIL).await;
    assert!(told.iter().any(|mail| mail.subject.contains("was taken off")));
    // What it was is nobody’s now; the address has an account, so it waits for a proof.
    assert!(enter(&issuer, &mut world.visitor(), &officer()).await.says("You have an account already"));
    // It ends only after asking again.
    let page = browser.get("/account/ways").await;
    later(&world, 660);
    let page = browser.open(&page.link("Take it off: The city")).await;
    assert_eq!(place(&page), "/proofs/new");
}

#[tokio::test]
async fn who_has_no_password_shows_again_with_the_provider_that_it_is_them() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut browser = arrived(&issuer, &world, &officer()).await;
    later(&world, 660);
    let page = browser.get("/account/second-factor/new").await;
    assert_eq!(place(&page), "/proofs/new");
    let now = world.app().clock.now().as_second();
    let (anew, silent) = ("did not confirm just now", "does not say when it asked you");
    for (what, person, said) in [
        ("somebody else", json!({ "sub": "officer-2", "auth_time": now }), anew),
        ("somebody else, without a time", json!({ "sub": "officer-2", "auth_time": null }), anew),
        ("long ago", json!({ "sub": "officer-1", "auth_time": now - 3600 }), anew),
        ("nobody says when", json!({ "sub": "officer-1", "auth_time": null }), silent),
    ] {
        let lead = way(&browser.press(&page, "Confirm with The city", &[]).await);
        let asked: Vec<_> = lead.query_pairs().into_owned().collect();
        assert!(asked.contains(&("prompt".into(), "login".into())) && asked.contains(&("max_age".into(), "0".into())));
        let refused = browser.open(&issuer.allow(&lead, &person)).await;
        assert!(refused.says(said), "{what}: {}", refused.text());
        assert_eq!(place(&browser.get("/account/second-factor/new").await), "/proofs/new", "{what}");
    }
    let lead = way(&browser.press(&page, "Confirm with The city", &[]).await);
    let person = json!({ "sub": "officer-1", "auth_time": now });
    let page = browser.open(&issuer.allow(&lead, &person)).await;
    assert_eq!(place(&page), "/account/second-factor/new", "{}", page.text());
}

#[tokio::test]
async fn who_was_signed_in_at_the_provider_still_is_asked_again_before_dangerous_acts() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    arrived(&issuer, &world, &officer()).await;
    let now = world.app().clock.now().as_second();
    for (at, next) in [
        (json!(now), "/account/second-factor/new"),
        (json!(now + 60), "/account/second-factor/new"),
        (json!(now - 3600), "/proofs/new"),
        (json!(null), "/proofs/new"),
    ] {
        let mut person = officer();
        person["auth_time"] = at.clone();
        let mut browser = world.visitor();
        enter(&issuer, &mut browser, &person).await;
        assert_eq!(place(&browser.get("/account/second-factor/new").await), next, "{at}");
    }
}

#[tokio::test]
async fn a_provider_that_does_not_tell_when_it_asked_leads_to_the_password_and_says_why() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut browser = arrived(&issuer, &world, &officer()).await;
    later(&world, 660);
    let page = browser.get("/account/second-factor/new").await;
    let lead = way(&browser.press(&page, "Confirm with The city", &[]).await);
    let mut silent = officer();
    silent["auth_time"] = json!(null);
    let page = browser.open(&issuer.allow(&lead, &silent)).await;
    assert!(page.says("does not say when it asked you"), "{}", page.text());
    let page = browser.open(&page.link("Confirm in another way")).await;
    assert!(page.path.starts_with("/en/proofs/new?next=%2Faccount"), "{}", page.path);
    assert!(page.has_button("Go on"), "{}", page.text());
    assert_eq!(place(&browser.get("/account/second-factor/new").await), "/proofs/new", "nothing was opened");
}

#[tokio::test]
async fn from_a_link_to_a_private_page_it_is_one_press_where_there_is_one_provider() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    arrived(&issuer, &world, &officer()).await;
    let mut browser = world.visitor();
    let page = browser.get("/account/calendars").await;
    assert_eq!(place(&page), "/sign-in");
    let lead = way(&browser.press(&page, "Sign in with The city", &[]).await);
    let page = browser.open(&issuer.allow(&lead, &officer())).await;
    assert_eq!(place(&page), "/account/calendars", "{}", page.text());
}

#[tokio::test]
async fn a_provider_alone_opens_no_dangerous_act_for_who_has_a_passkey() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut before = arrived(&issuer, &world, &officer()).await;
    later(&world, 660);
    let page = before.get("/account/second-factor/new").await;
    let lead = way(&before.press(&page, "Confirm with The city", &[]).await);

    let tx = world.app().db.begin(&Errand::new("world.passkey")).await.unwrap();
    let person = id(&world, "select id from persons where email = 'an.officer@city.example'").await.parse().unwrap();
    let passkey = insert_passkey(&tx, person, "A key").await.unwrap();
    tx.commit(&PasskeyAdded { passkey, person }).await.unwrap();

    let mut fresh = officer();
    fresh["auth_time"] = json!(world.app().clock.now().as_second());
    let refused = before.open(&issuer.allow(&lead, &fresh)).await;
    assert!(refused.says("did not confirm just now"), "{}", refused.text());
    let mut anew = world.visitor();
    enter(&issuer, &mut anew, &fresh).await;
    for browser in [&mut before, &mut anew] {
        let page = browser.get("/account/second-factor/new").await;
        assert_eq!(place(&page), "/proofs/new");
        assert!(!page.has_button("Confirm with The city") && !page.has_button("Confirm"), "{}", page.text());
    }
}

const MAPPED: &str = r#"{ "affiliations": { "by_mail_domain": true, "claim": "org", "governments": { "0207": "ghent", "44": "oulu", "0": "nowhere" } } }"#;

fn mapped() -> Value {
    serde_json::from_str(MAPPED).unwrap()
}

fn at(organisation: Value) -> Value {
    let mut person = officer();
    person["org"] = organisation;
    person
}

#[tokio::test]
async fn a_claim_makes_an_affiliation_that_holds_for_as_long_as_it_is_said() {
    let issuer = Issuer::start().await;
    let world = issuer.world(mapped()).await;
    let mut browser = arrived(&issuer, &world, &at(json!("0207"))).await;
    let page = browser.get("/account").await;
    assert!(page.says("Ghent") && page.says("Confirmed"), "{}", page.text());
    assert!(!page.says("You speak for it"), "a claim lets nobody speak");
    let said = |who: Value| {
        let (issuer, world) = (issuer.clone(), &world);
        async move {
            let mut browser = world.visitor();
            enter(&issuer, &mut browser, &who).await;
            world.settle().await;
            browser.get("/account").await.text()
        }
    };
    let before = world.happened("people.affiliation_ended").await;
    assert!(said(at(json!("0207"))).await.contains("Ghent"));
    let text = said(at(json!(["44", "99"]))).await;
    assert!(text.contains("Oulu") && !text.contains("Ghent"), "{text}");
    assert_eq!(world.happened("people.affiliation_ended").await, before + 1);
    assert!(!said(at(json!([]))).await.contains("Oulu"), "the claim is gone");
    assert!(!said(at(json!("0"))).await.contains("nowhere"), "the settings name nobody here");
    // What is said again holds again; what somebody has ended does not come back.
    assert!(said(at(json!("44"))).await.contains("Oulu"));
    let mut browser = world.visitor();
    enter(&issuer, &mut browser, &at(json!("44"))).await;
    let page = browser.get("/account").await;
    browser.press(&page, "I do not work there any more", &[]).await;
    assert!(!said(at(json!("44"))).await.contains("Oulu"), "it came back");
}

#[tokio::test]
async fn a_provider_brings_nobody_to_a_government_that_is_closed() {
    let issuer = Issuer::start().await;
    let world = issuer.world(mapped()).await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let sql = "update governments set closed_on = $1 where slug = 'ghent'";
    tx.execute(sql, params![jiff::civil::date(2026, 11, 1)]).await.unwrap();
    tx.commit(&nouns::groups::GroupFounded { group: world.cast.technical }).await.unwrap();
    let mut browser = arrived(&issuer, &world, &at(json!(["0207", "44"]))).await;
    let page = browser.get("/account").await;
    assert!(page.says("Oulu") && !page.says("Ghent"), "{}", page.text());
}

#[tokio::test]
async fn the_mail_domain_of_a_government_counts_where_the_settings_say_so_and_the_address_is_checked() {
    let domain = "insert into government_domains (domain, government) select 'city.example', id from governments where slug = 'ghent'";
    for (settings, verified, counts) in [(mapped(), true, true), (mapped(), false, false), (json!({}), true, false)] {
        let issuer = Issuer::start().await;
        let world = issuer.world(settings).await;
        let tx = world.app().db.begin(&kernel::access::Errand::new("test")).await.unwrap();
        tx.execute(domain, &[]).await.unwrap();
        tx.commit(&nouns::groups::GroupFounded { group: world.cast.technical }).await.unwrap();
        let mut lead = newcomer(&world, "An Officer", "private@elsewhere.example").await;
        let page = lead.get("/account/ways").await;
        let leads = way(&lead.press(&page, "Link The city", &[]).await);
        let mut person = officer();
        person["email_verified"] = json!(verified);
        lead.open(&issuer.allow(&leads, &person)).await;
        assert_eq!(lead.get("/account").await.says("Ghent"), counts, "{verified}");
    }
}

#[tokio::test]
async fn what_waits_is_confirmed_but_a_claim_lets_nobody_speak_for_a_government() {
    for (speaks, confirmed) in [(false, true), (true, false)] {
        let issuer = Issuer::start().await;
        let world = issuer.world(mapped()).await;
        let mut browser = newcomer(&world, "An Officer", EMAIL).await;
        crate::steps::claim(&mut browser, "ghent", speaks).await;
        let page = browser.get("/account/ways").await;
        let lead = way(&browser.press(&page, "Link The city", &[]).await);
        browser.open(&issuer.allow(&lead, &at(json!("0207")))).await;
        let conn = world.app().db.reader().await.unwrap();
        let n = conn
            .count(
                "select count(*) as n from affiliations a join persons p on p.id = a.person
                 where p.email = $1 and a.verified_at is not null and a.ended_at is null",
                params![EMAIL],
            )
            .await
            .unwrap();
        assert_eq!(n == 1, confirmed, "speaks {speaks}");
        drop(conn);
        if confirmed {
            // Taking the identity off ends what hung on it.
            let page = browser.get("/account/ways").await;
            let page = browser.open(&page.link("Take it off: The city")).await;
            browser.press(&page, "Take it off", &[]).await;
            assert!(!browser.get("/account").await.says("Ghent"), "it goes on without anybody who says it");
        }
    }
}

/// Tells of a sign-out as the provider does: without a cookie, from no page.
async fn tell(world: &World, token: &str) -> StatusCode {
    let request = axum::extract::Request::builder()
        .method("POST")
        .uri("/en/sign-in/providers/city/sign-outs")
        .header("host", "belfry.test")
        .header("content-type", FORM)
        .body(axum::body::Body::from(format!("logout_token={token}")))
        .unwrap();
    knock(world, request).await.status()
}

#[tokio::test]
async fn signing_out_at_the_provider_ends_what_began_with_it() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut first = officer();
    first["sid"] = json!("one");
    let mut second = officer();
    second["sid"] = json!("two");
    let mut one = arrived(&issuer, &world, &first).await;
    let mut two = world.visitor();
    enter(&issuer, &mut two, &second).await;
    let mut stranger = arrived(
        &issuer,
        &world,
        &json!({ "sub": "officer-2", "email": "b@city.example", "email_verified": true, "name": "Another" }),
    )
    .await;
    // By its session, that session alone; and once.
    let token = issuer.sign_out(json!({ "sid": "one", "sub": "officer-1" }));
    assert_eq!(tell(&world, &token).await, 200);
    assert!(!is_signed_in(&mut one).await && is_signed_in(&mut two).await);
    assert_eq!(tell(&world, &token).await, 400, "a sign-out was taken twice");
    enter(&issuer, &mut one, &first).await;
    assert_eq!(tell(&world, &issuer.sign_out(json!({ "sid": "one" }))).await, 200);
    assert!(!is_signed_in(&mut one).await && is_signed_in(&mut two).await);
    // By the person, all of theirs and nobody else’s.
    enter(&issuer, &mut one, &first).await;
    assert_eq!(tell(&world, &issuer.sign_out(json!({ "sub": "officer-1" }))).await, 200);
    assert!(!is_signed_in(&mut one).await && !is_signed_in(&mut two).await);
    assert!(is_signed_in(&mut stranger).await, "somebody else was signed out");
    assert_eq!(tell(&world, &issuer.sign_out(json!({ "sub": "nobody" }))).await, 200);
}

#[tokio::test]
async fn a_broken_sign_out_ends_nothing() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut browser = arrived(&issuer, &world, &officer()).await;
    let mut changes = broken();
    changes.retain(|(what, _)| {
        ![
            "another nonce",
            "no nonce",
            "no end",
            "no subject",
            "an empty subject",
            "one more audience",
            "made for another",
            "another kind of token",
        ]
        .contains(what)
    });
    changes.push(("a nonce", |token| token.claims["nonce"] = json!("one")));
    changes.push(("no event", |token| token.claims["events"] = json!({})));
    changes.push(("nobody", |token| drop(token.claims.as_object_mut().unwrap().remove("sub"))));
    changes.push(("no id", |token| token.claims["jti"] = json!("")));
    changes.push(("another kind", |token| token.header["typ"] = json!("at+jwt")));
    let mut taken = Vec::new();
    for (what, change) in changes {
        issuer.change(change);
        if tell(&world, &issuer.sign_out(json!({ "sub": "officer-1" }))).await != 400 {
            taken.push(what);
        }
    }
    assert!(taken.is_empty(), "taken for good: {taken:?}");
    assert!(is_signed_in(&mut browser).await);
    for nonsense in ["", "a.b.c", "....", "e30.e30.", &"x".repeat(20_000)] {
        assert_eq!(tell(&world, nonsense).await, 400);
    }
    issuer.change_nothing();
    assert_eq!(tell(&world, &issuer.sign_out(json!({ "sub": "officer-1" }))).await, 200);
    assert!(!is_signed_in(&mut browser).await, "the same without a fault");
}

#[tokio::test]
async fn after_signing_out_one_may_sign_out_of_the_provider_too() {
    let issuer = Issuer::start().await;
    let world = issuer.world(json!({})).await;
    let mut browser = arrived(&issuer, &world, &officer()).await;
    let page = browser.get("/account").await;
    let page = browser.press(&page, "Sign out", &[]).await;
    assert!(page.says("You are signed out."), "{}", page.text());
    assert!(!is_signed_in(&mut browser).await);
    let way: Url = page.link("Sign out of The city too").parse().unwrap();
    let asked: Vec<_> = way.query_pairs().into_owned().collect();
    assert!(way.as_str().starts_with(&format!("{}/end?", issuer.address())));
    assert!(asked.contains(&("post_logout_redirect_uri".into(), "http://belfry.test/sign-in".into())));
    // Who came with a password is not asked.
    let mut other = newcomer(&world, "Another", "another@city.example").await;
    let page = other.get("/account").await;
    assert_eq!(place(&other.press(&page, "Sign out", &[]).await), "/sign-in");
}

#[tokio::test]
async fn the_page_to_sign_in_has_a_button_for_each_provider() {
    let world = World::new().await;
    let page = world.visitor().get("/sign-in").await;
    assert!(!page.says("With an account that you have"), "{}", page.text());
    let issuer = Issuer::start().await;
    let world = World::with(|config| {
        config.sign_in_providers = ["one", "two", "three", "four"]
            .map(|key| issuer.settings(json!({ "key": key, "name": format!("Number {key}") })))
            .to_vec();
    })
    .await;
    let page = world.visitor().get("/sign-in").await;
    for key in ["one", "two", "three", "four"] {
        assert!(page.has_button(&format!("Sign in with Number {key}")), "{}", page.text());
    }
}
