//! The program is killed while it writes, several times over: what it has acknowledged is there afterwards, background
//! work goes on, and nothing is done twice.

use std::collections::HashMap;
use std::sync::mpsc;

use app::Instance;
use jiff::SignedDuration;
use kernel::clock::Clock;
use kernel::params;
use world::World;

use crate::served::{Served, send};

const ROUNDS: usize = 3;
const ACKNOWLEDGED_IN_A_ROUND: usize = 12;
const WRITERS: usize = 4;

/// Signs people up from several connections until enough are acknowledged, then kills the program in the middle of it.
fn one_round(world: &World, round: usize) -> Vec<String> {
    let served = Served::start(world);
    let (tell, told) = mpsc::channel();
    let address = served.address;
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let tell = tell.clone();
            scope.spawn(move || {
                for number in 0.. {
                    let email = format!("person-{round}-{writer}-{number}@killed.example");
                    let form =
                        format!("name=Officer&email={}&password=a-long-enough-secret", email.replace('@', "%40"));
                    match send(address, "POST", "/en/sign-up", &form).map(|answer| answer.status) {
                        Some(200) if tell.send(email).is_ok() => {}
                        Some(status) if status != 200 => panic!("a sign-up answers {status}"),
                        _ => break,
                    }
                }
            });
        }
        drop(tell);
        let mut acknowledged: Vec<String> = told.iter().take(ACKNOWLEDGED_IN_A_ROUND).collect();
        drop(served);
        acknowledged.extend(told.iter());
        acknowledged
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_kill_and_nothing_happens_twice() {
    let world = World::new().await;
    let mut acknowledged = Vec::new();
    for round in 0..ROUNDS {
        acknowledged.extend(tokio::task::block_in_place(|| one_round(&world, round)));
    }
    assert!(acknowledged.len() >= ROUNDS * ACKNOWLEDGED_IN_A_ROUND);

    // Started once more, later: what the killed processes had in hand is free again.
    let later = Clock::system().now().checked_add(SignedDuration::from_mins(5)).unwrap();
    let again = Instance::open((*world.app().config).clone(), Clock::steered(later)).await.unwrap();
    kernel::jobs::settle(&again.app, &again.workshop).await.unwrap();

    let conn = again.app.db.reader().await.unwrap();
    let doubtful = conn.count("select count(*) as n from jobs where state = 'doubtful'", &[]).await.unwrap();
    let left = conn.count("select count(*) as n from jobs where state <> 'doubtful'", &[]).await.unwrap();
    assert_eq!(left, 0, "jobs do not go on");
    let events = conn
        .count("select count(*) as n from events e join persons p on p.id = e.about_id where e.kind = $1 and p.email like '%@killed.example'", params!["people.person_signed_up"])
        .await
        .unwrap();
    let persons =
        conn.count("select count(*) as n from persons where email like '%@killed.example'", &[]).await.unwrap();
    assert_eq!(events, persons, "one entry in the log for each person");

    let mut letters: HashMap<String, usize> = HashMap::new();
    for letter in world.all_mails() {
        *letters.entry(letter.to).or_default() += 1;
    }
    let mut without = 0;
    for email in &acknowledged {
        let known = conn.count("select count(*) as n from persons where email = $1", params![email]).await.unwrap();
        assert_eq!(known, 1, "{email} was acknowledged");
        match letters.get(email) {
            Some(1) => {}
            Some(more) => panic!("{email} got {more} mails"),
            None => without += 1,
        }
    }
    // A mail that was in hand when the program died is set aside for a steward, never sent again on a guess.
    assert!(without <= doubtful, "{without} mails are missing and {doubtful} are set aside");
}
