# The desk
desk-title = Schreibtisch des Sekretariats
desk-lede = Was auf Sie wartet, das Älteste zuerst.
publish-news = Meldung veröffentlichen
remove-factor = Einen zweiten Faktor ausschalten
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
erase-person = Ein Konto beenden
done-erased = Das Konto ist beendet. Alles, was die Person nannte, ist entfernt.
