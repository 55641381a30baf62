# Proposals
propose = Thema vorschlagen
propose-lede = Schildern Sie der Gruppe ein konkretes Problem, das auch andere Verwaltungen haben könnten. Zehn Minuten genügen.
propose-send = Vorschlag einreichen
propose-private = Sie, bis Sie den Vorschlag einreichen. Danach die Beteiligten dieser Gruppe und bestätigte Bedienstete aller Verwaltungen.
proposals-title = Vorschläge für { $year }
proposals-closed = Vorschläge
proposals-lede = Was Städte und Regionen dieser Gruppe für ihren Arbeitsplan vorschlagen. Vorschläge mit der meisten Unterstützung stehen oben.
proposals-empty = Noch hat niemand ein Thema vorgeschlagen. Ihr Vorschlag kann der erste sein.
proposals-count = { $count ->
    [one] 1 Vorschlag
   *[other] { $count } Vorschläge
}
proposals-private = die Beteiligten dieser Gruppe und bestätigte Bedienstete aller Verwaltungen, weil Vorschläge von Problemen vor Ort handeln.
proposal-for = Vorschlag für { $year }
no-plan-open = Diese Gruppe nimmt derzeit keine Vorschläge an. Ihre Koordination eröffnet den nächsten Arbeitsplan.
title-label = Was soll die Gruppe aufgreifen?
title-hint = Eine Zeile, zum Beispiel: Eine Klausel für unsere Ausschreibung einer Datenplattform.
title-missing = Geben Sie einen Titel mit mindestens fünf Zeichen ein.
problem-label = Das Problem
problem-hint = Was geschieht, wo, und wen es behindert.
problem-missing = Beschreiben Sie das Problem in ein bis zwei Sätzen.
wanted-label = Das Ergebnis, das helfen würde
wanted-hint = Was Sie vor Ort nutzen könnten, wenn es fertig ist.
wanted-missing = Geben Sie an, welches Ergebnis Ihnen helfen würde.
wanted-by-label = Benötigt bis
wanted-by-wrong = Wählen Sie einen Tag ab heute.
text-long = Kürzen Sie diesen Text auf { NUMBER($max) } Zeichen.
kind-label = Art der Arbeit
kind-information = Wissen teilen
kind-information-hint = Ein Vortrag, ein Besuch, ein Überblick darüber, was andere tun.
kind-joint = Gemeinsam an etwas arbeiten
kind-joint-hint = Eine Klausel, ein Leitfaden, ein Indikator oder ein Werkzeug, das mehrere Verwaltungen gemeinsam erstellen.
kind-missing = Wählen Sie die Art der Arbeit.
brings-label = Was Sie beitragen
brings-hint = Zeit, einen Entwurf, Daten, Fachwissen, einen Ort zum Erproben.
brings-said = Was { $name } beiträgt
not-said = Keine Angabe
proposed-on = Vorgeschlagen am
proposed-by = Vorgeschlagen von
facts-title = Kurz gefasst
state-proposed = Offen
state-accepted = Im Arbeitsplan
state-declined = Abgelehnt
state-withdrawn = Zurückgezogen
withdraw-title = Zurückziehen
withdraw-what = Der Vorschlag bleibt lesbar und wird als zurückgezogen gekennzeichnet.
withdraw = Diesen Vorschlag zurückziehen
not-open = Über diesen Vorschlag ist bereits entschieden. Laden Sie die Seite neu, um die Entscheidung zu sehen.
done-proposed = Ihr Vorschlag ist eingereicht. Koordination und Vorsitz beantworten ihn. Sie erhalten die Antwort per E-Mail.
done-withdrawn = Der Vorschlag ist zurückgezogen.
done-unchanged = Nichts wurde geändert: Über diesen Vorschlag war schon entschieden.

# Support
supporters = { $count ->
    [0] noch keine Unterstützung anderer Verwaltungen
    [one] 1 Verwaltung unterstützt dies
   *[other] { $count } Verwaltungen unterstützen dies
}
supports-empty = Machen Sie den Anfang und unterstützen Sie den Vorschlag im Namen Ihrer Verwaltung.
supports-all = Alle { NUMBER($count) } ansehen
in-name-of = Im Namen von
in-name-of-only = Sie tun dies im Namen von { $name }.
choose = Bitte wählen
government-missing = Wählen Sie die Verwaltung, in deren Namen Sie dies tun.
own-proposal = Ihre Verwaltung hat dies vorgeschlagen. Dass sie es unterstützt, versteht sich von selbst.
support = Diesen Vorschlag unterstützen
support-note = Warum, oder was Sie beitragen würden
support-note-hint = Alle, die den Vorschlag lesen können, können auch dies lesen.
support-end = Unterstützung durch { $name } beenden
done-supported = Ihre Verwaltung unterstützt nun diesen Vorschlag.
done-support-ended = Ihre Verwaltung unterstützt diesen Vorschlag nicht mehr.

# Decisions
decide-title = Entscheiden
decide-lede = Ihre Antwort geht per E-Mail an die vorschlagende Person und an alle, die den Vorschlag unterstützt haben.
answer-title = Antwort der Gruppe
answer-label = Ihre Antwort
answer-hint = Geben Sie an, warum Sie so entscheiden und wie es weitergeht.
answer-missing = Schreiben Sie eine Antwort. Die vorschlagende Person wartet darauf.
quarter-label = Quartal
quarter-hint = Nur bei Annahme nötig: wann die Arbeit beginnen soll.
quarter-missing = Wählen Sie das Quartal, in dem die Arbeit beginnen soll.
quarter = { $quarter ->
    [1] Erstes Quartal
    [2] Zweites Quartal
    [3] Drittes Quartal
   *[other] Viertes Quartal
}
accept = In den Arbeitsplan aufnehmen
decline = Ablehnen
done-accepted = Der Vorschlag ist im Arbeitsplan. Die vorschlagende Person ist benachrichtigt.
done-declined = Der Vorschlag ist abgelehnt. Die vorschlagende Person ist benachrichtigt.
mail-accepted-subject = Im Arbeitsplan: { $title }
mail-accepted =
    Gute Nachricht: Der Vorschlag „{ $title }“ steht nun im Arbeitsplan der Gruppe „{ $group }“.

    Die Antwort der Gruppe:
    { $answer }

    Hier sehen Sie den Vorschlag und wer ihn unterstützt:
    { $link }
mail-declined-subject = Antwort auf Ihren Vorschlag: { $title }
mail-declined =
    Die Gruppe „{ $group }“ hat den Vorschlag „{ $title }“ nicht in ihren Arbeitsplan aufgenommen.

    Die Antwort der Gruppe:
    { $answer }

    Hier sehen Sie den Vorschlag und wer ihn unterstützt hat:
    { $link }

# Plans
plan-title = Arbeitsplan { $year }
plan-open = Dieser Arbeitsplan entsteht gerade. Jede Stadt und jede Region kann ein Thema vorschlagen.
plan-adopted = Die Gruppe hat diesen Arbeitsplan beschlossen und arbeitet daran.
plan-closed = Dieses Jahr ist abgeschlossen. Der Arbeitsplan bleibt lesbar.
plan-empty = In diesen Arbeitsplan wurde noch nichts aufgenommen.
see-proposals = Vorschläge ansehen und unterstützen
years-label = Jahre
activity-planned = Geplant
activity-running = Läuft
activity-done = Erledigt
activity-dropped = Gestrichen
plan-new = Einen Plan eröffnen
plan-new-lede = Sobald der Plan eines Jahres offen ist, können Städte und Regionen Themen dafür vorschlagen.
plan-year = Jahr
plan-year-missing = Wählen Sie das Jahr des Plans.
plan-all-open = Die Pläne für dieses und das nächste Jahr gibt es bereits.
plan-private = Sie, die Koordination und der Vorsitz dieser Gruppe. Der Plan selbst ist öffentlich.
plan-adopt = Festhalten, dass die Gruppe den Plan beschlossen hat
plan-decision = Wie die Gruppe entschieden hat
plan-decision-hint = Zum Beispiel: ohne Einwand beschlossen in der Sitzung vom 3. Dezember. Alle können es lesen.
plan-decision-missing = Sagen Sie, wo und wie die Gruppe entschieden hat.
plan-decision-title = Beschluss der Gruppe
plan-adopted-on = beschlossen am { $day }
done-plan-opened = Der Plan ist offen. Ab jetzt können Themen vorgeschlagen werden.
done-plan-adopted = Der Plan ist beschlossen.
