//! Pages that every visitor sees alike, kept compressed until anything changes. Only what `visit::show` marked as
//! public comes in, and only visitors without a session are answered from it, so nothing private can be in it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use crate::encoding::{Encoding, compress};

/// Mark of a response that depends on nothing but the address and the data.
#[derive(Clone, Copy, Debug)]
pub struct Public;

/// Pages that tell the time (a next meeting) are made anew at least this often.
const LIFETIME: SignedDuration = SignedDuration::from_secs(60);

pub struct PageCache {
    pages: Cache<(Encoding, String), Arc<Page>>,
}

struct Page {
    version: u64,
    made: Timestamp,
    kind: HeaderValue,
    /// The name under which it is saved, where it is a file.
    disposition: Option<HeaderValue>,
    tag: HeaderValue,
    body: Bytes,
}

/// What a request asks for, if the cache may answer it.
pub struct Question {
    key: (Encoding, String),
    known: Option<HeaderValue>,
}

impl PageCache {
    pub fn new(bytes: u64) -> Self {
        let pages = Cache::builder()
            .max_capacity(bytes)
            .weigher(|(_, path): &(Encoding, String), page: &Arc<Page>| {
                u32::try_from(path.len() + page.body.len() + 256).unwrap_or(u32::MAX)
            })
            .time_to_live(Duration::from_mins(10))
            .build();
        Self { pages }
    }

    /// A request of a visitor for a page; `None` for everything else.
    pub fn question<B>(request: &Request<B>, cookie: &str) -> Option<Question> {
        let has_session = request
            .headers()
            .get_all(axum::http::header::COOKIE)
            .iter()
            .any(|value| value.to_str().is_ok_and(|value| value.contains(cookie)));
        if request.method() != Method::GET || has_session {
            return None;
        }
        let path = request.uri().path_and_query()?.as_str().to_owned();
        let encoding = Encoding::accepted(request.headers().get(ACCEPT_ENCODING));
        Some(Question { key: (encoding, path), known: request.headers().get(IF_NONE_MATCH).cloned() })
    }

    pub fn answer(&self, question: &Question, version: u64, now: Timestamp) -> Option<Response> {
        let page = self.pages.get(&question.key)?;
        if page.version != version || now.duration_since(page.made) > LIFETIME {
            return None;
        }
        Some(page.answer(question))
    }

    /// Keeps a public page as it was made at `version`, and answers with it. Other responses pass unchanged.
    pub async fn keep(&self, question: Question, version: u64, now: Timestamp, response: Response) -> Response {
        if response.status() != StatusCode::OK || response.extensions().get::<Public>().is_none() {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let kind = parts.headers.remove(CONTENT_TYPE).unwrap_or(HeaderValue::from_static("text/html; charset=utf-8"));
        let disposition = parts.headers.remove(CONTENT_DISPOSITION);
        let tag = tag(&body, question.key.0);
        let page =
            Arc::new(Page { version, made: now, kind, disposition, tag, body: compress(question.key.0, &body, 5) });
        let answer = page.answer(&question);
        self.pages.insert(question.key, page);
        answer
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
        headers.insert(ETAG, self.tag.clone());
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding, cookie"));
        if question.known.as_ref() == Some(&self.tag) {
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
