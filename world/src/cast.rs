//! The cast: one person for each way of standing towards the technical group and the governments. Everyone in every test
//! is one of them.

use groups::samples::{
    NewGroup, NewMeeting, insert_action, insert_group, insert_guest, insert_item, insert_meeting, insert_membership,
    insert_seat, insert_text,
};
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::Tx;
use kernel::params;
use nouns::groups::GroupFounded;
use nouns::{ActivityId, GovernmentId, GroupId, PersonId, ProposalId};
use people::samples::{
    NewCommitment, NewGovernment, insert_affiliation, insert_commitment, insert_government, insert_person,
    insert_signature, insert_steward,
};
use work::samples::{NewActivity, NewProposal, insert_activity, insert_plan, insert_proposal};

const ERRAND: Errand = Errand::new("world.cast");

/// A person of the cast.
#[derive(Clone, Copy, Debug)]
pub struct Someone {
    pub person: PersonId,
    pub email: &'static str,
}

macro_rules! cast {
    ($($(#[doc = $doc:literal])* $name:ident = $email:literal;)*) => {
        /// Who is who, and where things are.
        #[derive(Clone, Copy, Debug)]
        pub struct Cast {
            $($(#[doc = $doc])* pub $name: Someone,)*
            /// The group for signatories, whose members the cast are.
            pub technical: GroupId,
            /// A signatory.
            pub oulu: GovernmentId,
            /// Another signatory.
            pub riga: GovernmentId,
            /// A government that has not signed.
            pub ghent: GovernmentId,
            /// An open proposal of `member` for Oulu.
            pub proposal: ProposalId,
            /// An activity of the technical group's open plan that nobody proposed; `member` owns it.
            pub activity: ActivityId,
        }

        const EMAILS: &[&str] = &[$($email),*];

        impl Cast {
            pub(crate) async fn find(app: &App) -> Self {
                let conn = app.db.reader().await.unwrap();
                let mut people = Vec::new();
                for email in EMAILS {
                    let found: Option<Found> = conn.maybe("select id from persons where email = $1", params![email]).await.unwrap();
                    people.push(Someone { person: PersonId::from_uuid(found.map_or(kernel::uuid::Uuid::nil(), |found| found.id)), email });
                }
                let mut people = people.into_iter();
                let of = async |sql: &'static str, key: &str| {
                    let found: Option<Found> = conn.maybe(sql, params![key]).await.unwrap();
                    found.map_or(kernel::uuid::Uuid::nil(), |found| found.id)
                };
                Self {
                    $($name: people.next().unwrap(),)*
                    technical: GroupId::from_uuid(of("select id from groups where slug = $1", "technical").await),
                    oulu: GovernmentId::from_uuid(of("select id from governments where slug = $1", "oulu").await),
                    riga: GovernmentId::from_uuid(of("select id from governments where slug = $1", "riga").await),
                    ghent: GovernmentId::from_uuid(of("select id from governments where slug = $1", "ghent").await),
                    proposal: ProposalId::from_uuid(of("select id from proposals where title = $1", TITLE).await),
                    activity: ActivityId::from_uuid(of("select id from activities where title = $1", ACTIVITY).await),
                }
            }
        }
    };
}

cast! {
    /// Has an account and nothing else.
    nobody = "nobody@cast.example";
    /// Works for Oulu, is in no group.
    official = "official@cast.example";
    /// Works for Oulu, is a member of the technical group.
    member = "member@cast.example";
    /// Works for Riga, is a member of another group.
    other_member = "other.member@cast.example";
    /// Speaks for Oulu.
    representative = "representative@cast.example";
    /// Speaks for Ghent, which has not signed.
    unsigned = "unsigned@cast.example";
    /// Leads the technical group.
    lead = "lead@cast.example";
    /// Chairs the technical group, works for Riga.
    chair = "chair@cast.example";
    /// Is a steward.
    steward = "steward@cast.example";
    /// A guest expert of the first meeting of the technical group, of no government.
    guest = "guest@cast.example";
}

kernel::row! {
    struct Found { id: kernel::uuid::Uuid }
}

const TITLE: &str = "A common clause for sensors";
const ACTIVITY: &str = "A guide to open interfaces";

pub(crate) async fn write(app: &App) {
    let tx = app.db.begin(&ERRAND).await.unwrap();
    let mut people = Vec::new();
    for email in EMAILS {
        let name = email.split('@').next().unwrap();
        people.push(insert_person(&tx, email, name, None, Some("Europe/Brussels")).await.unwrap());
    }
    let [_, official, member, other_member, representative, unsigned, lead, chair, steward, _] = people[..] else {
        panic!("the cast has changed")
    };
    insert_steward(&tx, steward).await.unwrap();

    let [oulu, riga, ghent] = governments(&tx).await;
    for (person, government, speaks) in [
        (official, oulu, false),
        (member, oulu, false),
        (representative, oulu, true),
        (other_member, riga, false),
        (chair, riga, false),
        (unsigned, ghent, true),
    ] {
        insert_affiliation(&tx, person, government, "Officer", speaks).await.unwrap();
    }
    let [technical, legal] = founded(&tx).await;
    insert_membership(&tx, technical, member, Some(oulu)).await.unwrap();
    insert_membership(&tx, technical, chair, Some(riga)).await.unwrap();
    insert_membership(&tx, legal, other_member, Some(riga)).await.unwrap();
    insert_seat(&tx, technical, lead, "lead").await.unwrap();
    insert_seat(&tx, technical, chair, "chair").await.unwrap();
    year(&tx, technical, member, oulu).await;
    tx.commit(&GroupFounded { group: technical }).await.unwrap();
}

/// Oulu and Riga, which have signed, and Ghent, which has not.
async fn governments(tx: &Tx) -> [GovernmentId; 3] {
    let government = |slug: &'static str, country: &'static str, point| {
        let name = slug[..1].to_uppercase() + &slug[1..];
        async move {
            let new = NewGovernment {
                slug,
                name: &name,
                kind: "local",
                country,
                point: Some(point),
                ..NewGovernment::default()
            };
            insert_government(tx, &new).await.unwrap()
        }
    };
    let oulu = government("oulu", "FI", (25.47, 65.01)).await;
    let riga = government("riga", "LV", (24.11, 56.95)).await;
    let ghent = government("ghent", "BE", (3.73, 51.05)).await;
    for signed in [oulu, riga] {
        insert_signature(tx, signed, None, Some("2021"), None).await.unwrap();
    }
    let commitment = NewCommitment {
        code: "TEC-1",
        area: "technical",
        kind: "commitment",
        position: 0,
        words: "Open interfaces",
        words_status: "official",
        source_url: "https://example.org",
    };
    insert_commitment(tx, &commitment).await.unwrap();
    [oulu, riga, ghent]
}

/// The technical and the legal group, and the open one.
async fn founded(tx: &Tx) -> [GroupId; 2] {
    let mut founded = Vec::new();
    for (position, (slug, joining)) in
        [("technical", "signatories"), ("legal", "signatories"), ("education-capacity-building", "open")]
            .into_iter()
            .enumerate()
    {
        let position = i64::try_from(position).unwrap();
        let new = NewGroup {
            slug,
            area: slug,
            position,
            name: &format!("{slug} group"),
            lead_network: "A network",
            joining,
            page_url: None,
            source_url: "https://example.org",
        };
        let group = insert_group(tx, &new).await.unwrap();
        insert_text(tx, group, "objective", 0, None, "Work on one problem together").await.unwrap();
        founded.push(group);
    }
    [founded[0], founded[1]]
}

/// An open plan with a proposal and an activity, and a meeting.
async fn year(tx: &Tx, technical: GroupId, member: PersonId, oulu: GovernmentId) {
    let plan = insert_plan(tx, technical, 2027).await.unwrap();
    let new = NewActivity { title: ACTIVITY, owner: Some(member), quarter: 3, ..NewActivity::default() };
    insert_activity(tx, plan, technical, &new).await.unwrap();
    let new = NewProposal {
        group: technical,
        year: 2027,
        proposer: member,
        government: oulu,
        title: TITLE,
        problem: "Every tender says it in another way.",
        wanted: "One clause.",
        brings: "",
    };
    insert_proposal(tx, &new).await.unwrap();
    let meeting = NewMeeting {
        slug: "technical-first",
        group: Some(technical),
        title: "First meeting",
        kind: "working group meeting",
        starts_at: Some("2026-12-03T09:00:00Z".parse().unwrap()),
        ends_at: Some("2026-12-03T11:00:00Z".parse().unwrap()),
        zone: Some("Europe/Helsinki"),
        on_day: Some(jiff::civil::date(2026, 12, 3)),
        audience: "group",
        about: "We make the plan.",
        agenda: "The secret agenda",
        ..NewMeeting::default()
    };
    let meeting = insert_meeting(tx, &meeting).await.unwrap();
    insert_guest(tx, meeting, "A guest", "guest@cast.example").await.unwrap();
    insert_item(tx, meeting, "The secret item", 20, "The chair").await.unwrap();
    let due = jiff::civil::date(2026, 12, 20);
    insert_action(tx, meeting, technical, "A secret task", member, due).await.unwrap();
}
