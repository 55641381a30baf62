//! docs/measures.md: the measures as two Markdown tables. Numbers and how they were taken; no praise.

use std::fmt::Write;
use std::time::Duration;

use super::load::Load;
use super::visit::Visit;

/// Everything that was measured.
pub struct Measures {
    pub machine: String,
    pub loading: Duration,
    pub starting: Duration,
    /// From the first page until listeners and jobs had nothing left to do.
    pub settling: Duration,
    pub resident_at_rest: u64,
    pub resident_under_load: u64,
    /// The yardstick first.
    pub loads: Vec<Load>,
    pub visits: Vec<Visit>,
}

/// The whole file. `writeln!` into a `String` cannot fail.
pub fn markdown(measures: &Measures) -> String {
    let mut text = String::from(
        "# Measures\n\n\
         Written by `cargo xtask bench`; do not edit. Release build, SQLite, the Europe set, and a bare hello-world of\n\
         axum on the same machine. Load comes from wrk on the same cores: 32 connections, alternating rounds, medians.\n\
         At half load they wait between two requests, so that half as many come as were answered before. A page is\n\
         kept until something changes, for visitors or for the session that asked; where it is told as made anew, each\n\
         request asks for an address of its own, so that nothing is kept.\n\
         Bytes are one answer over the wire, compressed, with its head.\n\n",
    );
    let _ = writeln!(text, "Machine: {}\n", measures.machine);
    text.push_str("| page | requests/s | p50 ms | p99 ms | p99 ms at half load | bytes | of hello-world |\n|---|---:|---:|---:|---:|---:|---:|\n");
    let yardstick = measures.loads.first().map_or(f64::NAN, |load| load.a_second);
    for load in &measures.loads {
        let _ = writeln!(
            text,
            "| {} | {:.0} | {:.2} | {:.2} | {:.2} | {} | {:.2} |",
            load.path,
            load.a_second,
            load.p50,
            load.p99,
            load.p99_at_half,
            load.bytes,
            load.a_second / yardstick
        );
    }
    text.push_str("\n| measure | value |\n|---|---:|\n");
    let _ =
        writeln!(text, "| loading the Europe set into an empty folder, s | {:.1} |", measures.loading.as_secs_f64());
    let _ = writeln!(text, "| from start to the first page on that data, ms | {} |", measures.starting.as_millis());
    let _ = writeln!(text, "| from then until background work is done, s | {:.1} |", measures.settling.as_secs_f64());
    let _ = writeln!(text, "| resident memory at rest, MiB | {} |", measures.resident_at_rest / 1024);
    let _ = writeln!(text, "| resident memory after the load, MiB | {} |", measures.resident_under_load / 1024);
    for visit in &measures.visits {
        let _ = writeln!(text, "| {} | {:.1} |", visit.name, visit.value);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_told_as_a_part_of_the_yardstick() {
        let load = |path: &str, a_second| Load {
            path: path.into(),
            a_second,
            p50: 0.5,
            p99: 1.25,
            p99_at_half: 0.75,
            bytes: 900,
        };
        let text = markdown(&Measures {
            machine: "a machine (2 cores)".into(),
            loading: Duration::from_millis(61_040),
            starting: Duration::from_millis(48),
            settling: Duration::from_millis(3_040),
            resident_at_rest: 30 * 1024,
            resident_under_load: 45 * 1024,
            loads: vec![load("hello-world", 60_000.0), load("/en", 45_000.0)],
            visits: vec![Visit { name: "first visit, KiB".into(), value: 87.54 }],
        });
        for line in [
            "| hello-world | 60000 | 0.50 | 1.25 | 0.75 | 900 | 1.00 |",
            "| /en | 45000 | 0.50 | 1.25 | 0.75 | 900 | 0.75 |",
            "| from start to the first page on that data, ms | 48 |",
            "| from then until background work is done, s | 3.0 |",
            "| first visit, KiB | 87.5 |",
        ] {
            assert!(text.lines().any(|given| given == line), "{line} is not in\n{text}");
        }
    }
}
