//! What happens in the library.

use crate::{NewsId, ResourceId};

event! { ResourcePublished = "library.resource_published", about "resource" by resource { resource: ResourceId } }
event! { NewsPublished = "library.news_published", about "news" by news { news: NewsId } }
