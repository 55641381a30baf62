//! The program as the reader of one file: it takes the content from where it is piped in and says what is inside, or draws it. It holds
//! nothing else, and has little memory and time; it opens no files, and no secret was handed to it.

use std::io::{self, Read as _, Write as _};
use std::time::Duration;

use anyhow::Context;
use data_encoding::BASE64;
use filetext::{Bounds, Drawing, Text, Why};
use kernel::forms::FILE_BYTES;
use kernel::reading::{Drawn, Inside};
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::Serialize;

/// Memory, in bytes.
const MEMORY: u64 = 512 * 1024 * 1024;
/// Of the processor.
const SECONDS: u64 = 10;
/// On the clock; shorter than a job may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How it ends when the time is over: as one that was ended by the machine, not as one that was called wrongly.
const OVER: i32 = 3;

/// Takes the content, and from then on little else.
fn taken() -> anyhow::Result<Vec<u8>> {
    let mut content = Vec::new();
    let most = u64::try_from(FILE_BYTES)?;
    io::stdin().take(most).read_to_end(&mut content).context("The content cannot be read.")?;
    limit()?;
    Ok(content)
}

fn answer(answer: &impl Serialize) -> anyhow::Result<()> {
    io::stdout().write_all(&serde_json::to_vec(answer)?).context("The answer cannot be written.")
}

/// Says what is inside.
pub fn read(media: &str) -> anyhow::Result<()> {
    let inside = match filetext::read(media, &taken()?, Bounds::default()) {
        Ok(Text { words, pages, is_cut }) => {
            Inside::Text { words, pages: pages.and_then(|pages| i64::try_from(pages).ok()), is_cut }
        }
        Err(Why::Locked) => Inside::Locked,
        Err(Why::Kind | Why::Broken) => Inside::Broken,
    };
    answer(&inside)
}

/// Draws a small image of it; `null` where there is nothing to draw.
pub fn draw(media: &str) -> anyhow::Result<()> {
    let drawn = filetext::draw(media, &taken()?).ok();
    answer(&drawn.map(|Drawing { width, height, jpeg }| Drawn { width, height, jpeg: BASE64.encode(&jpeg) }))
}

fn limit() -> anyhow::Result<()> {
    for (resource, most) in [
        (Resource::Data, MEMORY),
        (Resource::Cpu, SECONDS),
        (Resource::Fsize, 0),
        (Resource::Nofile, 0),
        (Resource::Core, 0),
    ] {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })
            .context("The limits cannot be set.")?;
    }
    std::thread::spawn(|| {
        std::thread::sleep(PATIENCE);
        std::process::exit(OVER);
    });
    Ok(())
}
