//! Forms and their fields. A field cannot be made without a label; it wires its id, hint, error and state by itself.

use std::borrow::Cow;

use maud::{Markup, Render, html};

use crate::errors::FormErrors;
use crate::words as t;

/// Makes the fields of one form: knows the language and what was wrong.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    lang: words::Lang,
    errors: &'a FormErrors,
}

/// Value, label and a sentence of explanation.
type Explained<'a> = (Cow<'a, str>, Cow<'a, str>, Option<Cow<'a, str>>);

/// Something that is given an amount: value, label, a sentence of explanation, what it has.
pub type Amount<'a> = (Cow<'a, str>, Cow<'a, str>, Option<Cow<'a, str>>, i64);

enum Kind<'a> {
    Line { kind: &'static str, autocomplete: Option<&'static str>, suggest: Option<(String, &'static str, &'a str)> },
    Area,
    File { accept: &'static str },
    Select { options: Vec<(Cow<'a, str>, Cow<'a, str>)>, none: Option<&'a str> },
    Radios { options: Vec<Explained<'a>> },
    Boxes { options: Vec<Explained<'a>>, ticked: &'a [String] },
    Amounts { options: Vec<Amount<'a>>, most: i64 },
    Tick,
}

/// How the choices of a field lie.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lie {
    Below,
    InARow,
    InACell,
}

/// One field with its label.
pub struct Field<'a> {
    fields: Fields<'a>,
    name: &'static str,
    label: Cow<'a, str>,
    value: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    optional: bool,
    max: Option<usize>,
    short: bool,
    live: Option<String>,
    lie: Lie,
    kind: Kind<'a>,
}

impl<'a> Fields<'a> {
    pub const fn new(lang: words::Lang, errors: &'a FormErrors) -> Self {
        Self { lang, errors }
    }

    pub const fn lang(self) -> words::Lang {
        self.lang
    }

    /// Whether something is wrong with a field.
    pub fn is_wrong(self, name: &str) -> bool {
        self.errors.of(name).is_some()
    }

    /// All that was wrong, with links to the fields. A form shows it by itself; a page shows it where the form that was
    /// sent is no longer there.
    pub fn summary(self) -> Markup {
        let errors = self.errors;
        html! {
            @if !errors.is_empty() {
                section.notice.bad role="alert" tabindex="-1" data-focus {
                    h2 { (t::errors_title(self.lang, i64::try_from(errors.all().len()).unwrap_or(i64::MAX))) }
                    ul {
                        @for (field, message) in errors.all() {
                            li { @if field.is_empty() { (message) } @else { a href={ "#" (field) } { (message) } } }
                        }
                    }
                }
            }
        }
    }

    fn field(
        self,
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        value: impl Into<Cow<'a, str>>,
        kind: Kind<'a>,
    ) -> Field<'a> {
        Field {
            fields: self,
            name,
            label: label.into(),
            value: value.into(),
            hint: None,
            optional: false,
            max: None,
            short: false,
            live: None,
            lie: Lie::Below,
            kind,
        }
    }

    fn line(
        self,
        kind: &'static str,
        autocomplete: Option<&'static str>,
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        value: &'a str,
    ) -> Field<'a> {
        self.field(name, label, value, Kind::Line { kind, autocomplete, suggest: None })
    }

    pub fn text(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("text", None, name, label, value)
    }

    /// The person's own name.
    pub fn own_name(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("text", Some("name"), name, label, value)
    }

    pub fn email(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("email", Some("username"), name, label, value)
    }

    /// The address that one signs in with. A browser that keeps a passkey proposes it here.
    pub fn sign_in_name(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("email", Some("username webauthn"), name, label, value)
    }

    pub fn password(self, name: &'static str, label: impl Into<Cow<'a, str>>) -> Field<'a> {
        self.line("password", Some("current-password"), name, label, "")
    }

    pub fn new_password(self, name: &'static str, label: impl Into<Cow<'a, str>>) -> Field<'a> {
        self.line("password", Some("new-password"), name, label, "")
    }

    /// A code of a second factor: telephones offer digits, and what has just come in.
    pub fn code(self, name: &'static str, label: impl Into<Cow<'a, str>>) -> Field<'a> {
        self.line("text", Some("one-time-code"), name, label, "").short()
    }

    pub fn url(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("url", None, name, label, value)
    }

    pub fn date(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("date", None, name, label, value).short()
    }

    pub fn time(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("time", None, name, label, value).short()
    }

    pub fn search(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.line("search", None, name, label, value)
    }

    pub fn area(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.field(name, label, value, Kind::Area)
    }

    /// `accept` as in HTML: the kinds of file that are taken.
    pub fn file(self, name: &'static str, label: impl Into<Cow<'a, str>>, accept: &'static str) -> Field<'a> {
        self.field(name, label, "", Kind::File { accept })
    }

    /// One of many, folded away: (value, words). `none` is what stands for no choice.
    pub fn select<V, W>(
        self,
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        value: &'a str,
        none: Option<&'a str>,
        options: impl IntoIterator<Item = (V, W)>,
    ) -> Field<'a>
    where
        V: Into<Cow<'a, str>>,
        W: Into<Cow<'a, str>>,
    {
        let options = options.into_iter().map(|(value, words)| (value.into(), words.into())).collect();
        self.field(name, label, value, Kind::Select { options, none })
    }

    /// One of a few, all in sight: (value, words, hint).
    pub fn radios<V, W>(
        self,
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        value: &'a str,
        options: impl IntoIterator<Item = (V, W, Option<Cow<'a, str>>)>,
    ) -> Field<'a>
    where
        V: Into<Cow<'a, str>>,
        W: Into<Cow<'a, str>>,
    {
        let options = options.into_iter().map(|(value, words, hint)| (value.into(), words.into(), hint)).collect();
        self.field(name, label, value, Kind::Radios { options })
    }

    /// Any of a few, all in sight.
    pub fn boxes<V, W>(
        self,
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        ticked: &'a [String],
        options: impl IntoIterator<Item = (V, W, Option<Cow<'a, str>>)>,
    ) -> Field<'a>
    where
        V: Into<Cow<'a, str>>,
        W: Into<Cow<'a, str>>,
    {
        let options = options.into_iter().map(|(value, words, hint)| (value.into(), words.into(), hint)).collect();
        self.field(name, label, "", Kind::Boxes { options, ticked })
    }

    /// An amount from none to `most` for each of several things. Each sends `value:amount` under the one name.
    pub fn amounts(
        self,
        name: &'static str,
        label: impl Into<Cow<'a, str>>,
        most: i64,
        options: Vec<Amount<'a>>,
    ) -> Field<'a> {
        self.field(name, label, "", Kind::Amounts { options, most })
    }

    /// One box to tick; it sends `yes`.
    pub fn tick(self, name: &'static str, label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a> {
        self.field(name, label, value, Kind::Tick)
    }
}

/// As many boxes as stand below each other.
const MANY: usize = 10;

impl<'a> Field<'a> {
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The most characters that are taken.
    #[must_use]
    pub const fn max(mut self, characters: usize) -> Self {
        self.max = Some(characters);
        self
    }

    #[must_use]
    pub const fn short(mut self) -> Self {
        self.short = true;
        self
    }

    /// Choices beside each other as far as there is room: where several fields offer the same few.
    #[must_use]
    pub const fn in_a_row(mut self) -> Self {
        self.lie = Lie::InARow;
        self
    }

    /// Choices in the cell of a table whose row says what they are about: the label is there for those who do not see that.
    #[must_use]
    pub const fn in_a_cell(mut self) -> Self {
        self.lie = Lie::InACell;
        self
    }

    /// Proposes as one types, from `address`; what is chosen goes into the hidden field `name`. Without a script the
    /// text itself is sent, and the server looks it up.
    #[must_use]
    pub fn suggest(mut self, address: String, name: &'static str, chosen: &'a str) -> Self {
        if let Kind::Line { suggest, .. } = &mut self.kind {
            *suggest = Some((address, name, chosen));
        }
        self
    }

    /// Shows below the field what `address` answers to `?name=` as one types. Without a script nothing is shown.
    #[must_use]
    pub fn live(mut self, address: String) -> Self {
        self.live = Some(address);
        self
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error().map(|_| format!("{}-error", self.name));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    fn error(&self) -> Option<&str> {
        self.fields.errors.of(self.name)
    }

    fn notes(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint { p.hint id={ (self.name) "-hint" } { (hint) } }
            @if let Some(error) = self.error() { p.error id={ (self.name) "-error" } { (error) } }
        }
    }

    fn optional_mark(&self) -> Markup {
        html! { @if self.optional { " " span.optional { (t::optional(self.fields.lang)) } } }
    }

    fn control(&self) -> Markup {
        let (described, invalid) = (self.described_by(), self.error().map(|_| "true"));
        match &self.kind {
            Kind::Line { kind, autocomplete, suggest } => html! {
                input type=(kind) id=(self.name) name=(self.name) value=[(!self.value.is_empty()).then_some(&self.value)] maxlength=[self.max]
                    autocomplete=[*autocomplete] inputmode=[(*autocomplete == Some("one-time-code")).then_some("numeric")] aria-describedby=[described] aria-invalid=[invalid] data-suggest=[suggest.as_ref().map(|(address, ..)| address)];
                @if let Some((_, name, chosen)) = suggest { input type="hidden" name=(name) value=(chosen); }
            },
            Kind::Area => html! {
                textarea id=(self.name) name=(self.name) maxlength=[self.max] aria-describedby=[described] aria-invalid=[invalid] { "\n" (self.value) }
            },
            Kind::File { accept } => html! {
                input type="file" id=(self.name) name=(self.name) accept=(accept) aria-describedby=[described] aria-invalid=[invalid];
            },
            Kind::Select { options, none } => html! {
                select id=(self.name) name=(self.name) aria-describedby=[described] aria-invalid=[invalid] {
                    @if let Some(none) = none { option value="" { (none) } }
                    @for (value, words) in options { option value=(value) selected[*value == self.value] { (words) } }
                }
            },
            Kind::Radios { .. } | Kind::Boxes { .. } | Kind::Amounts { .. } | Kind::Tick => html! {},
        }
    }

    fn choice(&self, kind: &str, index: usize, value: &str, words: &str, hint: Option<&str>, checked: bool) -> Markup {
        // The first choice carries the field's name as its id, so that the error summary can lead to it.
        let id = if index == 0 { self.name.to_owned() } else { format!("{}-{index}", self.name) };
        html! {
            div.choice {
                input type=(kind) id=(id) name=(self.name) value=(value) checked[checked] aria-describedby=[hint.map(|_| format!("{id}-what"))];
                label for=(id) { (words) }
                @if let Some(hint) = hint { span.hint id={ (id) "-what" } { (hint) } }
            }
        }
    }
}

impl Field<'_> {
    fn amount(&self, index: usize, (value, words, hint, has): &Amount<'_>, most: i64) -> Markup {
        let id = if index == 0 { self.name.to_owned() } else { format!("{}-{index}", self.name) };
        html! {
            div.amount {
                label for=(id) { (words) }
                @if let Some(hint) = hint { span.hint id={ (id) "-what" } { (hint) } }
                select id=(id) name=(self.name) aria-describedby=[hint.as_ref().map(|_| format!("{id}-what"))] {
                    option value="" { "0" }
                    @for amount in 1..=most { option value={ (value) ":" (amount) } selected[amount == *has] { (amount) } }
                }
            }
        }
    }
}

impl Render for Field<'_> {
    fn render(&self) -> Markup {
        let wrong = self.error().is_some();
        match &self.kind {
            Kind::Radios { options } => html! {
                fieldset.choices.in-a-row[self.lie == Lie::InARow].in-a-cell[self.lie == Lie::InACell].wrong[wrong] aria-describedby=[self.described_by()] {
                    legend.visually-hidden[self.lie == Lie::InACell] { (self.label) (self.optional_mark()) }
                    (self.notes())
                    @for (index, (value, words, hint)) in options.iter().enumerate() {
                        (self.choice("radio", index, value, words, hint.as_deref(), *value == self.value))
                    }
                }
            },
            Kind::Boxes { options, ticked } => html! {
                fieldset.choices.wrong[wrong] aria-describedby=[self.described_by()] {
                    legend { (self.label) (self.optional_mark()) }
                    (self.notes())
                    // Many short ones stand in columns where there is room.
                    div.many[options.len() > MANY] {
                        @for (index, (value, words, hint)) in options.iter().enumerate() {
                            (self.choice("checkbox", index, value, words, hint.as_deref(), ticked.iter().any(|one| one == value)))
                        }
                    }
                }
            },
            Kind::Amounts { options, most } => html! {
                fieldset.amounts.wrong[wrong] aria-describedby=[self.described_by()] {
                    legend { (self.label) (self.optional_mark()) }
                    (self.notes())
                    @for (index, option) in options.iter().enumerate() { (self.amount(index, option, *most)) }
                }
            },
            Kind::Tick => html! {
                div.choice.wrong[wrong] {
                    input type="checkbox" id=(self.name) name=(self.name) value="yes" checked[self.value == "yes"]
                        aria-describedby=[self.described_by()] aria-invalid=[wrong.then_some("true")];
                    label for=(self.name) { (self.label) }
                    (self.notes())
                }
            },
            _ => html! {
                div.field.wrong[wrong].short[self.short] {
                    label for=(self.name) { (self.label) (self.optional_mark()) }
                    (self.notes())
                    (self.control())
                    @if let Some(address) = &self.live { div.live data-live=(address) data-from=(self.name) aria-live="polite" {} }
                }
            },
        }
    }
}

/// How much a button weighs on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    First,
    Second,
    Quiet,
    Danger,
}

impl Tone {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::First => "button",
            Self::Second => "button second",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// A button that sends its form. With a name and a value it says which of several it was.
pub struct Button<'a>(pub &'a str, pub Tone, pub Option<(&'a str, &'a str)>);

impl<'a> Button<'a> {
    pub const fn first(words: &'a str) -> Self {
        Self(words, Tone::First, None)
    }
}

impl Render for Button<'_> {
    fn render(&self) -> Markup {
        html! { button class=(self.1.class()) type="submit" name=[self.2.map(|(name, _)| name)] value=[self.2.map(|(_, value)| value)] { (self.0) } }
    }
}

/// A button that sends its form to another address than the form's own, without a file.
pub struct ButtonTo<'a>(pub &'a str, pub Tone, pub &'a str);

impl Render for ButtonTo<'_> {
    fn render(&self) -> Markup {
        html! { button class=(self.1.class()) type="submit" formaction=(self.2) formenctype="application/x-www-form-urlencoded" { (self.0) } }
    }
}

/// A link that looks like a button, because it leads to something to do.
pub struct LinkButton<'a>(pub &'a str, pub &'a str, pub Tone);

impl Render for LinkButton<'_> {
    fn render(&self) -> Markup {
        html! { a class=(self.2.class()) href=(self.1) { (self.0) } }
    }
}

/// A form that is sent to `action`.
pub struct Form<'a> {
    fields: Fields<'a>,
    action: String,
    class: &'static str,
    upload: bool,
    reading: bool,
    body: Markup,
}

impl<'a> Form<'a> {
    /// A form that changes something.
    pub const fn post(fields: Fields<'a>, action: String, body: Markup) -> Self {
        Self { fields, action, class: "form", upload: false, reading: false, body }
    }

    /// Questions whose answers stand in the address.
    pub const fn ask(fields: Fields<'a>, action: String, body: Markup) -> Self {
        Self { fields, action, class: "form", upload: false, reading: true, body }
    }

    /// A form that finds something.
    pub const fn get(fields: Fields<'a>, action: String, body: Markup) -> Self {
        Self { fields, action, class: "form filter", upload: false, reading: true, body }
    }

    /// As wide as its place: for a table with fields in it.
    #[must_use]
    pub const fn wide(mut self) -> Self {
        self.class = "form wide";
        self
    }

    /// With a file.
    #[must_use]
    pub const fn upload(mut self) -> Self {
        self.upload = true;
        self
    }
}

impl Render for Form<'_> {
    fn render(&self) -> Markup {
        html! {
            (self.fields.summary())
            form class=(self.class) method=(if self.reading { "get" } else { "post" }) action=(self.action)
                enctype=[self.upload.then_some("multipart/form-data")] novalidate role=[self.reading.then_some("search")] { (self.body) }
        }
    }
}

/// Text to be copied: it can be reached with the keyboard and selected as a whole, also without a script.
pub struct Copyable<'a> {
    pub id: &'a str,
    pub label: &'a str,
    pub value: &'a str,
    pub hint: Option<&'a str>,
}

impl Render for Copyable<'_> {
    fn render(&self) -> Markup {
        html! {
            div.field {
                label for=(self.id) { (self.label) }
                @if let Some(hint) = self.hint { p.hint id={ (self.id) "-hint" } { (hint) } }
                input type="text" id=(self.id) value=(self.value) readonly aria-describedby=[self.hint.map(|_| format!("{}-hint", self.id))];
            }
        }
    }
}

/// Short fields that say one thing together, beside each other as far as there is room.
pub fn together(legend: &str, hint: Option<&str>, fields: Markup) -> Markup {
    html! { fieldset.together { legend { (legend) @if let Some(hint) = hint { span.hint { (hint) } } } (fields) } }
}

/// What goes with a form unseen.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// A form that is one button.
pub fn one_button(action: &str, words: &str, tone: Tone) -> Markup {
    html! { form method="post" action=(action) { button class=(tone.class()) type="submit" { (words) } } }
}

/// A form that is one button among others of its kind; `about` tells it apart for those who do not see where it stands.
pub fn one_button_about(action: &str, words: &str, about: &str, tone: Tone) -> Markup {
    html! {
        form method="post" action=(action) {
            button class=(tone.class()) type="submit" { (words) span.visually-hidden { ": " (about) } }
        }
    }
}
