//! What the classes of personal data are called.

use kernel::personal::Class;
use words::Lang;

use crate::words as t;

pub fn class_name(lang: Lang, class: Class) -> &'static str {
    match class {
        Class::Account => t::class_account(lang),
        Class::SignIn => t::class_sign_in(lang),
        Class::Standing => t::class_standing(lang),
        Class::Declaration => t::class_declaration(lang),
        Class::Groups => t::class_groups(lang),
        Class::Meetings => t::class_meetings(lang),
        Class::Registrations => t::class_registrations(lang),
        Class::Contributions => t::class_contributions(lang),
        Class::Votes => t::class_votes(lang),
        Class::Office => t::class_office(lang),
        Class::Notices => t::class_notices(lang),
        Class::Mail => t::class_mail(lang),
        Class::Files => t::class_files(lang),
        Class::Log => t::class_log(lang),
        Class::Rights => t::class_rights(lang),
        Class::Drafts => t::class_drafts(lang),
    }
}
