choose = Choisir
text-long = Raccourcissez ce texte à { NUMBER($max) } caractères.
facts-title = En bref
in-name-of = Au nom de
government-missing = Choisissez l’autorité publique au nom de laquelle vous rejoignez le groupe.

# Groups
groups-title = Groupes de travail
groups-lede = Des agentes et agents de villes et de régions travaillent dans chaque groupe sur un domaine de la déclaration. Ils se réunissent quatre fois par an et publient ce qui en résulte.
which-fits = Quel groupe me convient ?
led-by = coordonné par { $network }
open-to-all = Ouvert à tout le monde
for-signatories = Pour le personnel des signataires
members-count = { $count ->
    [one] { $count } membre
    [many] { $count } de membres
   *[other] { $count } membres
}
objectives = Objectifs
who-should-join = À qui s’adresse le groupe
kinds-of-activity = Ce qui se passe dans ses réunions
next-meeting = Prochaine réunion
no-meeting = Pas encore de date
seats = Coordination et présidence
seats-none = Non renseignées.
lead = Coordination
chair = Présidence
results = Résultats
all-resources = Toutes les ressources
earlier-plans = Plans de travail précédents
plan = Plan de travail
plan-of = Plan de travail { $year }
whole-plan = Plan de travail { $year }
plan-none = Rien n’est encore inscrit au plan.
in-quarter = { $quarter ->
    [1] premier trimestre
    [2] deuxième trimestre
    [3] troisième trimestre
   *[other] quatrième trimestre
}
proposals = Proposer et soutenir des sujets
group-about = { $name } : objectifs, public visé, plan de travail, résultats, prochaine réunion.

# Memberships
join = Rejoindre ce groupe
join-lede = Le personnel des autorités publiques qui ont signé la déclaration rejoint le groupe aussitôt.
join-open-lede = Ce groupe est ouvert à tout le monde : administrations, fournisseurs, ONG, monde universitaire, étudiantes et étudiants, citoyennes et citoyens.
join-not-signatory = Votre autorité publique signe d’abord, puis vous rejoignez le groupe. Indiquez où vous travaillez, ou demandez à la personne qui représente votre autorité publique de signer la déclaration.
join-for = Vous rejoignez le groupe pour { $name }.
join-as-person = Vous rejoignez le groupe à titre personnel, sans autorité publique.
go-sign = Aller à mon autorité publique
go-claim = Indiquer où je travaille
motivation = Ce qui vous amène
motivation-hint = Une phrase suffit. Les membres du groupe la lisent.
members = Membres
members-newest = Les plus récents d’abord
members-none = Aucun membre ne porte ce nom. Essayez avec moins de lettres.
filter-send = Afficher
leave = Quitter ce groupe
column-name = Nom
column-government = Autorité publique
column-office = Fonction
column-since = Depuis
private-join = vous, jusqu’à ce que vous rejoigniez le groupe. Ensuite, les membres de ce groupe voient votre nom, votre autorité publique et votre phrase.
private-members = les membres, la coordination et la présidence de ce groupe, ainsi que le secrétariat, car la page montre qui participe.
done-joined = Bienvenue. Vous êtes maintenant membre. Voyez ce qui a été proposé, ou proposez vous-même un sujet.
done-left = Vous avez quitté le groupe.

# Events
events-title = Événements
events-lede = Réunions des groupes de travail, webinaires et assemblées.
coming = À venir
coming-none = Aucun événement n’est annoncé en ce moment.
past = Passés
when = Quand
place = Où
for-whom = Pour qui
day-unknown = Jour inconnu
organiser-time = { $time }, heure du lieu d’organisation
audience-group = Membres du groupe
audience-signatories = Personnel des signataires
audience-officials = Ensemble des agentes et agents publics
audience-everyone = Tout le monde
agenda = Ordre du jour
agenda-hint = Un point par ligne.
open-meeting = Ouvrir la réunion
not-meant = Les personnes concernées voient l’ordre du jour et le lien une fois connectées.
call-meeting = Convoquer une réunion
call-send = Annoncer la réunion
times-in = Les heures sont indiquées pour le fuseau { $zone }. Changez de fuseau sur votre page.
meeting-title = Titre
meeting-title-missing = Écrivez un titre de 5 à 150 caractères.
day = Jour
day-missing = Choisissez le jour.
begins = Début
begins-wrong = Choisissez une heure à venir, par exemple 10:00.
ends = Fin
ends-wrong = Choisissez une heure après le début.
audience-missing = Choisissez à qui la réunion s’adresse.
about = De quoi il s’agit
about-hint = Tout le monde peut lire ce texte.
join-url = Lien de la visioconférence
join-url-hint = Seules les personnes à qui la réunion s’adresse le voient.
join-url-wrong = Écrivez une adresse qui commence par https://.
private-call = la coordination et la présidence de ce groupe, jusqu’à l’annonce.
done-called = La réunion est annoncée.

# Who should join
finder-title = Quel groupe me convient ?
finder-lede = Trois questions. Aucun compte n’est nécessaire, et vos réponses ne sont pas conservées.
finder-from = D’où venez-vous ?
finder-work = Sur quoi travaillez-vous ?
finder-need = De quoi avez-vous besoin maintenant ?
finder-send = Voir la réponse
finder-again = Modifier mes réponses
finder-answer = { $count ->
    [one] Ce groupe vous convient
   *[other] Ces groupes vous conviennent
}
from-signatory = D’une ville, d’une région ou d’une autre autorité publique qui a signé la déclaration
from-government = D’une autorité publique qui n’a pas encore signé, ou je ne sais pas
from-organisation = D’une entreprise, d’un réseau, d’une ONG, d’une université ou d’une institution
from-person = De nulle part : je fais des études, je suis citoyenne ou citoyen, ou je participe à une initiative
from-missing = Choisissez d’où vous venez.
topics-missing = Choisissez au moins un sujet de travail ou un besoin.
topic-data = plateformes de données et jumeaux numériques
topic-law = droit et politique numérique
topic-projects = projets européens et budgets
topic-participation = formation et participation
topic-indicators = mesure et bilans
topic-systems = systèmes qui fonctionnent ensemble
topic-procurement = une clause pour un marché public, ou une réponse sur une loi
topic-funding = des fonds pour une solution
topic-skills = de nouvelles compétences pour les collègues
topic-maturity = une comparaison avec d’autres autorités publiques
why = Parce que vous avez indiqué : { $topics }.
why-open = Parce qu’il est ouvert à tout le monde et aide à s’orienter.
about-group = À propos de ce groupe
do-today = À faire aujourd’hui
today-signatory = rejoignez le groupe. Votre autorité publique a signé, l’entrée est donc immédiate.
today-government = cherchez qui peut signer pour votre autorité publique, et montrez à cette personne comment faire.
today-open = rejoignez le groupe. Il vous est ouvert.
today-other = lisez les résultats du groupe. Ses réunions s’adressent aux agentes et agents publics, mais ses résultats sont pour tout le monde.
go-declaration = Voir comment signer
see-results = Voir les résultats

# Seats
seats-lede = Le secrétariat attribue les sièges. La présidence revient à une personne d’une autorité publique signataire, la coordination au réseau coordinateur.
seat-give = Attribuer un siège
seat-role = Quel siège
seat-role-missing = Choisissez coordination ou présidence.
seat-email = Adresse électronique du compte
seat-email-hint = La personne a ici un compte dont l’adresse est confirmée.
seat-nobody = Aucun compte confirmé n’a cette adresse électronique. Demandez d’abord à la personne de s’inscrire.
seat-held = Cette personne occupe déjà ce siège.
seat-not-signatory = La présidence revient à une personne d’une autorité publique signataire. Cette personne n’a d’affiliation vérifiée à aucune d’elles.
seat-end = Mettre fin à ce siège
seats-caption = Qui occupe quel siège, et qui l’occupait avant
column-seat = Siège
column-until = Jusqu’au
private-seats = le secrétariat, parce que cette page montre qui reçoit quels droits.
done-seated = Le siège est attribué.
done-unseated = Le siège a pris fin.

# The life of a meeting
meeting-kind = Type de réunion
meeting-kind-missing = Choisissez le type de réunion.
kind-quarterly = Réunion trimestrielle
kind-extra = Réunion supplémentaire
kind-webinar = Webinaire
kind-workshop = Atelier
ends-day = Se termine un autre jour
meeting-long = Une réunion dure 24 heures au plus. Choisissez une fin plus proche.
time-skipped = Ce jour-là, les horloges avancent et sautent cette heure. Choisissez une autre heure.
time-twice = Ce jour-là, les horloges reculent et cette heure existe deux fois. Choisissez une heure plus tôt ou plus tard.
times-of-meeting-in = Les heures sont indiquées pour le fuseau { $zone }, celui de la personne qui a convoqué la réunion.
change-meeting = Modifier ou déplacer la réunion
change-send = Enregistrer la modification
private-change = la coordination et la présidence de ce groupe, jusqu’à l’enregistrement. Ensuite, tout le monde voit la modification ; seules les personnes à qui la réunion s’adresse voient l’ordre du jour et le lien.
done-changed = La modification est enregistrée.
cancelled = Annulée
cancelled-on = Cette réunion a été annulée le { $day }.
cancelled-already = Cette réunion a été annulée. Elle ne peut plus être modifiée.
cancel-meeting = Annuler la réunion
cancel-lede = Elle reste dans toutes les listes avec la mention « annulée », et sa page dit pourquoi. Cette action est définitive.
cancel-reason = Raison de l’annulation
cancel-reason-missing = Dites en une phrase pourquoi la réunion est annulée.
cancel-late = Cette réunion est terminée. Elle ne peut plus être annulée.
done-cancelled = La réunion est annulée. Sa page reste et l’indique.
