//! The style guide, on instances that are demonstrations.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::routes::Routes;
use ui::visit;

action! {
    /// Reading the style guide.
    pub ShowStyleguide = "front.styleguide.show", may Anyone
}

pub fn routes() -> Routes {
    Routes::new().get("/styleguide", show)
}

async fn show(permit: Permit<ShowStyleguide>, State(app): State<App>) -> Result<Response, Fault> {
    if !app.config.demo {
        return Err(Fault::NotFound);
    }
    let map = places::europe();
    Ok(visit::show(&app, &permit, ui::styleguide::page(permit.lang(), map.width, map.height)))
}
