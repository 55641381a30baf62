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
library-empty = Hier gibt es keine passende Ressource. Wählen Sie eine andere Gruppe oder ein anderes Thema.
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
note-hint = Ein paar einfache Sätze: für wen es ist, welches Problem es löst, was man zuerst damit tut. Sie können Markdown schreiben, mit [Links](https://example.org).
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
origin-label = Kommt aus
origin-none = Aus nichts davon
origin-hint = Ist es eine Aktivität, steht dies nach der Veröffentlichung bei ihren Ergebnissen; ist es eine Sitzung, auf deren Seite.
origin-unknown = Wählen Sie etwas aus der Liste. Dies gehört nicht mehr zu dem, was die Gruppe hat.
origin-activity = Aktivität: { $title } ({ $when })
origin-meeting = Sitzung: { $title } ({ $when })
origin-proposal = Vorschlag: { $title } ({ $when })
file-label = Datei
file-hint = PDF, Office-Datei (docx, xlsx, pptx, odt, ods, odp), Text (txt, md, csv, vtt) oder Bild, höchstens 20 MB. Die Suche findet die Wörter darin.
file-kind = Das ist weder ein PDF noch eine Office-Datei noch ein Text noch ein Bild. Speichern Sie es als eines davon und wählen Sie es noch einmal.
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
publish-what = Sie ist dann an einer Adresse, die bleibt, zu lesen für: { $whom }.
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
preview-page = Die erste Seite von „{ $title }“
preview-translation = Der Anfang der Datei: { $language }
preview-picture = Das Bild „{ $title }“, kleiner
download = Herunterladen ({ $size })
pages-label = Seiten
reading-label = Lesezeit
reading-minutes = { $minutes ->
    [one] etwa 1 Minute
   *[other] etwa { $minutes } Minuten
}
inside-empty = Die Suche findet keine Wörter der Datei: Sie enthält Bilder und keinen Text. Eine Datei, in der sich der Text auswählen lässt, wird gefunden und von Screenreadern gelesen.
inside-locked = Die Suche findet keine Wörter der Datei: Sie öffnet sich nur mit einem Passwort.
inside-broken = Die Suche findet keine Wörter der Datei: Sie konnte nicht gelesen werden. Speichern Sie sie neu und sehen Sie nach, ob sie sich öffnet.
inside-cut = Die Suche findet Wörter des ersten Teils der Datei; alles ist zu viel.
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
edition-transcript = Die Aufzeichnung ist dieselbe: Transkript und Kapitel übernehmen
edition-transcript-hint = Zum Beispiel mit besserem Ton oder unter einer anderen Adresse. Wenn etwas geschnitten wurde, lassen Sie das frei und fügen Sie das Transkript neu hinzu.
edition-send = Ausgabe veröffentlichen
edition-number = Ausgabe { NUMBER($number) }
editions-title = Ausgaben
editions-full = Mehr als 50 Ausgaben kann eine Ressource nicht haben. Machen Sie eine neue und sagen Sie, dass sie diese ersetzt.

# Für wen
audience-everyone = alle
audience-officials = Bedienstete aller Verwaltungen und die Gruppe
audience-group = die Personen der Gruppe
audience-officials-groups = Bedienstete aller Verwaltungen und die Personen jeder ihrer Gruppen
audience-groups = die Personen jeder ihrer Gruppen
audience-hint = „Die Gruppe“ ist jede ihrer Gruppen: auch die, die Sie unten ankreuzen.
audience-label = Wer sie sieht, sobald sie veröffentlicht ist
audience-missing = Wählen Sie, wer sie sieht.

# Andere Gruppen
groups-title = Arbeitsgruppen
group-and-others = { $group } und { $others ->
    [one] 1 weitere Gruppe
   *[other] { NUMBER($others) } weitere Gruppen
}
groups-label = Auch von diesen Gruppen
groups-hint = Für ein Ergebnis mehrerer Gruppen. Ist es veröffentlicht, steht es in den Listen jeder Gruppe, und ihre Personen erfahren davon. Ihre Gruppe behält es: Nur sie ändert und veröffentlicht es. Koordination oder Vorsitz einer anderen Gruppe können ihre Gruppe wieder herausnehmen.
groups-unknown = Wählen Sie Gruppen aus der Liste.
groups-leave-title = Auch von Ihrer Gruppe
groups-leave-what = Eine andere Gruppe behält sie. Sie können Ihre Gruppe herausnehmen. Dann steht sie nicht mehr in Ihren Listen. Ist sie nur für ihre Gruppen, sehen die Personen Ihrer Gruppe sie nicht mehr.
groups-leave = Diese Gruppe herausnehmen: { $group }
done-group-removed = Ihre Gruppe ist herausgenommen. Die Ressource steht nicht mehr in ihren Listen.
for-officials = Nur für Bedienstete sichtbar

# Verwaltungen, die sie nutzen
adopters-title = In Gebrauch
adopters = { $count ->
    [0] Noch hat keine Verwaltung gesagt, dass sie das nutzt.
    [one] Von 1 Verwaltung genutzt
   *[other] Von { NUMBER($count) } Verwaltungen genutzt
}
adopters-all = Seit wann, und was daraus wurde
adopters-lede = Was Verwaltungen selbst sagen. Jede spricht für sich.
adopted-since = seit { $month }
adopt = Wir nutzen das: { $name }
adopt-change = Ändern, was wir sagen: { $name }
adopt-lede = Andere sehen, dass es sich bewährt und wen sie fragen können. Sie sagen es für Ihre Verwaltung; Kolleginnen und Kollegen können es ändern.
since-label = Seit wann
since-wrong = Wählen Sie einen Tag, der nicht in der Zukunft liegt, ab dem Jahr 2000.
adoption-words = Was daraus wurde
adoption-words-hint = Ein oder zwei Sätze: was Sie geändert haben, was sich bewährt, was nicht.
adoption-words-long = Höchstens 600 Zeichen.
adoption-audience = Wer lesen kann, was daraus wurde
adopt-send = Speichern
adoption-end = Wir nutzen sie nicht mehr
private-adopting = Sie und Ihre Kolleginnen und Kollegen. Dass Ihre Verwaltung sie nutzt, sehen dann alle, die die Ressource sehen; was daraus wurde, die, die Sie wählen.
done-adopted = Ihre Verwaltung steht unter denen, die sie nutzen.
done-adoption-ended = Ihre Verwaltung steht nicht mehr unter denen, die sie nutzen.

# Kommentare zu einem Entwurf
comments-open = Für Kommentare öffnen
comments-change = Zeit für Kommentare ändern
comments-open-lede = Andere lesen den Entwurf und sagen, was sie davon halten, bevor er veröffentlicht wird. Sie sehen den Entwurf und die Kommentare der anderen.
comments-from = Wer lesen und kommentieren kann
closes-on-label = Letzter Tag für Kommentare
closes-on-hint = Drei Wochen sind üblich.
closes-on-wrong = Wählen Sie einen Tag ab heute, innerhalb eines Jahres.
asks-label = Was Sie wissen möchten
asks-hint = Zum Beispiel: Passt Kapitel 3 zu kleinen Städten? Welches Gesetz haben wir vergessen?
asks-long = Höchstens 1 000 Zeichen.
comments-open-send = Öffnen
comments-open-title = Offen für Ihre Kommentare
comments-until = bis { $day }
comments-of = für { $whom }
comments-not-open = Kommentare werden nicht mehr angenommen.
not-a-draft-any-more = Sie ist schon veröffentlicht. Nur Entwürfe werden für Kommentare geöffnet.
window-open = Offen für Kommentare
window-closed = Kommentare sind geschlossen
private-opening = Koordination und Vorsitz der Gruppe. Den Entwurf und Ihre Fragen sehen dann die, die Sie wählen.
private-commented = die Personen der Gruppe und die, die kommentieren können: { $whom }.
remarks-count = { $count ->
    [one] 1 Kommentar
   *[other] { NUMBER($count) } Kommentare
}
remark-label = Ihr Kommentar
remark-hint = Sagen Sie, welchen Teil Sie meinen. Alle, die den Entwurf lesen können, lesen ihn, mit Ihrem Namen.
remark-missing = Schreiben Sie einen Kommentar mit höchstens 4 000 Zeichen.
remark-send = Kommentieren
remark-sign-in = Melden Sie sich an, um zu kommentieren.
remark-withdraw = Zurückziehen
remark-kept = Was Sie geschrieben haben, damit es nicht verloren geht:
remark-gone = Dieser Kommentar wurde zurückgezogen.
closing-answer = Was aus den Kommentaren wird
closing-answer-hint = Was Sie übernehmen, was nicht und warum. Alle, die kommentieren konnten, lesen es.
closing-answer-missing = Sagen Sie, was aus den Kommentaren wird (höchstens 4 000 Zeichen).
closing-answer-title = Was aus den Kommentaren wurde
closing-send = Schließen und antworten
closing-again = Antwort speichern
done-comments-opened = Der Entwurf ist offen für Kommentare.
done-comments-closed = Die Kommentare sind geschlossen, und Ihre Antwort steht darüber.
done-commented = Ihr Kommentar ist da.
done-comment-withdrawn = Ihr Kommentar ist zurückgezogen.
done-held = Ihr Kommentar wartet, bis Koordination oder Vorsitz der Gruppe ihn angesehen haben, denn er enthält einen Link und Ihr Konto ist neu.

# Andere Sprachen
translation-new = Sprache hinzufügen
translation-lede = Die neueste Ausgabe in einer anderen Sprache. Sie steht daneben, und die Suche findet die Wörter darin.
translation-language-missing = Wählen Sie eine Sprache, die nicht die der Ressource ist.
translation-send = Übersetzung veröffentlichen
translations-title = In anderen Sprachen
done-translated = Die Übersetzung ist veröffentlicht.

# Transkripte
transcript-title = Transkript
transcript-of = Transkript von „{ $title }“, Ausgabe { NUMBER($number) }
transcript-machine = Eine Maschine hat das aufgeschrieben. Namen und Zahlen können falsch sein.
transcript-earlier = Davor, ab { $time }
transcript-later = Danach, ab { $time }
length-label = Länge
transcript-add = Transkript hinzufügen
transcript-change = Transkript ändern
transcript-lede = Was in der Aufzeichnung gesagt wird, mit Zeiten. Man kann es lesen, auch wer nicht hört, und die Suche führt zu der Sekunde, in der etwas gesagt wird.
transcript-label = Was gesagt wird
transcript-hint = Beginnen Sie jede Zeile mit einer Zeit, etwa „0:12 Willkommen“. WebVTT und SRT werden auch gelesen. Höchstens 2 MB und 20.000 Zeiten.
transcript-file-hint = Eine Datei mit Untertiteln (vtt, srt) oder Text (txt), höchstens 2 MB. Sie tritt an die Stelle dessen, was unten steht.
transcript-file-wrong = Das ist kein Text, oder die Datei ist größer als 2 MB. Speichern Sie die Untertitel als vtt, srt oder txt und wählen Sie die Datei noch einmal.
chapters-label = Kapitel
chapters-hint = Eine Zeile für jedes, etwa „4:33 Die technische Gruppe“. Höchstens 200.
chapter-late = Das Kapitel „{ $title }“ beginnt nach dem Ende. Berichtigen Sie seine Zeit.
machine-label = Eine Maschine hat es aufgeschrieben, und niemand hat alles geprüft
machine-what = Wer es aufgeschrieben hat
transcript-send = Transkript speichern
transcript-remove = Transkript entfernen
not-a-recording = Nur Aufzeichnungen haben ein Transkript. Wählen Sie zuerst „Aufzeichnung“ als Art.
problem-line = Zeile { NUMBER($line) }: { $what }
problem-no-times = Es gibt keine Zeit mit Worten. Beginnen Sie jede Zeile mit einer Zeit, etwa „0:12 Willkommen“.
problem-time = Das ist keine Zeit einer Aufzeichnung. Schreiben Sie sie wie 0:12 oder 1:02:03.
problem-backwards = Sie beginnt vor der Zeile darüber. Bringen Sie die Zeiten in die richtige Reihenfolge.
problem-ends = Sie endet, bevor sie beginnt. Berichtigen Sie eine der beiden Zeiten.
problem-signs = Sie enthält Zeichen, die kein Text sind. Nehmen Sie sie heraus.
problem-long = Zu einer Zeit wird zu viel gesagt. Teilen Sie den Text und geben Sie jedem Teil seine Zeit.
problem-many = Es sind zu viele Zeiten. Lassen Sie einige weg, oder machen Sie zwei Aufzeichnungen daraus.
problem-large = Der Text ist größer als 2 MB. Machen Sie zwei Aufzeichnungen daraus.
done-transcript = Das Transkript ist gespeichert. Die Suche findet es gleich.
done-transcript-removed = Das Transkript ist entfernt.

# Ausgaben im Vergleich
comparison-title = Was sich geändert hat
comparison-lede = Was in den Texten zweier Ausgaben anders ist. Bilder, Tabellen und Gestaltung werden nicht verglichen.
comparison-see = Was sich im Text geändert hat
comparison-from = Von
comparison-to = Bis
comparison-send = Vergleichen
comparison-how = Was entfallen ist, ist durchgestrichen, was neu ist, ist unterstrichen. Jede Stelle steht mit dem Satz davor und danach.
comparison-places = { $count ->
    [one] Eine Stelle hat sich geändert
   *[other] { NUMBER($count) } Stellen haben sich geändert
}
comparison-same = Im Text hat sich nichts geändert.
comparison-cut = Die Texte sind lang, oder vieles hat sich geändert. Nur der erste Teil ist gezeigt.
comparison-no-text = Von Ausgabe { NUMBER($number) } gibt es keinen Text zum Vergleichen: Sie ist ein Link, ihre Datei enthält keinen Text, oder er wurde noch nicht gelesen.

# Gute Praxis
practices-title = Gute Praxis
practices-lede = Was Verwaltungen getan haben, was es gekostet hat, was sich bewährt hat und was nicht.
practices-see = Gute Praxis von Verwaltungen
practices-begun = Ihre Entwürfe
practices-empty = Hier steht noch keine gute Praxis. Ihre kann die erste sein.
country-label = Land
all-countries = Alle Länder
private-begun = die Liste: alle. Ihre Entwürfe: Sie und die Personen der Gruppe.
private-practice = Sie und die Personen der Gruppe, bis Koordination oder Vorsitz sie veröffentlichen. Dann alle.
practice-new = Gute Praxis beschreiben
practice-change = Gute Praxis ändern
practice-lede = Das dauert etwa 15 Minuten. Sie können sie jederzeit als Entwurf behalten und später weiterschreiben. Zum Veröffentlichen braucht sie Antworten auf die vier Fragen und einen Kontakt.
practice-government = Verwaltung
practice-government-missing = Wählen Sie die Verwaltung, für die Sie schreiben.
practice-group = Arbeitsgruppe
practice-group-choose = Wählen Sie eine Gruppe
practice-group-hint = Ihre Koordination oder ihr Vorsitz liest und veröffentlicht sie.
practice-group-missing = Wählen Sie die Gruppe, deren Thema es ist.
practice-problem = Was war das Problem?
practice-problem-hint = Für wen war es ein Problem, und seit wann?
practice-done = Was wurde getan?
practice-done-hint = In der Reihenfolge, in der Sie es getan haben. Wer tat was, und wie lange dauerte es?
practice-worked = Was hat sich bewährt?
practice-worked-hint = Was würden Sie wieder so machen? Zahlen helfen.
practice-failed = Was hat sich nicht bewährt?
practice-failed-hint = Daraus lernen andere am meisten.
practice-cost = Was es gekostet hat
cost-from = Von
cost-to = Bis
cost-hint = Ohne Mehrwertsteuer, als ganze Zahl. Eine Spanne genügt.
cost-wrong = Schreiben Sie eine ganze Zahl, zum Beispiel 12000.
cost-order = Der zweite Betrag darf nicht kleiner sein als der erste.
cost-between = { $from } bis { $to } { $currency }
cost-about = { $amount } { $currency }
currency-label = Währung
currency-missing = Wählen Sie eine Währung.
practice-funding = Wer bezahlt hat
practice-funding-hint = Eigene Mittel, ein Programm der EU, der Staat, Partner.
practice-contact = Kontakt
practice-contact-hint = Ein gemeinsames Postfach Ihrer Verwaltung, nicht das einer Person: Es bleibt, wenn Personen wechseln. Alle können es lesen.
contact-wrong = Schreiben Sie eine ganze E-Mail-Adresse, zum Beispiel daten@ihre.stadt.
contact-missing = Schreiben Sie eine E-Mail-Adresse, unter der andere fragen können.
practice-reuse = Was andere brauchen, bevor sie es auch so machen
practice-reuse-hint = Zum Beispiel: ein Verzeichnis der Anlagen; ein Vertrag, der Ihnen die Daten gibt.
practice-long = Höchstens { NUMBER($most) } Zeichen.
practice-missing = Schreiben Sie einige Sätze, bevor sie veröffentlicht wird.
practice-unfinished = Bevor sie veröffentlicht werden kann, fehlt noch etwas. Öffnen Sie „Ändern“: Problem, was getan wurde, was sich bewährt hat, was nicht, und der Kontakt müssen da sein.
practice-check = Es ist noch so
checked-label = Geprüft am
checked-on = geprüft am { $day }
done-practice-kept = Der Entwurf ist gespeichert. Koordination und Vorsitz der Gruppe können ihn lesen und veröffentlichen.
done-checked = Danke. Auf der Seite steht, dass sie heute geprüft wurde.
mail-practice-subject = Ist es noch so? { $title }
mail-practice =
    Guten Tag,

    vor einem Jahr hat Ihre Verwaltung anderen diese gute Praxis vorgestellt:

    { $title }
    { $link }

    Ist es noch so? Drücken Sie auf der Seite „Es ist noch so“, oder ändern Sie, was heute anders ist.

# Themen
terms-label = Themen
terms-hint = Worum es geht, höchstens fünf. Sie sind in allen Sprachen dieselben; so finden es andere.
terms-many = Wählen Sie höchstens fünf Themen.
term-label = Thema
all-terms = Alle Themen
subjects-title = Themen
subjects-lede = Worum es in Ressourcen und Herausforderungen geht. Die Liste ist in allen Sprachen dieselbe. So findet man sich über Sprachen hinweg.
subjects-all = Alle Themen
subject-challenges = Herausforderungen dazu
concept-label = EuroVoc:
concept-exact = derselbe Begriff
concept-close = ein naher Begriff
concept-whose = Wer ihn gewählt hat, und woher
concepts-what = Wo ein Begriff aus EuroVoc zu einem Thema passt, steht er daneben. EuroVoc ist der Thesaurus der Europäischen Union. Die Auswahl ist die von Belfry und vom { $day }. Sie stammt nicht vom Amt für Veröffentlichungen. Wo kein Begriff passt, steht keiner.
concepts-source = Namen und Nummern stammen aus EuroVoc vom Amt für Veröffentlichungen der Europäischen Union. Es darf weiterverwendet werden, wenn die Quelle genannt wird. Wir haben einen Stand vom { $day } gelesen.
