//! What is shown of resources.

use std::borrow::Cow;

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::discussing::Talk;
use kernel::files::FileRow;
use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::terms::{self, Term, names};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Marked, Notice, Overtaken, Page, PageHead,
    Pager, Section, Tag, Tone, href,
};
use words::Lang;

use super::domain::{
    ACCEPT, Candidate, Draft, Kind, LANGUAGES, Licence, NOTE_MAX, Origin, REASON_MAX, State, TITLE_MAX, language,
};
use super::handlers::{Choices, Ending, Filter};
use super::queries::{Group, Listed, Other, Resource};
use crate::adoptions::pages as adoptions;
use crate::adoptions::queries::{Adopter, Own};
use crate::audience::Audience;
use crate::comment_windows::pages as windows;
use crate::comment_windows::queries::Open;
use crate::editions::pages as editions;
use crate::editions::queries::Edition;
use crate::file_texts::minutes;
use crate::file_texts::queries::{About, State as Inside};
use crate::other_groups::pages as other_groups;
use crate::practices::pages as practices;
use crate::practices::queries::Practice;
use crate::previews::queries::Preview;
use crate::remarks::pages as remarks;
use crate::subjects::pages as subjects;
use crate::transcripts::{Heard, pages as transcripts};
use crate::translations::pages as translations;
use crate::translations::queries::Listed as Translation;
use crate::words as t;

const fn kind_name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Report => t::kind_report(lang),
        Kind::Guideline => t::kind_guideline(lang),
        Kind::Recommendation => t::kind_recommendation(lang),
        Kind::ClauseSet => t::kind_clause_set(lang),
        Kind::Specification => t::kind_specification(lang),
        Kind::DataSet => t::kind_data_set(lang),
        Kind::Tool => t::kind_tool(lang),
        Kind::Recording => t::kind_recording(lang),
        Kind::GoodPractice => t::kind_good_practice(lang),
        Kind::Story => t::kind_story(lang),
        Kind::Position => t::kind_position(lang),
        Kind::Template => t::kind_template(lang),
    }
}

/// The kind in the reader's language, or as its source says it.
fn kind(lang: Lang, text: &str) -> String {
    Kind::from_word(text).map_or_else(|| text.to_owned(), |kind| kind_name(lang, kind).to_owned())
}

fn licence_name(lang: Lang, licence: Licence) -> &'static str {
    licence.name().unwrap_or_else(|| t::licence_ask(lang))
}

/// A group's drafts, for its people.
pub struct Drafts<'a> {
    pub group: &'a Group,
    pub first: Vec<Other>,
    pub total: i64,
}

/// What the list shows.
pub struct List<'a> {
    pub filter: &'a Filter,
    pub groups: &'a [Group],
    pub resources: &'a Slice<Listed>,
    pub total: i64,
    /// Those of the group that is asked for, if the reader is in it.
    pub drafts: Option<Drafts<'a>>,
    /// Drafts that are open for comments of the reader.
    pub open: Vec<Open>,
}

fn drafts(lang: Lang, drafts: &Drafts<'_>) -> Markup {
    let shown = i64::try_from(drafts.first.len()).unwrap_or(i64::MAX);
    html! {
        @if !drafts.first.is_empty() {
            (ui::section("drafts", &t::drafts_title(lang, drafts.total), None, html! {
                p.hint { (t::drafts_what(lang)) }
                (ui::list(drafts.first.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/library/{}", one.slug))),
                    title: one.title.clone(),
                    ..Item::default()
                })))
                @if drafts.total > shown { p.hint { (t::drafts_more(lang, shown)) } }
            }))
        }
    }
}

/// The group that keeps it, and how many others it is of.
pub fn group_and_others(lang: Lang, group: &str, others: i64) -> Cow<'_, str> {
    if others == 0 { group.into() } else { t::group_and_others(lang, group, others).into() }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { filter, groups, resources, total, .. } = shown;
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let term = filter.term();
    let query: Vec<String> = [("group", filter.group.as_str()), ("term", term.map_or("", Term::word))]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", ui::encode(value)))
        .collect();
    let new = shown.drafts.as_ref().map(|drafts| {
        let address = href(lang, &format!("/groups/{}/resources/new", drafts.group.slug));
        html! { (LinkButton(t::resource_new(lang), &address, Tone::First)) }
    });
    let is_private = new.is_some();
    let body = html! {
        (PageHead { title: t::library_title(lang).into(), lede: Some(t::library_lede(lang).into()), actions: new, ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/library"), html! {
                (f.select("group", t::group_label(lang), &filter.group, Some(t::all_groups(lang)), groups.iter().map(|group| (group.slug.as_str(), group.name.as_str()))))
                (f.select("term", t::term_label(lang), term.map_or("", Term::word), Some(t::all_terms(lang)), Term::ALL.iter().map(|term| (term.word(), term.name(lang)))))
                (Button::first(t::filter_send(lang)))
            }))
            @if let Some(term) = term { (subjects::concept(lang, term)) }
            @if let Some(own) = &shown.drafts { (drafts(lang, own)) }
            (windows::open(lang, &shown.open))
            p.row {
                a href=(href(lang, "/practices")) { (t::practices_see(lang)) }
                a href=(href(lang, "/subjects")) { (t::subjects_all(lang)) }
            }
            @if resources.rows.is_empty() { (Empty { words: t::library_empty(lang), action: None }) } @else {
                (ui::section("found", &t::resources_count(lang, *total), None, ui::list(resources.rows.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/library/{}", one.slug))),
                    title: one.title.clone(),
                    meta: Some(html! {
                        span { (kind(lang, &one.kind)) }
                        @if let Some(year) = one.year { span { (year) } }
                        @if let Some(publisher) = &one.publisher { span { (publisher) } }
                        @if let Some(group) = &one.group_name { span { (group_and_others(lang, group, one.others)) } }
                        @if one.example { (ui::example(lang)) }
                    }),
                    ..Item::default()
                }))))
                (Pager::new(lang, "/library", &query.join("&"), resources))
            }
        }
    };
    let page = Page::new(t::library_title(lang), body)
        .section(Section::Library)
        .description(t::library_lede(lang))
        .feed(t::library_title(lang), "/feeds/all.atom?kind=resource");
    if is_private { page.private(t::private_list(lang)) } else { page }
}

/// What the reader may do with a resource.
#[allow(clippy::struct_excessive_bools, reason = "what the reader may do, one by one")]
pub struct May {
    /// Changing it, and dropping its draft.
    pub change: bool,
    /// Publishing it and its editions.
    pub publish: bool,
    pub withdraw: bool,
    /// Opening it for comments.
    pub open: bool,
    /// Writing down what is said in it.
    pub say: bool,
    /// Changing it as a good practice, and saying that it is still so.
    pub practice: bool,
}

/// What the page of a resource shows.
pub struct Shown<'a> {
    pub resource: &'a Resource,
    /// Other groups that it is of, and those of them that the reader leads or chairs.
    pub others: &'a [Group],
    pub led: Vec<&'a Group>,
    /// Newest first.
    pub editions: &'a [Edition],
    /// What is said in it, if it is a recording.
    pub heard: Option<&'a Heard>,
    /// Editions that have a transcript.
    pub said: Vec<i64>,
    /// The file of the newest edition.
    pub file: Option<&'a FileRow>,
    /// A small image of it.
    pub preview: Option<&'a Preview>,
    /// What came of reading it.
    pub inside: Option<&'a About>,
    /// Governments that use it, by name; the first of them.
    pub adopters: &'a Slice<Adopter>,
    /// Governments of the reader.
    pub own: &'a [Own],
    /// What it says, if it is a good practice of a government.
    pub practice: Option<&'a Practice>,
    pub remarks: Option<&'a remarks::Remarks<'a>>,
    /// Discussions about it.
    pub talk: &'a Talk,
    /// How it is cited: the name of each style, and how it says it.
    pub citations: Vec<(&'static str, String)>,
    /// Of the newest edition.
    pub translations: &'a [Translation],
    pub may: May,
    /// Whether the reader reads proposals of its group.
    pub sees_proposals: bool,
    /// Whether the reader can report it.
    pub reports: bool,
    /// Whether the reader can have what is said about it translated.
    pub translates: bool,
    pub zone: &'a TimeZone,
}

/// How somebody cites it.
fn citations(lang: Lang, shown: &Shown<'_>) -> Markup {
    let address = |rest: &str| href(lang, &format!("/library/{}/{rest}", shown.resource.slug));
    html! {
        @if !shown.citations.is_empty() {
            (ui::section("citation-title", t::citation_title(lang), None, html! {
                (Details(shown.citations.iter().map(|(style, text)| ((*style).into(), html! { (text) })).collect()))
                div.row {
                    a href=(address("citation.bib")) { "BibTeX" }
                    a href=(address("citation.ris")) { "RIS" }
                }
                p.hint { (t::citation_hint(lang)) }
            }))
        }
    }
}

fn state(lang: Lang, resource: &Resource) -> Markup {
    match resource.state {
        State::Draft => html! { (Tag::Info(t::state_draft(lang))) },
        State::Published | State::Hidden => html! {},
        State::Replaced => html! { (Tag::Warn(t::state_replaced(lang))) },
        State::Withdrawn => html! { (Tag::Bad(t::state_withdrawn(lang))) },
    }
}

/// What opens the newest edition: the file, or the page of its publisher.
fn open(lang: Lang, shown: &Shown<'_>) -> Option<Markup> {
    let Shown { resource, editions, file, .. } = shown;
    if resource.state == State::Withdrawn {
        return None;
    }
    let newest = editions.first();
    let url = newest.and_then(|edition| edition.url.as_deref()).unwrap_or(&resource.source_url);
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let address = newest.filter(|_| file.is_some()).and_then(|edition| editions::address(lang, resource, edition));
    Some(html! {
        @if let (Some(address), Some(file)) = (&address, file) {
            (LinkButton(&t::download(lang, &ui::file_size(lang, file.bytes)), address, Tone::First))
        }
        @if is_web {
            (LinkButton(t::open_resource(lang), url, if address.is_some() { Tone::Second } else { Tone::First }))
        }
    })
}

/// Where what it came from stands, for those who read that.
fn origin(resource: &Resource, sees_proposals: bool) -> Option<(String, &str)> {
    let (path, title) = match resource.origin()? {
        Origin::Activity(id) => (format!("/activities/{id}"), &resource.activity_title),
        Origin::Meeting(_) => (format!("/events/{}", resource.meeting_slug.as_ref()?), &resource.meeting_title),
        Origin::Proposal(id) => (format!("/proposals/{id}"), sees_proposals.then_some(&resource.proposal_title)?),
    };
    Some((path, title.as_deref()?))
}

/// What a resource may come from, in words.
fn candidate(lang: Lang, one: &Candidate) -> String {
    let year = || one.year.map(|year| year.to_string()).unwrap_or_default();
    match one.origin {
        Origin::Activity(_) => t::origin_activity(lang, &one.title, &year()),
        Origin::Meeting(_) => {
            let day = one.day.map(|day| words::date(lang, day)).unwrap_or_default();
            t::origin_meeting(lang, &one.title, &day)
        }
        Origin::Proposal(_) => t::origin_proposal(lang, &one.title, &year()),
    }
}

fn facts(lang: Lang, shown: &Shown<'_>) -> Markup {
    let Shown { resource, .. } = shown;
    let mut facts = vec![(t::kind(lang).into(), html! { (kind(lang, &resource.kind)) })];
    if let Some(year) = resource.year {
        facts.push((t::year(lang).into(), html! { (year) }));
    }
    if let Some(publisher) = &resource.publisher {
        facts.push((t::publisher(lang).into(), html! { (publisher) }));
    }
    if resource.group_slug.is_some() {
        let label = if shown.others.is_empty() { t::group_label(lang) } else { t::groups_title(lang) };
        facts.push((label.into(), other_groups::links(lang, resource, shown.others)));
    }
    if let Some((path, title)) = origin(resource, shown.sees_proposals) {
        facts.push((t::origin_label(lang).into(), html! { a href=(href(lang, &path)) { (title) } }));
    }
    let terms = resource.terms();
    if !terms.is_empty() {
        facts.push((t::terms_label(lang).into(), subjects::links(lang, &terms)));
    }
    if let Some(pages) = shown.inside.and_then(|inside| inside.pages) {
        facts.push((t::pages_label(lang).into(), html! { (words::number(lang, pages)) }));
    }
    if let Some(minutes) = shown.inside.and_then(|inside| minutes(inside.word_count)) {
        facts.push((t::reading_label(lang).into(), html! { (t::reading_minutes(lang, minutes)) }));
    }
    if let Some(heard) = shown.heard {
        facts.push((t::length_label(lang).into(), html! { (transcripts::length(heard)) }));
    }
    if let Some(name) = resource.language.as_deref().and_then(language) {
        facts.push((t::language_label(lang).into(), html! { (name) }));
    }
    if let Some(licence) = resource.licence.as_deref().and_then(Licence::from_word) {
        let name = licence_name(lang, licence);
        facts.push((
            t::licence_label(lang).into(),
            html! { @if let Some(url) = licence.url() { a href=(url) rel="license noreferrer" { (name) } } @else { (name) } },
        ));
    }
    facts.extend(shown.practice.map(|practice| practices::facts(lang, practice)).unwrap_or_default());
    ui::panel(t::facts_title(lang), html! { (Details(facts)) })
}

/// Whether its file can be searched, for those who can mend it.
fn unread(lang: Lang, shown: &Shown<'_>) -> Option<&'static str> {
    match shown.inside.filter(|_| shown.may.change)? {
        About { state: Inside::Empty, .. } => Some(t::inside_empty(lang)),
        About { state: Inside::Locked, .. } => Some(t::inside_locked(lang)),
        About { state: Inside::Broken, .. } => Some(t::inside_broken(lang)),
        About { is_cut: true, .. } => Some(t::inside_cut(lang)),
        About { state: Inside::Read, .. } => None,
    }
}

/// What its file looks like, for whoever may fetch it.
fn preview(lang: Lang, shown: &Shown<'_>) -> Markup {
    let (Some(preview), Some(file), Some(newest)) = (shown.preview, shown.file, shown.editions.first()) else {
        return html! {};
    };
    if shown.resource.state == State::Withdrawn {
        return html! {};
    }
    let Resource { slug, title, .. } = shown.resource;
    let address = href(lang, &format!("/library/{slug}/editions/{}/preview", newest.number));
    let words =
        if file.media.starts_with("image/") { t::preview_picture(lang, title) } else { t::preview_page(lang, title) };
    ui::preview(&address, &words, (preview.width, preview.height))
}

/// What lead, chair and author can do here.
fn doings(lang: Lang, shown: &Shown<'_>) -> Markup {
    let Shown { resource, may, .. } = shown;
    let address = |rest: &str| href(lang, &format!("/library/{}{rest}", resource.slug));
    let (is_draft, can_change) = (resource.state == State::Draft, resource.state.can_change());
    let is_published = resource.state == State::Published;
    let change = may.change && can_change && shown.practice.is_none();
    let practice = may.practice && can_change;
    let edition = may.publish && is_published && resource.group_id.is_some();
    let ends = may.withdraw && is_published;
    let says = may.say && can_change && resource.kind == Kind::Recording.word();
    html! {
        @if change || practice || edition || ends || says {
            (ui::panel(t::doings_title(lang), html! {
                @if is_draft && may.publish {
                    p.hint { (t::publish_what(lang, resource.audience.name_of(lang, shown.others.len()))) }
                    (ui::one_button(&address("/publications"), t::publish(lang), Tone::First))
                }
                div.row {
                    @if practice { (LinkButton(t::change(lang), &address("/practice"), Tone::Second)) }
                    @if practice && is_published { (ui::one_button(&address("/practice/checks"), t::practice_check(lang), Tone::Second)) }
                    @if change { (LinkButton(t::change(lang), &address("/changes/new"), Tone::Second)) }
                    @if is_draft && may.open { (LinkButton(if resource.window.is_none() { t::comments_open(lang) } else { t::comments_change(lang) }, &address("/comment-windows/new"), Tone::Second)) }
                    @if edition { (LinkButton(t::edition_new(lang), &address("/editions/new"), Tone::Second)) }
                    @if edition { (LinkButton(t::translation_new(lang), &address("/translations/new"), Tone::Second)) }
                    @if says { (LinkButton(if shown.heard.is_none() { t::transcript_add(lang) } else { t::transcript_change(lang) }, &address("/transcript"), Tone::Second)) }
                    @if ends { (LinkButton(t::withdraw(lang), &address("/withdrawals/new"), Tone::Quiet)) }
                }
                @if is_draft && may.change { (ui::one_button(&address("/removals"), t::drop_draft(lang), Tone::Danger)) }
            }))
        }
    }
}

/// In which language the work is, where that is another than that of the page.
fn tongue(lang: Lang, resource: &Resource) -> Markup {
    let tag = resource.language.as_deref();
    html! { @if let (Some(tag), Some(name)) = (tag, tag.and_then(language)) { (ui::in_language(lang, tag, name)) } }
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let Shown { resource, zone, .. } = shown;
    let is_draft = resource.state == State::Draft;
    let note_lang = finding::language_of(&resource.note);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/library")) { (t::library_title(lang)) } }),
            title: resource.title.clone().into(),
            meta: Some(html! { (state(lang, resource)) (tongue(lang, resource)) @if resource.example { (ui::example(lang)) } }),
            actions: open(lang, shown),
            ..PageHead::default()
        }.in_language(ui::foreign(lang, resource.language.as_deref())))
        @if !remarks::are_of(errors) { (Fields::new(lang, errors).summary()) }
        @if let (State::Replaced, Some(slug), Some(title)) = (resource.state, &resource.next_slug, &resource.next_title) {
            p.notice { (t::replaced_by(lang)) " " a href=(href(lang, &format!("/library/{slug}"))) { (title) } }
        }
        @if let Some(reason) = resource.ended_reason.as_deref().filter(|_| !resource.state.can_change()) {
            (Notice::Info(&t::ended_because(lang, reason)))
        }
        div.with-side {
            div.stack {
                @if shown.practice.is_some() && !resource.note.is_empty() { h2 { (t::practice_problem(lang)) } }
                @if shown.practice.is_some() { p.prose.lines lang=[ui::foreign(lang, note_lang)] { (resource.note) } }
                @else if !resource.note.is_empty() { div lang=[ui::foreign(lang, note_lang)] { (Marked(lang, &resource.note)) } }
                @if let Some(practice) = shown.practice { (practices::parts(lang, practice)) }
                @if is_draft && shown.practice.is_none() && shown.file.is_none() && shown.editions.iter().all(|edition| edition.url.is_none()) { (Notice::Info(t::draft_empty(lang))) }
                @if !resource.source_url.is_empty() { p { (ui::source(lang, &resource.source_url)) } }
                (transcripts::sections(lang, resource, &format!("/library/{}", resource.slug), shown.heard))
                (translations::list(lang, resource, shown.editions.first().map_or(1, |newest| newest.number), shown.translations))
                (editions::list(lang, shown.zone, resource, shown.editions, &shown.said))
                (citations(lang, shown))
                @if let Some(shown) = shown.remarks { (remarks::section(lang, zone, resource, shown, errors)) }
                (ui::talk(lang, zone, shown.talk))
            }
            aside.side {
                (doings(lang, shown))
                (other_groups::leave(lang, resource, &shown.led))
                @if let Some(words) = unread(lang, shown) { p.hint { (words) } }
                (preview(lang, shown))
                (facts(lang, shown))
                (adoptions::panel(lang, resource, shown.adopters, shown.own, resource.state == State::Published))
                @if shown.translates && !resource.note.is_empty() { (ui::translate_button(lang, "resource", resource.id, &resource.title, note_lang)) }
                @if shown.reports { div.row { (ui::report_link(lang, "resource", resource.id, &resource.title)) } }
            }
        }
    };
    let page = Page::new(resource.title.clone(), body).section(Section::Library).description(resource.title.clone());
    match (is_draft, resource.window, resource.audience) {
        (true, None, _) => page.private(t::private_group(lang)),
        (true, Some(audience), _) => {
            page.private(t::private_commented(lang, audience.name_of(lang, shown.others.len())))
        }
        (false, _, Audience::Everyone) => page,
        (false, _, audience) => page.private(audience.name_of(lang, shown.others.len())),
    }
}

fn fields<'a>(
    f: Fields<'a>,
    keeping: Option<&'a str>,
    choices: &'a Choices,
    draft: &'a Draft,
    hands_out: bool,
) -> Markup {
    let (lang, origins) = (f.lang(), &choices.origins);
    html! {
        (f.text("title", t::title_label(lang), &draft.title).max(TITLE_MAX))
        (f.select("kind", t::kind(lang), &draft.kind, Some(t::kind_choose(lang)), Kind::ALL.iter().map(|kind| (kind.word(), kind_name(lang, *kind)))))
        (f.area("note", t::note_label(lang), &draft.note).hint(t::note_hint(lang)).max(NOTE_MAX))
        (f.select("language", t::language_label(lang), &draft.language, Some(t::language_choose(lang)), LANGUAGES))
        (f.radios("audience", t::audience_label(lang), &draft.audience, Audience::ALL.iter().map(|one| (one.word(), one.name(lang), None))).hint(t::audience_hint(lang)))
        (other_groups::field(f, &choices.groups, keeping, &draft.groups))
        (licence_field(f, &draft.licence))
        (terms_field(f, &draft.terms))
        @if !origins.is_empty() {
            (f.select("origin", t::origin_label(lang), &draft.origin, Some(t::origin_none(lang)), origins.iter().map(|one| (one.origin.to_string(), candidate(lang, one)))).hint(t::origin_hint(lang)).optional())
        }
        @if hands_out {
            (f.file("file", t::file_label(lang), ACCEPT).hint(t::file_hint(lang)).optional())
            (f.url("url", t::url_label(lang), &draft.url).hint(t::url_hint(lang)).optional())
        }
    }
}

pub fn licence_field(f: Fields<'_>, licence: &str) -> Markup {
    let lang = f.lang();
    let known = |one: &Licence| (one.word(), licence_name(lang, *one), Some(licence_hint(lang, *one).into()));
    html! { (f.radios("licence", t::licence_label(lang), licence, Licence::ALL.iter().map(known))) }
}

pub fn terms_field<'a>(f: Fields<'a>, ticked: &'a [String]) -> Markup {
    let lang = f.lang();
    let options = Term::ALL.iter().map(|term| (term.word(), term.name(lang), None));
    html! { (f.boxes("terms", t::terms_label(lang), ticked, options).hint(t::terms_hint(lang)).optional()) }
}

/// What the ticked subjects are called.
pub fn terms_text(lang: Lang, ticked: &[String]) -> String {
    words::list(lang, &names(lang, &terms::read(&ticked.join(" "))))
}

/// What a licence is called.
pub fn licence_text(lang: Lang, licence: &str) -> &'static str {
    Licence::from_word(licence).map_or("", |one| licence_name(lang, one))
}

const fn licence_hint(lang: Lang, licence: Licence) -> &'static str {
    match licence {
        Licence::CcBy => t::licence_cc_by(lang),
        Licence::CcBySa => t::licence_cc_by_sa(lang),
        Licence::Cc0 => t::licence_cc0(lang),
        Licence::Eupl => t::licence_eupl(lang),
        Licence::Ask => t::licence_ask_hint(lang),
    }
}

pub fn new(lang: Lang, group: &Group, choices: &Choices, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::resource_new(lang).into(),
            lede: Some(t::resource_new_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/groups/{}/resources", group.slug)), html! {
            (fields(f, Some(&group.slug), choices, draft, true))
            div.row { (Button::first(t::draft_send(lang))) }
        }).upload())
    };
    Page::new(t::resource_new(lang), body).section(Section::Library).private(t::private_group(lang))
}

/// What differs between what is saved and what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft, choices: &'a Choices) -> Overtaken<'a> {
    let kind = |draft: &Draft| kind(lang, &draft.kind);
    let language = |draft: &'a Draft| language(&draft.language).unwrap_or_default();
    let licence = |draft: &Draft| licence_text(lang, &draft.licence);
    let audience = |draft: &Draft| Audience::from_word(&draft.audience).map_or("", |one| one.name(lang));
    let groups = |draft: &Draft| other_groups::text(lang, &choices.groups, &draft.groups);
    let origin = |draft: &Draft| {
        choices.origins.iter().find(|one| one.origin.to_string() == draft.origin).map_or("", |one| one.title.as_str())
    };
    Overtaken::new(lang)
        .field(t::title_label(lang), &*saved.title, &*typed.title)
        .field(t::kind(lang), kind(saved), kind(typed))
        .field(t::note_label(lang), &saved.note, &typed.note)
        .field(t::language_label(lang), language(saved), language(typed))
        .field(t::licence_label(lang), licence(saved), licence(typed))
        .field(t::audience_label(lang), audience(saved), audience(typed))
        .field(t::groups_label(lang), groups(saved), groups(typed))
        .field(t::terms_label(lang), terms_text(lang, &saved.terms), terms_text(lang, &typed.terms))
        .field(t::origin_label(lang), origin(saved), origin(typed))
        .field(t::url_label(lang), &saved.url, &typed.url)
}

pub fn change(
    lang: Lang,
    resource: &Resource,
    choices: &Choices,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let is_draft = resource.state == State::Draft;
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: t::change(lang).into(),
            lede: Some(if is_draft { t::change_draft_lede(lang) } else { t::change_lede(lang) }.into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        (Form::post(f, format!("{address}/changes"), html! {
            (ui::hidden("version", &resource.version.to_string()))
            (fields(f, resource.group_slug.as_deref(), choices, draft, is_draft))
            div.row { (Button::first(t::change_send(lang))) }
        }).upload())
    };
    let private = if is_draft { t::private_group(lang) } else { t::private_leading(lang) };
    Page::new(t::change(lang), body).section(Section::Library).private(private)
}

pub fn withdraw(
    lang: Lang,
    resource: &Resource,
    others: &[Other],
    typed: &Ending,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: t::withdraw(lang).into(),
            lede: Some(t::withdraw_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, format!("{address}/withdrawals"), html! {
            @if !others.is_empty() {
                (f.select("next", t::next_label(lang), &typed.next, Some(t::next_none(lang)), others.iter().map(|one| (one.id.to_string(), one.title.as_str()))).hint(t::next_hint(lang)).optional())
            }
            (f.area("reason", t::ending_reason(lang), &typed.reason).hint(t::ending_reason_hint(lang)).max(REASON_MAX))
            div.row { (Button(t::withdraw_send(lang), Tone::Danger, None)) }
        }))
    };
    Page::new(t::withdraw(lang), body).section(Section::Library).private(t::private_leading(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "drafted" => Some(t::done_drafted(lang)),
        "changed" => Some(t::done_changed(lang)),
        "published" => Some(t::done_published(lang)),
        "edition" => Some(t::done_edition(lang)),
        "ended" => Some(t::done_ended(lang)),
        "group-removed" => Some(t::done_group_removed(lang)),
        "dropped" => Some(t::done_dropped(lang)),
        "transcript" => Some(t::done_transcript(lang)),
        "transcript-removed" => Some(t::done_transcript_removed(lang)),
        "translated" => Some(t::done_translated(lang)),
        "practice-kept" => Some(t::done_practice_kept(lang)),
        "checked" => Some(t::done_checked(lang)),
        "adopted" => Some(t::done_adopted(lang)),
        "adoption-ended" => Some(t::done_adoption_ended(lang)),
        "comments-opened" => Some(t::done_comments_opened(lang)),
        "comments-closed" => Some(t::done_comments_closed(lang)),
        "commented" => Some(t::done_commented(lang)),
        "comment-withdrawn" => Some(t::done_comment_withdrawn(lang)),
        "held" => Some(t::done_held(lang)),
        _ => None,
    }
}
