//! A device that keeps a passkey, without being one: makes it, signs with it, and can lie about anything that a server must
//! not believe.

use data_encoding::BASE64URL_NOPAD;
use kernel::actor::new_secret;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use world::{Browser, Page};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const HAS_KEY: u8 = 0x40;

/// What a device says; a test changes what it lies about.
#[derive(Clone)]
pub struct Device {
    pub key: SigningKey,
    pub credential: Vec<u8>,
    /// Whose passkey it says it is; the server named it when it was made.
    pub owner: Vec<u8>,
    pub counter: u32,
    pub origin: String,
    pub site: String,
    /// Whether it says that its owner was there.
    pub verifies: bool,
}

impl Device {
    pub fn new() -> Self {
        let random = data_encoding::HEXLOWER.decode(new_secret().as_bytes()).unwrap();
        Self {
            key: SigningKey::from_slice(&random).unwrap(),
            credential: random[..16].iter().map(|byte| !byte).collect(),
            owner: Vec::new(),
            counter: 0,
            origin: "http://belfry.test".into(),
            site: "belfry.test".into(),
            verifies: true,
        }
    }

    fn client_data(&self, kind: &str, question: &Value) -> Vec<u8> {
        let challenge = &question["publicKey"]["challenge"];
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    fn head(&self, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(self.site.as_bytes()).to_vec();
        data.push(PRESENT | more | if self.verifies { VERIFIED } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// The answer to a question for a new passkey.
    pub fn make(&mut self, question: &Value) -> String {
        let owner = question["publicKey"]["user"]["id"].as_str().unwrap_or_default();
        self.owner = BASE64URL_NOPAD.decode(owner.as_bytes()).unwrap();
        let mut data = self.head(HAS_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential.len()).unwrap().to_be_bytes());
        data.extend(&self.credential);
        // A key of the curve P-256 for ES256, as COSE writes it.
        let point = self.key.verifying_key().to_sec1_point(false);
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().unwrap().iter());
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().unwrap().iter());
        // The map of "fmt", "attStmt" and "authData", as CBOR writes it.
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        attestation.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        attestation.extend(data);
        let client_data = self.client_data("webauthn.create", question);
        self.answer(json!({
            "attestationObject": BASE64URL_NOPAD.encode(&attestation),
            "clientDataJSON": BASE64URL_NOPAD.encode(&client_data),
        }))
    }

    /// The answer to a question for a passkey.
    pub fn show(&self, question: &Value) -> String {
        let (data, client_data) = (self.head(0), self.client_data("webauthn.get", question));
        let signed: Vec<u8> = data.iter().copied().chain(Sha256::digest(&client_data)).collect();
        let signature: Signature = self.key.sign(&signed);
        self.answer(json!({
            "authenticatorData": BASE64URL_NOPAD.encode(&data),
            "clientDataJSON": BASE64URL_NOPAD.encode(&client_data),
            "signature": BASE64URL_NOPAD.encode(signature.to_der().as_bytes()),
            "userHandle": BASE64URL_NOPAD.encode(&self.owner),
        }))
    }

    fn answer(&self, response: Value) -> String {
        let id = BASE64URL_NOPAD.encode(&self.credential);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }
}

/// What the script of a page gets when it asks for a challenge.
pub async fn ask(browser: &mut Browser, path: &str) -> Value {
    let page = browser.raw("POST", &format!("/en{path}"), None, "").await;
    assert_eq!(page.status, 200, "{}", page.text());
    serde_json::from_slice(&page.body).unwrap()
}

pub const SHOW: &str = "/passkey-challenges";
pub const ADD: &str = "/account/passkeys/challenges";

fn id(question: &Value) -> &str {
    question["id"].as_str().unwrap()
}

/// Sends an answer with the form that has this button.
pub async fn send(browser: &mut Browser, page: &Page, button: &str, question: &Value, answer: &str) -> Page {
    browser.press(page, button, &[("challenge", id(question)), ("answer", answer)]).await
}

/// Signs in with what a device answers to a question.
pub async fn sign_in_with(browser: &mut Browser, question: &Value, answer: &str) -> Page {
    let page = browser.get("/sign-in").await;
    send(browser, &page, "Sign in with a passkey", question, answer).await
}

/// Signs in as its owner does.
pub async fn sign_in_by(browser: &mut Browser, device: &Device) -> Page {
    let question = ask(browser, SHOW).await;
    sign_in_with(browser, &question, &device.show(&question)).await
}

/// Adds a passkey as its owner does.
pub async fn add(browser: &mut Browser, device: &mut Device, name: &str) -> Page {
    let page = browser.get("/account/passkeys/new").await;
    let question = ask(browser, ADD).await;
    let answer = device.make(&question);
    let typed = [("name", name), ("challenge", id(&question)), ("answer", answer.as_str())];
    browser.press(&page, "Make the passkey", &typed).await
}

/// Shows a passkey where it is asked again.
pub async fn prove_by(browser: &mut Browser, page: &Page, device: &Device) -> Page {
    let question = ask(browser, SHOW).await;
    send(browser, page, "Show a passkey", &question, &device.show(&question)).await
}
