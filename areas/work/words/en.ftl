# Proposals
propose = Propose a topic
propose-lede = Tell the group about a concrete problem that other governments may share. Ten minutes are enough.
propose-send = Propose it
propose-private = you, until you propose it. Then the people of this group and verified officials of all governments.
proposals-title = Proposals for { $year }
proposals-closed = Proposals
proposals-lede = What cities and regions ask this group to take into its work plan. Those with most support come first.
proposals-empty = Nobody has proposed a topic yet. Yours can be the first.
proposals-count = { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
}
proposals-private = the people of this group and verified officials of all governments, because proposals speak of problems at home.
proposal-for = Proposal for { $year }
no-plan-open = This group takes no proposals at the moment. Its lead opens the next plan.
title-label = What should the group take up?
title-hint = One line, for example: A clause for our data-platform tender.
title-missing = Write a title of at least five characters.
problem-label = The problem
problem-hint = What happens, where, and whom it holds up.
problem-missing = Describe the problem in a sentence or two.
wanted-label = The result that would help
wanted-hint = What you could use at home when it is done.
wanted-missing = Say what result would help you.
wanted-by-label = Needed by
wanted-by-wrong = Choose a day from today on.
text-long = Shorten this to { NUMBER($max) } characters.
kind-label = Kind of work
kind-information = Share what is known
kind-information-hint = A talk, a visit, an overview of what others do.
kind-joint = Work on something together
kind-joint-hint = A clause, a guide, an indicator, a tool that several governments make.
kind-missing = Choose the kind of work.
brings-label = What you bring
brings-hint = Time, a draft, data, an expert, a test site.
brings-said = What { $name } brings
not-said = Not said
proposed-on = Proposed on
proposed-by = Proposed by
facts-title = In short
state-proposed = Open
state-accepted = In the plan
state-declined = Declined
state-withdrawn = Withdrawn
withdraw-what = It stays readable and is marked as withdrawn.
withdraw = Withdraw this proposal
not-open = This proposal is decided already. Reload the page to see how.
done-proposed = Your proposal is in. Lead and chair answer it, and you get their answer by mail.
done-withdrawn = The proposal is withdrawn.
done-unchanged = Nothing was changed: this proposal had been decided already.

# Support
supporters = { $count ->
    [0] no support from other governments yet
    [one] 1 government supports this
   *[other] { $count } governments support this
}
supports-empty = Be the first to support it in the name of your government.
supports-all = See all { NUMBER($count) }
in-name-of = In the name of
in-name-of-only = You do this in the name of { $name }.
choose = Choose
government-missing = Choose the government in whose name you do this.
own-proposal = Your government proposed this. Its support goes without saying.
support = Support this
support-note = Why, or what you would contribute
support-note-hint = Everybody who can read the proposal can read this.
support-end = End the support of { $name }
done-supported = Your government now supports this proposal.
done-support-ended = Your government no longer supports this proposal.

# Decisions
decide-title = Decide
decide-lede = Your answer is mailed to the proposer and to everyone who supported the proposal.
answer-title = Answer of the group
answer-label = Your answer
answer-hint = Say why, and what happens next.
answer-missing = Write an answer. The proposer has waited for it.
quarter-label = Quarter
quarter-hint = Only needed when you accept: when the work should start.
quarter-missing = Choose the quarter in which the work should start.
quarter = { $quarter ->
    [1] First quarter
    [2] Second quarter
    [3] Third quarter
   *[other] Fourth quarter
}
accept = Accept into the plan
decline = Decline
done-accepted = The proposal is in the work plan, and its proposer has been told.
done-declined = The proposal is declined, and its proposer has been told.
mail-accepted-subject = In the work plan: { $title }
mail-accepted =
    Good news: the proposal “{ $title }” is now in the work plan of the group { $group }.

    The answer of the group:
    { $answer }

    See the proposal and who supports it:
    { $link }
mail-declined-subject = Answer to your proposal: { $title }
mail-declined =
    The group { $group } has not taken the proposal “{ $title }” into its work plan.

    The answer of the group:
    { $answer }

    See the proposal and who supported it:
    { $link }

# Plans
plan-title = Work plan { $year }
as-pdf = As PDF
paper-example = invented example
plan-open = This plan is being made. Every city and region can propose a topic.
plan-adopted = The group has adopted this plan. Work begins when the year is started.
plan-closed = This year is over. The plan stays readable.
plan-empty = Nothing has been taken into this plan yet.
see-proposals = See and support proposals
years-label = Years
activity-planned = Planned
activity-running = Running
activity-done = Done
activity-dropped = Dropped
plan-new = Open a plan
plan-new-lede = As soon as the plan of a year is open, cities and regions can propose topics for it.
plan-year = Year
plan-year-missing = Choose the year of the plan.
plan-all-open = The plans of this year and the next are there already.
plan-private = you, the lead and the chair of this group. The plan itself is public.
plan-adopt = Record that the group adopted the plan
plan-decision = How the group decided
plan-decision-hint = For instance: adopted without objection at the meeting of 3 December. Everyone can read it.
plan-decision-missing = Say where and how the group decided.
plan-decision-title = Decision of the group
plan-adopted-on = adopted on { $day }
done-plan-opened = The plan is open. Topics can be proposed from now on.
done-plan-adopted = The plan is adopted.

# Plans: their states and steps
plan-state-draft = Draft
plan-state-open = Open for proposals
plan-state-discussion = Under discussion
plan-state-adopted = Adopted
plan-state-running = Running
plan-state-closed = Closed
plan-draft = Lead and chair prepare this plan. Proposals are not taken yet.
plan-discussion = The call for proposals has ended. The group speaks about what it takes into the plan, and then adopts it.
plan-running = The group works on this plan. You see here what has begun, what is done and what has changed since the adoption.
plan-new-draft = Begin it as a draft
plan-stands-elsewhere = This does not fit the plan as it stands now: { $state }. Somebody may have moved it on in the meantime.
plan-adopt-empty = There is nothing in the plan yet. Take in a proposal or add an activity first.
plan-full = A plan holds at most { NUMBER($max) } activities. End or drop some first.
plan-meeting = At which meeting
plan-no-meeting = At none: in writing, or elsewhere
plan-decided-at = Decided at
meeting-unknown = Choose a meeting of this group.
adopted-on-label = Day of the decision
adopted-on-hint = If you leave it empty, it is the day of the meeting.
adopted-on-wrong = Choose the day on which the group decided. It cannot be in the future.
plan-way = How this plan came about
next-title = The next step
next-draft = Add activities of your own if you like. Once the plan is open, every city and region can propose topics for it.
next-open = End the call when the group wants to speak about what came in. No new proposals are taken then. Those that are in can still be answered.
next-discussion = When the group has decided, record it here. From then on everyone sees what was adopted, what was added later and what was dropped.
next-adopted = Start the year when the work begins. From then on activities can run and be done.
next-running = At the end of the year the platform drafts the report from its records. You add an introduction and an outlook, and publish it.
plan-open-it = Open it for proposals
plan-discuss = End the call and discuss
plan-open-again = Take proposals again
plan-start = Start the year
done-plan-drafted = The draft is there. Open it when you want to take proposals.
done-plan-known = The plan of this year was there already. Nothing was changed.
done-plan-discussed = The call for proposals has ended. The group can now discuss the plan.
done-plan-adopted-before = The adoption was recorded already. Nothing was changed.
done-plan-started = The year has begun.
views-label = Ways to see this plan
view-list = List
view-timeline = Timeline
view-report = Report
timeline-table = The same as a table
progress-title = Progress against the adopted plan
progress-adopted = { $count ->
    [one] 1 activity was adopted.
   *[other] { $count } activities were adopted.
}
progress-added = { $count ->
    [one] 1 was added later.
   *[other] { $count } were added later.
}
not-begun = Not begun
quarter-short = Q{ NUMBER($quarter) }
quarter-of = { $quarter } { $year }

# Activities
activity-carried = Carried over
activity-title-label = Activity
activity-description = { $group }: an activity of the work plan { $year }.
activity-new = Add an activity
activity-new-lede = For work that nobody proposed. What comes from a proposal is added when you accept it.
aim-label = What it is for
aim-hint = The result that the group wants, and who can use it.
owner-label = Who takes care of it
owner-none = Nobody yet
owner-coordination = The coordination of the group
owner-hint = A person of the group. Those whose government contributes come first. Everyone sees the government; the name is only for the group and for officials.
owner-unknown = Choose a person of this group.
owner-several = Several people of this group have this name. Choose from the list, or ask the person to write the name in another way.
owner-named = Or the full name of somebody else
owner-named-hint = The list shows { NUMBER($most) } people; the group has more. Write the name as it stands among the members.
adoption-label = At the adoption
adopted-so = Adopted as it stands here
adopted-as = Adopted as “{ $title }”, { $quarter }
adopted-for = adopted for: { $quarter }
added-later = Added after the adoption
carried-here = Carried over from the year before
contributors = { $count ->
    [one] 1 government contributes
   *[other] { $count } governments contribute
}
history-title = How it went
state-label = State
work-on = Work on this activity
edit-title = Keep the activity up to date
edit-private = you, the lead and the chair of this group. What you enter here appears on the public page of the activity.
words-title = In words
save = Save
activity-fixed = Nothing about this activity can be changed any more: its year is closed, or it was carried over. It stays readable.
activity-moved-meanwhile = Somebody else moved this activity in the meantime. It stands at: { $state }. Choose again if you still want to change it.
activity-state-missing = Choose the new state.
state-title = How far it is
state-now = Now: { $state }
new-state = New state
to-planned-hint = It has not begun, or is taken up again.
to-running-hint = People work on it.
to-done-hint = It has ended. Add below what came out of it.
to-dropped-hint = The group does not do it. Say why.
reason-label = Why
reason-hint = Everyone can read this.
reason-missing = Say why. Everyone who follows this work wants to know.
state-send = Change the state
plan-not-running = Work can begin when the year of the plan has been started.
not-open-any-more = This activity has ended. Reload the page to see how.
carry-title = Carry it over to { $year }
carry-what = It ends here and goes on in the plan of { $year }, with its title, its aim, who takes care of it, the governments that contribute and the milestones that you choose. If there is no such plan, it is begun as a draft. This cannot be undone.
carry-reason = Why it did not end this year
carry-milestones = Milestones that go along
carry-milestones-hint = Those that are not reached. Their days stay as they are until somebody gives them new ones.
carry-send = Carry it over to the plan { $year }
next-plan-closed = The plan of the next year is closed already.
contributions-title = Who contributes
contributions-empty = No government has offered to contribute yet.
contribution-note = What your government contributes
contribution-note-hint = Time, a draft, data, a test site. The people of this group and officials can read this.
contribute = We contribute
contribution-end = End the contribution of { $name }
contribution-of-others = You can only end the contribution of a government that you work for.
milestones-title = Milestones
milestone-label = Milestone
milestone-hint = What can be seen when it is reached, for example: first draft sent to the group.
milestone-missing = Write what can be seen when the milestone is reached.
milestone-due-label = Due on
milestone-add = Add the milestone
milestone-which = Milestone that was reached
milestone-choose = Choose a milestone.
milestone-done-on = Reached on
milestone-done-on-hint = If you leave it empty, it is today.
milestone-reach = Mark it as reached
milestone-reached = Reached
milestone-reached-on = reached on { $day }
milestone-due = due on { $day }
milestone-passed = was due on { $day }; it needs a new day
milestone-another-day = Milestone that gets another day
milestone-new-day = New day
milestone-set-day = Set the new day
milestone-day-missing = Choose a day in { $year } or later.
milestone-stays = This milestone is reached. What is reached stays on the page.
day-wrong = Choose a day, or leave this empty.
day-to-come = This day is still to come. Choose today or an earlier day.
meetings-title = Meetings about it
meetings-empty = No meeting of the group is linked yet.
meeting-which = Meeting
meeting-page = Or the address of an older meeting
meeting-page-hint = The list shows the { NUMBER($most) } latest meetings of the group; there are more. Copy the address of the meeting’s page.
meeting-link = Link this meeting
results-title = Results
results-empty = Nothing has come out yet.
result-resource = A resource of the library
result-no-resource = None: it stands elsewhere
resource-page = Or the address of another resource of the library
resource-page-hint = The list shows { NUMBER($most) } resources of the group; there are more. Copy the address of the resource’s page.
resource-unknown = This is no resource of this group. Choose one, or write what came out.
result-name = Or what came out, in words
result-name-hint = For example: a clause of half a page, with an explanation.
result-missing = Choose a resource, or write what came out.
result-url = Where it stands
result-url-hint = A web address that begins with https://
url-wrong = Write a web address that begins with https://
result-add = Add the result
remove = Take away “{ $what }”
parts-full = There can be at most { NUMBER($max) }. Take one away first.
done-activity-added = The activity is in the plan.
done-activity-saved = Your change is saved.
done-activity-moved = The state is changed, and the history keeps it.
done-activity-carried = The activity goes on here. Both pages lead to each other.
done-contributing = Your government now contributes to this activity.
done-contribution-ended = The contribution has ended.
done-contribution-gone = This government did not contribute any more; nothing has changed.
done-noted = It is noted and stands on the public page.
done-removed = It is taken away.
done-gone = It was not there any more; nothing has changed.

# The thread of a topic
thread-title = From the problem to what came of it
thread-proposal = Proposal: { $title }
thread-proposal-private = A proposal
thread-by = Proposed by { $name }
thread-plan = Into the work plan { $year }
thread-meeting = Meeting: { $title }
thread-result = Result: { $title }

# The report and the end of a year
report-title = Report { $year }, { $group }
report-lede = What became of this year’s plan. The record was put together by the platform when the year was closed, and does not change any more.
report-published = Published on { $day }
report-write = Write the report and close the year
report-write-lede = The platform has put together what its records say. Write an introduction and an outlook, settle what is open, and publish.
plan-report-private = you, the lead and the chair of this group, until you publish it. Then everyone.
report-not-now = The report is written while the year is running. Afterwards it stands beside the plan.
report-words = Your words
report-introduction = Introduction
report-introduction-hint = What this year was about, in a few sentences.
report-outlook = Outlook
report-outlook-hint = What the group does next.
report-record = What the platform recorded
report-meetings = Meetings held
report-meetings-none = No meeting of the group is recorded in this year.
report-came = { $count ->
    [one] 1 person confirmed being there
   *[other] { $count } people confirmed being there
}
report-came-none = nobody confirmed being there
report-attendance = Who was there
report-attendance-none = Nobody has confirmed being at a meeting of this year, so nothing can be said about who was there.
report-attendance-all = Times that somebody confirmed being there: { NUMBER($times) }. Meetings where somebody did: { NUMBER($confirmed) } of { NUMBER($meetings) }. Governments seen: { NUMBER($governments) }.
report-attendance-how = Counted is who confirmed after a meeting that they were there, once a meeting. Who was there and did not confirm it is missing.
report-attendance-others = Of these without a government: { NUMBER($count) }.
report-meetings-confirmed = Meetings with confirmations
report-meetings-unconfirmed = Meetings without
report-by-country = By country
report-country = Country
report-governments = Governments
report-times = Times there
report-group-only = Only the people of this group see this table.
report-by-government = By government
report-government = Government
report-meetings-seen = Meetings
report-attendance-private = How often each government was there is for the people of this group.
report-activities = Activities
report-contributors = with { $names }
report-result = Result:
report-goes-on = Goes on in the next year
report-proposals = Proposals
report-proposals-count = Proposals made: { NUMBER($all) }. Taken into the plan: { NUMBER($accepted) }.
report-not-accepted = Not in the plan
report-not-accepted-private = Only the people of this group and officials see these titles, because proposals speak of problems at home.
report-decisions = Decisions
report-adoption = Adoption of the plan
report-decisions-meetings = At the meetings
report-decision-group = only for this group
report-decisions-hidden = { $count ->
    [one] 1 decision stands in minutes that are not public; only the people of this group see it.
   *[other] { $count } decisions stand in minutes that are not public; only the people of this group see them.
}
closing-settle = What is still open
closing-settle-what = Before the year can be closed, end each of these or carry it over, with a reason. Proposals need an answer.
closing-title = Publish the report and close { $year }
closing-what = The report becomes public, and plan and activities stay as they are for ever. A closed year cannot be opened again.
closing-understood = I have read the report, and I know that the year cannot be opened again
closing-understood-missing = Confirm that you have read the report, because the year cannot be opened again.
closing-send = Publish and close the year
closing-open = { $count ->
    [one] 1 activity is still open. End it or carry it over first.
   *[other] { $count } activities are still open. End or carry over each of them first.
}
closing-appealed = { $count ->
    [one] 1 proposal is hidden, and an appeal about it waits for a decision. Decide about it first.
   *[other] { $count } proposals are hidden, and appeals about them wait for a decision. Decide about each of them first.
}
closing-unanswered = { $count ->
    [one] 1 proposal has no answer yet. Accept or decline it first.
   *[other] { $count } proposals have no answer yet. Accept or decline each of them first.
}
done-report-saved = Your words are saved.
done-plan-closed = The report is published and the year is closed.
# Similar topics
similar-title = Is it one of these?
similar-what = These are like your topic. To support one that is there already gives it more weight than a second proposal. Nothing you typed is lost: it stands below.
similar-support = Support this one instead
similar-different = No, mine is different: propose it
opens-beside = (opens beside this page)
hit-proposal = Proposal
hit-activity = In a work plan
hit-result = Result

# States and the list
state-asked = Waits for its proposer
state-merged = Merged into another
state-split = Split into several
state-hidden = Hidden
proposals-all = All
proposals-none = No proposal of this year is in this state.
states-label = States
cancel = Cancel

# Changes
change = Change this proposal
change-title = Change your proposal
change-lede = Earlier texts stay readable. Governments that supported the proposal are told on its page that it was changed.
change-send = Save the change
change-overtaken = The proposal was changed while you wrote. Your text is kept below. Compare it with what the proposal says now, and save again.
change-now = What the proposal says now
change-now-what = Only what differs from your text below is shown.
change-suggested-by = With an edit that { $name } suggested. It is marked as taken over when you save.
changed-on = Last change
never-changed = None
versions-title = Earlier texts
versions-lede = Each text that was replaced, the newest first.
versions-empty = This proposal was never changed.
version-title = Text { NUMBER($number) }
version-until = until { $day }, replaced by { $name }
version-suggested = The text that replaced it was suggested by { $name }.
done-changed = The change is saved.

# Comments and suggested edits
comments-count = { $count ->
    [0] Comments
    [one] 1 comment
   *[other] { NUMBER($count) } comments
}
comments-all = All comments
comment-label = Your comment
comment-hint = Everybody who can read the proposal can read this, with your name.
comment-missing = Write what you want to say.
comment-of-hidden = A hidden proposal cannot be commented.
comment-send = Comment
comment-withdraw = Withdraw this comment
comment-gone = Withdrawn by its author.
done-commented = Your comment is there.
done-draft-kept = Kept as a draft. Only you see it.
done-comment-withdrawn = Your comment is withdrawn. Its words are deleted.
suggest = Suggest another wording
suggest-title = Suggest another title
suggest-lede = The proposer or the lead takes your wording over with one click, or not. It is noted who suggested it.
suggest-send = Suggest it
suggested-label = Your wording
suggestion-why = Why
suggestion-missing = Write how it should read.
suggestion-same = Change something in the text.
suggestion-late = The text was changed while you wrote. What it says now stands above. Check your wording and send it again.
suggestion-for = Suggested edit of: { $part }
suggestion-was = It said:
suggestion-new = It should say:
suggestion-open = Suggested
suggestion-taken = Taken over
suggestion-refused = Not taken over
suggestion-overtaken = The text was changed after this was suggested. Both wordings are kept. Change the proposal by hand if you want to use the suggestion.
suggestion-gone = This suggestion was withdrawn by its author.
suggestion-by-hand = Use it in a change
suggestion-take = Take it over
suggestion-refuse = Leave it
suggestions-count = { $count ->
    [0] No edit waits for an answer
    [one] 1 suggested edit waits for an answer
   *[other] { NUMBER($count) } suggested edits wait for an answer
}
done-suggested = Your suggestion is there. Proposer and lead see it on this page.
done-suggestion-taken = The suggested wording is now part of the proposal.
done-suggestion-refused = The suggestion is marked as not taken over.

# What a government offers
contributes-label = We contribute
contributes-hint = Tick what your government could give. Say more in the text above.
contributes-said = Contributes:
contributes-people = People
contributes-data = Data
contributes-money = Money
contributes-test = A place to test
support-carried = Came with the merged proposal
support-changed = The text was changed after { $name } supported it. Read it again. You can end the support.
support-came = The support of { $name } came here with a proposal that was merged into this one. Read this one. You can end the support.

# Lead and chair
steering-title = Lead and chair
steering-what = Each of these is mailed to the proposer and to everyone who supports the proposal.
own-title = Your proposal
ask = Ask back
ask-lede = The proposal waits until its proposer has replied. It can be supported and decided all the same.
ask-send = Send the question
question-label = Your question
question-hint = Say what you need to know in order to decide.
question-missing = Write your question.
question-waits = A question to the proposer waits for a reply already.
questions-title = Questions of lead and chair
asked-on = Asked on { $day }
replied-on = Reply of the proposer on { $day }
asked-you = Lead and chair have asked you something. Reply below. You can change the proposal too.
reply-label = Your reply
reply-hint = Lead and chair get it by mail. Everybody who can read the proposal can read it.
reply-missing = Write your reply.
reply-none-waits = No question waits for a reply. Reload the page to see what was replied.
reply-send = Reply
done-asked = The question is sent to the proposer.
done-replied = Your reply is there. Who asked gets it by mail.
merge = Merge into another
merge-lede = The proposal goes into another one with everyone who supports it. It stays readable, and both pages lead to each other. This cannot be undone.
merge-label = Merge into
merge-missing = Choose another proposal of this group and year.
merge-itself = A proposal cannot be merged into itself. Choose another one.
merge-ended = That proposal has ended: it was declined, withdrawn, merged or split. Choose one that is open or in the plan.
merge-empty = There is no other proposal of this year into which it could be merged.
merge-send = Merge
merged-into = This proposal was merged into:
merged-here = Merged into this proposal
done-merged = The proposal is merged, and everyone concerned is told.
split = Split
split-lede = A proposal with several topics becomes two or more new ones of the same proposer, who is asked to say what belongs into each. Support is not carried over: everyone is asked anew. This cannot be undone.
parts-label = Titles of the new proposals
parts-hint = One on each line, two to five.
parts-missing = Write two to five titles, one on each line.
parts-length = Each title needs five to { NUMBER($max) } characters.
split-answer-hint = Say why, and what the proposer should do now. It stands on each of the new proposals as your question.
split-send = Split
split-from = This proposal is a part of:
split-into = Split into
done-split = The proposal is split, and everyone concerned is told.
mail-asked-subject = A question about the proposal: { $title }
mail-asked =
    Lead and chair of the group { $group } have a question to the proposer of “{ $title }”:
    { $question }

    The proposer replies on the page of the proposal:
    { $link }
mail-replied-subject = Reply to your question: { $title }
mail-replied =
    You asked about the proposal “{ $title }”:
    { $question }

    The proposer replies:
    { $reply }

    See the proposal and decide:
    { $link }
mail-merged-subject = Merged: { $title }
mail-merged =
    The group { $group } has merged the proposal “{ $title }” into “{ $into }”. Governments that supported the one support the other from now on.

    The answer of the group:
    { $answer }

    See the proposal and what it was merged into. There you can end the support of your government:
    { $link }
mail-split-subject = Split into several: { $title }
mail-split =
    The group { $group } has split the proposal “{ $title }” into several. Support was not carried over.

    The answer of the group:
    { $answer }

    See the new proposals, and support those that your government needs:
    { $link }

# Ranking
ranking-see = Ranking
ranking-title = Ranking for { $year }
ranking-lede = The governments in this group say what matters most to them.
ranking-none = The ranking is not open. Lead and chair open it.
ranking-plan-closed = This plan is no longer being made, so its proposals are not ranked any more.
ranking-start = Open the ranking
ranking-day = Last day
ranking-time = Until
ranking-time-hint = In your time zone, { $zone }.
ranking-closes-wrong = Choose a day and an hour that are still to come.
ranking-visibility = Who sees the points of a government
ranking-visibility-missing = Choose who sees the points of a government.
ranking-open = Points shown by government
ranking-open-what = After the closing, everyone who can see this page sees what each government gave.
ranking-secret = Only sums shown
ranking-secret-what = Only sums are shown, to lead and chair too. With few governments, sums can give away who gave what.
ranking-closes-on = closes on { $moment }
ranking-closed-on = closed on { $moment }
ranking-governments = { $count ->
    [0] no government has given points yet
    [one] 1 government has given points
   *[other] { NUMBER($count) } governments have given points
}
ranking-counting = The ranking is over. The points are being counted. Reload the page in a minute.
ranking-not-yours = Points are given by those who are members of this group for a government.
ranking-over = The ranking is closed. Points can no longer be given.
ranking-no-government = You are not a member of this group for a government, so you cannot give points.
ranking-close = Close the ranking now
ranking-close-what = The points are counted at once. This cannot be undone.
ranking-result = Result
ranking-result-empty = No points were given.
ranking-result-caption = Points for each proposal
ranking-given-caption = Points by government
ranking-tied = tied
column-proposal = Proposal
column-place = Place
column-points = Points
column-governments = Governments
column-government = Government
method-title = How it is counted
method-points = Each government in the group has { NUMBER($points) } points, and gives at most { NUMBER($most) } to one proposal. It need not give all.
method-one = A government gives its points once. Each of its members in the group can change them until the closing, and sees who did so last.
method-gone = Points for a proposal that is declined, withdrawn, merged or split before the closing do not count. The government can give them to another until then.
method-member = If a member leaves the government or the group, the points stay as long as another member of that government is in the group. If nobody is left at the closing, they do not count.
method-late = The ranking closes at the very second that is named. What comes at that second or later is not taken.
method-result = The points are added up at the closing, and do not change afterwards. Proposals with equal points share a place. The ranking advises: lead, chair and group decide about the plan.
points-title = Points of { $name }
points-label = Up to { NUMBER($points) } points in all, up to { NUMBER($most) } for one proposal
points-send = Give these points
points-last = Last changed by { $name }, { $moment }.
points-none = Nobody of your government has given points yet.
points-now = These points stand now:
points-hidden = { $count ->
    [one] 1 point of your government stays with a proposal that is hidden for now. It is not in this list.
   *[other] { $count } points of your government stay with proposals that are hidden for now. They are not in this list.
}
points-wrong = We could not read the points. Choose a number for each proposal.
points-many = You gave { NUMBER($sum) } points. Take some away: there are { NUMBER($points) }.
points-most = Give at most { NUMBER($most) } points to one proposal.
points-gone = One of the proposals is no longer open. It is not in the list any more. Give its points to another.
points-overtaken = { $name } has changed the points of your government in the meantime. Compare, and send yours again if they should stand.
done-ranking-opened = The ranking is open.
done-ranking-closed = The ranking is closed and counted.
done-points-given = The points of your government are noted. You can change them until the ranking closes.
result-draft-what = What the activity made can be kept here, as a draft first.
result-draft = Draft a resource
done-held = Your text has a link, and your account is new. So it waits until lead or chair have looked at it. Until then only you and they see it, under “Reports and hidden texts” in your account.
link-waits = Your account is new, so a link has to wait until somebody has looked at it. Write a comment of its own for it, or leave the link out.
challenges-title = Challenges
challenges-of = Challenges of { $name }
challenges-lede = What is hard for governments, who has it too, and what solved it.
challenges-none = There is no such challenge yet. Yours can be the first.
challenges-filter = Show these
any-term = All subjects
any-state = Open and solved
any-group = All groups
any-country = All countries
challenge-terms = Subjects
challenge-state = State
challenge-group = Working group
challenge-country = Country
challenge-open = Open
challenge-solved = Solved
challenge-withdrawn = Withdrawn
challenge-new = State a challenge
challenge-to-which = Choose the group that works on this subject.
challenge-new-lede = Three sentences are enough. You see who has the same, and what solved it there.
challenge-new-private = you, until you send it. Then everyone, or the people of signatories, as you choose below.
challenge-private = the people of this government and of those that have signed the declaration, and lead and chair of the group, because the government chose so.
hard-label = What is hard
hard-hint = One sentence. It becomes the title.
hard-missing = Write in one sentence what is hard: at least ten characters.
whom-label = For whom
whom-hint = One sentence: an office, people, businesses.
whom-missing = Write for whom it is hard.
tried-label = What was tried
tried-hint = One sentence. “Nothing yet” is an answer too.
tried-missing = Write what was tried, or that nothing was.
terms-hint = Choose one to five. They are the same in every language, so others find you.
terms-wrong = Choose one to five subjects.
challenge-audience = Who reads it
challenge-audience-missing = Choose who reads it.
challenge-audience-wrong = This government has not signed the declaration. Choose “Everyone”.
challenge-audience-shared = A government that has this challenge too has not signed the declaration and could no longer read it. Choose “Everyone”.
audience-everyone = Everyone
audience-everyone-hint = Also found by search engines.
audience-signatories = Signatories
audience-signatories-hint = The people of governments that have signed the declaration, and lead and chair of the group.
challenge-look = See who has it too
challenge-send = State this challenge
challenge-same = Your government has stated this sentence already, with something else beside it. Change the one that is there, or write another sentence.
challenge-same-there = It is there already:
challenge-change = Change the challenge
challenge-not-open = This challenge is no longer open. Reload the page to see how it stands.
challenge-withdraw = Withdraw this challenge
challenge-withdraw-what = It stays readable under its address and is marked as withdrawn.
challenge-changed-on = Changed
stated-on = Stated
own-challenge = Your government’s challenge
solve = Say what solved it
solve-lede = Everyone with the same challenge learns from it.
solve-send = Mark it as solved
solve-change = Correct what solved it
reopen = It is not solved
reopen-what = Then the challenge is open again, and what you wrote about the solution is deleted.
challenge-overtaken = Somebody has changed it meanwhile. Nothing was done. See how it stands now.
solved-words = What solved it
solved-words-hint = What you use now, and what you would tell another government.
solved-words-missing = Write what solved it: at least ten characters.
solved-with-label = It was solved with
solved-with-nothing = Something else
solved-with-gone = This is no longer there. Choose something else, or nothing.
solved-option-proposal = What came of the proposal: { $title }
solved-with = Solved with
solved-by-proposal = Solved with what came of its proposal
solution-title = What solved it
backers-title = Who has this challenge
backers = { $n ->
    [one] { NUMBER($n) } government has this
   *[other] { NUMBER($n) } governments have this
}
backers-all = All governments
back-give = We have this too
back-end = We do not have this any more
back-pass = Be told in place of a colleague who has left
backing-unsigned = This challenge is for signatories, and this government has not signed the declaration. It was not counted.
become-title = Make it a proposal
become-what = Enough governments have it. One of them can propose it for the work plan; the others are told.
become-send = Make it a proposal
become-when = With { NUMBER($n) } governments it can become a proposal.
became = It became a proposal:
became-private = It became a proposal to the group. Proposals are for the people of the group and for verified officials.
become-few = Not enough governments have this challenge yet, or it is a proposal already. Open the challenge to see how it stands.
become-not-yours = Choose a government that has this challenge.
from-challenge = It comes from the challenge
challenge-proposal-read = The challenge is for signatories only. The people of the group and verified officials of all governments will read your proposal. Write what they may know.
offer-title = You have a solution
offer-what = Offer to present it in “{ $title }”. Lead and chair choose; it is no place to advertise.
offer-send = Offer to present it
same-title = Others with the same challenge
same-none = We found no similar challenge.
solved-elsewhere = Solved elsewhere
solved-none = No similar challenge is solved yet.
touches-title = Results, proposals and meetings about it
about-title = Published about the same subjects
used-by = { $count ->
    [one] Used by one government
   *[other] Used by { NUMBER($count) } governments
}
spoken-of = In meetings
hit-challenge = Challenge
hit-meeting = Meeting
why-terms = { $count ->
    [one] Same subject: { $terms }
   *[other] Same subjects: { $terms }
}
why-words = Same words: { $words }
why-nearby = { $n ->
    [one] { NUMBER($n) } government of your country has it
   *[other] { NUMBER($n) } governments of your country have it
}
done-stated = Your challenge is stated.
done-challenge-changed = The challenge is changed.
done-challenge-withdrawn = The challenge is withdrawn.
done-solved = The challenge is marked as solved.
done-challenge-reopened = The challenge is open again.
done-backed = Your government is counted.
done-backing-passed = You are told about it from now on.
done-backing-ended = Your government is no longer counted.
thread-challenge = Challenge: { $title }
