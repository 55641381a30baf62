//! Sending in a signature and reading it, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;
use kernel::forms::Upload;
use kernel::mail::{self, Mail};
use kernel::uploads::Refused;
use nouns::people::SignatureSubmitted;
use ui::{FormErrors, href, refused_file, visit};
use words::Lang;

use super::domain::{Draft, State as SignatureState};
use super::policy::{DecideSignature, ShowSignature, Sign, WithdrawSignature};
use super::{pages, queries};
use crate::words as t;

pub async fn new(permit: Permit<Sign>, State(app): State<App>) -> Result<Response, Fault> {
    let newest = queries::find_newest(&app.db.reader().await?, permit.target.id).await?;
    let page = pages::new(permit.lang(), &permit.target, newest.as_ref(), &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<Sign>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let (lang, government) = (permit.lang(), permit.target.id);
    let text = |name| upload.text(name).to_owned();
    let draft = Draft {
        signer_name: text("signer_name").into(),
        signer_office: text("signer_office").into(),
        signed_on: text("signed_on"),
        mandate: text("mandate"),
    };
    let refuse = |newest: Option<&queries::Open>, errors: &FormErrors| {
        Ok(visit::refuse(&app, &permit, pages::new(lang, &permit.target, newest, &draft, errors)))
    };
    let signed_on = match draft.check(lang, app.clock.today(&permit.actor.zone()), upload.file("document").is_some()) {
        Ok(signed_on) => signed_on,
        Err(errors) => return refuse(None, &errors),
    };
    let Some(file) = upload.file("document") else {
        return refuse(None, &FormErrors::one("document", t::document_missing(lang)));
    };
    let stored = match app.files.store(file, &["application/pdf"]).await {
        Ok(stored) => stored,
        Err(Refused::File(why)) => {
            let words = refused_file(lang, why, t::document_not_pdf(lang));
            return refuse(None, &FormErrors::one("document", words));
        }
        Err(Refused::Fault(fault)) => return Err(fault),
    };
    let tx = app.db.begin(&permit).await?;
    let newest = queries::find_newest(&tx, government).await?;
    if let Some(SignatureState::Submitted | SignatureState::Accepted) = newest.as_ref().map(|newest| newest.state) {
        drop(tx);
        return refuse(newest.as_ref(), &FormErrors::one("", t::signed_already(lang)));
    }
    let document = files::insert(&tx, &stored).await?;
    let new = queries::NewSignature {
        government,
        signer_name: draft.signer_name.trim(),
        signer_office: draft.signer_office.trim(),
        signed_on,
        document,
    };
    let signature = queries::insert(&tx, &new).await?;
    for steward in queries::list_stewards(&tx).await? {
        let lang = steward.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &format!("/signatures/{signature}")));
        let text = t::mail_signature_waits(lang, &permit.target.name, &link);
        mail::enqueue(
            &tx,
            &Mail {
                to: steward.email,
                subject: t::mail_signature_waits_subject(lang, &permit.target.name),
                text,
                html: None,
            },
        )
        .await?;
    }
    tx.commit(&SignatureSubmitted { signature, government }).await?;
    Ok(visit::go(lang, &format!("/signatures/{signature}"), "submitted").into_response())
}

pub async fn show(permit: Permit<ShowSignature>, State(app): State<App>) -> Result<Response, Fault> {
    let place = <ShowSignature as kernel::access::Action>::place(&permit.target);
    let may =
        pages::May { decide: permit.may::<DecideSignature>(&place), withdraw: permit.may::<WithdrawSignature>(&place) };
    let page = pages::show(permit.lang(), &permit.actor.zone(), &permit.target, &may, "", &FormErrors::new())
        .done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn document(permit: Permit<ShowSignature>, State(app): State<App>) -> Result<Response, Fault> {
    let id = permit.target.document.ok_or(Fault::NotFound)?;
    let file = files::find(&app.db.reader().await?, id).await?.ok_or(Fault::NotFound)?;
    app.files.download(&file).await
}
