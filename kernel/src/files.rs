//! Uploaded files: named by their digest in a local folder or an S3-compatible store, described by a row.
//! Who may fetch one is for the area that keeps its id; this module hands out bytes with headers that run nothing.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncSeekExt};

use crate::db::{Conn, DbError, Tx};
use crate::faults::Fault;
use crate::forms::UploadedFile;
use crate::ids::{Id, PersonId};
use crate::params;
use crate::scanning::{Found, Scanner};
use crate::uploads::{self, Refused, Sound, Why};

/// A stored file.
pub enum File {}
pub type FileId = Id<File>;

crate::row! {
    /// What is known of a stored file.
    #[derive(Clone, Debug)]
    pub struct FileRow { pub id: FileId, pub digest: String, pub name: String, pub media: String, pub bytes: i64 }
}

/// The place where files are. Cheap to clone.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// What looks through uploads, where one is set.
    scanner: Option<Arc<Scanner>>,
}

/// A file whose bytes are stored and whose content is of an accepted kind, not yet described by a row.
pub struct StoredFile {
    files: Files,
    content: Bytes,
    digest: String,
    name: String,
    media: &'static str,
    bytes: i64,
    size: Option<(u32, u32)>,
}

impl StoredFile {
    /// What its content is known by.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Its name, with the ending of its kind.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub const fn media(&self) -> &'static str {
        self.media
    }

    pub const fn bytes(&self) -> i64 {
        self.bytes
    }

    /// Of a picture: how wide and how high it is, in dots.
    pub const fn size(&self) -> Option<(u32, u32)> {
        self.size
    }
}

/// The same of a file that the program has made. It is nobody's upload.
pub struct MadeFile {
    digest: String,
    name: String,
    media: &'static str,
    bytes: i64,
}

/// As long as a page waits that says how things are.
const PATIENCE: Duration = Duration::from_secs(3);

/// As much of a file as is held in memory; stores take no smaller pieces of an upload.
const PIECE: usize = 5 * 1024 * 1024;

async fn next_piece<'a>(file: &mut tokio::fs::File, piece: &'a mut [u8]) -> Result<Option<&'a [u8]>, Fault> {
    let read = file.read(piece).await.map_err(Fault::internal)?;
    Ok(piece.get(..read).filter(|read| !read.is_empty()))
}

impl Files {
    /// Opens a folder (made if it is not there) or `s3://bucket`, whose keys come from the usual AWS_ variables.
    pub fn open(url: &str) -> Result<Self, String> {
        let store: Arc<dyn ObjectStore> = if let Some(bucket) = url.strip_prefix("s3://") {
            let bucket = AmazonS3Builder::from_env().with_bucket_name(bucket).build();
            Arc::new(bucket.map_err(|error| error.to_string())?)
        } else {
            std::fs::create_dir_all(url)
                .map_err(|error| format!("the folder {url} for files cannot be made: {error}"))?;
            let folder = LocalFileSystem::new_with_prefix(url).map_err(|error| error.to_string())?;
            Arc::new(folder.with_fsync(true))
        };
        Ok(Self { store, scanner: None })
    }

    /// Has uploads looked through before they are kept.
    #[must_use]
    pub fn guarded_by(self, scanner: Option<Scanner>) -> Self {
        Self { scanner: scanner.map(Arc::new), ..self }
    }

    /// Whether what looks through uploads answers; nothing where none is set.
    pub async fn guard_answers(&self) -> Option<bool> {
        let scanner = self.scanner.as_ref()?;
        let answer = tokio::time::timeout(PATIENCE, scanner.check()).await;
        Some(matches!(answer, Ok(Ok(()))))
    }

    /// What nobody could look through is not taken either.
    async fn look_through(&self, upload: &UploadedFile) -> Result<(), Refused> {
        let Some(scanner) = &self.scanner else { return Ok(()) };
        match scanner.scan(&upload.bytes).await {
            Ok(Found::Nothing) => Ok(()),
            Ok(Found::Virus(virus)) => {
                tracing::warn!(virus, "a file that was sent in holds a virus and was refused");
                Err(Refused::File(Why::Virus))
            }
            Err(error) => {
                tracing::error!(error, "a file that was sent in was refused, because nobody could look through it");
                Err(Refused::File(Why::Unscanned))
            }
        }
    }

    /// Stores the content if it is of one of `kinds`, no trap and no virus; a picture is made anew. A transaction that fails
    /// afterwards leaves bytes that no row names, which nobody can fetch.
    pub async fn store(&self, upload: &UploadedFile, kinds: &[&'static str]) -> Result<StoredFile, Refused> {
        self.store_within(upload, kinds, uploads::SIDE).await
    }

    /// The same of a picture that is read on a page: of one whose longest side has more dots than `side` a smaller one is kept.
    pub async fn store_picture(&self, upload: &UploadedFile, side: u32) -> Result<StoredFile, Refused> {
        self.store_within(upload, &uploads::PICTURES, side).await
    }

    async fn store_within(
        &self,
        upload: &UploadedFile,
        kinds: &[&'static str],
        side: u32,
    ) -> Result<StoredFile, Refused> {
        let Sound { content, media, name, size } = uploads::examine(upload, kinds, side).await?;
        self.look_through(upload).await?;
        let digest = HEXLOWER.encode(&Sha256::digest(&content));
        let stored = self.store.put(&path(&digest), content.clone().into()).await;
        stored.map_err(|error| Refused::Fault(Fault::internal(error)))?;
        let bytes = i64::try_from(content.len()).unwrap_or(i64::MAX);
        Ok(StoredFile { files: self.clone(), content, digest, name, media, bytes, size })
    }

    /// Stores a file that the program has made, piece by piece, whatever its size.
    pub async fn store_made(
        &self,
        made: &std::path::Path,
        name: String,
        media: &'static str,
    ) -> Result<MadeFile, Fault> {
        let mut file = tokio::fs::File::open(made).await.map_err(Fault::internal)?;
        let (mut piece, mut sum, mut bytes) = (vec![0; PIECE], Sha256::new(), 0_i64);
        while let Some(read) = next_piece(&mut file, &mut piece).await? {
            sum.update(read);
            bytes = bytes.saturating_add(i64::try_from(read.len()).unwrap_or(i64::MAX));
        }
        let digest = HEXLOWER.encode(&sum.finalize());
        file.rewind().await.map_err(Fault::internal)?;
        let upload = self.store.put_multipart(&path(&digest)).await.map_err(Fault::internal)?;
        let mut writer = WriteMultipart::new_with_chunk_size(upload, PIECE);
        while let Some(read) = next_piece(&mut file, &mut piece).await? {
            writer.wait_for_capacity(1).await.map_err(Fault::internal)?;
            writer.write(read);
        }
        writer.finish().await.map_err(Fault::internal)?;
        Ok(MadeFile { digest, name, media, bytes })
    }

    /// Stores a small file that the program has made.
    pub async fn store_small(&self, content: Vec<u8>, name: String, media: &'static str) -> Result<MadeFile, Fault> {
        let (digest, bytes) = (HEXLOWER.encode(&Sha256::digest(&content)), content.len());
        self.store.put(&path(&digest), content.into()).await.map_err(Fault::internal)?;
        Ok(MadeFile { digest, name, media, bytes: i64::try_from(bytes).unwrap_or(i64::MAX) })
    }

    /// The file as a download; it is never shown as a page of this site.
    pub async fn download(&self, file: &FileRow) -> Result<Response, Fault> {
        let found = self.store.get(&path(&file.digest)).await.map_err(Fault::internal)?;
        answer(Shown::AsDownload, &file.name, &file.media, file.bytes, Body::from_stream(found.into_stream()))
    }

    /// A picture that was made anew, for a page or by itself.
    pub async fn picture(&self, file: &FileRow) -> Result<Response, Fault> {
        let found = self.store.get(&path(&file.digest)).await.map_err(Fault::internal)?;
        let is_picture = uploads::PICTURES.contains(&file.media.as_str());
        let shown = if is_picture { Shown::InPlace } else { Shown::AsDownload };
        answer(shown, &file.name, &file.media, file.bytes, Body::from_stream(found.into_stream()))
    }

    /// The content of a stored file, or a sentence that says what is wrong with it.
    pub async fn read(&self, digest: &str) -> Result<Result<Bytes, String>, Fault> {
        let found = match self.store.get(&path(digest)).await {
            Ok(found) => found.bytes().await.map_err(Fault::internal)?,
            Err(object_store::Error::NotFound { .. }) => return Ok(Err(format!("The file {digest} is missing."))),
            Err(error) => return Err(Fault::internal(error)),
        };
        let is_whole = HEXLOWER.encode(&Sha256::digest(&found)) == digest;
        Ok(if is_whole { Ok(found) } else { Err(format!("The file {digest} has another content than its name says.")) })
    }

    /// Brings back the content of a file that a backup has.
    pub async fn put_back(&self, digest: &str, content: Bytes) -> Result<(), Fault> {
        self.store.put(&path(digest), content.into()).await.map(drop).map_err(Fault::internal)
    }

    /// The digests of everything that is stored.
    pub async fn list(&self) -> Result<Vec<String>, Fault> {
        self.list_before(Timestamp::MAX).await
    }

    /// The digests of what was stored before an instant. What has another name than a digest is not ours.
    pub(crate) async fn list_before(&self, old: Timestamp) -> Result<Vec<String>, Fault> {
        let mut digests = Vec::new();
        let folders = self.store.list_with_delimiter(None).await.map_err(Fault::internal)?.common_prefixes;
        for folder in folders.iter().filter(|folder| folder.as_ref().len() == 2) {
            for found in self.store.list_with_delimiter(Some(folder)).await.map_err(Fault::internal)?.objects {
                let digest = found.location.filename().unwrap_or_default();
                let is_ours = digest.len() == 64 && found.location == path(digest);
                if is_ours && found.last_modified.timestamp() < old.as_second() {
                    digests.push(digest.to_owned());
                }
            }
        }
        Ok(digests)
    }

    /// Removes stored bytes, unless they were stored anew since. Returns whether they are gone.
    pub(crate) async fn remove_before(&self, digest: &str, old: Timestamp) -> Result<bool, Fault> {
        let path = path(digest);
        let found = self.store.head(&path).await.map_err(Fault::internal)?;
        if found.last_modified.timestamp() >= old.as_second() {
            return Ok(false);
        }
        self.store.delete(&path).await.map_err(Fault::internal)?;
        Ok(true)
    }

    /// Writes and removes a small object, to see that the store works.
    pub async fn check(&self) -> Result<(), String> {
        let probe = Path::from("check");
        self.store.put(&probe, "check".into()).await.map_err(|error| error.to_string())?;
        self.store.delete(&probe).await.map_err(|error| error.to_string())
    }
}

/// A file of this machine as a download, piece by piece; nothing if it is not there.
pub async fn hand_out(file: &std::path::Path, name: &str, media: &str) -> Result<Option<Response>, Fault> {
    let path = Path::from_absolute_path(file).map_err(Fault::internal)?;
    let found = match LocalFileSystem::new().get(&path).await {
        Ok(found) => found,
        Err(object_store::Error::NotFound { .. }) => return Ok(None),
        Err(error) => return Err(Fault::internal(error)),
    };
    let bytes = i64::try_from(found.meta.size).unwrap_or(i64::MAX);
    answer(Shown::AsDownload, name, media, bytes, Body::from_stream(found.into_stream())).map(Some)
}

/// What a browser makes of a file.
#[derive(Clone, Copy)]
enum Shown {
    AsDownload,
    InPlace,
}

fn answer(shown: Shown, name: &str, media: &str, bytes: i64, body: Body) -> Result<Response, Fault> {
    let mut headers = HeaderMap::new();
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let header = |text: &str| HeaderValue::from_str(text).map_err(Fault::internal);
    headers.insert(CONTENT_TYPE, header(media)?);
    headers.insert(CONTENT_LENGTH, header(&bytes.to_string())?);
    let shown = match shown {
        Shown::AsDownload => "attachment",
        Shown::InPlace => "inline",
    };
    headers.insert(CONTENT_DISPOSITION, header(&format!("{shown}; filename*=UTF-8''{name}"))?);
    let policy = HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'");
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok((headers, body).into_response())
}

fn path(digest: &str) -> Path {
    Path::from_iter([digest.get(..2).unwrap_or("00"), digest])
}

/// Describes a stored file in the transaction that refers to it.
pub async fn insert(tx: &Tx, file: &StoredFile) -> Result<FileId, DbError> {
    // The same content may have been there before, unused, and have been cleared away just now. From here on nobody
    // clears anything, because this is the one writer.
    let (store, path) = (&file.files.store, path(&file.digest));
    if store.head(&path).await.is_err() {
        store.put(&path, file.content.clone().into()).await.map_err(|error| DbError::Failed(error.to_string()))?;
    }
    let id = tx.clock().new_id();
    tx.execute(
        "insert into files (id, digest, name, media, bytes, uploaded_at, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, file.digest, file.name, file.media, file.bytes, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(id)
}

/// Describes a file that the program has made.
pub async fn insert_made(tx: &Tx, file: &MadeFile) -> Result<FileId, DbError> {
    let id = tx.clock().new_id();
    tx.execute(
        "insert into files (id, digest, name, media, bytes, uploaded_at) values ($1, $2, $3, $4, $5, $6)",
        params![id, file.digest, file.name, file.media, file.bytes, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// What somebody has put in, by id.
pub async fn list_of(db: &Conn, person: PersonId, after: FileId, limit: i64) -> Result<Vec<FileRow>, DbError> {
    db.all(
        "select id, digest, name, media, bytes from files where uploaded_by = $1 and id > $2 order by id limit $3",
        params![person, after, limit],
    )
    .await
}

pub async fn find(db: &Conn, id: FileId) -> Result<Option<FileRow>, DbError> {
    db.maybe("select id, digest, name, media, bytes from files where id = $1", params![id]).await
}
