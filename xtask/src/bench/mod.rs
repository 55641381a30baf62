//! `cargo xtask bench`: how fast the release binary is with the Europe set, told against a bare hello-world on the same
//! machine in the same minutes. It measures; it never decides what is fast enough.

mod load;
mod report;
pub mod search;
mod visit;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::background::Background;
use crate::browser::Demo;
use crate::cargo::{belfry, cargo};
use crate::system::{self, Need};
use crate::{assets, http, places, run};

use load::Target;

/// What is measured: the home page, a list, an object, the map, a search, an object with much around it.
const PAGES: &[&str] = &[
    "/en",
    "/en/groups",
    "/en/groups/technical",
    "/en/governments/map",
    "/en/governments?name=gent",
    "/en/governments/oulu",
    "/en/groups/technical/plans/2026",
    "/en/events/europe-many",
];

/// Pages of a group's year as one of its members sees them. The proposal about which most was said is measured too; its
/// address is read from the list.
const MEMBERS_PAGES: &[&str] = &[
    "/en/groups/technical/home",
    "/en/groups/technical/plans/2026",
    "/en/groups/technical/proposals?year=2027",
    "/en/events/europe-many",
];
const MEMBER: (&str, &str) = ("member.tampere@demo.example", "belfry-demo-2026");

/// Measures and writes docs/measures.md.
pub fn run() -> Result<()> {
    run::remember_interrupts()?;
    system::ensure(&[Need::Browser, Need::Wrk])?;
    assets::build()?;
    let binary = belfry(true)?;
    run::run(&mut cargo(["build", "--release", "--package", "xtask", "--example", "hello"])?)?;
    let folder = tempfile::Builder::new().prefix("belfry-bench-").tempdir()?;

    eprintln!("loading the Europe set ...");
    let loading = Instant::now();
    drop(Demo::start(&binary, folder.path(), &["--europe"])?);
    let loading = loading.elapsed();

    // Started again on the data that is there: what an operator waits for after an update.
    let starting = Instant::now();
    let demo = Demo::start(&binary, folder.path(), &["--europe"])?;
    let first_page = http::get(demo.address, "/en", None)?;
    let starting = starting.elapsed();
    anyhow::ensure!(first_page.status == 200, "/en answers {}", first_page.status);

    // What loading left to listeners and jobs is done first: each of their commits makes every kept page old.
    eprintln!("waiting until background work is done ...");
    let settling = Instant::now();
    wait_until_idle(demo.server.id())?;
    let settling = settling.elapsed();

    let resident_at_rest = resident_kib(demo.server.id())?;
    let hello = Hello::start(folder.path())?;
    let cookie = http::sign_in(demo.address, MEMBER.0, MEMBER.1)?;
    let proposal = most_spoken_about(demo.address, &cookie)?;
    let mut targets = vec![Target::new("hello-world", hello.address, "/", None)];
    targets.extend(PAGES.iter().map(|path| Target::new(path, demo.address, path, None)));
    let member = |name: &str, path| Target::new(&format!("{name} (member)"), demo.address, path, Some(&cookie));
    let mut members: Vec<Target> = MEMBERS_PAGES.iter().map(|path| member(path, path)).collect();
    members.push(member("a proposal with 500 comments", &proposal));
    for target in members {
        let anew = target.anew();
        targets.extend([target, anew]);
    }
    let loads = load::measure(&targets, folder.path())?;
    let resident_under_load = resident_kib(demo.server.id())?;
    drop(hello);
    let visits = visit::measure(&demo, PAGES)?;

    let measures = report::Measures {
        machine: machine()?,
        loading,
        starting,
        settling,
        resident_at_rest,
        resident_under_load,
        loads,
        visits,
    };
    let text = report::markdown(&measures);
    print!("{text}");
    let path = places::root()?.join("docs/measures.md");
    fs::write(&path, text).with_context(|| format!("{}: cannot be written", path.display()))
}

/// The first proposal of the list: the one with most support, which is the one with most comments.
fn most_spoken_about(server: SocketAddr, cookie: &str) -> Result<String> {
    let list = http::read(server, "/en/groups/technical/proposals?year=2027", cookie)?;
    let found = list.split('"').find(|part| part.starts_with("/en/proposals/"));
    Ok(found.context("the list of proposals names none")?.to_owned())
}

/// The yardstick: examples/hello.rs.
struct Hello {
    address: SocketAddr,
    _server: Background,
}

impl Hello {
    fn start(folder: &Path) -> Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, places::free_port()?));
        let mut command = Command::new(places::built("release", "examples/hello")?);
        command.arg(address.to_string());
        let mut server = Background::start("hello", &command, &folder.join("hello.log"))?;
        server.wait_until(Duration::from_secs(10), || http::answers(address, "/"))?;
        Ok(Self { address, _server: server })
    }
}

/// Resident memory of a process, in KiB, as the kernel counts it.
fn resident_kib(process: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    resident_in(&status).with_context(|| format!("process {process} says no resident memory"))
}

fn resident_in(status: &str) -> Option<u64> {
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().strip_suffix(" kB")?.parse().ok()
}

/// Returns when the process has used next to no processor time for three seconds.
fn wait_until_idle(process: u32) -> Result<()> {
    const QUIET: u32 = 3;
    /// Ticks of a hundredth of a second; a server that waits uses one or two.
    const NEXT_TO_NONE: u64 = 4;
    let ticks = || ticks_of(process);
    let (mut quiet, mut before) = (0, ticks()?);
    for _ in 0..900 {
        std::thread::sleep(Duration::from_secs(1));
        let now = ticks()?;
        quiet = if now.saturating_sub(before) <= NEXT_TO_NONE { quiet + 1 } else { 0 };
        before = now;
        if quiet == QUIET {
            return Ok(());
        }
    }
    anyhow::bail!("process {process} still works after 15 minutes")
}

fn ticks_of(process: u32) -> Result<u64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    ticks_in(&stat).with_context(|| format!("process {process} says no processor time"))
}

/// User and system time, the 14th and 15th field; the second one is a name that may hold blanks.
fn ticks_in(stat: &str) -> Option<u64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

/// Processor and number of cores, for the head of the report.
fn machine() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let described = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = described.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    Ok(format!("{} ({cores} cores)", model.map_or("unknown processor", |(_, model)| model)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resident_memory_is_read() {
        assert_eq!(resident_in("Name:\tbelfry\nVmRSS:\t   43210 kB\n"), Some(43_210));
        assert_eq!(resident_in("Name:\tkthreadd\n"), None);
    }

    #[test]
    fn processor_time_is_read() {
        let stat = "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 2510 0 0 0 130 25 0 0 20 0 9 0";
        assert_eq!(ticks_in(stat), Some(155));
        assert_eq!(ticks_in("4711 (short) S 1"), None);
        assert!(ticks_of(std::process::id()).is_ok());
    }
}
