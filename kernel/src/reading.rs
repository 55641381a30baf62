//! What is inside uploaded files, as text that can be searched. Readers of files fall over hostile ones, so this program
//! runs itself once more for each file, with little memory, little time and nothing of its settings; what falls there
//! takes nothing along. Never in a request: a job does it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use axum::body::Bytes;
use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;

use crate::faults::Fault;

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inside {
    Text {
        words: String,
        pages: Option<i64>,
        /// Whether there is more in the file than was read.
        is_cut: bool,
    },
    /// It opens with a password only.
    Locked,
    /// It cannot be read, or not with the memory and time that there is for it.
    Broken,
}

/// How the program is called to read a file: the content comes in, what is inside goes out as JSON.
pub const COMMAND: &str = "read-file";

/// Runs the program that reads files.
pub struct Reader(PathBuf);

/// One file at a time in each process.
static TURN: Semaphore = Semaphore::const_new(1);

impl Reader {
    /// With another program than this one, if one is named.
    pub fn new(program: &str) -> Result<Self, String> {
        if !program.is_empty() {
            return Ok(Self(program.into()));
        }
        std::env::current_exe().map(Self).map_err(|error| format!("this program does not find itself: {error}"))
    }

    pub async fn read(&self, media: &str, content: Bytes) -> Result<Inside, Fault> {
        let turn = TURN.acquire().await.map_err(Fault::internal)?;
        let (program, media) = (self.0.clone(), media.to_owned());
        let read = tokio::task::spawn_blocking(move || {
            // Whoever waited may be gone; the turn goes on as long as the reader does.
            let _turn = turn;
            read_now(program, &media, &content)
        });
        read.await.map_err(Fault::internal)?.map_err(Fault::internal)
    }
}

/// It ends by itself: the program that is called gives itself so much time and no more.
fn read_now(program: PathBuf, media: &str, content: &[u8]) -> Result<Inside, String> {
    let mut reader = Command::new(&program)
        .args([COMMAND, media])
        .env_clear()
        // Else the allocator takes a gigabyte from the start, whatever the limit is.
        .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{} cannot be run: {error}", program.display()))?;
    if let Some(mut input) = reader.stdin.take() {
        // Where it has ended before it read all, it says so in another way.
        drop(input.write_all(content));
    }
    let output = reader.wait_with_output().map_err(|error| error.to_string())?;
    match output.status.code() {
        Some(0) => serde_json::from_slice(&output.stdout).map_err(|error| error.to_string()),
        // What is no error of the file but of how it was called.
        Some(code @ (1 | 2)) => Err(format!("{} does not read files: it ended with {code}", program.display())),
        _ => Ok(Inside::Broken),
    }
}
