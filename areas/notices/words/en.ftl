# The list
list-title = Notices
list-lede = What happened in your groups and with what you do here.
list-heading = Newest first
list-none = Nothing has happened yet. When your groups do something, it stands here.
unread = New
read-all = Mark all as read
to-settings = Choose your mail
private-own = only you.
done-read = Everything is marked as read. You get no more mail about it.

# What people are told
class-proposal = New proposals
class-proposal-hint = Somebody proposes a topic to a group of yours.
class-plan = Work plan
class-plan-hint = A plan is opened for proposals, discussed, adopted, started or closed.
class-meeting = Meetings
class-meeting-hint = A meeting is called, moved, changed or cancelled, a date is looked for, or solutions to present are. If you get invitations to the meetings by mail, you get no other mail about them.
class-minutes = Minutes
class-minutes-hint = The minutes of a meeting are published.
class-library = News and library
class-library-hint = News and resources of your groups.
class-support = Support
class-support-hint = A government supports a proposal of yours.
class-action = Actions
class-action-hint = A meeting gives you something to do.
class-standing = Your place in groups
class-standing-hint = You get a seat as lead, chair or co-chair, or a seat or a membership of yours ends.
class-activity = Your activities
class-activity-hint = An activity that you take care of, or that your government contributes to, is added, moves on or goes into the next year.
class-chair = Choice of the chair
class-chair-hint = A call for the chair is opened, there is a second vote, or the votes are counted.
class-request = Requests to join
class-request-hint = Somebody asks to join a group that you lead or chair.
class-entry = Answers to requests to join
class-entry-hint = Whoever asked to join a group always gets the answer, by mail and at once.
class-message = Messages to the group
class-message-hint = What lead or chair write to everyone in a group always comes by mail and at once.
class-answer = Answers to proposals
class-answer-hint = Whoever proposed or supported a topic always gets the answer, by mail and at once.

# Sentences
day-unknown = day not set yet
said-proposal = New proposal: { $title }
said-plan-opened = The work plan { $year } is open for proposals
said-plan-discussed = The group now discusses the work plan { $year }
said-plan-adopted = The work plan { $year } is adopted
said-plan-started = The year of the work plan { $year } has begun
said-plan-closed = The work plan { $year } is closed
said-meeting = New meeting: { $title }, { $when }
said-meeting-moved = Meeting moved: { $title }, now { $when }
said-meeting-changed = Meeting changed: { $title }
said-meeting-cancelled = Meeting cancelled: { $title }
said-poll-opened = When does it suit you? { $title }
said-poll-ending = Two days left to say when it suits you: { $title }
said-poll-dropped = None of the times became a meeting: { $title }
said-presentation-call = Solutions wanted to present: { $title }
said-minutes = Minutes published: { $title }
said-resource = New in the library: { $title }
said-shared = New in the library, also of your group: { $title }
said-news = News: { $title }
said-support = { $government } supports your proposal: { $title }
said-action = You have something to do for { $group }: { $words }
said-activity-added = You take care of an activity: { $title }
said-activity-planned = Planned again: { $title }
said-activity-running = Work has begun: { $title }
said-activity-done = Done: { $title }
said-activity-dropped = Dropped: { $title }
said-activity-carried = Goes on in the next year: { $title }
said-chair-opened = There is a call for the chair of { $group }
said-chair-second = There is a second vote for the chair of { $group }
said-chair-counted = The votes for the chair of { $group } are counted
said-request = Somebody asks to join { $group }
said-request-declined = { $group } has declined your request to join
said-message = You got a message to everyone in { $group } by mail
said-membership = You are now a member of { $group }
said-membership-ended = Your membership of { $group } has ended
said-seat-lead = You now lead { $group }
said-seat-chair = You now chair { $group }
said-seat-co-chair = You are now co-chair of { $group }
said-seat-ended = You no longer hold a seat in { $group }
said-accepted = In the work plan: { $title }
said-declined = Declined: { $title }
said-withdrawn = Withdrawn: { $title }

# How soon mail comes
level-now = At once
level-daily = Once a day
level-weekly = Once a week
level-never = Never
level-as-in-all = As in all groups
level-missing = Choose how soon the mail comes.
settings-title = Choose your mail
settings-lede = For each kind of news, choose how soon you get a mail. Everything also stands in your list here, whatever you choose. You get one digest a day at most, in the morning. What comes once a week comes on Monday.
settings-group = This counts for { $group } only.
settings-send = Save
for-which-groups = For which groups
in-all-groups = All groups
done-set = Saved.
done-mended = We send mail to your address again.
bounced = Since { $day } your mail server says that your address does not exist. So we send you no more notices by mail. Check your address on your page, or let us try again.
bounce-end = Send mail again
to-account = Go to your page

# Ending mail
unsubscribe-title = End this mail
unsubscribe-group = You will get no more mail about what happens in { $group }. You stay a member, and the list here still shows everything.
unsubscribe-class = You will get no more mail of this kind: { $class }. The list here still shows everything.
unsubscribe-digest = You will get no more digests. The list here still shows everything.
unsubscribe-send = End this mail
unsubscribe-what = Answers to your proposals and what concerns your account still come by mail.
private-link = whoever has the link from the mail.
done-ended = Done. This mail has ended.

# Mails
mail-one-subject = { $group }: { $title }
mail-one =
    { $sentence }

    { $link }

    --
    { $why }
    End this mail: { $unsubscribe }
    Choose your mail: { $settings }
mail-why-group = You get this because you are in { $group }.
mail-why-class = You get this because of your setting for: { $class }.
mail-why-digest = This is your digest from { $instance }.
mail-digest-subject = { $instance }: { $count ->
    [one] one thing is new
   *[other] { $count } things are new
}
mail-digest =
    { $lines }

    --
    { $why }
    End this mail: { $unsubscribe }
    Choose your mail: { $settings }
mail-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

# Reported texts
class-case = Reported texts
class-case-hint = For lead and chair: a text of the group was reported, or its author has appealed.
said-case-opened = A text in { $group } was reported
said-case-appealed = Somebody appeals against hiding their text in { $group }
class-report = What came of your reports
class-report-hint = Whether a text that you have reported was hidden.
said-report-hidden = A text that you reported was hidden
said-report-restored = A text that you reported is back in its place: it was looked at again
said-report-stands = A text that you reported was looked at, and it stays
said-text-held = A text with a link waits in { $group }
class-challenge = Challenges
class-challenge-hint = When a challenge that your government has is solved, or becomes a proposal.
said-challenge-solved = Solved: { $title }
said-challenge-proposed = A challenge became a proposal: { $title }

# Policy watch
class-deadline = Deadlines
class-deadline-hint = A month and a week before a day of a dossier that you follow.
said-deadline = { $when }: { $title }, { $words }
class-discussion = Discussions
class-discussion-hint = Somebody begins a discussion in a group of yours, or asks a question.
class-post = New posts
class-post-hint = Somebody writes in a discussion in which you have written, or that you follow.
said-discussion = New discussion: { $title }
said-post = New post in “{ $title }”
said-expert = An outside expert has answered “{ $title }”
said-accepted-answer = “{ $title }” has an answer
mail-answer = To answer, reply to this mail. What you write becomes a post.
class-mention = Mentions
class-mention-hint = Somebody mentions you, your government or a group that you lead or chair with an @.
said-mention = You are mentioned in “{ $title }”

# Saved searches
class-search = Saved searches
class-search-hint = You choose it with each saved search, on your page.
said-search = { $count ->
    [one] One new result for “{ $title }”
   *[other] { $count } new results for “{ $title }”
}
said-search-more = More than { $count } new results for “{ $title }”
your-page = Your page
saved-title = Saved searches
saved-lede = We put these questions to the search for you and tell you when there is something new.
saved-heading = The newest first
saved-none = You have not saved a search yet. Search for something, then press “Save this search”.
saved-search = Search
saved-narrowed = Narrowed down
saved-has-feed = With feed
saved-since = Saved on { $day }
saved-change = Change
saved-end = End this saved search
saved-asks = Looks for: { $question }
saved-results = See the results
saved-name = Name
saved-name-missing = Write a name.
saved-name-long = Write a name of at most { NUMBER($count) } characters.
saved-rhythm = When do we tell you of new results?
saved-rhythm-hint = You find it in your notices and in your digest. It says how many results are new. What you may see is decided when you look.
saved-rhythm-missing = Choose when we tell you.
rhythm-daily = In the daily digest
rhythm-weekly = In the weekly digest
rhythm-never = Never, only in the feed
saved-question-missing = Type what you look for. Then save the search.
saved-question-long = This question is too long to be saved. Use fewer words.
saved-many = You have { $count } saved searches. That is the most. End one first.
saved-feed = Feed
saved-feed-none = With a secret address, a feed reader shows you the newest results. It finds what you may see at that moment.
saved-feed-there = There is a secret address. We cannot show it again. If you have lost it, make a new one; the old one then ends.
saved-feed-make = Make the address
saved-feed-again = Make a new address
saved-feed-end = Take the address back
saved-feed-once = Copy the address now. We show it only once.
saved-feed-address = Address of the feed
saved-feed-hint = Give it to your feed reader and to nobody else.
done-search-saved = The search is saved. New results come with your daily digest; you can change that here.
done-search-ended = The saved search has ended.
done-search-feed-ended = The address no longer works.
