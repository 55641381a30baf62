//! Each component in each state, on one page for those who build pages. For developers, so in English only.

use jiff::tz::TimeZone;
use kernel::drafts::{Form as Kept, Held, Place};
use kernel::paging::Slice;
use kernel::uuid::Uuid;
use maud::{Markup, html};
use words::Lang;

use crate::{
    Button, ButtonTo, Card, Ceremony, Changed, Choice, Column, Confidence, Copyable, Crumb, Details, Empty, Facts,
    Fields, Form, FormErrors, Found, Illustrated, Item, LinkButton, Map, Mark, Marked, Narrow, Notice, Overtaken, Page,
    PageHead, Pager, PasskeyForm, Shade, SharedPage, Shares, Span, Spoken, SquareCode, Stop, Table, Tabs, Tag,
    Timeline, Tone, Work, bullets, cards, changed, confidence, crumbs, example, found, list, one_button_with, panel,
    pictured, print_hint, section, shared_part, slot, source, spoken, steps, text_reconstructed, together, way,
    without_passkeys,
};

/// What can be written in Markdown, and what is shown as it was typed.
const MARKED: &str = "# A heading is a strong line

A paragraph with *stress*, **strong words**, `code` and [a link](https://example.org).

> A quote
> > and a quote inside it

1. First
2. Second
   - with a part

| Clause | Used by |
|---|---:|
| Open standards | 12 |

- [x] done
- [ ] open

```
Text that keeps its    spaces
```

<b>A tag is text.</b>
";

/// The style guide, with a map of this size.
pub fn page(lang: Lang, width: u32, height: u32) -> Page<'static> {
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { "For those who build pages" }),
            title: "Style guide".into(),
            lede: Some("Every component in every state. A page is made of these and holds no raw field, style or script.".into()),
            meta: Some(html! { (example(lang)) (Tag::Plain("plain")) }),
            actions: Some(html! { (LinkButton("First", "#buttons", Tone::First)) (LinkButton("Second", "#buttons", Tone::Second)) }),
        })
        div.stack {
            (section("buttons", "Buttons", None, buttons()))
            (section("marks", "Marks", None, marks(lang)))
            (section("notices", "Notices", None, html! {
                (Notice::Info("Something to know.")) (Notice::Good("Something was done.")) (Notice::Warn("Something to think of first."))
                (Empty { words: "Nothing here yet. What would be here, and what to do.", action: Some(html! { (LinkButton("Do it", "#notices", Tone::First)) }) })
            }))
            (section("overtaken", "A form that was overtaken", None, html! {
                (Overtaken::new(lang).field("Title", "What somebody else saved", "What was typed here").field("About", "", "A sentence."))
            }))
            (section("fields", "Fields", None, fields(lang)))
            (section("fields-wrong", "Fields after a mistake", None, fields_wrong(lang)))
            (section("lists", "Cards, lists, facts", Some(html! { a href="#lists" { "All of them" } }), lists()))
            (section("found", "What was found", None, search_results()))
            (section("spoken", "What is said in a recording", None, spoken(&[
                Spoken {
                    title: Some("A chapter"), time: "0:12".into(), href: "#said-12".into(), speaker: Some("Somebody"),
                    words: vec![(Some("said-12".into()), "What is said is a paragraph,"), (Some("said-15".into()), "with a time at which it begins.")],
                },
                Spoken { title: None, time: "1:02:03".into(), href: "#said-3723".into(), speaker: None, words: vec![(Some("said-3723".into()), "And another one.")] },
            ])))
            (section("pictured", "Links with small images", Some(html! { "here without" }), pictured([
                (html! { a href="#pictured" { "French" } }, None),
                (html! { a href="#pictured" { "German" } }, None),
            ])))
            (section("changed", "What changed in a text", None, changed(lang, &[
                vec![Changed::Same("The fee is "), Changed::Gone("5 "), Changed::New("7 "), Changed::Same("euro.")],
                vec![Changed::New("A sentence more.")],
            ])))
            (section("tables", "Tables", None, table(lang)))
            (section("marked", "What people write", Some(html! { "Markdown" }), html! {
                (Marked(lang, MARKED))
                // A picture that is not there says what it shows.
                (Illustrated(lang, "A picture that is not there: ![A street with sensors](/images/aaaaaaaaaaaaaaaaaaaaaaaaaa)", &[]))
            }))
            (section("progress", "How far something has come", None, progress(lang)))
            (section("moderation", "Texts that are reported, hidden or folded", None, moderation(lang)))
            (section("shared", "What readers share while it changes", None, html! {
                (SharedPage {
                    lang, stream: "", refresh: "#shared", zone: "UTC", status: "What is read out when it changes.",
                    body: html! { (shared_part("example", html! { ol.list { li data-key="1" { p { "A thing that all see, with a slot for what one reader can do." } (slot("thing", "1", "a thing", Some(one_button_with("#shared", "Support it", "a thing", Tone::Second, &[])))) } } })) },
                })
            }))
            (section("square", "Square code", None, html! { (SquareCode { label: "A square code of an address", text: "https://example.org" }) }))
            (section("map", "Map", None, html! {
                (Map {
                    label: "Example map", width, height,
                    marks: vec![
                        Mark { x: 480.0, y: 520.0, count: 1, label: "One government".into(), href: "#map".into() },
                        Mark { x: 560.0, y: 580.0, count: 12, label: "Twelve governments".into(), href: "#map".into() },
                    ],
                    far_marks: vec![Mark { x: 520.0, y: 550.0, count: 13, label: "Thirteen governments".into(), href: "#map".into() }],
                    key_one: "one government", key_several: "several close together", credit: "Made with Natural Earth",
                })
            }))
        }
    };
    Page::new("Style guide", body)
}

fn search_results() -> Markup {
    let choice = |words: &str, count: &str, is_chosen| Choice {
        words: words.into(),
        count: count.into(),
        href: "#found".into(),
        is_chosen,
    };
    html! {
        div.with-side {
            (found([Found {
                href: "#found".into(),
                title: vec![("Clauses for ".into(), false), ("sensors".into(), true)],
                words: vec![("…what the ".into(), false), ("sensors".into(), true), (" of a city say…".into(), false)],
                meta: html! { (Tag::Plain("Resource")) },
            }]))
            (Narrow {
                id: "sg-narrow",
                title: "Narrow down",
                chosen: "take back",
                parts: vec![
                    ("Kind", vec![choice("Resource", "12", true)]),
                    ("Year", vec![choice("2027", "9", false), choice("2026", "3+", false)]),
                ],
            })
        }
    }
}

fn buttons() -> Markup {
    html! {
        div.row {
            (Button::first("Save")) (Button("Save a draft", Tone::Second, None)) (Button("Cancel", Tone::Quiet, None)) (Button("End", Tone::Danger, None))
        }
    }
}

fn marks(lang: Lang) -> Markup {
    html! {
        div.row {
            (Tag::Plain("Plain")) (Tag::Info("Open")) (Tag::Good("Accepted")) (Tag::Warn("Sent back")) (Tag::Bad("Declined")) (example(lang))
            (confidence(lang, Confidence::Confirmed)) (confidence(lang, Confidence::Implied)) (confidence(lang, Confidence::Featured)) (confidence(lang, Confidence::DateUnseen))
            (text_reconstructed(lang))
        }
        (source(lang, "https://example.org/page"))
        (steps(&["Who signs", "The document", "Check"], 1))
        (Tabs { label: "Tabs", tabs: vec![("#marks".into(), "This one".into(), true), ("#marks".into(), "Another".into(), false)] })
        (crumbs(lang, [Crumb { href: "#marks".into(), words: "Groups".into() }, Crumb { href: "#marks".into(), words: "Technical".into() }]))
    }
}

fn fields(lang: Lang) -> Markup {
    let (errors, ticked) = (FormErrors::new(), ["a".to_owned()]);
    let f = Fields::new(lang, &errors);
    html! {
        (Form::post(f, "#fields".into(), html! {
            (f.text("sg-title", "Title", "").hint("A hint says what is wanted.").max(80))
            (f.email("sg-email", "E-mail", "officer@example.org"))
            (f.date("sg-date", "Day", "2026-11-24").optional())
            (f.select("sg-select", "Country", "BE", Some("All countries"), [("BE", "Belgium"), ("FR", "France")]))
            (f.radios("sg-radio", "Kind", "b", [("a", "Information", None), ("b", "Joint work", Some("Several governments make one thing.".into()))]))
            (f.radios("sg-row", "How soon", "b", [("a", "At once", None), ("b", "Once a day", None), ("c", "Never", None)]).in_a_row())
            (together("A time", Some("A hint for both."), html! { (f.date("sg-day", "Day", "2026-11-24")) (f.time("sg-begins", "Begins", "10:00")) }))
            (f.boxes("sg-boxes", "Needs", &ticked, [("a", "Data", None), ("b", "Money", None)]))
            (f.amounts("sg-amounts", "Points", 3, vec![("a".into(), "A clause".into(), Some("Two governments support it.".into()), 2), ("b".into(), "A guide".into(), None, 0)]))
            (f.tick("sg-tick", "I speak for my government", "yes"))
            (f.area("sg-area", "The problem", "A sentence or two."))
            (f.file("sg-file", "The signed document", "application/pdf").hint("A PDF of 20 MB at most."))
            (crate::add_picture(f, "", None, None))
            div.row { (Button::first("Send")) (ButtonTo("Look first", Tone::Second, "#fields")) (Button("Cancel", Tone::Quiet, None)) }
            (crate::draft(lang, &TimeZone::UTC, &Held::sent(Place::new(Kept::Post, Uuid::nil()), "0")))
        }))
        (PasskeyForm {
            lang, ceremony: Ceremony::Show, action: "#fields".into(), challenges: "#fields".into(), button: "Sign in with a passkey",
            tone: Tone::Second, fields: html! {},
        })
        (without_passkeys(html! { p.hint { "This stands here where a browser has no passkeys." } }))
        (Work {
            lang, name: "sg-work", salt: "example?expires=0&".into(), challenge: String::new(), signature: String::new(), largest: 0,
            error: None, without: "This stands here where no script runs.",
        })
        (Copyable { id: "sg-copy", label: "Something to copy", value: "https://example.org/a/long/address", hint: Some("Where it is to go.") })
    }
}

fn fields_wrong(lang: Lang) -> Markup {
    let mut errors = FormErrors::one("sg-wrong", "Write a title.");
    errors.add("sg-wrong-radio", "Choose one.");
    let f = Fields::new(lang, &errors);
    html! {
        (Form::post(f, "#fields-wrong".into(), html! {
            (f.text("sg-wrong", "Title", "").hint("A hint stays."))
            (f.radios("sg-wrong-radio", "Kind", "", [("a", "Information", None), ("b", "Joint work", None)]))
            div.row { (Button::first("Send")) }
        }))
    }
}

fn lists() -> Markup {
    html! {
        (cards([
            Card { href: "#lists".into(), title: "A card".into(), words: Some("What the thing is, in a sentence.".into()), meta: html! { "a mark" } },
            Card { href: "#lists".into(), title: "A card with a title that is so long that it needs more than one line".into(), words: None, meta: html! { (Tag::Good("Open")) } },
        ]))
        (list([
            Item { href: Some("#lists".into()), title: "An item".into(), words: Some("Words about it.".into()), meta: Some(html! { "12 March 2026" }), ..Item::default() },
            Item { title: "An item that leads nowhere".into(), ..Item::default() },
        ]))
        (Facts(vec![("140".into(), "signatories".into()), ("27".into(), "countries".into())]))
        div.with-side {
            (bullets(["A sentence.", "Another sentence, a longer one that goes on for a while."]))
            (panel("A panel", html! { p { "A few words beside the text." } }))
        }
        (Details(vec![("Lead".into(), html! { "A network" }), ("Since".into(), html! { "2019" })]))
    }
}

fn moderation(lang: Lang) -> Markup {
    html! {
        div.row { (crate::report_link(lang, "post", "none", "a text")) (crate::translate_button(lang, "post", "none", "a text", Some("nl"))) }
        div.meta { (crate::in_language(lang, "nl", "Nederlands")) }
        (crate::waiting("Being made.", "See whether it is there", "#"))
        (crate::hidden_here(lang, true))
        (crate::folded(lang, html! { p { "What somebody wrote." } }))
    }
}

fn progress(lang: Lang) -> Markup {
    let quarters = ["First quarter", "Second quarter", "Third quarter", "Fourth quarter"].map(Into::into);
    html! {
        (Shares { lang, parts: vec![(Shade::Good, "Done".into(), 3), (Shade::Info, "Running".into(), 2), (Shade::Plain, "Planned".into(), 4), (Shade::Warn, "Carried over".into(), 1), (Shade::Bad, "Dropped".into(), 1)] })
        (Timeline {
            lang,
            quarters,
            rows: vec![
                Span { title: "A short one".into(), shade: Shade::Good, state: "Done".into(), from: 1, to: 3, marks: vec![(2, true)] },
                Span { title: "A title that is so long that it needs more than one line on most screens, and certainly on a telephone".into(), shade: Shade::Info, state: "Running".into(), from: 4, to: 12, marks: vec![(6, true), (11, false)] },
            ],
            today: Some(7),
        })
        (way([
            Stop { when: Some("12 March 2026".into()), href: Some("#progress".into()), title: "A proposal".into(), words: Some("Words about it.".into()), ..Stop::default() },
            Stop { title: "This one".into(), meta: Some(html! { (Tag::Good("Done")) }), here: true, ..Stop::default() },
        ]))
        (print_hint(lang))
    }
}

fn table(lang: Lang) -> Markup {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    html! {
        (Table {
            lang,
            caption: "Governments".into(),
            columns: vec![Column::Words("Name"), Column::Words("Country"), Column::Number("Inhabitants")],
            rows: vec![
                vec![html! { a href="#tables" { "Gent" } }, html! { "Belgium" }, html! { "262,219" }],
                vec![html! { a href="#tables" { "Oulu" } }, html! { "Finland" }, html! { "203,567" }],
            ],
        })
        (Table {
            lang,
            caption: "Fields in a table".into(),
            columns: vec![Column::Words("Name"), Column::Words("Your answer")],
            rows: vec![vec![html! { "Gent" }, html! { (f.radios("sg-cell", "Gent", "a", [("a", "Yes", None), ("b", "No", None)]).in_a_cell()) }]],
        })
        (Pager::new(lang, "/styleguide", "", &Slice { rows: vec![()], next: Some("2".into()), is_first: false }))
    }
}
