//! A browser without a window: goes through the front door, keeps cookies, follows redirects, and fills in the forms that
//! are really on the page, so that a field that is not there fails the test.

use app::door::Door;
use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::Request;
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, StatusCode};
use http_body_util::BodyExt;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::{ElementRef, Html, Selector};

/// One person's browser.
pub struct Browser {
    door: Door,
    cookie: Option<String>,
    token: Option<String>,
}

/// What came back, after redirects.
pub struct Page {
    pub status: StatusCode,
    /// Where it came from, with language and query.
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A file to send.
pub struct Attachment<'a> {
    pub field: &'a str,
    pub name: &'a str,
    pub bytes: &'a [u8],
}

impl Browser {
    /// A browser before this door; also before that of another process.
    pub fn new(door: Door, cookie: Option<String>) -> Self {
        Self { door, cookie, token: None }
    }

    /// The same as a program that sends a token.
    #[must_use]
    pub fn bearing(mut self, token: &str) -> Self {
        self.token = Some(token.to_owned());
        self
    }

    /// What the browser would send as its cookie.
    pub fn cookie(&self) -> Option<&str> {
        self.cookie.as_deref()
    }

    /// Opens an address of the English site, for instance `/groups`.
    pub async fn get(&mut self, path: &str) -> Page {
        let path = if path == "/" { "/en".to_owned() } else { format!("/en{path}") };
        self.open(&path).await
    }

    /// Opens a whole address, with its language.
    pub async fn open(&mut self, path: &str) -> Page {
        let page = self.send(Method::GET, path, None, Body::empty()).await;
        self.follow(page).await
    }

    /// Sends one request and follows nothing.
    pub async fn raw(&mut self, method: &str, path: &str, kind: Option<&str>, body: impl Into<Body>) -> Page {
        self.send(method.parse().unwrap(), path, kind, body.into()).await
    }

    /// Presses the button with these words after typing into fields of its form.
    pub async fn press(&mut self, page: &Page, button: &str, typed: &[(&str, &str)]) -> Page {
        let (action, fields, _) = page.form(button);
        let fields = filled(fields, typed);
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let next =
            self.send(Method::POST, &action, Some("application/x-www-form-urlencoded"), body.join("&").into()).await;
        self.follow(next).await
    }

    /// The same with a file.
    pub async fn press_with_file(
        &mut self,
        page: &Page,
        button: &str,
        typed: &[(&str, &str)],
        file: Option<Attachment<'_>>,
    ) -> Page {
        let (action, fields, is_upload) = page.form(button);
        assert!(is_upload, "the form takes no file");
        let fields = filled(fields, typed);
        let mut body = Vec::new();
        for (name, value) in fields.iter().filter(|(name, _)| file.as_ref().is_none_or(|file| file.field != name)) {
            body.extend(format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        if let Some(file) = file {
            body.extend(format!("--XX\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: application/pdf\r\n\r\n", file.field, file.name).bytes());
            body.extend(file.bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--XX--\r\n");
        let next = self.send(Method::POST, &action, Some("multipart/form-data; boundary=XX"), body.into()).await;
        self.follow(next).await
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..5 {
            let Some(location) = page.headers.get(LOCATION).map(|location| location.to_str().unwrap().to_owned())
            else {
                return page;
            };
            page = self.send(Method::GET, &location, None, Body::empty()).await;
        }
        panic!("redirects without end at {}", page.path)
    }

    async fn send(&mut self, method: Method, path: &str, kind: Option<&str>, body: Body) -> Page {
        let path = path.split('#').next().unwrap();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "belfry.test")
            .header("sec-fetch-site", "same-origin");
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        if let Some(token) = &self.token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        if let Some(length) = body.size_hint().exact().filter(|length| *length > 0) {
            request = request.header(CONTENT_LENGTH, length);
        }
        let response = self.door.answer(request.body(body).unwrap()).await;
        let (parts, mut body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            self.cookie = (!pair.ends_with('=')).then_some(pair);
        }
        // A stream goes on for as long as somebody listens; its first message tells what it is.
        let body = if parts.headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream") {
            body.frame().await.unwrap().unwrap().into_data().unwrap()
        } else {
            body.collect().await.unwrap().to_bytes()
        };
        Page { status: parts.status, path: path.to_owned(), headers: parts.headers, body }
    }
}

/// A field with its value; without one it is there to be chosen, but not sent.
type Field = (String, Option<String>);

/// What is sent: the fields as they stand, with what was typed in place of theirs.
fn filled(mut fields: Vec<Field>, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, _) in typed {
        assert!(fields.iter().any(|(known, _)| known == name), "the form has no field {name}; it has {fields:?}");
    }
    // A field may be typed more than once, as one ticks more than one box.
    fields.retain(|(known, _)| typed.iter().all(|(name, _)| known != name));
    let typed = typed.iter().filter(|(_, value)| !value.is_empty());
    let typed = typed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    fields.into_iter().filter_map(|(name, value)| Some((name, value?))).chain(typed).collect()
}

fn select(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What a reader sees, without the head.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.html());
        html.select(&select("body")).next().map(words).unwrap_or_default()
    }

    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    pub fn title(&self) -> String {
        Html::parse_document(&self.html()).select(&select("title")).next().map(words).unwrap_or_default()
    }

    /// The words of every element that the selector finds.
    pub fn all(&self, css: &str) -> Vec<String> {
        Html::parse_document(&self.html()).select(&select(css)).map(words).collect()
    }

    /// Whether there is a button with these words.
    pub fn has_button(&self, button: &str) -> bool {
        self.all("button").iter().any(|known| known == button)
    }

    /// The address of the link with these words.
    pub fn link(&self, text: &str) -> String {
        let html = Html::parse_document(&self.html());
        let link = html.select(&select("a")).find(|link| words(*link) == text);
        link.unwrap_or_else(|| panic!("no link {text} on {}: {}", self.path, self.text()))
            .value()
            .attr("href")
            .unwrap()
            .to_owned()
    }

    /// Action, fields with their values, and whether it takes a file, of the form with this button.
    fn form(&self, button: &str) -> (String, Vec<Field>, bool) {
        let html = Html::parse_document(&self.html());
        let forms: Vec<ElementRef<'_>> = html.select(&select("form")).collect();
        let pressed = html.select(&select("form button")).find(|known| words(*known) == button);
        let form_of = |button: ElementRef<'_>| {
            forms.iter().copied().find(|form| button.ancestors().any(|node| node.id() == form.id()))
        };
        let Some((form, pressed)) = pressed.and_then(|pressed| Some((form_of(pressed)?, pressed))) else {
            panic!("no button {button} on {} ({}): {}", self.path, self.status, self.text())
        };
        let mut fields = Vec::new();
        for field in form.select(&select("input, select, textarea")) {
            let attr = |name| field.value().attr(name);
            let name = attr("name").unwrap_or_default().to_owned();
            let value = match (field.value().name(), attr("type")) {
                ("textarea", _) => field.text().collect::<String>().trim_start_matches('\n').to_owned(),
                ("select", _) => {
                    let chosen = field
                        .select(&select("option[selected]"))
                        .next()
                        .or_else(|| field.select(&select("option")).next());
                    chosen.and_then(|option| option.value().attr("value")).unwrap_or_default().to_owned()
                }
                (_, Some("radio" | "checkbox")) if attr("checked").is_none() => {
                    fields.push((name, None));
                    continue;
                }
                _ => attr("value").unwrap_or_default().to_owned(),
            };
            fields.push((name, Some(value)));
        }
        if let (Some(name), Some(value)) = (pressed.value().attr("name"), pressed.value().attr("value")) {
            fields.push((name.to_owned(), Some(value.to_owned())));
        }
        let is_upload = form.value().attr("enctype") == Some("multipart/form-data");
        let action = pressed.value().attr("formaction").or_else(|| form.value().attr("action")).unwrap();
        (action.to_owned(), fields, is_upload)
    }
}
