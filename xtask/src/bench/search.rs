//! `cargo xtask bench-search`: how fast the release binary finds things among many texts, how long the index takes to be made
//! anew, how long what was just written takes to be found, and how a discussion with 5,000 posts opens beside one with 50. It
//! measures; it never decides what is fast enough.

use std::fmt::Write;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::load::{self, Target};
use super::{MEMBER, machine, wait_until_idle};
use crate::browser::Demo;
use crate::cargo::belfry;
use crate::system::{self, Need};
use crate::{assets, http, places, run};

const STEWARD: (&str, &str) = ("steward@demo.example", MEMBER.1);
/// Requests a second, as many as a busy instance gets.
const A_SECOND: f64 = 100.0;
/// What is looked for: what it is called, and the part of the address behind the question mark.
const ASKED: &[(&str, &str)] = &[
    ("a rare word", "q=quincunx"),
    ("a word of every other text", "q=city"),
    ("a word of all texts", "q=generated"),
    ("two words of many texts", "q=digital%20clause"),
    ("a word of many texts and a rare one", "q=city%20quincunx"),
    ("another form of a word", "q=contracting%20school"),
    ("a beginning", "q=dig"),
    ("a phrase", "q=%22the%20city%22"),
    ("a word of many texts in one group and year", "q=city&kind=resource&year=2026"),
    ("a word that there is not", "q=quinkunx"),
    ("ten words", "q=the%20city%20and%20data%20of%20sensors%20to%20clause%20for%20contract"),
];
/// As long may the index take.
const PATIENCE: Duration = Duration::from_mins(30);

/// Measures and writes docs/measures-search.md.
pub fn run() -> Result<()> {
    run::remember_interrupts()?;
    system::ensure(&[Need::Wrk])?;
    assets::build()?;
    let binary = belfry(true)?;
    let folder = tempfile::Builder::new().prefix("belfry-bench-").tempdir()?;
    eprintln!("loading the texts ...");
    let demo = Demo::start(&binary, folder.path(), &["--europe", "--texts"])?;
    let (member, steward) =
        (http::sign_in(demo.address, MEMBER.0, MEMBER.1)?, http::sign_in(demo.address, STEWARD.0, STEWARD.1)?);
    eprintln!("the index hears of them ...");
    wait_for_index(demo.address, &steward)?;
    eprintln!("the index is made anew ...");
    let begun = Instant::now();
    let answer = http::post(demo.address, "/en/office/index-rebuilds", &steward, "")?;
    ensure!(answer == 303, "the index cannot be made anew: {answer}");
    wait_for_index(demo.address, &steward)?;
    let rebuild = begun.elapsed();
    let lag = lag(demo.address, &member)?;
    // The post of that measure goes to the members of its group by mail.
    wait_until_idle(demo.server.id())?;
    let mut text = head(&machine()?);
    for (who, cookie) in [("visitor", None), ("member", Some(member.as_str()))] {
        for (name, query) in ASKED {
            let path = format!("/en/search?{query}");
            let target = Target::new(name, demo.address, &path, cookie).anew().behind_many_networks();
            let load = load::at(&target, A_SECOND, folder.path())?;
            let _ = writeln!(text, "| {name} | {who} | {:.1} | {:.1} |", load.p50, load.p99);
        }
    }
    let _ = writeln!(text, "\n| measure | value |\n|---|---:|");
    let _ = writeln!(
        text,
        "| a discussion of 5,000 posts half read, of the time of one with 50 | {:.2} |",
        long(&demo, &member, folder.path())?
    );
    let _ = writeln!(text, "| the index made anew, s | {:.1} |", rebuild.as_secs_f64());
    let _ = writeln!(text, "| from writing a post to finding it, ms | {} |", lag.as_millis());
    print!("{text}");
    let path = places::root()?.join("docs/measures-search.md");
    fs::write(&path, text).with_context(|| format!("{}: cannot be written", path.display()))
}

fn head(machine: &str) -> String {
    format!(
        "# Measures of the search\n\n\
         Written by `cargo xtask bench-search`; do not edit. Release build, SQLite, the Europe set with 100,000 posts and\n\
         20,000 resources of 500 words. wrk asks from the same cores, 100 times a second over 32 connections, each time at\n\
         an address of its own, so that no page is kept. Of three rounds of six seconds the median is told.\n\n\
         Machine: {machine}\n\n\
         | what is looked for | by | p50 ms | p99 ms |\n|---|---|---:|---:|\n"
    )
}

fn wait_for_index(server: SocketAddr, steward: &str) -> Result<()> {
    let begun = Instant::now();
    // The desk says how many events the index has still to go through.
    while http::read(server, "/en/office/storage", steward)?.contains("still to go through") {
        ensure!(begun.elapsed() < PATIENCE, "the index is not ready");
        std::thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}

/// How long a discussion of 5,000 posts takes to open at the first that the reader has not read, as a multiple of one of 50.
fn long(demo: &Demo, member: &str, folder: &Path) -> Result<f64> {
    let mut targets = Vec::new();
    for title in ["manyposts", "fewposts"] {
        let page = http::read(demo.address, &format!("/en/search?q={title}"), member)?;
        let (_, link) = page.split_once("href=\"/en/discussions/").with_context(|| format!("{title}: not found"))?;
        let id = link.split(['"', '?', '#']).next().unwrap_or_default();
        if title == "manyposts" {
            let answer = http::post(demo.address, &format!("/en/discussions/{id}/visits"), member, "number=2500")?;
            ensure!(answer == 303, "the place in a discussion is not kept: {answer}");
        }
        targets.push(Target::new(title, demo.address, &format!("/en/discussions/{id}"), Some(member)).anew());
    }
    let loads = load::measure(&targets, folder)?;
    let [long, short] = loads.as_slice() else { bail!("two discussions are compared") };
    Ok(short.a_second / long.a_second)
}

/// From the answer to a form until the search finds what was written in it.
fn lag(server: SocketAddr, member: &str) -> Result<Duration> {
    let fields = "kind=discussion&audience=group&title=Zymurgy&text=Zymurgy";
    let answer = http::post(server, "/en/groups/technical/discussions", member, fields)?;
    ensure!(answer == 303, "a discussion cannot be begun: {answer}");
    let begun = Instant::now();
    let mut number = 0;
    loop {
        number += 1;
        let page = http::read(server, &format!("/en/search?q=zymurgy&n={number}"), member)?;
        if page.contains("/discussions/") {
            return Ok(begun.elapsed());
        }
        ensure!(begun.elapsed() < PATIENCE, "what was written is not found");
        std::thread::sleep(Duration::from_millis(150));
    }
}
