//! What happens when texts are translated by a machine. No event says what a text says.

use crate::{Id, Text, TextId};

event! { TranslationAsked = "translation.translation_asked", about "text" by text { text: TextId, kind: String, lang: String } }
event! { TextTranslated = "translation.text_translated", about "text" by text { text: TextId, kind: String, lang: String } }
event! { TranslationFailed = "translation.translation_failed", about "text" by text { text: TextId, kind: String, lang: String, why: String } }
event! { TranslationsForgotten = "translation.translations_forgotten", about "round" by round { round: Id<Text>, translations: i64 } }
