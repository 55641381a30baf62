# The frame of every page
skip = Skip to the content
nav-label = Main
nav-tools = Account and language
nav-groups = Working groups
nav-governments = Governments
nav-declaration = Declaration
nav-events = Events
nav-news = News
nav-library = Library
nav-watch = Policy watch
nav-search = Search
nav-sign-in = Sign in
nav-sign-up = Create an account
nav-notices = Notices
nav-unread = { $count ->
    [one] one new
   *[other] { $count } new
}
nav-account = My page
nav-desk = Desk
nav-languages = Languages
tagline = the working platform of a network
demo-name = Demonstration
demo-bar = This is a demonstration. Persons, posts and everything marked “Example” are invented.
demo-mailbox = Open the mailbox of the demonstration
private-line = Who can see this:
foot-about = About
foot-help = Who may do what
foot-feeds = Feeds
foot-accessibility = Accessibility
foot-privacy = Privacy
foot-credits = Sources and credits
foot-styleguide = Style guide
foot-sign-out = Sign out
foot-line = Made for the Living-in.EU movement. Free software under the EUPL 1.2. Reading needs no account and no cookie.

# Fields and forms
optional = (optional)
errors-title = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
}
errors-prefix = Error:

# Marks
example = Example
example-why = Invented for this demonstration
source = Source
confidence-confirmed = Confirmed by the source
confidence-implied = Implied by the source
confidence-featured = Featured by the source
confidence-unseen = Date not shown by the source
text-reconstructed = Wording reconstructed from secondary sources

# Pages of a list
pager-label = Pages
pager-next = Next
pager-first = Back to the first
pager-label-of = Pages: { $list }
pager-newest = Newest
pager-older = Older
pager-soonest = Back to the soonest
pager-later = Later
crumbs-label = You are here
table-scroll = { $caption }, table
table-of-words = Table

# When something goes wrong
fault-reference = If you write to us about this, give this number: { $id }
fault-home = Go to the start page
fault-not-found = We cannot find this page
fault-not-found-what = The address may be mistyped, or the page is only for some people. If you have an account, sign in and try again.
fault-forbidden = This is for others to do
fault-forbidden-what = You can see this, but only these people can do it: { $roles }.
fault-token = This token is not valid
fault-token-what = It may have expired or been revoked, or it was mistyped. Send it in the header Authorization, without a cookie, and never in an address. Your tokens are on your account page.
fault-scope = This token is not for that
fault-scope-what = The person may perhaps do this, but the token was not made for it. Make one with more rights on your account page. Account and security pages are never open to tokens.
fault-malformed = We could not read what was sent
fault-malformed-what = Go back, check what you entered and send it again.
fault-cross-site = This came from another site
fault-cross-site-what = For your safety we only take forms that were filled in on this site. Open the page here and send it again.
fault-too-large = This is too large
fault-too-large-what = All the text of a form together may have about 250,000 letters. Go back: what you typed is still there. Shorten it, or send it in two parts.
fault-file-too-large = This file is too large
fault-file-too-large-what = The largest file is 20 MB. Save a PDF with less detail or an image with fewer dots, and choose that one.
fault-file-kept = The file was not taken. What you typed beside it is kept on this page. Send it without the file now, or go back and choose a smaller file.
fault-send-without-file = Send it without the file
fault-too-many = Too many tries
fault-too-many-what = Please wait { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
} and try again. What you typed is still there when you go back.
fault-media = This kind of file is not taken here
fault-media-what = Choose a file of a kind that the form names, and send it again.
fault-slow = This took too long
fault-slow-what = The connection was too slow or the server too busy. Go back and send it again.
fault-factor = Your role here needs a second factor
fault-factor-what = Leads, chairs and stewards of this instance sign in with a code as well. Set it up in the new tab; it takes two minutes. Then come back here and send it again. What you typed is kept on this page.
fault-factor-open = Set up the second factor (new tab)
fault-again = First show that it is you
fault-again-what = This is asked again before acts that could harm you. Give your password in the new tab. Then come back here and send it again. What you typed is kept on this page, but no password.
fault-again-open = Give my password (new tab)
fault-send-again = Send it again
fault-internal = Something went wrong on our side
fault-internal-what = It is not your doing. What you saved before is safe. Try again in a minute.

# Roles, as pages and the help name them
role-anyone = everyone
role-account = everyone with an account
role-oneself = the person it belongs to
role-official = verified officials of a government
role-signatory = verified officials of a signatory
role-representative = representatives of the government
role-member = members of the group
role-guest = guest experts invited to it
role-chair = the chair of the group
role-lead = the lead of the group
role-steward = stewards

# A form that was overtaken
overtaken-title = Somebody saved this while you were writing
overtaken-what = Nothing is lost: what you wrote still stands in the form below. Compare the texts, bring them together, and send the form again. It then replaces what is saved now.
overtaken-saved = Saved now
overtaken-typed = What you wrote
overtaken-empty = Nothing
why-line = Why you can:
why-account = you are signed in.
why-oneself = it is yours.
why-official = you work for a government, and it is confirmed.
why-signatory = you work for a government that has signed.
why-representative = you speak for this government or organisation.
why-member = you are a member of this group.
why-guest = you are invited as a guest.
why-chair = you chair this group.
why-lead = you lead this group.
why-steward = you are a steward.

# How far something has come
timeline-done = reached
timeline-due = due
timeline-today = now
print-hint = The print function of your browser puts this page on paper or into a PDF, without menus and buttons.
done-welcome = Your address is confirmed, and you are signed in.

# Pages that change while they are read
shared-live = This page changes by itself.
shared-lost = No connection. We keep trying.
shared-ended = This page does not change by itself any more.
shared-refresh = Refresh

# Classes of personal data
class-account = Account
class-sign-in = Sign-in
class-standing = For whom you work
class-declaration = The declaration
class-groups = Working groups
class-meetings = Meetings
class-registrations = Registrations
class-contributions = What you write
class-votes = Votes and support
class-office = Acts in a role
class-notices = Notices
class-mail = Mails on their way
class-files = Files
class-log = Log
class-rights = Your requests
class-drafts = Your drafts
draft-keep = Keep as draft
draft-since = This is your draft of { $time }. Only you see it.
draft-hint = What you write here is kept as a draft. Only you see it.
draft-kept = Kept as a draft.
draft-lost = Not kept as a draft. We try again.
draft-full = Not kept: you have too many drafts. Delete one on your page.
draft-overtaken = You went on with this draft elsewhere. Nothing of it was written over. Press “Keep as draft” to see both.
keys-title = Keys on this page
keys-use = Use single keys
keys-hint = They are off until you switch them on. This browser keeps your choice. Where you write, they do nothing.
keys-next = Next post
keys-previous = Previous post
keys-new = First new post
keys-quote = Quote this post, or what you have marked in it
keys-write = Write
# Passkeys
passkey-failed = That did not work: the window was closed, or this device has no fitting passkey. Try again, or take another way.

# Moderation
report = Report
hidden-here = Hidden by the moderators.
hidden-why = Read why, and what you can do
folded = You have muted whoever wrote this. Open it
# Files that are not taken
file-page = This file begins like a web page. Save it as a PDF, an office file or a picture and choose it again.
file-macros = This file holds macros. Save it without macros (as .docx, .xlsx, .pptx or OpenDocument) and choose it again.
file-trap = We could not look through this file, or it unpacks to far too much. Save it anew in your office program and choose it again.
file-picture = This picture cannot be read. Open it, save it again and choose the new file.
file-dots = This picture is too large: at most 30,000 dots a side and 50 million in all. Make it smaller and choose it again.
file-virus = There is a virus in this file, so it was not kept. Clean your computer, or ask whoever looks after it. Then choose another file.
file-unscanned = Files are looked through for viruses here, and that does not work at the moment. The file was not kept. Try again in an hour.

# Proof of work
work-running = Your browser is solving a small task. You can go on writing.
work-solved = The task is solved. You can send the form.

# Words in another language than the page, and their translation by a machine
in-english = in English
in-french = in French
in-german = in German
in-another = language: { $name }
translate = Translate
changed-gone = Gone:
changed-new = New:

# Discussions about what a page shows
talk-title = Discussions about this
talk-none = There is none yet that you can read.
talk-start = Discuss this
talk-one = Discussion:
talk-last = last post { $date }
talk-posts = { $count ->
    [one] 1 post
   *[other] { $count } posts
}
picture-add = Add an image
picture-label = Image
picture-hint = PNG, JPEG or WebP, at most 20 MB. What it says about place, time and device is taken out.
picture-words-label = What does the image show?
picture-words-hint = In one or two sentences. People who cannot see it are read this, the search finds it, and mails show it in the place of the image.
picture-when = It is put at the end of your text when you send it or have it shown.
picture-drop = You can also paste an image into your text, or drag it there.
picture-put = Put it into the text
picture-waits = Your image is kept. Say what it shows, or choose another one.
picture-working = The image is being sent.
picture-done = The image is in your text.
picture-lost = The image could not be sent. Try again in a moment.
picture-large = The image has more than 20 MB. Make it smaller and choose it again.
picture-none = Choose an image first: PNG, JPEG or WebP.
picture-wordless = Say what the image shows.
picture-chosen = The image is chosen. Say what it shows, then put it into the text.
picture-words = Image: { $words }
file-words = File: { $words }
file-kind-document = text document
file-kind-table = table
file-kind-slides = presentation
file-kind-picture = image
file-kind-text = text
file-kind-other = file
file-kilobytes = { NUMBER($size) } kB
file-megabytes = { NUMBER($size) } MB
file-gigabytes = { NUMBER($size) } GB
file-add = Add a file
file-label = File
file-hint = PDF, office file, image or text, at most 20 MB. Who reads your text can download it.
file-when = It is put at the end of your text when you send it or have it shown. To take it away again, delete its line.
