//! Discussions about something: an activity, a challenge, a resource, an item of an agenda. Its page and theirs lead to each
//! other, for whoever may read both.

use groups::samples::{NewMeeting, insert_item, insert_meeting};
use kernel::access::Errand;
use kernel::discussing::About;
use library::samples::{NewResource, insert_resource};
use nouns::office::FactsImported;
use work::samples::{NewChallenge, insert_challenge};
use world::{Page, World};

use crate::moderation::{LINK, OPEN, held, joined};
use crate::steps::{assert_refused, id, place, post};

const NEW: &str = "/groups/technical/discussions/new";
const MEETING: &str = "/events/technical-first";

/// A published resource and a challenge for everyone, both of the technical group: their addresses.
async fn furnish(world: &World) -> (String, String) {
    let (cast, tx) = (&world.cast, world.app().db.begin(&Errand::new("test")).await.unwrap());
    let new = NewResource {
        slug: "guide",
        title: "Guide to interfaces",
        kind: "guide",
        year: Some(2026),
        publisher: None,
        group: Some(cast.technical),
        note: "",
        source_url: "https://example.org",
        example: true,
        ..NewResource::default()
    };
    insert_resource(&tx, &new).await.unwrap();
    let new = NewChallenge {
        group: cast.technical,
        person: cast.official.person,
        government: cast.oulu,
        is_public: true,
        hard: "Sensors are hard to count.",
        whom: "For all.",
        tried: "Nothing.",
        terms: "sensors",
    };
    let challenge = insert_challenge(&tx, &new).await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    ("/library/guide".into(), format!("/challenges/{challenge}"))
}

/// The item of the meeting of the cast, which only its group reads.
async fn secret(world: &World) -> About {
    let item: nouns::AgendaItemId = id(world, "select id from agenda_items").await.parse().unwrap();
    About { kind: "agenda_item".into(), id: item.uuid() }
}

fn filled(audience: &'static str) -> [(&'static str, &'static str); 4] {
    [("kind", "discussion"), ("title", "What do you think?"), ("text", "I like it."), ("audience", audience)]
}

fn leads_to(page: &Page, path: &str) -> bool {
    page.html().contains(&format!("href=\"/en{path}\""))
}

#[tokio::test]
async fn one_begins_where_the_thing_stands_and_both_pages_lead_to_each_other() {
    let world = World::new().await;
    let (resource, challenge) = furnish(&world).await;
    let activity = format!("/activities/{}", world.cast.activity);
    let mut member = world.browser(world.cast.member).await;
    for (thing, button, stands) in [
        (resource.as_str(), "Discuss this", resource.as_str()),
        (&challenge, "Discuss this", &challenge),
        (&activity, "Discuss this", &activity),
        (MEETING, "Discuss this: The secret item", "/events/technical-first#agenda"),
    ] {
        let form = member.get(thing).await;
        let form = member.open(&form.link(button)).await;
        assert!(form.says("About:") && leads_to(&form, stands), "{thing}: {}", form.text());
        assert_refused(&member.press(&form, "Send it", &[("kind", "discussion")]).await, &["title", "text"]);
        let shown = member.press(&form, "Show how it will look", &filled("group")).await;
        assert!(shown.says("I like it."), "{}", shown.text());
        let begun = member.press(&shown, "Send it", &[]).await;
        assert!(begun.says("Your discussion has begun.") && leads_to(&begun, stands), "{thing}: {}", begun.text());
        let begun = place(&begun);
        let page = member.get(thing).await;
        assert!(leads_to(&page, &begun), "{thing}: {}", page.text());
        assert!(page.says("What do you think?"), "{thing}: {}", page.text());
        // It is for the group; the guest reads the agenda.
        let (other_member, guest) = (world.cast.other_member, world.cast.guest);
        for mut other in [world.visitor(), world.browser(other_member).await, world.browser(guest).await] {
            let page = other.get(thing).await;
            assert!(
                page.status == 200 && !page.says("What do you think?") && !page.says("Discuss this"),
                "{}",
                page.text()
            );
        }
        world.app().clock.advance(jiff::SignedDuration::from_mins(11));
    }
}

#[tokio::test]
async fn what_is_not_for_a_reader_is_not_named_where_it_is_spoken_about() {
    let world = World::new().await;
    let mut member = world.browser(world.cast.member).await;
    let form = member.get(&format!("{NEW}?about={}", secret(&world).await)).await;
    let begun = place(&member.press(&form, "Send it", &filled("everyone")).await);
    assert!(member.get(&begun).await.says("The secret item"));
    assert!(member.get(MEETING).await.says("What do you think?"));
    for mut other in [world.visitor(), world.browser(world.cast.other_member).await] {
        let page = other.get(&begun).await;
        assert!(page.says("I like it.") && !page.says("About:") && !page.html().contains("secret"), "{}", page.text());
        assert!(!other.get(MEETING).await.html().contains("secret"));
    }
    // Whoever is there for the meeting alone reads both, and begins nothing.
    let mut guest = world.browser(world.cast.guest).await;
    assert!(guest.get(&begun).await.says("The secret item"));
    let page = guest.get(MEETING).await;
    assert!(page.says("What do you think?") && !page.says("Discuss this"), "{}", page.text());

    // What is gone is not named, and stops nothing.
    let mut lead = world.browser(world.cast.lead).await;
    let desk = lead.get(&format!("{MEETING}/agenda-items")).await;
    lead.press(&desk, "Remove: The secret item", &[]).await;
    let page = member.get(&begun).await;
    assert!(page.status == 200 && !page.says("About:"), "{}", page.text());
}

#[tokio::test]
async fn nobody_begins_one_about_what_they_do_not_read() {
    let world = World::new().await;
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let legal = id(&world, "select id from groups where slug = 'legal'").await;
    let new = NewMeeting {
        slug: "legal-first",
        group: Some(legal.parse().unwrap()),
        title: "Their meeting",
        kind: "working group meeting",
        audience: "group",
        ..NewMeeting::default()
    };
    let meeting = insert_meeting(&tx, &new).await.unwrap();
    let item = insert_item(&tx, meeting, "Their item", 20, "").await.unwrap();
    tx.commit(&FactsImported { import: world.app().clock.new_id() }).await.unwrap();
    let mut member = world.browser(world.cast.member).await;
    let theirs = About { kind: "agenda_item".into(), id: item.uuid() };
    let nothing = About { kind: "resource".into(), id: item.uuid() };
    for about in [theirs.to_string(), nothing.to_string(), "nonsense".into(), "x".repeat(9000), "comment-".into()] {
        let form = member.get(&format!("{NEW}?about={about}")).await;
        assert!(form.status == 200 && !form.says("About:") && !form.html().contains("Their"), "{}", form.text());
        let fields: Vec<_> = filled("group").into_iter().chain([("about", about.as_str())]).collect();
        let answer = post(&mut member, "/groups/technical/discussions", &fields).await;
        assert_refused(&answer, &["title"]);
        assert!(answer.says("not there any more") && answer.html().contains("I like it."), "{}", answer.text());
        assert!(!answer.html().contains("name=\"about\""), "the next try is about nothing");
    }
    assert_eq!(world.happened("talk.discussion_opened").await, 0);
}

#[tokio::test]
async fn what_had_to_wait_and_what_was_kept_are_still_about_it() {
    let world = World::new().await;
    let (resource, _) = furnish(&world).await;
    let mut new = joined(&world, "fresh").await;
    let guide: nouns::ResourceId = id(&world, "select id from resources where slug = 'guide'").await.parse().unwrap();
    let about = About { kind: "resource".into(), id: guide.uuid() }.to_string();
    let form = new.get(&format!("{OPEN}/discussions/new?about={about}")).await;
    let kept = new.press(&form, "Keep as draft", &[("title", "Zebras"), ("text", LINK)]).await;
    assert!(kept.status == 200, "{}", kept.text());
    let form = new.get(&format!("{OPEN}/discussions/new")).await;
    assert!(form.says("Guide to interfaces") && form.html().contains("Zebras"), "{}", form.text());
    new.press(&form, "Send it", &[("kind", "discussion"), ("audience", "everyone")]).await;
    assert_eq!(world.happened("talk.discussion_opened").await, 0, "it waits");
    let mut lead = world.browser(world.cast.lead).await;
    let page = lead.get(&held(&world).await).await;
    lead.press(&page, "Decide", &[("outcome", "let_in")]).await;
    let begun = id(&world, "select id from discussions").await;
    let mut visitor = world.visitor();
    assert!(leads_to(&visitor.get(&format!("/discussions/{begun}")).await, &resource));
    assert!(leads_to(&visitor.get(&resource).await, &format!("/discussions/{begun}")));
}
