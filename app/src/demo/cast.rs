//! The invented part of the demonstration: persons who are roles, the plan they make, the meetings they hold.
//! All of it is marked as example.

use anyhow::Context;
use groups::samples::{
    NewMeeting, insert_action, insert_call, insert_candidacy, insert_decision, insert_guest, insert_invitation,
    insert_item, insert_meeting, insert_membership, insert_minutes, insert_note, insert_poll, insert_question,
    insert_registration, insert_request, insert_seat, insert_term, insert_vote, set_counted, set_current,
    set_on_request,
};
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{TimestampRound, ToSpan, Unit};
use kernel::app::App;
use kernel::db::Tx;
use library::samples::{
    NewNews, NewPractice, insert_adoption, insert_draft, insert_news, insert_practice, insert_remark, open_comments,
};
use nouns::terms::Term;
use nouns::{GovernmentId, GroupId, MeetingId, PersonId, ProposalId};
use people::samples::{
    insert_affiliation, insert_organisation_affiliation, insert_person, insert_report, insert_steward,
};
use work::samples::{
    NewProposal, accept, ask, insert_closed_ranking, insert_comment, insert_plan, insert_proposal, insert_support,
    merge,
};

use super::facts::Written;
use super::{asking, challenging, talking, years};

const LEADS: [(&str, &str, &str); 5] = [
    ("technical", "OASC", "Lead of the technical group"),
    ("legal", "Eurocities", "Lead of the legal group"),
    ("financial", "Eurocities", "Lead of the financial group"),
    ("education-capacity-building", "ENoLL", "Lead of the education group"),
    ("monitoring-measuring", "ERRIN", "Lead of the monitoring group"),
];

/// Mail name, role as a name, government, office, speaks for it, groups.
type Official = (&'static str, &'static str, &'static str, &'static str, bool, &'static [&'static str]);

const OFFICIALS: [Official; 8] = [
    ("chair", "Chair of the technical group", "Oulu", "Chief digital officer", false, &["technical"]),
    ("representative.oulu", "Representative of Oulu", "Oulu", "Mayor’s office", true, &[]),
    (
        "member.tampere",
        "Data officer of Tampere",
        "Tampere",
        "Data officer",
        false,
        &["technical", "monitoring-measuring"],
    ),
    ("member.riga", "Digital officer of Riga", "Riga", "Digital officer", false, &["technical", "legal"]),
    (
        "member.padova",
        "Innovation officer of Padova",
        "Padova",
        "Innovation officer",
        false,
        &["technical", "financial"],
    ),
    (
        "member.valencia",
        "Smart-city officer of Valencia",
        "Valencia",
        "Smart-city officer",
        false,
        &["education-capacity-building"],
    ),
    ("officer.grenoble", "Officer of Grenoble, in no group yet", "Grenoble", "Data officer", true, &[]),
    ("representative.ghent", "Representative of Ghent, which can sign", "Ghent", "City clerk’s office", true, &[]),
];

/// The accounts of the demonstration: address and role.
pub fn accounts() -> Vec<(String, &'static str)> {
    let mut all = vec![(address("steward"), "Steward")];
    all.extend(LEADS.iter().map(|(group, _, name)| (address(&format!("lead.{group}")), *name)));
    all.extend(OFFICIALS.iter().map(|(mail, name, ..)| (address(mail), *name)));
    all.push((address("learner"), "Student, of no government"));
    all.push((address("guest"), "Guest expert of one meeting"));
    all
}

fn address(mail: &str) -> String {
    format!("{mail}@demo.example")
}

pub async fn write(app: &App, tx: &Tx, written: &Written, hash: &str) -> anyhow::Result<()> {
    let zone = TimeZone::get("Europe/Brussels").context("time zones")?;
    let today = app.clock.today(&zone);
    let steward = insert_person(tx, &address("steward"), "Steward", Some(hash), Some("Europe/Brussels")).await?;
    insert_steward(tx, steward).await?;
    let group = |slug: &str| written.groups.get(slug).copied().with_context(|| format!("no group {slug}"));
    let mut leads = Vec::new();
    for (slug, network, name) in LEADS {
        let person =
            insert_person(tx, &address(&format!("lead.{slug}")), name, Some(hash), Some("Europe/Brussels")).await?;
        let organisation = *written.organisations.get(network).with_context(|| format!("no network {network}"))?;
        insert_organisation_affiliation(tx, person, organisation, "Coordinator").await?;
        insert_seat(tx, group(slug)?, person, "lead").await?;
        leads.push(person);
    }
    let mut people = std::collections::HashMap::new();
    for (mail, name, government, office, speaks, member_of) in OFFICIALS {
        let person = insert_person(tx, &address(mail), name, Some(hash), Some("Europe/Brussels")).await?;
        let government = *written.governments.get(government).with_context(|| format!("no government {government}"))?;
        insert_affiliation(tx, person, government, office, speaks).await?;
        for slug in member_of {
            insert_membership(tx, group(slug)?, person, Some(government)).await?;
        }
        people.insert(mail, (person, government));
    }
    insert_person(tx, &address("learner"), "Student", Some(hash), Some("Europe/Brussels")).await?;
    insert_person(tx, &address("guest"), "Guest expert", Some(hash), Some("Europe/Brussels")).await?;
    let who = |mail: &str| people.get(mail).copied().with_context(|| format!("nobody {mail}"));
    election(app, tx, group("technical")?, who("chair")?, who("member.riga")?).await?;
    entry(app, tx, group("legal")?, group("technical")?, who("member.padova")?).await?;

    let year = i64::from(today.year());
    for (slug, _, _) in LEADS {
        let from = match slug {
            "technical" => vec![who("member.tampere")?, who("member.riga")?, who("member.padova")?, who("chair")?],
            "legal" => vec![who("member.riga")?],
            "financial" => vec![who("member.padova")?],
            "education-capacity-building" => vec![who("member.valencia")?],
            _ => vec![who("member.tampere")?],
        };
        years::write(tx, group(slug)?, slug, today, &from).await?;
    }
    let technical = [who("member.tampere")?, who("member.riga")?, who("member.padova")?, who("chair")?];
    let lead = *leads.first().context("no lead")?;
    plan(tx, (group("technical")?, lead), year, &technical).await?;
    meetings(tx, written, today.to_datetime(Time::midnight()), &zone, &technical).await?;
    open_hour(app, tx, group("technical")?, &zone, &technical).await?;
    reports(tx, who("representative.oulu")?.1, year).await?;
    let note = "Twelve questions that we ask of every supplier of sensors, with what a good answer looks like. Written for people who buy, not for engineers.";
    let draft = insert_draft(tx, group("technical")?, "What we ask of a supplier of sensors", note).await?;
    let asks = "Which question is missing? Which one can nobody answer?";
    if let Some(opened) = open_comments(tx, &draft, "officials", asks, today.saturating_add(18.days())).await? {
        let words = "Please ask who may read the data after the contract has ended. We had to pay for our own numbers.";
        insert_remark(tx, opened, who("member.riga")?.0, words).await?;
    }
    let practice = NewPractice {
        title: "One register for all sensors of the city",
        problem: "Five offices had put up sensors. Nobody knew how many there were, who paid for them and what they measure.",
        done: "We walked through the city for six weeks with a telephone and wrote each of them down. Then we put the list into the register of assets, with one form for new ones.",
        worked: "The form is short, so people fill it in. We found 140 sensors that nobody read and switched them off.",
        failed: "The first list was a table in a shared folder. After a month there were three of them.",
        cost: (15_000, 25_000),
        funding: "Own budget",
        contact: "data@example.org",
        terms: &[Term::Sensors, Term::OpenData],
    };
    let published = today.saturating_sub(5.months());
    insert_practice(tx, group("technical")?, who("member.tampere")?.1, &practice, published).await?;
    let used = "minimal-interoperability-mechanisms";
    for (mail, years, words) in [
        (
            "member.tampere",
            2,
            "They are an annex of each tender for a platform. Suppliers ask fewer questions than before.",
        ),
        ("member.riga", 1, "We began with two of them. The one for personal data is still too hard for us."),
    ] {
        insert_adoption(tx, used, who(mail)?, today.saturating_sub(years.years()), words).await?;
    }
    news(app, tx).await
}

type Someone = (PersonId, GovernmentId);

/// The technical group has chosen its chair, for a year from today on.
async fn election(app: &App, tx: &Tx, group: GroupId, chair: Someone, other: Someone) -> anyhow::Result<()> {
    let now = app.clock.now();
    let ago = |days: i64| now.checked_sub((24 * days).hours());
    let call = insert_call(
        tx,
        group,
        "The chair leads the meetings with the lead, and speaks for the cities and regions of the group.",
        ago(21)?,
        ago(7)?,
    )
    .await?;
    let first =
        insert_candidacy(tx, call, chair.0, chair.1, "Oulu opens its data platform and wants to share how.").await?;
    let second = insert_candidacy(tx, call, other.0, other.1, "Riga buys a platform next year.").await?;
    set_counted(tx, call, &[(first, 2), (second, 1)], 4, first).await?;
    let ends = app.clock.today(&TimeZone::UTC).checked_add(1.year())?.yesterday()?;
    insert_term(tx, group, chair.0, "chair", Some(ends)).await?;
    Ok(())
}

/// The legal group takes requests, and one waits; the technical group has an open invitation.
async fn entry(app: &App, tx: &Tx, legal: GroupId, technical: GroupId, padova: Someone) -> anyhow::Result<()> {
    let question = "Which law keeps you busy at the moment?";
    set_on_request(
        tx,
        legal,
        question,
        "What members say about cases at home stays in the group. What the group publishes names its authors.",
    )
    .await?;
    insert_request(
        tx,
        legal,
        padova.0,
        padova.1,
        "We run our first AI system and need to know what we owe to whom.",
        (question, "The AI Act, and what it asks of a city that only uses a system."),
    )
    .await?;
    let expires = app.clock.now().checked_add((24 * 60).hours())?;
    insert_invitation(tx, technical, "Colleagues of the data teams (example)", "", expires).await?;
    Ok(())
}

/// The technical group: one proposal in next year's plan, some open for it, one merged, one that waits for its proposer,
/// and what the governments gave them in the ranking.
async fn plan(tx: &Tx, (group, lead): (GroupId, PersonId), year: i64, people: &[Someone]) -> anyhow::Result<()> {
    let [tampere, riga, padova, chair] = people else { anyhow::bail!("four are needed") };
    let next = insert_plan(tx, group, year + 1).await?;
    let propose = |by: &Someone, year: i64, title, problem, wanted, brings| {
        let (proposer, government) = *by;
        let new = NewProposal { group, year, proposer, government, title, problem, wanted, brings };
        async move { insert_proposal(tx, &new).await }
    };
    let catalogue = propose(
        tampere,
        year + 1,
        "One catalogue entry for all our sensors",
        "Every department describes its sensors in another way. Nobody can say how many we have, or what they measure.",
        "A short common description that our suppliers can fill in, and a check that tells whether an entry is complete.",
        "A list of 400 sensors as a test, and two days a month of our data team.",
    )
    .await?;
    insert_support(tx, catalogue, riga.1, riga.0, "We have the same problem with air-quality stations.", "people data")
        .await?;
    insert_support(tx, catalogue, padova.1, padova.0, "", "").await?;
    insert_support(tx, catalogue, chair.1, chair.0, "Oulu can bring its device register.", "data").await?;
    accept(
        tx,
        next,
        catalogue,
        1,
        "Three more governments have this problem. We begin with the list from Tampere in the first quarter.",
    )
    .await?;

    let clause = propose(
        riga,
        year + 1,
        "Open interfaces in our data-platform tender",
        "Our tender for a data platform is due in spring. We want open interfaces, but our lawyers cannot say what “open” means in a contract.",
        "A clause of half a page with the standards it names, and an explanation that a bidder understands.",
        "Our draft, and what bidders asked last time.",
    )
    .await?;
    insert_support(tx, clause, tampere.1, tampere.0, "We buy next year and would use it at once.", "people test")
        .await?;
    let twin = propose(
        padova,
        year + 1,
        "What a digital twin must be able to exchange",
        "We run a traffic model, the region a flood model. They cannot talk to each other.",
        "A list of the data both sides must offer, tried out with two real models.",
        "",
    )
    .await?;
    insert_support(tx, twin, chair.1, chair.0, "", "").await?;
    let quality = propose(
        tampere,
        year + 1,
        "How good our open data is",
        "We publish 300 data sets. Those who use them say that some are wrong, and nobody can tell us which.",
        "Five questions that we can ask of each data set, and an example with answers.",
        "",
    )
    .await?;
    ask(tx, quality, lead, "Which data sets do you mean first: those of the city, or those of its companies too?")
        .await?;
    let interfaces = propose(
        chair,
        year + 1,
        "Words for open interfaces in contracts",
        "Each of our contracts says in another way which interfaces a supplier must open.",
        "Words that we can copy into every contract.",
        "Three contracts in which it went well.",
    )
    .await?;
    insert_support(tx, interfaces, padova.1, padova.0, "We would test it in one contract.", "test").await?;
    challenging::technical(tx, group, catalogue, people).await?;
    discuss(tx, clause, twin, [*tampere, *riga, *padova, *chair]).await?;
    merge(
        tx,
        interfaces,
        clause,
        "Both ask for words about open interfaces. We write them once, for tenders and contracts.",
    )
    .await?;
    insert_closed_ranking(
        tx,
        "technical",
        year + 1,
        lead,
        &[
            (*tampere, &[(clause, 5), (quality, 4)]),
            (*riga, &[(clause, 5), (twin, 3), (quality, 2)]),
            (*padova, &[(twin, 5), (clause, 3)]),
            (*chair, &[(clause, 4), (quality, 2)]),
        ],
    )
    .await?;
    Ok(())
}

/// What is said about two of the proposals.
async fn discuss(
    tx: &Tx,
    clause: ProposalId,
    twin: ProposalId,
    [tampere, riga, padova, chair]: [Someone; 4],
) -> anyhow::Result<()> {
    insert_comment(
        tx,
        clause,
        tampere,
        "Our lawyers ask who pays when a bidder changes an interface later. Can the clause say so?",
        None,
    )
    .await?;
    insert_comment(tx, clause, riga, "It can. We add a sentence about notice and costs.", None).await?;
    insert_comment(
        tx,
        clause,
        chair,
        "Half a page is not enough if the explanation is to be a part of it.",
        Some("A clause of one page with the standards it names, and an explanation that a bidder understands."),
    )
    .await?;
    insert_comment(
        tx,
        twin,
        padova,
        "We have a first list of twelve kinds of data and can show it at the next meeting.",
        None,
    )
    .await?;
    Ok(())
}

/// The next quarterly meeting of each group; the technical group has held one before.
async fn meetings(
    tx: &Tx,
    written: &Written,
    today: DateTime,
    zone: &TimeZone,
    people: &[Someone],
) -> anyhow::Result<()> {
    for (index, (slug, ..)) in LEADS.iter().enumerate() {
        let group = *written.groups.get(*slug).with_context(|| format!("no group {slug}"))?;
        let day = working_day(today.checked_add(i64::try_from(9 + 3 * index)?.days())?.date())?;
        let title = "Quarterly meeting: the plan for next year";
        let about = "Members present their proposals and the group makes its plan for next year.";
        let meeting = quarterly(tx, group, slug, day, zone, [title, about]).await?;
        let mut items = Vec::new();
        for (title, lasts, presenter) in [
            ("Welcome", 5, "Lead"),
            ("Minutes of the last meeting", 10, "Chair"),
            ("Proposals for next year, three minutes each", 45, "Those who propose"),
            ("What we take into the plan", 45, "Chair"),
            ("Who does what until the next meeting", 15, "Lead"),
        ] {
            items.push(insert_item(tx, meeting, title, lasts, presenter).await?);
        }
        if *slug == "technical" {
            let held = working_day(today.checked_sub(80.days())?.date())?;
            last_meeting(tx, group, held, day, zone, people).await?;
            insert_guest(tx, meeting, "Guest expert", "guest@demo.example").await?;
            asking::write(tx, (group, meeting), day, zone, people).await?;
            talking::write(tx, group, people).await?;
            if let Some(plan) = items.get(3) {
                talking::before_meeting(tx, group, people, *plan).await?;
            }
        }
        challenging::elsewhere(tx, group, slug, people).await?;
        if *slug == "education-capacity-building" {
            webinar(tx, group, working_day(today.checked_add(16.days())?.date())?, zone).await?;
        }
    }
    Ok(())
}

/// How many have registered for the webinar, of how many who can.
const REGISTERED: i64 = 27;
const PLACES: i64 = 30;

/// A webinar for everyone who registers.
async fn webinar(tx: &Tx, group: GroupId, day: Date, zone: &TimeZone) -> anyhow::Result<()> {
    let at = |hour| anyhow::Ok(zone.to_zoned_datetime(day.to_datetime(jiff::civil::time(hour, 0, 0, 0)))?.timestamp());
    let new = NewMeeting {
        slug: &format!("webinar-{day}"),
        group: Some(group),
        title: "Webinar: how to read a needs assessment",
        kind: "webinar",
        starts_at: Some(at(14)?),
        ends_at: Some(at(15)?),
        zone: Some("Europe/Brussels"),
        on_day: Some(day),
        place: Some("online"),
        audience: "everyone",
        about: "Two trainers show what the answers of last year say, and how a small city uses them. There is time for questions.",
        join_url: Some("https://video.example/webinar"),
        registers: true,
        capacity: Some(PLACES),
        example: true,
        ..NewMeeting::default()
    };
    let meeting = insert_meeting(tx, &new).await?;
    for (title, lasts, presenter) in [("What the answers say", 25, "Trainers"), ("Your questions", 35, "Everyone")] {
        insert_item(tx, meeting, title, lasts, presenter).await?;
    }
    for number in 1..=REGISTERED {
        let (name, email) = (format!("Example registrant {number}"), address(&format!("registrant.{number}")));
        insert_registration(tx, meeting, &name, "Example organisation", &email).await?;
    }
    Ok(())
}

/// A meeting that is on when the demonstration begins, and for four hours: its live page with questions, a poll and notes.
async fn open_hour(app: &App, tx: &Tx, group: GroupId, zone: &TimeZone, people: &[Someone]) -> anyhow::Result<()> {
    let [tampere, riga, padova, chair] = people else { anyhow::bail!("four are needed") };
    let now = app.clock.now();
    let starts_at = now.checked_sub(20.minutes())?.round(TimestampRound::new().smallest(Unit::Minute).increment(5))?;
    let new = NewMeeting {
        slug: "technical-open-hour",
        group: Some(group),
        title: "Open hour: what to ask of a data platform",
        kind: "extra",
        starts_at: Some(starts_at),
        ends_at: Some(starts_at.checked_add(4.hours())?),
        zone: Some("Europe/Brussels"),
        on_day: Some(starts_at.to_zoned_datetime(zone.clone()).date()),
        place: Some("online"),
        audience: "group",
        about: "Bring the questions that your next tender leaves open.",
        example: true,
        ..NewMeeting::default()
    };
    let meeting = insert_meeting(tx, &new).await?;
    let welcome = insert_item(tx, meeting, "Welcome", 10, "Lead").await?;
    let talk = insert_item(tx, meeting, "What Oulu asked of its platform", 40, "Chair").await?;
    insert_item(tx, meeting, "Your questions", 60, "All").await?;
    insert_item(tx, meeting, "What we take home", 20, "Lead").await?;
    set_current(tx, meeting, talk).await?;
    for (by, words, supporters) in [
        (tampere, "Who pays when a supplier changes an interface?", vec![riga.0, padova.0, chair.0]),
        (riga, "Did anybody test the export of all data before signing?", vec![padova.0]),
        (padova, "How long may it take until an error is mended?", vec![]),
    ] {
        insert_question(tx, meeting, by.0, words, &supporters).await?;
    }
    let answers = "In the first quarter\nIn the second quarter\nNot at all";
    let poll = insert_poll(tx, meeting, "When should we test an export together?", answers, "governments").await?;
    insert_vote(tx, poll, tampere.1.uuid(), 1, tampere.0).await?;
    insert_vote(tx, poll, chair.1.uuid(), 2, chair.0).await?;
    insert_note(tx, meeting, Some(welcome), "Four governments are here. Nobody is new.").await?;
    insert_note(tx, meeting, Some(talk), "Oulu asked for an export of all data each night, in open formats.").await?;
    insert_note(tx, meeting, Some(talk), "The first bidder offered it once a month. That was not enough.").await?;
    Ok(())
}

fn working_day(mut day: Date) -> anyhow::Result<Date> {
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        day = day.tomorrow()?;
    }
    Ok(day)
}

/// A quarterly meeting from ten to twelve.
async fn quarterly(
    tx: &Tx,
    group: GroupId,
    slug: &str,
    day: Date,
    zone: &TimeZone,
    [title, about]: [&str; 2],
) -> anyhow::Result<MeetingId> {
    let at = |hour| anyhow::Ok(zone.to_zoned_datetime(day.to_datetime(jiff::civil::time(hour, 0, 0, 0)))?.timestamp());
    let address = format!("{slug}-{day}");
    let new = NewMeeting {
        slug: &address,
        group: Some(group),
        title,
        kind: "quarterly",
        starts_at: Some(at(10)?),
        ends_at: Some(at(12)?),
        zone: Some("Europe/Brussels"),
        on_day: Some(day),
        place: Some("online"),
        audience: "group",
        about,
        example: true,
        ..NewMeeting::default()
    };
    Ok(insert_meeting(tx, &new).await?)
}

/// What the technical group did in its last meeting, and what it left open for the next.
async fn last_meeting(
    tx: &Tx,
    group: GroupId,
    held: Date,
    next: Date,
    zone: &TimeZone,
    people: &[Someone],
) -> anyhow::Result<()> {
    let [tampere, riga, _, chair] = people else { anyhow::bail!("four are needed") };
    let title = "Quarterly meeting: what our sensors have in common";
    let about = "Three members show how they describe their sensors. The group decides what it takes into next year.";
    let meeting = quarterly(tx, group, "technical", held, zone, [title, about]).await?;
    for (title, lasts, presenter) in [
        ("Welcome", 5, "Lead"),
        ("Three ways to describe a sensor", 60, "Tampere, Riga, Padova"),
        ("What we can share", 40, "Chair"),
        ("Who does what until the next meeting", 15, "Lead"),
    ] {
        insert_item(tx, meeting, title, lasts, presenter).await?;
    }
    let minutes = "Tampere, Riga and Padova showed how they describe their sensors. All three name the place and the owner. \
                   None of them says when a sensor was last checked.\n\n\
                   The group found that a common description of ten fields would be enough to begin with. Larger cities may add their own.\n\n\
                   Padova asked whether the description can also cover traffic cameras. This stays open until the lawyers have looked at it.";
    insert_minutes(tx, meeting, group, minutes, true).await?;
    for words in [
        "We make one description of ten fields that all members can use.",
        "Whoever buys sensors next year tries it out in the tender and reports here.",
    ] {
        insert_decision(tx, meeting, group, words, held).await?;
    }
    for (words, owner, due) in [
        ("Send the list of 400 sensors to the group as a test", tampere.0, next),
        ("Ask our lawyers whether traffic cameras may be in the description", riga.0, next),
        ("Write a first draft of the ten fields", chair.0, next),
    ] {
        insert_action(tx, meeting, group, words, owner, due).await?;
    }
    Ok(())
}

async fn reports(tx: &Tx, oulu: GovernmentId, year: i64) -> anyhow::Result<()> {
    insert_report(tx, oulu, "TEC-1", year, "Every new system of the city must offer its data through documented interfaces. The rule stands in all tenders since spring.").await?;
    insert_report(
        tx,
        oulu,
        "FIN-4",
        year,
        "We buy sensors together with three neighbouring municipalities under one framework contract.",
    )
    .await?;
    Ok(())
}

async fn news(app: &App, tx: &Tx) -> anyhow::Result<()> {
    let items = [
        (
            "the-call-for-topics-is-open",
            "The call for topics is open",
            "Every city and region can now propose topics for next year’s work plans. Ten minutes are enough: a title, the problem, and the result that would help.\n\nProposals are read by all officials, and other governments can support them.",
            2,
        ),
        (
            "what-the-groups-do-in-december",
            "What the groups do in the coming weeks",
            "All five groups hold their quarterly meeting and speak about next year’s plan. Members see the agenda and the link when they are signed in.",
            6,
        ),
    ];
    for (slug, title, words, days) in items {
        let at = app.clock.now().checked_sub((24 * days).hours())?;
        insert_news(tx, &NewNews { slug, title, words, at, group: None, source_url: None, example: true }).await?;
    }
    Ok(())
}
