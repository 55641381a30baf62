//! What is shown of discussions.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::drafts::Held;
use kernel::paging::{ROWS, Slice};
use maud::{Markup, html};
use nouns::{KeptAnswerId, PersonId, PostFileId};
use ui::{
    Button, Empty, Enclosed, Fields, Form, FormErrors, Illustrated, Item, LinkButton, Notice, Page, PageHead, Pager,
    Section, Tag, Tone, add_file, add_picture, href, one_button_with,
};
use words::Lang;

use super::domain::{Audience, Draft, Kind, TEXT_MAX, TITLE_MAX, page_before};
use super::handlers::Typed;
use super::queries::{Discussion, Echo, Listed, Voice};
use super::topics::Topic;
use crate::files::Adding;
use crate::files::domain::ACCEPT;
use crate::files::queries::Placed;
use crate::group::Group;
use crate::mentions::queries::Mention;
use crate::posts::pages as posts;
use crate::posts::queries::Post;
use crate::words as t;

/// Who can see it, said above the page.
pub fn private(page: Page<'static>, lang: Lang, audience: Audience) -> Page<'static> {
    match audience {
        Audience::Group => page.private(t::private_group(lang)),
        Audience::Everyone => page,
    }
}

pub fn group_link(lang: Lang, slug: &str, name: &str) -> Markup {
    html! { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }
}

/// What the list shows.
pub struct List<'a> {
    pub group: &'a Group,
    pub found: &'a Slice<Listed>,
    pub inside: bool,
    pub is_signed: bool,
    pub may_start: bool,
    pub zone: TimeZone,
}

fn item(lang: Lang, shown: &List<'_>, one: &Listed) -> Item {
    let unread = one.posts.saturating_sub(one.read);
    Item {
        href: Some(href(lang, &format!("/discussions/{}", one.id))),
        title: one.title.clone(),
        meta: Some(html! {
            @match one.kind {
                Kind::Question if one.is_answered => (Tag::Good(t::is_answered(lang))),
                Kind::Question if one.waits == 1 => (Tag::Warn(t::waits(lang))),
                Kind::Question => (Tag::Plain(t::kind_question(lang))),
                Kind::Discussion => {},
            }
            @if one.is_closed { (Tag::Plain(t::closed_tag(lang))) }
            @if shown.inside && one.audience == Audience::Everyone { (Tag::Info(t::audience_everyone(lang))) }
            span { (t::posts_count(lang, one.posts)) }
            @if shown.is_signed && unread > 0 { span { strong { (t::unread_count(lang, unread)) } } }
            @if one.echoes > 0 { span { (t::echoes_count(lang, one.echoes)) } }
            span { (t::last_at(lang, &words::date_of(lang, one.last_at, &shown.zone))) }
            @if one.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { group, found, inside, .. } = *shown;
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", group.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(group_link(lang, &group.slug, &group.name)),
            title: t::discussions_title(lang).into(),
            lede: Some((if inside { t::discussions_lede(lang) } else { t::discussions_lede_public(lang) }).into()),
            actions: Some(html! {
                @if shown.may_start { (LinkButton(t::discussion_new(lang), &path("/discussions/new"), Tone::First)) }
                (LinkButton(t::answers_title(lang), &path("/answers"), Tone::Second))
            }),
            ..PageHead::default()
        })
        @if found.rows.is_empty() {
            (Empty { words: if inside { t::discussions_none(lang) } else { t::discussions_none_public(lang) }, action: None })
        } @else {
            div.stack {
                (ui::section("found", t::discussions_title(lang), None, ui::list(found.rows.iter().map(|one| item(lang, shown, one)))))
                (Pager::new(lang, &format!("/groups/{}/discussions", group.slug), "", found))
            }
        }
    };
    let page = Page::new(t::discussions_title(lang), body).section(Section::Groups);
    if inside { page.private(t::private_list(lang)) } else { page.description(t::discussions_about(lang, &group.name)) }
}

/// The field for words in Markdown, and for an image and a file that go into them.
pub fn words_field(f: Fields<'_>, label: &'static str, text: &str, adding: Option<&Adding>) -> Markup {
    let waits = adding.and_then(|adding| adding.waits).map(PostFileId::uuid);
    let words = adding.map_or("", |adding| &adding.words);
    html! {
        (f.area("text", label, text).hint(t::text_hint(f.lang())).max(TEXT_MAX))
        p.hint { (t::mention_hint(f.lang())) }
        (add_picture(f, words, waits, adding.and_then(|adding| adding.mark.as_deref())))
        (add_file(f, ACCEPT))
    }
}

/// How what was typed will look.
pub fn preview(lang: Lang, text: &str, enclosed: &[Enclosed]) -> Markup {
    html! {
        section.notice aria-labelledby="preview" {
            h2 id="preview" tabindex="-1" data-focus { (t::preview_title(lang)) }
            (Illustrated(lang, text, enclosed))
            p.hint { (t::preview_hint(lang)) }
        }
    }
}

/// Sends it, or only shows how it will look.
pub fn send(lang: Lang, words: &str) -> Markup {
    html! { div.row { (Button(words, Tone::First, None)) (Button(t::preview_send(lang), Tone::Second, Some(("preview", "yes")))) } }
}

/// What a discussion is about.
fn about(lang: Lang, topic: &Topic) -> Markup {
    html! { (t::about(lang)) " " a href=(href(lang, &topic.path)) { (topic.title) } }
}

pub fn new(
    lang: Lang,
    group: &Group,
    (draft, topic): (&Draft, Option<&Topic>),
    (held, zone): &(Held, TimeZone),
    shows: bool,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(group_link(lang, &group.slug, &group.name)),
            title: t::discussion_new(lang).into(),
            lede: Some(t::discussion_new_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(topic) = topic { p.notice { (about(lang, topic)) } }
        @if shows { (preview(lang, &draft.adding.text, &draft.adding.usable)) }
        (Form::post(f, href(lang, &format!("/groups/{}/discussions", group.slug)), html! {
            @if topic.is_some() { (ui::hidden("about", &draft.about)) }
            (f.radios("kind", t::kind_label(lang), &draft.kind, [
                (Kind::Discussion.word(), t::kind_discussion(lang), Some(t::kind_discussion_hint(lang).into())),
                (Kind::Question.word(), t::kind_question(lang), Some(t::kind_question_hint(lang).into())),
            ]))
            (f.text("title", t::title_label(lang), &draft.title).hint(t::title_hint(lang)).max(TITLE_MAX))
            (words_field(f, t::text_label(lang), &draft.adding.text, Some(&draft.adding)))
            (f.radios("audience", t::audience_label(lang), &draft.audience, [
                (Audience::Group.word(), t::audience_group(lang), Some(t::audience_group_hint(lang).into())),
                (Audience::Everyone.word(), t::audience_everyone(lang), Some(t::audience_everyone_hint(lang).into())),
            ]))
            (send(lang, t::discussion_send(lang)))
            (ui::draft(lang, zone, held))
        }).upload())
    };
    Page::new(t::discussion_new(lang), body).section(Section::Groups).private(t::private_new(lang))
}

/// What the reader may do.
pub struct May {
    pub write: bool,
    pub close: bool,
    pub reopen: bool,
}

/// Whether the reader is told of new posts, and may ask outside experts.
pub struct Standing {
    pub follows: bool,
    pub asks: bool,
}

/// A discussion with a part of its posts.
pub struct Shown<'a> {
    pub discussion: &'a Discussion,
    pub posts: &'a Slice<Post>,
    /// The number after which this part begins.
    pub after: i64,
    /// How far the reader has read.
    pub read: i64,
    pub enclosed: Vec<Placed>,
    pub mentions: Vec<Mention>,
    pub echoes: Vec<Echo>,
    pub voices: Vec<Voice>,
    pub kept: Option<KeptAnswerId>,
    pub reader: Option<PersonId>,
    /// Whom the reader does not want to read.
    pub muted: Vec<PersonId>,
    pub standing: Standing,
    pub may: May,
    /// Whether the reader says which post is the answer, and whether the group keeps it.
    pub accepts: bool,
    pub keeps: bool,
    /// Whether the reader can have posts translated.
    pub translates: bool,
    pub zone: TimeZone,
    /// The reader's draft.
    pub held: Held,
    /// The whole address of the discussion, for quotes.
    pub address: Option<String>,
    /// What it is about, if the reader may read that.
    pub topic: Option<Topic>,
}

impl Shown<'_> {
    /// The number of the last post that is shown.
    fn last(&self) -> i64 {
        self.posts.rows.last().map_or(0, |post| post.number)
    }
}

/// The ways through a long discussion: first, new, before, after, last.
fn ways(lang: Lang, shown: &Shown<'_>, label: &str) -> Markup {
    let posts = shown.discussion.posts;
    let to = |after: i64| href(lang, &format!("/discussions/{}?after={after}", shown.discussion.id));
    let is_last = shown.last() >= posts;
    let unread = shown.reader.is_some() && shown.read < posts;
    let jumps = unread && page_before(shown.read.saturating_add(1)) != shown.after;
    html! {
        @if posts > ROWS {
            nav.pager aria-label=(label) {
                @if shown.after > 0 {
                    (LinkButton(t::way_first(lang), &to(0), Tone::Second))
                    (LinkButton(t::way_before(lang), &to(shown.after.saturating_sub(ROWS).max(0)), Tone::Second))
                }
                @if !is_last { (LinkButton(t::way_after(lang), &to(shown.last()), Tone::Second)) }
                @if jumps { (LinkButton(t::way_new(lang), &href(lang, &format!("/discussions/{}", shown.discussion.id)), Tone::Second)) }
                @if !is_last { (LinkButton(t::way_last(lang), &to(page_before(posts)), Tone::Second)) }
            }
        }
    }
}

/// "Same here", by government.
fn echoes(lang: Lang, shown: &Shown<'_>) -> Markup {
    let discussion = shown.discussion;
    let address = |rest: &str| href(lang, &format!("/discussions/{}/echoes{rest}", discussion.id));
    ui::panel(
        t::echoes_title(lang),
        html! {
            @if discussion.echoes == 0 { p { (t::echoes_none(lang)) } } @else {
                p { (t::echoes_count(lang, discussion.echoes)) }
                ul { @for one in &shown.echoes { li { a href=(href(lang, &format!("/governments/{}", one.slug))) { (one.name) } } } }
                @if let Some(more) = discussion.echoes.checked_sub(i64::try_from(shown.echoes.len()).unwrap_or(0)).filter(|more| *more > 0) {
                    p { (t::echoes_more(lang, more)) }
                }
            }
            @for own in &shown.voices {
                @let fields = [("government", own.government.to_string())];
                @let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
                @if own.echoes { (one_button_with(&address("/endings"), t::echo_end(lang), &own.name, Tone::Quiet, &fields)) }
                @else { (one_button_with(&address(""), t::echo_give(lang), &own.name, Tone::Second, &fields)) }
            }
        },
    )
}

fn side(lang: Lang, shown: &Shown<'_>) -> Markup {
    let discussion = shown.discussion;
    let to = |rest: &str| href(lang, &format!("/discussions/{}{rest}", discussion.id));
    html! {
        (echoes(lang, shown))
        @if shown.reader.is_some() {
            (ui::panel(t::follow_title(lang), html! {
                @if shown.standing.follows { p { (t::follow_yes(lang)) } (ui::one_button(&to("/followings/endings"), t::follow_end(lang), Tone::Quiet)) }
                @else { p { (t::follow_no(lang)) } (ui::one_button(&to("/followings"), t::follow(lang), Tone::Quiet)) }
            }))
        }
        @if shown.standing.asks { (ui::panel(t::experts_title(lang), html! { p { a href=(to("/experts")) { (t::expert_ask(lang)) } } })) }
        @if let Some(kept) = shown.kept { (ui::panel(t::kept_title(lang), html! { p { a href=(href(lang, &format!("/answers/{kept}"))) { (t::kept_see(lang)) } } })) }
        @if discussion.closed_at.is_none() {
            @if shown.may.close { (ui::one_button(&to("/closings"), t::close(lang), Tone::Quiet)) }
        } @else if shown.may.reopen { (ui::one_button(&to("/reopenings"), t::reopen(lang), Tone::Quiet)) }
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>, typed: Typed<'_>, errors: &FormErrors) -> Page<'static> {
    let discussion = shown.discussion;
    let f = Fields::new(lang, errors);
    let is_question = discussion.kind == Kind::Question;
    let writes = shown.may.write && discussion.closed_at.is_none();
    let is_new = shown.reader.is_some() && shown.last() > shown.read;
    let answer = discussion.answer_number.map(|number| {
        href(lang, &format!("/discussions/{}?after={}#post-{number}", discussion.id, page_before(number)))
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { (group_link(lang, &discussion.group_slug, &discussion.group_name)) " / " a href=(href(lang, &format!("/groups/{}/discussions", discussion.group_slug))) { (t::discussions_title(lang)) } }),
            title: discussion.title.clone().into(),
            meta: Some(html! {
                @if is_question { @if answer.is_some() { (Tag::Good(t::is_answered(lang))) } @else { (Tag::Warn(t::waits(lang))) } }
                @if discussion.closed_at.is_some() { (Tag::Plain(t::closed_tag(lang))) }
                span { (t::posts_count(lang, discussion.posts)) }
                @if discussion.audience == Audience::Everyone { span { (t::for_everyone(lang)) } }
                @if let Some(topic) = &shown.topic { span { (about(lang, topic)) } }
                @if discussion.example { (ui::example(lang)) }
            }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !errors.is_empty() && !writes { (f.summary()) }
                @if let Some(answer) = answer { p { a href=(answer) { (t::answer_see(lang)) } } }
                (ways(lang, shown, t::ways_above(lang)))
                (ui::section("posts", t::posts_title(lang), None, html! {
                    ul.list { @for post in &shown.posts.rows { (posts::entry(lang, shown, post)) } }
                }))
                (ways(lang, shown, t::ways_below(lang)))
                @if is_new {
                    (one_button_with(&href(lang, &format!("/discussions/{}/visits", discussion.id)), t::mark_read(lang), &discussion.title, Tone::Quiet, &[("number", &shown.last().to_string())]))
                }
                @if writes {
                    (ui::section("new", if is_question { t::answer_write(lang) } else { t::post_write(lang) }, None, html! {
                        @if typed.preview { (preview(lang, typed.text, typed.adding.map_or(&[], |adding| &adding.usable))) }
                        (Form::post(f, href(lang, &format!("/discussions/{}/posts", discussion.id)), html! {
                            (words_field(f, t::post_label(lang), typed.text, typed.adding))
                            p.hint data-with-script hidden { (t::quote_hint(lang)) }
                            (send(lang, t::post_send(lang)))
                            (ui::draft(lang, &shown.zone, &shown.held))
                        }).upload())
                    }))
                } @else if discussion.closed_at.is_some() {
                    (Notice::Info(t::is_closed(lang)))
                    @if !typed.text.is_empty() { (ui::panel(t::typed_label(lang), html! { p.prose.lines { (typed.text) } })) }
                }
            }
            aside.side { (side(lang, shown)) @if shown.reader.is_some() { (ui::keys(lang, writes)) } }
        }
    };
    let page = Page::new(discussion.title.clone(), body).section(Section::Groups);
    match discussion.audience {
        Audience::Group => private(page, lang, discussion.audience),
        Audience::Everyone => page.description(t::discussion_about(lang, &discussion.group_name)),
    }
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "opened" => Some(t::done_opened(lang)),
        "closed" => Some(t::done_closed(lang)),
        "reopened" => Some(t::done_reopened(lang)),
        "echoed" => Some(t::done_echoed(lang)),
        "echo-ended" => Some(t::done_echo_ended(lang)),
        "followed" => Some(t::done_followed(lang)),
        "follow-ended" => Some(t::done_follow_ended(lang)),
        "read" => Some(t::done_read(lang)),
        "held" => Some(t::done_held(lang)),
        "draft-kept" => Some(t::done_draft_kept(lang)),
        "draft-without-image" => Some(t::done_draft_without_image(lang)),
        "posted" => Some(t::done_posted(lang)),
        "post-changed" => Some(t::done_post_changed(lang)),
        "post-withdrawn" => Some(t::done_post_withdrawn(lang)),
        "accepted" => Some(t::done_accepted(lang)),
        _ => None,
    }
}
