# La liste
list-title = Notifications
list-lede = Ce qui s’est passé dans vos groupes et autour de ce que vous faites ici.
list-heading = Les plus récentes d’abord
list-none = Il ne s’est encore rien passé. Ce que font vos groupes apparaîtra ici.
unread = Nouveau
read-all = Tout marquer comme lu
to-settings = Choisir vos courriels
private-own = vous uniquement.
done-read = Tout est marqué comme lu. Vous ne recevrez plus de courriel à ce sujet.

# Ce qui est annoncé
class-proposal = Nouvelles propositions
class-proposal-hint = Une personne propose un sujet à l’un de vos groupes.
class-plan = Plan de travail
class-plan-hint = Un plan est ouvert aux propositions, discuté, adopté, lancé ou clos.
class-meeting = Réunions
class-meeting-hint = Une réunion est convoquée, déplacée, modifiée ou annulée, on cherche une date ou des solutions à présenter. Si vous recevez les invitations aux réunions par courriel, vous ne recevez pas d’autre courriel à leur sujet.
class-minutes = Comptes rendus
class-minutes-hint = Le compte rendu d’une réunion est publié.
class-library = Actualités et bibliothèque
class-library-hint = Les actualités et les ressources de vos groupes.
class-support = Soutien
class-support-hint = Une autorité publique soutient l’une de vos propositions.
class-action = Actions
class-action-hint = Une réunion vous confie quelque chose à faire.
class-standing = Votre place dans les groupes
class-standing-hint = Vous recevez la coordination, la présidence ou la coprésidence, ou l’un de vos sièges ou votre participation à un groupe prend fin.
class-activity = Vos activités
class-activity-hint = Une activité dont vous vous occupez, ou à laquelle votre autorité publique contribue, est ajoutée, avance ou passe à l’année suivante.
class-chair = Choix de la présidence
class-chair-hint = Un appel à la présidence est ouvert, il y a un second vote, ou les voix sont comptées.
class-request = Demandes d’adhésion
class-request-hint = Une personne demande à rejoindre un groupe dont vous avez la coordination ou la présidence.
class-entry = Réponses aux demandes d’adhésion
class-entry-hint = Qui a demandé à rejoindre un groupe reçoit toujours la réponse, par courriel et tout de suite.
class-message = Messages au groupe
class-message-hint = Ce que la coordination ou la présidence écrit à tout le groupe arrive toujours par courriel et tout de suite.
class-answer = Réponses aux propositions
class-answer-hint = Qui a proposé ou soutenu un sujet reçoit toujours la réponse, par courriel et tout de suite.

# Phrases
day-unknown = jour pas encore fixé
said-proposal = Nouvelle proposition : { $title }
said-plan-opened = Le plan de travail { $year } est ouvert aux propositions
said-plan-discussed = Le groupe discute maintenant du plan de travail { $year }
said-plan-adopted = Le plan de travail { $year } est adopté
said-plan-started = L’année du plan de travail { $year } a commencé
said-plan-closed = Le plan de travail { $year } est clos
said-meeting = Nouvelle réunion : { $title }, { $when }
said-meeting-moved = Réunion déplacée : { $title }, désormais { $when }
said-meeting-changed = Réunion modifiée : { $title }
said-meeting-cancelled = Réunion annulée : { $title }
said-poll-opened = Quand cela vous convient-il ? { $title }
said-poll-ending = Encore deux jours pour dire quand cela vous convient : { $title }
said-poll-dropped = Aucune des dates n’est devenue une réunion : { $title }
said-presentation-call = Solutions à présenter recherchées : { $title }
said-minutes = Compte rendu publié : { $title }
said-resource = Nouveau dans la bibliothèque : { $title }
said-shared = Nouveau dans la bibliothèque, aussi de votre groupe : { $title }
said-news = Actualité : { $title }
said-support = { $government } soutient votre proposition : { $title }
said-action = Vous avez quelque chose à faire pour { $group } : { $words }
said-activity-added = Vous vous occupez d’une activité : { $title }
said-activity-planned = De nouveau prévue : { $title }
said-activity-running = Le travail a commencé : { $title }
said-activity-done = Terminée : { $title }
said-activity-dropped = Abandonnée : { $title }
said-activity-carried = Continue l’année suivante : { $title }
said-chair-opened = Un appel à la présidence de { $group } est ouvert
said-chair-second = Il y a un second vote pour la présidence de { $group }
said-chair-counted = Les voix pour la présidence de { $group } sont comptées
said-request = Une personne demande à rejoindre { $group }
said-request-declined = { $group } n’a pas accepté votre demande d’adhésion
said-message = Vous avez reçu par courriel un message à tout le groupe { $group }
said-membership = Vous êtes désormais membre de { $group }
said-membership-ended = Vous n’êtes plus membre de { $group }
said-seat-lead = Vous assurez désormais la coordination de { $group }
said-seat-chair = Vous assurez désormais la présidence de { $group }
said-seat-co-chair = Vous assurez désormais la coprésidence de { $group }
said-seat-ended = Vous n’avez plus de siège dans { $group }
said-accepted = Inscrite au plan de travail : { $title }
said-declined = Non retenue : { $title }
said-withdrawn = Retirée : { $title }

# Quand arrivent les courriels
level-now = Tout de suite
level-daily = Une fois par jour
level-weekly = Une fois par semaine
level-never = Jamais
level-as-in-all = Comme dans tous les groupes
level-missing = Choisissez quand le courriel arrive.
settings-title = Choisir vos courriels
settings-lede = Pour chaque type de nouvelle, choisissez quand vous recevez un courriel. Tout figure aussi dans votre liste ici, quel que soit votre choix. Vous recevez au plus un résumé par jour, le matin. Ce qui arrive une fois par semaine arrive le lundi.
settings-group = Ces choix valent uniquement pour { $group }.
settings-send = Enregistrer
for-which-groups = Pour quels groupes
in-all-groups = Tous les groupes
done-set = C’est enregistré.
done-mended = Nous envoyons de nouveau des courriels à votre adresse.
bounced = Depuis le { $day }, votre serveur de messagerie indique que votre adresse n’existe pas. Nous ne vous envoyons donc plus de notifications par courriel. Vérifiez votre adresse sur votre page, ou demandez-nous de réessayer.
bounce-end = Reprendre les envois
to-account = Aller à votre page

# Arrêter les courriels
unsubscribe-title = Arrêter ces courriels
unsubscribe-group = Vous ne recevrez plus de courriels sur ce qui se passe dans { $group }. Vous restez membre, et la liste ici montre toujours tout.
unsubscribe-class = Vous ne recevrez plus de courriels de ce type : { $class }. La liste ici montre toujours tout.
unsubscribe-digest = Vous ne recevrez plus de résumés. La liste ici montre toujours tout.
unsubscribe-send = Arrêter ces courriels
unsubscribe-what = Les réponses à vos propositions et ce qui concerne votre compte arrivent toujours par courriel.
private-link = toute personne qui a le lien du courriel.
done-ended = C’est fait. Ces courriels sont arrêtés.

# Courriels
mail-one-subject = { $group } : { $title }
mail-one =
    { $sentence }

    { $link }

    --
    { $why }
    Arrêter ces courriels : { $unsubscribe }
    Choisir vos courriels : { $settings }
mail-why-group = Vous recevez ce courriel parce que vous participez à { $group }.
mail-why-class = Vous recevez ce courriel en raison de votre réglage pour : { $class }.
mail-why-digest = Ceci est votre résumé de { $instance }.
mail-digest-subject = { $instance } : { $count ->
    [one] une nouveauté
   *[other] { $count } nouveautés
}
mail-digest =
    { $lines }

    --
    { $why }
    Arrêter ces courriels : { $unsubscribe }
    Choisir vos courriels : { $settings }
mail-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}

# Textes signalés
class-case = Textes signalés
class-case-hint = Pour la coordination et la présidence : un texte du groupe a été signalé, ou la personne qui l’a écrit a déposé un recours.
said-case-opened = Un texte a été signalé dans { $group }
said-case-appealed = Quelqu’un dépose un recours contre le masquage de son texte dans { $group }
class-report = La suite de vos signalements
class-report-hint = Si un texte que vous avez signalé a été masqué.
said-report-hidden = Un texte que vous avez signalé a été masqué
said-report-restored = Un texte que vous avez signalé est de nouveau à sa place : il a été réexaminé
said-report-stands = Un texte que vous avez signalé a été examiné, et il reste
said-text-held = Un texte avec un lien attend dans { $group }
class-challenge = Défis
class-challenge-hint = Quand un défi de votre autorité publique est résolu, ou devient une proposition.
said-challenge-solved = Résolu : { $title }
said-challenge-proposed = Un défi est devenu une proposition : { $title }

# Policy watch
class-deadline = Échéances
class-deadline-hint = Un mois et une semaine avant une échéance d’un dossier que vous suivez.
said-deadline = { $when } : { $title }, { $words }
class-discussion = Discussions
class-discussion-hint = Quelqu’un ouvre une discussion dans un de vos groupes, ou pose une question.
class-post = Nouveaux messages
class-post-hint = Quelqu’un écrit dans une discussion où vous avez écrit, ou que vous suivez.
said-discussion = Nouvelle discussion : { $title }
said-post = Nouveau message dans « { $title } »
said-expert = Une personne de l’extérieur a répondu à « { $title } »
said-accepted-answer = « { $title } » a une réponse
mail-answer = Pour répondre, répondez à ce courriel. Ce que vous écrivez devient un message.
class-mention = Mentions
class-mention-hint = Quelqu’un vous mentionne avec un @, ou votre autorité publique, ou un groupe que vous coordonnez ou présidez.
said-mention = Vous êtes mentionné(e) dans « { $title } »

# Saved searches
class-search = Recherches enregistrées
class-search-hint = Vous le choisissez pour chaque recherche enregistrée, sur votre page.
said-search = { $count ->
    [one] Un nouveau résultat pour « { $title } »
   *[other] { $count } nouveaux résultats pour « { $title } »
}
said-search-more = Plus de { $count } nouveaux résultats pour « { $title } »
your-page = Votre page
saved-title = Recherches enregistrées
saved-lede = Nous posons ces questions à la recherche pour vous et vous prévenons quand il y a du nouveau.
saved-heading = Les plus récentes d’abord
saved-none = Vous n’avez encore enregistré aucune recherche. Cherchez quelque chose, puis appuyez sur « Enregistrer cette recherche ».
saved-search = Rechercher
saved-narrowed = Restreinte
saved-has-feed = Avec flux
saved-since = Enregistrée le { $day }
saved-change = Modifier
saved-end = Supprimer cette recherche
saved-asks = Cherche : { $question }
saved-results = Voir les résultats
saved-name = Nom
saved-name-missing = Écrivez un nom.
saved-name-long = Écrivez un nom de { NUMBER($count) } caractères au plus.
saved-rhythm = Quand vous signaler les nouveaux résultats ?
saved-rhythm-hint = Vous le trouvez dans vos notifications et dans votre résumé, avec le nombre de nouveaux résultats. Ce que vous pouvez voir est décidé au moment où vous regardez.
saved-rhythm-missing = Choisissez quand nous vous prévenons.
rhythm-daily = Dans le résumé quotidien
rhythm-weekly = Dans le résumé hebdomadaire
rhythm-never = Jamais, seulement dans le flux
saved-question-missing = Écrivez ce que vous cherchez. Enregistrez ensuite la recherche.
saved-question-long = Cette question est trop longue pour être enregistrée. Utilisez moins de mots.
saved-many = Vous avez { $count } recherches enregistrées. C’est le maximum. Supprimez-en une d’abord.
saved-feed = Flux
saved-feed-none = Avec une adresse secrète, un lecteur de flux vous montre les résultats les plus récents. Il trouve ce que vous pouvez voir à ce moment.
saved-feed-there = Il y a une adresse secrète. Nous ne pouvons pas la montrer à nouveau. Si vous l’avez perdue, créez-en une autre ; l’ancienne ne fonctionnera plus.
saved-feed-make = Créer l’adresse
saved-feed-again = Créer une autre adresse
saved-feed-end = Retirer l’adresse
saved-feed-once = Copiez l’adresse maintenant. Nous ne la montrons qu’une fois.
saved-feed-address = Adresse du flux
saved-feed-hint = Donnez-la à votre lecteur de flux et à personne d’autre.
done-search-saved = La recherche est enregistrée. Les nouveaux résultats arrivent avec votre résumé quotidien ; vous pouvez le changer ici.
done-search-ended = La recherche enregistrée est supprimée.
done-search-feed-ended = L’adresse ne fonctionne plus.
