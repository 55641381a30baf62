//! One provider: what it says of itself, where people are led, and what their answer is exchanged for. Its description and
//! its keys are fetched when they are first needed and kept for a while; a key that is not known makes them be fetched
//! anew, at most once a minute.

use std::sync::Arc;
use std::time::Duration;

use chrono::DateTime;
use data_encoding::HEXLOWER;
use jiff::{SignedDuration, Timestamp};
use kernel::actor::digest;
use kernel::providers::SignInProvider;
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdTokenVerifier, CoreJsonWebKey,
};
use openidconnect::http::{HeaderValue, Method, Request, header};
use openidconnect::{
    AsyncHttpClient, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EndSessionUrl, HttpResponse, IssuerUrl, JsonWebKeySet, LanguageTag, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    ProviderMetadataWithLogout, RedirectUrl, Scope, SignatureVerificationError, TokenResponse, TokenUrl, UserInfoUrl,
};
use serde_json::{Map, Value};
use tokio::sync::Mutex;
use url::Url;
use words::Lang;

use super::domain::{self, Found};
use super::http::{Http, Silence};
use super::tokens::{self, AHEAD, Doubt, OLD, SIGNATURES, SignOut};

type Description = ProviderMetadataWithLogout;

/// How long a description is believed.
const KEPT: SignedDuration = SignedDuration::from_hours(1);
/// How long an old one helps while the provider does not answer.
const HELPS: SignedDuration = SignedDuration::from_hours(24);
/// How long a key that is not known does not make the keys be fetched again.
const RENEWED: SignedDuration = SignedDuration::from_mins(1);
/// How long a provider is not asked again that did not answer.
const PAUSE: SignedDuration = SignedDuration::from_secs(10);
/// The longest that all questions of one sign-in may take together.
const WHOLE: Duration = Duration::from_secs(15);

/// Why nobody is signed in. The text is for the operator's log.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The provider does not answer.
    #[error("no answer: {0}")]
    Silent(String),
    /// What it answers cannot be trusted.
    #[error("a broken answer: {0}")]
    Broken(String),
}

#[derive(Default)]
struct Known {
    description: Option<(Arc<Description>, Timestamp)>,
    /// When it was last asked without an answer.
    failed_at: Option<Timestamp>,
}

pub struct Provider<H = Http> {
    pub settings: SignInProvider,
    http: H,
    known: Mutex<Known>,
}

/// What only this browser and this departure can give: they are computed anew from its cookie when it comes back, so that
/// nothing is kept that a copy of the database could use.
pub struct Secrets<'a> {
    pub browser: &'a str,
    pub state: &'a str,
}

impl Secrets<'_> {
    fn derived(&self, purpose: &str) -> String {
        HEXLOWER.encode(&digest(&format!("{purpose} {} {}", self.browser, self.state)))
    }

    fn verifier(&self) -> PkceCodeVerifier {
        PkceCodeVerifier::new(self.derived("verifier"))
    }

    fn nonce(&self) -> Nonce {
        Nonce::new(self.derived("nonce"))
    }
}

fn is_within(since: Timestamp, now: Timestamp, length: SignedDuration) -> bool {
    now.duration_since(since).abs() < length
}

impl Provider {
    pub fn new(settings: SignInProvider) -> Result<Self, String> {
        let http = Http::new(settings.issuer.starts_with("https://"))
            .map_err(|why| format!("The sign-in provider {} cannot be asked: {why}.", settings.key))?;
        Ok(Self::asked_by(settings, http))
    }
}

impl<H: for<'c> AsyncHttpClient<'c, Error = Silence>> Provider<H> {
    /// One that is asked in this way; over the network, unless its answers are made up.
    pub fn asked_by(settings: SignInProvider, http: H) -> Self {
        Self { settings, http, known: Mutex::default() }
    }

    fn client_id(&self) -> ClientId {
        ClientId::new(self.settings.client_id.clone())
    }

    /// What the provider says of itself, not older than `young`.
    async fn describe(&self, now: Timestamp, young: SignedDuration) -> Result<Arc<Description>, Refused> {
        let mut known = self.known.lock().await;
        let kept = known.description.clone();
        if let Some((description, at)) = &kept
            && is_within(*at, now, young)
        {
            return Ok(Arc::clone(description));
        }
        let why = if known.failed_at.is_some_and(|at| is_within(at, now, PAUSE)) {
            "it did not answer a moment ago".to_owned()
        } else {
            match self.discover().await {
                Ok(description) => {
                    let description = Arc::new(description);
                    *known = Known { description: Some((Arc::clone(&description), now)), failed_at: None };
                    return Ok(description);
                }
                Err(why) => {
                    known.failed_at = Some(now);
                    tracing::warn!(provider = self.settings.key, error = why, "a sign-in provider does not answer");
                    why
                }
            }
        };
        match kept {
            Some((description, at)) if is_within(at, now, HELPS) => Ok(description),
            _ => Err(Refused::Silent(why)),
        }
    }

    async fn discover(&self) -> Result<Description, String> {
        let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(|error| error.to_string())?;
        let description = Description::discover_async(issuer, &self.http).await.map_err(|error| error.to_string())?;
        let is_guarded = self.settings.issuer.starts_with("https://");
        let addresses = [
            Some(description.authorization_endpoint().url()),
            description.token_endpoint().map(TokenUrl::url),
            description.userinfo_endpoint().map(UserInfoUrl::url),
            Some(description.jwks_uri().url()),
            description.additional_metadata().end_session_endpoint.as_ref().map(EndSessionUrl::url),
        ];
        let schemes: &[&str] = if is_guarded { &["https"] } else { &["http", "https"] };
        if let Some(address) = addresses.into_iter().flatten().find(|address| !schemes.contains(&address.scheme())) {
            return Err(format!("it names the address {address}, which is not encrypted"));
        }
        Ok(description)
    }

    /// Where the browser is led, and comes back to `back` from.
    pub async fn way(
        &self,
        now: Timestamp,
        secrets: &Secrets<'_>,
        back: &str,
        lang: Lang,
        anew: bool,
    ) -> Result<Url, Refused> {
        let description = self.describe(now, KEPT).await?;
        let back = RedirectUrl::new(back.to_owned()).map_err(|error| Refused::Broken(error.to_string()))?;
        let client = CoreClient::from_provider_metadata((*description).clone(), self.client_id(), None);
        let client = client.set_redirect_uri(back);
        let (state, nonce) = (secrets.state.to_owned(), secrets.nonce());
        let mut way = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, || CsrfToken::new(state), || nonce)
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&secrets.verifier()))
            .add_ui_locale(LanguageTag::new(lang.tag().to_owned()));
        // The library asks for `openid` itself.
        for scope in self.settings.scopes.iter().filter(|scope| *scope != "openid") {
            way = way.add_scope(Scope::new(scope.clone()));
        }
        if anew {
            way = way.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
        }
        Ok(way.url().0)
    }

    /// Exchanges the code that the browser brought for who it is.
    pub async fn redeem(
        &self,
        now: Timestamp,
        code: &str,
        secrets: &Secrets<'_>,
        back: &str,
    ) -> Result<Found, Refused> {
        tokio::time::timeout(WHOLE, self.redeem_all(now, code, secrets, back))
            .await
            .unwrap_or_else(|_| Err(Refused::Silent("its answers took too long".into())))
    }

    async fn redeem_all(
        &self,
        now: Timestamp,
        code: &str,
        secrets: &Secrets<'_>,
        back: &str,
    ) -> Result<Found, Refused> {
        let broken = |why: String| Refused::Broken(why);
        let description = self.describe(now, KEPT).await?;
        let back = RedirectUrl::new(back.to_owned()).map_err(|error| broken(error.to_string()))?;
        let secret = Some(&self.settings.client_secret).filter(|secret| !secret.is_empty());
        let methods = description.token_endpoint_auth_methods_supported();
        let takes_basic = methods.is_none_or(|all| all.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let client = CoreClient::from_provider_metadata(
            (*description).clone(),
            self.client_id(),
            secret.map(|secret| ClientSecret::new(secret.clone())),
        )
        .set_auth_type(if takes_basic { AuthType::BasicAuth } else { AuthType::RequestBody })
        .set_redirect_uri(back);
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|error| broken(error.to_string()))?
            .set_pkce_verifier(secrets.verifier())
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                openidconnect::RequestTokenError::Request(silence) => silent(&silence),
                other => broken(format!("it gives no token: {other}")),
            })?;
        let token = tokens.id_token().ok_or_else(|| broken("it gives no token that says who it is".into()))?;
        let nonce = secrets.nonce();
        let mut keys = description.jwks().clone();
        let mut checked = token.claims(&self.verifier(&keys, now)?, &nonce);
        if let Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) = checked
        {
            keys = self.describe(now, RENEWED).await?.jwks().clone();
            checked = token.claims(&self.verifier(&keys, now)?, &nonce);
        }
        let claims = checked.map_err(|error| {
            let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
            broken(format!("{error}{cause}"))
        })?;
        let is_for_other = claims.authorized_party().is_some_and(|party| party.as_str() != self.settings.client_id);
        if is_for_other {
            return Err(broken("its token was made for another".into()));
        }
        let proved_at = claims.auth_time().and_then(|at| Timestamp::from_second(at.timestamp()).ok());
        let mut all =
            tokens::payload(&token.to_string()).ok_or_else(|| broken("its claims are not readable".into()))?;
        let is_missing = domain::wanted(&self.settings).any(|name| !all.contains_key(name));
        if let (true, Some(address)) = (is_missing, description.userinfo_endpoint()) {
            use openidconnect::OAuth2TokenResponse;
            let told = self.tell(address.as_str(), tokens.access_token().secret()).await?;
            if told.get("sub") != all.get("sub") {
                return Err(broken("it tells of somebody else than its token".into()));
            }
            for (name, value) in told {
                all.entry(name).or_insert(value);
            }
        }
        domain::read(&self.settings, &all, proved_at).ok_or_else(|| broken("it does not say who it is".into()))
    }

    /// What the provider tells of somebody apart from the token.
    async fn tell(&self, address: &str, token: &str) -> Result<Map<String, Value>, Refused> {
        let broken = |error: &dyn std::fmt::Display| Refused::Broken(error.to_string());
        let bearer = HeaderValue::from_str(&format!("Bearer {token}")).map_err(|error| broken(&error))?;
        let request = Request::builder()
            .method(Method::GET)
            .uri(address)
            .header(header::AUTHORIZATION, bearer)
            .header(header::ACCEPT, HeaderValue::from_static("application/json"))
            .body(Vec::new())
            .map_err(|error| broken(&error))?;
        let answer: HttpResponse = self.http.call(request).await.map_err(|silence| silent(&silence))?;
        if !answer.status().is_success() {
            return Err(Refused::Silent(format!("asked for claims, it answers {}", answer.status())));
        }
        serde_json::from_slice(answer.body()).map_err(|error| broken(&error))
    }

    fn verifier(
        &self,
        keys: &JsonWebKeySet<CoreJsonWebKey>,
        now: Timestamp,
    ) -> Result<CoreIdTokenVerifier<'static>, Refused> {
        let issuer =
            IssuerUrl::new(self.settings.issuer.clone()).map_err(|error| Refused::Broken(error.to_string()))?;
        let time = DateTime::from_timestamp(now.as_second(), 0).ok_or_else(|| Refused::Broken("no time".into()))?;
        // Without the secret, which makes signatures with a shared secret impossible.
        Ok(CoreIdTokenVerifier::new_public_client(self.client_id(), issuer, keys.clone())
            .set_allowed_algs(SIGNATURES)
            .set_time_fn(move || time)
            .set_issue_time_verifier_fn(move |at| {
                let at = Timestamp::from_second(at.timestamp()).map_err(|error| error.to_string())?;
                let age = now.duration_since(at);
                if age > OLD || age < -AHEAD { Err("it is not from now".into()) } else { Ok(()) }
            }))
    }

    /// Where people sign out of the provider, and come back from.
    pub async fn way_out(&self, now: Timestamp, back: &str) -> Option<Url> {
        let description = self.describe(now, KEPT).await.ok()?;
        let mut way = description.additional_metadata().end_session_endpoint.as_ref()?.url().clone();
        way.query_pairs_mut()
            .append_pair("client_id", &self.settings.client_id)
            .append_pair("post_logout_redirect_uri", back);
        Some(way)
    }

    /// What a sign-out that the provider tells says.
    pub async fn hear(&self, now: Timestamp, token: &str) -> Result<SignOut, Refused> {
        let who = (self.settings.issuer.as_str(), self.settings.client_id.as_str());
        let mut read = tokens::read(token, self.describe(now, KEPT).await?.jwks(), who, now);
        if read == Err(Doubt::UnknownKey) {
            read = tokens::read(token, self.describe(now, RENEWED).await?.jwks(), who, now);
        }
        read.map_err(|doubt| match doubt {
            Doubt::UnknownKey => Refused::Broken("its key is not known".into()),
            Doubt::Broken(why) => Refused::Broken(why.into()),
        })
    }
}

fn silent(silence: &Silence) -> Refused {
    match silence {
        Silence::TooLarge => Refused::Broken(silence.to_string()),
        Silence::Request(_) => Refused::Silent(silence.to_string()),
    }
}
