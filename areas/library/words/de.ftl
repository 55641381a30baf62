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
