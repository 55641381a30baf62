//! Configuration: one table of keys drives the commented file, the environment variables, and the answer to a misspelt key.

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

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
    /// Where uploaded files are kept: a folder, or s3://bucket with the usual AWS_ variables.
    files_url: String = "files".into();
    /// smtp://user:password@host:587 or smtps://..., or folder:<path> to write each mail to a file instead.
    mail_url: String = "folder:mail".into();
    /// The sender of the instance's mail.
    mail_from: String = "Belfry <belfry@localhost>".into();
    /// The name of the network, shown at the top of every page.
    instance: String = "Living-in.EU".into();
    /// Shows the banner for invented content and the page with the demo's mailbox. Never for a real instance.
    demo: bool = false;
    /// Proxies in front of Belfry that set X-Forwarded-For; 0 takes the address of the connection itself.
    trusted_proxies: usize = 0;
    /// Off only for tests that try a thing many times.
    limits: bool = true;
    /// Memory for pages that visitors share, in bytes.
    page_cache_bytes: u64 = 33_554_432;
    /// The address and port where Prometheus reads numbers at /metrics, for instance 127.0.0.1:9101; empty for none. No
    /// sign-in guards it, so keep it inside.
    metrics_listen: String = String::new();
    /// Background jobs at the same time in this process; 0 runs none.
    workers: usize = 2;
    /// The lines of the log: text or json.
    log_format: String = "text".into();
    /// What is logged, for instance info or belfry=debug.
    log_level: String = "info".into();
}

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
        figment = figment.merge(Env::raw().only(&["DATABASE_URL"])).merge(Env::prefixed("BELFRY_").ignore(&[
            "TEST_DATABASE",
            "URL",
            "CONFIG",
        ]));
        let config: Self = figment.extract().map_err(explain)?;
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
        Ok(())
    }

    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// A page's full address.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }
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
