//! A proof of work, as the ALTCHA protocol has it: the browser looks for the number behind a digest. A task is sealed, so that
//! nothing is kept of those that are given out; it holds for an hour, and its solution once.

use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, Mac};
use jiff::{SignedDuration, Timestamp};
use kernel::actor::new_secret;
use rand::Rng;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The largest number: a second or two on a telephone.
const LARGEST: u32 = 500_000;
/// How long a task holds: whoever fills in the form is not hurried.
const HOLDS: SignedDuration = SignedDuration::from_hours(1);
/// The longest solution that is read.
const LONGEST: usize = 1000;

/// What a browser is given to do.
#[derive(Clone, Debug)]
pub struct Task {
    pub salt: String,
    pub challenge: String,
    pub signature: String,
    pub largest: u32,
}

/// What a browser sends back.
#[derive(Deserialize)]
struct Solution {
    algorithm: String,
    challenge: String,
    number: u32,
    salt: String,
    signature: String,
}

fn challenge_of(salt: &str, number: u32) -> String {
    HEXLOWER.encode(&Sha256::digest(format!("{salt}{number}")))
}

/// The salt is sealed as well, and ends with a sign that is no digit: else digits of the number could become digits of
/// its expiry.
fn seal(secret: &str, challenge: &str, salt: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(challenge.as_bytes());
    mac.update(b"\n");
    mac.update(salt.as_bytes());
    Some(mac)
}

fn expiry(salt: &str) -> Option<Timestamp> {
    let seconds = salt.split_once("?expires=")?.1.strip_suffix('&')?.parse().ok()?;
    Timestamp::from_second(seconds).ok()
}

impl Task {
    pub fn new(secret: &str, now: Timestamp) -> Self {
        let number = rand::rng().random_range(0..=LARGEST);
        Self::with(secret, now, number)
    }

    fn with(secret: &str, now: Timestamp, number: u32) -> Self {
        let until = now.saturating_add(HOLDS).unwrap_or(now).as_second();
        let salt = format!("{}?expires={until}&", new_secret());
        let challenge = challenge_of(&salt, number);
        let sealed = seal(secret, &challenge, &salt).map(|mac| HEXLOWER.encode(&mac.finalize().into_bytes()));
        Self { salt, challenge, signature: sealed.unwrap_or_default(), largest: LARGEST }
    }
}

/// The task that was solved, by its digest, and until when it holds; nothing if it is no solution of a task of this secret.
pub fn solved(secret: &str, sent: &str, now: Timestamp) -> Option<(Vec<u8>, Timestamp)> {
    let sent = Some(sent.as_bytes()).filter(|sent| sent.len() <= LONGEST)?;
    let solution: Solution = serde_json::from_slice(&BASE64.decode(sent).ok()?).ok()?;
    let signature = HEXLOWER.decode(solution.signature.as_bytes()).ok()?;
    seal(secret, &solution.challenge, &solution.salt)?.verify_slice(&signature).ok()?;
    let until = expiry(&solution.salt).filter(|until| *until > now)?;
    let is_found = solution.algorithm == "SHA-256"
        && solution.number <= LARGEST
        && challenge_of(&solution.salt, solution.number) == solution.challenge;
    let task = HEXLOWER.decode(solution.challenge.as_bytes()).ok()?;
    is_found.then_some((task, until))
}

/// The secret of a link into a group, where one goes on to one.
pub fn invitation(next: &str) -> Option<&str> {
    let (path, query) = next.split_once('?')?;
    let secret = query.split('&').find_map(|pair| pair.strip_prefix("token="))?;
    let is_secret = secret.len() == 64 && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
    (path.ends_with("/memberships/new") && is_secret).then_some(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-24T09:00:00Z".parse().unwrap()
    }

    fn send(task: &Task, number: u32) -> String {
        let Task { salt, challenge, signature, .. } = task;
        let sent = serde_json::json!({
            "algorithm": "SHA-256", "challenge": challenge, "number": number, "salt": salt, "signature": signature
        });
        BASE64.encode(sent.to_string().as_bytes())
    }

    #[test]
    fn the_number_that_was_looked_for_solves_a_task_for_an_hour() {
        let task = Task::with("secret", now(), 4711);
        let found = solved("secret", &send(&task, 4711), now()).unwrap();
        assert_eq!(found.1, now() + SignedDuration::from_hours(1));
        assert!(solved("secret", &send(&task, 4711), now() + SignedDuration::from_mins(60)).is_none());
        assert!(solved("secret", &send(&task, 4712), now()).is_none());
        assert!(solved("another", &send(&task, 4711), now()).is_none());
    }

    #[test]
    fn digits_of_the_number_do_not_lengthen_the_time() {
        let task = Task::with("secret", now(), 123_456);
        for cut in 1..5 {
            let (more, rest) = "123456".split_at(cut);
            let salt = task.salt.trim_end_matches('&').to_owned();
            for salt in [format!("{salt}{more}&"), format!("{}{more}", task.salt), format!("{salt}{more}")] {
                let longer = Task { salt, ..task.clone() };
                assert!(solved("secret", &send(&longer, rest.parse().unwrap()), now()).is_none());
            }
        }
    }

    #[test]
    fn whatever_else_is_sent_solves_nothing() {
        let task = Task::with("secret", now(), 1);
        let other = Task::with("secret", now(), 2);
        let mixed = Task { challenge: other.challenge, ..task.clone() };
        let whole = send(&task, 1);
        for sent in ["", "e30=", "%%%", &whole[..whole.len() - 4], &send(&mixed, 2), &"A".repeat(5000)] {
            assert!(solved("secret", sent, now()).is_none(), "{sent}");
        }
    }

    #[test]
    fn only_a_link_into_a_group_is_an_invitation() {
        let secret = new_secret();
        let link = format!("/en/groups/technical/memberships/new?token={secret}");
        assert_eq!(invitation(&link), Some(secret.as_str()));
        for other in ["", "/groups", "/x?token=a", &format!("/elsewhere?token={secret}")] {
            assert_eq!(invitation(other), None, "{other}");
        }
    }
}
