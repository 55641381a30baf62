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
library-empty = Nothing here matches. Choose another group or another subject.
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
note-hint = A few plain sentences: for whom it is, what problem it solves, what to do with it first. You can write Markdown, with [links](https://example.org).
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
origin-label = Comes from
origin-none = From none of these
origin-hint = If it is an activity, the resource stands among its results once it is published; if it is a meeting, on its page.
origin-unknown = Choose one of the list. This one is not among those of the group any more.
origin-activity = Activity: { $title } ({ $when })
origin-meeting = Meeting: { $title } ({ $when })
origin-proposal = Proposal: { $title } ({ $when })
file-label = File
file-hint = PDF, office file (docx, xlsx, pptx, odt, ods, odp), text (txt, md, csv, vtt) or image, 20 MB at most. The search finds the words in it.
file-kind = This is no PDF, office file, text or image. Save it as one of these and choose it again.
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
publish-what = It can then be read at an address that stays, by: { $whom }.
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
preview-page = The first page of “{ $title }”
preview-translation = The beginning of the file: { $language }
preview-picture = The picture “{ $title }”, smaller
download = Download ({ $size })
pages-label = Pages
reading-label = Reading time
reading-minutes = { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
}
inside-empty = The search does not find words of the file: it holds pictures and no text. A file in which one can select the text is found, and people with a screen reader can read it.
inside-locked = The search does not find words of the file: it opens with a password only.
inside-broken = The search does not find words of the file: it could not be read. Save it anew and see whether it opens.
inside-cut = The search finds words of the first part of the file; all of it is too much.
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
edition-transcript = The recording is the same: take its transcript and chapters over
edition-transcript-hint = For example with better sound, or at another address. If something was cut, leave this empty and add the transcript anew.
edition-send = Publish the edition
edition-number = Edition { NUMBER($number) }
editions-title = Editions
editions-full = 50 editions are the most that a resource can have. Make a new resource and say that it replaces this one.

# For whom
audience-everyone = everyone
audience-officials = officials of all governments, and the group
audience-group = the people of the group
audience-officials-groups = officials of all governments, and the people of each of its groups
audience-groups = the people of each of its groups
audience-hint = “The group” is every group that it is of: also those that you tick below.
audience-label = Who can see it once it is published
audience-missing = Choose who can see it.

# Other groups
groups-title = Working groups
group-and-others = { $group } and { $others ->
    [one] 1 other group
   *[other] { NUMBER($others) } other groups
}
groups-label = Also of these groups
groups-hint = For a result of several groups. Once it is published, it stands in the lists of each, and their people are told. Your group keeps it: only yours changes it and publishes it. Lead or chair of another group can take their group off.
groups-unknown = Choose groups of the list.
groups-leave-title = Also of your group
groups-leave-what = Another group keeps it. You can take your group off. It then leaves your lists. If it is for its groups only, your people no longer see it.
groups-leave = Take this group off: { $group }
done-group-removed = Your group is taken off. The resource is no longer in its lists.
for-officials = Seen by officials only

# Governments that use it
adopters-title = In use
adopters = { $count ->
    [0] No government has said yet that it uses this.
    [one] Used by 1 government
   *[other] Used by { NUMBER($count) } governments
}
adopters-all = Since when, and what came of it
adopters-lede = What governments say themselves. Each speaks for itself.
adopted-since = since { $month }
adopt = We use this: { $name }
adopt-change = Change what we say: { $name }
adopt-lede = Others see that it works, and whom they can ask. You say it for your government; a colleague can change it.
since-label = Since when
since-wrong = Choose a day that is not in the future, from the year 2000 on.
adoption-words = What came of it
adoption-words-hint = One or two sentences: what you changed, what works, what does not.
adoption-words-long = 600 characters are the most.
adoption-audience = Who can read what came of it
adopt-send = Save
adoption-end = We do not use it any more
private-adopting = your colleagues and you. That your government uses it is then seen by everyone who sees the resource; what came of it by those whom you choose.
done-adopted = Your government is named among those that use it.
done-adoption-ended = Your government is no longer named among those that use it.

# Comments on a draft
comments-open = Open for comments
comments-change = Change the time for comments
comments-open-lede = People read the draft and say what they think of it before it is published. They see the draft and the comments of others.
comments-from = Who can read and comment
closes-on-label = Last day for comments
closes-on-hint = Three weeks are usual.
closes-on-wrong = Choose a day from today on, within a year.
asks-label = What you want to know
asks-hint = For instance: Does chapter 3 fit small cities? Which law have we forgotten?
asks-long = 1,000 characters are the most.
comments-open-send = Open it
comments-open-title = Open for your comments
comments-until = until { $day }
comments-of = for { $whom }
comments-not-open = Comments are not taken any more.
not-a-draft-any-more = It is published already. Only drafts are opened for comments.
window-open = Open for comments
window-closed = Comments are closed
private-opening = lead and chair of the group. The draft and what you ask are then seen by those whom you choose.
private-commented = the people of the group, and those who can comment: { $whom }.
remarks-count = { $count ->
    [one] 1 comment
   *[other] { NUMBER($count) } comments
}
remark-label = Your comment
remark-hint = Say which part you mean. Everyone who can read the draft reads it, with your name.
remark-missing = Write a comment, with 4,000 characters at most.
remark-send = Comment
remark-sign-in = Sign in to comment.
remark-withdraw = Withdraw
remark-kept = What you wrote, so that it is not lost:
remark-gone = This comment was withdrawn.
closing-answer = What becomes of the comments
closing-answer-hint = What you take over, what you do not, and why. Everyone who could comment reads it.
closing-answer-missing = Say what becomes of the comments (4,000 characters at most).
closing-answer-title = What became of the comments
closing-send = Close and answer
closing-again = Save the answer
done-comments-opened = It is open for comments.
done-comments-closed = The comments are closed, and your answer stands above them.
done-commented = Your comment is there.
done-comment-withdrawn = Your comment is withdrawn.
done-held = Your comment waits until lead or chair of the group have looked at it, because it has a link and your account is new.

# Other languages
translation-new = Add a language
translation-lede = The newest edition in another language. It stands beside it, and the search finds the words in it.
translation-language-missing = Choose a language that is not the one of the resource.
translation-send = Publish the translation
translations-title = In other languages
done-translated = The translation is published.

# Transcripts
transcript-title = Transcript
transcript-of = Transcript of “{ $title }”, edition { NUMBER($number) }
transcript-machine = A machine wrote this down. Names and numbers may be wrong.
transcript-earlier = Earlier, from { $time } on
transcript-later = Later, from { $time } on
length-label = Length
transcript-add = Add a transcript
transcript-change = Change the transcript
transcript-lede = What is said in the recording, with times. People read it, also those who cannot hear, and the search leads them to the second at which something is said.
transcript-label = What is said
transcript-hint = Begin each line with a time, as in “0:12 Welcome”. WebVTT and SRT are read as well. 2 MB and 20,000 times at most.
transcript-file-hint = A file with captions (vtt, srt) or text (txt), 2 MB at most. It takes the place of what stands below.
transcript-file-wrong = This is no text, or it is larger than 2 MB. Save the captions as vtt, srt or txt and choose the file again.
chapters-label = Chapters
chapters-hint = One line for each, as in “4:33 The technical group”. 200 at most.
chapter-late = The chapter “{ $title }” begins after the end. Correct its time.
machine-label = A machine wrote it down, and nobody has checked all of it
machine-what = Who wrote it down
transcript-send = Save the transcript
transcript-remove = Remove the transcript
not-a-recording = Only recordings have a transcript. Choose “Recording” as its kind first.
problem-line = Line { NUMBER($line) }: { $what }
problem-no-times = There is no time with words. Begin each line with a time, as in “0:12 Welcome”.
problem-time = This is no time of a recording. Write it as in 0:12 or 1:02:03.
problem-backwards = It begins before the line above it. Put the times in order.
problem-ends = It ends before it begins. Correct one of the two times.
problem-signs = There are signs in it that are no text. Take them out.
problem-long = Too much is said at one time. Divide it and give each part its time.
problem-many = There are too many times. Leave some out, or make two recordings of it.
problem-large = The text is larger than 2 MB. Make two recordings of it.
done-transcript = The transcript is saved. The search finds it in a moment.
done-transcript-removed = The transcript is removed.

# Editions compared
comparison-title = What changed
comparison-lede = What is different in the texts of two editions. Pictures, tables and layout are not compared.
comparison-see = What changed in the text
comparison-from = From
comparison-to = To
comparison-send = Compare
comparison-how = What is gone is struck through, what is new is underlined. Each place is shown with the sentence before and after it.
comparison-places = { $count ->
    [one] One place has changed
   *[other] { NUMBER($count) } places have changed
}
comparison-same = Nothing changed in the text.
comparison-cut = The texts are long, or much changed. Only the first part is shown.
comparison-no-text = There is no text of edition { NUMBER($number) } to compare: it is a link, its file holds no text, or it was not read yet.

# Good practices
practices-title = Good practices
practices-lede = What governments did, what it cost, what worked and what did not.
practices-see = Good practices of governments
practices-begun = Your drafts
practices-empty = No good practice here yet. Yours can be the first.
country-label = Country
all-countries = All countries
private-begun = the list: everyone. Your drafts: you and the people of the group.
private-practice = you and the people of the group, until lead or chair publish it. Then everyone.
practice-new = Write a good practice
practice-change = Change the good practice
practice-lede = It takes about 15 minutes. You can keep it as a draft at any time and go on later. To be published, it needs answers to the four questions and a contact.
practice-government = Government
practice-government-missing = Choose the government for which you write.
practice-group = Working group
practice-group-choose = Choose a group
practice-group-hint = Its lead or chair read it and publish it.
practice-group-missing = Choose the group whose subject it is.
practice-problem = What was the problem?
practice-problem-hint = For whom was it a problem, and since when?
practice-done = What was done?
practice-done-hint = In the order in which you did it. Who did what, and how long did it take?
practice-worked = What worked?
practice-worked-hint = What would you do again? Numbers help.
practice-failed = What did not work?
practice-failed-hint = Others learn most from this.
practice-cost = What it cost
cost-from = From
cost-to = To
cost-hint = Without VAT, as a whole number. A range is enough.
cost-wrong = Write a whole number, for instance 12000.
cost-order = The second amount must not be smaller than the first.
cost-between = { $from } to { $to } { $currency }
cost-about = { $amount } { $currency }
currency-label = Currency
currency-missing = Choose a currency.
practice-funding = Who paid
practice-funding-hint = Own budget, a programme of the EU, the state, partners.
practice-contact = Contact
practice-contact-hint = A shared mailbox of your government, not that of a person: it still works when people change. Everyone can read it.
contact-wrong = Write a whole mail address, for instance data@your.city.
contact-missing = Write a mail address at which others can ask.
practice-reuse = What others need before they can do the same
practice-reuse-hint = For instance: a register of assets; a contract that gives you the data.
practice-long = { NUMBER($most) } characters are the most.
practice-missing = Write a few sentences before it is published.
practice-unfinished = Something is still missing before it can be published. Open “Change”: problem, what was done, what worked, what did not, and the contact must be there.
practice-check = It is still so
checked-label = Checked on
checked-on = checked on { $day }
done-practice-kept = The draft is kept. Lead and chair of the group can read it and publish it.
done-checked = Thank you. The page says that it was checked today.
mail-practice-subject = Is it still so? { $title }
mail-practice =
    Hello,

    a year ago your government told others about this good practice:

    { $title }
    { $link }

    Is it still so? On its page, press “It is still so”, or change what is different now.

# Subjects
terms-label = Subjects
terms-hint = What it is about, up to five. They are the same in every language, so others find it.
terms-many = Choose at most five subjects.
term-label = Subject
all-terms = All subjects
subjects-title = Subjects
subjects-lede = What resources and challenges are about. The list is the same in every language, so people find each other across languages.
subjects-all = All subjects
subject-challenges = Challenges about it
concept-label = EuroVoc:
concept-exact = the same concept
concept-close = a close concept
concept-whose = Who chose it, and from where
concepts-what = Where a concept of EuroVoc fits a subject, it stands beside it. EuroVoc is the thesaurus of the European Union. The choice is Belfry’s own, made on { $day }. It is not one of the Publications Office. Where no concept fits, none is named.
concepts-source = Names and numbers come from EuroVoc of the Publications Office of the European Union. It may be reused if the source is named. We read a copy of { $day }.
