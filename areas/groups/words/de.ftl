choose = Bitte wählen
text-long = Kürzen Sie diesen Text auf { NUMBER($max) } Zeichen.
facts-title = Kurz gefasst
in-name-of = Im Namen von
government-missing = Wählen Sie die Verwaltung, in deren Namen Sie beitreten.

# Groups
groups-title = Arbeitsgruppen
groups-lede = Bedienstete von Städten und Regionen arbeiten in jeder Gruppe an einem Bereich der Erklärung. Sie treffen sich viermal im Jahr und veröffentlichen ihre Ergebnisse.
which-fits = Welche Gruppe passt zu mir?
led-by = koordiniert von { $network }
open-to-all = Offen für alle
for-signatories = Für Bedienstete unterzeichnender Verwaltungen
members-count = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}
objectives = Ziele
who-should-join = Für wen die Gruppe gedacht ist
kinds-of-activity = Was in ihren Sitzungen geschieht
next-meeting = Nächste Sitzung
no-meeting = Noch kein Termin
seats = Koordination und Vorsitz
seats-none = Nicht verzeichnet.
lead = Koordination
chair = Vorsitz
results = Ergebnisse
all-resources = Alle Ressourcen
earlier-plans = Frühere Arbeitspläne
plan = Arbeitsplan
plan-of = Arbeitsplan { $year }
whole-plan = Der ganze Plan
plan-none = In den Arbeitsplan wurde noch nichts aufgenommen.
in-quarter = { $quarter ->
    [1] erstes Quartal
    [2] zweites Quartal
    [3] drittes Quartal
   *[other] viertes Quartal
}
proposals = Themen vorschlagen und unterstützen
group-about = { $name }: Ziele, für wen die Gruppe gedacht ist, Arbeitsplan, Ergebnisse, nächste Sitzung.

# Memberships
join = Dieser Gruppe beitreten
join-lede = Bedienstete von Verwaltungen, die die Erklärung unterzeichnet haben, treten sofort bei.
join-open-lede = Diese Gruppe ist offen für alle: Bedienstete, Unternehmen mit Lösungsangeboten, Nichtregierungsorganisationen, Forschende, Studierende, Bürgerinnen und Bürger.
join-not-signatory = Zuerst unterzeichnet Ihre Verwaltung, dann treten Sie bei. Geben Sie an, wo Sie arbeiten, oder bitten Sie die Person, die Ihre Verwaltung vertritt, die Erklärung zu unterzeichnen.
join-for = Sie treten für { $name } bei.
join-as-person = Sie treten als Einzelperson bei, ohne Verwaltung.
go-sign = Zu meiner Verwaltung
go-claim = Angeben, wo ich arbeite
motivation = Was Sie hierher führt
motivation-hint = Ein Satz genügt. Die Mitglieder der Gruppe lesen ihn.
members = Mitglieder
discussions = Diskussionen
members-newest = Neueste zuerst
members-none = Niemand mit diesem Namen ist Mitglied. Versuchen Sie es mit weniger Buchstaben.
filter-send = Anzeigen
leave = Diese Gruppe verlassen
column-name = Name
column-government = Verwaltung
column-office = Funktion
column-since = Seit
private-join = Sie, bis Sie beitreten. Danach sehen die Mitglieder dieser Gruppe Ihren Namen, Ihre Verwaltung und Ihren Satz.
private-members = Mitglieder, Koordination und Vorsitz dieser Gruppe sowie das Sekretariat, weil hier steht, wer teilnimmt.
done-joined = Willkommen. Sie sind jetzt Mitglied. Sehen Sie, was vorgeschlagen wurde, oder schlagen Sie selbst ein Thema vor.
done-left = Sie haben die Gruppe verlassen.

# Events
events-title = Veranstaltungen
events-lede = Sitzungen der Arbeitsgruppen, Webinare und Versammlungen.
coming = Demnächst
coming-none = Derzeit ist keine Veranstaltung angekündigt.
past = Vergangene
when = Wann
place = Wo
for-whom = Für wen
day-unknown = Tag unbekannt
organiser-time = { $time } in der Zeitzone der Einladenden
audience-group = Mitglieder der Gruppe
audience-signatories = Bedienstete unterzeichnender Verwaltungen
audience-officials = Alle öffentlichen Bediensteten
audience-everyone = Alle
agenda = Tagesordnung
agenda-hint = Ein Punkt pro Zeile.
open-meeting = Sitzung öffnen
not-meant = Wer zur Zielgruppe gehört und angemeldet ist, sieht die Tagesordnung und den Link.
call-meeting = Sitzung einberufen
call-send = Ankündigen
times-in = Uhrzeiten in der Zeitzone { $zone }. Ihre Zeitzone ändern Sie auf Ihrer Seite.
meeting-title = Titel
meeting-title-missing = Geben Sie einen Titel mit 5 bis 150 Zeichen ein.
day = Tag
day-missing = Wählen Sie den Tag.
begins = Beginn
begins-wrong = Wählen Sie eine Uhrzeit in der Zukunft, zum Beispiel 10:00.
ends = Ende
ends-wrong = Wählen Sie eine Uhrzeit nach dem Beginn.
audience-missing = Wählen Sie, für wen die Sitzung ist.
about = Worum es geht
about-hint = Alle können dies lesen.
join-url = Link zur Videositzung
join-url-hint = Nur die Zielgruppe der Sitzung sieht ihn.
join-url-wrong = Geben Sie eine Adresse ein, die mit https:// beginnt.
private-call = Koordination und Vorsitz dieser Gruppe, bis Sie die Sitzung ankündigen.
done-called = Die Sitzung ist angekündigt.

# Who should join
finder-title = Welche Gruppe passt zu mir?
finder-lede = Drei Fragen. Sie brauchen kein Konto, und Ihre Antworten werden nicht gespeichert.
finder-from = Woher kommen Sie?
finder-work = Womit befassen Sie sich?
finder-need = Was brauchen Sie jetzt?
finder-send = Gruppen anzeigen
finder-again = Meine Antworten ändern
finder-answer = { $count ->
    [one] Diese Gruppe passt zu Ihnen
   *[other] Diese Gruppen passen zu Ihnen
}
from-signatory = Aus einer Stadt, Region oder anderen Verwaltung, die die Erklärung unterzeichnet hat
from-government = Aus einer Verwaltung, die noch nicht unterzeichnet hat, oder ich bin nicht sicher
from-organisation = Aus einem Unternehmen, einem Netzwerk, einer Nichtregierungsorganisation, Hochschule oder Institution
from-person = Von nirgendwo: Ich studiere, bin privat hier oder gehöre zu einer Initiative
from-missing = Wählen Sie, woher Sie kommen.
topics-missing = Wählen Sie mindestens ein Thema, mit dem Sie sich befassen, oder etwas, das Sie brauchen.
topic-data = Datenplattformen und digitale Zwillinge
topic-law = Recht und Digitalpolitik
topic-projects = EU-Projekte und Haushalte
topic-participation = Schulung und Beteiligung
topic-indicators = Messung und Berichte
topic-systems = Systeme, die zusammenarbeiten
topic-procurement = eine Klausel für eine Ausschreibung oder eine Antwort zu einem Gesetz
topic-funding = Geld für eine Lösung
topic-skills = neue Kompetenzen im Kollegium
topic-maturity = einen Vergleich mit anderen Verwaltungen
why = Weil Sie dies genannt haben: { $topics }.
why-open = Weil sie allen offensteht und bei der Orientierung hilft.
about-group = Über diese Gruppe
do-today = Was Sie heute tun können
today-signatory = Treten Sie der Gruppe bei. Ihre Verwaltung hat unterzeichnet, daher sind Sie sofort dabei.
today-government = Finden Sie heraus, wer für Ihre Verwaltung unterzeichnen darf, und zeigen Sie dieser Person, wie es geht.
today-open = Treten Sie der Gruppe bei. Sie steht Ihnen offen.
today-other = Lesen Sie die Ergebnisse der Gruppe. Ihre Sitzungen sind für öffentliche Bedienstete, ihre Ergebnisse aber sind für alle.
go-declaration = Ansehen, wie man unterzeichnet
see-results = Ergebnisse ansehen

# Seats
seats-lede = Das Sekretariat vergibt die Ämter. Den Vorsitz hat eine Person einer unterzeichnenden Verwaltung, die Koordination das koordinierende Netzwerk.
seat-give = Ein Amt vergeben
seat-role = Welches Amt
seat-role-missing = Wählen Sie Koordination, Vorsitz oder Stellvertretung.
seat-email = E-Mail-Adresse des Kontos
seat-email-hint = Die Person hat hier ein Konto mit bestätigter Adresse.
seat-nobody = Kein Konto mit bestätigter Adresse hat diese E-Mail-Adresse. Bitten Sie die Person, sich zuerst zu registrieren.
seat-held = Diese Person hat dieses Amt bereits.
seat-not-signatory = Den Vorsitz hat eine Person einer unterzeichnenden Verwaltung. Diese Person hat keine bestätigte Zugehörigkeit zu einer solchen.
seat-end = Dieses Amt beenden
seats-caption = Wer welches Amt hat und wer es vorher hatte
column-seat = Amt
column-until = Bis
private-seats = das Sekretariat, weil diese Seite zeigt, wer welche Rechte erhält.
done-seated = Das Amt ist vergeben.
done-unseated = Das Amt ist beendet.

# The life of a meeting
meeting-kind = Art der Sitzung
meeting-kind-missing = Wählen Sie die Art der Sitzung.
kind-quarterly = Quartalssitzung
kind-extra = Zusätzliche Sitzung
kind-webinar = Webinar
kind-workshop = Workshop
ends-day = Endet an einem anderen Tag
meeting-long = Eine Sitzung dauert höchstens 24 Stunden. Wählen Sie ein früheres Ende.
time-skipped = An diesem Tag werden die Uhren vorgestellt und überspringen diese Uhrzeit. Wählen Sie eine andere.
time-twice = An diesem Tag werden die Uhren zurückgestellt, und diese Uhrzeit kommt zweimal vor. Wählen Sie eine frühere oder spätere.
times-of-meeting-in = Uhrzeiten in der Zeitzone { $zone } der Person, die die Sitzung einberufen hat.
change-meeting = Ändern oder verschieben
change-send = Änderung speichern
private-change = Koordination und Vorsitz dieser Gruppe, bis Sie speichern. Danach sehen alle die Änderung; nur die Zielgruppe der Sitzung sieht Tagesordnung und Link.
done-changed = Die Änderung ist gespeichert.
cancelled = Abgesagt
cancelled-on = Diese Sitzung wurde am { $day } abgesagt.
cancelled-already = Diese Sitzung wurde abgesagt. Sie lässt sich nicht mehr ändern.
cancel-meeting = Sitzung absagen
cancel-lede = Sie bleibt in allen Listen und ist dort als abgesagt gekennzeichnet; auf ihrer Seite steht der Grund. Das lässt sich nicht rückgängig machen.
cancel-reason = Grund der Absage
cancel-reason-missing = Nennen Sie in einem Satz den Grund der Absage.
cancel-late = Diese Sitzung ist vorbei. Sie lässt sich nicht mehr absagen.
done-cancelled = Die Sitzung ist abgesagt. Ihre Seite bleibt und zeigt das an.
# Getting into a group
desk-of = Schreibtisch: { $name }
settings-title = Wie man beitritt
settings-lede = Beitreten können nur Bedienstete von Verwaltungen, die die Erklärung unterzeichnet haben. Hier legen Sie fest, wie.
settings-open-lede = Diese Gruppe steht allen mit einem Konto offen. Hier legen Sie fest, wie man beitritt.
settings-send = Speichern
done-settings = Gespeichert. Es gilt für alle, die von jetzt an beitreten.
private-settings = Koordination und Vorsitz dieser Gruppe. Fragen und Vereinbarung lesen alle, die beitreten möchten.
mode-label = Wie man beitritt
mode-missing = Wählen Sie, wie man beitritt.
mode-at-once = Sofort
mode-at-once-hint = Wer passt, ist mit einem Klick Mitglied.
mode-on-request = Auf Anfrage
mode-on-request-hint = Koordination oder Vorsitz beantworten jede Anfrage. Ein Einladungslink lässt weiterhin sofort beitreten.
question-label = Frage { NUMBER($number) }
agreement-label = Was Mitglieder vereinbaren
agreement-hint = Wer beitritt, nimmt diesen Text an. Die Fassung wird bei der Mitgliedschaft festgehalten. Lassen Sie das Feld leer, wenn nichts anzunehmen ist.
agreed-label = Ich nehme das an
agreed-missing = Lesen Sie, was Mitglieder vereinbaren, und setzen Sie das Häkchen, oder treten Sie nicht bei.
agreement-changed = Der Text wurde geändert, während Sie gelesen haben. Lesen Sie ihn noch einmal und setzen Sie das Häkchen.
entry-answer-missing = Beantworten Sie diese Frage. Ein Satz genügt.
motivation-missing = Schreiben Sie einen Satz. Koordination und Vorsitz entscheiden danach.
ask-to-join = Um Beitritt bitten
join-request-lede = Koordination oder Vorsitz lesen Ihre Anfrage und beantworten sie. Sie bekommen die Antwort mit Begründung per E-Mail.
join-invited-lede = Sie sind eingeladen. Sobald Sie beitreten, sind Sie Mitglied.
join-is-member = Sie sind Mitglied dieser Gruppe.
join-waits = Sie haben um Beitritt gebeten. Koordination oder Vorsitz antworten per E-Mail.
join-was-declined = Ihre letzte Anfrage wurde abgelehnt
request-withdraw = Meine Anfrage zurückziehen
private-request = Sie, bis Sie anfragen. Dann sehen Koordination und Vorsitz dieser Gruppe Ihren Namen, Ihre Verwaltung und Ihre Antworten. Sind Sie Mitglied, sehen die Mitglieder Ihren Namen, Ihre Verwaltung und Ihren Satz.
done-requested = Ihre Anfrage liegt bei Koordination und Vorsitz. Die Antwort kommt per E-Mail.
done-withdrawn = Sie haben Ihre Anfrage zurückgezogen.

# Requests
requests-title = Beitrittsanfragen
requests-lede = Die ältesten zuerst. Jede Antwort geht mit Begründung per E-Mail hinaus.
requests-none = Niemand wartet auf eine Antwort.
private-requests = Koordination und Vorsitz dieser Gruppe, weil sie Anfragen beantworten.
requested-on = Angefragt am
has-signed = hat unterzeichnet
has-not-signed = hat nicht unterzeichnet
works-there = bestätigt
works-there-no-longer = nicht mehr bestätigt
without-government = als Person, ohne Verwaltung
ground-missing = kann jetzt nicht angenommen werden
reason-label = Ihre Antwort
reason-hint = Nötig, wenn Sie ablehnen. Die Person bekommt sie per E-Mail.
reason-missing = Schreiben Sie, warum Sie ablehnen. Die Person liest es.
request-accept = Annehmen
request-decline = Ablehnen
request-answered = Diese Anfrage ist schon beantwortet oder wurde zurückgezogen.
request-without-ground = Diese Person kann derzeit nicht beitreten: Die Verwaltung hat nicht unterzeichnet, oder die Person arbeitet nicht mehr dort. Lehnen Sie mit einem Hinweis ab, was zu tun ist, oder warten Sie.
done-request-accepted = Angenommen. Die Person ist jetzt Mitglied und bekommt eine E-Mail.
done-request-declined = Abgelehnt. Die Person bekommt Ihre Antwort per E-Mail.
mail-request-accepted-subject = Sie sind Mitglied: { $group }
mail-request-accepted =
    Sie sind jetzt Mitglied der Gruppe { $group }. Ihre Startseite:
    { $link }

    { $reason }
mail-request-declined-subject = Ihre Beitrittsanfrage: { $group }
mail-request-declined =
    Die Gruppe { $group } hat Ihre Beitrittsanfrage nicht angenommen. Das ist die Antwort:

    { $reason }

    Sie können wieder anfragen, und die Ergebnisse der Gruppe sind öffentlich:
    { $link }

# Invitations
invitations-title = Einladungslinks
invitations-lede = Wer einen Link öffnet, tritt sofort bei, wenn die eigene Verwaltung die Erklärung unterzeichnet hat.
invitations-open-lede = Wer einen Link öffnet, tritt sofort bei.
invitations-none = Es gibt noch keinen Link. Mit einem Link kann eine ganze Abteilung in einer Minute beitreten.
invitations-caption = Links und wie oft sie benutzt wurden
private-invitations = Koordination und Vorsitz dieser Gruppe, weil ein Link die Gruppe öffnet.
invitation = Einladung
invitation-made = Ihr Link
invitation-once = Kopieren Sie ihn jetzt. Er wird nicht wieder gezeigt.
invitation-stale = Diese Einladung kann nicht benutzt werden. Sie ist beendet, aufgebraucht, oder der Link wurde nicht ganz kopiert. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.
invitation-domains = Diese Einladung gilt für E-Mail-Adressen von { $domains }. Melden Sie sich mit einer solchen Adresse an, oder bitten Sie um einen anderen Link.
invitation-revoked = zurückgenommen
invitation-expired = abgelaufen
invitation-used-up = aufgebraucht
invite-title = Einen Link erstellen
invite-send = Link erstellen
revoke = Link zurücknehmen
note-label = Für wen er ist
note-hint = Für Sie und die anderen, die für diese Gruppe verantwortlich sind.
note-column = Für
domains-label = Nur für diese E-Mail-Domains
domains-hint = Zum Beispiel oulu.fi. Mehrere mit Leerzeichen dazwischen.
domains-wrong = Schreiben Sie Domains wie oulu.fi, höchstens zehn.
domains-column = Domains
any-domain = beliebig
uses-label = Wie viele Personen ihn benutzen dürfen
uses-wrong = Schreiben Sie eine Zahl von 1 bis 1000.
uses-column = Benutzt
uses-of = { NUMBER($used) } von { NUMBER($max) }
until-label = Letzter Tag
until-wrong = Wählen Sie einen Tag ab heute, höchstens { NUMBER($days) } Tage im Voraus.
state-column = Stand
done-revoked = Der Link ist zurückgenommen. Niemand kann ihn mehr benutzen.

# Calendars
calendar-add = In meinen Kalender
calendar-lede = Neue und geänderte Sitzungen erscheinen dann von selbst in Ihrem Kalender.
calendar-open = In meinem Kalender öffnen
calendar-address = Adresse für Outlook, Google oder Apple
calendar-address-hint = Kopieren Sie diese Adresse. In Outlook wählen Sie „Kalender hinzufügen“, „Aus dem Internet abonnieren“. In Google Kalender wählen Sie „Weitere Kalender“, „Per URL“. Auf Apple-Geräten wählen Sie „Neues Kalenderabonnement“.
calendar-file = Als Datei herunterladen
calendar-private-link = Mit Links und Tagesordnungen: Ihr privater Kalender
calendar-download = Für meinen Kalender herunterladen
calendar-download-hint = Eine Datei für Outlook, Google oder Apple. Sie ändert sich nicht von selbst, wenn die Sitzung verschoben wird.
calendar-all = { $instance }: alle Veranstaltungen
calendar-own = { $instance }: meine Sitzungen
calendar-about = Sitzungen und Veranstaltungen von { $instance }.
calendar-cancelled = Abgesagt: { $reason }
calendar-example = Beispiel: Diese Sitzung ist für die Vorführung erfunden.
your-page = Ihre Seite
calendars-title = Kalender, Feeds und Einladungen
calendars-lede = Sehen Sie die Sitzungen Ihrer Gruppen in Ihrem eigenen Kalender, mit Links und Tagesordnungen, und was in Ihren Gruppen neu ist, in einem Feedreader.
addresses-title = Ihre privaten Adressen
addresses-none = Sie haben noch keine private Adresse. Legen Sie eine für jedes Programm an, das Sie benutzen.
addresses-many = Sie haben { $max } Adressen. Nehmen Sie zuerst eine zurück.
address-new = Eine private Adresse anlegen
address-kind = Was sie lesen wird
address-kind-calendar = Ein Kalender
address-kind-calendar-hint = Ihre Sitzungen, mit Links und Tagesordnungen.
address-kind-feed = Ein Feedreader
address-kind-feed-hint = Was in Ihren Gruppen neu ist: Vorschläge, Diskussionen, Beschlüsse, Aktuelles, Ressourcen, Herausforderungen und Veranstaltungen.
address-kind-wrong = Wählen Sie einen Kalender oder einen Feedreader.
feed-address = Adresse für Ihren Feedreader
feed-address-hint = Kopieren Sie diese Adresse in Ihren Feedreader, dort, wo Sie einen neuen Feed hinzufügen.
feed-title = Dieser Gruppe folgen
feed-lede = Ein Feed sagt Ihrem Feedreader oder Ihrem Intranet, was hier neu ist.
feed-link = Feed dieser Gruppe
feeds-all = Alle Feeds
address-name = Wo Sie sie benutzen
address-name-hint = Zum Beispiel: Outlook im Büro.
address-name-missing = Schreiben Sie in 1 bis 60 Zeichen, wo Sie sie benutzen.
address-group = Von welchen Gruppen
address-group-all = Alle meine Gruppen
address-group-wrong = Wählen Sie eine Ihrer Gruppen oder alle.
address-send = Adresse anlegen
address-made = Ihre private Adresse: { $name }
address-once = Kopieren Sie sie jetzt. Sie wird nur einmal gezeigt. Wer sie hat, kann lesen, was Sie lesen dürfen; geben Sie sie niemandem.
address-since = angelegt am { $day }
address-revoke = Zurücknehmen: { $name }
meeting-invitations-title = Einladungen per E-Mail
meeting-invitations-none = Sie sind noch in keiner Arbeitsgruppe.
meeting-invitations-from = Ich möchte Einladungen von
meeting-invitations-hint = Wenn eine Sitzung einberufen, verschoben oder abgesagt wird, bekommen Sie eine E-Mail mit Schaltflächen zum Zusagen oder Absagen.
meeting-invitations-send = Meine Wahl speichern
private-calendars = nur Sie, weil es um Ihre Kalender und Feeds geht.
done-address-revoked = Die Adresse gilt nicht mehr.
done-invitations-chosen = Ihre Wahl ist gespeichert.
mail-invitation-subject = Einladung: { $title }
mail-invitation =
    { $group } lädt Sie zu einer Sitzung ein: { $title }
    { $at }

    Ihr E-Mail-Programm zeigt vielleicht Schaltflächen zum Zusagen oder Absagen. Tagesordnung und Link finden Sie hier:
    { $page }

    Wenn Sie solche E-Mails von dieser Gruppe nicht möchten, wählen Sie das hier:
    { $choices }
mail-moved-subject = Geändert: { $title }
mail-moved =
    Eine Sitzung von { $group } hat sich geändert: { $title }
    Sie ist jetzt: { $at }

    Bitte antworten Sie noch einmal, wenn Ihr E-Mail-Programm fragt. Tagesordnung und Link finden Sie hier:
    { $page }

    Wenn Sie solche E-Mails von dieser Gruppe nicht möchten, wählen Sie das hier:
    { $choices }
mail-cancelled-subject = Abgesagt: { $title }
mail-cancelled =
    Eine Sitzung von { $group } ist abgesagt: { $title }
    Sie war geplant: { $at }

    { $reason }

    { $page }

    Wenn Sie solche E-Mails von dieser Gruppe nicht möchten, wählen Sie das hier:
    { $choices }
# Terms
co-chair = Stellvertretender Vorsitz
term-label = Letzter Tag der Amtszeit
term-hint = Für Vorsitz und Stellvertretung: ein Jahr, Verlängerung möglich. Die Koordination hat keine Amtszeit.
term-missing = Wählen Sie den letzten Tag der Amtszeit.
term-wrong = Wählen Sie einen Tag ab heute.
term-open = ohne Ende
term-runs = läuft bis { $day }
seat-renew = Um ein Jahr verlängern
done-renewed = Die Amtszeit ist um ein Jahr verlängert.
column-do = Aktion
column-for = Für
history-title = Wer welchen Sitz hatte
history-lede = Koordination, Vorsitz und Stellvertretung dieser Gruppe, jetzt und früher. Die neuesten zuerst.

# The call for the chair
calls-title = Ausschreibungen des Vorsitzes
calls-lede = Die Gruppe wählt ihren Vorsitz selbst: Mitglieder bewerben sich, und jede beteiligte Verwaltung hat eine Stimme.
calls-none = Es gab noch keine Ausschreibung des Vorsitzes.
call-chair = Ausschreibung des Vorsitzes
call-co-chair = Ausschreibung des stellvertretenden Vorsitzes
call-open = Ausschreibung eröffnen
call-open-lede = Zuerst bewerben sich Mitglieder aus unterzeichnenden Verwaltungen. Dann stimmt jede beteiligte Verwaltung geheim ab. Gezählt wird in dem Moment, in dem die Abstimmung endet. Wer gewählt ist, hat den Sitz für ein Jahr.
chair-call-send = Ausschreibung eröffnen
call-about = Was der Vorsitz tut
call-role-missing = Wählen Sie Vorsitz oder Stellvertretung.
call-runs-already = Für diesen Sitz läuft schon eine Ausschreibung. Warten Sie das Ergebnis ab.
apply-until = Bewerbungen bis
apply-until-wrong = Wählen Sie einen Tag ab heute.
vote-until = Abstimmung bis
vote-until-wrong = Wählen Sie einen Tag nach dem letzten Bewerbungstag.
quorum-label = Quorum, in Prozent der beteiligten Verwaltungen
quorum-hint = Haben weniger abgestimmt, ist niemand gewählt.
quorum-wrong = Schreiben Sie eine Zahl von 1 bis 100.
quorum-short = Quorum
quorum-of = { NUMBER($share) } Prozent der beteiligten Verwaltungen
turnout = Abgestimmt haben
turnout-of = { NUMBER($cast) } von { NUMBER($eligible) } Verwaltungen
private-chair-call = Koordination dieser Gruppe und Sekretariat, bis die Ausschreibung eröffnet ist. Dann alle.
phase-applications = Bewerbungen
phase-voting = Abstimmung
phase-counting = wird gezählt
counting-what = Die Abstimmung ist beendet. Sie wird gezählt; schauen Sie in einer Minute wieder.
call-elected = gewählt
call-tied = Stimmengleichheit
call-no-quorum = Quorum nicht erreicht
call-no-candidate = keine Bewerbung
vote-ends = Abstimmung bis { $when }
how-counted = Wie gezählt wird
rule-one-vote = Jede Verwaltung mit einem Mitglied in dieser Gruppe hat eine Stimme. Jedes ihrer Mitglieder kann sie abgeben.
rule-change = Eine Stimme kann bis zum Ende geändert werden. Die letzte zählt. Eine Stimme genau zum Ende kommt zu spät.
rule-secret = Die Abstimmung ist geheim. Festgehalten wird, dass eine Verwaltung abgestimmt hat. Für wen, bleibt nur bis zur Zählung gespeichert und wird niemandem gezeigt; dann wird es gelöscht.
rule-leaving = Geht die Person, die abgestimmt hat, bleibt die Stimme, solange die Verwaltung hier ein anderes Mitglied hat.
rule-tie = Bei Stimmengleichheit entscheidet die Koordination mit Begründung, oder sie ruft eine zweite Abstimmung zwischen den Gleichen aus.
candidates-title = Wer sich bewirbt
you-stand = Sie bewerben sich um diesen Sitz. Bis zum Ende der Bewerbungen können Sie zurückziehen.
candidacy-withdraw = Meine Bewerbung zurückziehen
apply-title = Um diesen Sitz bewerben
apply-for = Sie bewerben sich für { $name }.
apply-motivation = Warum Sie
apply-motivation-hint = Mitglieder der Gruppe lesen es.
apply-motivation-missing = Schreiben Sie, warum Sie sich bewerben. Einige Sätze genügen.
apply-mandate = Meine Verwaltung ist mit meiner Bewerbung einverstanden.
apply-mandate-missing = Fragen Sie zuerst Ihre Verwaltung, dann setzen Sie das Häkchen.
apply-not-signatory = Bewerben können sich nur Mitglieder, die für eine unterzeichnende Verwaltung arbeiten.
apply-who = Mitglieder dieser Gruppe, die für eine unterzeichnende Verwaltung arbeiten, können sich um diesen Sitz bewerben.
apply-send = Bewerben
applications-over = Die Bewerbungsfrist ist vorbei.
nobody-stands = Niemand bewirbt sich um diesen Sitz.
vote-title = Abstimmung
vote-for = Sie stimmen für { $name } ab.
has-voted = { $name } hat abgestimmt. Sie können die Stimme bis zum Ende ändern.
second-vote = Das ist eine zweite Abstimmung zwischen den Gleichen.
candidacy-label = Für wen
candidacy-missing = Wählen Sie eine der Personen, die sich bewerben.
vote-send = Stimme abgeben
vote-change = Stimme ändern
vote-not-open = Die Abstimmung ist gerade nicht offen. Es zählt, was vor dem Ende eingegangen ist.
vote-not-government = Abgestimmt wird im Namen einer Verwaltung. Sie sind Mitglied ohne eine.
vote-who = Mitglieder dieser Gruppe stimmen im Namen ihrer Verwaltung ab.
result-title = Ergebnis
result-elected = Der Sitz ist für ein Jahr besetzt.
result-tied = Die Stimmen sind gleich. Die Koordination entscheidet mit Begründung oder ruft eine zweite Abstimmung aus.
result-no-quorum = Zu wenige Verwaltungen haben abgestimmt. Niemand ist gewählt.
result-no-candidate = Es hat sich niemand beworben, der den Sitz einnehmen kann.
result-caption = Stimmen je Bewerbung
column-votes = Stimmen
not-counted = nicht gezählt
settle-title = Entscheiden
settle-elect = Diese Person wählen
settle-vote = Zweite Abstimmung ausrufen
second-until = Zweite Abstimmung bis
second-until-wrong = Wählen Sie einen Tag nach heute.
tie-reason = Warum so entschieden wurde
tie-reason-hint = Alle können es lesen.
tie-reason-missing = Schreiben Sie, warum. Alle können es lesen.
tie-settled = Das ist schon entschieden.
mail-counted-subject = Die Abstimmung über den Vorsitz ist gezählt: { $group }
mail-counted =
    Die Abstimmung über den Vorsitz der Gruppe { $group } ist gezählt. Das Ergebnis:
    { $link }
done-call-opened = Die Ausschreibung ist eröffnet. Alle können sie sehen.
done-applied = Sie bewerben sich um diesen Sitz.
done-candidacy-withdrawn = Sie haben Ihre Bewerbung zurückgezogen.
done-voted = Die Stimme Ihrer Verwaltung ist abgegeben. Sie können sie bis zum Ende ändern.
done-elected = Es ist entschieden, und der Sitz ist übergeben.
done-second-vote = Die zweite Abstimmung ist offen.

# Messages to a group
messages-title = Nachricht an die Gruppe
messages-lede = Alle in der Gruppe bekommen sie per E-Mail. Schreiben Sie selten und nur, was alle brauchen.
messages-sent = Gesendet
message-subject = Betreff
message-subject-missing = Schreiben Sie einen Betreff.
message-words = Ihre Nachricht
message-words-hint = Sie geht hinaus, wie Sie sie schreiben, in Ihrer Sprache.
message-words-missing = Schreiben Sie die Nachricht.
message-send = An alle in der Gruppe senden
message-reached = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
mail-message =
    { $words }

    { $sender } hat dies an alle in der Gruppe { $group } geschrieben.
    { $link }
private-messages = Koordination und Vorsitz dieser Gruppe, weil sie den Mitgliedern schreiben.
done-message-sent = Die Nachricht geht an alle in der Gruppe hinaus.

# Guests of a meeting
guests-title = Gäste dieser Sitzung
guests-lede = Ein Gast sieht diese eine Sitzung, ihre Tagesordnung und ihren Link, und sonst nichts von der Gruppe.
guests-invited = Eingeladen
guest-invite = Einen Gast einladen
guest-name = Name
guest-name-missing = Schreiben Sie den Namen des Gastes.
guest-email = E-Mail
guest-email-wrong = Schreiben Sie eine Adresse wie name@example.org.
guest-known = Diese Adresse ist schon eingeladen.
guest-end = Einladung zurücknehmen
pass-stale = Dieser Link öffnet die Sitzung nicht. Die Einladung wurde zurückgenommen, oder der Link wurde nicht ganz kopiert. Fragen Sie die Person, die Sie eingeladen hat.
about-meeting = Über diese Sitzung
private-guests = Koordination und Vorsitz dieser Gruppe, weil die Seite E-Mail-Adressen zeigt.
private-pass = alle, die zu dieser Sitzung eingeladen sind, und wer diesen Link hat. Geben Sie ihn nicht weiter.
mail-guest-subject = Einladung: { $title }
mail-guest =
    { $name }, die Gruppe { $group } lädt Sie als Gast zu dieser Sitzung ein:
    { $title }

    Dieser Link öffnet die Tagesordnung und am Tag die Sitzung. Er ist für Sie; geben Sie ihn nicht weiter.
    { $link }
done-guest-invited = Der Gast bekommt eine E-Mail mit dem Link.
done-guest-ended = Die Einladung ist zurückgenommen. Der Link öffnet nichts mehr.

# The private space
home-title = Startseite der Gruppe
home-for = Sie sind hier für { $name }.
private-home = Mitglieder, Koordination und Vorsitz dieser Gruppe, weil es der Raum der Gruppe ist.
waits-title = Wartet auf Sie
waits-none = Nichts wartet auf Sie. Sehen Sie sich an, was andere vorgeschlagen haben.
waits-apply = Bewerben Sie sich um den Vorsitz, oder warten Sie die Abstimmung ab
waits-vote = Ihre Verwaltung hat noch nicht abgestimmt
waits-tie = Die Stimmen sind gleich: Entscheiden Sie, oder rufen Sie eine zweite Abstimmung aus
waits-support = { $count ->
    [one] 1 Thema, das Ihre Verwaltung nicht unterstützt hat
   *[other] { $count } Themen, die Ihre Verwaltung nicht unterstützt hat
}
waits-requests = { $count ->
    [one] 1 Beitrittsanfrage
   *[other] { $count } Beitrittsanfragen
}
waits-answers = { $count ->
    [one] 1 Thema ohne Antwort
   *[other] { $count } Themen ohne Antwort
}
until = bis { $when }
news-title = Was neu ist
news-none = Hier ist noch nichts geschehen. Schlagen Sie das erste Thema vor.
is-new = neu
mark-read = Das habe ich gelesen
done-read = Ab jetzt ist nur als neu markiert, was später kommt.
news-member = Jemand aus { $government } ist beigetreten
news-person = Jemand ist beigetreten
news-seat = { $role }: Der Sitz ist besetzt
news-chair-call = { $role }: Die Ausschreibung ist eröffnet
news-message = Nachricht an die Gruppe: { $title }
news-meeting = Sitzung: { $title }
news-resource = Ressource: { $title }
news-proposal = Vorgeschlagen: { $title }
news-topic = Ein Thema wurde vorgeschlagen
news-plan-opened = Der Arbeitsplan { $year } nimmt Vorschläge an
news-plan-adopted = Der Arbeitsplan { $year } ist beschlossen
resource-draft = Eine Ressource entwerfen
latest-resources = Neueste Ressourcen
resources-none = Noch keine Ressource.
sits-title = Wer in der Gruppe ist
sits-none = Noch hat keine Verwaltung hier ein Mitglied.
sits-caption = Mitglieder nach Verwaltung
sits-all = { $count ->
    [one] Die Personen von 1 Verwaltung
   *[other] Die Personen aller { NUMBER($count) } Verwaltungen
}
sits-map = Karte von Europa mit den Verwaltungen dieser Gruppe. Jede Marke ist ein Link. Die Liste der Mitglieder sagt dasselbe in Worten.
sits-one = eine Verwaltung
sits-several = mehrere nah beieinander
map-credit = Land: erstellt mit Natural Earth.
column-country = Land
desk-title = Schreibtisch der Gruppe
desk-lede = Was auf Koordination und Vorsitz wartet.
desk-more = Die Gruppe führen
private-group-desk = Koordination und Vorsitz dieser Gruppe, weil die Seite zeigt, was auf sie wartet.
all-of-them = Alle { NUMBER($count) }
unanswered-title = Themen ohne Antwort
unanswered-none = Jedes Thema ist beantwortet.
silent-title = Stille Verwaltungen
silent-how = Verwaltungen, die vor diesen beiden Sitzungen schon in der Gruppe waren und von denen niemand zugesagt oder bestätigt hat, dabei gewesen zu sein:
silent-not-yet = Hier stehen Verwaltungen, von denen zwei Sitzungen lang niemand zu sehen war. Die Gruppe hat noch keine zwei Sitzungen gehabt.
silent-none = In diesem Sinn ist keine Verwaltung still.
silent-seen = Zuletzt gesehen
silent-never = nie
bare-title = Sitzungen ohne Tagesordnung
bare-none = Jede Sitzung hat eine Tagesordnung.
ending-title = Amtszeiten, die bald enden
ending-none = In den nächsten 60 Tagen endet keine Amtszeit.
call-runs = { $role }: Eine Ausschreibung läuft
candidates-seen = Namen und Texte sind für die Personen dieser Gruppe und das Sekretariat. Zahlen sind für alle.

# Four a year
all-meetings = Alle Sitzungen
meetings-of = Sitzungen { $year }
meetings-of-lede = Die Gruppe trifft sich viermal im Jahr, einmal in jedem Quartal.
years = Jahre
quarter-title = { $quarter ->
    [1] Erstes Quartal
    [2] Zweites Quartal
    [3] Drittes Quartal
   *[other] Viertes Quartal
}
quarter-not-set = Die Quartalssitzung steht noch nicht fest
quarter-without = Keine Quartalssitzung bekannt

# Agenda items
agenda-lede = Die Punkte folgen aufeinander. Ihre Uhrzeiten ergeben sich aus dem Beginn der Sitzung und der Dauer jedes Punktes.
came-of-title = Was daraus wurde
came-of-add = Bericht oder Aufnahme hinzufügen
came-of-none = Noch nichts, das Sie lesen können.
agenda-make = Tagesordnung erstellen
agenda-none = Es gibt noch keine Tagesordnung.
agenda-long = Eine Tagesordnung hat höchstens { NUMBER($max) } Punkte. Fassen Sie einige zusammen oder halten Sie eine zweite Sitzung ab.
agenda-line-long = Kürzen Sie jede Zeile auf { NUMBER($max) } Zeichen.
agenda-over = Die Punkte dauern länger als die Sitzung. Kürzen Sie einige oder lassen Sie die Sitzung später enden.
private-agenda = Koordination und Vorsitz dieser Gruppe. Die Zielgruppe der Sitzung sieht die Tagesordnung auf der Seite der Sitzung.
item-add = Punkt hinzufügen
item-change = Ändern
item-change-title = Punkt ändern
item-up = Nach oben
item-down = Nach unten
item-remove = Entfernen
item-title = Worum es geht
item-title-hint = Kommt der Punkt aus einem Vorschlag oder einer offenen Aufgabe, können Sie dies leer lassen.
item-title-missing = Geben Sie einen Titel mit 3 bis 150 Zeichen ein.
item-lasts = Minuten
item-lasts-wrong = Geben Sie die Dauer in Minuten an, von 1 bis 600.
item-presenter = Wer ihn vorstellt
item-about = Mehr dazu
item-material = Unterlagen
item-material-url = Link zu Unterlagen
item-source = Kommt aus
item-source-none = Nichts anderem
item-source-gone = Dieser Vorschlag oder diese Aufgabe wurde inzwischen erledigt. Wählen Sie etwas anderes oder nichts.
item-source-settled = Die bisherige Herkunft
item-from-proposal = Aus einem Vorschlag
item-from-action = Aus einer offenen Aufgabe
source-proposal = Vorschlag: { $title }
source-action = Offene Aufgabe: { $title }
item-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
done-item-added = Der Punkt steht auf der Tagesordnung.
done-item-moved = Die Reihenfolge ist geändert.
done-item-removed = Der Punkt steht nicht mehr auf der Tagesordnung.

# Who comes
attendance = Teilnahme
who-comes = Wer kommt, mit Namen
state-coming = Kommt
state-not-coming = Kommt nicht
state-attended = War dabei
not-answered = Sie haben noch nicht gesagt, ob Sie kommen.
answer-coming = Ich komme
answer-not-coming = Ich komme nicht
answer-late = Diese Sitzung hat begonnen oder wurde abgesagt. Eine Antwort ist nicht mehr möglich.
confirm = Ich war dabei
confirm-early = Sie können dies bestätigen, sobald die Sitzung begonnen hat.
count-coming = { $count ->
    [one] 1 Person kommt.
   *[other] { $count } Personen kommen.
}
count-not-coming = { $count ->
    [one] 1 kommt nicht.
   *[other] { $count } kommen nicht.
}
count-attended = { $count ->
    [one] 1 war dabei.
   *[other] { $count } waren dabei.
}
column-answer = Antwort
nobody-answered = Bisher hat niemand geantwortet.
private-attendance = Mitglieder, Koordination und Vorsitz dieser Gruppe, weil hier steht, wer teilnimmt.
attends-all = Sie kommen zu allen Sitzungen dieser Gruppe. Einzelne können Sie weiterhin absagen.
attends-some = Sagen Sie einmal, dass Sie zu allen Sitzungen dieser Gruppe kommen. Dann müssen Sie nicht für jede antworten.
opt-in = Ich komme zu allen Sitzungen
opt-out = Nicht mehr zu allen Sitzungen
done-coming = Sie kommen.
done-not-coming = Sie kommen nicht.
done-attended = Danke. Sie waren dabei.
done-opted-out = Ab jetzt antworten Sie für jede Sitzung.

# Actions
open-actions = Offene Aufgaben
action-due = bis { $day }

actions = Aufgaben
actions-lede = Was Personen dieser Gruppe in ihren Sitzungen übernommen haben. Offene Aufgaben stehen auf jeder Tagesordnung, bis sie erledigt sind.
actions-none = Hier ist nichts.
own-actions = Ihre
actions-of-others = Aufgaben anderer
closed-actions = Abgeschlossen
action-open = Offen
action-done = Erledigt
action-dropped = Aufgegeben
action-dropped-hint = Sie wird nicht mehr erledigt. Nennen Sie den Grund.
action-record = Aufgabe festhalten
action-words = Was zu tun ist
action-missing = Schreiben Sie, was zu tun ist.
action-owner = Wer sie übernimmt
person-missing = Wählen Sie eine Person der Gruppe.
due = Bis wann
due-wrong = Wählen Sie einen Tag, nicht vor der Sitzung.
taken-on-at = Übernommen in
closing = Ist sie abgeschlossen?
closing-how = Wie sie endete
closing-missing = Wählen Sie, ob sie erledigt oder aufgegeben ist.
closing-reason = Was daraus wurde, oder warum sie aufgegeben wird
closing-reason-missing = Nennen Sie den Grund, warum sie aufgegeben wird.
closing-send = Abschließen
done-action-closed = Die Aufgabe ist abgeschlossen.
done-taken-on = Die Aufgabe ist festgehalten.

# Minutes, decisions
minutes = Protokoll
minutes-title = Protokoll: { $title }
minutes-write = Protokoll schreiben
minutes-read = Protokoll lesen
minutes-none = Es gibt noch kein Protokoll.
minutes-lede = Speichern Sie, so oft Sie möchten. Nur wer schreibt, sieht es, bis Sie es veröffentlichen.
minutes-save = Speichern
minutes-empty = Schreiben Sie das Protokoll, bevor Sie es veröffentlichen.
minutes-draft = Entwurf
minutes-published = Veröffentlicht, noch nicht genehmigt
minutes-approved = Genehmigt
minutes-approved-already = Eine spätere Sitzung hat dieses Protokoll genehmigt. Es lässt sich nicht mehr ändern.
minutes-is-public = Alle dürfen es lesen
minutes-is-public-hint = Mit den Beschlüssen. Wer was übernimmt, bleibt in der Gruppe. Sonst liest es nur die Gruppe.
minutes-public = Alle
minutes-of-group = Die Gruppe
minutes-publish = Protokoll veröffentlichen
minutes-publish-what = Dann kann die Gruppe es lesen, oder alle, wenn Sie das gewählt haben. Die nächste Sitzung genehmigt es.
recording-url = Link zur Aufzeichnung
open-recording = Aufzeichnung öffnen
approve = Protokoll genehmigen
approve-lede = Eine spätere Sitzung genehmigt das Protokoll, mit Änderungen, falls es welche gibt. Danach ändert es sich nicht mehr.
approve-none = Bisher hat keine spätere Sitzung dieser Gruppe begonnen.
approve-meeting = Welche Sitzung es genehmigt hat
approve-meeting-missing = Wählen Sie die Sitzung, die es genehmigt hat.
approve-draft = Dieses Protokoll ist noch nicht veröffentlicht. Veröffentlichen Sie es zuerst.
approve-send = Genehmigung festhalten
approved-at = Genehmigt in:
amendments = Änderungen
amendments-hint = Was die Sitzung geändert hat. Lassen Sie es leer, wenn sie nichts geändert hat.
amendments-none = Ohne Änderungen.
writer = Wer schreibt
writer-name = Bestimmen, wer das Protokoll schreibt
writer-lede = Koordination und Vorsitz können immer schreiben. Die Person, die Sie bestimmen, kann es für diese Sitzung auch.
writer-send = Diese Person bestimmen
private-minutes = Mitglieder, Koordination und Vorsitz dieser Gruppe, weil ihnen gehört, was in ihren Sitzungen gesagt wird.
private-minutes-draft = Koordination und Vorsitz dieser Gruppe und die Person, die sie zum Schreiben bestimmt haben, bis zur Veröffentlichung.
done-minutes-written = Das Protokoll ist gespeichert.
done-minutes-published = Das Protokoll ist veröffentlicht.
done-minutes-approved = Die Genehmigung ist festgehalten.
done-writer-named = Diese Person kann das Protokoll jetzt schreiben.
records = Aufzeichnungen der Gruppe
record = Festhalten
decisions = Beschlüsse
decisions-none = Bisher wurde nichts beschlossen.
decision-record = Beschluss festhalten
decision-words = Was beschlossen wurde
decision-missing = Schreiben Sie, was beschlossen wurde.
decided-on = Beschlossen am
decided-on-wrong = Wählen Sie den Tag des Beschlusses, keinen künftigen.
private-records = Mitglieder, Koordination und Vorsitz dieser Gruppe, weil dies ihre eigenen Aufzeichnungen sind.
private-decision = Mitglieder, Koordination und Vorsitz dieser Gruppe, und alle, wenn das Protokoll für alle ist.
done-decided = Der Beschluss ist festgehalten.

# Feedback
feedback = Rückmeldungen
feedback-give = Wie war diese Sitzung?
feedback-read = Rückmeldungen lesen
feedback-lede = Zwei Fragen. Ihre Antwort zählt ohne Ihren Namen. Sie können sie später ändern.
feedback-early = Sie können antworten, sobald die Sitzung begonnen hat.
feedback-send = Senden
feedback-words = Was soll sich ändern?
feedback-none = Bisher hat niemand geantwortet.
useful = Wie nützlich war sie für Sie?
useful-5 = Sehr nützlich
useful-4 = Nützlich
useful-3 = Teilweise nützlich
useful-2 = Kaum nützlich
useful-1 = Nicht nützlich
useful-missing = Wählen Sie, wie nützlich sie war.
private-feedback = Koordination und Vorsitz dieser Gruppe sehen, wie viele was gewählt haben, und die Sätze, ohne Namen.
done-feedback = Danke für Ihre Antwort.
# E-Mails beim Beitritt
mail-level-label = E-Mails dieser Gruppe
mail-level-hint = Sitzungen, Pläne, Vorschläge und Meldungen der Gruppe. Sie können das jederzeit auf der Seite Ihrer Mitteilungen ändern.
mail-level-now = Sobald etwas geschieht
mail-level-daily = Einmal am Tag
mail-level-weekly = Einmal in der Woche
mail-level-never = Keine
mail-level-missing = Wählen Sie, wie bald die E-Mail kommt.

# Registration for a meeting
yes = Ja
no = Nein
registers = Mit Registrierung
registers-hint = Nur für eine Sitzung, die für alle ist. Link und Tagesordnung sehen dann alle, die sich registriert haben, und die Personen dieser Gruppe.
registers-wrong = Eine Registrierung gibt es nur für eine Sitzung, die für alle ist. Wählen Sie „Alle“, oder nehmen Sie das Häkchen weg.
capacity = Plätze
capacity-hint = Eine Zahl von 1 bis 10.000. Lassen Sie das Feld leer, wenn es keine Grenze gibt. Die Personen dieser Gruppe haben immer einen Platz und zählen nicht mit. Eine kleinere Zahl nimmt niemandem den Platz.
capacity-wrong = Schreiben Sie eine Zahl von 1 bis 10.000, oder lassen Sie das Feld leer.
capacity-without = Plätze werden nur mit Registrierung gezählt. Setzen Sie das Häkchen darüber, oder lassen Sie das Feld leer.
audience-registering = Alle, die sich registrieren
audience-registered = Es gibt Registrierungen, und diese Plätze bleiben. Lassen Sie die Sitzung für alle, oder entfernen Sie zuerst die Registrierungen.
not-registered = Wer sich registriert hat, sieht die Tagesordnung und den Link.
registration = Registrierung
register = Registrieren
register-title = Für diese Sitzung registrieren
register-closed = Registrieren ist nicht mehr möglich: Die Sitzung hat begonnen oder findet nicht statt.
register-kept = Wir brauchen das nur für diese Sitzung: damit Sie den Link und Änderungen bekommen, und damit Koordination und Vorsitz wissen, wer kommt. 90 Tage nach der Sitzung werden Name und Adresse gelöscht.
register-seen = Ein Klick genügt. Koordination und Vorsitz dieser Gruppe sehen Ihren Namen, Ihre Verwaltung und Ihre Adresse bis 90 Tage nach der Sitzung.
register-signed = Mit einem Konto genügt ein Klick: anmelden
register-again = Noch einmal registrieren
register-sent-title = Öffnen Sie Ihr Postfach
register-sent = Wir haben eine E-Mail an diese Adresse geschickt. Öffnen Sie den Link darin und bestätigen Sie. Erst dann sind Sie registriert.
register-sent-more = Der Link gilt 48 Stunden. Wenn keine E-Mail kommt, sehen Sie im Ordner für unerwünschte E-Mails nach. Wir schicken höchstens eine E-Mail pro Stunde an eine Adresse.
registrant-name = Ihr Name
registrant-name-missing = Schreiben Sie Ihren Namen mit 2 bis 100 Zeichen.
registrant-organisation = Verwaltung oder Organisation
registrant-email-hint = An diese Adresse geht der Link zur Sitzung.
private-register = Sie, und danach Koordination und Vorsitz dieser Gruppe, weil sie die Sitzung vorbereiten.
private-ticket = Sie, und wer diesen Link hat. Geben Sie ihn nicht weiter.
private-registrations = Koordination und Vorsitz dieser Gruppe, weil die Seite E-Mail-Adressen zeigt. Sie bereiten damit die Sitzung vor.
registered-count = { $count ->
    [0] Noch keine Registrierung.
    [one] 1 Person hat einen Platz.
   *[other] { $count } Personen haben einen Platz.
}
waiting-count = { $count ->
    [one] 1 Person wartet auf einen.
   *[other] { $count } Personen warten auf einen.
}
places-free = { $count ->
    [one] 1 Platz ist frei.
   *[other] { $count } Plätze sind frei.
}
places-none = Alle Plätze sind vergeben. Wer sich jetzt registriert, kommt auf die Warteliste.
places-lowered = { $registered } Personen haben einen Platz, und die Sitzung ist jetzt für { $capacity } vorgesehen. Niemand verliert den Platz. Wer sich jetzt registriert, wartet.
group-has-places = Die Personen dieser Gruppe haben ohne Registrierung einen Platz und zählen nicht mit.
place-anyway = Sie haben ohne Registrierung einen Platz
have-place = Sie haben einen Platz
are-waiting = Sie haben Nummer { NUMBER($line) } auf der Warteliste
waiting-what = Wenn ein Platz frei wird, bekommt ihn die erste Person der Liste und erfährt es per E-Mail. Wenn die Sitzung begonnen hat, rückt niemand mehr nach.
waiting-over = Sie waren auf der Warteliste, und vor der Sitzung wurde kein Platz frei.
was-removed = Ihre Registrierung wurde von Koordination oder Vorsitz entfernt
give-back = Meinen Platz zurückgeben
give-back-late = Die Sitzung hat begonnen oder findet nicht statt. Es gibt nichts mehr zurückzugeben.
leave-line = Die Warteliste verlassen
ticket-ask = Bestätigen Sie, dass Sie sich für diese Sitzung registrieren möchten.
ticket-verify = Meine Registrierung bestätigen
ticket-stale = Dieser Link ist zu alt zum Bestätigen, oder die Sitzung hat begonnen oder findet nicht statt.
ticket-given-back = Sie sind nicht mehr registriert.
who-registered = Wer sich registriert hat
who-registered-lede = Namen und Adressen dienen nur der Vorbereitung dieser Sitzung. 90 Tage danach werden sie gelöscht, und die Zahlen bleiben.
fact-registered = Mit Platz
fact-waiting = Warteliste
fact-asked = Noch nicht bestätigt
fact-attended = Waren dabei
list-download = Als Tabelle herunterladen
list-forgotten = Namen und Adressen sind gelöscht, 90 Tage nach der Sitzung. Die Zahlen bleiben.
registered-none = Noch hat sich niemand registriert.
waiting-none = Niemand wartet auf einen Platz.
remove = Entfernen
remove-title = Registrierung entfernen: { $name }
remove-lede = Die Person verliert den Platz und bekommt Ihren Grund per E-Mail. Die erste Person der Warteliste rückt nach.
remove-reason = Grund
remove-reason-hint = Die Person liest das.
remove-reason-missing = Schreiben Sie einen Grund. Die Person liest ihn.
remove-send = Entfernen und den Grund schicken
remove-late = Die Sitzung hat begonnen oder findet nicht statt. Registrierungen werden nicht mehr entfernt.
done-registered = Sie haben einen Platz. Der Link zur Sitzung kommt per E-Mail, mit einem Eintrag für Ihren Kalender.
done-waiting = Alle Plätze sind vergeben. Sie sind auf der Warteliste und bekommen eine E-Mail, wenn ein Platz frei wird.
done-given-back = Sie sind nicht mehr registriert.
done-removed = Die Registrierung ist entfernt. Die Person bekommt Ihren Grund per E-Mail.
mail-register-subject = Bestätigen Sie Ihre Registrierung: { $title }
mail-register =
    Diese Adresse wurde eingegeben, um sich für eine Sitzung zu registrieren: { $title }

    Waren Sie das? Dann öffnen Sie diesen Link innerhalb von 48 Stunden und bestätigen Sie. Erst dann sind Sie registriert.
    { $link }

    Wenn Sie es nicht waren, tun Sie nichts. Die Adresse wird nach dieser Zeit gelöscht.
mail-known-subject = Ihre Registrierung: { $title }
mail-known =
    Diese Adresse wurde noch einmal eingegeben, um sich für eine Sitzung zu registrieren: { $title }

    Sie ist dort schon bekannt. Dieser Link zeigt, wie die Registrierung steht:
    { $link }

    Wenn Sie es nicht waren, tun Sie nichts. Es hat sich nichts geändert.
mail-registered-subject = Sie haben einen Platz: { $title }
mail-registered =
    Sie sind registriert und haben einen Platz: { $title }
    { $at }

    Den Link zur Sitzung und die Tagesordnung finden Sie hier. Dort können Sie Ihren Platz auch zurückgeben. Der Link ist für Sie; geben Sie ihn nicht weiter.
    { $link }

    Ihr E-Mail-Programm bietet vielleicht an, die Sitzung in Ihren Kalender zu nehmen.
mail-moved-up-subject = Ein Platz ist frei für Sie: { $title }
mail-moved-up =
    Sie waren auf der Warteliste und haben jetzt einen Platz: { $title }
    { $at }

    Den Link zur Sitzung und die Tagesordnung finden Sie hier. Wenn Sie nicht kommen können, geben Sie Ihren Platz dort zurück, damit ihn jemand anderes bekommt. Der Link ist für Sie; geben Sie ihn nicht weiter.
    { $link }

    Ihr E-Mail-Programm bietet vielleicht an, die Sitzung in Ihren Kalender zu nehmen.
mail-registered-moved =
    Eine Sitzung, für die Sie einen Platz haben, hat sich geändert: { $title }
    Sie ist jetzt: { $at }

    Den Link zur Sitzung und die Tagesordnung finden Sie hier. Wenn Sie nicht kommen können, geben Sie Ihren Platz dort zurück.
    { $link }
mail-waiting-subject = Sie sind auf der Warteliste: { $title }
mail-waiting =
    Für diese Sitzung sind alle Plätze vergeben: { $title }
    { $at }

    Sie haben Nummer { NUMBER($line) } auf der Warteliste. Wenn ein Platz für Sie frei wird, bekommen Sie eine E-Mail. Hier sehen Sie, wie es steht, und können die Liste verlassen:
    { $link }
mail-waiting-moved =
    Eine Sitzung, für die Sie auf der Warteliste sind, hat sich geändert: { $title }
    Sie ist jetzt: { $at }

    Sie haben Nummer { NUMBER($line) } auf der Liste. Hier sehen Sie, wie es steht, und können sie verlassen:
    { $link }
mail-registered-off =
    Eine Sitzung, für die Sie sich registriert haben, ist abgesagt: { $title }
    Sie war geplant: { $at }

    { $reason }

    { $page }
mail-given-back-subject = Sie sind nicht mehr registriert: { $title }
mail-given-back =
    Sie haben Ihre Registrierung zurückgenommen: { $title }
    { $at }

    Wenn Sie es sich anders überlegen, registrieren Sie sich hier noch einmal:
    { $page }
mail-removed-subject = Ihre Registrierung wurde entfernt: { $title }
mail-removed =
    Koordination oder Vorsitz haben Ihre Registrierung entfernt: { $title }
    { $at }

    Der Grund:
    { $reason }

    { $page }
mail-withdrawn-subject = Nicht mehr in Ihrem Kalender: { $title }
mail-withdrawn =
    Sie sind nicht mehr in der Gruppe { $group }. Deshalb verlässt diese Sitzung Ihren Kalender: { $title }
    { $at }

    Was alle davon wissen dürfen, steht hier:
    { $page }
# Polls for a date
polls-title = Terminumfragen
polls-lede = Koordination oder Vorsitz fragen, wann es der Gruppe passt. Aus einem der Termine wird eine Sitzung.
date-polls-none = Noch hat niemand einen Termin mit einer Umfrage gesucht.
polls-open = Ein Termin wird gesucht
polls-all = Alle Terminumfragen
polls-many = In dieser Gruppe laufen zehn Umfragen. Schließen Sie zuerst eine davon ab.
poll-for = Wann passt es Ihnen? { $title }
poll-ask = Einen Termin mit einer Umfrage finden
poll-ask-lede = Bieten Sie zwei bis zehn Termine an. Die Menschen der Gruppe sagen, welche ihnen passen. Dann wählen Sie einen, und daraus wird eine Sitzung.
poll-lasts = Dauer in Minuten
poll-lasts-wrong = Schreiben Sie die Dauer in Minuten, von 5 bis 1440.
poll-lasts-fact = Dauer
poll-about-hint = Die Gruppe liest es jetzt. Wenn ein Termin gewählt ist, steht es auf der Seite der Sitzung, und alle können es lesen.
poll-times-what = Füllen Sie so viele Termine aus, wie Sie möchten, mindestens zwei.
poll-time-number = Termin { NUMBER($number) }
poll-time-wrong = Wählen Sie einen Termin in der Zukunft, innerhalb der nächsten zwei Jahre.
poll-time-twice = Dieser Termin steht schon hier. Wählen Sie einen anderen.
poll-times-few = Bieten Sie mindestens zwei Termine an.
poll-until = Antworten bis zum Ende des
poll-until-hint = Bis dahin lassen sich Antworten ändern. Zwei Tage vorher werden alle erinnert, die nicht geantwortet haben.
poll-until-wrong = Wählen Sie einen Tag ab heute.
poll-until-late = Lassen Sie die Antworten vor dem letzten der Termine enden.
poll-until-said = Antworten bis { $when }
poll-answers-until = Antworten bis
date-poll-send = Die Gruppe fragen
poll-answering = Wartet auf Antworten
poll-choosing = Wartet auf die Auswahl
poll-chosen = Gewählt
poll-dropped = Ohne Termin beendet
poll-past = Dieser Termin ist vorbei
poll-answered = Haben geantwortet
poll-result = Dieser Termin wurde gewählt: { $when }
poll-to-meeting = Zur Sitzung
poll-dropped-on = Ohne Termin beendet am { $day }
poll-times = Termine
poll-times-caption = Was zu jedem Termin gesagt wurde, von den Menschen der Gruppe
poll-settled = Inzwischen hat jemand diese Umfrage abgeschlossen. Das Ergebnis steht oben.
meetings-link = Sitzungen
column-time = Termin
column-own-answer = Ihre Antwort
answer-yes = Ja
answer-maybe = Notfalls
answer-no = Nein
answer-missing = Wählen Sie eine Antwort zu diesem Termin.
answers-what = Sagen Sie zu jedem Termin, ob er Ihnen passt. Bis zum Ende der Antworten können Sie es ändern. Alle in dieser Gruppe sehen, wer was geantwortet hat.
answers-send = Meine Antworten senden
answers-change = Meine Antworten ändern
answers-over = Die Zeit für Antworten ist vorbei.
option-label = Termin der Sitzung
option-missing = Wählen Sie einen der Termine.
option-past = Dieser Termin ist vorbei. Wählen Sie einen späteren.
option-suits = Ja: { NUMBER($yes) }. Notfalls: { NUMBER($maybe) }.
options-past = Alle Termine sind vorbei. Beenden Sie die Umfrage und bieten Sie neue an.
choose-title = Einen Termin wählen
choose-what = Daraus wird eine Sitzung für die Menschen dieser Gruppe. Die Einladungen gehen hinaus, und wer ja gesagt hat, ist mit Zusage vermerkt. Ort und Link können Sie auf der Seite der Sitzung ergänzen.
choose-send = Die Sitzung zu diesem Termin ansetzen
drop-title = Oder die Umfrage ohne Termin beenden
drop-reason = Warum keiner der Termine gewählt wird
drop-reason-hint = Alle in dieser Gruppe lesen es.
drop-reason-missing = Schreiben Sie, warum. Ein Satz genügt.
drop-send = Ohne Termin beenden
voices-title = Wer was geantwortet hat
voices-none = Noch hat niemand geantwortet.
voices-caption = Wer in dieser Gruppe geantwortet hat
private-date-poll = Mitglieder, Koordination und Vorsitz dieser Gruppe. Sie sehen auch, wer was geantwortet hat.
private-date-poll-new = Koordination und Vorsitz dieser Gruppe, bis Sie fragen. Dann alle in der Gruppe.
done-poll-asked = Die Gruppe ist gefragt. Ihre Menschen erfahren es durch ihre Mitteilungen.
done-poll-answered = Ihre Antworten sind gespeichert.
done-poll-chosen = Die Sitzung ist angesetzt. Die Einladungen gehen hinaus.
done-poll-dropped = Die Umfrage ist ohne Termin beendet.
waits-poll = Sagen Sie, wann es Ihnen passt: { $title }
overdue-title = Terminumfragen, die auf eine Auswahl warten
people-count = { $people ->
    [one] 1 Person
   *[other] { NUMBER($people) } Personen
}
people-of-governments = { $people ->
    [one] 1 Person
   *[other] { NUMBER($people) } Personen
}, { $governments ->
    [one] 1 Verwaltung
   *[other] { NUMBER($governments) } Verwaltungen
}

# Calls for presentations
presentations-title = Aufruf zu Präsentationen
presentations-lede = Die Gruppe sucht Lösungen für ihre Herausforderungen, um sie in einer Sitzung zu sehen. Wer eine hat, kann anbieten, sie vorzustellen.
presentations-link = Was die Gruppe sehen will, und wer vorstellt
presentations-open = Einen Aufruf zu Präsentationen öffnen
presentations-open-lede = Sagen Sie, für welche Herausforderungen die Gruppe Lösungen sehen will. Alle können den Aufruf lesen. Sie wählen, wer vorstellt.
presentations-open-send = Den Aufruf öffnen
presentations-chosen = Für die Sitzung gewählt
presentations-none = Noch ist keine gewählt.
call-about-label = Was die Gruppe sucht
call-meeting-over = Die Sitzung hat begonnen oder wurde abgesagt. Es lässt sich nichts mehr ändern.
challenges-title = Herausforderungen
challenges-what = Nennen Sie mindestens eine Herausforderung, jede in ein, zwei Sätzen. Alle können sie lesen. Kommt eine aus einem Vorschlag der Gruppe, wählen Sie ihn: Den Link sehen nur die, die Vorschläge lesen können.
challenge-number = Herausforderung { NUMBER($number) }
challenge-proposal = Vorschlag hinter Herausforderung { NUMBER($number) }
challenge-missing = Schreiben Sie die Herausforderung in einem Satz.
challenge-proposal-gone = Dieser Vorschlag ist nicht mehr offen. Wählen Sie einen anderen oder keinen.
presentation-lasts = Minuten für eine Präsentation
presentation-lasts-wrong = Schreiben Sie eine Zahl von Minuten von 1 bis 120.
presentation-has = Eine Präsentation hat
meeting-label = Sitzung
offers-until = Angebote bis zum Ende des
offers-until-fact = Angebote bis
offers-until-said = Angebote bis { $when }
offers-until-wrong = Wählen Sie einen Tag ab heute und vor dem Tag der Sitzung.
offers-open = Offen für Angebote
offers-choosing = Koordination und Vorsitz wählen
offers-closed = Geschlossen
offers-over = Die Zeit für Angebote ist vorbei.
offers-many = Es gibt schon hundert Angebote. Koordination und Vorsitz beantworten zuerst diese.
offers-title = Angebote
offers-seen = diese Liste sehen nur Koordination und Vorsitz dieser Gruppe
offers-match = Jedes Angebot steht unter der Herausforderung, auf die es nach eigenen Worten antwortet. Mehr ist die Zuordnung nicht: Lesen Sie, ob das stimmt, und beantworten Sie jedes.
offers-none = Noch hat niemand etwas angeboten. Schicken Sie die Adresse dieser Seite denen, die eine Lösung haben könnten.
offers-none-here = Auf diese Herausforderung antwortet kein Angebot.
offers-rules = Wie es geht
offers-rule-who = Wer hier für eine Verwaltung oder eine Organisation arbeitet, kann eine Präsentation anbieten.
offers-rule-sale = Sie zeigt, was getan wurde und was daraus wurde. Sie ist kein Verkaufsangebot.
offers-rule-seen = Koordination und Vorsitz lesen die Angebote. Die gewählten können alle lesen.
offers-rule-answer = Jedes Angebot bekommt eine Antwort mit Begründung, per E-Mail.
offers-desk = Präsentationen, die auf eine Antwort warten
offer-one = Eine Präsentation anbieten
offer-own = Ihr Angebot
offer-lede = Sie haben { NUMBER($minutes) } Minuten in der Sitzung. Ihr Angebot können Sie bis { $when } ändern.
offer-for = Für wen Sie vorstellen
offer-for-only = Sie stellen für { $name } vor.
offer-for-missing = Wählen Sie, für wen Sie vorstellen.
offer-for-nobody = Sagen Sie zuerst, für welche Verwaltung oder Organisation Sie arbeiten. Sobald es bestätigt ist, können Sie eine Präsentation anbieten.
offer-once = Sie haben in diesem Aufruf schon ein Angebot. Ändern Sie es, oder ziehen Sie es zuerst zurück.
offer-challenge = Auf welche Herausforderung sie antwortet
offer-challenge-said = Antwortet auf diese Herausforderung
offer-challenge-missing = Wählen Sie die Herausforderung, auf die sie antwortet.
offer-title = Titel
offer-title-missing = Schreiben Sie einen Titel von 5 bis 150 Zeichen.
offer-done = Was getan wurde
offer-plain-hint = Einfache Sätze, wie einem Kollegen erzählt.
offer-done-missing = Schreiben Sie, was getan wurde.
offer-outcome = Was daraus wurde
offer-outcome-hint = Auch was nicht ging.
offer-outcome-missing = Schreiben Sie, was daraus wurde.
offer-in-use = Wo es im Einsatz ist
offer-in-use-missing = Schreiben Sie, wo es im Einsatz ist, oder dass es das noch nicht ist.
offer-url = Mehr darüber
offer-url-hint = Eine Seite darüber, die mit https:// beginnt. Wird es gewählt, verweist die Tagesordnung darauf.
offer-licence = Lizenz
offer-licence-hint = Unter welchen Bedingungen andere es weiterverwenden dürfen.
offer-licence-missing = Schreiben Sie die Lizenz, oder „noch keine“.
offer-cost = Was es andere kostet, es zu nutzen
offer-cost-hint = Auch was der Betrieb braucht.
offer-cost-missing = Schreiben Sie, was es kostet, oder „nichts“.
offer-no-sale = Das ist kein Verkaufsangebot. Ich zeige, was getan wurde, und niemand soll etwas kaufen.
offer-no-sale-missing = Kreuzen Sie das an. Präsentationen hier sind keine Verkaufsangebote.
offer-send = Das Angebot senden
offer-change = Das Angebot ändern
offer-change-late = Das Angebot lässt sich nicht mehr ändern: Die Zeit für Angebote ist vorbei, oder es ist beantwortet.
offer-withdraw = Das Angebot zurückziehen
offer-withdraw-what = Koordination und Vorsitz sehen es dann nicht mehr unter den Angeboten.
offer-terms = Zum Weiterverwenden
offer-offered = Wartet auf Antwort
offer-chosen = Auf der Tagesordnung
offer-declined = Abgelehnt
offer-withdrawn = Zurückgezogen
offer-author-gone = Arbeitet dort nicht mehr
offer-author-left = Wer es angeboten hat, arbeitet dort nicht mehr. Lehnen Sie ab, oder warten Sie auf ein neues Angebot.
offer-answered-already = Inzwischen hat jemand dieses Angebot beantwortet.
offer-changed-meanwhile = Das Angebot wurde geändert, während Sie es lasen. Lesen Sie es noch einmal, dann antworten Sie.
offer-answer = Antwort von Koordination und Vorsitz
offer-answer-title = Dieses Angebot beantworten
offer-answer-what = Wenn Sie es wählen, wird es der letzte Punkt der Tagesordnung, und alle können das Angebot lesen. Ihre Worte gehen per E-Mail an die Person, die es angeboten hat.
offer-answer-hint = Warum, in ein, zwei Sätzen. Wer es angeboten hat, liest es.
offer-answer-missing = Schreiben Sie, warum. Ein Satz genügt.
offer-choose = Für die Sitzung wählen
offer-decline = Ablehnen
private-presentation-call = Koordination und Vorsitz dieser Gruppe, bis Sie den Aufruf öffnen. Dann können alle ihn lesen.
private-offer = wer es anbietet, und Koordination und Vorsitz der Gruppe. Wird es gewählt, alle.
done-presentations-opened = Der Aufruf ist offen. Alle können ihn lesen.
done-offered = Ihr Angebot liegt bei Koordination und Vorsitz. Sie bekommen die Antwort per E-Mail.
done-offer-withdrawn = Das Angebot ist zurückgezogen.
done-presentation-chosen = Es steht auf der Tagesordnung. Die Person, die es angeboten hat, erfährt es per E-Mail.
done-presentation-declined = Es ist abgelehnt. Die Person, die es angeboten hat, erfährt es per E-Mail.
mail-offer-chosen-subject = Sie stellen in der Sitzung vor: { $title }
mail-offer-declined-subject = Ihr Angebot zu einer Präsentation: { $title }
offers-waiting = { $count ->
    [one] 1 Angebot wartet
   *[other] { NUMBER($count) } Angebote warten
}
mail-offer-chosen =
    Ihre Präsentation „{ $title }“ steht auf der Tagesordnung dieser Sitzung: { $meeting }

    Koordination und Vorsitz schreiben:
    { $words }

    Das Angebot und die Sitzung:
    { $link }
mail-offer-declined =
    Ihre Präsentation „{ $title }“ wurde für diese Sitzung nicht gewählt: { $meeting }

    Koordination und Vorsitz schreiben:
    { $words }

    Ihr Angebot:
    { $link }
# The live page of a meeting
live-title = Live: { $title }
live-open = Die Sitzung läuft: Live-Seite öffnen
live-link = Live-Seite dieser Sitzung
live-back = Zurück zur Live-Seite
live-phase-early = Die Sitzung hat noch nicht begonnen.
live-phase-soon = Die Sitzung beginnt bald.
live-phase-on = Die Sitzung läuft.
live-phase-over = Die Sitzung ist zu Ende.
live-phase-cancelled = Die Sitzung ist abgesagt.
live-at-item = Jetzt: { $title }.
live-poll-open = Eine Abstimmung ist offen.
live-questions = { $count ->
    [one] 1 offene Frage.
   *[other] { $count } offene Fragen.
}
live-early = Fragen können Sie ab einer halben Stunde vor dem Beginn. Die Seite bleibt bis eine Stunde nach dem geplanten Ende offen.
live-over = Es kann nichts mehr gefragt werden. Fragen, Stimmen und Notizen bleiben hier.
live-begins = Beginnt um
live-planned = geplant um
live-no-item = Noch ist kein Punkt der Tagesordnung aufgerufen
live-after = Fragen, Stimmen und Notizen
live-next = Danach: { $title }
live-go-on = Zum nächsten Punkt gehen
live-go-to = Zu diesem Punkt gehen
live-current = Jetzt
live-item-gone = Dieser Punkt steht nicht mehr auf der Tagesordnung.
live-closed = Die Sitzung ist dafür jetzt nicht offen. Sie ist es von einer halben Stunde vor dem Beginn bis eine Stunde nach dem geplanten Ende.
live-sign-in = Melden Sie sich an, um zu fragen und abzustimmen.
private-live-group = Mitglieder, Koordination und Vorsitz dieser Gruppe und Gäste dieser Sitzung, weil es ihre Sitzung ist.
private-live-signatories = Personen aus Verwaltungen, die unterzeichnet haben, die Personen dieser Gruppe und Gäste, weil die Sitzung für sie ist.
private-live-officials = Personen, die für eine Verwaltung arbeiten, die Personen dieser Gruppe und Gäste, weil die Sitzung für sie ist.
private-live-leads = Koordination und Vorsitz dieser Gruppe, weil sie die Sitzung leiten.
private-live-writers = Koordination und Vorsitz dieser Gruppe und wen sie zum Schreiben benannt haben, weil sie die Notizen schreiben.
done-turned = Die Sitzung ist jetzt bei diesem Punkt.

questions = Fragen
questions-all = Alle Fragen
questions-open = { $count ->
    [0] Fragen
    [one] 1 offene Frage
   *[other] { $count } offene Fragen
}
questions-none = Noch hat niemand gefragt. Ihre Frage kann die erste sein.
questions-answered = { $count ->
    [one] 1 beantwortet
   *[other] { $count } beantwortet
}
questions-set-aside = { $count ->
    [one] 1 Frage wurde zurückgestellt. Wer sie gestellt hat, sieht den Grund.
   *[other] { $count } Fragen wurden zurückgestellt. Wer sie gestellt hat, sieht den Grund.
}
question-ask = Eine Frage stellen
question-words = Ihre Frage
question-hint = Alle, für die diese Sitzung ist, sehen sie mit Ihrem Namen. Fragen mit viel Unterstützung stehen oben.
question-hint-everyone = Alle können sie lesen, ohne Ihren Namen. Koordination und Vorsitz sehen den Namen. Fragen mit viel Unterstützung stehen oben.
question-send = Frage stellen
question-missing = Schreiben Sie eine Frage mit 5 bis 300 Zeichen.
question-enough = { $count ->
    [one] Sie haben 1 offene Frage. Sie können eine weitere stellen, wenn sie erledigt ist.
   *[other] Sie haben { $count } offene Fragen. Sie können eine weitere stellen, wenn eine davon erledigt ist.
}
question-own = Das ist Ihre eigene Frage. Andere können sie unterstützen.
question-settled = Diese Frage ist inzwischen erledigt.
question-yours = Ihre
question-supported = Sie unterstützen sie
question-support = Unterstützen
question-unsupport = Zurücknehmen
question-answer = Sie ist beantwortet
question-set-aside = Zurückstellen
question-supports = { $count ->
    [one] 1 Unterstützung
   *[other] { $count } Unterstützungen
}
question-became = Was aus Ihren Fragen wurde
question-state-open = Offen
question-state-answered = Beantwortet
question-state-set-aside = Zurückgestellt
question-tab-open = Offen ({ NUMBER($count) })
question-tab-answered = Beantwortet ({ NUMBER($count) })
question-tab-set-aside = Zurückgestellt ({ NUMBER($count) })
set-aside-reason = Grund:
set-aside-why = Warum sie zurückgestellt wird
set-aside-hint = Wer gefragt hat, sieht es.
set-aside-reason-missing = Sagen Sie, warum sie zurückgestellt wird.
done-asked-live = Ihre Frage ist gestellt.
done-supported-live = Sie unterstützen diese Frage jetzt.
done-unsupported-live = Sie unterstützen diese Frage nicht mehr.
done-answered-live = Die Frage gilt als beantwortet.
done-set-aside-live = Die Frage ist zurückgestellt. Wer gefragt hat, sieht den Grund.

polls = Schnelle Abstimmungen
polls-none = Es gibt keine Abstimmung.
polls-enough = In dieser Sitzung gab es 20 Abstimmungen. Mehr kann es nicht geben.
poll-new = Eine Abstimmung öffnen
poll-lede = Sie ist sofort für alle offen, für die diese Sitzung ist. Schließen Sie sie selbst, sonst endet sie mit der Sitzung.
poll-words = Die Frage
poll-words-missing = Schreiben Sie eine Frage mit 5 bis 200 Zeichen.
poll-answers = Antworten
poll-answers-hint = Zwei bis sechs, in jeder Zeile eine.
poll-answers-wrong = Schreiben Sie zwei bis sechs verschiedene Antworten, in jeder Zeile eine.
poll-answer-long = Jede Antwort hat höchstens 80 Zeichen.
poll-counts = Wer eine Stimme hat
poll-counts-missing = Wählen Sie, wer eine Stimme hat.
poll-by-persons = Jede Person
poll-by-governments = Jede Verwaltung
poll-rule-persons = Eine Stimme je Person. Sie können Ihre ändern, bis die Abstimmung geschlossen wird.
poll-rule-governments = Eine Stimme je Verwaltung. Wer dort arbeitet und für wen diese Sitzung ist, kann sie ändern, bis die Abstimmung geschlossen wird; das letzte Wort zählt. Sie bleibt, wenn die Person geht, die sie abgegeben hat.
poll-is-shown = Das Ergebnis zeigen, während die Abstimmung offen ist
poll-is-shown-hint = Sonst wird es gezeigt, wenn sie geschlossen ist. Niemand sieht, wer wofür gestimmt hat.
poll-send = Abstimmung öffnen
poll-open = Offen
poll-closed = Geschlossen
poll-close = Abstimmung schließen
poll-shown = Das Ergebnis wird sofort gezeigt.
poll-hidden = Das Ergebnis wird gezeigt, wenn die Abstimmung geschlossen ist.
poll-one-open = Schließen Sie zuerst die offene Abstimmung.
poll-votes = { $count ->
    [one] 1 Stimme
   *[other] { $count } Stimmen
}
poll-cast-persons = { $count ->
    [one] 1 Person hat abgestimmt
   *[other] { $count } Personen haben abgestimmt
}
poll-cast-governments = { $count ->
    [one] 1 Verwaltung hat abgestimmt
   *[other] { $count } Verwaltungen haben abgestimmt
}
vote-late = Die Abstimmung ist geschlossen. Ihre Stimme kam zu spät und zählt nicht.
vote-no-government = In dieser Abstimmung stimmen Verwaltungen ab. Sie arbeiten für keine, für die diese Sitzung ist.
vote-yours = Ihre Stimme
vote-of = Stimme: { $name }
vote-give = Dafür stimmen
vote-give-for = Für { $name } stimmen
done-poll-opened = Die Abstimmung ist offen.
done-poll-closed = Die Abstimmung ist geschlossen.
done-voted-live = Ihre Stimme zählt. Sie können sie ändern, bis die Abstimmung geschlossen wird.

notes = Notizen
notes-all = { $count ->
    [one] 1 Notiz
   *[other] Alle { $count } Notizen
}
notes-none = Noch ist nichts notiert.
notes-lede = Was Koordination, Vorsitz und die benannte Person während der Sitzung geschrieben haben, von Anfang an.
notes-enough = Diese Sitzung hat 500 Notizen. Übernehmen Sie sie ins Protokoll und schreiben Sie dort weiter.
notes-carry = Notizen in den Entwurf des Protokolls übernehmen
notes-carry-what = Sie werden am Ende des Entwurfs angefügt, unter den Titeln ihrer Punkte. Was im Entwurf steht, bleibt, und keine Notiz wird zweimal angefügt.
notes-minutes-published = Das Protokoll ist schon veröffentlicht. Ändern Sie es dort.
notes-minutes-long = Mit diesen Notizen hätte das Protokoll mehr als 40.000 Zeichen. Kürzen Sie zuerst den Entwurf.
note-new = Eine Notiz schreiben
note-words = Notiz
note-words-hint = Alle, für die diese Sitzung ist, sehen sie sofort. Mehrere können zugleich schreiben.
note-item = Zu welchem Punkt
note-item-current = Zu dem, bei dem die Sitzung ist
note-item-none = Zu keinem Punkt
note-item-gone = Dieser Punkt steht nicht mehr auf der Tagesordnung. Wählen Sie einen anderen.
note-missing = Schreiben Sie, was zu notieren ist.
note-send = Notieren
note-change = Notiz ändern
note-carried = Im Protokoll
note-carried-what = Diese Notiz steht schon im Entwurf des Protokolls. Was Sie hier ändern, ändert sich dort nicht.
done-noted = Es ist notiert.
go-audit = Prüfprotokoll
reported-texts = Gemeldete Texte

# The steward’s desk and its sections
private-found = Sie, bis sie gegründet ist. Dann alle, denn Gruppen sind öffentlich.
found-title = Gruppe gründen
found-lede = Benennen Sie danach auf ihrer Seite die Koordination. Diese legt fest, wie man beitritt.
found-name = Name
found-name-missing = Schreiben Sie einen Namen mit 3 bis 80 Zeichen.
found-name-taken = Es gibt schon eine Gruppe dieses Namens. Wählen Sie einen anderen.
found-lead = Koordinierendes Netzwerk
found-lead-hint = Dessen Person die Gruppe koordiniert.
found-lead-missing = Schreiben Sie, welches Netzwerk sie koordiniert.
found-objective = Wozu sie da ist
found-objective-missing = Sagen Sie in einem Satz von 10 bis 300 Zeichen, wozu sie da ist.
found-joining = Wer beitreten kann
found-joining-missing = Wählen Sie, wer beitreten kann.
found-signatories = Wer unterzeichnet hat
found-signatories-what = Menschen aus Verwaltungen, welche die Erklärung unterzeichnet haben.
found-open = Alle
found-open-what = Alle, die ein Konto haben.
found-send = Gruppe gründen
item-from-challenge = Aus einer Herausforderung
source-challenge = Herausforderung: { $title }
news-challenge = Eine Herausforderung: { $title }
news-challenge-gone = Eine Herausforderung wurde genannt
offer-answers = Herausforderung einer Verwaltung
offer-answers-none = Keine bestimmte
offer-answers-hint = Falls Ihre Lösung eine der Herausforderungen beantwortet, die Verwaltungen genannt haben. Koordination und Vorsitz sehen, was beide gemeinsam haben.
offer-answers-gone = Diese Herausforderung ist nicht mehr offen. Wählen Sie eine andere oder keine.
offer-answers-said = Beantwortet die Herausforderung einer Verwaltung
offer-answers-words = Gleiche Wörter in beiden: { $words }
offer-answers-apart = Beide haben wenige Wörter gemeinsam. Lesen Sie beide, bevor Sie wählen.
offer-answers-of = { $n ->
    [one] Genannt von { $name }. { NUMBER($n) } Verwaltung hat sie.
   *[other] Genannt von { $name }. { NUMBER($n) } Verwaltungen haben sie.
}
