//! The kernel: what every area stands on. It knows persons and sessions by id only, and no other noun.

pub mod access;
pub mod actor;
pub mod app;
pub mod area;
pub mod audit;
pub mod clock;
pub mod config;
pub mod db;
pub mod encoding;
pub mod events;
pub mod faults;
pub mod fetched;
pub mod files;
pub mod forms;
pub mod ids;
pub mod jobs;
pub mod keys;
pub mod limits;
pub mod links;
pub mod mail;
pub mod memo;
pub mod moderation;
pub mod origin;
pub mod pagecache;
pub mod paging;
pub mod personal;
pub mod providers;
pub mod reading;
pub mod routes;
pub mod search;
pub mod succession;
pub mod tables;
pub mod tls;
pub mod upkeep;
pub mod uploads;

pub use {serde, uuid};
