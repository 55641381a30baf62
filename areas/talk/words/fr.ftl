# Discussions, questions and the answers that a group keeps
discussions-title = Discussions
discussions-lede = Ce dont les membres de ce groupe parlent et ce qu’ils se demandent. Les questions sans réponse viennent en premier.
discussions-lede-public = Ce dont ce groupe parle avec tout le monde. Le groupe en a davantage pour lui-même.
discussions-about = Discussions et questions publiques de { $group }.
discussions-none = Personne n’a encore ouvert de discussion. La vôtre peut être la première.
discussions-none-public = Il n’y a pas encore de discussion pour tout le monde.
private-list = ce qui est pour le groupe : ses membres. Ce qui est marqué « Pour tout le monde » : tout le monde.
private-group = les membres de ce groupe.
private-new = vous, jusqu’à l’envoi. Ensuite les personnes que vous choisissez plus bas.
discussion-new = Ouvrir une discussion
discussion-new-lede = Parlez de quelque chose avec le groupe, ou posez-lui une question.
discussion-send = Envoyer
discussion-about = Une discussion publique de { $group }.
kind-label = De quoi s’agit-il ?
kind-missing = Choisissez de quoi il s’agit.
kind-discussion = Une discussion
kind-discussion-hint = Des avis, des nouvelles, des projets.
kind-question = Question
kind-question-hint = Vous cherchez une réponse et vous indiquez celle qui a aidé.
title-label = Titre
title-hint = Une ligne, par exemple : Comment numérotez-vous vos capteurs ?
title-missing = Écrivez un titre d’au moins cinq caractères.
title-long = Raccourcissez le titre à { NUMBER($max) } caractères.
text-label = Ce que vous voulez dire
text-hint = Vous pouvez écrire en Markdown : **gras**, listes avec -, > pour citer, tableaux et [liens](https://example.org).
text-missing = Écrivez ce que vous voulez dire.
text-long = Raccourcissez ce texte à { NUMBER($max) } caractères.
audience-label = Qui peut le lire ?
audience-missing = Choisissez qui peut le lire.
audience-group = Les membres de ce groupe
audience-group-hint = Personne d’autre ne voit qu’elle existe.
audience-everyone = Pour tout le monde
audience-everyone-hint = Tout le monde la lit, avec votre nom. Les agents de toutes les autorités publiques peuvent répondre.
for-everyone = Tout le monde peut lire ceci, avec les noms
is-answered = Réponse trouvée
waits = Attend une réponse
closed-tag = Close
about = Sujet :
about-gone = Ce dont il devait être question n’existe plus, ou ne vous est pas accessible. Renvoyez le formulaire : ce sera une discussion indépendante.
posts-count = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
unread-count = { $count ->
    [one] 1 nouveau
   *[other] { $count } nouveaux
}
echoes-count = { $count ->
    [one] 1 autorité publique : chez nous aussi
   *[other] { $count } autorités publiques : chez nous aussi
}
echoes-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
}
last-at = Dernier message le { $date }
echoes-title = Chez nous aussi
echoes-none = Aucune autorité publique n’a encore dit que c’est pareil chez elle.
echo-give = Chez nous aussi
echo-end = Retirer
kept-title = Base de connaissances
kept-see = Voir la réponse là-bas
close = Clore cette discussion
reopen = La rouvrir
is-closed = Cette discussion est close. Vous pouvez la lire, mais personne ne peut écrire.
is-withdrawn = Ce message a été retiré.
typed-label = Ce que vous avez écrit
way-first = Premiers messages
way-before = Messages précédents
way-after = Messages suivants
way-new = Premier nouveau message
way-last = Derniers messages
ways-above = Parties de cette discussion, en haut
ways-below = Parties de cette discussion, en bas
posts-title = Messages
post-number = Message { NUMBER($number) }
post-write = Écrire un message
answer-write = Répondre
post-label = Votre texte
post-send = Envoyer
post-gone = L’auteur ou l’autrice a retiré ce message.
preview-title = Aperçu
preview-hint = Rien n’est encore envoyé.
preview-send = Voir l’aperçu
mark-read = J’ai lu jusqu’ici
is-new = Nouveau
is-answer = Réponse
answer = Réponse
answer-see = Aller à la réponse
accept = C’est la réponse
no-answer = Seul un message écrit en réponse à une question peut être sa réponse.
keep = L’ajouter à la base de connaissances
not-the-answer = Seule la réponse à une question entre dans la base de connaissances.
quote = Citer
quote-of = { $name }, { $post }
quote-hint = Pour citer une partie d’un message, sélectionnez-la. Appuyez ensuite sur « Citer » sous ce message.
change = Modifier
withdraw = Retirer
changed-at = Modifié le { $date }
change-title = Modifier le message { NUMBER($number) }
change-hint = Les lecteurs peuvent retrouver le texte précédent. Un fichier dont vous supprimez la ligne est retiré pour de bon.
change-send = Enregistrer
changes-title = Textes précédents du message { NUMBER($number) }
changes-now = Le texte actuel
changes-none = Ce message n’a pas de texte précédent.
changes-until = Jusqu’au { $at }
back = Retour à la discussion
answers-title = Base de connaissances
answers-lede = Des questions qui ont reçu une réponse et que le groupe garde à consulter.
answers-about = Questions et réponses de { $group }.
answers-none = Il n’y a encore rien ici. La coordination et la présidence y ajoutent une réponse d’un seul clic.
answer-by = Réponse de { $name }
answer-source = Voir la discussion
answer-drop = La retirer de la base de connaissances
done-opened = Votre discussion est ouverte.
done-closed = La discussion est close.
done-reopened = La discussion est rouverte.
done-echoed = Votre autorité publique est comptée.
done-echo-ended = Votre autorité publique n’est plus comptée.
done-read = Nous retenons jusqu’où vous avez lu.
done-posted = Votre message est publié.
done-draft-kept = Gardé comme brouillon. Personne d’autre ne le voit.
done-post-changed = Votre message est modifié.
done-post-withdrawn = Votre message est retiré.
done-accepted = Ce message est désormais la réponse.
done-kept = La réponse est dans la base de connaissances.
done-dropped = La réponse n’est plus dans la base de connaissances.
done-held = Votre texte contient un lien, une image ou un fichier, et votre compte est récent. Il attend donc que la coordination ou la présidence l’ait lu. D’ici là, seules vous et ces personnes le voient, sous « Signalements et textes masqués » dans votre compte.
link-waits = Votre compte est récent : un lien, une image ou un fichier doit donc attendre que quelqu’un l’ait regardé. Écrivez un message à part, ou retirez-le.
experts-title = Spécialistes de l’extérieur
experts-lede = Interrogez une personne de l’extérieur par courriel. Elle voit cette seule question et répond au courriel. Il ne faut pas de compte.
experts-no-mail = Ce site ne reçoit pas de courrier : personne de l’extérieur ne peut donc être consulté. Le secrétariat peut dire si cela changera.
experts-none = Personne de l’extérieur n’a encore été interrogé.
experts-asked = Personnes interrogées
expert-ask = Interroger une personne
expert-name-label = Nom
expert-name-missing = Écrivez le nom.
expert-email-label = Adresse électronique
expert-email-hint = Elle ne sert qu’à cette question et sera supprimée après 30 jours.
expert-email-wrong = Écrivez une adresse électronique, par exemple anna@university.example.
expert-known = Cette adresse a déjà été interrogée.
expert-why-label = Pourquoi cette personne ?
expert-why-hint = Une ligne. Elle figure dans le courriel.
expert-why-missing = Écrivez pourquoi vous interrogez cette personne, en une ligne de 300 caractères au plus.
expert-no-question = La question n’est plus affichée. Personne ne peut donc être interrogé.
expert-enough = Cinq personnes ont été interrogées. Il n’est pas possible d’en interroger davantage.
expert-enough-today = Vous avez interrogé dix personnes aujourd’hui. Réessayez demain.
expert-no-mail = Aucun courriel ne peut arriver ici : personne ne pourrait répondre.
expert-send = Envoyer le courriel
expert-readers-group = Qui lit une réponse : les membres de { $group }, avec le nom de la personne.
expert-readers-everyone = Qui lit une réponse : tout le monde, avec le nom de la personne.
expert-asked = Attend une réponse
expert-until = jusqu’au { $date }
expert-answered = A répondu
expert-declined = A refusé
expert-silent = N’a pas répondu
expert-asked-by = Question transmise par { $name }
expert-unnamed = Une personne de l’extérieur
expert-tag = Spécialiste de l’extérieur, par courriel
expert-by = { $name }, spécialiste de l’extérieur, par courriel
private-experts = la personne qui a posé la question, la coordination et la présidence.
private-expert = vous, parce que vous avez le lien. Ne le transmettez pas.
expert-page-lede = { $asker } vous pose cette question, pour { $group }.
expert-page-over = Le délai pour répondre est passé. Merci.
expert-page-answered = Votre réponse est arrivée. Merci.
expert-page-how = Répondez au courriel qui vous a conduit ici.
expert-decline = Je ne répondrai pas
expert-take-back = Retirer mes réponses
expert-page-data = Nous gardons votre nom et votre adresse pour cette seule question. Avec ce bouton, votre adresse est supprimée aussitôt et vos réponses sont retirées. Sinon, l’adresse est supprimée 30 jours après la question.
expert-ended = Vous avez refusé
expert-ended-what = Votre adresse est supprimée ici et vous ne recevrez plus de courriel sur cette question. Vos réponses sont retirées.
done-asked = Le courriel est en route.
mail-expert-subject = Une question pour vous : { $title }
mail-expert-who = Bonjour { $name },

    { $asker }, de { $group }, a une question et pense que vous pouvez y répondre. { $group } est un groupe de travail de { $instance }, un réseau de villes et de régions.
mail-expert =
    { $who }

    Pourquoi vous : { $why }

    { $title }

    { $question }

    { $how }
mail-expert-how =
    Pour répondre, répondez à ce courriel. Ce que vous écrivez devient un message, marqué comme réponse d’une personne de l’extérieur, par courriel. { $readers } Le groupe peut la garder pour la consulter plus tard.

    Vous pouvez répondre jusqu’au { $until }. Vous n’avez pas de compte et ne recevez pas d’autre courriel. Votre adresse ne sert qu’à cette question et sera supprimée ensuite.

    La question, et un bouton pour refuser ou pour retirer votre réponse :
    { $link }
reply-returned-subject = Votre courriel n’est pas devenu un message
reply-returned =
    { $why }

    Voici ce que vous avez écrit à propos de « { $subject } » :

    { $words }
reply-absent = La discussion n’existe plus, ou vous ne pouvez pas y écrire.
reply-closed = La discussion est close. Personne ne peut y écrire.
reply-second-factor = Pour y écrire, il vous faut un second facteur. Configurez-le dans votre compte et écrivez sur le site.
reply-empty = Nous n’y avons trouvé aucun mot de vous, seulement des citations, et aucun fichier qui soit gardé.
reply-long = C’est trop long pour un message. Raccourcissez-le à 20 000 caractères.
reply-over = Le délai pour répondre est passé.
reply-many = Vous avez déjà répondu cinq fois. C’est le maximum possible par courriel.
reply-waits = Il contient un lien ou un fichier. Il attend donc que quelqu’un l’ait regardé. Il ne faut pas le renvoyer.
mailed-refused = (Non gardés : { $names }.)
mailed-more = { $count ->
    [one] 1 autre fichier
   *[other] { $count } autres fichiers
}
mailed-kind = ce format n’est pas accepté
mailed-page = il commence comme une page web
mailed-macros = il contient des macros
mailed-trap = il n’a pas pu être examiné, ou son contenu est beaucoup trop grand
mailed-picture = cette image ne peut pas être lue
mailed-dots = cette image a trop de points
mailed-virus = il contient un virus
mailed-unscanned = il n’a pas pu être examiné contre les virus
mailed-empty = il est vide, ou est arrivé abîmé
mailed-large = il dépasse 20 Mo
mailed-many = un message a 10 fichiers au plus
mailed-often = trop de fichiers en peu de temps
follow = M’informer des nouveaux messages
follow-end = Ne plus m’informer
follow-title = Courriels à ce sujet
follow-yes = Vous êtes averti(e) des nouveaux messages ici.
follow-no = Vous n’êtes pas averti(e) des nouveaux messages ici.
done-followed = Nous vous informerons des nouveaux messages.
done-follow-ended = Nous ne vous informerons plus des nouveaux messages.
mentioned = Mentions :
mention-hint = Avec un @ devant le nom, vous avertissez des membres du groupe, des autorités publiques et des groupes : @oulu, @technical.

images-many = Un message montre { $most } images au plus. Retirez-en, ou écrivez un autre message.
image-words-missing = Dites ce que montre l’image. Elle est gardée en attendant.
image-words-long = Dites ce que montre l’image en { $most } caractères au plus.
image-without-words = Dites ce que montre chaque image, entre les crochets : ![ici](…).
image-gone = Une image du texte n’existe plus, ou appartient à un autre message. Retirez sa ligne et ajoutez-la de nouveau.
image-missing = Choisissez l’image que ces mots décrivent, ou videz ce champ.
image-kind = Choisissez une image PNG, JPEG ou WebP. Les autres formats ne sont pas acceptés.
image-limit = Vous avez ajouté beaucoup d’images en peu de temps. Attendez quelques minutes, puis choisissez l’image de nouveau.
images-waiting = { $most } de vos images et fichiers attendent dans des brouillons ou n’ont pas été envoyés. Envoyez ou supprimez des brouillons. Ce qui n’est dans aucun brouillon disparaît après un jour.
file-limit = Vous avez ajouté beaucoup de fichiers en peu de temps. Attendez quelques minutes, puis choisissez le fichier de nouveau.
file-kind = Choisissez un PDF, un fichier bureautique, une image ou un texte (.txt, .md, .csv). Les autres formats ne sont pas acceptés.
file-gone = Un fichier du texte n’existe plus, ou appartient à un autre message. Retirez sa ligne et ajoutez-le de nouveau.
files-many = Un message a { $most } fichiers au plus. Retirez-en, ou écrivez un autre message.
done-draft-without-image = Gardé comme brouillon, sans l’image ou le fichier que vous avez choisi. Pour le garder aussi, choisissez-le de nouveau et affichez d’abord l’aperçu.
