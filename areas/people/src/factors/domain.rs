//! Codes: of the app (RFC 6238, 30 seconds, 6 digits, SHA-1, as every app reads it) and on paper. No I/O.

use jiff::Timestamp;
use kernel::actor::new_secret;
use kernel::faults::Fault;
use totp_rs::{Builder, Totp};

/// How many recovery codes one gets.
pub const CODES: usize = 10;

/// What was typed where a code is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// Six digits, as the app shows them.
    App(String),
    /// Sixteen digits, as they stand on paper.
    Recovery(String),
    /// Neither.
    Nothing,
}

impl Typed {
    /// Blanks and hyphens are for the eye, so they are forgiven wherever they stand.
    pub fn read(typed: &str) -> Self {
        let bare: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{200b}'))
            .take(64)
            .collect();
        match bare.len() {
            _ if !bare.bytes().all(|byte| byte.is_ascii_digit()) => Self::Nothing,
            6 => Self::App(bare),
            16 => Self::Recovery(bare),
            _ => Self::Nothing,
        }
    }
}

/// A secret for an app: 160 random bits.
pub fn app_secret() -> Vec<u8> {
    let random = new_secret();
    data_encoding::HEXLOWER.decode(random.as_bytes()).unwrap_or_default().into_iter().take(20).collect()
}

/// A recovery code: sixteen random digits, which the keys for digits of a telephone can type.
pub fn recovery_code() -> String {
    let random = new_secret().get(..32).and_then(|half| u128::from_str_radix(half, 16).ok()).unwrap_or_default();
    format!("{:016}", random % 10_u128.pow(16))
}

/// A recovery code as it is shown, in groups.
pub fn shown(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn totp(secret: &[u8], instance: &str, account: &str) -> Result<Totp, Fault> {
    // A colon would end the name of the issuer.
    let issuer = instance.replace(':', " ");
    let builder = Builder::new().with_secret(secret.to_vec()).with_issuer(Some(issuer)).with_account_name(account);
    builder.build().map_err(Fault::internal)
}

/// The step of 30 seconds that this code belongs to, if it is the one of now, just before or just after.
pub fn step(secret: &[u8], code: &str, now: Timestamp) -> Result<Option<i64>, Fault> {
    let seconds = u64::try_from(now.as_second()).map_err(Fault::internal)?;
    let found = totp(secret, "", "-")?.check(code, seconds);
    found.map(|step| i64::try_from(step).map_err(Fault::internal)).transpose()
}

/// What the app must learn, as the text of its square code and as the secret to type.
pub struct Lesson {
    pub address: String,
    pub secret: String,
}

pub fn lesson(secret: &[u8], instance: &str, account: &str) -> Result<Lesson, Fault> {
    let totp = totp(secret, instance, account)?;
    let letters: Vec<char> = totp.secret().to_base32().chars().collect();
    let groups = letters.chunks(4).map(|group| group.iter().collect::<String>());
    Ok(Lesson { address: totp.to_url().map_err(Fault::internal)?, secret: groups.collect::<Vec<_>>().join(" ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_known_through_blanks_and_hyphens() {
        assert_eq!(Typed::read(" 123\u{a0}456\n"), Typed::App("123456".into()));
        assert_eq!(Typed::read("0123-4567 – 8901\u{2011}2345"), Typed::Recovery("0123456789012345".into()));
        for neither in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "１２３４５６", "+12345", "012345678901234x"]
        {
            assert_eq!(Typed::read(neither), Typed::Nothing, "{neither}");
        }
        assert_eq!(Typed::read(&"1 ".repeat(100_000)), Typed::Nothing);
    }

    #[test]
    fn the_codes_of_the_standard_are_known_and_one_step_to_either_side() {
        // RFC 6238, appendix B: at 1111111109 seconds the code of eight digits is 07081804.
        let secret = b"12345678901234567890";
        let at = |seconds| step(secret, "081804", Timestamp::from_second(seconds).unwrap()).unwrap();
        let own = 1_111_111_109 / 30;
        for (seconds, wanted) in [
            (own * 30, Some(own)),
            (own * 30 + 59, Some(own)),
            (own * 30 - 30, Some(own)),
            (own * 30 + 60, None),
            (own * 30 - 31, None),
        ] {
            assert_eq!(at(seconds), wanted, "{seconds}");
        }
    }

    #[test]
    fn a_recovery_code_is_read_as_it_is_shown() {
        let code = recovery_code();
        assert_eq!(Typed::read(&shown(&code)), Typed::Recovery(code.clone()));
        assert!(code.len() == 16 && code != recovery_code());
        assert_eq!(app_secret().len(), 20);
    }

    #[test]
    fn the_app_learns_whose_code_it_is() {
        let lesson = lesson(b"12345678901234567890", "Living: in.EU", "officer@city.example").unwrap();
        assert_eq!(
            lesson.address,
            "otpauth://totp/Living%20%20in.EU:officer%40city.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Living%20%20in.EU"
        );
        assert!(lesson.secret.starts_with("GEZD GNBV "));
    }
}
