//! How long papers of 10, 60 and 500 things take, how large they are, and what memory the process holds after each:
//! `cargo run --release --package papers --example measure_papers`.

use std::time::Instant;

use papers::{Block, Entry, Paper, Unset};

/// Memory that the process holds, as Linux tells it.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default().to_owned()
}

fn main() -> Result<(), Unset> {
    println!("before: {}", resident());
    for count in [10, 60, 500, 10, 60, 500] {
        let entry = |at| Entry {
            title: format!("{at} Open interfaces in Łódź, Αθήνα and Київ"),
            meta: vec!["Planned".into(), "Proposed by Oulu".into(), "4 governments contribute".into()],
            words: vec!["Milestone: first draft sent to the group, due on 3 May 2027".into()],
        };
        let paper = Paper {
            lang: "en",
            title: "Work plan 2027".into(),
            about: "What the group does".into(),
            author: "The group".into(),
            foot: "https://example.org".into(),
            blocks: vec![Block::heading(1, "First quarter"), Block::List { entries: (0..count).map(entry).collect() }],
        };
        let start = Instant::now();
        let bytes = paper.pdf()?.len();
        println!("{count} things: {:?}, {bytes} bytes, {}", start.elapsed(), resident());
    }
    Ok(())
}
