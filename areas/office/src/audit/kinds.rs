//! What happened, in words: a sentence for each kind of event. A test looks that none is missing.

use words::Lang;

use crate::words as t;

/// A kind, and its sentence.
type Said = (&'static str, fn(Lang) -> &'static str);

/// Kinds of which a group's lead learns that they happened, not by whom: feedback is nameless, votes may be secret, and
/// what one has read is one's own matter. The query leaves them out where a lead asks for one person.
pub const NAMELESS: &[&str] = &[
    "groups.feedback_given",
    "groups.group_visited",
    "groups.poll_vote_given",
    "groups.chair_vote_cast",
    "work.points_given",
];

/// All kinds, by name.
pub const KINDS: &[Said] = &[
    ("groups.action_closed", t::kind_groups_action_closed),
    ("groups.action_recorded", t::kind_groups_action_recorded),
    ("groups.agenda_changed", t::kind_groups_agenda_changed),
    ("groups.agenda_item_reached", t::kind_groups_agenda_item_reached),
    ("groups.attendance_answered", t::kind_groups_attendance_answered),
    ("groups.attendance_confirmed", t::kind_groups_attendance_confirmed),
    ("groups.calendar_address_made", t::kind_groups_calendar_address_made),
    ("groups.calendar_address_revoked", t::kind_groups_calendar_address_revoked),
    ("groups.candidacy_made", t::kind_groups_candidacy_made),
    ("groups.candidacy_withdrawn", t::kind_groups_candidacy_withdrawn),
    ("groups.chair_call_counted", t::kind_groups_chair_call_counted),
    ("groups.chair_call_opened", t::kind_groups_chair_call_opened),
    ("groups.chair_elected", t::kind_groups_chair_elected),
    ("groups.chair_vote_cast", t::kind_groups_chair_vote_cast),
    ("groups.date_chosen", t::kind_groups_date_chosen),
    ("groups.date_poll_answered", t::kind_groups_date_poll_answered),
    ("groups.date_poll_dropped", t::kind_groups_date_poll_dropped),
    ("groups.date_poll_ending", t::kind_groups_date_poll_ending),
    ("groups.date_poll_opened", t::kind_groups_date_poll_opened),
    ("groups.decision_recorded", t::kind_groups_decision_recorded),
    ("groups.entry_changed", t::kind_groups_entry_changed),
    ("groups.feedback_given", t::kind_groups_feedback_given),
    ("groups.group_founded", t::kind_groups_group_founded),
    ("groups.group_visited", t::kind_groups_group_visited),
    ("groups.guest_ended", t::kind_groups_guest_ended),
    ("groups.guest_invited", t::kind_groups_guest_invited),
    ("groups.invitation_made", t::kind_groups_invitation_made),
    ("groups.invitation_revoked", t::kind_groups_invitation_revoked),
    ("groups.invitations_chosen", t::kind_groups_invitations_chosen),
    ("groups.invitations_sent", t::kind_groups_invitations_sent),
    ("groups.meeting_announced", t::kind_groups_meeting_announced),
    ("groups.meeting_cancelled", t::kind_groups_meeting_cancelled),
    ("groups.meeting_changed", t::kind_groups_meeting_changed),
    ("groups.meeting_invitations_chosen", t::kind_groups_meeting_invitations_chosen),
    ("groups.meeting_invitations_sent", t::kind_groups_meeting_invitations_sent),
    ("groups.meeting_invitations_withdrawn", t::kind_groups_meeting_invitations_withdrawn),
    ("groups.meeting_moved", t::kind_groups_meeting_moved),
    ("groups.meeting_question_answered", t::kind_groups_meeting_question_answered),
    ("groups.meeting_question_asked", t::kind_groups_meeting_question_asked),
    ("groups.meeting_question_set_aside", t::kind_groups_meeting_question_set_aside),
    ("groups.meeting_question_support_ended", t::kind_groups_meeting_question_support_ended),
    ("groups.meeting_question_supported", t::kind_groups_meeting_question_supported),
    ("groups.membership_began", t::kind_groups_membership_began),
    ("groups.membership_declined", t::kind_groups_membership_declined),
    ("groups.membership_ended", t::kind_groups_membership_ended),
    ("groups.membership_requested", t::kind_groups_membership_requested),
    ("groups.message_carried", t::kind_groups_message_carried),
    ("groups.message_sent", t::kind_groups_message_sent),
    ("groups.minutes_approved", t::kind_groups_minutes_approved),
    ("groups.minutes_published", t::kind_groups_minutes_published),
    ("groups.minutes_written", t::kind_groups_minutes_written),
    ("groups.note_changed", t::kind_groups_note_changed),
    ("groups.note_written", t::kind_groups_note_written),
    ("groups.notes_carried", t::kind_groups_notes_carried),
    ("groups.opt_in_began", t::kind_groups_opt_in_began),
    ("groups.opt_in_ended", t::kind_groups_opt_in_ended),
    ("groups.poll_closed", t::kind_groups_poll_closed),
    ("groups.poll_opened", t::kind_groups_poll_opened),
    ("groups.poll_vote_given", t::kind_groups_poll_vote_given),
    ("groups.presentation_call_opened", t::kind_groups_presentation_call_opened),
    ("groups.presentation_changed", t::kind_groups_presentation_changed),
    ("groups.presentation_chosen", t::kind_groups_presentation_chosen),
    ("groups.presentation_declined", t::kind_groups_presentation_declined),
    ("groups.presentation_offered", t::kind_groups_presentation_offered),
    ("groups.presentation_withdrawn", t::kind_groups_presentation_withdrawn),
    ("groups.registration_asked", t::kind_groups_registration_asked),
    ("groups.registration_attended", t::kind_groups_registration_attended),
    ("groups.registration_cancelled", t::kind_groups_registration_cancelled),
    ("groups.registration_confirmed", t::kind_groups_registration_confirmed),
    ("groups.registration_removed", t::kind_groups_registration_removed),
    ("groups.registrations_forgotten", t::kind_groups_registrations_forgotten),
    ("groups.registrations_moved_up", t::kind_groups_registrations_moved_up),
    ("groups.registrations_told", t::kind_groups_registrations_told),
    ("groups.seat_ended", t::kind_groups_seat_ended),
    ("groups.seat_renewed", t::kind_groups_seat_renewed),
    ("groups.seat_taken", t::kind_groups_seat_taken),
    ("groups.second_vote_opened", t::kind_groups_second_vote_opened),
    ("groups.writer_named", t::kind_groups_writer_named),
    ("kernel.act_refused", t::kind_kernel_act_refused),
    ("kernel.data_read", t::kind_kernel_data_read),
    ("kernel.identity_asked", t::kind_kernel_identity_asked),
    ("kernel.mail_bounced", t::kind_kernel_mail_bounced),
    ("kernel.token_came", t::kind_kernel_token_came),
    ("library.draft_dropped", t::kind_library_draft_dropped),
    ("library.edition_published", t::kind_library_edition_published),
    ("library.news_published", t::kind_library_news_published),
    ("library.resource_changed", t::kind_library_resource_changed),
    ("library.resource_drafted", t::kind_library_resource_drafted),
    ("library.resource_published", t::kind_library_resource_published),
    ("library.resource_replaced", t::kind_library_resource_replaced),
    ("library.resource_withdrawn", t::kind_library_resource_withdrawn),
    ("notices.bounce_ended", t::kind_notices_bounce_ended),
    ("notices.levels_set", t::kind_notices_levels_set),
    ("notices.mail_ended", t::kind_notices_mail_ended),
    ("notices.mail_level_chosen", t::kind_notices_mail_level_chosen),
    ("notices.mails_made", t::kind_notices_mails_made),
    ("notices.notices_forgotten", t::kind_notices_notices_forgotten),
    ("notices.notices_read", t::kind_notices_notices_read),
    ("office.facts_imported", t::kind_office_facts_imported),
    ("office.job_discarded", t::kind_office_job_discarded),
    ("office.job_retried", t::kind_office_job_retried),
    ("office.rows_imported", t::kind_office_rows_imported),
    ("people.address_change_asked", t::kind_people_address_change_asked),
    ("people.address_changed", t::kind_people_address_changed),
    ("people.affiliation_claimed", t::kind_people_affiliation_claimed),
    ("people.affiliation_ended", t::kind_people_affiliation_ended),
    ("people.affiliation_verified", t::kind_people_affiliation_verified),
    ("people.commitment_reported", t::kind_people_commitment_reported),
    ("people.copies_removed", t::kind_people_copies_removed),
    ("people.copy_asked", t::kind_people_copy_asked),
    ("people.copy_made", t::kind_people_copy_made),
    ("people.endorsement_decided", t::kind_people_endorsement_decided),
    ("people.endorsement_submitted", t::kind_people_endorsement_submitted),
    ("people.erasure_asked", t::kind_people_erasure_asked),
    ("people.erasure_taken_back", t::kind_people_erasure_taken_back),
    ("people.expired_removed", t::kind_people_expired_removed),
    ("people.government_registered", t::kind_people_government_registered),
    ("people.identity_arrived", t::kind_people_identity_arrived),
    ("people.identity_linked", t::kind_people_identity_linked),
    ("people.identity_proved", t::kind_people_identity_proved),
    ("people.identity_refused", t::kind_people_identity_refused),
    ("people.identity_unlinked", t::kind_people_identity_unlinked),
    ("people.inactive_warned", t::kind_people_inactive_warned),
    ("people.led_to_provider", t::kind_people_led_to_provider),
    ("people.mail_verified", t::kind_people_mail_verified),
    ("people.organisation_registered", t::kind_people_organisation_registered),
    ("people.passkey_added", t::kind_people_passkey_added),
    ("people.passkey_refused", t::kind_people_passkey_refused),
    ("people.passkey_removed", t::kind_people_passkey_removed),
    ("people.passkey_renamed", t::kind_people_passkey_renamed),
    ("people.password_changed", t::kind_people_password_changed),
    ("people.password_reset", t::kind_people_password_reset),
    ("people.password_reset_asked", t::kind_people_password_reset_asked),
    ("people.person_entered", t::kind_people_person_entered),
    ("people.person_erased", t::kind_people_person_erased),
    ("people.person_signed_up", t::kind_people_person_signed_up),
    ("people.profile_changed", t::kind_people_profile_changed),
    ("people.provider_answered", t::kind_people_provider_answered),
    ("people.recovery_code_used", t::kind_people_recovery_code_used),
    ("people.recovery_codes_made", t::kind_people_recovery_codes_made),
    ("people.second_factor_asked", t::kind_people_second_factor_asked),
    ("people.second_factor_begun", t::kind_people_second_factor_begun),
    ("people.second_factor_refused", t::kind_people_second_factor_refused),
    ("people.second_factor_removed", t::kind_people_second_factor_removed),
    ("people.second_factor_switched_off", t::kind_people_second_factor_switched_off),
    ("people.second_factor_switched_on", t::kind_people_second_factor_switched_on),
    ("people.session_ended", t::kind_people_session_ended),
    ("people.sign_in_link_asked", t::kind_people_sign_in_link_asked),
    ("people.sign_in_link_used", t::kind_people_sign_in_link_used),
    ("people.sign_in_refused", t::kind_people_sign_in_refused),
    ("people.sign_up_repeated", t::kind_people_sign_up_repeated),
    ("people.signature_accepted", t::kind_people_signature_accepted),
    ("people.signature_returned", t::kind_people_signature_returned),
    ("people.signature_submitted", t::kind_people_signature_submitted),
    ("people.signature_withdrawn", t::kind_people_signature_withdrawn),
    ("people.signed_in", t::kind_people_signed_in),
    ("people.signed_out", t::kind_people_signed_out),
    ("people.signed_out_by_provider", t::kind_people_signed_out_by_provider),
    ("people.steward_appointed", t::kind_people_steward_appointed),
    ("people.token_made", t::kind_people_token_made),
    ("people.token_revoked", t::kind_people_token_revoked),
    ("people.unproved_removed", t::kind_people_unproved_removed),
    ("talk.answer_accepted", t::kind_talk_answer_accepted),
    ("talk.answer_dropped", t::kind_talk_answer_dropped),
    ("talk.answer_kept", t::kind_talk_answer_kept),
    ("talk.discussion_closed", t::kind_talk_discussion_closed),
    ("talk.discussion_opened", t::kind_talk_discussion_opened),
    ("talk.discussion_reopened", t::kind_talk_discussion_reopened),
    ("talk.discussion_visited", t::kind_talk_discussion_visited),
    ("talk.echo_ended", t::kind_talk_echo_ended),
    ("talk.echo_given", t::kind_talk_echo_given),
    ("talk.post_changed", t::kind_talk_post_changed),
    ("talk.post_withdrawn", t::kind_talk_post_withdrawn),
    ("talk.post_written", t::kind_talk_post_written),
    ("work.activity_added", t::kind_work_activity_added),
    ("work.activity_carried_over", t::kind_work_activity_carried_over),
    ("work.activity_changed", t::kind_work_activity_changed),
    ("work.activity_meeting_linked", t::kind_work_activity_meeting_linked),
    ("work.activity_meeting_unlinked", t::kind_work_activity_meeting_unlinked),
    ("work.activity_moved", t::kind_work_activity_moved),
    ("work.comment_withdrawn", t::kind_work_comment_withdrawn),
    ("work.contribution_ended", t::kind_work_contribution_ended),
    ("work.contribution_offered", t::kind_work_contribution_offered),
    ("work.milestone_added", t::kind_work_milestone_added),
    ("work.milestone_dated", t::kind_work_milestone_dated),
    ("work.milestone_reached", t::kind_work_milestone_reached),
    ("work.milestone_removed", t::kind_work_milestone_removed),
    ("work.plan_adopted", t::kind_work_plan_adopted),
    ("work.plan_closed", t::kind_work_plan_closed),
    ("work.plan_discussed", t::kind_work_plan_discussed),
    ("work.plan_drafted", t::kind_work_plan_drafted),
    ("work.plan_opened", t::kind_work_plan_opened),
    ("work.plan_started", t::kind_work_plan_started),
    ("work.points_given", t::kind_work_points_given),
    ("work.proposal_accepted", t::kind_work_proposal_accepted),
    ("work.proposal_answered", t::kind_work_proposal_answered),
    ("work.proposal_asked", t::kind_work_proposal_asked),
    ("work.proposal_changed", t::kind_work_proposal_changed),
    ("work.proposal_commented", t::kind_work_proposal_commented),
    ("work.proposal_declined", t::kind_work_proposal_declined),
    ("work.proposal_made", t::kind_work_proposal_made),
    ("work.proposal_merged", t::kind_work_proposal_merged),
    ("work.proposal_split", t::kind_work_proposal_split),
    ("work.proposal_supported", t::kind_work_proposal_supported),
    ("work.proposal_withdrawn", t::kind_work_proposal_withdrawn),
    ("work.ranking_closed", t::kind_work_ranking_closed),
    ("work.ranking_opened", t::kind_work_ranking_opened),
    ("work.report_drafted", t::kind_work_report_drafted),
    ("work.result_added", t::kind_work_result_added),
    ("work.result_removed", t::kind_work_result_removed),
    ("work.suggestion_refused", t::kind_work_suggestion_refused),
    ("work.support_ended", t::kind_work_support_ended),
    ("work.supporters_told", t::kind_work_supporters_told),
];

/// The sentence; the kind itself, if a newer version wrote it.
pub fn say(lang: Lang, kind: &str) -> &str {
    KINDS.iter().find(|(known, _)| *known == kind).map_or(kind, |(_, words)| words(lang))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn no_kind_of_event_lacks_its_words() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let mut kinds = Vec::new();
        for folder in ["nouns/src", "kernel/src"] {
            for file in std::fs::read_dir(root.join(folder)).unwrap() {
                let path = file.unwrap().path();
                let text = if path.is_file() { std::fs::read_to_string(path).unwrap() } else { continue };
                kinds.extend(text.split("const KIND: &'static str = \"").skip(1).map(quoted));
                let events = text.lines().filter(|line| line.contains("\", about \""));
                kinds.extend(events.filter_map(|line| line.split_once(" = \"")).map(|(_, rest)| quoted(rest)));
            }
        }
        kinds.sort_unstable();
        let known: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
        assert!(kinds.len() > 150, "only {} kinds were found", kinds.len());
        assert_eq!(kinds, known);
    }

    #[test]
    fn whatever_is_nameless_is_a_kind_that_there_is() {
        for nameless in NAMELESS {
            assert!(KINDS.iter().any(|(kind, _)| kind == nameless), "{nameless}");
        }
    }

    fn quoted(rest: &str) -> String {
        rest.split('"').next().unwrap().to_owned()
    }
}
