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
withdraw-title = Withdraw
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
plan-open = This plan is being made. Every city and region can propose a topic.
plan-adopted = The group has adopted this plan and works on it.
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
