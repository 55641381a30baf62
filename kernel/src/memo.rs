//! What takes long to put together and is the same for everyone who may read it, kept until something is committed. It
//! holds results, never pages: who may read one is decided before it is asked for.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;
use uuid::Uuid;

use crate::db::{Db, DbError};

/// As many results as are kept at most.
const RESULTS: u64 = 512;
/// Standing may end with a day, without a commit; so nothing is kept longer.
const LIFETIME: Duration = Duration::from_mins(1);

type Kept = (u64, Arc<dyn Any + Send + Sync>);

/// The results of this process.
pub struct Memo(Cache<(&'static str, Uuid), Kept>);

impl Default for Memo {
    fn default() -> Self {
        Self(Cache::builder().max_capacity(RESULTS).time_to_live(LIFETIME).build())
    }
}

impl Memo {
    /// The result of this name about one thing: the one that is kept, or `make` makes it.
    pub async fn get_or<T: Send + Sync + 'static>(
        &self,
        db: &Db,
        name: &'static str,
        about: Uuid,
        make: impl AsyncFnOnce() -> Result<T, DbError>,
    ) -> Result<Arc<T>, DbError> {
        // Read first: what is committed while it is made makes it old.
        let version = db.changes().count();
        if let Some((made, kept)) = self.0.get(&(name, about))
            && made == version
            && let Ok(kept) = kept.downcast()
        {
            return Ok(kept);
        }
        let made = Arc::new(make().await?);
        self.0.insert((name, about), (version, Arc::clone(&made) as Arc<dyn Any + Send + Sync>));
        Ok(made)
    }
}
