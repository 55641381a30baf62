//! The wiring: areas, routes, background work, the front door and the server. It holds no rule of any area.

pub mod audit;
pub mod backup;
pub mod commands;
pub mod demo;
pub mod door;
pub mod guard;
pub mod incoming;
pub mod instance;
mod log;
mod machines;
pub mod migrations;
pub mod numbers;
mod operations;
pub mod reading;
pub mod server;

pub use instance::Instance;
