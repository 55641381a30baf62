//! What happens in the library.

use crate::{GroupId, NewsId, ResourceId};

event! { ResourceDrafted = "library.resource_drafted", about "resource" by resource { resource: ResourceId, group: GroupId } }
event! { ResourceChanged = "library.resource_changed", about "resource" by resource { resource: ResourceId } }
event! { ResourcePublished = "library.resource_published", about "resource" by resource { resource: ResourceId } }
event! { EditionPublished = "library.edition_published", about "resource" by resource { resource: ResourceId, number: i64 } }
event! { ResourceReplaced = "library.resource_replaced", about "resource" by resource { resource: ResourceId, by: ResourceId } }
event! { ResourceWithdrawn = "library.resource_withdrawn", about "resource" by resource { resource: ResourceId } }
event! { DraftDropped = "library.draft_dropped", about "resource" by resource { resource: ResourceId } }
event! { NewsPublished = "library.news_published", about "news" by news { news: NewsId } }
