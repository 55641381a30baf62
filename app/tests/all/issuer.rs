//! A provider of sign-in that a test serves itself, on this machine, with keys of its own, and that gives the answers a
//! good one never would.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use kernel::clock::Clock;
use kernel::providers::SignInProvider;
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreJwsSigningAlgorithm as Alg};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;
use world::World;

pub const CLIENT: &str = "belfry";
pub const SECRET: &str = "a secret that only the two know";

/// How a token is signed.
#[derive(Clone)]
pub enum Sign {
    /// With the key of this number, named by its number.
    Key(u8),
    /// With nothing.
    Nothing,
    /// With a secret that both know, or everyone.
    Shared(Vec<u8>),
}

/// A token before it is signed.
pub struct Token {
    pub header: Value,
    pub claims: Value,
    pub sign: Sign,
}

fn json(value: &Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

type Change = Box<dyn Fn(&mut Token) + Send>;

/// What is wrong with the provider.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Trouble {
    #[default]
    None,
    Down,
    Huge,
    Slow,
    /// Its keys, asked for, are elsewhere.
    Redirects,
    OtherIssuer,
    TellsOfAnother,
}

#[derive(Default)]
struct Inside {
    clock: Option<Clock>,
    address: String,
    /// The number of the key in use; those that it shows.
    key: u8,
    shown: Vec<u8>,
    /// Codes that wait: their challenge and claims.
    codes: HashMap<String, (String, Value)>,
    /// What is told of somebody apart from the token.
    told: HashMap<String, Value>,
    change: Option<Change>,
    trouble: Trouble,
    checks_pkce: bool,
    asked_for_keys: usize,
}

#[derive(Clone)]
pub struct Issuer(Arc<Mutex<Inside>>);

fn key(number: u8) -> CoreEdDsaPrivateSigningKey {
    // RFC 8410: the head of an Ed25519 key, and its 32 bytes.
    let mut der = vec![0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
    der.extend([number; 32]);
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", BASE64.encode(&der));
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new(number.to_string()))).unwrap()
}

/// What everyone can read of a key.
pub fn public(number: u8) -> Value {
    serde_json::to_value(key(number).as_verification_key()).unwrap()
}

fn sealed(token: &Token) -> String {
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let signed = format!("{}.{}", part(&token.header), part(&token.claims));
    let signature = match &token.sign {
        Sign::Key(number) => key(*number).sign(&Alg::EdDsa, signed.as_bytes()).unwrap(),
        Sign::Nothing => Vec::new(),
        Sign::Shared(secret) => CoreHmacKey::new(secret.clone()).sign(&Alg::HmacSha256, signed.as_bytes()).unwrap(),
    };
    format!("{signed}.{}", BASE64URL_NOPAD.encode(&signature))
}

impl Issuer {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let inside = Inside { address, key: 1, shown: vec![1], checks_pkce: true, ..Inside::default() };
        let issuer = Self(Arc::new(Mutex::new(inside)));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/told", get(told))
            .with_state(issuer.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        issuer
    }

    pub fn address(&self) -> String {
        self.with(|inside| inside.address.clone())
    }

    fn with<T>(&self, look: impl FnOnce(&mut Inside) -> T) -> T {
        look(&mut self.0.lock().unwrap())
    }

    /// The settings that name it, with more of them.
    pub fn settings(&self, more: Value) -> SignInProvider {
        let mut all = json!({
            "key": "city", "name": "The city", "issuer": self.address(), "client_id": CLIENT, "client_secret": SECRET,
        });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(all).unwrap()
    }

    /// An instance where one signs in with it.
    pub async fn world(&self, more: Value) -> World {
        let settings = self.settings(more);
        let world = World::with(|config| config.sign_in_providers = vec![settings]).await;
        self.watch(&world);
        world
    }

    /// From now on its time is that of the instance.
    pub fn watch(&self, world: &World) {
        let clock = world.app().clock.clone();
        self.with(|inside| inside.clock = Some(clock));
    }

    /// Changes every token from now on.
    pub fn change(&self, change: impl Fn(&mut Token) + Send + 'static) {
        self.with(|inside| inside.change = Some(Box::new(change)));
    }

    pub fn change_nothing(&self) {
        self.with(|inside| inside.change = None);
    }

    pub fn trouble(&self, trouble: Trouble) {
        self.with(|inside| inside.trouble = trouble);
    }

    /// Signs with the key of this number from now on, and shows these.
    pub fn rotate(&self, number: u8, shown: &[u8]) {
        self.with(|inside| (inside.key, inside.shown) = (number, shown.to_vec()));
    }

    pub fn check_no_pkce(&self) {
        self.with(|inside| inside.checks_pkce = false);
    }

    pub fn asked_for_keys(&self) -> usize {
        self.with(|inside| inside.asked_for_keys)
    }

    /// Somebody shows who they are, and is sent back with a code. `person` are their claims.
    pub fn allow(&self, way: &Url, person: &Value) -> String {
        let asked: HashMap<String, String> = way.query_pairs().into_owned().collect();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["client_id"], CLIENT);
        assert_eq!(asked["code_challenge_method"], "S256");
        assert_eq!(asked["redirect_uri"], "http://belfry.test/sign-in/providers/city/answers");
        let mut claims = person.clone();
        claims["nonce"] = json!(asked["nonce"]);
        let code = kernel::actor::new_secret();
        self.with(|inside| inside.codes.insert(code.clone(), (asked["code_challenge"].clone(), claims)));
        format!("/en/sign-in/providers/city/answers?code={code}&state={}", asked["state"])
    }

    /// A token that tells of a sign-out, with these claims besides what each one has.
    pub fn sign_out(&self, more: Value) -> String {
        let mut claims = json!({ "jti": kernel::actor::new_secret(), "events": { "http://schemas.openid.net/event/backchannel-logout": {} } });
        claims.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.with(|inside| inside.token("logout+jwt", claims))
    }
}

impl Inside {
    fn token(&mut self, kind: &str, claims: Value) -> String {
        let now = self.clock.as_ref().unwrap().now().as_second();
        let mut all = json!({ "iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 300, "auth_time": now });
        all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
        let header = json!({ "alg": "EdDSA", "typ": kind, "kid": self.key.to_string() });
        let mut token = Token { header, claims: all, sign: Sign::Key(self.key) };
        if let Some(change) = &self.change {
            change(&mut token);
        }
        sealed(&token)
    }
}

async fn describe(State(issuer): State<Issuer>) -> Response {
    let (address, trouble) = issuer.with(|inside| (inside.address.clone(), inside.trouble));
    if trouble == Trouble::Down {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let named = if trouble == Trouble::OtherIssuer { "http://127.0.0.1:1".to_owned() } else { address.clone() };
    let filler = if trouble == Trouble::Huge { "x".repeat(400_000) } else { String::new() };
    json(&json!({
        "issuer": named,
        "authorization_endpoint": format!("{address}/authorize"),
        "token_endpoint": format!("{address}/token"),
        "userinfo_endpoint": format!("{address}/told"),
        "end_session_endpoint": format!("{address}/end"),
        "jwks_uri": format!("{address}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
        "filler": filler,
    }))
}

async fn keys(State(issuer): State<Issuer>) -> Response {
    let (shown, trouble) = issuer.with(|inside| {
        inside.asked_for_keys += 1;
        (inside.shown.clone(), inside.trouble)
    });
    match trouble {
        Trouble::Slow => tokio::time::sleep(Duration::from_mins(1)).await,
        Trouble::Redirects => return axum::response::Redirect::to("/keys?again").into_response(),
        _ => {}
    }
    let keys: Vec<Value> = shown.into_iter().map(public).collect();
    json(&json!({ "keys": keys }))
}

async fn token(State(issuer): State<Issuer>, body: Bytes) -> Response {
    let form: HashMap<String, String> = kernel::forms::pairs(&body).into_iter().collect();
    let refused = || (StatusCode::BAD_REQUEST, json(&json!({ "error": "invalid_grant" }))).into_response();
    let Some((challenge, claims)) = issuer.with(|inside| inside.codes.remove(&form["code"])) else { return refused() };
    let shown = BASE64URL_NOPAD.encode(&Sha256::digest(form["code_verifier"].as_bytes()));
    if issuer.with(|inside| inside.checks_pkce) && shown != challenge {
        return refused();
    }
    let access = kernel::actor::new_secret();
    let mut claims = claims;
    // Some of it is told apart, as providers do.
    let apart = claims.as_object_mut().unwrap().remove("apart").unwrap_or(json!({}));
    let mut told = json!({ "sub": claims["sub"] });
    told.as_object_mut().unwrap().extend(apart.as_object().unwrap().clone());
    issuer.with(|inside| inside.told.insert(access.clone(), told));
    let id_token = issuer.with(|inside| inside.token("JWT", claims));
    json(&json!({ "access_token": access, "token_type": "Bearer", "expires_in": 60, "id_token": id_token }))
}

async fn told(State(issuer): State<Issuer>, headers: axum::http::HeaderMap) -> Response {
    let token = headers["authorization"].to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned();
    let (mut told, trouble) = issuer.with(|inside| (inside.told[&token].clone(), inside.trouble));
    if trouble == Trouble::TellsOfAnother {
        told["sub"] = json!("somebody else");
    }
    json(&told)
}
