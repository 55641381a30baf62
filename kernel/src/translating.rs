//! Where areas with texts meet the areas that have them translated by a machine and that talk about them, though they do not
//! know each other. An area says of a kind of text who reads it (the permit of its page decides) and what it says now. And who translates, as
//! the operator has set it.

use std::pin::Pin;

use url::{Host, Url};
use uuid::Uuid;
use words::Lang;

use crate::access::{Action, Permit, Visit};
use crate::actor::{Actor, digest};
use crate::app::App;
use crate::config::Config;
use crate::db::Conn;
use crate::faults::Fault;
use crate::ids::Id;
use crate::jobs::Run;

pub type Reading<'a> = Pin<Box<dyn Future<Output = Result<Option<Original>, Fault>> + Send + 'a>>;

/// How a part of a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Title,
    /// Words with ends of lines.
    Lines,
    Markdown,
}

/// A part of a text, under the name that the page gives it.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: Option<fn(Lang) -> &'static str>,
    pub shape: Shape,
    pub text: String,
}

impl Part {
    pub const fn title(text: String) -> Self {
        Self { name: None, shape: Shape::Title, text }
    }

    pub const fn lines(name: Option<fn(Lang) -> &'static str>, text: String) -> Self {
        Self { name, shape: Shape::Lines, text }
    }

    pub const fn markdown(text: String) -> Self {
        Self { name: None, shape: Shape::Markdown, text }
    }
}

/// A text as it is now.
#[derive(Clone, Debug)]
pub struct Original {
    /// None of them is empty.
    pub parts: Vec<Part>,
    /// In which language somebody has said that it is.
    pub language: Option<String>,
    /// Where it stands.
    pub path: String,
}

impl Original {
    /// Nothing where nothing is said.
    pub fn new(parts: Vec<Part>, language: Option<String>, path: String) -> Option<Self> {
        let parts: Vec<Part> = parts.into_iter().filter(|part| !part.text.trim().is_empty()).collect();
        (!parts.is_empty()).then_some(Self { parts, language, path })
    }

    /// What tells it from what it said before.
    pub fn mark(&self) -> Uuid {
        let said: Vec<&str> = self.parts.iter().map(|part| part.text.as_str()).collect();
        let digest = digest(&format!("{:?} {said:?}", self.language));
        digest.first_chunk().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes))
    }

    /// All that it says.
    pub fn whole(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n\n")
    }
}

/// A kind of text that can be translated, and talked about where it has a title.
#[derive(Clone, Copy)]
pub struct Source {
    pub kind: &'static str,
    /// Lets those through who read it where it stands.
    pub admits: for<'a> fn(&'a App, Actor, Visit, Uuid) -> Run<'a>,
    /// What it says now; nothing where it is gone.
    pub read: for<'a> fn(&'a Conn, Uuid) -> Reading<'a>,
}

impl Source {
    /// Whether this reader is let through where the text stands. A refusal of any kind is the same to them: there is none.
    pub async fn lets_through(&self, app: &App, actor: Actor, visit: &Visit, id: Uuid) -> Result<bool, Fault> {
        match (self.admits)(app, actor, visit.clone(), id).await {
            Ok(()) => Ok(true),
            Err(fault @ Fault::Internal(_)) => Err(fault),
            Err(_) => Ok(false),
        }
    }
}

/// The permit of the action by which it is read.
pub fn admits<A: Action<Key = Id<N>>, N: 'static>(app: &App, actor: Actor, visit: Visit, id: Uuid) -> Run<'_> {
    Box::pin(async move { Permit::<A>::decide(app, actor, Id::from_uuid(id), visit).await.map(drop) })
}

/// The same where the page has another key, which is to be found.
pub fn admits_by<'a, A: Action>(
    app: &'a App,
    actor: Actor,
    visit: Visit,
    key: impl Future<Output = Result<Option<A::Key>, Fault>> + Send + 'a,
) -> Run<'a> {
    Box::pin(async move {
        let key = key.await?.ok_or(Fault::NotFound)?;
        Permit::<A>::decide(app, actor, key, visit).await.map(drop)
    })
}

/// All kinds, put together by the wiring.
#[derive(Default)]
pub struct Sources(pub Vec<Source>);

impl Sources {
    pub fn find(&self, kind: &str) -> Option<&Source> {
        self.0.iter().find(|source| source.kind == kind)
    }
}

/// Who translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translator {
    /// LibreTranslate, at this address. It answers at once.
    Libre(Url),
    /// eTranslation of the European Commission: where it is asked, and the name of the application that it knows. It answers
    /// later, at an address of ours.
    Commission { address: Url, application: String },
}

/// Before the address of a LibreTranslate.
const LIBRE: &str = "libretranslate:";
/// Before the name of the application that eTranslation knows.
const COMMISSION: &str = "etranslation:";
/// Where eTranslation is asked.
const COMMISSION_AT: &str = "https://webgate.ec.europa.eu/etranslation/si/translate";
/// The longest name of an application.
const APPLICATION_MAX: usize = 100;

impl Translator {
    /// Who it is by the settings, or a sentence that says what is wrong with them.
    pub fn of(config: &Config) -> Result<Option<Self>, String> {
        let found = &config.translator;
        if found == "none" {
            Ok(None)
        } else if let Some(address) = found.strip_prefix(LIBRE) {
            Ok(Some(Self::Libre(asked_at(found, address)?)))
        } else if let Some(rest) = found.strip_prefix(COMMISSION) {
            let (application, address) = rest.split_once('@').unwrap_or((rest, COMMISSION_AT));
            let address = asked_at(found, address)?;
            let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
            if application.is_empty() || application.len() > APPLICATION_MAX || !application.chars().all(is_sign) {
                return Err(wrong(found));
            }
            if config.translator_key.is_empty() {
                return Err("translator is etranslation, which asks for the password of the application. Set \
                            translator_key, or BELFRY_TRANSLATOR_KEY."
                    .into());
            }
            if !is_inside(&address) && !config.is_https() {
                return Err("translator is etranslation, which sends translations to base_url over the internet. So \
                            base_url must begin with https://."
                    .into());
            }
            Ok(Some(Self::Commission { address, application: application.to_owned() }))
        } else {
            Err(wrong(found))
        }
    }

    /// What readers are told of who translates.
    pub fn name(config: &Config) -> &str {
        match config.translator_name.as_str() {
            "" if config.translator.starts_with(COMMISSION) => "eTranslation (European Commission)",
            "" => "LibreTranslate",
            name => name,
        }
    }

    /// Whether it must be told in which language a text is.
    pub fn needs_language(config: &Config) -> bool {
        config.translator.starts_with(COMMISSION)
    }
}

fn wrong(found: &str) -> String {
    format!(
        "translator must be none, or libretranslate: and an address of http:// or https://, or etranslation: and the name of an \
         application; it is {found}."
    )
}

/// Where a translator is asked. Texts go there, so only within the own network without encryption.
fn asked_at(found: &str, address: &str) -> Result<Url, String> {
    let url = Url::parse(address).map_err(|_| wrong(found))?;
    match url.scheme() {
        "https" => {}
        "http" if is_inside(&url) => {}
        "http" => {
            return Err("translator would send texts over the internet unencrypted. Write https://, or name an \
                        address of this machine or of your own network."
                .into());
        }
        _ => return Err(wrong(found)),
    }
    if url.host().is_none() || !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
        return Err(wrong(found));
    }
    Ok(url)
}

/// Whether an address is of this machine or of a network that the internet does not reach. The operator has named it, so it
/// may be asked; what readers type never leads there.
fn is_inside(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback() || address.is_private() || address.is_link_local(),
        Some(Host::Ipv6(address)) => {
            address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local()
        }
        Some(Host::Domain(name)) => {
            let inside = [".localhost", ".local", ".internal", ".lan", ".intranet", ".home.arpa"];
            !name.contains('.') || inside.iter().any(|end| name.ends_with(end))
        }
        None => false,
    }
}

/// Whether a text of this audience may be given to whoever translates, on the wish of this reader.
pub fn offers(config: &Config, actor: &Actor, is_public: bool) -> bool {
    config.translator != "none" && actor.signed().is_some() && (is_public || config.translate_private)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(translator: &str) -> Result<Option<Translator>, String> {
        Translator::of(&Config { translator: translator.into(), ..Config::default() })
    }

    #[test]
    fn texts_never_leave_the_own_network_unencrypted() {
        assert_eq!(of("none").unwrap(), None);
        for fine in [
            "libretranslate:http://127.0.0.1:5000",
            "libretranslate:http://[::1]:5000/",
            "libretranslate:http://10.1.2.3",
            "libretranslate:http://libretranslate:5000",
            "libretranslate:http://translate.internal/base",
            "libretranslate:https://translate.example/base/",
        ] {
            assert!(of(fine).unwrap().is_some(), "{fine}");
        }
        for open in ["libretranslate:http://translate.example", "libretranslate:http://8.8.8.8:5000"] {
            assert!(of(open).unwrap_err().contains("unencrypted"), "{open}");
        }
        for wrong in [
            "",
            "deepl:https://a.example",
            "libretranslate:",
            "libretranslate:ftp://a.example",
            "libretranslate:https://u:p@a.example",
        ] {
            assert!(of(wrong).unwrap_err().contains("must be none, or libretranslate:"), "{wrong}");
        }
    }

    #[test]
    fn the_commission_is_asked_with_a_password_and_answers_over_https_only() {
        let of = |translator: &str, key: &str, base_url: &str| {
            Translator::of(&Config {
                translator: translator.into(),
                translator_key: key.into(),
                base_url: base_url.into(),
                ..Config::default()
            })
        };
        let (https, http) = ("https://network.example", "http://127.0.0.1:8080");
        let Ok(Some(Translator::Commission { address, application })) = of("etranslation:City_of_2026", "x", https)
        else {
            panic!("it is fine");
        };
        assert_eq!((address.as_str(), application.as_str()), (COMMISSION_AT, "City_of_2026"));
        assert!(of("etranslation:city@http://127.0.0.1:9/translate", "x", http).unwrap().is_some());
        for (translator, key, base_url, named) in [
            ("etranslation:city", "", https, "translator_key"),
            ("etranslation:city", "x", http, "base_url"),
            ("etranslation:city@http://translate.example", "x", https, "unencrypted"),
            ("etranslation:", "x", https, "must be none"),
            ("etranslation:a city", "x", https, "must be none"),
            ("etranslation:a\"b", "x", https, "must be none"),
            ("etranslation:https://webgate.ec.europa.eu", "x", https, "must be none"),
            ("etranslation:city@ftp://a.example", "x", https, "must be none"),
        ] {
            let error = of(translator, key, base_url).unwrap_err();
            assert!(error.contains(named) && !error.contains('\n'), "{translator}: {error}");
        }
    }

    #[test]
    fn a_text_that_says_something_else_has_another_mark() {
        let text = |parts: &[&str]| {
            let parts = parts.iter().map(|text| Part::lines(None, (*text).into())).collect();
            Original::new(parts, None, "/".into()).unwrap()
        };
        assert_eq!(text(&["a", "b"]).mark(), text(&["a", "b", " "]).mark());
        for other in [&["a b"][..], &["a", "c"], &["a\n", "b"], &["b", "a"]] {
            assert_ne!(text(&["a", "b"]).mark(), text(other).mark(), "{other:?}");
        }
    }
}
