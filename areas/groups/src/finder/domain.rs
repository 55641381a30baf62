//! Which group fits: a table of topics and needs with the areas they belong to. Pure.

use serde::Deserialize;

kernel::word_enum! {
    /// From where somebody comes.
    pub enum From {
        Signatory = "signatory",
        Government = "government",
        Organisation = "organisation",
        Person = "person",
    }
}

kernel::word_enum! {
    /// What somebody works on or needs. Each belongs to the area of one group.
    pub enum Topic {
        Data = "data",
        Systems = "systems",
        Law = "law",
        Procurement = "procurement",
        Funding = "funding",
        Projects = "projects",
        Skills = "skills",
        Participation = "participation",
        Indicators = "indicators",
        Maturity = "maturity",
    }
}

impl Topic {
    pub const WORK: [Topic; 5] = [Topic::Data, Topic::Law, Topic::Projects, Topic::Participation, Topic::Indicators];
    pub const NEEDS: [Topic; 5] = [Topic::Systems, Topic::Procurement, Topic::Funding, Topic::Skills, Topic::Maturity];

    /// The area of the declaration that the topic belongs to.
    pub const fn area(self) -> &'static str {
        match self {
            Topic::Data | Topic::Systems => "technical",
            Topic::Law | Topic::Procurement => "legal",
            Topic::Funding | Topic::Projects => "financial",
            Topic::Skills | Topic::Participation => "education-capacity-building",
            Topic::Indicators | Topic::Maturity => "monitoring-measuring",
        }
    }
}

/// The answers, as they stand in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answers {
    pub from: String,
    pub work: Vec<String>,
    pub need: Vec<String>,
    /// `yes`: asks again, with these answers filled in.
    pub change: String,
}

impl Answers {
    pub fn from(&self) -> Option<From> {
        From::from_word(&self.from)
    }

    pub fn is_empty(&self) -> bool {
        self.from.is_empty() && self.work.is_empty() && self.need.is_empty()
    }

    pub fn is_changing(&self) -> bool {
        self.change == "yes"
    }

    /// The answers as a query string, asked again.
    pub fn change_query(&self) -> String {
        let mut pairs = vec!["change=yes".to_owned(), format!("from={}", ui::encode(&self.from))];
        for (name, values) in [("work", &self.work), ("need", &self.need)] {
            pairs.extend(values.iter().map(|value| format!("{name}={}", ui::encode(value))));
        }
        pairs.join("&")
    }

    fn topics(&self) -> impl Iterator<Item = (Topic, u32)> + '_ {
        let work = self.work.iter().filter_map(|word| Topic::from_word(word)).map(|topic| (topic, 2));
        // What one needs now weighs more than what one does all year.
        work.chain(self.need.iter().filter_map(|word| Topic::from_word(word)).map(|topic| (topic, 3)))
    }

    /// The topics that speak for an area.
    pub fn reasons(&self, area: &str) -> Vec<Topic> {
        self.topics().map(|(topic, _)| topic).filter(|topic| topic.area() == area).collect()
    }

    /// The areas that fit, best first. People who are not of a government find the open group among them.
    pub fn fitting(&self, areas: &[(&str, bool)]) -> Vec<usize> {
        let official = matches!(self.from(), Some(From::Signatory | From::Government));
        let mut scored: Vec<(usize, u32)> = areas
            .iter()
            .enumerate()
            .map(|(index, (area, is_open))| {
                let score: u32 =
                    self.topics().filter(|(topic, _)| topic.area() == *area).map(|(_, weight)| weight).sum();
                (index, if !official && *is_open { score + 1 } else { score })
            })
            .filter(|(_, score)| *score > 0)
            .collect();
        scored.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        scored.into_iter().map(|(index, _)| index).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREAS: [(&str, bool); 5] = [
        ("technical", false),
        ("legal", false),
        ("financial", false),
        ("education-capacity-building", true),
        ("monitoring-measuring", false),
    ];

    fn answers(from: &str, work: &[&str], need: &[&str]) -> Answers {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Answers { from: from.into(), work: owned(work), need: owned(need), change: String::new() }
    }

    #[test]
    fn a_need_weighs_more_than_a_field_of_work() {
        assert_eq!(answers("signatory", &["data"], &["procurement"]).fitting(&AREAS), [1, 0]);
        assert_eq!(answers("signatory", &["data"], &["systems"]).fitting(&AREAS), [0]);
    }

    #[test]
    fn a_student_finds_the_open_group() {
        assert_eq!(answers("person", &[], &[]).fitting(&AREAS), [3]);
        assert_eq!(answers("person", &["data"], &[]).fitting(&AREAS), [0, 3]);
    }

    #[test]
    fn answers_can_be_changed() {
        let query = answers("signatory", &["data", "law"], &["a&b"]).change_query();
        assert_eq!(query, "change=yes&from=signatory&work=data&work=law&need=a%26b");
    }

    #[test]
    fn nonsense_fits_nothing_and_every_topic_has_a_group() {
        assert!(answers("signatory", &["nonsense"], &[]).fitting(&AREAS).is_empty());
        for topic in Topic::WORK.into_iter().chain(Topic::NEEDS) {
            assert!(AREAS.iter().any(|(area, _)| *area == topic.area()), "{topic:?}");
        }
    }
}
