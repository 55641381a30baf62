//! Single keys for a page with many entries. They are off until somebody switches them on (WCAG 2.1.4): who speaks to a
//! computer, or hits keys by mistake, must not jump about. Only a script can use them, so only a script shows this.

use maud::{Markup, html};
use words::Lang;

use crate::words as t;
use crate::{Details, panel};

/// `writes` says whether the page has a form to write.
pub fn keys(lang: Lang, writes: bool) -> Markup {
    let mut known = vec![("n", t::keys_next(lang)), ("p", t::keys_previous(lang)), ("u", t::keys_new(lang))];
    if writes {
        known.extend([("q", t::keys_quote(lang)), ("w", t::keys_write(lang))]);
    }
    html! {
        div data-keys hidden {
            (panel(t::keys_title(lang), html! {
                div.choice {
                    input type="checkbox" id="keys-use" data-keys-use aria-describedby="keys-hint";
                    label for="keys-use" { (t::keys_use(lang)) }
                    span.hint id="keys-hint" { (t::keys_hint(lang)) }
                }
                (Details(known.into_iter().map(|(key, does)| (key.into(), html! { (does) })).collect()))
            }))
        }
    }
}
