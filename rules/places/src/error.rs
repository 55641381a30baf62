//! What can be wrong with the tables of a gazetteer. Each message names the table, the row and the column.

/// A table that could not be read. Rows count as lines of the file: the header is row 1.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file itself: not readable, not UTF-8, or a row of another length than the header.
    #[error("{table}: {source}")]
    File { table: &'static str, source: csv::Error },
    /// The header lacks a column.
    #[error("{table}, row 1: no column `{column}`")]
    NoColumn { table: &'static str, column: &'static str },
    /// One value is not what its column promises.
    #[error("{table}, row {row}, column `{column}`: {why}")]
    Value { table: &'static str, row: u64, column: &'static str, why: String },
    /// Two units with one code.
    #[error("two units have the code `{code}`")]
    Twice { code: String },
    /// More units than the index can number.
    #[error("more units than the index can number")]
    TooLarge,
}
