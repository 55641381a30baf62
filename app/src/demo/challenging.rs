//! What is hard for the governments of the demonstration: in each group a challenge, in the technical one more, one of them
//! solved and one that became a proposal. Examples, marked as such.

use kernel::db::Tx;
use nouns::{ChallengeId, GovernmentId, GroupId, PersonId, ProposalId};
use work::samples::{NewChallenge, insert_backer, insert_challenge, propose_challenge, solve_challenge};

type Someone = (PersonId, GovernmentId);

/// Three sentences and terms.
type Said<'a> = ([&'a str; 3], &'a str);

async fn state(tx: &Tx, group: GroupId, by: Someone, (said, terms): Said<'_>) -> anyhow::Result<ChallengeId> {
    let [hard, whom, tried] = said;
    let (person, government) = by;
    let new = NewChallenge { group, person, government, is_public: true, hard, whom, tried, terms };
    Ok(insert_challenge(tx, &new).await?)
}

/// Who states it in the groups that have one.
const ELSEWHERE: &[(&str, usize, Said<'static>)] = &[
    (
        "legal",
        1,
        (
            [
                "We do not know which rules apply when a supplier adds artificial intelligence to software that we use already.",
                "For our purchasing office, which signs the contracts.",
                "We asked three suppliers and got three different answers.",
            ],
            "legal ai procurement",
        ),
    ),
    (
        "financial",
        2,
        (
            [
                "We cannot tell what our data platform will cost after the funding ends.",
                "For the finance committee, which decides next year.",
                "A table with guesses for three years.",
            ],
            "financial data_platforms",
        ),
    ),
    (
        "education-capacity-building",
        0,
        (
            [
                "Our people learn a new tool and have no time to use it.",
                "For the offices outside the data team.",
                "Two courses of one day each.",
            ],
            "capacity skills",
        ),
    ),
    (
        "monitoring-measuring",
        3,
        (
            [
                "We count visits to our online services and do not know whether people got what they came for.",
                "For the people who answer the telephone when a form does not work.",
                "A question at the end of two forms.",
            ],
            "measuring online_services",
        ),
    ),
];

pub async fn elsewhere(tx: &Tx, group: GroupId, slug: &str, people: &[Someone]) -> anyhow::Result<()> {
    for (_, index, said) in ELSEWHERE.iter().filter(|(at, ..)| *at == slug) {
        if let Some(by) = people.get(*index) {
            state(tx, group, *by, *said).await?;
        }
    }
    Ok(())
}

/// `catalogue` is the proposal that the first of them became.
pub async fn technical(tx: &Tx, group: GroupId, catalogue: ProposalId, people: &[Someone]) -> anyhow::Result<()> {
    let [tampere, riga, padova, chair] = people else { anyhow::bail!("four are needed") };
    let sensors = [
        "Nobody can say how many sensors we have, or what they measure.",
        "For our data team and for every office that plans with the numbers.",
        "A list by hand, which was old after a month.",
    ];
    let sensors = state(tx, group, *tampere, (sensors, "technical sensors interoperability")).await?;
    for other in [riga, padova, chair] {
        insert_backer(tx, (sensors, group), *other).await?;
    }
    propose_challenge(tx, (sensors, group), catalogue).await?;

    let makers = [
        "Sensors of different makers number themselves in different ways.",
        "For those who put the numbers together.",
        "We wrote a number of our own on each device.",
    ];
    let makers = state(tx, group, *riga, (makers, "technical sensors")).await?;
    insert_backer(tx, (makers, group), *tampere).await?;
    let solved = "A register with a number for each place, not for each device. When a device is replaced, the place keeps its number.";
    solve_challenge(tx, (makers, group), solved).await?;

    let platform = [
        "Our data platform can be left only with the help of the company that built it.",
        "For the offices whose data are in it.",
        "We asked for an export and got pictures of tables.",
    ];
    let platform = state(tx, group, *padova, (platform, "technical data_platforms procurement")).await?;
    insert_backer(tx, (platform, group), *chair).await?;
    insert_backer(tx, (platform, group), *riga).await?;
    Ok(())
}
