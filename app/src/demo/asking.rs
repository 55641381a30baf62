//! What the technical group asks: when it can meet once more, and who has a solution to present. Examples, marked as such.

use anyhow::Context as _;
use groups::samples::{
    NewPresentation, insert_date_answers, insert_date_poll, insert_presentation, insert_presentation_call,
};
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use kernel::db::Tx;
use nouns::{GovernmentId, GroupId, MeetingId, PersonId};

type Someone = (PersonId, GovernmentId);

/// A poll that some have answered, and a call before `meeting`, which is on `day`, with two offers.
pub async fn write(
    tx: &Tx,
    (group, meeting): (GroupId, MeetingId),
    day: Date,
    zone: &TimeZone,
    people: &[Someone],
) -> anyhow::Result<()> {
    let [tampere, riga, padova, chair] = people else { anyhow::bail!("four are needed") };
    let at =
        |day: Date, hour| anyhow::Ok(zone.to_zoned_datetime(day.to_datetime(Time::new(hour, 0, 0, 0)?))?.timestamp());
    let mut times = Vec::new();
    for (days, hour) in [(14, 10), (14, 14), (16, 10), (21, 9)] {
        times.push(at(day.checked_add(days.days())?, hour)?);
    }
    let about = "We go through the draft of the clause together. Whoever buys a platform next year should be there.";
    let until = at(day.checked_add(4.days())?, 0)?;
    let poll = insert_date_poll(tx, group, "Working session on the clause", about, &times, until).await?;
    for (person, answers) in [
        (riga.0, ["yes", "no", "maybe", "yes"]),
        (padova.0, ["yes", "yes", "no", "maybe"]),
        (chair.0, ["maybe", "no", "yes", "yes"]),
    ] {
        insert_date_answers(tx, poll, person, &answers).await?;
    }

    let close = at(day.checked_sub(2.days())?, 0)?;
    let sought = [
        ("Sensors of several makers in one list, so that a city knows what it has and who looks after it.", None),
        ("A data platform that a city can leave: how were data and interfaces taken along?", None),
    ];
    let about =
        "Ten minutes each, and ten minutes for questions. We want to see what is in use, also where it went wrong.";
    let call = insert_presentation_call(tx, (meeting, group), about, close, &sought).await?;
    let offer = NewPresentation {
        call,
        group,
        person: padova.0,
        government: padova.1,
        challenge: 1,
        title: "One register for the sensors of three makers",
        done: "We wrote down ten fields for each sensor and asked each maker for a file of them once a week. A small program puts the files together.",
        outcome: "We found forty sensors that nobody looked after. The makers name places in three ways, so a person still checks each new one.",
        in_use: "In two districts since the spring.",
        licence: "EUPL 1.2",
        cost: "Nothing for the program. It takes about two days a month to run it.",
    };
    insert_presentation(tx, &offer).await.context("an offer")?;
    let offer = NewPresentation {
        person: tampere.0,
        government: tampere.1,
        challenge: 2,
        title: "How we moved from one platform to another",
        done: "We took the data of four years and twelve interfaces to another platform within nine months.",
        outcome: "The data went well. Two interfaces were not documented and had to be made anew, which took half of the time.",
        in_use: "For the whole city.",
        licence: "The checklist is under CC BY 4.0.",
        cost: "The checklist is free of charge.",
        ..offer
    };
    insert_presentation(tx, &offer).await?;
    Ok(())
}
