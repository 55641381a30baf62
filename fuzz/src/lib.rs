//! The targets, with the parts of the program that they reach by file, so that nothing is built that they do not need.

#[allow(dead_code, unused_imports, reason = "only the reading of a backup is fuzzed")]
#[path = "../../app/src/backup/mod.rs"]
mod backup;
#[allow(dead_code, reason = "only one check is fuzzed")]
#[path = "../../app/src/guard.rs"]
mod guard;
pub mod targets;
