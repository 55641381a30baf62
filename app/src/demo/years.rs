//! Two invented years of each group: the one before, closed with a report and with something carried over, and this one,
//! in which some is done, some runs, some waits and some was dropped. All of it is marked as example.

use groups::samples::{NewMeeting, insert_meeting};
use jiff::civil::{Date, date};
use kernel::db::Tx;
use nouns::{ActivityId, GovernmentId, GroupId, PersonId, PlanId};
use work::samples::{
    NewActivity, adopt_plan, close_plan, insert_activity, insert_activity_meeting, insert_contribution,
    insert_milestone, insert_plan, insert_result, move_activity, start_plan,
};

/// The words of a group's two years. Each group has the same shape, so that every page shows something.
struct Story {
    slug: &'static str,
    /// Done in the year before: title, aim, result.
    done: (&'static str, &'static str, &'static str),
    /// Dropped in the year before: title, reason.
    dropped: (&'static str, &'static str),
    /// Carried over into this year: title, aim, reason.
    carried: (&'static str, &'static str, &'static str),
    /// Runs this year: title, aim, a milestone that is reached, one that is due.
    running: (&'static str, &'static str, &'static str, &'static str),
    /// Waits for a later quarter, and was added after the adoption.
    added: (&'static str, &'static str),
}

const STORIES: [Story; 5] = [
    Story {
        slug: "technical",
        done: (
            "Open interfaces in plain words",
            "A text that a buyer and a bidder understand in the same way.",
            "Six pages on open interfaces, with examples",
        ),
        dropped: ("A common list of suppliers", "Every city must choose for itself, so the group left it."),
        carried: (
            "Try out one sensor description with real devices",
            "Know which fields are missing when two cities use it.",
            "Two of the three cities got their devices only in December.",
        ),
        running: (
            "How data platforms are connected",
            "A drawing of what connects to what, that fits every city.",
            "Interviews with four cities",
            "Draft sent to the group",
        ),
        added: ("A visit to a running data platform", "See in one day what no document tells."),
    },
    Story {
        slug: "legal",
        done: (
            "What to ask before buying a chatbot",
            "A list of questions for the first talk with a supplier.",
            "Twenty questions, and why each of them matters",
        ),
        dropped: ("A common answer to a call for views", "The call had ended before the governments could sign."),
        carried: (
            "Compare how cities list their AI systems",
            "One list that a city can fill in without a lawyer.",
            "The cities wanted to wait for the guidance.",
        ),
        running: (
            "Clauses on the right to look into a model",
            "Words that stand in a contract and can be checked.",
            "Clauses of three cities collected",
            "One common wording",
        ),
        added: ("Questions to a supervisory authority", "Hear from an authority what it looks at first."),
    },
    Story {
        slug: "financial",
        done: (
            "What a joint application costs",
            "Know the hours before one says yes.",
            "A table of hours, from four applications",
        ),
        dropped: ("A common fund of the group", "No government can pay into it."),
        carried: (
            "Needs of small towns",
            "A list of what towns below 20,000 people cannot pay.",
            "Too few towns had answered by the end of the year.",
        ),
        running: (
            "Buying sensors together",
            "A way to buy together that each city’s rules allow.",
            "Rules of five countries read",
            "Draft agreement",
        ),
        added: ("An hour with a bank", "Hear what a bank asks of a digital project."),
    },
    Story {
        slug: "education-capacity-building",
        done: (
            "First steps with open data, as a course",
            "A course of three hours that needs nobody from outside.",
            "Slides and exercises for three hours",
        ),
        dropped: ("Certificates for courses", "Nobody asked for them."),
        carried: (
            "Ask learners what they could use",
            "Know three months later what helped.",
            "The second round of questions falls into the new year.",
        ),
        running: (
            "Digital twins for people who decide",
            "A talk of one hour without technical words.",
            "Outline agreed",
            "First talk held",
        ),
        added: ("Short films by members", "Show in two minutes what a city has learnt."),
    },
    Story {
        slug: "monitoring-measuring",
        done: (
            "Count online services in the same way",
            "Numbers of two cities that can be compared.",
            "A definition and five examples",
        ),
        dropped: ("A ranking of cities", "The members want to learn from each other, not to be ranked."),
        carried: (
            "An indicator for skills of staff",
            "One number that a personnel office has at hand.",
            "The numbers of two cities came too late to be checked.",
        ),
        running: (
            "What assessments say about data",
            "Three sentences for each city that has answered.",
            "Answers of six cities read",
            "Sentences agreed with each city",
        ),
        added: ("A test with five small towns", "Know which questions a small town cannot answer."),
    },
];

struct Year<'a> {
    tx: &'a Tx,
    group: GroupId,
    plan: PlanId,
    number: i16,
}

impl Year<'_> {
    async fn begin(tx: &Tx, group: GroupId, number: i16) -> anyhow::Result<Year<'_>> {
        Ok(Year { tx, group, plan: insert_plan(tx, group, i64::from(number)).await?, number })
    }

    fn day(&self, month: i8, day: i8) -> Date {
        date(self.number, month, day)
    }

    async fn activity(&self, title: &str, aim: &str, owner: PersonId, quarter: i64) -> anyhow::Result<ActivityId> {
        let new = NewActivity { title, aim, owner: Some(owner), quarter, carried_from: None };
        Ok(insert_activity(self.tx, self.plan, self.group, &new).await?)
    }

    async fn adopt_and_start(&self) -> anyhow::Result<()> {
        let words = "Example: adopted without objection at the first meeting of the year.";
        adopt_plan(self.tx, self.plan, self.group, self.day(1, 20), words).await?;
        Ok(start_plan(self.tx, self.plan, self.group).await?)
    }

    async fn milestone(&self, activity: ActivityId, words: &str, due: Date, today: Date) -> anyhow::Result<()> {
        let done = (due < today).then_some(due);
        Ok(insert_milestone(self.tx, activity, self.group, words, Some(due), done).await?)
    }
}

/// Writes the year before and this one.
pub async fn write(
    tx: &Tx,
    group: GroupId,
    slug: &str,
    today: Date,
    people: &[(PersonId, GovernmentId)],
) -> anyhow::Result<()> {
    let Some(story) = STORIES.iter().find(|story| story.slug == slug) else { return Ok(()) };
    let (Some(first), Some(last)) = (people.first(), people.last()) else { return Ok(()) };
    let before = Year::begin(tx, group, today.year() - 1).await?;
    let (title, aim, result) = story.done;
    let done = before.activity(title, aim, first.0, 1).await?;
    let (title, reason) = story.dropped;
    let dropped = before.activity(title, "", last.0, 3).await?;
    let (title, aim, why) = story.carried;
    let carried = before.activity(title, aim, last.0, 4).await?;
    for offer in people {
        insert_contribution(tx, done, group, *offer, "").await?;
    }
    before.adopt_and_start().await?;
    meetings(&before, slug, done).await?;
    before.milestone(done, "Draft read by all members", before.day(5, 12), today).await?;
    insert_result(tx, done, group, result).await?;
    move_activity(tx, done, group, "done", "").await?;
    move_activity(tx, dropped, group, "dropped", reason).await?;

    let this = Year::begin(tx, group, today.year()).await?;
    let new = NewActivity { title, aim, owner: Some(last.0), quarter: 1, carried_from: Some((carried, why)) };
    let goes_on = insert_activity(tx, this.plan, group, &new).await?;
    let end = before.day(12, 31);
    let introduction = "Example: the group met in two quarters and kept to what it had planned, with one exception.";
    let outlook = "Example: what was not finished goes on, and the members bring new topics.";
    close_plan(tx, slug, i64::from(before.number), end, introduction, outlook).await?;

    let (title, aim, reached, due) = story.running;
    let running = this.activity(title, aim, first.0, 2).await?;
    let waiting = this.activity("Show the results to all members", "Everyone knows what is there.", last.0, 4).await?;
    this.adopt_and_start().await?;
    for offer in people {
        insert_contribution(tx, running, group, *offer, "A day a month.").await?;
    }
    this.milestone(goes_on, "Second round begun", this.day(2, 10), today).await?;
    this.milestone(running, reached, this.day(6, 16), today).await?;
    insert_milestone(tx, running, group, due, Some(this.day(12, 15)), None).await?;
    insert_milestone(tx, waiting, group, "Programme agreed", Some(this.day(11, 3)), None).await?;
    move_activity(tx, running, group, "running", "").await?;
    insert_result(tx, goes_on, group, "A page on what was found").await?;
    move_activity(tx, goes_on, group, "done", "").await?;
    let (title, aim) = story.added;
    this.activity(title, aim, first.0, 4).await?;
    Ok(())
}

/// Two meetings of the year before, at which the activity was worked on.
async fn meetings(year: &Year<'_>, slug: &str, activity: ActivityId) -> anyhow::Result<()> {
    for (month, title) in [(3, "Quarterly meeting: we begin"), (9, "Quarterly meeting: what we have")] {
        let day = year.day(month, 17);
        let address = format!("{slug}-{day}");
        let new = NewMeeting {
            slug: &address,
            group: Some(year.group),
            title,
            kind: "working group meeting",
            on_day: Some(day),
            place: Some("online"),
            audience: "group",
            about: "Members say how far their activities are.",
            example: true,
            ..NewMeeting::default()
        };
        let meeting = insert_meeting(year.tx, &new).await?;
        insert_activity_meeting(year.tx, activity, year.group, meeting).await?;
    }
    Ok(())
}
