# The desk
desk-title = Steward’s desk
desk-lede = What needs a hand, what waits for a decision, and the way to everything else.
private-desk = stewards, because it shows what people have sent in.
waiting = Waits for a decision
waiting-count = { NUMBER($count) } in all
waiting-none = Nothing waits. Well done.
waiting-signature = Signature
waiting-endorsement = Support
waiting-affiliation = Affiliation
set-aside = Work that was set aside
set-aside-what = Background work, for example a mail, that did not succeed or whose end is not known.
set-aside-none = Everything has been done.
job-doubtful = End not known
job-dead = Did not succeed
job-attempts = { $count ->
    [one] 1 try
   *[other] { $count } tries
}
job-retry = Try again
job-discard = Drop it
done-factor-removed = The second factor is off, and the person was told by mail.
done-retried = It is tried again now.
done-discarded = It is dropped.
done-decided = Done. The person is told by mail where something changed for them.

# Who may do what
roles-title = Who may do what
roles-lede = Printed from the rules that the program itself decides by. One of the roles named is enough.
roles-caption = { $actions ->
    [one] 1 action
   *[other] { $actions } actions
}, { $routes ->
    [one] 1 address
   *[other] { $routes } addresses
}
column-action = Action
column-may = Who may
column-routes = Addresses

# The mailbox of the demonstration
mailbox-title = Mailbox of the demonstration
mailbox-lede = The mails that a real instance would have sent, newest first.
mailbox-empty = No mail yet. Create an account, and one arrives.
mail-to = To
private-mailbox = everyone who uses this demonstration.
restricted-persons = Restricted data
done-erased = The account has ended. Everything that named the person is gone.
audit-title = Audit log
audit-title-of = Audit log of { $group }
audit-lede = Who did what, when and from where. A change would be seen. Looking at it is an entry as well.
audit-lede-group = Who did what in this group, and when. Looking at it is an entry as well.
activity-title = What was done in your name
activity-lede = What you did, and what others did that concerned you: where you signed in, who changed your roles.
private-group-audit = lead and chair of this group, and stewards in the log of the instance.
private-activity = you, and stewards in the log of the instance.
audit-nameless = not shown
audit-gone = somebody who is no longer here
audit-visitor = not signed in
audit-program = the program
audit-by-token = with a token
audit-kind = What happened
audit-kind-all = Everything
audit-from = From
audit-to = Until
audit-show = Show
audit-all = Show everything
audit-none = Nothing of this kind is in the log.
audit-download = Download as CSV
audit-download-what = A file holds the newest 10,000 entries of this choice. After 90 days networks are shortened.
audit-what = What
audit-when = When
audit-who = Who
audit-whom = Concerns
audit-where = From where
audit-number = Number
audit-only-this = Only this
audit-anchor = The end of the log
audit-anchor-what = Write this down elsewhere, for example once a month. With it “belfry audit verify” sees whether the end was cut off.
audit-anchor-label = Number and hash of the last entry
kind-groups-action-closed = An action was closed
kind-groups-action-recorded = An action was recorded
kind-groups-agenda-changed = An agenda was changed
kind-groups-agenda-item-reached = A point of the agenda was reached
kind-groups-attendance-answered = Somebody said whether they come to a meeting
kind-groups-attendance-confirmed = Attendance at a meeting was confirmed
kind-groups-calendar-address-made = A secret address for a calendar or a feed was made
kind-groups-calendar-address-revoked = A secret address for a calendar or a feed was revoked
kind-groups-candidacy-made = Somebody stood for the chair
kind-groups-candidacy-withdrawn = Somebody no longer stands for the chair
kind-groups-chair-call-counted = The votes for the chair were counted
kind-groups-chair-call-opened = A call for the chair was opened
kind-groups-chair-elected = A chair was elected
kind-groups-chair-vote-cast = A government voted for the chair
kind-groups-date-chosen = A date was chosen
kind-groups-date-poll-answered = A poll for a date was answered
kind-groups-date-poll-dropped = A poll for a date was dropped
kind-groups-date-poll-ending = A poll for a date came near its end
kind-groups-date-poll-opened = A poll for a date was opened
kind-groups-decision-recorded = A decision was recorded
kind-groups-entry-changed = How one joins a group was changed
kind-groups-feedback-given = Feedback on a meeting was given
kind-groups-group-founded = A group was founded
kind-groups-group-visited = Somebody noted what they had read in a group
kind-groups-guest-ended = A guest’s invitation ended
kind-groups-guest-invited = A guest was invited to a meeting
kind-groups-invitation-made = An invitation to a group was made
kind-groups-invitation-revoked = An invitation to a group was revoked
kind-groups-invitations-chosen = Somebody chose which invitations they get
kind-groups-invitations-sent = Invitations to a meeting were sent
kind-groups-meeting-announced = A meeting was announced
kind-groups-meeting-cancelled = A meeting was cancelled
kind-groups-meeting-changed = A meeting was changed
kind-groups-meeting-invitations-chosen = Somebody chose which calendar invitations they get
kind-groups-meeting-invitations-sent = Calendar invitations to a meeting were sent
kind-groups-meeting-invitations-withdrawn = Calendar invitations were taken back
kind-groups-meeting-moved = A meeting was moved
kind-groups-meeting-question-answered = A question in a meeting was answered
kind-groups-meeting-question-asked = A question was asked in a meeting
kind-groups-meeting-question-hidden = A question in a meeting was hidden
kind-groups-meeting-question-restored = A question in a meeting is back
kind-groups-meeting-question-set-aside = A question in a meeting was set aside
kind-groups-meeting-question-support-ended = A question in a meeting lost a support
kind-groups-meeting-question-supported = A question in a meeting was supported
kind-groups-membership-began = Somebody joined a group
kind-groups-membership-declined = A request to join was declined
kind-groups-membership-ended = Somebody left a group
kind-groups-membership-requested = Somebody asked to join a group
kind-groups-message-carried = A message reached more members
kind-groups-message-sent = A message to a group was sent
kind-groups-minutes-approved = Minutes were approved
kind-groups-minutes-published = Minutes were published
kind-groups-minutes-written = Minutes were written
kind-groups-note-changed = A note of a meeting was changed
kind-groups-note-written = A note was written in a meeting
kind-groups-notes-carried = Notes were put into the minutes
kind-groups-opt-in-began = Somebody lets the group see more of them
kind-groups-opt-in-ended = Somebody lets the group see less of them
kind-groups-poll-closed = A poll was closed in a meeting
kind-groups-poll-opened = A poll was opened in a meeting
kind-groups-poll-vote-given = A vote was given in a poll
kind-groups-presentation-call-opened = A call for presentations was opened
kind-groups-presentation-changed = An offered presentation was changed
kind-groups-presentation-chosen = A presentation was chosen
kind-groups-presentation-declined = A presentation was declined
kind-groups-presentation-offered = A presentation was offered
kind-groups-presentation-withdrawn = An offered presentation was withdrawn
kind-groups-registration-asked = Somebody asked to register for a meeting
kind-groups-registration-attended = Somebody who had registered was there
kind-groups-registration-cancelled = A registration was given back
kind-groups-registration-confirmed = A registration was confirmed
kind-groups-registration-removed = A registration was removed
kind-groups-registrations-forgotten = Old registrations were forgotten
kind-groups-registrations-moved-up = Registrations moved up from the waiting list
kind-groups-registrations-told = Those who had registered were told of a change
kind-groups-seat-ended = A seat of lead or chair ended
kind-groups-seat-renewed = A seat was renewed
kind-groups-seat-taken = A seat of lead or chair was taken
kind-groups-second-vote-opened = A second vote for the chair was opened
kind-groups-writer-named = It was named who writes the minutes
kind-kernel-act-refused = Something was refused
kind-kernel-data-read = The log was read, or a list was taken away as a file
kind-kernel-identity-asked = The password was asked for again
kind-kernel-key-taken = A new key of the instance is in use
kind-kernel-mail-bounced = A mail could not be delivered
kind-kernel-token-came = A token was used from a new network
kind-library-adoption-changed = A government changed what it says of a resource
kind-library-adoption-ended = A government does not use a resource any more
kind-library-comments-closed = A draft was closed for comments
kind-library-comments-opened = A draft was opened for comments
kind-library-practice-asked = A government was asked whether its good practice is still so
kind-library-practice-checked = A good practice is still so
kind-library-remark-withdrawn = A comment on a draft was withdrawn
kind-library-remark-written = A draft was commented on
kind-library-resource-adopted = A government said that it uses a resource
kind-library-draft-dropped = The draft of a resource was dropped
kind-library-edition-published = An edition of a resource was published
kind-library-news-published = News were published
kind-library-resource-changed = A resource was changed
kind-library-resource-drafted = A resource was drafted
kind-library-resource-file-drawn = A preview of the file of a resource was drawn
kind-library-resource-file-read = The text in the file of a resource was read
kind-library-resource-group-added = A resource is of another group too
kind-library-resource-group-removed = A group was taken off a resource
kind-library-resource-published = A resource was published
kind-library-resource-replaced = A resource was replaced by another
kind-library-resource-withdrawn = A resource was withdrawn
kind-library-transcript-removed = The transcript of a recording was removed
kind-library-transcript-saved = A transcript of a recording was saved
kind-library-translation-added = A resource was added in another language
kind-moderation-case-appealed = Somebody appealed against hiding their text
kind-moderation-case-decided = It was decided about a reported text
kind-moderation-case-opened = A text was reported for the first time, or again after it stood
kind-moderation-held-text-decided = It was decided about a text that waited
kind-moderation-mute-ended = Somebody is read again
kind-moderation-person-muted = Somebody was muted
kind-moderation-text-held = A text with a link waits
kind-moderation-text-reported = A text was reported
kind-notices-bounce-ended = Somebody said that their address works again
kind-notices-levels-set = Somebody chose what they are told
kind-notices-mail-ended = Somebody ended mails by a link
kind-notices-mail-level-chosen = Somebody chose how soon mail of a group comes
kind-notices-mails-made = Digests were made
kind-notices-notices-read = Notices were marked as read
kind-notices-saved-search-changed = Somebody changed a saved search
kind-notices-saved-search-ended = Somebody ended a saved search
kind-notices-search-feed-ended = Somebody ended the feed of a saved search
kind-notices-search-feed-made = Somebody made a feed of a saved search
kind-notices-search-found = A saved search found something new
kind-notices-search-saved = Somebody saved a search
kind-notices-searches-looked = Saved searches were looked up
kind-office-facts-imported = Facts were imported
kind-office-job-discarded = Work that was set aside was dropped
kind-office-job-retried = Work that was set aside was tried again
kind-office-rows-imported = A table was imported
kind-people-affiliation-claimed = Somebody said for whom they work
kind-people-affiliation-ended = Somebody no longer works for a government or organisation
kind-people-affiliation-verified = It was confirmed for whom somebody works
kind-people-commitment-reported = It was reported what a government does for a commitment
kind-people-endorsement-decided = An organisation’s support was decided on
kind-people-endorsement-submitted = An organisation offered its support
kind-people-expired-removed = Expired links and sessions were removed
kind-people-government-registered = A government was registered
kind-people-identity-proved = The password or a code was given again
kind-people-identity-refused = A wrong password or code was given when it was asked for again
kind-people-mail-verified = The mail address was confirmed
kind-people-organisation-registered = An organisation was registered
kind-people-password-changed = The password was changed
kind-people-password-reset = The password was set anew through a mail
kind-people-password-reset-asked = A mail to set the password anew was asked for
kind-people-person-entered = An account was imported
kind-people-person-restricted = The data of a person were restricted: kept, not used
kind-people-person-signed-up = An account was created
kind-people-profile-changed = The account’s details were changed
kind-people-recovery-code-used = A recovery code was used
kind-people-recovery-codes-made = Recovery codes were made
kind-people-second-factor-asked = The password was right, and the code was asked for
kind-people-second-factor-begun = Setting up the second factor was begun
kind-people-second-factor-refused = A wrong code was given
kind-people-second-factor-removed = A steward switched off the second factor
kind-people-second-factor-switched-off = The second factor was switched off
kind-people-second-factor-switched-on = The second factor was switched on
kind-people-restriction-ended = A person’s data are used again
kind-people-restriction-ending-told = A person was told that the restriction of their data will end
kind-people-secrets-locked = Secrets of second factors were locked with the newest key
kind-people-session-ended = A session on another device was ended
kind-people-sign-in-refused = A sign-in failed
kind-people-sign-up-guard-ended = The guard at the sign-up was ended
kind-people-sign-up-guarded = Opening an account takes a proof of work for a while
kind-people-sign-up-repeated = An address that has an account was used again to create one
kind-people-signature-accepted = A signature was accepted
kind-people-signature-returned = A signature was sent back
kind-people-signature-submitted = A signature was submitted
kind-people-signature-withdrawn = A signature was withdrawn
kind-people-signed-in = Signed in
kind-people-signed-out = Signed out
kind-people-steward-appointed = A steward was appointed
kind-people-token-made = A token was made
kind-people-token-revoked = A token was revoked
kind-notices-notices-forgotten = Old notices were removed
kind-people-address-change-asked = Another mail address was asked for
kind-people-address-changed = The mail address was changed
kind-people-copies-removed = Old copies of own data were removed
kind-people-copy-asked = A copy of the own data was asked for
kind-people-copy-made = A copy of own data was made
kind-people-erasure-asked = Leaving was asked for
kind-people-erasure-taken-back = The wish to leave was taken back
kind-people-identity-arrived = A sign-in provider named somebody whom no account knows
kind-people-identity-linked = A sign-in provider was linked
kind-people-identity-unlinked = A sign-in provider was taken off
kind-people-inactive-warned = A warning was sent that the unused account will end
kind-people-led-to-provider = Somebody was led to a sign-in provider
kind-people-passkey-added = A passkey was added
kind-people-passkey-refused = A passkey was refused, because there may be a copy of it
kind-people-passkey-removed = A passkey was removed
kind-people-passkey-renamed = A passkey was renamed
kind-people-person-erased = The account ended, and the person went
kind-people-provider-answered = A sign-in provider answered
kind-people-sign-in-link-asked = A link to sign in was asked for
kind-people-sign-in-link-used = A link to sign in was used
kind-people-signed-out-by-provider = A sign-in provider ended the session
kind-people-unproved-removed = Accounts that were never confirmed were removed
kind-talk-answer-accepted = An answer to a question was accepted
kind-talk-answer-dropped = An answer was taken out of a knowledge base
kind-talk-answer-kept = An answer was put into a knowledge base
kind-talk-discussion-closed = A discussion was closed
kind-talk-discussion-indexed = The search finds the posts of a discussion by its title as it is now
kind-talk-discussion-opened = A discussion was begun
kind-talk-discussion-reopened = A discussion was opened again
kind-talk-discussion-visited = Somebody marked a discussion as read
kind-talk-echo-ended = A government took back that it is the same there
kind-talk-echo-given = A government said that it is the same there
kind-talk-expert-answered = An outside expert answered a question by mail
kind-talk-expert-asked = An outside expert was asked a question by mail
kind-talk-expert-declined = An outside expert said no, or took an answer back
kind-talk-experts-forgotten = Addresses of outside experts were deleted
kind-talk-following-set = Somebody set whether they are told of new posts
kind-talk-file-added = A file was added to a text
kind-talk-image-added = An image was added to a text
kind-talk-images-forgotten = Images and files that nobody used were deleted
kind-talk-people-mentioned = Somebody was mentioned in a post
kind-talk-post-changed = A post was changed
kind-talk-post-withdrawn = A post was withdrawn
kind-talk-post-written = A post was written
kind-translation-text-translated = A text was translated by the machine
kind-translation-translation-asked = Somebody asked for the translation of a text
kind-translation-translation-failed = A text could not be translated
kind-translation-translations-forgotten = Translations that were old or out of date were deleted
kind-watch-deadline-near = People were told that a day of a dossier comes near
kind-watch-dossier-changed = A dossier was changed
kind-watch-dossier-explained = A group explained a dossier
kind-watch-dossier-followed = Somebody follows a dossier
kind-watch-dossier-linked = A dossier was linked with something here
kind-watch-dossier-opened = A dossier was opened
kind-watch-dossier-unfollowed = Somebody follows a dossier no more
kind-watch-dossier-unlinked = A link of a dossier was taken away
kind-watch-fact-added = A fact was added to a dossier
kind-watch-fact-changed = A fact of a dossier was changed
kind-watch-fact-ended = A fact of a dossier was taken out
kind-talk-reply-returned = A mail did not become a post and was returned
kind-work-activity-added = An activity was added to a plan
kind-work-activity-carried-over = An activity was carried over into the next plan
kind-work-activity-changed = An activity was changed
kind-work-activity-meeting-linked = A meeting was linked to an activity
kind-work-activity-meeting-unlinked = A meeting is no longer linked to an activity
kind-work-activity-moved = The state of an activity was changed
kind-work-challenge-backed = A government said that it has a challenge too
kind-work-challenge-backing-ended = A government took back that it has a challenge too
kind-work-challenge-backing-passed = Somebody took the place of a colleague who is told about a challenge
kind-work-challenge-changed = A challenge was changed
kind-work-challenge-proposed = A challenge became a proposal
kind-work-challenge-reopened = A challenge was opened again
kind-work-challenge-solution-changed = What solved a challenge was corrected
kind-work-challenge-solved = A challenge was marked as solved
kind-work-challenge-stated = A challenge was stated
kind-work-challenge-withdrawn = A challenge was withdrawn
kind-work-comment-withdrawn = A comment was withdrawn
kind-work-contribution-ended = A contribution ended
kind-work-contribution-offered = A government offered a contribution
kind-work-milestone-added = A milestone was added
kind-work-milestone-dated = A milestone got another day
kind-work-milestone-reached = A milestone was reached
kind-work-milestone-removed = A milestone was removed
kind-work-plan-adopted = A work plan was adopted
kind-work-plan-closed = A work plan was closed
kind-work-plan-discussed = A work plan went into discussion
kind-work-plan-drafted = A work plan was drafted
kind-work-plan-opened = A work plan was opened for proposals
kind-work-plan-started = Work on a plan began
kind-work-points-given = A government gave its points
kind-work-proposal-accepted = A proposal was put into the plan
kind-work-proposal-answered = A question about a proposal was answered
kind-work-proposal-asked = A question about a proposal was asked
kind-work-proposal-changed = A proposal was changed
kind-work-proposal-commented = A proposal was commented on
kind-work-proposal-declined = A proposal was declined
kind-work-proposal-made = A proposal was made
kind-work-proposal-merged = Proposals were merged
kind-work-proposal-split = A proposal was split
kind-work-proposal-supported = A government supported a proposal
kind-work-proposal-withdrawn = A proposal was withdrawn
kind-work-ranking-closed = A ranking was closed
kind-work-ranking-opened = A ranking was opened
kind-work-report-drafted = The report on a plan was drafted
kind-work-result-added = A result was added
kind-work-result-removed = A result was removed
kind-work-suggestion-refused = A suggested edit was not taken
kind-work-support-ended = A government no longer supports a proposal
kind-work-supporters-told = Those who support a proposal were told of it
reported-texts = Reported texts

# Limits
limits-title = Limits
limits-lede = How often something may be done before one has to wait, and how often somebody had to.
limits-caption = Limits and how often each refused
limits-off = Limits are switched off by the settings (limits = false).
limits-hint = Counted in the memory of this process: a restart begins anew, and each of several processes counts for itself. A network is an IPv4 address or an IPv6 /64. An account is new for 7 days, unless it has a verified affiliation to a government, speaks for an organisation or has an office in a group.
limits-link = Limits
column-limit = What
column-per = For each
column-at-once = At once
column-then = Then
column-new = New accounts
column-hour = Refused, last hour
column-day = Refused, last day
limit-a-second = { $count ->
    [one] one a second
   *[other] { $count } a second
}
limit-every-seconds = { $count ->
    [one] one a second
   *[other] one every { $count } seconds
}
limit-every-minutes = { $count ->
    [one] one a minute
   *[other] one every { $count } minutes
}
limit-new = { $once } at once, then { $then }
limit-sign-in-network = Sign-in, the way to a provider and back, asking for a link or a new password
limit-sign-in-account = Sign-in to one account from one network
limit-sign-in-everywhere = Sign-in to one account from everywhere
limit-challenge = Challenges for passkeys (each look at the sign-in page takes one)
limit-code = Codes of a second factor
limit-sign-up = New accounts
limit-sign-up-everywhere = New accounts from everywhere, beyond which a proof of work is asked for
limit-sign-up-invited = New accounts by one invitation link while a guard stands, beyond which a proof of work is asked for
limit-mail-to = Mails on a stranger’s request
limit-register = Registrations for a meeting
limit-search = Searches
limit-write = Every form that is sent
limit-post = Proposals, comments, posts, questions, offers
limit-support = Support, votes, answers
limit-request = Requests that others decide: affiliations, memberships, signatures
limit-invite = Invitations and messages to a group
limit-token = Requests with a token, or with what is none
limit-refusal = Refused acts that the log tells one by one
limit-translate = Translations by a machine, by thousands of characters
limit-paper = Papers as PDF
limit-image = Images and files that are added to posts
per-network = network
per-account = account
per-account-at-network = account and network
per-address = mail address
per-link = one invitation link
per-token-or-network = token; network
per-instance = the whole instance

# The guard at the sign-up
guard-title = Guard at the sign-up
guard-what = While it stands, whoever creates an account lets the browser solve a small task, unless they hold an invitation link. It begins by itself when very many accounts are created, and ends by itself.
guard-stands = It stands
guard-by-itself = It began by itself and ends on { $until }.
guard-by-steward = A steward began it. It ends on { $until }.
guard-hours = For how long
guard-hour = An hour
guard-day = A day
guard-week = A week
guard-begin = Let it stand
guard-end = End it now
done-guarded = The guard stands.
done-unguarded = The guard is ended.

# The steward’s desk and its sections
private-operations = stewards, because it shows how this instance runs.
today = Needs a hand today
today-none = Nothing is broken and nothing is overdue.
hand-jobs = { $count ->
    [one] 1 piece of work was set aside
   *[other] { NUMBER($count) } pieces of work were set aside
}
hand-bounced = { $count ->
    [one] 1 mail address takes no mail
   *[other] { NUMBER($count) } mail addresses take no mail
}
hand-overdue = { $count ->
    [one] 1 decision has waited for more than 7 days
   *[other] { NUMBER($count) } decisions have waited for more than 7 days
}
hand-leaderless = { $count ->
    [one] 1 group has no lead
   *[other] { NUMBER($count) } groups have no lead
}
hand-translator = { $count ->
    [one] The service that translates does not let this site in: one text waits
   *[other] The service that translates does not let this site in: { $count } texts wait
}
hand-backup = There is no recent backup
hand-room = The disk is nearly full
sections = Sections of the desk
section-people = People
section-people-what = Find somebody, see their standing and devices, sign them out, send a mail to confirm their address.
section-roles = Roles
section-roles-what = Stewards, leads and chairs. Make and end a steward.
section-governments = Governments and organisations
section-governments-what = Open one to correct it, list its mail domains, merge or close it.
section-register = Register a government
section-register-what = By hand, where the reference geography does not have it.
section-import = Import a table
section-import-what = Governments, organisations or people from a file. It is checked first.
section-groups = Groups
section-groups-what = Seats of lead and chair, members and settings of each group.
section-news = Publish news
section-news-what = Write what everyone should know.
section-mail = Mail
section-mail-what = What waits to leave, addresses that take no mail, a test mail to yourself.
section-jobs = Background work
section-jobs-what = Work that did not succeed: try it again or drop it.
section-storage = Storage
section-storage-what = Database, files, free space, the search index.
section-backups = Backups
section-backups-what = Start one, fetch one, delete old ones.
section-rules = Rules of this instance
section-rules-what = What the settings say, and where they are changed.
section-may = Who may do what
section-may-what = Every action with the roles that may do it.
section-health = Health
section-health-what = Version, database, clock, and what deserves a second look.
section-cases-what = Reports that wait for a decision, and links of new accounts that wait.
section-restrictions-what = Whose data are kept and not used, and requests to end that.
section-limits-what = What each limit allows, and how often it struck lately.
section-audit = Audit log
section-audit-what = Who did what, when and from where.
mail-lede = A test mail goes the same way as every other mail. If it does not arrive, it waits here or is set aside.
mail-test-send = Send a test mail to myself
mail-test-subject = { $instance }: test mail
mail-test = This is a test mail of { $instance }. You asked for it at the steward’s desk. Mail leaves the instance.
mail-queue = On the way
mail-waiting = wait to leave
mail-failed = did not succeed
mail-doubtful = end not known
mail-way = Way
mail-to-folder = Each mail is written to a file. Nothing is sent.
mail-to-server = A mail server takes each mail.
mail-sender = Sender
mail-bounced = Addresses that take no mail
mail-bounced-what = A mail server said that there is no such mailbox. Notices are no longer sent there until somebody says that it works again.
mail-bounced-none = Every address takes mail.
mail-bounce-clear = It works again
done-test-mail = The test mail is on its way to you.
done-bounce-cleared = Mail goes to this address again.
storage-database = Database
storage-files = Files
storage-files-count = { $count ->
    [one] 1 file
   *[other] { NUMBER($count) } files
}
storage-orphans = Files that nothing refers to
storage-orphans-what = They are removed after a day.
storage-free = Free space
storage-free-of = { $free } of { $all }
storage-scarce = The disk is nearly full. Delete old backups here, or ask whoever runs the machine for more room.
index-title = Search index
index-what = Make it anew if the search does not find what is there. Nobody needs to wait: the search works meanwhile.
index-going = The index has still to go through { $count ->
    [one] 1 entry of the log.
   *[other] { NUMBER($count) } entries of the log.
}
index-rebuild = Make the search index anew
done-index-begun = The search index is being made anew.
backups-title = Backups
backups-lede = A backup is one file with all rows and all files. It is made while everybody goes on working.
backups-secret = A backup holds everything about everybody. Keep it where nobody else can read it. Before you fetch or delete one, you are asked who you are.
backups-old = { $days ->
    [one] There is no backup from the last day. Start one now.
   *[other] There is no backup from the last { NUMBER($days) } days. Start one now.
}
backups-none = No backup was started here yet.
backup-start = Start a backup
backup-done = Done
backup-going = Being made
backup-failed = Did not succeed
backup-parts = { NUMBER($done) } of { NUMBER($all) } parts
backup-rows = { $count ->
    [one] 1 row
   *[other] { NUMBER($count) } rows
}
backup-missing = { $count ->
    [one] 1 file is missing in it
   *[other] { NUMBER($count) } files are missing in it
}
backup-fetch = Download
backup-delete = Delete
done-backup-started = The backup is being made. Load this page again to see how far it is.
done-backup-running = A backup is being made already. Wait until it is done.
done-backup-deleted = The backup is deleted.
rules-lede = Whoever runs the program changes these in its settings file or by environment variables, and starts it again. “belfry config” prints each with its meaning.
rules-caption = Settings that are rules
rules-setting = Setting
rules-value = Value
rules-empty = empty
warnings-title = Deserves a second look
warn-none = Nothing in the settings deserves a second look.
warn-migrations = The database is not up to date.
warn-demo = This is a demonstration. Anybody can read its mail.
warn-https = The address of the site is not encrypted (base_url).
warn-factor = Leads, chairs and stewards need no second factor (second_factor_for).
warn-limits = Nothing limits how often somebody tries a password (limits).
warn-mail = Mail is written to files and not sent (mail_url).
warn-workers = This process does no background work (workers).
warn-erasures = A backup that is brought back brings back those who have left (erasures_file).
warn-contact = Nobody can see where to tell of a hole in the security (security_contact).
health-version = Version
health-since = Running since
health-clock = Clock
health-engine = Database
health-migrations = Migrations
health-migrations-count = { NUMBER($all) } known, { NUMBER($pending) } still to be applied
health-address = Address
health-tls = encrypted
health-no-tls = not encrypted
kind-office-backup-started = A backup was started
kind-office-backup-made = A backup was made
kind-office-backup-failed = A backup did not succeed
kind-office-backup-deleted = A backup was deleted
kind-office-test-mail-sent = A test mail was sent
kind-office-index-rebuild-begun = The search index was made anew
kind-people-steward-ended = A steward is none any more
kind-people-verification-sent = A steward sent a mail to confirm an address
kind-people-sessions-ended = A steward signed somebody out everywhere
kind-people-government-corrected = A government was corrected
kind-people-government-closed = A government was closed
kind-people-government-reopened = A government was opened again
kind-people-government-merged = A government was merged into another
kind-people-organisation-corrected = An organisation was corrected
kind-people-organisation-merged = An organisation was merged into another

health-scanner = Virus scanner (clamd)
scanner-none = Not set
scanner-none-what = Files are kept without being looked through. The setting is clamd.
scanner-answers = Answers
scanner-answers-what = Each file is looked through before it is kept, so none waits.
scanner-silent = Does not answer
scanner-silent-what = No file is taken. Whoever sends one is asked to try again later, so none waits.
warn-scanner = The virus scanner does not answer, so no file is taken. Start clamd, or correct the setting clamd.
