//! Passwords: not what is guessed first, and hashed with argon2id away from the threads that answer requests, a few at a time, so that a burst of
//! sign-ins cannot take all memory.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHash, SaltString};
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use kernel::faults::Fault;
use tokio::sync::Semaphore;
use zxcvbn::{Score, zxcvbn};

/// The fewest characters of a password. Length is what makes one strong; no rule is set about which characters.
pub const MIN: usize = 12;
/// The fewest letters and digits beside what a stranger knows of the person and the site.
const OWN: usize = 6;
/// The most characters, so that hashing stays bounded.
pub const MAX: usize = 200;

/// Each hash takes 19 MiB (OWASP's first recommendation for argon2id).
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(4));

/// The hash of a random password that nobody knows: checked where there is no account, so that both take equally long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now(&kernel::actor::new_secret()).unwrap_or_default());

fn hash_now(password: &str) -> Result<String, Fault> {
    let salt = kernel::actor::new_secret();
    let salt = SaltString::encode_b64(salt.get(..16).unwrap_or(&salt).as_bytes()).map_err(Fault::internal)?;
    Argon2::default().hash_password(password.as_bytes(), &salt).map(|hash| hash.to_string()).map_err(Fault::internal)
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    let _turn = TURNS.acquire().await.map_err(Fault::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(Fault::internal)
}

/// Whether somebody who has lists of stolen passwords, or who knows `about` whom it is, finds it within a hundred million
/// guesses: words in a row from the lists, repetitions, keys beside each other, years, with the usual signs for letters.
pub async fn is_guessed(password: String, about: Vec<String>) -> Result<bool, Fault> {
    apart(move || {
        let mut known: Vec<String> = about.iter().map(|text| text.to_lowercase()).collect();
        let parts = known.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        known.extend(parts.filter(|part| part.chars().count() > 2).map(str::to_owned).collect::<Vec<_>>());
        // A whole name goes before its parts.
        known.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let rest = known.iter().fold(password.to_lowercase(), |rest, text| rest.replace(text, ""));
        let own = rest.chars().filter(|c| c.is_alphanumeric()).count();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        own < OWN || zxcvbn(&password, &known).score() < Score::Three
    })
    .await
}

/// The hash to keep.
pub async fn hash(password: String) -> Result<String, Fault> {
    apart(move || hash_now(&password)).await?
}

/// Whether the password fits the hash. Without a hash it takes as long and does not fit.
pub async fn fits(password: String, hash: Option<String>) -> Result<bool, Fault> {
    apart(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let parsed = PasswordHash::new(&hash).map_err(Fault::internal)?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
    })
    .await?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_guessed_first_is_known_and_a_few_words_are_not() {
        let about =
            || ["Anna-Liisa Virtanen", "anna.virtanen@oulu.example", "Living-in.EU"].map(str::to_owned).to_vec();
        for bad in [
            "passwordpassword",
            "qwertyuiop123",
            "1qaz2wsx3edc",
            "aaaaaaaaaaaa",
            "123456789012",
            "P@ssw0rd2026!",
            "annaliisavirtanen",
            "virtanen-oulu-2026",
            "Living-in.EU-2026",
            "anna.virtanen@oulu.example",
        ] {
            assert!(is_guessed(bad.into(), about()).await.unwrap(), "{bad}");
        }
        for good in
            ["a few words in a row", "correct horse battery staple", "blauer Igel tanzt Walzer", "Ωμέγα και ένα ποτάμι"]
        {
            assert!(!is_guessed(good.into(), about()).await.unwrap(), "{good}");
        }
    }

    #[tokio::test]
    async fn only_the_right_password_fits_and_nothing_fits_nobody() {
        let kept = hash("correct horse battery".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(fits("correct horse battery".into(), Some(kept.clone())).await.unwrap());
        assert!(!fits("correct horse batterz".into(), Some(kept)).await.unwrap());
        assert!(!fits(String::new(), None).await.unwrap());
    }
}
