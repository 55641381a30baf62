//! What the technical group talks about: a question with an answer that it keeps, one that waits, and two discussions, with
//! a post that somebody has reported. Examples, marked as such.

use kernel::db::Tx;
use kernel::discussing::About;
use moderation::samples::report;
use nouns::{AgendaItemId, GovernmentId, GroupId, PersonId};
use talk::samples::{NewDiscussion, accept, insert_about, insert_discussion, insert_echo, insert_post, keep};

type Someone = (PersonId, GovernmentId);

pub async fn write(tx: &Tx, group: GroupId, people: &[Someone]) -> anyhow::Result<()> {
    let [tampere, riga, padova, chair] = people else { anyhow::bail!("four are needed") };
    let by = |one: &Someone| (one.0, Some(one.1));
    let open = |one: &Someone, asks, is_public, title, text| NewDiscussion {
        group,
        person: one.0,
        government: Some(one.1),
        asks,
        is_public,
        title,
        text,
    };

    let text = "We have meters of **three makers**. Each maker counts in another way, and some numbers appear twice.\n\n\
        How do you give each sensor a number that stays the same when the maker changes?";
    let numbers = insert_discussion(tx, &open(tampere, true, false, "How do you number your sensors?", text)).await?;
    insert_echo(tx, (numbers, group), *padova).await?;
    insert_echo(tx, (numbers, group), *chair).await?;
    let text = "We thought about the serial number, but two makers use the same ones.";
    insert_post(tx, (numbers, group), by(padova), text).await?;
    let text = "We write a number of our own on each device:\n\n\
        | Part | Example |\n|---|---|\n| what it measures | `air` |\n| district | `04` |\n| running number | `0117` |\n\n\
        The number of the maker stands in the register beside it. When a device is replaced, the place keeps its number.";
    let answer = insert_post(tx, (numbers, group), by(riga), text).await?;
    accept(tx, (numbers, group), answer).await?;
    keep(tx, numbers, answer).await?;
    let text = "> When a device is replaced, the place keeps its number.\n\nThat is what we had missed. Thank you.";
    insert_post(tx, (numbers, group), by(tampere), text).await?;

    let text = "Our lawyers ask for an example of a contract in which the city owns the data of its street lights. \
        Has anybody signed one?";
    let lights =
        insert_discussion(tx, &open(padova, true, true, "Who owns the data of the street lights?", text)).await?;
    insert_echo(tx, (lights, group), *riga).await?;

    let text = "The draft of the clause is nearly ready. Three points are open:\n\n\
        1. Who pays when an interface changes?\n2. How long is the notice?\n3. Which standards do we name?\n\n\
        Please write here what your purchasing office says.";
    let clause =
        insert_discussion(tx, &open(chair, false, false, "The clause: what your purchasing offices say", text)).await?;
    insert_post(tx, (clause, group), by(riga), "Ours wants twelve months of notice. Six would be hard to plan.")
        .await?;
    insert_post(tx, (clause, group), by(tampere), "Six months is enough for us, if the old interface runs on.").await?;

    let text = "We would like to show what we have at an open day in spring. What would you want to see?";
    let day = insert_discussion(tx, &open(riga, false, true, "An open day: what would you like to see?", text)).await?;
    let text = "Nothing of yours. Buy the meters of my cousin instead, they cost half as much.";
    let advertising = insert_post(tx, (day, group), by(tampere), text).await?;
    report(tx, ("post", advertising.uuid()), padova.0).await?;
    Ok(())
}

/// What the group says beforehand about an item of its next agenda.
pub async fn before_meeting(tx: &Tx, group: GroupId, people: &[Someone], item: AgendaItemId) -> anyhow::Result<()> {
    let [tampere, riga, ..] = people else { anyhow::bail!("two are needed") };
    let new = NewDiscussion {
        group,
        person: riga.0,
        government: Some(riga.1),
        asks: false,
        is_public: false,
        title: "One large activity, or three small ones?",
        text: "Together our governments have about ten days of work a quarter. I would rather finish one thing than begin three. \
            What do you think? Then we need less time for this in the meeting.",
    };
    let about = About { kind: "agenda_item".into(), id: item.uuid() };
    let discussion = insert_about(tx, &new, Some(about)).await?;
    let text = "One, if it is the clause. Everybody can use that at once.";
    insert_post(tx, (discussion, group), (tampere.0, Some(tampere.1)), text).await?;
    Ok(())
}
