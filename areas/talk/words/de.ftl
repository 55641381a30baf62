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
about = Worum es geht:
about-gone = Worum es gehen sollte, gibt es nicht mehr, oder Sie dürfen es nicht lesen. Senden Sie es noch einmal: Es wird eine Diskussion für sich.
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
quote-of = { $name }, { $post }
quote-hint = Um einen Teil eines Beitrags zu zitieren, markieren Sie ihn. Drücken Sie dann „Zitieren“ unter diesem Beitrag.
change = Ändern
withdraw = Zurückziehen
changed-at = Geändert { $date }
change-title = Beitrag { NUMBER($number) } ändern
change-hint = Wer mitliest, kann den früheren Text ansehen. Eine Datei, deren Zeile Sie löschen, wird endgültig weggenommen.
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
done-draft-kept = Als Entwurf behalten. Niemand sonst sieht ihn.
done-post-changed = Ihr Beitrag ist geändert.
done-post-withdrawn = Ihr Beitrag ist zurückgezogen.
done-accepted = Dieser Beitrag ist jetzt die Antwort.
done-kept = Die Antwort steht in der Wissensbasis.
done-dropped = Die Antwort steht nicht mehr in der Wissensbasis.
done-held = Ihr Text enthält einen Link, ein Bild oder eine Datei, und Ihr Konto ist neu. Er wartet deshalb, bis Koordination oder Vorsitz ihn angesehen haben. Bis dahin sehen ihn nur Sie und diese, unter „Meldungen und ausgeblendete Texte“ in Ihrem Konto.
link-waits = Ihr Konto ist neu. Ein Link, ein Bild oder eine Datei muss deshalb warten, bis jemand es angesehen hat. Schreiben Sie dafür einen eigenen Beitrag, oder lassen Sie es weg.
experts-title = Fachleute von außen
experts-lede = Fragen Sie jemanden von außen per E-Mail. Die Person sieht nur diese eine Frage und antwortet auf die E-Mail. Ein Konto braucht sie nicht.
experts-no-mail = Diese Website nimmt keine E-Mails an, deshalb kann niemand von außen gefragt werden. Das Sekretariat kann sagen, ob sich das ändert.
experts-none = Es wurde noch niemand von außen gefragt.
experts-asked = Gefragt
expert-ask = Jemanden fragen
expert-name-label = Name
expert-name-missing = Schreiben Sie den Namen.
expert-email-label = E-Mail-Adresse
expert-email-hint = Sie dient nur dieser Frage und wird nach 30 Tagen gelöscht.
expert-email-wrong = Schreiben Sie eine E-Mail-Adresse, zum Beispiel anna@university.example.
expert-known = Diese Adresse wurde schon gefragt.
expert-why-label = Warum diese Person?
expert-why-hint = Eine Zeile. Sie steht in der E-Mail.
expert-why-missing = Schreiben Sie in einer Zeile mit höchstens 300 Zeichen, warum Sie diese Person fragen.
expert-no-question = Die Frage wird nicht mehr gezeigt. Deshalb kann niemand gefragt werden.
expert-enough = Fünf Personen wurden schon gefragt. Mehr sind nicht möglich.
expert-enough-today = Sie haben heute zehn Personen gefragt. Versuchen Sie es morgen wieder.
expert-no-mail = Hier kann keine E-Mail ankommen, also könnte niemand antworten.
expert-send = Die E-Mail senden
expert-readers-group = Wer eine Antwort liest: die Menschen von { $group }, mit dem Namen der Person.
expert-readers-everyone = Wer eine Antwort liest: alle, mit dem Namen der Person.
expert-asked = Wartet auf Antwort
expert-until = bis { $date }
expert-answered = Hat geantwortet
expert-declined = Hat abgelehnt
expert-silent = Hat nicht geantwortet
expert-asked-by = Gefragt von { $name }
expert-unnamed = Eine Fachperson von außen
expert-tag = Fachperson von außen, per E-Mail
expert-by = { $name }, Fachperson von außen, per E-Mail
private-experts = wer die Frage gestellt hat, Koordination und Vorsitz.
private-expert = Sie, weil Sie den Link haben. Geben Sie ihn nicht weiter.
expert-page-lede = { $asker } fragt Sie, für { $group }.
expert-page-over = Die Zeit zum Antworten ist vorbei. Danke.
expert-page-answered = Ihre Antwort ist da. Danke.
expert-page-how = Antworten Sie auf die E-Mail, die Sie hierher geführt hat.
expert-decline = Ich antworte nicht
expert-take-back = Meine Antworten zurücknehmen
expert-page-data = Wir behalten Ihren Namen und Ihre Adresse nur für diese Frage. Mit diesem Knopf wird Ihre Adresse sofort gelöscht, und Ihre Antworten werden zurückgezogen. Sonst wird die Adresse 30 Tage nach der Frage gelöscht.
expert-ended = Sie haben abgelehnt
expert-ended-what = Ihre Adresse ist hier gelöscht, und Sie bekommen keine E-Mail mehr zu dieser Frage. Ihre Antworten sind zurückgezogen.
done-asked = Die E-Mail ist unterwegs.
mail-expert-subject = Eine Frage an Sie: { $title }
mail-expert-who = Guten Tag { $name },

    { $asker } von { $group } hat eine Frage und glaubt, dass Sie sie beantworten können. { $group } ist eine Arbeitsgruppe von { $instance }, einem Netzwerk von Städten und Regionen.
mail-expert =
    { $who }

    Warum Sie: { $why }

    { $title }

    { $question }

    { $how }
mail-expert-how =
    Um zu antworten, antworten Sie auf diese E-Mail. Was Sie schreiben, wird ein Beitrag, markiert als Antwort einer Fachperson von außen, per E-Mail. { $readers } Die Gruppe kann sie zum Nachschlagen behalten.

    Sie können bis { $until } antworten. Sie haben kein Konto und bekommen keine andere E-Mail. Ihre Adresse dient nur dieser Frage und wird danach gelöscht.

    Die Frage, und ein Knopf, um abzulehnen oder Ihre Antwort zurückzunehmen:
    { $link }
reply-returned-subject = Ihre E-Mail wurde kein Beitrag
reply-returned =
    { $why }

    Das haben Sie zu „{ $subject }“ geschrieben:

    { $words }
reply-absent = Die Diskussion ist nicht mehr da, oder Sie können dort nicht schreiben.
reply-closed = Die Diskussion ist geschlossen. Niemand kann dort schreiben.
reply-second-factor = Um dort zu schreiben, brauchen Sie einen zweiten Faktor. Richten Sie ihn in Ihrem Konto ein und schreiben Sie auf der Website.
reply-empty = Wir haben darin keine Worte von Ihnen gefunden, nur Zitate, und keine Datei, die behalten wird.
reply-long = Das ist zu lang für einen Beitrag. Kürzen Sie es auf 20.000 Zeichen.
reply-over = Die Zeit zum Antworten ist vorbei.
reply-many = Sie haben schon fünfmal geantwortet. Mehr ist per E-Mail nicht möglich.
reply-waits = Es enthält einen Link oder eine Datei und wartet deshalb, bis jemand es angesehen hat. Sie brauchen es nicht noch einmal zu senden.
mailed-refused = (Nicht behalten: { $names }.)
mailed-more = { $count ->
    [one] 1 weitere Datei
   *[other] { $count } weitere Dateien
}
mailed-kind = diese Art von Datei wird nicht angenommen
mailed-page = sie beginnt wie eine Webseite
mailed-macros = sie enthält Makros
mailed-trap = sie konnte nicht durchgesehen werden oder ist entpackt viel zu groß
mailed-picture = dieses Bild ist nicht lesbar
mailed-dots = dieses Bild hat zu viele Punkte
mailed-virus = darin ist ein Virus
mailed-unscanned = sie konnte nicht auf Viren durchsucht werden
mailed-empty = sie ist leer oder kam beschädigt an
mailed-large = sie hat mehr als 20 MB
mailed-many = ein Beitrag hat höchstens 10 Dateien
mailed-often = zu viele Dateien in kurzer Zeit
follow = Neue Beiträge mitteilen
follow-end = Nichts mehr mitteilen
follow-title = E-Mail dazu
follow-yes = Sie erfahren, wenn hier jemand schreibt.
follow-no = Sie erfahren nicht, wenn hier jemand schreibt.
done-followed = Wir teilen Ihnen neue Beiträge mit.
done-follow-ended = Wir teilen Ihnen neue Beiträge nicht mehr mit.
mentioned = Erwähnt:
mention-hint = Mit einem @ vor dem Namen erfahren Menschen der Gruppe, Verwaltungen und Gruppen von Ihrem Beitrag: @oulu, @technical.

images-many = Ein Beitrag zeigt höchstens { $most } Bilder. Nehmen Sie einige heraus, oder schreiben Sie einen weiteren Beitrag.
image-words-missing = Sagen Sie, was das Bild zeigt. Es bleibt solange aufbewahrt.
image-words-long = Sagen Sie in höchstens { $most } Zeichen, was das Bild zeigt.
image-without-words = Sagen Sie von jedem Bild, was es zeigt, zwischen den eckigen Klammern: ![hier](…).
image-gone = Ein Bild im Text ist nicht mehr da oder gehört zu einem anderen Beitrag. Nehmen Sie seine Zeile heraus und fügen Sie es noch einmal hinzu.
image-missing = Wählen Sie das Bild, das diese Worte beschreiben, oder leeren Sie dieses Feld.
image-kind = Wählen Sie ein Bild als PNG, JPEG oder WebP. Andere Arten werden nicht angenommen.
image-limit = Sie haben in kurzer Zeit viele Bilder hinzugefügt. Warten Sie einige Minuten, und wählen Sie das Bild dann noch einmal.
images-waiting = { $most } Ihrer Bilder und Dateien warten in Entwürfen oder wurden nicht gesendet. Senden oder löschen Sie Entwürfe. Was in keinem Entwurf steht, geht nach einem Tag.
file-limit = Sie haben in kurzer Zeit viele Dateien hinzugefügt. Warten Sie einige Minuten, und wählen Sie die Datei dann noch einmal.
file-kind = Wählen Sie ein PDF, eine Office-Datei, ein Bild oder einen Text (.txt, .md, .csv). Andere Arten werden nicht angenommen.
file-gone = Eine Datei im Text ist nicht mehr da oder gehört zu einem anderen Beitrag. Nehmen Sie ihre Zeile heraus und fügen Sie sie noch einmal hinzu.
files-many = Ein Beitrag hat höchstens { $most } Dateien. Nehmen Sie einige heraus, oder schreiben Sie einen weiteren Beitrag.
done-draft-without-image = Als Entwurf behalten, ohne das Bild oder die Datei, die Sie gewählt haben. Um auch das zu behalten, wählen Sie es noch einmal und sehen Sie sich den Text zuerst an.
