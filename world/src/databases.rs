//! A database for each test. The cast is written once a process: to a file that is copied, or to a template database.

use std::path::{Path, PathBuf};

use app::Instance;
use kernel::actor::new_secret;
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio_postgres::NoTls;

use crate::{cast, clock, config};

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
pub async fn empty(folder: &Path) -> String {
    match server() {
        Some(server) => {
            let name = name();
            on_server(&server, &format!("create database {name}")).await;
            with_database(&server, &name)
        }
        None => format!("sqlite:{}", folder.join("belfry.db").display()),
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
        static TEMPLATE: OnceCell<(TempDir, PathBuf)> = OnceCell::const_new();
        let (_, file) = TEMPLATE.get_or_init(template_file).await;
        let copy = folder.join("belfry.db");
        std::fs::copy(file, &copy).unwrap();
        format!("sqlite:{}", copy.display())
    }
}

async fn write(folder: &TempDir, url: &str) -> Instance {
    let instance = Instance::open(config(folder, url.to_owned(), false), clock()).await.unwrap();
    cast::write(&instance.app).await;
    kernel::jobs::settle(&instance.app, &instance.workshop).await.unwrap();
    instance
}

async fn template_on(server: &str) -> String {
    let name = name();
    on_server(server, &format!("create database {name}")).await;
    let folder = tempfile::tempdir().unwrap();
    drop(write(&folder, &with_database(server, &name)).await);
    // A template must have no connections; the pool closes its own when it is dropped, which takes a moment on the server.
    on_server(server, &format!("alter database {name} allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'")).await;
    name
}

async fn template_file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (written, whole) = (folder.path().join("belfry.db"), folder.path().join("template.db"));
    let writer = tempfile::tempdir().unwrap();
    let instance = write(&writer, &format!("sqlite:{}", written.display())).await;
    // One file without a log beside it, so that a copy is whole.
    instance.app.db.snapshot(&whole).await.unwrap();
    (folder, whole)
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
