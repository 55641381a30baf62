//! A database for each test. The cast is written once for each build of a test program: to a
//! file that is copied, or to a template database.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use app::Instance;
use kernel::actor::new_secret;
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio_postgres::NoTls;

use crate::{cast, clock, config};

/// A kind of database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The kind under test.
pub fn engine() -> Engine {
    if server().is_some() { Engine::Postgres } else { Engine::Sqlite }
}

fn server() -> Option<String> {
    std::env::var("BELFRY_TEST_DATABASE").ok().filter(|url| !url.is_empty())
}

fn name() -> String {
    // Not from the process's number: numbers come round while a server lives.
    format!("test_{}", &new_secret()[..20])
}

/// The server's address with another database in it.
fn with_database(server: &str, name: &str) -> String {
    let (address, options) =
        server.split_once('?').map_or((server, None), |(address, options)| (address, Some(options)));
    let host = address
        .rsplit_once('/')
        .filter(|(before, _)| before.contains("//") && !before.ends_with('/'))
        .map_or(address, |(before, _)| before);
    options.map_or_else(|| format!("{host}/{name}"), |options| format!("{host}/{name}?{options}"))
}

async fn on_server(server: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(server, NoTls).await.unwrap();
    let link = tokio::spawn(connection);
    client.batch_execute(sql).await.unwrap();
    drop(client);
    link.await.unwrap().unwrap();
}

/// An empty database.
pub async fn empty(folder: &Path, engine: Engine) -> String {
    match engine {
        Engine::Postgres => {
            let (server, name) = (server().expect("a server to test with"), name());
            on_server(&server, &format!("create database {name}")).await;
            with_database(&server, &name)
        }
        Engine::Sqlite => format!("sqlite:{}", folder.join("belfry.db").display()),
    }
}

/// A database with the cast in it.
pub async fn fresh(folder: &Path) -> String {
    if let Some(server) = server() {
        static TEMPLATE: OnceCell<String> = OnceCell::const_new();
        let template = TEMPLATE.get_or_init(|| template_on(&server)).await;
        let name = name();
        on_server(&server, &format!("create database {name} template {template}")).await;
        with_database(&server, &name)
    } else {
        static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
        let copy = folder.join("belfry.db");
        std::fs::copy(TEMPLATE.get_or_init(template_file).await, &copy).unwrap();
        format!("sqlite:{}", copy.display())
    }
}

/// The program whose tests run, and what tells this build of it from the one before: a template serves all its processes.
fn program() -> (PathBuf, String) {
    let program = std::env::current_exe().unwrap();
    let found = program.metadata().unwrap();
    let mut build = DefaultHasher::new();
    (&program, found.len(), found.modified().unwrap()).hash(&mut build);
    (program, format!("{:016x}", build.finish()))
}

async fn write(folder: &TempDir, url: &str) -> Instance {
    let instance = Instance::open(config(folder, url.to_owned(), false), clock()).await.unwrap();
    cast::write(&instance.app).await;
    kernel::jobs::settle(&instance.app, &instance.workshop).await.unwrap();
    instance
}

/// The template on the server. Processes that start at the same moment wait for the one that makes it.
async fn template_on(server: &str) -> String {
    let template = format!("template_{}", program().1);
    let (client, connection) = tokio_postgres::connect(server, NoTls).await.unwrap();
    let link = tokio::spawn(connection);
    client.batch_execute("select pg_advisory_lock(4711)").await.unwrap();
    let known = client.query_opt("select 1 from pg_database where datname = $1", &[&template]).await.unwrap();
    if known.is_none() {
        let name = name();
        on_server(server, &format!("create database {name}")).await;
        let folder = tempfile::tempdir().unwrap();
        drop(write(&folder, &with_database(server, &name)).await);
        // A template must have no connections; the pool closes its own when it is dropped, which takes a moment on the server.
        on_server(server, &format!("alter database {name} allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'")).await;
        on_server(server, &format!("alter database {name} rename to {template}")).await;
    }
    drop(client);
    link.await.unwrap().unwrap();
    template
}

/// The template beside the program. It gets its name when it is whole; of processes that start at the same moment each
/// makes it, and the last one's stays.
async fn template_file() -> PathBuf {
    let (program, build) = program();
    let stem = format!("{}-cast-", program.file_name().unwrap().to_str().unwrap());
    let template = program.with_file_name(format!("{stem}{build}.db"));
    if template.is_file() {
        return template;
    }
    let beside = template.parent().unwrap();
    for old in beside.read_dir().unwrap().filter_map(Result::ok).map(|entry| entry.path()) {
        if old != template && old.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&stem)) {
            // Another process may have been faster.
            let _ = std::fs::remove_file(old);
        }
    }
    let folder = TempDir::new_in(beside).unwrap();
    let (written, whole) = (folder.path().join("belfry.db"), folder.path().join("template.db"));
    let instance = write(&folder, &format!("sqlite:{}", written.display())).await;
    // One file without a log beside it, so that a copy is whole.
    instance.app.db.snapshot(&whole).await.unwrap();
    drop(instance);
    std::fs::rename(&whole, &template).unwrap();
    template
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn only_the_database_in_the_address_changes() {
        assert_eq!(with_database("postgres://u@127.0.0.1:5433/postgres", "x"), "postgres://u@127.0.0.1:5433/x");
        assert_eq!(with_database("postgres://u@127.0.0.1:5433/postgres?a=b", "x"), "postgres://u@127.0.0.1:5433/x?a=b");
        assert_eq!(with_database("postgres://u@127.0.0.1:5433", "x"), "postgres://u@127.0.0.1:5433/x");
    }
}
