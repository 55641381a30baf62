//! Load from wrk, in rounds that alternate between the yardstick and each page, so that a slow minute of the machine
//! strikes all of them. Of the rounds the median is told.

use std::net::SocketAddr;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{http, run};

const ROUNDS: usize = 3;
const SECONDS: &str = "6";
const WARM_UP: &str = "1";

/// One page, or the yardstick, under load.
#[derive(Clone, Debug)]
pub struct Load {
    pub path: String,
    pub a_second: f64,
    /// Milliseconds within which half of the answers came.
    pub p50: f64,
    /// Milliseconds within which 99 of 100 answers came.
    pub p99: f64,
    /// One answer as it goes over the wire, compressed, with its head.
    pub bytes: usize,
}

/// The yardstick first, then the pages.
pub fn measure(hello: SocketAddr, belfry: SocketAddr, pages: &[&str]) -> Result<Vec<Load>> {
    let mut targets = vec![(hello, "/")];
    targets.extend(pages.iter().map(|page| (belfry, *page)));
    let mut answers = Vec::new();
    for (server, path) in &targets {
        let answer = http::get(*server, path)?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        wrk(*server, path, WARM_UP)?;
        answers.push(answer.bytes);
    }
    let mut rounds: Vec<Vec<Round>> = vec![Vec::new(); targets.len()];
    for number in 1..=ROUNDS {
        eprintln!("round {number} of {ROUNDS}");
        for ((server, path), rounds) in targets.iter().zip(&mut rounds) {
            rounds.push(wrk(*server, path, SECONDS)?);
        }
    }
    let told = targets.iter().zip(rounds).zip(answers).map(|(((_, path), rounds), bytes)| Load {
        path: (*path).to_owned(),
        a_second: median(rounds.iter().map(|round| round.a_second)),
        p50: median(rounds.iter().map(|round| round.p50)),
        p99: median(rounds.iter().map(|round| round.p99)),
        bytes,
    });
    Ok(told.collect())
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Round {
    a_second: f64,
    p50: f64,
    p99: f64,
}

fn wrk(server: SocketAddr, path: &str, seconds: &str) -> Result<Round> {
    let said = run::output(
        Command::new("wrk")
            .args(["--threads", "1", "--connections", "32", "--latency", "--duration", seconds])
            .args(["--header", "Accept-Encoding: br, gzip", "--header", "Accept: text/html"])
            .arg(format!("http://{server}{path}")),
    )?;
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
