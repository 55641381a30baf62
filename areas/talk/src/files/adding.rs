//! Taking an image or another file out of a form in which somebody writes. It is kept before anything else is looked at, and its
//! mark goes into the text: so nothing of it is lost when the form comes back, and a draft of the text has it too.

use jiff::SignedDuration;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::files::{self, StoredFile};
use kernel::forms::{Line, Upload, UploadedFile};
use kernel::limits::Limit;
use kernel::uploads::Refused;
use nouns::talk::{ImageAdded, PostFileAdded};
use nouns::{PersonId, PostFileId, PostId};
use ui::{Enclosed, FormErrors, What, picture_mark, refused_file};
use words::Lang;

use super::domain::{check_words, kinds, with_file, with_image};
use super::queries::{self, Giver, NewFile};
use crate::words as t;

/// The longest side of an image as it is kept, in dots: more than a screen shows of a page.
const SIDE: u32 = 2560;
/// As many images and files as one person has that wait for a post.
const WAITING_MAX: i64 = 50;
const WAITING_LIMIT: &str = "50";
/// The same file again within this time is a second press.
const SAME: SignedDuration = SignedDuration::from_mins(10);

/// What was typed, with the image and the file that were added to it.
#[derive(Default)]
pub struct Adding {
    pub text: String,
    /// What was said about an image that is not in the text yet.
    pub words: Line,
    /// That image, if it was sent.
    pub waits: Option<PostFileId>,
    /// What of an image was put into the text.
    pub mark: Option<String>,
    /// What the text may name.
    pub usable: Vec<Enclosed>,
}

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Is shown in the text.
    Image,
    /// Is downloaded.
    File,
}

impl Kind {
    const fn field(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::File => "file",
        }
    }

    const fn many(self) -> fn(Lang) -> &'static str {
        match self {
            Self::Image => t::image_limit,
            Self::File => t::file_limit,
        }
    }

    const fn wrong(self) -> fn(Lang) -> &'static str {
        match self {
            Self::Image => t::image_kind,
            Self::File => t::file_kind,
        }
    }

    async fn store(self, app: &App, file: &UploadedFile) -> Result<StoredFile, Refused> {
        match self {
            Self::Image => app.files.store_picture(file, SIDE).await,
            Self::File => app.files.store(file, &kinds()).await,
        }
    }
}

/// Reads the text of a form, with the image and the file that were sent with it. `post` is the post that is changed.
pub async fn receive<A: Action>(
    app: &App,
    permit: &Permit<A>,
    post: Option<PostId>,
    upload: &Upload,
    errors: &mut FormErrors,
) -> Result<Adding, Fault> {
    let person = permit.person()?;
    let mut adding =
        Adding { text: upload.text("text").to_owned(), words: upload.text("image_words").into(), ..Adding::default() };
    adding.usable = queries::list_usable(&app.db.reader().await?, person, post).await?;
    let adding = add_image(app, permit, adding, upload, errors).await?;
    add_file(app, permit, adding, upload, errors).await
}

async fn add_image<A: Action>(
    app: &App,
    permit: &Permit<A>,
    mut adding: Adding,
    upload: &Upload,
    errors: &mut FormErrors,
) -> Result<Adding, Fault> {
    let lang = permit.lang();
    let sent: Option<PostFileId> = upload.text("image_waits").parse().ok();
    let waiting = sent.filter(|sent| adding.usable.iter().any(|one| one.id == sent.uuid()));
    let chosen = upload.file("image");
    adding.waits = match chosen {
        Some(file) => {
            let said = |id: PostFileId| with_image(&adding.text, &picture_mark(id.uuid(), &adding.words));
            let kept = keep(app, permit, (Kind::Image, file), |id, _| said(id), errors).await?;
            adding.usable.extend(kept.clone());
            kept.map(|kept| PostFileId::from_uuid(kept.id))
        }
        None => waiting,
    };
    let Some(image) = adding.waits else {
        errors.require(adding.words.is_empty() || chosen.is_some(), "image", t::image_missing(lang));
        return Ok(adding);
    };
    if check_words(lang, &adding.words, errors) {
        let mark = picture_mark(image.uuid(), &adding.words);
        adding.text = with_image(&adding.text, &mark);
        adding = Adding { words: Line::default(), waits: None, mark: Some(mark), ..adding };
    }
    Ok(adding)
}

async fn add_file<A: Action>(
    app: &App,
    permit: &Permit<A>,
    mut adding: Adding,
    upload: &Upload,
    errors: &mut FormErrors,
) -> Result<Adding, Fault> {
    let Some(file) = upload.file("file") else { return Ok(adding) };
    let said = |id, name: &str| with_file(&adding.text, id, name);
    let Some(kept) = keep(app, permit, (Kind::File, file), said, errors).await? else { return Ok(adding) };
    if let What::File { name, .. } = &kept.what {
        adding.text = with_file(&adding.text, PostFileId::from_uuid(kept.id), name);
    }
    adding.usable.push(kept);
    Ok(adding)
}

/// Keeps a file that waits for its post. `said` is the text with the file in it, by its id and name.
async fn keep<A: Action>(
    app: &App,
    permit: &Permit<A>,
    (kind, file): (Kind, &UploadedFile),
    said: impl Fn(PostFileId, &str) -> String,
    errors: &mut FormErrors,
) -> Result<Option<Enclosed>, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let is_new = permit.actor.is_new(app.clock.now());
    // The text is not lost for it, as it would be with the page that says so elsewhere.
    if app.limits.take_as(Limit::Image, &person.to_string(), is_new).is_err() {
        errors.add(kind.field(), kind.many()(lang));
        return Ok(None);
    }
    let stored = match kind.store(app, file).await {
        Ok(stored) => stored,
        Err(Refused::File(why)) => {
            errors.add(kind.field(), refused_file(lang, why, kind.wrong()(lang)));
            return Ok(None);
        }
        Err(Refused::Fault(fault)) => return Err(fault),
    };
    let tx = app.db.begin(permit).await?;
    let since = tx.clock().now().saturating_sub(SAME).map_err(Fault::internal)?;
    let of_kind = (stored.digest(), kind == Kind::Image);
    // Sent twice, it is one: as long as it waits, and where the post that has it says the same as this one.
    if let Some(same) = queries::find_same(&tx, person, of_kind, since).await? {
        let again = said(same.id, stored.name());
        if same.text.is_none_or(|text| text == again.trim()) {
            return enclosed(same.id, kind, &stored).map(Some);
        }
    }
    if queries::count_waiting(&tx, person).await? >= WAITING_MAX {
        errors.add(kind.field(), t::images_waiting(lang, WAITING_LIMIT));
        return Ok(None);
    }
    let id: PostFileId = tx.clock().new_id();
    insert(tx, id, kind, &stored, person).await?;
    enclosed(id, kind, &stored).map(Some)
}

async fn insert(tx: Tx, id: PostFileId, kind: Kind, stored: &StoredFile, person: PersonId) -> Result<(), Fault> {
    let file = files::insert(&tx, stored).await?;
    let size = stored.size().filter(|_| kind == Kind::Image);
    let giver = Giver::Person(person);
    queries::insert_file(&tx, &NewFile { id, file, digest: stored.digest(), size, giver }).await?;
    let end = match kind {
        Kind::Image => tx.commit(&ImageAdded { image: id, person }).await,
        Kind::File => tx.commit(&PostFileAdded { file: id }).await,
    };
    end.map_err(Fault::from)
}

fn enclosed(id: PostFileId, kind: Kind, stored: &StoredFile) -> Result<Enclosed, Fault> {
    let what = match kind {
        Kind::Image => {
            let (width, height) = stored.size().ok_or_else(|| Fault::internal("an image without a size"))?;
            What::Picture { width: width.into(), height: height.into() }
        }
        Kind::File => {
            What::File { name: stored.name().to_owned(), media: stored.media().to_owned(), bytes: stored.bytes() }
        }
    };
    Ok(Enclosed { id: id.uuid(), what })
}
