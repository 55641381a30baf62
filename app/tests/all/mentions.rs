//! Mentions with an @: who is told, and what nobody finds out by one.

use world::{Someone, World};

use crate::steps::{id, place, post};

async fn begin(world: &World, who: Someone, audience: &str, text: &str) -> String {
    let mut browser = world.browser(who).await;
    let form = browser.get("/groups/technical/discussions/new").await;
    let typed = [("kind", "discussion"), ("title", "Numbers of lamps"), ("text", text), ("audience", audience)];
    place(&browser.press(&form, "Send it", &typed).await).split('?').next().unwrap().to_owned()
}

async fn told(world: &World, who: Someone) -> usize {
    let letters = world.mails(who.email).await;
    letters.iter().filter(|letter| letter.text.contains("You are mentioned")).count()
}

#[tokio::test]
async fn whoever_is_mentioned_is_told_once_and_sees_links() {
    let world = World::new().await;
    let cast = &world.cast;
    let text = "Ask @member, @Oulu and @technical. Not member@oulu.example.\n\n> @chair said so";
    let path = begin(&world, cast.lead, "group", text).await;
    assert_eq!((told(&world, cast.member).await, told(&world, cast.chair).await), (1, 1), "the chair as the group's");
    let page = world.browser(cast.member).await.get(&path).await;
    assert!(page.says("Mentions:") && page.says("@member"), "{}", page.text());
    assert!(page.html().contains("/en/governments/oulu\">@") && page.html().contains("/en/groups/technical\">@"));
    // Of Oulu are told who may read it, and nobody else learns that there is anything.
    for who in [cast.official, cast.representative, cast.other_member, cast.steward] {
        assert_eq!(world.mails(who.email).await.len(), 0, "{}", who.email);
        assert!(!world.browser(who).await.get("/notices").await.says("Numbers of lamps"), "{}", who.email);
    }
    // They would read it once they are in the group.
    let conn = world.app().db.reader().await.unwrap();
    for who in [cast.official, cast.representative, cast.other_member, cast.steward] {
        let noted = "select count(*) as n from notices where person = $1";
        assert_eq!(conn.count(noted, kernel::params![who.person]).await.unwrap(), 0, "{}", who.email);
    }
    drop(conn);
    // Changed, it tells nobody again; and who is told of each post is not told twice.
    let first = id(&world, "select id from posts").await;
    let mut lead = world.browser(cast.lead).await;
    let form = lead.get(&format!("/posts/{first}/changes/new")).await;
    let page = lead.press(&form, "Save", &[("text", "Ask @member, please.")]).await;
    assert!(page.says("Ask @member, please."), "{}", page.text());
    assert_eq!(told(&world, cast.member).await, 1);
    let mut member = world.browser(cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "Here.")]).await;
    post(&mut lead, &format!("{path}/posts"), &[("text", "Thank you, @member and @member and @MEMBER.")]).await;
    assert_eq!(told(&world, cast.member).await, 1);
}

#[tokio::test]
async fn by_an_at_nobody_finds_out_who_is_in_a_group() {
    let world = World::new().await;
    let cast = &world.cast;
    let path = begin(&world, cast.lead, "everyone", "For all.").await;
    let mut official = world.browser(cast.official).await;
    // The chair is in the group and has written nothing here; nobody has no group; there is no Zoe.
    let mut answers = Vec::new();
    for name in ["chair", "nobody", "zoe"] {
        let page = post(&mut official, &format!("{path}/posts"), &[("text", &format!("Is @{name} here?"))]).await;
        answers.push(page.status);
        let page = official.get(&path).await;
        assert!(!page.says("Mentions:"), "{name}: {}", page.text());
    }
    assert!(answers.iter().all(|status| *status == 303));
    assert_eq!(told(&world, cast.chair).await + told(&world, cast.nobody).await, 0);
    post(&mut official, &format!("{path}/posts"), &[("text", "Hello @lead.")]).await;
    assert!(official.get(&path).await.says("@lead"), "whoever has written there is seen anyway");
}

#[tokio::test]
async fn a_thousand_mentions_are_bounded() {
    let world = World::new().await;
    // Twenty are looked up, each once: the member is among the first, the chair stands behind nineteen that are nobody.
    let nobodies = |number: usize| (0..number).map(|number| format!("@person{number}")).collect::<Vec<_>>().join("\n");
    let many = format!("{}\n{}", "@member @oulu\n".repeat(200), nobodies(800));
    begin(&world, world.cast.lead, "group", &format!("{many}\n@chair")).await;
    assert_eq!((told(&world, world.cast.member).await, told(&world, world.cast.chair).await), (1, 0));
    let path = begin(&world, world.cast.lead, "group", &format!("{}\n@member\n@chair", nobodies(19))).await;
    assert_eq!(told(&world, world.cast.chair).await, 0);
    let page = world.browser(world.cast.member).await.get(&path).await;
    assert!(page.says("@member") && !page.html().contains("<span>@chair</span>"), "{}", page.text());
}

#[tokio::test]
async fn whoever_has_restricted_their_data_is_not_mentioned() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let page = member.get("/account/restriction").await;
    let page = member.press(&page, "Restrict my data", &[("ground", "accuracy")]).await;
    assert!(page.says("Your data are restricted"), "{}", page.text());
    let path = begin(&world, world.cast.lead, "group", "Ask @member and @chair.").await;
    let page = world.browser(world.cast.chair).await.get(&path).await;
    assert!(page.says("Mentions:") && page.html().contains("<span>@chair</span>"), "{}", page.text());
    assert!(!page.html().contains("<span>@member</span>"), "{}", page.text());
}

#[tokio::test]
async fn whoever_has_written_in_public_and_then_restricted_their_data_is_not_mentioned() {
    let world = World::new().await;
    let path = begin(&world, world.cast.lead, "everyone", "For all.").await;
    let mut member = world.browser(world.cast.member).await;
    post(&mut member, &format!("{path}/posts"), &[("text", "Here.")]).await;
    let mut lead = world.browser(world.cast.lead).await;
    post(&mut lead, &format!("{path}/posts"), &[("text", "Thank you, @member.")]).await;
    assert!(lead.get(&path).await.html().contains("<span>@member</span>"), "the test looks at the wrong place");
    let page = member.get("/account/restriction").await;
    member.press(&page, "Restrict my data", &[("ground", "accuracy")]).await;
    let posts = "select count(*) as n from mentions";
    let before = world.app().db.reader().await.unwrap().count(posts, &[]).await.unwrap();
    post(&mut lead, &format!("{path}/posts"), &[("text", "And you, @member and @lead?")]).await;
    let after = world.app().db.reader().await.unwrap().count(posts, &[]).await.unwrap();
    assert_eq!(after, before + 1, "only who is not restricted is mentioned anew");
}
