//! Somebody signs up with an address that is not theirs, and the owner of the mailbox confirms. The account must be the
//! owner's, or nobody's.

use axum::http::StatusCode;
use world::World;

const ADDRESS: &str = "owner@mailbox.example";
const OWN: &str = "what-the-owner-chose";
const FOREIGN: &str = "what-a-stranger-chose";

async fn sign_up(world: &World, password: &str) -> String {
    let mut browser = world.visitor();
    let form = browser.get("/sign-up").await;
    let typed = [("name", "Officer"), ("email", ADDRESS), ("password", password)];
    browser.press(&form, "Create the account", &typed).await;
    world.mails(ADDRESS).await.last().unwrap().link()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_a_mailbox_cannot_be_made_to_confirm_a_strangers_password() {
    let world = World::new().await;
    let first = sign_up(&world, OWN).await;
    let second = sign_up(&world, FOREIGN).await;
    let mut owner = world.visitor();
    assert!(owner.open(&first).await.says("does not work any more"), "an older link ends with a newer sign-up");

    let form = owner.open(&second).await;
    let refused = owner.press(&form, "Confirm my address", &[("password", OWN)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("get a new password"));
    assert_eq!(world.happened("people.mail_verified").await, 0);

    let mut stranger = world.visitor();
    let form = stranger.get("/sign-in").await;
    let refused = stranger.press(&form, "Sign in", &[("email", ADDRESS), ("password", FOREIGN)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_mailbox_and_password_is_signed_in_at_once() {
    let world = World::new().await;
    let link = sign_up(&world, OWN).await;
    let mut owner = world.visitor();
    let form = owner.open(&link).await;
    let account = owner.press(&form, "Confirm my address", &[("password", OWN)]).await;
    assert_eq!((account.status, account.path.as_str()), (StatusCode::OK, "/en/account?done=welcome"));
    assert!(owner.open(&link).await.says("does not work any more"), "the link works once");
}
