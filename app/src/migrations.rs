//! The migrations, in order. `tidy` checks that none of the folder's files is missing here.

use kernel::db::Migration;

macro_rules! migrations {
    ($($number:literal $name:literal;)*) => {
        /// All migrations, oldest first.
        pub const ALL: &[Migration] = &[$(Migration {
            number: $number,
            name: $name,
            sql: include_str!(concat!("../../migrations/", $name, ".sql")),
        }),*];
    };
}

migrations! {
    1 "0001_kernel";
    2 "0002_people";
    3 "0003_groups";
    4 "0004_work";
    5 "0005_library";
    6 "0006_standing";
    7 "0007_files_in_use";
    8 "0008_meetings";
    9 "0009_calendars";
    10 "0010_years";
    11 "0011_proposals";
    12 "0012_joining";
    13 "0013_notices";
    14 "0014_resources";
    15 "0015_library_files_in_use";
    16 "0016_registrations";
    17 "0017_presentations";
    18 "0018_date_polls";
    19 "0019_years";
    20 "0020_live";
    21 "0021_factors";
    22 "0022_audit";
    23 "0023_tokens";
    24 "0024_passkeys";
    25 "0025_providers";
    26 "0026_rights";
    27 "0027_agreements";
    28 "0028_talk";
    29 "0029_moderation";
    30 "0030_texts";
    31 "0031_keys";
    32 "0032_locked";
    33 "0033_restrictions";
    34 "0034_restricted";
    35 "0035_token_passkeys";
    36 "0036_sign_up_guards";
    37 "0037_open_invitations";
    38 "0038_desk";
    39 "0039_bounces";
    40 "0040_registers";
    41 "0041_challenges";
    42 "0042_challenges_in_meetings";
    43 "0043_wanted";
    44 "0044_hidden_lines";
    45 "0045_challenge_texts";
    46 "0046_search";
    47 "0047_resource_works";
    48 "0048_library_texts";
    49 "0049_library_feed";
    50 "0050_groups_feed";
    51 "0051_work_feed";
    52 "0052_talk_feed";
    53 "0053_watch";
    54 "0054_mail_in";
    55 "0055_second_factors";
    56 "0056_experts";
    57 "0057_explanation_texts";
    58 "0058_saved_searches";
    59 "0059_drafts";
    60 "0060_translations";
    61 "0061_search_seconds";
    62 "0062_transcripts";
    63 "0063_previews";
    64 "0064_about";
    65 "0065_origins";
    66 "0066_translations_later";
    67 "0067_resource_terms";
    68 "0068_challenge_feed_terms";
    69 "0069_closed_governments";
    70 "0070_remark_readers";
    71 "0071_images";
    72 "0072_images_in_use";
    73 "0073_post_files";
    74 "0074_resource_groups";
    75 "0075_search_groups";
    76 "0076_search_order";
    77 "0077_group_resources";
    78 "0078_notices_of_a_happening";
}
