//! What is shown of posts.

use jiff::tz::TimeZone;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Empty, Enclosed, Fields, Form, FormErrors, Illustrated, LinkButton, Overtaken, Page, PageHead, Pager, Section, Tag,
    Tone, href, one_button_about,
};
use words::Lang;

use super::changes::Draft;
use super::policy::Written;
use super::queries::{Earlier, Post};
use super::quotes;
use crate::discussions::domain::Kind;
use crate::discussions::pages::{Shown, preview, private, send, words_field};
use crate::experts::pages::expert_name;
use crate::files::queries::Placed;
use crate::mentions::queries::Mention;
use crate::words as t;

/// One post in its discussion.
pub fn entry(lang: Lang, shown: &Shown<'_>, post: &Post) -> Markup {
    let discussion = shown.discussion;
    let to = |rest: &str| href(lang, &format!("/posts/{}{rest}", post.id));
    let at = |query: &str| href(lang, &format!("/discussions/{}{query}", discussion.id));
    let number = t::post_number(lang, post.number);
    let is_own = post.person.is_some() && shown.reader == post.person;
    let is_open = discussion.closed_at.is_none();
    let is_new = shown.reader.is_some() && post.number > shown.read && !is_own;
    let mentions: Vec<&Mention> = shown.mentions.iter().filter(|one| one.post == post.id).collect();
    let is_answer = discussion.answer == Some(post.id);
    let tag = if shown.translates { finding::language_of(&post.text) } else { None };
    let of_post = shown.enclosed.iter().filter(|one| one.post == Some(post.id));
    let enclosed: Vec<Enclosed> = of_post.map(Placed::enclosed).collect();
    let said = html! { div lang=[ui::foreign(lang, tag)] { (Illustrated(lang, &post.text, &enclosed)) } };
    let may_accept = shown.accepts && discussion.kind == Kind::Question && post.number > 1 && !is_answer;
    html! {
        li id={ "post-" (post.number) } data-new[is_new] {
            h3 { @if post.expert.is_some() { (expert_name(lang, &post.name)) } @else { (post.name) } }
            div.meta {
                @if is_answer { (Tag::Good(t::is_answer(lang))) }
                @if post.expert.is_some() { (Tag::Info(t::expert_tag(lang))) }
                @if is_new { (Tag::Info(t::is_new(lang))) }
                @if let (Some(slug), Some(name)) = (&post.government_slug, &post.government_name) {
                    a href=(href(lang, &format!("/governments/{slug}"))) { (name) }
                }
                a href={ (at(&format!("?after={}", shown.after))) "#post-" (post.number) } { (number) }
                span { (words::date_time(lang, &post.written_at.to_zoned_datetime(shown.zone.clone()))) }
                @if let (Some(changed), None) = (post.changed_at, post.withdrawn_at) {
                    a href=(to("/changes")) { (t::changed_at(lang, &words::date_of(lang, changed, &shown.zone))) }
                }
                @if post.example { (ui::example(lang)) }
            }
            @if post.withdrawn_at.is_some() { (gone(lang, post, is_own)) } @else {
                @if post.person.is_some_and(|person| shown.muted.contains(&person)) { (ui::folded(lang, said)) } @else { (said) }
                (mentioned(lang, &mentions))
                div.row {
                    @if shown.may.write && is_open {
                        a class="button quiet" data-quote=(quotes::head(lang, post, shown.address.as_deref())) href={ (at(&format!("?after={}&quote={}", shown.after, post.number))) "#new" } { (t::quote(lang)) span.visually-hidden { ": " (number) } }
                    }
                    @if may_accept { (one_button_about(&to("/acceptances"), t::accept(lang), &number, Tone::Second)) }
                    @if is_answer && shown.keeps { (one_button_about(&to("/keepings"), t::keep(lang), &number, Tone::Second)) }
                    @if is_own && is_open { a class="button quiet" href=(to("/changes/new")) { (t::change(lang)) span.visually-hidden { ": " (number) } } }
                    @if shown.translates { (ui::translate_button(lang, "post", post.id, &number, tag)) }
                    @if is_own { (one_button_about(&to("/withdrawals"), t::withdraw(lang), &number, Tone::Quiet)) }
                    @else if shown.reader.is_some() { (ui::report_link(lang, "post", post.id, &number)) }
                }
            }
        }
    }
}

/// Whom and what the post mentions, with links to what has a page.
fn mentioned(lang: Lang, mentions: &[&Mention]) -> Markup {
    html! {
        @if !mentions.is_empty() {
            div.meta {
                span { (t::mentioned(lang)) }
                @for one in mentions {
                    @match (&one.group_slug, &one.government_slug) {
                        (Some(slug), _) => a href=(href(lang, &format!("/groups/{slug}"))) { "@" (one.name) },
                        (None, Some(slug)) => a href=(href(lang, &format!("/governments/{slug}"))) { "@" (one.name) },
                        (None, None) => span { "@" (one.name) },
                    }
                }
            }
        }
    }
}

/// What stands where there are no words any more.
fn gone(lang: Lang, post: &Post, is_own: bool) -> Markup {
    if post.is_hidden {
        ui::hidden_here(lang, is_own)
    } else {
        html! { p.hint { (t::post_gone(lang)) } }
    }
}

fn head(lang: Lang, written: &Written, title: String) -> PageHead<'static> {
    let discussion = &written.discussion;
    PageHead {
        eyebrow: Some(html! { a href=(href(lang, &format!("/discussions/{}", discussion.id))) { (discussion.title) } }),
        title: title.into(),
        ..PageHead::default()
    }
}

/// The form to change a post. With `saved` somebody, or oneself elsewhere, was faster.
pub fn change(
    lang: Lang,
    written: &Written,
    draft: &Draft,
    saved: Option<&Post>,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let version = saved.map_or_else(|| draft.version.clone(), |saved| saved.version.to_string());
    let title = t::change_title(lang, written.post.number);
    let body = html! {
        (head(lang, written, title.clone()))
        @if let Some(saved) = saved { (Overtaken::new(lang).field(t::post_label(lang), &saved.text, &draft.adding.text)) }
        @if draft.preview && errors.is_empty() && saved.is_none() { (preview(lang, &draft.adding.text, &draft.adding.usable)) }
        (Form::post(f, href(lang, &format!("/posts/{}/changes", written.post.id)), html! {
            (words_field(f, t::post_label(lang), &draft.adding.text, Some(&draft.adding)))
            p.hint { (t::change_hint(lang)) }
            (ui::hidden("version", &version))
            (send(lang, t::change_send(lang)))
        }).upload())
    };
    private(Page::new(title, body).section(Section::Groups), lang, written.discussion.audience)
}

/// What a post said before, and what it says now.
pub fn earlier(
    lang: Lang,
    zone: &TimeZone,
    written: &Written,
    earlier: &Slice<Earlier>,
    enclosed: &[Enclosed],
) -> Page<'static> {
    let post = &written.post;
    let title = t::changes_title(lang, post.number);
    let body = html! {
        (head(lang, written, title.clone()))
        div.stack {
            @if earlier.is_first {
                (ui::section("now", t::changes_now(lang), None, html! {
                    @if post.withdrawn_at.is_some() { (gone(lang, post, false)) } @else { (Illustrated(lang, &post.text, enclosed)) }
                }))
            }
            @if earlier.rows.is_empty() { (Empty { words: t::changes_none(lang), action: None }) }
            @for one in &earlier.rows {
                (ui::section(&format!("version-{}", one.version), &t::changes_until(lang, &words::date_time(lang, &one.until.to_zoned_datetime(zone.clone()))), None, html! { (Illustrated(lang, &one.text, enclosed)) }))
            }
            (Pager::new(lang, &format!("/posts/{}/changes", post.id), "", earlier))
            p { (LinkButton(t::back(lang), &href(lang, &format!("/discussions/{}?after={}#post-{}", written.discussion.id, crate::discussions::domain::page_before(post.number), post.number)), Tone::Second)) }
        }
    };
    private(Page::new(title, body).section(Section::Groups), lang, written.discussion.audience)
}
