//! The plain names inside an official one: `Köln, Stadt` is also `Köln`, `Coruña, A` is also `A Coruña`.
//! Only for search. What people see stays as the source writes it.

/// Articles that lists write behind the name.
const ARTICLES: [&str; 17] =
    ["A", "As", "El", "Els", "Es", "L'", "La", "Las", "Les", "Los", "O", "Os", "el", "els", "l'", "la", "les"];

/// Words before the name that say what the unit is.
const BEFORE: [&str; 10] = [
    "Municipiul ",
    "Oraș ",
    "Grad ",
    "Municipal Commune of ",
    "Local Commune of ",
    "Δημοτική Κοινότητα ",
    "Τοπική Κοινότητα ",
    "Prov. ",
    "Arr. ",
    "Bratislava - mestská časť ",
];

/// The same behind the name.
const BEHIND: [&str; 6] = [" linn", " vald", " novads", " miesto savivaldybė", " rajono savivaldybė", " (psevdo)"];

/// All plain names inside `name`, without `name` itself, in no special order.
pub(crate) fn plain_names(name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = name;
    for designation in BEHIND {
        rest = rest.strip_suffix(designation).unwrap_or(rest);
    }
    for designation in BEFORE {
        rest = rest.strip_prefix(designation).unwrap_or(rest);
    }
    found.push(rest.to_owned());
    if let Some((head, tail)) = rest.split_once(", ") {
        if ARTICLES.contains(&tail) {
            let gap = if tail.ends_with('\'') { "" } else { " " };
            found.push(format!("{tail}{gap}{head}"));
        }
        rest = head;
        found.push(rest.to_owned());
    }
    if let Some((head, _)) = rest.split_once('(') {
        rest = head.trim_end();
        found.push(rest.to_owned());
    }
    if rest.contains('/') {
        found.extend(rest.split('/').map(|part| part.trim().to_owned()));
    }
    found.retain(|plain| !plain.is_empty() && plain != name);
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::plain_names;

    #[test]
    fn designations_and_trailing_articles_come_off() {
        for (name, plain) in [
            ("Köln, Stadt", vec!["Köln"]),
            ("Coruña, A", vec!["A Coruña", "Coruña"]),
            ("Hospitalet de Llobregat, L'", vec!["L'Hospitalet de Llobregat", "Hospitalet de Llobregat"]),
            ("Homberg (Ohm), Stadt", vec!["Homberg (Ohm)", "Homberg"]),
            ("Biel/Bienne", vec!["Biel", "Bienne"]),
            ("Municipiul Iași", vec!["Iași"]),
            ("Tartu linn", vec!["Tartu"]),
            ("Municipal Commune of Patra (psevdo)", vec!["Patra"]),
            ("Setúbal (São Sebastião)", vec!["Setúbal"]),
            ("Gent", vec![]),
        ] {
            assert_eq!(plain_names(name), plain, "{name}");
        }
    }
}
