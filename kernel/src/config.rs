//! Configuration: one table of keys drives the commented file, the environment variables, and the answer to a misspelt key.

use std::path::PathBuf;

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

use crate::providers::{self, SignInProvider};
use crate::translating::Translator;

macro_rules! config {
    ($($(#[doc = $doc:literal])* $key:ident: $kind:ty = $default:expr;)*) => {
        /// The settings of an instance. Every key is also an environment variable: `listen` is `BELFRY_LISTEN`.
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Config { $($(#[doc = $doc])* pub $key: $kind),* }

        impl Default for Config {
            fn default() -> Self { Self { $($key: $default),* } }
        }

        const KEYS: &[&str] = &[$(stringify!($key)),*];

        impl Config {
            /// The file with every key, its meaning and its default.
            pub fn commented_file() -> String {
                let default = Self::default();
                let mut text = String::from("# Belfry's settings. Every key is also an environment variable: listen is BELFRY_LISTEN.\n");
                $(
                    text.push('\n');
                    $(text.push_str(&format!("#{}\n", $doc));)*
                    text.push_str(&format!("# {} = {}\n", stringify!($key), serde_json::json!(default.$key)));
                )*
                text
            }
        }
    };
}

config! {
    /// The address and port to listen on.
    listen: String = "127.0.0.1:8080".into();
    /// The address that people type, without a slash at the end. Links in mail begin with it.
    base_url: String = "http://127.0.0.1:8080".into();
    /// sqlite:<path of the file>, or postgres://user:password@host/database. DATABASE_URL sets it as well.
    database_url: String = "sqlite:belfry.db".into();
    /// On PostgreSQL the address of the database for the role that owns it, which then only migrates and restores. The role
    /// of database_url can write rows, but owns nothing and cannot change the audit log. Empty if both are one.
    owner_url: String = String::new();
    /// Where uploaded files are kept: a folder, or s3://bucket with the usual AWS_ variables.
    files_url: String = "files".into();
    /// The program that reads what is inside uploaded files, so that it can be searched: it runs for each file, with little
    /// memory and time. Empty for this one.
    file_reader: String = String::new();
    /// Where clamd listens, which looks through uploads for viruses before they are kept: the path of its socket, for instance
    /// /run/clamav/clamd.ctl, or a host and port such as 127.0.0.1:3310. While it does not answer, no file is taken. Empty
    /// for none.
    clamd: String = String::new();
    /// smtps://user:password@host:465, or smtp://user:password@host:587?tls=required (STARTTLS), or folder:<path> to write
    /// each mail to a file instead. smtp:// without ?tls=required is not encrypted.
    mail_url: String = "folder:mail".into();
    /// The sender of the instance's mail.
    mail_from: String = "Belfry <belfry@localhost>".into();
    /// Where mail that comes in is handed over: lmtp: or smtp: and an address of this machine, for instance
    /// lmtp:127.0.0.1:2424 or lmtp:/run/belfry/mail.sock. Empty for none; then nobody can answer a mail.
    mail_in: String = String::new();
    /// The address that answers go to, for instance reply@belfry.your.city. The mail server must hand over what comes to it
    /// and to reply+anything@belfry.your.city.
    mail_in_address: String = String::new();
    /// The name of the network, shown at the top of every page.
    instance: String = "Living-in.EU".into();
    /// Where somebody who has found a hole in the security tells it: mailto:security@your.city or https://..., shown at
    /// /.well-known/security.txt; empty for none.
    security_contact: String = String::new();
    /// Who answers for personal data, with a postal address: shown on the privacy page; empty for the name of the network.
    controller: String = String::new();
    /// Where people write about their data: an address, shown on the privacy page; empty for the sender of the mail.
    privacy_contact: String = String::new();
    /// After how many months without a visit an account ends; its owner is told a month before. 0 for never.
    inactive_months: u32 = 24;
    /// A file outside of the database in which the ids of those who have left are written, so that a backup that is older
    /// does not bring them back: `belfry restore` reads it. Empty for none.
    erasures_file: String = String::new();
    /// The file of the keys with which secrets in the database are locked: outside of the database and of its backups. Empty
    /// for a file beside the SQLite file, or belfry.keys. The first start makes it.
    keys_file: String = String::new();
    /// The keys themselves instead of the file, newest first, with blanks between them.
    keys: String = String::new();
    /// Browsers are told to use https for every name below the host of base_url as well. Only if all of them have it.
    hsts_subdomains: bool = false;
    /// Shows the banner for invented content and the page with the demo's mailbox. Never for a real instance.
    demo: bool = false;
    /// Proxies in front of Belfry that set X-Forwarded-For; 0 takes the address of the connection itself.
    trusted_proxies: usize = 0;
    /// Who must have a second factor before they can act in their role: leads (leads, chairs and stewards) or none.
    second_factor_for: String = "leads".into();
    /// Whether texts with links of accounts younger than a week, of whom nobody has confirmed where they work, wait until
    /// lead or chair have looked at them.
    hold_links: bool = true;
    /// The folder for the backups that stewards start at the desk. They hold everything, so nobody else may read it.
    backups_folder: String = "backups".into();
    /// The desk warns when the newest of its backups is older than so many days; 0 if backups are made in another way.
    backup_days: u32 = 7;
    /// Whether people may sign in with a link that they get by mail.
    sign_in_links: bool = true;
    /// Whether accounts may have addresses of mail services that throw them away after minutes.
    disposable_mail: bool = false;
    /// Whose accounts people can sign in with as well: a table [[sign_in_providers]] for each, see docs/operating/sign-in.md.
    sign_in_providers: Vec<SignInProvider> = Vec::new();
    /// Who translates texts by machine when somebody who has signed in asks for it: none, or libretranslate: and the address
    /// of a LibreTranslate, for instance libretranslate:http://127.0.0.1:5000, or etranslation: and the name that your
    /// application has at eTranslation of the European Commission. A LibreTranslate may be on this machine or inside your
    /// network, because you name it; https:// is needed elsewhere. The texts are sent there.
    translator: String = "none".into();
    /// The key that LibreTranslate asks for, empty for none; or the password of the application at eTranslation.
    translator_key: String = String::new();
    /// What readers are told of who translates; empty for the name of the service.
    translator_name: String = String::new();
    /// Whether texts that not everyone may read are sent there as well.
    translate_private: bool = false;
    /// Off only for tests that try a thing many times.
    limits: bool = true;
    /// Memory for pages that are kept until something changes, in bytes.
    page_cache_bytes: u64 = 33_554_432;
    /// The address and port where Prometheus reads numbers at /metrics, for instance 127.0.0.1:9101; empty for none. No
    /// sign-in guards it, so keep it inside.
    metrics_listen: String = String::new();
    /// Background jobs at the same time in this process; 0 runs none.
    workers: usize = 2;
    /// The lines of the log: text or json.
    log_format: String = "text".into();
    /// What is logged: off, error, warn, info, debug or trace, also by part, for instance info,belfry=debug. belfry is all of
    /// our own code.
    log_level: String = "info".into();
}

/// What may stand in `second_factor_for`.
const SECOND_FACTOR_FOR: &[&str] = &["leads", "none"];
/// What may stand in `log_format`.
const LOG_FORMATS: &[&str] = &["text", "json"];
/// What may stand in `log_level`, alone or after the name of a part.
const LOG_LEVELS: &[&str] = &["off", "error", "warn", "info", "debug", "trace"];

/// The configuration could not be read; the sentence says how to mend it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl Config {
    /// Defaults, then the file if one is named, then the environment.
    pub fn load(file: Option<&std::path::Path>) -> Result<Self, ConfigError> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        if let Some(file) = file {
            if !file.is_file() {
                return Err(ConfigError(format!("There is no settings file {}.", file.display())));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        let env = Env::prefixed("BELFRY_").ignore(&["TEST_DATABASE", "URL", "CONFIG"]);
        figment = figment
            .merge(Env::raw().only(&["DATABASE_URL"]))
            .merge(env.filter(|key| !key.as_str().to_uppercase().starts_with(providers::SECRET)));
        let mut config: Self = figment.extract().map_err(explain)?;
        config.sign_in_providers.iter_mut().for_each(SignInProvider::complete);
        config.validate()?;
        Ok(config)
    }

    fn validate(&self) -> Result<(), ConfigError> {
        if !(self.base_url.starts_with("http://") || self.base_url.starts_with("https://"))
            || self.base_url.ends_with('/')
        {
            return Err(ConfigError(format!(
                "base_url must begin with http:// or https:// and not end with a slash; it is {}.",
                self.base_url
            )));
        }
        if self.listen.parse::<std::net::SocketAddr>().is_err() {
            return Err(ConfigError(format!(
                "listen must be an address and a port such as 127.0.0.1:8080; it is {}.",
                self.listen
            )));
        }
        if !is_contact(&self.security_contact) {
            return Err(ConfigError(format!(
                "security_contact must begin with mailto: or https://, or be empty; it is {}.",
                self.security_contact
            )));
        }
        let is_postgres = |url: &str| url.starts_with("postgres://") || url.starts_with("postgresql://");
        let is_fine = self.owner_url.is_empty() || (is_postgres(&self.owner_url) && is_postgres(&self.database_url));
        if !is_fine {
            return Err(ConfigError(
                "owner_url is for PostgreSQL only: both it and database_url must be there.".into(),
            ));
        }
        if !SECOND_FACTOR_FOR.contains(&self.second_factor_for.as_str()) {
            let (known, found) = (SECOND_FACTOR_FOR.join(" or "), &self.second_factor_for);
            return Err(ConfigError(format!("second_factor_for must be {known}; it is {found}.")));
        }
        if !LOG_FORMATS.contains(&self.log_format.as_str()) {
            let (known, found) = (LOG_FORMATS.join(" or "), &self.log_format);
            return Err(ConfigError(format!("log_format must be {known}; it is {found}.")));
        }
        if let Some(found) = unknown_level(&self.log_level) {
            let known = LOG_LEVELS.join(", ");
            return Err(ConfigError(format!(
                "log_level must be one of {known}, or by part such as info,belfry=debug; there is no level {found}."
            )));
        }
        if let Some(fault) = self.sign_in_providers.iter().find_map(SignInProvider::fault) {
            return Err(ConfigError(fault));
        }
        let mut keys: Vec<&str> = self.sign_in_providers.iter().map(|provider| provider.key.as_str()).collect();
        keys.sort_unstable();
        if let Some([twice, _]) = keys.windows(2).find(|pair| matches!(pair, [one, next] if one == next)) {
            return Err(ConfigError(format!("Two sign-in providers have the key {twice}.")));
        }
        if gives_password_away(&self.mail_url) {
            return Err(ConfigError(
                "mail_url holds a password and would send it unencrypted. Write smtps://... (usually port 465), or add \
                 ?tls=required to smtp://... (usually port 587)."
                    .into(),
            ));
        }
        crate::incoming::Door::of(self).map_err(ConfigError)?;
        Translator::of(self).map_err(ConfigError)?;
        crate::scanning::Scanner::of(&self.clamd).map_err(ConfigError)?;
        Ok(())
    }

    /// Whether leads, chairs and stewards must have a second factor.
    pub fn wants_second_factor(&self) -> bool {
        self.second_factor_for == "leads"
    }

    /// The address of the database for what changes its tables.
    pub fn owner(&self) -> &str {
        if self.owner_url.is_empty() { &self.database_url } else { &self.owner_url }
    }

    /// Where the file of the keys is.
    pub fn keys_path(&self) -> PathBuf {
        match (self.keys_file.is_empty(), self.database_url.strip_prefix("sqlite:")) {
            (false, _) => PathBuf::from(&self.keys_file),
            (true, Some(database)) => PathBuf::from(format!("{database}.keys")),
            (true, None) => PathBuf::from("belfry.keys"),
        }
    }

    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The host of our own addresses, which makes an id the only one of its kind.
    pub fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        rest.split(['/', ':']).next().unwrap_or(rest)
    }

    /// A page's full address.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }
}

/// Whether this can stand in security.txt, or nothing does.
fn is_contact(text: &str) -> bool {
    let is_mail = text.strip_prefix("mailto:").is_some_and(crate::mail::is_address);
    let is_page = url::Url::parse(text).is_ok_and(|url| url.scheme() == "https") && !text.contains(char::is_whitespace);
    text.is_empty() || is_mail || is_page
}

/// The first thing in `log_level` that is no level.
fn unknown_level(levels: &str) -> Option<&str> {
    let mut each = levels.split(',').map(|part| part.rsplit_once('=').map_or(part, |(_, level)| level));
    each.find(|level| !LOG_LEVELS.contains(level))
}

/// Whether a password would go over a network without TLS. `?tls=opportunistic` is no TLS to whoever sits in between.
fn gives_password_away(mail_url: &str) -> bool {
    let Ok(url) = url::Url::parse(mail_url) else { return false };
    let is_guarded =
        url.scheme() == "smtps" || url.query_pairs().any(|(key, value)| key == "tls" && value == "required");
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let is_here = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    url.password().is_some() && !is_guarded && !is_here
}

fn explain(error: figment::Error) -> ConfigError {
    let sentences: Vec<String> = error
        .into_iter()
        .map(|one| match &one.kind {
            figment::error::Kind::UnknownField(key, _) => {
                let nearest =
                    KEYS.iter().max_by(|a, b| strsim::jaro_winkler(a, key).total_cmp(&strsim::jaro_winkler(b, key)));
                format!("There is no setting {key}. Did you mean {}?", nearest.unwrap_or(&"listen"))
            }
            _ => one.to_string(),
        })
        .collect();
    ConfigError(sentences.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_text(text: &str) -> Result<Config, ConfigError> {
        Figment::from(Serialized::defaults(Config::default())).merge(Toml::string(text)).extract().map_err(explain)
    }

    #[test]
    fn a_misspelt_key_names_the_nearest_known_one() {
        let error = from_text("databse_url = \"sqlite:x.db\"").unwrap_err().to_string();
        assert_eq!(error, "There is no setting databse_url. Did you mean database_url?");
    }

    #[test]
    fn a_level_or_format_that_is_not_known_stops_the_start_and_names_those_that_are() {
        let level = |log_level: &str| Config { log_level: log_level.into(), ..Config::default() }.validate();
        for fine in ["info", "off", "info,belfry=debug", "warn,kernel::jobs=trace"] {
            level(fine).unwrap();
        }
        for (wrong, named) in
            [("inof", "inof"), ("info,belfry=loud", "loud"), ("", ""), ("INFO", "INFO"), ("info, warn", " warn")]
        {
            let error = level(wrong).unwrap_err().to_string();
            assert!(error.contains("off, error, warn, info, debug, trace"), "{error}");
            assert!(error.ends_with(&format!("there is no level {named}.")), "{error}");
        }
        let factor =
            Config { second_factor_for: "all".into(), ..Config::default() }.validate().unwrap_err().to_string();
        assert_eq!(factor, "second_factor_for must be leads or none; it is all.");
        let format = Config { log_format: "yaml".into(), ..Config::default() }.validate().unwrap_err().to_string();
        assert_eq!(format, "log_format must be text or json; it is yaml.");
    }

    #[test]
    fn a_contact_for_security_is_a_link() {
        let contact = |text: &str| Config { security_contact: text.into(), ..Config::default() }.validate();
        for fine in ["", "mailto:security@city.example", "https://city.example/security"] {
            contact(fine).unwrap();
        }
        for wrong in ["security@city.example", "mailto:", "http://city.example", "https://a.example/\nContact: x"] {
            assert!(contact(wrong).unwrap_err().to_string().contains("mailto: or https://"), "{wrong}");
        }
    }

    fn with_mail(mail_url: &str) -> Result<(), ConfigError> {
        Config { mail_url: mail_url.into(), ..Config::default() }.validate()
    }

    const PROVIDER: &str = "[[sign_in_providers]]\nkey = \"city\"\nname = \"The city\"\nissuer = \"https://id.city.example\"\n\
        client_id = \"belfry\"\n";

    #[test]
    fn a_provider_is_read_from_its_table_and_what_is_wrong_with_it_stops_the_start() {
        let read = |text: &str| from_text(text).and_then(|config| config.validate().map(|()| config));
        let config =
            read(&format!("{PROVIDER}affiliations.claim = \"org\"\naffiliations.governments = {{ 0207 = \"ghent\" }}"));
        let provider = &config.unwrap().sign_in_providers[0];
        assert_eq!(provider.scopes, ["openid", "email", "profile"]);
        assert_eq!(
            (provider.claims.email.as_str(), &provider.affiliations.governments["0207"]),
            ("email", &"ghent".into())
        );
        for (from, to, named) in [
            ("\"city\"", "\"The City\"", "small letters"),
            ("https://id", "http://id", "https://"),
            ("client_id = \"belfry\"", "client_id = \"\"", "client_id"),
            ("client_id", "scopes = [\"email\"]\nclient_id", "openid"),
            ("client_id", "cleint_secret = \"x\"\nclient_id", "cleint_secret"),
        ] {
            let error = read(&PROVIDER.replace(from, to)).unwrap_err().to_string();
            assert!(error.contains(named), "{error}");
        }
        let twice = read(&format!("{PROVIDER}{PROVIDER}")).unwrap_err().to_string();
        assert_eq!(twice, "Two sign-in providers have the key city.");
        read(&PROVIDER.replace("https://id.city.example", "http://127.0.0.1:4000")).unwrap();
    }

    #[test]
    fn a_password_for_mail_never_leaves_in_the_clear() {
        for open in [
            "smtp://u:secret@mail.example:587",
            "smtp://u:secret@10.0.0.1",
            "smtp://u:secret@m.example?tls=opportunistic",
        ] {
            let error = with_mail(open).unwrap_err().to_string();
            assert!(error.contains("?tls=required") && !error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn mail_over_tls_to_this_machine_or_without_a_password_is_fine() {
        for fine in [
            "smtps://u:secret@mail.example",
            "smtp://u:secret@mail.example:587?tls=required",
            "smtp://u:secret@localhost",
            "smtp://u:secret@127.0.0.1:1025",
            "smtp://u:secret@[::1]:1025",
            "smtp://mail.example:25",
            "folder:mail",
        ] {
            with_mail(fine).unwrap();
        }
    }

    #[test]
    fn the_commented_file_is_read_when_its_lines_are_taken_in() {
        let text: String = Config::commented_file()
            .lines()
            .map(|line| {
                line.strip_prefix("# ")
                    .filter(|rest| KEYS.iter().any(|key| rest.starts_with(&format!("{key} = "))))
                    .unwrap_or(line)
            })
            .collect::<Vec<_>>()
            .join("\n");
        assert_eq!(from_text(&text).unwrap().listen, "127.0.0.1:8080");
        for key in KEYS {
            assert!(text.contains(&format!("\n{key} = ")), "{key} is missing");
        }
    }
}
