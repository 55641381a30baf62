//! Small images of files: drawn once by a job, kept as files themselves, shown to those who may fetch the file.

pub mod jobs;
pub mod queries;
