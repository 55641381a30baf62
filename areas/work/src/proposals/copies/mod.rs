//! Where else the words of a proposal stand: in its parts once it was split, in plans that took it or a part over, in the
//! reports on their years, and in the support that went with a merger. Where somebody has put other words in their place,
//! those are theirs. Hiding puts a mark there, and what comes back puts the words in the place of the mark.

use kernel::db::Tx;
use kernel::faults::Fault;
use nouns::ProposalId;

use super::queries::{Proposal, Words};
use crate::closings::domain::Record;
use crate::index;

mod queries;

/// Puts words in the place of others wherever they were copied to. What is hidden itself is left alone, and so are its parts:
/// they follow when it comes back.
pub async fn put(tx: &Tx, proposal: &Proposal, from: &Words, to: &Words) -> Result<(), Fault> {
    put_in_reports(tx, proposal, from, to).await?;
    put_in_activities(tx, proposal.id, from, to).await?;
    put_in_supports(tx, proposal, from, to).await?;
    // A proposal is split into five at most.
    let mut parts = queries::list_parts(tx, proposal.id).await?;
    while let Some(part) = parts.pop() {
        queries::set_in_part(tx, part, from, to).await?;
        queries::set_in_versions(tx, part, from, to).await?;
        queries::set_in_suggestions(tx, part, from, to).await?;
        put_in_activities(tx, part, from, to).await?;
        index::put(tx, part).await?;
        parts.extend(queries::list_parts(tx, part).await?);
    }
    Ok(())
}

/// What is in the plan is found by its words.
async fn put_in_activities(tx: &Tx, proposal: ProposalId, from: &Words, to: &Words) -> Result<(), Fault> {
    queries::set_in_activities(tx, proposal, from, to).await?;
    for activity in queries::list_activities(tx, proposal).await? {
        index::put_activity(tx, activity).await?;
    }
    Ok(())
}

/// Reports on years say the titles of what was proposed and done.
async fn put_in_reports(tx: &Tx, proposal: &Proposal, from: &Words, to: &Words) -> Result<(), Fault> {
    let activities = queries::list_activities(tx, proposal.id).await?;
    for report in queries::list_reports(tx, proposal).await? {
        let mut record: Record = serde_json::from_value(report.record).map_err(Fault::internal)?;
        let asked = record.proposals.iter_mut().filter(|one| one.id == proposal.id).map(|one| &mut one.title);
        let did = record.activities.iter_mut().filter(|one| activities.contains(&one.id)).map(|one| &mut one.title);
        for title in asked.chain(did).filter(|title| **title == from.title) {
            title.clone_from(&to.title);
        }
        let record = serde_json::to_value(record).map_err(Fault::internal)?;
        queries::set_record(tx, report.plan, &record).await?;
    }
    Ok(())
}

/// What the government of a merged proposal would bring stands with its support of the other one, beside what it said there
/// itself, and goes on with that one.
async fn put_in_supports(tx: &Tx, proposal: &Proposal, from: &Words, to: &Words) -> Result<(), Fault> {
    let mut next = proposal.merged_into;
    while let Some(into) = next {
        if let Some(note) = queries::find_note(tx, into, proposal.government).await?
            && let Some(note) = with(&note, &from.brings, &to.brings)
        {
            queries::set_note(tx, into, proposal.government, &note).await?;
        }
        next = queries::find_merged_into(tx, into).await?;
    }
    Ok(())
}

/// The note with a paragraph, or several that stand together, in the place of others.
fn with(note: &str, from: &str, to: &str) -> Option<String> {
    let (all, part) = (format!("\n\n{note}\n\n"), format!("\n\n{from}\n\n"));
    if from.is_empty() || to.is_empty() || !all.contains(&part) {
        return None;
    }
    let all = all.replacen(&part, &format!("\n\n{to}\n\n"), 1);
    all.strip_prefix("\n\n")?.strip_suffix("\n\n").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_paragraphs_of_a_note_are_replaced() {
        assert_eq!(with("Ladders.\n\nPaint.\n\nMore.", "Paint.", "x").unwrap(), "Ladders.\n\nx\n\nMore.");
        assert_eq!(with("Paint.\n\nBrush.", "Paint.\n\nBrush.", "x").unwrap(), "x");
        for (note, from) in [("Paint. More.", "Paint."), ("Paint.", ""), ("", "Paint.")] {
            assert!(with(note, from, "x").is_none(), "{note}");
        }
    }
}
