# The desk
desk-title = Schreibtisch des Sekretariats
desk-lede = Was eine Hand braucht, was auf eine Entscheidung wartet, und der Weg zu allem anderen.
private-desk = das Sekretariat, weil hier steht, was andere eingereicht haben.
waiting = Wartet auf eine Entscheidung
waiting-count = insgesamt { NUMBER($count) }
waiting-none = Nichts wartet. Gut gemacht.
waiting-signature = Unterzeichnung
waiting-endorsement = Unterstützung
waiting-affiliation = Zugehörigkeit
set-aside = Zurückgestellte Aufgaben
set-aside-what = Aufgaben im Hintergrund, zum Beispiel der Versand einer E-Mail. Sie sind nicht gelungen, oder ihr Ausgang ist unbekannt.
set-aside-none = Alles ist erledigt.
job-doubtful = Ausgang unbekannt
job-dead = Nicht gelungen
job-attempts = { $count ->
    [one] 1 Versuch
   *[other] { $count } Versuche
}
job-retry = Erneut versuchen
job-discard = Verwerfen
done-factor-removed = Der zweite Faktor ist ausgeschaltet, und die Person wurde per E-Mail informiert.
done-retried = Es wird nun erneut versucht.
done-discarded = Die Aufgabe ist verworfen.
done-decided = Erledigt. Wenn sich für die Person etwas geändert hat, erhält sie eine E-Mail.

# Who may do what
roles-title = Wer was darf
roles-lede = Ausgegeben nach den Regeln, nach denen das Programm selbst entscheidet. Eine der genannten Rollen genügt.
roles-caption = { $actions ->
    [one] 1 Handlung
   *[other] { $actions } Handlungen
}, { $routes ->
    [one] 1 Adresse
   *[other] { $routes } Adressen
}
column-action = Handlung
column-may = Wer darf
column-routes = Adressen

# The mailbox of the demonstration
mailbox-title = Postfach der Demonstration
mailbox-lede = Die E-Mails, die eine echte Instanz versendet hätte, die neuesten zuerst.
mailbox-empty = Noch keine E-Mail. Legen Sie ein Konto an, dann kommt eine.
mail-to = An
private-mailbox = alle, die diese Demonstration nutzen.
restricted-persons = Eingeschränkte Daten
done-erased = Das Konto ist beendet. Alles, was die Person nannte, ist entfernt.
audit-title = Prüfprotokoll
audit-title-of = Prüfprotokoll von { $group }
audit-lede = Wer was getan hat, wann und von wo. Eine Änderung würde auffallen. Auch das Ansehen ist ein Eintrag.
audit-lede-group = Wer in dieser Gruppe was getan hat, und wann. Auch das Ansehen ist ein Eintrag.
activity-title = Was in Ihrem Namen geschah
activity-lede = Was Sie getan haben und was andere taten, das Sie betrifft: wo Sie sich angemeldet haben, wer Ihre Rollen geändert hat.
private-group-audit = Koordination und Vorsitz dieser Gruppe, und das Sekretariat im Protokoll der Instanz.
private-activity = Sie, und das Sekretariat im Protokoll der Instanz.
audit-nameless = nicht gezeigt
audit-gone = jemand, der oder die nicht mehr hier ist
audit-visitor = nicht angemeldet
audit-program = das Programm
audit-by-token = mit einem Token
audit-kind = Was geschah
audit-kind-all = Alles
audit-from = Von
audit-to = Bis
audit-show = Zeigen
audit-all = Alles zeigen
audit-none = Nichts dergleichen steht im Protokoll.
audit-download = Als CSV herunterladen
audit-download-what = Eine Datei enthält die neuesten 10.000 Einträge dieser Auswahl. Nach 90 Tagen werden Netze gekürzt.
audit-what = Was
audit-when = Wann
audit-who = Wer
audit-whom = Betrifft
audit-where = Von wo
audit-number = Nummer
audit-only-this = Nur dies
audit-anchor = Das Ende des Protokolls
audit-anchor-what = Schreiben Sie es anderswo auf, zum Beispiel einmal im Monat. Damit sieht „belfry audit verify“, ob das Ende abgeschnitten wurde.
audit-anchor-label = Nummer und Prüfsumme des letzten Eintrags
kind-groups-action-closed = Eine Aufgabe wurde abgeschlossen
kind-groups-action-recorded = Eine Aufgabe wurde festgehalten
kind-groups-agenda-changed = Eine Tagesordnung wurde geändert
kind-groups-agenda-item-reached = Ein Punkt der Tagesordnung wurde erreicht
kind-groups-attendance-answered = Jemand hat gesagt, ob er oder sie zu einer Sitzung kommt
kind-groups-attendance-confirmed = Die Anwesenheit bei einer Sitzung wurde bestätigt
kind-groups-calendar-address-made = Eine geheime Adresse für Kalender oder Feed wurde erstellt
kind-groups-calendar-address-revoked = Eine geheime Adresse für Kalender oder Feed wurde widerrufen
kind-groups-candidacy-made = Jemand kandidierte für den Vorsitz
kind-groups-candidacy-withdrawn = Eine Kandidatur für den Vorsitz wurde zurückgezogen
kind-groups-chair-call-counted = Die Stimmen für den Vorsitz wurden gezählt
kind-groups-chair-call-opened = Ein Aufruf für den Vorsitz wurde eröffnet
kind-groups-chair-elected = Ein Vorsitz wurde gewählt
kind-groups-chair-vote-cast = Eine Verwaltung hat für den Vorsitz gewählt
kind-groups-date-chosen = Ein Termin wurde gewählt
kind-groups-date-poll-answered = Eine Terminumfrage wurde beantwortet
kind-groups-date-poll-dropped = Eine Terminumfrage wurde aufgegeben
kind-groups-date-poll-ending = Eine Terminumfrage ging zu Ende
kind-groups-date-poll-opened = Eine Terminumfrage wurde eröffnet
kind-groups-decision-recorded = Ein Beschluss wurde festgehalten
kind-groups-entry-changed = Wie man einer Gruppe beitritt, wurde geändert
kind-groups-feedback-given = Eine Rückmeldung zu einer Sitzung wurde gegeben
kind-groups-group-founded = Eine Gruppe wurde gegründet
kind-groups-group-visited = Jemand hat festgehalten, was er oder sie in einer Gruppe gelesen hat
kind-groups-guest-ended = Die Einladung eines Gastes endete
kind-groups-guest-invited = Ein Gast wurde zu einer Sitzung eingeladen
kind-groups-invitation-made = Eine Einladung in eine Gruppe wurde erstellt
kind-groups-invitation-revoked = Eine Einladung in eine Gruppe wurde widerrufen
kind-groups-invitations-chosen = Jemand hat gewählt, welche Einladungen kommen
kind-groups-invitations-sent = Einladungen zu einer Sitzung wurden gesendet
kind-groups-meeting-announced = Eine Sitzung wurde angekündigt
kind-groups-meeting-cancelled = Eine Sitzung wurde abgesagt
kind-groups-meeting-changed = Eine Sitzung wurde geändert
kind-groups-meeting-invitations-chosen = Jemand hat gewählt, welche Kalendereinladungen kommen
kind-groups-meeting-invitations-sent = Kalendereinladungen zu einer Sitzung wurden gesendet
kind-groups-meeting-invitations-withdrawn = Kalendereinladungen wurden zurückgenommen
kind-groups-meeting-moved = Eine Sitzung wurde verlegt
kind-groups-meeting-question-answered = Eine Frage in einer Sitzung wurde beantwortet
kind-groups-meeting-question-asked = In einer Sitzung wurde eine Frage gestellt
kind-groups-meeting-question-hidden = Eine Frage in einer Sitzung wurde ausgeblendet
kind-groups-meeting-question-restored = Eine Frage in einer Sitzung ist wieder zu sehen
kind-groups-meeting-question-set-aside = Eine Frage in einer Sitzung wurde zurückgestellt
kind-groups-meeting-question-support-ended = Eine Frage in einer Sitzung verlor eine Unterstützung
kind-groups-meeting-question-supported = Eine Frage in einer Sitzung wurde unterstützt
kind-groups-membership-began = Jemand ist einer Gruppe beigetreten
kind-groups-membership-declined = Eine Anfrage zum Beitritt wurde abgelehnt
kind-groups-membership-ended = Jemand hat eine Gruppe verlassen
kind-groups-membership-requested = Jemand wollte einer Gruppe beitreten
kind-groups-message-carried = Eine Nachricht erreichte weitere Mitglieder
kind-groups-message-sent = Eine Nachricht an eine Gruppe wurde gesendet
kind-groups-minutes-approved = Ein Protokoll wurde genehmigt
kind-groups-minutes-published = Ein Protokoll wurde veröffentlicht
kind-groups-minutes-written = Ein Protokoll wurde geschrieben
kind-groups-note-changed = Eine Notiz einer Sitzung wurde geändert
kind-groups-note-written = In einer Sitzung wurde eine Notiz geschrieben
kind-groups-notes-carried = Notizen wurden ins Protokoll übernommen
kind-groups-opt-in-began = Jemand ist für die Gruppe sichtbar geworden
kind-groups-opt-in-ended = Jemand ist für die Gruppe nicht mehr sichtbar
kind-groups-poll-closed = In einer Sitzung wurde eine Abstimmung geschlossen
kind-groups-poll-opened = In einer Sitzung wurde eine Abstimmung eröffnet
kind-groups-poll-vote-given = Bei einer Abstimmung wurde eine Stimme abgegeben
kind-groups-presentation-call-opened = Ein Aufruf zu Präsentationen wurde eröffnet
kind-groups-presentation-changed = Eine angebotene Präsentation wurde geändert
kind-groups-presentation-chosen = Eine Präsentation wurde gewählt
kind-groups-presentation-declined = Eine Präsentation wurde abgelehnt
kind-groups-presentation-offered = Eine Präsentation wurde angeboten
kind-groups-presentation-withdrawn = Eine angebotene Präsentation wurde zurückgezogen
kind-groups-registration-asked = Eine Registrierung für eine Sitzung wurde angefragt
kind-groups-registration-attended = Jemand, der oder die registriert war, war da
kind-groups-registration-cancelled = Eine Registrierung wurde zurückgegeben
kind-groups-registration-confirmed = Eine Registrierung wurde bestätigt
kind-groups-registration-removed = Eine Registrierung wurde entfernt
kind-groups-registrations-forgotten = Alte Registrierungen wurden vergessen
kind-groups-registrations-moved-up = Registrierungen sind von der Warteliste aufgerückt
kind-groups-registrations-told = Die Registrierten wurden über eine Änderung informiert
kind-groups-seat-ended = Ein Sitz in Koordination oder Vorsitz endete
kind-groups-seat-renewed = Ein Sitz wurde verlängert
kind-groups-seat-taken = Ein Sitz in Koordination oder Vorsitz wurde besetzt
kind-groups-second-vote-opened = Eine zweite Wahl für den Vorsitz wurde eröffnet
kind-groups-writer-named = Wer das Protokoll schreibt, wurde bestimmt
kind-kernel-act-refused = Etwas wurde verweigert
kind-kernel-data-read = Das Protokoll wurde gelesen oder eine Liste als Datei mitgenommen
kind-kernel-identity-asked = Das Passwort wurde noch einmal verlangt
kind-kernel-key-taken = Ein neuer Schlüssel der Instanz wird benutzt
kind-kernel-mail-bounced = Eine E-Mail konnte nicht zugestellt werden
kind-kernel-token-came = Ein Token wurde aus einem neuen Netz benutzt
kind-library-adoption-changed = Eine Verwaltung hat geändert, was sie zu einer Ressource sagt
kind-library-adoption-ended = Eine Verwaltung nutzt eine Ressource nicht mehr
kind-library-comments-closed = Ein Entwurf wurde für Kommentare geschlossen
kind-library-comments-opened = Ein Entwurf wurde für Kommentare geöffnet
kind-library-practice-asked = Eine Verwaltung wurde gefragt, ob ihre gute Praxis noch so ist
kind-library-practice-checked = Eine gute Praxis ist noch so
kind-library-remark-withdrawn = Ein Kommentar zu einem Entwurf wurde zurückgezogen
kind-library-remark-written = Ein Entwurf wurde kommentiert
kind-library-resource-adopted = Eine Verwaltung hat gesagt, dass sie eine Ressource nutzt
kind-library-draft-dropped = Der Entwurf einer Ressource wurde verworfen
kind-library-edition-published = Eine Ausgabe einer Ressource wurde veröffentlicht
kind-library-news-published = Eine Meldung wurde veröffentlicht
kind-library-resource-changed = Eine Ressource wurde geändert
kind-library-resource-drafted = Eine Ressource wurde entworfen
kind-library-resource-file-drawn = Eine Vorschau der Datei einer Ressource wurde gezeichnet
kind-library-resource-file-read = Der Text in der Datei einer Ressource wurde gelesen
kind-library-resource-group-added = Eine Ressource ist auch von einer anderen Gruppe
kind-library-resource-group-removed = Eine Gruppe wurde von einer Ressource genommen
kind-library-resource-published = Eine Ressource wurde veröffentlicht
kind-library-resource-replaced = Eine Ressource wurde durch eine andere ersetzt
kind-library-resource-withdrawn = Eine Ressource wurde zurückgezogen
kind-library-transcript-removed = Das Transkript einer Aufzeichnung wurde entfernt
kind-library-transcript-saved = Das Transkript einer Aufzeichnung wurde gespeichert
kind-library-translation-added = Eine Ressource wurde in einer anderen Sprache ergänzt
kind-moderation-case-appealed = Jemand hat der Ausblendung des eigenen Textes widersprochen
kind-moderation-case-decided = Über einen gemeldeten Text wurde entschieden
kind-moderation-case-opened = Ein Text wurde zum ersten Mal oder erneut gemeldet
kind-moderation-held-text-decided = Über einen wartenden Text wurde entschieden
kind-moderation-mute-ended = Jemand wird wieder gelesen
kind-moderation-person-muted = Jemand wurde stummgeschaltet
kind-moderation-text-held = Ein Text mit einem Link wartet
kind-moderation-text-reported = Ein Text wurde gemeldet
kind-notices-bounce-ended = Jemand hat gesagt, dass die Adresse wieder erreichbar ist
kind-notices-levels-set = Jemand hat gewählt, worüber er oder sie informiert wird
kind-notices-mail-ended = Jemand hat E-Mails über einen Link beendet
kind-notices-mail-level-chosen = Jemand hat gewählt, wie bald E-Mails einer Gruppe kommen
kind-notices-mails-made = Zusammenfassungen wurden erstellt
kind-notices-notices-read = Mitteilungen wurden als gelesen markiert
kind-notices-saved-search-changed = Jemand hat eine gespeicherte Suche geändert
kind-notices-saved-search-ended = Jemand hat eine gespeicherte Suche beendet
kind-notices-search-feed-ended = Jemand hat den Feed einer gespeicherten Suche beendet
kind-notices-search-feed-made = Jemand hat einen Feed einer gespeicherten Suche angelegt
kind-notices-search-found = Eine gespeicherte Suche hat Neues gefunden
kind-notices-search-saved = Jemand hat eine Suche gespeichert
kind-notices-searches-looked = Gespeicherte Suchen wurden nachgesehen
kind-office-facts-imported = Angaben wurden importiert
kind-office-job-discarded = Zurückgestellte Arbeit wurde verworfen
kind-office-job-retried = Zurückgestellte Arbeit wurde erneut versucht
kind-office-rows-imported = Eine Tabelle wurde importiert
kind-people-affiliation-claimed = Jemand hat angegeben, für wen er oder sie arbeitet
kind-people-affiliation-ended = Eine Zugehörigkeit endete
kind-people-affiliation-verified = Eine Zugehörigkeit wurde bestätigt
kind-people-commitment-reported = Über eine Verpflichtung wurde berichtet
kind-people-endorsement-decided = Über die Unterstützung einer Organisation wurde entschieden
kind-people-endorsement-submitted = Eine Organisation hat ihre Unterstützung angeboten
kind-people-expired-removed = Abgelaufene Links und Sitzungen im Browser wurden entfernt
kind-people-government-registered = Eine Verwaltung wurde eingetragen
kind-people-identity-proved = Das Passwort oder ein Code wurde noch einmal angegeben
kind-people-identity-refused = Bei erneuter Nachfrage wurde ein falsches Passwort oder ein falscher Code angegeben
kind-people-mail-verified = Die E-Mail-Adresse wurde bestätigt
kind-people-organisation-registered = Eine Organisation wurde eingetragen
kind-people-password-changed = Das Passwort wurde geändert
kind-people-password-reset = Das Passwort wurde über eine E-Mail neu gesetzt
kind-people-password-reset-asked = Eine E-Mail zum Neusetzen des Passworts wurde verlangt
kind-people-person-entered = Ein Konto wurde importiert
kind-people-person-restricted = Die Daten einer Person wurden eingeschränkt: aufbewahrt, nicht benutzt
kind-people-person-signed-up = Ein Konto wurde angelegt
kind-people-profile-changed = Die Angaben des Kontos wurden geändert
kind-people-recovery-code-used = Ein Wiederherstellungscode wurde benutzt
kind-people-recovery-codes-made = Wiederherstellungscodes wurden erstellt
kind-people-second-factor-asked = Das Passwort stimmte, und der Code wurde verlangt
kind-people-second-factor-begun = Das Einrichten des zweiten Faktors wurde begonnen
kind-people-second-factor-refused = Ein falscher Code wurde angegeben
kind-people-second-factor-removed = Das Sekretariat hat den zweiten Faktor ausgeschaltet
kind-people-second-factor-switched-off = Der zweite Faktor wurde ausgeschaltet
kind-people-second-factor-switched-on = Der zweite Faktor wurde eingeschaltet
kind-people-restriction-ended = Die Daten einer Person werden wieder benutzt
kind-people-restriction-ending-told = Einer Person wurde gesagt, dass die Einschränkung ihrer Daten endet
kind-people-secrets-locked = Geheimnisse zweiter Faktoren wurden mit dem neuesten Schlüssel verschlossen
kind-people-session-ended = Eine Anmeldung auf einem anderen Gerät wurde beendet
kind-people-sign-in-refused = Eine Anmeldung ist gescheitert
kind-people-sign-up-guard-ended = Die Wache vor neuen Konten wurde beendet
kind-people-sign-up-guarded = Ein Konto anzulegen verlangt für eine Weile einen Arbeitsnachweis
kind-people-sign-up-repeated = Mit einer Adresse, die schon ein Konto hat, sollte eines angelegt werden
kind-people-signature-accepted = Eine Unterzeichnung wurde angenommen
kind-people-signature-returned = Eine Unterzeichnung wurde zurückgegeben
kind-people-signature-submitted = Eine Unterzeichnung wurde eingereicht
kind-people-signature-withdrawn = Eine Unterzeichnung wurde zurückgezogen
kind-people-signed-in = Angemeldet
kind-people-signed-out = Abgemeldet
kind-people-steward-appointed = Jemand wurde ins Sekretariat berufen
kind-people-token-made = Ein Token wurde erstellt
kind-people-token-revoked = Ein Token wurde widerrufen
kind-notices-notices-forgotten = Alte Mitteilungen wurden entfernt
kind-people-address-change-asked = Eine andere E-Mail-Adresse wurde verlangt
kind-people-address-changed = Die E-Mail-Adresse wurde geändert
kind-people-copies-removed = Alte Kopien eigener Daten wurden entfernt
kind-people-copy-asked = Eine Kopie der eigenen Daten wurde verlangt
kind-people-copy-made = Eine Kopie eigener Daten wurde erstellt
kind-people-erasure-asked = Das Konto wurde gekündigt
kind-people-erasure-taken-back = Die Kündigung wurde zurückgenommen
kind-people-identity-arrived = Ein Anmeldeanbieter nannte jemanden, den kein Konto kennt
kind-people-identity-linked = Ein Anmeldeanbieter wurde verbunden
kind-people-identity-unlinked = Die Verbindung zu einem Anmeldeanbieter wurde gelöst
kind-people-inactive-warned = Es wurde gewarnt, dass das unbenutzte Konto endet
kind-people-led-to-provider = Jemand wurde zu einem Anmeldeanbieter geleitet
kind-people-passkey-added = Ein Passkey wurde hinzugefügt
kind-people-passkey-refused = Ein Passkey wurde abgelehnt, weil es vielleicht eine Kopie davon gibt
kind-people-passkey-removed = Ein Passkey wurde entfernt
kind-people-passkey-renamed = Ein Passkey wurde umbenannt
kind-people-person-erased = Das Konto endete, und die Person ging
kind-people-provider-answered = Ein Anmeldeanbieter hat geantwortet
kind-people-sign-in-link-asked = Ein Link zum Anmelden wurde verlangt
kind-people-sign-in-link-used = Ein Link zum Anmelden wurde benutzt
kind-people-signed-out-by-provider = Ein Anmeldeanbieter hat die Sitzung beendet
kind-people-unproved-removed = Nie bestätigte Konten wurden entfernt
kind-talk-answer-accepted = Eine Antwort auf eine Frage wurde angenommen
kind-talk-answer-dropped = Eine Antwort wurde aus einer Wissensbasis genommen
kind-talk-answer-kept = Eine Antwort wurde in eine Wissensbasis aufgenommen
kind-talk-discussion-closed = Eine Diskussion wurde geschlossen
kind-talk-discussion-indexed = Die Suche findet die Beiträge einer Diskussion unter dem Titel, den sie jetzt hat
kind-talk-discussion-opened = Eine Diskussion wurde begonnen
kind-talk-discussion-reopened = Eine Diskussion wurde wieder geöffnet
kind-talk-discussion-visited = Jemand hat eine Diskussion als gelesen markiert
kind-talk-echo-ended = Eine Verwaltung hat zurückgenommen, dass es bei ihr auch so ist
kind-talk-echo-given = Eine Verwaltung hat gesagt, dass es bei ihr auch so ist
kind-talk-expert-answered = Eine Fachperson von außen hat eine Frage per E-Mail beantwortet
kind-talk-expert-asked = Eine Fachperson von außen wurde per E-Mail gefragt
kind-talk-expert-declined = Eine Fachperson von außen hat abgelehnt oder ihre Antwort zurückgenommen
kind-talk-experts-forgotten = Adressen von Fachleuten von außen wurden gelöscht
kind-talk-following-set = Jemand hat gewählt, ob neue Beiträge mitgeteilt werden
kind-talk-file-added = Eine Datei wurde einem Text hinzugefügt
kind-talk-image-added = Ein Bild wurde einem Text hinzugefügt
kind-talk-images-forgotten = Bilder und Dateien, die niemand brauchte, wurden gelöscht
kind-talk-people-mentioned = Jemand wurde in einem Beitrag erwähnt
kind-talk-post-changed = Ein Beitrag wurde geändert
kind-talk-post-withdrawn = Ein Beitrag wurde zurückgezogen
kind-talk-post-written = Ein Beitrag wurde geschrieben
kind-translation-text-translated = Ein Text wurde maschinell übersetzt
kind-translation-translation-asked = Jemand hat um die Übersetzung eines Textes gebeten
kind-translation-translation-failed = Ein Text konnte nicht übersetzt werden
kind-translation-translations-forgotten = Alte oder überholte Übersetzungen wurden gelöscht
kind-watch-deadline-near = Personen erfuhren, dass ein Tag eines Dossiers naht
kind-watch-dossier-changed = Ein Dossier wurde geändert
kind-watch-dossier-explained = Eine Gruppe hat ein Dossier erläutert
kind-watch-dossier-followed = Jemand folgt einem Dossier
kind-watch-dossier-linked = Ein Dossier wurde mit etwas hier verknüpft
kind-watch-dossier-opened = Ein Dossier wurde angelegt
kind-watch-dossier-unfollowed = Jemand folgt einem Dossier nicht mehr
kind-watch-dossier-unlinked = Eine Verknüpfung eines Dossiers wurde entfernt
kind-watch-fact-added = Ein Fakt wurde einem Dossier hinzugefügt
kind-watch-fact-changed = Ein Fakt eines Dossiers wurde geändert
kind-watch-fact-ended = Ein Fakt eines Dossiers wurde herausgenommen
kind-talk-reply-returned = Eine E-Mail wurde kein Beitrag und ging zurück
kind-work-activity-added = Eine Aktivität kam in einen Plan
kind-work-activity-carried-over = Eine Aktivität wurde in den nächsten Plan übernommen
kind-work-activity-changed = Eine Aktivität wurde geändert
kind-work-activity-meeting-linked = Eine Sitzung wurde mit einer Aktivität verbunden
kind-work-activity-meeting-unlinked = Eine Sitzung ist nicht mehr mit einer Aktivität verbunden
kind-work-activity-moved = Der Stand einer Aktivität wurde geändert
kind-work-challenge-backed = Eine Verwaltung hat gesagt, dass sie eine Herausforderung auch hat
kind-work-challenge-backing-ended = Eine Verwaltung hat zurückgenommen, dass sie eine Herausforderung auch hat
kind-work-challenge-backing-passed = Jemand hat den Platz einer Person übernommen, die über eine Herausforderung informiert wird
kind-work-challenge-changed = Eine Herausforderung wurde geändert
kind-work-challenge-proposed = Aus einer Herausforderung wurde ein Vorschlag
kind-work-challenge-reopened = Eine Herausforderung wurde wieder geöffnet
kind-work-challenge-solution-changed = Was bei einer Herausforderung geholfen hat, wurde berichtigt
kind-work-challenge-solved = Eine Herausforderung wurde als gelöst markiert
kind-work-challenge-stated = Eine Herausforderung wurde genannt
kind-work-challenge-withdrawn = Eine Herausforderung wurde zurückgezogen
kind-work-comment-withdrawn = Ein Kommentar wurde zurückgezogen
kind-work-contribution-ended = Ein Beitrag endete
kind-work-contribution-offered = Eine Verwaltung hat einen Beitrag angeboten
kind-work-milestone-added = Ein Meilenstein wurde hinzugefügt
kind-work-milestone-dated = Ein Meilenstein bekam einen anderen Tag
kind-work-milestone-reached = Ein Meilenstein wurde erreicht
kind-work-milestone-removed = Ein Meilenstein wurde entfernt
kind-work-plan-adopted = Ein Arbeitsplan wurde beschlossen
kind-work-plan-closed = Ein Arbeitsplan wurde abgeschlossen
kind-work-plan-discussed = Ein Arbeitsplan ging in die Diskussion
kind-work-plan-drafted = Ein Arbeitsplan wurde entworfen
kind-work-plan-opened = Ein Arbeitsplan wurde für Vorschläge geöffnet
kind-work-plan-started = Die Arbeit an einem Plan begann
kind-work-points-given = Eine Verwaltung hat ihre Punkte vergeben
kind-work-proposal-accepted = Ein Vorschlag kam in den Arbeitsplan
kind-work-proposal-answered = Eine Rückfrage zu einem Vorschlag wurde beantwortet
kind-work-proposal-asked = Zu einem Vorschlag gab es eine Rückfrage
kind-work-proposal-changed = Ein Vorschlag wurde geändert
kind-work-proposal-commented = Ein Vorschlag wurde kommentiert
kind-work-proposal-declined = Ein Vorschlag wurde abgelehnt
kind-work-proposal-made = Ein Vorschlag wurde gemacht
kind-work-proposal-merged = Vorschläge wurden zusammengelegt
kind-work-proposal-split = Ein Vorschlag wurde aufgeteilt
kind-work-proposal-supported = Eine Verwaltung hat einen Vorschlag unterstützt
kind-work-proposal-withdrawn = Ein Vorschlag wurde zurückgezogen
kind-work-ranking-closed = Eine Rangliste wurde geschlossen
kind-work-ranking-opened = Eine Rangliste wurde eröffnet
kind-work-report-drafted = Der Bericht über einen Plan wurde entworfen
kind-work-result-added = Ein Ergebnis wurde hinzugefügt
kind-work-result-removed = Ein Ergebnis wurde entfernt
kind-work-suggestion-refused = Eine angeregte Änderung wurde nicht übernommen
kind-work-support-ended = Eine Verwaltung unterstützt einen Vorschlag nicht mehr
kind-work-supporters-told = Wer einen Vorschlag unterstützt, wurde informiert
reported-texts = Gemeldete Texte

# Grenzen
limits-title = Grenzen
limits-lede = Wie oft etwas möglich ist, bevor man warten muss, und wie oft jemand warten musste.
limits-caption = Grenzen und wie oft jede abgewiesen hat
limits-off = Die Grenzen sind in den Einstellungen ausgeschaltet (limits = false).
limits-hint = Gezählt wird im Speicher dieses Prozesses: Ein Neustart beginnt von vorn, und von mehreren Prozessen zählt jeder für sich. Ein Netz ist eine IPv4-Adresse oder ein IPv6-/64. Ein Konto ist 7 Tage lang neu, außer es hat eine bestätigte Zugehörigkeit zu einer Verwaltung, spricht für eine Organisation oder hat ein Amt in einer Gruppe.
limits-link = Grenzen
column-limit = Was
column-per = Für je
column-at-once = Auf einmal
column-then = Danach
column-new = Neue Konten
column-hour = Abgewiesen, letzte Stunde
column-day = Abgewiesen, letzter Tag
limit-a-second = { $count ->
    [one] eine je Sekunde
   *[other] { $count } je Sekunde
}
limit-every-seconds = { $count ->
    [one] eine je Sekunde
   *[other] eine alle { $count } Sekunden
}
limit-every-minutes = { $count ->
    [one] eine je Minute
   *[other] eine alle { $count } Minuten
}
limit-new = { $once } auf einmal, danach { $then }
limit-sign-in-network = Anmeldung, der Weg zu einem Anbieter und zurück, Bitte um einen Link oder ein neues Passwort
limit-sign-in-account = Anmeldung bei einem Konto aus einem Netz
limit-sign-in-everywhere = Anmeldung bei einem Konto aus allen Netzen
limit-challenge = Aufgaben für Passkeys (jeder Blick auf die Anmeldeseite nimmt eine)
limit-code = Codes des zweiten Faktors
limit-sign-up = Neue Konten
limit-sign-up-everywhere = Neue Konten aus allen Netzen; darüber hinaus wird ein Arbeitsnachweis verlangt
limit-sign-up-invited = Neue Konten über einen Einladungslink, während ein Schutz besteht; darüber hinaus wird ein Arbeitsnachweis verlangt
limit-mail-to = E-Mails auf Bitte von Fremden
limit-register = Registrierungen für eine Sitzung
limit-search = Suchen
limit-write = Jedes gesendete Formular
limit-post = Vorschläge, Kommentare, Beiträge, Fragen, Angebote
limit-support = Unterstützung, Stimmen, Antworten
limit-request = Anträge, über die andere entscheiden: Zugehörigkeiten, Mitgliedschaften, Unterzeichnungen
limit-invite = Einladungen und Nachrichten an eine Gruppe
limit-token = Anfragen mit einem Token oder mit etwas, das keines ist
limit-refusal = Abgewiesene Handlungen, die das Protokoll einzeln nennt
limit-translate = Maschinelle Übersetzungen, nach tausend Zeichen
limit-paper = Dokumente als PDF
limit-image = Bilder und Dateien, die Beiträgen hinzugefügt werden
per-network = Netz
per-account = Konto
per-account-at-network = Konto und Netz
per-address = E-Mail-Adresse
per-link = ein Einladungslink
per-token-or-network = Token; Netz
per-instance = die ganze Instanz

# Die Wache vor neuen Konten
guard-title = Wache vor neuen Konten
guard-what = Solange sie steht, löst der Browser aller, die ein Konto anlegen, eine kleine Aufgabe, außer mit einem Einladungslink. Sie beginnt von selbst, wenn sehr viele Konten angelegt werden, und endet von selbst.
guard-stands = Sie steht
guard-by-itself = Sie hat von selbst begonnen und endet am { $until }.
guard-by-steward = Das Sekretariat hat sie aufgestellt. Sie endet am { $until }.
guard-hours = Für wie lange
guard-hour = Eine Stunde
guard-day = Einen Tag
guard-week = Eine Woche
guard-begin = Wache aufstellen
guard-end = Jetzt beenden
done-guarded = Die Wache steht.
done-unguarded = Die Wache ist beendet.

# The steward’s desk and its sections
private-operations = das Sekretariat, weil die Seite zeigt, wie diese Instanz läuft.
today = Braucht heute eine Hand
today-none = Nichts ist gestört und nichts überfällig.
hand-jobs = { $count ->
    [one] 1 Arbeit wurde zurückgestellt
   *[other] { NUMBER($count) } Arbeiten wurden zurückgestellt
}
hand-bounced = { $count ->
    [one] 1 Adresse nimmt keine Mail an
   *[other] { NUMBER($count) } Adressen nehmen keine Mail an
}
hand-overdue = { $count ->
    [one] 1 Entscheidung wartet seit mehr als 7 Tagen
   *[other] { NUMBER($count) } Entscheidungen warten seit mehr als 7 Tagen
}
hand-leaderless = { $count ->
    [one] 1 Gruppe hat keine Koordination
   *[other] { NUMBER($count) } Gruppen haben keine Koordination
}
hand-translator = { $count ->
    [one] Der Übersetzungsdienst lässt diese Website nicht zu: ein Text wartet
   *[other] Der Übersetzungsdienst lässt diese Website nicht zu: { $count } Texte warten
}
hand-backup = Es gibt keine neue Sicherung
hand-room = Der Speicherplatz ist fast voll
sections = Bereiche des Schreibtischs
section-people = Personen
section-people-what = Jemanden finden, Stellung und Geräte sehen, abmelden, eine Mail zur Bestätigung der Adresse senden.
section-roles = Rollen
section-roles-what = Sekretariat, Koordination und Vorsitz. Jemanden ins Sekretariat aufnehmen oder das beenden.
section-governments = Verwaltungen und Organisationen
section-governments-what = Eine öffnen, um sie zu berichtigen, ihre Mail-Domänen zu pflegen, sie zusammenzulegen oder zu schließen.
section-register = Verwaltung eintragen
section-register-what = Von Hand, wenn die Referenzgeografie sie nicht enthält.
section-import = Tabelle einlesen
section-import-what = Verwaltungen, Organisationen oder Personen aus einer Datei. Sie wird zuerst geprüft.
section-groups = Gruppen
section-groups-what = Koordination und Vorsitz, Mitglieder und Einstellungen jeder Gruppe.
section-news = Meldung veröffentlichen
section-news-what = Schreiben, was alle wissen sollten.
section-mail = Mail
section-mail-what = Was noch zu senden ist, Adressen, die nichts annehmen, eine Probemail an Sie selbst.
section-jobs = Hintergrundarbeit
section-jobs-what = Was nicht gelang: noch einmal versuchen oder fallen lassen.
section-storage = Speicher
section-storage-what = Datenbank, Dateien, freier Platz, Suchindex.
section-backups = Sicherungen
section-backups-what = Eine starten, eine holen, alte löschen.
section-rules = Regeln dieser Instanz
section-rules-what = Was die Einstellungen sagen und wo man sie ändert.
section-may = Wer was darf
section-may-what = Jede Handlung mit den Rollen, die sie dürfen.
section-health = Zustand
section-health-what = Version, Datenbank, Uhr, und was einen zweiten Blick verdient.
section-cases-what = Meldungen, über die zu entscheiden ist, und Links neuer Konten, die warten.
section-restrictions-what = Wessen Daten aufbewahrt und nicht verwendet werden, und wie das endet.
section-limits-what = Was jede Grenze erlaubt und wie oft sie zuletzt gegriffen hat.
section-audit = Protokoll der Vorgänge
section-audit-what = Wer was tat, wann und von wo.
mail-lede = Eine Probemail geht denselben Weg wie jede andere Mail. Kommt sie nicht an, wartet sie hier oder ist zurückgestellt.
mail-test-send = Probemail an mich senden
mail-test-subject = { $instance }: Probemail
mail-test = Das ist eine Probemail von { $instance }. Sie haben sie am Schreibtisch des Sekretariats angefordert. Mails gehen hinaus.
mail-queue = Unterwegs
mail-waiting = warten auf das Senden
mail-failed = sind nicht gelungen
mail-doubtful = Ausgang unbekannt
mail-way = Weg
mail-to-folder = Jede Mail wird in eine Datei geschrieben. Nichts wird gesendet.
mail-to-server = Ein Mailserver nimmt jede Mail an.
mail-sender = Absender
mail-bounced = Adressen, die keine Mail annehmen
mail-bounced-what = Ein Mailserver sagte, dass es dieses Postfach nicht gibt. Mitteilungen gehen nicht mehr dorthin, bis jemand sagt, dass es wieder geht.
mail-bounced-none = Jede Adresse nimmt Mail an.
mail-bounce-clear = Sie geht wieder
done-test-mail = Die Probemail ist zu Ihnen unterwegs.
done-bounce-cleared = An diese Adresse geht wieder Mail.
storage-database = Datenbank
storage-files = Dateien
storage-files-count = { $count ->
    [one] 1 Datei
   *[other] { NUMBER($count) } Dateien
}
storage-orphans = Dateien, auf die nichts verweist
storage-orphans-what = Sie werden nach einem Tag entfernt.
storage-free = Freier Platz
storage-free-of = { $free } von { $all }
storage-scarce = Der Speicherplatz ist fast voll. Löschen Sie alte Sicherungen, oder bitten Sie die Technik um mehr Platz.
index-title = Suchindex
index-what = Legen Sie ihn neu an, wenn die Suche nicht findet, was da ist. Niemand muss warten: Die Suche geht inzwischen weiter.
index-going = Der Index muss noch { $count ->
    [one] 1 Eintrag
   *[other] { NUMBER($count) } Einträge
} des Protokolls durchgehen.
index-rebuild = Suchindex neu anlegen
done-index-begun = Der Suchindex wird neu angelegt.
backups-title = Sicherungen
backups-lede = Eine Sicherung ist eine Datei mit allen Daten und allen Dateien. Sie entsteht, während alle weiterarbeiten.
backups-secret = Eine Sicherung enthält alles über alle. Bewahren Sie sie dort auf, wo niemand sonst sie lesen kann. Bevor Sie eine holen oder löschen, werden Sie gefragt, wer Sie sind.
backups-old = { $days ->
    [one] Es gibt keine Sicherung vom letzten Tag. Starten Sie jetzt eine.
   *[other] Es gibt keine Sicherung aus den letzten { NUMBER($days) } Tagen. Starten Sie jetzt eine.
}
backups-none = Hier wurde noch keine Sicherung gestartet.
backup-start = Sicherung starten
backup-done = Fertig
backup-going = Entsteht
backup-failed = Nicht gelungen
backup-parts = { NUMBER($done) } von { NUMBER($all) } Teilen
backup-rows = { $count ->
    [one] 1 Zeile
   *[other] { NUMBER($count) } Zeilen
}
backup-missing = { $count ->
    [one] 1 Datei fehlt darin
   *[other] { NUMBER($count) } Dateien fehlen darin
}
backup-fetch = Herunterladen
backup-delete = Löschen
done-backup-started = Die Sicherung entsteht. Laden Sie diese Seite neu, um zu sehen, wie weit sie ist.
done-backup-running = Eine Sicherung entsteht schon. Warten Sie, bis sie fertig ist.
done-backup-deleted = Die Sicherung ist gelöscht.
rules-lede = Wer das Programm betreibt, ändert sie in der Datei mit den Einstellungen oder durch Umgebungsvariablen und startet es neu. „belfry config“ gibt jede mit ihrer Bedeutung aus.
rules-caption = Einstellungen, die Regeln sind
rules-setting = Einstellung
rules-value = Wert
rules-empty = leer
warnings-title = Verdient einen zweiten Blick
warn-none = Nichts in den Einstellungen verdient einen zweiten Blick.
warn-migrations = Die Datenbank ist nicht auf dem neuesten Stand.
warn-demo = Das ist eine Vorführung. Alle können ihre Mails lesen.
warn-https = Die Adresse der Website ist nicht verschlüsselt (base_url).
warn-factor = Koordination, Vorsitz und Sekretariat brauchen keinen zweiten Faktor (second_factor_for).
warn-limits = Nichts begrenzt, wie oft jemand ein Passwort versucht (limits).
warn-mail = Mails werden in Dateien geschrieben und nicht gesendet (mail_url).
warn-workers = Dieser Prozess erledigt keine Hintergrundarbeit (workers).
warn-erasures = Eine zurückgespielte Sicherung bringt zurück, wer gegangen ist (erasures_file).
warn-contact = Niemand kann sehen, wo eine Sicherheitslücke zu melden ist (security_contact).
health-version = Version
health-since = Läuft seit
health-clock = Uhr
health-engine = Datenbank
health-migrations = Migrationen
health-migrations-count = { NUMBER($all) } bekannt, { NUMBER($pending) } noch anzuwenden
health-address = Adresse
health-tls = verschlüsselt
health-no-tls = nicht verschlüsselt
kind-office-backup-started = Eine Sicherung wurde gestartet
kind-office-backup-made = Eine Sicherung ist entstanden
kind-office-backup-failed = Eine Sicherung ist nicht gelungen
kind-office-backup-deleted = Eine Sicherung wurde gelöscht
kind-office-test-mail-sent = Eine Probemail wurde gesendet
kind-office-index-rebuild-begun = Der Suchindex wurde neu angelegt
kind-people-steward-ended = Jemand gehört nicht mehr zum Sekretariat
kind-people-verification-sent = Das Sekretariat hat eine Mail zur Bestätigung einer Adresse gesendet
kind-people-sessions-ended = Das Sekretariat hat jemanden überall abgemeldet
kind-people-government-corrected = Eine Verwaltung wurde berichtigt
kind-people-government-closed = Eine Verwaltung wurde geschlossen
kind-people-government-reopened = Eine Verwaltung wurde wieder geöffnet
kind-people-government-merged = Eine Verwaltung wurde mit einer anderen zusammengelegt
kind-people-organisation-corrected = Eine Organisation wurde berichtigt
kind-people-organisation-merged = Eine Organisation wurde mit einer anderen zusammengelegt

health-scanner = Virenscanner (clamd)
scanner-none = Nicht eingestellt
scanner-none-what = Dateien werden aufbewahrt, ohne durchsucht zu werden. Die Einstellung heißt clamd.
scanner-answers = Antwortet
scanner-answers-what = Jede Datei wird durchsucht, bevor sie aufbewahrt wird. Deshalb wartet keine.
scanner-silent = Antwortet nicht
scanner-silent-what = Es wird keine Datei angenommen. Wer eine sendet, wird gebeten, es später noch einmal zu versuchen. Deshalb wartet keine.
warn-scanner = Der Virenscanner antwortet nicht, deshalb wird keine Datei angenommen. Starten Sie clamd, oder berichtigen Sie die Einstellung clamd.
