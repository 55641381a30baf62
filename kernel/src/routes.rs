//! The table of routes. Only handlers whose first argument is a `Permit<Action>` can be registered, so no page and no
//! write is reachable without a decision, and the table knows each one's action and roles.

use axum::Router;
use axum::handler::Handler;
use axum::routing::MethodRouter;

use crate::access::{Action, Permit, Role};
use crate::app::App;
use crate::limits::Limit;

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub action: &'static str,
    pub may: &'static [Role],
    pub limit: Limit,
}

/// An area's routes.
#[derive(Default)]
pub struct Routes {
    table: Vec<Route>,
    router: Router<App>,
}

/// The argument lists that begin with a permit. `M` is axum's mark of how the last argument is extracted.
pub trait BeginsWithPermit {
    type Action: Action;
}

macro_rules! begins_with_permit {
    ($($argument:ident)*) => {
        impl<M, A: Action, $($argument),*> BeginsWithPermit for (M, Permit<A>, $($argument,)*) {
            type Action = A;
        }
    };
}
begins_with_permit!();
begins_with_permit!(T1);
begins_with_permit!(T1 T2);
begins_with_permit!(T1 T2 T3);
begins_with_permit!(T1 T2 T3 T4);

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn get<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: BeginsWithPermit + 'static,
    {
        self.add::<T>("GET", path, axum::routing::get(handler))
    }

    #[must_use]
    pub fn post<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: BeginsWithPermit + 'static,
    {
        self.add::<T>("POST", path, axum::routing::post(handler))
    }

    fn add<T: BeginsWithPermit>(
        mut self,
        method: &'static str,
        path: &'static str,
        handler: MethodRouter<App>,
    ) -> Self {
        self.table.push(Route { method, path, action: T::Action::NAME, may: T::Action::MAY, limit: T::Action::COUNTS });
        self.router = self.router.route(path, handler);
        self
    }

    #[must_use]
    pub fn merge(mut self, other: Routes) -> Self {
        self.table.extend(other.table);
        self.router = self.router.merge(other.router);
        self
    }

    /// The table and the router that serves it.
    pub fn into_parts(self) -> (Vec<Route>, Router<App>) {
        (self.table, self.router)
    }
}
