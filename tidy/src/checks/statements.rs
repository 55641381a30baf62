//! SQL of an area stands in its `queries.rs` files (and `samples.rs`, which fills a demo), and touches only the area's own
//! tables and published views. Areas meet nowhere else in the database.

use super::migrations::Ledger;
use crate::rust::{Token, tokens};
use crate::{Finding, Source, sql};

fn holds_sql(file: &Source) -> bool {
    matches!(file.file_name(), "queries.rs" | "samples.rs")
}

/// Statements outside of the files for SQL.
pub fn check(file: &Source) -> Vec<Finding> {
    if !file.is_rust() || file.area().is_none() || holds_sql(file) || file.is_test() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for found in tokens(&file.text) {
        if matches!(found.token, Token::Text(text) if sql::is_statement(text)) {
            findings.push(file.finding(found.line, "SQL outside of queries.rs and samples.rs"));
        }
    }
    findings
}

/// Text as people write it. Each engine orders it in its own way, so it is ordered by what Rust folded, or by an id.
const AS_WRITTEN: &[&str] = &["name", "title", "email", "slug", "words", "office"];

/// Orders that differ from engine to engine.
pub fn check_order(file: &Source) -> Vec<Finding> {
    if !file.is_rust() || file.is_test() || file.path.starts_with("tidy/") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for found in tokens(&file.text) {
        let Token::Text(text) = found.token else { continue };
        if !sql::is_sql(text) {
            continue;
        }
        for column in sql::ordered_by(text).iter().filter(|column| AS_WRITTEN.contains(&column.as_str())) {
            findings.push(file.finding(found.line, format!("order by {column}: order by a folded column or an id")));
        }
    }
    findings
}

/// Tables of somebody else in an area's SQL.
pub fn check_ownership(file: &Source, ledger: &Ledger) -> Vec<Finding> {
    let Some(area) = file.area().filter(|_| file.is_rust() && holds_sql(file)) else { return Vec::new() };
    let mut findings = Vec::new();
    for found in tokens(&file.text) {
        let Token::Text(text) = found.token else { continue };
        if !sql::is_sql(text) {
            continue;
        }
        for table in sql::tables(text) {
            let owner = ledger.owner(&table);
            if owner != Some(area) && !table.starts_with("v_") {
                let owner = owner.unwrap_or("nobody");
                findings.push(
                    file.finding(found.line, format!("table {table} is owned by {owner}: read a view named v_...")),
                );
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const HANDLER: &str =
        "//! x\nlet a = \"select id from plans\";\nlet b = \"selected\";\nlet c = r#\"\n  delete from plans\"#;\n";

    #[test]
    fn a_statement_in_a_handler_is_found() {
        let lines = |path| check(&Source::new(path, HANDLER)).iter().map(|finding| finding.line).collect::<Vec<_>>();
        assert_eq!(lines("areas/work/src/plans/handlers.rs"), [2, 4]);
        for path in [
            "areas/work/src/plans/queries.rs",
            "areas/work/src/samples.rs",
            "areas/work/src/plans/tests.rs",
            "kernel/src/jobs.rs",
        ] {
            assert_eq!(lines(path), Vec::<usize>::new(), "{path}");
        }
    }

    #[test]
    fn an_order_by_text_as_it_is_written_is_found() {
        let found = |text: &str| check_order(&Source::new("areas/work/src/plans/queries.rs", text)).len();
        assert_eq!(found("\"select p.name from v_persons p where p.name > $1 order by p.folded, p.id\""), 0);
        assert_eq!(found("\"select p.name from v_persons p order by p.name, p.id limit 1\""), 1);
        assert_eq!(found("\"select year from plans order by year desc, title\""), 1);
    }

    #[test]
    fn a_table_of_another_area_is_found() {
        let ledger = Ledger::read(&[
            Source::new("migrations/0001_work.sql", "-- owner: work\ncreate table plans (id uuid);\n"),
            Source::new("migrations/0002_people.sql", "-- owner: people\ncreate table persons (id uuid);\n"),
        ]);
        let found = |text: &str| check_ownership(&Source::new("areas/work/src/plans/queries.rs", text), &ledger);
        assert_eq!(found("\"select p.id from plans p join v_persons v on v.id = p.id\""), []);
        let findings = found("\n\"select p.id from plans p join persons q on q.id = p.id\"");
        assert_eq!(
            findings.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["areas/work/src/plans/queries.rs:2: table persons is owned by people: read a view named v_..."]
        );
        assert_eq!(found("\"insert into plots (id) values ($1)\"").len(), 1);
        assert_eq!(found("\"a letter from Ghent\""), []);
    }
}
