//! Activities: what a group does for its plan. They come from accepted proposals or from lead and chair; the page of one
//! is public and holds its milestones, its meetings, who contributes and what came out.

use kernel::routes::Routes;

pub mod domain;
mod forms;
mod handlers;
mod moves;
pub mod pages;
mod parts;
pub mod policy;
pub mod queries;
pub mod results;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/plans/{year}/activities/new", handlers::new)
        .post("/groups/{group}/plans/{year}/activities", handlers::create)
        .get("/activities/{activity}", handlers::show)
        .get("/activities/{activity}/edit", handlers::edit)
        .post("/activities/{activity}", handlers::change)
        .post("/activities/{activity}/states", moves::create)
        .post("/activities/{activity}/carryovers", moves::carry_over)
        .post("/activities/{activity}/contributions", parts::contribute)
        .post("/activities/{activity}/contributions/endings", parts::end_contribution)
        .post("/activities/{activity}/milestones", parts::add_milestone)
        .post("/activities/{activity}/milestones/completions", parts::reach_milestone)
        .post("/activities/{activity}/milestones/dates", parts::date_milestone)
        .post("/activities/{activity}/milestones/removals", parts::remove_milestone)
        .post("/activities/{activity}/meetings", parts::link_meeting)
        .post("/activities/{activity}/meetings/removals", parts::unlink_meeting)
        .post("/activities/{activity}/results", parts::add_result)
        .post("/activities/{activity}/results/removals", parts::remove_result)
}
