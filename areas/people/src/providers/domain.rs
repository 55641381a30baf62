//! What a provider's claims say, and what counts of it. No I/O.

use jiff::Timestamp;
use kernel::forms::Line;
use kernel::providers::SignInProvider;
use serde_json::{Map, Value};

use crate::accounts::domain::NAME_MAX;
use crate::affiliations::domain::OFFICE_MAX;

/// The longest identifier or address that is taken.
const ID_MAX: usize = 255;

/// Somebody, as a provider that was asked and checked tells.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub issuer: String,
    pub subject: String,
    /// Only an address that is checked.
    pub email: Option<String>,
    pub name: String,
    pub office: String,
    /// Keys of governments.
    pub governments: Vec<String>,
    /// What the provider calls its own session.
    pub provider_session: Option<String>,
    pub is_strong: bool,
    /// When the provider asked who it is.
    pub proved_at: Option<Timestamp>,
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    claims.get(name)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// A claim of one text or several.
fn texts<'a>(claims: &'a Map<String, Value>, name: &str) -> Vec<&'a str> {
    match claims.get(name) {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn cut(text: &str, most: usize) -> String {
    Line::from(text).chars().take(most).collect()
}

/// The claims whose values are needed.
pub fn wanted(settings: &SignInProvider) -> impl Iterator<Item = &str> {
    let names = [&settings.claims.email, &settings.claims.name, &settings.claims.office, &settings.affiliations.claim];
    names.into_iter().map(String::as_str).filter(|name| !name.is_empty())
}

/// Nothing if there is no subject that can be kept.
pub fn read(settings: &SignInProvider, claims: &Map<String, Value>, proved_at: Option<Timestamp>) -> Option<Found> {
    let subject = claims.get("sub")?.as_str().filter(|subject| (1..=ID_MAX).contains(&subject.len()))?;
    let is_checked = settings.trusts_email
        || matches!(claims.get("email_verified"), Some(Value::Bool(true)))
        || text(claims, "email_verified") == Some("true");
    let email = text(claims, &settings.claims.email).map(str::to_lowercase);
    let email = email.filter(|email| is_checked && email.len() <= ID_MAX && kernel::mail::is_address(email));
    let named = texts(claims, &settings.affiliations.claim);
    let governments = settings.affiliations.governments.iter().filter(|(value, _)| named.contains(&value.as_str()));
    let mut governments: Vec<String> = governments.map(|(_, government)| government.clone()).collect();
    governments.dedup();
    let is_among = |name: &str, known: &[String]| texts(claims, name).iter().any(|one| known.iter().any(|k| k == one));
    Some(Found {
        issuer: settings.issuer.clone(),
        subject: subject.to_owned(),
        email,
        name: cut(text(claims, &settings.claims.name).unwrap_or_default(), NAME_MAX),
        office: cut(text(claims, &settings.claims.office).unwrap_or_default(), OFFICE_MAX),
        governments,
        provider_session: text(claims, "sid").filter(|sid| sid.len() <= ID_MAX).map(str::to_owned),
        is_strong: is_among("amr", &settings.second_factor_amr) || is_among("acr", &settings.second_factor_acr),
        proved_at,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn settings(more: Value) -> SignInProvider {
        let mut all =
            json!({ "key": "city", "name": "The city", "issuer": "https://id.city.example", "client_id": "belfry" });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(all).unwrap()
    }

    fn found(more: Value, claims: Value) -> Option<Found> {
        read(&settings(more), claims.as_object().unwrap(), None)
    }

    #[test]
    fn an_address_counts_only_if_it_is_checked() {
        let email = |more: Value, claims: Value| found(more, claims).unwrap().email;
        let trusting = json!({ "trusts_email": true });
        let address = json!({ "sub": "1", "email": "An.Officer@City.example" });
        assert_eq!(email(json!({}), address.clone()), None);
        assert_eq!(email(trusting.clone(), address).as_deref(), Some("an.officer@city.example"));
        for (value, counts) in [(json!(true), true), (json!("true"), true), (json!(false), false), (json!(1), false)] {
            let claims = json!({ "sub": "1", "email": "a@city.example", "email_verified": value });
            assert_eq!(email(json!({}), claims).is_some(), counts);
        }
        assert_eq!(email(trusting, json!({ "sub": "1", "email": "no address" })), None);
    }

    #[test]
    fn the_second_factor_of_a_provider_counts_only_by_the_values_that_are_trusted() {
        let trusted = json!({ "second_factor_amr": ["mfa"], "second_factor_acr": ["high"] });
        let is_strong = |more: &Value, claims: Value| found(more.clone(), claims).unwrap().is_strong;
        assert!(is_strong(&trusted, json!({ "sub": "1", "amr": ["pwd", "mfa"] })));
        assert!(is_strong(&trusted, json!({ "sub": "1", "acr": "high" })));
        assert!(!is_strong(&trusted, json!({ "sub": "1", "amr": ["pwd"], "acr": "low" })));
        assert!(!is_strong(&json!({}), json!({ "sub": "1", "amr": ["mfa"], "acr": "high" })));
    }

    #[test]
    fn governments_are_named_by_one_value_or_several_and_only_as_the_settings_say() {
        let mapped = json!({ "affiliations": { "claim": "org", "governments": { "0207": "ghent", "44": "oulu" } } });
        let governments = |claims: Value| found(mapped.clone(), claims).unwrap().governments;
        assert_eq!(governments(json!({ "sub": "1", "org": "0207" })), ["ghent"]);
        assert_eq!(governments(json!({ "sub": "1", "org": ["44", "0207", "99"] })), ["ghent", "oulu"]);
        for none in [json!({ "sub": "1" }), json!({ "sub": "1", "org": "ghent" }), json!({ "sub": "1", "org": 207 })] {
            assert!(governments(none).is_empty());
        }
    }

    #[test]
    fn nobody_is_found_without_a_subject_and_what_is_long_or_has_breaks_becomes_a_line() {
        for claims in [json!({}), json!({ "sub": "" }), json!({ "sub": "x".repeat(256) }), json!({ "sub": 7 })] {
            assert_eq!(found(json!({}), claims), None);
        }
        let name = found(json!({}), json!({ "sub": "1", "name": format!("A\r\nB{}", "x".repeat(500)) })).unwrap().name;
        assert!(name.starts_with("A B") && name.chars().count() == NAME_MAX, "{name}");
    }
}
