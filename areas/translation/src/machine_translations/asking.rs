//! Who translates, and how it is asked: whom the operator has named. Bounded in size and time, and without following where an
//! answer leads.

use std::time::Duration;

use kernel::config::Config;
use kernel::translating::Translator;
use reqwest::header::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Request, StatusCode};
use ui::Rewritten;
use url::Url;
use words::Lang;

use super::commission::Commission;
use super::libre::Libre;

/// The longest that one question may take; two of them are shorter than a job may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// The most bytes of an answer.
pub const MOST: usize = 2_097_152;
/// How much longer than the text a translation may be.
const GROWTH: usize = 8;
const GROWTH_ALWAYS: usize = 2_000;

kernel::word_enum! {
    /// Why there is no translation, as readers are told.
    pub enum Trouble {
        Unanswered = "unanswered",
        /// It has too much to do.
        Busy = "busy",
        /// It does not let this site in. Only the operator can mend that.
        Refused = "refused",
        /// It does not translate this text: too long, or a language that it does not know.
        Declined = "declined",
        /// What came back is no translation of the text.
        Garbled = "garbled",
    }
}

/// Why there is no translation. `why` is for the operator; it holds nothing of what was to be translated.
#[derive(Debug)]
pub struct Failure {
    pub trouble: Trouble,
    pub why: String,
}

impl Failure {
    pub fn new(trouble: Trouble, why: impl Into<String>) -> Self {
        Self { trouble, why: why.into() }
    }

    pub fn garbled(why: &str) -> Self {
        Self::new(Trouble::Garbled, why)
    }

    /// Whether it may be different in a while.
    pub const fn is_passing(&self) -> bool {
        matches!(self.trouble, Trouble::Unanswered | Trouble::Busy)
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
        Self::new(Trouble::Unanswered, format!("{error}{cause}"))
    }
}

/// What is to be translated: pieces of HTML.
pub struct Question<'a> {
    pub pieces: &'a [String],
    pub from: Option<&'a str>,
    pub to: &'a str,
}

/// Where a translator that answers later brings its answer, and where it says that there is none.
pub struct Ways {
    pub delivery: String,
    pub failure: String,
}

/// Who is asked.
pub enum Asked {
    Libre(Libre),
    Commission(Commission),
}

/// What an answer was.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// One question over HTTP.
pub async fn ask(client: &Client, address: &Url, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, Failure> {
    let mut request = Request::new(Method::POST, address.clone());
    *request.headers_mut() = headers;
    *request.body_mut() = Some(body.into());
    let mut answer = client.execute(request).await?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await? {
        if body.len().saturating_add(part.len()) > MOST {
            return Err(Failure::garbled("its answer is too large"));
        }
        body.extend_from_slice(&part);
    }
    Ok(Answer { status, headers, body })
}

/// What a status that is none of success says.
pub fn refusal(status: StatusCode) -> Failure {
    let trouble = match status {
        StatusCode::TOO_MANY_REQUESTS => Trouble::Busy,
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Trouble::Refused,
        _ if status.is_server_error() => Trouble::Unanswered,
        _ => Trouble::Declined,
    };
    Failure::new(trouble, format!("it answers {status}"))
}

/// Whether it says anything.
fn has_words(html: &str) -> bool {
    !Rewritten { lang: Lang::default(), html, links: &[], codes: &[] }.words().is_empty()
}

/// There are as many pieces as were asked for, and none is empty or out of proportion.
pub fn checked(asked: &[String], found: Vec<String>) -> Result<Vec<String>, Failure> {
    let fits = |(text, found): (&String, &String)| {
        !found.contains('\0')
            && (has_words(found) || !has_words(text))
            && found.len() <= text.len().saturating_mul(GROWTH).saturating_add(GROWTH_ALWAYS)
    };
    if found.len() == asked.len() && asked.iter().zip(&found).all(fits) {
        Ok(found)
    } else {
        Err(Failure::garbled("its answer is no translation of the text"))
    }
}

impl Asked {
    /// Whom the settings name; nothing where nobody translates.
    pub fn of(config: &Config) -> Result<Option<Self>, String> {
        let Some(translator) = Translator::of(config)? else { return Ok(None) };
        let builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent("Belfry");
        let (Translator::Libre(address) | Translator::Commission { address, .. }) = &translator;
        let builder = match kernel::tls::client() {
            Ok(tls) => builder.tls_backend_preconfigured(tls),
            Err(why) if address.scheme() == "https" => return Err(why),
            Err(_) => builder,
        };
        let client = builder.build().map_err(|error| error.to_string())?;
        let key = config.translator_key.clone();
        Ok(Some(match translator {
            Translator::Libre(address) => Self::Libre(Libre::new(client, address, key)),
            Translator::Commission { address, application } => {
                Self::Commission(Commission::new(client, address, application, key))
            }
        }))
    }
}
