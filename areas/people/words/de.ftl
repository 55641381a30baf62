# Words used on many pages
choose = Bitte wählen
any = Beliebig
yes = Ja
no = Nein
save = Speichern
facts-title = Kurz gefasst
website = Website
text-long = Kürzen Sie diesen Text auf { NUMBER($max) } Zeichen.
link-wrong = Geben Sie die vollständige Adresse der Seite ein, beginnend mit https://.
reason = Begründung
reason-hint = Nötig, wenn Sie es zurückgeben. Die Person, die es eingereicht hat, liest die Begründung.
reason-missing = Geben Sie eine Begründung an, damit die Person weiß, was zu ändern ist.
decided-already = Darüber wurde bereits entschieden. Laden Sie die Seite neu, um die Entscheidung zu sehen.

# Who can see a page, and why
private-own = nur Sie, weil es Ihr Konto ist.
private-link = nur Sie, weil Sie den Link aus der E-Mail haben.
private-claim = Sie, bis Sie es absenden. Danach das Sekretariat und Personen, die die betreffende Stelle vertreten, damit sie es bestätigen können.
private-affiliation = Sie, Personen, die die betreffende Stelle vertreten, und das Sekretariat, weil hier eine E-Mail-Adresse steht.
private-people = Personen, die diese Verwaltung vertreten, und das Sekretariat, weil hier steht, wer dort arbeitet.
private-signature = Personen, die diese Verwaltung vertreten, und das Sekretariat. Das unterzeichnete Dokument wird nie öffentlich.
private-report = Sie, bis Sie den Bericht veröffentlichen. Danach alle, weil Verpflichtungen öffentlich sind.
private-desk = das Sekretariat, weil seine Entscheidung aussteht.

# Accounts
name-label = Ihr Name
name-hint = So, wie man Sie im Kollegium kennt. Die Mitglieder Ihrer Gruppen sehen ihn.
name-missing = Geben Sie Ihren Namen mit 2 bis 100 Zeichen ein.
email-label = E-Mail
email-hint = Ihre dienstliche Adresse. An ihrer Domain lässt sich erkennen, wo Sie arbeiten.
email-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@stadt.example.
password-label = Passwort
password-hint = Mindestens 12 Zeichen. Einige Wörter hintereinander sind leicht zu merken und schwer zu erraten.
password-short = Wählen Sie ein Passwort mit 12 bis 200 Zeichen.
sign-up-title = Konto anlegen
sign-up-lede = Mit einem Konto können Sie Arbeitsgruppen beitreten, Themen vorschlagen und Ihre Verwaltung vertreten. Zum Lesen brauchen Sie keines.
sign-up-send = Konto anlegen
sign-up-sent-title = Sehen Sie nun in Ihr Postfach
sign-up-sent = Wir haben Ihnen eine E-Mail gesendet. Öffnen Sie sie und folgen Sie dem Link, um Ihre Adresse zu bestätigen. Der Link gilt 24 Stunden.
have-account = Ich habe ein Konto
mail-not-there = Nach fünf Minuten noch keine E-Mail? Sehen Sie im Ordner für unerwünschte E-Mails nach oder fordern Sie sie erneut an.
link-old-title = Dieser Link gilt nicht mehr
link-old = Er wurde bereits verwendet oder ist älter als 24 Stunden. Fordern Sie einen neuen an.
verify-title = Adresse bestätigen
verify-lede = Geben Sie noch einmal das Passwort ein, das Sie gewählt haben, und Ihr Konto ist bereit.
verify-password = Das Passwort, das Sie gewählt haben
verify-wrong = Das ist nicht das Passwort der letzten Registrierung mit dieser Adresse. Geben Sie es erneut ein. Wenn Sie es vergessen haben oder jemand anderes Ihre Adresse verwendet hat, fordern Sie ein neues Passwort an.
verify-send = Meine Adresse bestätigen
reset-title = Neues Passwort anfordern
reset-lede = Wir senden einen Link an Ihre Adresse. Damit wählen Sie ein neues Passwort.
reset-send = Link anfordern
reset-sent-title = Sehen Sie nun in Ihr Postfach
reset-sent = Wenn es ein Konto mit dieser Adresse gibt, haben wir einen Link dorthin gesendet. Er gilt 24 Stunden.
new-password-title = Neues Passwort wählen
new-password-lede = Sie werden überall abgemeldet und können sich dann mit dem neuen Passwort anmelden.
new-password-send = Passwort festlegen
account-title = Meine Seite
profile-title = Über Sie
lang-label = Sprache
lang-missing = Wählen Sie eine Sprache.
zone-label = Zeitzone
zone-missing = Wählen Sie eine Zeitzone aus der Liste.
affiliations-title = Für wen Sie arbeiten
affiliations-empty = Geben Sie an, wo Sie arbeiten. Bedienstete können dann Themen vorschlagen, und wer eine Verwaltung vertritt, kann für sie unterzeichnen.
affiliation-verified = Bestätigt
affiliation-waiting = Wartet auf Bestätigung
affiliation-end = Ich arbeite dort nicht mehr
affiliation-end-other = Diese Person arbeitet dort nicht mehr
representative = vertritt sie
claim-government = Ich arbeite für eine Verwaltung
claim-organisation = Ich arbeite für eine andere Organisation
own-groups = Ihre Arbeitsgruppen
own-groups-empty = Sie sind noch in keiner Arbeitsgruppe.
find-group = Passende Gruppe finden
sign-out = Abmelden
sign-out-all = Überall abmelden
done-saved = Ihre Änderungen sind gespeichert.
done-claimed = Vielen Dank. Ihre Angabe wird nun geprüft. Nach der Bestätigung erhalten Sie eine E-Mail.
done-confirmed = Bestätigt.
done-ended = Beendet. Alles, was davon abhing, ist ebenfalls beendet.

# Signing in
sign-in-title = Anmelden
sign-in-demo = In dieser Demonstration haben alle Konten dasselbe Passwort. Die Startseite führt die Konten auf.
sign-in-send = Anmelden
sign-in-wrong = E-Mail-Adresse und Passwort passen nicht zusammen, oder die Adresse ist noch nicht bestätigt. Versuchen Sie es erneut oder fordern Sie ein neues Passwort an.
forgot = Ich habe mein Passwort vergessen
no-account = Noch kein Konto?
no-account-what = Zum Lesen brauchen Sie kein Konto. Um einer Gruppe beizutreten, legen Sie eines an. Das dauert zwei Minuten.
done-password = Ihr neues Passwort ist festgelegt. Melden Sie sich nun an.
done-out = Sie sind abgemeldet.

# Signing in, further
security-title = Anmeldung
panel-with-what = Womit
panel-second = Zweiter Faktor
panel-programs = Programme
panel-where = Wo Sie angemeldet sind
panel-data = Kopieren, berichtigen, einschränken, gehen
go-factor = Zweiter Faktor und Wiederherstellungscodes
leave-it = So lassen
private-code = nur Sie, weil Sie den ersten Schritt in diesem Browser getan haben.
private-removal = das Sekretariat, weil eine Adresse darin steht.
change-password-title = Ihr Passwort ändern
change-password-lede = Hier bleiben Sie angemeldet. Überall sonst werden Sie abgemeldet.
change-password-label = Neues Passwort
done-password-changed = Ihr neues Passwort gilt. Überall sonst sind Sie abgemeldet.
done-proved = Danke. Wenn Sie ein Formular senden wollten, gehen Sie zu seinem Tab zurück und senden Sie es noch einmal. Das gilt zehn Minuten.

# The second factor
factor-title = Zweiter Faktor
factor-lede = Wenn Sie sich anmelden, zeigt eine App auf Ihrem Telefon oder Computer einen Code, den Sie nach dem Passwort eingeben. Wer Ihr Passwort erfährt, kann sich trotzdem nicht anmelden.
factor-needed = Um hier als Koordination, Vorsitz oder Sekretariat zu handeln, brauchen Sie einen zweiten Faktor. Richten Sie ihn ein, dann geht es dort weiter, wo Sie waren.
factor-state = Stand
factor-on = Eingeschaltet
factor-off = Ausgeschaltet
factor-since = Seit
factor-set-up = Zweiten Faktor einrichten
factor-end = Zweiten Faktor ausschalten
factor-end-lede = Danach genügt Ihr Passwort, um sich anzumelden. Ihre Wiederherstellungscodes enden. Überall sonst werden Sie abgemeldet.
factor-end-wanted = Hier brauchen Koordination, Vorsitz und Sekretariat einen zweiten Faktor. Wenn Sie dazugehören, können Sie erst wieder so handeln, wenn Sie einen neuen eingerichtet haben.
factor-lost = Neues Telefon? Schalten Sie den zweiten Faktor aus und richten Sie ihn neu ein. Telefon und Wiederherstellungscodes verloren? Das Sekretariat kann ihn für Sie ausschalten.
set-up-title = Zweiten Faktor einrichten
set-up-lede = Es dauert zwei Minuten. Bevor Sie einen ersten Code eingegeben haben, ändert sich nichts.
step-app = App bereithalten
step-scan = Scannen und Code eingeben
step-codes = Wiederherstellungscodes aufbewahren
set-up-app = Sie brauchen eine App, die Codes mit sechs Ziffern zeigt, auf einem Telefon oder einem Computer. Jede App für Einmalcodes (TOTP) ist geeignet. Auch viele Passwortverwaltungen können das. Vielleicht hat Ihre Verwaltung schon eine für Sie.
set-up-begin = Code zum Scannen zeigen
scan-lede = Scannen Sie das Quadrat mit der App. Geben Sie dann die sechs Ziffern ein, die sie zeigt.
scan-label = Quadratischer Code für die App. Ohne Kamera geben Sie in der App den Schlüssel darunter ein.
secret-label = Schlüssel, wenn Sie nicht scannen können
secret-hint = Geben Sie ihn in der App ein. Zeitbasiert, sechs Ziffern, 30 Sekunden. Zeigen Sie ihn niemandem.
code-label = Code
code-first-hint = Die sechs Ziffern, die die App gerade zeigt.
code-first-wrong = Das ist nicht der Code von jetzt. Warten Sie auf den nächsten und geben Sie ihn ein. Wenn es so bleibt, prüfen Sie, ob die Uhr Ihres Telefons richtig geht.
set-up-confirm = Einschalten
codes-title = Wiederherstellungscodes
codes-lede = Wenn Ihr Telefon verloren oder kaputt ist, melden Sie sich mit einem davon an, statt mit dem Code der App. Jeder gilt einmal.
codes-once = Sie werden nur jetzt gezeigt. Drucken Sie sie aus oder schreiben Sie sie auf, und bewahren Sie sie nicht beim Telefon auf.
codes-kept = Ich habe sie aufbewahrt
codes-go-on = Ich habe sie aufbewahrt, weiter
codes-left = { $count ->
    [one] { NUMBER($count) } von 10 ist übrig
   *[other] { NUMBER($count) } von 10 sind übrig
}
factor-locked = Die Codes Ihrer App können nicht geprüft werden: Diese Seite wurde ohne den Schlüssel dafür neu eingerichtet. Melden Sie sich mit einem Wiederherstellungscode an, schalten Sie dann den zweiten Faktor aus und richten Sie ihn neu ein.
codes-few = Es sind nur noch wenige Wiederherstellungscodes übrig. Erstellen Sie neue.
codes-make = Neue Wiederherstellungscodes erstellen
codes-make-lede = Sie bekommen zehn neue. Die alten enden sofort.
done-factor-on = Der zweite Faktor ist eingeschaltet. Überall sonst sind Sie abgemeldet.
done-factor-off = Der zweite Faktor ist ausgeschaltet. Überall sonst sind Sie abgemeldet.
done-codes = Das sind Ihre neuen Wiederherstellungscodes. Die alten sind beendet.
removal-title = Den zweiten Faktor von jemandem ausschalten
removal-lede = Für jemanden, der Telefon und Wiederherstellungscodes oder alle Passkeys verloren hat. Passkeys werden auch entfernt. Stellen Sie zuerst sicher, dass es diese Person ist: Rufen Sie eine Nummer an, die Sie kennen, oder treffen Sie sie. Die Person bekommt eine E-Mail mit Ihrem Grund und wird überall abgemeldet.
removal-email = E-Mail des Kontos
removal-reason-hint = Was geschehen ist, und woher Sie wissen, dass es diese Person ist. Die Person liest es.
removal-reason-missing = Schreiben Sie den Grund, mit 10 bis 500 Zeichen.
removal-sure = Ich habe sichergestellt, dass es diese Person ist
removal-sure-missing = Stellen Sie sicher, dass es diese Person ist, und setzen Sie das Häkchen.
removal-own = Das ist Ihr eigenes Konto. Schalten Sie ihn auf Ihrer eigenen Seite aus.
removal-none = Es gibt kein Konto mit dieser Adresse, das einen zweiten Faktor hat. Prüfen Sie die Adresse.
removal-send = Ausschalten

# Signing in with a code, being asked again, devices
code-title = Jetzt der Code
code-lede = Der erste Schritt ist getan. Geben Sie den Code ein, den Ihre App zeigt.
code-hint = Sechs Ziffern aus der App, oder einer Ihrer Wiederherstellungscodes.
code-wrong = Dieser Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten Code Ihrer App und geben Sie ihn ein.
code-other = Mit einem anderen Konto anmelden
code-locked = Die Codes Ihrer App können nicht geprüft werden, weil diese Seite ohne den Schlüssel dafür neu eingerichtet wurde. Sie haben nichts falsch gemacht. Geben Sie einen Wiederherstellungscode ein. Haben Sie keinen, schreiben Sie dem Sekretariat dieser Seite. Es kann den zweiten Faktor ausschalten.
code-lost = Telefon und Wiederherstellungscodes verloren? Schreiben Sie dem Sekretariat dieser Seite. Es kann den zweiten Faktor ausschalten.
code-late-title = Melden Sie sich noch einmal an
code-late = Der Code muss innerhalb von fünf Minuten eingegeben werden, in dem Browser, in dem Sie begonnen haben, und höchstens fünfmal. Beginnen Sie noch einmal.
prove-title = Zeigen Sie, dass Sie es sind
prove-lede = Wir fragen noch einmal vor Schritten, die Ihnen schaden könnten, denn jemand anderes kann an Ihrem Bildschirm sitzen. Es gilt zehn Minuten.
prove-code = Oder ein Code
prove-wrong = Das ist nicht Ihr Passwort. Geben Sie es noch einmal ein.
prove-send = Weiter
devices-title = Ihre Geräte
devices-lede = Wo Sie angemeldet sind. Wenn Sie eines nicht kennen, beenden Sie es und ändern Sie Ihr Passwort. Eine Anmeldung endet von selbst nach 30 Tagen ohne Besuch, und nach 90 Tagen.
device-unknown = Ein Gerät, das wir nicht kennen
device-this = Dieses
device-began = angemeldet am { $day }
device-seen = zuletzt gesehen am { $day }
device-end = Dort abmelden
device-end-others = Überall sonst abmelden
done-ended-one = Dort sind Sie abgemeldet.
done-ended-others = Überall sonst sind Sie abgemeldet.

# Mails of the second factor
mail-password-changed-subject = Ihr Passwort bei { $instance } wurde geändert
mail-password-changed =
    Ihr Passwort bei { $instance } wurde geändert. Überall sonst wurden Sie abgemeldet.

    Wenn Sie es nicht waren, wählen Sie sofort ein neues:
    { $link }
mail-factor-on-subject = Zweiter Faktor eingeschaltet bei { $instance }
mail-factor-on =
    Von nun an braucht die Anmeldung mit Ihrem Konto bei { $instance } auch einen Code.

    Ihr zweiter Faktor:
    { $link }

    Wenn Sie es nicht waren, schreiben Sie dem Sekretariat der Seite.
mail-factor-off-subject = Zweiter Faktor ausgeschaltet bei { $instance }
mail-factor-off =
    Der zweite Faktor Ihres Kontos bei { $instance } wurde ausgeschaltet. Das Passwort genügt wieder.

    Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort:
    { $link }
mail-factor-removed-subject = Das Sekretariat hat Ihren zweiten Faktor bei { $instance } ausgeschaltet
mail-factor-removed =
    Das Sekretariat von { $instance } hat den zweiten Faktor Ihres Kontos ausgeschaltet und seine Passkeys entfernt. Sie sind überall abgemeldet, und das Passwort genügt wieder.

    Der Grund: { $reason }

    Richten Sie hier einen neuen ein:
    { $link }

    Wenn Sie nicht darum gebeten haben, schreiben Sie dem Sekretariat der Seite.
mail-codes-made-subject = Neue Wiederherstellungscodes bei { $instance }
mail-codes-made =
    Für Ihr Konto bei { $instance } wurden neue Wiederherstellungscodes erstellt. Die alten sind beendet.

    Wenn Sie es nicht waren, ändern Sie Ihr Passwort und erstellen Sie hier neue Codes:
    { $link }
mail-recovery-used-subject = Ein Wiederherstellungscode wurde bei { $instance } benutzt
mail-recovery-used =
    Ein Wiederherstellungscode Ihres Kontos bei { $instance } wurde benutzt. { $left ->
        [one] Einer ist übrig.
       *[other] { NUMBER($left) } sind übrig.
    }

    Wenn Sie es nicht waren, ändern Sie sofort Ihr Passwort und erstellen Sie hier neue Codes:
    { $link }
mail-guessing-subject = Falsche Codes bei { $instance }
mail-guessing =
    Jemand hat das richtige Passwort Ihres Kontos bei { $instance } eingegeben und danach fünf falsche Codes. Niemand wurde angemeldet.

    Wenn Sie es nicht waren, kennt jemand Ihr Passwort. Wählen Sie ein neues:
    { $link }

# Mails of accounts
mail-verify-subject = Bestätigen Sie Ihre Adresse für { $instance }
mail-verify =
    Mit dieser Adresse wurde bei { $instance } ein Konto angelegt, hoffentlich von Ihnen.

    Um die Adresse zu bestätigen, öffnen Sie diese Seite und betätigen Sie die Schaltfläche:
    { $link }

    Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ohne diese Bestätigung entsteht kein Konto.
mail-known-subject = Sie haben bereits ein Konto bei { $instance }
mail-known =
    Mit dieser Adresse sollte bei { $instance } ein Konto angelegt werden, vielleicht von Ihnen. Sie haben bereits eines.

    Wenn Sie Ihr Passwort vergessen haben, fordern Sie hier ein neues an:
    { $link }

    Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Es hat sich nichts geändert.
mail-reset-subject = Neues Passwort für { $instance }
mail-reset =
    Für Ihr Konto bei { $instance } wurde ein neues Passwort angefordert, hoffentlich von Ihnen.

    Wählen Sie es hier innerhalb von 24 Stunden:
    { $link }

    Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ihr Passwort bleibt unverändert.
mail-affiliation-subject = Bestätigt: Sie arbeiten für { $name }
mail-affiliation =
    Es ist bestätigt, dass Sie für { $name } arbeiten. Sie können nun in diesem Namen handeln.

    Zu Ihrer Seite:
    { $link }

# Governments
governments-title = Verwaltungen
governments-lede = Städte, Regionen und andere Behörden: wer die Erklärung unterzeichnet hat und wer sich beteiligt.
governments-count = { $count ->
    [one] 1 Verwaltung
   *[other] { $count } Verwaltungen
}
governments-none = Keine der Verwaltungen hier passt zu Ihrer Suche. Vielleicht ist sie noch nicht registriert.
governments-note = Fehlt Ihre?
search-reference = In allen lokalen Einheiten und Regionen Europas suchen
filter-name = Name
filter-country = Land
filter-standing = Stand
filter-size = Einwohnerzahl
filter-degurba = Art der Besiedlung
filter-nuts = NUTS-Region (Code)
filter-send = Anzeigen
all-countries = Alle Länder
all-standings = Alle
view-label = Ansichten
as-table = Tabelle
as-map = Karte
same-as-table = Dasselbe als Tabelle ansehen
map-title = Karte der Verwaltungen
map-label = Europakarte mit den Verwaltungen. Jede Markierung ist ein Link.
map-one = eine Verwaltung
map-several = mehrere nahe beieinander
map-credit = Landflächen: erstellt mit Natural Earth.
map-and-more = { $names } und { NUMBER($rest) } weitere
not-on-map = { $count ->
    [one] Eine hat keinen eigenen Platz auf der Karte.
   *[other] { $count } haben keinen eigenen Platz auf der Karte.
}
signatory = Hat unterzeichnet
signatories = Unterzeichnende Verwaltungen
registered = Registriert
not-a-signature = Die Quelle sagt nicht, dass diese Verwaltung unterzeichnet hat.
date-unknown = Tag unbekannt
column-government = Verwaltung
column-country = Land
column-standing = Stand
column-signed = Unterzeichnet
column-population = Einwohnerzahl
column-unit = Ort
column-do = Teilnehmen
fact-kind = Art
kind-local = Lokale Verwaltung
kind-metropolitan = Verwaltung einer Metropolregion
kind-regional = Regionale Verwaltung
kind-national = Nationale Verwaltung
kind-consortium = Mehrere gemeinsam
sign = Erklärung unterzeichnen
report = Über eine Verpflichtung berichten
people-of = Personen dieser Verwaltung
people-of-lede = Alle, die angeben, hier zu arbeiten. Bestätigen Sie, wen Sie kennen. Beenden Sie, was nicht mehr stimmt.
i-work-here = Ich arbeite hier
acts-on = Verpflichtungen, an denen sie arbeitet
acts-on-none = Sie hat noch über keine Verpflichtung berichtet.
reported-in = berichtet { $year }
evidence = Nachweis
sits-in = Arbeitsgruppen
sits-in-none = Aus dieser Verwaltung ist noch niemand in einer Arbeitsgruppe.
people-count = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
brought = Was aus ihren Vorschlägen geworden ist
government-about = { $name }: Unterzeichnung, Verpflichtungen, an denen sie arbeitet, Arbeitsgruppen.
done-reported = Vielen Dank. Ihr Bericht steht auf dieser Seite.

# The reference geography
places-title = Lokale Einheiten und Regionen Europas
places-lede = Finden Sie Ihre Stadt, Gemeinde oder Region unter ihrem Namen in beliebiger Schreibweise und geben Sie an, dass Sie dort arbeiten.
places-none = Kein Ort passt zu Ihrer Suche. Versuchen Sie es mit weniger Buchstaben, einer anderen Schreibweise oder ohne Filter.
places-count = { $count ->
    [one] 1 Ort
   *[other] { $count } Orte
}
places-first = { NUMBER($count) } Orte, die ersten { NUMBER($shown) } werden angezeigt
places-note = Dies sind statistische Einheiten von etwa 2019 und NUTS-Regionen von 2024. Eine Einheit beweist nicht, dass es dort eine Verwaltung gibt. Die Einwohnerzahlen stammen aus verschiedenen Jahren. Die Quellen stehen auf der Seite „Quellen und Nachweise“.
unit-local = Lokale Einheit
unit-metropolitan = Metropolregion
unit-region = NUTS-Region
size-under-5k = Unter 5.000
size-20k = 5.000 bis 20.000
size-50k = 20.000 bis 50.000
size-100k = 50.000 bis 100.000
size-250k = 100.000 bis 250.000
size-1m = 250.000 bis 1 Million
size-over-1m = Über 1 Million
degurba-city = Stadt
degurba-town = Kleinere Stadt oder Vorort
degurba-rural = Ländliches Gebiet

# Affiliations
claim-title = Ich arbeite für eine Verwaltung
claim-lede = Geben Sie an, wo Sie arbeiten. Ist Ihre E-Mail-Domain bekannt, gilt die Angabe sofort als bestätigt. Andernfalls wird sie geprüft.
claim-send = Absenden
claim-twice = Das haben Sie bereits angegeben. Es steht auf Ihrer Seite.
place-label = Stadt, Region oder andere Behörde
place-hint = Geben Sie den Anfang des Namens ein, in beliebiger Sprache.
place-missing = Geben Sie den Namen Ihrer Stadt, Region oder Behörde ein.
place-unknown = Diesen Ort können wir nicht finden. Versuchen Sie es mit einer anderen Schreibweise.
place-which = Mehrere Orte heißen so. Wählen Sie unten den richtigen.
place-choose = Welcher Ort?
office-label = Ihre Funktion
office-hint = Zum Beispiel: Datenmanagement, Amt für digitale Dienste.
office-missing = Geben Sie Ihre Funktion mit 2 bis 120 Zeichen ein.
representative-label = Ich vertrete diese Verwaltung
representative-hint = Für Personen, die die Erklärung unterzeichnen und im Namen der Verwaltung antworten dürfen. Das Sekretariat oder eine andere Person, die sie vertritt, bestätigt dies.
speaks-for = Vertritt sie
claimed-on = Angegeben am
verified-by-domain = Durch E-Mail-Domain bestätigt
verified-by-operator = Durch die Liste des Betreibers bestätigt
verified-by-provider = Vom Anbieter der Anmeldung bestätigt
verified-by-representative = Von einer vertretenden Person bestätigt
verified-by-steward = Vom Sekretariat bestätigt
verify-affiliation = Bestätigen
domain-label = Alle mit einer Adresse bei { $domain } arbeiten für diese Verwaltung
domain-hint = Von da an werden Personen mit einer solchen Adresse sofort bestätigt.

# Organisations
organisations-title = Unterstützende Organisationen
organisations-lede = Netzwerke, Unternehmen, Nichtregierungsorganisationen, Hochschulen und Institutionen, die die Erklärung unterstützen oder den Gruppen helfen.
organisations-empty = Es ist noch keine Organisation eingetragen.
organisations-count = { $count ->
    [one] 1 Organisation
   *[other] { $count } Organisationen
}
organisation-network = Netzwerk
organisation-company = Unternehmen
organisation-ngo = Nichtregierungsorganisation
organisation-university = Hochschule oder Forschung
organisation-institution = Institution
organisation-grassroots = Bürgerschaftliche Initiative
organisation-name = Name der Organisation
organisation-name-missing = Geben Sie den Namen mit 2 bis 120 Zeichen ein.
organisation-kind-missing = Wählen Sie die Art der Organisation.
enter-organisation = Ich arbeite für eine andere Organisation
enter-organisation-lede = Tragen Sie sie hier ein. Sie wird öffentlich, sobald das Sekretariat bestätigt hat, dass Sie dort arbeiten.
supporter = Unterstützt die Erklärung
endorse = Erklärung unterstützen
endorse-lede = Sagen Sie in einigen Sätzen, warum Ihre Organisation die Erklärung unterstützt. Das Sekretariat prüft Ihre Stellungnahme, bevor sie öffentlich wird.
endorse-send = An das Sekretariat senden
endorsement-of = Unterstützung durch { $name }
accept-endorsement = Veröffentlichen
statement = Stellungnahme
statement-hint = 20 bis 1.000 Zeichen. Alle können sie lesen.
statement-missing = Schreiben Sie 20 bis 1.000 Zeichen.
endorsed-already = Ihre Organisation unterstützt die Erklärung bereits, oder ihre Stellungnahme wartet auf das Sekretariat.
done-endorsed = Vielen Dank. Das Sekretariat prüft Ihre Stellungnahme.
mail-endorsement-subject = Ihre Unterstützung der Erklärung: { $name }
mail-endorsement-accepted =
    Die Stellungnahme von { $name } ist veröffentlicht. Vielen Dank für Ihre Unterstützung.

    { $link }
mail-endorsement-returned =
    Die Stellungnahme von { $name } wurde zurückgegeben.

    Begründung:
    { $reason }

    Ändern Sie sie und senden Sie sie erneut ein:
    { $link }

# The declaration
declaration-title = Die Erklärung „Join, Boost, Sustain“
declaration-lede = Verwaltungen, die unterzeichnen, verpflichten sich, beim digitalen Wandel gemeinsam zu handeln, auf europäische Art.
how-to-sign = So unterzeichnen Sie
how-1 = Legen Sie ein Konto an und geben Sie an, für welche Verwaltung Sie arbeiten.
how-2 = Das Sekretariat bestätigt, dass Sie sie vertreten.
how-3 = Reichen Sie das unterzeichnete Dokument ein und geben Sie an, wer unterzeichnet hat.
how-4 = Das Sekretariat prüft es. Danach ist Ihre Verwaltung auf der Karte.
start-here = Hier beginnen
fact-signatories = unterzeichnende Verwaltungen hier verzeichnet
fact-countries = Länder
fact-supporters = unterstützende Organisationen
counts-note = Gezählt wird, was hier verzeichnet ist. Die Bewegung selbst hat höhere Zahlen genannt. Sie stehen mit ihren Quellen auf der Seite über die Bewegung.
area-principles = Grundsätze
area-technical = Technik
area-legal = Recht
area-financial = Finanzen
area-capacity = Bildung und Kompetenzaufbau
area-monitoring = Monitoring und Messung
area-governance = Steuerung
group-aim = Ziel der Arbeitsgruppe
reporting = { $count ->
    [one] 1 Verwaltung berichtet darüber
   *[other] { $count } Verwaltungen berichten darüber
}

# Signatures
sign-lede = Sie brauchen die Erklärung als PDF, unterzeichnet von einer Person, die Ihre Verwaltung rechtlich binden darf.
sign-send = An das Sekretariat senden
step-send = Sie senden das Dokument ein
step-check = Das Sekretariat prüft es
step-map = Ihre Verwaltung ist auf der Karte
signer-name = Wer unterzeichnet hat
signer-name-hint = Der Name unter dem Dokument.
signer-name-missing = Geben Sie mit 2 bis 120 Zeichen an, wer unterzeichnet hat.
signer-office = In welcher Funktion
signer-office-hint = Zum Beispiel: Bürgermeisterin, Präsident der Region.
signer-office-missing = Geben Sie die Funktion der Person an, die unterzeichnet hat.
signed-on = Unterzeichnet am
signed-on-wrong = Wählen Sie den Tag der Unterzeichnung: nicht in der Zukunft und nicht vor 2019.
document = Das unterzeichnete Dokument
document-hint = Ein PDF mit höchstens 20 MB. Nur das Sekretariat und Personen, die Ihre Verwaltung vertreten, können es öffnen.
document-missing = Wählen Sie das unterzeichnete Dokument.
document-not-pdf = Diese Datei ist kein PDF. Speichern Sie das Dokument als PDF und wählen Sie es erneut.
mandate = Ich bin befugt, dies für meine Verwaltung einzureichen.
mandate-missing = Kreuzen Sie dies an, wenn Sie befugt sind. Wenn nicht, wenden Sie sich an eine Person, die Ihre Verwaltung vertritt.
signed-already = Ihre Verwaltung hat bereits unterzeichnet, oder ihre Unterzeichnung wartet auf das Sekretariat.
see-signature = Unterzeichnung ansehen
returned-because = Mit dieser Begründung zurückgegeben: { $reason }
signature-of = Unterzeichnung durch { $name }
signature-submitted = Wartet auf das Sekretariat
signature-returned = Zurückgegeben
signature-accepted = Angenommen
signature-withdrawn = Zurückgezogen
sent-by = Eingereicht von
check-signature = Prüfen
check-signature-how = Öffnen Sie das Dokument. Nennt es diese Verwaltung, ist es unterzeichnet, und bindet die Funktion der unterzeichnenden Person die Verwaltung?
accept-signature = Annehmen und auf die Karte setzen
return-signature = Zurückgeben
withdraw-signature = Unterzeichnung zurückziehen
withdraw-signature-what = Die Verwaltung wird sofort von der Karte genommen. Der Verlauf bleibt erhalten.
done-submitted = Vielen Dank. Das Sekretariat prüft das Dokument. Sie erhalten eine E-Mail.
done-accepted = Angenommen. Die Verwaltung ist auf der Karte.
done-returned = Zurückgegeben. Die Person, die es eingereicht hat, erhält eine E-Mail mit Ihrer Begründung.
done-withdrawn = Die Unterzeichnung ist zurückgezogen.
done-unchanged = Nichts wurde geändert: Über diese Unterzeichnung war schon entschieden.
mail-endorsement-waits-subject = Eine Unterstützung der Erklärung wartet: { $name }
mail-endorsement-waits =
    { $name } möchte die Erklärung unterstützen.

    Prüfen Sie es hier:
    { $link }

mail-signature-waits-subject = Eine Unterzeichnung wartet: { $name }
mail-signature-waits =
    { $name } hat die Unterzeichnung der Erklärung eingereicht.

    Prüfen Sie sie hier:
    { $link }
mail-signature-accepted-subject = { $name } ist auf der Karte
mail-signature-accepted =
    Die Unterzeichnung durch { $name } ist angenommen. Vielen Dank, dass Sie dabei sind.

    Zur Seite Ihrer Verwaltung:
    { $link }

    Ein guter nächster Schritt: Berichten Sie, was Ihre Verwaltung für eine Verpflichtung tut, und treten Sie einer Arbeitsgruppe bei.
mail-signature-returned-subject = Die Unterzeichnung durch { $name } wurde zurückgegeben
mail-signature-returned =
    Die Unterzeichnung durch { $name } wurde zurückgegeben.

    Begründung:
    { $reason }

    Bitte reichen Sie sie erneut ein:
    { $link }

# Reports on commitments
report-title = Was wir für eine Verpflichtung tun, { $year }
report-lede = In zwei oder drei Sätzen, mit einem Link, der es zeigt. Alle können es lesen, und Sie erneuern es jedes Jahr.
report-send = Veröffentlichen
report-words = Was Ihre Verwaltung tut
report-words-hint = Konkretes: was es gibt, seit wann, wer es nutzt.
report-words-missing = Schreiben Sie, was Ihre Verwaltung tut.
commitment = Verpflichtung
commitment-missing = Wählen Sie die Verpflichtung.
evidence-hint = Die Adresse einer Seite, die es zeigt.
only-signatories-report = Nur unterzeichnende Verwaltungen berichten über Verpflichtungen. Unterzeichnen Sie zuerst die Erklärung.
go-calendars = Kalender, Feeds und Einladungen
go-searches = Ihre gespeicherten Suchen
go-drafts = Ihre Entwürfe

devices-now = Zurzeit angemeldet

# Ihre Daten
data-title = Ihre Daten
data-lede = Was über Sie gespeichert wird und was Sie verlangen können.
data-privacy = Was gespeichert wird, wozu und wie lange
copy-title = Eine Kopie Ihrer Daten
copy-lede = Ein Archiv mit allem über Sie: eine Seite zum Lesen, dasselbe für Maschinen und die Dateien, die Sie eingestellt haben. Es dauert einige Minuten. Danach liegt es 7 Tage hier.
copy-ask = Eine Kopie erstellen
copy-fetch = Ihre Kopie holen
copy-waits = Ihre Kopie wird erstellt
copy-asked-at = verlangt am { $at }
copy-until = hier bis { $at }
done-copy-asked = Ihre Kopie wird erstellt. Sie erhalten eine E-Mail, wenn sie hier ist.
correct-title = Ihre Daten berichtigen
correct-lede = Sie sind { $name } mit der Adresse { $email }. Name, Sprache und Zeitzone ändern Sie auf Ihrer Seite. Wo Sie arbeiten und was Sie geschrieben haben, ändern Sie dort, wo es steht.
correct-go = Zu meiner Seite
agreed-title = Wozu Sie zugestimmt haben
agreed-lede = Wenn Sie einer Gruppe beitreten, stimmen Sie vielleicht einem Text zu. Hier steht jeder, wie er war.
agreed-none = Keine Gruppe hat Sie um eine Zustimmung gebeten.
agreed-mail = Wie bald Sie E-Mails erhalten
agreement-version = Version { NUMBER($version) }
leave-lede = Sie können Ihr Konto jederzeit beenden. Die nächste Seite sagt genau, was geht und was bleibt.
leave-go = Sehen, was das bedeutet
copy-page-title = Ihre Daten bei { $instance }
copy-page-lede = Alles, was über Sie gespeichert ist, in der Reihenfolge der Tabellen. Die Datei data.json enthält dasselbe für Maschinen. Geheimnisse der Anmeldung fehlen, und was andere betrifft.
copy-page-act = Sie haben dies getan: { $part }
copy-page-nothing = Über Sie ist nichts gespeichert.
mail-copy-subject = { $instance }: Die Kopie Ihrer Daten ist da
mail-copy = Die Kopie Ihrer Daten, die Sie verlangt haben, ist da. Melden Sie sich an, um sie zu holen:

    { $link }

    Nach 7 Tagen wird sie gelöscht.
erasure-title = Ihr Konto beenden
erasure-lede = Alles, was Sie nennt, geht. Bitte lesen Sie zuerst dies.
erasure-goes = Was geht
erasure-goes-1 = Ihr Name, Ihre E-Mail-Adresse, Ihr Passwort, Ihr zweiter Faktor und wo Sie angemeldet sind.
erasure-goes-2 = Für wen Sie arbeiten, Ihre Mitgliedschaften, Ihre Ämter, Einladungen, die Sie gemacht haben, Registrierungen, die noch kommen.
erasure-goes-3 = Mitteilungen und Ihre Einstellungen für E-Mails, geheime Adressen von Kalendern und Feeds, Antworten auf Terminumfragen, Stimmen, die noch offen sind.
erasure-goes-4 = Kopien Ihrer Daten. Dateien, die zu den Unterlagen einer Verwaltung oder Gruppe gehören, bleiben und sagen nicht mehr, wer sie eingestellt hat.
erasure-stays = Was bleibt, und warum
erasure-stays-1 = Protokolle, Beschlüsse, Zählungen von Stimmen und die Unterstützung Ihrer Verwaltung: Sie sind die Unterlagen der Gruppe. Statt Ihres Namens steht dort „eine Person, die nicht mehr Mitglied ist“.
erasure-stays-2 = Vorschläge, die in einen Plan oder in einen anderen Vorschlag kamen: Die Gruppe hat sie übernommen.
erasure-stays-3 = Das Protokoll der Änderungen, mit Nummer und ohne Namen. Sicherungen, bis sie ersetzt sind.
erasure-when = Wann
erasure-when-1 = Sie werden sofort abgemeldet. Nach 7 Tagen geht alles.
erasure-when-2 = Bis dahin nehmen Sie es zurück, indem Sie sich anmelden oder dem Link folgen, den wir Ihnen senden.
erasure-when-3 = Danach kann es niemand zurückholen. Sie können mit derselben Adresse ein neues Konto anlegen; es weiß nichts von diesem.
erasure-posts = Was Sie geschrieben haben
erasure-posts-stay = Es bleibt, ohne meinen Namen
erasure-posts-stay-hint = Gespräche bleiben lesbar.
erasure-posts-go = Es geht auch
erasure-posts-go-hint = Statt Ihrer Worte steht dort „von der Person entfernt, die es geschrieben hat“. Ihre offenen Vorschläge werden zurückgezogen.
erasure-posts-missing = Wählen Sie, was mit dem geschieht, was Sie geschrieben haben.
erasure-sure = Ich habe gelesen, was geht und was bleibt.
erasure-sure-missing = Kreuzen Sie dies an, wenn Sie sicher sind.
erasure-only-steward = Sie sind die einzige Person im Sekretariat. Ernennen Sie zuerst jemand anderen; die Instanz hätte sonst niemanden.
erasure-led-alone = Sie haben allein die Koordination von { $groups }. Bitte übergeben Sie zuerst: Benennen Sie eine andere Person oder sagen Sie es dem Sekretariat.
erasure-send = Mein Konto beenden
erasure-end-title = Ihr Konto behalten
erasure-end-lede = Sie haben das Ende Ihres Kontos verlangt. Drücken Sie den Knopf, und es bleibt, wie es ist.
erasure-end-old = Dieser Link funktioniert nicht mehr. Vielleicht haben Sie sich inzwischen angemeldet; dann bleibt das Konto.
erasure-end-send = Mein Konto behalten
erasure-at-once-title = Ein Konto beenden
erasure-at-once-lede = Für eine Person, die Sie darum gebeten hat. Es geschieht sofort und kann nicht zurückgenommen werden.
erasure-at-once-sure = Ich weiß, dass diese Person es verlangt hat, und habe geprüft, dass sie es war.
erasure-at-once-send = Das Konto jetzt beenden
erasure-nobody = Es gibt kein Konto mit dieser Adresse, das Sie beenden könnten. Vielleicht ist es Ihr eigenes oder das der einzigen Person im Sekretariat.
done-erasure = Sie sind abgemeldet. Ihr Konto endet in 7 Tagen. Melden Sie sich vorher an, und es bleibt.
done-taken-back = Ihr Konto bleibt, wie es ist.
mail-erasure-asked-subject = { $instance }: Ihr Konto wird beendet
mail-erasure-asked = Sie haben das Ende Ihres Kontos bei { $instance } verlangt. In 7 Tagen geht alles, was Sie nennt.

    Wenn Sie es behalten möchten, melden Sie sich an oder folgen Sie diesem Link:

    { $link }
mail-erased-subject = { $instance }: Ihr Konto ist beendet
mail-erased = Ihr Konto bei { $instance } ist beendet. Alles, was Sie nannte, ist entfernt. Dies ist die letzte E-Mail.
mail-inactive-subject = { $instance }: Ihr Konto wird beendet
mail-inactive = Sie waren lange nicht bei { $instance }. In einem Monat endet Ihr Konto, und alles, was Sie nennt, geht.

    Wenn Sie es behalten möchten, melden Sie sich an:

    { $link }

# Eine andere Adresse
address-title = Ihre Adresse ändern
address-lede = Wir senden einen Link an die neue Adresse. Wenn Sie ihm folgen, gilt die neue Adresse, und die alte erfährt davon.
address-label = Neue E-Mail-Adresse
address-send = Den Link senden
address-sent-title = Sehen Sie jetzt in das neue Postfach
address-sent = Wenn niemand sonst ein Konto mit dieser Adresse hat, haben wir einen Link dorthin gesandt. Er gilt 24 Stunden. Bis dahin ändert sich nichts.
address-prove = Von jetzt an melden Sie sich mit { $email } an. Wenn sie zu einer anderen Domain gehört, endet, was durch die alte bestätigt war: Sagen Sie neu, für wen Sie arbeiten.
address-prove-send = Diese Adresse benutzen
done-address-changed = Ihre Adresse ist geändert.
mail-address-subject = Bestätigen Sie Ihre neue Adresse bei { $instance }
mail-address = Sie möchten diese Adresse bei { $instance } benutzen. Folgen Sie diesem Link, während Sie angemeldet sind:

    { $link }

    Er gilt 24 Stunden. Wenn Sie es nicht waren, tun Sie nichts.
mail-address-asked-subject = { $instance }: Jemand möchte Ihre Adresse ändern
mail-address-asked = Für Ihr Konto bei { $instance } wurde eine andere Adresse verlangt. Wenn Sie es waren, ist nichts zu tun.

    Wenn Sie es nicht waren, ändern Sie sofort Ihr Passwort:

    { $link }
mail-address-changed-subject = { $instance }: Ihre Adresse wurde geändert
mail-address-changed = Ihr Konto bei { $instance } hat jetzt eine andere Adresse. Wenn Sie es nicht waren, schreiben Sie sofort an { $contact }.
# Passkeys
passkeys-title = Passkeys
passkeys-none = Keine
passkeys-lede = Mit einem Passkey melden Sie sich mit Ihrem Finger, Ihrem Gesicht oder dem Code Ihres Geräts an. Sie tippen weder Namen noch Passwort, und keine falsche Seite kann ihn Ihnen abnehmen. Er zählt als zweiter Faktor.
passkeys-one = Legen Sie einen zweiten Passkey auf einem anderen Gerät an, oder richten Sie Codes ein. Geht dieser sonst verloren, kann Ihnen nur das Sekretariat helfen.
passkeys-empty = Sie haben noch keinen Passkey. Einen hinzuzufügen dauert eine Minute.
passkey-sign-in = Mit einem Passkey anmelden
passkey-prove = Einen Passkey zeigen
passkey-only = Dieses Konto hat einen Passkey, und hier haben Sie sich ohne ihn angemeldet. Zeigen Sie ihn, um fortzufahren. Wenn Sie ihn verloren haben, schreiben Sie dem Sekretariat dieser Seite.
passkey-no-browser = Dieser Browser kann auf dieser Seite keine Passkeys verwenden. Nötig sind JavaScript und eine Adresse, die mit https beginnt.
passkey-add = Passkey hinzufügen
passkey-add-lede = Ihr Gerät fragt nach Ihrem Finger, Ihrem Gesicht oder seinem Code und bewahrt den Passkey auf. Hier bleiben Sie angemeldet. Überall sonst werden Sie abgemeldet.
passkey-make = Passkey anlegen
passkey-name = Name des Passkeys
passkey-name-hint = Damit Sie ihn unter anderen erkennen, zum Beispiel am Gerät, das ihn aufbewahrt. Nur Sie sehen ihn.
passkey-name-missing = Schreiben Sie einen Namen von 1 bis 60 Zeichen.
passkey-name-default = Mein Passkey
passkey-made = hinzugefügt am { $day }
passkey-used = zuletzt verwendet am { $day }
passkey-unused = noch nicht verwendet
passkey-rename = Umbenennen
passkey-rename-title = Passkey umbenennen
passkey-end = Entfernen
passkey-end-title = Passkey entfernen
passkey-end-lede = Mit „{ $name }“ kann sich niemand mehr anmelden. Ihr Gerät zeigt ihn vielleicht weiter an; löschen Sie ihn auch dort. Überall sonst werden Sie abgemeldet.
passkey-end-wanted = Das ist Ihr letzter Passkey. Hier brauchen Koordination, Vorsitz und Sekretariat einen Passkey oder einen zweiten Faktor. Wenn Sie dazu gehören, fügen Sie zuerst einen anderen hinzu.
passkey-late = Das hat länger als fünf Minuten gedauert oder wurde in einem anderen Browser begonnen. Versuchen Sie es noch einmal.
passkey-unknown = Dieser Passkey passt hier zu keinem Konto. Nehmen Sie einen anderen, oder melden Sie sich auf anderem Weg an.
passkey-copied = Dieser Passkey wurde abgelehnt, weil es vielleicht eine Kopie davon gibt. Die Person, der er gehört, bekommt eine E-Mail. Melden Sie sich auf anderem Weg an.
passkey-not-added = Der Passkey konnte nicht hinzugefügt werden. Vielleicht ist er hier schon bekannt, oder Ihr Gerät hat nicht geprüft, wer Sie sind. Versuchen Sie es noch einmal.
done-passkey-added = Ihr Passkey ist hinzugefügt. Überall sonst sind Sie abgemeldet.
done-passkey-renamed = Der Passkey hat seinen neuen Namen.
done-passkey-removed = Der Passkey ist entfernt. Überall sonst sind Sie abgemeldet.
factor-show-passkey = Um hier als Koordination, Vorsitz oder Sekretariat zu handeln, zeigen Sie Ihren Passkey. Diesmal haben Sie sich ohne ihn angemeldet.
mail-passkey-added-subject = Ein Passkey wurde bei { $instance } hinzugefügt
mail-passkey-added =
    Der Passkey „{ $name }“ wurde Ihrem Konto bei { $instance } hinzugefügt. Wer ihn hat, kann sich anmelden.

    Wenn Sie das nicht waren, entfernen Sie ihn sofort, und wählen Sie ein neues Passwort:
    { $link }
mail-passkey-removed-subject = Ein Passkey wurde bei { $instance } entfernt
mail-passkey-removed =
    Der Passkey „{ $name }“ Ihres Kontos bei { $instance } wurde entfernt. Niemand kann sich mehr mit ihm anmelden.

    Wenn Sie das nicht waren, sehen Sie Ihre Passkeys an, und wählen Sie ein neues Passwort:
    { $link }
mail-passkey-copied-subject = Ein Passkey wurde bei { $instance } abgelehnt
mail-passkey-copied =
    Jemand wollte sich bei Ihrem Konto bei { $instance } mit dem Passkey „{ $name }“ anmelden. Sein Zähler ging zurück, also gibt es vielleicht eine Kopie davon. Niemand wurde angemeldet.

    Entfernen Sie diesen Passkey, und fügen Sie einen neuen hinzu:
    { $link }

# Ein Link per E-Mail
link-section = Per E-Mail anmelden
link-section-what = Sie bekommen eine E-Mail mit einem Link, der Sie anmeldet.
link-send = Link zuschicken
link-ask-title = Mit einem Link anmelden
link-ask-lede = Wir schicken einen Link an Ihre Adresse. Öffnen Sie ihn innerhalb von 15 Minuten in diesem Browser.
link-other-way = Auf anderem Weg anmelden
link-sent-title = Sehen Sie jetzt in Ihre E-Mails
link-sent = Wenn diese Adresse ein Konto hat, ist eine E-Mail mit einem Link unterwegs. Öffnen Sie den Link innerhalb von 15 Minuten in diesem Browser. Er gilt einmal.
link-open-title = Anmelden
link-open-lede = Ihr Link stimmt. Drücken Sie auf den Knopf, und Sie sind angemeldet.
link-gone-title = Dieser Link gilt nicht mehr
link-gone = Ein Link gilt einmal, 15 Minuten lang. Fordern Sie einen neuen an.
link-elsewhere-title = Ein anderer Browser hat diesen Link angefordert
link-elsewhere = Zu Ihrer Sicherheit gilt er nur in dem Browser, in dem Sie ihn angefordert haben. Öffnen Sie ihn dort, oder fordern Sie hier einen neuen an.
link-again = Neuen Link anfordern
mail-sign-in-link-subject = Ihr Link zum Anmelden bei { $instance }
mail-sign-in-link =
    Mit diesem Link melden Sie sich bei { $instance } an. Öffnen Sie ihn in dem Browser, in dem Sie ihn angefordert haben. Er gilt einmal, 15 Minuten lang.

    { $link }

    Wenn Sie ihn nicht angefordert haben, tun Sie nichts. Ohne diesen Link und Ihren Browser kann sich niemand anmelden. Geben Sie ihn niemandem.

# Passwörter, die man errät
password-guessed = Dieses Passwort errät man leicht: Es steht auf Listen gestohlener Passwörter, oder es besteht aus Ihrem Namen, Ihrer Adresse oder dem Namen dieser Seite. Wählen Sie ein paar Wörter, die nichts miteinander zu tun haben.
tokens-title = Token für Programme
tokens-lede = Mit einem Token tut ein Programm für Sie, was Sie hier wählen, und sonst nichts. Es erreicht nie Ihr Konto, Ihr Passwort oder das, wofür noch einmal gefragt wird.
tokens-own = Ihre Token
tokens-none = Sie haben kein Token. Erstellen Sie eines für ein Programm, das für Sie liest oder schreibt.
token-new = Ein Token erstellen
token-new-lede = Sie sehen es einmal, nachdem Sie es erstellt haben. Wir behalten nur seine Prüfsumme.
token-name = Name
token-name-hint = Wofür es ist, damit Sie es wiedererkennen.
token-name-missing = Geben Sie dem Token einen Namen mit höchstens 60 Zeichen.
token-scopes = Was es darf
token-scopes-hint = Nie mehr, als Sie selbst dürfen. Wenn Sie eine Gruppe verlassen, verliert das Token sie im selben Augenblick.
token-scopes-missing = Wählen Sie mindestens eine Sache, die das Token darf.
token-days-label = Wie lange es gilt
token-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
token-days-missing = Wählen Sie, wie lange das Token gilt.
token-many = Sie haben { $most } Token. Widerrufen Sie zuerst eines.
token-send = Das Token erstellen
token-made = Token für { $name }
token-once = Kopieren Sie es jetzt. Es wird nicht noch einmal gezeigt.
token-label = Das Token
token-label-hint = Das Programm sendet es im Kopf „Authorization: Bearer …“.
token-made-on = erstellt { $day }
token-until = gilt bis { $day }
token-used = zuletzt benutzt { $day }
token-unused = noch nicht benutzt
token-expired = abgelaufen
token-revoke = Widerrufen
done-token-revoked = Das Token ist widerrufen. Es gilt nicht mehr.
scope-open = Offene Seiten lesen
scope-open-what = Gruppen, Sitzungen, Pläne, Herausforderungen, Aktuelles, Bibliothek, Wissensbasis, Politikbeobachtung, Kalender, Feeds und Suche, wie Sie sie sehen.
scope-groups = Meine Gruppen lesen
scope-groups-what = Startseite, Vorschläge, Ranglisten, Beschlüsse, Aufgaben und Umfragen Ihrer Gruppen.
scope-people = Listen von Personen lesen
scope-people-what = Mitglieder, Anwesenheit und Registrierungen, wo Sie sie sehen dürfen.
scope-proposals = Vorschläge schreiben
scope-proposals-what = Vorschläge, Änderungen, Kommentare, Antworten und Unterstützung, in Ihrem Namen.
scope-meetings = Für Sitzungen antworten
scope-meetings-what = Sagen, ob Sie kommen und welche Termine Ihnen passen.
go-activity = Was in Ihrem Namen geschah
# Sign-in with accounts that people have elsewhere
providers-title = Mit einem Konto, das Sie schon haben
providers-what = Ihre Verwaltung oder ein europäischer Dienst kann bestätigen, wer Sie sind. Ein neues Passwort ist nicht nötig.
provider-enter = Mit { $name } anmelden
provider-again = Neu beginnen
private-provider = nur Sie, in diesem Browser.
led-title = Weiter zu { $name }
led-what = { $name } öffnet sich von selbst. Dort bestätigen Sie, wer Sie sind, und kommen dann hierher zurück.
led-on = Jetzt dorthin gehen
provider-silent-title = { $name } antwortet nicht
provider-silent = Wir konnten { $name } nicht erreichen. Versuchen Sie es in einigen Minuten noch einmal, oder melden Sie sich mit Ihrem Passwort an.
provider-cancelled-title = Sie wurden nicht angemeldet
provider-cancelled = { $name } teilt uns mit, dass die Anmeldung abgebrochen oder nicht erlaubt wurde. Sie können es noch einmal versuchen oder sich mit Ihrem Passwort anmelden.
provider-refused-title = Sie wurden nicht angemeldet
provider-refused = { $name } konnte nicht bestätigen, wer Sie sind. Versuchen Sie es noch einmal. Wenn es so bleibt, fragen Sie dort nach, wo Ihr Konto betreut wird.
provider-broken-title = Sie wurden nicht angemeldet
provider-broken = Wir konnten nicht sicher sein, dass die Antwort von { $name } echt ist. Darum haben wir sie nicht verwendet. Versuchen Sie es noch einmal. Wenn es so bleibt, sagen Sie es dem Sekretariat.
provider-late-title = Diese Anmeldung kann hier nicht weitergehen
provider-late = Sie wurde in einem anderen Browser oder vor zu langer Zeit begonnen, oder sie ist schon abgeschlossen. Beginnen Sie sie neu.
provider-taken-title = { $name } ist mit einem anderen Konto verbunden
provider-taken = Ihre Anmeldung bei { $name } öffnet hier ein anderes Konto. Melden Sie sich zuerst dort an und lösen Sie die Verbindung.
provider-not-proved-title = Das wurde nicht bestätigt
provider-not-proved = { $name } hat nicht eben bestätigt, dass Sie es sind. Versuchen Sie es noch einmal mit dem Konto, das hier verbunden ist, oder geben Sie Ihr Passwort ein.
provider-no-time = { $name } hat bestätigt, dass Sie es sind, sagt aber nicht, wann Sie gefragt wurden. Für eine Handlung wie diese genügt das nicht: Jemand anderes könnte an Ihrem Computer sitzen. Bitte zeigen Sie einen Passkey, oder geben Sie Ihr Passwort oder einen Code ein. Haben Sie hier nichts davon, setzen Sie per Mail ein Passwort.
provider-other = Anders bestätigen
provider-prove-title = Oder mit einem Konto, das Sie verbunden haben
provider-prove = Mit { $name } bestätigen
arrival-new-title = Ihr neues Konto
arrival-new = { $provider } hat uns gesagt, wer Sie sind. Mit dieser Adresse gibt es hier noch kein Konto. Sehen Sie sich Ihren Namen an und legen Sie eines an.
arrival-send = Konto anlegen
arrival-have = Haben Sie ein Konto mit einer anderen Adresse?
arrival-have-what = Melden Sie sich zuerst dort an. Dann können Sie es mit { $provider } verbinden.
arrival-sign-in = Bei Ihrem Konto anmelden
arrival-known-title = Sie haben schon ein Konto
arrival-known = Mit der Adresse, die { $provider } uns genannt hat, gibt es ein Konto. Damit niemand sonst hineinkommt, melden Sie sich einmal wie bisher an. Dann verbinden Sie es mit { $provider }. Wenn Sie nie ein Passwort hatten, holen Sie sich eines per E-Mail.
arrival-unknown-title = { $provider } nennt keine bestätigte Adresse
arrival-unknown = Um hier ein Konto anzulegen, brauchen wir eine bestätigte E-Mail-Adresse. { $provider } hat uns keine genannt. Melden Sie sich bei Ihrem Konto an und verbinden Sie es mit { $provider }, oder legen Sie zuerst ein Konto an.
link-title = { $provider } mit Ihrem Konto verbinden?
link-what = Danach können Sie sich hier auch mit { $provider } anmelden.
link-account = Ihr Konto hier
link-it = Verbinden
ways-title = Wege der Anmeldung
ways-lede = Womit Sie sich bei Ihrem Konto anmelden können.
password-set = Gesetzt
password-none = Keines
identities-title = Konten anderswo
identities-empty = Keines ist verbunden. Mit einem melden Sie sich ohne Passwort an.
providers-none = Für diese Website ist kein Anbieter eingerichtet.
provider-link = { $name } verbinden
identity-linked = verbunden am { $date }
identity-used = zuletzt verwendet am { $date }
identity-end = Verbindung lösen
identity-end-title = Die Verbindung mit { $name } lösen?
identity-end-what = Sie können sich dann hier nicht mehr mit { $name } anmelden. Anmeldungen, die damit begonnen haben, enden auf Ihren anderen Geräten, und wo Sie arbeiten, wird dadurch nicht mehr bestätigt.
identity-last = Das ist Ihr einziger Weg der Anmeldung. Wählen Sie zuerst ein Passwort.
sign-out-there = Auch bei { $name } abmelden
sign-out-there-what = Bei { $name } sind Sie vielleicht noch angemeldet. An einem Computer, den auch andere benutzen, melden Sie sich auch dort ab.
sign-out-stay = Dort angemeldet bleiben
done-linked = Es ist verbunden. Sie können sich ab jetzt damit anmelden.
done-unlinked = Die Verbindung ist gelöst.
office-by-provider = Bedienstete
mail-linked-subject = { $instance }: ein weiterer Weg der Anmeldung
mail-linked =
    Ihr Konto bei { $instance } ist jetzt mit { $name } verbunden. Sie können sich damit anmelden.

    Wenn Sie das nicht waren, lösen Sie die Verbindung und ändern Sie Ihr Passwort:
    { $link }
mail-unlinked-subject = { $instance }: ein Weg der Anmeldung wurde entfernt
mail-unlinked =
    Die Verbindung Ihres Kontos bei { $instance } mit { $name } wurde gelöst. Niemand kann sich mehr damit anmelden.

    Wenn Sie das nicht waren, sehen Sie sich Ihr Konto an und ändern Sie Ihr Passwort:
    { $link }
go-reports = Meldungen und ausgeblendete Texte

# Einschränkung
restrict-title = Meine Daten aufbewahren, nicht benutzen
restrict-lede = Sie können verlangen, dass Ihre Daten eine Zeit lang nur aufbewahrt werden. Das heißt Einschränkung der Verarbeitung.
restricted-lede = Ihre Daten werden aufbewahrt und nicht benutzt. Nur Sie entscheiden, wann das endet, oder das Sekretariat, nachdem es Ihnen das gesagt hat.
restrict-not = Was aufhört
restrict-not-1 = Sie stehen in keiner Liste von Mitgliedern oder von Menschen, die kommen werden, in keiner Zahl der Mitglieder, in keinem Export und in keinem Vorschlag.
restrict-not-2 = Sie bekommen keine Mails und keine Mitteilungen, außer zu Ihrem Konto und zu dieser Einschränkung.
restrict-not-3 = Was Sie in einer Gruppe oder für eine Verwaltung sind, zählt nicht: Sie lesen, was alle lesen, und können in keiner Rolle handeln.
restrict-not-4 = Ihr Konto endet nicht, weil Sie nicht hier sind.
restrict-still = Was bleibt, wie es ist
restrict-still-1 = Sie melden sich an, lesen alles über sich, nehmen eine Kopie, berichtigen es und beenden die Einschränkung jederzeit.
restrict-still-2 = Was Sie in einer Gruppe geschrieben oder entschieden haben, bleibt mit Ihrem Namen, weil es die Akte der Gruppe ist und andere darauf geantwortet haben. Um es wegzunehmen, beenden Sie Ihr Konto.
restrict-still-3 = Das Protokoll dessen, was geschah, bleibt, weil die Sicherheit aller davon abhängt.
restrict-still-4 = Was nur für eine feste Zeit aufbewahrt wird, etwa alte Anmeldungen, endet weiterhin von selbst. Die Seite zum Datenschutz sagt, wann.
restrict-source = Verordnung (EU) 2016/679 (DSGVO), Artikel 18
restrict-led-alone = { $groups } hat keine andere Koordination. Niemand koordiniert die Gruppe, solange Ihre Daten eingeschränkt sind. Bitte übergeben Sie zuerst.
restrict-only-steward = Sie sind allein im Sekretariat. Benennen Sie zuerst jemand anderen.
ground-label = Warum
ground-accuracy = Etwas über mich stimmt nicht, und es wird geprüft.
ground-unlawful = Meine Daten hätten nicht benutzt werden dürfen, aber ich will nicht, dass sie gelöscht werden.
ground-claims = Hier werden sie nicht mehr gebraucht, aber ich brauche sie für einen Rechtsanspruch.
ground-objection = Ich habe ihrer Benutzung widersprochen, und darüber wird entschieden.
ground-missing = Wählen Sie den Grund, der am besten passt.
restrict-send = Meine Daten einschränken
restrict-end = Meine Daten wieder benutzen
restrict-since = Seit
restrict-by = Verlangt von
restrict-by-you = Ihnen
restrict-by-steward = Dem Sekretariat, weil Sie ihm geschrieben haben
restrict-will-end = Das Sekretariat hat Ihnen in einer Mail gesagt, warum das enden wird. Es kann es ab { $day } beenden. Sind Sie nicht einverstanden, schreiben Sie ihm vorher.
restrict-notice = Ihre Daten sind eingeschränkt: aufbewahrt, nicht benutzt.
restrict-go = Sehen, was das bedeutet, oder es beenden
restrict-data-lede = Ihre Daten bleiben hier und werden nicht benutzt, bis Sie es sagen.
restrict-data-go = Sehen, was das bedeutet
restrict-nobody = Es gibt kein Konto mit dieser Adresse, das eingeschränkt werden kann. Vielleicht ist es das der einzigen Person im Sekretariat.
restrict-sure = Die Person hat es schriftlich verlangt, und ich weiß, dass sie es war
restrict-sure-missing = Kreuzen Sie das Kästchen an, wenn die Person es schriftlich verlangt hat.
restrictions-title = Eingeschränkte Daten
restrictions-lede = Diese Menschen haben verlangt, dass ihre Daten aufbewahrt und nicht benutzt werden. Sie können es selbst beenden. Sie können es beenden, wenn der Grund weggefallen ist, sieben Tage nachdem Sie ihnen gesagt haben, warum.
restrictions-none = Niemandes Daten sind eingeschränkt.
restrictions-new = Daten einer Person einschränken
restrictions-new-lede = Für jemanden, der Ihnen geschrieben hat. Die Person bekommt eine Mail und kann es auf ihrer eigenen Seite beenden.
restrictions-send = Diese Daten einschränken
restrictions-since = seit { $day }
restrictions-told = Person weiß es; kann ab { $day } enden
restrictions-tell = Sagen, dass es enden wird
restrictions-tell-lede = { $name } bekommt Ihren Grund in einer Mail. Sieben Tage danach können Sie die Einschränkung beenden.
restrictions-reason-hint = Zum Beispiel: Die Adresse wurde geprüft und stimmt. Die Person liest es in der Mail.
restrictions-end = Einschränkung beenden
restrictions-too-early = Sagen Sie es zuerst der Person. Sieben Tage danach können Sie es beenden.
restrictions-back = Schreibtisch
done-restricted = Ihre Daten sind eingeschränkt. Wir haben Ihnen eine Mail geschickt.
done-restricted-other = Die Daten sind eingeschränkt. Die Person hat eine Mail bekommen.
done-unrestricted = Ihre Daten werden wieder benutzt.
done-unrestricted-other = Die Einschränkung ist beendet. Die Person hat eine Mail bekommen.
done-restriction-told = Die Person weiß es jetzt. In sieben Tagen können Sie es beenden.
mail-restricted-subject = { $instance }: Ihre Daten sind eingeschränkt
mail-restricted =
    Ihre Daten bei { $instance } werden ab jetzt nur aufbewahrt. Sie werden nicht benutzt.

    Sie bekommen keine Mails mehr, außer zu Ihrem Konto und zu dieser Einschränkung. Sie können sich weiter anmelden, alles über sich lesen, eine Kopie nehmen und die Einschränkung beenden:
    { $link }

    Haben Sie das nicht verlangt, beenden Sie es dort und ändern Sie Ihr Passwort.
mail-restriction-ends-subject = { $instance }: Die Einschränkung Ihrer Daten wird enden
mail-restriction-ends =
    Das Sekretariat von { $instance } will die Einschränkung Ihrer Daten beenden. Der Grund:

    { $reason }

    Sie kann in sieben Tagen enden. Sind Sie nicht einverstanden, antworten Sie vorher dem Sekretariat. Wie es steht, sehen Sie hier:
    { $link }
mail-restriction-ended-subject = { $instance }: Ihre Daten werden wieder benutzt
mail-restriction-ended =
    Die Einschränkung Ihrer Daten bei { $instance } ist beendet. Ihre Daten werden benutzt wie vorher.

    Sie können sie hier wieder verlangen:
    { $link }

# Maschinen fernhalten
email-disposable = Dieser E-Mail-Dienst wirft seine Adressen weg. Verwenden Sie eine Adresse, unter der wir Sie auch nächstes Jahr erreichen.
work-missing = Die Aufgabe dieser Seite wurde nicht gelöst oder schon einmal verwendet. Warten Sie, bis dort steht, dass sie gelöst ist, schreiben Sie Ihr Passwort noch einmal und senden Sie das Formular.
work-without = Zurzeit werden viele Konten angelegt, deshalb gibt diese Seite Ihrem Browser eine kleine Aufgabe. Dafür braucht es ein Skript. Wenn Ihrer keines ausführt: Bitten Sie die Koordination einer Arbeitsgruppe um einen Einladungslink, oder schreiben Sie an { $contact }.

# The steward’s desk and its sections
private-people-desk = das Sekretariat, weil die Seite Konten und Verzeichnisse zeigt.
to-desk = Schreibtisch des Sekretariats
persons-title = Personen
persons-lede = Alle, die hier ein Konto haben. Kein Passwort wird je gezeigt oder gesetzt.
persons-search = Name oder Mailadresse
persons-none = Niemand heißt so. Versuchen Sie einen Teil des Namens oder der Adresse.
person-unproved = Adresse nicht bestätigt
person-seen = zuletzt hier am { $day }
person-email = Mailadresse
person-since = Konto seit
person-last = Zuletzt hier
person-never = nie angemeldet
person-password = Hat ein Passwort
person-passkeys = Passkeys
person-identities = Verbundene Anbieter der Anmeldung
person-standing = Für wen diese Person arbeitet
person-nowhere = Diese Person hat nicht gesagt, für wen sie arbeitet.
person-roles = Rollen
person-no-role = Keine Rolle in Sekretariat, Koordination oder Vorsitz.
person-devices = Angemeldet auf
person-no-device = Nirgends angemeldet.
person-device-since = seit { $day }
person-sign-out = Überall abmelden
person-sign-out-what = Wenn ein Gerät verloren oder gestohlen wurde: Alle Sitzungen und Token dieser Person enden sofort.
person-verify = Mail zur Bestätigung der Adresse noch einmal senden
person-log = Was diese Person getan hat
person-erase = Dieses Konto beenden
done-person-signed-out = Diese Person ist überall abgemeldet, und die Token sind beendet.
done-verification = Die Mail ist unterwegs.
verified = Bestätigt
unverified = Nicht bestätigt
role-steward = Sekretariat
role-lead = Koordination
role-chair = Vorsitz
role-co-chair = Stellvertretender Vorsitz
role-since = seit { $day }
stewards-title = Rollen
stewards-lede = Wer diese Instanz führt, und wer ihre Gruppen koordiniert und ihnen vorsitzt.
stewards = Sekretariat
steward-you = Sie
steward-make = Jemanden ins Sekretariat aufnehmen
steward-end = Nicht mehr im Sekretariat
steward-last = Mindestens eine Person muss im Sekretariat sein. Nehmen Sie zuerst jemand anderen auf.
steward-sure = Ich kenne diese Person. Sie darf dann hier alles sehen und ändern.
steward-sure-missing = Kreuzen Sie an, dass Sie diese Person kennen.
steward-unknown = Es gibt kein Konto mit dieser bestätigten Adresse.
seated = Koordination und Vorsitz
seated-none = Keine Gruppe hat Koordination oder Vorsitz.
done-steward-made = Diese Person gehört jetzt zum Sekretariat und erfährt es durch eine Mail.
done-steward-ended = Diese Person gehört nicht mehr zum Sekretariat und erfährt es durch eine Mail.
mail-steward-subject = { $instance }: Sie gehören jetzt zum Sekretariat
mail-steward = Sie gehören jetzt zum Sekretariat von { $instance }. Ihr Schreibtisch ist hier: { $link } Wenn Sie das nicht erwartet haben, sagen Sie es den anderen im Sekretariat.
mail-steward-ended-subject = { $instance }: Sie gehören nicht mehr zum Sekretariat
mail-steward-ended = Sie gehören nicht mehr zum Sekretariat von { $instance }. Ihr Konto bleibt, wie es ist. Wenn Sie das nicht erwartet haben, fragen Sie das Sekretariat.
correct-begin = Berichtigen, zusammenlegen oder schließen
correct-government = Diese Verwaltung berichtigen
correct-organisation = Diese Organisation berichtigen
register-government = Verwaltung eintragen
register-lede = Sehen Sie zuerst nach, ob sie schon da ist. Eine lokale oder regionale Einheit trägt sich selbst ein, wenn die erste Person sagt, dass sie dort arbeitet.
register-send = Eintragen
register-name = Name
register-name-missing = Schreiben Sie den Namen, mit 2 bis 120 Zeichen.
register-kind-missing = Wählen Sie, welcher Art sie ist.
register-country-missing = Wählen Sie das Land.
register-note = Bemerkung
register-note-hint = Alle lesen sie auf der Seite der Verwaltung.
register-domains = Mail-Domänen
register-domains-hint = Eine je Zeile, wie stadt.example. Wer dort eine Adresse bestätigt hat, ist als hier beschäftigt bestätigt.
domain-wrong = { $domain } zeigt nicht, wo jemand arbeitet. Schreiben Sie eine Domäne, die nur diese Verwaltung nutzt.
domain-taken = { $domain } ist die Domäne einer anderen Verwaltung. Nehmen Sie sie zuerst dort heraus.
done-registered = Sie ist eingetragen.
done-corrected = Ihre Berichtigungen sind gespeichert.
done-merged = Die beiden sind jetzt eine.
merge-begin = Mit einer anderen zusammenlegen
merge-title = Zwei zusammenlegen, die eine sind
merge-lede = Personen, Unterzeichnungen, Vorschläge und alles andere gehen an die andere. Die alte Adresse führt dorthin. Das lässt sich nicht zurücknehmen.
merge-into = Die, die bleibt
merge-into-hint = Kopieren Sie die Adresse ihrer Seite, oder was darin zuletzt steht.
merge-found = { $name } geht in { $other } auf.
merge-sure = Ich habe beide Seiten angesehen. Es ist dieselbe.
merge-sure-missing = Kreuzen Sie an, dass Sie beide angesehen haben.
merge-send = Zusammenlegen
merge-unknown = Es gibt keine mit dieser Adresse.
merge-same = Das ist dieselbe. Schreiben Sie die Adresse der anderen.
merge-both-signed = Beide haben die Erklärung unterzeichnet oder unterstützen sie, oder warten auf eine Entscheidung. Ziehen Sie zuerst eine zurück oder entscheiden Sie.
merged-already = Sie wurde schon zusammengelegt.
closed = geschlossen
closed-ones = Geschlossene
close-begin = Schließen
close-title = Diese Verwaltung schließen
close-lede = Für eine, die es nicht mehr gibt oder die ausscheidet. Ihre Leute arbeiten hier nicht mehr für sie und verlieren sofort, was sie durch sie haben: Mitgliedschaften, Sitze, offene Stimmen. Ihre Unterzeichnung endet. Ihre Seite und was sie gesagt hat, bleiben.
closed-on-label = Geschlossen am
closed-on-wrong = Schreiben Sie den Tag, an dem sie geendet hat. Er kann nicht in der Zukunft liegen.
closed-reason-label = Grund
closed-reason-hint = Alle lesen ihn auf der Seite der Verwaltung.
closed-reason-missing = Schreiben Sie, warum, mit 5 bis 500 Zeichen.
successor-label = Die Verwaltung an ihrer Stelle
successor-unknown = Keine Verwaltung, die mitmacht, hat diese Adresse.
close-sure = Ich weiß, dass alle ihre Leute verlieren, was sie durch sie haben.
close-sure-missing = Kreuzen Sie an, dass Sie wissen, was endet.
close-send = Schließen
done-closed = Sie ist geschlossen. Was an ihr hing, hat geendet.
closed-since = Geschlossen am { $day }: { $reason }
successor = An ihrer Stelle:
reopen-hint = Wenn sie aus Versehen geschlossen wurde: Ihre Leute und ihre Unterzeichnung kommen zurück. Mitgliedschaften, Sitze und Stimmen, die geendet haben, nicht.
reopen-send = Wieder öffnen
done-reopened = Sie ist wieder offen. Ihre Leute und ihre Unterzeichnung sind zurück.
place-closed = Diese Verwaltung ist geschlossen. Wählen Sie die, für die Sie jetzt arbeiten.
place-closed-for = Diese Verwaltung ist geschlossen. An ihrer Stelle ist { $name }.
import-title = Tabelle einlesen
import-lede = Die Datei wird zuerst geprüft, und nichts wird geändert. Ist sie in Ordnung, wählen Sie dieselbe Datei noch einmal, um sie zu übernehmen. Was schon da ist, bleibt, wie es ist.
import-kind = Was die Datei enthält
import-kind-missing = Wählen Sie, was die Datei enthält.
import-governments = Verwaltungen
import-organisations = Organisationen
import-people = Personen
import-people-what = Sie stehen dafür ein, wo sie arbeiten: Es gilt als bestätigt.
import-file = Datei
import-file-hint = CSV mit einer Zeile von Spaltennamen, wie docs/operating/import.md beschreibt.
import-file-missing = Wählen Sie eine Datei.
import-wrong = In der Datei ist etwas falsch. Berichtigen Sie, was oben steht. Nichts wurde geändert.
import-faults = Was in der Datei zu berichtigen ist
import-sound = Die Datei ist in Ordnung: { NUMBER($new) } neue Zeilen, { NUMBER($known) } sind schon da. Noch wurde nichts geändert. Wählen Sie dieselbe Datei noch einmal und übernehmen Sie sie.
import-check = Datei prüfen
import-send = Übernehmen
done-imported = Die Tabelle ist übernommen.

correction-lede = Ihre Adresse auf dieser Website bleibt gleich, damit Links weiter gehen.
used-title = Nutzt aus der Bibliothek
used-since = seit { $month }
challenges-title = Herausforderungen
challenges-all = Alle
challenge-open = Offen
challenge-solved = Gelöst
