//! What programs look for at fixed addresses: robots.txt, the map of the site, whom to tell about a hole, and where a
//! password is changed. Only what every visitor may read is named here.

use std::collections::BTreeSet;

use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use kernel::access::Role;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::limits::{self, Limit};
use kernel::pagecache::{PageCache, Public, Question};
use kernel::search;
use maud::{Markup, html};
use office::RouteTable;
use ui::href;
use words::Lang;

/// How long security.txt may be believed. RFC 9116 asks for less than a year.
const BELIEVED: SignedDuration = SignedDuration::from_hours(180 * 24);
/// As many things as one part of the map holds, each in every language; far below the 50,000 addresses that may stand in one.
const PART: i64 = 5_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Public pages that are forms or answers to questions; nobody looks for them with a search engine.
const NOT_LISTED: [&str; 13] = [
    "/search",
    "/sign-in",
    "/sign-in-links/new",
    "/sign-in-links/uses/new",
    "/sign-in/code",
    "/sign-in/arrivals/new",
    "/sign-up",
    "/styleguide",
    "/verifications/new",
    "/password-resets/new",
    "/passwords/new",
    "/places/options",
    "/office/mailbox",
];

/// A request for one of those addresses.
pub struct Asked {
    path: String,
    network: String,
    question: Option<Question>,
}

impl Asked {
    /// Nothing, if it is for another address.
    pub fn of(app: &App, request: &Request) -> Option<Self> {
        let path = request.uri().path();
        let is_map = path.strip_suffix(".xml").is_some_and(|name| name.starts_with("/sitemap"));
        let is_ours =
            is_map || matches!(path, "/robots.txt" | "/.well-known/security.txt" | "/.well-known/change-password");
        if !is_ours || !request.method().is_safe() {
            return None;
        }
        let has_query = request.uri().query().is_some();
        Some(Self {
            path: path.to_owned(),
            network: limits::network_of(request, app.config.trusted_proxies),
            question: PageCache::question(request, app.cookie_name()).filter(|_| !has_query),
        })
    }

    pub async fn answer(self, app: &App) -> Response {
        match self.path.as_str() {
            "/robots.txt" => robots(app),
            "/.well-known/security.txt" => security(app),
            "/.well-known/change-password" => change_password(),
            _ => self.map(app).await,
        }
    }

    /// A map, kept like a page that every visitor sees alike; one that is not kept is limited like a search.
    async fn map(self, app: &App) -> Response {
        let (version, now) = (app.db.changes().count(), app.clock.now());
        if let Some(response) = self.question.as_ref().and_then(|question| app.pages.answer(question, version, now)) {
            return response;
        }
        if let Err(Fault::TooMany(_)) = app.limits.take(Limit::Search, &self.network) {
            return (StatusCode::TOO_MANY_REQUESTS, "too often\n").into_response();
        }
        let made = match self.path.as_str() {
            "/sitemap.xml" => index(app).await,
            "/sitemap-pages.xml" => Ok(Some(urls(app, pages(app).iter().map(String::as_str)))),
            part => part_of(app, part).await,
        };
        let markup = match made {
            Ok(Some(markup)) => markup,
            Ok(None) => return (StatusCode::NOT_FOUND, "not here\n").into_response(),
            Err(fault) => {
                tracing::error!(error = fault.report(), "a map of the site could not be made");
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            }
        };
        let text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{}", markup.into_string());
        let mut response = text.into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"));
        response.extensions_mut().insert(Public);
        match self.question {
            Some(question) => app.pages.keep(question, version, now, response).await,
            None => response,
        }
    }
}

fn robots(app: &App) -> Response {
    format!("User-agent: *\nDisallow: /*/account\n\nSitemap: {}\n", app.config.link("/sitemap.xml")).into_response()
}

fn security(app: &App) -> Response {
    let contact = &app.config.security_contact;
    if contact.is_empty() {
        return (StatusCode::NOT_FOUND, "not here\n").into_response();
    }
    let until = app.clock.now().saturating_add(BELIEVED).unwrap_or(Timestamp::MAX).strftime("%Y-%m-%dT00:00:00Z");
    let tags: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    let (tags, own) = (tags.join(", "), app.config.link("/.well-known/security.txt"));
    format!("Contact: {contact}\nExpires: {until}\nPreferred-Languages: {tags}\nCanonical: {own}\n").into_response()
}

/// Programs that keep passwords send people here. A password is set with a link from a mail.
fn change_password() -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    response.headers_mut().insert(LOCATION, HeaderValue::from_static("/password-resets/new"));
    response
}

/// Where the parts of the map are.
async fn index(app: &App) -> Result<Option<Markup>, Fault> {
    let begins = search::list_public_keys(&app.db.reader().await?, PART).await?;
    let parts = begins.iter().map(|key| format!("/sitemap-{key}.xml"));
    Ok(Some(html! {
        sitemapindex xmlns=(NAMESPACE) {
            @for part in ["/sitemap-pages.xml".to_owned()].into_iter().chain(parts) {
                sitemap { loc { (app.config.link(&part)) } }
            }
        }
    }))
}

/// What can be found from a key on. Nothing for a key at which nothing stands.
async fn part_of(app: &App, path: &str) -> Result<Option<Markup>, Fault> {
    let key = path.strip_prefix("/sitemap-").and_then(|rest| rest.strip_suffix(".xml")).unwrap_or_default();
    let found = search::list_public_paths(&app.db.reader().await?, key, PART).await?;
    // Several places of one page, such as the posts of a discussion, are one page to a machine.
    let paths: BTreeSet<&str> = found.iter().filter_map(|path| path.split('#').next()).collect();
    Ok((!paths.is_empty()).then(|| urls(app, paths.into_iter())))
}

/// The public pages whose address names nothing.
fn pages(app: &App) -> Vec<String> {
    let table = app.part::<RouteTable>();
    let routes = table.iter().flat_map(|table| table.0.iter());
    let is_listed = |path: &str| !path.contains('{') && !NOT_LISTED.contains(&path);
    routes
        .filter(|route| route.method == "GET" && route.may.contains(&Role::Anyone) && is_listed(route.path))
        .map(|route| route.path.to_owned())
        .collect()
}

fn urls<'a>(app: &App, paths: impl Iterator<Item = &'a str>) -> Markup {
    html! {
        urlset xmlns=(NAMESPACE) {
            @for path in paths {
                @for lang in Lang::ALL {
                    url { loc { (app.config.link(&href(lang, path))) } }
                }
            }
        }
    }
}
