//! How the databases run what they are asked: no statement reads a large table from end to end for want of an index. What
//! may is named here, with the reason.

use tidy::sql;
use world::World;

use crate::statements::{is_for_the_other, statements};

/// Parts of statements that may read a whole table.
const MAY: &[&str] = &[
    // An import compares a file with all that is there, in the operator's hands.
    "from governments order by registered_at, id",
    "from organisations order by registered_at, id",
    "from affiliations order by claimed_at, id",
    // Five groups, some dozens of commitments, a listener each.
    "from v_groups order by position",
    "area = 'legal' order by",
    "from groups g order by g.position",
    "and s.role = 'lead') order by g.position",
    "from group_texts where kind = 'objective'",
    "from commitments c",
    "from listeners",
    // The standing of one person, put together once for the form of a report.
    "from v_resource_people p where p.resource = $1 and p.person = $2",
    // The people of a resource, put together once when a group is taken off it.
    "not in (select person from v_resource_people where resource = $1)",
    // Numbers of a whole list, of which the page is kept for visitors; names that hold some letters.
    "from v_group_sizes) as members",
    "(select count(distinct country) from v_governments where is_signatory) as countries",
    "select count(*) as n from v_governments",
    "names like $1",
    "select count(*) as n\n         from organisations o",
    "select count(*) as n from resources r",
    // What waits or was set aside is as much as people have not yet decided.
    "from v_people_waiting",
    "where state in ('dead', 'doubtful')",
    // When somebody loses what memberships and seats rest on, all are looked at.
    "from memberships m left join v_memberships v",
    "from seats s left join v_seats v",
    // Four times an hour it is looked whose digest is due; then what was taken in for some hundred persons is put together.
    "select distinct coalesce(zone, 'Europe/Brussels') as zone from v_persons",
    "where coalesce(p.zone, 'Europe/Brussels') = $1",
    "row_number() over (partition by n.person",
    // Numbers of the storage, for stewards.
    "select distinct file from v_file_uses",
    // Once an hour what has expired is let go, and before a sign-in link the earlier ones of the browser.
    "where expires_at <= $1",
    "from sign_in_links where browser",
    "from copies where file",
    // Drafts are few; what may point at one is looked through when it is dropped.
    "delete from resources where id = $1 and state = 'draft'",
    // Some dozens of keys.
    "from instance_keys",
    // The index made anew.
    "insert into search_words",
    "insert into search_vectors",
    "update listeners set",
    // Only in demonstrations.
    "where example and email like",
];

/// Where something is written a few times a year, by hand: somebody leaves, a government closes or goes on in another. And what
/// the kernel does at night. What the areas read there is looked at all the same.
const RARE: &[&str] = &[
    "/succession/",
    "/closures/",
    "/leaving/",
    "people/src/registers/",
    "kernel/src/personal.rs",
    "kernel/src/upkeep.rs",
];

/// Tables that grow with the network.
const LARGE: &[&str] = &[
    "persons",
    "sessions",
    "affiliations",
    "governments",
    "organisations",
    "signatures",
    "memberships",
    "meetings",
    "proposals",
    "supports",
    "activities",
    "resources",
    "news",
    "search_entries",
    "search_texts",
    "events",
    "jobs",
    "commitment_reports",
    "cases",
    "reports",
    "hidden_texts",
    "held_texts",
    "mutes",
    "challenges",
    "challenge_backers",
    "challenge_terms",
    "resource_terms",
    "adoptions",
    "practices",
    "remarks",
    "comment_windows",
    "file_texts",
    "discussions",
    "posts",
    "notices",
    "happenings",
];

/// What a plan says about reading a table from end to end without an index.
fn reads_all(line: &str, whole: &[&str]) -> bool {
    let line = line.trim().trim_start_matches("->").trim();
    let of_sqlite = line.starts_with("SCAN ") && !line.contains(" USING ") && !line.contains("VIRTUAL TABLE");
    // The rows of a view or a subquery that was put together before, or of no table at all.
    let table = line.split(' ').nth(1).unwrap_or_default();
    let is_made = |made: &&str| {
        made.trim().strip_prefix("MATERIALIZE ").or(made.trim().strip_prefix("CO-ROUTINE ")) == Some(table)
    };
    let of_sqlite = of_sqlite
        && !line.starts_with("SCAN v_")
        && line != "SCAN CONSTANT ROW"
        && !line.ends_with("-ROW VALUES CLAUSE")
        && !whole.iter().any(is_made);
    let of_postgres = line.strip_prefix("Seq Scan on ").and_then(|rest| rest.split(' ').next());
    of_sqlite || of_postgres.is_some_and(|table| LARGE.contains(&table))
}

#[test]
fn plans_are_understood() {
    assert!(
        reads_all("SCAN p", &[]) && reads_all("  ->  Seq Scan on persons p  (cost=0.00..18.00 rows=800 width=32)", &[])
    );
    for fine in ["SCAN p USING INDEX persons_folded", "SEARCH p USING INDEX x (id=?)", "Seq Scan on groups g  (cost=0)"]
    {
        assert!(!reads_all(fine, &[]), "{fine}");
    }
    assert!(!reads_all("SCAN w", &["CO-ROUTINE w", "SCAN w"]) && reads_all("SCAN m LEFT-JOIN", &["MATERIALIZE w"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_statement_reads_a_large_table_from_end_to_end() {
    let world = World::new().await;
    let app = world.app();
    let postgres = app.config.database_url.starts_with("postgres");
    let conn = app.db.reader().await.unwrap();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (place, statement) in statements() {
        let is_of_area = place.starts_with("areas/");
        let is_ours = is_of_area || place.starts_with("kernel/");
        let is_standing = statement.contains("from v_standing where person");
        let is_read = is_of_area && statement.trim_start().starts_with("select");
        let is_rare = !is_read && RARE.iter().any(|part| place.contains(part));
        if !(is_ours && sql::is_statement(&statement) || is_standing)
            || is_rare
            || is_for_the_other(&statement, postgres)
            || MAY.iter().any(|part| statement.contains(part))
        {
            continue;
        }
        // A script is several statements.
        for one in statement.split("; ") {
            seen += 1;
            let plan = conn.plan(one).await.unwrap();
            let whole: Vec<&str> = plan.iter().map(String::as_str).collect();
            if whole.iter().any(|line| reads_all(line, &whole)) {
                wrong.push(format!("{place}: {one}\n    {}", plan.join("\n    ")));
            }
        }
    }
    assert!(seen > 800, "only {seen} statements were looked at");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// How the lists of challenges begin where a filter is set: with what that one leaves.
const CHALLENGES: [(&str, &str); 4] = [
    ("where k.term = $3 and (k.stated_at", "challenge_terms_stated"),
    ("where c.government = $3 and (c.stated_at", "challenges_government"),
    ("where c.group_id = $3 and (c.stated_at", "challenges_group"),
    (
        "select k.challenge as id from challenge_terms k where k.term = $1 order by k.stated_at desc",
        "challenge_terms_stated",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_challenges_begin_with_the_filter_that_is_set() {
    let world = World::new().await;
    let conn = world.app().db.reader().await.unwrap();
    let statements = statements();
    for (part, index) in CHALLENGES {
        let found: Vec<_> = statements.iter().filter(|(_, statement)| statement.contains(part)).collect();
        let [(_, statement)] = found.as_slice() else { panic!("{} statements have: {part}", found.len()) };
        let plan = conn.plan(statement).await.unwrap();
        assert!(plan.iter().any(|line| line.contains(index)), "{statement}\n{}", plan.join("\n"));
    }
}
