//! What a request can end in when it does not end well. `safe` is for the reader, `report` for the log; they never mix.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::access::Role;
use crate::db::DbError;

/// A request's bad end. The body is filled in by the application's error pages, in the reader's language.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Absent, or hidden from this actor: the two cannot be told apart.
    NotFound,
    /// Open to people who sign in.
    SignIn,
    /// Visible, but for others to do; holds the roles that may.
    Forbidden(&'static [Role]),
    /// Open to this person in a role that needs a second factor, which the person has not set up.
    SecondFactor,
    /// A dangerous act: the password or a code is asked for again first.
    AskAgain,
    /// A token that is none, is no longer one, or came beside a cookie or in an address.
    BadToken,
    /// A token may not do this, whatever its person may.
    OutOfScope,
    /// The request itself is malformed; holds a sentence for the log.
    Malformed(&'static str),
    /// The request came from another site's page.
    CrossSite,
    /// The body is larger than this many bytes.
    TooLarge(usize),
    /// Too often; worth another try after this long.
    TooMany(Duration),
    /// The kind of file is not taken here.
    UnsupportedMedia,
    /// The reader took too long to send.
    TooSlow,
    /// Not the reader's doing. Holds the sentence for the log.
    Internal(String),
}

impl Fault {
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }

    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn | Self::SecondFactor | Self::AskAgain => StatusCode::SEE_OTHER,
            Self::BadToken => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) | Self::OutOfScope | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::UnsupportedMedia => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Whether no page of ours leads here: somebody tried to get round a check, or past a limit.
    pub const fn is_attempt(&self) -> bool {
        matches!(
            self,
            Self::BadToken
                | Self::OutOfScope
                | Self::Malformed(_)
                | Self::CrossSite
                | Self::TooLarge(_)
                | Self::TooMany(_)
                | Self::UnsupportedMedia
        )
    }

    /// For the log: what happened, without personal data.
    pub fn report(&self) -> String {
        match self {
            Self::Internal(why) => why.clone(),
            Self::Malformed(why) => (*why).to_owned(),
            other => format!("{other:?}"),
        }
    }
}

impl From<crate::uploads::Refused> for Fault {
    fn from(refused: crate::uploads::Refused) -> Self {
        match refused {
            crate::uploads::Refused::File(_) => Self::UnsupportedMedia,
            crate::uploads::Refused::Fault(fault) => fault,
        }
    }
}

impl From<DbError> for Fault {
    fn from(error: DbError) -> Self {
        Self::Internal(error.to_string())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
