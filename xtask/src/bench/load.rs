//! Load from wrk, in rounds that alternate between the yardstick and each page, so that a slow minute of the machine
//! strikes all of them. Of the rounds the median is told.

use std::fmt::Write;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, ensure};

use crate::{http, run};

const ROUNDS: usize = 3;
const SECONDS: &str = "6";
const WARM_UP: &str = "1";
const CONNECTIONS: f64 = 32.0;

/// One page, or the yardstick, under load.
#[derive(Clone, Debug)]
pub struct Load {
    pub path: String,
    pub a_second: f64,
    /// Milliseconds within which half of the answers came.
    pub p50: f64,
    /// Milliseconds within which 99 of 100 answers came.
    pub p99: f64,
    /// The same while half as many requests come in as it can answer.
    pub p99_at_half: f64,
    /// One answer as it goes over the wire, compressed, with its head.
    pub bytes: usize,
}

/// What is put under load.
pub struct Target {
    name: String,
    server: SocketAddr,
    path: String,
    /// Of whoever asks.
    cookie: Option<String>,
    /// Whether each request asks for another address of the same page, so that none is answered with what is kept.
    anew: bool,
    /// Whether each request comes from another network, as a proxy tells it: one network alone is soon told to wait.
    from_many: bool,
}

impl Target {
    pub fn new(name: &str, server: SocketAddr, path: &str, cookie: Option<&str>) -> Self {
        let (path, cookie) = (path.to_owned(), cookie.map(str::to_owned));
        Self { name: name.to_owned(), server, path, cookie, anew: false, from_many: false }
    }

    /// The same page, made for each request.
    pub fn anew(&self) -> Self {
        let Self { name, server, path, cookie, .. } = self;
        Self {
            name: format!("{name}, made anew"),
            server: *server,
            path: path.clone(),
            cookie: cookie.clone(),
            anew: true,
            from_many: self.from_many,
        }
    }

    /// The same, asked for from many networks.
    pub fn behind_many_networks(self) -> Self {
        Self { from_many: true, ..self }
    }

    /// What wrk does beside sending the same request as fast as it can: with a number of requests a second, its connections
    /// wait between two of them, each for another time, so that together they send about so many.
    fn script(&self, a_second: Option<f64>) -> String {
        // wrk makes up the same numbers in each run, and a page that was asked for before is kept.
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let mut script = String::new();
        if let Some(a_second) = a_second {
            let longest = 2.0 * 1000.0 * CONNECTIONS / a_second;
            let _ = writeln!(script, "function delay() return math.random() * {longest} end");
        }
        if self.anew {
            let joint = if self.path.contains('?') { '&' } else { '?' };
            let _ = writeln!(
                script,
                "function request() {} return wrk.format(nil, \"{}{joint}n={run}-\" .. math.random(1e12)) end",
                if self.from_many { FROM_MANY } else { "" },
                self.path
            );
        }
        script
    }
}

/// How often wrk was started.
static RUNS: AtomicUsize = AtomicUsize::new(0);

/// How wrk says for whom a proxy asks.
const FROM_MANY: &str =
    "wrk.headers[\"X-Forwarded-For\"] = \"10.\" .. math.random(0, 255) .. \".\" .. math.random(0, 255) .. \".1\"";

/// One target, asked for so many times a second: of each the median of the rounds.
pub fn at(target: &Target, a_second: f64, folder: &Path) -> Result<Round> {
    wrk(target, WARM_UP, Some(a_second), folder)?;
    let rounds = (0..ROUNDS).map(|_| wrk(target, SECONDS, Some(a_second), folder)).collect::<Result<Vec<_>>>()?;
    let median = |of: fn(&Round) -> f64| median(rounds.iter().map(of));
    Ok(Round {
        a_second: median(|round| round.a_second),
        p50: median(|round| round.p50),
        p99: median(|round| round.p99),
    })
}

/// The yardstick first, then the pages. `folder` is for wrk's script.
pub fn measure(targets: &[Target], folder: &Path) -> Result<Vec<Load>> {
    let mut answers = Vec::new();
    for target in targets {
        let answer = http::get(target.server, &target.path, target.cookie.as_deref())?;
        ensure!(answer.status == 200, "{} answers {}", target.path, answer.status);
        wrk(target, WARM_UP, None, folder)?;
        answers.push(answer.bytes);
    }
    let mut rounds: Vec<Vec<Round>> = vec![Vec::new(); targets.len()];
    for number in 1..=ROUNDS {
        eprintln!("round {number} of {ROUNDS}");
        for (target, rounds) in targets.iter().zip(&mut rounds) {
            rounds.push(wrk(target, SECONDS, None, folder)?);
        }
    }
    eprintln!("at half load");
    let mut loads = Vec::new();
    for ((target, rounds), bytes) in targets.iter().zip(rounds).zip(answers) {
        let a_second = median(rounds.iter().map(|round| round.a_second));
        loads.push(Load {
            path: target.name.clone(),
            a_second,
            p50: median(rounds.iter().map(|round| round.p50)),
            p99: median(rounds.iter().map(|round| round.p99)),
            p99_at_half: wrk(target, SECONDS, Some(a_second / 2.0), folder)?.p99,
            bytes,
        });
    }
    Ok(loads)
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Round {
    a_second: f64,
    pub p50: f64,
    pub p99: f64,
}

fn wrk(target: &Target, seconds: &str, a_second: Option<f64>, folder: &Path) -> Result<Round> {
    let Target { server, path, .. } = target;
    let mut wrk = Command::new("wrk");
    wrk.args(["--threads", "1", "--latency", "--duration", seconds]);
    wrk.args(["--header", "Accept-Encoding: br, gzip", "--header", "Accept: text/html"]);
    wrk.arg("--connections").arg(CONNECTIONS.to_string());
    if let Some(cookie) = &target.cookie {
        wrk.arg("--header").arg(format!("Cookie: {cookie}"));
    }
    let script = folder.join("wrk.lua");
    fs::write(&script, target.script(a_second))?;
    wrk.arg("--script").arg(script);
    let said = run::output(wrk.arg(format!("http://{server}{path}")))?;
    ensure!(!said.contains("Non-2xx") && !said.contains("Socket errors"), "{path} fails under load:\n{said}");
    read(&said).with_context(|| format!("wrk said something unexpected:\n{said}"))
}

fn read(said: &str) -> Option<Round> {
    let after = |name: &str| said.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
    Some(Round {
        a_second: after("Requests/sec:")?.parse().ok()?,
        p50: milliseconds(after("50%")?)?,
        p99: milliseconds(after("99%")?)?,
    })
}

fn milliseconds(text: &str) -> Option<f64> {
    let (number, factor) = if let Some(number) = text.strip_suffix("us") {
        (number, 0.001)
    } else if let Some(number) = text.strip_suffix("ms") {
        (number, 1.0)
    } else {
        (text.strip_suffix('s')?, 1000.0)
    };
    Some(number.parse::<f64>().ok()? * factor)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Running 6s test @ http://127.0.0.1:8080/en
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   512.30us  101.11us   3.02ms   81.33%
    Req/Sec    61.85k     1.80k   65.20k    70.00%
  Latency Distribution
     50%  498.00us
     75%  560.00us
     90%    1.10ms
     99%    1.25s
  369012 requests in 6.00s, 45.75MB read
Requests/sec:  61502.11
Transfer/sec:      7.62MB
";

    #[test]
    fn wrk_is_understood() {
        assert_eq!(read(SAID), Some(Round { a_second: 61_502.11, p50: 0.498, p99: 1250.0 }));
        assert_eq!(read("unable to connect"), None);
    }

    #[test]
    fn the_median_ignores_a_slow_round() {
        assert!((median([5.0, 900.0, 6.0].into_iter()) - 6.0).abs() < f64::EPSILON);
    }
}
