//! Migrations: numbered without gaps, each with its owner in the first line; a table is created once and changed only by
//! its owner; views are named v_... and read the owner's tables or other views.

use std::collections::BTreeMap;

use crate::sql::{tables, word, words};
use crate::{Finding, Source};

/// Tables and who owns them.
#[derive(Debug, Default)]
pub struct Ledger(BTreeMap<String, String>);

impl Ledger {
    pub fn read(files: &[Source]) -> Self {
        let mut ledger = BTreeMap::new();
        for file in files.iter().filter(|file| is_migration(file)) {
            for made in made(&file.text) {
                if let (Some(owner), Made::Table(name)) = (owner(file), made) {
                    ledger.entry(name).or_insert_with(|| owner.to_owned());
                }
            }
        }
        Self(ledger)
    }

    pub fn owner(&self, table: &str) -> Option<&str> {
        self.0.get(table).map(String::as_str)
    }
}

enum Made {
    Table(String),
    Change(String),
    View(String, Vec<String>),
}

/// All migrations together, in the order of their names.
pub fn check(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let ledger = Ledger::read(files);
    let mut created: Vec<String> = Vec::new();
    for (number, file) in files.iter().filter(|file| is_migration(file)).enumerate() {
        let wanted = format!("{:04}_", number + 1);
        if !file.file_name().starts_with(&wanted) {
            findings
                .push(file.finding(1, format!("migrations are numbered without gaps: {wanted}... is expected here")));
        }
        let Some(owner) = owner(file) else {
            findings.push(file.finding(1, "the first line says who owns it: `-- owner: NAME`"));
            continue;
        };
        if !files.iter().any(|other| {
            other.path == format!("areas/{owner}/Cargo.toml") || other.path == format!("{owner}/Cargo.toml")
        }) {
            findings.push(file.finding(1, format!("the owner {owner} is no crate of ours")));
        }
        for made in made(&file.text) {
            match made {
                Made::Table(name) if created.contains(&name) => {
                    findings.push(file.finding(1, format!("table {name} is created twice")));
                }
                Made::Table(name) => created.push(name),
                Made::Change(name) => {
                    if ledger.owner(&name) != Some(owner) {
                        findings
                            .push(file.finding(1, format!("table {name} is changed by {owner}, who does not own it")));
                    }
                }
                Made::View(name, read) => {
                    if !name.starts_with("v_") {
                        findings.push(file.finding(1, format!("view {name} is not named v_...")));
                    }
                    for table in
                        read.iter().filter(|table| !table.starts_with("v_") && ledger.owner(table) != Some(owner))
                    {
                        findings
                            .push(file.finding(1, format!("view {name} reads {table}, which {owner} does not own")));
                    }
                }
            }
        }
    }
    findings
}

fn is_migration(file: &Source) -> bool {
    file.path.starts_with("migrations/") && file.has_extension("sql")
}

fn owner(file: &Source) -> Option<&str> {
    file.text.lines().next()?.strip_prefix("-- owner: ").map(str::trim).filter(|owner| !owner.is_empty())
}

fn made(text: &str) -> Vec<Made> {
    let words = words(text);
    let statements = words.split(|word| word == ";");
    statements
        .filter_map(|statement| {
            let at = |place: usize| word(statement, place);
            match (at(0), at(1), at(2)) {
                ("create", "table", name) => Some(Made::Table(name.to_owned())),
                ("create", "virtual", "table") => Some(Made::Table(at(3).to_owned())),
                ("create", "view", name) => Some(Made::View(name.to_owned(), tables(&statement.join(" ")))),
                ("alter" | "drop", "table", name) => Some(Made::Change(name.to_owned())),
                ("create", "index", _) => Some(Made::Change(at(4).to_owned())),
                ("create", "unique", "index") => Some(Made::Change(at(5).to_owned())),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(migrations: &[(&str, &str)]) -> Vec<String> {
        let mut files = vec![Source::new("areas/work/Cargo.toml", ""), Source::new("areas/people/Cargo.toml", "")];
        files.extend(migrations.iter().map(|(name, text)| Source::new(format!("migrations/{name}"), *text)));
        check(&files).into_iter().map(|finding| finding.what).collect()
    }

    const PEOPLE: (&str, &str) = (
        "0001_people.sql",
        "-- owner: people\ncreate table persons (id uuid);\ncreate index persons_id on persons (id);\n\
         create view v_persons as select id as id from persons;\n",
    );

    #[test]
    fn a_sound_pair_is_sound() {
        let work = "-- owner: work\ncreate table plans (id uuid references persons (id));\nalter table plans add a text;\n\
                    alter table plans add b text;\ncreate view v_plans as select p.id from plans p join v_persons v on v.id = p.id;\n";
        assert_eq!(found(&[PEOPLE, ("0002_work.sql", work)]), Vec::<String>::new());
    }

    #[test]
    fn a_gap_and_a_missing_or_unknown_owner_are_found() {
        assert!(found(&[PEOPLE, ("0003_work.sql", "-- owner: work\n")])[0].contains("0002_..."));
        assert!(found(&[PEOPLE, ("0002_work.sql", "create table plans (id uuid);\n")])[0].contains("first line"));
        assert!(found(&[PEOPLE, ("0002_moon.sql", "-- owner: moon\n")])[0].contains("moon is no crate"));
    }

    #[test]
    fn a_table_made_twice_or_changed_by_another_is_found() {
        let of_work = |line: &str| found(&[PEOPLE, ("0002_work.sql", &format!("-- owner: work\n{line}\n"))]);
        assert_eq!(of_work("create table persons (id uuid);"), ["table persons is created twice"]);
        for line in ["alter table persons add a text;", "create unique index x on persons (id);", "drop table persons;"]
        {
            assert_eq!(of_work(line), ["table persons is changed by work, who does not own it"], "{line}");
        }
    }

    #[test]
    fn a_view_over_the_tables_of_another_is_found() {
        let of_work = |line: &str| found(&[PEOPLE, ("0002_work.sql", &format!("-- owner: work\n{line}\n"))]);
        assert_eq!(
            of_work("create view v_all as select id from persons;"),
            ["view v_all reads persons, which work does not own"]
        );
        assert_eq!(of_work("create view everyone as select id from v_persons;"), ["view everyone is not named v_..."]);
    }
}
