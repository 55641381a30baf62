//! Taking an image out of a form in which somebody writes. It is kept before anything else is looked at, and its mark goes into
//! the text: so nothing of it is lost when the form comes back, and a draft of the text has it too.

use jiff::SignedDuration;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;
use kernel::forms::{Line, Upload, UploadedFile};
use kernel::limits::Limit;
use kernel::uploads::Refused;
use nouns::talk::ImageAdded;
use nouns::{ImageId, PostId};
use ui::{FormErrors, Picture, picture_mark, refused_file};

use super::domain::{check_words, with_image};
use super::queries::{self, NewImage};
use crate::words as t;

/// The longest side of an image as it is kept, in dots: more than a screen shows of a page.
const SIDE: u32 = 2560;
/// As many images as one person has that wait for a post.
const WAITING_MAX: i64 = 50;
const WAITING_LIMIT: &str = "50";
/// The same image again within this time is a second press.
const SAME: SignedDuration = SignedDuration::from_mins(10);

/// What was typed, with the image that was added to it.
#[derive(Default)]
pub struct Adding {
    pub text: String,
    /// What was said about an image that is not in the text yet.
    pub words: Line,
    /// That image, if it was sent.
    pub waits: Option<ImageId>,
    /// What was put into the text.
    pub mark: Option<String>,
    /// What the text may show.
    pub usable: Vec<Picture>,
}

/// Reads the text of a form and the image that was sent with it. `post` is the post that is changed.
pub async fn receive<A: Action>(
    app: &App,
    permit: &Permit<A>,
    post: Option<PostId>,
    upload: &Upload,
    errors: &mut FormErrors,
) -> Result<Adding, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let mut adding =
        Adding { text: upload.text("text").to_owned(), words: upload.text("image_words").into(), ..Adding::default() };
    adding.usable = queries::list_usable(&app.db.reader().await?, person, post).await?;
    let sent: Option<ImageId> = upload.text("image_waits").parse().ok();
    let waiting = sent.filter(|sent| adding.usable.iter().any(|one| one.id == sent.uuid()));
    adding.waits = match &upload.file {
        Some(file) => {
            let kept = keep(app, permit, &adding, file, errors).await?;
            adding.usable.extend(kept.clone());
            kept.map(|kept| ImageId::from_uuid(kept.id))
        }
        None => waiting,
    };
    let Some(image) = adding.waits else {
        errors.require(adding.words.is_empty() || upload.file.is_some(), "image", t::image_missing(lang));
        return Ok(adding);
    };
    if check_words(lang, &adding.words, errors) {
        let mark = picture_mark(image.uuid(), &adding.words);
        adding.text = with_image(&adding.text, &mark);
        adding = Adding { words: Line::default(), waits: None, mark: Some(mark), ..adding };
    }
    Ok(adding)
}

async fn keep<A: Action>(
    app: &App,
    permit: &Permit<A>,
    adding: &Adding,
    file: &UploadedFile,
    errors: &mut FormErrors,
) -> Result<Option<Picture>, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let is_new = permit.actor.is_new(app.clock.now());
    // The text is not lost for it, as it would be with the page that says so elsewhere.
    if app.limits.take_as(Limit::Image, &person.to_string(), is_new).is_err() {
        errors.add("image", t::image_limit(lang));
        return Ok(None);
    }
    let stored = match app.files.store_picture(file, SIDE).await {
        Ok(stored) => stored,
        Err(Refused::File(why)) => {
            errors.add("image", refused_file(lang, why, t::image_kind(lang)));
            return Ok(None);
        }
        Err(Refused::Fault(fault)) => return Err(fault),
    };
    let size = stored.size().ok_or_else(|| Fault::internal("an image without a size"))?;
    let picture = |id: ImageId| Picture { id: id.uuid(), width: size.0.into(), height: size.1.into() };
    let tx = app.db.begin(permit).await?;
    let since = tx.clock().now().saturating_sub(SAME).map_err(Fault::internal)?;
    // Sent twice, it is one: as long as it waits, and where the post that has it says the same as this one.
    if let Some(same) = queries::find_same(&tx, person, stored.digest(), since).await? {
        let again = with_image(&adding.text, &picture_mark(same.id.uuid(), &adding.words));
        if same.text.is_none_or(|text| text == again.trim()) {
            return Ok(Some(picture(same.id)));
        }
    }
    if queries::count_waiting(&tx, person).await? >= WAITING_MAX {
        errors.add("image", t::images_waiting(lang, WAITING_LIMIT));
        return Ok(None);
    }
    let file = files::insert(&tx, &stored).await?;
    let image = queries::insert_image(&tx, &NewImage { file, digest: stored.digest(), size, person }).await?;
    tx.commit(&ImageAdded { image, person }).await?;
    Ok(Some(picture(image)))
}
