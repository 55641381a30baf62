facts-title = Kurz gefasst

# News
news-title = Aktuelles
news-lede = Was im Netzwerk geschieht.
news-empty = Noch keine Meldungen.
publish-news = Meldung veröffentlichen
publish-lede = Einige kurze Absätze. Alle können sie lesen.
title-label = Titel
title-missing = Geben Sie einen Titel mit 5 bis 150 Zeichen ein.
words-label = Text
words-missing = Schreiben Sie den Text, mit höchstens 10.000 Zeichen.
private-draft = das Sekretariat, bis die Meldung veröffentlicht ist.

# Resources
library-title = Bibliothek
library-lede = Berichte, Empfehlungen, Leitfäden und Werkzeuge der Arbeitsgruppen und ihrer Partner.
library-empty = Hier gibt es keine passende Ressource. Wählen Sie eine andere Gruppe.
group-label = Arbeitsgruppe
all-groups = Alle Gruppen
filter-send = Anzeigen
resources-count = { $count ->
    [one] 1 Ressource
   *[other] { $count } Ressourcen
}
open-resource = Auf der Website der herausgebenden Stelle öffnen
kind = Art
year = Jahr
publisher = Herausgegeben von

# Eine Ressource machen
resource-new = Neue Ressource
resource-new-lede = Was die Gruppe gemacht hat, damit andere es nutzen. Zuerst ist es ein Entwurf für die Gruppe; Leitung oder Vorsitz veröffentlicht ihn.
kind-choose = Art wählen
kind-missing = Wählen Sie, welche Art von Ressource es ist.
kind-report = Bericht
kind-guideline = Leitfaden
kind-recommendation = Empfehlung
kind-clause-set = Vertragsklauseln
kind-specification = Spezifikation
kind-data-set = Datensatz
kind-tool = Werkzeug
kind-recording = Aufzeichnung
kind-good-practice = Gutes Beispiel
kind-story = Geschichte
kind-position = Stellungnahme
kind-template = Vorlage
note-label = Was es ist und wie man es nutzt
note-hint = Ein paar einfache Sätze: für wen es ist, welches Problem es löst, was man zuerst damit tut.
note-missing = Sagen Sie in ein paar Sätzen, was es ist und wie man es nutzt (höchstens 4.000 Zeichen).
language-label = Sprache
language-choose = Sprache wählen
language-missing = Wählen Sie die Sprache, in der es geschrieben ist.
licence-label = Was andere damit tun dürfen
licence-missing = Wählen Sie, was andere damit tun dürfen.
licence-ask = Vor der Weiterverwendung fragen
licence-cc-by = Alle dürfen es nutzen und ändern und nennen die Quelle. Das Übliche für Texte.
licence-cc-by-sa = Ebenso; was daraus entsteht, muss genauso frei sein.
licence-cc0 = Alle dürfen alles. Das Übliche für Daten.
licence-eupl = Für Software: frei zu nutzen und zu ändern, unter der Lizenz der Europäischen Union.
licence-ask-hint = Alle dürfen es lesen. Wer es weiterverwenden will, fragt die Gruppe.
activity-label = Kommt aus der Aktivität
activity-none = Aus keiner
activity-hint = Wenn es veröffentlicht ist, steht es bei den Ergebnissen der Aktivität.
activity-unknown = Wählen Sie eine Aktivität aus der Liste. Diese gehört nicht mehr zu denen der Gruppe.
file-label = Datei
file-hint = PDF, Office-Datei (docx, xlsx, pptx, odt, ods, odp) oder Bild, höchstens 20 MB.
file-kind = Das ist weder ein PDF noch eine Office-Datei noch ein Bild. Speichern Sie es als eines davon und wählen Sie es noch einmal.
file-again = Wählen Sie die Datei noch einmal. Browser behalten sie nicht, wenn ein Formular zurückkommt.
url-label = Link
url-hint = Wenn es anderswo im Web steht, zusätzlich oder stattdessen.
url-wrong = Schreiben Sie eine ganze Webadresse, wie https://ihre.stadt/klausel.
draft-send = Als Entwurf behalten
draft-empty = Noch keine Datei und kein Link. Eines von beiden ist nötig, bevor es veröffentlicht werden kann.
nothing-to-hand-out = Fügen Sie zuerst eine Datei oder einen Link hinzu. Es gibt noch nichts zu zeigen.
not-published = Es ist nicht mehr veröffentlicht, darum geht das nicht mehr.
not-a-draft = Es ist schon veröffentlicht. Veröffentlichtes wird mit einem Grund zurückgezogen, nicht gelöscht.
change = Ändern
change-lede = Titel, Beschreibung und das Übrige. Eine andere Datei ist eine neue Ausgabe, damit die zitierte bleibt.
change-draft-lede = Nur die Gruppe sieht es, bis es veröffentlicht ist. Eine neue Datei tritt an die Stelle der alten.
change-send = Speichern
publish = Veröffentlichen
publish-what = Alle können es dann lesen, unter einer Adresse, die bleibt.
doings-title = Was Sie tun können
drop-draft = Entwurf entfernen
drafts-title = { $count ->
    [one] 1 Entwurf
   *[other] { $count } Entwürfe
}
drafts-what = Nur für die Personen der Gruppe zu sehen.
drafts-more = { $count ->
    [one] Der neueste ist zu sehen.
   *[other] Die neuesten { $count } sind zu sehen.
}
state-draft = Entwurf
state-replaced = Ersetzt
state-withdrawn = Zurückgezogen
replaced-by = An seiner Stelle gibt es jetzt:
ended-because = Warum es endete: { $reason }
download = Herunterladen ({ $size })
kilobytes = { NUMBER($kilobytes) } kB
megabytes = { NUMBER($megabytes) } MB
citation-title = Wie man es zitiert
citation-hint = Die Adresse bleibt.
withdraw = Zurückziehen oder ersetzen
withdraw-lede = Die Seite bleibt und sagt, warum. Wenn etwas Neueres an die Stelle tritt, werden Lesende dorthin geführt.
withdraw-send = Zurückziehen
next-label = An seiner Stelle
next-none = Nichts
next-hint = Veröffentlichte Ressourcen der Gruppe.
next-unknown = Wählen Sie eine Ressource aus der Liste. Diese gehört nicht mehr zu den veröffentlichten.
ending-reason = Warum
ending-reason-hint = Alle, die einem Link hierher folgen, lesen das.
ending-reason-missing = Sagen Sie in ein, zwei Sätzen, warum (höchstens 1.000 Zeichen).
private-list = die Entwürfe: die Personen dieser Gruppe. Veröffentlichtes: alle.
private-group = die Personen der Gruppe, bis es veröffentlicht ist.
private-leading = Leitung und Vorsitz der Gruppe. Was Sie hier schreiben, sehen danach alle.
done-drafted = Der Entwurf ist gespeichert. Die Gruppe kann ihn lesen.
done-changed = Ihre Änderungen sind gespeichert.
done-published = Es ist veröffentlicht. Alle können es jetzt lesen.
done-edition = Die neue Ausgabe ist veröffentlicht.
done-ended = Es wird nicht mehr angeboten. Die Seite sagt, warum.
done-dropped = Der Entwurf ist entfernt.

# Ausgaben
edition-new = Neue Ausgabe
edition-lede = Sie steht auf der Seite an erster Stelle. Frühere Ausgaben bleiben für alle, die sie zitiert haben.
edition-words = Was sich geändert hat
edition-words-hint = Ein, zwei Sätze für alle, die die Ausgabe davor kennen.
edition-words-missing = Sagen Sie, was sich geändert hat (höchstens 1.000 Zeichen).
edition-send = Ausgabe veröffentlichen
edition-number = Ausgabe { NUMBER($number) }
editions-title = Ausgaben
editions-full = Mehr als 50 Ausgaben kann eine Ressource nicht haben. Machen Sie eine neue und sagen Sie, dass sie diese ersetzt.
