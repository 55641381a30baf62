//! What a link in a mail ends, sealed so that nobody can make one for somebody else. It does not expire: mail is kept, and
//! the link in an old one must work.

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, Mac};
use nouns::{GroupId, PersonId};
use sha2::Sha256;

use crate::classes::Class;

/// Which mail ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// What goes to all people of a group.
    Group(GroupId),
    /// One class, in all groups.
    Class(Class),
    /// Digests.
    Digest,
}

/// Whose mail ends, and which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    pub person: PersonId,
    pub scope: Scope,
}

/// As many bytes of the seal as stand in the link: 128 bits.
const SEAL: usize = 16;

impl Ending {
    /// The end of the link's address.
    pub fn token(&self, secret: &str) -> String {
        let text = match self.scope {
            Scope::Group(group) => format!("g-{}-{group}", self.person),
            Scope::Class(class) => format!("c-{}-{}", self.person, class.word()),
            Scope::Digest => format!("d-{}", self.person),
        };
        let Some(mac) = mac(secret, &text) else { return String::new() };
        let seal: Vec<u8> = mac.finalize().into_bytes().into_iter().take(SEAL).collect();
        format!("{text}-{}", BASE32_NOPAD.encode(&seal).to_ascii_lowercase())
    }

    /// Reads a link that was made with this secret.
    pub fn open(secret: &str, token: &str) -> Option<Self> {
        let (text, seal) = token.rsplit_once('-')?;
        let seal = BASE32_NOPAD.decode(seal.to_ascii_uppercase().as_bytes()).ok().filter(|seal| seal.len() == SEAL)?;
        mac(secret, text)?.verify_truncated_left(&seal).ok()?;
        let mut parts = text.split('-');
        let (kind, person) = (parts.next()?, parts.next()?.parse().ok()?);
        let scope = match (kind, parts.next()) {
            ("g", Some(group)) => Scope::Group(group.parse().ok()?),
            ("c", Some(class)) => Scope::Class(Class::from_word(class)?),
            ("d", None) => Scope::Digest,
            _ => return None,
        };
        Some(Self { person, scope })
    }
}

fn mac(secret: &str, text: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(b"unsubscription:");
    mac.update(text.as_bytes());
    Some(mac)
}

#[cfg(test)]
mod tests {
    use kernel::uuid::Uuid;

    use super::*;

    fn endings() -> [Ending; 3] {
        let person = PersonId::from_uuid(Uuid::from_u128(7));
        [Scope::Group(GroupId::from_uuid(Uuid::from_u128(9))), Scope::Class(Class::Support), Scope::Digest]
            .map(|scope| Ending { person, scope })
    }

    #[test]
    fn a_link_says_what_was_sealed() {
        for ending in endings() {
            let token = ending.token("secret");
            assert_eq!(Ending::open("secret", &token), Some(ending), "{token}");
            assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{token}");
        }
    }

    #[test]
    fn a_link_that_was_altered_or_made_elsewhere_says_nothing() {
        for ending in endings() {
            let token = ending.token("secret");
            assert_eq!(Ending::open("another", &token), None);
            for (at, sign) in token.char_indices() {
                let other = if sign == 'a' { 'b' } else { 'a' };
                let altered = format!("{}{other}{}", &token[..at], &token[at + 1..]);
                assert_eq!(Ending::open("secret", &altered), None, "{altered}");
            }
            assert_eq!(Ending::open("secret", &token[..token.len() - 2]), None);
        }
        for token in ["", "-", "d", "d-", "g-a-b-c", "d-\u{e9}"] {
            assert_eq!(Ending::open("secret", token), None, "{token}");
        }
    }
}
