# Signalements, dossiers et recours
report-title = Signaler un texte
report-lede = Dites aux personnes qui modèrent ce qui ne va pas. Elles décident si le texte reste.
kind-comment = Commentaire
kind-post = Message
kind-proposal = Proposition
kind-challenge = Défi
kind-question = Question dans une réunion
kind-adoption = Ce qu’une autorité publique dit d’une ressource
kind-explanation = Ce qu’un groupe dit d’un dossier
kind-remark = Commentaire sur un brouillon
kind-resource = Ressource
ground-label = Qu’est-ce qui ne va pas ?
ground-missing = Choisissez ce qui ne va pas.
ground-insult = Il insulte ou menace quelqu’un
ground-spam = C’est de la publicité, ou cela n’a rien à voir ici
ground-private = Il révèle quelque chose de privé sur une personne
ground-unlawful = Il est contraire à la loi
ground-other = Autre chose
report-words-label = Dites-le en une phrase
report-words-hint = De cinq à 500 caractères. Les personnes qui décident le lisent, sans votre nom.
report-words-missing = Écrivez entre cinq et 500 caractères.
report-send = Envoyer le signalement
back = Retour
private-report = la coordination et la présidence du groupe, et le secrétariat, sans votre nom. Personne d’autre n’apprend que vous avez signalé quelque chose.
private-own = vous.
reports-title = Signalements et textes masqués
reports-lede = Ce que vous avez signalé, et vos textes qui ont été masqués.
reported-own = Ce que vous avez signalé
reports-none = Vous n’avez rien signalé. À côté de chaque texte d’autres personnes se trouve un bouton pour cela.
hidden-own = Vos textes qui ont été masqués
reported-what = { $kind } : { $ground }
outcome-waits = En attente d’une décision
outcome-hidden = Le texte a été masqué
outcome-stands = Le texte reste
done-reported = Merci. Les personnes qui modèrent vont l’examiner, et vous saurez ce qu’elles décident.
cases-title = Textes signalés
cases-lede = Ce qui a été signalé, du plus ancien au plus récent. Lisez le texte à sa place, puis masquez-le ou laissez-le.
cases-waiting = En attente d’une décision
cases-none = Rien n’attend de décision.
case-of = { $kind } dans « { $title } »
reports-count = { $number ->
    [one] { NUMBER($number) } signalement
   *[other] { NUMBER($number) } signalements
}
waits-since = depuis le { $day }
opened-at = signalé d’abord le { $day }
private-cases = les personnes qui décident : coordination, présidence et secrétariat.
private-case = les personnes qui décident : coordination, présidence et secrétariat. La personne qui a écrit le texte ne voit pas cette page avant qu’il soit masqué, et jamais les signalements.
private-own-case = vous, et les personnes qui décident : coordination, présidence et secrétariat.
case-title = Un texte signalé
case-own-title = Votre texte
case-place = Voir sa place
text-gone = Le texte n’est plus là.
state-open = En attente d’une décision
state-stands = Reste
state-hidden = Masqué
state-appealed = Recours déposé
state-upheld = Reste masqué
state-restored = De nouveau à sa place
reports-heading = Ce qui a été signalé
decided-title = Ce qui a été décidé
decide-title = Décider
outcome-label = Que devient le texte ?
outcome-missing = Choisissez ce que devient le texte.
choice-hide = Le masquer
choice-hide-hint = Seules la personne qui l’a écrit et celles qui décident peuvent le lire. La place reste.
choice-stand = Le laisser
choice-stand-hint = La personne qui l’a écrit n’est pas informée des signalements.
choice-uphold = Le garder masqué
choice-restore = Le remettre à sa place
reason-label = Pourquoi ?
reason-hint = Si vous le masquez, la personne qui l’a écrit lit votre raison. Celles qui l’ont signalé ne la lisent pas.
reason-missing = Écrivez pourquoi.
reason-long = Réduisez ce texte à { NUMBER($max) } caractères.
decide-send = Décider
case-decided = Cela a été décidé entre-temps.
appeal-of-other = Vous avez masqué ce texte. Une autre personne décide du recours : coordination, présidence ou secrétariat.
appeal-title = Vous n’êtes pas d’accord ?
appeal-label = Dites pourquoi le texte devrait être là
appeal-hint = Vous pouvez le faire une fois. Une autre personne décide, et vous recevez la réponse par courriel.
appeal-send = Déposer un recours
appeal-over = Il n’y a plus de recours possible.
appeal-words = Ce que dit la personne qui l’a écrit
done-decided = C’est décidé.
done-appealed = Votre recours est déposé. Une autre personne décide.
mail-hidden-subject = Un de vos textes a été masqué
mail-hidden =
    Un de vos textes a été masqué ({ $place }). Seules vous et les personnes qui décident peuvent le lire.

    La raison :
    { $reason }

    Lisez votre texte, et déposez un recours si vous n’êtes pas d’accord :
    { $link }
mail-upheld-subject = Votre texte reste masqué
mail-upheld =
    Une autre personne a examiné votre recours ({ $place }). Votre texte reste masqué.

    La raison :
    { $reason }

    { $link }
mail-restored-subject = Votre texte est de nouveau à sa place
mail-restored =
    Une autre personne a examiné votre recours ({ $place }). Votre texte est de nouveau à sa place.

    La raison :
    { $reason }

    { $link }

# Textes en attente
kind-discussion = Discussion
state-let-in = Accepté
state-refused = Refusé
held-title = Textes avec liens en attente
held-what = Ils viennent de comptes de moins d’une semaine dont personne n’a confirmé le rattachement. Personne d’autre ne les voit.
held-of = { $kind } de { $name }
held-own = Vos textes en attente ou refusés
held-is-there = Le texte est à sa place.
held-why = Votre texte contient un lien, et votre compte est récent. Il attend que la coordination ou la présidence l’ait lu. Les autres n’en voient rien.
held-reason-hint = Nécessaire si vous le refusez. La personne qui l’a écrit lit votre raison.
choice-let-in = L’accepter
choice-refuse = Le refuser
no-place = Sa place est close ou n’existe plus, ou la personne qui l’a écrit ne peut plus y écrire. Vous pouvez le refuser pour cette raison.
private-held = la personne qui a écrit le texte, la coordination, la présidence et le secrétariat.
mail-let-in-subject = Votre texte est publié
mail-let-in =
    Votre texte avec un lien a été accepté ({ $place }). Il est maintenant à sa place.

    { $link }
mail-refused-subject = Votre texte a été refusé
mail-refused =
    Votre texte avec un lien a été refusé ({ $place }). Personne d’autre ne l’a vu.

    La raison :
    { $reason }

    { $link }

# Mise en sourdine
mute = Mettre en sourdine
mute-title = Vous ne voulez pas lire cette personne ?
mute-what = Ses commentaires et messages sont repliés pour vous, et rien de ce que fait cette personne ne vous est notifié. Elle ne l’apprend pas. Décisions et comptes rendus restent.
mutes-title = Personnes mises en sourdine
mutes-lede = Vous ne voyez pas ce qu’elles écrivent, sauf si vous l’ouvrez. Ici, vous pouvez l’annuler.
mutes-none = Vous n’avez mis personne en sourdine.
muted-at = depuis le { $day }
unmute = Lire de nouveau
private-mutes = vous. Les personnes mises en sourdine ne l’apprennent pas.
done-muted = Vous ne lisez plus cette personne.
done-unmuted = Vous lisez de nouveau cette personne.
