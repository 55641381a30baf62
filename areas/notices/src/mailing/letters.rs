//! The mails themselves: made in the reader's language, in plain text and in HTML, with the ways to end them.

use std::iter;

use jiff::tz::TimeZone;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::incoming;
use kernel::mail::{self, Bulk, Mail};
use maud::{DOCTYPE, Markup, html};
use nouns::talk::REPLY;
use ui::{Marked, href};
use words::Lang;

use super::queries::{Line, Words};
use crate::classes::{self, CLASSES, Said};
use crate::unsubscriptions::seal::{Ending, Scope};
use crate::words as t;

/// The most lines of a digest.
pub const LINES: i64 = 40;

/// Where mails are written.
pub struct Desk<'a> {
    app: &'a App,
    secret: String,
}

/// Something that happened, as it stands in a mail.
struct Told {
    sentence: String,
    link: String,
}

impl<'a> Desk<'a> {
    pub const fn new(app: &'a App, secret: String) -> Self {
        Self { app, secret }
    }

    fn link(&self, lang: Lang, path: &str) -> String {
        self.app.config.link(&href(lang, path))
    }

    fn unsubscribe(&self, lang: Lang, ending: Ending) -> String {
        self.link(lang, &format!("/unsubscriptions/{}", ending.token(&self.secret)))
    }

    fn told(&self, lang: Lang, line: &Line) -> Told {
        let zone = line.zone.as_deref().unwrap_or("Europe/Brussels");
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let said = Said {
            title: &line.title,
            detail: &line.detail,
            group: line.group_name.as_deref().unwrap_or_default(),
            starts_at: line.starts_at,
            on_day: line.on_day,
            zone: &zone,
        };
        Told { sentence: classes::sentence(lang, &line.kind, &said), link: self.link(lang, &line.path) }
    }

    /// One thing, at once. The subject is the thing's, so that programs that thread by subject keep it together.
    /// With what was said goes the address to answer to.
    pub async fn send_one(&self, tx: &Tx, line: &Line, said: Option<&Words>) -> Result<(), DbError> {
        let lang = lang_of(line);
        let told = self.told(lang, line);
        let is_for_all = CLASSES.iter().any(|entry| entry.class == line.class && entry.is_for_all());
        let group = line.group_name.as_deref().unwrap_or(&self.app.config.instance);
        let (scope, list, why) = match (line.group_id, &line.group_slug) {
            (Some(id), Some(slug)) if is_for_all => (Scope::Group(id), slug.as_str(), t::mail_why_group(lang, group)),
            _ => {
                (Scope::Class(line.class), line.class.word(), t::mail_why_class(lang, classes::name(lang, line.class)))
            }
        };
        let unsubscribe = self.unsubscribe(lang, Ending { person: line.person, scope });
        let settings = self.link(lang, "/notices/settings");
        let reply_to = match said {
            Some(said) => {
                incoming::address(&self.app.config, tx.keys(), REPLY, said.discussion.uuid(), &line.person.to_string())?
            }
            None => None,
        };
        // A post that is hidden or withdrawn by now says nothing.
        let words = said.filter(|said| !said.text.is_empty());
        let hint = reply_to.is_some().then(|| t::mail_answer(lang));
        // Who reads a mail is not signed in there: an image or file is a link to where it is shown to those who may see it.
        let link = |path: &str| self.app.config.link(path);
        let words = words.map(|said| (&said.name, ui::enclosed_as_links(lang, &said.text, link)));
        let parts = [words.as_ref().map(|(name, text)| format!("{name}:\n{text}")), hint.map(str::to_owned)];
        let said =
            iter::once(told.sentence.clone()).chain(parts.into_iter().flatten()).collect::<Vec<_>>().join("\n\n");
        let text = t::mail_one(lang, &said, &told.link, &why, &unsubscribe, &settings);
        let body = html! {
            p { (told.sentence) }
            @if let Some((name, text)) = &words { p { strong { (name) } } (Marked(lang, text)) }
            @if let Some(hint) = hint { p { (hint) } }
            p { a href=(told.link) { (told.link) } }
        };
        let subject = if line.title == group || line.title.is_empty() {
            group.to_owned()
        } else {
            t::mail_one_subject(lang, group, &line.title)
        };
        let mail = Mail {
            to: line.email.clone(),
            html: Some(page(lang, &subject, &body, &why, &unsubscribe, &settings)),
            subject,
            text,
        };
        let bulk = Bulk {
            person: line.person,
            id: format!("notice-{}-{}", line.seq, line.person),
            thread: Some(format!("about-{}", nouns::Id::<()>::from_uuid(line.about))),
            list: list.to_owned(),
            unsubscribe,
            reply_to,
        };
        mail::enqueue_bulk(tx, &mail, &bulk).await
    }

    /// Everything that waited for one person, by group. `lines` are of one person.
    pub async fn send_digest(&self, tx: &Tx, lines: &[Line]) -> Result<(), DbError> {
        let Some(first) = lines.first() else { return Ok(()) };
        let lang = lang_of(first);
        let more = first.total.saturating_sub(i64::try_from(lines.len()).unwrap_or(i64::MAX));
        let list = self.link(lang, "/notices");
        let mut blocks = Vec::new();
        let mut sections = Vec::new();
        for part in lines.chunk_by(|one, next| one.group_id == next.group_id) {
            let heading = part.first().and_then(|line| line.group_name.as_deref()).unwrap_or(&self.app.config.instance);
            let told: Vec<Told> = part.iter().map(|line| self.told(lang, line)).collect();
            let items = told.iter().map(|one| format!("- {}\n  {}", one.sentence, one.link));
            blocks.push(iter::once(heading.to_owned()).chain(items).collect::<Vec<_>>().join("\n"));
            sections.push(
                html! { h2 { (heading) } ul { @for one in &told { li { a href=(one.link) { (one.sentence) } } } } },
            );
        }
        if more > 0 {
            blocks.push(format!("{}\n{list}", t::mail_more(lang, more)));
        }
        let why = t::mail_why_digest(lang, &self.app.config.instance);
        let unsubscribe = self.unsubscribe(lang, Ending { person: first.person, scope: Scope::Digest });
        let settings = self.link(lang, "/notices/settings");
        let body = html! {
            @for section in &sections { (section) }
            @if more > 0 { p { a href=(list) { (t::mail_more(lang, more)) } } }
        };
        let subject = t::mail_digest_subject(lang, &self.app.config.instance, first.total);
        let mail = Mail {
            to: first.email.clone(),
            text: t::mail_digest(lang, &blocks.join("\n\n"), &why, &unsubscribe, &settings),
            html: Some(page(lang, &subject, &body, &why, &unsubscribe, &settings)),
            subject,
        };
        let newest = lines.iter().map(|line| line.seq).max().unwrap_or_default();
        let bulk = Bulk {
            person: first.person,
            id: format!("digest-{newest}-{}", first.person),
            thread: None,
            list: "digest".into(),
            unsubscribe,
            reply_to: None,
        };
        mail::enqueue_bulk(tx, &mail, &bulk).await
    }
}

fn lang_of(line: &Line) -> Lang {
    line.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default()
}

fn page(lang: Lang, title: &str, body: &Markup, why: &str, unsubscribe: &str, settings: &str) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(lang.tag()) {
            head { meta charset="utf-8"; title { (title) } }
            body {
                (body)
                hr;
                p { small { (why) " " a href=(unsubscribe) { (t::unsubscribe_send(lang)) } " · " a href=(settings) { (t::to_settings(lang)) } } }
            }
        }
    };
    page.into_string()
}
