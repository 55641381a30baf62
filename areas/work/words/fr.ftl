# Proposals
propose = Proposer un sujet
propose-lede = Présentez au groupe un problème concret que d’autres autorités publiques rencontrent peut-être. Dix minutes suffisent.
propose-send = Envoyer la proposition
propose-private = vous, jusqu’à l’envoi. Ensuite, les personnes de ce groupe et les agentes et agents confirmés de toutes les autorités publiques.
proposals-title = Propositions pour { $year }
proposals-closed = Propositions
proposals-lede = Ce que les villes et les régions demandent à ce groupe d’inscrire à son plan de travail. Les propositions les plus soutenues figurent en tête.
proposals-empty = Personne n’a encore proposé de sujet. Le vôtre peut être le premier.
proposals-count = { $count ->
    [one] { $count } proposition
    [many] { $count } de propositions
   *[other] { $count } propositions
}
proposals-private = les personnes de ce groupe et les agentes et agents confirmés de toutes les autorités publiques, car les propositions parlent de problèmes internes.
proposal-for = Proposition pour { $year }
no-plan-open = Ce groupe ne reçoit pas de propositions en ce moment. Sa coordination ouvre le prochain plan.
title-label = Quel sujet le groupe doit-il traiter ?
title-hint = Une ligne, par exemple : Une clause pour notre marché de plateforme de données.
title-missing = Écrivez un titre d’au moins cinq caractères.
problem-label = Le problème
problem-hint = Ce qui se passe, à quel endroit, et qui en est gêné.
problem-missing = Décrivez le problème en une ou deux phrases.
wanted-label = Le résultat qui vous aiderait
wanted-hint = Ce que vous pourriez utiliser chez vous une fois le travail terminé.
wanted-missing = Indiquez quel résultat vous aiderait.
wanted-by-label = Échéance souhaitée
wanted-by-wrong = Choisissez un jour à partir d’aujourd’hui.
text-long = Raccourcissez ce texte à { NUMBER($max) } caractères.
kind-label = Type de travail
kind-information = Partager ce que l’on sait
kind-information-hint = Un exposé, une visite, un aperçu de ce que font les autres.
kind-joint = Travailler ensemble
kind-joint-hint = Une clause, un guide, un indicateur ou un outil que plusieurs autorités publiques élaborent.
kind-missing = Choisissez le type de travail.
brings-label = Ce que vous apportez
brings-hint = Du temps, un projet de texte, des données, une expertise, un site d’essai.
brings-said = Ce que { $name } apporte
not-said = Non précisé
proposed-on = Proposée le
proposed-by = Proposée par
facts-title = En bref
state-proposed = Ouverte
state-accepted = Inscrite au plan
state-declined = Non retenue
state-withdrawn = Retirée
withdraw-what = Elle reste lisible et porte la mention « Retirée ».
withdraw = Retirer cette proposition
not-open = Une décision a déjà été prise sur cette proposition. Rechargez la page pour la voir.
done-proposed = Votre proposition est enregistrée. La coordination et la présidence y répondent, et vous recevrez leur réponse par courriel.
done-withdrawn = La proposition est retirée.
done-unchanged = Rien n’a été modifié : cette proposition avait déjà reçu une réponse.

# Support
supporters = { $count ->
    [0] aucun soutien d’une autre autorité publique pour l’instant
    [one] { $count } autorité publique apporte son soutien
    [many] { $count } d’autorités publiques apportent leur soutien
   *[other] { $count } autorités publiques apportent leur soutien
}
supports-empty = Soyez la première personne à la soutenir au nom de votre autorité publique.
supports-all = Voir les { NUMBER($count) }
in-name-of = Au nom de
in-name-of-only = Vous agissez pour { $name }.
choose = Choisir
government-missing = Choisissez l’autorité publique au nom de laquelle vous agissez.
own-proposal = Votre autorité publique a fait cette proposition. Son soutien va de soi.
support = Soutenir cette proposition
support-note = Pourquoi, ou ce que vous apporteriez
support-note-hint = Toute personne qui peut lire la proposition peut lire ce texte.
support-end = Mettre fin au soutien : { $name }
done-supported = Votre autorité publique soutient désormais cette proposition.
done-support-ended = Votre autorité publique ne soutient plus cette proposition.

# Decisions
decide-title = Décider
decide-lede = Votre réponse est envoyée par courriel à l’auteur ou l’autrice de la proposition et à toutes les personnes qui la soutiennent.
answer-title = Réponse du groupe
answer-label = Votre réponse
answer-hint = Expliquez pourquoi, et ce qui va suivre.
answer-missing = Écrivez une réponse. La personne qui a fait la proposition l’attend.
quarter-label = Trimestre
quarter-hint = À indiquer seulement si vous acceptez : quand le travail doit commencer.
quarter-missing = Choisissez le trimestre où le travail doit commencer.
quarter = { $quarter ->
    [1] Premier trimestre
    [2] Deuxième trimestre
    [3] Troisième trimestre
   *[other] Quatrième trimestre
}
accept = Inscrire au plan
decline = Ne pas retenir
done-accepted = La proposition est inscrite au plan de travail, et la personne qui l’a faite en est informée.
done-declined = La proposition n’est pas retenue, et la personne qui l’a faite en est informée.
mail-accepted-subject = Inscrite au plan de travail : { $title }
mail-accepted =
    Bonne nouvelle : la proposition « { $title } » est désormais inscrite au plan de travail du groupe { $group }.

    La réponse du groupe :
    { $answer }

    Voir la proposition et les autorités publiques qui la soutiennent :
    { $link }
mail-declined-subject = Réponse à votre proposition : { $title }
mail-declined =
    Le groupe { $group } n’a pas inscrit la proposition « { $title } » à son plan de travail.

    La réponse du groupe :
    { $answer }

    Voir la proposition et les autorités publiques qui l’ont soutenue :
    { $link }

# Plans
plan-title = Plan de travail { $year }
as-pdf = En PDF
paper-example = exemple inventé
plan-open = Ce plan est en préparation. Chaque ville et chaque région peut proposer un sujet.
plan-adopted = Le groupe a adopté ce plan. Le travail commence quand l’année est lancée.
plan-closed = Cette année est terminée. Le plan reste lisible.
plan-empty = Rien n’est encore inscrit à ce plan.
see-proposals = Voir et soutenir les propositions
years-label = Années
activity-planned = Prévue
activity-running = En cours
activity-done = Terminée
activity-dropped = Abandonnée
plan-new = Ouvrir un plan
plan-new-lede = Dès que le plan d’une année est ouvert, les villes et les régions peuvent y proposer des sujets.
plan-year = Année
plan-year-missing = Choisissez l’année du plan.
plan-all-open = Les plans de cette année et de la suivante existent déjà.
plan-private = vous, la coordination et la présidence de ce groupe. Le plan lui-même est public.
plan-adopt = Consigner l’adoption du plan par le groupe
plan-decision = Comment le groupe a décidé
plan-decision-hint = Par exemple : adopté sans objection à la réunion du 3 décembre. Tout le monde peut le lire.
plan-decision-missing = Dites où et comment le groupe a décidé.
plan-decision-title = Décision du groupe
plan-adopted-on = adopté le { $day }
done-plan-opened = Le plan est ouvert. Des sujets peuvent être proposés dès maintenant.
done-plan-adopted = Le plan est adopté.

# Plans: their states and steps
plan-state-draft = Brouillon
plan-state-open = Ouvert aux propositions
plan-state-discussion = En discussion
plan-state-adopted = Adopté
plan-state-running = En cours
plan-state-closed = Clos
plan-draft = La coordination et la présidence préparent ce plan. Les propositions ne sont pas encore reçues.
plan-discussion = L’appel à propositions est terminé. Le groupe discute de ce qu’il inscrit au plan, puis l’adopte.
plan-running = Le groupe travaille à ce plan. Vous voyez ici ce qui a commencé, ce qui est terminé et ce qui a changé depuis l’adoption.
plan-new-draft = Commencer un brouillon
plan-stands-elsewhere = Cela ne convient pas à l’état actuel du plan : { $state }. Quelqu’un l’a peut-être fait avancer entre-temps.
plan-adopt-empty = Le plan est encore vide. Inscrivez d’abord une proposition ou ajoutez une activité.
plan-full = Un plan contient au plus { NUMBER($max) } activités. Terminez-en ou abandonnez-en d’abord.
plan-meeting = À quelle réunion
plan-no-meeting = Aucune : par écrit ou ailleurs
plan-decided-at = Décidé lors de
meeting-unknown = Choisissez une réunion de ce groupe.
adopted-on-label = Jour de la décision
adopted-on-hint = Si vous laissez ce champ vide, c’est le jour de la réunion.
adopted-on-wrong = Choisissez le jour de la décision. Il ne peut pas être à venir.
plan-way = Comment ce plan a avancé
next-title = L’étape suivante
next-draft = Ajoutez vos propres activités si vous le souhaitez. Dès que le plan est ouvert, chaque ville et chaque région peut y proposer des sujets.
next-open = Terminez l’appel quand le groupe veut discuter des propositions reçues. De nouvelles propositions ne sont alors plus prises. On peut encore répondre à celles qui sont là.
next-discussion = Quand le groupe a décidé, consignez-le ici. Dès lors, tout le monde voit ce qui a été adopté, ajouté plus tard ou abandonné.
next-adopted = Lancez l’année quand le travail commence. Dès lors, les activités peuvent être en cours et terminées.
next-running = À la fin de l’année, la plateforme rédige le rapport à partir de ses données. Vous ajoutez une introduction et des perspectives, puis vous le publiez.
plan-open-it = L’ouvrir aux propositions
plan-discuss = Terminer l’appel et discuter
plan-open-again = Recevoir à nouveau des propositions
plan-start = Lancer l’année
done-plan-drafted = Le brouillon est créé. Ouvrez-le quand vous voulez recevoir des propositions.
done-plan-known = Le plan de cette année existait déjà. Rien n’a été modifié.
done-plan-discussed = L’appel à propositions est terminé. Le groupe peut maintenant discuter du plan.
done-plan-adopted-before = L’adoption était déjà consignée. Rien n’a été modifié.
done-plan-started = L’année a commencé.
views-label = Façons de voir ce plan
view-list = Liste
view-timeline = Calendrier
view-report = Rapport
timeline-table = La même chose sous forme de tableau
progress-title = Avancement par rapport au plan adopté
progress-adopted = { $count ->
    [one] 1 activité a été adoptée.
   *[other] { $count } activités ont été adoptées.
}
progress-added = { $count ->
    [one] 1 a été ajoutée plus tard.
   *[other] { $count } ont été ajoutées plus tard.
}
not-begun = Pas commencée
quarter-short = T{ NUMBER($quarter) }
quarter-of = { $quarter } { $year }

# Activities
activity-carried = Reportée
activity-title-label = Activité
activity-description = { $group } : une activité du plan de travail { $year }.
activity-new = Ajouter une activité
activity-new-lede = Pour un travail que personne n’a proposé. Ce qui vient d’une proposition est ajouté quand vous l’acceptez.
aim-label = À quoi elle sert
aim-hint = Le résultat voulu par le groupe, et qui pourra l’utiliser.
owner-label = Qui s’en occupe
owner-none = Personne pour l’instant
owner-coordination = La coordination du groupe
owner-hint = Une personne du groupe. Celles dont l’autorité publique contribue viennent en premier. Tout le monde voit l’autorité publique ; le nom n’est visible que pour le groupe et les agents publics.
owner-unknown = Choisissez une personne de ce groupe.
owner-several = Plusieurs personnes de ce groupe portent ce nom. Choisissez dans la liste, ou demandez à la personne d’écrire son nom autrement.
owner-named = Ou le nom complet d’une autre personne
owner-named-hint = La liste montre { NUMBER($most) } personnes ; le groupe en compte davantage. Écrivez le nom comme il figure parmi les membres.
adoption-label = Lors de l’adoption
adopted-so = Adoptée telle quelle
adopted-as = Adoptée sous le titre « { $title } », { $quarter }
adopted-for = adoptée pour : { $quarter }
added-later = Ajoutée après l’adoption
carried-here = Reportée de l’année précédente
contributors = { $count ->
    [one] 1 autorité publique contribue
   *[other] { $count } autorités publiques contribuent
}
history-title = Comment elle a avancé
state-label = État
work-on = Travailler à cette activité
edit-title = Tenir l’activité à jour
edit-private = vous, la coordination et la présidence de ce groupe. Ce que vous saisissez ici apparaît sur la page publique de l’activité.
words-title = Description
save = Enregistrer
activity-fixed = Cette activité ne peut plus être modifiée : son année est close ou elle a été reportée. Elle reste lisible.
activity-moved-meanwhile = Quelqu’un d’autre a fait avancer cette activité entre-temps. Son état : { $state }. Choisissez à nouveau si vous voulez encore le changer.
activity-state-missing = Choisissez le nouvel état.
state-title = Où elle en est
state-now = Actuellement : { $state }
new-state = Nouvel état
to-planned-hint = Elle n’a pas commencé, ou elle est reprise.
to-running-hint = On y travaille.
to-done-hint = Elle est terminée. Ajoutez ci-dessous ce qui en est sorti.
to-dropped-hint = Le groupe ne la réalise pas. Dites pourquoi.
reason-label = Pourquoi
reason-hint = Tout le monde peut le lire.
reason-missing = Dites pourquoi. Toutes les personnes qui suivent ce travail veulent le savoir.
state-send = Changer l’état
plan-not-running = Le travail peut commencer quand l’année du plan est lancée.
not-open-any-more = Cette activité a pris fin. Rechargez la page pour voir comment.
carry-title = La reporter à { $year }
carry-what = Elle s’arrête ici et continue dans le plan de { $year }, avec son titre, son but, la personne qui s’en occupe, les autorités publiques qui contribuent et les étapes que vous choisissez. S’il n’y a pas encore de plan, un brouillon est créé. Cela ne peut pas être annulé.
carry-reason = Pourquoi elle ne s’est pas terminée cette année
carry-milestones = Étapes qui suivent
carry-milestones-hint = Celles qui ne sont pas atteintes. Leurs dates restent telles quelles jusqu’à ce que quelqu’un en donne de nouvelles.
carry-send = La reporter au plan { $year }
next-plan-closed = Le plan de l’année suivante est déjà clos.
contributions-title = Qui contribue
contributions-empty = Aucune autorité publique n’a encore proposé de contribuer.
contribution-note = Ce que votre autorité publique apporte
contribution-note-hint = Du temps, un projet de texte, des données, un site d’essai. Les personnes du groupe et les agents publics peuvent le lire.
contribute = Nous contribuons
contribution-end = Mettre fin à la contribution de { $name }
contribution-of-others = Vous ne pouvez mettre fin qu’à la contribution d’une autorité publique pour laquelle vous travaillez.
milestones-title = Étapes
milestone-label = Étape
milestone-hint = Ce que l’on voit quand elle est atteinte, par exemple : premier projet envoyé au groupe.
milestone-missing = Écrivez ce que l’on voit quand l’étape est atteinte.
milestone-due-label = Prévue pour le
milestone-add = Ajouter l’étape
milestone-which = Étape atteinte
milestone-choose = Choisissez une étape.
milestone-done-on = Atteinte le
milestone-done-on-hint = Si vous laissez ce champ vide, c’est aujourd’hui.
milestone-reach = La marquer comme atteinte
milestone-reached = Atteinte
milestone-reached-on = atteinte le { $day }
milestone-due = prévue pour le { $day }
milestone-passed = était prévu pour le { $day } ; il faut une nouvelle date
milestone-another-day = Étape qui change de date
milestone-new-day = Nouvelle date
milestone-set-day = Fixer la nouvelle date
milestone-day-missing = Choisissez une date en { $year } ou plus tard.
milestone-stays = Cette étape est atteinte. Ce qui est atteint reste sur la page.
day-wrong = Choisissez un jour ou laissez ce champ vide.
day-to-come = Ce jour est à venir. Choisissez aujourd’hui ou un jour passé.
meetings-title = Réunions à ce sujet
meetings-empty = Aucune réunion du groupe n’est encore liée.
meeting-which = Réunion
meeting-page = Ou l’adresse d’une réunion plus ancienne
meeting-page-hint = La liste montre les { NUMBER($most) } dernières réunions du groupe ; il y en a d’autres. Copiez l’adresse de la page de la réunion.
meeting-link = Lier cette réunion
results-title = Résultats
results-empty = Rien n’en est encore sorti.
result-resource = Une ressource de la bibliothèque
result-no-resource = Aucune : elle se trouve ailleurs
resource-page = Ou l’adresse d’une autre ressource de la bibliothèque
resource-page-hint = La liste montre { NUMBER($most) } ressources du groupe ; il y en a d’autres. Copiez l’adresse de la page de la ressource.
resource-unknown = Ce n’est pas une ressource de ce groupe. Choisissez-en une, ou écrivez ce qui en est sorti.
result-name = Ou ce qui en est sorti, en quelques mots
result-name-hint = Par exemple : une clause d’une demi-page, avec une explication.
result-missing = Choisissez une ressource ou écrivez ce qui en est sorti.
result-url = Où cela se trouve
result-url-hint = Une adresse web qui commence par https://
url-wrong = Indiquez une adresse web qui commence par https://
result-add = Ajouter le résultat
remove = Retirer « { $what } »
parts-full = Il peut y en avoir au plus { NUMBER($max) }. Retirez-en d’abord un élément.
done-activity-added = L’activité est inscrite au plan.
done-activity-saved = Votre modification est enregistrée.
done-activity-moved = L’état est changé, et l’historique le garde.
done-activity-carried = L’activité continue ici. Les deux pages sont liées.
done-contributing = Votre autorité publique contribue maintenant à cette activité.
done-contribution-ended = La contribution a pris fin.
done-contribution-gone = Cette autorité publique ne contribuait déjà plus ; rien n’a changé.
done-noted = C’est noté et visible sur la page publique.
done-removed = C’est retiré.
done-gone = Cela n’y était déjà plus ; rien n’a changé.

# The thread of a topic
thread-title = Du problème à ce qui en est sorti
thread-proposal = Proposition : { $title }
thread-proposal-private = Une proposition
thread-by = Proposée par { $name }
thread-plan = Inscription au plan de travail { $year }
thread-meeting = Réunion : { $title }
thread-result = Résultat : { $title }

# The report and the end of a year
report-title = Rapport { $year }, { $group }
report-lede = Ce que le plan de cette année est devenu. La plateforme a établi ce relevé à la clôture de l’année ; il ne change plus.
report-published = Publié le { $day }
report-write = Rédiger le rapport et clore l’année
report-write-lede = La plateforme a rassemblé ce que disent ses données. Rédigez une introduction et des perspectives, réglez ce qui est ouvert, puis publiez.
plan-report-private = vous, la coordination et la présidence de ce groupe, jusqu’à la publication. Ensuite tout le monde.
report-not-now = Le rapport se rédige pendant que l’année est en cours. Ensuite, il se trouve à côté du plan.
report-words = Vos textes
report-introduction = Introduction
report-introduction-hint = Le sujet de cette année, en quelques phrases.
report-outlook = Perspectives
report-outlook-hint = Ce que le groupe fera ensuite.
report-record = Ce que la plateforme a enregistré
report-meetings = Réunions tenues
report-meetings-none = Aucune réunion du groupe n’est enregistrée cette année.
report-came = { $count ->
    [one] 1 personne a confirmé sa présence
   *[other] { $count } personnes ont confirmé leur présence
}
report-came-none = personne n’a confirmé sa présence
report-attendance = Qui était présent
report-attendance-none = Personne n’a confirmé sa présence à une réunion de cette année ; on ne peut donc rien dire des présences.
report-attendance-all = Présences confirmées : { NUMBER($times) }. Réunions avec au moins une confirmation : { NUMBER($confirmed) } sur { NUMBER($meetings) }. Autorités publiques présentes : { NUMBER($governments) }.
report-attendance-how = Est compté qui a confirmé sa présence après une réunion, une fois par réunion. Qui était présent sans le confirmer manque ici.
report-attendance-others = Dont sans autorité publique : { NUMBER($count) }.
report-meetings-confirmed = Réunions avec confirmations
report-meetings-unconfirmed = Réunions sans
report-by-country = Par pays
report-country = Pays
report-governments = Autorités publiques
report-times = Présences
report-group-only = Seules les personnes de ce groupe voient ce tableau.
report-by-government = Par autorité publique
report-government = Autorité publique
report-meetings-seen = Réunions
report-attendance-private = La fréquence de présence de chaque autorité publique est réservée aux personnes de ce groupe.
report-activities = Activités
report-contributors = avec { $names }
report-result = Résultat :
report-goes-on = Continue l’année suivante
report-proposals = Propositions
report-proposals-count = Propositions faites : { NUMBER($all) }. Inscrites au plan : { NUMBER($accepted) }.
report-not-accepted = Non inscrites au plan
report-not-accepted-private = Seules les personnes de ce groupe et les agents publics voient ces titres, car les propositions parlent de problèmes locaux.
report-decisions = Décisions
report-adoption = Adoption du plan
report-decisions-meetings = Lors des réunions
report-decision-group = réservé à ce groupe
report-decisions-hidden = { $count ->
    [one] 1 décision figure dans un compte rendu non public ; seules les personnes de ce groupe la voient.
   *[other] { $count } décisions figurent dans des comptes rendus non publics ; seules les personnes de ce groupe les voient.
}
closing-settle = Ce qui est encore ouvert
closing-settle-what = Avant de clore l’année, terminez ou reportez chacun de ces points, avec une raison. Les propositions ont besoin d’une réponse.
closing-title = Publier le rapport et clore { $year }
closing-what = Le rapport devient public ; le plan et les activités restent définitivement tels quels. Une année close ne peut pas être rouverte.
closing-understood = J’ai lu le rapport et je sais que l’année ne peut pas être rouverte
closing-understood-missing = Confirmez que vous avez lu le rapport, car l’année ne peut pas être rouverte.
closing-send = Publier et clore l’année
closing-open = { $count ->
    [one] 1 activité est encore ouverte. Terminez-la ou reportez-la d’abord.
   *[other] { $count } activités sont encore ouvertes. Terminez ou reportez d’abord chacune d’elles.
}
closing-appealed = { $count ->
    [one] 1 proposition est masquée et un recours à son sujet attend une décision. Décidez-en d’abord.
   *[other] { $count } propositions sont masquées et des recours à leur sujet attendent une décision. Décidez d’abord de chacun.
}
closing-unanswered = { $count ->
    [one] 1 proposition n’a pas encore de réponse. Acceptez-la ou déclinez-la d’abord.
   *[other] { $count } propositions n’ont pas encore de réponse. Acceptez ou déclinez d’abord chacune d’elles.
}
done-report-saved = Vos textes sont enregistrés.
done-plan-closed = Le rapport est publié et l’année est close.
# Similar topics
similar-title = Est-ce l’une de celles-ci ?
similar-what = Ces éléments ressemblent à votre sujet. Soutenir ce qui existe déjà lui donne plus de poids qu’une seconde proposition. Rien de ce que vous avez saisi n’est perdu : votre texte figure ci-dessous.
similar-support = Soutenir plutôt celle-ci
similar-different = Non, la mienne est différente : la proposer
opens-beside = (s’ouvre à côté de cette page)
hit-proposal = Proposition
hit-activity = Dans un plan de travail
hit-result = Résultat

# States and the list
state-asked = En attente de son auteur
state-merged = Fusionnée avec une autre
state-split = Divisée
state-hidden = Masquée
proposals-all = Toutes
proposals-none = Aucune proposition de cette année n’est dans cet état.
states-label = États
cancel = Annuler

# Changes
change = Modifier cette proposition
change-title = Modifier votre proposition
change-lede = Les textes précédents restent lisibles. Les autorités publiques qui ont soutenu la proposition voient sur sa page qu’elle a été modifiée.
change-send = Enregistrer la modification
change-overtaken = La proposition a été modifiée pendant que vous écriviez. Votre texte est conservé ci-dessous. Comparez-le avec ce que dit maintenant la proposition, puis enregistrez de nouveau.
change-now = Ce que dit maintenant la proposition
change-now-what = Seul ce qui diffère de votre texte ci-dessous est affiché.
change-suggested-by = Avec une modification suggérée par { $name }. Elle sera marquée comme reprise lorsque vous enregistrerez.
changed-on = Dernière modification
never-changed = Aucune
versions-title = Textes précédents
versions-lede = Chaque texte qui a été remplacé, le plus récent d’abord.
versions-empty = Cette proposition n’a jamais été modifiée.
version-title = Texte { NUMBER($number) }
version-until = jusqu’au { $day }, remplacé par { $name }
version-suggested = Le texte qui l’a remplacé a été suggéré par { $name }.
done-changed = La modification est enregistrée.

# Comments and suggested edits
comments-count = { $count ->
    [0] Commentaires
    [one] { NUMBER($count) } commentaire
    [many] { NUMBER($count) } de commentaires
   *[other] { NUMBER($count) } commentaires
}
comments-all = Tous les commentaires
comment-label = Votre commentaire
comment-hint = Toute personne qui peut lire la proposition peut lire ceci, avec votre nom.
comment-missing = Écrivez ce que vous voulez dire.
comment-of-hidden = On ne peut pas commenter une proposition masquée.
comment-send = Commenter
comment-withdraw = Retirer ce commentaire
comment-gone = Retiré par la personne qui l’a écrit.
done-commented = Votre commentaire est publié.
done-draft-kept = Gardé comme brouillon. Personne d’autre ne le voit.
done-comment-withdrawn = Votre commentaire est retiré. Son texte est supprimé.
suggest = Suggérer une autre formulation
suggest-title = Suggérer un autre titre
suggest-lede = La personne qui propose ou la coordination reprend votre formulation d’un clic, ou non. Il est noté qui l’a suggérée.
suggest-send = Suggérer
suggested-label = Votre formulation
suggestion-why = Pourquoi
suggestion-missing = Écrivez le texte souhaité.
suggestion-same = Modifiez quelque chose dans le texte.
suggestion-late = Le texte a été modifié pendant que vous écriviez. Le texte actuel figure ci-dessus. Vérifiez votre formulation et envoyez-la de nouveau.
suggestion-for = Modification suggérée de : { $part }
suggestion-was = Texte d’alors :
suggestion-new = Texte suggéré :
suggestion-open = Suggérée
suggestion-taken = Reprise
suggestion-refused = Non reprise
suggestion-overtaken = Le texte a été modifié après cette suggestion. Les deux formulations sont conservées. Modifiez la proposition à la main si vous voulez utiliser la suggestion.
suggestion-gone = Cette suggestion a été retirée par la personne qui l’a faite.
suggestion-by-hand = L’utiliser dans une modification
suggestion-take = La reprendre
suggestion-refuse = Ne pas la reprendre
suggestions-count = { $count ->
    [0] Aucune modification suggérée n’attend de réponse
    [one] { NUMBER($count) } modification suggérée attend une réponse
    [many] { NUMBER($count) } de modifications suggérées attendent une réponse
   *[other] { NUMBER($count) } modifications suggérées attendent une réponse
}
done-suggested = Votre suggestion est publiée. La personne qui propose et la coordination la voient sur cette page.
done-suggestion-taken = La formulation suggérée fait maintenant partie de la proposition.
done-suggestion-refused = La suggestion est marquée comme non reprise.

# What a government offers
contributes-label = Nous contribuons
contributes-hint = Cochez ce que votre autorité publique pourrait apporter. Précisez dans le texte ci-dessus.
contributes-said = Contribue :
contributes-people = Personnel
contributes-data = Données
contributes-money = Argent
contributes-test = Un lieu d’essai
support-carried = Venu avec la proposition fusionnée
support-changed = Le texte a été modifié après le soutien de { $name }. Relisez-le. Vous pouvez mettre fin au soutien.
support-came = Le soutien de { $name } est venu ici avec une proposition fusionnée avec celle-ci. Lisez celle-ci. Vous pouvez mettre fin au soutien.

# Lead and chair
steering-title = Coordination et présidence
steering-what = Chacune de ces actions est annoncée par courriel à la personne qui propose et à celles et ceux qui soutiennent la proposition.
own-title = Votre proposition
ask = Poser une question
ask-lede = La proposition attend la réponse de la personne qui l’a faite. Elle peut tout de même être soutenue et décidée.
ask-send = Envoyer la question
question-label = Votre question
question-hint = Dites ce que vous devez savoir pour décider.
question-missing = Écrivez votre question.
question-waits = Une question attend déjà une réponse.
questions-title = Questions de la coordination et de la présidence
asked-on = Question du { $day }
replied-on = Réponse du { $day }
asked-you = La coordination et la présidence vous ont posé une question. Répondez ci-dessous. Vous pouvez aussi modifier la proposition.
reply-label = Votre réponse
reply-hint = La coordination et la présidence la reçoivent par courriel. Toute personne qui peut lire la proposition peut la lire.
reply-missing = Écrivez votre réponse.
reply-none-waits = Aucune question n’attend de réponse. Rechargez la page pour voir ce qui a été répondu.
reply-send = Répondre
done-asked = La question est envoyée à la personne qui a fait la proposition.
done-replied = Votre réponse est publiée. La personne qui a posé la question la reçoit par courriel.
merge = Fusionner avec une autre
merge-lede = La proposition est intégrée à une autre avec tous ses soutiens. Elle reste lisible, et chaque page renvoie à l’autre. C’est définitif.
merge-label = Fusionner avec
merge-missing = Choisissez une autre proposition de ce groupe et de cette année.
merge-itself = Une proposition ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.
merge-ended = Cette proposition est close : non retenue, retirée, fusionnée ou divisée. Choisissez-en une qui est ouverte ou inscrite au plan.
merge-empty = Il n’y a pas d’autre proposition de cette année avec laquelle la fusionner.
merge-send = Fusionner
merged-into = Cette proposition a été fusionnée avec :
merged-here = Fusionnées avec cette proposition
done-merged = La proposition est fusionnée, et toutes les personnes concernées en sont informées.
split = Diviser
split-lede = Une proposition qui contient plusieurs sujets devient deux nouvelles propositions ou plus, de la même personne, qui doit dire ce qui relève de chacune. Les soutiens ne sont pas repris : ils sont demandés de nouveau. C’est définitif.
parts-label = Titres des nouvelles propositions
parts-hint = Un par ligne, de deux à cinq.
parts-missing = Écrivez de deux à cinq titres, un par ligne.
parts-length = Chaque titre doit avoir de cinq à { NUMBER($max) } caractères.
split-answer-hint = Dites pourquoi, et ce que la personne qui propose doit faire maintenant. Ce texte figure sur chaque nouvelle proposition comme votre question.
split-send = Diviser
split-from = Cette proposition est une partie de :
split-into = Divisée en
done-split = La proposition est divisée, et toutes les personnes concernées en sont informées.
mail-asked-subject = Une question sur la proposition : { $title }
mail-asked =
    La coordination et la présidence du groupe { $group } ont une question sur la proposition « { $title } » :
    { $question }

    La personne qui a fait la proposition répond sur sa page :
    { $link }
mail-replied-subject = Réponse à votre question : { $title }
mail-replied =
    Vous avez posé une question sur la proposition « { $title } » :
    { $question }

    La réponse :
    { $reply }

    Voir la proposition et décider :
    { $link }
mail-merged-subject = Fusionnée : { $title }
mail-merged =
    Le groupe { $group } a fusionné la proposition « { $title } » avec « { $into } ». Les autorités publiques qui soutenaient l’une soutiennent désormais l’autre.

    La réponse du groupe :
    { $answer }

    Voir la proposition et celle avec laquelle elle a été fusionnée. Vous pouvez y mettre fin au soutien de votre autorité publique :
    { $link }
mail-split-subject = Divisée : { $title }
mail-split =
    Le groupe { $group } a divisé la proposition « { $title } » en plusieurs. Les soutiens n’ont pas été repris.

    La réponse du groupe :
    { $answer }

    Voir les nouvelles propositions et soutenir celles dont votre autorité publique a besoin :
    { $link }

# Ranking
ranking-see = Classement
ranking-title = Classement pour { $year }
ranking-lede = Les autorités publiques de ce groupe disent ce qui compte le plus pour elles.
ranking-none = Le classement n’est pas ouvert. La coordination et la présidence l’ouvrent.
ranking-plan-closed = Ce plan n’est plus en préparation, ses propositions ne sont donc plus classées.
ranking-start = Ouvrir le classement
ranking-day = Dernier jour
ranking-time = Jusqu’à
ranking-time-hint = Dans votre fuseau horaire, { $zone }.
ranking-closes-wrong = Choisissez un jour et une heure à venir.
ranking-visibility = Qui voit les points d’une autorité publique
ranking-visibility-missing = Choisissez qui voit les points d’une autorité publique.
ranking-open = Points affichés par autorité publique
ranking-open-what = Après la clôture, toute personne qui voit cette page voit ce que chaque autorité publique a donné.
ranking-secret = Seules les sommes affichées
ranking-secret-what = Seules les sommes sont affichées, à la coordination et à la présidence aussi. S’il y a peu d’autorités publiques, les sommes peuvent révéler qui a donné quoi.
ranking-closes-on = clôture le { $moment }
ranking-closed-on = clos le { $moment }
ranking-governments = { $count ->
    [0] aucune autorité publique n’a encore donné de points
    [one] { NUMBER($count) } autorité publique a donné des points
    [many] { NUMBER($count) } d’autorités publiques ont donné des points
   *[other] { NUMBER($count) } autorités publiques ont donné des points
}
ranking-counting = Le classement est terminé. Les points sont en cours de comptage. Rechargez la page dans une minute.
ranking-not-yours = Les points sont donnés par les membres de ce groupe qui y représentent une autorité publique.
ranking-over = Le classement est clos. Il n’est plus possible de donner des points.
ranking-no-government = Vous n’êtes pas membre de ce groupe pour une autorité publique et ne pouvez donc pas donner de points.
ranking-close = Clore le classement maintenant
ranking-close-what = Les points sont comptés immédiatement. C’est définitif.
ranking-result = Résultat
ranking-result-empty = Aucun point n’a été donné.
ranking-result-caption = Points pour chaque proposition
ranking-given-caption = Points par autorité publique
ranking-tied = à égalité
column-proposal = Proposition
column-place = Rang
column-points = Points
column-governments = Autorités publiques
column-government = Autorité publique
method-title = Comment les points sont comptés
method-points = Chaque autorité publique du groupe a { NUMBER($points) } points et en donne au plus { NUMBER($most) } à une même proposition. Elle n’est pas obligée de tous les donner.
method-one = Une autorité publique donne ses points une fois. Chacun de ses membres dans le groupe peut les modifier jusqu’à la clôture et voit qui l’a fait en dernier.
method-gone = Les points d’une proposition qui est non retenue, retirée, fusionnée ou divisée avant la clôture ne comptent pas. Jusque-là, l’autorité publique peut les donner à une autre.
method-member = Si un membre quitte l’autorité publique ou le groupe, les points restent tant qu’un autre membre de cette autorité publique est dans le groupe. S’il ne reste personne à la clôture, ils ne comptent pas.
method-late = Le classement est clos à la seconde annoncée. Ce qui arrive à cette seconde ou plus tard n’est pas pris en compte.
method-result = Les points sont additionnés à la clôture et ne changent plus ensuite. Les propositions à égalité de points partagent un rang. Le classement est un avis : la coordination, la présidence et le groupe décident du plan.
points-title = Points de { $name }
points-label = Jusqu’à { NUMBER($points) } points en tout, jusqu’à { NUMBER($most) } pour une proposition
points-send = Donner ces points
points-last = Dernière modification par { $name }, { $moment }.
points-none = Personne de votre autorité publique n’a encore donné de points.
points-now = Ces points sont enregistrés actuellement :
points-hidden = { $count ->
    [one] 1 point de votre autorité publique reste à une proposition masquée pour l’instant. Il n’est pas dans cette liste.
   *[other] { $count } points de votre autorité publique restent à des propositions masquées pour l’instant. Ils ne sont pas dans cette liste.
}
points-wrong = Nous n’avons pas pu lire les points. Choisissez un nombre pour chaque proposition.
points-many = Vous avez donné { NUMBER($sum) } points. Retirez-en : il y en a { NUMBER($points) }.
points-most = Donnez au plus { NUMBER($most) } points à une proposition.
points-gone = L’une des propositions n’est plus ouverte. Elle ne figure plus dans la liste. Donnez ses points à une autre.
points-overtaken = { $name } a modifié entre-temps les points de votre autorité publique. Comparez, et envoyez les vôtres de nouveau s’ils doivent être retenus.
done-ranking-opened = Le classement est ouvert.
done-ranking-closed = Le classement est clos et compté.
done-points-given = Les points de votre autorité publique sont enregistrés. Vous pouvez les modifier jusqu’à la clôture du classement.
result-draft-what = Ce que l’activité a produit peut être gardé ici, d’abord comme brouillon.
result-draft = Préparer une ressource
done-held = Votre texte contient un lien, et votre compte est récent. Il attend donc que la coordination ou la présidence l’ait lu. D’ici là, seules vous et ces personnes le voient, sous « Signalements et textes masqués » dans votre compte.
link-waits = Votre compte est récent : un lien doit donc attendre que quelqu’un l’ait lu. Écrivez un commentaire à part, ou retirez le lien.
challenges-title = Défis
challenges-of = Défis : { $name }
challenges-lede = Ce qui est difficile pour les autorités publiques, qui a le même défi, et ce qui l’a résolu.
challenges-none = Il n’y a pas encore de tel défi. Le vôtre peut être le premier.
challenges-filter = Afficher
any-term = Tous les sujets
any-state = Ouverts et résolus
any-group = Tous les groupes
any-country = Tous les pays
challenge-terms = Sujets
challenge-state = État
challenge-group = Groupe de travail
challenge-country = Pays
challenge-open = Ouvert
challenge-solved = Résolu
challenge-withdrawn = Retiré
challenge-new = Exposer un défi
challenge-to-which = Choisissez le groupe qui travaille sur ce sujet.
challenge-new-lede = Trois phrases suffisent. Vous voyez qui a le même défi, et ce qui l’a résolu ailleurs.
challenge-new-private = vous, jusqu’à l’envoi. Ensuite tout le monde, ou les personnes des signataires, selon votre choix ci-dessous.
challenge-private = les personnes de cette autorité publique et des autorités publiques signataires, ainsi que la coordination et la présidence du groupe, car l’autorité publique l’a choisi.
hard-label = Ce qui est difficile
hard-hint = Une phrase. Elle devient le titre.
hard-missing = Écrivez en une phrase ce qui est difficile : au moins dix caractères.
whom-label = Pour qui
whom-hint = Une phrase : un service, des personnes, des entreprises.
whom-missing = Écrivez pour qui c’est difficile.
tried-label = Ce qui a été essayé
tried-hint = Une phrase. « Rien encore » est aussi une réponse.
tried-missing = Écrivez ce qui a été essayé, ou que rien ne l’a été.
terms-hint = Choisissez-en un à cinq. Ils sont les mêmes dans toutes les langues : ainsi les autres vous trouvent.
terms-wrong = Choisissez un à cinq sujets.
challenge-audience = Qui le lit
challenge-audience-missing = Choisissez qui le lit.
challenge-audience-wrong = Cette autorité publique n’a pas signé la déclaration. Choisissez « Tout le monde ».
challenge-audience-shared = Une autorité publique qui a aussi ce défi n’a pas signé la déclaration et ne pourrait plus le lire. Choisissez « Tout le monde ».
audience-everyone = Tout le monde
audience-everyone-hint = Aussi trouvé par les moteurs de recherche.
audience-signatories = Signataires
audience-signatories-hint = Les personnes des autorités publiques signataires, ainsi que la coordination et la présidence du groupe.
challenge-look = Voir qui a le même défi
challenge-send = Exposer ce défi
challenge-same = Votre autorité publique a déjà exposé cette phrase, avec d’autres précisions. Modifiez le défi existant, ou écrivez une autre phrase.
challenge-same-there = Ce défi existe déjà :
challenge-change = Modifier le défi
challenge-not-open = Ce défi n’est plus ouvert. Rechargez la page pour voir où il en est.
challenge-withdraw = Retirer ce défi
challenge-withdraw-what = Il reste lisible à son adresse et porte la mention « retiré ».
challenge-changed-on = Modifié
stated-on = Exposé
own-challenge = Le défi de votre autorité publique
solve = Dire ce qui l’a résolu
solve-lede = Toutes celles et tous ceux qui ont le même défi en profitent.
solve-send = Le marquer comme résolu
solve-change = Corriger ce qui l’a résolu
reopen = Il n’est pas résolu
reopen-what = Le défi est alors de nouveau ouvert, et ce que vous avez écrit sur la solution est supprimé.
challenge-overtaken = Quelqu’un l’a modifié entre-temps. Rien n’a été fait. Voyez où il en est.
solved-words = Ce qui l’a résolu
solved-words-hint = Ce que vous utilisez maintenant, et ce que vous diriez à une autre autorité publique.
solved-words-missing = Écrivez ce qui l’a résolu : au moins dix caractères.
solved-with-label = Résolu avec
solved-with-nothing = Autre chose
solved-with-gone = Ceci n’est plus là. Choisissez autre chose, ou rien.
solved-option-proposal = Ce qu’a donné la proposition : { $title }
solved-with = Résolu avec
solved-by-proposal = Résolu grâce à ce qu’a donné sa proposition
solution-title = Ce qui l’a résolu
backers-title = Qui a ce défi
backers = { $n ->
    [one] { NUMBER($n) } autorité publique a ce défi
   *[other] { NUMBER($n) } autorités publiques ont ce défi
}
backers-all = Toutes les autorités publiques
back-give = Nous avons ce défi aussi
back-end = Nous n’avons plus ce défi
back-pass = Recevoir les nouvelles à la place de la personne qui est partie
backing-unsigned = Ce défi est réservé aux signataires, et cette autorité publique n’a pas signé la déclaration. Elle n’a pas été comptée.
become-title = En faire une proposition
become-what = Assez d’autorités publiques ont ce défi. L’une d’elles peut le proposer pour le plan de travail ; les autres en sont informées.
become-send = En faire une proposition
become-when = Avec { NUMBER($n) } autorités publiques, il peut devenir une proposition.
became = Il est devenu une proposition :
became-private = Il est devenu une proposition adressée au groupe. Les propositions sont réservées aux personnes du groupe et aux agentes et agents vérifiés.
become-few = Trop peu d’autorités publiques ont ce défi pour l’instant, ou il est déjà une proposition. Ouvrez le défi pour voir où il en est.
become-not-yours = Choisissez une autorité publique qui a ce défi.
from-challenge = Elle vient du défi
challenge-proposal-read = Le défi est réservé aux signataires. Les personnes du groupe et les agentes et agents vérifiés de toutes les autorités publiques liront votre proposition. Écrivez ce qu’elles et ils peuvent savoir.
offer-title = Vous avez une solution
offer-what = Proposez de la présenter lors de « { $title } ». La coordination et la présidence choisissent ; ce n’est pas un lieu de publicité.
offer-send = Proposer de la présenter
same-title = D’autres avec le même défi
same-none = Nous n’avons pas trouvé d’autre défi semblable.
solved-elsewhere = Résolu ailleurs
solved-none = Aucun défi semblable n’est encore résolu.
touches-title = Résultats, propositions et réunions à ce sujet
about-title = Publié sur les mêmes sujets
used-by = { $count ->
    [one] Utilisée par une autorité publique
   *[other] Utilisée par { NUMBER($count) } autorités publiques
}
spoken-of = Dans les réunions
hit-challenge = Défi
hit-meeting = Réunion
why-terms = { $count ->
    [one] Même sujet : { $terms }
   *[other] Mêmes sujets : { $terms }
}
why-words = Mêmes mots : { $words }
why-nearby = { $n ->
    [one] { NUMBER($n) } autorité publique de votre pays a ce défi
   *[other] { NUMBER($n) } autorités publiques de votre pays ont ce défi
}
done-stated = Votre défi est exposé.
done-challenge-changed = Le défi est modifié.
done-challenge-withdrawn = Le défi est retiré.
done-solved = Le défi est marqué comme résolu.
done-challenge-reopened = Le défi est de nouveau ouvert.
done-backed = Votre autorité publique est comptée.
done-backing-passed = Vous en recevez désormais les nouvelles.
done-backing-ended = Votre autorité publique n’est plus comptée.
thread-challenge = Défi : { $title }
