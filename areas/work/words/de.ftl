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
plan-adopted = Die Gruppe hat diesen Arbeitsplan beschlossen. Die Arbeit beginnt, wenn das Jahr begonnen wird.
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

# Plans: their states and steps
plan-state-draft = Entwurf
plan-state-open = Offen für Vorschläge
plan-state-discussion = In Beratung
plan-state-adopted = Beschlossen
plan-state-running = Läuft
plan-state-closed = Abgeschlossen
plan-draft = Koordination und Vorsitz bereiten diesen Arbeitsplan vor. Vorschläge werden noch nicht angenommen.
plan-discussion = Die Zeit für Vorschläge ist vorbei. Die Gruppe berät, was sie in den Arbeitsplan aufnimmt, und beschließt ihn dann.
plan-running = Die Gruppe arbeitet an diesem Arbeitsplan. Sie sehen hier, was begonnen hat, was erledigt ist und was sich seit dem Beschluss geändert hat.
plan-new-draft = Als Entwurf beginnen
plan-stands-elsewhere = Das passt nicht zum jetzigen Stand des Arbeitsplans: { $state }. Vielleicht hat ihn inzwischen jemand weitergeführt.
plan-adopt-empty = Im Arbeitsplan steht noch nichts. Nehmen Sie zuerst einen Vorschlag auf oder fügen Sie eine Aktivität hinzu.
plan-full = Ein Arbeitsplan fasst höchstens { NUMBER($max) } Aktivitäten. Streichen Sie zuerst einige.
plan-meeting = In welcher Sitzung
plan-no-meeting = In keiner: schriftlich oder anderswo
plan-decided-at = Beschlossen in
meeting-unknown = Wählen Sie eine Sitzung dieser Gruppe.
adopted-on-label = Tag des Beschlusses
adopted-on-hint = Wenn Sie das Feld leer lassen, gilt der Tag der Sitzung.
adopted-on-wrong = Wählen Sie den Tag, an dem die Gruppe entschieden hat. Er kann nicht in der Zukunft liegen.
plan-way = Wie dieser Arbeitsplan entstanden ist
next-title = Der nächste Schritt
next-draft = Fügen Sie eigene Aktivitäten hinzu, wenn Sie möchten. Sobald der Arbeitsplan offen ist, kann jede Stadt und jede Region Themen vorschlagen.
next-open = Beenden Sie die Zeit für Vorschläge, wenn die Gruppe beraten will, was eingegangen ist. Neue Vorschläge werden dann nicht mehr angenommen. Die vorhandenen können weiter beantwortet werden.
next-discussion = Wenn die Gruppe entschieden hat, halten Sie es hier fest. Von da an sehen alle, was beschlossen, später hinzugefügt und gestrichen wurde.
next-adopted = Beginnen Sie das Jahr, wenn die Arbeit anfängt. Von da an können Aktivitäten laufen und erledigt werden.
next-running = Am Ende des Jahres entwirft die Plattform den Bericht aus ihren Aufzeichnungen. Sie schreiben Einleitung und Ausblick dazu und veröffentlichen ihn.
plan-open-it = Für Vorschläge öffnen
plan-discuss = Vorschläge beenden und beraten
plan-open-again = Wieder Vorschläge annehmen
plan-start = Das Jahr beginnen
done-plan-drafted = Der Entwurf ist angelegt. Öffnen Sie ihn, wenn Sie Vorschläge annehmen wollen.
done-plan-known = Den Arbeitsplan dieses Jahres gab es schon. Es wurde nichts geändert.
done-plan-discussed = Die Zeit für Vorschläge ist vorbei. Die Gruppe kann den Arbeitsplan nun beraten.
done-plan-adopted-before = Der Beschluss war schon festgehalten. Es wurde nichts geändert.
done-plan-started = Das Jahr hat begonnen.
views-label = Ansichten dieses Arbeitsplans
view-list = Liste
view-timeline = Zeitleiste
view-report = Bericht
timeline-table = Dasselbe als Tabelle
progress-title = Fortschritt gegenüber dem Beschluss
progress-adopted = { $count ->
    [one] 1 Aktivität wurde beschlossen.
   *[other] { $count } Aktivitäten wurden beschlossen.
}
progress-added = { $count ->
    [one] 1 kam später hinzu.
   *[other] { $count } kamen später hinzu.
}
not-begun = Nicht begonnen
quarter-short = Q{ NUMBER($quarter) }
quarter-of = { $quarter } { $year }

# Activities
activity-carried = Übertragen
activity-title-label = Aktivität
activity-description = { $group }: eine Aktivität des Arbeitsplans { $year }.
activity-new = Eine Aktivität hinzufügen
activity-new-lede = Für Arbeit, die niemand vorgeschlagen hat. Was aus einem Vorschlag kommt, wird beim Annehmen hinzugefügt.
aim-label = Wozu sie dient
aim-hint = Das Ergebnis, das die Gruppe will, und wer es nutzen kann.
owner-label = Wer sich darum kümmert
owner-none = Noch niemand
owner-coordination = Die Koordination der Gruppe
owner-hint = Eine Person der Gruppe. Wer für eine beitragende Verwaltung arbeitet, steht vorn. Alle sehen die Verwaltung; den Namen sehen nur die Gruppe und Bedienstete.
owner-unknown = Wählen Sie eine Person dieser Gruppe.
adoption-label = Beim Beschluss
adopted-so = So beschlossen, wie es hier steht
adopted-as = Beschlossen als „{ $title }“, { $quarter }
adopted-for = beschlossen für: { $quarter }
added-later = Nach dem Beschluss hinzugefügt
carried-here = Aus dem Vorjahr übertragen
contributors = { $count ->
    [one] 1 Verwaltung trägt bei
   *[other] { $count } Verwaltungen tragen bei
}
history-title = Wie es verlief
state-label = Stand
work-on = An dieser Aktivität arbeiten
edit-title = Die Aktivität aktuell halten
edit-private = Sie, die Koordination und der Vorsitz dieser Gruppe. Was Sie hier eintragen, erscheint auf der öffentlichen Seite der Aktivität.
words-title = In Worten
save = Speichern
activity-fixed = An dieser Aktivität lässt sich nichts mehr ändern: Ihr Jahr ist abgeschlossen, oder sie wurde übertragen. Sie bleibt lesbar.
activity-moved-meanwhile = Inzwischen hat jemand anderes den Stand geändert. Er ist jetzt: { $state }. Wählen Sie noch einmal, wenn Sie ihn ändern wollen.
activity-state-missing = Wählen Sie den neuen Stand.
state-title = Wie weit sie ist
state-now = Jetzt: { $state }
new-state = Neuer Stand
to-planned-hint = Sie hat nicht begonnen oder wird wieder aufgenommen.
to-running-hint = Es wird daran gearbeitet.
to-done-hint = Sie ist zu Ende. Tragen Sie unten ein, was dabei herauskam.
to-dropped-hint = Die Gruppe macht sie nicht. Sagen Sie, warum.
reason-label = Warum
reason-hint = Alle können das lesen.
reason-missing = Sagen Sie, warum. Alle, die diese Arbeit verfolgen, möchten es wissen.
state-send = Den Stand ändern
plan-not-running = Die Arbeit kann beginnen, wenn das Jahr des Arbeitsplans begonnen wurde.
not-open-any-more = Diese Aktivität ist beendet. Laden Sie die Seite neu, um zu sehen, wie.
carry-title = Auf { $year } übertragen
carry-what = Sie endet hier und geht im Arbeitsplan { $year } weiter, mit Titel, Zweck, der zuständigen Person und den beitragenden Verwaltungen. Gibt es den Arbeitsplan noch nicht, wird er als Entwurf begonnen. Das lässt sich nicht rückgängig machen.
carry-reason = Warum sie dieses Jahr nicht fertig wurde
carry-send = In den Arbeitsplan { $year } übertragen
next-plan-closed = Der Arbeitsplan des nächsten Jahres ist schon abgeschlossen.
contributions-title = Wer beiträgt
contributions-empty = Noch hat keine Verwaltung einen Beitrag angeboten.
contribution-note = Was Ihre Verwaltung beiträgt
contribution-note-hint = Zeit, einen Entwurf, Daten, einen Ort zum Testen. Die Gruppe und Bedienstete können das lesen.
contribute = Wir tragen bei
contribution-end = Den Beitrag von { $name } beenden
milestones-title = Meilensteine
milestone-label = Meilenstein
milestone-hint = Woran man sieht, dass er erreicht ist, zum Beispiel: erster Entwurf an die Gruppe verschickt.
milestone-missing = Schreiben Sie, woran man sieht, dass der Meilenstein erreicht ist.
milestone-due-label = Fällig am
milestone-add = Den Meilenstein hinzufügen
milestone-which = Erreichter Meilenstein
milestone-choose = Wählen Sie einen Meilenstein.
milestone-done-on = Erreicht am
milestone-done-on-hint = Wenn Sie das Feld leer lassen, gilt heute.
milestone-reach = Als erreicht eintragen
milestone-reached = Erreicht
milestone-reached-on = erreicht am { $day }
milestone-due = fällig am { $day }
day-wrong = Wählen Sie einen Tag oder lassen Sie das Feld leer.
day-to-come = Dieser Tag kommt erst noch. Wählen Sie heute oder einen früheren Tag.
meetings-title = Sitzungen dazu
meetings-empty = Noch ist keine Sitzung der Gruppe verknüpft.
meeting-which = Sitzung
meeting-link = Diese Sitzung verknüpfen
results-title = Ergebnisse
results-empty = Noch ist nichts herausgekommen.
result-resource = Eine Ressource der Bibliothek
result-no-resource = Keine: Es steht anderswo
result-name = Oder das Ergebnis in Worten
result-name-hint = Zum Beispiel: eine Klausel von einer halben Seite, mit Erklärung.
result-missing = Wählen Sie eine Ressource oder schreiben Sie, was herauskam.
result-url = Wo es steht
result-url-hint = Eine Webadresse, die mit https:// beginnt
url-wrong = Schreiben Sie eine Webadresse, die mit https:// beginnt
result-add = Das Ergebnis hinzufügen
remove = „{ $what }“ entfernen
parts-full = Es kann höchstens { NUMBER($max) } geben. Entfernen Sie zuerst einen Eintrag.
done-activity-added = Die Aktivität steht im Arbeitsplan.
done-activity-saved = Ihre Änderung ist gespeichert.
done-activity-moved = Der Stand ist geändert und bleibt im Verlauf stehen.
done-activity-carried = Die Aktivität geht hier weiter. Beide Seiten führen zueinander.
done-contributing = Ihre Verwaltung trägt nun zu dieser Aktivität bei.
done-contribution-ended = Der Beitrag ist beendet.
done-noted = Es ist eingetragen und steht auf der öffentlichen Seite.
done-removed = Es ist entfernt.

# The thread of a topic
thread-title = Vom Problem zu dem, was daraus wurde
thread-proposal = Vorschlag: { $title }
thread-proposal-private = Ein Vorschlag
thread-by = Vorgeschlagen von { $name }
thread-plan = In den Arbeitsplan { $year } aufgenommen
thread-meeting = Sitzung: { $title }
thread-result = Ergebnis: { $title }

# The report and the end of a year
report-title = Bericht { $year }, { $group }
report-lede = Was aus dem Arbeitsplan dieses Jahres wurde. Die Plattform hat die Aufzeichnungen beim Abschluss des Jahres zusammengestellt; sie ändern sich nicht mehr.
report-published = Veröffentlicht am { $day }
report-write = Den Bericht schreiben und das Jahr abschließen
report-write-lede = Die Plattform hat zusammengestellt, was ihre Aufzeichnungen sagen. Schreiben Sie Einleitung und Ausblick, klären Sie, was offen ist, und veröffentlichen Sie.
plan-report-private = Sie, die Koordination und der Vorsitz dieser Gruppe, bis Sie ihn veröffentlichen. Danach alle.
report-not-now = Der Bericht wird geschrieben, solange das Jahr läuft. Danach steht er beim Arbeitsplan.
report-words = Ihre Texte
report-introduction = Einleitung
report-introduction-hint = Worum es in diesem Jahr ging, in wenigen Sätzen.
report-outlook = Ausblick
report-outlook-hint = Was die Gruppe als Nächstes tut.
report-record = Was die Plattform aufgezeichnet hat
report-meetings = Abgehaltene Sitzungen
report-meetings-none = In diesem Jahr ist keine Sitzung der Gruppe verzeichnet.
report-activities = Aktivitäten
report-contributors = mit { $names }
report-result = Ergebnis:
report-goes-on = Geht im nächsten Jahr weiter
report-proposals = Vorschläge
report-proposals-count = Eingegangene Vorschläge: { NUMBER($all) }. In den Arbeitsplan aufgenommen: { NUMBER($accepted) }.
report-not-accepted = Nicht im Arbeitsplan
report-not-accepted-private = Diese Titel sehen nur die Gruppe und Bedienstete, weil Vorschläge von Problemen vor Ort handeln.
report-decisions = Beschlüsse
report-adoption = Beschluss des Arbeitsplans
closing-settle = Was noch offen ist
closing-settle-what = Bevor das Jahr abgeschlossen werden kann, beenden oder übertragen Sie jeden dieser Punkte, mit einer Begründung. Vorschläge brauchen eine Antwort.
closing-title = Den Bericht veröffentlichen und { $year } abschließen
closing-what = Der Bericht wird öffentlich; Arbeitsplan und Aktivitäten bleiben für immer, wie sie sind. Ein abgeschlossenes Jahr kann nicht wieder geöffnet werden.
closing-understood = Ich habe den Bericht gelesen und weiß, dass das Jahr nicht wieder geöffnet werden kann
closing-understood-missing = Bestätigen Sie, dass Sie den Bericht gelesen haben, denn das Jahr kann nicht wieder geöffnet werden.
closing-send = Veröffentlichen und das Jahr abschließen
closing-open = { $count ->
    [one] 1 Aktivität ist noch offen. Beenden oder übertragen Sie sie zuerst.
   *[other] { $count } Aktivitäten sind noch offen. Beenden oder übertragen Sie zuerst jede von ihnen.
}
closing-unanswered = { $count ->
    [one] 1 Vorschlag hat noch keine Antwort. Nehmen Sie ihn an oder lehnen Sie ihn ab.
   *[other] { $count } Vorschläge haben noch keine Antwort. Nehmen Sie zuerst jeden an oder lehnen Sie ihn ab.
}
done-report-saved = Ihre Texte sind gespeichert.
done-plan-closed = Der Bericht ist veröffentlicht und das Jahr abgeschlossen.
