//! How everything looks: one frame, one set of components, one style sheet. Pages of the areas are made of these and hold
//! no raw fields, no styles and no scripts.

pub mod assets;
mod blocks;
mod draft;
mod errors;
mod faults;
mod fields;
mod file;
mod keys;
mod map;
mod marked;
mod marks;
mod moderation;
mod overtaken;
mod page;
mod passkey;
mod personal;
mod picture;
mod progress;
mod rewritten;
mod shared;
mod square;
pub mod styleguide;
mod table;
mod talk;
mod tongues;
pub mod visit;
mod work;

pub use blocks::{
    Card, Changed, Choice, Crumb, Details, Empty, Facts, Found, Item, Narrow, Notice, PageHead, Pieces, Spoken, Tabs,
    bullets, cards, changed, crumbs, found, list, panel, pictured, preview, section, spoken, steps, waiting,
};
pub use draft::draft;
pub use errors::{FormErrors, refused_file};
pub use faults::role_name;
pub use fields::{
    Amount, Button, ButtonTo, Copyable, Field, Fields, Form, LinkButton, Tone, hidden, one_button, one_button_about,
    together,
};
pub use file::{add_file, file_kind, file_size};
pub use keys::keys;
pub use map::{Map, Mark};
pub use marked::{
    Enclosed, Illustrated, Marked, Named, What, codes, enclosed, enclosed_as_links, enclosed_as_words, enclosed_links,
    escaped, file_mark, has_link, links, picture_mark, plain, quoted,
};
pub use marks::{Confidence, Tag, confidence, example, source, text_reconstructed};
pub use moderation::{folded, hidden_here, report_link};
pub use overtaken::Overtaken;
pub use page::{Page, Section, print_hint};
pub use passkey::{Ceremony, PasskeyForm, without_passkeys};
pub use personal::class_name;
pub use picture::add_picture;
pub use progress::{Shade, Shares, Span, Stop, Timeline, way};
pub use rewritten::{Rewritten, document, taken_apart};
pub use shared::{ANY_ABOUT, ANY_ID, SharedPage, one_button_with, shared_part, slot, slot_template};
pub use square::SquareCode;
pub use table::{Column, Order, Pager, Table};
pub use talk::{talk, talk_line};
pub use tongues::{foreign, foreign_in, in_language, translate_button};
pub use work::Work;

mod words {
    words::include_words!();
}

/// The address of a page in the reader's language.
pub fn href(lang: ::words::Lang, path: &str) -> String {
    format!("/{}{}", lang.tag(), if path == "/" { "" } else { path })
}

/// Text as it stands in an address after `?` or between slashes.
pub fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, UNRESERVED).to_string()
}

/// Everything but letters, digits, `-`, `.`, `_` and `~` (RFC 3986, 2.3).
const UNRESERVED: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The password of the demonstration's accounts, shown on its start page.
pub const DEMO_PASSWORD: &str = "belfry-demo-2026";
