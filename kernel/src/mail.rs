//! Mail out. A mail is enqueued in the transaction that causes it and handed to the server by a job; if the program is
//! killed while a server has it, it is set aside as doubtful and not sent again.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use data_encoding::BASE64;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};

use crate::access::Errand;
use crate::app::App;
use crate::db::{DbError, Tx};
use crate::events::Event;
use crate::faults::Fault;
use crate::ids::PersonId;
use crate::jobs::{self, JobKind};
use crate::params;

/// Whether a mail can be addressed to this. A name in quotation marks may hold anything, also what separates addresses; nobody
/// has such a one, and other programs read it in their own ways.
pub fn is_address(text: &str) -> bool {
    text.len() <= 254
        && !text.contains(['"', '<', '>', '(', ')', ',', ';', '\\'])
        && text.parse::<lettre::Address>().is_ok()
}

/// Whether mail can be sent in this name: an address, or a name and an address in pointed brackets.
pub fn is_sender(text: &str) -> bool {
    address_of(text).is_some_and(|address| is_address(&address))
}

/// The address that mail in this name comes from.
pub fn address_of(sender: &str) -> Option<String> {
    sender.parse::<Mailbox>().ok().map(|mailbox| mailbox.email.to_string())
}

/// One mail to one person.
#[derive(Debug, Serialize, Deserialize)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// The same in HTML, where it says more than the text can.
    pub html: Option<String>,
}

/// A meeting that goes with a mail: programs for mail show it with buttons to accept or decline (iMIP, RFC 6047).
#[derive(Debug, Serialize, Deserialize)]
pub struct Invitation {
    /// The method that the text names too: `REQUEST` or `CANCEL`.
    pub method: String,
    /// The meeting as iCalendar text.
    pub ics: String,
}

/// What a mail carries that goes to many, beside what it says: programs that read mail sort it, thread it and end it by
/// this (RFC 2919, RFC 5322, RFC 8058).
#[derive(Debug, Serialize, Deserialize)]
pub struct Bulk {
    /// Whom it is for; if the address is refused for good, `Bounced` says so of this person.
    pub person: PersonId,
    /// The part of its Message-ID before the host: the same whenever it is sent.
    pub id: String,
    /// What it is about; all mails about one thing name the same.
    pub thread: Option<String>,
    /// The name of the list before the host.
    pub list: String,
    /// The address that ends it with one click.
    pub unsubscribe: String,
    /// Where an answer to it goes, if one can be given.
    #[serde(default)]
    pub reply_to: Option<String>,
}

/// What a mail carries that can be answered: its Message-ID before the host, and where an answer goes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answerable {
    pub id: String,
    pub reply_to: String,
}

/// The header by which mail of ours is known that comes back.
pub const LOOP: &str = "X-Loop";

/// What the job is given: the mail as it waits in the queue.
#[derive(Serialize, Deserialize)]
struct Parcel<M, B> {
    #[serde(flatten)]
    mail: M,
    #[serde(skip_serializing_if = "Option::is_none")]
    invitation: Option<Invitation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answerable: Option<Answerable>,
    /// It goes to somebody whose data are restricted as well: it is of their account.
    #[serde(default)]
    of_account: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    bulk: Option<B>,
}

/// How it lies there: mails hold links that open an account, so a copy of the database must not show them. The address is
/// seen, because mails to somebody who leaves are taken out; it belongs to what is locked, so none goes to somebody else.
#[derive(Serialize, Deserialize)]
struct Waiting {
    to: String,
    locked: String,
}

fn belongs_to(address: &str) -> String {
    format!("jobs.payload of a mail to {address}")
}

/// Takes a mail out of the queue. Some may wait from before mails were locked.
fn opened(app: &App, payload: serde_json::Value) -> Result<Parcel<Mail, Bulk>, Fault> {
    let Ok(Waiting { to, locked }) = Waiting::deserialize(&payload) else {
        return serde_json::from_value(payload).map_err(Fault::internal);
    };
    let locked = BASE64.decode(locked.as_bytes()).map_err(Fault::internal)?;
    let parcel = app.db.keys().open(&belongs_to(&to), &locked).map_err(Fault::internal)?;
    serde_json::from_slice(&parcel).map_err(Fault::internal)
}

/// A server has said that there is no such mailbox at a person's address.
#[derive(Debug, Serialize, Deserialize)]
pub struct Bounced {
    pub person: PersonId,
}

impl Event for Bounced {
    const KIND: &'static str = "kernel.mail_bounced";

    fn about(&self) -> (&'static str, uuid::Uuid) {
        ("person", self.person.uuid())
    }
}

const BOUNCE: Errand = Errand::new("kernel.mail.bounce");

/// Why a mail did not leave.
struct Refusal {
    /// The address itself is at fault, and will be again.
    address: bool,
    error: String,
}

/// The way mail leaves.
pub enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// The folder, and how many mails were written into it.
    Folder(PathBuf, AtomicU64),
}

impl Transport {
    /// `smtp://...`, `smtps://...` or `folder:<path>`.
    pub fn open(url: &str) -> Result<Self, String> {
        if let Some(folder) = url.strip_prefix("folder:") {
            let folder = PathBuf::from(folder);
            std::fs::create_dir_all(&folder)
                .map_err(|error| format!("the folder {} for mail cannot be made: {error}", folder.display()))?;
            return Ok(Self::Folder(folder, AtomicU64::new(0)));
        }
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| format!("mail_url: {error}"))?;
        Ok(Self::Smtp(smtp.timeout(Some(std::time::Duration::from_secs(20))).build()))
    }

    pub async fn check(&self) -> Result<(), String> {
        match self {
            Self::Folder(..) => Ok(()),
            Self::Smtp(smtp) => match smtp.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("the mail server closed the connection".into()),
                Err(error) => Err(error.to_string()),
            },
        }
    }

    async fn send(&self, message: Message) -> Result<(), Refusal> {
        match self {
            Self::Folder(folder, written) => write_whole(folder, written, &message.formatted())
                .await
                .map_err(|error| Refusal { address: false, error: error.to_string() }),
            Self::Smtp(smtp) => smtp
                .send(message)
                .await
                .map(drop)
                .map_err(|error| Refusal { address: is_of_the_address(&error), error: error.to_string() }),
        }
    }
}

/// Writes a mail into a folder. It gets its name when it is whole, so that nobody reads half of one; the names are in the
/// order of the mails, because the time of a file is too coarse for that.
async fn write_whole(folder: &Path, written: &AtomicU64, mail: &[u8]) -> std::io::Result<()> {
    let name = format!("{:08}-{}", written.fetch_add(1, Ordering::Relaxed), crate::actor::new_secret());
    let part = folder.join(format!("{name}.part"));
    tokio::fs::write(&part, mail).await?;
    tokio::fs::rename(&part, folder.join(format!("{name}.eml"))).await
}

fn is_of_the_address(error: &smtp::Error) -> bool {
    let code = error.status().map(u16::from);
    error.is_permanent() && code.is_some_and(|code| says_no_mailbox(code, &error.to_string()))
}

/// Whether a refusal is of the mailbox, and not of us: servers use the same codes for mail that they take for unwanted, so
/// where an enhanced code (RFC 3463) stands it decides.
fn says_no_mailbox(code: u16, text: &str) -> bool {
    const GONE: &[&str] = &["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"];
    let is_enhanced = |word: &&str| {
        let mut parts = word.split('.');
        parts.next() == Some("5")
            && parts.clone().count() == 2
            && parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let mut words = text.split(|sign: char| sign != '.' && !sign.is_ascii_digit());
    match words.find(is_enhanced) {
        Some(enhanced) => GONE.contains(&enhanced),
        None => matches!(code, 550 | 551 | 553),
    }
}

/// The job that hands a mail to the server.
pub const SEND: JobKind = JobKind { kind: "mail.send", once: true, run: |app, payload| Box::pin(send(app, payload)) };

/// Puts a mail into the queue; it leaves when the transaction has committed.
pub async fn enqueue(tx: &Tx, mail: &Mail) -> Result<(), DbError> {
    put(tx, Parcel { mail, invitation: None, answerable: None, of_account: false, bulk: None }).await
}

/// The same for what somebody needs to reach their account, and for what happens to it: nobody is cut off from that.
pub async fn enqueue_of_account(tx: &Tx, mail: &Mail) -> Result<(), DbError> {
    put(tx, Parcel { mail, invitation: None, answerable: None, of_account: true, bulk: None }).await
}

/// The same for one of many alike.
pub async fn enqueue_bulk(tx: &Tx, mail: &Mail, bulk: &Bulk) -> Result<(), DbError> {
    put(tx, Parcel { mail, invitation: None, answerable: None, of_account: false, bulk: Some(bulk) }).await
}

/// The same with a meeting in it.
pub async fn enqueue_invitation(tx: &Tx, mail: &Mail, invitation: Invitation) -> Result<(), DbError> {
    put(tx, Parcel { mail, invitation: Some(invitation), answerable: None, of_account: false, bulk: None }).await
}

/// The same of one that can be answered.
pub async fn enqueue_answerable(tx: &Tx, mail: &Mail, answerable: Answerable) -> Result<(), DbError> {
    put(tx, Parcel { mail, invitation: None, answerable: Some(answerable), of_account: false, bulk: None }).await
}

async fn put(tx: &Tx, parcel: Parcel<&Mail, &Bulk>) -> Result<(), DbError> {
    // Somebody who has left has no address any more.
    if !is_address(&parcel.mail.to) {
        return Ok(());
    }
    let to = parcel.mail.to.clone();
    let parcel = serde_json::to_vec(&parcel).map_err(|error| DbError::Shape(error.to_string()))?;
    let locked = BASE64.encode(&tx.keys().lock(&belongs_to(&to), &parcel)?);
    jobs::enqueue(tx, &SEND, &Waiting { to, locked }, tx.clock().now()).await
}

async fn send(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Parcel { mail, invitation, answerable, of_account, bulk } = opened(&app, payload)?;
    // Whoever made the mail need not know whose data are restricted, and it may have waited here since before they were.
    if !of_account && is_restricted(&app, &mail.to).await? {
        return Ok(());
    }
    let transport = app.part::<Transport>().ok_or_else(|| Fault::internal("mail is not set up"))?;
    let to = mail.to.clone();
    let mail = in_words_of_the_reader(&app, mail).await?;
    let message = compose(&app, mail, invitation, answerable, bulk.as_ref())
        .map_err(|error| Fault::Internal(without_addresses(&error.to_string(), &to)))?;
    match (transport.send(message).await, bulk) {
        (Ok(()), _) => Ok(()),
        (Err(Refusal { address: true, .. }), Some(bulk)) => {
            Ok(app.db.begin(&BOUNCE).await?.commit(&Bounced { person: bulk.person }).await?)
        }
        (Err(refusal), _) => Err(Fault::Internal(without_addresses(&refusal.error, &to))),
    }
}

crate::row! {
    struct Reader { lang: Option<String> }
}

async fn is_restricted(app: &App, address: &str) -> Result<bool, DbError> {
    let conn = app.db.reader().await?;
    let sql = "select count(*) as n from v_persons where email = $1 and is_restricted";
    Ok(conn.count(sql, params![address]).await? > 0)
}

/// Rows that went into the text may hold stand-ins for names and words that are gone.
async fn in_words_of_the_reader(app: &App, mail: Mail) -> Result<Mail, Fault> {
    let holds = words::holds_stand_in;
    if !holds(&mail.subject) && !holds(&mail.text) && !mail.html.as_deref().is_some_and(holds) {
        return Ok(mail);
    }
    let conn = app.db.reader().await?;
    let reader: Option<Reader> = conn.maybe("select lang from v_persons where email = $1", params![mail.to]).await?;
    let lang = reader.and_then(|reader| reader.lang).as_deref().and_then(words::Lang::from_tag).unwrap_or_default();
    let put_in = |text: &str| words::put_in(lang, text).into_owned();
    Ok(Mail {
        subject: put_in(&mail.subject),
        text: put_in(&mail.text),
        html: mail.html.as_deref().map(put_in),
        to: mail.to,
    })
}

/// What a mail server said, fit for a log: servers repeat the address, and sometimes only the part before its @.
fn without_addresses(said: &str, to: &str) -> String {
    let local = to.split('@').next().unwrap_or_default();
    let is_edge = |sign: char| sign.is_whitespace() || "<>()[]{},;:\"'`".contains(sign);
    let mut kept = String::with_capacity(said.len());
    for part in said.split_inclusive(is_edge) {
        let word = part.trim_end_matches(is_edge);
        let is_local = !local.is_empty() && word.trim_end_matches('.').eq_ignore_ascii_case(local);
        if word.contains('@') || is_local {
            kept.push_str("(address)");
            kept.push_str(part.get(word.len()..).unwrap_or_default());
        } else {
            kept.push_str(part);
        }
    }
    kept
}

fn compose(
    app: &App,
    mail: Mail,
    invitation: Option<Invitation>,
    answerable: Option<Answerable>,
    bulk: Option<&Bulk>,
) -> Result<Message, Box<dyn std::error::Error + Send + Sync>> {
    let from: Mailbox = app.config.mail_from.parse()?;
    let host = from.email.domain().to_owned();
    let (id, reply_to) = match (bulk, answerable) {
        (Some(bulk), _) => (bulk.id.clone(), bulk.reply_to.clone()),
        (None, Some(answerable)) => (answerable.id, Some(answerable.reply_to)),
        (None, None) => (app.clock.new_id::<Mail>().to_string(), None),
    };
    let mut message = Message::builder()
        .from(from)
        .to(mail.to.parse()?)
        .subject(mail.subject)
        .message_id(Some(format!("<{id}@{host}>")))
        .raw_header(header("Auto-Submitted", "auto-generated".into()))
        .raw_header(header(LOOP, app.config.base_url.clone()));
    if let Some(reply_to) = reply_to {
        message = message.reply_to(reply_to.parse()?);
    }
    if let Some(bulk) = bulk {
        if let Some(thread) = &bulk.thread {
            let thread = format!("<{thread}@{host}>");
            message = message.in_reply_to(thread.clone()).references(thread);
        }
        message = message
            .raw_header(header("List-Id", format!("<{}.{host}>", bulk.list)))
            .raw_header(header("List-Unsubscribe", format!("<{}>", bulk.unsubscribe)))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".into()));
    }
    let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(mail.text);
    if mail.html.is_none() && invitation.is_none() {
        return Ok(message.singlepart(text)?);
    }
    // Of several forms of the same, the best comes last.
    let mut forms = MultiPart::alternative().singlepart(text);
    if let Some(html) = mail.html {
        forms = forms.singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html));
    }
    let Some(invitation) = invitation else { return Ok(message.multipart(forms)?) };
    let kind = ContentType::parse(&format!("text/calendar; charset=UTF-8; method={}", invitation.method))?;
    let forms = forms.singlepart(SinglePart::builder().header(kind).body(invitation.ics.clone()));
    // For programs that know no invitations, and for those who want to keep the file.
    let file = Attachment::new("invite.ics".into()).body(invitation.ics, ContentType::parse("application/ics")?);
    Ok(message.multipart(MultiPart::mixed().multipart(forms).singlepart(file))?)
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_said_names_nobody() {
        let clean = |said| without_addresses(said, "Jane.Doe@city.example");
        assert_eq!(
            clean("permanent error (550): 5.1.1 <jane.doe@city.example>: Recipient address rejected: User unknown"),
            "permanent error (550): 5.1.1 <(address)>: Recipient address rejected: User unknown"
        );
        assert_eq!(clean("no mailbox jane.doe. Try other@city.example"), "no mailbox (address) Try (address)");
        assert_eq!(clean("no user 'jane.doe'"), "no user '(address)'");
        assert_eq!(clean("Connection refused (os error 111)"), "Connection refused (os error 111)");
    }

    #[test]
    fn an_address_holds_nothing_that_separates_addresses() {
        for fine in ["o'neil+city@mail.city.example", "müller@stadt.example", "a@[192.0.2.1]"] {
            assert!(is_address(fine), "{fine}");
        }
        for wrong in [
            "\"a>,b@c\"@city.example",
            "a@city.example,b@city.example",
            "<a@city.example>",
            "a(b)@city.example",
            "a",
            "",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
        assert!(is_sender("Belfry <a@city.example>") && is_sender("a@city.example"));
        assert!(!is_sender("Belfry <\"a>\"@city.example>") && !is_sender("Belfry"));
    }

    #[test]
    fn a_mail_that_was_queued_without_bulk_is_still_read() {
        let old = serde_json::json!({"to": "a@city.example", "subject": "S", "text": "T", "html": null});
        let queued: Parcel<Mail, Bulk> = serde_json::from_value(old).unwrap();
        assert_eq!((queued.mail.to.as_str(), queued.bulk.is_none()), ("a@city.example", true));
    }

    #[test]
    fn only_a_missing_mailbox_is_a_bounce() {
        for (code, text) in [
            (550, "permanent error (550): 5.1.1 <a@city.example> User unknown"),
            (550, "permanent error (550): 5.1.10 null MX"),
            (553, "permanent error (553): no such user 192.0.2.1"),
            (550, "permanent error (550): mailbox unavailable"),
        ] {
            assert!(says_no_mailbox(code, text), "{text}");
        }
        for (code, text) in [
            (535, "permanent error (535): 5.7.8 authentication failed"),
            (550, "permanent error (550): 5.7.1 rejected as spam by 10.5.1.1"),
            (554, "permanent error (554): transaction failed"),
            (552, "permanent error (552): 5.2.2 mailbox full"),
            (550, "permanent error (550): 5.1.8 sender address rejected"),
        ] {
            assert!(!says_no_mailbox(code, text), "{text}");
        }
    }
}
