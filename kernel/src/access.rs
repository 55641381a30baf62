//! Who may do what. A route takes a `Permit<Action>`; there is no permit without `Action::load` having found the target
//! for this actor and `Action::MAY` naming a role that the actor plays there. The same constants are printed in the help.

use std::future::Future;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use words::Lang;

use crate::actor::{self, Actor};
use crate::app::App;
use crate::audit;
use crate::db::Db;
use crate::faults::Fault;
use crate::ids::{PersonId, TokenId};
use crate::limits::Limit;
use crate::origin::Origin;

crate::word_enum! {
    /// What a person can be to a thing. Standing is kept by the areas and read through the view `v_standing`.
    pub enum Role {
        /// Everyone, with an account or without.
        Anyone = "anyone",
        /// Everyone who has signed in.
        Account = "account",
        /// The person whom the thing belongs to.
        Oneself = "oneself",
        /// A person with a verified affiliation to a government.
        Official = "official",
        /// A person with a verified affiliation to a government that has signed the declaration.
        Signatory = "signatory",
        /// A person who speaks for the government in question.
        Representative = "representative",
        /// A member of the group in question.
        Member = "member",
        /// A guest expert invited to the thing in question.
        Guest = "guest",
        /// The chair of the group in question.
        Chair = "chair",
        /// The lead of the group in question.
        Lead = "lead",
        /// A steward of the instance.
        Steward = "steward",
    }
}

impl Role {
    /// Whether whoever acts in this role must have a second factor, where the instance has that rule: those who change
    /// what others see.
    pub const fn needs_second_factor(self) -> bool {
        matches!(self, Self::Chair | Self::Lead | Self::Steward)
    }
}

/// Where standing is looked up: the ids of the group, government ... that an action touches, and whose thing it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    owner: Option<PersonId>,
    object: Option<Uuid>,
}

impl Place {
    /// The instance as a whole.
    pub const INSTANCE: Place = Place { owner: None, object: None };

    /// At a group, a government or an organisation.
    pub const fn at(object: Uuid) -> Self {
        Self { owner: None, object: Some(object) }
    }

    /// A thing of one person.
    pub const fn of(owner: PersonId) -> Self {
        Self { owner: Some(owner), object: None }
    }

    /// At a group or government, and of one person.
    #[must_use]
    pub const fn owned_by(self, owner: PersonId) -> Self {
        Self { owner: Some(owner), ..self }
    }

    pub const fn owner(&self) -> Option<PersonId> {
        self.owner
    }

    pub const fn object(&self) -> Option<Uuid> {
        self.object
    }
}

/// Something a person does: the type of every route.
pub trait Action: Send + Sync + 'static {
    /// `area.noun.verb`; the scope of a token and the entry in the role table.
    const NAME: &'static str;
    /// The roles that may do it; one of them is enough.
    const MAY: &'static [Role];
    /// Whether the password or a code must have been given within the last minutes: dangerous acts.
    const ASKS_AGAIN: bool = false;
    /// Whether looking is itself an entry of the log: the log, and lists of people that leave the instance as a file.
    const IS_LOGGED: bool = false;
    /// Under which limit it stands when it writes, beside the one for all writes.
    const COUNTS: Limit = Limit::Write;
    /// What the address names: `()`, an id, a slug, or a tuple of them.
    type Key: DeserializeOwned + Send + Sync;
    /// What is loaded, if the actor may see it.
    type Target: Send + Sync;

    /// Finds the target as far as `actor` may see it. Hidden and absent are the same `None`.
    fn load(
        db: &Db,
        actor: &Actor,
        key: &Self::Key,
    ) -> impl Future<Output = Result<Option<Self::Target>, Fault>> + Send;

    /// Where the actor's standing counts.
    fn place(target: &Self::Target) -> Place;
}

/// A thing to which several things are done: how it is found, and where standing counts. Said once, used by each action.
pub trait Subject: Sized + Send + Sync + 'static {
    /// What the address names.
    type Key: DeserializeOwned + Send + Sync;
    /// One of these roles in the instance is needed to know of it at all: to anybody else it is as if there were none.
    /// Empty where [`find`](Self::find) decides alone.
    const KNOWN_TO: &'static [Role] = &[];

    /// The thing as far as `actor` may see it. Hidden and absent are the same `None`.
    fn find(db: &Db, actor: &Actor, key: &Self::Key) -> impl Future<Output = Result<Option<Self>, Fault>> + Send;

    /// Where the actor's standing counts.
    fn place(&self) -> Place {
        Place::INSTANCE
    }

    /// Whether `actor` has one of the roles that are needed to know of it.
    fn is_known_to(actor: &Actor) -> bool {
        Self::KNOWN_TO.is_empty() || Self::KNOWN_TO.iter().any(|role| actor.plays(*role, &Place::INSTANCE))
    }
}

/// What is the same for everyone.
impl Subject for () {
    type Key = ();

    async fn find(_: &Db, _: &Actor, (): &()) -> Result<Option<()>, Fault> {
        Ok(Some(()))
    }
}

/// The proof that `actor` may do `A` to `target`. Handlers get it, nobody makes it.
pub struct Permit<A: Action> {
    pub actor: Actor,
    pub key: A::Key,
    pub target: A::Target,
    pub visit: Visit,
}

/// How the page is being read.
#[derive(Clone, Debug)]
pub struct Visit {
    pub lang: Lang,
    /// The path without its language, for the language switch.
    pub path: String,
    /// What follows `?`, or nothing.
    pub query: String,
    /// Where it is read from; nothing where no request came in.
    pub origin: Option<Origin>,
}

impl<A: Action> Permit<A> {
    /// Decides for `actor`, as the extractor does; other ways in (tokens, replies by mail) use it too.
    pub async fn decide(app: &App, actor: Actor, key: A::Key, visit: Visit) -> Result<Self, Fault> {
        // A visitor is asked to sign in before anything is looked up, so that the answer tells nothing.
        if actor.signed().is_none() && !A::MAY.contains(&Role::Anyone) {
            return Err(Fault::SignIn);
        }
        // Before anything is looked up as well: a token that may not do this learns nothing.
        if !actor.covers(A::NAME) || (A::ASKS_AGAIN && actor.token().is_some()) {
            return Err(Fault::OutOfScope);
        }
        let target = A::load(&app.db, &actor, &key).await?.ok_or(Fault::NotFound)?;
        let place = A::place(&target);
        let mut roles = A::MAY.iter().filter(|role| actor.plays(**role, &place)).peekable();
        if roles.peek().is_none() {
            return Err(Fault::Forbidden(A::MAY));
        }
        // One role that asks for nothing more is enough: leads and stewards read what everyone reads.
        let holds_back = app.config.wants_second_factor() && !actor.has_second_factor();
        if holds_back && roles.all(|role| role.needs_second_factor()) {
            return Err(Fault::SecondFactor);
        }
        if A::ASKS_AGAIN && !actor.has_proved(app.clock.now()) {
            return Err(Fault::AskAgain);
        }
        Ok(Self { actor, key, target, visit })
    }

    /// Whether the actor may also do `B` here: what a page offers as a button, from the same constants.
    pub fn may<B: Action>(&self, place: &Place) -> bool {
        B::MAY.iter().any(|role| self.actor.plays(*role, place))
    }

    /// The signed-in person; a fault only where `MAY` names `Anyone`.
    pub fn person(&self) -> Result<PersonId, Fault> {
        self.actor.person().ok_or(Fault::SignIn)
    }

    pub const fn lang(&self) -> Lang {
        self.visit.lang
    }

    /// Whether what is shown depends on nothing but the address, so that it may be kept for the next visitor.
    pub fn is_public(&self) -> bool {
        self.actor.signed().is_none() && A::MAY.contains(&Role::Anyone)
    }
}

impl<A: Action> FromRequestParts<App> for Permit<A> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        // PostgreSQL refuses a zero byte where SQLite takes it; an address with such signs in it names nothing.
        if percent_encoding::percent_decode_str(parts.uri.path()).any(|byte| byte.is_ascii_control()) {
            return Err(Fault::NotFound);
        }
        let actor = actor::of(parts, app).await?;
        // Every write of a person comes through here, so none can forget to count.
        if let (Some(person), false) = (actor.person(), parts.method.is_safe()) {
            app.limits.take(Limit::Write, &person.to_string())?;
            if A::COUNTS != Limit::Write {
                app.limits.take_as(A::COUNTS, &person.to_string(), actor.is_new(app.clock.now()))?;
            }
        }
        let Path(key) = Path::<A::Key>::from_request_parts(parts, app).await.map_err(|_| Fault::NotFound)?;
        let visit = Visit::of(parts);
        match Self::decide(app, actor.clone(), key, visit.clone()).await {
            Ok(permit) => {
                if A::IS_LOGGED {
                    audit::looked(app, permit.author()).await?;
                }
                Ok(permit)
            }
            Err(fault) => {
                if actor.signed().is_some() {
                    audit::refused(app, Author::new::<A>(&actor, &visit, Place::INSTANCE), &fault).await;
                }
                Err(fault)
            }
        }
    }
}

impl Visit {
    pub fn of(parts: &Parts) -> Self {
        Self {
            lang: parts.extensions.get::<Lang>().copied().unwrap_or_default(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            origin: parts.extensions.get::<Origin>().cloned(),
        }
    }
}

/// In whose name, and for what, a transaction is opened. Only permits are.
pub trait Authority: sealed::Sealed {
    fn author(&self) -> Author;
}

/// What the log says of whoever wrote: who, by which token, doing what, where and from where.
#[derive(Clone, Debug)]
pub struct Author {
    pub(crate) actor: Option<PersonId>,
    pub(crate) token: Option<TokenId>,
    pub(crate) action: &'static str,
    pub(crate) place: Place,
    pub(crate) origin: Option<Origin>,
}

impl Author {
    fn new<A: Action>(actor: &Actor, visit: &Visit, place: Place) -> Self {
        Self { actor: actor.person(), token: actor.token(), action: A::NAME, place, origin: visit.origin.clone() }
    }
}

impl Author {
    /// A token comes to be used, whatever for.
    pub(crate) fn of_token(actor: &Actor, origin: &Origin) -> Self {
        Self {
            actor: actor.person(),
            token: actor.token(),
            action: "kernel.token_used",
            place: Place::INSTANCE,
            origin: Some(origin.clone()),
        }
    }
}

impl Authority for Author {
    fn author(&self) -> Author {
        self.clone()
    }
}

impl<A: Action> Authority for Permit<A> {
    fn author(&self) -> Author {
        Author::new::<A>(&self.actor, &self.visit, A::place(&self.target))
    }
}

/// The permit of the program itself: a job, a listener, the operator's command line. It names what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Errand(&'static str);

impl Errand {
    pub const fn new(purpose: &'static str) -> Self {
        Self(purpose)
    }
}

impl Authority for Errand {
    fn author(&self) -> Author {
        Author { actor: None, token: None, action: self.0, place: Place::INSTANCE, origin: None }
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Author {}
    impl<A: super::Action> Sealed for super::Permit<A> {}
    impl Sealed for super::Errand {}
}

/// Declares actions. `on` names the thing that it is done to, which its [`Subject`] finds; without it the target is the same
/// for everyone (a form, a list, the front page). The roles are named, or stand in a constant (`by READERS`). `asks again`
/// marks a dangerous one, `is logged` one at which looking is an entry of the log, `counts` names the limit under which it
/// stands; `if` lets only those find the thing of whom the function says so.
#[macro_export]
macro_rules! action {
    ($(#[$meta:meta])* $vis:vis $name:ident = $text:literal $(on $on:ty)?, may $($role:ident)|+ $(, asks $again:ident)? $(, is $logged:ident)? $(, counts $limit:ident)? $(, if $sees:expr)?) => {
        $crate::action! { @ $(#[$meta])* $vis $name = $text, [$($on)?], &[$($crate::access::Role::$role),+], [$($again)?], [$($logged)?], [$($limit)?], [$($sees)?] }
    };
    ($(#[$meta:meta])* $vis:vis $name:ident = $text:literal on $on:ty, by $roles:expr $(, asks $again:ident)? $(, counts $limit:ident)? $(, if $sees:expr)?) => {
        $crate::action! { @ $(#[$meta])* $vis $name = $text, [$on], $roles, [$($again)?], [], [$($limit)?], [$($sees)?] }
    };
    (@ $(#[$meta:meta])* $vis:vis $name:ident = $text:literal, [], $roles:expr, $again:tt, $logged:tt, $limit:tt, $sees:tt) => {
        $crate::action! { @ $(#[$meta])* $vis $name = $text, [()], $roles, $again, $logged, $limit, $sees }
    };
    (@ $(#[$meta:meta])* $vis:vis $name:ident = $text:literal, [$on:ty], $roles:expr, [$($again:ident)?], [$($logged:ident)?], [$($limit:ident)?], [$($sees:expr)?]) => {
        $(#[$meta])*
        $vis enum $name {}
        impl $crate::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [$crate::access::Role] = $roles;
            $(const ASKS_AGAIN: bool = !stringify!($again).is_empty();)?
            $(const IS_LOGGED: bool = !stringify!($logged).is_empty();)?
            $(const COUNTS: $crate::limits::Limit = $crate::limits::Limit::$limit;)?
            type Key = <$on as $crate::access::Subject>::Key;
            type Target = $on;
            async fn load(
                db: &$crate::db::Db,
                actor: &$crate::actor::Actor,
                key: &Self::Key,
            ) -> Result<Option<$on>, $crate::faults::Fault> {
                if !<$on as $crate::access::Subject>::is_known_to(actor) {
                    return Ok(None);
                }
                let found = <$on as $crate::access::Subject>::find(db, actor, key).await?;
                $(let found = found.filter(|target| {
                    let sees: fn(&$crate::actor::Actor, &$on) -> bool = $sees;
                    sees(actor, target)
                });)?
                Ok(found)
            }
            fn place(target: &$on) -> $crate::access::Place {
                $crate::access::Subject::place(target)
            }
        }
    };
}
