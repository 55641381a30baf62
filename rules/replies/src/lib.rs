//! What the writer of a mail says, without what is quoted, signed and put underneath. No I/O.
//!
#![doc = include_str!("../README.md")]

/// A line that introduces a quote is broken over so many lines at most.
const INTRODUCTION: usize = 4;
/// So many lines of a head of Outlook are looked at.
const HEAD: usize = 8;
/// What a program adds about itself is no longer than this.
const ADDED: usize = 120;

/// How the line begins and ends that introduces a quote.
const INTRODUCES: &[(&str, &[&str])] = &[
    ("on ", &["wrote:"]),
    ("am ", &["schrieb", "geschrieben:"]),
    ("le ", &["a écrit :", "a écrit:", "a ecrit :"]),
    ("el ", &["escribió:"]),
    ("il ", &["ha scritto:"]),
    ("op ", &["schreef", "geschreven:"]),
];

/// Lines before the mail that is answered, where it is not quoted by signs.
const ORIGINAL: &[&str] = &[
    "original message",
    "forwarded message",
    "ursprüngliche nachricht",
    "originalnachricht",
    "weitergeleitete nachricht",
    "message d'origine",
    "message original",
    "message transféré",
];

/// The first line of the head of a mail that is answered, as Outlook writes it, and the lines that follow.
const FROM: &[&str] = &["from", "von", "de", "expéditeur"];
const FOLLOWS: &[&str] = &[
    "sent",
    "date",
    "to",
    "cc",
    "subject",
    "gesendet",
    "datum",
    "an",
    "betreff",
    "envoyé",
    "à",
    "objet",
    "destinataire",
];

/// What telephones and programs add.
const ADDS: &[&str] = &[
    "sent from my ",
    "sent from outlook",
    "sent from mail for",
    "sent with ",
    "get outlook for ",
    "von meinem ",
    "gesendet von ",
    "gesendet mit ",
    "holen sie sich outlook ",
    "outlook für ",
    "envoyé de mon ",
    "envoyé depuis ",
    "envoyé à partir de ",
    "envoyé avec ",
    "télécharger outlook pour ",
    "obtenez outlook pour ",
];

/// As it is compared: small letters, one kind of blank and of apostrophe, no signs for bold.
fn plain(line: &str) -> String {
    let signs = line.chars().filter(|sign| *sign != '*' && *sign != '\u{200e}');
    let even = signs.map(|sign| match sign {
        '\u{a0}' | '\u{202f}' | '\t' => ' ',
        '’' => '\'',
        other => other,
    });
    even.collect::<String>().trim().to_lowercase()
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// How many lines from here introduce a quote, if any do.
fn introduction(lines: &[&str]) -> Option<usize> {
    let first = plain(lines.first()?);
    let (_, ends) = INTRODUCES.iter().find(|(begin, _)| first.starts_with(begin))?;
    let mut whole = String::new();
    for (at, line) in lines.iter().take(INTRODUCTION).enumerate() {
        let line = plain(line);
        if line.is_empty() || is_quoted(&line) {
            return None;
        }
        whole.push_str(&line);
        whole.push(' ');
        let said = whole.trim_end();
        let is_end = said.ends_with(':')
            && ends.iter().any(|end| said.ends_with(end) || (!end.ends_with(':') && said.contains(end)));
        if is_end && said.bytes().any(|byte| byte.is_ascii_digit()) {
            return Some(at + 1);
        }
    }
    None
}

/// Whether the mail that is answered begins here without signs before its lines.
fn is_original(lines: &[&str]) -> bool {
    let Some(first) = lines.first() else { return false };
    let first = plain(first);
    let bare = first.trim_matches(['-', '_', ' ']);
    if first.starts_with("--") && ORIGINAL.contains(&bare) {
        return true;
    }
    // Outlook on the web draws a line of its own before the head.
    if first.len() >= 20 && bare.is_empty() && first.starts_with("__") {
        return lines
            .get(1..)
            .is_some_and(|rest| is_head(rest.iter().copied().find(|line| !line.trim().is_empty()), rest));
    }
    is_head(lines.first().copied(), lines)
}

fn field(line: &str) -> Option<String> {
    let line = plain(line);
    let (name, value) = line.split_once(':')?;
    (!value.trim().is_empty()).then(|| name.trim().to_owned())
}

fn is_head(first: Option<&str>, lines: &[&str]) -> bool {
    if !first.and_then(field).is_some_and(|name| FROM.contains(&name.as_str())) {
        return false;
    }
    let names = lines.iter().take(HEAD).filter_map(|line| field(line));
    names.filter(|name| FOLLOWS.contains(&name.as_str())).take(2).count() == 2
}

fn is_added(line: &str) -> bool {
    line.len() <= ADDED && {
        let line = plain(line);
        ADDS.iter().any(|adds| line.starts_with(adds))
            && (!line.starts_with("von meinem ") || line.contains("gesendet"))
    }
}

/// What the writer says.
pub fn own_words(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.lines().collect();
    let mut said: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(line) = rest.first() else { break };
        if matches!(*line, "-- " | "--") || is_original(rest) {
            break;
        }
        if let Some(long) = introduction(rest) {
            let after = rest.get(long..).unwrap_or_default();
            // Without a sign before its lines nobody can tell where the quote ends.
            if !after.iter().find(|line| !line.trim().is_empty()).is_some_and(|line| is_quoted(line)) {
                break;
            }
            at += long;
            continue;
        }
        if !is_quoted(line) && !is_added(line) {
            said.push(line.trim_end());
        }
        at += 1;
    }
    let mut words = String::new();
    let mut is_gap = false;
    for line in said {
        if line.trim().is_empty() {
            is_gap = true;
            continue;
        }
        if !words.is_empty() {
            words.push_str(if is_gap { "\n\n" } else { "\n" });
        }
        is_gap = false;
        words.push_str(line);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::own_words;

    const QUOTE: &str = "> How do you number them?\n>\n> Anna\n";

    #[test]
    fn what_programs_put_above_a_quote_goes_with_it() {
        for introduction in [
            // Gmail
            "On Tue, Nov 24, 2026 at 12:00 PM Belfry <reply+r1@belfry.example> wrote:",
            "On Tue, Nov 24, 2026 at 12:00 PM Belfry <\nreply+r1@belfry.example> wrote:",
            "Am Di., 24. Nov. 2026 um 12:00 Uhr schrieb Belfry <\nreply+r1@belfry.example>:",
            "Le mar. 24 nov. 2026 à 12:00, Belfry <reply+r1@belfry.example> a écrit :",
            "Le mar. 24 nov. 2026 à 12:00, Belfry <reply+r1@belfry.example> a\u{a0}écrit\u{a0}:",
            // Apple Mail
            "On 24 Nov 2026, at 12:00, Belfry <belfry@belfry.example> wrote:",
            "Am 24.11.2026 um 12:00 schrieb Belfry <belfry@belfry.example>:",
            "Le 24 nov. 2026 à 12:00, Belfry <belfry@belfry.example> a écrit :",
            // Thunderbird
            "On 24/11/2026 12:00, Belfry wrote:",
            "Am 24.11.26 um 12:00 schrieb Belfry:",
            "Le 24/11/2026 à 12:00, Belfry a écrit :",
        ] {
            let above = format!("By district.\n\nSince 2019.\n\n{introduction}\n\n{QUOTE}");
            assert_eq!(own_words(&above), "By district.\n\nSince 2019.", "{introduction}");
            let below = format!("{introduction}\n{QUOTE}\nBy district.\n");
            assert_eq!(own_words(&below), "By district.", "{introduction}");
            let without_signs = format!("By district.\n\n{introduction}\n\nHow do you number them?\nAnna\n");
            assert_eq!(own_words(&without_signs), "By district.", "{introduction}");
            let lines = format!(
                "By district.\r\n\r\n{}\r\n{}",
                introduction.replace('\n', "\r\n"),
                QUOTE.replace('\n', "\r\n")
            );
            assert_eq!(own_words(&lines), "By district.", "{introduction}");
        }
    }

    #[test]
    fn what_outlook_puts_above_a_mail_goes_with_it() {
        for head in [
            "-----Original Message-----\nFrom: Belfry <b@belfry.example>\nSent: Tuesday\nTo: Anna\nSubject: x",
            "-----Ursprüngliche Nachricht-----\nVon: Belfry\nGesendet: Dienstag\nAn: Anna\nBetreff: x",
            "-----Message d’origine-----\nDe : Belfry\nEnvoyé : mardi\nÀ : Anna\nObjet : x",
            "From: Belfry <b@belfry.example>\nSent: Tuesday, 24 November 2026 12:00\nTo: Anna\nSubject: x",
            "*From:* Belfry <b@belfry.example>\n*Sent:* Tuesday\n*To:* Anna\n*Subject:* x",
            "Von: Belfry <b@belfry.example>\nGesendet: Dienstag, 24. November 2026 12:00\nAn: Anna\nBetreff: x",
            "De : Belfry <b@belfry.example>\nEnvoyé : mardi 24 novembre 2026 12:00\nÀ : Anna\nObjet : x",
            "________________________________\nFrom: Belfry\nSent: Tuesday\nTo: Anna\nSubject: x",
            "________________________________\nVon: Belfry\nGesendet: Dienstag\nAn: Anna\nBetreff: x",
            "________________________________\nDe: Belfry\nEnvoyé: mardi\nÀ: Anna\nObjet: x",
        ] {
            let mail = format!("By district.\n\n{head}\n\nHow do you number them?\n\nAnna\n");
            assert_eq!(own_words(&mail), "By district.", "{head}");
        }
    }

    #[test]
    fn signatures_and_what_telephones_add_go() {
        for end in [
            "-- \nAnna\nOulu",
            "--\nAnna",
            "Sent from my iPhone",
            "Von meinem iPhone gesendet",
            "Envoyé de mon iPhone",
            "Get Outlook for iOS<https://aka.ms/o0ukef>",
            "Gesendet von Outlook für Android<https://aka.ms/x>",
            "Télécharger Outlook pour iOS<https://aka.ms/x>",
        ] {
            assert_eq!(own_words(&format!("By district.\n\n{end}\n")), "By district.", "{end}");
            let mail = format!("By district.\n\n{end}\n\nOn 24 Nov 2026, at 12:00, Belfry wrote:\n\n{QUOTE}");
            assert_eq!(own_words(&mail), "By district.", "{end}");
        }
    }

    #[test]
    fn words_that_only_look_like_it_stay() {
        for words in [
            "On Monday we wrote:\nnothing.",
            "Am Markt schrieb jemand etwas.",
            "From: here to there.",
            "De : nous\n\nBonjour",
            "We sent from my office 3 sensors.",
            "Von meinem Balkon sehe ich 3 Sensoren.",
            "- one\n- two\n\n1. three",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "__________\nA line",
        ] {
            assert_eq!(own_words(words), words);
        }
    }

    #[test]
    fn a_mail_of_nothing_but_a_quote_says_nothing() {
        for mail in ["", "\n\n", QUOTE, "-- \nAnna", "On 24/11/2026 12:00, Belfry wrote:\n> x\n", "> a\r> b\r"] {
            assert_eq!(own_words(mail), "", "{mail}");
        }
    }
}
