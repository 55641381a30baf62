//! A table that a steward hands in: checked first, and taken over only if it is the one that was checked.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Upload;
use kernel::tables::Refused;
use nouns::office::RowsImported;
use places::Gazetteer;
use sha2::{Digest, Sha256};
use ui::{FormErrors, visit};

use super::{Kind, check, pages, take};
use crate::words as t;

action! {
    /// Seeing the form for a table.
    pub ShowImport = "people.import.show", may Steward, asks again
}
action! {
    /// Checking a table and taking it over.
    pub ImportTable = "people.import.create", may Steward, asks again
}

pub async fn new(permit: Permit<ShowImport>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::upload(permit.lang(), &pages::Shown::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(permit: Permit<ImportTable>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = FormErrors::new();
    let kind = Kind::from_word(upload.text("kind"));
    errors.require(kind.is_some(), "kind", t::import_kind_missing(lang));
    errors.require(upload.file("file").is_some(), "file", t::import_file_missing(lang));
    let mut shown = pages::Shown { kind: upload.text("kind").to_owned(), ..pages::Shown::default() };
    let (Some(kind), Some(file)) = (kind, upload.file("file")) else {
        return Ok(visit::refuse(&app, &permit, pages::upload(lang, &shown, &errors)));
    };
    let sum = HEXLOWER
        .encode(&Sha256::new().chain_update(kind.word()).chain_update(" ").chain_update(&file.bytes).finalize());
    let gazetteer = Gazetteer::shipped().map_err(Fault::internal)?;
    let faults = if upload.text("checked") == sum {
        let tx = app.db.begin(&permit).await?;
        match take(&tx, gazetteer, kind, &file.bytes).await {
            Err(Refused::Db(error)) => return Err(error.into()),
            Err(Refused::Faults(faults)) => {
                drop(tx);
                faults
            }
            Ok(count) => {
                if count.new > 0 {
                    let event = RowsImported { import: app.clock.new_id(), table: kind.word().into(), rows: count.new };
                    tx.commit(&event).await?;
                }
                return Ok(visit::go(lang, "/imports/new", "imported").into_response());
            }
        }
    } else {
        let checked = check(&app.db.reader().await?, gazetteer, kind, &file.bytes).await;
        match checked {
            Err(Refused::Db(error)) => return Err(error.into()),
            Err(Refused::Faults(faults)) => faults,
            Ok(count) => {
                shown.checked = Some((sum, count));
                return Ok(visit::show(&app, &permit, pages::upload(lang, &shown, &errors)));
            }
        }
    };
    shown.faults = faults.to_string();
    errors.add("file", t::import_wrong(lang));
    Ok(visit::refuse(&app, &permit, pages::upload(lang, &shown, &errors)))
}
