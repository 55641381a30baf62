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
withdraw-title = Retirer
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
carry-what = Elle s’arrête ici et continue dans le plan de { $year }, avec son titre, son but, la personne qui s’en occupe et les autorités publiques qui contribuent. S’il n’y a pas encore de plan, un brouillon est créé. Cela ne peut pas être annulé.
carry-reason = Pourquoi elle ne s’est pas terminée cette année
carry-send = La reporter au plan { $year }
next-plan-closed = Le plan de l’année suivante est déjà clos.
contributions-title = Qui contribue
contributions-empty = Aucune autorité publique n’a encore proposé de contribuer.
contribution-note = Ce que votre autorité publique apporte
contribution-note-hint = Du temps, un projet de texte, des données, un site d’essai. Les personnes du groupe et les agents publics peuvent le lire.
contribute = Nous contribuons
contribution-end = Mettre fin à la contribution de { $name }
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
day-wrong = Choisissez un jour ou laissez ce champ vide.
day-to-come = Ce jour est à venir. Choisissez aujourd’hui ou un jour passé.
meetings-title = Réunions à ce sujet
meetings-empty = Aucune réunion du groupe n’est encore liée.
meeting-which = Réunion
meeting-link = Lier cette réunion
results-title = Résultats
results-empty = Rien n’en est encore sorti.
result-resource = Une ressource de la bibliothèque
result-no-resource = Aucune : elle se trouve ailleurs
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
done-noted = C’est noté et visible sur la page publique.
done-removed = C’est retiré.

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
closing-unanswered = { $count ->
    [one] 1 proposition n’a pas encore de réponse. Acceptez-la ou déclinez-la d’abord.
   *[other] { $count } propositions n’ont pas encore de réponse. Acceptez ou déclinez d’abord chacune d’elles.
}
done-report-saved = Vos textes sont enregistrés.
done-plan-closed = Le rapport est publié et l’année est close.
