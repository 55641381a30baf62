//! What happens in the policy watch.

use crate::{DossierFactId, DossierId, GroupId, PersonId};

event! { DossierOpened = "watch.dossier_opened", about "dossier" by dossier { dossier: DossierId } }
event! { DossierChanged = "watch.dossier_changed", about "dossier" by dossier { dossier: DossierId } }
event! { DossierExplained = "watch.dossier_explained", about "dossier" by dossier { dossier: DossierId, group: GroupId } }
event! { DossierLinked = "watch.dossier_linked", about "dossier" by dossier { dossier: DossierId } }
event! { DossierUnlinked = "watch.dossier_unlinked", about "dossier" by dossier { dossier: DossierId } }
event! { DossierFollowed = "watch.dossier_followed", about "dossier" by dossier { dossier: DossierId, person: PersonId } }
event! { DossierUnfollowed = "watch.dossier_unfollowed", about "dossier" by dossier { dossier: DossierId, person: PersonId } }
event! { FactAdded = "watch.fact_added", about "dossier_fact" by fact { fact: DossierFactId, dossier: DossierId } }
event! { FactChanged = "watch.fact_changed", about "dossier_fact" by fact { fact: DossierFactId, dossier: DossierId } }
event! { FactEnded = "watch.fact_ended", about "dossier_fact" by fact { fact: DossierFactId, dossier: DossierId } }
event! {
    /// A day of a dossier comes near.
    DeadlineNear = "watch.deadline_near", about "dossier_fact" by fact { fact: DossierFactId, dossier: DossierId }
}
