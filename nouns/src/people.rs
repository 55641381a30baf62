//! What happens to persons, governments and the declaration.

use crate::{
    AffiliationId, CommitmentReportId, CopyId, DepartureId, EndorsementId, GovernmentId, GuardId, IdentityId,
    OrganisationId, PasskeyId, PersonId, SessionId, SignInLinkId, SignatureId, TokenId,
};
use kernel::events::Attempt;
use kernel::ids::Id;

/// The id of one round of clearing away.
pub enum ExpiredRun {}

event! { PersonSignedUp = "people.person_signed_up", about "person" by person { person: PersonId } }
event! {
/// An operator's file brought the account; nobody has used it yet.
PersonEntered = "people.person_entered", about "person" by person { person: PersonId } }
event! {
    /// Opening an account takes a proof of work for a while: accounts came from too many networks, or a steward said so.
    SignUpGuarded = "people.sign_up_guarded", about "guard" by guard { guard: GuardId, automatic: bool }
}
event! { SignUpGuardEnded = "people.sign_up_guard_ended", about "guard" by guard { guard: GuardId } }
event! { SignUpRepeated = "people.sign_up_repeated", about "person" by person { person: PersonId } }
event! { ProfileChanged = "people.profile_changed", about "person" by person { person: PersonId } }
event! { MailVerified = "people.mail_verified", about "person" by person { person: PersonId } }
event! { PasswordReset = "people.password_reset", about "person" by person { person: PersonId } }
event! { PasswordResetAsked = "people.password_reset_asked", about "person" by person { person: PersonId } }
event! {
    /// Links, sessions and half sign-ins that did not work any more are removed.
    ExpiredRemoved = "people.expired_removed", about "run" by run { run: kernel::ids::Id<ExpiredRun>, links: u64, sessions: u64, sign_ins: u64, tokens: u64 }
}
event! { StewardAppointed = "people.steward_appointed", about "person" by person { person: PersonId } }
event! { StewardEnded = "people.steward_ended", about "person" by person { person: PersonId } }
event! {
    /// A steward has sent the link once more with which somebody confirms their address.
    VerificationSent = "people.verification_sent", about "person" by person { person: PersonId }
}
event! {
    /// A steward has signed somebody out on all devices.
    SessionsEnded = "people.sessions_ended", about "person" by person { person: PersonId }
}
event! { SignedIn = "people.signed_in", about "session" by session { session: SessionId, person: PersonId } }
event! {
    /// Address and password did not fit. Whose account was tried is known only where there is one.
    SignInRefused = "people.sign_in_refused", about "attempt" by attempt { attempt: Id<Attempt>, person: Option<PersonId> }
}
event! {
    /// A wrong password or code, when it was asked for again.
    IdentityRefused = "people.identity_refused", about "session" by session { session: SessionId }
}
event! { TokenMade = "people.token_made", about "token" by token { token: TokenId, person: PersonId } }
event! { TokenRevoked = "people.token_revoked", about "token" by token { token: TokenId, person: PersonId } }
event! { SignedOut = "people.signed_out", about "person" by person { person: PersonId, everywhere: bool } }
event! { SessionEnded = "people.session_ended", about "session" by session { session: SessionId } }
event! {
    /// The password or a code was given again, before a dangerous act.
    IdentityProved = "people.identity_proved", about "session" by session { session: SessionId }
}
event! { PasswordChanged = "people.password_changed", about "person" by person { person: PersonId } }
event! {
    /// A secret was shown for an app; nothing holds before the first code.
    SecondFactorBegun = "people.second_factor_begun", about "person" by person { person: PersonId }
}
event! { SecondFactorSwitchedOn = "people.second_factor_switched_on", about "person" by person { person: PersonId } }
event! {
    /// Secrets of second factors were locked with a key of the instance: `key` is its name.
    SecretsLocked = "people.secrets_locked", about "run" by run { run: Id<ExpiredRun>, secrets: u64, key: String }
}
event! { SecondFactorSwitchedOff = "people.second_factor_switched_off", about "person" by person { person: PersonId } }
event! {
    /// A steward switched it off for somebody who lost everything.
    SecondFactorRemoved = "people.second_factor_removed", about "person" by person { person: PersonId, reason: String }
}
event! {
    /// The password was right, and the code was asked for.
    SecondFactorAsked = "people.second_factor_asked", about "person" by person { person: PersonId }
}
event! { SecondFactorRefused = "people.second_factor_refused", about "person" by person { person: PersonId } }
event! { RecoveryCodesMade = "people.recovery_codes_made", about "person" by person { person: PersonId } }
event! { RecoveryCodeUsed = "people.recovery_code_used", about "person" by person { person: PersonId, left: i64 } }
event! {
    /// Somebody wants to be erased, and may still take it back.
    ErasureAsked = "people.erasure_asked", about "person" by person { person: PersonId, takes_words: bool }
}
event! { ErasureTakenBack = "people.erasure_taken_back", about "person" by person { person: PersonId } }
event! {
    /// Everything that names the person is gone; `why` is a word: asked, steward, inactive, restored.
    PersonErased = "people.person_erased", about "person" by person { person: PersonId, why: String }
}
event! {
    /// Somebody's data are only kept from now on; `ground` is a word: accuracy, unlawful, claims, objection.
    PersonRestricted = "people.person_restricted", about "person" by person { person: PersonId, ground: String }
}
event! {
    /// A steward told somebody that the restriction of their data will end.
    RestrictionEndingTold = "people.restriction_ending_told", about "person" by person { person: PersonId, reason: String }
}
event! { RestrictionEnded = "people.restriction_ended", about "person" by person { person: PersonId } }
event! { AddressChangeAsked = "people.address_change_asked", about "person" by person { person: PersonId } }
event! { AddressChanged = "people.address_changed", about "person" by person { person: PersonId } }
event! { InactiveWarned = "people.inactive_warned", about "person" by person { person: PersonId } }
event! {
    /// Sign-ups that nobody confirmed are removed.
    UnprovedRemoved = "people.unproved_removed", about "run" by run { run: kernel::ids::Id<ExpiredRun>, persons: u64 }
}
event! { CopyAsked = "people.copy_asked", about "copy" by copy { copy: CopyId, person: PersonId } }
event! { CopyMade = "people.copy_made", about "copy" by copy { copy: CopyId, person: PersonId } }
event! {
    /// Copies that were there for a week are removed.
    CopiesRemoved = "people.copies_removed", about "run" by run { run: kernel::ids::Id<ExpiredRun>, copies: u64 }
}
event! { PasskeyAdded = "people.passkey_added", about "passkey" by passkey { passkey: PasskeyId, person: PersonId } }
event! { PasskeyRenamed = "people.passkey_renamed", about "passkey" by passkey { passkey: PasskeyId } }
event! { PasskeyRemoved = "people.passkey_removed", about "passkey" by passkey { passkey: PasskeyId, person: PersonId } }
event! {
    /// It signed with a count that was there before: there may be a copy of it.
    PasskeyRefused = "people.passkey_refused", about "passkey" by passkey { passkey: PasskeyId, person: PersonId }
}
event! {
    /// A link was asked for; where the address has no account, none was sent.
    SignInLinkAsked = "people.sign_in_link_asked", about "sign_in_link" by link { link: SignInLinkId }
}
event! { SignInLinkUsed = "people.sign_in_link_used", about "sign_in_link" by link { link: SignInLinkId, person: PersonId } }
event! {
    /// Somebody was led to a provider of sign-in.
    LedToProvider = "people.led_to_provider", about "departure" by departure { departure: DepartureId, provider: String }
}
event! {
    /// An answer came back with them. Whatever it holds, no other one is taken for this departure.
    ProviderAnswered = "people.provider_answered", about "departure" by departure { departure: DepartureId }
}
event! {
    /// A provider told of somebody whom no account knows; the person is asked what to do.
    IdentityArrived = "people.identity_arrived", about "departure" by departure { departure: DepartureId }
}
event! { IdentityLinked = "people.identity_linked", about "identity" by identity { identity: IdentityId, person: PersonId } }
event! { IdentityUnlinked = "people.identity_unlinked", about "identity" by identity { identity: IdentityId, person: PersonId } }
event! {
    /// The provider said that somebody has signed out there.
    SignedOutByProvider = "people.signed_out_by_provider", about "identity" by identity { identity: IdentityId, person: PersonId, sessions: u64 }
}
event! { GovernmentRegistered = "people.government_registered", about "government" by government { government: GovernmentId } }
event! { GovernmentCorrected = "people.government_corrected", about "government" by government { government: GovernmentId } }
event! {
    /// It turned out to be another one, which has now what it had.
    GovernmentMerged = "people.government_merged", about "government" by government { government: GovernmentId, into: GovernmentId }
}
event! {
    /// It no longer exists or leaves; perhaps another one stands in its place.
    GovernmentClosed = "people.government_closed", about "government" by government { government: GovernmentId, successor: Option<GovernmentId> }
}
event! { GovernmentReopened = "people.government_reopened", about "government" by government { government: GovernmentId } }
event! { OrganisationCorrected = "people.organisation_corrected", about "organisation" by organisation { organisation: OrganisationId } }
event! { OrganisationMerged = "people.organisation_merged", about "organisation" by organisation { organisation: OrganisationId, into: OrganisationId } }
event! { OrganisationRegistered = "people.organisation_registered", about "organisation" by organisation { organisation: OrganisationId } }
event! { AffiliationClaimed = "people.affiliation_claimed", about "affiliation" by affiliation { affiliation: AffiliationId } }
event! { AffiliationVerified = "people.affiliation_verified", about "affiliation" by affiliation { affiliation: AffiliationId } }
event! { AffiliationEnded = "people.affiliation_ended", about "affiliation" by affiliation { affiliation: AffiliationId, person: PersonId } }
event! { SignatureSubmitted = "people.signature_submitted", about "signature" by signature { signature: SignatureId, government: GovernmentId } }
event! { SignatureAccepted = "people.signature_accepted", about "signature" by signature { signature: SignatureId, government: GovernmentId } }
event! { SignatureReturned = "people.signature_returned", about "signature" by signature { signature: SignatureId, government: GovernmentId } }
event! { SignatureWithdrawn = "people.signature_withdrawn", about "signature" by signature { signature: SignatureId, government: GovernmentId } }
event! { CommitmentReported = "people.commitment_reported", about "commitment_report" by report { report: CommitmentReportId, government: GovernmentId } }
event! { EndorsementSubmitted = "people.endorsement_submitted", about "endorsement" by endorsement { endorsement: EndorsementId, organisation: OrganisationId } }
event! { EndorsementDecided = "people.endorsement_decided", about "endorsement" by endorsement { endorsement: EndorsementId, organisation: OrganisationId } }
