# The start page
home-name = Start
home-title = Dasselbe Problem, gemeinsam bearbeitet.
home-lede = Bedienstete von Städten und Regionen schlagen Themen vor, erstellen einen Jahresplan, treffen sich viermal im Jahr, veröffentlichen die Ergebnisse und nutzen sie vor Ort.
home-which = Welche Gruppe passt zu mir?
home-sign = Erklärung unterzeichnen
home-account = Konto anlegen
fact-signatories = unterzeichnende Verwaltungen hier verzeichnet
fact-countries = Länder
fact-members = Mitglieder der Arbeitsgruppen
groups = Fünf Arbeitsgruppen
all-groups = Alles über die Gruppen
led-by = koordiniert von { $network }
open-to-all = Offen für alle
loop-title = So funktioniert es
loop-1 = Wissen, wo Sie stehen.
loop-2 = Finden, wer dasselbe Problem hat.
loop-3 = Das Problem in den Arbeitsplan einer Gruppe bringen.
loop-4 = Gemeinsam daran arbeiten.
loop-5 = Die Ergebnisse veröffentlichen.
loop-6 = Sie vor Ort nutzen: eine Klausel, eine Antwort, einen Test, ein gemeinsames Projekt.
loop-7 = Erneut messen und sehen, ob es geholfen hat.
events = Nächste Veranstaltungen
all-events = Alle Veranstaltungen
events-none = Derzeit ist keine Veranstaltung angekündigt.
news = Aktuelles
all-news = Alle Meldungen
news-none = Noch keine Meldungen.
demo-accounts = Konten dieser Demonstration
demo-password = Das Passwort lautet jeweils
sign-in = Anmelden
column-role = Rolle
column-email = E-Mail

# Search
search-title = Suche
search-label = Was suchen Sie?
search-send = Suchen
search-none = Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.
search-count = { $count ->
    [one] 1 Treffer
   *[other] { $count } Treffer
}
search-newest = Ergebnisse, neueste zuerst
kind-government = Verwaltung
kind-group = Arbeitsgruppe
kind-event = Veranstaltung
kind-news = Meldung
kind-resource = Ressource
kind-proposal = Vorschlag

# About
about-title = Über diese Plattform
about-lede = Belfry ist die Arbeitsplattform eines Netzwerks von Städten und Regionen.
about-what = Wozu sie dient
about-what-1 = Städte und Regionen bringen ein konkretes Problem in eine Arbeitsgruppe ein und finden andere, die es auch haben.
about-what-2 = Die Gruppe nimmt es in ihren jährlichen Arbeitsplan auf, arbeitet daran und veröffentlicht ein Ergebnis, das sich vor Ort nutzen lässt.
about-what-3 = Ein Belfried ist der Turm, in dem eine europäische Stadt ihre Freiheitsurkunde verwahrte und von dem aus sie die Bürgerschaft zusammenrief.
about-who = Wer dahintersteht
about-who-1 = Living-in.EU ist die europäische Bewegung für den digitalen Wandel von Städten und Gemeinden.
about-who-2 = Netzwerke von Städten und Regionen koordinieren ihre Arbeitsgruppen: Eurocities, OASC, ERRIN und ENoLL.
about-who-3 = Diese Plattform ist freie Software. Jedes Netzwerk von Städten und Regionen kann seine eigene betreiben.
about-facts = Wie weit die Angaben hier reichen
about-facts-1 = Angaben über die Bewegung wurden von öffentlichen Seiten zusammengetragen und nennen ihre Quelle. Die Sammlung ist nicht vollständig.
about-facts-2 = Der Wortlaut von Verpflichtungen wurde aus Sekundärquellen rekonstruiert, wo die Seite darauf hinweist.
about-facts-3 = Verwaltungen mit der Angabe „nahegelegt“ oder „vorgestellt“ werden nicht als unterzeichnende Verwaltungen gezählt.

# Accessibility
access-title = Barrierefreiheit
access-lede = Wir bauen für alle und messen uns an den WCAG 2.2, Stufe AA.
access-done = Was wir tun
access-done-1 = Jede Seite lässt sich vollständig mit der Tastatur bedienen. Sie funktioniert ohne Skript, bei 320 Pixeln, vergrößert, gedruckt und im Dunkelmodus.
access-done-2 = Zu jeder Karte gibt es eine Tabelle mit demselben Filter und denselben Daten.
access-done-3 = Zustände werden in Worten angegeben, nie nur durch Farbe.
access-done-4 = Bei jeder Änderung laufen automatische Prüfungen der Seiten.
access-open = Was noch aussteht
access-open-1 = Bisher hat keine Prüfung durch Menschen mit Behinderungen stattgefunden.
access-open-2 = Unterzeichnete Dokumente, die Verwaltungen einreichen, sind möglicherweise nicht barrierefrei.
access-feedback = Funktioniert etwas für Sie nicht? Schreiben Sie an { $address }. Wir antworten innerhalb von fünf Arbeitstagen.

# Privacy
privacy-title = Datenschutz
privacy-lede = Was über Sie gespeichert wird, wozu, und wer es sieht.
privacy-reading = Wenn Sie lesen
privacy-reading-1 = Es wird kein Cookie gesetzt, nichts von anderen Websites geladen und niemand gezählt.
privacy-reading-2 = Was Sie unter „Welche Gruppe passt zu mir?“ antworten, steht in der Adresse der Seite und wird nirgends gespeichert.
privacy-account = Wenn Sie ein Konto haben
privacy-account-1 = Wir speichern Ihren Namen, Ihre E-Mail-Adresse, Ihre Sprache und Zeitzone, wo Sie arbeiten und was Sie in Gruppen tun.
privacy-account-2 = Die Mitglieder Ihrer Gruppen sehen Ihren Namen, Ihre Verwaltung und Ihre Funktion. Ihre E-Mail-Adresse sehen das Sekretariat und Personen, die Ihre Verwaltung vertreten.
privacy-account-3 = Ein einziges Cookie hält Sie angemeldet. Es enthält ein zufälliges Geheimnis und sonst nichts. Sie bekommen es auf der Anmeldeseite, damit ein Link oder ein Passkey nur in Ihrem Browser gilt.
privacy-account-4 = Passwörter werden als argon2id-Hashes gespeichert, Links und Anmeldungen als Hashwerte.
privacy-account-5 = Für die Liste Ihrer Mitteilungen speichern wir, was Ihnen mitgeteilt wurde, ob Sie es gelesen haben und wie bald Sie E-Mails möchten. Das stellen Sie selbst ein, und jede solche E-Mail enthält einen Link, der sie beendet.
privacy-meetings = Wenn Sie sich für eine Sitzung registrieren
privacy-meetings-1 = Ohne Konto behalten wir Ihren Namen, Ihre Organisation, wenn Sie sie schreiben, Ihre E-Mail-Adresse und die Sprache der Seite. Die Registrierung zählt erst, wenn Sie die Adresse bestätigt haben; was nicht bestätigt ist, wird nach 48 Stunden gelöscht.
privacy-meetings-2 = Koordination und Vorsitz der Gruppe sehen das. 90 Tage nach der Sitzung wird es gelöscht, und nur die Zahlen bleiben.
privacy-log = Was protokolliert wird
privacy-log-1 = Was etwas ändert, wird in ein Protokoll geschrieben, das nie verändert wird: wer, was, wann.
privacy-log-2 = Das technische Protokoll enthält Adressen von Seiten und Zeiten, keine Namen und keine Inhalte.

# Sources and credits
credits-title = Quellen und Nachweise
credits-lede = Woher die Angaben auf diesen Seiten stammen und was dazu gesagt werden muss.
credits-facts = Die Bewegung
credits-facts-1 = Angaben über Living-in.EU stammen von ihren öffentlichen Seiten und denen ihrer Partner. Jede nennt ihre Quelle.
credits-facts-2 = Sie wurden umschrieben. Titel, Namen, Zahlen, Daten und amtliche Begriffe sind genau.
credits-geo = Orte und Karten
credits-geo-1 = Lokale Einheiten, Verstädterungsgrad, Städte und funktionale Stadtgebiete: Eurostat, lokale Verwaltungseinheiten 2019.
credits-geo-2 = Einwohnerzahlen in Frankreich: Insee, populations de référence, über Etalab, découpage administratif, Licence Ouverte.
credits-geo-3 = Orte und die entsprechend gekennzeichneten Einwohnerzahlen: GeoNames (www.geonames.org), CC BY 4.0.
credits-geo-4 = Verknüpfungen zwischen NUTS-Fassungen und Einwohnerzahlen 2021: Europäische Kommission, Gemeinsame Forschungsstelle, NUTS converter.
credits-geo-5 = Namen und Arten von Regionen: Eurostat, GISCO. Punkte der Regionen: © EuroGeographics bezüglich der Verwaltungsgrenzen.
credits-geo-6 = Länder auf der Karte: erstellt mit Natural Earth.
credits-geo-7 = Die Daten wurden zusammengeführt, berichtigt und vereinfacht. Eurostat und die anderen Quellen sind für das Ergebnis nicht verantwortlich.
credits-made = Schrift und Software
credits-made-1 = Schrift: Source Sans 3 und Source Serif 4, SIL Open Font License.
credits-made-2 = Software: Die Liste der Bibliotheken mit ihren Lizenzen ist Teil des Quellcodes.
credits-kosovo = Kosovo*: Diese Bezeichnung berührt nicht die Standpunkte zum Status und steht im Einklang mit der Resolution 1244/1999 des VN-Sicherheitsrates und dem Gutachten des Internationalen Gerichtshofs zur Unabhängigkeitserklärung des Kosovos.
