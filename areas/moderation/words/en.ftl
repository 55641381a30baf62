# Reports, cases and appeals
report-title = Report a text
report-lede = Tell those who moderate what is wrong with it. They decide whether it stays.
kind-comment = Comment
kind-post = Post
kind-proposal = Proposal
kind-challenge = Challenge
kind-question = Question in a meeting
kind-adoption = What a government says of a resource
kind-explanation = What a group says about a dossier
kind-remark = Comment on a draft
kind-resource = Resource
ground-label = What is wrong with it?
ground-missing = Choose what is wrong with it.
ground-insult = It insults or threatens somebody
ground-spam = It is advertising or has nothing to do with this place
ground-private = It tells something private about a person
ground-unlawful = It breaks the law
ground-other = Something else
report-words-label = Say it in a sentence
report-words-hint = Five to 500 characters. Those who decide read it, without your name.
report-words-missing = Write between five and 500 characters.
report-send = Send the report
back = Back
private-report = lead and chair of the group, and the stewards, without your name. Nobody else learns that you reported something.
private-own = you.
reports-title = Reports and hidden texts
reports-lede = What you have reported, and what of yours was hidden.
reported-own = What you have reported
reports-none = You have not reported anything. Beside each text of others stands a button for it.
hidden-own = Your texts that were hidden
reported-what = { $kind }: { $ground }
outcome-waits = Waits for a decision
outcome-hidden = The text was hidden
outcome-stands = The text stays
done-reported = Thank you. Those who moderate look at it, and you are told what they decide.
cases-title = Reported texts
cases-lede = What people have reported, oldest first. Read it in its place, then hide it or let it stand.
cases-waiting = Waits for a decision
cases-none = Nothing waits for a decision.
case-of = { $kind } in “{ $title }”
reports-count = { $number ->
    [one] 1 report
   *[other] { NUMBER($number) } reports
}
waits-since = since { $day }
opened-at = first reported on { $day }
private-cases = those who decide: lead, chair and stewards.
private-case = those who decide: lead, chair and stewards. Whoever wrote the text does not see this page before it is hidden, and never what was reported.
private-own-case = you, and those who decide: lead, chair and stewards.
case-title = A reported text
case-own-title = Your text
case-place = See its place
text-gone = The text is not there any more.
state-open = Waits for a decision
state-stands = Stands
state-hidden = Hidden
state-appealed = Appealed
state-upheld = Stays hidden
state-restored = Back in its place
reports-heading = What was reported
decided-title = What was decided
decide-title = Decide
outcome-label = What happens to the text?
outcome-missing = Choose what happens to the text.
choice-hide = Hide it
choice-hide-hint = Only whoever wrote it and those who decide can read it. The place remains.
choice-stand = Let it stand
choice-stand-hint = Whoever wrote it is not told of the reports.
choice-uphold = Keep it hidden
choice-restore = Put it back
reason-label = Why?
reason-hint = If you hide it, whoever wrote it reads your reason. Those who reported it do not.
reason-missing = Write why.
reason-long = Shorten this to { NUMBER($max) } characters.
decide-send = Decide
case-decided = This was decided in the meantime.
appeal-of-other = You have hidden this text. Somebody else decides about the appeal: lead, chair or a steward.
appeal-title = You do not agree?
appeal-label = Say why the text should be there
appeal-hint = You can do this once. Somebody else than before decides, and you get the answer by mail.
appeal-send = Appeal
appeal-over = There is nothing to appeal against any more.
appeal-words = What its author says
done-decided = It is decided.
done-appealed = Your appeal is there. Somebody else decides.
mail-hidden-subject = A text of yours was hidden
mail-hidden =
    A text of yours was hidden ({ $place }). Only you and those who decide can read it.

    The reason:
    { $reason }

    Read your text, and appeal if you do not agree:
    { $link }
mail-upheld-subject = Your text stays hidden
mail-upheld =
    Somebody else has looked at your appeal ({ $place }). Your text stays hidden.

    The reason:
    { $reason }

    { $link }
mail-restored-subject = Your text is back in its place
mail-restored =
    Somebody else has looked at your appeal ({ $place }). Your text is back in its place.

    The reason:
    { $reason }

    { $link }

# Texts that wait
kind-discussion = Discussion
state-let-in = Let in
state-refused = Refused
held-title = Texts with links that wait
held-what = They are of accounts that are younger than a week, and nobody has confirmed where their owners work. Nobody else sees them.
held-of = { $kind } by { $name }
held-own = Your texts that wait or were refused
held-is-there = The text is in its place.
held-why = Your text has a link, and your account is new. It waits until lead or chair have looked at it. Others see nothing of it.
held-reason-hint = Needed if you refuse it. Whoever wrote it reads your reason.
choice-let-in = Let it in
choice-refuse = Refuse it
no-place = Its place is closed or gone, or whoever wrote it may not write there any more. You can refuse it with that reason.
private-held = whoever wrote the text, and lead, chair and stewards.
mail-let-in-subject = Your text is there
mail-let-in =
    Your text with a link was let in ({ $place }). It is in its place now.

    { $link }
mail-refused-subject = Your text was refused
mail-refused =
    Your text with a link was refused ({ $place }). Nobody else has seen it.

    The reason:
    { $reason }

    { $link }

# Muting
mute = Mute
mute-title = You do not want to read this person?
mute-what = Their comments and posts are folded for you, and you are told of nothing that they do. They do not learn of it. Decisions and minutes stay.
mutes-title = People whom you have muted
mutes-lede = You do not see what they write, unless you open it. Here you undo it.
mutes-none = You have muted nobody.
muted-at = since { $day }
unmute = Read again
private-mutes = you. Those whom you mute do not learn of it.
done-muted = You do not read this person any more.
done-unmuted = You read this person again.
