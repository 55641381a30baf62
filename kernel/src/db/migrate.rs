//! Migrations: numbered, forward only, one text for both engines, each in its own transaction.

use sha2::{Digest, Sha256};

use super::{Db, DbError};

/// One file of `migrations/`.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub number: i64,
    pub name: &'static str,
    pub sql: &'static str,
}

crate::row! {
    struct Applied { number: i64, digest: String }
}

const LEDGER: &str = "create table if not exists schema_migrations (
    number bigint primary key, name text not null, digest text not null)";

pub async fn apply(db: &Db, migrations: &[Migration]) -> Result<usize, DbError> {
    db.script(LEDGER).await?;
    let reader = db.reader().await?;
    let postgres = reader.is_postgres();
    let applied: Vec<Applied> = reader.all("select number, digest from schema_migrations order by number", &[]).await?;
    drop(reader);
    let mut count = 0;
    for migration in migrations {
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(migration.sql.as_bytes()));
        match applied.iter().find(|known| known.number == migration.number) {
            Some(known) if known.digest == digest => {}
            Some(_) => {
                return Err(DbError::Failed(format!(
                    "migration {} was changed after it had been applied; restore its text and write a new migration",
                    migration.name
                )));
            }
            None => {
                let sql = for_engine(migration.sql, postgres);
                let (number, name) = (migration.number, migration.name);
                db.script(&format!(
                    "begin;\n{sql}\n;insert into schema_migrations values ({number}, '{name}', '{digest}'); commit"
                ))
                .await
                .map_err(|error| DbError::Failed(format!("migration {name}: {error}")))?;
                count += 1;
            }
        }
    }
    Ok(count)
}

/// How many migrations are still to be applied.
pub async fn pending(db: &Db, migrations: &[Migration]) -> Result<usize, DbError> {
    db.script(LEDGER).await?;
    let applied: Vec<Applied> =
        db.reader().await?.all("select number, digest from schema_migrations order by number", &[]).await?;
    Ok(migrations.iter().filter(|migration| applied.iter().all(|known| known.number != migration.number)).count())
}

/// Lines that end in `-- sqlite` or `-- postgres` are for that engine only; full text needs them.
fn for_engine(sql: &str, postgres: bool) -> String {
    let other = if postgres { "-- sqlite" } else { "-- postgres" };
    let kept: Vec<&str> = sql.lines().filter(|line| !line.trim_end().ends_with(other)).collect();
    kept.join("\n").trim_end().trim_end_matches(';').to_owned()
}

#[cfg(test)]
mod tests {
    use super::for_engine;

    #[test]
    fn an_engine_gets_its_own_lines_and_the_common_ones() {
        let sql = "create table a (b text);\ncreate virtual table f; -- sqlite\ncreate index g on a (b); -- postgres\n";
        assert_eq!(for_engine(sql, true), "create table a (b text);\ncreate index g on a (b); -- postgres");
        assert_eq!(for_engine(sql, false), "create table a (b text);\ncreate virtual table f; -- sqlite");
    }
}
