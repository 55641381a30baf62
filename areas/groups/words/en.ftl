choose = Choose
text-long = Shorten this to { NUMBER($max) } characters.
facts-title = In short
in-name-of = In the name of
government-missing = Choose the government in whose name you join.

# Groups
groups-title = Working groups
groups-lede = Officials of cities and regions work on one area of the declaration each. They meet four times a year and publish what comes out.
which-fits = Which group fits me?
led-by = led by { $network }
open-to-all = Open to everyone
for-signatories = For people of signatories
members-count = { $count ->
    [one] 1 member
   *[other] { $count } members
}
objectives = Objectives
who-should-join = Who should join
kinds-of-activity = What happens in its meetings
next-meeting = Next meeting
no-meeting = No date yet
seats = Lead and chair
seats-none = Not on record.
lead = Lead
chair = Chair
results = Results
all-resources = All resources
earlier-plans = Earlier work plans
plan = Work plan
plan-of = Work plan { $year }
whole-plan = The whole plan
plan-none = Nothing has been taken into the plan yet.
in-quarter = { $quarter ->
    [1] first quarter
    [2] second quarter
    [3] third quarter
   *[other] fourth quarter
}
proposals = Propose and support topics
group-about = { $name }: objectives, who should join, work plan, results, next meeting.

# Memberships
join = Join this group
join-lede = People of governments that have signed the declaration join at once.
join-open-lede = This group is open to everyone: officers, providers, NGOs, academics, students, citizens.
join-not-signatory = Your government signs first, then you join. Say where you work, or ask your representative to sign the declaration.
join-for = You join for { $name }.
join-as-person = You join as a person, without a government.
go-sign = To my government
go-claim = Say where I work
motivation = What brings you
motivation-hint = A sentence is enough. Members of the group read it.
members = Members
discussions = Discussions
members-newest = Newest first
members-none = Nobody of this name is a member. Try fewer letters.
filter-send = Show
leave = Leave this group
column-name = Name
column-government = Government
column-office = Office
column-since = Since
private-join = you, until you join. Then the members of this group see your name, your government and your sentence.
private-members = members, lead and chair of this group, and stewards, because it shows who takes part.
done-joined = Welcome. You are a member now. See what has been proposed, or propose a topic yourself.
done-left = You have left the group.

# Events
events-title = Events
events-lede = Meetings of the working groups, webinars and assemblies.
coming = Coming
coming-none = No event is announced at the moment.
past = Past
when = When
place = Where
for-whom = For whom
day-unknown = Day unknown
organiser-time = { $time } for the organiser
audience-group = Members of the group
audience-signatories = People of signatories
audience-officials = All public officials
audience-everyone = Everyone
agenda = Agenda
agenda-hint = One item a line.
open-meeting = Open the meeting
not-meant = Those for whom it is meant see the agenda and the link when they are signed in.
call-meeting = Call a meeting
call-send = Announce it
times-in = Times are in { $zone }. Change your zone on your page.
meeting-title = Title
meeting-title-missing = Write a title of 5 to 150 characters.
day = Day
day-missing = Choose the day.
begins = Begins
begins-wrong = Choose a time in the future, for example 10:00.
ends = Ends
ends-wrong = Choose a time after the beginning.
audience-missing = Choose for whom it is.
about = What it is about
about-hint = Everyone can read this.
join-url = Link to the video meeting
join-url-hint = Only those for whom the meeting is see it.
join-url-wrong = Write an address that begins with https://.
private-call = lead and chair of this group, until you announce it.
done-called = The meeting is announced.

# Who should join
finder-title = Which group fits me?
finder-lede = Three questions. No account needed, and your answers are not kept.
finder-from = Where do you come from?
finder-work = What do you work on?
finder-need = What do you need now?
finder-send = Show me
finder-again = Change my answers
finder-answer = { $count ->
    [one] This group fits you
   *[other] These groups fit you
}
from-signatory = A city, region or other government that has signed the declaration
from-government = A government that has not signed yet, or I am not sure
from-organisation = A company, network, NGO, university or institution
from-person = Nowhere: I am a student, citizen or part of an initiative
from-missing = Choose where you come from.
topics-missing = Choose at least one thing you work on or need.
topic-data = data platforms and digital twins
topic-law = law and digital policy
topic-projects = EU projects and budgets
topic-participation = training and participation
topic-indicators = measuring and reporting
topic-systems = systems that work together
topic-procurement = a clause for a tender, or an answer about a law
topic-funding = money for a solution
topic-skills = new skills for colleagues
topic-maturity = a comparison with other governments
why = Because you named: { $topics }.
why-open = Because it is open to everyone and helps people find their way.
about-group = About this group
do-today = One thing to do today
today-signatory = join the group. Your government has signed, so you are in at once.
today-government = find out who can sign for your government, and show that person how.
today-open = join the group. It is open to you.
today-other = read the results of the group. Its meetings are for public officials, but its results are for everyone.
go-declaration = See how to sign
see-results = See the results

# Seats
seats-lede = A steward gives the seats. The chair is a person of a signatory; the lead is of the coordinating network.
seat-give = Give a seat
seat-role = Which seat
seat-role-missing = Choose lead, chair or co-chair.
seat-email = E-mail of the account
seat-email-hint = The person has an account here with a confirmed address.
seat-nobody = No account with a confirmed address has this e-mail. Ask the person to sign up first.
seat-held = This person holds this seat already.
seat-not-signatory = A chair works for a government that has signed. This person has no verified affiliation to one.
seat-end = End this seat
seats-caption = Who holds which seat, and who held it before
column-seat = Seat
column-until = Until
private-seats = stewards, because it shows who is given which rights.
done-seated = The seat is given.
done-unseated = The seat has ended.

# The life of a meeting
meeting-kind = Kind of meeting
meeting-kind-missing = Choose what kind of meeting it is.
kind-quarterly = Quarterly meeting
kind-extra = Extra meeting
kind-webinar = Webinar
kind-workshop = Workshop
ends-day = Ends on another day
meeting-long = A meeting lasts 24 hours at most. Choose an earlier end.
time-skipped = On this day the clocks go forward and skip this time. Choose another time.
time-twice = On this day the clocks go back and this time comes twice. Choose an earlier or a later time.
times-of-meeting-in = Times are in { $zone }, the time zone of whoever called the meeting.
change-meeting = Change or move it
change-send = Save the change
private-change = lead and chair of this group, until you save it. Then everyone sees the change; only those for whom the meeting is see the agenda and the link.
done-changed = The change is saved.
cancelled = Cancelled
cancelled-on = This meeting was cancelled on { $day }.
cancelled-already = This meeting was cancelled. It cannot be changed any more.
cancel-meeting = Cancel the meeting
cancel-lede = It stays in all lists, marked as cancelled, and its page says why. This cannot be undone.
cancel-reason = Why it is cancelled
cancel-reason-missing = Say in a sentence why it is cancelled.
cancel-late = This meeting is over. It cannot be cancelled any more.
done-cancelled = The meeting is cancelled. Its page stays and says so.
# Getting into a group
desk-of = Desk of { $name }
settings-title = How people join
settings-lede = Only people of governments that have signed the declaration can join. Here you say how.
settings-open-lede = This group is open to everyone with an account. Here you say how people join.
settings-send = Save
done-settings = Saved. It holds for everyone who joins from now on.
private-settings = lead and chair of this group. Questions and agreement are read by everyone who wants to join.
mode-label = How people join
mode-missing = Choose how people join.
mode-at-once = At once
mode-at-once-hint = Whoever fits is a member with one press.
mode-on-request = On request
mode-on-request-hint = Lead or chair answer each request. An invitation link still lets people in at once.
question-label = Question { NUMBER($number) }
agreement-label = What members agree to
agreement-hint = Who joins accepts this text. The version is kept with the membership. Leave it empty if there is nothing to accept.
agreed-label = I agree to this
agreed-missing = Read what members agree to and tick the box, or do not join.
agreement-changed = The text was changed while you read. Read it again and tick the box.
entry-answer-missing = Answer this question. A sentence is enough.
motivation-missing = Write a sentence. Lead and chair decide by it.
ask-to-join = Ask to join this group
join-request-lede = The lead or the chair reads your request and answers it. You get the answer by mail, with its reason.
join-invited-lede = You are invited. You are a member as soon as you join.
join-is-member = You are a member of this group.
join-waits = You have asked to join. The lead or the chair will answer by mail.
join-was-declined = Your last request was declined
request-withdraw = Take my request back
private-request = you, until you ask. Then the lead and the chair of this group see your name, your government and your answers. Once you are in, the members see your name, your government and your sentence.
done-requested = Your request is with the lead and the chair. They answer by mail.
done-withdrawn = You have taken your request back.

# Requests
requests-title = Requests to join
requests-lede = The oldest first. Each answer is mailed with its reason.
requests-none = Nobody waits for an answer.
private-requests = lead and chair of this group, because they answer requests.
requested-on = Asked on
has-signed = has signed
has-not-signed = has not signed
works-there = confirmed
works-there-no-longer = not confirmed any more
without-government = as a person, without a government
ground-missing = cannot be accepted now
reason-label = Your answer
reason-hint = Needed when you decline. The person gets it by mail.
reason-missing = Write why you decline. The person reads it.
request-accept = Accept
request-decline = Decline
request-answered = This request is answered already, or was taken back.
request-without-ground = This person cannot join at the moment: the government has not signed, or the person does not work there any more. Decline with a word on what to do, or wait.
done-request-accepted = Accepted. The person is a member now and gets a mail.
done-request-declined = Declined. The person gets your answer by mail.
mail-request-accepted-subject = You are a member: { $group }
mail-request-accepted =
    You are now a member of the group { $group }. Its home:
    { $link }

    { $reason }
mail-request-declined-subject = Your request to join: { $group }
mail-request-declined =
    The group { $group } has not accepted your request to join. This is the answer:

    { $reason }

    You can ask again, and the results of the group are public:
    { $link }

# Invitations
invitations-title = Invitation links
invitations-lede = Who opens a link joins at once, if the person’s government has signed the declaration.
invitations-open-lede = Who opens a link joins at once.
invitations-none = There is no link yet. With one, a whole department can join in a minute.
invitations-caption = Links and how often they were used
private-invitations = lead and chair of this group, because a link opens the group.
invitation = Invitation
invitation-made = Your link
invitation-once = Copy it now. It is not shown again.
invitation-stale = This invitation cannot be used. It has ended, is used up, or the link was not copied completely. Ask the person who sent it for a new one.
invitation-domains = This invitation is for mail addresses of { $domains }. Sign in with such an address, or ask for another link.
invitation-revoked = taken back
invitation-expired = ended
invitation-used-up = used up
invite-title = Make a link
invite-send = Make the link
revoke = Take it back
note-label = For whom it is
note-hint = For you and the others who answer for this group.
note-column = For
domains-label = Only for these mail domains
domains-hint = For example oulu.fi. Several with a space between.
domains-wrong = Write domains like oulu.fi, ten at most.
domains-column = Mail domains
any-domain = any
uses-label = How many people may use it
uses-wrong = Write a number from 1 to 1000.
uses-column = Used
uses-of = { NUMBER($used) } of { NUMBER($max) }
until-label = Last day
until-wrong = Choose a day from today on, at most { NUMBER($days) } days ahead.
state-column = State
done-revoked = The link is taken back. Nobody can use it any more.

# Calendars
calendar-add = Add to my calendar
calendar-lede = New and changed meetings then appear in your calendar by themselves.
calendar-open = Open in my calendar
calendar-address = Address for Outlook, Google or Apple
calendar-address-hint = Copy this address. In Outlook choose “Add calendar”, “Subscribe from web”. In Google Calendar choose “Other calendars”, “From URL”. On Apple devices choose “New calendar subscription”.
calendar-file = Download as a file
calendar-private-link = With links and agendas: your private calendar
calendar-download = Download for my calendar
calendar-download-hint = A file for Outlook, Google or Apple. It does not change by itself if the meeting is moved.
calendar-all = { $instance }: all events
calendar-own = { $instance }: my meetings
calendar-about = Meetings and events of { $instance }.
calendar-cancelled = Cancelled: { $reason }
calendar-example = Example: this meeting is invented for the demonstration.
your-page = Your page
calendars-title = Calendars, feeds and invitations
calendars-lede = See the meetings of your groups in your own calendar, with links and agendas, and what is new in your groups in a feed reader.
addresses-title = Your private addresses
addresses-none = You have no private address yet. Make one for each program that you use.
addresses-many = You have { $max } addresses. Take one back first.
address-new = Make a private address
address-kind = What will read it
address-kind-calendar = A calendar
address-kind-calendar-hint = Your meetings, with links and agendas.
address-kind-feed = A feed reader
address-kind-feed-hint = What is new in your groups: proposals, discussions, decisions, news, resources, challenges and events.
address-kind-wrong = Choose a calendar or a feed reader.
feed-address = Address for your feed reader
feed-address-hint = Copy this address into your feed reader, where you add a new feed.
feed-title = Follow this group
feed-lede = A feed tells your feed reader or your intranet what is new here.
feed-link = Feed of this group
feeds-all = All feeds
address-name = Where you will use it
address-name-hint = For example: Outlook at work.
address-name-missing = Write where you will use it, in 1 to 60 characters.
address-group = Of which groups
address-group-all = All my groups
address-group-wrong = Choose one of your groups, or all of them.
address-send = Make the address
address-made = Your private address: { $name }
address-once = Copy it now. It is shown only once. Whoever has it can read what you may read, so give it to nobody.
address-since = made on { $day }
address-revoke = Take back: { $name }
meeting-invitations-title = Invitations by mail
meeting-invitations-none = You are in no working group yet.
meeting-invitations-from = I want invitations from
meeting-invitations-hint = When a meeting is called, moved or cancelled you get a mail with buttons to accept or decline.
meeting-invitations-send = Save my choice
private-calendars = you alone, because it is about your calendars and feeds.
done-address-revoked = The address does not work any more.
done-invitations-chosen = Your choice is saved.
mail-invitation-subject = Invitation: { $title }
mail-invitation =
    { $group } invites you to a meeting: { $title }
    { $at }

    Your mail program may show buttons to accept or decline. The agenda and the link are here:
    { $page }

    If you do not want such mails from this group, choose so here:
    { $choices }
mail-moved-subject = Changed: { $title }
mail-moved =
    A meeting of { $group } has changed: { $title }
    It is now on: { $at }

    Please answer again if your mail program asks. The agenda and the link are here:
    { $page }

    If you do not want such mails from this group, choose so here:
    { $choices }
mail-cancelled-subject = Cancelled: { $title }
mail-cancelled =
    A meeting of { $group } is cancelled: { $title }
    It was planned for: { $at }

    { $reason }

    { $page }

    If you do not want such mails from this group, choose so here:
    { $choices }
# Terms
co-chair = Co-chair
term-label = Last day of the term
term-hint = For chair and co-chair: one year, and it can be renewed. A lead has no term.
term-missing = Choose the last day of the term.
term-wrong = Choose a day from today on.
term-open = without an end
term-runs = runs until { $day }
seat-renew = Renew by a year
done-renewed = The term is renewed by a year.
column-do = What to do
column-for = For
history-title = Who held which seat
history-lede = Lead, chair and co-chair of this group, now and before. The newest first.

# The call for the chair
calls-title = Calls for the chair
calls-lede = The group chooses its chair itself: members apply, and each member government has one vote.
calls-none = There has been no call for the chair yet.
call-chair = Call for the chair
call-co-chair = Call for the co-chair
call-open = Open a call
call-open-lede = Members of signatories apply first. Then each member government votes, in secret. The vote is counted the moment it ends, and the elected has the seat for a year.
chair-call-send = Open the call
call-about = What the chair does
call-role-missing = Choose chair or co-chair.
call-runs-already = A call for this seat is under way. Wait for its result.
apply-until = Applications until
apply-until-wrong = Choose a day from today on.
vote-until = Votes until
vote-until-wrong = Choose a day after the last day for applications.
quorum-label = Quorum, in percent of the member governments
quorum-hint = If fewer have voted, nobody is elected.
quorum-wrong = Write a number from 1 to 100.
quorum-short = Quorum
quorum-of = { NUMBER($share) } percent of the member governments
turnout = Have voted
turnout-of = { NUMBER($cast) } of { NUMBER($eligible) } governments
private-chair-call = lead of this group and stewards, until the call is opened. Then everyone.
phase-applications = applications
phase-voting = vote
phase-counting = being counted
counting-what = The vote has ended. It is being counted; look again in a minute.
call-elected = elected
call-tied = level votes
call-no-quorum = quorum not reached
call-no-candidate = no candidate
vote-ends = vote until { $when }
how-counted = How it is counted
rule-one-vote = Each government that has a member in this group has one vote. Any of its members can cast it.
rule-change = A vote can be changed until the end. The last one counts. A vote that arrives at the very end is too late.
rule-secret = The vote is secret. It is kept that a government has voted. For whom is kept only until the count and shown to nobody; then it is deleted.
rule-leaving = If the person who voted leaves, the vote stays as long as the government has another member here.
rule-tie = If votes are level, the lead decides and gives a reason, or calls a second vote between those who were level.
candidates-title = Who stands
you-stand = You stand for this seat. You can take it back until applications end.
candidacy-withdraw = Take my application back
apply-title = Stand for this seat
apply-for = You stand for { $name }.
apply-motivation = Why you
apply-motivation-hint = Members of the group read it.
apply-motivation-missing = Write why you stand. A few sentences are enough.
apply-mandate = My government agrees that I stand.
apply-mandate-missing = Ask your government first, then tick the box.
apply-not-signatory = Only members who work for a signatory can stand.
apply-who = Members of this group who work for a signatory can stand for this seat.
apply-send = Stand for this seat
applications-over = Applications have ended.
nobody-stands = Nobody stands for this seat.
vote-title = Vote
vote-for = You vote for { $name }.
has-voted = { $name } has voted. You can change the vote until the end.
second-vote = This is a second vote, between those who were level.
candidacy-label = For whom
candidacy-missing = Choose one of those who stand.
vote-send = Cast the vote
vote-change = Change the vote
vote-not-open = The vote is not open at this moment. It counts what arrived before the end.
vote-not-government = Votes are cast in the name of a government. You are a member without one.
vote-who = Members of this group vote in the name of their government.
result-title = Result
result-elected = The seat is filled for a year.
result-tied = Votes are level. The lead decides and gives a reason, or calls a second vote.
result-no-quorum = Too few governments have voted. Nobody is elected.
result-no-candidate = Nobody stood who could take the seat.
result-caption = Votes by candidate
column-votes = Votes
not-counted = not counted
settle-title = Settle it
settle-elect = Elect this person
settle-vote = Call a second vote
second-until = Second vote until
second-until-wrong = Choose a day after today.
tie-reason = Why it was decided like this
tie-reason-hint = Everyone can read it.
tie-reason-missing = Write why. Everyone can read it.
tie-settled = This is settled already.
mail-counted-subject = The vote for the chair is counted: { $group }
mail-counted =
    The vote for the chair of { $group } is counted. This is the result:
    { $link }
done-call-opened = The call is open. Everyone can see it.
done-applied = You stand for this seat.
done-candidacy-withdrawn = You have taken your application back.
done-voted = The vote of your government is cast. You can change it until the end.
done-elected = It is decided, and the seat is handed over.
done-second-vote = The second vote is open.

# Messages to a group
messages-title = Message to the group
messages-lede = Everyone in the group gets it by mail. Write rarely, and only what all need.
messages-sent = Sent
message-subject = Subject
message-subject-missing = Write a subject.
message-words = Your message
message-words-hint = It goes out as you write it, in your language.
message-words-missing = Write the message.
message-send = Send it to everyone in the group
message-reached = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
mail-message =
    { $words }

    { $sender } has written this to everyone in the group { $group }.
    { $link }
private-messages = lead and chair of this group, because they write to its members.
done-message-sent = The message is on its way to everyone in the group.

# Guests of a meeting
guests-title = Guests of this meeting
guests-lede = A guest sees this one meeting, its agenda and its link, and nothing else of the group.
guests-invited = Invited
guest-invite = Invite a guest
guest-name = Name
guest-name-missing = Write the guest’s name.
guest-email = E-mail
guest-email-wrong = Write an address like name@example.org.
guest-known = This address is invited already.
guest-end = Take the invitation back
pass-stale = This link does not open the meeting. The invitation was taken back, or the link was not copied completely. Ask the person who invited you.
about-meeting = About this meeting
private-guests = lead and chair of this group, because it shows mail addresses.
private-pass = those who are invited to this meeting, and whoever has this link. Do not pass it on.
mail-guest-subject = You are invited: { $title }
mail-guest =
    { $name }, the group { $group } invites you as a guest to this meeting:
    { $title }

    This link opens the agenda and, on the day, the meeting. It is for you; do not pass it on.
    { $link }
done-guest-invited = The guest gets a mail with the link.
done-guest-ended = The invitation is taken back. The link opens nothing any more.

# The private space
home-title = Home of the group
home-for = You are here for { $name }.
private-home = members, lead and chair of this group, because it is the group’s own space.
waits-title = Waits for you
waits-none = Nothing waits for you. Look at the topics that others have proposed.
waits-apply = Stand for the chair, or wait for the vote
waits-vote = Your government has not voted yet
waits-tie = Votes are level: decide, or call a second vote
waits-support = { $count ->
    [one] 1 topic that your government has not supported
   *[other] { $count } topics that your government has not supported
}
waits-requests = { $count ->
    [one] 1 request to join
   *[other] { $count } requests to join
}
waits-answers = { $count ->
    [one] 1 topic without an answer
   *[other] { $count } topics without an answer
}
until = until { $when }
news-title = What is new
news-none = Nothing has happened here yet. Propose the first topic.
is-new = new
mark-read = I have read this
done-read = From now on only what comes later is marked as new.
news-member = Somebody from { $government } has joined
news-person = Somebody has joined
news-seat = { $role }: the seat is filled
news-chair-call = { $role }: the call is open
news-message = Message to the group: { $title }
news-meeting = Meeting: { $title }
news-resource = Resource: { $title }
news-proposal = Proposed: { $title }
news-topic = A topic was proposed
news-plan-opened = The work plan { $year } takes proposals
news-plan-adopted = The work plan { $year } is adopted
resource-draft = Draft a resource
latest-resources = Latest resources
resources-none = No resource yet.
sits-title = Who is in the group
sits-none = No government has a member here yet.
sits-caption = Members by government
sits-all = { $count ->
    [one] The people of 1 government
   *[other] The people of all { NUMBER($count) } governments
}
sits-map = Map of Europe with the governments of this group. Each mark is a link. The list of members says the same in words.
sits-one = one government
sits-several = several close together
map-credit = Land: made with Natural Earth.
column-country = Country
desk-title = Desk of the group
desk-lede = What waits for the lead and the chair.
desk-more = Run the group
private-group-desk = lead and chair of this group, because it shows what waits for them.
all-of-them = All { NUMBER($count) }
unanswered-title = Topics without an answer
unanswered-none = Every topic is answered.
silent-title = Silent governments
silent-how = Governments that were in the group before both of these meetings, and of which nobody said they would come or confirmed being there:
silent-not-yet = This shows governments that nobody saw for two meetings. The group has not held two meetings yet.
silent-none = No government is silent in this sense.
silent-seen = Last seen
silent-never = never
bare-title = Meetings without an agenda
bare-none = Every meeting has an agenda.
ending-title = Terms that end soon
ending-none = No term ends in the next 60 days.
call-runs = { $role }: a call is under way
candidates-seen = Names and words are for the people of this group and stewards. Numbers are for everyone.

# Four a year
all-meetings = All meetings
meetings-of = Meetings { $year }
meetings-of-lede = The group meets four times a year, once in each quarter.
years = Years
quarter-title = { $quarter ->
    [1] First quarter
    [2] Second quarter
    [3] Third quarter
   *[other] Fourth quarter
}
quarter-not-set = The quarterly meeting is not yet set
quarter-without = No quarterly meeting on record

# Agenda items
agenda-lede = Items come one after the other. Their times follow from the start of the meeting and how long each lasts.
came-of-title = What came of it
came-of-add = Add a report or a recording
came-of-none = Nothing yet that you can read.
agenda-make = Make the agenda
agenda-none = There is no agenda yet.
agenda-long = An agenda holds { NUMBER($max) } items at most. Join some of them, or hold a second meeting.
agenda-line-long = Shorten each line to { NUMBER($max) } characters.
agenda-over = The items take longer than the meeting. Shorten some, or let the meeting end later.
private-agenda = lead and chair of this group. Those for whom the meeting is see the agenda on its page.
item-add = Add an item
item-change = Change
item-change-title = Change an item
item-up = Move up
item-down = Move down
item-remove = Remove
item-title = What it is about
item-title-hint = If it comes from a proposal or an open action, you may leave this empty.
item-title-missing = Write a title of 3 to 150 characters.
item-lasts = Minutes
item-lasts-wrong = Write how many minutes it lasts, from 1 to 600.
item-presenter = Who presents it
item-about = More about it
item-material = Material
item-material-url = Link to material
item-source = Comes from
item-source-none = Nothing else
item-source-gone = This proposal or action was settled meanwhile. Choose another one, or none.
item-source-settled = What it comes from now
item-from-proposal = From a proposal
item-from-action = From an open action
source-proposal = Proposal: { $title }
source-action = Open action: { $title }
item-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
done-item-added = The item is on the agenda.
done-item-moved = The order is changed.
done-item-removed = The item is off the agenda.

# Who comes
attendance = Who comes
who-comes = Who comes, by name
state-coming = Comes
state-not-coming = Does not come
state-attended = Was there
not-answered = You have not said yet whether you come.
answer-coming = I will come
answer-not-coming = I will not come
answer-late = This meeting has begun or was cancelled. Nothing can be answered any more.
confirm = I was there
confirm-early = You can confirm this once the meeting has begun.
count-coming = { $count ->
    [one] 1 person comes.
   *[other] { $count } people come.
}
count-not-coming = { $count ->
    [one] 1 does not.
   *[other] { $count } do not.
}
count-attended = { $count ->
    [one] 1 was there.
   *[other] { $count } were there.
}
column-answer = Answer
nobody-answered = Nobody has answered yet.
private-attendance = members, lead and chair of this group, because it shows who takes part.
attends-all = You come to all meetings of this group. You can still say no to a single one.
attends-some = Say once that you come to all meetings of this group. You need not answer for each one.
opt-in = I come to all meetings
opt-out = No longer to all meetings
done-coming = You will come.
done-not-coming = You will not come.
done-attended = Thank you. You were there.
done-opted-out = From now on you answer for each meeting.

# Actions
open-actions = Open actions
action-due = until { $day }

actions = Actions
actions-lede = What people of this group have taken on in its meetings. Open ones come back on each agenda until they are done.
actions-none = Nothing here.
own-actions = Yours
actions-of-others = Of others
closed-actions = Closed
action-open = Open
action-done = Done
action-dropped = Dropped
action-dropped-hint = It is not done any more. Say why.
action-record = Record an action
action-words = What is to be done
action-missing = Write what is to be done.
action-owner = Who does it
person-missing = Choose a person of the group.
due = Until when
due-wrong = Choose a day, not before the meeting.
taken-on-at = Taken on at
closing = Is it settled?
closing-how = How it ended
closing-missing = Choose whether it is done or dropped.
closing-reason = What came of it, or why it is dropped
closing-reason-missing = Say why it is dropped.
closing-send = Close it
done-action-closed = The action is closed.
done-taken-on = The action is recorded.

# Minutes, decisions
minutes = Minutes
minutes-title = Minutes: { $title }
minutes-write = Write the minutes
minutes-read = Read the minutes
minutes-none = There are no minutes yet.
minutes-lede = Save as often as you like. Only those who write see it, until you publish it.
minutes-save = Save
minutes-empty = Write the minutes before you publish them.
minutes-draft = Draft
minutes-published = Published, not yet approved
minutes-approved = Approved
minutes-approved-already = A later meeting has approved these minutes. They cannot be changed any more.
minutes-is-public = Everyone may read them
minutes-is-public-hint = With the decisions. Who does what stays in the group. Else only the group reads them.
minutes-public = Everyone
minutes-of-group = The group
minutes-publish = Publish the minutes
minutes-publish-what = Then the group can read them, or everyone if you chose so. The next meeting approves them.
recording-url = Link to the recording
open-recording = Open the recording
approve = Approve the minutes
approve-lede = A later meeting approves the minutes, with amendments if there are any. After that they are not changed.
approve-none = No later meeting of this group has begun yet.
approve-meeting = Which meeting approved them
approve-meeting-missing = Choose the meeting that approved them.
approve-draft = These minutes are not published yet. Publish them first.
approve-send = Note the approval
approved-at = Approved at:
amendments = Amendments
amendments-hint = What the meeting changed. Leave it empty if it changed nothing.
amendments-none = Without amendments.
writer = Who writes
writer-name = Name who writes the minutes
writer-lede = Lead and chair can always write. The person you name can too, for this meeting.
writer-send = Name this person
private-minutes = members, lead and chair of this group, because what is said in its meetings is theirs.
private-minutes-draft = lead and chair of this group, and whoever they named to write, until it is published.
done-minutes-written = The minutes are saved.
done-minutes-published = The minutes are published.
done-minutes-approved = The approval is noted.
done-writer-named = This person can write the minutes now.
records = Records of the group
record = Record it
decisions = Decisions
decisions-none = Nothing has been decided yet.
decision-record = Record a decision
decision-words = What was decided
decision-missing = Write what was decided.
decided-on = Decided on
decided-on-wrong = Choose the day on which it was decided, not one to come.
private-records = members, lead and chair of this group, because these are its own records.
private-decision = members, lead and chair of this group, and everyone where the minutes are for everyone.
done-decided = The decision is recorded.

# Feedback
feedback = Feedback
feedback-give = How was this meeting?
feedback-read = Read the feedback
feedback-lede = Two questions. Your answer counts without your name. You can change it later.
feedback-early = You can answer once the meeting has begun.
feedback-send = Send
feedback-words = What should change?
feedback-none = Nobody has answered yet.
useful = How useful was it for you?
useful-5 = Very useful
useful-4 = Useful
useful-3 = Partly useful
useful-2 = Hardly useful
useful-1 = Not useful
useful-missing = Choose how useful it was.
private-feedback = lead and chair of this group see how many chose what, and the sentences, without names.
done-feedback = Thank you for your answer.
# Mail at joining
mail-level-label = Mail from this group
mail-level-hint = Meetings, plans, proposals and news of the group. You can change it at any time on your notices page.
mail-level-now = As it happens
mail-level-daily = Once a day
mail-level-weekly = Once a week
mail-level-never = None
mail-level-missing = Choose how soon the mail comes.

# Registration for a meeting
yes = Yes
no = No
registers = People register for it
registers-hint = Only for a meeting that is for everyone. Then those who have registered see the link and the agenda, and the people of this group.
registers-wrong = People register only for a meeting that is for everyone. Choose “Everyone”, or take the tick away.
capacity = Places
capacity-hint = A number from 1 to 10,000. Leave it empty if there is no limit. The people of this group have a place anyway and are not counted. A smaller number takes no place away from anybody.
capacity-wrong = Write a number from 1 to 10,000, or leave it empty.
capacity-without = Places are counted only where people register. Set the tick above, or leave this empty.
audience-registering = Everyone who registers
audience-registered = People have registered, and they keep their places. Leave it for everyone, or remove their registrations first.
not-registered = Those who have registered see the agenda and the link.
registration = Registration
register = Register
register-title = Register for this meeting
register-closed = Nobody can register any more: the meeting has begun or does not take place.
register-kept = We need this for this meeting only: to send you the link and changes, and so that lead and chair know who comes. 90 days after the meeting your name and address are deleted.
register-seen = One press is enough. Lead and chair of this group see your name, your government and your address until 90 days after the meeting.
register-signed = With an account one press is enough: sign in
register-again = Register again
register-sent-title = Open your mailbox
register-sent = We have sent a mail to this address. Open its link and confirm there. Only then you are registered.
register-sent-more = The link works for 48 hours. If no mail comes, look into the folder for unwanted mail. We send at most one mail an hour to an address.
registrant-name = Your name
registrant-name-missing = Write your name in 2 to 100 characters.
registrant-organisation = Government or organisation
registrant-email-hint = The link to the meeting goes to this address.
private-register = you, and then lead and chair of this group, because they prepare the meeting.
private-ticket = you, and whoever has this link. Do not pass it on.
private-registrations = lead and chair of this group, because it shows mail addresses. They prepare the meeting with it.
registered-count = { $count ->
    [0] Nobody has registered yet.
    [one] 1 person has a place.
   *[other] { $count } people have a place.
}
waiting-count = { $count ->
    [one] 1 person waits for one.
   *[other] { $count } people wait for one.
}
places-free = { $count ->
    [one] 1 place is free.
   *[other] { $count } places are free.
}
places-none = All places are taken. Who registers now waits for one.
places-lowered = { $registered } people have a place, and the meeting now has room for { $capacity }. Nobody loses a place. Who registers now waits.
group-has-places = The people of this group have a place without registering and are not counted.
place-anyway = You have a place without registering
have-place = You have a place
are-waiting = You are number { NUMBER($line) } on the waiting list
waiting-what = When a place is free, the first on the list gets it and is told by mail. Nobody moves up once the meeting has begun.
waiting-over = You were on the waiting list, and no place was free before the meeting.
was-removed = Your registration was removed by lead or chair
give-back = Give my place back
give-back-late = The meeting has begun or does not take place. There is nothing to give back any more.
leave-line = Leave the waiting list
ticket-ask = Confirm that you want to register for this meeting.
ticket-verify = Confirm my registration
ticket-stale = This link is too old to confirm with, or the meeting has begun or does not take place.
ticket-given-back = You are not registered any more.
who-registered = Who has registered
who-registered-lede = Names and addresses are for preparing this meeting only. 90 days after it they are deleted, and the numbers stay.
fact-registered = Have a place
fact-waiting = Waiting list
fact-asked = Not confirmed yet
fact-attended = Were there
list-download = Download as a table
list-forgotten = Names and addresses have been deleted, 90 days after the meeting. The numbers stay.
registered-none = Nobody has registered yet.
waiting-none = Nobody waits for a place.
remove = Remove
remove-title = Remove the registration: { $name }
remove-lede = The person loses the place and gets your reason by mail. The first on the waiting list moves up.
remove-reason = Reason
remove-reason-hint = The person reads this.
remove-reason-missing = Write a reason. The person reads it.
remove-send = Remove and send the reason
remove-late = The meeting has begun or does not take place. Registrations are not removed any more.
done-registered = You have a place. The link to the meeting comes by mail, with an entry for your calendar.
done-waiting = All places are taken. You are on the waiting list, and hear from us when a place is free.
done-given-back = You are not registered any more.
done-removed = The registration is removed. The person gets your reason by mail.
mail-register-subject = Confirm your registration: { $title }
mail-register =
    This address was entered to register for a meeting: { $title }

    Was it you? Then open this link within 48 hours and confirm there. Only then you are registered.
    { $link }

    If it was not you, do nothing. The address is deleted after that time.
mail-known-subject = Your registration: { $title }
mail-known =
    This address was entered again to register for a meeting: { $title }

    It is known there already. This link shows how the registration stands:
    { $link }

    If it was not you, do nothing. Nothing has changed.
mail-registered-subject = You have a place: { $title }
mail-registered =
    You are registered and have a place: { $title }
    { $at }

    The link to the meeting and the agenda are here. You can give your place back there. The link is for you; do not pass it on.
    { $link }

    Your mail program may offer to put the meeting into your calendar.
mail-moved-up-subject = A place is free for you: { $title }
mail-moved-up =
    You were on the waiting list and have a place now: { $title }
    { $at }

    The link to the meeting and the agenda are here. If you cannot come, give your place back there, so that somebody else gets it. The link is for you; do not pass it on.
    { $link }

    Your mail program may offer to put the meeting into your calendar.
mail-registered-moved =
    A meeting for which you have a place has changed: { $title }
    It is now on: { $at }

    The link to the meeting and the agenda are here. If you cannot come, give your place back there.
    { $link }
mail-waiting-subject = You are on the waiting list: { $title }
mail-waiting =
    All places are taken for this meeting: { $title }
    { $at }

    You are number { NUMBER($line) } on the waiting list. When a place is free for you, you get a mail. Here you see how it stands, and can leave the list:
    { $link }
mail-waiting-moved =
    A meeting for which you are on the waiting list has changed: { $title }
    It is now on: { $at }

    You are number { NUMBER($line) } on the list. Here you see how it stands, and can leave it:
    { $link }
mail-registered-off =
    A meeting for which you registered is cancelled: { $title }
    It was planned for: { $at }

    { $reason }

    { $page }
mail-given-back-subject = You are not registered any more: { $title }
mail-given-back =
    You have taken back your registration: { $title }
    { $at }

    If you change your mind, register again here:
    { $page }
mail-removed-subject = Your registration was removed: { $title }
mail-removed =
    Lead or chair have removed your registration: { $title }
    { $at }

    The reason:
    { $reason }

    { $page }
mail-withdrawn-subject = No longer in your calendar: { $title }
mail-withdrawn =
    You are no longer in the group { $group }. So this meeting leaves your calendar: { $title }
    { $at }

    What everyone may know of it is here:
    { $page }
# Polls for a date
polls-title = Polls for a date
polls-lede = Lead or chair ask which time suits the group. One of the times becomes a meeting.
date-polls-none = Nobody has looked for a date by a poll yet.
polls-open = A date is looked for
polls-all = All polls for a date
polls-many = Ten polls are open in this group. Settle one of them first.
poll-for = Which time suits you? { $title }
poll-ask = Find a date by a poll
poll-ask-lede = Offer two to ten times. The people of the group say which suit them. Then you choose one, and it becomes a meeting.
poll-lasts = How many minutes it lasts
poll-lasts-wrong = Write the length in minutes, from 5 to 1440.
poll-lasts-fact = Length
poll-about-hint = The group reads it now. When a time is chosen it stands on the page of the meeting, and everyone can read it.
poll-times-what = Fill in as many times as you like, at least two.
poll-time-number = Time { NUMBER($number) }
poll-time-wrong = Choose a time in the future, within the next two years.
poll-time-twice = This time stands here already. Choose another one.
poll-times-few = Offer at least two times.
poll-until = Answers until the end of
poll-until-hint = People can change their answers until then. Two days before, those who have not answered are reminded.
poll-until-wrong = Choose a day from today on.
poll-until-late = Let the answers end before the last of the times.
poll-until-said = answers until { $when }
poll-answers-until = Answers until
date-poll-send = Ask the group
poll-answering = Waits for answers
poll-choosing = Waits for a choice
poll-chosen = Chosen
poll-dropped = Ended without a date
poll-past = This time has passed
poll-answered = Have answered
poll-result = This time was chosen: { $when }
poll-to-meeting = To the meeting
poll-dropped-on = Ended without a date on { $day }
poll-times = Times
poll-times-caption = What was said of each time, by the people who are in the group
poll-settled = Somebody has settled this poll in the meantime. See above what came of it.
meetings-link = Meetings
column-time = Time
column-own-answer = Your answer
answer-yes = Yes
answer-maybe = If need be
answer-no = No
answer-missing = Choose an answer for this time.
answers-what = Say for each time whether it suits you. You can change it until the answers end. Everyone in this group sees who answered what.
answers-send = Send my answers
answers-change = Change my answers
answers-over = The time for answers is over.
option-label = Time of the meeting
option-missing = Choose one of the times.
option-past = This time has passed. Choose a later one.
option-suits = Yes: { NUMBER($yes) }. If need be: { NUMBER($maybe) }.
options-past = All times have passed. End the poll, and offer new ones.
choose-title = Choose a time
choose-what = It becomes a meeting for the people of this group. The invitations go out, and those who said yes are noted as coming. You can add place and link on the page of the meeting.
choose-send = Call the meeting at this time
drop-title = Or end the poll without a date
drop-reason = Why none of the times is taken
drop-reason-hint = Everyone in this group reads it.
drop-reason-missing = Write why. A sentence is enough.
drop-send = End it without a date
voices-title = Who answered what
voices-none = Nobody has answered yet.
voices-caption = The people of this group who have answered
private-date-poll = members, lead and chair of this group. They also see who answered what.
private-date-poll-new = lead and chair of this group, until you ask. Then everyone in the group.
done-poll-asked = The group is asked. Its people hear of it by their notices.
done-poll-answered = Your answers are saved.
done-poll-chosen = The meeting is called. The invitations go out.
done-poll-dropped = The poll is ended without a date.
waits-poll = Say which time suits you: { $title }
overdue-title = Polls for a date that wait for a choice
people-count = { $people ->
    [one] 1 person
   *[other] { NUMBER($people) } people
}
people-of-governments = { $people ->
    [one] 1 person
   *[other] { NUMBER($people) } people
}, { $governments ->
    [one] 1 government
   *[other] { NUMBER($governments) } governments
}

# Calls for presentations
presentations-title = Call for presentations
presentations-lede = The group looks for solutions to its challenges, to see them in a meeting. Whoever has one can offer to present it.
presentations-link = What the group wants to see, and who presents
presentations-open = Open a call for presentations
presentations-open-lede = Say which challenges the group wants to see solutions for. Everyone can read the call. You choose who presents.
presentations-open-send = Open the call
presentations-chosen = Chosen for the meeting
presentations-none = None has been chosen yet.
call-about-label = What the group looks for
call-meeting-over = The meeting has begun or was cancelled. Nothing can be changed any more.
challenges-title = Challenges
challenges-what = Name at least one challenge, each in a sentence or two. Everyone can read them. If one comes from a proposal of the group, choose it: only those who can read proposals see the link.
challenge-number = Challenge { NUMBER($number) }
challenge-proposal = Proposal behind challenge { NUMBER($number) }
challenge-missing = Write the challenge in a sentence.
challenge-proposal-gone = This proposal is no longer open. Choose another one, or none.
presentation-lasts = Minutes for one presentation
presentation-lasts-wrong = Write a number of minutes from 1 to 120.
presentation-has = A presentation has
meeting-label = Meeting
offers-until = Offers until the end of
offers-until-fact = Offers until
offers-until-said = Offers until { $when }
offers-until-wrong = Choose a day from today on and before the day of the meeting.
offers-open = Open for offers
offers-choosing = Lead and chair choose
offers-closed = Closed
offers-over = The time for offers is over.
offers-many = There are a hundred offers already. Lead and chair answer these first.
offers-title = Offers
offers-seen = only lead and chair of this group see this list
offers-match = Each offer stands under the challenge that its author says it answers. That is the whole match: read whether it does, and answer each.
offers-none = Nobody has offered anything yet. Send the address of this page to those who may have a solution.
offers-none-here = No offer answers this challenge.
offers-rules = How it works
offers-rule-who = Whoever works for a government or an organisation here can offer one presentation.
offers-rule-sale = It shows what was done and what came of it. It is no offer of sale.
offers-rule-seen = Lead and chair read the offers. Everyone can read those that are chosen.
offers-rule-answer = Each offer gets an answer with a reason, by mail.
offers-desk = Presentations that wait for an answer
offer-one = Offer a presentation
offer-own = Your offer
offer-lede = You have { NUMBER($minutes) } minutes in the meeting. You can change your offer until { $when }.
offer-for = For whom you present
offer-for-only = You present for { $name }.
offer-for-missing = Choose for whom you present.
offer-for-nobody = Say first for which government or organisation you work. Once it is confirmed you can offer a presentation.
offer-once = You have an offer in this call already. Change that one, or take it back first.
offer-challenge = Which challenge it answers
offer-challenge-said = Answers this challenge
offer-challenge-missing = Choose the challenge that it answers.
offer-title = Title
offer-title-missing = Write a title of 5 to 150 characters.
offer-done = What was done
offer-plain-hint = Plain sentences, as you would tell a colleague.
offer-done-missing = Write what was done.
offer-outcome = What came of it
offer-outcome-hint = Also what did not work.
offer-outcome-missing = Write what came of it.
offer-in-use = Where it is in use
offer-in-use-missing = Write where it is in use, or that it is not yet.
offer-url = Read more
offer-url-hint = A page about it, beginning with https://. If it is chosen, the agenda links to it.
offer-licence = Licence
offer-licence-hint = Under which conditions others may use it again.
offer-licence-missing = Write the licence, or “none yet”.
offer-cost = What it costs others to use it
offer-cost-hint = Also what it takes to run it.
offer-cost-missing = Write what it costs, or “nothing”.
offer-no-sale = This is no offer of sale. I show what was done, and nobody is asked to buy.
offer-no-sale-missing = Tick this. Presentations here are no offers of sale.
offer-send = Send the offer
offer-change = Change the offer
offer-change-late = The offer can no longer be changed: the time for offers is over, or it has been answered.
offer-withdraw = Take the offer back
offer-withdraw-what = Lead and chair then no longer see it among the offers.
offer-terms = To use it again
offer-offered = Waits for an answer
offer-chosen = On the agenda
offer-declined = Declined
offer-withdrawn = Withdrawn
offer-author-gone = Does not work there any more
offer-author-left = The author does not work there any more. Decline the offer, or wait for a new one.
offer-answered-already = Somebody has answered this offer in the meantime.
offer-changed-meanwhile = The offer was changed while you read it. Read it again, then answer.
offer-answer = Answer of lead and chair
offer-answer-title = Answer this offer
offer-answer-what = If you choose it, it becomes the last item of the agenda, and everyone can read the offer. The author gets your words by mail.
offer-answer-hint = Why, in a sentence or two. The author reads it.
offer-answer-missing = Write why. A sentence is enough.
offer-choose = Choose it for the meeting
offer-decline = Decline it
private-presentation-call = lead and chair of this group, until you open the call. Then everyone can read it.
private-offer = its author, and lead and chair of the group. If it is chosen, everyone.
done-presentations-opened = The call is open. Everyone can read it.
done-offered = Your offer is with lead and chair. You get their answer by mail.
done-offer-withdrawn = The offer is taken back.
done-presentation-chosen = It is on the agenda. The author is told by mail.
done-presentation-declined = It is declined. The author is told by mail.
mail-offer-chosen-subject = You present in the meeting: { $title }
mail-offer-declined-subject = Your offer to present: { $title }
offers-waiting = { $count ->
    [one] 1 offer waits
   *[other] { NUMBER($count) } offers wait
}
mail-offer-chosen =
    Your presentation “{ $title }” is on the agenda of this meeting: { $meeting }

    Lead and chair write:
    { $words }

    The offer and the meeting:
    { $link }
mail-offer-declined =
    Your presentation “{ $title }” was not chosen for this meeting: { $meeting }

    Lead and chair write:
    { $words }

    Your offer:
    { $link }
# The live page of a meeting
live-title = Live: { $title }
live-open = The meeting is on: open the live page
live-link = Live page of this meeting
live-back = Back to the live page
live-phase-early = The meeting has not begun yet.
live-phase-soon = The meeting begins soon.
live-phase-on = The meeting is on.
live-phase-over = The meeting is over.
live-phase-cancelled = The meeting is cancelled.
live-at-item = Now: { $title }.
live-poll-open = A poll is open.
live-questions = { $count ->
    [one] 1 open question.
   *[other] { $count } open questions.
}
live-early = You can ask from half an hour before the start. The page stays open until one hour after the planned end.
live-over = Nothing can be asked any more. What was asked, voted and noted stays here.
live-begins = Begins at
live-planned = planned at
live-no-item = No item of the agenda has been called yet
live-after = What was asked, voted and noted
live-next = Next: { $title }
live-go-on = Go on to the next item
live-go-to = Go to this item
live-current = Now
live-item-gone = This item is no longer on the agenda.
live-closed = The meeting is not open for this now. It is open from half an hour before the start until one hour after the planned end.
live-sign-in = Sign in to ask and to vote.
private-live-group = members, lead and chair of this group, and guests of this meeting, because it is their meeting.
private-live-signatories = people of governments that have signed, the people of this group, and guests, because the meeting is for them.
private-live-officials = people who work for a government, the people of this group, and guests, because the meeting is for them.
private-live-leads = lead and chair of this group, because they lead the meeting.
private-live-writers = lead and chair of this group, and whoever they named to write, because they write the notes.
done-turned = The meeting is at this item now.

questions = Questions
questions-all = All questions
questions-open = { $count ->
    [0] Questions
    [one] 1 open question
   *[other] { $count } open questions
}
questions-none = Nobody has asked yet. Your question can be the first.
questions-answered = { $count ->
    [one] 1 answered
   *[other] { $count } answered
}
questions-set-aside = { $count ->
    [one] 1 question was set aside. Who asked it sees the reason.
   *[other] { $count } questions were set aside. Those who asked see the reason.
}
question-ask = Ask a question
question-words = Your question
question-hint = Everyone for whom this meeting is sees it, with your name. Those that many support come first.
question-hint-everyone = Everyone can read it, without your name. Lead and chair see the name. Those that many support come first.
question-send = Ask it
question-missing = Write a question of 5 to 300 characters.
question-enough = { $count ->
    [one] You have 1 open question. You can ask another when it is settled.
   *[other] You have { $count } open questions. You can ask another when one of them is settled.
}
question-own = This is your own question. Others can support it.
question-settled = This question has been settled meanwhile.
question-yours = Yours
question-supported = You support it
question-support = Support it
question-unsupport = Take it back
question-answer = It is answered
question-set-aside = Set it aside
question-supports = { $count ->
    [one] 1 supports it
   *[other] { $count } support it
}
question-became = What became of your questions
question-state-open = Open
question-state-answered = Answered
question-state-set-aside = Set aside
question-tab-open = Open ({ NUMBER($count) })
question-tab-answered = Answered ({ NUMBER($count) })
question-tab-set-aside = Set aside ({ NUMBER($count) })
set-aside-reason = Reason:
set-aside-why = Why it is set aside
set-aside-hint = Who asked sees it.
set-aside-reason-missing = Say why it is set aside.
done-asked-live = Your question is in.
done-supported-live = You support this question now.
done-unsupported-live = You do not support this question any more.
done-answered-live = The question is marked as answered.
done-set-aside-live = The question is set aside. Who asked sees the reason.

polls = Quick polls
polls-none = There is no poll.
polls-enough = This meeting has had 20 polls. There cannot be more.
poll-new = Open a poll
poll-lede = It opens at once for everyone for whom this meeting is. Close it yourself, or it ends with the meeting.
poll-words = The question
poll-words-missing = Write a question of 5 to 200 characters.
poll-answers = Answers
poll-answers-hint = Two to six, one in each line.
poll-answers-wrong = Write two to six different answers, one in each line.
poll-answer-long = Each answer has at most 80 characters.
poll-counts = Who has one vote
poll-counts-missing = Choose who has one vote.
poll-by-persons = Each person
poll-by-governments = Each government
poll-rule-persons = One vote a person. You can change yours until the poll closes.
poll-rule-governments = One vote a government. Any of its people for whom this meeting is can change it until the poll closes, and the last word counts. It stays when the person who gave it leaves.
poll-is-shown = Show the result while the poll is open
poll-is-shown-hint = Else it is shown when the poll is closed. Nobody sees who voted for what.
poll-send = Open the poll
poll-open = Open
poll-closed = Closed
poll-close = Close the poll
poll-shown = The result is shown at once.
poll-hidden = The result is shown when the poll is closed.
poll-one-open = Close the open poll first.
poll-votes = { $count ->
    [one] 1 vote
   *[other] { $count } votes
}
poll-cast-persons = { $count ->
    [one] 1 person has voted
   *[other] { $count } people have voted
}
poll-cast-governments = { $count ->
    [one] 1 government has voted
   *[other] { $count } governments have voted
}
vote-late = The poll is closed. Your vote came too late and does not count.
vote-no-government = In this poll governments vote. You work for none for which this meeting is.
vote-yours = Your vote
vote-of = Vote of { $name }
vote-give = Vote for this
vote-give-for = Vote for { $name }
done-poll-opened = The poll is open.
done-poll-closed = The poll is closed.
done-voted-live = Your vote counts. You can change it until the poll closes.

notes = Notes
notes-all = { $count ->
    [one] 1 note
   *[other] All { $count } notes
}
notes-none = Nothing has been noted yet.
notes-lede = What lead, chair and whoever they named have written down during the meeting, from the first on.
notes-enough = This meeting has 500 notes. Put them into the minutes and go on there.
notes-carry = Put the notes into the draft of the minutes
notes-carry-what = They are added at the end of the draft, under the titles of their items. What is in the draft stays, and no note is added twice.
notes-minutes-published = The minutes are published already. Change them there.
notes-minutes-long = With these notes the minutes would have more than 40,000 characters. Shorten the draft first.
note-new = Write a note
note-words = Note
note-words-hint = Everyone for whom this meeting is sees it at once. Several can write at the same time.
note-item = At which item
note-item-current = At the one where the meeting is
note-item-none = At no item
note-item-gone = This item is no longer on the agenda. Choose another.
note-missing = Write what is to be noted.
note-send = Note it
note-change = Change the note
note-carried = In the minutes
note-carried-what = This note is in the draft of the minutes already. What you change here does not change it there.
done-noted = It is noted.
go-audit = Audit log
reported-texts = Reported texts

# The steward’s desk and its sections
private-found = you, until it is founded. Then everyone, because groups are public.
found-title = Found a group
found-lede = Afterwards name its lead on its page. The lead sets how people join.
found-name = Name
found-name-missing = Write a name of 3 to 80 characters.
found-name-taken = There is a group of this name already. Choose another name.
found-lead = Coordinating network
found-lead-hint = Whose person leads the group.
found-lead-missing = Write which network coordinates it.
found-objective = What it is for
found-objective-missing = Say in one sentence of 10 to 300 characters what it is for.
found-joining = Who can join
found-joining-missing = Choose who can join.
found-signatories = Signatories
found-signatories-what = People of governments that have signed the declaration.
found-open = Everyone
found-open-what = Everyone with an account.
found-send = Found the group
item-from-challenge = From a challenge
source-challenge = Challenge: { $title }
news-challenge = A challenge: { $title }
news-challenge-gone = A challenge was stated
offer-answers = Challenge of a government
offer-answers-none = None in particular
offer-answers-hint = If your solution answers one of the challenges that governments stated. Lead and chair see what the two have in common.
offer-answers-gone = This challenge is no longer open. Choose another one, or none.
offer-answers-said = Answers the challenge of a government
offer-answers-words = Same words in both: { $words }
offer-answers-apart = The two have few words in common. Read both before you choose.
offer-answers-of = { $n ->
    [one] Stated by { $name }. { NUMBER($n) } government has it.
   *[other] Stated by { $name }. { NUMBER($n) } governments have it.
}
