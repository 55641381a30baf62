//! The log of the program: to standard error, as the settings say.

use kernel::config::Config;
use tracing_subscriber::EnvFilter;

/// Our own crates: what `belfry` means in `log_level`.
const OURS: &[&str] = &[
    "belfry",
    "app",
    "kernel",
    "ui",
    "words",
    "almanac",
    "changes",
    "citations",
    "filetext",
    "finding",
    "likeness",
    "places",
    "papers",
    "replies",
    "transcripts",
    "people",
    "groups",
    "work",
    "library",
    "watch",
    "talk",
    "moderation",
    "translation",
    "notices",
    "office",
    "front",
];

/// Begins to write. The settings have been validated, so the filter can be read.
pub fn start(config: &Config) {
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter(&config.log_level)).with_writer(std::io::stderr);
    // A second subscriber cannot be set; then the first goes on writing.
    let set = if config.log_format == "json" {
        subscriber.json().try_init()
    } else {
        subscriber.with_target(false).try_init()
    };
    drop(set);
}

fn filter(levels: &str) -> EnvFilter {
    EnvFilter::new(directives(levels))
}

/// `belfry=debug` becomes one directive for each of our crates.
fn directives(levels: &str) -> String {
    let each = levels.split(',').map(|part| match part.strip_prefix("belfry=") {
        Some(level) => OURS.iter().map(|name| format!("{name}={level}")).collect::<Vec<_>>().join(","),
        None => part.to_owned(),
    });
    each.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn belfry_means_all_of_our_crates() {
        assert_eq!(directives("warn,hyper=info"), "warn,hyper=info");
        let written = directives("warn,belfry=debug");
        assert!(written.starts_with("warn,belfry=debug,app=debug,"), "{written}");
        assert_eq!(filter("warn,belfry=debug").to_string().split(',').count(), OURS.len() + 1);
    }

    #[test]
    fn no_area_and_no_rule_is_left_out() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for folder in ["areas", "rules"] {
            for entry in std::fs::read_dir(root.join(folder)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                assert!(OURS.contains(&name.as_str()), "{folder}/{name} is not in the list");
            }
        }
    }
}
