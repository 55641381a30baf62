//! One connection of a mail server: what it may say, in which order, and how much of it.

use std::time::Duration;

use kernel::app::App;
use kernel::faults::Fault;
use kernel::incoming::{Door, MAIL_BYTES, Protocol, Taken, Token, deliver};
use smtp_proto::request::receiver::{DataReceiver, RequestReceiver};
use smtp_proto::{Error, Request};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// How long we wait for the next bytes.
const SILENCE: Duration = Duration::from_mins(1);
/// How long a connection may last.
const WHOLE: Duration = Duration::from_mins(15);
/// Mails of one connection, and recipients of one mail. SMTP has one answer to a mail for all of them, so there one comes
/// alone: the server hands it over again for the others.
const MAILS: u32 = 100;
const RECIPIENTS: usize = 50;
/// So many wrong commands are answered.
const WRONG: u32 = 10;

/// What has been said of the mail that comes next.
#[derive(Default)]
struct Envelope {
    sender: Option<String>,
    to: Vec<Token>,
}

/// One connection.
pub struct Session {
    app: App,
    door: Door,
    patience: (Duration, Duration),
    greeted: bool,
    envelope: Envelope,
    mails: u32,
    wrong: u32,
}

/// What is done after an answer.
enum Then {
    Answer(String),
    /// The mail itself is read.
    Read,
    End(String),
}

fn answer(text: &str) -> Then {
    Then::Answer(format!("{text}\r\n"))
}

impl Session {
    pub fn new(app: App, door: Door) -> Self {
        Self {
            app,
            door,
            patience: (SILENCE, WHOLE),
            greeted: false,
            envelope: Envelope::default(),
            mails: 0,
            wrong: 0,
        }
    }

    /// The same with other bounds of time: between two pieces, and in all.
    #[must_use]
    pub fn patient(self, silence: Duration, whole: Duration) -> Self {
        Self { patience: (silence, whole), ..self }
    }

    /// Talks until the other side is done, or is not to be waited for.
    pub async fn run(mut self, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
        let whole = self.patience.1;
        let talk = self.talk(&mut stream);
        match tokio::time::timeout(whole, talk).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "a connection for mail ended"),
            Err(_) => tracing::debug!("a connection for mail took too long"),
        }
    }

    async fn talk(&mut self, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> std::io::Result<()> {
        let name = match self.door.speaks {
            Protocol::Lmtp => "LMTP",
            Protocol::Smtp => "ESMTP",
        };
        write(stream, &format!("220 {} {name} Belfry\r\n", self.door.domain)).await?;
        let mut receiver = RequestReceiver::default();
        let mut reading: Option<(DataReceiver, Vec<u8>, bool)> = None;
        let mut buffer = vec![0; 16 * 1024];
        loop {
            let Ok(read) = tokio::time::timeout(self.patience.0, stream.read(&mut buffer)).await else {
                return write(stream, "421 4.4.2 Nothing was said for too long\r\n").await;
            };
            let read = read?;
            if read == 0 {
                return Ok(());
            }
            let mut bytes = buffer.get(..read).unwrap_or_default().iter();
            while bytes.len() > 0 {
                if let Some((data, mail, too_large)) = &mut reading {
                    let is_whole = data.ingest(&mut bytes, mail);
                    if mail.len() > MAIL_BYTES {
                        *too_large = true;
                        mail.clear();
                    }
                    if is_whole {
                        let (mail, too_large) = (std::mem::take(mail), *too_large);
                        reading = None;
                        let said = self.take(&mail, too_large).await;
                        write(stream, &said).await?;
                    }
                    continue;
                }
                let then = match receiver.ingest(&mut bytes) {
                    Ok(request) => self.hear(request),
                    Err(Error::NeedsMoreData { .. }) => break,
                    Err(Error::ResponseTooLong) => {
                        // Where a line ends that is too long nobody knows.
                        return write(stream, "500 5.5.2 That line is too long\r\n").await;
                    }
                    Err(error) => self.complain(&error),
                };
                match then {
                    Then::Answer(said) => write(stream, &said).await?,
                    Then::End(said) => return write(stream, &said).await,
                    Then::Read => {
                        reading = Some((DataReceiver::new(), Vec::new(), false));
                        write(stream, "354 Say it, and end with a line of one dot\r\n").await?;
                    }
                }
            }
        }
    }

    fn complain(&mut self, error: &Error) -> Then {
        self.wrong += 1;
        if self.wrong > WRONG {
            return Then::End("421 4.7.0 Too much of this cannot be read\r\n".into());
        }
        answer(match error {
            Error::InvalidSenderAddress => "501 5.1.7 That is no address",
            Error::InvalidRecipientAddress => "501 5.1.3 That is no address",
            Error::UnsupportedParameter { .. } | Error::InvalidParameter { .. } => "555 5.5.4 That is not offered here",
            Error::SyntaxError { .. } => "501 5.5.2 That cannot be read",
            _ => "500 5.5.1 There is no such command here",
        })
    }

    fn hear(&mut self, request: Request<std::borrow::Cow<'_, str>>) -> Then {
        let is_lmtp = self.door.speaks == Protocol::Lmtp;
        match request {
            Request::Lhlo { .. } if is_lmtp => self.greet(true),
            Request::Ehlo { .. } if !is_lmtp => self.greet(true),
            Request::Helo { .. } if !is_lmtp => self.greet(false),
            Request::Mail { from } => {
                if !self.greeted {
                    return answer("503 5.5.1 Say who you are first");
                }
                if self.envelope.sender.is_some() {
                    return answer("503 5.5.1 One mail after the other");
                }
                if from.size > MAIL_BYTES {
                    return answer("552 5.3.4 That mail is too large");
                }
                self.mails += 1;
                if self.mails > MAILS {
                    return Then::End("421 4.7.0 Enough for one connection\r\n".into());
                }
                self.envelope.sender = Some(from.address.into_owned());
                answer("250 2.1.0 Go on")
            }
            Request::Rcpt { to } => {
                if self.envelope.sender.is_none() {
                    return answer("503 5.5.1 Say from whom first");
                }
                let most = if is_lmtp { RECIPIENTS } else { 1 };
                if self.envelope.to.len() >= most {
                    return answer("452 4.5.3 So many at once are too many");
                }
                if let Some(token) = self.door.read(&to.address) {
                    self.envelope.to.push(token);
                    return answer("250 2.1.5 Go on");
                }
                self.wrong += 1;
                if self.wrong > WRONG * 10 {
                    return Then::End("421 4.7.0 Too many of these are not here\r\n".into());
                }
                answer("550 5.1.1 There is no such address here")
            }
            Request::Data if self.envelope.to.is_empty() => answer("503 5.5.1 Say for whom first"),
            Request::Data => Then::Read,
            Request::Rset => {
                self.envelope = Envelope::default();
                answer("250 2.0.0 Forgotten")
            }
            Request::Noop { .. } => answer("250 2.0.0 Yes"),
            Request::Vrfy { .. } => answer("252 2.5.0 That is not told"),
            Request::Quit => Then::End("221 2.0.0 Goodbye\r\n".into()),
            _ => self.complain(&Error::UnknownCommand),
        }
    }

    fn greet(&mut self, extended: bool) -> Then {
        self.greeted = true;
        self.envelope = Envelope::default();
        let name = &self.door.domain;
        Then::Answer(if extended {
            format!(
                "250-{name}\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250 SIZE {MAIL_BYTES}\r\n"
            )
        } else {
            format!("250 {name}\r\n")
        })
    }

    /// Takes a mail for each of its recipients, and answers for each.
    async fn take(&mut self, mail: &[u8], too_large: bool) -> String {
        let Envelope { sender, to } = std::mem::take(&mut self.envelope);
        let sender = sender.unwrap_or_default();
        let mut said = String::new();
        for token in to {
            said.push_str(if too_large {
                "552 5.3.4 That mail is too large\r\n"
            } else {
                match deliver(&self.app, token, &sender, mail).await {
                    Ok(Taken::Done) => "250 2.0.0 Taken\r\n",
                    Ok(Taken::NotTheirs) => "550 5.7.1 This address is for somebody else, or is not used any more\r\n",
                    Ok(Taken::Unreadable) => "554 5.6.0 That is no mail that can be read\r\n",
                    Err(Fault::TooMany(_)) => "451 4.7.1 Too many at once, later again\r\n",
                    Err(fault) => {
                        tracing::error!(error = fault.report(), "a mail could not be taken");
                        "451 4.3.0 It did not work, later again\r\n"
                    }
                }
            });
        }
        said
    }
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), said: &str) -> std::io::Result<()> {
    stream.write_all(said.as_bytes()).await?;
    stream.flush().await
}
