//! Mail in. A mail server of this machine hands mail over (`app/src/incoming`); here it is read, and given to the area whose
//! address it came to. An address is sealed for one thing and one person. What programs send (answers of who is away, reports of
//! mail servers, lists, our own mail) is taken by nobody and never answered, so that no two programs write to each other.

use std::net::SocketAddr;
use std::path::PathBuf;

use axum::body::Bytes;
use data_encoding::BASE32_NOPAD;
use jiff::SignedDuration;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};
use uuid::Uuid;

use crate::access::Errand;
use crate::actor::digest;
use crate::app::App;
use crate::config::Config;
use crate::db::{Conn, DbError, Tx};
use crate::faults::Fault;
use crate::forms::UploadedFile;
use crate::ids::Id;
use crate::jobs::Run;
use crate::keys::{KeyError, Keys, SEAL};
use crate::mail::LOOP;
use crate::moderation::Step;
use crate::params;

/// The largest mail that is taken, as large as most mail servers send one. Files take a third more in it than they have.
pub const MAIL_BYTES: usize = 25 * 1024 * 1024;
/// HTML with more signs, or more tags, is read without its structure.
const HTML_BYTES: usize = 500_000;
const HTML_TAGS: usize = 20_000;
/// As wide as the words of HTML are broken: no paragraph of a person is longer.
const WIDTH: usize = 10_000;
/// As many files are read.
const FILES: usize = 20;
/// A picture that stands among the words and is smaller, in bytes, is taken for a part of a signature.
const LOGO: usize = 30_000;
/// For so long a mail that comes again is known.
const KNOWN: SignedDuration = SignedDuration::from_hours(60 * 24);

/// What the mail server speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Lmtp,
    Smtp,
}

/// Where it is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    Tcp(SocketAddr),
    Unix(PathBuf),
}

/// How mail comes in, as it is configured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    pub speaks: Protocol,
    pub at: At,
    local: String,
    pub domain: String,
}

impl Door {
    /// Nothing where no mail comes in; the sentence says what is wrong with the settings.
    pub fn of(config: &Config) -> Result<Option<Self>, String> {
        let address = config.mail_in_address.trim().to_lowercase();
        if config.mail_in.is_empty() {
            return Ok(None);
        }
        let (speaks, at) = match config.mail_in.split_once(':') {
            Some(("lmtp", at)) => (Protocol::Lmtp, at),
            Some(("smtp", at)) => (Protocol::Smtp, at),
            _ => return Err(format!("mail_in must begin with lmtp: or smtp:; it is {}.", config.mail_in)),
        };
        let at = if at.starts_with('/') {
            At::Unix(PathBuf::from(at))
        } else {
            match at.parse::<SocketAddr>() {
                // Nothing there asks who hands the mail over.
                Ok(at) if at.ip().is_loopback() => At::Tcp(at),
                _ => {
                    return Err(format!(
                        "mail_in must name an address of this machine such as 127.0.0.1:2424, or a path that begins with /; it is {}.",
                        config.mail_in
                    ));
                }
            }
        };
        match address.split_once('@').filter(|_| crate::mail::is_address(&address)) {
            // The part before the @ has 64 signs at most; the longest one of ours adds 54.
            Some((local, domain)) if local.len() <= 10 && !local.contains('+') => {
                Ok(Some(Self { speaks, at, local: local.into(), domain: domain.into() }))
            }
            _ => Err(format!(
                "mail_in_address must be an address such as reply@belfry.your.city, with at most 10 signs before the @; it is {}.",
                config.mail_in_address
            )),
        }
    }

    /// The part of an address that says where a mail belongs, if it is one of ours.
    pub fn read(&self, address: &str) -> Option<Token> {
        let address = address.trim().to_lowercase();
        let (local, domain) = address.rsplit_once('@')?;
        let token = local.strip_prefix(&self.local)?.strip_prefix('+')?;
        if domain != self.domain {
            return None;
        }
        let (kind, rest) = token.split_at_checked(1)?;
        let (id, seal) = rest.split_at_checked(26)?;
        let seal = BASE32_NOPAD.decode(seal.to_ascii_uppercase().as_bytes()).ok()?;
        Some(Token { kind: kind.chars().next()?, id: id.parse::<Id<Door>>().ok()?.uuid(), seal: seal.try_into().ok()? })
    }
}

/// What an address was sealed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: char,
    pub id: Uuid,
    seal: [u8; SEAL],
}

fn sealed(kind: char, id: Uuid, whom: &str) -> String {
    format!("mail in {kind} {id} {whom}")
}

impl Token {
    /// Whether it was made for this one: a person, or an address.
    pub fn is_for(&self, keys: &Keys, whom: &str) -> bool {
        keys.has_sealed(&sealed(self.kind, self.id, whom), &self.seal)
    }
}

/// The address that `whom` answers to about a thing; nothing where no mail comes in.
pub fn address(config: &Config, keys: &Keys, kind: char, id: Uuid, whom: &str) -> Result<Option<String>, KeyError> {
    let Ok(Some(door)) = Door::of(config) else { return Ok(None) };
    let seal = BASE32_NOPAD.encode(&keys.seal(&sealed(kind, id, whom))?).to_ascii_lowercase();
    Ok(Some(format!("{}+{kind}{}{seal}@{}", door.local, Id::<Door>::from_uuid(id), door.domain)))
}

/// A mail as it is read.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    /// The one address that it says it comes from, in small letters.
    pub from: String,
    pub subject: String,
    /// All that it says, with what it quotes.
    pub text: String,
    /// The files in it, without what mail programs add by themselves. One that came broken is empty.
    pub files: Vec<UploadedFile>,
    /// How many there are beside these.
    pub more_files: usize,
    /// Whether a program has written it.
    pub is_automatic: bool,
    /// By which it is known when it comes again.
    key: String,
}

/// Reads a mail. `sender` is who the envelope names, `ours` what our own mail has in its `X-Loop`. Nothing if it is no mail,
/// or comes from nobody or from several.
pub fn read(raw: &[u8], sender: &str, ours: &str) -> Option<Letter> {
    let mail = MessageParser::default().parse(raw)?;
    let mut from = mail.from()?.iter();
    let (Some(one), None) = (from.next(), from.next()) else { return None };
    let from = one.address()?.trim().to_lowercase();
    let mut files = mail.attachments().filter(|part| !is_added(part));
    let key = mail.message_id().map_or_else(|| hex(raw), str::to_owned);
    Some(Letter {
        subject: mail.subject().unwrap_or_default().chars().filter(|sign| !sign.is_control()).take(200).collect(),
        text: words(&mail),
        files: files.by_ref().take(FILES).map(file).collect(),
        more_files: files.count(),
        is_automatic: is_automatic(&mail, sender, &from, ours),
        from,
        key,
    })
}

fn file(part: &MessagePart<'_>) -> UploadedFile {
    let name = part.attachment_name().unwrap_or(if part.is_message() { "mail.eml" } else { "" });
    let content = if part.is_encoding_problem { &[] } else { part.contents() };
    UploadedFile::named(name, Bytes::copy_from_slice(content))
}

/// Whether no person has put it in: signatures of programs, cards with an address, invitations to a calendar that stand beside
/// the words, words without a name behind the words, and small pictures among them.
fn is_added(part: &MessagePart<'_>) -> bool {
    let is = |kind: &str, below: &str| part.is_content_type(kind, below);
    let is_named = part.attachment_name().is_some();
    let has_place = match part.content_disposition() {
        Some(said) => said.is_inline(),
        None => part.content_id().is_some(),
    };
    is("application", "pkcs7-signature")
        || is("application", "x-pkcs7-signature")
        || is("application", "pgp-signature")
        || is("application", "pgp-keys")
        || is("text", "vcard")
        || is("text", "x-vcard")
        || part.is_multipart()
        || (part.is_text() || is("text", "calendar")) && !is_named
        || part.content_type().is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("image"))
            && has_place
            && part.len() < LOGO
}

fn hex(raw: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&digest(&String::from_utf8_lossy(raw)))
}

/// What it says: its parts of plain text, or of HTML where there is no other.
fn words(mail: &Message<'_>) -> String {
    let parts = mail.text_bodies().filter_map(|part| match &part.body {
        PartType::Text(text) => Some(text.to_string()),
        PartType::Html(html) => Some(of_html(html)),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("\n").replace('\0', "")
}

/// The words of HTML, quotes with a `>` before each line. What is too much is read plainly.
fn of_html(html: &str) -> String {
    if html.len() > HTML_BYTES || html.bytes().filter(|byte| *byte == b'<').count() > HTML_TAGS {
        return html_to_text(html);
    }
    let plain = html2text::config::plain_no_decorate().raw_mode(true).string_from_read(html.as_bytes(), WIDTH);
    plain.unwrap_or_else(|_| html_to_text(html))
}

/// Subjects of answers that programs send for somebody who is away and that have no header to tell them by.
const AWAY: &[&str] = &[
    "automatic reply",
    "auto:",
    "autoreply",
    "out of office",
    "automatische antwort",
    "abwesenheit",
    "abwesend",
    "réponse automatique",
    "absence du bureau",
    "message d'absence",
];

/// Whether a program has written it (RFC 3834), a mail server reports something, or it comes from a list or from here.
fn is_automatic(mail: &Message<'_>, sender: &str, from: &str, ours: &str) -> bool {
    let header = |name: &'static str| {
        mail.header_raw(name).map(|value| value.trim().to_lowercase()).filter(|value| !value.is_empty())
    };
    let subject = mail.subject().unwrap_or_default().to_lowercase().replace('’', "'");
    let local = from.split('@').next().unwrap_or_default();
    let report =
        mail.content_type().is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype() == Some("report"));
    sender.trim_matches(['<', '>', ' ']).is_empty()
        || report
        || header("Auto-Submitted").is_some_and(|value| value != "no")
        || header("Precedence").is_some_and(|value| matches!(value.as_str(), "bulk" | "list" | "junk" | "auto_reply"))
        || ["List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply-From"]
            .into_iter()
            .any(|name| header(name).is_some())
        || header(LOOP).is_some_and(|value| value == ours.to_lowercase())
        || matches!(local, "mailer-daemon" | "postmaster" | "noreply" | "no-reply" | "do-not-reply")
        || AWAY.iter().any(|away| subject.starts_with(away))
}

/// A mail, and what its address was sealed for.
pub struct Delivery {
    pub token: Token,
    pub letter: Letter,
}

impl Delivery {
    fn key(&self) -> Vec<u8> {
        digest(&format!("{} {} {}", self.token.kind, self.token.id, self.letter.key))
    }

    /// Whether it was taken before, for whoever has much to do with it.
    pub async fn is_known(&self, conn: &Conn) -> Result<bool, DbError> {
        Ok(conn.count("select count(*) as n from taken_mails where key = $1", params![self.key()]).await? > 0)
    }

    /// Notes that it is taken, with what it leads to. Returns false if it was taken before.
    pub async fn note(&self, tx: &Tx) -> Result<bool, DbError> {
        let key = self.key();
        let done = tx
            .execute(
                "insert into taken_mails (key, at) values ($1, $2) on conflict (key) do nothing",
                params![key, tx.clock().now()],
            )
            .await?;
        Ok(done.rows == 1)
    }
}

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// What it leads to is in the database, or it leads to nothing.
    Done,
    /// Its address is not one that is sealed for whoever wrote it.
    NotTheirs,
    /// It is no mail that can be read.
    Unreadable,
}

/// Of the area that gives addresses of a kind.
#[derive(Clone, Copy)]
pub struct Mailbox {
    pub kind: char,
    pub take: for<'a> fn(&'a App, &'a Delivery) -> Step<'a, Taken>,
}

/// All of them, put together by the wiring.
#[derive(Default)]
pub struct Mailboxes(pub Vec<Mailbox>);

/// Takes a mail that came to an address. A fault means that it is to be handed over again.
pub async fn deliver(app: &App, token: Token, sender: &str, raw: &[u8]) -> Result<Taken, Fault> {
    let boxes = app.part::<Mailboxes>();
    let Some(mailbox) = boxes.as_ref().and_then(|boxes| boxes.0.iter().find(|one| one.kind == token.kind)) else {
        return Ok(Taken::NotTheirs);
    };
    let Some(letter) = read(raw, sender, &app.config.base_url) else { return Ok(Taken::Unreadable) };
    if letter.is_automatic {
        metrics::counter!("belfry_mails_in_total", "end" => "automatic").increment(1);
        return Ok(Taken::Done);
    }
    (mailbox.take)(app, &Delivery { token, letter }).await
}

/// Forgets which mails were taken long ago.
pub fn forget(app: App) -> Run<'static> {
    Box::pin(async move {
        let old = app.clock.now().checked_sub(KNOWN).map_err(Fault::internal)?;
        let tx = app.db.begin(&Errand::new("kernel.upkeep")).await?;
        tx.execute("delete from taken_mails where at < $1", params![old]).await?;
        tx.finish().await?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(mail_in: &str, address: &str) -> Config {
        Config { mail_in: mail_in.into(), mail_in_address: address.into(), ..Config::default() }
    }

    #[test]
    fn mail_is_heard_on_this_machine_only() {
        for mail_in in ["lmtp:127.0.0.1:2424", "smtp:[::1]:25", "lmtp:/run/belfry.sock"] {
            assert!(Door::of(&config(mail_in, "reply@b.example")).unwrap().is_some(), "{mail_in}");
        }
        for mail_in in ["lmtp:0.0.0.0:2424", "lmtp:192.0.2.1:24", "127.0.0.1:24", "lmtp:", "imap:127.0.0.1:1"] {
            assert!(Door::of(&config(mail_in, "reply@b.example")).is_err(), "{mail_in}");
        }
        for address in ["", "reply", "re+ply@b.example", "answers-to-all@b.example"] {
            assert!(Door::of(&config("lmtp:127.0.0.1:2424", address)).is_err(), "{address}");
        }
        assert_eq!(Door::of(&config("", "")).unwrap(), None);
    }

    #[test]
    fn an_address_is_for_one_thing_and_one_person() {
        let config = config("lmtp:127.0.0.1:2424", "Reply@B.example");
        let keys = Keys::read(&Config { keys: format!("belfry_key_{}", "1".repeat(64)), ..Config::default() });
        let keys = keys.unwrap().unwrap();
        let id = Uuid::from_u128(7);
        let address = address(&config, &keys, 'r', id, "one").unwrap().unwrap();
        assert!(address.split('@').next().unwrap().len() <= 64, "{address}");
        let door = Door::of(&config).unwrap().unwrap();
        for written in [address.clone(), address.to_uppercase(), format!(" {address} ")] {
            let token = door.read(&written).unwrap();
            assert_eq!((token.kind, token.id), ('r', id));
            assert!(token.is_for(&keys, "one") && !token.is_for(&keys, "another"));
        }
        let other = door.read(&address.replacen("+r", "+x", 1)).unwrap();
        assert!(!other.is_for(&keys, "one"), "another kind");
        for wrong in [
            "reply@b.example",
            "reply+@b.example",
            "reply+r@b.example",
            "x@y@b.example",
            &address.replace("b.example", "c.example"),
            &address.replacen("+r", "+", 1),
            &address.replace('@', "a@"),
            &address.replacen("+r", "+é", 1),
        ] {
            assert_eq!(door.read(wrong), None, "{wrong}");
        }
    }

    fn letter(head: &str) -> Letter {
        read(format!("From: A <A@City.example>\r\n{head}\r\n\r\nHello\r\n").as_bytes(), "a@city.example", "http://b")
            .unwrap()
    }

    #[test]
    fn what_programs_send_is_known() {
        let plain = letter("Subject: Re: x\r\nAuto-Submitted: no");
        assert!(!plain.is_automatic && plain.from == "a@city.example" && plain.text.trim() == "Hello", "{plain:?}");
        for head in [
            "Auto-Submitted: auto-replied",
            "Auto-Submitted: auto-generated",
            "Precedence: bulk",
            "List-Id: <x.y>",
            "List-Unsubscribe: <mailto:x@y.example>",
            "X-Autoreply: yes",
            "X-Loop: http://b",
            "Subject: Automatic reply: away",
            "Subject: Abwesenheitsnotiz: weg",
            "Subject: =?utf-8?Q?R=C3=A9ponse_automatique=C2=A0=3A_x?=",
            "Content-Type: multipart/report; boundary=x",
        ] {
            assert!(letter(head).is_automatic, "{head}");
        }
        let report = read(b"From: a@city.example\r\n\r\nx", "<>", "http://b").unwrap();
        assert!(report.is_automatic, "nobody sent it");
        assert!(read(b"From: mailer-daemon@c.example\r\n\r\nx", "a@c.example", "http://b").unwrap().is_automatic);
    }

    #[test]
    fn from_html_come_words_and_quotes_that_can_be_told() {
        let html = "<html><body><p>By <b>district</b>.</p><p>Two.</p><div class=gmail_quote>On 24 Nov 2026 Belfry wrote:<br>\
            <blockquote><p>How do you number them?</p></blockquote></div><script>alert(1)</script></body></html>";
        let mail = format!("From: a@c.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}");
        let text = read(mail.as_bytes(), "a@c.example", "").unwrap().text;
        assert!(text.contains("By district.\n\nTwo."), "{text}");
        assert!(text.contains("\n> How do you number them?") && !text.contains("alert"), "{text}");
    }

    #[test]
    fn nobody_and_several_write_no_mail() {
        for raw in ["", "x", "Subject: x\r\n\r\nHello", "From: a@c.example, b@c.example\r\n\r\nHello"] {
            assert!(read(raw.as_bytes(), "a@c.example", "").is_none(), "{raw}");
        }
    }
}
