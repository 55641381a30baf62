//! Texts that programs fetch again and again: calendars and feeds. One that has not changed is not sent again.

use axum::body::Body;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;

use crate::access::{Action, Permit};
use crate::encoding::{Encoding, compress};
use crate::pagecache::{Public, tag};

/// What everyone may read is kept for the next visitor; the page cache tells it by the same tag.
pub fn for_all<A: Action>(
    permit: &Permit<A>,
    method: &Method,
    headers: &HeaderMap,
    kind: &'static str,
    text: String,
) -> Response {
    if !permit.is_public() || method != Method::GET {
        return for_one(headers, kind, text);
    }
    let mut response = ([(CONTENT_TYPE, HeaderValue::from_static(kind))], text).into_response();
    response.extensions_mut().insert(Public);
    response
}

/// For this reader only: a program may keep it, and asks each time whether it still holds.
pub fn for_one(headers: &HeaderMap, kind: &'static str, text: String) -> Response {
    let body = Bytes::from(text);
    let encoding = Encoding::accepted(headers.get(ACCEPT_ENCODING));
    let tag = tag(&body, encoding);
    let is_known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|known| known.to_str().ok()).any(|known| {
        known
            .split(',')
            .map(str::trim)
            .any(|known| known == "*" || known.trim_start_matches("W/").as_bytes() == tag.as_bytes())
    });
    let mut head = HeaderMap::with_capacity(8);
    head.insert(ETAG, tag);
    head.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    head.insert(VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if is_known {
        return (StatusCode::NOT_MODIFIED, head).into_response();
    }
    head.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Some(name) = encoding.header() {
        head.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    (head, Body::from(compress(encoding, &body))).into_response()
}
