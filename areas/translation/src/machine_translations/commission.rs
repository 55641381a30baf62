//! How eTranslation of the European Commission is asked, by what public programs send and take (docs/operating/translation.md
//! names them). It answers with the number of the request; the translation is brought later, to an address of ours.

use data_encoding::{BASE64, BASE64_NOPAD};
use http_auth::{PasswordClient, PasswordParams};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use reqwest::{Client, StatusCode};
use serde_json::json;
use ui::{document, taken_apart};
use url::Url;

use super::asking::{Answer, Failure, Question, Trouble, Ways, ask, checked, refusal};

/// The way to ask.
pub struct Commission {
    client: Client,
    address: Url,
    application: String,
    password: String,
}

/// The name that eTranslation has for a language.
fn code(tag: &str) -> String {
    if tag == "no" { "NB".into() } else { tag.to_ascii_uppercase() }
}

/// What a number below zero says.
pub fn refused(number: i64) -> Failure {
    let (trouble, why) = match number {
        -20007..=-20005 => (Trouble::Refused, "it does not know this application or does not let it in"),
        -20010 | -20027..=-20024 | -20036 => (Trouble::Refused, "it does not accept the address of this site"),
        -20003..=-20000 | -20013 => (Trouble::Declined, "it does not translate between these languages"),
        -20021 | -20046 | -40010 => (Trouble::Declined, "the text is too long for it"),
        -20028 => (Trouble::Busy, "it has too much to do for this application"),
        _ => (Trouble::Declined, "it does not translate this text"),
    };
    Failure::new(trouble, format!("{why} ({number})"))
}

/// What is brought as the translation of these pieces: one document in base64. Some programs break its lines or drop its end.
pub fn read(asked: &[String], body: &[u8]) -> Result<Vec<String>, Failure> {
    let unreadable = || Failure::garbled("what it brought cannot be read");
    let mut signs: Vec<u8> = body.iter().copied().filter(|sign| !sign.is_ascii_whitespace()).collect();
    while signs.last() == Some(&b'=') {
        signs.pop();
    }
    let bytes = BASE64_NOPAD.decode(&signs).map_err(|_| unreadable())?;
    let document = String::from_utf8(bytes).ok().filter(|document| !document.contains('\0')).ok_or_else(unreadable)?;
    checked(asked, taken_apart(&document, asked.len()).ok_or_else(unreadable)?)
}

/// Whether what is brought is said to be in this language; it need not be said.
pub fn is_in(said: &str, lang: &str) -> bool {
    said.is_empty() || said.eq_ignore_ascii_case(&code(lang))
}

impl Commission {
    pub const fn new(client: Client, address: Url, application: String, password: String) -> Self {
        Self { client, address, application, password }
    }

    /// Asks, with a proof that it knows the password. First without the text, as only the refusal says how to prove it.
    async fn prove(&self, body: Vec<u8>) -> Result<Answer, Failure> {
        let json = (CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let first = ask(&self.client, &self.address, HeaderMap::from_iter([json.clone()]), Vec::new()).await?;
        if first.status.is_server_error() || first.status == StatusCode::TOO_MANY_REQUESTS {
            return Err(refusal(first.status));
        }
        let unproved =
            |why: &str| Failure::new(Trouble::Refused, format!("it does not ask for a digest of the password: {why}"));
        let challenges = first.headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
        let mut proof = challenges
            .fold(PasswordClient::builder(), http_auth::PasswordClientBuilder::challenges)
            .build()
            .map_err(|_| unproved(first.status.as_str()))?;
        let params = PasswordParams {
            username: &self.application,
            password: &self.password,
            uri: self.address.path(),
            method: "POST",
            body: Some(&body),
        };
        let said = proof.respond(&params).map_err(|why| unproved(&why))?;
        let said = HeaderValue::from_str(&said).map_err(|_| unproved("what proves it is no header"))?;
        let headers = HeaderMap::from_iter([json, (AUTHORIZATION, said)]);
        ask(&self.client, &self.address, headers, body).await
    }

    /// Gives it the text. What comes back is brought to one of the ways, perhaps before this returns.
    pub async fn send(&self, question: &Question<'_>, ways: &Ways) -> Result<(), Failure> {
        let Some(from) = question.from else {
            return Err(Failure::new(Trouble::Declined, "it must know in which language a text is"));
        };
        let content = BASE64.encode(document(from, question.pieces).as_bytes());
        let asked = json!({
            "documentToTranslateBase64": { "content": content, "format": "html", "filename": "text" },
            "sourceLanguage": code(from),
            "targetLanguages": [code(question.to)],
            "domain": "GEN",
            // It wants the name of a person. It gets none.
            "callerInformation": { "application": self.application, "username": self.application },
            "destinations": { "httpDestinations": [ways.delivery] },
            "errorCallback": ways.failure,
        });
        let answer = self.prove(asked.to_string().into_bytes()).await?;
        match answer.status {
            StatusCode::OK => {}
            StatusCode::UNAUTHORIZED => {
                let why = "it does not accept the name of the application or its password (401)";
                return Err(Failure::new(Trouble::Refused, why));
            }
            status => return Err(refusal(status)),
        }
        let said = String::from_utf8_lossy(&answer.body);
        match said.trim().trim_matches('"').parse::<i64>() {
            Ok(number) if number > 0 => Ok(()),
            Ok(number) => Err(refused(number)),
            Err(_) => Err(Failure::garbled("its answer cannot be read")),
        }
    }
}
