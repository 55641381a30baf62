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

/// A folder for one test, and its database: in the folder, or on the server. Both go with it.
pub struct Room {
    folder: TempDir,
    url: String,
    lent: Option<Lent>,
}

impl Room {
    fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        match engine {
            Engine::Postgres => {
                let lent = Lent { server: server().expect("a server to test with"), name: name() };
                Self { folder, url: with_database(&lent.server, &lent.name), lent: Some(lent) }
            }
            Engine::Sqlite => {
                let url = format!("sqlite:{}", folder.path().join("belfry.db").display());
                Self { folder, url, lent: None }
            }
        }
    }

    /// With an empty database.
    pub async fn empty(engine: Engine) -> Self {
        let room = Self::new(engine);
        if let Some(Lent { server, name }) = &room.lent {
            on_server(server, &format!("create database {name}")).await;
        }
        room
    }

    /// With the cast in its database.
    pub async fn fresh() -> Self {
        let room = Self::new(engine());
        if let Some(Lent { server, name }) = &room.lent {
            static TEMPLATE: OnceCell<String> = OnceCell::const_new();
            let template = TEMPLATE.get_or_init(|| template_on(server)).await;
            on_server(server, &format!("create database {name} template {template}")).await;
        } else {
            static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
            let template = TEMPLATE.get_or_init(template_file).await;
            std::fs::copy(template, room.path().join("belfry.db")).unwrap();
        }
        room
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

/// A database on the server for as long as its test runs: hundreds of them would fill a small disk.
struct Lent {
    server: String,
    name: String,
}

impl Drop for Lent {
    fn drop(&mut self) {
        let sql = format!("drop database if exists {} with (force)", self.name);
        let server = std::mem::take(&mut self.server);
        // The test's own runtime may be what drops it, and must not be entered twice. A server that is gone needs nothing.
        let dropping = std::thread::spawn(move || {
            tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap()
                .block_on(on_server(&server, &sql));
        });
        let _ = dropping.join();
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
    let instance = Instance::open(config(folder.path(), url, false), clock()).await.unwrap();
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
