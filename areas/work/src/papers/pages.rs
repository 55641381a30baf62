//! What stands in a paper: the same as on the page, for a reader who has only the paper.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use kernel::app::App;
use nouns::ActivityId;
use papers::{Block, Column, Entry, Paper};
use words::Lang;

use crate::activities::pages::{due, state_name as activity_state_name};
use crate::closings::domain::{CameOut, Did, Record};
use crate::closings::pages::{attended, came_to, country, notes as report_notes};
use crate::closings::policy::Reads;
use crate::closings::queries::Report;
use crate::plans::domain::Progress;
use crate::plans::pages::{allows, notes, state_name};
use crate::plans::queries::{Activity, Milestone, Plan, Step};
use crate::proposals::domain::State;
use crate::proposals::pages::state_name as proposal_state_name;
use crate::words as t;

/// Of what a paper is, and where it comes from.
pub struct Head<'a> {
    pub plan: &'a Plan,
    pub app: &'a App,
    pub zone: &'a TimeZone,
}

impl Head<'_> {
    fn paper(&self, lang: Lang, title: String, about: &str, page: &str, blocks: Vec<Block>) -> Paper {
        let path = format!("/groups/{}/plans/{}{page}", self.plan.group_slug, self.plan.year);
        Paper {
            lang: lang.tag(),
            title,
            about: about.to_owned(),
            author: format!("{}, {}", self.plan.group_name, self.app.config.instance),
            foot: self.app.config.link(&ui::href(lang, &path)),
            blocks,
        }
    }
}

fn sentence(lang: Lang, progress: &Progress) -> String {
    let mut words = t::progress_adopted(lang, progress.adopted);
    if progress.added > 0 {
        words.push(' ');
        words.push_str(&t::progress_added(lang, progress.added));
    }
    words
}

/// How many stand where, as a table.
fn counts(lang: Lang, progress: &Progress) -> Vec<Block> {
    let Progress { planned, running, done, dropped, carried, .. } = *progress;
    let rows = [
        (t::activity_done(lang), done),
        (t::activity_running(lang), running),
        (t::not_begun(lang), planned),
        (t::activity_carried(lang), carried),
        (t::activity_dropped(lang), dropped),
    ];
    let rows = rows.into_iter().filter(|(_, count)| *count > 0);
    vec![
        Block::words(sentence(lang, progress)),
        Block::Table {
            columns: vec![words(t::state_label(lang)), number(t::report_activities(lang))],
            rows: rows.map(|(state, count)| vec![state.to_owned(), words::number(lang, count)]).collect(),
        },
    ]
}

fn words(words: &'static str) -> Column {
    Column { words: words.into(), number: false }
}

fn number(words: &'static str) -> Column {
    Column { words: words.into(), number: true }
}

fn decision(lang: Lang, words: &str, meeting: Option<&str>) -> Vec<Block> {
    let mut blocks = vec![Block::words(words)];
    blocks.extend(meeting.map(|title| Block::hint(format!("{} {title}", t::plan_decided_at(lang)))));
    blocks
}

fn milestone(lang: Lang, year: i64, one: &Milestone) -> String {
    let day = match (one.done_on, one.due) {
        (Some(day), _) => Some(t::milestone_reached_on(lang, &words::date(lang, day))),
        (None, Some(day)) => Some(due(lang, year, day)),
        (None, None) => None,
    };
    let label = t::milestone_label(lang);
    day.map_or_else(|| format!("{label}: {}", one.words), |day| format!("{label}: {}, {day}", one.words))
}

pub fn plan(lang: Lang, head: &Head<'_>, steps: &[Step], activities: &[Activity], milestones: &[Milestone]) -> Paper {
    let plan = head.plan;
    let mut of_activity: BTreeMap<ActivityId, Vec<String>> = BTreeMap::new();
    for one in milestones {
        of_activity.entry(one.activity).or_default().push(milestone(lang, plan.year, one));
    }
    let entry = |one: &Activity| {
        let mut meta = vec![activity_state_name(lang, one.state).to_owned()];
        if let Some(name) = &one.government_name {
            meta.push(format!("{} {name}", t::proposed_by(lang)));
            meta.push(t::supporters(lang, one.supporters));
        }
        meta.extend(notes(lang, plan, one));
        if one.example {
            meta.push(t::paper_example(lang).to_owned());
        }
        let said = one.reason.iter().cloned();
        let words = said.chain(of_activity.get(&one.id).into_iter().flatten().cloned()).collect();
        Entry { title: one.title.clone(), meta, words }
    };
    let mut state = state_name(lang, plan.state).to_owned();
    if let Some(day) = plan.adopted_on {
        state = format!("{state}, {}", t::plan_adopted_on(lang, &words::date(lang, day)));
    }
    let mut blocks = vec![Block::hint(state), Block::words(allows(lang, plan.state))];
    let counted = Progress::count(activities.iter().map(|one| (one.state, one.adopted_quarter.is_some())));
    if plan.adopted_at.is_some() && counted.all() > 0 {
        blocks.push(Block::heading(1, t::progress_title(lang)));
        blocks.extend(counts(lang, &counted));
    }
    if let Some(words) = &plan.decision {
        blocks.push(Block::heading(1, t::plan_decision_title(lang)));
        blocks.extend(decision(lang, words, plan.meeting_title.as_deref()));
    }
    if activities.is_empty() {
        blocks.push(Block::words(t::plan_empty(lang)));
    }
    for quarter in 1..=4 {
        let entries: Vec<Entry> = activities.iter().filter(|one| one.quarter == quarter).map(entry).collect();
        if !entries.is_empty() {
            blocks.push(Block::heading(1, t::quarter(lang, quarter)));
            blocks.push(Block::List { entries });
        }
    }
    blocks.push(Block::heading(1, t::plan_way(lang)));
    let entries = steps.iter().map(|step| Entry {
        title: state_name(lang, step.state).to_owned(),
        meta: vec![words::date_of(lang, step.at, head.zone)],
        ..Entry::default()
    });
    blocks.push(Block::List { entries: entries.collect() });
    let title = format!("{}, {}", t::plan_title(lang, &plan.year.to_string()), plan.group_name);
    head.paper(lang, title, allows(lang, plan.state), "", blocks)
}

fn did(lang: Lang, one: &Did) -> Entry {
    let result = |result: &CameOut| {
        let place = result.url.as_ref().map(|url| format!(" ({url})")).unwrap_or_default();
        format!("{} {}{place}", t::report_result(lang), result.title)
    };
    let mut words: Vec<String> = Vec::new();
    words.extend((!one.reason.is_empty()).then(|| one.reason.clone()));
    words.extend(one.results.iter().map(result));
    words.extend(one.next.map(|_| t::report_goes_on(lang).to_owned()));
    Entry { title: one.title.clone(), meta: report_notes(lang, one), words }
}

fn attendance(lang: Lang, record: &Record, reads: Reads) -> Vec<Block> {
    let (Some(attendance), Some(sentence)) = (&record.attendance, attended(lang, record)) else { return Vec::new() };
    let mut blocks = vec![Block::heading(1, t::report_attendance(lang)), Block::words(sentence)];
    if attendance.others > 0 {
        blocks.push(Block::words(t::report_attendance_others(lang, attendance.others)));
    }
    blocks.push(Block::hint(t::report_attendance_how(lang)));
    if attendance.governments.is_empty() {
        return blocks;
    }
    let count = |count| words::number(lang, count);
    let countries = attendance.countries();
    blocks.push(Block::heading(2, t::report_by_country(lang)));
    blocks.push(Block::Table {
        columns: vec![
            words(t::report_country(lang)),
            number(t::report_governments(lang)),
            number(t::report_times(lang)),
        ],
        rows: countries
            .iter()
            .map(|one| vec![country(lang, one.code), count(one.governments), count(one.times)])
            .collect(),
    });
    if reads.group {
        let rows = attendance.governments.iter();
        let rows =
            rows.map(|one| vec![one.name.clone(), country(lang, &one.country), count(one.meetings), count(one.times)]);
        blocks.push(Block::heading(2, t::report_by_government(lang)));
        blocks.push(Block::hint(t::report_group_only(lang)));
        blocks.push(Block::Table {
            columns: vec![
                words(t::report_government(lang)),
                words(t::report_country(lang)),
                number(t::report_meetings_seen(lang)),
                number(t::report_times(lang)),
            ],
            rows: rows.collect(),
        });
    } else {
        blocks.push(Block::hint(t::report_attendance_private(lang)));
    }
    blocks
}

fn decisions(lang: Lang, record: &Record, reads: Reads) -> Vec<Block> {
    if record.decision.is_empty() && record.decisions.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, t::report_decisions(lang))];
    if !record.decision.is_empty() {
        blocks.push(Block::heading(2, t::report_adoption(lang)));
        blocks.extend(record.adopted_on.map(|day| Block::hint(words::date(lang, day))));
        blocks.extend(decision(lang, &record.decision, record.adopted_at.as_ref().map(|met| met.title.as_str())));
    }
    if !record.decisions.is_empty() {
        let entries = record.decisions_for(reads.group).map(|one| {
            let mut meta =
                vec![words::date(lang, one.day), format!("{} {}", t::plan_decided_at(lang), one.meeting_title)];
            meta.extend((!one.is_public).then(|| t::report_decision_group(lang).to_owned()));
            Entry { title: one.words.clone(), meta, ..Entry::default() }
        });
        blocks.push(Block::heading(2, t::report_decisions_meetings(lang)));
        blocks.push(Block::List { entries: entries.collect() });
        let hidden = record.decisions_hidden(reads.group);
        if hidden > 0 {
            blocks.push(Block::hint(t::report_decisions_hidden(lang, hidden)));
        }
    }
    blocks
}

fn proposals(lang: Lang, record: &Record, reads: Reads) -> Vec<Block> {
    let count = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let (all, others) = (record.proposals.len(), record.not_accepted().count());
    let mut blocks = vec![
        Block::heading(1, t::report_proposals(lang)),
        Block::words(t::report_proposals_count(lang, count(all), count(all - others))),
    ];
    if reads.proposals && others > 0 {
        let entries = record.not_accepted().map(|one| {
            let state = State::from_word(&one.state).map(|state| proposal_state_name(lang, state).to_owned());
            let meta = state.into_iter().chain([one.government.clone()]).collect();
            Entry { title: one.title.clone(), meta, ..Entry::default() }
        });
        blocks.push(Block::heading(2, t::report_not_accepted(lang)));
        blocks.push(Block::hint(t::report_not_accepted_private(lang)));
        blocks.push(Block::List { entries: entries.collect() });
    }
    blocks
}

pub fn report(lang: Lang, head: &Head<'_>, report: &Report, record: &Record, reads: Reads) -> Paper {
    let said = |title: &str, words: &str| {
        if words.is_empty() { Vec::new() } else { vec![Block::heading(1, title), Block::words(words)] }
    };
    let mut blocks = Vec::new();
    if let Some(at) = report.published_at {
        blocks.push(Block::hint(t::report_published(lang, &words::date_of(lang, at, head.zone))));
    }
    blocks.push(Block::words(t::report_lede(lang)));
    blocks.extend(said(t::report_introduction(lang), &report.introduction));
    blocks.push(Block::heading(1, t::report_meetings(lang)));
    if record.meetings.is_empty() {
        blocks.push(Block::words(t::report_meetings_none(lang)));
    } else {
        let entries = record.meetings.iter().map(|one| {
            let day = one.day.map(|day| words::date(lang, day));
            let meta = day.into_iter().chain(one.came.map(|came| came_to(lang, came))).collect();
            Entry { title: one.title.clone(), meta, ..Entry::default() }
        });
        blocks.push(Block::List { entries: entries.collect() });
    }
    blocks.extend(attendance(lang, record, reads));
    blocks.extend(decisions(lang, record, reads));
    blocks.push(Block::heading(1, t::report_activities(lang)));
    blocks.extend(counts(lang, &record.progress()));
    for (state, of_state) in record.by_state() {
        blocks.push(Block::heading(2, activity_state_name(lang, state)));
        blocks.push(Block::List { entries: of_state.into_iter().map(|one| did(lang, one)).collect() });
    }
    blocks.extend(proposals(lang, record, reads));
    blocks.extend(said(t::report_outlook(lang), &report.outlook));
    let title = t::report_title(lang, &head.plan.year.to_string(), &head.plan.group_name);
    head.paper(lang, title, t::report_lede(lang), "/report", blocks)
}
