//! Moments of a recording, as people and programs write them.

/// A moment at the beginning of a text: in milliseconds, or nothing if the recording could have no such moment; and what stands
/// behind it. Nothing if the text does not begin with one.
pub fn begins(text: &str) -> Option<(Option<u32>, &str)> {
    let (first, rest) = digits(text);
    let (second, rest) = two(rest.strip_prefix(':').filter(|_| !first.is_empty())?)?;
    let third = rest.strip_prefix(':').and_then(two);
    let (hours, minutes, seconds, rest) = match third {
        Some((third, rest)) => (first, second, third, rest),
        None => ("0", first, second, rest),
    };
    let (thousandths, rest) = match rest.strip_prefix(['.', ',']).map(digits) {
        Some((digits, behind)) if digits.len() == 3 => (digits, behind),
        _ => ("0", rest),
    };
    let number = |text: &str| text.parse::<u32>().ok();
    let sum = || {
        let (hours, minutes, seconds) = (number(hours)?, number(minutes)?, number(seconds)?);
        // Without hours minutes go on: 75:10.
        let is_moment = hours < 100 && seconds < 60 && (minutes < 60 || (third.is_none() && minutes < 1000));
        let whole = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?.checked_add(seconds)?;
        whole.checked_mul(1000)?.checked_add(number(thousandths)?).filter(|_| is_moment)
    };
    Some((sum(), rest))
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

/// Two digits and no more: what is said may begin with a number.
fn two(text: &str) -> Option<(&str, &str)> {
    let (both, rest) = text.split_at_checked(2)?;
    both.bytes().all(|byte| byte.is_ascii_digit()).then_some((both, rest))
}

/// A second as players show it: 0:12, 1:02:03.
pub fn clock(second: u32) -> String {
    let (hours, minutes, seconds) = (second / 3600, second / 60 % 60, second % 60);
    if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_people_write_them() {
        for (text, read) in [
            ("0:12 a", Some((Some(12_000), " a"))),
            ("00:17By", Some((Some(17_000), "By"))),
            ("10:551. First", Some((Some(655_000), "1. First"))),
            ("1:02:03.500 a", Some((Some(3_723_500), " a"))),
            ("00:01:02,500", Some((Some(62_500), ""))),
            ("75:10", Some((Some(4_510_000), ""))),
            ("1:75:10", Some((None, ""))),
            ("0:61", Some((None, ""))),
            ("99999999999:10", Some((None, ""))),
            ("4294967295:59:59", Some((None, ""))),
            ("0:1 a", None),
            (":10", None),
            ("a 0:10", None),
            ("10:é", None),
            ("", None),
        ] {
            assert_eq!(begins(text), read, "{text}");
        }
    }

    #[test]
    fn a_second_is_written_as_players_do() {
        assert_eq!([0, 62, 600, 3600, 362_439].map(clock), ["0:00", "1:02", "10:00", "1:00:00", "100:40:39"]);
    }
}
