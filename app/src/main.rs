//! The operator's door: one program, one command for each thing an operator does.

use std::path::PathBuf;

use app::{commands, demo};
use clap::{Parser, Subcommand};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The working platform of a network of cities and regions.
#[derive(Parser)]
#[command(name = "belfry", version)]
struct Cli {
    /// The settings file. Every setting is also an environment variable: listen is BELFRY_LISTEN.
    #[arg(long, global = true, env = "BELFRY_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the instance.
    Serve,
    /// Fill an instance with the Living-in.EU example and serve it.
    Demo {
        /// The folder of the demonstration. What is there already is kept.
        #[arg(long, default_value = "demo-data")]
        folder: PathBuf,
        /// The address and port to listen on.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: std::net::SocketAddr,
        /// Add 10,000 generated governments and 100,000 generated persons, to measure with.
        #[arg(long)]
        europe: bool,
        /// Add 100,000 generated posts and 20,000 generated resources, to measure the search with.
        #[arg(long)]
        texts: bool,
    },
    /// Bring the database up to date.
    Migrate,
    /// Look whether configuration, database, mail and storage work, and say how to mend what does not.
    Check,
    /// Read a file into the instance: all of it or, if anything in it is wrong, nothing.
    Import {
        /// What the file holds.
        what: commands::What,
        /// A table as CSV, with the columns that docs/operating/import.md names; facts are JSON.
        file: PathBuf,
        /// Only look whether the file could be imported.
        #[arg(long)]
        check: bool,
    },
    /// Write the database and the files into one new file, while the instance serves. The file is confidential.
    Backup {
        /// The file to write. It must not be there yet.
        file: PathBuf,
    },
    /// Bring a backup back into an empty database, of whichever kind, and an empty place for files.
    Restore {
        /// What belfry backup wrote.
        file: PathBuf,
        /// Restore although the key of the instance is lost: second factors by app do not open then.
        #[arg(long)]
        without_key: bool,
    },
    /// Compare every row and file of a backup with what is there. Nothing is changed.
    Compare {
        /// What belfry backup wrote.
        file: PathBuf,
    },
    /// Put a new key first into the file of the keys; those that are there stay and open what they have locked. Stop the
    /// service before, and start it again afterwards.
    NewKey,
    /// Make somebody who has an account a steward.
    Steward {
        /// The address of the account.
        email: String,
    },
    /// Look at the audit log from outside of the program.
    Audit {
        #[command(subcommand)]
        what: commands::Audit,
    },
    /// Read the content of a file and say what is inside. The program calls itself so.
    #[command(hide = true)]
    ReadFile {
        /// Of what kind it is.
        media: String,
    },
    /// Read the content of a file and draw a small image of it. The program calls itself so.
    #[command(hide = true)]
    DrawFile {
        /// Of what kind it is.
        media: String,
    },
    /// Print the settings with their meaning and default, as a file to begin with.
    Config,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    let config = cli.config.as_deref();
    match cli.command {
        Command::Serve => commands::serve(config).await,
        Command::Demo { folder, listen, europe, texts } => {
            commands::demo(&folder, listen, demo::More { europe, texts }).await
        }
        Command::Migrate => commands::migrate(config).await,
        Command::Check => commands::check(config).await,
        Command::Import { what, file, check } => commands::import(config, what, &file, check).await,
        Command::Backup { file } => commands::backup(config, &file).await,
        Command::Restore { file, without_key } => commands::restore(config, &file, without_key).await,
        Command::Compare { file } => commands::compare(config, &file).await,
        Command::NewKey => commands::new_key(config),
        Command::Steward { email } => commands::steward(config, &email).await,
        Command::Audit { what } => commands::audit(config, what).await,
        Command::ReadFile { media } => app::reading::read(&media),
        Command::DrawFile { media } => app::reading::draw(&media),
        Command::Config => commands::print_config(),
    }
}
