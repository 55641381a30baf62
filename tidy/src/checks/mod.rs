//! One file a rule, or a few rules about the same thing. `all` runs them over the whole tree.

pub mod dependencies;
pub mod engines_and_clock;
pub mod errands;
pub mod files;
pub mod machine;
pub mod markup;
pub mod migrations;
pub mod proofs;
pub mod refusals;
pub mod statements;

use crate::{Finding, Source};

/// Everything that is wrong in the tree, in the order of the files.
pub fn all(files: &[Source]) -> Vec<Finding> {
    let ledger = migrations::Ledger::read(files);
    let mut findings = migrations::check(files);
    findings.extend(proofs::check(files));
    let crates = dependencies::crates(files);
    for file in files {
        findings.extend(dependencies::check(file, &crates));
        findings.extend(dependencies::check_reasons(file));
        findings.extend(engines_and_clock::check(file));
        findings.extend(errands::check(file));
        findings.extend(files::check(file));
        findings.extend(machine::check(file));
        findings.extend(markup::check(file));
        findings.extend(refusals::check(file));
        findings.extend(statements::check(file));
        findings.extend(statements::check_order(file));
        findings.extend(statements::check_ownership(file, &ledger));
    }
    findings.sort();
    findings
}
