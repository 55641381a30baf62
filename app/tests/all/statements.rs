//! Every statement in the source is prepared by the database under test: a SQLite-only run would not notice what
//! PostgreSQL refuses, and no run notices what it does not come across.

use std::path::Path;

use tidy::rust::{Token, tokens};
use tidy::{sql, tree};
use world::World;

/// Full text is the one thing that the engines say differently.
pub fn is_for_the_other(statement: &str, postgres: bool) -> bool {
    let only: &[&str] = if postgres {
        &["search_words", "json_each(", "total_changes()"]
    } else {
        &["search_vectors", "jsonb_array_elements"]
    };
    only.iter().any(|part| statement.contains(part))
}

/// A backup asks each engine's own catalogue and makes statements of the names that it finds there. The tests of backups run
/// all of them on both.
const WHOLE: &str = "kernel/src/db/whole/";

/// What the compiler makes of a literal.
fn read(literal: &str) -> String {
    let lines: Vec<&str> = literal.split("\\\n").collect();
    let joined = lines.iter().map(|line| line.trim_start()).collect::<String>();
    let whole = if lines.len() > 1 { joined } else { literal.to_owned() };
    whole.replace("\\\"", "\"")
}

/// Statements with their places. Tests run their own.
pub fn statements() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let ours = |path: &str| {
        ["kernel/src/", "areas/", "app/src/"].iter().any(|folder| path.starts_with(folder)) && !path.starts_with(WHOLE)
    };
    let mut found = Vec::new();
    for file in tree::read(root).unwrap() {
        if !file.is_rust() || file.is_test() || !ours(&file.path) {
            continue;
        }
        let code = file.text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for placed in tokens(code) {
            if let Token::Text(text) = placed.token
                && (sql::is_statement(text) || text.trim_start().starts_with("with "))
            {
                found.push((format!("{}:{}", file.path, placed.line), read(text)));
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn every_statement_is_understood_by_this_database() {
    let world = World::new().await;
    let app = world.app();
    let postgres = app.config.database_url.starts_with("postgres");
    let conn = app.db.reader().await.unwrap();
    let statements = statements();
    assert!(statements.len() > 150, "only {} statements were found", statements.len());
    let mut wrong = Vec::new();
    for (place, statement) in statements {
        // A script is several statements.
        for one in statement.split("; ") {
            if !is_for_the_other(one, postgres)
                && let Err(error) = conn.check(one).await
            {
                wrong.push(format!("{place}: {error}\n    {one}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
