//! Which crate may use which: app -> areas -> ui, rules, nouns -> kernel -> words. Areas never know each other, rules know
//! neither web nor database. And each dependency from outside has its reason in the workspace.

use crate::{Finding, Source};

/// What the rules do without: the web, databases, tasks, randomness.
const NOT_FOR_RULES: &[&str] =
    &["axum", "hyper", "tower", "tokio", "maud", "rusqlite", "tokio-postgres", "deadpool-postgres", "rand"];

/// Where a crate stands in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Room {
    Words,
    Kernel,
    Nouns,
    Rules,
    Ui,
    Area,
    App,
    World,
    Tool,
}

impl Room {
    /// What a crate in this room may be built on. Tests may add the app and the world.
    fn may_use(self, other: Room) -> bool {
        match self {
            Room::Words | Room::Tool => false,
            Room::Rules => other == Room::Rules,
            Room::Kernel => other == Room::Words,
            Room::Nouns => matches!(other, Room::Kernel | Room::Words),
            Room::Ui => matches!(other, Room::Kernel | Room::Words | Room::Rules),
            Room::Area => matches!(other, Room::Ui | Room::Rules | Room::Nouns | Room::Kernel | Room::Words),
            Room::App => !matches!(other, Room::App | Room::World | Room::Tool),
            Room::World => other != Room::Tool,
        }
    }
}

/// Our own crates with their rooms, read from the folders that hold a Cargo.toml.
pub struct Crates(Vec<(String, Room)>);

pub fn crates(files: &[Source]) -> Crates {
    Crates(
        files
            .iter()
            .filter_map(|file| Some((folder(file)?.rsplit('/').next()?.to_owned(), room(folder(file)?)?)))
            .collect(),
    )
}

impl Crates {
    fn room(&self, name: &str) -> Option<Room> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, room)| *room)
    }
}

fn folder(file: &Source) -> Option<&str> {
    file.path.strip_suffix("/Cargo.toml")
}

fn room(folder: &str) -> Option<Room> {
    Some(match folder {
        "words" => Room::Words,
        "kernel" => Room::Kernel,
        "nouns" => Room::Nouns,
        "ui" => Room::Ui,
        "app" => Room::App,
        "world" => Room::World,
        "tidy" | "xtask" => Room::Tool,
        _ if folder.starts_with("areas/") => Room::Area,
        _ if folder.starts_with("rules/") => Room::Rules,
        _ => return None,
    })
}

/// One crate's Cargo.toml.
pub fn check(file: &Source, crates: &Crates) -> Vec<Finding> {
    let Some(own) = folder(file).and_then(room) else { return Vec::new() };
    let mut findings = Vec::new();
    for dependency in dependencies(&file.text) {
        let name = dependency.name;
        if own == Room::Rules && NOT_FOR_RULES.contains(&name) {
            findings.push(file.finding(dependency.line, format!("{name} has no place in the rules, which are pure")));
        }
        let Some(other) = crates.room(name) else { continue };
        let for_tests = dependency.only_for_tests && matches!(other, Room::World | Room::App) && own != Room::Rules;
        // The app's tests read the tree as tidy does, to prepare every statement in it.
        let for_tests = for_tests || (dependency.only_for_tests && own == Room::App && name == "tidy");
        if !own.may_use(other) && !for_tests {
            findings.push(file.finding(dependency.line, format!("{name} ({other:?}) is not for a crate in {own:?}")));
        }
    }
    findings
}

struct Dependency<'a> {
    name: &'a str,
    line: usize,
    only_for_tests: bool,
}

fn dependencies(text: &str) -> Vec<Dependency<'_>> {
    let mut section = "";
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let number = number + 1;
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end_matches(']');
            // [dependencies.name] and [target.x.dependencies.name]
            if let Some((before, name)) =
                section.rsplit_once('.').filter(|(before, _)| before.ends_with("dependencies"))
            {
                found.push(Dependency { name, line: number, only_for_tests: before.ends_with("dev-dependencies") });
            }
        } else if section.ends_with("dependencies") && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if !name.is_empty() {
                found.push(Dependency { name, line: number, only_for_tests: section.ends_with("dev-dependencies") });
            }
        }
    }
    found
}

/// The workspace's Cargo.toml: a reason beside each dependency but our own crates, which stand in the block `# ours`.
pub fn check_reasons(file: &Source) -> Vec<Finding> {
    if file.path != "Cargo.toml" {
        return Vec::new();
    }
    let (mut inside, mut ours) = (false, false);
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            inside = line == "[workspace.dependencies]";
        } else if line.is_empty() {
            ours = false;
        } else if line.starts_with('#') {
            ours = line == "# ours";
        } else if inside && !ours && !has_reason(line) {
            findings.push(
                file.finding(number + 1, "a dependency without a reason: say in a comment why it is worth its weight"),
            );
        }
    }
    findings
}

/// A comment behind the value; a `#` between quotes is none.
fn has_reason(line: &str) -> bool {
    let mut parts = line.split('"').enumerate().filter(|(number, _)| number % 2 == 0);
    parts.any(|(_, part)| part.split_once('#').is_some_and(|(_, reason)| !reason.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<usize> {
        let folders =
            ["words", "kernel", "nouns", "ui", "app", "world", "tidy", "areas/work", "areas/people", "rules/places"];
        let files: Vec<Source> = folders.iter().map(|folder| Source::new(format!("{folder}/Cargo.toml"), "")).collect();
        check(&Source::new(path, text), &crates(&files)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn an_area_that_knows_another_is_found() {
        let text = "[dependencies]\nkernel.workspace = true\npeople.workspace = true\nui = { workspace = true }\n\
                    [dev-dependencies]\nworld.workspace = true\npeople.workspace = true\n";
        assert_eq!(found("areas/work/Cargo.toml", text), [3, 7]);
        assert_eq!(found("app/Cargo.toml", "[dependencies]\npeople.workspace = true\n"), Vec::<usize>::new());
    }

    #[test]
    fn a_step_up_is_found() {
        assert_eq!(found("kernel/Cargo.toml", "[dependencies]\nnouns.workspace = true\n"), [2]);
        assert_eq!(found("ui/Cargo.toml", "[dependencies.work]\nworkspace = true\n"), [1]);
        assert_eq!(found("app/Cargo.toml", "[dependencies]\nworld.workspace = true\n"), [2]);
        assert_eq!(found("kernel/Cargo.toml", "[dev-dependencies]\nworld.workspace = true\n"), Vec::<usize>::new());
    }

    #[test]
    fn rules_with_web_or_database_are_found() {
        let text = "[dependencies]\ncsv.workspace = true\ntokio.workspace = true\n[dev-dependencies]\nkernel.workspace = true\n";
        assert_eq!(found("rules/places/Cargo.toml", text), [3, 5]);
    }

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let text = "[workspace]\nmembers = [\"app\"]\n[workspace.dependencies]\n# ours\nkernel = { path = \"kernel\" }\n\n# web\n\
                    axum = \"0.8\" # the common ground\ntower = \"0.5\"\nhyper = \"1#2\"\nserde = \"1\" #\n[profile.dev]\ndebug = 1\n";
        let lines: Vec<usize> =
            check_reasons(&Source::new("Cargo.toml", text)).iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [9, 10, 11]);
    }
}
