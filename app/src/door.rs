//! The front door: every request comes in here once. Language, shared pages, forged requests, bounds, error pages,
//! compression, headers, one line in the log; then, inside, the routes.

use std::time::Duration;

use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, LOCATION,
    RETRY_AFTER, VARY, WWW_AUTHENTICATE,
};
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use http_body_util::BodyExt;
use kernel::access::Visit;
use kernel::actor;
use kernel::app::App;
use kernel::clock::Stopwatch;
use kernel::encoding::{Encoding, compress};
use kernel::faults::Fault;
use kernel::forms::{FILE_BYTES, FORM_BYTES, Upload};
use kernel::origin::Origin;
use kernel::pagecache::PageCache;
use tower::ServiceExt;
use ui::assets;
use words::Lang;

use crate::{guard, machines};

/// How long clients may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the head of a request, also while nothing comes on a connection that is kept.
    pub head: Duration,
    /// From the end of the head to the answer, the body included.
    pub request: Duration,
}

const PATIENCE: Patience = Patience { head: Duration::from_secs(15), request: Duration::from_secs(30) };
/// The longest that the database may take to show that it is there.
const READY: Duration = Duration::from_secs(2);
/// As much of a body that is too large as is read, so that the sender gets to see the answer.
const DRAIN_BYTES: usize = 8 * FILE_BYTES;
/// Bodies smaller than this are sent as they are.
const WORTH_PACKING: usize = 860;

/// The way in, for the server and for tests alike.
#[derive(Clone)]
pub struct Door {
    app: App,
    router: axum::Router,
    patience: Patience,
}

impl Door {
    pub fn new(instance: &crate::Instance) -> Self {
        Self::with_patience(instance, PATIENCE)
    }

    pub fn with_patience(instance: &crate::Instance, patience: Patience) -> Self {
        Self { app: instance.app.clone(), router: instance.router.clone(), patience }
    }

    pub const fn patience(&self) -> Patience {
        self.patience
    }

    /// Ends the answers that go on for as long as somebody listens.
    pub fn close(&self) {
        self.app.closing.begin();
    }

    /// Answers a request; never fails and never panics.
    pub async fn answer(&self, request: Request) -> Response {
        let watch = Stopwatch::start();
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let id: kernel::ids::Id<Request> = self.app.clock.new_id();
        let id = id.to_string();
        let mut response = self.route(request, &id).await;
        guard::protect(response.headers_mut(), &self.app.config);
        if let Ok(value) = HeaderValue::from_str(&id) {
            response.headers_mut().insert("x-request-id", value);
        }
        let (status, took) = (response.status(), watch.elapsed());
        metrics::counter!("belfry_requests_total", "status" => status.as_str().to_owned()).increment(1);
        metrics::histogram!("belfry_request_seconds").record(took);
        tracing::info!(%id, %method, path = logged(&path), status = status.as_u16(), micros = took.as_micros(), "request");
        response
    }

    async fn route(&self, request: Request, id: &str) -> Response {
        let path = request.uri().path();
        if let Some(file) = path.strip_prefix("/assets/") {
            return asset(file, request.headers().get(ACCEPT_ENCODING));
        }
        match path {
            "/health/live" => return "alive\n".into_response(),
            "/health/ready" => return self.ready().await,
            "/favicon.ico" => return asset_named("favicon.svg", request.headers().get(ACCEPT_ENCODING)),
            _ => {}
        }
        if let Some(asked) = machines::Asked::of(&self.app, &request) {
            return asked.answer(&self.app).await;
        }
        match split_language(request.uri()) {
            Some((lang, uri)) => self.page(request, lang, uri, id).await,
            None => self.choose_language(request, id).await,
        }
    }

    async fn page(&self, mut request: Request, lang: Lang, uri: Uri, id: &str) -> Response {
        let encoding = Encoding::accepted(request.headers().get(ACCEPT_ENCODING));
        let question = PageCache::question(&request, self.app.cookie_name());
        let version = self.app.db.changes().count();
        if let Some(question) = &question
            && let Some(response) = self.app.pages.answer(question, version, self.app.clock.now())
        {
            return response;
        }
        // Whatever is answered from here on is answered in the reader's language.
        *request.uri_mut() = uri;
        request.extensions_mut().insert(lang);
        if guard::is_forged(request.method(), request.headers(), &self.app.config.base_url) {
            return self.finish(Fault::CrossSite.into_response(), request, lang, encoding, id).await;
        }
        if let Some(fault) = too_large(&mut request, self.app.cookie_name(), self.patience.request).await {
            return self.finish(fault.into_response(), request, lang, encoding, id).await;
        }
        // An address is logged and handed on; what is in one is no secret any more.
        if request.uri().query().is_some_and(actor::holds_token) {
            return self.finish(Fault::BadToken.into_response(), request, lang, encoding, id).await;
        }
        let origin = Origin::of(&request, self.app.config.trusted_proxies);
        request.extensions_mut().insert(origin);
        let sent = match tokio::time::timeout(self.patience.request, hold(&mut request, self.app.cookie_name())).await {
            Ok(Ok(sent)) => sent,
            Ok(Err(fault)) => return self.finish(fault.into_response(), request, lang, encoding, id).await,
            Err(_) => return self.finish(Fault::TooSlow.into_response(), request, lang, encoding, id).await,
        };
        let mut asked = copy_of_head(&request);
        if let Some(sent) = sent {
            asked.extensions_mut().insert(sent);
        }
        let response = match tokio::time::timeout(self.patience.request, self.router.clone().oneshot(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(never)) => match never {},
            Err(_) => Fault::TooSlow.into_response(),
        };
        let response = match question {
            Some(question) => self.app.pages.keep(question, version, self.app.clock.now(), response).await,
            None => response,
        };
        self.finish(response, asked, lang, encoding, id).await
    }

    /// Turns a fault into a page, packs what is worth it, and keeps what is private out of every cache.
    async fn finish(&self, response: Response, asked: Request, lang: Lang, encoding: Encoding, id: &str) -> Response {
        let mut response = match fault_of(&response) {
            Some(fault) => self.error_page(fault, asked, lang, id).await,
            None => response,
        };
        let headers = response.headers_mut();
        if !headers.contains_key(CACHE_CONTROL) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        }
        if headers.contains_key(CONTENT_ENCODING) || !is_text(headers.get(CONTENT_TYPE)) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let Ok(body) = to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let Some(name) = encoding.header().filter(|_| body.len() >= WORTH_PACKING) else {
            return Response::from_parts(parts, Body::from(body));
        };
        parts.headers.remove(CONTENT_LENGTH);
        parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        parts.headers.insert(VARY, HeaderValue::from_static("accept-encoding, cookie"));
        Response::from_parts(parts, Body::from(compress(encoding, &body)))
    }

    async fn error_page(&self, fault: Fault, asked: Request, lang: Lang, id: &str) -> Response {
        if let Fault::Internal(_) = fault {
            tracing::error!(%id, error = fault.report(), "a request failed");
        } else if fault.is_attempt() {
            tracing::warn!(%id, fault = fault.report(), "an attempt was refused");
        } else {
            tracing::debug!(%id, fault = fault.report(), "refused");
        }
        let (mut parts, _) = asked.into_parts();
        let lead_to = match fault {
            Fault::SignIn => Some("/sign-in"),
            Fault::SecondFactor => Some("/account/second-factor"),
            Fault::AskAgain => Some("/proofs/new"),
            _ => None,
        };
        if let (Some(path), true) = (lead_to, parts.method == Method::GET) {
            return lead(lang, path, &parts.uri);
        }
        // Looking the reader up may be what failed; then the page is a visitor's.
        let actor = actor::of(&mut parts, &self.app).await.unwrap_or_default();
        let visit = Visit::of(&parts);
        let status = if lead_to.is_some() { StatusCode::FORBIDDEN } else { fault.status() };
        let sent = match parts.extensions.remove::<Sent>() {
            Some(sent) => sent.fields().await,
            None => Vec::new(),
        };
        let page = ui::visit::fault_page(&self.app, &actor, &visit, &fault, id, &sent);
        let mut response = (status, Html(page)).into_response();
        if let Fault::TooMany(wait) = fault {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        if matches!(fault, Fault::BadToken) {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }

    async fn ready(&self) -> Response {
        let error = match tokio::time::timeout(READY, self.app.db.ping()).await {
            Ok(Ok(())) => return "ready\n".into_response(),
            Ok(Err(error)) => error.to_string(),
            Err(_) => "the database does not answer in time".into(),
        };
        tracing::error!(error, "not ready");
        (StatusCode::SERVICE_UNAVAILABLE, "the database is out of reach\n").into_response()
    }

    /// An address without a language leads to the reader's: the account's, then the browser's, then English.
    async fn choose_language(&self, request: Request, id: &str) -> Response {
        if !request.method().is_safe() {
            return self.finish(Fault::NotFound.into_response(), request, Lang::default(), Encoding::Plain, id).await;
        }
        let (mut parts, _) = request.into_parts();
        let actor = actor::of(&mut parts, &self.app).await.unwrap_or_default();
        let header = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let lang = actor
            .signed()
            .and_then(|signed| signed.lang)
            .or_else(|| header.and_then(Lang::from_accept_language))
            .unwrap_or_default();
        let rest = parts.uri.path_and_query().map_or("/", |rest| rest.as_str());
        let mut response = StatusCode::TEMPORARY_REDIRECT.into_response();
        // Two slashes at the start would lead to another host.
        let target = format!("/{}/{}", lang.tag(), rest.trim_start_matches('/'));
        if let Ok(location) = HeaderValue::from_str(&target) {
            response.headers_mut().insert(LOCATION, location);
        }
        response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language, cookie"));
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        response
    }
}

/// An address as it is logged: without the secret that stands in that of a private calendar.
fn logged(path: &str) -> String {
    let is_secret = |part: &str| part.len() >= 64 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    path.split('/').map(|part| if is_secret(part) { "-" } else { part }).collect::<Vec<_>>().join("/")
}

/// What was sent with a form, kept for the case that something else must come first, or that a file with it is too large.
#[derive(Clone)]
enum Sent {
    Whole { kind: HeaderValue, body: bytes::Bytes },
    Fields(Vec<(String, String)>),
}

impl Sent {
    /// The fields; a file does not stay.
    async fn fields(self) -> Vec<(String, String)> {
        match self {
            Self::Fields(fields) => fields,
            Self::Whole { kind, body } if kind.as_bytes().starts_with(URL_ENCODED) => kernel::forms::pairs(&body),
            Self::Whole { kind, body } => {
                let mut request = Request::new(Body::from(body));
                request.headers_mut().insert(CONTENT_TYPE, kind);
                Upload::read(request).await.map(Upload::into_fields).unwrap_or_default()
            }
        }
    }
}

const URL_ENCODED: &[u8] = b"application/x-www-form-urlencoded";
const IN_PARTS: &[u8] = b"multipart/form-data";

/// Reads the form of somebody who has signed in, and puts it back for the handler.
async fn hold(request: &mut Request, cookie: &str) -> Result<Option<Sent>, Fault> {
    let Some(kind) = request.headers().get(CONTENT_TYPE).cloned() else { return Ok(None) };
    // A form that could have a file and has none is as small as others. What is larger is for the handler to read.
    let is_small = request
        .body()
        .size_hint()
        .upper()
        .and_then(|most| usize::try_from(most).ok())
        .is_some_and(|most| most <= FORM_BYTES);
    let is_form = kind.as_bytes().starts_with(URL_ENCODED) || (kind.as_bytes().starts_with(IN_PARTS) && is_small);
    if request.method() != Method::POST || !is_form || actor::cookie(request.headers(), cookie).is_none() {
        return Ok(None);
    }
    let body = std::mem::take(request.body_mut());
    let body = to_bytes(body, FORM_BYTES).await.map_err(|_| Fault::TooLarge(FORM_BYTES))?;
    *request.body_mut() = Body::from(body.clone());
    Ok(Some(Sent::Whole { kind, body }))
}

/// The head of a request, kept for the error page.
fn copy_of_head(request: &Request) -> Request {
    let mut copy = Request::new(Body::empty());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    *copy.extensions_mut() = request.extensions().clone();
    copy
}

fn fault_of(response: &Response) -> Option<Fault> {
    if let Some(fault) = response.extensions().get::<Fault>() {
        return Some(fault.clone());
    }
    match response.status() {
        StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_FOUND => Some(Fault::NotFound),
        StatusCode::BAD_REQUEST => Some(Fault::Malformed("refused by an extractor")),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Fault::TooLarge(FORM_BYTES)),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(Fault::UnsupportedMedia),
        StatusCode::INTERNAL_SERVER_ERROR => Some(Fault::internal("an answer without a reason")),
        _ => None,
    }
}

/// Leads to a page that must come first, and from there back.
fn lead(lang: Lang, path: &str, uri: &Uri) -> Response {
    let next = uri.path_and_query().map_or("/", |path| path.as_str());
    let next = percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(location) = HeaderValue::from_str(&format!("/{}{path}?next={next}", lang.tag())) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

/// A declared length beyond every limit is answered at once. What is bearable of the body is read first, so that a browser
/// gets to see the answer, and who has signed in keeps what was typed beside the file; of what is larger, or is not sent
/// before we say so, nothing is read.
async fn too_large(request: &mut Request, cookie: &str, patience: Duration) -> Option<Fault> {
    let length = request.headers().get(CONTENT_LENGTH)?.to_str().ok()?.parse::<usize>().ok()?;
    if length <= FILE_BYTES + FORM_BYTES {
        return None;
    }
    if length <= DRAIN_BYTES && !request.headers().contains_key(EXPECT) {
        let mut copy = copy_of_head(request);
        *copy.body_mut() = std::mem::take(request.body_mut());
        let is_in_parts = copy.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(IN_PARTS));
        if is_in_parts && copy.method() == Method::POST && actor::cookie(copy.headers(), cookie).is_some() {
            let fields = tokio::time::timeout(patience, Upload::fields_beside_file(copy)).await;
            request.extensions_mut().insert(Sent::Fields(fields.unwrap_or_default()));
        } else {
            let drain = async { while let Some(Ok(_)) = copy.body_mut().frame().await {} };
            drop(tokio::time::timeout(patience, drain).await);
        }
    }
    Some(Fault::TooLarge(FILE_BYTES))
}

/// `/fr/groups?year=2026` is French and `/groups?year=2026`.
fn split_language(uri: &Uri) -> Option<(Lang, Uri)> {
    let path = uri.path().strip_prefix('/')?;
    let (tag, rest) = path.split_once('/').unwrap_or((path, ""));
    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag)?;
    let rest = match uri.query() {
        Some(query) => format!("/{}?{query}", rest.trim_start_matches('/')),
        None => format!("/{}", rest.trim_start_matches('/')),
    };
    rest.parse().ok().map(|uri| (lang, uri))
}

/// What is packed as a whole. A stream of events has no end to wait for.
fn is_text(kind: Option<&HeaderValue>) -> bool {
    kind.and_then(|kind| kind.to_str().ok()).is_some_and(|kind| {
        (kind.starts_with("text/") && kind != "text/event-stream") || kind.starts_with("application/json")
    })
}

fn asset(file: &str, accepted: Option<&HeaderValue>) -> Response {
    let Some(asset) = assets::find(file, accepted.and_then(|value| value.to_str().ok()).unwrap_or_default()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut response = Body::from(asset.bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.media_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = asset.encoding {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn asset_named(name: &str, accepted: Option<&HeaderValue>) -> Response {
    asset(assets::path(name).trim_start_matches("/assets/"), accepted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_in_an_address_is_not_logged() {
        let secret = kernel::actor::new_secret();
        assert_eq!(logged(&format!("/en/calendars/{secret}/mine.ics")), "/en/calendars/-/mine.ics");
        assert_eq!(logged("/en/groups/technical"), "/en/groups/technical");
    }

    #[test]
    fn the_language_is_taken_off_the_address() {
        let split = |uri: &str| split_language(&uri.parse().unwrap()).map(|(lang, uri)| (lang.tag(), uri.to_string()));
        assert_eq!(split("/fr/groups?year=2026"), Some(("fr", "/groups?year=2026".into())));
        assert_eq!(split("/de"), Some(("de", "/".into())));
        assert_eq!(split("/en//evil.example"), Some(("en", "/evil.example".into())));
        assert_eq!(split("/groups"), None);
        assert_eq!(split("/english/x"), None);
    }
}
