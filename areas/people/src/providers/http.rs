//! Asking a provider: bounded in size and time, without following where an answer leads.

use std::pin::Pin;
use std::time::Duration;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use reqwest::{Client, Request};

/// The longest that one question may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most bytes of an answer. Keys and claims take some thousands.
const MOST: usize = 262_144;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Silence {
    #[error("{0}")]
    Request(String),
    #[error("the answer is larger than {MOST} bytes")]
    TooLarge,
}

impl From<reqwest::Error> for Silence {
    fn from(error: reqwest::Error) -> Self {
        // The address may hold what is nobody's business in a log.
        let error = error.without_url();
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
        Self::Request(format!("{error}{cause}"))
    }
}

pub struct Http(Client);

impl Http {
    /// `guarded` unless everything that is asked is on this machine.
    pub fn new(guarded: bool) -> Result<Self, String> {
        let builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent("Belfry");
        let builder = match kernel::tls::client() {
            Ok(tls) => builder.tls_backend_preconfigured(tls),
            Err(why) if guarded => return Err(why),
            Err(_) => builder,
        };
        Ok(Self(builder.build().map_err(|error| error.to_string())?))
    }

    pub async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Silence> {
        let mut answer = self.0.execute(Request::try_from(request)?).await?;
        let mut kept = HttpResponse::new(Vec::new());
        *kept.status_mut() = answer.status();
        *kept.headers_mut() = std::mem::take(answer.headers_mut());
        while let Some(part) = answer.chunk().await? {
            if kept.body().len().saturating_add(part.len()) > MOST {
                return Err(Silence::TooLarge);
            }
            kept.body_mut().extend_from_slice(&part);
        }
        Ok(kept)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = Silence;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Silence>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
