//! Runs a program in the foreground and turns a bad end into an error that names it. Ctrl-C never ends xtask itself:
//! the terminal tells our children too, they end, the step fails, and everything that was started is stopped in order.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result, bail};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C is remembered instead of obeyed.
pub fn remember_interrupts() -> Result<()> {
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::Relaxed)).context("Ctrl-C cannot be watched")
}

/// Fails after Ctrl-C. Called between steps and in every loop that waits.
pub fn stop_if_interrupted() -> Result<()> {
    if INTERRUPTED.load(Ordering::Relaxed) {
        bail!("stopped by Ctrl-C");
    }
    Ok(())
}

/// Runs to the end. Output goes where ours goes.
pub fn run(command: &mut Command) -> Result<()> {
    stop_if_interrupted()?;
    let shown = shown(command);
    eprintln!("$ {shown}");
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("{shown}: cannot be started"))?;
    stop_if_interrupted()?;
    if !status.success() {
        bail!("{shown}: {status}");
    }
    Ok(())
}

/// Runs to the end without a word and gives what it printed. When it fails, what it said is in the error.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{shown}: cannot be started"))?;
    stop_if_interrupted()?;
    if !output.status.success() {
        bail!("{shown}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).with_context(|| format!("{shown}: printed no text"))
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|word| word.to_string_lossy()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command_and_what_it_said() {
        let error = output(Command::new("sh").args(["-c", "echo no bread >&2; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("exit 3") && error.contains("no bread") && error.contains("status: 3"), "{error}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program-here")).unwrap_err().to_string();
        assert!(error.contains("no-such-program-here"), "{error}");
    }
}
