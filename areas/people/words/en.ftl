# Words used on many pages
choose = Choose
any = Any
yes = Yes
no = No
save = Save
facts-title = In short
website = Website
text-long = Shorten this to { NUMBER($max) } characters.
link-wrong = Write the whole address of the page, beginning with https://.
reason = Reason
reason-hint = Needed when you send it back. The person who sent it reads it.
reason-missing = Write the reason, so that the person knows what to change.
decided-already = Somebody has decided this already. Reload the page to see how.

# Who can see a page, and why
private-own = only you, because it is your account.
private-link = only you, because you have the link from the mail.
private-claim = you, until you send it. Then stewards and those who speak for the place, so that they can confirm it.
private-affiliation = you, those who speak for the place, and stewards, because it shows a mail address.
private-people = those who speak for this government, and stewards, because it shows who works here.
private-signature = those who speak for this government, and stewards. The signed document never becomes public.
private-report = you, until you send it. Then everyone, because commitments are public.
private-desk = stewards, because it waits for their decision.

# Accounts
name-label = Your name
name-hint = As colleagues know you. Members of your groups see it.
name-missing = Write your name, with 2 to 100 characters.
email-label = E-mail
email-hint = Your address at work. Its domain can show where you work.
email-wrong = Write an e-mail address such as officer@city.example.
password-label = Password
password-hint = At least 12 characters. A few words in a row are easy to remember and hard to guess.
password-short = Choose a password of 12 to 200 characters.
sign-up-title = Create an account
sign-up-lede = With an account you join working groups, propose topics and speak for your government. Reading needs none.
sign-up-send = Create the account
sign-up-sent-title = Now look into your mail
sign-up-sent = We have sent you a mail. Open it and follow the link to confirm your address. The link works for 24 hours.
have-account = I have an account
mail-not-there = No mail after five minutes? Look into the folder for unwanted mail, or ask again.
link-old-title = This link does not work any more
link-old = It was used already, or it is older than 24 hours. Ask for a new one.
verify-title = Confirm your address
verify-lede = One more time the password that you chose, and your account is ready.
verify-password = The password that you chose
verify-wrong = This is not the password of the newest sign-up with this address. Type it again. If you forgot it, or if somebody else signed up with your address, get a new password.
verify-send = Confirm my address
reset-title = Get a new password
reset-lede = We send a link to your address. With it you choose a new password.
reset-send = Send me the link
reset-sent-title = Now look into your mail
reset-sent = If there is an account with this address, we have sent a link to it. It works for 24 hours.
new-password-title = Choose a new password
new-password-lede = You will be signed out everywhere and can then sign in with the new one.
new-password-send = Set the password
account-title = My page
profile-title = You
lang-label = Language
lang-missing = Choose a language.
zone-label = Time zone
zone-missing = Choose a time zone from the list.
affiliations-title = For whom you work
affiliations-empty = Tell us where you work. Officials can then propose topics, and representatives can sign.
affiliation-verified = Confirmed
affiliation-waiting = Waits for confirmation
affiliation-end = I do not work there any more
affiliation-end-other = This person does not work there any more
representative = speaks for it
claim-government = I work for a government
claim-organisation = I work for another organisation
own-groups = Your working groups
own-groups-empty = You are in no working group yet.
find-group = Find the group that fits
sign-out = Sign out
sign-out-all = Sign out everywhere
done-saved = Your changes are saved.
done-claimed = Thank you. Somebody will confirm this, and you get a mail.
done-confirmed = Confirmed.
done-ended = Ended. Everything that depended on it has ended too.

# Signing in
sign-in-title = Sign in
sign-in-demo = In this demonstration every account has the same password. The start page lists the accounts.
sign-in-send = Sign in
sign-in-wrong = This e-mail and password do not fit together, or the address is not confirmed yet. Try again, or get a new password.
forgot = I forgot my password
no-account = No account yet?
no-account-what = Reading needs no account. To join a group, create one; it takes two minutes.
done-password = Your new password is set. Now sign in.
done-out = You are signed out.

# Signing in, further
security-title = Signing in
panel-with-what = With what
panel-second = Second factor
panel-programs = Programs
panel-where = Where you are signed in
panel-data = Copy, correct, restrict, leave
go-factor = Second factor and recovery codes
leave-it = Leave it as it is
private-code = only you, because you have done the first step in this browser.
private-removal = stewards, because it shows a mail address.
change-password-title = Change your password
change-password-lede = You stay signed in here. Everywhere else you are signed out.
change-password-label = New password
done-password-changed = Your new password is set. You are signed out everywhere else.
done-proved = Thank you. If you were sending a form, go back to its tab and send it again. This holds for ten minutes.

# The second factor
factor-title = Second factor
factor-lede = When you sign in, an app on your telephone or computer shows a code that you type after your password. Somebody who learns your password still cannot sign in.
factor-needed = To act here as lead, chair or steward you need a second factor. Set it up, and you go on where you were.
factor-state = State
factor-on = On
factor-off = Off
factor-since = Since
factor-set-up = Set up the second factor
factor-end = Switch off the second factor
factor-end-lede = From then on your password alone is enough to sign in. Your recovery codes end. Everywhere else you are signed out.
factor-end-wanted = Here leads, chairs and stewards need a second factor. If you are one of them, you can act as that again when you have set up a new one.
factor-lost = New telephone? Switch the second factor off and set it up again. Lost the telephone and the recovery codes? A steward can switch it off for you.
set-up-title = Set up the second factor
set-up-lede = It takes two minutes. Nothing changes before you have typed a first code.
step-app = Have an app
step-scan = Scan and type a code
step-codes = Keep the recovery codes
set-up-app = You need an app that shows codes with six digits, on a telephone or a computer. Every app for one-time codes (TOTP) works. Many password managers can do it as well. Perhaps your government has one for you already.
set-up-begin = Show me the code to scan
scan-lede = Scan the square with the app. Then type the six digits that it shows.
scan-label = Square code for the app. Without a camera, type the key below into the app.
secret-label = Key, if you cannot scan
secret-hint = Type it into the app. Time-based, six digits, 30 seconds. Show it to nobody.
code-label = Code
code-first-hint = The six digits that the app shows now.
code-first-wrong = This is not the code of now. Wait for the next one and type it. If it goes on, check that the clock of your telephone is right.
set-up-confirm = Switch it on
codes-title = Recovery codes
codes-lede = If your telephone is lost or broken, sign in with one of these instead of the code of the app. Each works once.
codes-once = They are shown only now. Print them, or write them down, and keep them away from your telephone.
codes-kept = I have kept them
codes-go-on = I have kept them, go on
codes-left = { $count ->
    [one] { NUMBER($count) } of 10 is left
   *[other] { NUMBER($count) } of 10 are left
}
factor-locked = The codes of your app cannot be checked: this site was set up again without the key for them. Sign in with a recovery code, then switch the second factor off and set it up anew.
codes-few = Few recovery codes are left. Make new ones.
codes-make = Make new recovery codes
codes-make-lede = You get ten new ones. The old ones end at once.
done-factor-on = The second factor is on. You are signed out everywhere else.
done-factor-off = The second factor is off. You are signed out everywhere else.
done-codes = These are your new recovery codes. The old ones have ended.
removal-title = Switch off somebody’s second factor
removal-lede = For somebody who lost the telephone and the recovery codes, or every passkey. Passkeys are removed as well. First make sure that it is this person: call a number that you know, or meet. The person gets a mail with your reason and is signed out everywhere.
removal-email = E-mail of the account
removal-reason-hint = What happened, and how you know that it is this person. The person reads it.
removal-reason-missing = Write the reason, with 10 to 500 characters.
removal-sure = I have made sure that it is this person
removal-sure-missing = Make sure that it is this person, and tick the box.
removal-own = This is your own account. Switch it off on your own page.
removal-none = There is no account with this address that has a second factor. Check the address.
removal-send = Switch it off

# Signing in with a code, being asked again, devices
code-title = Now the code
code-lede = The first step is done. Type the code that your app shows.
code-hint = Six digits from the app, or one of your recovery codes.
code-wrong = This code is wrong, or it was used already. Wait for the next code of your app and type it.
code-other = Sign in as somebody else
code-locked = The codes of your app cannot be checked, because this site was set up again without the key for them. You did nothing wrong. Type a recovery code instead. Without one, write to the stewards of this site: they can switch the second factor off.
code-lost = Lost the telephone and the recovery codes? Write to the stewards of this site. They can switch the second factor off.
code-late-title = Sign in again
code-late = The code must be typed within five minutes, in the browser in which you began, and at most five times. Begin again.
prove-title = Show that it is you
prove-lede = We ask again before acts that could harm you, because somebody else may sit at your screen. It holds for ten minutes.
prove-code = Or a code
prove-wrong = This is not your password. Type it again.
prove-send = Go on
devices-title = Your devices
devices-lede = Where you are signed in. If you do not know one of them, end it and change your password. A sign-in ends by itself after 30 days without a visit, and after 90 days.
device-unknown = A device that we do not know
device-this = This one
device-began = signed in on { $day }
device-seen = last seen on { $day }
device-end = Sign out there
device-end-others = Sign out everywhere else
done-ended-one = You are signed out there.
done-ended-others = You are signed out everywhere else.

# Mails of the second factor
mail-password-changed-subject = Your password at { $instance } was changed
mail-password-changed =
    Your password at { $instance } was changed. Everywhere else you were signed out.

    If it was not you, choose a new one at once:
    { $link }
mail-factor-on-subject = Second factor switched on at { $instance }
mail-factor-on =
    From now on signing in to your account at { $instance } takes a code as well.

    See your second factor:
    { $link }

    If it was not you, write to the stewards of the site.
mail-factor-off-subject = Second factor switched off at { $instance }
mail-factor-off =
    The second factor of your account at { $instance } was switched off. The password alone is enough again.

    If it was not you, choose a new password at once:
    { $link }
mail-factor-removed-subject = A steward switched off your second factor at { $instance }
mail-factor-removed =
    A steward of { $instance } has switched off the second factor of your account and removed its passkeys. You are signed out everywhere, and the password alone is enough again.

    The reason: { $reason }

    Set up a new one here:
    { $link }

    If you did not ask for this, write to the stewards of the site.
mail-codes-made-subject = New recovery codes at { $instance }
mail-codes-made =
    New recovery codes were made for your account at { $instance }. The old ones have ended.

    If it was not you, change your password, and make new codes here:
    { $link }
mail-recovery-used-subject = A recovery code was used at { $instance }
mail-recovery-used =
    A recovery code of your account at { $instance } was used. { $left ->
        [one] One is left.
       *[other] { NUMBER($left) } are left.
    }

    If it was not you, change your password at once, and make new codes here:
    { $link }
mail-guessing-subject = Wrong codes at { $instance }
mail-guessing =
    Somebody gave the right password of your account at { $instance }, and then five wrong codes. Nobody was signed in.

    If it was not you, somebody knows your password. Choose a new one:
    { $link }

# Mails of accounts
mail-verify-subject = Confirm your address for { $instance }
mail-verify =
    Somebody, we hope you, created an account at { $instance } with this address.

    To confirm the address, open this page and press the button:
    { $link }

    If it was not you, do nothing. Without the button there is no account.
mail-known-subject = You have an account at { $instance } already
mail-known =
    Somebody, perhaps you, tried to create an account at { $instance } with this address. You have one already.

    If you forgot your password, get a new one here:
    { $link }

    If it was not you, do nothing. Nothing has changed.
mail-reset-subject = A new password for { $instance }
mail-reset =
    Somebody, we hope you, asked for a new password at { $instance }.

    Choose it here within 24 hours:
    { $link }

    If it was not you, do nothing. Your password stays as it is.
mail-affiliation-subject = Confirmed: you work for { $name }
mail-affiliation =
    It is confirmed that you work for { $name }. You can now act in its name.

    See your page:
    { $link }

# Governments
governments-title = Governments
governments-lede = Cities, regions and other public authorities: who has signed the declaration, and who takes part.
governments-count = { $count ->
    [one] 1 government
   *[other] { $count } governments
}
governments-none = No government here matches. It may not be registered yet.
governments-note = Is yours missing?
search-reference = Search all local units and regions of Europe
filter-name = Name
filter-country = Country
filter-standing = Standing
filter-size = Inhabitants
filter-degurba = Kind of settlement
filter-nuts = NUTS region (code)
filter-send = Show
all-countries = All countries
all-standings = All
view-label = Ways to see it
as-table = Table
as-map = Map
same-as-table = See the same as a table
map-title = Map of governments
map-label = Map of Europe with the governments. Each mark is a link.
map-one = one government
map-several = several close together
map-credit = Land: made with Natural Earth.
map-and-more = { $names } and { NUMBER($rest) } more
not-on-map = { $count ->
    [one] One has no place of its own on the map.
   *[other] { $count } have no place of their own on the map.
}
signatory = Signatory
signatories = Signatories
registered = Registered
not-a-signature = The source does not say that it signed.
date-unknown = Day unknown
column-government = Government
column-country = Country
column-standing = Standing
column-signed = Signed
column-population = Inhabitants
column-unit = Place
column-do = Take part
fact-kind = Kind
kind-local = Local government
kind-metropolitan = Metropolitan government
kind-regional = Regional government
kind-national = National government
kind-consortium = Several together
sign = Sign the declaration
report = Report on a commitment
people-of = People of this government
people-of-lede = Everyone who says that they work here. Confirm those you know; end what is no longer true.
i-work-here = I work here
acts-on = Commitments it acts on
acts-on-none = It has not reported on a commitment yet.
reported-in = reported in { $year }
evidence = Evidence
sits-in = Working groups
sits-in-none = Nobody of this government is in a working group yet.
people-count = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
brought = What came of its proposals
government-about = { $name }: its signature, the commitments it acts on, its working groups.
done-reported = Thank you. Your report is on this page.

# The reference geography
places-title = Local units and regions of Europe
places-lede = Find your city, municipality or region by its name in any spelling, and say that you work there.
places-none = Nothing matches. Try fewer letters, another spelling, or no filter.
places-count = { $count ->
    [one] 1 place
   *[other] { $count } places
}
places-first = { NUMBER($count) } places, the first { NUMBER($shown) } shown
places-note = These are statistical units of about 2019 and NUTS regions of 2024. A unit is no proof that a government exists. Population figures have different years. Sources are on the page “Sources and credits”.
unit-local = Local unit
unit-metropolitan = Metropolitan area
unit-region = NUTS region
size-under-5k = Under 5,000
size-20k = 5,000 to 20,000
size-50k = 20,000 to 50,000
size-100k = 50,000 to 100,000
size-250k = 100,000 to 250,000
size-1m = 250,000 to 1 million
size-over-1m = Over 1 million
degurba-city = City
degurba-town = Town or suburb
degurba-rural = Rural area

# Affiliations
claim-title = I work for a government
claim-lede = Say where you work. If your mail domain is known it is confirmed at once; otherwise somebody confirms it.
claim-send = Send
claim-twice = You have said this already. It stands on your page.
place-label = City, region or other authority
place-hint = Begin to type its name, in any language.
place-missing = Write the name of your city, region or authority.
place-unknown = We cannot find this place. Try another spelling.
place-which = Several places have this name. Choose yours below.
place-choose = Which one?
office-label = Your office
office-hint = For example: data officer, department of digital services.
office-missing = Write your office, with 2 to 120 characters.
representative-label = I speak for this government
representative-hint = For those who can sign the declaration and answer in its name. A steward or another representative confirms it.
speaks-for = Speaks for it
claimed-on = Claimed on
verified-by-domain = Confirmed by mail domain
verified-by-operator = Confirmed by the operator’s list
verified-by-provider = Confirmed by the sign-in provider
verified-by-representative = Confirmed by a representative
verified-by-steward = Confirmed by a steward
verify-affiliation = Confirm
domain-label = Everyone with an address at { $domain } works for this government
domain-hint = From then on, people with such an address are confirmed at once.

# Organisations
organisations-title = Supporters
organisations-lede = Networks, companies, NGOs, universities and institutions that support the declaration or help the groups.
organisations-empty = No organisation has been entered yet.
organisations-count = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
}
organisation-network = Network
organisation-company = Company
organisation-ngo = NGO
organisation-university = University or research
organisation-institution = Institution
organisation-grassroots = Grassroots initiative
organisation-name = Name of the organisation
organisation-name-missing = Write the name, with 2 to 120 characters.
organisation-kind-missing = Choose the kind of organisation.
enter-organisation = I work for another organisation
enter-organisation-lede = Enter it here. It becomes public when a steward has confirmed that you work there.
supporter = Supports the declaration
endorse = Support the declaration
endorse-lede = Say in a few sentences why your organisation supports the declaration. A steward checks it before it is public.
endorse-send = Send it to the stewards
endorsement-of = Support of { $name }
accept-endorsement = Publish it
statement = Statement
statement-hint = 20 to 1,000 characters. Everyone can read it.
statement-missing = Write 20 to 1,000 characters.
endorsed-already = Your organisation supports the declaration already, or its statement waits for a steward.
done-endorsed = Thank you. A steward checks your statement.
mail-endorsement-subject = Your support of the declaration: { $name }
mail-endorsement-accepted =
    The statement of { $name } is published. Thank you for your support.

    { $link }
mail-endorsement-returned =
    The statement of { $name } was sent back.

    Reason:
    { $reason }

    Change it and send it again:
    { $link }

# The declaration
declaration-title = The Join, Boost, Sustain declaration
declaration-lede = Governments that sign commit themselves to act together on digital transformation, the European way.
how-to-sign = How to sign
how-1 = Create an account and say for which government you work.
how-2 = A steward confirms that you speak for it.
how-3 = Send in the signed document and say who signed it.
how-4 = A steward checks it. Then your government is on the map.
start-here = Start here
fact-signatories = signatories on record here
fact-countries = countries
fact-supporters = supporting organisations
counts-note = Counted from what is on record here. The movement itself has reported larger numbers; the page about it has them with their sources.
area-principles = Principles
area-technical = Technical
area-legal = Legal
area-financial = Financial
area-capacity = Education and capacity building
area-monitoring = Monitoring and measuring
area-governance = Governance
group-aim = Aim of the working group
reporting = { $count ->
    [one] 1 government reports on this
   *[other] { $count } governments report on this
}

# Signatures
sign-lede = You need the declaration as a PDF, signed by somebody who may bind your government.
sign-send = Send it to the stewards
step-send = You send the document
step-check = A steward checks it
step-map = It is on the map
signer-name = Who signed
signer-name-hint = The name under the document.
signer-name-missing = Write who signed, with 2 to 120 characters.
signer-office = In what office
signer-office-hint = For example: mayor, president of the region.
signer-office-missing = Write the office of the person who signed.
signed-on = Signed on
signed-on-wrong = Choose the day on which it was signed: not in the future, and not before 2019.
document = The signed document
document-hint = A PDF of 20 MB at most. Only stewards and those who speak for your government can open it.
document-missing = Choose the signed document.
document-not-pdf = This file is no PDF. Save the document as a PDF and choose it again.
mandate = I am authorised to send this in for my government.
mandate-missing = Tick this if you are authorised. If you are not, ask your representative.
signed-already = Your government has signed, or its signature waits for a steward.
see-signature = See it
returned-because = It was sent back with this reason: { $reason }
signature-of = Signature of { $name }
signature-submitted = Waits for a steward
signature-returned = Sent back
signature-accepted = Accepted
signature-withdrawn = Withdrawn
sent-by = Sent in by
check-signature = Check it
check-signature-how = Open the document. Does it name this government, is it signed, and does the office of the signer bind the government?
accept-signature = Accept and put it on the map
return-signature = Send it back
withdraw-signature = Withdraw the signature
withdraw-signature-what = The government is taken off the map at once. The history stays.
done-submitted = Thank you. A steward checks the document, and you get a mail.
done-accepted = Accepted. The government is on the map.
done-returned = Sent back. The person who sent it in gets a mail with your reason.
done-withdrawn = The signature is withdrawn.
done-unchanged = Nothing was changed: this signature had been decided already.
mail-endorsement-waits-subject = Support of the declaration waits: { $name }
mail-endorsement-waits =
    { $name } wants to support the declaration.

    Check it here:
    { $link }

mail-signature-waits-subject = A signature waits: { $name }
mail-signature-waits =
    { $name } has sent in its signature under the declaration.

    Check it here:
    { $link }
mail-signature-accepted-subject = { $name } is on the map
mail-signature-accepted =
    The signature of { $name } is accepted. Thank you for joining.

    See its page:
    { $link }

    A good next step: report what your government does for a commitment, and join a working group.
mail-signature-returned-subject = The signature of { $name } was sent back
mail-signature-returned =
    The signature of { $name } was sent back.

    Reason:
    { $reason }

    Please send it in again:
    { $link }

# Reports on commitments
report-title = What we do for a commitment, { $year }
report-lede = In two or three sentences, with a link that shows it. Everyone can read it, and you renew it every year.
report-send = Publish it
report-words = What your government does
report-words-hint = Concrete things: what exists, since when, who uses it.
report-words-missing = Write what your government does.
commitment = Commitment
commitment-missing = Choose the commitment.
evidence-hint = The address of a page that shows it.
only-signatories-report = Only signatories report on commitments. Sign the declaration first.
go-calendars = Calendars, feeds and invitations
go-searches = Your saved searches
go-drafts = Your drafts

devices-now = Signed in at the moment

# Your data
data-title = Your data
data-lede = What is kept about you, and what you may ask of it.
data-privacy = What is kept, why and for how long
copy-title = A copy of your data
copy-lede = One archive with everything about you: a page to read, the same for machines, and the files that you put in. Making it takes some minutes. Then it is here for 7 days.
copy-ask = Make a copy
copy-fetch = Fetch your copy
copy-waits = Your copy is being made
copy-asked-at = asked for { $at }
copy-until = here until { $at }
done-copy-asked = Your copy is being made. We tell you by mail when it is here.
correct-title = Correct your data
correct-lede = You are { $name }, with the address { $email }. Name, language and time zone you change on your page. Where you work and what you wrote you change where it stands.
correct-go = Go to my page
agreed-title = What you agreed to
agreed-lede = When you join a group you may agree to a text. Here is each one, as it was.
agreed-none = No group has asked you to agree to anything.
agreed-mail = How soon you get mail
agreement-version = version { NUMBER($version) }
leave-lede = You may end your account at any time. The next page says exactly what goes and what stays.
leave-go = See what ending it means
copy-page-title = Your data at { $instance }
copy-page-lede = Everything that is kept about you, in the order of the tables. The file data.json holds the same for machines. Secrets that sign somebody in are left out, and what is about others.
copy-page-act = You did this: { $part }
copy-page-nothing = Nothing is kept about you.
mail-copy-subject = { $instance }: the copy of your data is here
mail-copy = The copy of your data that you asked for is here. Sign in to fetch it:

    { $link }

    It goes after 7 days.
erasure-title = End your account
erasure-lede = Everything that names you goes. Please read this first.
erasure-goes = What goes
erasure-goes-1 = Your name, your mail address, your password, your second factor, and where you are signed in.
erasure-goes-2 = For whom you work, your memberships, your seats, invitations that you made, registrations that are still to come.
erasure-goes-3 = Notices and what you set for mail, secret addresses of calendars and feeds, answers to polls for a date, votes that are still open.
erasure-goes-4 = Copies of your data. Files that stand in the record of a government or group stay, and no longer say who put them in.
erasure-stays = What stays, and why
erasure-stays-1 = Minutes, decisions, counts of votes and support of your government: they are the record of the group. Instead of your name it says “a former member”.
erasure-stays-2 = Proposals that came into a plan, or into another proposal: the group has taken them over.
erasure-stays-3 = The log of changes, by number and without a name. Backups, until they are replaced.
erasure-when = When
erasure-when-1 = You are signed out at once. After 7 days everything goes.
erasure-when-2 = Until then you take it back by signing in, or by the link that we send you.
erasure-when-3 = Afterwards nobody can bring it back. You can open a new account with the same address; it knows nothing of this one.
erasure-posts = What you wrote
erasure-posts-stay = It stays, without my name
erasure-posts-stay-hint = Threads can still be read.
erasure-posts-go = It goes as well
erasure-posts-go-hint = Instead of your words it says “removed by its author”. Open proposals of yours are withdrawn.
erasure-posts-missing = Choose what happens to what you wrote.
erasure-sure = I have read what goes and what stays.
erasure-sure-missing = Tick this box when you are sure.
erasure-only-steward = You are the only steward. Make somebody else a steward first; the instance would have nobody.
erasure-led-alone = You are the only lead of { $groups }. Please hand over first: name another lead, or tell a steward.
erasure-send = End my account
erasure-end-title = Keep your account
erasure-end-lede = You have asked for the end of your account. Press the button and it stays as it is.
erasure-end-old = This link does not work any more. Perhaps you have signed in since, which keeps the account.
erasure-end-send = Keep my account
erasure-at-once-title = End somebody’s account
erasure-at-once-lede = For somebody who has asked you for it. It happens at once and cannot be taken back.
erasure-at-once-sure = I know that this person has asked for it, and have checked that it was them.
erasure-at-once-send = End the account now
erasure-nobody = There is no account with this address that you could end. It may be your own, or that of the only steward.
done-erasure = You are signed out. Your account ends in 7 days. Sign in before, and it stays.
done-taken-back = Your account stays as it is.
mail-erasure-asked-subject = { $instance }: your account will end
mail-erasure-asked = You have asked for the end of your account at { $instance }. In 7 days everything that names you goes.

    If you want to keep it, sign in, or follow this link:

    { $link }
mail-erased-subject = { $instance }: your account has ended
mail-erased = Your account at { $instance } has ended. Everything that named you is gone. This is the last mail.
mail-inactive-subject = { $instance }: your account will end
mail-inactive = You have not been at { $instance } for a long time. In a month your account ends, and everything that names you goes.

    If you want to keep it, sign in:

    { $link }

# Another address
address-title = Change your address
address-lede = We send a link to the new address. When you follow it, the new address counts, and the old one is told.
address-label = New e-mail address
address-send = Send me the link
address-sent-title = Now look into the new mailbox
address-sent = If nobody else has an account with this address, we have sent a link to it. It works for 24 hours. Until then nothing changes.
address-prove = From now on you sign in with { $email }. If it belongs to another domain, what was confirmed by the old one ends: say again for whom you work.
address-prove-send = Use this address
done-address-changed = Your address is changed.
mail-address-subject = Confirm your new address at { $instance }
mail-address = You want to use this address at { $instance }. Follow this link while you are signed in:

    { $link }

    It works for 24 hours. If it was not you, do nothing.
mail-address-asked-subject = { $instance }: somebody wants to change your address
mail-address-asked = Another address was asked for, for your account at { $instance }. If it was you, there is nothing to do.

    If it was not you, change your password at once:

    { $link }
mail-address-changed-subject = { $instance }: your address was changed
mail-address-changed = Your account at { $instance } has another address now. If it was not you, write to { $contact } at once.
# Passkeys
passkeys-title = Passkeys
passkeys-none = None
passkeys-lede = A passkey lets you sign in with your finger, your face or the code of your device. You type no name and no password, and nobody can take it from you by a false page. It counts as a second factor.
passkeys-one = Add a second passkey on another device, or set up codes. Else, if this one is lost, only a steward can help you.
passkeys-empty = You have no passkey yet. Adding one takes a minute.
passkey-sign-in = Sign in with a passkey
passkey-prove = Show a passkey
passkey-only = This account has a passkey, and here you signed in without it. Show it to go on. If you have lost it, write to the stewards of this site.
passkey-no-browser = This browser cannot use passkeys on this page. It needs JavaScript, and an address that begins with https.
passkey-add = Add a passkey
passkey-add-lede = Your device asks for your finger, your face or its code, and keeps the passkey. You stay signed in here. Everywhere else you are signed out.
passkey-make = Make the passkey
passkey-name = Name of the passkey
passkey-name-hint = So that you know it among others, for instance by the device that keeps it. Only you see it.
passkey-name-missing = Write a name of 1 to 60 characters.
passkey-name-default = My passkey
passkey-made = added on { $day }
passkey-used = last used on { $day }
passkey-unused = not used yet
passkey-rename = Rename
passkey-rename-title = Rename a passkey
passkey-end = Remove
passkey-end-title = Remove a passkey
passkey-end-lede = Nobody can sign in with “{ $name }” any more. Your device may go on showing it; delete it there as well. Everywhere else you are signed out.
passkey-end-wanted = This is your last passkey. Here leads, chairs and stewards need a passkey or a second factor. If you are one of them, add another first.
passkey-late = This took longer than five minutes, or was begun in another browser. Try again.
passkey-unknown = This passkey does not fit an account here. Take another one, or sign in another way.
passkey-copied = This passkey was refused, because there may be a copy of it. Its owner gets a mail. Sign in another way.
passkey-not-added = The passkey could not be added. It may be known here already, or your device did not ask who you are. Try again.
done-passkey-added = Your passkey is added. You are signed out everywhere else.
done-passkey-renamed = The passkey has its new name.
done-passkey-removed = The passkey is removed. You are signed out everywhere else.
factor-show-passkey = To act here as lead, chair or steward, show your passkey. This time you signed in without it.
mail-passkey-added-subject = A passkey was added at { $instance }
mail-passkey-added =
    The passkey “{ $name }” was added to your account at { $instance }. Whoever has it can sign in.

    If it was not you, remove it at once, and choose a new password:
    { $link }
mail-passkey-removed-subject = A passkey was removed at { $instance }
mail-passkey-removed =
    The passkey “{ $name }” of your account at { $instance } was removed. Nobody can sign in with it any more.

    If it was not you, look at your passkeys, and choose a new password:
    { $link }
mail-passkey-copied-subject = A passkey was refused at { $instance }
mail-passkey-copied =
    Somebody wanted to sign in to your account at { $instance } with the passkey “{ $name }”. Its counter went back, so there may be a copy of it. Nobody was signed in.

    Remove this passkey, and add a new one:
    { $link }

# A link by mail
link-section = Sign in by mail
link-section-what = You get a mail with a link that signs you in.
link-send = Send me a link
link-ask-title = Sign in with a link
link-ask-lede = We send a link to your address. Open it in this browser within 15 minutes.
link-other-way = Sign in another way
link-sent-title = Now look into your mail
link-sent = If this address has an account, a mail with a link is on its way. Open the link in this browser within 15 minutes. It works once.
link-open-title = Sign in
link-open-lede = Your link is right. Press the button, and you are signed in.
link-gone-title = This link does not work any more
link-gone = A link works once, for 15 minutes. Ask for a new one.
link-elsewhere-title = Another browser asked for this link
link-elsewhere = For your safety it works only in the browser in which you asked for it. Open it there, or ask for a new one here.
link-again = Ask for a new link
mail-sign-in-link-subject = Your link to sign in at { $instance }
mail-sign-in-link =
    With this link you sign in at { $instance }. Open it in the browser in which you asked for it. It works once, for 15 minutes.

    { $link }

    If you did not ask for it, do nothing. Nobody can sign in without this link and your browser. Give it to nobody.

# Passwords that are guessed
password-guessed = This password is easy to guess: it stands on lists of stolen passwords, or is made of your name, your address or the name of this site. Choose a few words that have nothing to do with each other.
tokens-title = Tokens for programs
tokens-lede = With a token a program does for you what you choose here, and nothing else. It never reaches your account, your password or what is asked for again.
tokens-own = Your tokens
tokens-none = You have no token. Make one for a program that reads or writes for you.
token-new = Make a token
token-new-lede = You see it once, after you have made it. We keep only its digest.
token-name = Name
token-name-hint = What it is for, so that you know it again.
token-name-missing = Give the token a name of at most 60 characters.
token-scopes = What it may do
token-scopes-hint = Never more than you may do yourself. If you leave a group, the token loses it at the same moment.
token-scopes-missing = Choose at least one thing that the token may do.
token-days-label = How long it works
token-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
token-days-missing = Choose how long the token works.
token-many = You have { $most } tokens. Revoke one first.
token-send = Make the token
token-made = Token for { $name }
token-once = Copy it now. It is not shown again.
token-label = The token
token-label-hint = The program sends it in the header “Authorization: Bearer …”.
token-made-on = made { $day }
token-until = works until { $day }
token-used = last used { $day }
token-unused = not used yet
token-expired = expired
token-revoke = Revoke
done-token-revoked = The token is revoked. It no longer works.
scope-open = Read open pages
scope-open-what = Groups, meetings, plans, challenges, news, the library, the knowledge base, the policy watch, calendars, feeds and the search, as you see them.
scope-groups = Read my groups
scope-groups-what = Home, proposals, rankings, decisions, actions and polls of your groups.
scope-people = Read lists of people
scope-people-what = Members, attendance and registrations, where you may see them.
scope-proposals = Write proposals
scope-proposals-what = Proposals, changes, comments, answers and support, in your name.
scope-meetings = Answer for meetings
scope-meetings-what = Say whether you come, and which dates suit you.
go-activity = What was done in your name
# Sign-in with accounts that people have elsewhere
providers-title = With an account that you have
providers-what = Your administration or a European service can confirm who you are. No new password is needed.
provider-enter = Sign in with { $name }
provider-again = Begin again
private-provider = only you, in this browser.
led-title = On to { $name }
led-what = { $name } opens by itself. There you confirm who you are, and then you come back here.
led-on = Go there now
provider-silent-title = { $name } does not answer
provider-silent = We could not reach { $name }. Try again in a few minutes, or sign in with your password.
provider-cancelled-title = You were not signed in
provider-cancelled = { $name } tells us that the sign-in was cancelled or not allowed. You can try again, or sign in with your password.
provider-refused-title = You were not signed in
provider-refused = { $name } could not confirm who you are. Try again. If it goes on, ask those who look after your account there.
provider-broken-title = You were not signed in
provider-broken = We could not be sure that the answer of { $name } is genuine, so we did not use it. Try again. If it goes on, tell the secretariat.
provider-late-title = This sign-in cannot go on here
provider-late = It was begun in another browser, too long ago, or it is finished already. Begin it again.
provider-taken-title = { $name } is linked to another account
provider-taken = What you are at { $name } opens another account here. Sign in to that account and take it off there first.
provider-not-proved-title = This was not confirmed
provider-not-proved = { $name } did not confirm just now that it is you. Try again with the account there that is linked here, or give your password.
provider-no-time = { $name } confirmed that it is you, but it does not say when it asked you. For an act like this that is not enough: somebody else could sit at your computer. Please show a passkey, or type your password or a code. If you have none of these here, set a password by mail.
provider-other = Confirm in another way
provider-prove-title = Or with an account that you have linked
provider-prove = Confirm with { $name }
arrival-new-title = Your new account
arrival-new = { $provider } has told us who you are. There is no account here with this address yet. Look at your name, and open one.
arrival-send = Create the account
arrival-have = Do you have an account with another address?
arrival-have-what = Sign in to it first. Then you can link { $provider } to it.
arrival-sign-in = Sign in to your account
arrival-known-title = You have an account already
arrival-known = There is an account with the address that { $provider } told us. So that nobody else gets into it, sign in to it once as before. Then you link { $provider } to it. If you never had a password, get one by mail.
arrival-unknown-title = { $provider } gives no confirmed address
arrival-unknown = To open an account here, we need a confirmed mail address. { $provider } did not give us one. Sign in to the account that you have, and link { $provider } to it; or create an account first.
link-title = Link { $provider } to your account?
link-what = From then on you can sign in here with { $provider } as well.
link-account = Your account here
link-it = Link it
ways-title = Ways to sign in
ways-lede = With what you can sign in to your account.
password-set = Set
password-none = None
identities-title = Accounts elsewhere
identities-empty = None is linked. With one you sign in without a password.
providers-none = No provider is set up for this site.
provider-link = Link { $name }
identity-linked = linked on { $date }
identity-used = last used on { $date }
identity-end = Take it off
identity-end-title = Take { $name } off your account?
identity-end-what = You can then no longer sign in here with { $name }. Sign-ins that began with it end on other devices, and where you work is no longer confirmed by it.
identity-last = This is the only way for you to sign in. Set a password first.
sign-out-there = Sign out of { $name } too
sign-out-there-what = You may still be signed in at { $name }. On a computer that others use, sign out there as well.
sign-out-stay = Stay signed in there
done-linked = It is linked. You can sign in with it from now on.
done-unlinked = It is taken off.
office-by-provider = Official
mail-linked-subject = { $instance }: another way to sign in
mail-linked =
    Your account at { $instance } is now linked to { $name }. You can sign in with it.

    If this was not you, take it off and change your password:
    { $link }
mail-unlinked-subject = { $instance }: a way to sign in was taken off
mail-unlinked =
    { $name } was taken off your account at { $instance }. Nobody can sign in with it any more.

    If this was not you, look at your account and change your password:
    { $link }
go-reports = Reports and hidden texts

# Restriction
restrict-title = Keep my data, do not use them
restrict-lede = You can ask that your data are only kept for a time. This is called restriction of processing.
restricted-lede = Your data are kept and not used. Only you decide when this ends, or a steward after telling you.
restrict-not = What stops
restrict-not-1 = You are in no list of members or of people who will come, in no count of members, in no export and in no suggestion.
restrict-not-2 = You get no mails and no notifications, except about your account and about this restriction.
restrict-not-3 = What you are in a group or for a government does not count: you read what everyone reads, and cannot act in a role.
restrict-not-4 = Your account does not end because you are not here.
restrict-still = What stays as it is
restrict-still-1 = You sign in, read everything about you, take a copy, correct it, and end the restriction at any time.
restrict-still-2 = What you wrote or decided in a group stays with your name, because it is the record of the group and others answered it. To take it away, end your account.
restrict-still-3 = The log of what happened stays, because the security of all depends on it.
restrict-still-4 = What is kept for a fixed time only, such as old sign-ins, still ends by itself. The privacy page says how long.
restrict-source = Regulation (EU) 2016/679 (GDPR), Article 18
restrict-led-alone = { $groups } has no other lead. Nobody leads it while your data are restricted. Please hand over first.
restrict-only-steward = You are the only steward. Make somebody else a steward first.
ground-label = Why
ground-accuracy = Something about me is not right, and it is being checked.
ground-unlawful = My data should not have been used, but I do not want them to be deleted.
ground-claims = They are no longer needed here, but I need them for a legal claim.
ground-objection = I have objected to their use, and it is being decided.
ground-missing = Choose the reason that fits best.
restrict-send = Restrict my data
restrict-end = Use my data again
restrict-since = Since
restrict-by = Asked for by
restrict-by-you = You
restrict-by-steward = A steward, because you wrote to them
restrict-will-end = A steward has told you by mail why this will end. They can end it from { $day } on. If you disagree, write to them before.
restrict-notice = Your data are restricted: kept, not used.
restrict-go = See what this means, or end it
restrict-data-lede = Your data stay here, and are not used until you say so.
restrict-data-go = See what it means
restrict-nobody = There is no account with this address that can be restricted. It may be that of the only steward.
restrict-sure = They asked for it in writing, and I know that it was them
restrict-sure-missing = Tick the box if they asked for it in writing.
restrictions-title = Restricted data
restrictions-lede = These people asked that their data are kept and not used. They can end it themselves. You can end it when the reason is gone, seven days after you told them why.
restrictions-none = Nobody’s data are restricted.
restrictions-new = Restrict somebody’s data
restrictions-new-lede = For somebody who wrote to you. They get a mail, and can end it on their own page.
restrictions-send = Restrict their data
restrictions-since = since { $day }
restrictions-told = told; can end from { $day }
restrictions-tell = Tell them that it will end
restrictions-tell-lede = { $name } gets your reason by mail. You can end the restriction seven days later.
restrictions-reason-hint = For example: the address was checked and is right. They read it in the mail.
restrictions-end = End the restriction
restrictions-too-early = Tell the person first. Seven days later you can end it.
restrictions-back = Desk
done-restricted = Your data are restricted. We have sent you a mail.
done-restricted-other = The data are restricted. The person got a mail.
done-unrestricted = Your data are used again.
done-unrestricted-other = The restriction has ended. The person got a mail.
done-restriction-told = The person is told. You can end it in seven days.
mail-restricted-subject = { $instance }: your data are restricted
mail-restricted =
    Your data at { $instance } are now only kept. They are not used.

    You get no mails any more, except about your account and about this restriction. You can still sign in, read everything about you, take a copy, and end the restriction:
    { $link }

    If you did not ask for it, end it there and change your password.
mail-restriction-ends-subject = { $instance }: the restriction of your data will end
mail-restriction-ends =
    A steward of { $instance } wants to end the restriction of your data. Their reason:

    { $reason }

    It can end in seven days. If you disagree, answer the stewards before. You see the state of it here:
    { $link }
mail-restriction-ended-subject = { $instance }: your data are used again
mail-restriction-ended =
    The restriction of your data at { $instance } has ended. Your data are used as before.

    You can ask for it again here:
    { $link }

# Holding off machines
email-disposable = This mail service throws its addresses away. Use an address at which we can still reach you next year.
work-missing = The task of this page was not solved, or was used already. Wait until it says that it is solved, write your password again and send the form.
work-without = Many accounts are being opened at the moment, so this page gives your browser a small task. That takes a script. If yours runs none: ask the lead of a working group for an invitation link, or write to { $contact }.

# The steward’s desk and its sections
private-people-desk = stewards, because it shows accounts and registers.
to-desk = Steward’s desk
persons-title = People
persons-lede = Everyone with an account here. Nobody’s password is ever shown or set.
persons-search = Name or mail address
persons-none = Nobody is called so. Try a part of the name or of the address.
person-unproved = Address not confirmed
person-seen = last here on { $day }
person-email = Mail address
person-since = Account since
person-last = Last here
person-never = never signed in
person-password = Has a password
person-passkeys = Passkeys
person-identities = Linked sign-in providers
person-standing = For whom this person works
person-nowhere = This person has not said for whom they work.
person-roles = Roles
person-no-role = No role as steward, lead or chair.
person-devices = Signed in on
person-no-device = Not signed in anywhere.
person-device-since = since { $day }
person-sign-out = Sign out everywhere
person-sign-out-what = If a device was lost or stolen: all sessions and tokens of this person end at once.
person-verify = Send the mail again that confirms the address
person-log = What this person did
person-erase = End this account
done-person-signed-out = This person is signed out everywhere, and the tokens have ended.
done-verification = The mail is on its way.
verified = Confirmed
unverified = Not confirmed
role-steward = Steward
role-lead = Lead
role-chair = Chair
role-co-chair = Co-chair
role-since = since { $day }
stewards-title = Roles
stewards-lede = Who runs this instance, and who leads and chairs its groups.
stewards = Stewards
steward-you = you
steward-make = Make somebody a steward
steward-end = No longer steward
steward-last = There must be at least one steward. Make somebody else a steward first.
steward-sure = I know this person. They may then see and change everything here.
steward-sure-missing = Tick that you know this person.
steward-unknown = There is no account with this confirmed address.
seated = Leads and chairs
seated-none = No group has a lead or a chair.
done-steward-made = This person is a steward now, and is told by mail.
done-steward-ended = This person is no longer a steward, and is told by mail.
mail-steward-subject = { $instance }: you are a steward now
mail-steward = You are now a steward of { $instance }. Your desk is here: { $link } If you did not expect this, tell the other stewards.
mail-steward-ended-subject = { $instance }: you are no longer a steward
mail-steward-ended = You are no longer a steward of { $instance }. Your account stays as it is. If you did not expect this, ask the stewards.
correct-begin = Correct, merge or close
correct-government = Correct this government
correct-organisation = Correct this organisation
register-government = Register a government
register-lede = Look first whether it is there already. A local or regional unit registers itself when its first person says that they work there.
register-send = Register it
register-name = Name
register-name-missing = Write its name, with 2 to 120 characters.
register-kind-missing = Choose what kind it is.
register-country-missing = Choose its country.
register-note = Note
register-note-hint = Everyone reads it on the page of the government.
register-domains = Mail domains
register-domains-hint = One a line, as in city.example. Whoever has confirmed an address there is confirmed as working here.
domain-wrong = { $domain } shows nobody’s employer. Write a domain that only this government uses.
domain-taken = { $domain } is the domain of another government. Take it off there first.
done-registered = It is registered.
done-corrected = Your corrections are saved.
done-merged = The two are one now.
merge-begin = Merge into another
merge-title = Merge two that are one
merge-lede = People, signatures, proposals and everything else go to the other one. The old address leads there. This is not taken back.
merge-into = The one that stays
merge-into-hint = Copy the address of its page, or what stands last in it.
merge-found = { $name } becomes a part of { $other }.
merge-sure = I have looked at both pages. They are the same.
merge-sure-missing = Tick that you have looked at both.
merge-send = Merge them
merge-unknown = There is none with this address.
merge-same = This is the same one. Write the address of the other.
merge-both-signed = Both have signed or support the declaration, or wait for a decision on it. Withdraw or decide one first.
merged-already = It was merged already.
closed = closed
closed-ones = Closed
close-begin = Close
close-title = Close this government
close-lede = For one that no longer exists, or leaves. Its people no longer work for it here, and lose at once what they have by it: memberships, seats, open votes. Its signature ends. Its page and what it said stay.
closed-on-label = Closed on
closed-on-wrong = Write the day on which it ended. It cannot be a day to come.
closed-reason-label = Reason
closed-reason-hint = Everyone reads it on the page of the government.
closed-reason-missing = Write why, with 5 to 500 characters.
successor-label = The government that takes its place
successor-unknown = There is no government with this address that takes part.
close-sure = I know that all its people lose what they have by it.
close-sure-missing = Tick that you know what ends.
close-send = Close it
done-closed = It is closed. What hung on it has ended.
closed-since = Closed on { $day }: { $reason }
successor = In its place:
reopen-hint = If it was closed by mistake: its people and its signature come back. Memberships, seats and votes that have ended do not.
reopen-send = Open it again
done-reopened = It is open again. Its people and its signature are back.
place-closed = This government is closed. Choose the one for which you work now.
place-closed-for = This government is closed. In its place is { $name }.
import-title = Import a table
import-lede = The file is checked first, and nothing is changed. If it is sound, choose the same file again to take it over. What is there already stays as it is.
import-kind = What the file holds
import-kind-missing = Choose what the file holds.
import-governments = Governments
import-organisations = Organisations
import-people = People
import-people-what = You vouch for where they work: it counts as confirmed.
import-file = File
import-file-hint = CSV with a line of column names, as docs/operating/import.md describes.
import-file-missing = Choose a file.
import-wrong = Something in the file is wrong. Mend what stands above, and nothing was changed until then.
import-faults = What to mend in the file
import-sound = The file is sound: { NUMBER($new) } new rows, { NUMBER($known) } are there already. Nothing was changed yet. Choose the same file again and take it over.
import-check = Check the file
import-send = Take it over
done-imported = The table is taken over.

correction-lede = Its address on this site stays the same, so that links go on working.
used-title = Uses from the library
used-since = since { $month }
challenges-title = Challenges
challenges-all = All of them
challenge-open = Open
challenge-solved = Solved
