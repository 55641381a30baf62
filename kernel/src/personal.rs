//! What is kept about persons: each area declares the columns of its tables that hold or point to somebody, why, for how
//! long, and what happens to them when the person takes a copy or leaves. The privacy page, the copy and the erasure are made
//! from this; a test compares it with the schema, so that no table is forgotten.

use std::sync::Arc;

use crate::app::App;
use crate::db::{DbError, Tx, Value};
use crate::drafts::DRAFT_DAYS;
use crate::faults::Fault;
use crate::ids::PersonId;
use crate::jobs::Run;
use crate::params;

crate::word_enum! {
    /// The classes of personal data. Each has one purpose, one legal base and one period; the privacy page says them.
    pub enum Class {
        Account = "account", SignIn = "sign_in", Standing = "standing", Declaration = "declaration", Groups = "groups",
        Meetings = "meetings", Registrations = "registrations", Contributions = "contributions", Votes = "votes",
        Office = "office", Notices = "notices", Mail = "mail", Files = "files", Log = "log", Rights = "rights", Drafts = "drafts",
    }
}

crate::word_enum! {
    /// Why it may be kept: GDPR, Art. 6(1), and Regulation (EU) 2018/1725, Art. 5(1).
    pub enum Base { Service = "service", PublicTask = "public_task", Security = "security", Duty = "duty" }
}

/// How long it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Until the person leaves, or has not been here for long.
    Account,
    /// For so many days.
    Days(i64),
    /// As the record of what a group or a government did, without the name when the person has left.
    Record,
}

impl Class {
    pub const fn base(self) -> Base {
        match self {
            Self::Account | Self::Standing | Self::Groups | Self::Notices | Self::Files | Self::Drafts => Base::Service,
            Self::Declaration
            | Self::Meetings
            | Self::Registrations
            | Self::Contributions
            | Self::Votes
            | Self::Office => Base::PublicTask,
            Self::SignIn | Self::Log | Self::Mail => Base::Security,
            Self::Rights => Base::Duty,
        }
    }

    pub const fn period(self) -> Period {
        match self {
            Self::Account | Self::Standing | Self::Files => Period::Account,
            Self::SignIn | Self::Registrations | Self::Mail => Period::Days(90),
            Self::Notices => Period::Days(NOTICES_DAYS),
            Self::Rights => Period::Days(30),
            Self::Drafts => Period::Days(DRAFT_DAYS),
            Self::Declaration
            | Self::Groups
            | Self::Meetings
            | Self::Contributions
            | Self::Votes
            | Self::Office
            | Self::Log => Period::Record,
        }
    }
}

/// How long what somebody was told is kept.
pub const NOTICES_DAYS: i64 = 365;

/// What the copy of one's own data has of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    Told,
    /// That the person did something to a thing that is not theirs: the key of the thing.
    Act,
    /// Left out: who has it could act as the person.
    Secret,
    /// Left out: it is about somebody else.
    Others,
    /// Left out: it says nothing about the person.
    Inner,
}

/// What the erasure makes of a column, where the row stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erase {
    /// It stays; who it points to is a former member.
    Stays,
    Nulled,
    Emptied,
    /// The person's own words: they stay, or are replaced if the person takes them along.
    Words,
    /// The area does it by itself, in `Area::leaving`.
    ByArea,
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub export: Export,
    pub erase: Erase,
}

const fn field(name: &'static str, export: Export, erase: Erase) -> Field {
    Field { name, export, erase }
}

/// Told in the copy; stays.
pub const fn told(name: &'static str) -> Field {
    field(name, Export::Told, Erase::Stays)
}
/// Told in the copy; emptied.
pub const fn emptied(name: &'static str) -> Field {
    field(name, Export::Told, Erase::Emptied)
}
/// Told in the copy; nulled.
pub const fn nulled(name: &'static str) -> Field {
    field(name, Export::Told, Erase::Nulled)
}
/// Words of the person.
pub const fn words(name: &'static str) -> Field {
    field(name, Export::Told, Erase::Words)
}
/// Words of the person that stay or go as the area decides.
pub const fn words_by_area(name: &'static str) -> Field {
    field(name, Export::Told, Erase::ByArea)
}
/// Who did something to a thing that is not theirs.
pub const fn act(name: &'static str) -> Field {
    field(name, Export::Act, Erase::Stays)
}
/// Never told.
pub const fn secret(name: &'static str) -> Field {
    field(name, Export::Secret, Erase::Stays)
}
/// About somebody else.
pub const fn others(name: &'static str) -> Field {
    field(name, Export::Others, Erase::Stays)
}
/// Says nothing about the person; also the column by which the rows are found.
pub const fn inner(name: &'static str) -> Field {
    field(name, Export::Inner, Erase::Stays)
}

/// Which rows of a table are somebody's.
#[derive(Clone, Copy, Debug)]
pub enum Rows {
    /// Those that name the person in this column.
    Of(&'static str),
    /// Those with the person's proved address in this column.
    Mail(&'static str),
    /// Those whose column names (by its key) a row of a declared table that is the person's.
    Within(&'static str, &'static str, &'static str),
    /// None; some columns point to those who acted.
    Nobodys,
}

/// A table.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub table: &'static str,
    pub class: Class,
    pub rows: Rows,
    /// Whether the rows go with the person.
    pub goes: bool,
    pub fields: &'static [Field],
}

/// A table whose rows go with the person.
pub const fn going(table: &'static str, class: Class, rows: Rows, fields: &'static [Field]) -> Held {
    Held { table, class, rows, goes: true, fields }
}

/// A table whose rows stay when the person goes.
pub const fn staying(table: &'static str, class: Class, rows: Rows, fields: &'static [Field]) -> Held {
    Held { table, class, rows, goes: false, fields }
}

const FORGOTTEN_SALT: Field = Field { name: "salt", export: Export::Secret, erase: Erase::Nulled };

/// The kernel's own.
pub const HELD: &[Held] = &[
    staying(
        "events",
        Class::Log,
        Rows::Of("actor"),
        &[
            inner("seq"),
            inner("id"),
            told("at"),
            inner("actor"),
            told("action"),
            told("kind"),
            told("about"),
            told("about_id"),
            inner("details"),
            inner("token"),
            told("place"),
            others("person"),
            inner("origin"),
            inner("hash"),
        ],
    ),
    // Where it was done from. The log holds no more than a sealed digest of it, so it can go while the log stays whole.
    staying(
        "event_origins",
        Class::Log,
        Rows::Within("seq", "events", "seq"),
        &[inner("seq"), told("at"), nulled("network"), told("shortened"), told("device"), FORGOTTEN_SALT],
    ),
    staying(
        "files",
        Class::Files,
        Rows::Of("uploaded_by"),
        &[
            told("id"),
            told("digest"),
            told("name"),
            told("media"),
            told("bytes"),
            told("uploaded_at"),
            Field { name: "uploaded_by", export: Export::Inner, erase: Erase::Nulled },
        ],
    ),
    going(
        "drafts",
        Class::Drafts,
        Rows::Of("person"),
        &[inner("person"), told("form"), told("about"), told("fields"), inner("version"), told("changed_at")],
    ),
    // A mail waits here until it has left, or until a steward has looked after it.
    staying(
        "jobs",
        Class::Mail,
        Rows::Nobodys,
        &[Field { name: "payload", export: Export::Inner, erase: Erase::ByArea }],
    ),
];

/// Columns that are named as if they were about persons, and are not.
pub const NOT_PERSONS: &[(&str, &str)] = &[("listeners", "name"), ("routines", "name")];

/// Somebody who leaves.
#[derive(Clone, Debug)]
pub struct Leaving {
    pub person: PersonId,
    /// Their address, if they have proved that it is theirs: rows that only name an address are not given to whoever
    /// claims it.
    pub email: Option<String>,
    /// Whether what they wrote goes as well.
    pub takes_words: bool,
}

/// What an area must do itself when somebody leaves: end what hangs on them, as an event each. It is done before the
/// declared columns are.
pub type Leave = for<'a> fn(&'a App, &'a Tx, &'a Leaving) -> Run<'a>;

/// All declarations, put together by the wiring.
#[derive(Default)]
pub struct Personal {
    pub held: Vec<Held>,
    pub not_persons: Vec<(&'static str, &'static str)>,
    pub leaving: Vec<Leave>,
}

/// The declarations of this instance.
pub fn of(app: &App) -> Result<Arc<Personal>, Fault> {
    app.part::<Personal>().ok_or_else(|| Fault::internal("no personal data is declared"))
}

/// Takes the person out of everything, in the transaction that ends with the event.
pub async fn erase(app: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    let personal = of(app)?;
    for leave in &personal.leaving {
        leave(app, tx, leaving).await?;
    }
    tx.erase(&personal.held, leaving).await?;
    if let Some(email) = &leaving.email {
        delete_mails(tx, email).await?;
    }
    Ok(())
}

/// Mails to an address that have not left.
async fn delete_mails(tx: &Tx, email: &str) -> Result<(), DbError> {
    tx.execute("delete from jobs where kind = 'mail.send' and payload ->> 'to' = $1", params![email]).await?;
    Ok(())
}

/// Whose rows are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Whose<'a> {
    pub person: PersonId,
    pub email: Option<&'a str>,
}

impl<'a> Whose<'a> {
    /// The one parameter by which rows of this kind are found, or nothing where there are none.
    pub(crate) fn parameter(&self, held: &[Held], rows: Rows) -> Option<Value<'a>> {
        match rows {
            Rows::Of(_) => Some(Value::Uuid(self.person.uuid())),
            Rows::Mail(_) => self.email.map(Value::Text),
            Rows::Within(_, table, _) => {
                let within = held.iter().find(|one| one.table == table)?;
                self.parameter(held, within.rows)
            }
            Rows::Nobodys => None,
        }
    }
}
