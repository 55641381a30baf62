//! What is shown of transcripts: what is said, with its chapters, and the form in which it is written down.

use maud::{Markup, html};
use transcripts::{Cue, clock, paragraphs};
use ui::{Button, Fields, Form, FormErrors, Notice, Overtaken, Page, PageHead, Section, Spoken, Tone, href};
use words::Lang;

use super::domain::{Heard, Typed};
use crate::audience::Audience;
use crate::resources::domain::State;
use crate::resources::queries::Resource;
use crate::words as t;

/// Kinds of file that are taken.
const ACCEPT: &str = ".vtt,.srt,.txt";

/// What is said, where there is a transcript; the part of it that was asked for. `path` is that of the page.
pub fn sections(lang: Lang, resource: &Resource, path: &str, heard: Option<&Heard>) -> Markup {
    let Some(heard) = heard else { return html! {} };
    let address = href(lang, path);
    let at = |second: u32| format!("{address}?at={second}#t-{second}");
    let starts: Vec<u32> = heard.chapters.iter().map(|chapter| chapter.1).collect();
    let said = paragraphs(&heard.cues, &starts);
    let title = |cues: &[Cue]| {
        let begin = cues.first().map(Cue::second);
        heard.chapters.iter().find(|chapter| Some(chapter.1) == begin).map(|chapter| chapter.2.as_str())
    };
    let mut last: Option<u32> = None;
    let mut spoken = Vec::with_capacity(said.len());
    for cues in said {
        let Some(first) = cues.first() else { continue };
        let mut words = Vec::with_capacity(cues.len());
        for cue in cues {
            // What begins in the same second is found with the first of it.
            let is_first = last != Some(cue.second());
            last = Some(cue.second());
            words.push((is_first.then(|| format!("t-{}", cue.second())), cue.words.as_str()));
        }
        spoken.push(Spoken {
            title: title(cues),
            time: clock(first.second()),
            href: at(first.second()),
            speaker: first.speaker.as_deref(),
            words,
        });
    }
    // Where nobody has named the language of the work, what is said in it tells.
    let told = || {
        let said = heard.cues.iter().map(|cue| cue.words.as_str()).collect::<Vec<_>>().join(" ");
        finding::language_of(&said)
    };
    let tag = resource.language.as_deref().or_else(told);
    html! {
        @if !heard.chapters.is_empty() {
            (ui::section("chapters", t::chapters_label(lang), None, html! {
                ol.chapters { @for chapter in &heard.chapters {
                    li { a lang=[ui::foreign(lang, tag)] href=(at(chapter.1)) { (chapter.2) } " " span.count { (clock(chapter.0)) } }
                } }
            }))
        }
        (ui::section("transcript", t::transcript_title(lang), None, html! {
            @if heard.about.is_machine { (Notice::Info(t::transcript_machine(lang))) }
            @if let Some(second) = heard.earlier { p { a href=(at(second)) rel="prev" { (t::transcript_earlier(lang, &clock(second))) } } }
            @if let Some(tag) = ui::foreign(lang, tag) && let Some(name) = finding::language_name(tag) { p { (ui::in_language(lang, tag, name)) } }
            div lang=[tag] { (ui::spoken(&spoken)) }
            @if let Some(second) = heard.later { p { a href=(at(second)) rel="next" { (t::transcript_later(lang, &clock(second))) } } }
        }))
    }
}

/// What is said in an edition, on a page of its own.
pub fn show(lang: Lang, resource: &Resource, number: i64, heard: &Heard) -> Page<'static> {
    let path = format!("/library/{}", resource.slug);
    let title = t::transcript_of(lang, &resource.title, number);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &path)) { (resource.title) } }),
            title: title.clone().into(),
            ..PageHead::default()
        })
        div.stack { (sections(lang, resource, &format!("{path}/editions/{number}/transcript"), Some(heard))) }
    };
    let page = Page::new(title, body).section(Section::Library);
    match (resource.state, resource.audience) {
        (State::Draft, _) => page.private(t::private_group(lang)),
        (_, Audience::Everyone) => page,
        (_, audience) => page.private(audience.name_of(lang, resource.others().len())),
    }
}

/// How long the recording is.
pub fn length(heard: &Heard) -> String {
    clock(u32::try_from(heard.about.length).unwrap_or(u32::MAX))
}

/// What differs between what is saved and what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Typed, typed: &'a Typed) -> Overtaken<'a> {
    let machine = |one: &Typed| if one.machine == "yes" { t::machine_label(lang) } else { "" };
    Overtaken::new(lang)
        .field(t::transcript_label(lang), &saved.text, &typed.text)
        .field(t::chapters_label(lang), &saved.chapters, &typed.chapters)
        .field(t::machine_what(lang), machine(saved), machine(typed))
}

/// `version` is that of what is saved now; what it was made from has another one where somebody was faster.
pub fn form(
    lang: Lang,
    resource: &Resource,
    typed: &Typed,
    version: &str,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let is_draft = resource.state == State::Draft;
    let name = if version == "0" { t::transcript_add(lang) } else { t::transcript_change(lang) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: name.into(),
            lede: Some(t::transcript_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        div.stack {
            (Form::post(f, format!("{address}/transcript"), html! {
                (ui::hidden("version", version))
                (f.file("file", t::file_label(lang), ACCEPT).hint(t::transcript_file_hint(lang)).optional())
                (f.area("text", t::transcript_label(lang), &typed.text).hint(t::transcript_hint(lang)))
                (f.area("chapters", t::chapters_label(lang), &typed.chapters).hint(t::chapters_hint(lang)).optional())
                (f.tick("machine", t::machine_label(lang), &typed.machine))
                div.row { (Button::first(t::transcript_send(lang))) }
            }).upload())
            @if version != "0" { (ui::one_button(&format!("{address}/transcript/removals"), t::transcript_remove(lang), Tone::Danger)) }
        }
    };
    let private = if is_draft { t::private_group(lang) } else { t::private_leading(lang) };
    Page::new(name, body).section(Section::Library).private(private)
}
