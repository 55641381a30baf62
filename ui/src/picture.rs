//! The part of a form by which somebody adds a picture to what they write. Without a script it goes along when the form is
//! sent; with one it can also be pasted or dropped into the text, and is put where the cursor is.

use kernel::forms::FILE_BYTES;
use kernel::ids::Id;
use kernel::uuid::Uuid;
use maud::{Markup, html};

use crate::words as t;
use crate::{Fields, hidden};

/// The most characters of what is said about a picture.
const WORDS_MAX: usize = 300;

/// Stands below the text. `words` is what was said about the picture; `waits` is one that was sent and is not in the text yet;
/// `mark` is what has just been put into the text.
pub fn add_picture(f: Fields<'_>, words: &str, waits: Option<Uuid>, mark: Option<&str>) -> Markup {
    let lang = f.lang();
    let is_open = waits.is_some() || ["image", "image_words"].iter().any(|field| f.is_wrong(field));
    html! {
        details.add-picture open[is_open] data-picture data-mark=[mark] data-working=(t::picture_working(lang)) data-done=(t::picture_done(lang))
            data-lost=(t::picture_lost(lang)) data-most=(FILE_BYTES) data-large=(t::picture_large(lang)) data-none=(t::picture_none(lang)) data-wordless=(t::picture_wordless(lang)) data-chosen=(t::picture_chosen(lang)) {
            summary { (t::picture_add(lang)) }
            @if let Some(waits) = waits {
                (hidden("image_waits", &Id::<()>::from_uuid(waits).to_string()))
                p.hint { (t::picture_waits(lang)) }
            }
            (f.file("image", t::picture_label(lang), "image/png,image/jpeg,image/webp").hint(t::picture_hint(lang)).optional())
            (f.text("image_words", t::picture_words_label(lang), words).hint(t::picture_words_hint(lang)).max(WORDS_MAX))
            p.hint data-without { (t::picture_when(lang)) }
            p.hint data-with hidden { (t::picture_drop(lang)) }
            div.row data-with hidden { button.button.second type="button" { (t::picture_put(lang)) } }
            p.hint role="status" {}
        }
    }
}
