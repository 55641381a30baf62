//! Tables that operators hand in as CSV: read whole, every fault named with its row and column, and nothing taken over
//! from a file that has one. What a cell means is for the importer to say. And tables that people take along: no cell of
//! them is ever taken for a formula.

use std::collections::HashMap;
use std::fmt;

use csv::{ByteRecord, ReaderBuilder, Terminator, WriterBuilder};

use crate::db::DbError;

/// As many faults as are listed; the others are counted.
const LISTED: usize = 50;

/// What is wrong with a file, in the order in which it was found.
#[derive(Debug, Default)]
pub struct Faults {
    listed: Vec<String>,
    more: usize,
}

impl Faults {
    fn say(&mut self, sentence: String) {
        if self.listed.len() < LISTED {
            self.listed.push(sentence);
        } else {
            self.more += 1;
        }
    }

    /// A fault of one cell. Rows are counted as a spreadsheet shows them: the header is row 1.
    pub fn cell(&mut self, row: usize, column: &str, what: impl fmt::Display) {
        self.say(format!("row {row}, column {column}: {what}"));
    }

    pub fn row(&mut self, row: usize, what: impl fmt::Display) {
        self.say(format!("row {row}: {what}"));
    }

    pub const fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    pub const fn count(&self) -> usize {
        self.listed.len() + self.more
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.listed.join("\n"))?;
        if self.more > 0 { write!(f, "\nand {} more", self.more) } else { Ok(()) }
    }
}

/// Why a file was not taken over.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error("{0}")]
    Faults(Faults),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// A column that a table may have.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub is_required: bool,
}

/// A table as it was read: text in cells, trimmed.
#[derive(Debug)]
pub struct Table {
    columns: &'static [Column],
    /// Where in a row each of `columns` stands.
    places: Vec<Option<usize>>,
    rows: Vec<(usize, Vec<String>)>,
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: &'t Table,
    /// As a spreadsheet counts.
    pub number: usize,
    cells: &'t [String],
}

impl<'t> Row<'t> {
    /// The cell of a column; empty if the file does not have the column.
    pub fn text(&self, column: &str) -> &'t str {
        let index = self.table.columns.iter().position(|known| known.name == column);
        let place = index.and_then(|index| self.table.places.get(index).copied().flatten());
        place.and_then(|place| self.cells.get(place)).map_or("", String::as_str)
    }

    /// The cell, or nothing if it is empty.
    pub fn maybe(&self, column: &str) -> Option<&'t str> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }
}

impl Table {
    /// Reads a file with a header. Separated by commas, semicolons or tabs, whichever the header has most of.
    pub fn read(bytes: &[u8], columns: &'static [Column]) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
            faults.row(1, "the file is UTF-16. Save it as \"CSV UTF-8\".");
            return Err(faults);
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader =
            ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator(bytes)).from_reader(bytes);
        let mut table = Self { columns, places: Vec::new(), rows: Vec::new() };
        let mut header: Vec<String> = Vec::new();
        let mut row = 0_usize;
        loop {
            let begins = reader.position().clone();
            let mut record = ByteRecord::new();
            match reader.read_byte_record(&mut record) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    faults.row(row + 1, error);
                    break;
                }
            }
            let ends = reader.position();
            let breaks = record.iter().flatten().filter(|byte| **byte == b'\n').count();
            let lines = usize::try_from(ends.line().saturating_sub(begins.line())).unwrap_or(0);
            // Empty lines before the record are rows of a spreadsheet as well.
            row += 1 + lines.saturating_sub(1 + breaks);
            let span = |position: &csv::Position| usize::try_from(position.byte()).unwrap_or(usize::MAX);
            let raw = bytes.get(span(&begins)..span(ends).min(bytes.len())).unwrap_or_default();
            // A mark that opens and never closes takes in all that follows.
            if raw.split(|byte| *byte == b'"').count().is_multiple_of(2) {
                faults
                    .row(row, "a quotation mark is open that is never closed. A mark inside a text is written twice.");
            }
            if header.is_empty() {
                header = read_header(&record, row, &mut faults);
                table.places = places(&header, columns, row, &mut faults);
                if !faults.is_empty() {
                    return Err(faults);
                }
            } else if !record.iter().all(is_blank) {
                let cells = read_cells(&record, &header, row, &mut faults);
                table.rows.push((row, cells));
            }
        }
        if header.is_empty() {
            faults.row(1, format!("the file is empty. Its first row names the columns: {}.", names(columns)));
        } else if table.rows.is_empty() && faults.is_empty() {
            faults.row(row + 1, "there is a header and no row below it.");
        }
        if faults.is_empty() { Ok(table) } else { Err(faults) }
    }

    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        self.rows.iter().map(|(number, cells)| Row { table: self, number: *number, cells })
    }

    /// Names every cell that is empty and must not be, and every value that stands in two rows of a column that tells
    /// rows apart.
    pub fn check(&self, unique: &[&str], faults: &mut Faults) {
        let mut seen: HashMap<(&str, String), usize> = HashMap::new();
        for row in self.rows() {
            for column in self.columns.iter().filter(|column| column.is_required && row.text(column.name).is_empty()) {
                faults.cell(row.number, column.name, "is empty.");
            }
            for column in unique {
                let Some(text) = row.maybe(column) else { continue };
                let first = *seen.entry((column, text.to_lowercase())).or_insert(row.number);
                if first != row.number {
                    faults.cell(row.number, column, format!("{text} stands in row {first} already."));
                }
            }
        }
    }
}

/// A table as spreadsheets read it: UTF-8 with a mark that says so, lines as RFC 4180 ends them.
pub fn write(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    Ok(writer.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

/// A spreadsheet runs what begins like a formula, also after blanks; with an apostrophe before it, it is text.
fn harmless(cell: &str) -> String {
    let first = cell.trim_start().chars().next();
    let is_formula = first.is_some_and(|sign| matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    if is_formula || cell.starts_with(['\t', '\r', '\n']) { format!("'{cell}") } else { cell.to_owned() }
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ")
}

/// The separator that the header has most of.
fn separator(bytes: &[u8]) -> u8 {
    let header = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).find(|line| !line.is_empty()).unwrap_or_default();
    let count = |separator: u8| header.split(|byte| *byte == separator).count();
    // Of equals the last is taken: a comma, if there is only one column.
    [b'\t', b';', b','].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

fn read_header(record: &ByteRecord, row: usize, faults: &mut Faults) -> Vec<String> {
    let mut header: Vec<String> = Vec::new();
    for (index, cell) in record.iter().enumerate() {
        let name = std::str::from_utf8(cell).unwrap_or_else(|_| {
            faults.row(row, format!("the name of column {} is not UTF-8. Save the file as \"CSV UTF-8\".", index + 1));
            ""
        });
        header.push(name.trim().to_lowercase().replace([' ', '-'], "_"));
    }
    while header.last().is_some_and(String::is_empty) && header.len() > 1 {
        header.pop();
    }
    header
}

/// Where each known column stands in a row.
fn places(header: &[String], columns: &[Column], row: usize, faults: &mut Faults) -> Vec<Option<usize>> {
    for (index, name) in header.iter().enumerate() {
        if name.is_empty() {
            faults.row(row, format!("column {} has no name.", index + 1));
        } else if header.iter().take(index).any(|before| before == name) {
            faults.row(row, format!("there are two columns {name}."));
        } else if !columns.iter().any(|column| column.name == name) {
            let likeness = |column: &&Column| strsim::jaro_winkler(column.name, name);
            let nearest = columns.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
            let nearest = nearest.map_or("", |column| column.name);
            faults.row(row, format!("there is no column {name}. Did you mean {nearest}?"));
        }
    }
    let place = |column: &Column| header.iter().position(|name| name == column.name);
    for column in columns.iter().filter(|column| column.is_required && place(column).is_none()) {
        faults.row(row, format!("the column {} is missing. The columns are: {}.", column.name, names(columns)));
    }
    columns.iter().map(place).collect()
}

/// Whether nothing stands in a cell, or only blanks of any kind.
fn is_blank(cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty())
}

fn read_cells(record: &ByteRecord, header: &[String], row: usize, faults: &mut Faults) -> Vec<String> {
    let extra = !record.iter().skip(header.len()).all(is_blank);
    if extra || record.len() < header.len() {
        faults.row(
            row,
            format!(
                "{} cells, and the header has {}. A separator inside a text needs quotation marks around the text.",
                record.len(),
                header.len()
            ),
        );
    }
    let mut cells = Vec::with_capacity(header.len());
    for (cell, column) in record.iter().zip(header) {
        let text = std::str::from_utf8(cell).map(str::trim);
        match text {
            Err(_) => faults.cell(row, column, "is not UTF-8. Save the file as \"CSV UTF-8\"."),
            Ok(text) if text.contains(['\n', '\r']) => {
                faults.cell(row, column, "holds a line break. Is a quotation mark missing before it?");
            }
            Ok(text) if text.chars().any(char::is_control) => faults.cell(row, column, "holds a control character."),
            Ok(_) => {}
        }
        cells.push(text.unwrap_or_default().to_owned());
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[Column] = &[
        Column { name: "name", is_required: true },
        Column { name: "country", is_required: true },
        Column { name: "note", is_required: false },
    ];

    fn rows(text: &str) -> Vec<(usize, String, String)> {
        let table = Table::read(text.as_bytes(), COLUMNS).unwrap();
        table.rows().map(|row| (row.number, row.text("name").to_owned(), row.text("country").to_owned())).collect()
    }

    fn faults(bytes: &[u8]) -> String {
        let found = match Table::read(bytes, COLUMNS) {
            Err(faults) => faults,
            Ok(table) => {
                let mut faults = Faults::default();
                table.check(&["name"], &mut faults);
                faults
            }
        };
        found.to_string()
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        let ghent = |row| vec![(row, "Ghent".to_owned(), "BE".to_owned())];
        assert_eq!(rows("name,country\nGhent,BE\n"), ghent(2));
        assert_eq!(rows("\u{feff}Name;Country;note\r\nGhent;BE;\r\n;;\r\n"), ghent(2));
        assert_eq!(rows("name,country\nGhent,BE\n\u{a0},\u{3000}\n"), ghent(2), "a row of blanks of any kind is none");
        assert_eq!(rows("country\tname\nBE\t Ghent \n"), ghent(2));
        assert_eq!(rows("name,country,,\nGhent,BE,,\n"), ghent(2));
        assert_eq!(rows("name,country\rGhent,BE"), ghent(2));
        assert_eq!(rows("name,country\n\"Alba, \"\"the\"\" city\",RO\n")[0].1, "Alba, \"the\" city");
        assert_eq!(rows("name,country\n\n\nGhent,BE\n"), ghent(4), "rows count as a spreadsheet shows them");
    }

    #[test]
    fn no_cell_that_is_written_is_a_formula() {
        let cells = ["=1+1", "+49 30", "-2", "@sum", "\tx", " =1", "＝1", "a=b", "O’Neil, \"x\"", "two\nlines"];
        let written = write(&["name"], cells.map(|cell| vec![cell.to_owned()])).unwrap();
        let text = String::from_utf8(written).unwrap();
        assert!(
            text.starts_with("\u{feff}name\r\n'=1+1\r\n'+49 30\r\n'-2\r\n'@sum\r\n'\tx\r\n' =1\r\n'＝1\r\n"),
            "{text}"
        );
        assert!(text.ends_with("a=b\r\n\"O’Neil, \"\"x\"\"\"\r\n\"two\nlines\"\r\n"), "{text}");
    }

    #[test]
    fn a_fault_names_its_row_and_its_column() {
        assert_eq!(
            faults(b"name,country\nGhent,BE\n,BE\nRiga,\n"),
            "row 3, column name: is empty.\nrow 4, column country: is empty."
        );
        assert_eq!(
            faults(b"name,country\nGhent,BE\nRiga,LV\nGHENT,BE\n"),
            "row 4, column name: GHENT stands in row 2 already."
        );
        assert!(faults(b"name,country\nGhent,BE\n\xff\xfe,BE\n").starts_with("row 3, column name: is not UTF-8."));
        assert!(faults(b"name,country\nGh\x00ent,BE\n").starts_with("row 2, column name: holds a control character."));
        assert!(faults(b"name,country\nGhent\n").starts_with("row 2: 1 cells, and the header has 2."));
        assert!(faults(b"name,country\nGhent, East,BE\n").starts_with("row 2: 3 cells, and the header has 2."));
    }

    #[test]
    fn a_header_that_does_not_fit_names_the_nearest_column() {
        let said = faults(b"nmae,country\nGhent,BE\n");
        assert!(said.contains("row 1: there is no column nmae. Did you mean name?"), "{said}");
        assert!(said.contains("the column name is missing. The columns are: name, country, note."), "{said}");
        assert!(faults(b"name,name,country\n").contains("there are two columns name."));
        assert!(faults(b"n\xe4me,country\n").contains("the name of column 1 is not UTF-8."));
    }

    #[test]
    fn quotation_marks_that_do_not_fit_are_found() {
        let open = faults(b"name,country\n\"Ghent,BE\nRiga,LV\n");
        assert!(open.contains("row 2: a quotation mark is open that is never closed."), "{open}");
        let two = faults(b"name,country\nOulu,FI\n\"Ghent,BE\n\"Riga,LV\n");
        assert!(two.contains("row 3, column name: holds a line break."), "{two}");
    }

    #[test]
    fn an_empty_file_and_one_of_another_kind_say_so() {
        assert_eq!(faults(b""), "row 1: the file is empty. Its first row names the columns: name, country, note.");
        assert_eq!(faults(b"\n\n"), "row 1: the file is empty. Its first row names the columns: name, country, note.");
        assert_eq!(faults(b"name,country\n"), "row 2: there is a header and no row below it.");
        assert!(faults(b"\xff\xfen\x00a\x00").contains("UTF-16"));
        assert!(!faults(b"PK\x03\x04\x00\x00\xff").is_empty());
    }

    #[test]
    fn fifty_faults_are_listed_and_the_others_counted() {
        let said = faults(format!("name,country\n{}", "x,\n".repeat(60)).as_bytes());
        assert_eq!(said.lines().count(), 51);
        assert!(said.ends_with("\nand 69 more"), "{said}");
    }
}
