//! What a translator brings that answers later. It comes to an address with a secret of its own for each text, which holds once
//! and for a day; only the digest of it is kept. Whoever has it not learns nothing: one that never was, one that was used and
//! one that is old are the same.

use kernel::config::Config;
use kernel::routes::Routes;

mod handlers;
mod policy;

use crate::machine_translations::asking::Ways;

pub fn routes() -> Routes {
    Routes::new()
        .post("/translation-deliveries/{delivery}", handlers::create)
        .post("/translation-deliveries/{delivery}/failures", handlers::fail)
}

/// Where an answer is brought. The language in the address is that of a page and says nothing.
pub fn ways(config: &Config, secret: &str) -> Ways {
    let delivery = config.link(&ui::href(words::Lang::default(), &format!("/translation-deliveries/{secret}")));
    Ways { failure: format!("{delivery}/failures"), delivery }
}
