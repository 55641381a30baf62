//! Who translates, and how it is asked: a LibreTranslate, whose address the operator has named. Bounded in size and time,
//! and without following where an answer leads.

use std::time::Duration;

use kernel::config::Config;
use kernel::translating::Translator;
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Request, StatusCode};
use serde::{Deserialize, Serialize};
use url::Url;

/// The longest that one question may take: shorter than a job may.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most bytes of an answer.
const MOST: usize = 2_097_152;
/// How much longer than the text a translation may be.
const GROWTH: usize = 8;
const GROWTH_ALWAYS: usize = 2_000;

/// Why there is no translation. The text is for the operator's log; it holds nothing of what was to be translated.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Later it may be different.
    #[error("{0}")]
    Passing(String),
    /// It will not.
    #[error("{0}")]
    Lasting(String),
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
        Self::Passing(format!("{error}{cause}"))
    }
}

/// The way to ask.
pub struct Asked {
    client: Client,
    address: Url,
    key: String,
}

#[derive(Serialize)]
struct Question<'a> {
    q: &'a [String],
    source: &'a str,
    target: &'a str,
    format: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    api_key: &'a str,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    translated: Vec<String>,
}

/// The name that LibreTranslate has for a language.
fn code(tag: &str) -> &str {
    if tag == "no" { "nb" } else { tag }
}

impl Asked {
    /// Whom the settings name; nothing where nobody translates.
    pub fn of(config: &Config) -> Result<Option<Self>, String> {
        let Some(Translator::Libre(mut address)) = Translator::of(config)? else { return Ok(None) };
        let path = format!("{}/translate", address.path().trim_end_matches('/'));
        address.set_path(&path);
        let builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent("Belfry");
        let builder = match kernel::tls::client() {
            Ok(tls) => builder.tls_backend_preconfigured(tls),
            Err(why) if address.scheme() == "https" => return Err(why),
            Err(_) => builder,
        };
        let client = builder.build().map_err(|error| error.to_string())?;
        Ok(Some(Self { client, address, key: config.translator_key.clone() }))
    }

    /// Translates pieces of HTML. There are as many as were asked for, and none is out of proportion.
    pub async fn translate(&self, texts: &[String], from: Option<&str>, to: &str) -> Result<Vec<String>, Failure> {
        let question = Question {
            q: texts,
            source: from.map_or("auto", code),
            target: code(to),
            format: "html",
            api_key: &self.key,
        };
        let body = serde_json::to_vec(&question).map_err(|error| Failure::Lasting(error.to_string()))?;
        let mut request = Request::new(Method::POST, self.address.clone());
        request.headers_mut().insert(CONTENT_TYPE, reqwest::header::HeaderValue::from_static("application/json"));
        *request.body_mut() = Some(body.into());
        let mut answer = self.client.execute(request).await?;
        match answer.status() {
            StatusCode::OK => {}
            status if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() => {
                return Err(Failure::Passing(format!("it answers {status}")));
            }
            status => return Err(Failure::Lasting(format!("it answers {status}"))),
        }
        let mut kept = Vec::new();
        while let Some(part) = answer.chunk().await? {
            if kept.len().saturating_add(part.len()) > MOST {
                return Err(Failure::Lasting("its answer is too large".into()));
            }
            kept.extend_from_slice(&part);
        }
        let unreadable = |_| Failure::Lasting("its answer cannot be read".into());
        let Answer { translated } = serde_json::from_slice(&kept).map_err(unreadable)?;
        let fits = |(text, found): (&String, &String)| {
            !found.trim().is_empty()
                && !found.contains('\0')
                && found.len() <= text.len().saturating_mul(GROWTH).saturating_add(GROWTH_ALWAYS)
        };
        if translated.len() != texts.len() || !texts.iter().zip(&translated).all(fits) {
            return Err(Failure::Lasting("its answer is no translation of the text".into()));
        }
        Ok(translated)
    }
}
