//! Links into a group: whom they let in, how often, and the one answer of all that cannot be used.

use groups::samples::insert_seat;
use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::params;
use nouns::groups::SeatTaken;
use world::{Browser, World};

use crate::steps::{PASSWORD, assert_refused, error_at, holds, id, log_length, newcomer, post, sign_in};

const STALE: &str = "This invitation cannot be used.";

/// The lead of the cast, leading the open group as well.
async fn lead_of_the_open_group(world: &World) -> Browser {
    let open = id(world, "select id from groups where joining = 'open'").await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let group = open.parse().unwrap();
    let seat = insert_seat(&tx, group, world.cast.lead.person, "lead").await.unwrap();
    tx.commit(&SeatTaken { seat, group, person: world.cast.lead.person }).await.unwrap();
    world.browser(world.cast.lead).await
}

/// Makes a link and gives its address, without the host.
pub async fn invite(browser: &mut Browser, group: &str, domains: &str, uses: &str) -> String {
    let form = browser.get(&format!("/groups/{group}/invitations")).await;
    let typed = [("domains", domains), ("uses", uses), ("until", "2026-12-01"), ("note", "Colleagues")];
    let page = browser.press(&form, "Make the link", &typed).await;
    let html = page.html();
    let (_, rest) = html.split_once("id=\"invitation-link\" value=\"http://belfry.test").expect("a link");
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_link_lets_in_at_once_where_others_have_to_ask() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let settings = lead.get("/groups/technical/settings").await;
    lead.press(&settings, "Save", &[("mode", "on_request"), ("agreement", "We share.")]).await;
    let link = invite(&mut lead, "technical", "cast.example", "1").await;
    // The secret is shown once, and only its digest is kept.
    assert!(lead.get("/groups/technical/invitations").await.all("#invitation-link").is_empty());
    let mut official = world.browser(world.cast.official).await;
    let form = official.open(&link).await;
    assert!(form.says("You are invited.") && form.says("We share."), "{}", form.text());
    let page = official.press(&form, "Join this group", &[("agreed", "yes")]).await;
    assert!(page.says("You are a member now."), "{}", page.text());
    let list = lead.get("/groups/technical/invitations").await;
    assert!(list.says("1 of 1"), "{}", list.text());
    let page = official.press(&form, "Join this group", &[("agreed", "yes")]).await;
    assert_eq!(page.status, 200, "the second press changes nothing");
    assert_eq!(world.happened("groups.membership_began").await, 4);
}

#[tokio::test]
async fn an_invitation_answers_a_request_that_waits() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let settings = lead.get("/groups/technical/settings").await;
    lead.press(&settings, "Save", &[("mode", "on_request")]).await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.get("/groups/technical/memberships/new").await;
    official.press(&form, "Ask to join this group", &[("motivation", "Sensors.")]).await;
    let link = invite(&mut lead, "technical", "", "5").await;
    let form = official.open(&link).await;
    assert!(official.press(&form, "Join this group", &[]).await.says("You are a member now."));
    assert!(lead.get("/groups/technical/requests").await.says("Nobody waits"));
}

#[tokio::test]
async fn the_authority_comes_first_even_with_a_link() {
    let world = World::new().await;
    let link = invite(&mut world.browser(world.cast.lead).await, "technical", "", "5").await;
    let mut ghent = world.browser(world.cast.unsigned).await;
    let page = ghent.open(&link).await;
    assert!(page.says("Your government signs first, then you join.") && !page.has_button("Join this group"));
    assert_eq!(page.link("To my government"), "/en/governments/ghent");
    let token = link.split_once("token=").unwrap().1;
    assert_eq!(post(&mut ghent, "/groups/technical/memberships", &[("token", token)]).await.status, 422);
    let conn = world.app().db.reader().await.unwrap();
    assert_eq!(
        conn.count("select cast(sum(uses) as bigint) as n from invitations", &[]).await.unwrap(),
        0,
        "no use was taken"
    );
}

#[tokio::test]
async fn an_address_of_another_domain_is_told_which_fit() {
    let world = World::new().await;
    let link = invite(&mut world.browser(world.cast.lead).await, "technical", "oulu.fi riga.lv", "5").await;
    let mut official = world.browser(world.cast.official).await;
    let form = official.open(&link).await;
    let page = official.press(&form, "Join this group", &[]).await;
    assert!(page.status == 422 && page.says("mail addresses of oulu.fi riga.lv"), "{}", page.text());
    assert_eq!(world.happened("groups.membership_began").await, 3);
}

#[tokio::test]
async fn revoked_expired_used_up_wrong_and_of_another_group_are_one_answer() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let revoked = invite(&mut lead, "technical", "", "5").await;
    let list = lead.get("/groups/technical/invitations").await;
    assert!(lead.press(&list, "Take it back", &[]).await.says("The link is taken back."));
    let used = invite(&mut lead, "technical", "", "1").await;
    let mut member = world.browser(world.cast.official).await;
    let form = member.open(&used).await;
    member.press(&form, "Join this group", &[]).await;
    let fresh = invite(&mut lead, "technical", "", "5").await;
    let foreign = fresh.replace("/technical/", "/legal/");
    let mut riga = world.browser(world.cast.representative).await;
    assert!(riga.open(&fresh).await.says("You are invited."));
    let mut answers = Vec::new();
    for link in [&revoked, &used, &foreign, &format!("{fresh}0")] {
        let page = riga.open(link).await;
        assert!(page.says(STALE), "{link}: {}", page.text());
        let (_, token) = link.split_once("token=").unwrap();
        let group = if link.contains("/legal/") { "legal" } else { "technical" };
        let page = post(&mut riga, &format!("/groups/{group}/memberships"), &[("token", token)]).await;
        answers.push((page.status.as_u16(), page.all("section.notice.bad")));
    }
    world.app().clock.advance(SignedDuration::from_hours(8 * 24));
    let mut riga = world.browser(world.cast.representative).await;
    assert!(riga.open(&fresh).await.says(STALE), "expired");
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert_eq!(answers[0].0, 422);
    assert_eq!(world.happened("groups.membership_began").await, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn pressed_ten_thousand_times_at_once_a_link_lets_in_no_more_than_it_may() {
    let world = World::new().await;
    let link = invite(&mut lead_of_the_open_group(&world).await, "education-capacity-building", "", "3").await;
    let token = link.split_once("token=").unwrap().1.to_owned();
    let cast = &world.cast;
    let people = [
        cast.nobody,
        cast.official,
        cast.member,
        cast.other_member,
        cast.representative,
        cast.unsigned,
        cast.chair,
        cast.steward,
    ];
    let mut pressing = tokio::task::JoinSet::new();
    for who in people {
        let (mut browser, token) = (world.browser(who).await, token.clone());
        pressing.spawn(async move {
            for _ in 0..10_000 / people.len() {
                let answer =
                    post(&mut browser, "/groups/education-capacity-building/memberships", &[("token", &token)]).await;
                assert!(matches!(answer.status.as_u16(), 303 | 422), "{}", answer.status);
            }
        });
    }
    pressing.join_all().await;
    let conn = world.app().db.reader().await.unwrap();
    let used = conn.count("select cast(sum(uses) as bigint) as n from invitations", &[]).await.unwrap();
    let let_in = conn.count("select count(*) as n from memberships where invitation is not null", &[]).await.unwrap();
    assert_eq!((used, let_in), (3, 3));
}

#[tokio::test]
async fn who_is_not_signed_in_signs_in_and_comes_back() {
    let world = World::new().await;
    let link = invite(&mut lead_of_the_open_group(&world).await, "education-capacity-building", "", "3").await;
    newcomer(&world, "New", "new@city.example").await;
    let mut visitor = world.visitor();
    let page = visitor.open(&link).await;
    assert!(page.path.starts_with("/en/sign-in"), "{}", page.path);
    let typed = [("email", "new@city.example"), ("password", crate::steps::PASSWORD)];
    let page = visitor.press(&page, "Sign in", &typed).await;
    assert!(page.says("You are invited.") && page.path.contains("token="), "{}: {}", page.path, page.text());
}

#[tokio::test]
async fn a_link_that_lacks_something_comes_back_and_others_make_none() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let form = lead.get("/groups/technical/invitations").await;
    let before = log_length(&world).await;
    let typed = [("domains", "not a domain"), ("uses", "10000"), ("until", "2026-11-23"), ("note", "Colleagues")];
    let page = lead.press(&form, "Make the link", &typed).await;
    assert_refused(&page, &["domains", "uses", "until"]);
    assert!(holds(&page, "note", "Colleagues") && error_at(&page, "note").is_none());
    assert_eq!(log_length(&world).await, before);
    for who in [world.cast.member, world.cast.steward, world.cast.other_member] {
        let mut browser = world.browser(who).await;
        assert_eq!(browser.get("/groups/technical/invitations").await.status, 403, "{}", who.email);
        let typed = [("uses", "5"), ("until", "2026-12-01")];
        assert_eq!(post(&mut browser, "/groups/technical/invitations", &typed).await.status, 403, "{}", who.email);
    }
    invite(&mut lead, "technical", "", "2").await;
    let conn = world.app().db.reader().await.unwrap();
    let made =
        conn.count("select count(*) as n from invitations where group_id = $1", params![world.cast.technical]).await;
    assert_eq!(made.unwrap(), 1);
}

#[tokio::test]
async fn who_has_no_account_creates_one_and_comes_back() {
    let world = World::new().await;
    let link =
        invite(&mut lead_of_the_open_group(&world).await, "education-capacity-building", "city.example", "3").await;
    let mut visitor = world.visitor();
    let page = visitor.open(&link).await;
    let page = visitor.open(&page.link("Create an account")).await;
    let typed = [("name", "New"), ("email", "new@city.example"), ("password", crate::steps::PASSWORD)];
    visitor.press(&page, "Create the account", &typed).await;
    let page = crate::steps::confirm(&world, &mut visitor, "new@city.example").await;
    assert!(page.says("You are invited."), "{}: {}", page.path, page.text());
    assert!(visitor.press(&page, "Join this group", &[]).await.says("You are a member now."));
    // A stranger's link leads to no other site.
    let page = world.visitor().open("/en/sign-up?next=//evil.example/").await;
    let typed = [("name", "Other"), ("email", "other@city.example"), ("password", crate::steps::PASSWORD)];
    let mut other = world.visitor();
    other.press(&page, "Create the account", &typed).await;
    assert_eq!(crate::steps::place(&crate::steps::confirm(&world, &mut other, "other@city.example").await), "/account");
}

#[tokio::test]
async fn a_new_password_by_mail_or_a_link_to_sign_in_revives_no_invitation() {
    let world = World::new().await;
    let mut lead = world.browser(world.cast.lead).await;
    let revoked = invite(&mut lead, "technical", "", "5").await;
    let list = lead.get("/groups/technical/invitations").await;
    lead.press(&list, "Take it back", &[]).await;
    let expired = invite(&mut lead, "technical", "", "5").await;
    world.app().clock.advance(SignedDuration::from_hours(8 * 24));

    let email = world.cast.official.email;
    let mut official = world.visitor();
    for (path, button) in [("/password-resets/new", "Send me the link"), ("/sign-in-links/new", "Send me a link")] {
        let page = official.get(path).await;
        official.press(&page, button, &[("email", email)]).await;
        let link = world.mails(email).await.last().unwrap().link();
        let page = official.open(&link).await;
        if page.has_button("Set the password") {
            official.press(&page, "Set the password", &[("password", PASSWORD)]).await;
            sign_in(&mut official, email, PASSWORD).await;
        } else {
            official.press(&page, "Sign in", &[]).await;
        }
        assert_eq!(official.get("/account").await.path, "/en/account");
        for link in [&revoked, &expired] {
            assert!(official.open(link).await.says(STALE), "{path}: {link}");
            let (_, token) = link.split_once("token=").unwrap();
            assert_eq!(post(&mut official, "/groups/technical/memberships", &[("token", token)]).await.status, 422);
        }
        world.app().clock.advance(SignedDuration::from_secs(1));
    }
    assert_eq!(world.happened("groups.membership_began").await, 3);
}
