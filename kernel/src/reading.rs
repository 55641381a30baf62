//! What is inside uploaded files, as text that can be searched and as a small image. Readers of files fall over hostile ones, so this program
//! runs itself once more for each file, with little memory, little time and nothing of its settings; what falls there
//! takes nothing along. Never in a request: a job does it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use axum::body::Bytes;
use data_encoding::BASE64;
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

/// An image of a file, as it comes out of the program that draws it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Drawn {
    pub width: u32,
    pub height: u32,
    /// In Base64.
    pub jpeg: String,
}

/// The same as it is kept.
#[derive(Debug)]
pub struct Drawing {
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

/// How the program is called to read a file, and to draw one: the content comes in, what is inside goes out as JSON.
pub const COMMAND: &str = "read-file";
pub const DRAW: &str = "draw-file";

/// What an image is at most, in dots a side and in bytes; and how a JPEG begins. Whatever the program that draws was led to,
/// nothing else comes out of it.
const SIDE: u32 = 1000;
const BYTES: usize = 1_000_000;
const JPEG: &[u8] = &[0xff, 0xd8, 0xff];

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
        let said = self.call(COMMAND, media, content).await?;
        said.map_or(Ok(Inside::Broken), |said| serde_json::from_slice(&said).map_err(Fault::internal))
    }

    /// A small image of a file; nothing where it cannot be drawn.
    pub async fn draw(&self, media: &str, content: Bytes) -> Result<Option<Drawing>, Fault> {
        let Some(said) = self.call(DRAW, media, content).await? else { return Ok(None) };
        let drawn: Option<Drawn> = serde_json::from_slice(&said).map_err(Fault::internal)?;
        let Some(Drawn { width, height, jpeg }) = drawn else { return Ok(None) };
        let jpeg = BASE64.decode(jpeg.as_bytes()).map_err(Fault::internal)?;
        let is_sound = width <= SIDE && height <= SIDE && jpeg.len() <= BYTES && jpeg.starts_with(JPEG);
        Ok(is_sound.then_some(Drawing { width, height, jpeg }))
    }

    /// What the program says of a file; nothing where it fell.
    async fn call(&self, command: &'static str, media: &str, content: Bytes) -> Result<Option<Vec<u8>>, Fault> {
        let turn = TURN.acquire().await.map_err(Fault::internal)?;
        let (program, media) = (self.0.clone(), media.to_owned());
        let called = tokio::task::spawn_blocking(move || {
            // Whoever waited may be gone; the turn goes on as long as the reader does.
            let _turn = turn;
            call_now(program, command, &media, &content)
        });
        called.await.map_err(Fault::internal)?.map_err(Fault::internal)
    }
}

/// It ends by itself: the program that is called gives itself so much time and no more.
fn call_now(program: PathBuf, command: &str, media: &str, content: &[u8]) -> Result<Option<Vec<u8>>, String> {
    let mut reader = Command::new(&program)
        .args([command, media])
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
        Some(0) => Ok(Some(output.stdout)),
        // What is no error of the file but of how it was called.
        Some(code @ (1 | 2)) => Err(format!("{} does not read files: it ended with {code}", program.display())),
        _ => Ok(None),
    }
}
