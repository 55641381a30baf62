//! The keys of the instance, which stand outside of the database. What the program must be able to read again (secrets of
//! second factors, mails that wait) is locked with them, so that whoever has a copy of the database alone can use none of it.
//! AES-256 in GCM, a random nonce each time; what a secret belongs to is authenticated with it, so it opens nowhere else.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use rand::RngCore;
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::access::Errand;
use crate::actor::new_secret;
use crate::config::Config;
use crate::db::{Conn, Db, DbError};
use crate::events::Event;
use crate::faults::Fault;
use crate::ids::Id;
use crate::params;

/// What a key begins with, so that programs that look for secrets in the wrong place know one.
const MARK: &str = "belfry_key_";
/// The first byte of what is locked: how it is.
const VERSION: u8 = 1;
const ID: usize = 4;
const NONCE: usize = 12;
/// As many bytes of a seal are kept: 128 bits.
pub const SEAL: usize = 16;

const HEAD: &str = "# The keys of this instance. The first one locks, the others only open. Without them second factors by app do not open.\n\
    # Keep a copy where the backups of the database are not.\n";

/// All keys of the instance. Cheap to clone.
#[derive(Clone, Default)]
pub struct Keys(Arc<[Key]>);

struct Key {
    id: [u8; ID],
    cipher: Aes256Gcm,
    /// What it seals with; of the same secret, and nothing that is locked tells it.
    seal: [u8; 32],
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(Key::name)).finish()
    }
}

impl Key {
    fn name(&self) -> String {
        HEXLOWER.encode(&self.id)
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = HEXLOWER.decode(text.strip_prefix(MARK)?.as_bytes()).ok()?;
        let cipher = Aes256Gcm::new_from_slice(&bytes).ok()?;
        let sum = Sha256::new().chain_update(MARK).chain_update(&bytes).finalize();
        let (id, _) = sum.split_first_chunk::<ID>()?;
        let seal = Sha256::new().chain_update("belfry seal").chain_update(&bytes).finalize();
        Some(Self { id: *id, cipher, seal: seal.into() })
    }

    fn mac(&self, what: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.seal).ok()?;
        mac.update(what.as_bytes());
        Some(mac)
    }
}

/// Why something cannot be locked or opened.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("the instance has no key")]
    None,
    #[error("it is locked with the key {0}, which is not here")]
    NotHere(String),
    #[error("it was changed, or belongs to something else")]
    Changed,
}

impl From<KeyError> for DbError {
    fn from(error: KeyError) -> Self {
        Self::Failed(error.to_string())
    }
}

impl Keys {
    /// Those of the settings or of the file; nothing if there is neither.
    pub fn read(config: &Config) -> Result<Option<Self>, String> {
        if !config.keys.is_empty() {
            return Self::parse(&config.keys).map(Some).map_err(|why| format!("The setting keys: {why}"));
        }
        let path = config.keys_path();
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text).map(Some).map_err(|why| format!("The file {}: {why}", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("The file {} of the keys cannot be read: {error}.", path.display())),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let words = text.lines().filter(|line| !line.trim_start().starts_with('#')).flat_map(str::split_whitespace);
        let keys: Option<Vec<Key>> = words.map(Key::read).collect();
        match keys {
            Some(keys) if !keys.is_empty() => Ok(Self(keys.into())),
            Some(_) => Err("there is no key in it.".into()),
            None => Err(format!("a key is {MARK} and 64 digits from 0 to f. Something in it is none.")),
        }
    }

    /// Puts a new key first into the file, which is made if it is not there; what stands there stays.
    pub fn make(path: &Path) -> Result<Self, String> {
        let known = match std::fs::read_to_string(path) {
            Ok(known) => Some(known),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(format!("The file {} cannot be read: {error}.", path.display())),
        };
        let is_new = known.is_none();
        let text = format!("{HEAD}{MARK}{}\n{}", new_secret(), known.unwrap_or_default().trim_start_matches(HEAD));
        let written = write(path, &text, is_new).map_err(|error| {
            format!("The keys of the instance cannot be written to {}: {error}. Set keys_file.", path.display())
        });
        written?;
        // Of several processes that start at the same moment one has made it.
        Self::parse(&std::fs::read_to_string(path).map_err(|error| error.to_string())?)
    }

    /// The name of the key that locks.
    pub fn newest(&self) -> Result<String, KeyError> {
        self.0.first().map(Key::name).ok_or(KeyError::None)
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|key| key.name() == name)
    }

    /// Locks with the newest key. It opens only for the same `belongs_to`.
    pub fn lock(&self, belongs_to: &str, plain: &[u8]) -> Result<Vec<u8>, KeyError> {
        let key = self.0.first().ok_or(KeyError::None)?;
        let mut nonce = [0_u8; NONCE];
        rand::rngs::ThreadRng::default().fill_bytes(&mut nonce);
        let payload = Payload { msg: plain, aad: belongs_to.as_bytes() };
        let locked = key.cipher.encrypt(&nonce.into(), payload).map_err(|_| KeyError::Changed)?;
        Ok([&[VERSION][..], &key.id, &nonce, &locked].concat())
    }

    /// A seal of the newest key, that only who has a key can make. It stands for exactly these words.
    pub fn seal(&self, what: &str) -> Result<[u8; SEAL], KeyError> {
        let mac = self.0.first().and_then(|key| key.mac(what)).ok_or(KeyError::None)?;
        mac.finalize().into_bytes().first_chunk().copied().ok_or(KeyError::None)
    }

    /// Whether one of the keys has sealed these words.
    pub fn has_sealed(&self, what: &str, seal: &[u8; SEAL]) -> bool {
        self.0.iter().filter_map(|key| key.mac(what)).any(|mac| mac.verify_truncated_left(seal).is_ok())
    }

    pub fn open(&self, belongs_to: &str, locked: &[u8]) -> Result<Vec<u8>, KeyError> {
        let rest = locked.strip_prefix(&[VERSION]).ok_or(KeyError::Changed)?;
        let (id, rest) = rest.split_first_chunk::<ID>().ok_or(KeyError::Changed)?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(KeyError::Changed)?;
        let not_here = || KeyError::NotHere(HEXLOWER.encode(id));
        let key = self.0.iter().find(|key| key.id == *id).ok_or_else(not_here)?;
        let payload = Payload { msg: rest, aad: belongs_to.as_bytes() };
        key.cipher.decrypt(&(*nonce).into(), payload).map_err(|_| KeyError::Changed)
    }
}

/// Writes a file that only its owner reads. It gets its name when it is whole and on the disk.
fn write(path: &Path, text: &str, is_new: bool) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    // Its mode is 0600.
    let mut part = tempfile::Builder::new().prefix(".belfry-keys-").tempfile_in(folder)?;
    part.write_all(text.as_bytes())?;
    part.as_file().sync_all()?;
    let kept = if is_new { part.persist_noclobber(path) } else { part.persist(path) };
    match kept {
        Err(failed) if is_new && failed.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(failed) => Err(failed.error),
        Ok(_) => std::fs::File::open(folder)?.sync_all(),
    }
}

crate::row! {
    struct Known { key: String }
}

/// The names of the keys that the database was locked with, newest first.
pub async fn list_known(conn: &Conn) -> Result<Vec<String>, DbError> {
    let rows: Vec<Known> = conn.all("select key from instance_keys order by since desc, key", &[]).await?;
    Ok(rows.into_iter().map(|known| known.key).collect())
}

/// A key that the instance had not used before.
#[derive(Debug, Serialize)]
pub struct KeyTaken {
    #[serde(skip)]
    pub run: Id<Keys>,
    pub key: String,
}

impl Event for KeyTaken {
    const KIND: &'static str = "kernel.key_taken";

    fn about(&self) -> (&'static str, Uuid) {
        ("key", self.run.uuid())
    }
}

const TAKE: Errand = Errand::new("kernel.keys");

/// The keys with which an instance starts. The first start makes one; where the database was locked with a key already, none
/// is made, because the right one is only not in its place.
pub async fn at_start(config: &Config, db: &Db) -> Result<Keys, Fault> {
    let known = list_known(&db.reader().await?).await?;
    let keys = match (Keys::read(config).map_err(Fault::Internal)?, known.first()) {
        (Some(keys), _) => keys,
        (None, None) => Keys::make(&config.keys_path()).map_err(Fault::Internal)?,
        (None, Some(name)) => {
            return Err(Fault::Internal(format!(
                "The key {name} of this instance is not here. Put the file of the keys to {}, or set keys_file or keys. If it \
                 is lost: belfry new-key.",
                config.keys_path().display()
            )));
        }
    };
    let name = keys.newest().map_err(DbError::from)?;
    if !known.contains(&name) {
        let tx = db.begin(&TAKE).await?;
        let done = tx
            .execute(
                "insert into instance_keys (key, since) values ($1, $2) on conflict do nothing",
                params![name, tx.clock().now()],
            )
            .await?;
        if done.rows > 0 {
            tx.commit(&KeyTaken { run: db.clock().new_id(), key: name }).await?;
        }
    }
    Ok(keys)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn keys(text: &str) -> Keys {
        Keys::parse(text).unwrap()
    }

    fn key(digit: &str) -> String {
        format!("{MARK}{}", digit.repeat(64))
    }

    #[test]
    fn what_is_locked_opens_for_its_owner_only_and_unchanged_only() {
        let keys = keys(&key("1"));
        let locked = keys.lock("of one", b"secret").unwrap();
        assert!(!locked.windows(6).any(|part| part == b"secret"));
        assert_ne!(locked, keys.lock("of one", b"secret").unwrap(), "each time another nonce");
        assert_eq!(keys.open("of one", &locked).unwrap(), b"secret");
        assert!(matches!(keys.open("of another", &locked), Err(KeyError::Changed)));
        for at in 0..locked.len() {
            let mut changed = locked.clone();
            changed[at] ^= 1;
            assert!(keys.open("of one", &changed).is_err(), "byte {at}");
            assert!(keys.open("of one", &locked[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn an_old_key_opens_and_a_missing_one_is_named() {
        let old = keys(&key("1"));
        let locked = old.lock("x", b"secret").unwrap();
        let both = keys(&format!("# new\n{}\n{}\n", key("2"), key("1")));
        assert_eq!(both.open("x", &locked).unwrap(), b"secret");
        assert_ne!(both.newest().unwrap(), old.newest().unwrap());
        let error = keys(&key("2")).open("x", &locked).unwrap_err().to_string();
        assert!(error.contains(&old.newest().unwrap()), "{error}");
        assert!(matches!(Keys::default().lock("x", b""), Err(KeyError::None)));
    }

    #[test]
    fn a_seal_is_of_the_same_words_and_of_a_key_that_is_here() {
        let old = keys(&key("1"));
        let seal = old.seal("this").unwrap();
        assert!(old.has_sealed("this", &seal) && !old.has_sealed("that", &seal));
        let both = keys(&format!("{}\n{}\n", key("2"), key("1")));
        assert!(both.has_sealed("this", &seal), "an old key still counts");
        assert_ne!(both.seal("this").unwrap(), seal, "the newest one seals");
        assert!(!keys(&key("2")).has_sealed("this", &seal));
        for at in 0..SEAL {
            let mut changed = seal;
            changed[at] ^= 1;
            assert!(!old.has_sealed("this", &changed), "byte {at}");
        }
    }

    #[test]
    fn a_file_is_made_once_for_its_owner_and_a_new_key_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("belfry.db.keys");
        let first = Keys::make(&path).unwrap();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let second = Keys::make(&path).unwrap();
        assert_eq!((second.0.len(), second.has(&first.newest().unwrap())), (2, true));
        assert_ne!(second.newest().unwrap(), first.newest().unwrap());
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        for wrong in ["", "# nothing\n", "belfry_key_12", &key("G"), &format!("{} x", key("1"))] {
            assert!(Keys::parse(wrong).is_err(), "{wrong}");
        }
    }
}
