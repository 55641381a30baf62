//! Messages that take arguments, formatted by Fluent when they are asked for.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Lang, locale};

/// An argument of a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    Text(&'a str),
    /// A number: chooses the plural, and is grouped as the language does.
    Number(i64),
}

/// The messages of one crate in one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads messages that the build step has already found to be sound.
    pub fn new(lang: Lang, text: &str) -> Self {
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        // A formatter is a plain function that knows no language, so each language has its own.
        bundle.set_formatter(Some(match lang {
            Lang::En => |value, _| number(Lang::En, value),
            Lang::Fr => |value, _| number(Lang::Fr, value),
            Lang::De => |value, _| number(Lang::De, value),
        }));
        // NUMBER(); it fails only where a function of this name is there already.
        bundle.add_builtins().ok();
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        // Overriding cannot fail, adding could; the build step has refused duplicates.
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The message with its arguments; an unknown key comes back as itself, which the build step rules out.
    pub fn format(&self, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, Cow::Borrowed(*text)),
                Arg::Number(number) => {
                    #[expect(
                        clippy::cast_precision_loss,
                        reason = "Fluent counts in floats; counts here are far below 2^53"
                    )]
                    values.set(*name, FluentValue::Number(FluentNumber::from(*number as f64)));
                }
            }
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }
}

fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "it was an i64 before Fluent made it a float")]
        FluentValue::Number(number) => Some(locale::number(lang, number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let text = "members = { $count ->\n    [0] nobody of { $group }\n    [one] { $count } member of { $group }\n   *[other] { $count } members of { $group }\n}\n";
        let messages = Messages::new(Lang::En, text);
        let say = |count| messages.format("members", &[("count", Arg::Number(count)), ("group", Arg::Text("us"))]);
        assert_eq!(say(0), "nobody of us");
        assert_eq!(say(1), "1 member of us");
        assert_eq!(say(99_140), "99,140 members of us");
    }

    #[test]
    fn a_number_outside_of_a_plural_is_written_in_its_language() {
        let say = |lang| Messages::new(lang, "max = { NUMBER($max) }\n").format("max", &[("max", Arg::Number(4000))]);
        assert_eq!((say(Lang::En).as_str(), say(Lang::De).as_str()), ("4,000", "4.000"));
    }
}
