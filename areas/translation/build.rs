//! Turns this area's messages into functions.

fn main() -> Result<(), words::BuildError> {
    words::build("words")
}
