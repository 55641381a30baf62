//! Which tables a piece of SQL reads and writes, and which it makes. It knows our own style of SQL, not the whole language.

/// A piece of SQL in words and signs, lower case; quoted values and comments are left out.
pub fn words(sql: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in sql.lines() {
        let line = line.split("--").next().unwrap_or_default();
        // Every second part stands between quotes. A value over two lines does not occur.
        for part in line.split('\'').step_by(2) {
            let mut word = String::new();
            for sign in part.chars() {
                if sign == '_' || sign == '$' || sign == '.' || sign.is_alphanumeric() {
                    word.extend(sign.to_lowercase());
                    continue;
                }
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                if !sign.is_whitespace() {
                    words.push(sign.to_string());
                }
            }
            if !word.is_empty() {
                words.push(word);
            }
        }
    }
    words
}

/// Whether a literal is SQL or a piece of it, by its first word.
pub fn is_sql(literal: &str) -> bool {
    const FIRST: &[&str] =
        &["select", "insert", "update", "delete", "with", "from", "join", "left", "where", "and", "union"];
    literal.split_whitespace().next().is_some_and(|first| FIRST.contains(&first.to_lowercase().as_str()))
}

/// Whether a literal begins a whole statement.
pub fn is_statement(literal: &str) -> bool {
    let text = literal.trim_start();
    let upper_or_lower = |start: &str| text.starts_with(start) || text.starts_with(start.to_uppercase().as_str());
    ["select ", "insert into ", "update ", "delete from "].into_iter().any(upper_or_lower)
}

/// Tables and views after from, join, into and update. Names made by `with` are left out.
pub fn tables(sql: &str) -> Vec<String> {
    let words = words(sql);
    let made = made_by_with(&words);
    let mut found = Vec::new();
    for (at, keyword) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| word(&words, at));
        let names_a_table = match keyword.as_str() {
            "from" => before != "distinct",
            "join" | "into" => true,
            "update" => before != "do" && before != "for",
            _ => false,
        };
        if names_a_table {
            found.extend(named_after(&words, at, keyword));
        }
    }
    found.retain(|name| !made.contains(name));
    found
}

/// One name, or after `from` a list of names with their short forms.
fn named_after(words: &[String], at: usize, keyword: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = at + 1;
    loop {
        let name = word(words, at);
        // A bracket opens a query of its own; a name before a bracket is a function that gives rows.
        let is_function = keyword != "into" && word(words, at + 1) == "(";
        if !name.starts_with(char::is_alphabetic) || is_function {
            return names;
        }
        names.push(name.to_owned());
        at += 1;
        if word(words, at) == "as" {
            at += 1;
        }
        if word(words, at + 1) == "," && word(words, at) != ")" {
            at += 1;
        }
        if keyword != "from" || word(words, at) != "," {
            return names;
        }
        at += 1;
    }
}

/// The names before `as (` and before `(columns) as (`.
fn made_by_with(words: &[String]) -> Vec<String> {
    let mut made = Vec::new();
    for at in 1..words.len() {
        if word(words, at) != "as" || !(word(words, at + 1) == "(" || word(words, at + 1) == "materialized") {
            continue;
        }
        let mut name = at - 1;
        if word(words, name) == ")" {
            while name > 0 && word(words, name) != "(" {
                name -= 1;
            }
            name = name.saturating_sub(1);
        }
        made.push(word(words, name).to_owned());
    }
    made
}

/// The columns that rows are ordered by, without the short forms of their tables. What stands in brackets after `order by`
/// is a function of several.
pub fn ordered_by(sql: &str) -> Vec<String> {
    let words = words(sql);
    let mut found = Vec::new();
    for at in 2..words.len() {
        if (word(&words, at - 2), word(&words, at - 1)) != ("order", "by") {
            continue;
        }
        let mut depth = 0_i32;
        for word in words.iter().skip(at) {
            match word.as_str() {
                "(" => depth += 1,
                ")" => depth -= 1,
                "limit" | "union" => break,
                name if name.starts_with(char::is_alphabetic) => {
                    found.push(name.rsplit('.').next().unwrap_or(name).to_owned());
                }
                _ => {}
            }
            if depth < 0 {
                break;
            }
        }
    }
    found
}

/// The word at a place, or nothing behind the end.
pub(crate) fn word(words: &[String], at: usize) -> &str {
    words.get(at).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_found_wherever_they_stand() {
        assert_eq!(
            tables("select a from x where b in (select c from y z join v_w w on w.id = z.id)"),
            ["x", "y", "v_w"]
        );
        assert_eq!(tables("SELECT a FROM x AS p, y q, z WHERE 1 = 1"), ["x", "y", "z"]);
        assert_eq!(tables("insert into x (a, b) select a, b from y"), ["x", "y"]);
        assert_eq!(tables("update x set a = 1"), ["x"]);
        assert_eq!(tables("delete from x where a = $1"), ["x"]);
        assert_eq!(tables("select (select count(*) from y) , b from x order by a, b"), ["y", "x"]);
    }

    #[test]
    fn what_only_looks_like_a_table_is_none() {
        assert_eq!(tables("insert into x (a) values ('from y') on conflict (a) do update set a = 1"), ["x"]);
        assert_eq!(tables("select a from json_each($1) where a is distinct from b -- from y"), Vec::<String>::new());
        assert_eq!(
            tables("with recent as (select a from x), old (a) as (select a from y) select a from recent, old"),
            ["x", "y"]
        );
    }

    #[test]
    fn what_rows_are_ordered_by_is_found_within_and_after_brackets() {
        let sql = "select (select a from x order by x.name limit 1) from y order by coalesce(y.year, 0) desc, title, y.id limit $1";
        assert_eq!(ordered_by(sql), ["name", "coalesce", "year", "desc", "title", "id"]);
        assert_eq!(ordered_by("select title from x where name = $1"), Vec::<String>::new());
    }

    #[test]
    fn sql_is_known_by_its_first_word() {
        assert!(is_statement("\n   select a from x") && is_statement("INSERT INTO x") && is_statement("delete from x"));
        assert!(!is_statement("selected works") && !is_statement("Update your profile") && !is_statement("updated"));
        assert!(is_sql("join y on true") && !is_sql("a letter from Ghent"));
    }
}
