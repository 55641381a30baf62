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
as-pdf = Als PDF
paper-example = erfundenes Beispiel
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
owner-several = Mehrere Personen dieser Gruppe heißen so. Wählen Sie aus der Liste, oder bitten Sie die Person, ihren Namen anders zu schreiben.
owner-named = Oder der volle Name einer anderen Person
owner-named-hint = Die Liste zeigt { NUMBER($most) } Personen; die Gruppe hat mehr. Schreiben Sie den Namen, wie er bei den Mitgliedern steht.
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
carry-what = Sie endet hier und geht im Arbeitsplan { $year } weiter, mit Titel, Zweck, der zuständigen Person, den beitragenden Verwaltungen und den Meilensteinen, die Sie wählen. Gibt es den Arbeitsplan noch nicht, wird er als Entwurf begonnen. Das lässt sich nicht rückgängig machen.
carry-reason = Warum sie dieses Jahr nicht fertig wurde
carry-milestones = Meilensteine, die mitgehen
carry-milestones-hint = Die noch nicht erreichten. Ihre Tage bleiben, bis jemand ihnen neue gibt.
carry-send = In den Arbeitsplan { $year } übertragen
next-plan-closed = Der Arbeitsplan des nächsten Jahres ist schon abgeschlossen.
contributions-title = Wer beiträgt
contributions-empty = Noch hat keine Verwaltung einen Beitrag angeboten.
contribution-note = Was Ihre Verwaltung beiträgt
contribution-note-hint = Zeit, einen Entwurf, Daten, einen Ort zum Testen. Die Gruppe und Bedienstete können das lesen.
contribute = Wir tragen bei
contribution-end = Den Beitrag von { $name } beenden
contribution-of-others = Sie können nur den Beitrag einer Verwaltung beenden, für die Sie arbeiten.
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
milestone-passed = war fällig am { $day }; braucht einen neuen Tag
milestone-another-day = Meilenstein, der einen anderen Tag bekommt
milestone-new-day = Neuer Tag
milestone-set-day = Neuen Tag festlegen
milestone-day-missing = Wählen Sie einen Tag im Jahr { $year } oder später.
milestone-stays = Dieser Meilenstein ist erreicht. Was erreicht ist, bleibt auf der Seite.
day-wrong = Wählen Sie einen Tag oder lassen Sie das Feld leer.
day-to-come = Dieser Tag kommt erst noch. Wählen Sie heute oder einen früheren Tag.
meetings-title = Sitzungen dazu
meetings-empty = Noch ist keine Sitzung der Gruppe verknüpft.
meeting-which = Sitzung
meeting-page = Oder die Adresse einer älteren Sitzung
meeting-page-hint = Die Liste zeigt die { NUMBER($most) } letzten Sitzungen der Gruppe; es gibt mehr. Kopieren Sie die Adresse der Seite der Sitzung.
meeting-link = Diese Sitzung verknüpfen
results-title = Ergebnisse
results-empty = Noch ist nichts herausgekommen.
result-resource = Eine Ressource der Bibliothek
result-no-resource = Keine: Es steht anderswo
resource-page = Oder die Adresse einer anderen Ressource der Bibliothek
resource-page-hint = Die Liste zeigt { NUMBER($most) } Ressourcen der Gruppe; es gibt mehr. Kopieren Sie die Adresse der Seite der Ressource.
resource-unknown = Das ist keine Ressource dieser Gruppe. Wählen Sie eine, oder schreiben Sie, was dabei herauskam.
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
done-contribution-gone = Diese Verwaltung trug schon nicht mehr bei; es hat sich nichts geändert.
done-noted = Es ist eingetragen und steht auf der öffentlichen Seite.
done-removed = Es ist entfernt.
done-gone = Es war schon nicht mehr da; es hat sich nichts geändert.

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
report-came = { $count ->
    [one] 1 Person hat bestätigt, dabei gewesen zu sein
   *[other] { $count } Personen haben bestätigt, dabei gewesen zu sein
}
report-came-none = niemand hat bestätigt, dabei gewesen zu sein
report-attendance = Wer dabei war
report-attendance-none = Niemand hat bestätigt, bei einer Sitzung dieses Jahres dabei gewesen zu sein; darüber lässt sich also nichts sagen.
report-attendance-all = Bestätigte Teilnahmen: { NUMBER($times) }. Sitzungen mit mindestens einer Bestätigung: { NUMBER($confirmed) } von { NUMBER($meetings) }. Verwaltungen, die dabei waren: { NUMBER($governments) }.
report-attendance-how = Gezählt wird, wer nach einer Sitzung bestätigt hat, dabei gewesen zu sein, einmal je Sitzung. Wer da war und es nicht bestätigt hat, fehlt.
report-attendance-others = Davon ohne Verwaltung: { NUMBER($count) }.
report-meetings-confirmed = Sitzungen mit Bestätigungen
report-meetings-unconfirmed = Sitzungen ohne
report-by-country = Nach Land
report-country = Land
report-governments = Verwaltungen
report-times = Teilnahmen
report-group-only = Diese Tabelle sehen nur die Personen dieser Gruppe.
report-by-government = Nach Verwaltung
report-government = Verwaltung
report-meetings-seen = Sitzungen
report-attendance-private = Wie oft jede Verwaltung dabei war, sehen die Personen dieser Gruppe.
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
report-decisions-meetings = In den Sitzungen
report-decision-group = nur für diese Gruppe
report-decisions-hidden = { $count ->
    [one] 1 Beschluss steht in einem nicht öffentlichen Protokoll; nur die Personen dieser Gruppe sehen ihn.
   *[other] { $count } Beschlüsse stehen in nicht öffentlichen Protokollen; nur die Personen dieser Gruppe sehen sie.
}
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
closing-appealed = { $count ->
    [one] 1 Vorschlag ist ausgeblendet, und ein Widerspruch dazu wartet auf eine Entscheidung. Entscheiden Sie zuerst darüber.
   *[other] { $count } Vorschläge sind ausgeblendet, und Widersprüche dazu warten auf eine Entscheidung. Entscheiden Sie zuerst über jeden.
}
closing-unanswered = { $count ->
    [one] 1 Vorschlag hat noch keine Antwort. Nehmen Sie ihn an oder lehnen Sie ihn ab.
   *[other] { $count } Vorschläge haben noch keine Antwort. Nehmen Sie zuerst jeden an oder lehnen Sie ihn ab.
}
done-report-saved = Ihre Texte sind gespeichert.
done-plan-closed = Der Bericht ist veröffentlicht und das Jahr abgeschlossen.
# Similar topics
similar-title = Ist es einer von diesen?
similar-what = Diese ähneln Ihrem Thema. Einen vorhandenen Vorschlag zu unterstützen gibt ihm mehr Gewicht als ein zweiter. Nichts geht verloren: Was Sie geschrieben haben, steht unten.
similar-support = Lieber diesen unterstützen
similar-different = Nein, meiner ist ein anderer: vorschlagen
opens-beside = (öffnet sich neben dieser Seite)
hit-proposal = Vorschlag
hit-activity = In einem Arbeitsplan
hit-result = Ergebnis

# States and the list
state-asked = Rückfrage offen
state-merged = Mit einem anderen zusammengelegt
state-split = Aufgeteilt
state-hidden = Ausgeblendet
proposals-all = Alle
proposals-none = Kein Vorschlag dieses Jahres ist in diesem Zustand.
states-label = Zustände
cancel = Abbrechen

# Changes
change = Diesen Vorschlag ändern
change-title = Ihren Vorschlag ändern
change-lede = Frühere Fassungen bleiben lesbar. Verwaltungen, die den Vorschlag unterstützt haben, sehen auf seiner Seite, dass er geändert wurde.
change-send = Änderung speichern
change-overtaken = Der Vorschlag wurde geändert, während Sie geschrieben haben. Ihr Text steht unten. Vergleichen Sie ihn mit dem, was der Vorschlag jetzt sagt, und speichern Sie noch einmal.
change-now = Was der Vorschlag jetzt sagt
change-now-what = Gezeigt wird nur, was sich von Ihrem Text unten unterscheidet.
change-suggested-by = Mit einer Änderung, die { $name } angeregt hat. Sie gilt als übernommen, wenn Sie speichern.
changed-on = Letzte Änderung
never-changed = Keine
versions-title = Frühere Fassungen
versions-lede = Jede Fassung, die ersetzt wurde, die neueste zuerst.
versions-empty = Dieser Vorschlag wurde nie geändert.
version-title = Fassung { NUMBER($number) }
version-until = bis { $day }, ersetzt von { $name }
version-suggested = Die Fassung, die sie ersetzt hat, hat { $name } angeregt.
done-changed = Die Änderung ist gespeichert.

# Comments and suggested edits
comments-count = { $count ->
    [0] Kommentare
    [one] 1 Kommentar
   *[other] { NUMBER($count) } Kommentare
}
comments-all = Alle Kommentare
comment-label = Ihr Kommentar
comment-hint = Alle, die den Vorschlag lesen können, können dies mit Ihrem Namen lesen.
comment-missing = Schreiben Sie, was Sie sagen möchten.
comment-of-hidden = Ein ausgeblendeter Vorschlag kann nicht kommentiert werden.
comment-send = Kommentieren
comment-withdraw = Diesen Kommentar zurückziehen
comment-gone = Von der Person zurückgezogen, die ihn geschrieben hat.
done-commented = Ihr Kommentar steht auf der Seite.
done-draft-kept = Als Entwurf behalten. Niemand sonst sieht ihn.
done-comment-withdrawn = Ihr Kommentar ist zurückgezogen. Sein Text ist gelöscht.
suggest = Anderen Wortlaut anregen
suggest-title = Anderen Titel anregen
suggest-lede = Wer den Vorschlag gemacht hat oder die Koordination übernimmt Ihren Wortlaut mit einem Klick, oder nicht. Es wird vermerkt, von wem er kommt.
suggest-send = Anregen
suggested-label = Ihr Wortlaut
suggestion-why = Warum
suggestion-missing = Schreiben Sie, wie es heißen soll.
suggestion-same = Ändern Sie etwas am Text.
suggestion-late = Der Text wurde geändert, während Sie geschrieben haben. Oben steht, was er jetzt sagt. Prüfen Sie Ihren Wortlaut und senden Sie ihn noch einmal.
suggestion-for = Angeregte Änderung von: { $part }
suggestion-was = Bisher:
suggestion-new = Neu:
suggestion-open = Angeregt
suggestion-taken = Übernommen
suggestion-refused = Nicht übernommen
suggestion-overtaken = Der Text wurde nach dieser Anregung geändert. Beide Fassungen bleiben erhalten. Ändern Sie den Vorschlag von Hand, wenn Sie die Anregung nutzen möchten.
suggestion-gone = Diese Anregung wurde zurückgezogen.
suggestion-by-hand = In einer Änderung nutzen
suggestion-take = Übernehmen
suggestion-refuse = Nicht übernehmen
suggestions-count = { $count ->
    [0] Keine angeregte Änderung wartet auf Antwort
    [one] 1 angeregte Änderung wartet auf Antwort
   *[other] { NUMBER($count) } angeregte Änderungen warten auf Antwort
}
done-suggested = Ihre Anregung steht auf der Seite. Wer den Vorschlag gemacht hat und die Koordination sehen sie hier.
done-suggestion-taken = Der angeregte Wortlaut ist jetzt Teil des Vorschlags.
done-suggestion-refused = Die Anregung ist als nicht übernommen vermerkt.

# What a government offers
contributes-label = Wir tragen bei
contributes-hint = Kreuzen Sie an, was Ihre Verwaltung geben könnte. Mehr dazu schreiben Sie in den Text darüber.
contributes-said = Trägt bei:
contributes-people = Personal
contributes-data = Daten
contributes-money = Geld
contributes-test = Einen Ort zum Testen
support-carried = Kam mit dem zusammengelegten Vorschlag
support-changed = Der Text wurde geändert, nachdem { $name } ihn unterstützt hat. Lesen Sie ihn noch einmal. Sie können die Unterstützung beenden.
support-came = Die Unterstützung von { $name } kam mit einem Vorschlag hierher, der mit diesem zusammengelegt wurde. Lesen Sie diesen. Sie können die Unterstützung beenden.

# Lead and chair
steering-title = Koordination und Vorsitz
steering-what = Jedes davon geht per E-Mail an die Person, die den Vorschlag gemacht hat, und an alle, die ihn unterstützen.
own-title = Ihr Vorschlag
ask = Rückfrage stellen
ask-lede = Der Vorschlag wartet, bis die Antwort da ist. Er kann trotzdem unterstützt und entschieden werden.
ask-send = Frage senden
question-label = Ihre Frage
question-hint = Schreiben Sie, was Sie wissen müssen, um zu entscheiden.
question-missing = Schreiben Sie Ihre Frage.
question-waits = Eine Frage wartet schon auf Antwort.
questions-title = Fragen von Koordination und Vorsitz
asked-on = Gefragt am { $day }
replied-on = Antwort vom { $day }
asked-you = Koordination und Vorsitz haben Sie etwas gefragt. Antworten Sie unten. Sie können den Vorschlag auch ändern.
reply-label = Ihre Antwort
reply-hint = Koordination und Vorsitz erhalten sie per E-Mail. Alle, die den Vorschlag lesen können, können sie lesen.
reply-missing = Schreiben Sie Ihre Antwort.
reply-none-waits = Keine Frage wartet auf Antwort. Laden Sie die Seite neu, um zu sehen, was geantwortet wurde.
reply-send = Antworten
done-asked = Die Frage ist gesendet.
done-replied = Ihre Antwort steht auf der Seite. Wer gefragt hat, erhält sie per E-Mail.
merge = Mit einem anderen zusammenlegen
merge-lede = Der Vorschlag geht mit allen, die ihn unterstützen, in einen anderen über. Er bleibt lesbar, und beide Seiten führen zueinander. Das lässt sich nicht rückgängig machen.
merge-label = Zusammenlegen mit
merge-missing = Wählen Sie einen anderen Vorschlag dieser Gruppe und dieses Jahres.
merge-itself = Ein Vorschlag lässt sich nicht mit sich selbst zusammenlegen. Wählen Sie einen anderen.
merge-ended = Jener Vorschlag ist beendet: abgelehnt, zurückgezogen, zusammengelegt oder aufgeteilt. Wählen Sie einen, der offen oder im Arbeitsplan ist.
merge-empty = Es gibt keinen anderen Vorschlag dieses Jahres, mit dem er zusammengelegt werden könnte.
merge-send = Zusammenlegen
merged-into = Dieser Vorschlag wurde zusammengelegt mit:
merged-here = In diesen Vorschlag übergegangen
done-merged = Der Vorschlag ist zusammengelegt, und alle Betroffenen werden benachrichtigt.
split = Aufteilen
split-lede = Ein Vorschlag mit mehreren Themen wird zu zwei oder mehr neuen derselben Person. Sie wird gebeten zu sagen, was zu welchem gehört. Unterstützung geht nicht mit über: Alle werden neu gefragt. Das lässt sich nicht rückgängig machen.
parts-label = Titel der neuen Vorschläge
parts-hint = Einer in jeder Zeile, zwei bis fünf.
parts-missing = Schreiben Sie zwei bis fünf Titel, einen in jede Zeile.
parts-length = Jeder Titel braucht fünf bis { NUMBER($max) } Zeichen.
split-answer-hint = Schreiben Sie, warum, und was jetzt zu tun ist. Das steht auf jedem neuen Vorschlag als Ihre Frage.
split-send = Aufteilen
split-from = Dieser Vorschlag ist ein Teil von:
split-into = Aufgeteilt in
done-split = Der Vorschlag ist aufgeteilt, und alle Betroffenen werden benachrichtigt.
mail-asked-subject = Eine Frage zum Vorschlag: { $title }
mail-asked =
    Koordination und Vorsitz der Gruppe { $group } haben eine Frage zum Vorschlag „{ $title }“:
    { $question }

    Geantwortet wird auf der Seite des Vorschlags:
    { $link }
mail-replied-subject = Antwort auf Ihre Frage: { $title }
mail-replied =
    Sie haben zum Vorschlag „{ $title }“ gefragt:
    { $question }

    Die Antwort:
    { $reply }

    Den Vorschlag ansehen und entscheiden:
    { $link }
mail-merged-subject = Zusammengelegt: { $title }
mail-merged =
    Die Gruppe { $group } hat den Vorschlag „{ $title }“ mit „{ $into }“ zusammengelegt. Verwaltungen, die den einen unterstützt haben, unterstützen von nun an den anderen.

    Die Antwort der Gruppe:
    { $answer }

    Den Vorschlag ansehen und den, in den er übergegangen ist. Dort können Sie die Unterstützung Ihrer Verwaltung beenden:
    { $link }
mail-split-subject = Aufgeteilt: { $title }
mail-split =
    Die Gruppe { $group } hat den Vorschlag „{ $title }“ aufgeteilt. Die Unterstützung ging nicht mit über.

    Die Antwort der Gruppe:
    { $answer }

    Die neuen Vorschläge ansehen und die unterstützen, die Ihre Verwaltung braucht:
    { $link }

# Ranking
ranking-see = Rangliste
ranking-title = Rangliste für { $year }
ranking-lede = Die Verwaltungen in dieser Gruppe sagen, was ihnen am wichtigsten ist.
ranking-none = Die Rangliste ist nicht eröffnet. Koordination und Vorsitz eröffnen sie.
ranking-plan-closed = Dieser Plan wird nicht mehr erstellt. Seine Vorschläge werden daher nicht mehr gereiht.
ranking-start = Rangliste eröffnen
ranking-day = Letzter Tag
ranking-time = Bis
ranking-time-hint = In Ihrer Zeitzone, { $zone }.
ranking-closes-wrong = Wählen Sie einen Tag und eine Uhrzeit, die noch kommen.
ranking-visibility = Wer die Punkte einer Verwaltung sieht
ranking-visibility-missing = Wählen Sie, wer die Punkte einer Verwaltung sieht.
ranking-open = Punkte nach Verwaltung sichtbar
ranking-open-what = Nach dem Ende sehen alle, die diese Seite sehen, was jede Verwaltung gegeben hat.
ranking-secret = Nur Summen sichtbar
ranking-secret-what = Nur Summen werden gezeigt, auch der Koordination und dem Vorsitz. Bei wenigen Verwaltungen können Summen verraten, wer was gegeben hat.
ranking-closes-on = endet am { $moment }
ranking-closed-on = beendet am { $moment }
ranking-governments = { $count ->
    [0] noch keine Verwaltung hat Punkte gegeben
    [one] 1 Verwaltung hat Punkte gegeben
   *[other] { NUMBER($count) } Verwaltungen haben Punkte gegeben
}
ranking-counting = Die Zeit ist um. Die Punkte werden gezählt. Laden Sie die Seite in einer Minute neu.
ranking-not-yours = Punkte geben diejenigen, die für eine Verwaltung Mitglied dieser Gruppe sind.
ranking-over = Die Rangliste ist beendet. Punkte können nicht mehr gegeben werden.
ranking-no-government = Sie sind nicht für eine Verwaltung Mitglied dieser Gruppe und können daher keine Punkte geben.
ranking-close = Rangliste jetzt beenden
ranking-close-what = Die Punkte werden sofort gezählt. Das lässt sich nicht rückgängig machen.
ranking-result = Ergebnis
ranking-result-empty = Es wurden keine Punkte gegeben.
ranking-result-caption = Punkte für jeden Vorschlag
ranking-given-caption = Punkte nach Verwaltung
ranking-tied = gleichauf
column-proposal = Vorschlag
column-place = Platz
column-points = Punkte
column-governments = Verwaltungen
column-government = Verwaltung
method-title = Wie gezählt wird
method-points = Jede Verwaltung in der Gruppe hat { NUMBER($points) } Punkte und gibt einem Vorschlag höchstens { NUMBER($most) }. Sie muss nicht alle geben.
method-one = Eine Verwaltung gibt ihre Punkte einmal. Jedes ihrer Mitglieder in der Gruppe kann sie bis zum Ende ändern und sieht, wer das zuletzt getan hat.
method-gone = Punkte für einen Vorschlag, der vor dem Ende abgelehnt, zurückgezogen, zusammengelegt oder aufgeteilt wird, zählen nicht. Bis dahin kann die Verwaltung sie einem anderen geben.
method-member = Wenn ein Mitglied die Verwaltung oder die Gruppe verlässt, bleiben die Punkte, solange ein anderes Mitglied dieser Verwaltung in der Gruppe ist. Ist am Ende niemand mehr da, zählen sie nicht.
method-late = Die Rangliste endet in genau der Sekunde, die genannt ist. Was in dieser Sekunde oder später kommt, wird nicht angenommen.
method-result = Die Punkte werden am Ende zusammengezählt und ändern sich danach nicht mehr. Vorschläge mit gleichen Punkten teilen sich einen Platz. Die Rangliste ist ein Rat: Über den Plan entscheiden Koordination, Vorsitz und Gruppe.
points-title = Punkte von { $name }
points-label = Bis zu { NUMBER($points) } Punkte insgesamt, bis zu { NUMBER($most) } für einen Vorschlag
points-send = Diese Punkte geben
points-last = Zuletzt geändert von { $name }, { $moment }.
points-none = Noch niemand aus Ihrer Verwaltung hat Punkte gegeben.
points-now = Diese Punkte gelten jetzt:
points-hidden = { $count ->
    [one] 1 Punkt Ihrer Verwaltung bleibt bei einem Vorschlag, der zurzeit ausgeblendet ist. Er steht nicht in dieser Liste.
   *[other] { $count } Punkte Ihrer Verwaltung bleiben bei Vorschlägen, die zurzeit ausgeblendet sind. Sie stehen nicht in dieser Liste.
}
points-wrong = Wir konnten die Punkte nicht lesen. Wählen Sie für jeden Vorschlag eine Zahl.
points-many = Sie haben { NUMBER($sum) } Punkte gegeben. Nehmen Sie einige weg: Es gibt { NUMBER($points) }.
points-most = Geben Sie einem Vorschlag höchstens { NUMBER($most) } Punkte.
points-gone = Einer der Vorschläge ist nicht mehr offen. Er steht nicht mehr in der Liste. Geben Sie seine Punkte einem anderen.
points-overtaken = { $name } hat die Punkte Ihrer Verwaltung inzwischen geändert. Vergleichen Sie, und senden Sie Ihre noch einmal, wenn sie gelten sollen.
done-ranking-opened = Die Rangliste ist eröffnet.
done-ranking-closed = Die Rangliste ist beendet und gezählt.
done-points-given = Die Punkte Ihrer Verwaltung sind vermerkt. Sie können sie ändern, bis die Rangliste endet.
result-draft-what = Was die Aktivität gemacht hat, kann hier bleiben, zuerst als Entwurf.
result-draft = Eine Ressource entwerfen
done-held = Ihr Text enthält einen Link, und Ihr Konto ist neu. Er wartet deshalb, bis Koordination oder Vorsitz ihn angesehen haben. Bis dahin sehen ihn nur Sie und diese, unter „Meldungen und ausgeblendete Texte“ in Ihrem Konto.
link-waits = Ihr Konto ist neu. Ein Link muss deshalb warten, bis ihn jemand angesehen hat. Schreiben Sie dafür einen eigenen Kommentar, oder lassen Sie den Link weg.
challenges-title = Herausforderungen
challenges-of = Herausforderungen: { $name }
challenges-lede = Was Verwaltungen schwerfällt, wer es auch hat, und was geholfen hat.
challenges-none = Es gibt noch keine solche Herausforderung. Ihre kann die erste sein.
challenges-filter = Anzeigen
any-term = Alle Themen
any-state = Offene und gelöste
any-group = Alle Gruppen
any-country = Alle Länder
challenge-terms = Themen
challenge-state = Stand
challenge-group = Arbeitsgruppe
challenge-country = Land
challenge-open = Offen
challenge-solved = Gelöst
challenge-withdrawn = Zurückgezogen
challenge-new = Eine Herausforderung nennen
challenge-to-which = Wählen Sie die Gruppe, die an diesem Thema arbeitet.
challenge-new-lede = Drei Sätze genügen. Sie sehen, wer das Gleiche hat, und was dort geholfen hat.
challenge-new-private = Sie, bis Sie es absenden. Dann alle, oder die Personen der Verwaltungen, die unterzeichnet haben, wie Sie es unten wählen.
challenge-private = die Personen dieser Verwaltung und der Verwaltungen, die unterzeichnet haben, sowie Koordination und Vorsitz der Gruppe, weil die Verwaltung es so gewählt hat.
hard-label = Was schwierig ist
hard-hint = Ein Satz. Er wird der Titel.
hard-missing = Schreiben Sie in einem Satz, was schwierig ist: mindestens zehn Zeichen.
whom-label = Für wen
whom-hint = Ein Satz: ein Amt, Menschen, Unternehmen.
whom-missing = Schreiben Sie, für wen es schwierig ist.
tried-label = Was versucht wurde
tried-hint = Ein Satz. „Noch nichts“ ist auch eine Antwort.
tried-missing = Schreiben Sie, was versucht wurde, oder dass noch nichts versucht wurde.
terms-hint = Wählen Sie eins bis fünf. Sie sind in jeder Sprache gleich, so finden andere Sie.
terms-wrong = Wählen Sie ein bis fünf Themen.
challenge-audience = Wer sie liest
challenge-audience-missing = Wählen Sie, wer sie liest.
challenge-audience-wrong = Diese Verwaltung hat die Erklärung nicht unterzeichnet. Wählen Sie „Alle“.
challenge-audience-shared = Eine Verwaltung, die diese Herausforderung auch hat, hat die Erklärung nicht unterzeichnet und könnte sie nicht mehr lesen. Wählen Sie „Alle“.
audience-everyone = Alle
audience-everyone-hint = Auch über Suchmaschinen zu finden.
audience-signatories = Unterzeichnende
audience-signatories-hint = Die Personen der Verwaltungen, die unterzeichnet haben, sowie Koordination und Vorsitz der Gruppe.
challenge-look = Ansehen, wer es auch hat
challenge-send = Diese Herausforderung nennen
challenge-same = Ihre Verwaltung hat diesen Satz schon genannt, mit anderen Angaben. Ändern Sie die bestehende Herausforderung, oder schreiben Sie einen anderen Satz.
challenge-same-there = Es gibt sie schon:
challenge-change = Herausforderung ändern
challenge-not-open = Diese Herausforderung ist nicht mehr offen. Laden Sie die Seite neu, um den Stand zu sehen.
challenge-withdraw = Diese Herausforderung zurückziehen
challenge-withdraw-what = Sie bleibt unter ihrer Adresse lesbar und ist als zurückgezogen markiert.
challenge-changed-on = Geändert
stated-on = Genannt
own-challenge = Die Herausforderung Ihrer Verwaltung
solve = Sagen, was geholfen hat
solve-lede = Alle mit der gleichen Herausforderung lernen daraus.
solve-send = Als gelöst markieren
solve-change = Berichtigen, was geholfen hat
reopen = Sie ist nicht gelöst
reopen-what = Dann ist die Herausforderung wieder offen, und was Sie zur Lösung geschrieben haben, wird gelöscht.
challenge-overtaken = Jemand hat sie inzwischen geändert. Nichts wurde getan. Sehen Sie nach, wie es jetzt steht.
solved-words = Was geholfen hat
solved-words-hint = Was Sie jetzt nutzen, und was Sie einer anderen Verwaltung sagen würden.
solved-words-missing = Schreiben Sie, was geholfen hat: mindestens zehn Zeichen.
solved-with-label = Gelöst mit
solved-with-nothing = Etwas anderes
solved-with-gone = Das gibt es nicht mehr. Wählen Sie etwas anderes oder nichts.
solved-option-proposal = Was aus dem Vorschlag wurde: { $title }
solved-with = Gelöst mit
solved-by-proposal = Gelöst mit dem, was aus dem Vorschlag wurde
solution-title = Was geholfen hat
backers-title = Wer diese Herausforderung hat
backers = { $n ->
    [one] { NUMBER($n) } Verwaltung hat das
   *[other] { NUMBER($n) } Verwaltungen haben das
}
backers-all = Alle Verwaltungen
back-give = Das haben wir auch
back-end = Das haben wir nicht mehr
back-pass = Anstelle der ausgeschiedenen Person informiert werden
backing-unsigned = Diese Herausforderung ist für Verwaltungen, die unterzeichnet haben. Diese Verwaltung hat die Erklärung nicht unterzeichnet und wurde nicht gezählt.
become-title = Daraus einen Vorschlag machen
become-what = Genügend Verwaltungen haben diese Herausforderung. Eine davon kann sie für den Arbeitsplan vorschlagen; die anderen werden informiert.
become-send = Einen Vorschlag daraus machen
become-when = Mit { NUMBER($n) } Verwaltungen kann daraus ein Vorschlag werden.
became = Daraus wurde ein Vorschlag:
became-private = Daraus wurde ein Vorschlag an die Gruppe. Vorschläge sind für die Personen der Gruppe und für bestätigte Bedienstete.
become-few = Noch haben nicht genügend Verwaltungen diese Herausforderung, oder sie ist bereits ein Vorschlag. Öffnen Sie die Herausforderung, um den Stand zu sehen.
become-not-yours = Wählen Sie eine Verwaltung, die diese Herausforderung hat.
from-challenge = Er kommt aus der Herausforderung
challenge-proposal-read = Die Herausforderung ist nur für Verwaltungen, die unterzeichnet haben. Ihren Vorschlag lesen die Personen der Gruppe und bestätigte Bedienstete aller Verwaltungen. Schreiben Sie, was diese wissen dürfen.
offer-title = Sie haben eine Lösung
offer-what = Bieten Sie an, sie in „{ $title }“ vorzustellen. Koordination und Vorsitz wählen aus; für Werbung ist hier kein Platz.
offer-send = Anbieten, sie vorzustellen
same-title = Andere mit der gleichen Herausforderung
same-none = Wir haben keine ähnliche Herausforderung gefunden.
solved-elsewhere = Anderswo gelöst
solved-none = Noch ist keine ähnliche Herausforderung gelöst.
touches-title = Ergebnisse, Vorschläge und Sitzungen dazu
about-title = Zu den gleichen Themen veröffentlicht
used-by = { $count ->
    [one] Von einer Verwaltung genutzt
   *[other] Von { NUMBER($count) } Verwaltungen genutzt
}
spoken-of = In Sitzungen
hit-challenge = Herausforderung
hit-meeting = Sitzung
why-terms = { $count ->
    [one] Gleiches Thema: { $terms }
   *[other] Gleiche Themen: { $terms }
}
why-words = Gleiche Wörter: { $words }
why-nearby = { $n ->
    [one] { NUMBER($n) } Verwaltung Ihres Landes hat diese Herausforderung
   *[other] { NUMBER($n) } Verwaltungen Ihres Landes haben diese Herausforderung
}
done-stated = Ihre Herausforderung ist genannt.
done-challenge-changed = Die Herausforderung ist geändert.
done-challenge-withdrawn = Die Herausforderung ist zurückgezogen.
done-solved = Die Herausforderung ist als gelöst markiert.
done-challenge-reopened = Die Herausforderung ist wieder offen.
done-backed = Ihre Verwaltung ist gezählt.
done-backing-passed = Sie werden ab jetzt darüber informiert.
done-backing-ended = Ihre Verwaltung ist nicht mehr gezählt.
thread-challenge = Herausforderung: { $title }
