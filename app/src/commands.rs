//! What the commands do. Each reads the configuration, opens what it needs, and says plainly what went wrong.

use std::io::Write as _;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use anyhow::{Context, bail};
use jiff::civil::Date;
use kernel::access::Errand;
use kernel::app::App;
use kernel::audit::Anchor;
use kernel::clock::{Clock, Stopwatch};
use kernel::config::Config;
use kernel::db::Db;
use kernel::files::Files;
use kernel::keys::{self, Keys};
use kernel::mail::{self, Transport};
use kernel::scanning::Scanner;
use kernel::tables::Refused;
use nouns::office::RowsImported;
use people::imports;
use places::Gazetteer;
use tokio::net::TcpListener;

use crate::door::Door;
use crate::{Instance, audit, backup, demo, instance, log, migrations, server};

fn load(file: Option<&Path>) -> anyhow::Result<Config> {
    Ok(Config::load(file)?)
}

fn say(line: &str) {
    // A closed pipe is no reason to stop serving.
    drop(writeln!(std::io::stdout(), "{line}"));
}

async fn until_told() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        },
        Err(_) => drop(interrupt.await),
    }
}

/// Serves an opened instance until the program is told to end.
async fn run(instance: Instance, listener: TcpListener) -> anyhow::Result<()> {
    let door = Door::new(&instance);
    let numbers = &instance.app.config.metrics_listen;
    if !numbers.is_empty() {
        crate::numbers::serve(listen(numbers, "metrics_listen").await?)?;
    }
    crate::incoming::serve(&instance.app).await?;
    for _ in 0..instance.app.config.workers {
        tokio::spawn(kernel::jobs::work(instance.app.clone(), instance.workshop.clone()));
    }
    // Read now, so that the first who looks for a place does not wait for it.
    tokio::task::spawn_blocking(|| {
        if let Err(error) = Gazetteer::shipped() {
            tracing::error!(%error, "the gazetteer");
        }
    });
    server::serve(listener, door, until_told()).await;
    Ok(())
}

async fn listen(address: &str, key: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!(
            "Cannot listen on {address}. Is another program there? Choose another with {key} or BELFRY_{}.",
            key.to_uppercase()
        )
    })
}

pub async fn serve(file: Option<&Path>) -> anyhow::Result<()> {
    let config = load(file)?;
    log::start(&config);
    let listener = listen(&config.listen, "listen").await?;
    let base_url = config.base_url.clone();
    let instance = Instance::open(config, Clock::system()).await?;
    tracing::info!(address = %listener.local_addr()?, base_url, "serving");
    run(instance, listener).await
}

pub async fn demo(folder: &Path, address: SocketAddr, more: demo::More) -> anyhow::Result<()> {
    let watch = Stopwatch::start();
    std::fs::create_dir_all(folder).with_context(|| format!("The folder {} cannot be made.", folder.display()))?;
    let listener = listen(&address.to_string(), "listen").await?;
    let served = listener.local_addr()?;
    // Browsers keep passkeys for names only.
    let base_url = match served.ip() {
        ip if ip.is_loopback() => format!("http://localhost:{}", served.port()),
        _ => format!("http://{served}"),
    };
    let mut config = Config {
        listen: address.to_string(),
        base_url: base_url.clone(),
        database_url: format!("sqlite:{}", folder.join("belfry.db").display()),
        keys_file: folder.join("belfry.keys").display().to_string(),
        files_url: folder.join("files").display().to_string(),
        mail_url: format!("folder:{}", folder.join("mail").display()),
        backups_folder: folder.join("backups").display().to_string(),
        demo: true,
        // Its accounts are for trying, with the password that is printed.
        second_factor_for: "none".into(),
        // Whoever measures the search asks from many networks: one would soon be told to wait.
        trusted_proxies: usize::from(more.texts),
        log_level: "warn".into(),
        ..Config::default()
    };
    // A network's own database can be tried with the example as well.
    if let Ok(url) = std::env::var("DATABASE_URL") {
        config.database_url = url;
    }
    // So can those with whom its people sign in.
    if std::env::var_os("BELFRY_SIGN_IN_PROVIDERS").is_some() {
        config.sign_in_providers = load(None)?.sign_in_providers;
    }
    // So can who translates.
    if std::env::var_os("BELFRY_TRANSLATOR").is_some() {
        let set = load(None)?;
        (config.translator, config.translator_key) = (set.translator, set.translator_key);
        (config.translator_name, config.translate_private) = (set.translator_name, set.translate_private);
    }
    // So can what looks through files.
    if std::env::var_os("BELFRY_CLAMD").is_some() {
        config.clamd = load(None)?.clamd;
    }
    // So can mail that comes in.
    if std::env::var_os("BELFRY_MAIL_IN").is_some() {
        let set = load(None)?;
        (config.mail_in, config.mail_in_address) = (set.mail_in, set.mail_in_address);
    }
    log::start(&config);
    let instance = Instance::open(config, Clock::system()).await?;
    demo::fill(&instance.app, more, &|line| say(line)).await?;
    if !instance.app.config.database_url.starts_with("postgres") {
        say(&format!("The demonstration is in {}.", folder.display()));
    }
    say(&format!("Belfry is at {base_url} (ready after {:.1} s). Stop it with Ctrl-C.", watch.elapsed().as_secs_f64()));
    say(&format!("Accounts, all with the password {}:", ui::DEMO_PASSWORD));
    for (email, name) in demo::accounts() {
        say(&format!("  {email:34} {name}"));
    }
    say(&format!("Mail that would be sent: {base_url}/en/office/mailbox"));
    run(instance, listener).await
}

pub async fn migrate(file: Option<&Path>) -> anyhow::Result<()> {
    let config = load(file)?;
    let applied = instance::migrate(&config, Clock::system()).await?;
    say(&format!("{applied} migrations applied. The database is up to date."));
    Ok(())
}

pub async fn check(file: Option<&Path>) -> anyhow::Result<()> {
    let config = load(file)?;
    say("Configuration: sound.");
    let mut wrong = 0_u32;
    let mut report = |what: &str, result: Result<String, String>| match result {
        Ok(fine) => say(&format!("{what}: {fine}")),
        Err(why) => {
            wrong += 1;
            say(&format!("{what}: NOT WORKING. {why}"));
        }
    };
    report("Database", database(&config).await);
    report("Keys", keys(&config).await);
    report("Storage", storage(&config).await);
    report("Mail", mail_out(&config).await);
    match Scanner::of(&config.clamd) {
        Ok(None) => {}
        Ok(Some(scanner)) => report("Viruses", viruses(&scanner).await),
        Err(error) => report("Viruses", Err(error)),
    }
    if config.demo {
        report("Demonstration", Ok("on; never for a real instance".into()));
    }
    if wrong > 0 {
        bail!("{wrong} of the checks failed. The lines above say what to mend.");
    }
    Ok(())
}

async fn database(config: &Config) -> Result<String, String> {
    let mend =
        |error: kernel::db::DbError| format!("{error}. Mend database_url or DATABASE_URL, or start the database.");
    Db::open(&config.database_url, Clock::system()).await.map_err(mend)?.ping().await.map_err(mend)?;
    let db = Db::open(config.owner(), Clock::system()).await.map_err(mend)?;
    let open = db.pending(migrations::ALL).await.map_err(mend)?;
    Ok(if open == 0 {
        "works and is up to date.".into()
    } else {
        format!("works; {open} migrations are still to be applied, by belfry migrate or at the next start.")
    })
}

async fn keys(config: &Config) -> Result<String, String> {
    let keys = Keys::read(config)?;
    let db = Db::open(&config.database_url, Clock::system()).await.map_err(|error| error.to_string())?;
    let path = config.keys_path();
    if config.keys.is_empty() && is_open_to_others(&path) {
        return Err(format!("Others can read {}. Mend it: chmod 600.", path.display()));
    }
    // A database that is not up to date may know of no keys yet.
    let known = match db.pending(migrations::ALL).await {
        Ok(0) => keys::list_known(&db.reader().await.map_err(|error| error.to_string())?).await,
        _ => Ok(Vec::new()),
    };
    let known = known.map_err(|error| error.to_string())?;
    let keys = match (keys, known.first()) {
        (Some(keys), _) => keys,
        (None, None) => return Ok(format!("none yet; the first start makes one in {}.", path.display())),
        (None, Some(name)) => return Err(format!("The key {name} of this instance is not in {}.", path.display())),
    };
    let name = keys.newest().map_err(|error| error.to_string())?;
    let missing = if known.is_empty() {
        Vec::new()
    } else {
        people::out_of_reach(&db, &keys).await.map_err(|fault| fault.report())?
    };
    match missing.first() {
        None => Ok(format!("secrets are locked with the key {name}. Is a copy of it where the backups are not?")),
        Some((key, secrets)) => Err(format!(
            "{secrets} second factors are locked with the key {key}, which is not here. Add it as another line."
        )),
    }
}

fn is_open_to_others(path: &Path) -> bool {
    path.metadata().is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

async fn storage(config: &Config) -> Result<String, String> {
    let files = Files::open(&config.files_url).map_err(|error| format!("{error}. Mend files_url."))?;
    files.check().await.map_err(|error| format!("{error}. Mend files_url, or the rights of the folder."))?;
    Ok("can be written and read.".into())
}

async fn viruses(scanner: &Scanner) -> Result<String, String> {
    scanner.check().await.map_err(|error| format!("{error}. Start it, or mend clamd; no file is taken until then."))?;
    Ok("clamd answers; it looks through each file before it is kept.".into())
}

async fn mail_out(config: &Config) -> Result<String, String> {
    if !mail::is_sender(&config.mail_from) {
        return Err(format!(
            "No mail can be sent from {}. Mend mail_from: an address, or Name <address>.",
            config.mail_from
        ));
    }
    let transport = Transport::open(&config.mail_url).map_err(|error| format!("{error}. Mend mail_url."))?;
    transport.check().await.map_err(|error| format!("{error}. Mend mail_url, or start the mail server."))?;
    Ok(match transport {
        Transport::Smtp(_) => "the server answers.".into(),
        Transport::Folder(..) => "nothing is sent; each mail is written to a file, as mail_url says.".into(),
    })
}

/// What a file can hold that is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum What {
    /// Facts about a network: groups, commitments, signatories, events, resources. Only into an empty instance.
    Facts,
    /// Governments that take part.
    Governments,
    /// Networks, companies, universities and others that take part.
    Organisations,
    /// People, and for whom they work.
    People,
    /// Dossiers of the policy watch. Those that are there already stay as they are.
    Policies,
}

impl What {
    /// The table that this is; facts and dossiers are none.
    const fn table(self) -> Option<imports::Kind> {
        match self {
            Self::Facts | Self::Policies => None,
            Self::Governments => Some(imports::Kind::Governments),
            Self::Organisations => Some(imports::Kind::Organisations),
            Self::People => Some(imports::Kind::People),
        }
    }
}

pub async fn import(config: Option<&Path>, what: What, file: &Path, only_check: bool) -> anyhow::Result<()> {
    let instance = Instance::open(load(config)?, Clock::system()).await?;
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read.", file.display()))?;
    let said = match what.table() {
        Some(kind) => import_table(&instance.app, kind, &bytes, only_check).await,
        None if what == What::Policies => demo::import_dossiers(&instance.app, &bytes, only_check).await.map(|new| {
            if only_check {
                format!("{new} dossiers can be imported. Nothing was changed.")
            } else {
                format!("{new} dossiers imported.")
            }
        }),
        None => demo::import(&instance.app, &bytes, only_check)
            .await
            .map(|()| if only_check { "The facts can be imported.".into() } else { "The facts are in.".into() }),
    };
    let said = said.with_context(|| format!("Nothing was imported from {}.", file.display()))?;
    kernel::jobs::settle(&instance.app, &instance.workshop).await.map_err(|fault| anyhow::anyhow!(fault.report()))?;
    say(&said);
    Ok(())
}

const IMPORT: Errand = Errand::new("app.import");

/// Takes a table over, whole or not at all, and says what became of it.
async fn import_table(app: &App, kind: imports::Kind, bytes: &[u8], only_check: bool) -> anyhow::Result<String> {
    let gazetteer = Gazetteer::shipped()?;
    let refuse = |refused| match refused {
        Refused::Db(error) => error.into(),
        Refused::Faults(faults) => {
            say(&faults.to_string());
            anyhow::anyhow!("The lines above say what to mend in it: {} in all.", faults.count())
        }
    };
    let word = kind.word();
    if only_check {
        let imports::Count { new, known } =
            imports::check(&app.db.reader().await?, gazetteer, kind, bytes).await.map_err(refuse)?;
        return Ok(format!("{word}: {new} rows can be imported, {known} are there already. Nothing was changed."));
    }
    let tx = app.db.begin(&IMPORT).await?;
    let imports::Count { new, known } = imports::take(&tx, gazetteer, kind, bytes).await.map_err(refuse)?;
    if new > 0 {
        tx.commit(&RowsImported { import: app.clock.new_id(), table: word.into(), rows: new }).await?;
    }
    Ok(format!("{word}: {new} rows imported, {known} were there already."))
}

pub async fn backup(config: Option<&Path>, to: &Path) -> anyhow::Result<()> {
    let config = load(config)?;
    let clock = Clock::system();
    let db = Db::open(&config.database_url, clock.clone()).await?;
    let files = Files::open(&config.files_url).map_err(anyhow::Error::msg)?;
    let written = backup::write(&db, &files, &clock, to).await.context("No backup was written.")?;
    say(&format!(
        "{} is written. Tables: {}, rows: {}, files: {}, bytes: {}. Keep it where nobody else can read it.",
        to.display(),
        written.tables,
        written.rows,
        written.files,
        written.bytes
    ));
    if !written.missing.is_empty() {
        for line in &written.missing {
            say(line);
        }
        bail!(
            "Files that the database names and that are not in the backup: {}. The rest is in it. If they were just removed \
             as unused, back up again.",
            written.missing.len()
        );
    }
    Ok(())
}

pub fn new_key(config: Option<&Path>) -> anyhow::Result<()> {
    let config = load(config)?;
    if !config.keys.is_empty() {
        bail!("The keys stand in the setting keys, not in a file. Put a new one first there.");
    }
    let (path, is_there) = (config.keys_path(), config.keys_path().exists());
    let name = Keys::make(&path).map_err(anyhow::Error::msg)?.newest()?;
    let then = if is_there { " At the next start it locks what the others have locked." } else { "" };
    say(&format!("{} has the new key {name}.{then} Keep a copy where the backups are not.", path.display()));
    Ok(())
}

/// The key that locked last what is in a backup must be here, or the operator says that it is lost.
fn find_key(config: &Config, archive: &mut backup::Archive, without_key: bool) -> anyhow::Result<()> {
    let keys = Keys::read(config).map_err(anyhow::Error::msg)?;
    let Some(name) = archive.key()? else { return Ok(()) };
    if keys.as_ref().is_some_and(|keys| keys.has(&name)) {
        return Ok(());
    }
    let path = config.keys_path();
    if !without_key {
        bail!(
            "Secrets in this backup are locked with the key {name}, which is not in {}. Put the file of the keys there, or set \
             keys_file or keys. If the key is lost, restore with --without-key: codes of apps do not open then; recovery codes \
             and passkeys do, and a steward can switch a second factor off. Mails that wait in it are lost. Nothing was changed.",
            path.display()
        );
    }
    if keys.is_none() {
        Keys::make(&path).map_err(anyhow::Error::msg)?;
    }
    say(&format!(
        "The key {name} is not here: codes of apps and mails that wait do not open until it is put into {}.",
        path.display()
    ));
    Ok(())
}

pub async fn restore(config: Option<&Path>, from: &Path, without_key: bool) -> anyhow::Result<()> {
    let config = load(config)?;
    let mut archive = backup::Archive::open(from)?;
    archive.migrations(migrations::ALL)?;
    find_key(&config, &mut archive, without_key)?;
    let db = Db::open(config.owner(), Clock::system()).await?;
    let files = Files::open(&config.files_url).map_err(anyhow::Error::msg)?;
    let newer = backup::restore(&mut archive, &db, &files, migrations::ALL).await?;
    if !config.owner_url.is_empty() {
        db.lend_to(&config.database_url).await?;
    }
    say(&archive.summary());
    say("Every row and file was compared with the backup and is the same.");
    if newer > 0 {
        say(&format!("{newer} newer migrations were applied afterwards."));
    }
    for line in archive.missing() {
        say(&format!("Not in the backup: {line}"));
    }
    drop(db);
    erase_again(config).await
}

/// Whoever has left since the backup is not brought back by it.
async fn erase_again(config: Config) -> anyhow::Result<()> {
    let path = config.erasures_file.clone();
    if path.is_empty() {
        say("erasures_file is not set: persons who have left since the backup are back. Erase them again.");
        return Ok(());
    }
    let list = match std::fs::read_to_string(&path) {
        Ok(list) => list,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("The file {path} cannot be read.")),
    };
    let instance = Instance::open(config, Clock::system()).await?;
    let erased = people::leaving::erasing::erase_again(&instance.app, &list)
        .await
        .map_err(|fault| anyhow::anyhow!(fault.report()))?;
    say(&format!("{erased} persons who had left were erased again."));
    Ok(())
}

pub async fn compare(config: Option<&Path>, with: &Path) -> anyhow::Result<()> {
    let config = load(config)?;
    let mut archive = backup::Archive::open(with)?;
    let db = Db::open(&config.database_url, Clock::system()).await?;
    let files = Files::open(&config.files_url).map_err(anyhow::Error::msg)?;
    let differences = backup::compare(&mut archive, &db, &files).await?;
    say(&archive.summary());
    if differences.is_empty() {
        say("Every row and file is the same here.");
        return Ok(());
    }
    for line in &differences {
        say(line);
    }
    bail!("Differences: {}. The lines above name them.", differences.len())
}

/// What is done with the audit log.
#[derive(clap::Subcommand)]
pub enum Audit {
    /// Walk over the whole log and name the first row that is not as it was written.
    Verify {
        /// What belfry audit head printed at some time, or the program's log, or the page of the log. May be given again.
        #[arg(long)]
        anchor: Vec<Anchor>,
    },
    /// Print the end of the log, to be kept elsewhere.
    Head,
    /// Write the log, oldest first, with the values of its chain.
    Export {
        /// The first day, in UTC.
        #[arg(long)]
        from: Option<Date>,
        /// The last day, in UTC.
        #[arg(long)]
        to: Option<Date>,
        #[arg(long, default_value = "jsonl")]
        format: audit::Format,
    },
}

pub async fn audit(config: Option<&Path>, what: Audit) -> anyhow::Result<()> {
    let config = load(config)?;
    let clock = Clock::system();
    let db = Db::open(&config.database_url, clock.clone()).await?;
    match what {
        Audit::Head => match kernel::audit::find_head(&db.reader().await?).await? {
            Some(head) => say(&head.to_string()),
            None => bail!("The log is empty."),
        },
        Audit::Verify { anchor } => say(&audit::verify(&db, &clock, &anchor).await?),
        Audit::Export { from, to, format } => {
            audit::export(&db, from, to, format, &mut std::io::stdout().lock()).await?;
        }
    }
    Ok(())
}

pub async fn steward(file: Option<&Path>, email: &str) -> anyhow::Result<()> {
    let instance = Instance::open(load(file)?, Clock::system()).await?;
    if people::samples::appoint_steward(&instance.app.db, &email.to_lowercase()).await? {
        say(&format!("{email} is a steward now."));
        Ok(())
    } else {
        bail!("There is no account with the address {email}. Create it on the site first, and confirm the address.")
    }
}

pub fn print_config() -> anyhow::Result<()> {
    std::io::stdout().write_all(Config::commented_file().as_bytes())?;
    Ok(())
}
