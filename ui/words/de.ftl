# The frame of every page
skip = Zum Inhalt springen
nav-label = Hauptmenü
nav-tools = Konto und Sprache
nav-groups = Arbeitsgruppen
nav-governments = Verwaltungen
nav-declaration = Erklärung
nav-events = Veranstaltungen
nav-news = Aktuelles
nav-library = Bibliothek
nav-watch = Politikbeobachtung
nav-search = Suche
nav-sign-in = Anmelden
nav-sign-up = Konto anlegen
nav-notices = Mitteilungen
nav-unread = { $count ->
    [one] eine neue
   *[other] { $count } neue
}
nav-account = Meine Seite
nav-desk = Sekretariat
nav-languages = Sprachen
tagline = die Arbeitsplattform eines Netzwerks
demo-name = Demonstration
demo-bar = Dies ist eine Demonstration. Personen, Beiträge und alles mit der Kennzeichnung „Beispiel“ sind erfunden.
demo-mailbox = Postfach der Demonstration öffnen
private-line = Wer dies sehen kann:
foot-about = Über diese Plattform
foot-help = Wer was darf
foot-feeds = Feeds
foot-accessibility = Barrierefreiheit
foot-privacy = Datenschutz
foot-credits = Quellen und Nachweise
foot-styleguide = Gestaltungsleitfaden
foot-sign-out = Abmelden
foot-line = Für die Bewegung Living-in.EU erstellt. Freie Software unter der EUPL 1.2. Zum Lesen brauchen Sie weder Konto noch Cookie.

# Fields and forms
optional = (freiwillig)
errors-title = { $count ->
    [one] Eine Angabe müssen Sie noch prüfen
   *[other] { $count } Angaben müssen Sie noch prüfen
}
errors-prefix = Fehler:

# Marks
example = Beispiel
example-why = Für diese Demonstration erfunden
source = Quelle
confidence-confirmed = Von der Quelle bestätigt
confidence-implied = Von der Quelle nahegelegt
confidence-featured = Von der Quelle vorgestellt
confidence-unseen = Datum in der Quelle nicht angegeben
text-reconstructed = Wortlaut aus Sekundärquellen rekonstruiert

# Pages of a list
pager-label = Seiten
pager-next = Weiter
pager-first = Zurück zur ersten Seite
pager-label-of = Seiten: { $list }
pager-newest = Zu den neuesten
pager-older = Ältere
pager-soonest = Zurück zu den nächsten
pager-later = Spätere
crumbs-label = Sie sind hier
table-scroll = { $caption }, Tabelle
table-of-words = Tabelle

# When something goes wrong
fault-reference = Wenn Sie uns dazu schreiben, geben Sie bitte diese Nummer an: { $id }
fault-home = Zur Startseite
fault-not-found = Diese Seite können wir nicht finden
fault-not-found-what = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist nur für bestimmte Personen. Wenn Sie ein Konto haben, melden Sie sich an und versuchen Sie es erneut.
fault-forbidden = Dafür sind andere zuständig
fault-forbidden-what = Sie können dies sehen. Ausführen dürfen es nur: { $roles }.
fault-token = Dieses Token gilt nicht
fault-token-what = Vielleicht ist es abgelaufen oder widerrufen, oder es wurde falsch eingegeben. Senden Sie es im Kopf Authorization, ohne Cookie und nie in einer Adresse. Ihre Token stehen auf der Seite Ihres Kontos.
fault-scope = Dafür ist dieses Token nicht gemacht
fault-scope-what = Die Person darf das vielleicht, aber das Token wurde nicht dafür gemacht. Erstellen Sie auf der Seite Ihres Kontos eines mit mehr Rechten. Seiten des Kontos und der Sicherheit stehen Token nie offen.
fault-malformed = Wir konnten Ihre Angaben nicht lesen
fault-malformed-what = Gehen Sie zurück, prüfen Sie Ihre Angaben und senden Sie sie erneut ab.
fault-cross-site = Diese Anfrage kam von einer anderen Website
fault-cross-site-what = Zu Ihrer Sicherheit nehmen wir nur Formulare an, die auf dieser Website ausgefüllt wurden. Öffnen Sie die Seite hier und senden Sie das Formular erneut ab.
fault-too-large = Das ist zu groß
fault-too-large-what = Alle Texte eines Formulars dürfen zusammen etwa 250.000 Buchstaben haben. Gehen Sie zurück: Ihre Eingaben sind noch da. Kürzen Sie den Text, oder senden Sie ihn in zwei Teilen.
fault-file-too-large = Diese Datei ist zu groß
fault-file-too-large-what = Eine Datei darf höchstens 20 MB groß sein. Speichern Sie ein PDF mit geringerer Auflösung oder ein Bild mit weniger Bildpunkten, und wählen Sie diese Datei.
fault-file-kept = Die Datei wurde nicht angenommen. Was Sie daneben eingegeben haben, steht noch auf dieser Seite. Senden Sie es jetzt ohne die Datei, oder gehen Sie zurück und wählen Sie eine kleinere Datei.
fault-send-without-file = Ohne die Datei senden
fault-too-many = Zu viele Versuche
fault-too-many-what = Bitte warten Sie { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
} und versuchen Sie es erneut. Wenn Sie zurückgehen, sind Ihre Eingaben noch da.
fault-media = Diese Art von Datei wird hier nicht angenommen
fault-media-what = Wählen Sie eine Datei der Art, die das Formular nennt, und senden Sie sie erneut ab.
fault-slow = Das hat zu lange gedauert
fault-slow-what = Die Verbindung war zu langsam oder der Server zu stark ausgelastet. Gehen Sie zurück und senden Sie Ihre Angaben erneut ab.
fault-factor = Ihre Rolle braucht hier einen zweiten Faktor
fault-factor-what = Koordination, Vorsitz und Sekretariat melden sich hier auch mit einem Code an. Richten Sie das im neuen Tab ein; es dauert zwei Minuten. Kommen Sie dann hierher zurück und senden Sie noch einmal. Was Sie geschrieben haben, bleibt auf dieser Seite.
fault-factor-open = Zweiten Faktor einrichten (neuer Tab)
fault-again = Zeigen Sie zuerst, dass Sie es sind
fault-again-what = Das wird vor Schritten gefragt, die Ihnen schaden könnten. Geben Sie im neuen Tab Ihr Passwort ein. Kommen Sie dann hierher zurück und senden Sie noch einmal. Was Sie geschrieben haben, bleibt auf dieser Seite, nur Passwörter nicht.
fault-again-open = Passwort eingeben (neuer Tab)
fault-send-again = Noch einmal senden
fault-internal = Bei uns ist ein Fehler aufgetreten
fault-internal-what = Es liegt nicht an Ihnen. Was Sie zuvor gespeichert haben, ist sicher. Versuchen Sie es in einer Minute erneut.

# Roles, as pages and the help name them
role-anyone = alle
role-account = alle mit einem Konto
role-oneself = die Person, zu der es gehört
role-official = bestätigte Bedienstete einer Verwaltung
role-signatory = bestätigte Bedienstete einer unterzeichnenden Verwaltung
role-representative = Personen, die die Verwaltung vertreten
role-member = Mitglieder der Gruppe
role-guest = dazu eingeladene Gastfachleute
role-chair = der Vorsitz der Gruppe
role-lead = die Koordination der Gruppe
role-steward = das Sekretariat

# A form that was overtaken
overtaken-title = Während Sie schrieben, hat jemand anderes gespeichert
overtaken-what = Nichts ist verloren: Was Sie geschrieben haben, steht noch im Formular darunter. Vergleichen Sie die Texte, führen Sie sie zusammen und senden Sie das Formular noch einmal. Es ersetzt dann, was jetzt gespeichert ist.
overtaken-saved = Jetzt gespeichert
overtaken-typed = Was Sie geschrieben haben
overtaken-empty = Nichts
why-line = Warum Sie es können:
why-account = Sie sind angemeldet.
why-oneself = es ist Ihres.
why-official = Sie arbeiten für eine Verwaltung, und das ist bestätigt.
why-signatory = Sie arbeiten für eine Verwaltung, die unterzeichnet hat.
why-representative = Sie vertreten diese Verwaltung oder Organisation.
why-member = Sie sind Mitglied dieser Gruppe.
why-guest = Sie sind als Gast eingeladen.
why-chair = Sie haben den Vorsitz dieser Gruppe.
why-lead = Sie koordinieren diese Gruppe.
why-steward = Sie gehören zum Sekretariat.

# How far something has come
timeline-done = erreicht
timeline-due = fällig
timeline-today = jetzt
print-hint = Die Druckfunktion Ihres Browsers bringt diese Seite auf Papier oder in ein PDF, ohne Menüs und Schaltflächen.
done-welcome = Ihre Adresse ist bestätigt, und Sie sind angemeldet.

# Pages that change while they are read
shared-live = Diese Seite ändert sich von selbst.
shared-lost = Keine Verbindung. Wir versuchen es weiter.
shared-ended = Diese Seite ändert sich nicht mehr von selbst.
shared-refresh = Neu laden

# Klassen personenbezogener Daten
class-account = Konto
class-sign-in = Anmeldung
class-standing = Für wen Sie arbeiten
class-declaration = Die Erklärung
class-groups = Arbeitsgruppen
class-meetings = Sitzungen
class-registrations = Registrierungen
class-contributions = Was Sie schreiben
class-votes = Stimmen und Unterstützung
class-office = Handlungen in einer Rolle
class-notices = Mitteilungen
class-mail = E-Mails unterwegs
class-files = Dateien
class-log = Protokoll
class-rights = Ihre Anfragen
class-drafts = Ihre Entwürfe
draft-keep = Als Entwurf behalten
draft-since = Das ist Ihr Entwurf vom { $time }. Nur Sie sehen ihn.
draft-hint = Was Sie hier schreiben, wird als Entwurf behalten. Niemand sonst sieht ihn.
draft-kept = Als Entwurf behalten.
draft-lost = Nicht als Entwurf behalten. Wir versuchen es noch einmal.
draft-full = Nicht behalten: Sie haben zu viele Entwürfe. Löschen Sie einen auf Ihrer Seite.
draft-overtaken = Sie haben an diesem Entwurf anderswo weitergeschrieben. Nichts davon wurde ersetzt. Drücken Sie „Als Entwurf behalten“, um beide zu sehen.
keys-title = Tasten auf dieser Seite
keys-use = Einzelne Tasten benutzen
keys-hint = Sie sind aus, bis Sie sie einschalten. Dieser Browser merkt sich Ihre Wahl. Wo Sie schreiben, tun sie nichts.
keys-next = Nächster Beitrag
keys-previous = Voriger Beitrag
keys-new = Erster neuer Beitrag
keys-quote = Diesen Beitrag zitieren, oder was Sie darin markiert haben
keys-write = Schreiben
# Passkeys
passkey-failed = Das hat nicht geklappt: Das Fenster wurde geschlossen, oder dieses Gerät hat keinen passenden Passkey. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.

# Moderation
report = Melden
hidden-here = Von der Moderation ausgeblendet.
hidden-why = Lesen, warum und was Sie tun können
folded = Sie haben stummgeschaltet, wer dies geschrieben hat. Öffnen
# Dateien, die nicht angenommen werden
file-page = Diese Datei beginnt wie eine Webseite. Speichern Sie sie als PDF, Office-Datei oder Bild und wählen Sie sie noch einmal.
file-macros = Diese Datei enthält Makros. Speichern Sie sie ohne Makros (als .docx, .xlsx, .pptx oder OpenDocument) und wählen Sie sie noch einmal.
file-trap = Wir konnten diese Datei nicht durchsehen, oder sie ist entpackt viel zu groß. Speichern Sie sie in Ihrem Office-Programm neu und wählen Sie sie noch einmal.
file-picture = Dieses Bild ist nicht lesbar. Öffnen Sie es, speichern Sie es neu und wählen Sie die neue Datei.
file-dots = Dieses Bild ist zu groß: höchstens 30.000 Punkte je Seite und 50 Millionen insgesamt. Verkleinern Sie es und wählen Sie es noch einmal.
file-virus = In dieser Datei ist ein Virus. Sie wurde nicht behalten. Lassen Sie Ihren Rechner säubern, und wählen Sie dann eine andere Datei.
file-unscanned = Dateien werden hier auf Viren durchsucht, und das geht im Augenblick nicht. Die Datei wurde nicht behalten. Versuchen Sie es in einer Stunde noch einmal.

# Arbeitsnachweis
work-running = Ihr Browser löst eine kleine Aufgabe. Sie können weiterschreiben.
work-solved = Die Aufgabe ist gelöst. Sie können das Formular senden.

# Wörter in einer anderen Sprache als die Seite, und ihre maschinelle Übersetzung
in-english = auf Englisch
in-french = auf Französisch
in-german = auf Deutsch
in-another = Sprache: { $name }
translate = Übersetzen
changed-gone = Entfallen:
changed-new = Neu:

# Discussions about what a page shows
talk-title = Diskussionen dazu
talk-none = Es gibt noch keine, die Sie lesen können.
talk-start = Darüber diskutieren
talk-one = Diskussion:
talk-last = letzter Beitrag { $date }
talk-posts = { $count ->
    [one] 1 Beitrag
   *[other] { $count } Beiträge
}
picture-add = Bild hinzufügen
picture-label = Bild
picture-hint = PNG, JPEG oder WebP, höchstens 20 MB. Was es über Ort, Zeit und Gerät sagt, wird entfernt.
picture-words-label = Was zeigt das Bild?
picture-words-hint = In ein oder zwei Sätzen. Sie werden denen vorgelesen, die das Bild nicht sehen, die Suche findet sie, und E-Mails zeigen sie an Stelle des Bildes.
picture-when = Es wird an das Ende Ihres Textes gesetzt, wenn Sie ihn senden oder ansehen.
picture-drop = Sie können ein Bild auch in Ihren Text einfügen oder hineinziehen.
picture-put = In den Text setzen
picture-waits = Ihr Bild ist aufbewahrt. Sagen Sie, was es zeigt, oder wählen Sie ein anderes.
picture-working = Das Bild wird gesendet.
picture-done = Das Bild ist in Ihrem Text.
picture-lost = Das Bild konnte nicht gesendet werden. Versuchen Sie es gleich noch einmal.
picture-large = Das Bild hat mehr als 20 MB. Verkleinern Sie es, und wählen Sie es noch einmal.
picture-none = Wählen Sie zuerst ein Bild: PNG, JPEG oder WebP.
picture-wordless = Sagen Sie, was das Bild zeigt.
picture-chosen = Das Bild ist gewählt. Sagen Sie, was es zeigt, und setzen Sie es dann in den Text.
picture-words = Bild: { $words }
file-words = Datei: { $words }
file-kind-document = Textdokument
file-kind-table = Tabelle
file-kind-slides = Präsentation
file-kind-picture = Bild
file-kind-text = Text
file-kind-other = Datei
file-kilobytes = { NUMBER($size) } kB
file-megabytes = { NUMBER($size) } MB
file-gigabytes = { NUMBER($size) } GB
file-add = Datei hinzufügen
file-label = Datei
file-hint = PDF, Office-Datei, Bild oder Text, höchstens 20 MB. Wer Ihren Text liest, kann sie herunterladen.
file-when = Sie wird an das Ende Ihres Textes gesetzt, wenn Sie ihn senden oder ansehen. Um sie wieder wegzunehmen, löschen Sie ihre Zeile.
