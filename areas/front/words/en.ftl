# The start page
home-name = Start
home-title = The same problem, worked on together.
home-lede = Officials of cities and regions propose topics, make a yearly plan, meet four times a year, publish what comes out, and use it at home.
home-which = Which group fits me?
home-sign = Sign the declaration
home-account = Create an account
fact-signatories = signatories on record here
fact-countries = countries
fact-members = members of working groups
groups = Five working groups
all-groups = All about the groups
led-by = led by { $network }
open-to-all = Open to everyone
loop-title = How it works
loop-1 = Know where you stand.
loop-2 = Find who has the same problem.
loop-3 = Put it on the plan of a group.
loop-4 = Work on it together.
loop-5 = Publish what comes out.
loop-6 = Use it at home: a clause, an answer, a test, a joint project.
loop-7 = Measure again, and see whether it helped.
events = Next events
all-events = All events
events-none = No event is announced at the moment.
news = News
all-news = All news
news-none = No news yet.
demo-accounts = Accounts of this demonstration
demo-password = The password of each is
sign-in = Sign in
column-role = Role
column-email = E-mail

# Search
search-title = Search
search-label = What are you looking for?
search-send = Search
search-none = Nothing found. Try fewer or other words.
search-count = { $count ->
    [one] 1 result
   *[other] { $count } results
}
search-newest = Results, newest first
kind-government = Government
kind-group = Working group
kind-event = Event
kind-news = News
kind-resource = Resource
kind-proposal = Proposal

# About
about-title = About
about-lede = Belfry is the working platform of a network of cities and regions.
about-what = What it is for
about-what-1 = Cities and regions bring a concrete problem to a working group and find others that have it.
about-what-2 = The group takes it into its yearly plan, works on it, and publishes a result that can be used at home.
about-what-3 = A belfry is where a European town kept its charter and from where it called its citizens together.
about-who = Who is behind it
about-who-1 = Living-in.EU is the European movement for the digital transformation of cities and communities.
about-who-2 = Networks of cities and regions lead its working groups: Eurocities, OASC, ERRIN and ENoLL.
about-who-3 = This platform is free software. Any network of cities and regions can run its own.
about-facts = How far the facts here go
about-facts-1 = Facts about the movement were collected from public pages and carry their source. The collection is not complete.
about-facts-2 = Wordings of commitments were reconstructed from secondary sources where the page says so.
about-facts-3 = “Implied” and “featured” governments are not counted as signatories.

# Accessibility
access-title = Accessibility
access-lede = We build for everyone, and measure against WCAG 2.2, level AA.
access-done = What we do
access-done-1 = Every page works with the keyboard alone, without a script, at 320 pixels, enlarged, printed, and in dark mode.
access-done-2 = Every map has its table, with the same filter and the same data.
access-done-3 = States are said in words, never by colour alone.
access-done-4 = Automatic checks run on the pages with every change.
access-open = What is not done yet
access-open-1 = No audit by people with disabilities has taken place so far.
access-open-2 = Signed documents that governments send in may not be accessible.
access-feedback = Something does not work for you? Write to { $address }. We answer within five working days.

# Privacy
privacy-title = Privacy
privacy-lede = What is kept about you, what for, and who sees it.
privacy-reading = When you read
privacy-reading-1 = No cookie is set, nothing is loaded from other sites, and nobody is counted.
privacy-reading-2 = What you answer in “Which group fits me?” stands in the address of the page and is kept nowhere.
privacy-account = When you have an account
privacy-account-1 = We keep your name, your mail address, your language and time zone, where you work, and what you do in groups.
privacy-account-2 = Members of your groups see your name, your government and your office. Your mail address is seen by stewards and by those who speak for your government.
privacy-account-3 = One cookie keeps you signed in. It holds a random secret and nothing else. You get it on the sign-in page, so that a link or a passkey works only in your browser.
privacy-account-4 = Passwords are kept as argon2id hashes, links and sessions as digests.
privacy-account-5 = For your list of notices we keep what you were told, whether you have read it, and how soon you want mail. You choose that yourself, and each such mail has a link that ends it.
privacy-meetings = When you register for a meeting
privacy-meetings-1 = Without an account we keep your name, your organisation if you write it, your mail address and the language of the page. It counts only when you have confirmed the address; what is not confirmed is deleted after 48 hours.
privacy-meetings-2 = Lead and chair of the group see it. 90 days after the meeting it is deleted, and only the numbers stay.
privacy-log = What is logged
privacy-log-1 = What changes something is written into a log that is never altered: who, what, when.
privacy-log-2 = The technical log holds addresses of pages and times, no names and no contents.

# Sources and credits
credits-title = Sources and credits
credits-lede = Where the facts on these pages come from, and what must be said about them.
credits-facts = The movement
credits-facts-1 = Facts about Living-in.EU come from its public pages and those of its partners; each carries its source.
credits-facts-2 = They were paraphrased; titles, names, figures, dates and official terms are exact.
credits-geo = Places and maps
credits-geo-1 = Local units, degree of urbanisation, cities and functional urban areas: Eurostat, local administrative units 2019.
credits-geo-2 = French populations: Insee, populations de référence, through Etalab, découpage administratif, Licence Ouverte.
credits-geo-3 = Places and the populations marked so: GeoNames (www.geonames.org), CC BY 4.0.
credits-geo-4 = Links between NUTS versions and population 2021: European Commission, Joint Research Centre, NUTS converter.
credits-geo-5 = Names and types of regions: Eurostat, GISCO. Points of regions: © EuroGeographics for the administrative boundaries.
credits-geo-6 = Countries on the map: made with Natural Earth.
credits-geo-7 = The data were combined, corrected and simplified; Eurostat and the other sources are not responsible for the result.
credits-made = Type and software
credits-made-1 = Type: Source Sans 3 and Source Serif 4, SIL Open Font License.
credits-made-2 = Software: the list of libraries with their licences is part of the source code.
credits-kosovo = Kosovo*: this designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.
