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

# Making a resource
resource-new = New resource
resource-new-lede = What the group has made, for others to use. It is a draft for the group first; lead or chair publish it.
kind-choose = Choose a kind
kind-missing = Choose what kind of resource it is.
kind-report = Report
kind-guideline = Guideline
kind-recommendation = Recommendation
kind-clause-set = Clauses for contracts
kind-specification = Specification
kind-data-set = Data set
kind-tool = Tool
kind-recording = Recording
kind-good-practice = Good practice
kind-story = Story
kind-position = Position
kind-template = Template
note-label = What it is, and how to use it
note-hint = A few plain sentences: for whom it is, what problem it solves, what to do with it first.
note-missing = Say in a few sentences what it is and how to use it (4,000 characters at most).
language-label = Language
language-choose = Choose a language
language-missing = Choose the language that it is written in.
licence-label = What others may do with it
licence-missing = Choose what others may do with it.
licence-ask = Ask before reuse
licence-cc-by = Everyone may use and change it, and names the source. The usual choice for texts.
licence-cc-by-sa = The same; what is made from it must be as free.
licence-cc0 = Everyone may do everything. The usual choice for data.
licence-eupl = For software: free to use and change, under the licence of the European Union.
licence-ask-hint = Everyone may read it. Who wants to reuse it asks the group.
activity-label = Comes from the activity
activity-none = From none
activity-hint = When it is published, it stands among the results of the activity.
activity-unknown = Choose an activity of the list. This one is not among those of the group any more.
file-label = File
file-hint = PDF, office file (docx, xlsx, pptx, odt, ods, odp) or image, 20 MB at most.
file-kind = This is no PDF, office file or image. Save it as one of these and choose it again.
file-again = Choose the file once more. Browsers do not keep it when a form comes back.
url-label = Link
url-hint = If it is somewhere else on the web, also or instead.
url-wrong = Write a whole address of the web, as in https://your.city/clause.
draft-send = Keep as draft
draft-empty = No file and no link yet. One of the two is needed before it can be published.
nothing-to-hand-out = Add a file or a link first. There is nothing to hand out yet.
not-published = It is no longer published, so this cannot be done any more.
not-a-draft = It is published already. Published resources are withdrawn with a reason, not removed.
change = Change
change-lede = Title, description and the rest. Another file is a new edition, so that the one that was cited stays.
change-draft-lede = Only the group sees it until it is published. A new file takes the place of the one before.
change-send = Save
publish = Publish
publish-what = Everyone can then read it, at an address that stays.
doings-title = What you can do
drop-draft = Remove the draft
drafts-title = { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}
drafts-what = Seen by the people of the group only.
drafts-more = { $count ->
    [one] The newest one is shown.
   *[other] The newest { $count } are shown.
}
state-draft = Draft
state-replaced = Replaced
state-withdrawn = Withdrawn
replaced-by = In its place there is now:
ended-because = Why it ended: { $reason }
download = Download ({ $size })
kilobytes = { NUMBER($kilobytes) } kB
megabytes = { NUMBER($megabytes) } MB
citation-title = How to cite it
citation-hint = The address stays.
withdraw = Withdraw or replace
withdraw-lede = Its page stays and says why. If something newer takes its place, readers are led there.
withdraw-send = Withdraw it
next-label = In its place
next-none = Nothing
next-hint = Published resources of the group.
next-unknown = Choose a resource of the list. This one is not among those published any more.
ending-reason = Why
ending-reason-hint = Everyone who follows a link to it reads this.
ending-reason-missing = Say why in a sentence or two (1,000 characters at most).
private-list = the drafts: the people of this group. What is published: everyone.
private-group = the people of the group, until it is published.
private-leading = lead and chair of the group. What you write here is then seen by everyone.
done-drafted = The draft is kept. The group can read it.
done-changed = Your changes are saved.
done-published = It is published. Everyone can read it now.
done-edition = The new edition is published.
done-ended = It is no longer offered. Its page says why.
done-dropped = The draft is removed.

# Editions
edition-new = New edition
edition-lede = It takes the first place on the page. Earlier editions stay for those who cited them.
edition-words = What changed
edition-words-hint = One or two sentences for those who know the edition before.
edition-words-missing = Say what changed (1,000 characters at most).
edition-send = Publish the edition
edition-number = Edition { NUMBER($number) }
editions-title = Editions
editions-full = 50 editions are the most that a resource can have. Make a new resource and say that it replaces this one.
