//! From a page to an answer: puts it into its frame for this reader, and says whether it may be kept for the next one.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use kernel::access::{Action, Permit, Place, Role, Visit};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::pagecache::{Own, Public};
use words::Lang;

use crate::page::{Frame, Page};
use crate::words as t;
use crate::{faults, href};

fn frame<'a>(app: &'a App, actor: &'a Actor, visit: &'a Visit) -> Frame<'a> {
    Frame {
        lang: visit.lang,
        path: &visit.path,
        query: &visit.query,
        instance: &app.config.instance,
        base_url: &app.config.base_url,
        demo: app.config.demo,
        viewer: actor.signed().map(|signed| signed.name.as_str()),
        is_steward: actor.plays(Role::Steward, &Place::INSTANCE),
        because: None,
        unread: actor.signed().map_or(0, |signed| signed.unread),
        wrong: false,
    }
}

/// The frame for a page of this action, which knows by which of its roles the reader is here.
fn frame_of<'a, A: Action>(app: &'a App, permit: &'a Permit<A>) -> Frame<'a> {
    let place = A::place(&permit.target);
    let because = A::MAY.iter().copied().find(|role| permit.actor.plays(*role, &place));
    Frame { because, ..frame(app, &permit.actor, &permit.visit) }
}

/// Shows a page.
pub fn show<A: Action>(app: &App, permit: &Permit<A>, page: Page<'_>) -> Response {
    // After the first sign-in one goes on to wherever one came from, so no page can say this by itself.
    let is_first = permit.actor.signed().is_some() && done(&permit.visit) == Some("welcome");
    let page = if is_first { page.done(Some(t::done_welcome(permit.lang()))) } else { page };
    let mut response = Html(frame_of(app, permit).written(&page)).into_response();
    if permit.is_public() && page.private.is_none() {
        response.extensions_mut().insert(Public);
    }
    // A page before which the password is asked for again is made anew each time, so that it is asked for; so is one at
    // which looking is an entry of the log.
    if let (Some(signed), false) = (permit.actor.signed(), A::ASKS_AGAIN || A::IS_LOGGED || page.is_fresh) {
        response.extensions_mut().insert(Own(signed.until));
    }
    response
}

/// Shows a form again because something in it was wrong; nothing was changed.
pub fn refuse<A: Action>(app: &App, permit: &Permit<A>, page: Page<'_>) -> Response {
    let frame = Frame { wrong: true, ..frame_of(app, permit) };
    (StatusCode::UNPROCESSABLE_ENTITY, Html(frame.written(&page))).into_response()
}

/// Leads on after something was done. `done` names it for the page that follows.
pub fn go(lang: Lang, path: &str, done: &str) -> Redirect {
    let joint = if path.contains('?') { '&' } else { '?' };
    Redirect::to(&if done.is_empty() { href(lang, path) } else { format!("{}{joint}done={done}", href(lang, path)) })
}

/// What was just done, as `go` named it.
pub fn done(visit: &Visit) -> Option<&str> {
    visit.query.split('&').find_map(|pair| pair.strip_prefix("done="))
}

/// The page for a fault, in the reader's language.
/// `sent` is the form that came with the request, so that nothing is lost where something else must come first
/// or a file was too large.
pub fn fault_page(
    app: &App,
    actor: &Actor,
    visit: &Visit,
    fault: &Fault,
    id: &str,
    sent: &[(String, String)],
) -> String {
    let page = faults::first(visit, fault, sent)
        .or_else(|| faults::without_file(visit, fault, sent))
        .unwrap_or_else(|| faults::page(visit.lang, fault, id));
    frame(app, actor, visit).written(&page)
}
