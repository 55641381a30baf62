//! What a transcript must say, how it is kept, and the part of it that is shown.

use kernel::db::{Conn, DbError};
use nouns::ResourceId;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use transcripts::{BYTES, Chapter, Cue, Problem, Said, Why, chapters, parts, read};
use ui::FormErrors;
use words::Lang;

use super::queries::{self, About, Begin};
use crate::words as t;

/// A transcript as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub text: String,
    pub chapters: String,
    pub machine: String,
    pub version: String,
}

/// A transcript that can be read.
pub struct Sound<'a> {
    pub source: &'a str,
    pub chapters_source: &'a str,
    pub is_machine: bool,
    said: Said,
    chapters: Vec<Chapter>,
}

/// A chapter as it is kept: the second at which it begins, that of its first cue, and its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept(pub u32, pub u32, pub String);

/// A cue as it is kept: when, who, what.
#[derive(Serialize, Deserialize)]
struct KeptCue(u32, Option<String>, String);

/// The cues of a part, as they are kept.
pub fn cues(kept: Json) -> Vec<Cue> {
    let kept: Vec<KeptCue> = serde_json::from_value(kept).unwrap_or_default();
    kept.into_iter().map(|KeptCue(at, speaker, words)| Cue { at, speaker, words }).collect()
}

fn problems(lang: Lang, problems: &[Problem]) -> String {
    let say = |problem: &Problem| {
        let what = match problem.why {
            Why::NoTimes => t::problem_no_times(lang),
            Why::Time => t::problem_time(lang),
            Why::Backwards => t::problem_backwards(lang),
            Why::Ends => t::problem_ends(lang),
            Why::Signs => t::problem_signs(lang),
            Why::Long => t::problem_long(lang),
            Why::Many => t::problem_many(lang),
            Why::Large => t::problem_large(lang),
        };
        let line = i64::try_from(problem.line).unwrap_or(i64::MAX);
        t::problem_line(lang, line, what)
    };
    problems.iter().map(say).collect::<Vec<_>>().join(" ")
}

impl Typed {
    /// What it says, if it can be read; what is wrong goes to `errors`, with the line.
    pub fn check(&self, lang: Lang, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let said = read(&self.text).map_err(|wrong| errors.add("text", problems(lang, &wrong))).ok();
        let chapters = match self.chapters.trim() {
            "" => Some(Vec::new()),
            written => chapters(written).map_err(|wrong| errors.add("chapters", problems(lang, &wrong))).ok(),
        };
        let (said, chapters) = (said?, chapters?);
        if let Some(late) = chapters.iter().find(|chapter| chapter.second > said.seconds) {
            errors.add("chapters", t::chapter_late(lang, &late.title));
            return None;
        }
        Some(Sound {
            source: &self.text,
            chapters_source: &self.chapters,
            is_machine: self.machine == "yes",
            said,
            chapters,
        })
    }

    /// Whether the file that was sent may be taken as text; it takes the place of what was typed.
    pub fn take(&mut self, file: &[u8]) -> bool {
        // Of a larger one a page would only be as large.
        let text = std::str::from_utf8(file).ok().filter(|text| text.len() <= BYTES && !text.contains('\0'));
        if let Some(text) = text {
            text.trim_start_matches('\u{feff}').clone_into(&mut self.text);
        }
        text.is_some()
    }
}

impl Sound<'_> {
    /// In seconds.
    pub fn length(&self) -> i64 {
        i64::from(self.said.seconds)
    }

    pub fn kept_chapters(&self) -> Json {
        let cue = |second: u32| {
            let from = self.said.cues.iter().map(Cue::second).find(|cue| *cue >= second);
            from.or_else(|| self.said.cues.last().map(Cue::second)).unwrap_or(second)
        };
        let kept = self.chapters.iter().map(|one| Kept(one.second, cue(one.second), one.title.clone()));
        json!(kept.collect::<Vec<_>>())
    }

    /// The second at which each part begins, and its cues.
    pub fn kept_parts(&self) -> Vec<(u32, Json)> {
        let kept = |part: &[Cue]| {
            let cues = part.iter().map(|cue| KeptCue(cue.at, cue.speaker.clone(), cue.words.clone()));
            (part.first().map_or(0, Cue::second), json!(cues.collect::<Vec<_>>()))
        };
        parts(&self.said.cues).into_iter().map(kept).collect()
    }
}

/// The part of a transcript that is shown.
pub struct Heard {
    pub about: About,
    pub chapters: Vec<Kept>,
    pub cues: Vec<Cue>,
    /// Where the parts before and behind it begin.
    pub earlier: Option<u32>,
    pub later: Option<u32>,
}

fn second(begin: &Begin) -> u32 {
    u32::try_from(begin.starts).unwrap_or(0)
}

/// The part in which a second stands, of the transcript of an edition.
pub async fn hear(conn: &Conn, resource: ResourceId, number: i64, at: u32) -> Result<Option<Heard>, DbError> {
    let Some(about) = queries::find_about(conn, resource, number).await? else { return Ok(None) };
    let begins = queries::list_begins(conn, resource, number).await?;
    let chosen = begins.iter().rposition(|begin| second(begin) <= at).unwrap_or(0);
    let Some(begin) = begins.get(chosen) else { return Ok(None) };
    let Some(part) = queries::find_part(conn, resource, number, begin.part).await? else { return Ok(None) };
    let chapters = serde_json::from_value(about.chapters.clone()).unwrap_or_default();
    let earlier = chosen.checked_sub(1).and_then(|before| begins.get(before)).map(second);
    let later = begins.get(chosen + 1).map(second);
    Ok(Some(Heard { about, chapters, cues: cues(part.cues), earlier, later }))
}
