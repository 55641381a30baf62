//! What a discussion is about, for whoever may read it where it stands.

use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::discussing::About;
use kernel::faults::Fault;
use kernel::translating::{Shape, Sources};

/// What it is called, and where it stands.
pub struct Topic {
    pub title: String,
    pub path: String,
}

/// Nothing where it is gone, has no title, or is not for this reader.
pub async fn find<A: Action>(app: &App, permit: &Permit<A>, about: &About) -> Result<Option<Topic>, Fault> {
    let Some(source) = app.part::<Sources>().and_then(|all| all.find(&about.kind).copied()) else { return Ok(None) };
    if !source.lets_through(app, permit.actor.clone(), &permit.visit, about.id).await? {
        return Ok(None);
    }
    let original = (source.read)(&app.db.reader().await?, about.id).await?;
    Ok(original.and_then(|original| {
        let title = original.parts.into_iter().next().filter(|part| part.shape == Shape::Title)?.text;
        Some(Topic { title, path: original.path })
    }))
}

/// The same of what an address or a form names; nothing where it names nothing.
pub async fn find_named<A: Action>(
    app: &App,
    permit: &Permit<A>,
    named: &str,
) -> Result<Option<(About, Topic)>, Fault> {
    let Ok(about) = named.parse::<About>() else { return Ok(None) };
    Ok(find(app, permit, &about).await?.map(|topic| (about, topic)))
}
