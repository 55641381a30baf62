//! The settings of those with whom people have an account already and can sign in: `[[sign_in_providers]]` of the settings
//! file. How they are asked is the business of the area that keeps the accounts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The names of variables that hold the secrets of providers begin so; the provider's key follows.
pub const SECRET: &str = "CLIENT_SECRET_";

/// One provider of sign-in, as OpenID Connect knows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInProvider {
    /// Its name in addresses: small letters, digits and hyphens.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// Its address, letter by letter as it names itself.
    pub issuer: String,
    pub client_id: String,
    /// Empty for a client without a secret, or where the environment holds it.
    #[serde(default)]
    pub client_secret: String,
    #[serde(default = "scopes")]
    pub scopes: Vec<String>,
    /// Addresses that it gives without saying so are checked, too.
    #[serde(default)]
    pub trusts_email: bool,
    /// One of these in `amr` means that it has asked for a second factor.
    #[serde(default)]
    pub second_factor_amr: Vec<String>,
    /// One of these as `acr` means the same.
    #[serde(default)]
    pub second_factor_acr: Vec<String>,
    #[serde(default)]
    pub claims: ClaimNames,
    #[serde(default)]
    pub affiliations: ClaimedAffiliations,
}

/// Under which names it tells things.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClaimNames {
    pub email: String,
    pub name: String,
    /// What somebody does in their government; empty if it does not tell.
    pub office: String,
}

impl Default for ClaimNames {
    fn default() -> Self {
        Self { email: "email".into(), name: "name".into(), office: String::new() }
    }
}

/// What it may say about where somebody works.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClaimedAffiliations {
    /// Whether the domain of a checked address counts, where a government is known by it.
    pub by_mail_domain: bool,
    /// The claim that names an organisation; empty for none.
    pub claim: String,
    /// From a value of that claim to the key of a government.
    pub governments: BTreeMap<String, String>,
}

fn scopes() -> Vec<String> {
    ["openid", "email", "profile"].map(str::to_owned).to_vec()
}

impl SignInProvider {
    /// Takes the secret from the environment, if it is not in the file.
    pub(crate) fn complete(&mut self) {
        let name = format!("BELFRY_{SECRET}{}", self.key.to_uppercase().replace('-', "_"));
        if let (true, Ok(secret)) = (self.client_secret.is_empty(), std::env::var(name)) {
            self.client_secret = secret;
        }
    }

    /// What is wrong with it, in one sentence.
    pub(crate) fn fault(&self) -> Option<String> {
        let Self { key, issuer, .. } = self;
        let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if key.is_empty() || !key.chars().all(is_key) {
            return Some(format!(
                "The key of a sign-in provider is made of small letters, digits and hyphens; it is {key}."
            ));
        }
        if self.name.is_empty() || self.client_id.is_empty() {
            return Some(format!("The sign-in provider {key} needs name and client_id."));
        }
        if !is_guarded(issuer) {
            return Some(format!("The issuer of the sign-in provider {key} must begin with https://; it is {issuer}."));
        }
        if !self.scopes.iter().any(|scope| scope == "openid") {
            return Some(format!("The scopes of the sign-in provider {key} must name openid."));
        }
        None
    }
}

/// Whether what is said to this address is heard by nobody else: it is encrypted, or stays on this machine.
fn is_guarded(issuer: &str) -> bool {
    let Ok(url) = url::Url::parse(issuer) else { return false };
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let is_here = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    url.scheme() == "https" || (url.scheme() == "http" && is_here)
}
