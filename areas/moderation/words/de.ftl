# Meldungen, Fälle und Widersprüche
report-title = Einen Text melden
report-lede = Sagen Sie denen, die moderieren, was daran nicht stimmt. Sie entscheiden, ob der Text bleibt.
kind-comment = Kommentar
kind-post = Beitrag
kind-proposal = Vorschlag
kind-challenge = Herausforderung
kind-question = Frage in einer Sitzung
kind-adoption = Was eine Verwaltung zu einer Ressource sagt
kind-explanation = Was eine Gruppe zu einem Dossier sagt
kind-remark = Kommentar zu einem Entwurf
kind-resource = Ressource
ground-label = Was stimmt daran nicht?
ground-missing = Wählen Sie, was daran nicht stimmt.
ground-insult = Er beleidigt oder bedroht jemanden
ground-spam = Er ist Werbung oder hat hier nichts zu suchen
ground-private = Er verrät Privates über eine Person
ground-unlawful = Er verstößt gegen das Gesetz
ground-other = Etwas anderes
report-words-label = Sagen Sie es in einem Satz
report-words-hint = Fünf bis 500 Zeichen. Wer entscheidet, liest das, ohne Ihren Namen.
report-words-missing = Schreiben Sie zwischen fünf und 500 Zeichen.
report-send = Meldung senden
back = Zurück
private-report = Koordination und Vorsitz der Gruppe und das Sekretariat, ohne Ihren Namen. Niemand sonst erfährt, dass Sie etwas gemeldet haben.
private-own = Sie.
reports-title = Meldungen und ausgeblendete Texte
reports-lede = Was Sie gemeldet haben, und was von Ihnen ausgeblendet wurde.
reported-own = Was Sie gemeldet haben
reports-none = Sie haben nichts gemeldet. Neben jedem Text von anderen steht ein Knopf dafür.
hidden-own = Ihre Texte, die ausgeblendet wurden
reported-what = { $kind }: { $ground }
outcome-waits = Wartet auf eine Entscheidung
outcome-hidden = Der Text wurde ausgeblendet
outcome-stands = Der Text bleibt
done-reported = Danke. Wer moderiert, sieht es sich an, und Sie erfahren, was entschieden wird.
cases-title = Gemeldete Texte
cases-lede = Was gemeldet wurde, das Älteste zuerst. Lesen Sie es an seinem Ort, und blenden Sie es dann aus oder lassen Sie es stehen.
cases-waiting = Wartet auf eine Entscheidung
cases-none = Nichts wartet auf eine Entscheidung.
case-of = { $kind } in „{ $title }“
reports-count = { $number ->
    [one] 1 Meldung
   *[other] { NUMBER($number) } Meldungen
}
waits-since = seit { $day }
opened-at = zuerst gemeldet am { $day }
private-cases = wer entscheidet: Koordination, Vorsitz und Sekretariat.
private-case = wer entscheidet: Koordination, Vorsitz und Sekretariat. Wer den Text geschrieben hat, sieht diese Seite erst, wenn er ausgeblendet ist, und nie die Meldungen.
private-own-case = Sie, und wer entscheidet: Koordination, Vorsitz und Sekretariat.
case-title = Ein gemeldeter Text
case-own-title = Ihr Text
case-place = Seinen Ort ansehen
text-gone = Der Text ist nicht mehr da.
state-open = Wartet auf eine Entscheidung
state-stands = Bleibt stehen
state-hidden = Ausgeblendet
state-appealed = Widerspruch eingelegt
state-upheld = Bleibt ausgeblendet
state-restored = Wieder an seinem Ort
reports-heading = Was gemeldet wurde
decided-title = Was entschieden wurde
decide-title = Entscheiden
outcome-label = Was geschieht mit dem Text?
outcome-missing = Wählen Sie, was mit dem Text geschieht.
choice-hide = Ausblenden
choice-hide-hint = Nur wer ihn geschrieben hat und wer entscheidet, kann ihn lesen. Die Stelle bleibt.
choice-stand = Stehen lassen
choice-stand-hint = Wer ihn geschrieben hat, erfährt nichts von den Meldungen.
choice-uphold = Ausgeblendet lassen
choice-restore = Wieder zeigen
reason-label = Warum?
reason-hint = Wenn Sie ihn ausblenden, liest Ihren Grund, wer ihn geschrieben hat. Wer ihn gemeldet hat, liest ihn nicht.
reason-missing = Schreiben Sie, warum.
reason-long = Kürzen Sie dies auf { NUMBER($max) } Zeichen.
decide-send = Entscheiden
case-decided = Das wurde inzwischen entschieden.
appeal-of-other = Sie haben diesen Text ausgeblendet. Über den Widerspruch entscheidet jemand anderes: Koordination, Vorsitz oder Sekretariat.
appeal-title = Sie sind nicht einverstanden?
appeal-label = Sagen Sie, warum der Text da sein sollte
appeal-hint = Das geht einmal. Jemand anderes als vorher entscheidet, und Sie bekommen die Antwort per E-Mail.
appeal-send = Widerspruch einlegen
appeal-over = Ein Widerspruch ist nicht mehr möglich.
appeal-words = Was die Person sagt, die ihn geschrieben hat
done-decided = Es ist entschieden.
done-appealed = Ihr Widerspruch ist da. Jemand anderes entscheidet.
mail-hidden-subject = Ein Text von Ihnen wurde ausgeblendet
mail-hidden =
    Ein Text von Ihnen wurde ausgeblendet ({ $place }). Nur Sie und wer entscheidet, können ihn lesen.

    Der Grund:
    { $reason }

    Lesen Sie Ihren Text, und legen Sie Widerspruch ein, wenn Sie nicht einverstanden sind:
    { $link }
mail-upheld-subject = Ihr Text bleibt ausgeblendet
mail-upheld =
    Jemand anderes hat Ihren Widerspruch angesehen ({ $place }). Ihr Text bleibt ausgeblendet.

    Der Grund:
    { $reason }

    { $link }
mail-restored-subject = Ihr Text ist wieder an seinem Ort
mail-restored =
    Jemand anderes hat Ihren Widerspruch angesehen ({ $place }). Ihr Text ist wieder an seinem Ort.

    Der Grund:
    { $reason }

    { $link }

# Texte, die warten
kind-discussion = Diskussion
state-let-in = Zugelassen
state-refused = Abgelehnt
held-title = Texte mit Links, die warten
held-what = Sie stammen von Konten, die jünger als eine Woche sind und deren Zugehörigkeit niemand bestätigt hat. Sonst sieht sie niemand.
held-of = { $kind } von { $name }
held-own = Ihre Texte, die warten oder abgelehnt wurden
held-is-there = Der Text steht an seinem Ort.
held-why = Ihr Text enthält einen Link, und Ihr Konto ist neu. Er wartet, bis Koordination oder Vorsitz ihn angesehen haben. Andere sehen nichts davon.
held-reason-hint = Nötig, wenn Sie ihn ablehnen. Wer ihn geschrieben hat, liest Ihren Grund.
choice-let-in = Zulassen
choice-refuse = Ablehnen
no-place = Sein Ort ist geschlossen oder nicht mehr da, oder die Person, die ihn geschrieben hat, darf dort nicht mehr schreiben. Sie können ihn aus diesem Grund ablehnen.
private-held = wer den Text geschrieben hat, und Koordination, Vorsitz und Sekretariat.
mail-let-in-subject = Ihr Text ist da
mail-let-in =
    Ihr Text mit einem Link wurde zugelassen ({ $place }). Er steht jetzt an seinem Ort.

    { $link }
mail-refused-subject = Ihr Text wurde abgelehnt
mail-refused =
    Ihr Text mit einem Link wurde abgelehnt ({ $place }). Sonst hat ihn niemand gesehen.

    Der Grund:
    { $reason }

    { $link }

# Stummschalten
mute = Stummschalten
mute-title = Sie möchten diese Person nicht lesen?
mute-what = Ihre Kommentare und Beiträge sind für Sie eingeklappt, und Ihnen wird nichts mitgeteilt, was diese Person tut. Sie erfährt es nicht. Beschlüsse und Protokolle bleiben.
mutes-title = Personen, die Sie stummgeschaltet haben
mutes-lede = Sie sehen nicht, was sie schreiben, außer Sie öffnen es. Hier machen Sie es rückgängig.
mutes-none = Sie haben niemanden stummgeschaltet.
muted-at = seit { $day }
unmute = Wieder lesen
private-mutes = Sie. Wen Sie stummschalten, erfährt es nicht.
done-muted = Sie lesen diese Person nicht mehr.
done-unmuted = Sie lesen diese Person wieder.
