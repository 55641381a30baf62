//! What is shown of the finder: the questions, and the answer.

use jiff::tz::TimeZone;
use maud::html;
use ui::{Button, Fields, Form, FormErrors, LinkButton, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::domain::{Answers, From, Topic};
use crate::groups::queries::Group;
use crate::meetings::pages::when;
use crate::meetings::queries::Meeting;
use crate::words as t;

const fn topic(lang: Lang, topic: Topic) -> &'static str {
    match topic {
        Topic::Data => t::topic_data(lang),
        Topic::Systems => t::topic_systems(lang),
        Topic::Law => t::topic_law(lang),
        Topic::Procurement => t::topic_procurement(lang),
        Topic::Funding => t::topic_funding(lang),
        Topic::Projects => t::topic_projects(lang),
        Topic::Skills => t::topic_skills(lang),
        Topic::Participation => t::topic_participation(lang),
        Topic::Indicators => t::topic_indicators(lang),
        Topic::Maturity => t::topic_maturity(lang),
    }
}

pub fn ask(lang: Lang, answers: &Answers, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let from = [
        (From::Signatory.word(), t::from_signatory(lang), None),
        (From::Government.word(), t::from_government(lang), None),
        (From::Organisation.word(), t::from_organisation(lang), None),
        (From::Person.word(), t::from_person(lang), None),
    ];
    let body = html! {
        (PageHead { title: t::finder_title(lang).into(), lede: Some(t::finder_lede(lang).into()), ..PageHead::default() })
        (Form::ask(f, href(lang, "/join"), html! {
            (f.radios("from", t::finder_from(lang), &answers.from, from))
            (f.boxes("work", t::finder_work(lang), &answers.work, Topic::WORK.map(|one| (one.word(), topic(lang, one), None))))
            (f.boxes("need", t::finder_need(lang), &answers.need, Topic::NEEDS.map(|one| (one.word(), topic(lang, one), None))))
            div.row { (Button::first(t::finder_send(lang))) }
        }))
    };
    Page::new(t::finder_title(lang), body).section(Section::Groups).description(t::finder_lede(lang))
}

pub fn answer(lang: Lang, zone: &TimeZone, answers: &Answers, advice: &[(&Group, Option<Meeting>)]) -> Page<'static> {
    let body = html! {
        (PageHead {
            title: t::finder_answer(lang, i64::try_from(advice.len()).unwrap_or(1)).into(),
            meta: Some(html! { a href=(format!("{}?{}", href(lang, "/join"), answers.change_query())) { (t::finder_again(lang)) } }),
            ..PageHead::default()
        })
        div.stack {
            @for (group, next) in advice {
                @let reasons = answers.reasons(&group.area);
                @let names: Vec<&str> = reasons.iter().map(|one| topic(lang, *one)).collect();
                @let path = href(lang, &format!("/groups/{}", group.slug));
                (ui::section(&group.slug, &group.name, Some(html! { a href=(path) { (t::about_group(lang)) } }), html! {
                    @if names.is_empty() { p.prose { (t::why_open(lang)) } } @else { p.prose { (t::why(lang, &words::list(lang, &names))) } }
                    p {
                        strong { (t::next_meeting(lang)) ": " }
                        @match next {
                            Some(meeting) => { a href=(href(lang, &format!("/events/{}", meeting.slug))) { (meeting.title) } ", " (when(lang, meeting, zone)) @if meeting.example { " " (ui::example(lang)) } },
                            None => { (t::no_meeting(lang)) },
                        }
                    }
                    p.prose { strong { (t::do_today(lang)) ": " } @match answers.from() {
                        Some(From::Signatory) => (t::today_signatory(lang)),
                        Some(From::Government) => (t::today_government(lang)),
                        _ if group.is_open() => (t::today_open(lang)),
                        _ => (t::today_other(lang)),
                    } }
                    @match answers.from() {
                        Some(From::Government) if !group.is_open() => (LinkButton(t::go_declaration(lang), &href(lang, "/declaration#how"), Tone::First)),
                        Some(From::Signatory | From::Government) => (LinkButton(t::join(lang), &format!("{path}/memberships/new"), Tone::First)),
                        _ if group.is_open() => (LinkButton(t::join(lang), &format!("{path}/memberships/new"), Tone::First)),
                        _ => (LinkButton(t::see_results(lang), &format!("{path}#results"), Tone::First)),
                    }
                }))
            }
        }
    };
    Page::new(t::finder_title(lang), body).section(Section::Groups)
}
