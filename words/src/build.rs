//! The build step: reads a crate's .ftl files and writes one function a message. A message without variables becomes a
//! literal, which costs nothing when the page is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::parser;

use crate::Lang;

/// The messages are not sound; the sentence names the file and the key.
#[derive(Debug)]
pub struct BuildError(String);

impl std::fmt::Display for BuildError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}

/// Writes `$OUT_DIR/words.rs` from `<folder>/<language>.ftl`. To be called from a build script.
pub fn build(folder: &str) -> Result<(), BuildError> {
    let out = std::env::var("OUT_DIR").map_err(|_| BuildError("words::build belongs into a build script".into()))?;
    println!("cargo:rerun-if-changed={folder}");
    let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let code = generate(&Path::new(&root).join(folder))?;
    let target = PathBuf::from(out).join("words.rs");
    std::fs::write(&target, code).map_err(|error| BuildError(format!("{}: {error}", target.display())))
}

/// What a message is.
struct Spoken {
    /// The text, if it has no variables.
    plain: Option<String>,
    /// Its variables in order of appearance; true for numbers.
    variables: Vec<(String, bool)>,
}

type Catalogue = BTreeMap<String, Spoken>;

fn generate(folder: &Path) -> Result<String, BuildError> {
    let mut catalogues = Vec::new();
    for lang in Lang::ALL {
        let file = folder.join(format!("{}.ftl", lang.tag()));
        let text =
            std::fs::read_to_string(&file).map_err(|error| BuildError(format!("{}: {error}", file.display())))?;
        catalogues.push((lang, file.clone(), read(&file, &text)?));
    }
    compare(&catalogues)?;
    Ok(write(&catalogues))
}

fn read(file: &Path, text: &str) -> Result<Catalogue, BuildError> {
    let wrong = |what: String| BuildError(format!("{}: {what}", file.display()));
    let resource: Resource<&str> = parser::parse(text).map_err(|(_, errors)| {
        let line = errors.first().map_or(0, |error| text.get(..error.pos.start).unwrap_or_default().lines().count());
        wrong(format!("line {line} is no message"))
    })?;
    let mut catalogue = Catalogue::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let spoken = spoken(message).map_err(|what| wrong(format!("{key}: {what}")))?;
                if catalogue.insert(key.clone(), spoken).is_some() {
                    return Err(wrong(format!("{key} stands there twice")));
                }
            }
            Entry::Term(term) => return Err(wrong(format!("-{} is a term; write the words out", term.id.name))),
            Entry::Junk { content } => return Err(wrong(format!("not a message: {content}"))),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Ok(catalogue)
}

fn spoken(message: &Message<&str>) -> Result<Spoken, String> {
    if !message.attributes.is_empty() {
        return Err("attributes are not used here; write another message".into());
    }
    let pattern = message.value.as_ref().ok_or("it has no text")?;
    let mut variables = Vec::new();
    let mut plain = Some(String::new());
    walk(pattern, &mut variables, &mut plain)?;
    Ok(Spoken { plain, variables })
}

fn walk(
    pattern: &Pattern<&str>,
    variables: &mut Vec<(String, bool)>,
    plain: &mut Option<String>,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if let Some(text) = plain {
                    text.push_str(value);
                }
            }
            PatternElement::Placeable { expression } => expression_of(expression, variables, plain)?,
        }
    }
    Ok(())
}

fn expression_of(
    expression: &Expression<&str>,
    variables: &mut Vec<(String, bool)>,
    plain: &mut Option<String>,
) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => inline_of(inline, false, variables, plain),
        Expression::Select { selector, variants } => {
            let plural = variants.iter().any(|variant| match &variant.key {
                VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two" | "few" | "many"),
                VariantKey::NumberLiteral { .. } => true,
            });
            inline_of(selector, plural, variables, plain)?;
            variants.iter().try_for_each(|variant| walk(&variant.value, variables, plain))
        }
    }
}

fn inline_of(
    inline: &InlineExpression<&str>,
    number: bool,
    variables: &mut Vec<(String, bool)>,
    plain: &mut Option<String>,
) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            if let Some(text) = plain {
                text.push_str(value);
            }
            Ok(())
        }
        InlineExpression::VariableReference { id } => {
            *plain = None;
            match variables.iter_mut().find(|(name, _)| name == id.name) {
                Some((_, is_number)) => *is_number |= number,
                None => variables.push((id.name.to_owned(), number)),
            }
            Ok(())
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            *plain = None;
            arguments.positional.iter().try_for_each(|argument| inline_of(argument, true, variables, plain))
        }
        InlineExpression::Placeable { expression } => expression_of(expression, variables, plain),
        _ => Err("only text, variables, plurals and NUMBER() are used here".into()),
    }
}

fn compare(catalogues: &[(Lang, PathBuf, Catalogue)]) -> Result<(), BuildError> {
    let Some(((_, source_file, source), others)) = catalogues.split_first() else { return Ok(()) };
    for (_, file, other) in others {
        let said = |what: String| Err(BuildError(format!("{}: {what}", file.display())));
        for (key, english) in source {
            let Some(theirs) = other.get(key) else { return said(format!("{key} is missing")) };
            let names =
                |spoken: &Spoken| spoken.variables.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
            if names(english) != names(theirs) {
                return said(format!("{key} has other variables than in {}", source_file.display()));
            }
        }
        if let Some(key) = other.keys().find(|key| !source.contains_key(*key)) {
            return said(format!("{key} is not in {}", source_file.display()));
        }
    }
    Ok(())
}

fn write(catalogues: &[(Lang, PathBuf, Catalogue)]) -> String {
    let mut code = String::from("// Written by words::build. An unused message is an error here.\n");
    let Some((_, _, source)) = catalogues.first() else { return code };
    let mut speaks = false;
    for (key, english) in source {
        let name = key.replace('-', "_");
        let numbers = |variable: &str| {
            catalogues.iter().any(|(_, _, catalogue)| {
                catalogue
                    .get(key)
                    .is_some_and(|spoken| spoken.variables.iter().any(|(name, number)| name == variable && *number))
            })
        };
        code.push_str("#[deny(dead_code)]\n");
        if english.variables.is_empty() {
            let _ = writeln!(
                code,
                "#[allow(clippy::match_same_arms, reason = \"languages share words\")]\npub(crate) const fn {name}(lang: ::words::Lang) -> &'static str {{\n    match lang {{"
            );
            for (lang, _, catalogue) in catalogues {
                let text = catalogue.get(key).and_then(|spoken| spoken.plain.as_deref()).unwrap_or_default();
                let _ = writeln!(code, "        ::words::Lang::{lang:?} => {text:?},");
            }
            code.push_str("    }\n}\n");
        } else {
            speaks = true;
            let mut parameters = String::new();
            let mut arguments = String::new();
            for (variable, _) in &english.variables {
                let (kind, arg) = if numbers(variable) { ("i64", "Number") } else { ("&str", "Text") };
                let rust = variable.replace('-', "_");
                let _ = write!(parameters, ", {rust}: {kind}");
                let _ = write!(arguments, "({variable:?}, ::words::Arg::{arg}({rust})), ");
            }
            let _ = writeln!(
                code,
                "pub(crate) fn {name}(lang: ::words::Lang{parameters}) -> String {{\n    messages(lang).format({key:?}, &[{arguments}])\n}}"
            );
        }
    }
    if speaks {
        code.push_str("fn messages(lang: ::words::Lang) -> &'static ::words::Messages {\n    match lang {\n");
        for (lang, file, _) in catalogues {
            let _ = writeln!(
                code,
                "        ::words::Lang::{lang:?} => {{ static MESSAGES: ::std::sync::LazyLock<::words::Messages> = ::std::sync::LazyLock::new(|| ::words::Messages::new(::words::Lang::{lang:?}, include_str!({:?}))); &MESSAGES }}",
                file.display().to_string()
            );
        }
        code.push_str("    }\n}\n");
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(en: &str, fr: &str, de: &str) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        for (tag, text) in [("en", en), ("fr", fr), ("de", de)] {
            std::fs::write(folder.path().join(format!("{tag}.ftl")), text).unwrap();
        }
        generate(folder.path()).map_err(|error| error.to_string())
    }

    #[test]
    fn a_message_becomes_a_function() {
        let code = from("sign-in = Sign in\n", "sign-in = Se connecter\n", "sign-in = Anmelden\n").unwrap();
        assert!(code.contains("pub(crate) const fn sign_in(lang: ::words::Lang) -> &'static str"));
        assert!(code.contains("::words::Lang::Fr => \"Se connecter\""));
        assert!(code.contains("#[deny(dead_code)]"));
    }

    #[test]
    fn a_plural_selector_is_a_number_and_the_rest_is_text() {
        let text = "members = { $count ->\n    [one] one in { $group }\n   *[other] many in { $group }\n}\n";
        assert!(
            from(text, text, text)
                .unwrap()
                .contains("fn members(lang: ::words::Lang, count: i64, group: &str) -> String")
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_file_and_key() {
        let missing = from("a = A\nb = B\n", "a = A\n", "a = A\nb = B\n").unwrap_err();
        assert!(missing.ends_with("fr.ftl: b is missing"), "{missing}");
        let surplus = from("a = A\n", "a = A\n", "a = A\nc = C\n").unwrap_err();
        assert!(surplus.contains("de.ftl: c is not in"), "{surplus}");
        let variables = from("a = A { $x }\n", "a = A { $y }\n", "a = A { $x }\n").unwrap_err();
        assert!(variables.contains("fr.ftl: a has other variables"), "{variables}");
        let twice = from("a = A\na = B\n", "a = A\n", "a = A\n").unwrap_err();
        assert!(twice.ends_with("en.ftl: a stands there twice"), "{twice}");
        assert!(from("a A\n", "a = A\n", "a = A\n").unwrap_err().contains("line"));
    }
}
