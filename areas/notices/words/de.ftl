# Die Liste
list-title = Mitteilungen
list-lede = Was in Ihren Gruppen geschehen ist, und was Ihre Beiträge betrifft.
list-heading = Neueste zuerst
list-none = Noch ist nichts geschehen. Was Ihre Gruppen tun, steht dann hier.
unread = Neu
read-all = Alles als gelesen markieren
to-settings = E-Mails einstellen
private-own = nur Sie.
done-read = Alles ist als gelesen markiert. Sie bekommen dazu keine E-Mail mehr.

# Was mitgeteilt wird
class-proposal = Neue Vorschläge
class-proposal-hint = Jemand schlägt einer Ihrer Gruppen ein Thema vor.
class-plan = Arbeitsplan
class-plan-hint = Ein Plan wird für Vorschläge geöffnet, besprochen, beschlossen, begonnen oder abgeschlossen.
class-meeting = Sitzungen
class-meeting-hint = Eine Sitzung wird angesetzt, verschoben, geändert oder abgesagt, ein Termin wird gesucht, oder Lösungen zum Vorstellen. Wenn Sie Einladungen zu den Sitzungen per E-Mail bekommen, bekommen Sie dazu keine andere E-Mail.
class-minutes = Protokolle
class-minutes-hint = Das Protokoll einer Sitzung wird veröffentlicht.
class-library = Aktuelles und Bibliothek
class-library-hint = Meldungen und Ressourcen Ihrer Gruppen.
class-support = Unterstützung
class-support-hint = Eine Verwaltung unterstützt einen Ihrer Vorschläge.
class-action = Aufgaben
class-action-hint = Eine Sitzung gibt Ihnen etwas zu tun.
class-standing = Ihr Platz in Gruppen
class-standing-hint = Sie bekommen Koordination, Vorsitz oder stellvertretenden Vorsitz, oder ein Amt oder eine Mitgliedschaft von Ihnen endet.
class-activity = Ihre Aktivitäten
class-activity-hint = Eine Aktivität, um die Sie sich kümmern oder zu der Ihre Verwaltung beiträgt, kommt hinzu, geht voran oder geht im nächsten Jahr weiter.
class-chair = Wahl des Vorsitzes
class-chair-hint = Der Vorsitz wird ausgeschrieben, es gibt eine zweite Abstimmung, oder die Stimmen sind gezählt.
class-request = Beitrittsanfragen
class-request-hint = Jemand möchte einer Gruppe beitreten, deren Koordination oder Vorsitz Sie haben.
class-entry = Antworten auf Beitrittsanfragen
class-entry-hint = Wer einer Gruppe beitreten wollte, bekommt die Antwort immer, per E-Mail und sofort.
class-message = Nachrichten an die Gruppe
class-message-hint = Was Koordination oder Vorsitz an alle in einer Gruppe schreiben, kommt immer per E-Mail und sofort.
class-answer = Antworten auf Vorschläge
class-answer-hint = Wer ein Thema vorgeschlagen oder unterstützt hat, bekommt die Antwort immer, per E-Mail und sofort.

# Sätze
day-unknown = Tag steht noch nicht fest
said-proposal = Neuer Vorschlag: { $title }
said-plan-opened = Der Arbeitsplan { $year } ist offen für Vorschläge
said-plan-discussed = Die Gruppe bespricht jetzt den Arbeitsplan { $year }
said-plan-adopted = Der Arbeitsplan { $year } ist beschlossen
said-plan-started = Das Jahr des Arbeitsplans { $year } hat begonnen
said-plan-closed = Der Arbeitsplan { $year } ist abgeschlossen
said-meeting = Neue Sitzung: { $title }, { $when }
said-meeting-moved = Sitzung verschoben: { $title }, jetzt { $when }
said-meeting-changed = Sitzung geändert: { $title }
said-meeting-cancelled = Sitzung abgesagt: { $title }
said-poll-opened = Wann passt es Ihnen? { $title }
said-poll-ending = Noch zwei Tage, um zu sagen, wann es Ihnen passt: { $title }
said-poll-dropped = Aus keinem der Termine wurde eine Sitzung: { $title }
said-presentation-call = Lösungen zum Vorstellen gesucht: { $title }
said-minutes = Protokoll veröffentlicht: { $title }
said-resource = Neu in der Bibliothek: { $title }
said-shared = Neu in der Bibliothek, auch von Ihrer Gruppe: { $title }
said-news = Meldung: { $title }
said-support = { $government } unterstützt Ihren Vorschlag: { $title }
said-action = Sie haben etwas zu tun für { $group }: { $words }
said-activity-added = Sie kümmern sich um eine Aktivität: { $title }
said-activity-planned = Wieder geplant: { $title }
said-activity-running = Die Arbeit hat begonnen: { $title }
said-activity-done = Fertig: { $title }
said-activity-dropped = Aufgegeben: { $title }
said-activity-carried = Geht im nächsten Jahr weiter: { $title }
said-chair-opened = Der Vorsitz von { $group } ist ausgeschrieben
said-chair-second = Es gibt eine zweite Abstimmung über den Vorsitz von { $group }
said-chair-counted = Die Stimmen für den Vorsitz von { $group } sind gezählt
said-request = Jemand möchte { $group } beitreten
said-request-declined = { $group } hat Ihre Beitrittsanfrage abgelehnt
said-message = Sie haben eine Nachricht an alle in { $group } per E-Mail bekommen
said-membership = Sie sind jetzt Mitglied von { $group }
said-membership-ended = Ihre Mitgliedschaft in { $group } ist beendet
said-seat-lead = Sie haben jetzt die Koordination von { $group }
said-seat-chair = Sie haben jetzt den Vorsitz von { $group }
said-seat-co-chair = Sie haben jetzt den stellvertretenden Vorsitz von { $group }
said-seat-ended = Sie haben kein Amt mehr in { $group }
said-accepted = Im Arbeitsplan: { $title }
said-declined = Abgelehnt: { $title }
said-withdrawn = Zurückgezogen: { $title }

# Wie bald E-Mails kommen
level-now = Sofort
level-daily = Einmal am Tag
level-weekly = Einmal in der Woche
level-never = Nie
level-as-in-all = Wie in allen Gruppen
level-missing = Wählen Sie, wie bald die E-Mail kommt.
settings-title = E-Mails einstellen
settings-lede = Wählen Sie für jede Art von Mitteilung, wie bald Sie eine E-Mail bekommen. In Ihrer Liste hier steht immer alles, was immer Sie wählen. Sie bekommen höchstens eine Zusammenfassung am Tag, am Morgen. Was einmal in der Woche kommt, kommt am Montag.
settings-group = Das gilt nur für { $group }.
settings-send = Speichern
for-which-groups = Für welche Gruppen
in-all-groups = Alle Gruppen
done-set = Gespeichert.
done-mended = Wir senden wieder E-Mails an Ihre Adresse.
bounced = Seit { $day } meldet Ihr Mailserver, dass es Ihre Adresse nicht gibt. Deshalb senden wir Ihnen keine Mitteilungen per E-Mail mehr. Prüfen Sie Ihre Adresse auf Ihrer Seite, oder lassen Sie es uns noch einmal versuchen.
bounce-end = Wieder E-Mails senden
to-account = Zu Ihrer Seite

# E-Mails beenden
unsubscribe-title = Diese E-Mails beenden
unsubscribe-group = Sie bekommen keine E-Mails mehr über das, was in { $group } geschieht. Sie bleiben Mitglied, und die Liste hier zeigt weiterhin alles.
unsubscribe-class = Sie bekommen keine E-Mails dieser Art mehr: { $class }. Die Liste hier zeigt weiterhin alles.
unsubscribe-digest = Sie bekommen keine Zusammenfassungen mehr. Die Liste hier zeigt weiterhin alles.
unsubscribe-send = Diese E-Mails beenden
unsubscribe-what = Antworten auf Ihre Vorschläge und was Ihr Konto betrifft, kommen weiterhin per E-Mail.
private-link = wer den Link aus der E-Mail hat.
done-ended = Erledigt. Diese E-Mails sind beendet.

# E-Mails
mail-one-subject = { $group }: { $title }
mail-one =
    { $sentence }

    { $link }

    --
    { $why }
    Diese E-Mails beenden: { $unsubscribe }
    E-Mails einstellen: { $settings }
mail-why-group = Sie bekommen diese E-Mail, weil Sie in { $group } sind.
mail-why-class = Sie bekommen diese E-Mail wegen Ihrer Einstellung für: { $class }.
mail-why-digest = Das ist Ihre Zusammenfassung von { $instance }.
mail-digest-subject = { $instance }: { $count ->
    [one] eine Neuigkeit
   *[other] { $count } Neuigkeiten
}
mail-digest =
    { $lines }

    --
    { $why }
    Diese E-Mails beenden: { $unsubscribe }
    E-Mails einstellen: { $settings }
mail-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}

# Gemeldete Texte
class-case = Gemeldete Texte
class-case-hint = Für Koordination und Vorsitz: Ein Text der Gruppe wurde gemeldet, oder wer ihn geschrieben hat, widerspricht.
said-case-opened = Ein Text wurde gemeldet: { $group }
said-case-appealed = Jemand widerspricht der Ausblendung des eigenen Textes: { $group }
class-report = Was aus Ihren Meldungen wurde
class-report-hint = Ob ein Text, den Sie gemeldet haben, ausgeblendet wurde.
said-report-hidden = Ein Text, den Sie gemeldet haben, wurde ausgeblendet
said-report-restored = Ein Text, den Sie gemeldet haben, ist wieder an seinem Ort: Er wurde noch einmal angesehen
said-report-stands = Ein Text, den Sie gemeldet haben, wurde angesehen, und er bleibt
said-text-held = Ein Text mit einem Link wartet: { $group }
class-challenge = Herausforderungen
class-challenge-hint = Wenn eine Herausforderung Ihrer Verwaltung gelöst oder zu einem Vorschlag wird.
said-challenge-solved = Gelöst: { $title }
said-challenge-proposed = Aus einer Herausforderung wurde ein Vorschlag: { $title }

# Policy watch
class-deadline = Fristen
class-deadline-hint = Einen Monat und eine Woche vor einem Tag eines Dossiers, dem Sie folgen.
said-deadline = { $when }: { $title }, { $words }
class-discussion = Diskussionen
class-discussion-hint = Jemand beginnt in einer Ihrer Gruppen eine Diskussion oder stellt eine Frage.
class-post = Neue Beiträge
class-post-hint = Jemand schreibt in einer Diskussion, in der Sie geschrieben haben oder der Sie folgen.
said-discussion = Neue Diskussion: { $title }
said-post = Neuer Beitrag in „{ $title }“
said-expert = Eine Fachperson von außen hat auf „{ $title }“ geantwortet
said-accepted-answer = „{ $title }“ hat eine Antwort
mail-answer = Um zu antworten, antworten Sie auf diese E-Mail. Was Sie schreiben, wird ein Beitrag.
class-mention = Erwähnungen
class-mention-hint = Jemand erwähnt mit einem @ Sie, Ihre Verwaltung oder eine Gruppe mit Ihrer Koordination oder Ihrem Vorsitz.
said-mention = Sie werden in „{ $title }“ erwähnt

# Saved searches
class-search = Gespeicherte Suchen
class-search-hint = Sie wählen es bei jeder gespeicherten Suche, auf Ihrer Seite.
said-search = { $count ->
    [one] Ein neues Ergebnis für „{ $title }“
   *[other] { $count } neue Ergebnisse für „{ $title }“
}
said-search-more = Mehr als { $count } neue Ergebnisse für „{ $title }“
your-page = Ihre Seite
saved-title = Gespeicherte Suchen
saved-lede = Wir stellen diese Fragen für Sie an die Suche und sagen Ihnen, wenn es etwas Neues gibt.
saved-heading = Die neuesten zuerst
saved-none = Sie haben noch keine Suche gespeichert. Suchen Sie etwas und drücken Sie dann „Diese Suche speichern“.
saved-search = Suchen
saved-narrowed = Eingegrenzt
saved-has-feed = Mit Feed
saved-since = Gespeichert am { $day }
saved-change = Ändern
saved-end = Diese Suche beenden
saved-asks = Sucht nach: { $question }
saved-results = Ergebnisse ansehen
saved-name = Name
saved-name-missing = Schreiben Sie einen Namen.
saved-name-long = Schreiben Sie einen Namen mit höchstens { NUMBER($count) } Zeichen.
saved-rhythm = Wann sagen wir Ihnen, dass es neue Ergebnisse gibt?
saved-rhythm-hint = Sie finden es in Ihren Mitteilungen und in Ihrer Zusammenfassung. Dort steht, wie viele Ergebnisse neu sind. Was Sie sehen dürfen, entscheidet sich, wenn Sie nachsehen.
saved-rhythm-missing = Wählen Sie, wann wir es Ihnen sagen.
rhythm-daily = In der täglichen Zusammenfassung
rhythm-weekly = In der wöchentlichen Zusammenfassung
rhythm-never = Nie, nur im Feed
saved-question-missing = Schreiben Sie, was Sie suchen. Speichern Sie dann die Suche.
saved-question-long = Diese Frage ist zu lang, um sie zu speichern. Nehmen Sie weniger Wörter.
saved-many = Sie haben { $count } gespeicherte Suchen. Mehr gehen nicht. Beenden Sie zuerst eine.
saved-feed = Feed
saved-feed-none = Mit einer geheimen Adresse zeigt Ihnen ein Feedreader die neuesten Ergebnisse. Er findet, was Sie in diesem Moment sehen dürfen.
saved-feed-there = Es gibt eine geheime Adresse. Wir können sie nicht noch einmal zeigen. Wenn Sie sie verloren haben, legen Sie eine neue an; die alte gilt dann nicht mehr.
saved-feed-make = Adresse anlegen
saved-feed-again = Neue Adresse anlegen
saved-feed-end = Adresse zurücknehmen
saved-feed-once = Kopieren Sie die Adresse jetzt. Wir zeigen sie nur einmal.
saved-feed-address = Adresse des Feeds
saved-feed-hint = Geben Sie sie Ihrem Feedreader und sonst niemandem.
done-search-saved = Die Suche ist gespeichert. Neue Ergebnisse kommen mit Ihrer täglichen Zusammenfassung; das können Sie hier ändern.
done-search-ended = Die gespeicherte Suche ist beendet.
done-search-feed-ended = Die Adresse gilt nicht mehr.
