# The desk
desk-title = Bureau du secrétariat
desk-lede = Ce qui est à traiter, ce qui attend une décision, et l’accès à tout le reste.
private-desk = le secrétariat, car la page montre ce que des personnes ont transmis.
waiting = En attente d’une décision
waiting-count = { NUMBER($count) } au total
waiting-none = Rien n’attend. Bravo.
waiting-signature = Signature
waiting-endorsement = Soutien
waiting-affiliation = Rattachement
set-aside = Tâches mises de côté
set-aside-what = Des tâches de fond, par exemple un courriel, qui n’ont pas abouti ou dont l’issue n’est pas connue.
set-aside-none = Tout a été fait.
job-doubtful = Issue inconnue
job-dead = Échec
job-attempts = { $count ->
    [one] { $count } tentative
    [many] { $count } de tentatives
   *[other] { $count } tentatives
}
job-retry = Réessayer
job-discard = Abandonner
done-factor-removed = Le second facteur est désactivé, et la personne en est informée par courriel.
done-retried = Une nouvelle tentative est en cours.
done-discarded = La tâche est abandonnée.
done-decided = C’est fait. La personne est informée par courriel si quelque chose a changé pour elle.

# Who may do what
roles-title = Qui peut faire quoi
roles-lede = Tableau tiré des règles que le programme applique lui-même. Un seul des rôles cités suffit.
roles-caption = { $actions ->
    [one] { $actions } action
    [many] { $actions } d’actions
   *[other] { $actions } actions
}, { $routes ->
    [one] { $routes } adresse
    [many] { $routes } d’adresses
   *[other] { $routes } adresses
}
column-action = Action
column-may = Qui peut la faire
column-routes = Adresses

# The mailbox of the demonstration
mailbox-title = Boîte aux lettres de la démonstration
mailbox-lede = Les courriels qu’une vraie plateforme aurait envoyés, du plus récent au plus ancien.
mailbox-empty = Pas encore de courriel. Créez un compte, et il en arrivera un.
mail-to = À
private-mailbox = toutes les personnes qui utilisent cette démonstration.
restricted-persons = Données limitées
done-erased = Le compte a pris fin. Tout ce qui nommait la personne est retiré.
audit-title = Journal d’audit
audit-title-of = Journal d’audit de { $group }
audit-lede = Qui a fait quoi, quand et d’où. Une modification se verrait. Le consulter est aussi une entrée.
audit-lede-group = Qui a fait quoi dans ce groupe, et quand. Le consulter est aussi une entrée.
activity-title = Ce qui a été fait en votre nom
activity-lede = Ce que vous avez fait, et ce que d’autres ont fait qui vous concerne : où vous vous êtes connecté, qui a changé vos rôles.
private-group-audit = la coordination et la présidence de ce groupe, et le secrétariat dans le journal de l’instance.
private-activity = vous, et le secrétariat dans le journal de l’instance.
audit-nameless = non affiché
audit-gone = une personne qui n’est plus ici
audit-visitor = sans connexion
audit-program = le programme
audit-by-token = avec un jeton
audit-kind = Ce qui s’est passé
audit-kind-all = Tout
audit-from = Du
audit-to = Au
audit-show = Afficher
audit-all = Tout afficher
audit-none = Rien de tel dans le journal.
audit-download = Télécharger en CSV
audit-download-what = Un fichier contient les 10 000 entrées les plus récentes de ce choix. Après 90 jours, les réseaux sont abrégés.
audit-what = Quoi
audit-when = Quand
audit-who = Qui
audit-whom = Concerne
audit-where = D’où
audit-number = Numéro
audit-only-this = Seulement ceci
audit-anchor = La fin du journal
audit-anchor-what = Notez-la ailleurs, par exemple une fois par mois. Grâce à elle, « belfry audit verify » voit si la fin a été coupée.
audit-anchor-label = Numéro et empreinte de la dernière entrée
kind-groups-action-closed = Une action a été close
kind-groups-action-recorded = Une action a été consignée
kind-groups-agenda-changed = Un ordre du jour a été modifié
kind-groups-agenda-item-reached = Un point de l’ordre du jour a été abordé
kind-groups-attendance-answered = Une personne a dit si elle vient à une réunion
kind-groups-attendance-confirmed = La présence à une réunion a été confirmée
kind-groups-calendar-address-made = Une adresse secrète d’agenda ou de flux a été créée
kind-groups-calendar-address-revoked = Une adresse secrète d’agenda ou de flux a été révoquée
kind-groups-candidacy-made = Une personne s’est portée candidate à la présidence
kind-groups-candidacy-withdrawn = Une candidature à la présidence a été retirée
kind-groups-chair-call-counted = Les votes pour la présidence ont été comptés
kind-groups-chair-call-opened = Un appel pour la présidence a été ouvert
kind-groups-chair-elected = Une présidence a été élue
kind-groups-chair-vote-cast = Une autorité publique a voté pour la présidence
kind-groups-date-chosen = Une date a été choisie
kind-groups-date-poll-answered = Une réponse à un sondage de date a été donnée
kind-groups-date-poll-dropped = Un sondage de date a été abandonné
kind-groups-date-poll-ending = Un sondage de date approchait de sa fin
kind-groups-date-poll-opened = Un sondage de date a été ouvert
kind-groups-decision-recorded = Une décision a été consignée
kind-groups-entry-changed = La manière de rejoindre un groupe a été modifiée
kind-groups-feedback-given = Un avis sur une réunion a été donné
kind-groups-group-founded = Un groupe a été fondé
kind-groups-group-visited = Une personne a noté ce qu’elle avait lu dans un groupe
kind-groups-guest-ended = L’invitation d’une personne a pris fin
kind-groups-guest-invited = Une personne a été invitée à une réunion
kind-groups-invitation-made = Une invitation dans un groupe a été créée
kind-groups-invitation-revoked = Une invitation dans un groupe a été révoquée
kind-groups-invitations-chosen = Une personne a choisi les invitations qu’elle reçoit
kind-groups-invitations-sent = Des invitations à une réunion ont été envoyées
kind-groups-meeting-announced = Une réunion a été annoncée
kind-groups-meeting-cancelled = Une réunion a été annulée
kind-groups-meeting-changed = Une réunion a été modifiée
kind-groups-meeting-invitations-chosen = Une personne a choisi ses invitations de calendrier
kind-groups-meeting-invitations-sent = Des invitations de calendrier ont été envoyées
kind-groups-meeting-invitations-withdrawn = Des invitations de calendrier ont été retirées
kind-groups-meeting-moved = Une réunion a été déplacée
kind-groups-meeting-question-answered = Une question en réunion a été traitée
kind-groups-meeting-question-asked = Une question a été posée en réunion
kind-groups-meeting-question-hidden = Une question dans une réunion a été masquée
kind-groups-meeting-question-restored = Une question dans une réunion est de nouveau visible
kind-groups-meeting-question-set-aside = Une question en réunion a été écartée
kind-groups-meeting-question-support-ended = Une question en réunion a perdu un soutien
kind-groups-meeting-question-supported = Une question en réunion a été soutenue
kind-groups-membership-began = Une personne a rejoint un groupe
kind-groups-membership-declined = Une demande d’adhésion n’a pas été retenue
kind-groups-membership-ended = Une personne a quitté un groupe
kind-groups-membership-requested = Une personne a demandé à rejoindre un groupe
kind-groups-message-carried = Un message a atteint d’autres membres
kind-groups-message-sent = Un message à un groupe a été envoyé
kind-groups-minutes-approved = Un compte rendu a été approuvé
kind-groups-minutes-published = Un compte rendu a été publié
kind-groups-minutes-written = Un compte rendu a été écrit
kind-groups-note-changed = Une note de réunion a été modifiée
kind-groups-note-written = Une note a été écrite en réunion
kind-groups-notes-carried = Des notes ont été mises dans le compte rendu
kind-groups-opt-in-began = Une personne accepte d’être vue par le groupe
kind-groups-opt-in-ended = Une personne n’accepte plus d’être vue par le groupe
kind-groups-poll-closed = Un sondage a été clos en réunion
kind-groups-poll-opened = Un sondage a été ouvert en réunion
kind-groups-poll-vote-given = Un vote a été donné dans un sondage
kind-groups-presentation-call-opened = Un appel à présentations a été ouvert
kind-groups-presentation-changed = Une présentation proposée a été modifiée
kind-groups-presentation-chosen = Une présentation a été choisie
kind-groups-presentation-declined = Une présentation n’a pas été retenue
kind-groups-presentation-offered = Une présentation a été proposée
kind-groups-presentation-withdrawn = Une présentation proposée a été retirée
kind-groups-registration-asked = Une inscription à une réunion a été demandée
kind-groups-registration-attended = Une personne inscrite était présente
kind-groups-registration-cancelled = Une inscription a été annulée
kind-groups-registration-confirmed = Une inscription a été confirmée
kind-groups-registration-removed = Une inscription a été retirée
kind-groups-registrations-forgotten = D’anciennes inscriptions ont été oubliées
kind-groups-registrations-moved-up = Des inscriptions sont passées de la liste d’attente aux places
kind-groups-registrations-told = Les personnes inscrites ont été informées d’un changement
kind-groups-seat-ended = Un siège de coordination ou de présidence a pris fin
kind-groups-seat-renewed = Un siège a été renouvelé
kind-groups-seat-taken = Un siège de coordination ou de présidence a été pris
kind-groups-second-vote-opened = Un second vote pour la présidence a été ouvert
kind-groups-writer-named = La personne qui écrit le compte rendu a été désignée
kind-kernel-act-refused = Une demande a été refusée
kind-kernel-data-read = Le journal a été lu, ou une liste a été emportée en fichier
kind-kernel-identity-asked = Le mot de passe a été redemandé
kind-kernel-key-taken = Une nouvelle clé de l’instance est utilisée
kind-kernel-mail-bounced = Un courriel n’a pas pu être remis
kind-kernel-token-came = Un jeton a été utilisé depuis un nouveau réseau
kind-library-adoption-changed = Une autorité publique a modifié ce qu’elle dit d’une ressource
kind-library-adoption-ended = Une autorité publique n’utilise plus une ressource
kind-library-comments-closed = Les commentaires sur un brouillon ont été clos
kind-library-comments-opened = Un brouillon a été ouvert aux commentaires
kind-library-practice-asked = Une autorité publique a été interrogée sur l’actualité de sa bonne pratique
kind-library-practice-checked = Une bonne pratique est toujours d’actualité
kind-library-remark-withdrawn = Un commentaire sur un brouillon a été retiré
kind-library-remark-written = Un brouillon a été commenté
kind-library-resource-adopted = Une autorité publique a dit qu’elle utilise une ressource
kind-library-draft-dropped = L’ébauche d’une ressource a été abandonnée
kind-library-edition-published = Une édition d’une ressource a été publiée
kind-library-news-published = Une actualité a été publiée
kind-library-resource-changed = Une ressource a été modifiée
kind-library-resource-drafted = Une ressource a été ébauchée
kind-library-resource-file-drawn = Un aperçu du fichier d’une ressource a été dessiné
kind-library-resource-file-read = Le texte du fichier d’une ressource a été lu
kind-library-resource-group-added = Une ressource est aussi d’un autre groupe
kind-library-resource-group-removed = Un groupe a été retiré d’une ressource
kind-library-resource-published = Une ressource a été publiée
kind-library-resource-replaced = Une ressource a été remplacée par une autre
kind-library-resource-withdrawn = Une ressource a été retirée
kind-library-transcript-removed = La transcription d’un enregistrement a été retirée
kind-library-transcript-saved = La transcription d’un enregistrement a été enregistrée
kind-library-translation-added = Une ressource a été ajoutée dans une autre langue
kind-moderation-case-appealed = Quelqu’un a déposé un recours contre le masquage de son texte
kind-moderation-case-decided = Il a été décidé d’un texte signalé
kind-moderation-case-opened = Un texte a été signalé pour la première fois, ou de nouveau
kind-moderation-held-text-decided = Il a été décidé d’un texte en attente
kind-moderation-mute-ended = Quelqu’un est de nouveau lu
kind-moderation-person-muted = Quelqu’un a été mis en sourdine
kind-moderation-text-held = Un texte avec un lien attend
kind-moderation-text-reported = Un texte a été signalé
kind-notices-bounce-ended = Une personne a dit que son adresse fonctionne à nouveau
kind-notices-levels-set = Une personne a choisi ce dont elle est informée
kind-notices-mail-ended = Une personne a mis fin à des courriels par un lien
kind-notices-mail-level-chosen = Une personne a choisi le rythme des courriels d’un groupe
kind-notices-mails-made = Des résumés ont été préparés
kind-notices-notices-read = Des notifications ont été marquées comme lues
kind-notices-saved-search-changed = Quelqu’un a modifié une recherche enregistrée
kind-notices-saved-search-ended = Quelqu’un a supprimé une recherche enregistrée
kind-notices-search-feed-ended = Quelqu’un a supprimé le flux d’une recherche enregistrée
kind-notices-search-feed-made = Quelqu’un a créé le flux d’une recherche enregistrée
kind-notices-search-found = Une recherche enregistrée a trouvé du nouveau
kind-notices-search-saved = Quelqu’un a enregistré une recherche
kind-notices-searches-looked = Les recherches enregistrées ont été consultées
kind-office-facts-imported = Des faits ont été importés
kind-office-job-discarded = Un travail mis de côté a été abandonné
kind-office-job-retried = Un travail mis de côté a été relancé
kind-office-rows-imported = Un tableau a été importé
kind-people-affiliation-claimed = Une personne a indiqué pour qui elle travaille
kind-people-affiliation-ended = Un rattachement a pris fin
kind-people-affiliation-verified = Le rattachement d’une personne a été confirmé
kind-people-commitment-reported = Un rapport sur un engagement a été donné
kind-people-endorsement-decided = Le soutien d’une organisation a été décidé
kind-people-endorsement-submitted = Une organisation a proposé son soutien
kind-people-expired-removed = Des liens et sessions expirés ont été supprimés
kind-people-government-registered = Une autorité publique a été enregistrée
kind-people-identity-proved = Le mot de passe ou un code a été redonné
kind-people-identity-refused = Un mot de passe ou un code faux a été donné lors d’une nouvelle demande
kind-people-mail-verified = L’adresse de courriel a été confirmée
kind-people-organisation-registered = Une organisation a été enregistrée
kind-people-password-changed = Le mot de passe a été modifié
kind-people-password-reset = Le mot de passe a été redéfini par courriel
kind-people-password-reset-asked = Un courriel pour redéfinir le mot de passe a été demandé
kind-people-person-entered = Un compte a été importé
kind-people-person-restricted = Les données d’une personne ont été limitées : conservées, sans être utilisées
kind-people-person-signed-up = Un compte a été créé
kind-people-profile-changed = Les données du compte ont été modifiées
kind-people-recovery-code-used = Un code de secours a été utilisé
kind-people-recovery-codes-made = Des codes de secours ont été créés
kind-people-second-factor-asked = Le mot de passe était juste, et le code a été demandé
kind-people-second-factor-begun = La mise en place du second facteur a commencé
kind-people-second-factor-refused = Un code faux a été donné
kind-people-second-factor-removed = Le secrétariat a désactivé le second facteur
kind-people-second-factor-switched-off = Le second facteur a été désactivé
kind-people-second-factor-switched-on = Le second facteur a été activé
kind-people-restriction-ended = Les données d’une personne sont de nouveau utilisées
kind-people-restriction-ending-told = Une personne a été informée que la limitation de ses données prendra fin
kind-people-secrets-locked = Des secrets de seconds facteurs ont été verrouillés avec la clé la plus récente
kind-people-session-ended = Une session sur un autre appareil a été terminée
kind-people-sign-in-refused = Une connexion a échoué
kind-people-sign-up-guard-ended = La garde à la création de comptes a pris fin
kind-people-sign-up-guarded = La création d’un compte demande une preuve de travail pour un temps
kind-people-sign-up-repeated = Une adresse qui a déjà un compte a servi à en créer un
kind-people-signature-accepted = Une signature a été acceptée
kind-people-signature-returned = Une signature a été renvoyée
kind-people-signature-submitted = Une signature a été déposée
kind-people-signature-withdrawn = Une signature a été retirée
kind-people-signed-in = Connexion
kind-people-signed-out = Déconnexion
kind-people-steward-appointed = Une personne a été nommée au secrétariat
kind-people-token-made = Un jeton a été créé
kind-people-token-revoked = Un jeton a été révoqué
kind-notices-notices-forgotten = D’anciennes notifications ont été supprimées
kind-people-address-change-asked = Une autre adresse de courriel a été demandée
kind-people-address-changed = L’adresse de courriel a été changée
kind-people-copies-removed = D’anciennes copies de données personnelles ont été supprimées
kind-people-copy-asked = Une copie de ses propres données a été demandée
kind-people-copy-made = Une copie de données personnelles a été préparée
kind-people-erasure-asked = Le départ a été demandé
kind-people-erasure-taken-back = La demande de départ a été retirée
kind-people-identity-arrived = Un fournisseur de connexion a nommé une personne qu’aucun compte ne connaît
kind-people-identity-linked = Un fournisseur de connexion a été relié
kind-people-identity-unlinked = Un fournisseur de connexion a été retiré
kind-people-inactive-warned = Un avertissement a été envoyé : le compte inutilisé prendra fin
kind-people-led-to-provider = Quelqu’un a été dirigé vers un fournisseur de connexion
kind-people-passkey-added = Une clé d’accès a été ajoutée
kind-people-passkey-refused = Une clé d’accès a été refusée, car il en existe peut-être une copie
kind-people-passkey-removed = Une clé d’accès a été supprimée
kind-people-passkey-renamed = Une clé d’accès a été renommée
kind-people-person-erased = Le compte a pris fin et la personne est partie
kind-people-provider-answered = Un fournisseur de connexion a répondu
kind-people-sign-in-link-asked = Un lien de connexion a été demandé
kind-people-sign-in-link-used = Un lien de connexion a été utilisé
kind-people-signed-out-by-provider = Un fournisseur de connexion a mis fin à la session
kind-people-unproved-removed = Des comptes jamais confirmés ont été supprimés
kind-talk-answer-accepted = Une réponse à une question a été acceptée
kind-talk-answer-dropped = Une réponse a été retirée d’une base de connaissances
kind-talk-answer-kept = Une réponse a été ajoutée à une base de connaissances
kind-talk-discussion-closed = Une discussion a été close
kind-talk-discussion-indexed = La recherche trouve les messages d’une discussion par son titre actuel
kind-talk-discussion-opened = Une discussion a été ouverte
kind-talk-discussion-reopened = Une discussion a été rouverte
kind-talk-discussion-visited = Quelqu’un a marqué une discussion comme lue
kind-talk-echo-ended = Une autorité publique a retiré que c’est pareil chez elle
kind-talk-echo-given = Une autorité publique a dit que c’est pareil chez elle
kind-talk-expert-answered = Une personne de l’extérieur a répondu à une question par courriel
kind-talk-expert-asked = Une question a été posée par courriel à une personne de l’extérieur
kind-talk-expert-declined = Une personne de l’extérieur a refusé ou retiré sa réponse
kind-talk-experts-forgotten = Des adresses de personnes de l’extérieur ont été supprimées
kind-talk-following-set = Une personne a choisi d’être avertie ou non des nouveaux messages
kind-talk-file-added = Un fichier a été ajouté à un texte
kind-talk-image-added = Une image a été ajoutée à un texte
kind-talk-images-forgotten = Des images et des fichiers inutilisés ont été supprimés
kind-talk-people-mentioned = Quelqu’un a été mentionné dans un message
kind-talk-post-changed = Un message a été modifié
kind-talk-post-withdrawn = Un message a été retiré
kind-talk-post-written = Un message a été écrit
kind-translation-text-translated = Un texte a été traduit automatiquement
kind-translation-translation-asked = Une personne a demandé la traduction d’un texte
kind-translation-translation-failed = Un texte n’a pas pu être traduit
kind-translation-translations-forgotten = Des traductions anciennes ou dépassées ont été supprimées
kind-watch-deadline-near = Des personnes ont été informées qu’une échéance d’un dossier approche
kind-watch-dossier-changed = Un dossier a été modifié
kind-watch-dossier-explained = Un groupe a expliqué un dossier
kind-watch-dossier-followed = Quelqu’un suit un dossier
kind-watch-dossier-linked = Un dossier a été lié à quelque chose ici
kind-watch-dossier-opened = Un dossier a été ouvert
kind-watch-dossier-unfollowed = Quelqu’un ne suit plus un dossier
kind-watch-dossier-unlinked = Un lien d’un dossier a été retiré
kind-watch-fact-added = Un fait a été ajouté à un dossier
kind-watch-fact-changed = Un fait d’un dossier a été modifié
kind-watch-fact-ended = Un fait d’un dossier a été retiré
kind-talk-reply-returned = Un courriel n’est pas devenu un message et a été renvoyé
kind-work-activity-added = Une activité a été ajoutée à un plan
kind-work-activity-carried-over = Une activité a été reportée au plan suivant
kind-work-activity-changed = Une activité a été modifiée
kind-work-activity-meeting-linked = Une réunion a été liée à une activité
kind-work-activity-meeting-unlinked = Une réunion n’est plus liée à une activité
kind-work-activity-moved = L’état d’une activité a été modifié
kind-work-challenge-backed = Une autorité publique a dit avoir le même défi
kind-work-challenge-backing-ended = Une autorité publique a retiré avoir le même défi
kind-work-challenge-backing-passed = Quelqu’un a pris la place d’une personne informée d’un défi
kind-work-challenge-changed = Un défi a été modifié
kind-work-challenge-proposed = Un défi est devenu une proposition
kind-work-challenge-reopened = Un défi a été rouvert
kind-work-challenge-solution-changed = Ce qui a résolu un défi a été corrigé
kind-work-challenge-solved = Un défi a été marqué comme résolu
kind-work-challenge-stated = Un défi a été exposé
kind-work-challenge-withdrawn = Un défi a été retiré
kind-work-comment-withdrawn = Un commentaire a été retiré
kind-work-contribution-ended = Une contribution a pris fin
kind-work-contribution-offered = Une autorité publique a proposé une contribution
kind-work-milestone-added = Une étape a été ajoutée
kind-work-milestone-dated = Une étape a reçu une autre date
kind-work-milestone-reached = Une étape a été atteinte
kind-work-milestone-removed = Une étape a été supprimée
kind-work-plan-adopted = Un plan de travail a été adopté
kind-work-plan-closed = Un plan de travail a été clos
kind-work-plan-discussed = Un plan de travail est passé en discussion
kind-work-plan-drafted = Un plan de travail a été ébauché
kind-work-plan-opened = Un plan de travail a été ouvert aux propositions
kind-work-plan-started = Le travail sur un plan a commencé
kind-work-points-given = Une autorité publique a donné ses points
kind-work-proposal-accepted = Une proposition a été inscrite au plan
kind-work-proposal-answered = Une question sur une proposition a reçu une réponse
kind-work-proposal-asked = Une question sur une proposition a été posée
kind-work-proposal-changed = Une proposition a été modifiée
kind-work-proposal-commented = Une proposition a été commentée
kind-work-proposal-declined = Une proposition n’a pas été retenue
kind-work-proposal-made = Une proposition a été faite
kind-work-proposal-merged = Des propositions ont été fusionnées
kind-work-proposal-split = Une proposition a été divisée
kind-work-proposal-supported = Une autorité publique a soutenu une proposition
kind-work-proposal-withdrawn = Une proposition a été retirée
kind-work-ranking-closed = Un classement a été clos
kind-work-ranking-opened = Un classement a été ouvert
kind-work-report-drafted = Le rapport sur un plan a été ébauché
kind-work-result-added = Un résultat a été ajouté
kind-work-result-removed = Un résultat a été supprimé
kind-work-suggestion-refused = Une modification suggérée n’a pas été reprise
kind-work-support-ended = Une autorité publique ne soutient plus une proposition
kind-work-supporters-told = Les soutiens d’une proposition ont été informés
reported-texts = Textes signalés

# Limites
limits-title = Limites
limits-lede = Combien de fois on peut faire une chose avant de devoir attendre, et combien de fois quelqu’un a dû attendre.
limits-caption = Limites et nombre de refus de chacune
limits-off = Les limites sont désactivées par la configuration (limits = false).
limits-hint = Le décompte se fait dans la mémoire de ce processus : un redémarrage le remet à zéro, et s’il y a plusieurs processus, chacun compte pour soi. Un réseau est une adresse IPv4 ou un /64 IPv6. Un compte est nouveau pendant 7 jours, sauf s’il a un rattachement vérifié à une autorité publique, représente une organisation ou exerce une fonction dans un groupe.
limits-link = Limites
column-limit = Quoi
column-per = Par
column-at-once = À la fois
column-then = Ensuite
column-new = Nouveaux comptes
column-hour = Refus, dernière heure
column-day = Refus, dernier jour
limit-a-second = { $count ->
    [one] une fois par seconde
   *[other] { $count } fois par seconde
}
limit-every-seconds = { $count ->
    [one] une fois par seconde
   *[other] une fois toutes les { $count } secondes
}
limit-every-minutes = { $count ->
    [one] une fois par minute
   *[other] une fois toutes les { $count } minutes
}
limit-new = { $once } à la fois, ensuite { $then }
limit-sign-in-network = Connexion, aller et retour chez un fournisseur, demande d’un lien ou d’un nouveau mot de passe
limit-sign-in-account = Connexion à un compte depuis un réseau
limit-sign-in-everywhere = Connexion à un compte depuis tous les réseaux
limit-challenge = Défis pour clés d’accès (chaque visite de la page de connexion en prend un)
limit-code = Codes du second facteur
limit-sign-up = Nouveaux comptes
limit-sign-up-everywhere = Nouveaux comptes depuis tous les réseaux ; au-delà, une preuve de travail est demandée
limit-sign-up-invited = Nouveaux comptes par un lien d’invitation pendant qu’une protection est active ; au-delà, une preuve de travail est demandée
limit-mail-to = Courriels envoyés à la demande d’inconnus
limit-register = Inscriptions à une réunion
limit-search = Recherches
limit-write = Tout formulaire envoyé
limit-post = Propositions, commentaires, messages, questions, offres
limit-support = Soutiens, votes, réponses
limit-request = Demandes que d’autres décident : rattachements, adhésions, signatures
limit-invite = Invitations et messages à un groupe
limit-token = Requêtes avec un jeton, ou avec ce qui n’en est pas un
limit-refusal = Actes refusés que le journal note un par un
limit-translate = Traductions automatiques, par milliers de caractères
limit-paper = Documents en PDF
limit-image = Images et fichiers ajoutés aux messages
per-network = réseau
per-account = compte
per-account-at-network = compte et réseau
per-address = adresse électronique
per-link = un lien d’invitation
per-token-or-network = jeton ; réseau
per-instance = toute l’instance

# La garde à la création de comptes
guard-title = Garde à la création de comptes
guard-what = Tant qu’elle est en place, le navigateur de toute personne qui crée un compte résout une petite tâche, sauf avec un lien d’invitation. Elle commence d’elle-même quand de très nombreux comptes sont créés, et prend fin d’elle-même.
guard-stands = Elle est en place
guard-by-itself = Elle a commencé d’elle-même et prend fin le { $until }.
guard-by-steward = Le secrétariat l’a mise en place. Elle prend fin le { $until }.
guard-hours = Pour combien de temps
guard-hour = Une heure
guard-day = Un jour
guard-week = Une semaine
guard-begin = La mettre en place
guard-end = Y mettre fin maintenant
done-guarded = La garde est en place.
done-unguarded = La garde a pris fin.

# The steward’s desk and its sections
private-operations = le secrétariat, car la page montre le fonctionnement de cette instance.
today = À traiter aujourd’hui
today-none = Rien n’est en panne et rien n’est en retard.
hand-jobs = { $count ->
    [one] 1 tâche a été mise de côté
   *[other] { NUMBER($count) } tâches ont été mises de côté
}
hand-bounced = { $count ->
    [one] 1 adresse ne reçoit plus de courriel
   *[other] { NUMBER($count) } adresses ne reçoivent plus de courriel
}
hand-overdue = { $count ->
    [one] 1 décision attend depuis plus de 7 jours
   *[other] { NUMBER($count) } décisions attendent depuis plus de 7 jours
}
hand-leaderless = { $count ->
    [one] 1 groupe n’a pas de coordination
   *[other] { NUMBER($count) } groupes n’ont pas de coordination
}
hand-translator = { $count ->
    [one] Le service de traduction refuse ce site : un texte attend
   *[other] Le service de traduction refuse ce site : { $count } textes attendent
}
hand-backup = Il n’y a pas de sauvegarde récente
hand-room = Le disque est presque plein
sections = Rubriques du bureau
section-people = Personnes
section-people-what = Trouver une personne, voir son statut et ses appareils, la déconnecter, lui envoyer un courriel de confirmation.
section-roles = Rôles
section-roles-what = Secrétariat, coordinations et présidences. Nommer au secrétariat ou mettre fin à ce rôle.
section-governments = Autorités publiques et organisations
section-governments-what = En ouvrir une pour la corriger, gérer ses domaines de messagerie, la fusionner ou la fermer.
section-register = Enregistrer une autorité publique
section-register-what = À la main, lorsque la géographie de référence ne la contient pas.
section-import = Importer un tableau
section-import-what = Autorités publiques, organisations ou personnes d’un fichier. Il est d’abord vérifié.
section-groups = Groupes
section-groups-what = Coordination et présidence, membres et réglages de chaque groupe.
section-news = Publier une actualité
section-news-what = Écrire ce que tout le monde devrait savoir.
section-mail = Courriel
section-mail-what = Les envois en attente, les adresses qui ne reçoivent plus, un courriel d’essai à vous-même.
section-jobs = Travaux d’arrière-plan
section-jobs-what = Les travaux qui n’ont pas abouti : les relancer ou les abandonner.
section-storage = Stockage
section-storage-what = Base de données, fichiers, espace libre, index de recherche.
section-backups = Sauvegardes
section-backups-what = En lancer une, en récupérer une, supprimer les anciennes.
section-rules = Règles de cette instance
section-rules-what = Ce que disent les réglages, et où les modifier.
section-may = Qui peut faire quoi
section-may-what = Chaque action avec les rôles qui peuvent la faire.
section-health = État du système
section-health-what = Version, base de données, horloge, et ce qui mérite un second regard.
section-cases-what = Les signalements en attente d’une décision et les liens de nouveaux comptes retenus.
section-restrictions-what = Les personnes dont les données sont conservées sans être utilisées, et la levée de cette limitation.
section-limits-what = Ce que chaque limite permet, et combien de fois elle a joué récemment.
section-audit = Journal d’audit
section-audit-what = Qui a fait quoi, quand et d’où.
mail-lede = Un courriel d’essai prend le même chemin que tous les autres. S’il n’arrive pas, il attend ici ou est mis de côté.
mail-test-send = M’envoyer un courriel d’essai
mail-test-subject = { $instance } : courriel d’essai
mail-test = Ceci est un courriel d’essai de { $instance }. Vous l’avez demandé depuis le bureau du secrétariat. Les courriels partent bien.
mail-queue = En cours d’envoi
mail-waiting = attendent de partir
mail-failed = n’ont pas abouti
mail-doubtful = issue inconnue
mail-way = Chemin
mail-to-folder = Chaque courriel est écrit dans un fichier. Rien n’est envoyé.
mail-to-server = Un serveur de messagerie prend chaque courriel.
mail-sender = Expéditeur
mail-bounced = Adresses qui ne reçoivent plus de courriel
mail-bounced-what = Un serveur de messagerie a répondu que cette boîte n’existe pas. Plus aucune notification n’y est envoyée, jusqu’à ce que quelqu’un dise qu’elle fonctionne de nouveau.
mail-bounced-none = Toutes les adresses reçoivent le courriel.
mail-bounce-clear = Elle fonctionne de nouveau
done-test-mail = Le courriel d’essai est en route vers vous.
done-bounce-cleared = Le courriel est de nouveau envoyé à cette adresse.
storage-database = Base de données
storage-files = Fichiers
storage-files-count = { $count ->
    [one] 1 fichier
   *[other] { NUMBER($count) } fichiers
}
storage-orphans = Fichiers auxquels rien ne renvoie
storage-orphans-what = Ils sont supprimés après un jour.
storage-free = Espace libre
storage-free-of = { $free } sur { $all }
storage-scarce = Le disque est presque plein. Supprimez d’anciennes sauvegardes ou demandez plus de place à l’équipe technique.
index-title = Index de recherche
index-what = À refaire si la recherche ne trouve pas ce qui existe. Personne n’a besoin d’attendre : la recherche fonctionne pendant ce temps.
index-going = L’index doit encore parcourir { $count ->
    [one] 1 entrée du journal.
   *[other] { NUMBER($count) } entrées du journal.
}
index-rebuild = Refaire l’index de recherche
done-index-begun = L’index de recherche est en train d’être refait.
backups-title = Sauvegardes
backups-lede = Une sauvegarde est un seul fichier avec toutes les données et tous les fichiers. Elle se fait pendant que tout le monde continue à travailler.
backups-secret = Une sauvegarde contient tout sur tout le monde. Gardez-la là où personne d’autre ne peut la lire. Avant d’en récupérer ou d’en supprimer une, votre identité est redemandée.
backups-old = { $days ->
    [one] Il n’y a pas de sauvegarde du dernier jour. Lancez-en une maintenant.
   *[other] Il n’y a pas de sauvegarde des { NUMBER($days) } derniers jours. Lancez-en une maintenant.
}
backups-none = Aucune sauvegarde n’a encore été lancée ici.
backup-start = Lancer une sauvegarde
backup-done = Terminée
backup-going = En cours
backup-failed = N’a pas abouti
backup-parts = { NUMBER($done) } parties sur { NUMBER($all) }
backup-rows = { $count ->
    [one] 1 ligne
   *[other] { NUMBER($count) } lignes
}
backup-missing = { $count ->
    [one] 1 fichier y manque
   *[other] { NUMBER($count) } fichiers y manquent
}
backup-fetch = Télécharger
backup-delete = Supprimer
done-backup-started = La sauvegarde est en cours. Rechargez cette page pour voir où elle en est.
done-backup-running = Une sauvegarde est déjà en cours. Attendez qu’elle soit terminée.
done-backup-deleted = La sauvegarde est supprimée.
rules-lede = L’équipe technique les modifie dans le fichier de réglages ou par des variables d’environnement, puis redémarre le programme. « belfry config » affiche chacun avec son sens.
rules-caption = Réglages qui font règle
rules-setting = Réglage
rules-value = Valeur
rules-empty = vide
warnings-title = Mérite un second regard
warn-none = Rien dans les réglages ne mérite un second regard.
warn-migrations = La base de données n’est pas à jour.
warn-demo = Ceci est une démonstration. Tout le monde peut lire son courriel.
warn-https = L’adresse du site n’est pas chiffrée (base_url).
warn-factor = Coordinations, présidences et secrétariat n’ont pas besoin d’un second facteur (second_factor_for).
warn-limits = Rien ne limite le nombre d’essais d’un mot de passe (limits).
warn-mail = Le courriel est écrit dans des fichiers et n’est pas envoyé (mail_url).
warn-workers = Ce processus ne fait aucun travail d’arrière-plan (workers).
warn-erasures = Une sauvegarde restaurée fait revenir les personnes parties (erasures_file).
warn-contact = Personne ne peut voir où signaler une faille de sécurité (security_contact).
health-version = Version
health-since = En marche depuis
health-clock = Horloge
health-engine = Base de données
health-migrations = Migrations
health-migrations-count = { NUMBER($all) } connues, { NUMBER($pending) } à appliquer
health-address = Adresse
health-tls = chiffrée
health-no-tls = non chiffrée
kind-office-backup-started = Une sauvegarde a été lancée
kind-office-backup-made = Une sauvegarde a été faite
kind-office-backup-failed = Une sauvegarde n’a pas abouti
kind-office-backup-deleted = Une sauvegarde a été supprimée
kind-office-test-mail-sent = Un courriel d’essai a été envoyé
kind-office-index-rebuild-begun = L’index de recherche a été refait
kind-people-steward-ended = Une personne a quitté le secrétariat
kind-people-verification-sent = Le secrétariat a envoyé un courriel pour confirmer une adresse
kind-people-sessions-ended = Le secrétariat a déconnecté une personne partout
kind-people-government-corrected = Une autorité publique a été corrigée
kind-people-government-closed = Une autorité publique a été fermée
kind-people-government-reopened = Une autorité publique a été rouverte
kind-people-government-merged = Une autorité publique a été fusionnée avec une autre
kind-people-organisation-corrected = Une organisation a été corrigée
kind-people-organisation-merged = Une organisation a été fusionnée avec une autre

health-scanner = Antivirus (clamd)
scanner-none = Non défini
scanner-none-what = Les fichiers sont gardés sans être examinés. Le réglage est clamd.
scanner-answers = Répond
scanner-answers-what = Chaque fichier est examiné avant d’être gardé : aucun n’attend.
scanner-silent = Ne répond pas
scanner-silent-what = Aucun fichier n’est accepté. Il est demandé de réessayer plus tard : aucun n’attend.
warn-scanner = L’antivirus ne répond pas, donc aucun fichier n’est accepté. Démarrez clamd, ou corrigez le réglage clamd.
