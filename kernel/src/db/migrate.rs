//! Migrations: numbered, forward only, one text for both engines, each in its own transaction. Processes that start at the
//! same time migrate one after the other: whoever comes second finds nothing left to do.

use sha2::{Digest, Sha256};

use super::{Db, DbError, Tx};
use crate::access::Errand;
use crate::params;

const ERRAND: Errand = Errand::new("kernel.migrate");

/// One file of `migrations/`.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub number: i64,
    pub name: &'static str,
    pub sql: &'static str,
}

impl Migration {
    /// What the ledger keeps of its text.
    pub fn digest(&self) -> String {
        data_encoding::HEXLOWER.encode(&Sha256::digest(self.sql.as_bytes()))
    }
}

crate::row! {
    struct Applied { number: i64, digest: String }
}

pub(super) const LEDGER: &str = "create table if not exists schema_migrations (
    number bigint primary key, name text not null, digest text not null)";

pub async fn apply(db: &Db, migrations: &[Migration]) -> Result<usize, DbError> {
    ledger(db).await?;
    let mut count = 0;
    for migration in migrations {
        // The one writer's lock is held from the look into the ledger to the entry.
        let tx = db.begin(&ERRAND).await?;
        if !is_applied(&tx, migration).await? {
            let failed = |error| DbError::Failed(format!("migration {}: {error}", migration.name));
            tx.script(&for_engine(migration.sql, tx.is_postgres())).await.map_err(failed)?;
            tx.execute(
                "insert into schema_migrations (number, name, digest) values ($1, $2, $3)",
                params![migration.number, migration.name, migration.digest()],
            )
            .await?;
            tx.finish().await.map_err(failed)?;
            count += 1;
        }
    }
    Ok(count)
}

async fn ledger(db: &Db) -> Result<(), DbError> {
    let tx = db.begin(&ERRAND).await?;
    tx.script(LEDGER).await?;
    tx.finish().await
}

async fn is_applied(tx: &Tx, migration: &Migration) -> Result<bool, DbError> {
    let applied: Option<Applied> =
        tx.maybe("select number, digest from schema_migrations where number = $1", params![migration.number]).await?;
    match applied {
        Some(known) if known.digest != migration.digest() => Err(DbError::Failed(format!(
            "migration {} was changed after it had been applied; restore its text and write a new migration",
            migration.name
        ))),
        known => Ok(known.is_some()),
    }
}

/// How many migrations are still to be applied.
pub async fn pending(db: &Db, migrations: &[Migration]) -> Result<usize, DbError> {
    ledger(db).await?;
    let applied: Vec<Applied> =
        db.reader().await?.all("select number, digest from schema_migrations order by number", &[]).await?;
    Ok(migrations.iter().filter(|migration| applied.iter().all(|known| known.number != migration.number)).count())
}

/// Lines that end in `-- sqlite` or `-- postgres` are for that engine only; full text needs them.
pub(super) fn for_engine(sql: &str, postgres: bool) -> String {
    let other = if postgres { "-- sqlite" } else { "-- postgres" };
    let kept: Vec<&str> = sql.lines().filter(|line| !line.trim_end().ends_with(other)).collect();
    kept.join("\n").trim_end().trim_end_matches(';').to_owned()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use tokio::sync::Barrier;

    use super::{Migration, for_engine};
    use crate::clock::Clock;
    use crate::db::Db;

    #[test]
    fn an_engine_gets_its_own_lines_and_the_common_ones() {
        let sql = "create table a (b text);\ncreate virtual table f; -- sqlite\ncreate index g on a (b); -- postgres\n";
        assert_eq!(for_engine(sql, true), "create table a (b text);\ncreate index g on a (b); -- postgres");
        assert_eq!(for_engine(sql, false), "create table a (b text);\ncreate virtual table f; -- sqlite");
    }

    /// The address of an empty database, on the server under test if there is one.
    async fn empty(folder: &Path, name: &str) -> String {
        let Some(server) = std::env::var("BELFRY_TEST_DATABASE").ok().filter(|url| !url.is_empty()) else {
            return format!("sqlite:{}", folder.join(name).display());
        };
        let name = format!("{name}_{}", std::process::id());
        let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(connection);
        client.batch_execute(&format!("create database {name}")).await.unwrap();
        format!("{}/{name}", server.rsplit_once('/').unwrap().0)
    }

    const PROCESSES: usize = 4;

    /// Enough work that whoever waits looks in while another one migrates.
    const ROWS: &str = "with recursive n (i) as (select 1 union all select i + 1 from n where i < 4000)
        insert into numbers select i from n;";

    fn many() -> Vec<Migration> {
        let first = Migration { number: 1, name: "0001_numbers", sql: "create table numbers (i bigint);" };
        let fill = |number| Migration { number, name: "later", sql: ROWS };
        std::iter::once(first).chain((2..16).map(fill)).collect()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn processes_that_start_together_migrate_once() {
        let folder = tempfile::tempdir().unwrap();
        for round in 0..6 {
            let url = empty(folder.path(), &format!("together_{round}")).await;
            let all_are_open = Arc::new(Barrier::new(PROCESSES));
            let start = |_| {
                let (url, all_are_open) = (url.clone(), Arc::clone(&all_are_open));
                tokio::spawn(async move {
                    let db = Db::open(&url, Clock::system()).await?;
                    all_are_open.wait().await;
                    db.migrate(&many()).await
                })
            };
            let starts: Vec<_> = (0..PROCESSES).map(start).collect();
            let mut applied = 0;
            for start in starts {
                applied += start.await.unwrap().unwrap();
            }
            assert_eq!(applied, many().len());
            let db = Db::open(&url, Clock::system()).await.unwrap();
            assert_eq!(db.pending(&many()).await.unwrap(), 0);
            let rows = db.reader().await.unwrap().count("select count(*) as n from numbers", &[]).await.unwrap();
            assert_eq!(rows, 14 * 4000);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_migration_that_fails_leaves_nothing_behind_and_one_that_was_changed_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&empty(folder.path(), "failing").await, Clock::system()).await.unwrap();
        let broken =
            Migration { number: 1, name: "0001_broken", sql: "create table half (a bigint); create nonsense;" };
        let error = db.migrate(&[broken]).await.unwrap_err().to_string();
        assert!(error.contains("0001_broken"), "{error}");
        let whole = Migration { sql: "create table half (a bigint);", ..broken };
        assert_eq!(db.migrate(&[whole]).await.unwrap(), 1);
        let error = db.migrate(&[broken]).await.unwrap_err().to_string();
        assert!(error.contains("was changed after"), "{error}");
    }
}
