# Discussions, questions and the answers that a group keeps
discussions-title = Diskussionen
discussions-lede = Worüber die Menschen dieser Gruppe sprechen und was sie einander fragen. Fragen ohne Antwort stehen zuerst.
discussions-lede-public = Worüber diese Gruppe mit allen spricht. Anderes bespricht sie unter sich.
discussions-about = Öffentliche Diskussionen und Fragen von { $group }.
discussions-none = Noch niemand hat eine Diskussion begonnen. Ihre kann die erste sein.
discussions-none-public = Es gibt noch keine Diskussion für alle.
private-list = was für die Gruppe ist: ihre Menschen. Was mit „Für alle“ markiert ist: alle.
private-group = die Menschen dieser Gruppe.
private-new = Sie, bis Sie es senden. Danach die, die Sie unten wählen.
discussion-new = Eine Diskussion beginnen
discussion-new-lede = Sprechen Sie mit der Gruppe über etwas, oder stellen Sie ihr eine Frage.
discussion-send = Senden
discussion-about = Eine öffentliche Diskussion von { $group }.
kind-label = Was ist es?
kind-missing = Wählen Sie, was es ist.
kind-discussion = Eine Diskussion
kind-discussion-hint = Meinungen, Neues, Pläne.
kind-question = Frage
kind-question-hint = Sie suchen eine Antwort und sagen, welche geholfen hat.
title-label = Titel
title-hint = Eine Zeile, zum Beispiel: Wie nummerieren Sie Ihre Sensoren?
title-missing = Schreiben Sie einen Titel mit mindestens fünf Zeichen.
title-long = Kürzen Sie den Titel auf { NUMBER($max) } Zeichen.
text-label = Was Sie sagen möchten
text-hint = Sie können Markdown schreiben: **fett**, Listen mit -, > für Zitate, Tabellen und [Links](https://example.org).
text-missing = Schreiben Sie, was Sie sagen möchten.
text-long = Kürzen Sie dies auf { NUMBER($max) } Zeichen.
audience-label = Wer kann es lesen?
audience-missing = Wählen Sie, wer es lesen kann.
audience-group = Die Menschen dieser Gruppe
audience-group-hint = Sonst sieht niemand, dass es sie gibt.
audience-everyone = Für alle
audience-everyone-hint = Alle lesen es, mit Ihrem Namen. Bedienstete aller Verwaltungen können antworten.
for-everyone = Alle können dies lesen, mit den Namen
is-answered = Beantwortet
waits = Wartet auf eine Antwort
closed-tag = Geschlossen
posts-count = { $count ->
    [one] 1 Beitrag
   *[other] { $count } Beiträge
}
unread-count = { $count ->
    [one] 1 neuer
   *[other] { $count } neue
}
echoes-count = { $count ->
    [one] 1 Verwaltung: bei uns auch
   *[other] { $count } Verwaltungen: bei uns auch
}
echoes-more = { $count ->
    [one] und 1 weitere
   *[other] und { $count } weitere
}
last-at = Letzter Beitrag { $date }
echoes-title = Bei uns auch
echoes-none = Noch keine Verwaltung hat gesagt, dass es bei ihr auch so ist.
echo-give = Bei uns auch
echo-end = Zurücknehmen
kept-title = Wissensbasis
kept-see = Die Antwort dort ansehen
close = Diese Diskussion schließen
reopen = Wieder öffnen
is-closed = Diese Diskussion ist geschlossen. Sie können sie lesen, aber niemand kann schreiben.
is-withdrawn = Dieser Beitrag wurde zurückgezogen.
typed-label = Was Sie geschrieben haben
way-first = Erste Beiträge
way-before = Frühere Beiträge
way-after = Spätere Beiträge
way-new = Erster neuer Beitrag
way-last = Letzte Beiträge
ways-above = Teile dieser Diskussion, oben
ways-below = Teile dieser Diskussion, unten
posts-title = Beiträge
post-number = Beitrag { NUMBER($number) }
post-write = Einen Beitrag schreiben
answer-write = Antworten
post-label = Ihr Text
post-send = Senden
post-gone = Wer diesen Beitrag geschrieben hat, hat ihn zurückgezogen.
preview-title = So wird es aussehen
preview-hint = Noch ist nichts gesendet.
preview-send = Vorschau zeigen
mark-read = Bis hier gelesen
is-new = Neu
is-answer = Antwort
answer = Antwort
answer-see = Zur Antwort
accept = Das ist die Antwort
no-answer = Nur ein Beitrag zu einer Frage kann ihre Antwort sein.
keep = In die Wissensbasis aufnehmen
not-the-answer = Nur die Antwort auf eine Frage kommt in die Wissensbasis.
quote = Zitieren
change = Ändern
withdraw = Zurückziehen
changed-at = Geändert { $date }
change-title = Beitrag { NUMBER($number) } ändern
change-hint = Wer mitliest, kann den früheren Text ansehen.
change-send = Speichern
changes-title = Frühere Texte von Beitrag { NUMBER($number) }
changes-now = Der Text jetzt
changes-none = Dieser Beitrag hat keinen früheren Text.
changes-until = Bis { $at }
back = Zurück zur Diskussion
answers-title = Wissensbasis
answers-lede = Fragen, die beantwortet sind und die die Gruppe zum Nachschlagen behält.
answers-about = Fragen und Antworten von { $group }.
answers-none = Hier steht noch nichts. Koordination und Vorsitz nehmen eine Antwort mit einem Klick auf.
answer-by = Antwort von { $name }
answer-source = Die Diskussion ansehen
answer-drop = Aus der Wissensbasis nehmen
done-opened = Ihre Diskussion hat begonnen.
done-closed = Die Diskussion ist geschlossen.
done-reopened = Die Diskussion ist wieder offen.
done-echoed = Ihre Verwaltung ist gezählt.
done-echo-ended = Ihre Verwaltung wird nicht mehr gezählt.
done-read = Wir merken uns, wie weit Sie gelesen haben.
done-posted = Ihr Beitrag steht da.
done-post-changed = Ihr Beitrag ist geändert.
done-post-withdrawn = Ihr Beitrag ist zurückgezogen.
done-accepted = Dieser Beitrag ist jetzt die Antwort.
done-kept = Die Antwort steht in der Wissensbasis.
done-dropped = Die Antwort steht nicht mehr in der Wissensbasis.
done-held = Ihr Text enthält einen Link, und Ihr Konto ist neu. Er wartet deshalb, bis Koordination oder Vorsitz ihn angesehen haben. Bis dahin sehen ihn nur Sie und diese, unter „Meldungen und ausgeblendete Texte“ in Ihrem Konto.
link-waits = Ihr Konto ist neu. Ein Link muss deshalb warten, bis ihn jemand angesehen hat. Schreiben Sie dafür einen eigenen Beitrag, oder lassen Sie den Link weg.
