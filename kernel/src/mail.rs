//! Mail out. A mail is enqueued in the transaction that causes it and handed to the server by a job; if the program is
//! killed while a server has it, it is set aside as doubtful and not sent again.

use std::path::PathBuf;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::db::{DbError, Tx};
use crate::faults::Fault;
use crate::jobs::{self, JobKind};

/// Whether a mail can be addressed to this.
pub fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok()
}

/// Whether mail can be sent in this name: an address, or a name and an address in pointed brackets.
pub fn is_sender(text: &str) -> bool {
    text.parse::<Mailbox>().is_ok()
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

/// What the job is given.
#[derive(Debug, Serialize, Deserialize)]
struct Parcel<M> {
    #[serde(flatten)]
    mail: M,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    invitation: Option<Invitation>,
}

/// The way mail leaves.
pub enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

impl Transport {
    /// `smtp://...`, `smtps://...` or `folder:<path>`.
    pub fn open(url: &str) -> Result<Self, String> {
        if let Some(folder) = url.strip_prefix("folder:") {
            let folder = PathBuf::from(folder);
            std::fs::create_dir_all(&folder)
                .map_err(|error| format!("the folder {} for mail cannot be made: {error}", folder.display()))?;
            return Ok(Self::Folder(AsyncFileTransport::new(folder)));
        }
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| format!("mail_url: {error}"))?;
        Ok(Self::Smtp(smtp.timeout(Some(std::time::Duration::from_secs(20))).build()))
    }

    pub async fn check(&self) -> Result<(), String> {
        match self {
            Self::Folder(_) => Ok(()),
            Self::Smtp(smtp) => match smtp.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("the mail server closed the connection".into()),
                Err(error) => Err(error.to_string()),
            },
        }
    }

    async fn send(&self, message: Message) -> Result<(), String> {
        match self {
            Self::Folder(folder) => folder.send(message).await.map(drop).map_err(|error| error.to_string()),
            Self::Smtp(smtp) => smtp.send(message).await.map(drop).map_err(|error| error.to_string()),
        }
    }
}

/// The job that hands a mail to the server.
pub const SEND: JobKind = JobKind { kind: "mail.send", once: true, run: |app, payload| Box::pin(send(app, payload)) };

/// Puts a mail into the queue; it leaves when the transaction has committed.
pub async fn enqueue(tx: &Tx, mail: &Mail) -> Result<(), DbError> {
    jobs::enqueue(tx, &SEND, mail, tx.clock().now()).await
}

/// The same with a meeting in it.
pub async fn enqueue_invitation(tx: &Tx, mail: &Mail, invitation: Invitation) -> Result<(), DbError> {
    jobs::enqueue(tx, &SEND, &Parcel { mail, invitation: Some(invitation) }, tx.clock().now()).await
}

async fn send(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let parcel: Parcel<Mail> = serde_json::from_value(payload).map_err(Fault::internal)?;
    let transport = app.part::<Transport>().ok_or_else(|| Fault::internal("mail is not set up"))?;
    let to = parcel.mail.to.clone();
    let message = compose(&app, parcel.mail, parcel.invitation)
        .map_err(|error| Fault::Internal(without_addresses(&error.to_string(), &to)))?;
    transport.send(message).await.map_err(|error| Fault::Internal(without_addresses(&error, &to)))
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
) -> Result<Message, Box<dyn std::error::Error + Send + Sync>> {
    let from: Mailbox = app.config.mail_from.parse()?;
    let host = from.email.domain().to_owned();
    let id: crate::ids::Id<Mail> = app.clock.new_id();
    let mut message = Message::builder()
        .from(from)
        .to(mail.to.parse()?)
        .subject(mail.subject)
        .message_id(Some(format!("<{id}@{host}>")));
    message =
        message.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()));
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
}
