# Discussions, questions and the answers that a group keeps
discussions-title = Discussions
discussions-lede = What the people of this group talk about and ask each other. Questions that wait for an answer come first.
discussions-lede-public = What this group talks about with everyone. The group has more among itself.
discussions-about = Public discussions and questions of { $group }.
discussions-none = Nobody has begun a discussion yet. Yours can be the first.
discussions-none-public = There is no discussion for everyone yet.
private-list = what is for the group: its people. What is marked “For everyone”: everyone.
private-group = the people of this group.
private-new = you, until you send it. Then those whom you choose below.
discussion-new = Begin a discussion
discussion-new-lede = Talk about something with the group, or ask it a question.
discussion-send = Send it
discussion-about = A public discussion of { $group }.
kind-label = What is it?
kind-missing = Choose what it is.
kind-discussion = A discussion
kind-discussion-hint = Views, news, plans.
kind-question = Question
kind-question-hint = You look for an answer, and say which one helped.
title-label = Title
title-hint = One line, for example: How do you number your sensors?
title-missing = Write a title of at least five characters.
title-long = Shorten the title to { NUMBER($max) } characters.
text-label = What you want to say
text-hint = You can write Markdown: **strong**, lists with -, > for quotes, tables, and [links](https://example.org).
text-missing = Write what you want to say.
text-long = Shorten this to { NUMBER($max) } characters.
audience-label = Who can read it?
audience-missing = Choose who can read it.
audience-group = The people of this group
audience-group-hint = Nobody else sees that it exists.
audience-everyone = For everyone
audience-everyone-hint = Everyone reads it, with your name. Officials of all governments can answer.
for-everyone = Everyone can read this, with the names
is-answered = Answered
waits = Waits for an answer
closed-tag = Closed
about = About:
about-gone = What this was to be about is not there any more, or not for you to read. Send it again: it will be a discussion of its own.
posts-count = { $count ->
    [one] 1 post
   *[other] { $count } posts
}
unread-count = { $count ->
    [one] 1 new
   *[other] { $count } new
}
echoes-count = { $count ->
    [one] 1 government: same here
   *[other] { $count } governments: same here
}
echoes-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
last-at = Last post { $date }
echoes-title = Same here
echoes-none = No government has said that it is the same there yet.
echo-give = Same here
echo-end = Take it back
kept-title = Knowledge base
kept-see = See the answer there
close = Close this discussion
reopen = Open it again
is-closed = This discussion is closed. You can read it, but nobody can write.
is-withdrawn = This post was withdrawn.
typed-label = What you have written
way-first = First posts
way-before = Earlier posts
way-after = Later posts
way-new = First new post
way-last = Last posts
ways-above = Parts of this discussion, above
ways-below = Parts of this discussion, below
posts-title = Posts
post-number = Post { NUMBER($number) }
post-write = Write a post
answer-write = Answer
post-label = Your words
post-send = Send
post-gone = The author has withdrawn this post.
preview-title = How it will look
preview-hint = Nothing is sent yet.
preview-send = Show how it will look
mark-read = I have read up to here
is-new = New
is-answer = Answer
answer = Answer
answer-see = Go to the answer
accept = This is the answer
no-answer = Only a post that somebody wrote to a question can be its answer.
keep = Put it into the knowledge base
not-the-answer = Only the answer to a question goes into the knowledge base.
quote = Quote
quote-of = { $name }, { $post }
quote-hint = To quote a part of a post, mark it. Then press “Quote” below that post.
change = Change
withdraw = Withdraw
changed-at = Changed { $date }
change-title = Change post { NUMBER($number) }
change-hint = Readers can look up what it said before. A file whose line you delete is taken away for good.
change-send = Save
changes-title = Earlier texts of post { NUMBER($number) }
changes-now = What it says now
changes-none = This post has no earlier text.
changes-until = Until { $at }
back = Back to the discussion
answers-title = Knowledge base
answers-lede = Questions that were answered, and that the group keeps to look up.
answers-about = Questions and answers of { $group }.
answers-none = Nothing is kept here yet. Lead and chair put an answer in with one button.
answer-by = Answer by { $name }
answer-source = See the discussion
answer-drop = Take it out of the knowledge base
done-opened = Your discussion has begun.
done-closed = The discussion is closed.
done-reopened = The discussion is open again.
done-echoed = Your government is counted.
done-echo-ended = Your government is not counted any more.
done-read = We remember how far you have read.
done-posted = Your post is there.
done-draft-kept = Kept as a draft. Only you see it.
done-post-changed = Your post is changed.
done-post-withdrawn = Your post is withdrawn.
done-accepted = This post is the answer now.
done-kept = The answer is in the knowledge base.
done-dropped = The answer is out of the knowledge base.
done-held = Your text has a link, an image or a file, and your account is new. So it waits until lead or chair have looked at it. Until then only you and they see it, under “Reports and hidden texts” in your account.
link-waits = Your account is new, so a link, an image or a file has to wait until somebody has looked at it. Write a post of its own for it, or leave it out.
experts-title = Outside experts
experts-lede = Ask somebody from outside by mail. They see this one question, and answer by replying to the mail. No account is needed.
experts-no-mail = This site takes no mail in, so nobody from outside can be asked. A steward can tell whether that will change.
experts-none = Nobody from outside was asked yet.
experts-asked = Asked
expert-ask = Ask an expert
expert-name-label = Name
expert-name-missing = Write the name.
expert-email-label = Mail address
expert-email-hint = It is used for this question only, and deleted after 30 days.
expert-email-wrong = Write a mail address, for example anna@university.example.
expert-known = This address was asked already.
expert-why-label = Why this person?
expert-why-hint = One line. It stands in the mail.
expert-why-missing = Write why you ask this person, in one line of at most 300 characters.
expert-no-question = The question is not shown any more. So nobody can be asked.
expert-enough = Five people were asked this question. More are not possible.
expert-enough-today = You have asked ten people today. Try again tomorrow.
expert-no-mail = Mail cannot come in here, so nobody could answer.
expert-send = Send the mail
expert-readers-group = Who reads an answer: the people of { $group }, with the name of the expert.
expert-readers-everyone = Who reads an answer: everyone, with the name of the expert.
expert-asked = Waits for an answer
expert-until = until { $date }
expert-answered = Has answered
expert-declined = Has said no
expert-silent = Did not answer
expert-asked-by = Asked by { $name }
expert-unnamed = An outside expert
expert-tag = Outside expert, by mail
expert-by = { $name }, outside expert, by mail
private-experts = whoever asked the question, lead and chair.
private-expert = you, because you have the link. Do not pass it on.
expert-page-lede = { $asker } asks you, for { $group }.
expert-page-over = The time to answer is over. Thank you.
expert-page-answered = Your answer is there. Thank you.
expert-page-how = Answer by replying to the mail that brought you here.
expert-decline = I will not answer
expert-take-back = Take my answers back
expert-page-data = We keep your name and address for this question only. With this button your address is deleted at once, and answers that you sent are withdrawn. Without it the address is deleted 30 days after you were asked.
expert-ended = You have said no
expert-ended-what = Your address is deleted here, and you get no mail about this question any more. Answers that you sent are withdrawn.
done-asked = The mail is on its way.
mail-expert-subject = A question to you: { $title }
mail-expert-who = Dear { $name },

    { $asker } of { $group } has a question and thinks that you can answer it. { $group } is a working group of { $instance }, a network of cities and regions.
mail-expert =
    { $who }

    Why you: { $why }

    { $title }

    { $question }

    { $how }
mail-expert-how =
    To answer, reply to this mail. What you write becomes a post, marked as the answer of an outside expert, by mail. { $readers } The group may keep it to look it up later.

    You can answer until { $until }. You have no account and get no other mail. Your address is used for this question only and deleted afterwards.

    The question, and a button to say no or to take your answer back:
    { $link }
reply-returned-subject = Your mail did not become a post
reply-returned =
    { $why }

    This is what you wrote about “{ $subject }”:

    { $words }
reply-absent = The discussion is not there any more, or you cannot write there.
reply-closed = The discussion is closed. Nobody can write there.
reply-second-factor = To write there you need a second factor. Set it up in your account and write on the site.
reply-empty = We found no words of yours in it, only what was quoted, and no file that is kept.
reply-long = It is too long for a post. Shorten it to 20,000 characters.
reply-over = The time to answer is over.
reply-many = You have answered five times already. That is as much as is possible by mail.
reply-waits = It has a link or a file in it, so it waits until somebody has looked at it. You need not send it again.
mailed-refused = (Not kept: { $names }.)
mailed-more = { $count ->
    [one] 1 more file
   *[other] { $count } more files
}
mailed-kind = files of this kind are not taken
mailed-page = it begins like a web page
mailed-macros = it holds macros
mailed-trap = it could not be looked through, or unpacks to far too much
mailed-picture = this picture cannot be read
mailed-dots = this picture has too many dots
mailed-virus = there is a virus in it
mailed-unscanned = it could not be looked through for viruses
mailed-empty = it is empty, or arrived broken
mailed-large = it has more than 20 MB
mailed-many = a post has at most 10 files
mailed-often = too many files in a short time
follow = Tell me of new posts
follow-end = Tell me no more
follow-title = Mail about it
follow-yes = You are told when somebody writes here.
follow-no = You are not told when somebody writes here.
done-followed = We tell you of new posts.
done-follow-ended = We tell you no more of new posts.
mentioned = Mentions:
mention-hint = With an @ before the name you tell people of the group, governments and groups of your post: @oulu, @technical.

images-many = A post shows at most { $most } images. Take some out, or write another post.
image-words-missing = Say what the image shows. It is kept meanwhile.
image-words-long = Say what the image shows in at most { $most } characters.
image-without-words = Say what each image shows, between the square brackets: ![here](…).
image-gone = An image in the text is not there any more, or belongs to another post. Take its line out and add it again.
image-missing = Choose the image that these words are about, or empty this field.
image-kind = Choose a PNG, JPEG or WebP image. Other kinds are not taken.
image-limit = You have added many images in a short time. Wait some minutes, then choose the image again.
images-waiting = { $most } of your images and files wait in drafts or were not sent. Send or delete some drafts. What is in no draft goes after a day.
file-limit = You have added many files in a short time. Wait some minutes, then choose the file again.
file-kind = Choose a PDF, an office file, an image or a text (.txt, .md, .csv). Other kinds are not taken.
file-gone = A file in the text is not there any more, or belongs to another post. Take its line out and add it again.
files-many = A post has at most { $most } files. Take some out, or write another post.
done-draft-without-image = Kept as a draft, without the image or file that you chose. To keep it too, choose it again and press “Show how it will look” first.
