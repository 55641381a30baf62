//! What is asked of a device, and whether its answer holds: the library's part. No I/O.

use kernel::config::Config;
use kernel::faults::Fault;
use nouns::PersonId;
use serde::Deserialize;
use serde_json::Value;
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder, WebauthnError,
};

/// The longest name of a passkey.
pub const NAME_MAX: usize = 60;
/// The most passkeys of one person.
pub const MOST: usize = 20;

/// What a browser sends: which challenge it answers, and the answer as JSON.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reply {
    pub challenge: String,
    pub answer: String,
    pub next: String,
}

/// What is sent to a browser, and what is kept of it until the answer.
pub struct Question {
    pub options: Value,
    pub state: Value,
}

/// Why an answer does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The challenge was answered already, is too old, or is another browser's.
    Late,
    /// No passkey that is known here, or not its signature, or not for this site.
    Unknown,
    /// Its count of uses went back, so there may be a copy.
    Copied,
}

/// The site that passkeys hold for, from the address that people type. An address without a name has none: browsers keep
/// passkeys for names only.
pub fn site(config: &Config) -> Option<Webauthn> {
    let origin = Url::parse(&config.base_url).ok()?;
    let name = origin.domain()?;
    WebauthnBuilder::new(name, &origin).ok()?.rp_name(&config.instance).build().ok()
}

fn json(value: impl serde::Serialize) -> Result<Value, Fault> {
    serde_json::to_value(value).map_err(Fault::internal)
}

/// Asks for any passkey of this site: the device says whose it is.
pub fn to_show(site: &Webauthn) -> Result<Question, Fault> {
    let (options, state) = site.start_discoverable_authentication().map_err(Fault::internal)?;
    Ok(Question { options: json(options)?, state: json(state)? })
}

/// Asks for a new one, which the device finds by itself later, and which it does not have yet.
pub fn to_add(site: &Webauthn, person: PersonId, email: &str, name: &str, known: &[Value]) -> Result<Question, Fault> {
    let known: Vec<CredentialID> = known.iter().filter_map(read_key).map(|passkey| passkey.cred_id().clone()).collect();
    let (options, state) =
        site.start_passkey_registration(person.uuid(), email, name, Some(known)).map_err(Fault::internal)?;
    let mut options = json(options)?;
    if let Some(Value::Object(wanted)) = options.pointer_mut("/publicKey/authenticatorSelection") {
        wanted.insert("residentKey".into(), "required".into());
        wanted.insert("requireResidentKey".into(), true.into());
    }
    Ok(Question { options, state: json(state)? })
}

fn read_key(key: &Value) -> Option<Passkey> {
    serde_json::from_value(key.clone()).ok()
}

/// A passkey that was made: its id, and what is kept of it.
pub struct Added {
    pub credential: Vec<u8>,
    pub key: Value,
}

pub fn added(site: &Webauthn, answer: &str, state: Value) -> Result<Result<Added, Refusal>, Fault> {
    let state: PasskeyRegistration = serde_json::from_value(state).map_err(Fault::internal)?;
    let Ok(made) = serde_json::from_str::<RegisterPublicKeyCredential>(answer) else {
        return Ok(Err(Refusal::Unknown));
    };
    let Ok(passkey) = site.finish_passkey_registration(&made, &state) else { return Ok(Err(Refusal::Unknown)) };
    Ok(Ok(Added { credential: passkey.cred_id().clone(), key: json(&passkey)? }))
}

/// A passkey as a device shows it, before anything is checked.
pub struct Shown(PublicKeyCredential);

impl Shown {
    pub fn read(answer: &str) -> Option<Self> {
        serde_json::from_str(answer).ok().map(Self)
    }

    /// Whose it says it is, and which.
    pub fn names(&self, site: &Webauthn) -> Option<(PersonId, Vec<u8>)> {
        let (person, credential) = site.identify_discoverable_authentication(&self.0).ok()?;
        Some((PersonId::from_uuid(person), credential.to_vec()))
    }

    /// Whether it signed this challenge for this site, with its owner there. Gives what is kept of it from now on.
    pub fn check(&self, site: &Webauthn, state: Value, key: &Value) -> Result<Result<Value, Refusal>, Fault> {
        let state: DiscoverableAuthentication = serde_json::from_value(state).map_err(Fault::internal)?;
        let mut passkey: Passkey = serde_json::from_value(key.clone()).map_err(Fault::internal)?;
        match site.finish_discoverable_authentication_v2(&self.0, state, DiscoverableKey::from(&passkey)) {
            Ok(result) => {
                passkey.update_credential(&result);
                Ok(Ok(json(&passkey)?))
            }
            Err(WebauthnError::CredentialPossibleCompromise) => Ok(Err(Refusal::Copied)),
            Err(_) => Ok(Err(Refusal::Unknown)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_hold_for_a_name_and_not_for_a_number() {
        let at = |base_url: &str| site(&Config { base_url: base_url.into(), ..Config::default() }).is_some();
        assert!(at("https://network.example") && at("http://localhost:8080"));
        assert!(!at("http://127.0.0.1:8080") && !at("https://[2001:db8::1]"));
    }
}
