//! Turns the names of the subject terms into functions.

fn main() -> Result<(), words::BuildError> {
    words::build("words")
}
