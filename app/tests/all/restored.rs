//! After a restore: whoever has left since the backup has left, on each kind of database; and a copy of one's own data is of
//! one instant, whatever is written while it is made.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use kernel::access::Errand;
use kernel::params;
use nouns::PersonId;
use nouns::people::ProfileChanged;
use world::{Place, World};

use crate::backups::{back_up, belfry, journey};
use crate::rights::{EMAIL, NAME, WORDS, busy, fetch, found, later};
use crate::steps::{PASSWORD, newcomer, place, post, sign_in};

const OTHER: &str = "somebody.else@city.example";

#[tokio::test(flavor = "multi_thread")]
async fn whoever_left_after_the_backup_has_left_on_each_kind_of_database() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("erasures").display().to_string();
    let erasures_file = list.clone();
    let world = World::with(|config| config.erasures_file = erasures_file).await;
    let (mut browser, person) = busy(&world).await;
    let mut other = newcomer(&world, "Somebody Else", OTHER).await;
    world.settle().await;
    let backup = folder.path().join("whole.zip");
    back_up(world.app(), &backup).await.unwrap();
    post(&mut browser, "/account/erasure", &[("posts", "go"), ("sure", "yes")]).await;
    later(&world, 8).await;
    assert_eq!(world.happened("people.person_erased").await, 1);
    // Who only asked, and took it back, is not in the list.
    post(&mut other, "/account/erasure", &[("posts", "stay"), ("sure", "yes")]).await;
    sign_in(&mut world.visitor(), OTHER, PASSWORD).await;
    assert_eq!(std::fs::read_to_string(&list).unwrap(), format!("{person} with-words\n"));

    for engine in journey() {
        // Without the list they are back: this is what the list is for.
        let without = Place::empty(engine).await;
        let output = belfry(&without.config, "restore", &backup).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains("erasures_file is not set"), "{said}");
        assert!(!found(&World::at(without).await, &[NAME]).await.is_empty());

        let there = Place::empty(engine).await;
        let output = belfry(&there.config, "restore", &backup).env("BELFRY_ERASURES_FILE", &list).output().unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success() && said.contains("1 persons who had left were erased again."), "{said}");
        let restored = World::at(there).await;
        let left = found(&restored, &["xylophone", "quandary", WORDS]).await;
        assert!(left.is_empty(), "{engine:?}\n{}", left.join("\n"));
        assert_eq!(restored.happened("people.person_erased").await, 1);
        assert_ne!(place(&sign_in(&mut restored.visitor(), EMAIL, PASSWORD).await), "/account");
        assert_eq!(place(&sign_in(&mut restored.visitor(), OTHER, PASSWORD).await), "/account", "{engine:?}");
        let page = restored.visitor().get("/groups/technical").await;
        assert_eq!(page.status, 200);
    }
}

/// As many as one writer writes beside each copy.
const PAIRS: u32 = 300;

/// Two rows of one person in one transaction, in tables of different areas.
async fn write_pair(world: &World, person: PersonId) {
    let tx = world.app().db.begin(&Errand::new("test")).await.unwrap();
    let (id, now): (PersonId, _) = (tx.clock().new_id(), tx.clock().now());
    let digest = id.to_string();
    tx.execute(
        "insert into tokens (id, person, name, token, scopes, made_at, expires_at) values ($1, $2, 'pair', $3, '', $4, $4)",
        params![id, person, digest.as_bytes(), now],
    )
    .await
    .unwrap();
    tx.execute(
        "insert into proposal_comments (id, proposal, person, words, example, written_at) values ($1, $2, $3, 'pair', false, $4)",
        params![id, world.cast.proposal, person, now],
    )
    .await
    .unwrap();
    tx.commit(&ProfileChanged { person }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_copy_of_ones_own_data_is_of_one_instant_while_others_write() {
    let world = Arc::new(World::new().await);
    let (mut browser, person) = busy(&world).await;
    for _ in 0..3 {
        // As many as are written while a copy is made; without an end the background work would have none.
        let written = Arc::new(AtomicU32::new(0));
        let writing = tokio::spawn({
            let (world, written) = (Arc::clone(&world), Arc::clone(&written));
            async move {
                for _ in 0..PAIRS {
                    write_pair(&world, person).await;
                    written.fetch_add(1, Ordering::AcqRel);
                }
            }
        });
        while written.load(Ordering::Acquire) == 0 {
            tokio::task::yield_now().await;
        }
        let copy = fetch(&world, &mut browser).await;
        writing.await.unwrap();
        let data: serde_json::Value = serde_json::from_str(&copy["data.json"]).unwrap();
        let pairs = |table: &str, column: &str| {
            let rows = data["rows"].as_array().unwrap().iter();
            rows.filter(|row| row["table"] == table && row["part"] == "own" && row["row"][column] == "pair").count()
        };
        assert_eq!(pairs("tokens", "name"), pairs("proposal_comments", "words"));
        let has = pairs("tokens", "name");
        assert!(has > 0, "nothing was written before the copy was made");
        world.app().clock.advance(jiff::SignedDuration::from_secs(1));
    }
}
