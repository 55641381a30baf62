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
plan-adopted = Le groupe a adopté ce plan et y travaille.
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
