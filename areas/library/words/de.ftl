facts-title = In short

# News
news-title = News
news-lede = What happens in the network.
news-empty = No news yet.
publish-news = Publish news
publish-lede = A few short paragraphs. Everyone can read them.
title-label = Title
title-missing = Write a title of 5 to 150 characters.
words-label = Text
words-missing = Write the text, with 10,000 characters at most.
private-draft = stewards, until it is published.

# Resources
library-title = Library
library-lede = Reports, recommendations, guides and tools from the working groups and their partners.
library-empty = Nothing here matches. Choose another group.
group-label = Working group
all-groups = All groups
filter-send = Show
resources-count = { $count ->
    [one] 1 resource
   *[other] { $count } resources
}
open-resource = Open it at its publisher
kind = Kind
year = Year
publisher = Publisher
