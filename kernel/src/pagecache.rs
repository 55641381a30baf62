//! Pages as they were sent, kept compressed until anything changes: those that every visitor sees alike, and those of one
//! session, which are part of its key. Only what `visit::show` marked comes in. A page of a session is never shown to
//! another one, and not at all once that session has ended.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE,
    ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use crate::actor;
use crate::encoding::{Encoding, compress};

/// Mark of a response that depends on nothing but the address and the data.
#[derive(Clone, Copy, Debug)]
pub struct Public;

/// Mark of a page for the session that asked, which ends at this instant by itself.
#[derive(Clone, Copy, Debug)]
pub struct Own(pub Timestamp);

/// Pages that tell the time (a next meeting) are made anew at least this often.
const LIFETIME: SignedDuration = SignedDuration::from_secs(60);

/// The packing, the digest of the session's token, the address.
type Key = (Encoding, Option<Vec<u8>>, String);

pub struct PageCache {
    pages: Cache<Key, Arc<Page>>,
}

struct Page {
    version: u64,
    until: Timestamp,
    kind: HeaderValue,
    /// The name under which it is saved, where it is a file.
    disposition: Option<HeaderValue>,
    /// Browsers may keep it and ask by this tag whether it is still the same; they keep nothing of a session.
    tag: Option<HeaderValue>,
    body: Bytes,
}

/// What a request asks for, if the cache may answer it.
pub struct Question {
    key: Key,
    known: Option<HeaderValue>,
}

impl PageCache {
    pub fn new(bytes: u64) -> Self {
        let pages = Cache::builder()
            .max_capacity(bytes)
            .weigher(|(_, _, path): &Key, page: &Arc<Page>| {
                u32::try_from(path.len() + page.body.len() + 256).unwrap_or(u32::MAX)
            })
            .time_to_live(Duration::from_mins(10))
            .build();
        Self { pages }
    }

    /// A request to read a page; `None` for everything else.
    pub fn question<B>(request: &Request<B>, cookie: &str) -> Option<Question> {
        // Whoever shows a token is no session, and what a token may see is another matter.
        if request.method() != Method::GET || request.headers().contains_key(AUTHORIZATION) {
            return None;
        }
        let session = actor::cookie(request.headers(), cookie).map(actor::digest);
        let path = request.uri().path_and_query()?.as_str().to_owned();
        let encoding = Encoding::accepted(request.headers().get(ACCEPT_ENCODING));
        let known = request.headers().get(IF_NONE_MATCH).cloned();
        Some(Question { key: (encoding, session, path), known })
    }

    pub fn answer(&self, question: &Question, version: u64, now: Timestamp) -> Option<Response> {
        let page = self.pages.get(&question.key)?;
        (page.version == version && now < page.until).then(|| page.answer(question))
    }

    /// Keeps a page as it was made at `version`, and answers with it. Other responses pass unchanged.
    pub async fn keep(&self, question: Question, version: u64, now: Timestamp, response: Response) -> Response {
        let Some(until) = question.kept_until(now, &response) else { return response };
        let (mut parts, body) = response.into_parts();
        let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let encoding = question.key.0;
        let kind = parts.headers.remove(CONTENT_TYPE).unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
        let disposition = parts.headers.remove(CONTENT_DISPOSITION);
        let tag = question.key.1.is_none().then(|| tag(&body, encoding));
        let body = compress(encoding, &body);
        let page = Arc::new(Page { version, until, kind, disposition, tag, body });
        let answer = page.answer(&question);
        self.pages.insert(question.key, page);
        answer
    }
}

impl Question {
    /// How long this answer may be kept, if at all.
    fn kept_until(&self, now: Timestamp, response: &Response) -> Option<Timestamp> {
        let is_kept = |name: &HeaderName| [CONTENT_TYPE, CONTENT_DISPOSITION, CONTENT_LENGTH].contains(name);
        if response.status() != StatusCode::OK || !response.headers().keys().all(is_kept) {
            return None;
        }
        let stale = now.saturating_add(LIFETIME).unwrap_or(Timestamp::MIN);
        match &self.key.1 {
            None => response.extensions().get::<Public>().map(|_| stale),
            Some(_) => response.extensions().get::<Own>().map(|own| stale.min(own.0)),
        }
    }
}

/// The tag by which a body is known again, in this packing.
pub fn tag(body: &Bytes, encoding: Encoding) -> HeaderValue {
    let digest = data_encoding::HEXLOWER.encode(Sha256::digest(body).first_chunk::<12>().unwrap_or(&[0; 12]));
    HeaderValue::from_str(&format!("\"{digest}-{}\"", encoding.word())).unwrap_or(HeaderValue::from_static("\"\""))
}

impl Page {
    fn answer(&self, question: &Question) -> Response {
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(VARY, HeaderValue::from_static("accept-encoding, cookie"));
        match &self.tag {
            Some(tag) => {
                headers.insert(ETAG, tag.clone());
                headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            }
            None => drop(headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"))),
        }
        if self.tag.is_some() && question.known == self.tag {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        headers.insert(CONTENT_TYPE, self.kind.clone());
        if let Some(disposition) = &self.disposition {
            headers.insert(CONTENT_DISPOSITION, disposition.clone());
        }
        if let Some(name) = question.key.0.header() {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        (headers, Body::from(self.body.clone())).into_response()
    }
}
