//! The frame of every page: head, navigation, who is signed in, footer.

use std::borrow::Cow;

use kernel::access::Role;
use kernel::actor::UNREAD_SHOWN;
use maud::{DOCTYPE, Markup, html};
use words::Lang;

use crate::words as t;
use crate::{assets, href};

/// Where in the navigation a page belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    #[default]
    None,
    Groups,
    Governments,
    Declaration,
    Events,
    News,
    Library,
    Watch,
    Account,
    Desk,
    Notices,
}

/// A page before it is put into its frame.
pub struct Page<'a> {
    pub(crate) title: Cow<'a, str>,
    pub(crate) section: Section,
    pub(crate) description: Option<Cow<'a, str>>,
    pub(crate) private: Option<Cow<'a, str>>,
    pub(crate) done: Option<Cow<'a, str>>,
    pub(crate) feed: Option<(Cow<'a, str>, String)>,
    pub(crate) is_fresh: bool,
    pub(crate) body: Markup,
}

impl<'a> Page<'a> {
    pub fn new(title: impl Into<Cow<'a, str>>, body: Markup) -> Self {
        Self {
            title: title.into(),
            section: Section::None,
            description: None,
            private: None,
            done: None,
            feed: None,
            is_fresh: false,
            body,
        }
    }

    #[must_use]
    pub const fn section(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    /// What search engines and link previews show.
    #[must_use]
    pub fn description(mut self, description: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Who can see the page, and why.
    #[must_use]
    pub fn private(mut self, line: impl Into<Cow<'a, str>>) -> Self {
        self.private = Some(line.into());
        self
    }

    /// The feed that tells what is new here, beside that of the whole instance: its name and its address without the language.
    #[must_use]
    pub fn feed(mut self, name: impl Into<Cow<'a, str>>, path: impl Into<String>) -> Self {
        self.feed = Some((name.into(), path.into()));
        self
    }

    /// Made anew each time it is asked for: it shows what is kept without a word to others, as drafts are.
    #[must_use]
    pub const fn fresh(mut self) -> Self {
        self.is_fresh = true;
        self
    }

    /// What was just done, if anything.
    #[must_use]
    pub fn done(mut self, words: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.done = words.map(Into::into);
        self
    }
}

/// Says that the page is made for paper too.
pub fn print_hint(lang: Lang) -> Markup {
    html! { p.hint.screen-only { (t::print_hint(lang)) } }
}

/// What the frame needs to know beside the page.
pub(crate) struct Frame<'a> {
    pub lang: Lang,
    pub path: &'a str,
    pub query: &'a str,
    pub instance: &'a str,
    pub base_url: &'a str,
    pub demo: bool,
    pub viewer: Option<&'a str>,
    pub is_steward: bool,
    /// What the reader is to the page's thing, where that is why it is shown.
    pub because: Option<Role>,
    pub unread: i64,
    pub wrong: bool,
}

impl Frame<'_> {
    /// The page as it is sent, with the reader's words for whoever has left.
    pub(crate) fn written(&self, page: &Page<'_>) -> String {
        let text = self.put(page).into_string();
        match words::put_in(self.lang, &text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(text) => text,
        }
    }

    pub(crate) fn put(&self, page: &Page<'_>) -> Markup {
        let lang = self.lang;
        html! {
            (DOCTYPE)
            html lang=(lang.tag()) {
                (self.head(page))
                body {
                    a.skip href="#content" { (t::skip(lang)) }
                    @if self.demo {
                        aside.demo-bar aria-label=(t::demo_name(lang)) { div.inner { (t::demo_bar(lang)) " " a href=(href(lang, "/office/mailbox")) { (t::demo_mailbox(lang)) } } }
                    }
                    (self.top(page.section))
                    main id="content" tabindex="-1" {
                        div.inner {
                            @if let Some(line) = &page.private { p.private-line { strong { (t::private_line(lang)) } " " (line) @if let Some(why) = self.because.and_then(|role| why(lang, role)) { " " strong { (t::why_line(lang)) } " " (why) } } }
                            @if let Some(done) = &page.done { (crate::Notice::Good(done)) }
                            (page.body)
                        }
                    }
                    (self.foot())
                }
            }
        }
    }

    fn head(&self, page: &Page<'_>) -> Markup {
        let lang = self.lang;
        html! {
            head {
                meta charset="utf-8";
                title { @if self.wrong { (t::errors_prefix(lang)) " " } (page.title) " – " (self.instance) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                @if let Some(description) = &page.description {
                    meta name="description" content=(description);
                    meta property="og:title" content=(page.title);
                    meta property="og:description" content=(description);
                }
                @if page.private.is_some() { meta name="robots" content="noindex"; }
                link rel="preload" as="font" type="font/woff2" href=(assets::path("source-sans-3-latin-400-normal.woff2")) crossorigin;
                link rel="preload" as="font" type="font/woff2" href=(assets::path("source-serif-4-latin-600-normal.woff2")) crossorigin;
                link rel="stylesheet" href=(assets::path("belfry.css"));
                link rel="icon" type="image/svg+xml" href=(assets::path("favicon.svg"));
                @if let Some((name, path)) = &page.feed { link rel="alternate" type="application/atom+xml" title=(name) href=(href(lang, path)); }
                link rel="alternate" type="application/atom+xml" title=(self.instance) href=(href(lang, "/feeds/all.atom"));
                @for other in Lang::ALL { link rel="alternate" hreflang=(other.tag()) href={ (self.base_url) (href(other, self.path)) }; }
                script type="module" src=(assets::path("script.js")) {}
            }
        }
    }

    fn top(&self, here: Section) -> Markup {
        let lang = self.lang;
        let links = [
            (Section::Groups, "/groups", t::nav_groups(lang)),
            (Section::Governments, "/governments", t::nav_governments(lang)),
            (Section::Declaration, "/declaration", t::nav_declaration(lang)),
            (Section::Events, "/events", t::nav_events(lang)),
            (Section::News, "/news", t::nav_news(lang)),
            (Section::Library, "/library", t::nav_library(lang)),
            (Section::Watch, "/dossiers", t::nav_watch(lang)),
        ];
        let current = |section| (section == here).then_some("true");
        html! {
            header.site-head {
                div.inner {
                    a.site-name href=(href(lang, "/")) { (mark()) span { (self.instance) small { "Belfry, " (t::tagline(lang)) } } }
                    nav aria-label=(t::nav_tools(lang)) {
                        ul.site-tools {
                            li { a href=(href(lang, "/search")) { (t::nav_search(lang)) } }
                            @for other in Lang::ALL {
                                @if other != lang {
                                    li { a href={ (href(other, self.path)) @if !self.query.is_empty() { "?" (self.query) } } lang=(other.tag()) hreflang=(other.tag()) title=(other.own_name()) { (other.tag().to_uppercase()) } }
                                }
                            }
                            @if let Some(name) = self.viewer {
                                @if self.is_steward { li { a href=(href(lang, "/office")) aria-current=[current(Section::Desk)] { (t::nav_desk(lang)) } } }
                                li { a href=(href(lang, "/notices")) aria-current=[current(Section::Notices)] { (t::nav_notices(lang)) (self.unread_mark()) } }
                                li { a.strong href=(href(lang, "/account")) aria-current=[current(Section::Account)] title=(name) { (t::nav_account(lang)) } }
                            } @else {
                                li { a.strong href=(href(lang, "/sign-in")) { (t::nav_sign_in(lang)) } }
                            }
                        }
                    }
                    nav.site-nav aria-label=(t::nav_label(lang)) {
                        ul { @for (section, path, words) in links { li { a href=(href(lang, path)) aria-current=[current(section)] { (words) } } } }
                    }
                }
            }
        }
    }

    /// How much is new: a number for the eye, a sentence for the ear.
    fn unread_mark(&self) -> Markup {
        let number = if self.unread > UNREAD_SHOWN { format!("{UNREAD_SHOWN}+") } else { self.unread.to_string() };
        html! {
            @if self.unread > 0 { " " span.count { span aria-hidden="true" { (number) } span.visually-hidden { (t::nav_unread(self.lang, self.unread)) } } }
        }
    }

    fn foot(&self) -> Markup {
        let lang = self.lang;
        let mut links = vec![
            ("/about", t::foot_about(lang)),
            ("/help/roles", t::foot_help(lang)),
            ("/feeds", t::foot_feeds(lang)),
            ("/accessibility", t::foot_accessibility(lang)),
            ("/privacy", t::foot_privacy(lang)),
            ("/credits", t::foot_credits(lang)),
        ];
        if self.viewer.is_none() {
            links.push(("/sign-up", t::nav_sign_up(lang)));
        }
        if self.demo {
            links.push(("/styleguide", t::foot_styleguide(lang)));
        }
        html! {
            footer.site-foot {
                div.inner {
                    ul { @for (path, words) in links { li { a href=(href(lang, path)) { (words) } } } }
                    ul aria-label=(t::nav_languages(lang)) { @for other in Lang::ALL { li { a href=(href(other, self.path)) lang=(other.tag()) hreflang=(other.tag()) { (other.own_name()) } } } }
                    @if self.viewer.is_some() { (crate::one_button(&href(lang, "/sessions/endings"), t::foot_sign_out(lang), crate::Tone::Second)) }
                    p { (t::foot_line(lang)) }
                }
            }
        }
    }
}

/// Why somebody sees what not everyone sees. Nothing where everyone may.
const fn why(lang: Lang, role: Role) -> Option<&'static str> {
    match role {
        Role::Anyone => None,
        Role::Account => Some(t::why_account(lang)),
        Role::Oneself => Some(t::why_oneself(lang)),
        Role::Official => Some(t::why_official(lang)),
        Role::Signatory => Some(t::why_signatory(lang)),
        Role::Representative => Some(t::why_representative(lang)),
        Role::Member => Some(t::why_member(lang)),
        Role::Guest => Some(t::why_guest(lang)),
        Role::Chair => Some(t::why_chair(lang)),
        Role::Lead => Some(t::why_lead(lang)),
        Role::Steward => Some(t::why_steward(lang)),
    }
}

/// The mark: a belfry with its bell.
fn mark() -> Markup {
    html! {
        svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" {
            path d="M16 2l9 7.5V12H7V9.5z" fill="#e3b75f" {}
            path d="M9 13.5h14V30H9z" fill="#fbfaf6" {}
            path d="M16 16c-2.9 0-4.1 2.1-4.1 4.7 0 2-.6 2.700-1.200 3.500h10.600c-.6-.8-1.200-1.500-1.200-3.500 0-2.6-1.2-4.7-4.1-4.7z" fill="#b07d1c" {}
            circle cx="16" cy="26" r="1.6" fill="#b07d1c" {}
        }
    }
}
