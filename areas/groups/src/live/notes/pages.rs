//! What is shown of notes.

use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, Notice, Overtaken, Page, PageHead, Pager, Section, Tag, Tone, href, slot,
};
use words::Lang;

use super::domain::{Draft, WORDS_MAX};
use super::queries::Note;
use crate::agenda_items::queries::Item;
use crate::live::pages::{Typed, live_link, who_sees};
use crate::meetings::queries::Meeting;
use crate::words as t;

/// The kind of slot in which stands what a writer can do with a note.
pub const SLOT: &str = "note";

/// What the notes are to one reader. It never goes into what all readers share.
pub struct Own<'a> {
    pub slug: &'a str,
    pub writes: bool,
}

impl Own<'_> {
    pub fn tools(&self, lang: Lang, id: &str, about: &str) -> Markup {
        let path = href(lang, &format!("/events/{}/live/notes/{id}", self.slug));
        html! { @if self.writes { a.button.quiet href=(path) { (t::note_change(lang)) span.visually-hidden { ": " (about) } } } }
    }
}

/// Notes in the order in which they were written, each run of them under the title of its item.
pub fn items(lang: Lang, notes: &[Note], own: Option<&Own<'_>>) -> Markup {
    let mut under: Option<&Option<String>> = None;
    let runs = notes.iter().map(|note| {
        let is_first = under != Some(&note.title);
        under = Some(&note.title);
        (note, note.title.as_deref().filter(|_| is_first))
    });
    html! {
        ul.list.notes {
            @for (note, title) in runs {
                @let id = note.id.to_string();
                li data-key=(id) {
                    @if let Some(title) = title { h3 { (title) } }
                    p.prose.lines { (note.words) }
                    @if note.carried_at.is_some() { div.meta { (Tag::Plain(t::note_carried(lang))) } }
                    (slot(SLOT, &id, &start(&note.words), own.map(|own| own.tools(lang, &id, &start(&note.words)))))
                }
            }
        }
    }
}

/// The first words of a note, to tell it apart from others.
fn start(words: &str) -> String {
    words.split_whitespace().take(6).collect::<Vec<_>>().join(" ")
}

fn choices(items: &[Item]) -> impl Iterator<Item = (String, String)> + '_ {
    items.iter().map(|item| (item.id.to_string(), item.title.clone()))
}

/// The form of those who write, and the way into the minutes.
pub fn write(
    lang: Lang,
    meeting: &Meeting,
    items: &[Item],
    typed: &Typed<'_>,
    waits: bool,
    errors: &FormErrors,
) -> Markup {
    let f = Fields::new(lang, errors);
    let path = |rest: &str| href(lang, &format!("/events/{}/live/notes{rest}", meeting.slug));
    html! {
        (ui::section("write", t::note_new(lang), None, html! {
            (Form::post(f, path(""), html! {
                (f.area("note", t::note_words(lang), typed.note).hint(t::note_words_hint(lang)).max(WORDS_MAX))
                (f.select("item", t::note_item(lang), typed.note_item, Some(t::note_item_current(lang)), choices(items)))
                div.row { (Button::first(t::note_send(lang))) }
            }))
            @if waits {
                p.hint { (t::notes_carry_what(lang)) }
                (ui::one_button(&path("/transfers"), t::notes_carry(lang), Tone::Second))
            }
        }))
    }
}

pub fn list(lang: Lang, meeting: &Meeting, notes: &Slice<Note>, own: &Own<'_>) -> Page<'static> {
    let body = html! {
        (PageHead { eyebrow: Some(live_link(lang, meeting)), title: t::notes(lang).into(), lede: Some(t::notes_lede(lang).into()), ..PageHead::default() })
        @if notes.rows.is_empty() { (Empty { words: t::notes_none(lang), action: None }) } @else {
            h2.visually-hidden { (t::notes(lang)) }
            (items(lang, &notes.rows, Some(own)))
        }
        (Pager::new(lang, &format!("/events/{}/live/notes", meeting.slug), "", notes))
    };
    who_sees(lang, meeting, Page::new(t::notes(lang), body).section(Section::Events))
}

/// What was typed beside what is saved.
pub fn compare<'a>(lang: Lang, items: &'a [Item], saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let name = |draft: &'a Draft| {
        items.iter().find(|item| item.id.to_string() == draft.item).map_or("", |item| item.title.as_str())
    };
    Overtaken::new(lang).field(t::note_words(lang), &saved.note, &typed.note).field(
        t::note_item(lang),
        name(saved),
        name(typed),
    )
}

pub fn change(
    lang: Lang,
    meeting: &Meeting,
    note: &Note,
    items: &[Item],
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let version = if overtaken.is_some() { note.version.to_string() } else { draft.version.clone() };
    let body = html! {
        (PageHead { eyebrow: Some(live_link(lang, meeting)), title: t::note_change(lang).into(), ..PageHead::default() })
        @if note.carried_at.is_some() { (Notice::Info(t::note_carried_what(lang))) }
        @if let Some(overtaken) = overtaken { (overtaken) }
        (Form::post(f, href(lang, &format!("/events/{}/live/notes/{}/changes", meeting.slug, note.id)), html! {
            (f.area("note", t::note_words(lang), &draft.note).max(WORDS_MAX))
            (f.select("item", t::note_item(lang), &draft.item, Some(t::note_item_none(lang)), choices(items)))
            (ui::hidden("version", &version))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::note_change(lang), body).section(Section::Events).private(t::private_live_writers(lang))
}
