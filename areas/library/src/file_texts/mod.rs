//! What is inside the files of resources: read once by a job, kept beside the file, and searched with the resource.

pub mod jobs;
pub mod queries;

/// Words that people read in a minute.
const PACE: i64 = 220;

/// How long somebody reads, in minutes; nothing where there is hardly anything to read.
pub fn minutes(words: i64) -> Option<i64> {
    (words >= PACE).then(|| words.saturating_add(PACE / 2) / PACE)
}
