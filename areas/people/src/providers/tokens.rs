//! The token with which a provider tells that somebody has signed out there (OpenID Connect Back-Channel Logout). Its
//! signature is checked by the library that checks the others; what it must say is checked here.

use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{CoreJsonWebKey, CoreJwsSigningAlgorithm as Alg};
use openidconnect::{JsonWebKey, JsonWebKeyAlgorithm, JsonWebKeySet, JsonWebKeyUse, JwsSigningAlgorithm};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Signatures that only the holder of a private key can make. With any other, whoever knows what is public could sign.
pub const SIGNATURES: [Alg; 9] = [
    Alg::RsaSsaPkcs1V15Sha256,
    Alg::RsaSsaPkcs1V15Sha384,
    Alg::RsaSsaPkcs1V15Sha512,
    Alg::RsaSsaPssSha256,
    Alg::RsaSsaPssSha384,
    Alg::RsaSsaPssSha512,
    Alg::EcdsaP256Sha256,
    Alg::EcdsaP384Sha384,
    Alg::EdDsa,
];

/// A token may be as old as this when it comes.
pub const OLD: SignedDuration = SignedDuration::from_mins(10);
/// A provider's clock may be as far ahead.
pub const AHEAD: SignedDuration = SignedDuration::from_mins(2);

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
const LONGEST: usize = 16_384;

/// Who has signed out: of one session of the provider's, or of all.
#[derive(Debug, PartialEq, Eq)]
pub struct SignOut {
    pub subject: Option<String>,
    pub provider_session: Option<String>,
    pub id: String,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is signed with a key that is not among these; there may be newer ones.
    UnknownKey,
    Broken(&'static str),
}

#[derive(Deserialize)]
struct Header {
    alg: Alg,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: Value,
    iat: i64,
    exp: Option<i64>,
    jti: String,
    sub: Option<String>,
    sid: Option<String>,
    nonce: Option<Value>,
    events: Map<String, Value>,
}

fn decoded<T: for<'de> Deserialize<'de>>(part: &str) -> Option<T> {
    serde_json::from_slice(&BASE64URL_NOPAD.decode(part.as_bytes()).ok()?).ok()
}

/// The claims of a token whose signature was checked before.
pub fn payload(token: &str) -> Option<Map<String, Value>> {
    decoded(token.split('.').nth(1)?)
}

fn fits(key: &CoreJsonWebKey, header: &Header) -> bool {
    let is_named = header.kid.as_deref().is_none_or(|kid| key.key_id().is_some_and(|known| known.as_str() == kid));
    let is_for_this = match key.signing_alg() {
        JsonWebKeyAlgorithm::Algorithm(alg) => *alg == header.alg,
        JsonWebKeyAlgorithm::Unspecified => true,
        JsonWebKeyAlgorithm::Unsupported => false,
    };
    let signs = key.key_use().is_none_or(JsonWebKeyUse::allows_signature);
    is_named && is_for_this && signs && header.alg.key_type().as_ref() == Some(key.key_type())
}

/// What a sign-out says, if it holds.
pub fn read(
    token: &str,
    keys: &JsonWebKeySet<CoreJsonWebKey>,
    (issuer, client): (&str, &str),
    now: Timestamp,
) -> Result<SignOut, Doubt> {
    let broken = Doubt::Broken;
    if token.len() > LONGEST {
        return Err(broken("it is too long"));
    }
    let (signed, signature) = token.rsplit_once('.').ok_or(broken("it has no signature"))?;
    let (head, body) = signed.split_once('.').ok_or(broken("it has no claims"))?;
    let header: Header = decoded(head).ok_or(broken("its head is not readable"))?;
    let kind = header.typ.as_deref().unwrap_or("JWT").to_ascii_lowercase();
    if !SIGNATURES.contains(&header.alg) || header.crit.is_some() {
        return Err(broken("it is signed in a way that is not taken"));
    }
    if !["jwt", "logout+jwt"].contains(&kind.trim_start_matches("application/")) {
        return Err(broken("it is of another kind"));
    }
    let signature =
        BASE64URL_NOPAD.decode(signature.as_bytes()).map_err(|_| broken("its signature is not readable"))?;
    let key = keys.keys().iter().find(|key| fits(key, &header)).ok_or(Doubt::UnknownKey)?;
    key.verify_signature(&header.alg, signed.as_bytes(), &signature).map_err(|_| broken("its signature is wrong"))?;
    let claims: Claims = decoded(body).ok_or(broken("its claims are not readable"))?;
    let is_for_us = match &claims.aud {
        Value::String(one) => one == client,
        Value::Array(several) => several.iter().any(|one| one.as_str() == Some(client)),
        _ => false,
    };
    let at = Timestamp::from_second(claims.iat).map_err(|_| broken("its time is none"))?;
    let age = now.duration_since(at);
    if claims.iss != issuer || !is_for_us {
        return Err(broken("it is from another, or for another"));
    }
    if age > OLD || age < -AHEAD || claims.exp.is_some_and(|until| until <= now.as_second()) {
        return Err(broken("it is too old, or of a time to come"));
    }
    if !claims.events.get(EVENT).is_some_and(Value::is_object) || claims.nonce.is_some() || claims.jti.is_empty() {
        return Err(broken("it is no sign-out"));
    }
    if claims.sub.is_none() && claims.sid.is_none() {
        return Err(broken("it names nobody"));
    }
    Ok(SignOut { subject: claims.sub, provider_session: claims.sid, id: claims.jti })
}
