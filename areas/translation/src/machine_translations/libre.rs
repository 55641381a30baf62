//! How a LibreTranslate is asked. It answers at once.

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, StatusCode};
use serde::{Deserialize, Serialize};
use url::Url;

use super::asking::{Failure, Question, Trouble, ask, checked, refusal};

/// The way to ask.
pub struct Libre {
    client: Client,
    address: Url,
    key: String,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: &'a [String],
    source: &'a str,
    target: &'a str,
    format: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    api_key: &'a str,
}

#[derive(Deserialize)]
struct Answered {
    #[serde(rename = "translatedText")]
    translated: Vec<String>,
}

/// The name that LibreTranslate has for a language.
fn code(tag: &str) -> &str {
    if tag == "no" { "nb" } else { tag }
}

/// What it says, if that is a translation of these pieces.
pub fn read(asked: &[String], body: &[u8]) -> Result<Vec<String>, Failure> {
    let unreadable = |_| Failure::garbled("its answer cannot be read");
    let Answered { translated } = serde_json::from_slice(body).map_err(unreadable)?;
    checked(asked, translated)
}

impl Libre {
    pub fn new(client: Client, mut address: Url, key: String) -> Self {
        let path = format!("{}/translate", address.path().trim_end_matches('/'));
        address.set_path(&path);
        Self { client, address, key }
    }

    pub async fn translate(&self, question: &Question<'_>) -> Result<Vec<String>, Failure> {
        let asked = Asked {
            q: question.pieces,
            source: question.from.map_or("auto", code),
            target: code(question.to),
            format: "html",
            api_key: &self.key,
        };
        let body = serde_json::to_vec(&asked).map_err(|error| Failure::new(Trouble::Declined, error.to_string()))?;
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        let answer = ask(&self.client, &self.address, headers, body).await?;
        if answer.status != StatusCode::OK {
            return Err(refusal(answer.status));
        }
        read(question.pieces, &answer.body)
    }
}
