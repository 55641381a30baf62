//! Where somebody works, as a provider says: an affiliation that holds for as long as it is said. It proves where somebody
//! works, never that they may speak for it.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::providers::SignInProvider;
use nouns::people::{AffiliationClaimed, AffiliationEnded, AffiliationVerified};
use nouns::{GovernmentId, IdentityId, PersonId};
use words::Lang;

use super::domain::Found;
use super::queries;
use crate::affiliations::domain::telling_domain;
use crate::affiliations::queries::{end, find_domain, insert_claim, set_verified};
use crate::closures::queries::is_closed;
use crate::governments::queries::find_id;
use crate::words as t;

/// The governments that the claims name.
async fn named(tx: &Tx, settings: &SignInProvider, found: &Found) -> Result<Vec<GovernmentId>, Fault> {
    let mut named = Vec::new();
    for key in &found.governments {
        let government = find_id(tx, key).await?;
        if government.is_none() {
            tracing::warn!(provider = settings.key, key, "the settings name a government that is not here");
        }
        named.extend(government);
    }
    let domain = found.email.as_deref().and_then(telling_domain).filter(|_| settings.affiliations.by_mail_domain);
    if let Some(domain) = domain {
        named.extend(find_domain(tx, domain).await?);
    }
    let mut open = Vec::new();
    for government in named {
        // Nobody works any more for one that is closed, whatever a provider still says.
        if !is_closed(tx, government).await? {
            open.push(government);
        }
    }
    Ok(open)
}

/// Begins and ends what the claims say now.
pub async fn settle(
    tx: &Tx,
    settings: &SignInProvider,
    (identity, person): (IdentityId, PersonId),
    found: &Found,
    lang: Lang,
) -> Result<(), Fault> {
    let named = named(tx, settings, found).await?;
    for held in queries::list_held(tx, identity).await? {
        if !named.contains(&held.government) && end(tx, held.id).await? {
            queries::set_free(tx, held.id).await?;
            tx.note(&AffiliationEnded { affiliation: held.id, person }).await?;
        }
    }
    for government in named {
        let affiliation = match queries::find_claim(tx, person, government).await? {
            Some(claimed) if claimed.is_verified || claimed.representative => continue,
            Some(claimed) => claimed.id,
            None if queries::was_ended(tx, identity, government).await? => continue,
            None => {
                let office = if found.office.is_empty() { t::office_by_provider(lang) } else { &found.office };
                let affiliation = insert_claim(tx, person, government, office, false).await?;
                tx.note(&AffiliationClaimed { affiliation }).await?;
                affiliation
            }
        };
        set_verified(tx, affiliation, "provider").await?;
        queries::set_brought(tx, affiliation, identity).await?;
        tx.note(&AffiliationVerified { affiliation }).await?;
    }
    Ok(())
}

/// Ends what an identity brought, because nobody will say it any more.
pub async fn end_all(tx: &Tx, identity: IdentityId, person: PersonId) -> Result<(), Fault> {
    for held in queries::list_held(tx, identity).await? {
        if end(tx, held.id).await? {
            tx.note(&AffiliationEnded { affiliation: held.id, person }).await?;
        }
    }
    Ok(queries::set_all_free(tx, identity).await?)
}
