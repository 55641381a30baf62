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
whole-plan = Le plan entier
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
discussions = Discussions
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
seat-role-missing = Choisissez coordination, présidence ou coprésidence.
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
# Getting into a group
desk-of = Bureau : { $name }
settings-title = Comment on rejoint le groupe
settings-lede = Seul le personnel des autorités publiques signataires peut rejoindre ce groupe. Vous indiquez ici de quelle façon.
settings-open-lede = Ce groupe est ouvert à toute personne qui a un compte. Vous indiquez ici comment on le rejoint.
settings-send = Enregistrer
done-settings = Enregistré. Cela vaut pour toutes les personnes qui rejoignent le groupe dès maintenant.
private-settings = la coordination et la présidence de ce groupe. Les questions et l’accord sont lus par toute personne qui veut rejoindre le groupe.
mode-label = Comment on rejoint le groupe
mode-missing = Choisissez comment on rejoint le groupe.
mode-at-once = Aussitôt
mode-at-once-hint = Toute personne qui remplit les conditions devient membre d’un clic.
mode-on-request = Sur demande
mode-on-request-hint = La coordination ou la présidence répond à chaque demande. Un lien d’invitation fait toujours entrer aussitôt.
question-label = Question { NUMBER($number) }
agreement-label = Ce que les membres acceptent
agreement-hint = Qui rejoint le groupe accepte ce texte. La version est conservée avec l’adhésion. Laissez ce champ vide s’il n’y a rien à accepter.
agreed-label = J’accepte cela
agreed-missing = Lisez ce que les membres acceptent et cochez la case, ou ne rejoignez pas le groupe.
agreement-changed = Le texte a été modifié pendant votre lecture. Relisez-le et cochez la case.
entry-answer-missing = Répondez à cette question. Une phrase suffit.
motivation-missing = Écrivez une phrase. La coordination et la présidence décident d’après elle.
ask-to-join = Demander à rejoindre ce groupe
join-request-lede = La coordination ou la présidence lit votre demande et y répond. Vous recevez la réponse et son motif par courriel.
join-invited-lede = Vous avez reçu une invitation. Vous devenez membre dès que vous rejoignez le groupe.
join-is-member = Vous êtes membre de ce groupe.
join-waits = Vous avez demandé à rejoindre ce groupe. La coordination ou la présidence vous répondra par courriel.
join-was-declined = Votre dernière demande n’a pas été retenue
request-withdraw = Retirer ma demande
private-request = vous, jusqu’à ce que vous fassiez la demande. Ensuite, la coordination et la présidence de ce groupe voient votre nom, votre autorité publique et vos réponses. Une fois que vous êtes membre, les membres voient votre nom, votre autorité publique et votre phrase.
done-requested = Votre demande est auprès de la coordination et de la présidence. La réponse vient par courriel.
done-withdrawn = Vous avez retiré votre demande.

# Requests
requests-title = Demandes d’adhésion
requests-lede = Les plus anciennes d’abord. Chaque réponse part par courriel avec son motif.
requests-none = Personne n’attend de réponse.
private-requests = la coordination et la présidence de ce groupe, car elles répondent aux demandes.
requested-on = Demande du
has-signed = a signé
has-not-signed = n’a pas signé
works-there = confirmé
works-there-no-longer = n’est plus confirmé
without-government = à titre personnel, sans autorité publique
ground-missing = ne peut pas être acceptée maintenant
reason-label = Votre réponse
reason-hint = Nécessaire en cas de refus. La personne la reçoit par courriel.
reason-missing = Écrivez pourquoi vous refusez. La personne le lit.
request-accept = Accepter
request-decline = Refuser
request-answered = Cette demande a déjà reçu une réponse, ou a été retirée.
request-without-ground = Cette personne ne peut pas rejoindre le groupe pour le moment : l’autorité publique n’a pas signé, ou la personne n’y travaille plus. Refusez en indiquant quoi faire, ou attendez.
done-request-accepted = Acceptée. La personne est maintenant membre et reçoit un courriel.
done-request-declined = Refusée. La personne reçoit votre réponse par courriel.
mail-request-accepted-subject = Vous êtes membre : { $group }
mail-request-accepted =
    Vous êtes maintenant membre du groupe { $group }. Sa page d’accueil :
    { $link }

    { $reason }
mail-request-declined-subject = Votre demande d’adhésion : { $group }
mail-request-declined =
    Le groupe { $group } n’a pas accepté votre demande d’adhésion. Voici la réponse :

    { $reason }

    Vous pouvez faire une nouvelle demande, et les résultats du groupe sont publics :
    { $link }

# Invitations
invitations-title = Liens d’invitation
invitations-lede = Qui ouvre un lien rejoint le groupe aussitôt, si l’autorité publique de cette personne a signé la déclaration.
invitations-open-lede = Qui ouvre un lien rejoint le groupe aussitôt.
invitations-none = Il n’y a pas encore de lien. Avec un lien, tout un service peut rejoindre le groupe en une minute.
invitations-caption = Liens et nombre d’utilisations
private-invitations = la coordination et la présidence de ce groupe, car un lien ouvre le groupe.
invitation = Invitation
invitation-made = Votre lien
invitation-once = Copiez-le maintenant. Il ne sera plus affiché.
invitation-stale = Cette invitation ne peut pas être utilisée. Elle a pris fin, est épuisée, ou le lien n’a pas été copié en entier. Demandez-en une nouvelle à la personne qui l’a envoyée.
invitation-domains = Cette invitation est destinée aux adresses électroniques de { $domains }. Connectez-vous avec une telle adresse, ou demandez un autre lien.
invitation-revoked = retiré
invitation-expired = a pris fin
invitation-used-up = épuisé
invite-title = Créer un lien
invite-send = Créer le lien
revoke = Retirer le lien
note-label = À qui il est destiné
note-hint = Pour vous et les autres personnes responsables de ce groupe.
note-column = Pour
domains-label = Seulement pour ces domaines de courriel
domains-hint = Par exemple oulu.fi. Plusieurs séparés par une espace.
domains-wrong = Écrivez des domaines comme oulu.fi, dix au plus.
domains-column = Domaines
any-domain = tous
uses-label = Combien de personnes peuvent l’utiliser
uses-wrong = Écrivez un nombre de 1 à 1000.
uses-column = Utilisé
uses-of = { NUMBER($used) } sur { NUMBER($max) }
until-label = Dernier jour
until-wrong = Choisissez un jour à partir d’aujourd’hui, { NUMBER($days) } jours d’avance au plus.
state-column = État
done-revoked = Le lien est retiré. Plus personne ne peut l’utiliser.

# Calendars
calendar-add = Ajouter à mon agenda
calendar-lede = Les réunions nouvelles ou modifiées apparaissent alors d’elles-mêmes dans votre agenda.
calendar-open = Ouvrir dans mon agenda
calendar-address = Adresse pour Outlook, Google ou Apple
calendar-address-hint = Copiez cette adresse. Dans Outlook, choisissez « Ajouter un calendrier », puis « S’abonner à partir du web ». Dans Google Agenda, choisissez « Autres agendas », puis « À partir de l’URL ». Sur un appareil Apple, choisissez « Nouvel abonnement à un calendrier ».
calendar-file = Télécharger sous forme de fichier
calendar-private-link = Avec les liens et les ordres du jour : votre agenda privé
calendar-download = Télécharger pour mon agenda
calendar-download-hint = Un fichier pour Outlook, Google ou Apple. Il ne change pas de lui-même si la réunion est déplacée.
calendar-all = { $instance } : tous les événements
calendar-own = { $instance } : mes réunions
calendar-about = Réunions et événements de { $instance }.
calendar-cancelled = Annulée : { $reason }
calendar-example = Exemple : cette réunion est inventée pour la démonstration.
your-page = Votre page
calendars-title = Agendas, flux et invitations
calendars-lede = Retrouvez les réunions de vos groupes dans votre propre agenda, avec les liens et les ordres du jour, et ce qui est nouveau dans vos groupes dans un lecteur de flux.
addresses-title = Vos adresses privées
addresses-none = Vous n’avez pas encore d’adresse privée. Créez-en une pour chaque logiciel que vous utilisez.
addresses-many = Vous avez { $max } adresses. Retirez-en une d’abord.
address-new = Créer une adresse privée
address-kind = Ce qui la lira
address-kind-calendar = Un agenda
address-kind-calendar-hint = Vos réunions, avec les liens et les ordres du jour.
address-kind-feed = Un lecteur de flux
address-kind-feed-hint = Ce qui est nouveau dans vos groupes : propositions, discussions, décisions, actualités, ressources, défis et événements.
address-kind-wrong = Choisissez un agenda ou un lecteur de flux.
feed-address = Adresse pour votre lecteur de flux
feed-address-hint = Copiez cette adresse dans votre lecteur de flux, là où vous ajoutez un nouveau flux.
feed-title = Suivre ce groupe
feed-lede = Un flux indique à votre lecteur de flux ou à votre intranet ce qui est nouveau ici.
feed-link = Flux de ce groupe
feeds-all = Tous les flux
address-name = Où vous l’utiliserez
address-name-hint = Par exemple : Outlook au bureau.
address-name-missing = Écrivez où vous l’utiliserez, en 1 à 60 caractères.
address-group = De quels groupes
address-group-all = Tous mes groupes
address-group-wrong = Choisissez un de vos groupes, ou tous.
address-send = Créer l’adresse
address-made = Votre adresse privée : { $name }
address-once = Copiez-la maintenant. Elle n’est montrée qu’une fois. Toute personne qui l’a peut lire ce que vous pouvez lire ; ne la donnez à personne.
address-since = créée le { $day }
address-revoke = Retirer : { $name }
meeting-invitations-title = Invitations par courriel
meeting-invitations-none = Vous n’êtes encore dans aucun groupe de travail.
meeting-invitations-from = Je souhaite les invitations de
meeting-invitations-hint = Quand une réunion est convoquée, déplacée ou annulée, vous recevez un courriel avec des boutons pour accepter ou refuser.
meeting-invitations-send = Enregistrer mon choix
private-calendars = vous seulement, car il s’agit de vos agendas et de vos flux.
done-address-revoked = L’adresse ne fonctionne plus.
done-invitations-chosen = Votre choix est enregistré.
mail-invitation-subject = Invitation : { $title }
mail-invitation =
    { $group } vous invite à une réunion : { $title }
    { $at }

    Votre messagerie montre peut-être des boutons pour accepter ou refuser. L’ordre du jour et le lien se trouvent ici :
    { $page }

    Si vous ne souhaitez pas de tels courriels de ce groupe, indiquez-le ici :
    { $choices }
mail-moved-subject = Modifiée : { $title }
mail-moved =
    Une réunion de { $group } a changé : { $title }
    Elle a maintenant lieu : { $at }

    Merci de répondre de nouveau si votre messagerie le demande. L’ordre du jour et le lien se trouvent ici :
    { $page }

    Si vous ne souhaitez pas de tels courriels de ce groupe, indiquez-le ici :
    { $choices }
mail-cancelled-subject = Annulée : { $title }
mail-cancelled =
    Une réunion de { $group } est annulée : { $title }
    Elle était prévue : { $at }

    { $reason }

    { $page }

    Si vous ne souhaitez pas de tels courriels de ce groupe, indiquez-le ici :
    { $choices }
# Terms
co-chair = Coprésidence
term-label = Dernier jour du mandat
term-hint = Pour la présidence et la coprésidence : un an, renouvelable. La coordination n’a pas de terme.
term-missing = Choisissez le dernier jour du mandat.
term-wrong = Choisissez un jour à partir d’aujourd’hui.
term-open = sans terme
term-runs = en cours jusqu’au { $day }
seat-renew = Prolonger d’un an
done-renewed = Le mandat est prolongé d’un an.
column-do = Actions
column-for = Pour
history-title = Qui a occupé quel siège
history-lede = La coordination, la présidence et la coprésidence de ce groupe, aujourd’hui et avant. Les plus récentes d’abord.

# The call for the chair
calls-title = Appels à la présidence
calls-lede = Le groupe choisit lui-même sa présidence : les membres se présentent, et chaque autorité publique membre a une voix.
calls-none = Il n’y a pas encore eu d’appel à la présidence.
call-chair = Appel à la présidence
call-co-chair = Appel à la coprésidence
call-open = Ouvrir un appel
call-open-lede = Les membres des signataires se présentent d’abord. Ensuite, chaque autorité publique membre vote, à bulletin secret. Le vote est compté dès qu’il se termine, et la personne élue occupe le siège pendant un an.
chair-call-send = Ouvrir l’appel
call-about = Ce que fait la présidence
call-role-missing = Choisissez présidence ou coprésidence.
call-runs-already = Un appel pour ce siège est en cours. Attendez son résultat.
apply-until = Candidatures jusqu’au
apply-until-wrong = Choisissez un jour à partir d’aujourd’hui.
vote-until = Votes jusqu’au
vote-until-wrong = Choisissez un jour après le dernier jour des candidatures.
quorum-label = Quorum, en pourcentage des autorités publiques membres
quorum-hint = Si moins d’autorités publiques ont voté, personne n’est élu.
quorum-wrong = Écrivez un nombre de 1 à 100.
quorum-short = Quorum
quorum-of = { NUMBER($share) } pour cent des autorités publiques membres
turnout = Ont voté
turnout-of = { NUMBER($cast) } sur { NUMBER($eligible) } autorités publiques
private-chair-call = la coordination de ce groupe et le secrétariat, jusqu’à l’ouverture de l’appel. Ensuite, tout le monde.
phase-applications = candidatures
phase-voting = vote
phase-counting = dépouillement
counting-what = Le vote est terminé. Le dépouillement est en cours ; revenez dans une minute.
call-elected = élu
call-tied = égalité
call-no-quorum = quorum non atteint
call-no-candidate = aucune candidature
vote-ends = vote jusqu’au { $when }
how-counted = Comment on compte
rule-one-vote = Chaque autorité publique qui a un membre dans ce groupe a une voix. N’importe lequel de ses membres peut la donner.
rule-change = Un vote peut être changé jusqu’à la fin. Le dernier compte. Un vote qui arrive à l’instant de la fin arrive trop tard.
rule-secret = Le vote est secret. On garde le fait qu’une autorité publique a voté. Le choix n’est gardé que jusqu’au dépouillement et n’est montré à personne ; il est ensuite effacé.
rule-leaving = Si la personne qui a voté s’en va, le vote reste tant que l’autorité publique a un autre membre ici.
rule-tie = En cas d’égalité, la coordination décide en donnant un motif, ou appelle un second vote entre les personnes à égalité.
candidates-title = Qui se présente
you-stand = Vous vous présentez à ce siège. Vous pouvez retirer votre candidature jusqu’à la fin des candidatures.
candidacy-withdraw = Retirer ma candidature
apply-title = Se présenter à ce siège
apply-for = Vous vous présentez pour { $name }.
apply-motivation = Pourquoi vous
apply-motivation-hint = Les membres du groupe le lisent.
apply-motivation-missing = Écrivez pourquoi vous vous présentez. Quelques phrases suffisent.
apply-mandate = Mon autorité publique est d’accord pour que je me présente.
apply-mandate-missing = Demandez d’abord l’accord de votre autorité publique, puis cochez la case.
apply-not-signatory = Seuls les membres qui travaillent pour un signataire peuvent se présenter.
apply-who = Les membres de ce groupe qui travaillent pour un signataire peuvent se présenter à ce siège.
apply-send = Me présenter
applications-over = La période de candidature est terminée.
nobody-stands = Personne ne se présente à ce siège.
vote-title = Vote
vote-for = Vous votez au nom de { $name }.
has-voted = { $name } a voté. Vous pouvez changer le vote jusqu’à la fin.
second-vote = C’est un second vote, entre les personnes à égalité.
candidacy-label = Pour qui
candidacy-missing = Choisissez l’une des personnes qui se présentent.
vote-send = Voter
vote-change = Changer le vote
vote-not-open = Le vote n’est pas ouvert en ce moment. Seul compte ce qui est arrivé avant la fin.
vote-not-government = On vote au nom d’une autorité publique. Vous êtes membre sans en représenter une.
vote-who = Les membres de ce groupe votent au nom de leur autorité publique.
result-title = Résultat
result-elected = Le siège est pourvu pour un an.
result-tied = Les voix sont à égalité. La coordination décide en donnant un motif, ou appelle un second vote.
result-no-quorum = Trop peu d’autorités publiques ont voté. Personne n’est élu.
result-no-candidate = Personne ne s’est présenté qui puisse occuper le siège.
result-caption = Voix par candidature
column-votes = Voix
not-counted = non comptée
settle-title = Trancher
settle-elect = Élire cette personne
settle-vote = Appeler un second vote
second-until = Second vote jusqu’au
second-until-wrong = Choisissez un jour après aujourd’hui.
tie-reason = Motif de cette décision
tie-reason-hint = Tout le monde peut le lire.
tie-reason-missing = Écrivez pourquoi. Tout le monde peut le lire.
tie-settled = C’est déjà tranché.
mail-counted-subject = Le vote pour la présidence est compté : { $group }
mail-counted =
    Le vote pour la présidence du groupe { $group } est compté. Voici le résultat :
    { $link }
done-call-opened = L’appel est ouvert. Tout le monde peut le voir.
done-applied = Vous vous présentez à ce siège.
done-candidacy-withdrawn = Vous avez retiré votre candidature.
done-voted = La voix de votre autorité publique est donnée. Vous pouvez la changer jusqu’à la fin.
done-elected = C’est décidé, et le siège est transmis.
done-second-vote = Le second vote est ouvert.

# Messages to a group
messages-title = Message au groupe
messages-lede = Toutes les personnes du groupe la reçoivent par courriel. Écrivez rarement, et seulement ce dont tout le monde a besoin.
messages-sent = Envoyés
message-subject = Objet
message-subject-missing = Écrivez un objet.
message-words = Votre message
message-words-hint = Elle part telle que vous l’écrivez, dans votre langue.
message-words-missing = Écrivez le message.
message-send = Envoyer à tout le groupe
message-reached = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
mail-message =
    { $words }

    { $sender } a écrit ceci à toutes les personnes du groupe { $group }.
    { $link }
private-messages = la coordination et la présidence de ce groupe, car elles écrivent à ses membres.
done-message-sent = Le message part vers toutes les personnes du groupe.

# Guests of a meeting
guests-title = Personnes invitées à cette réunion
guests-lede = Une personne invitée voit cette seule réunion, son ordre du jour et son lien, et rien d’autre du groupe.
guests-invited = Personnes invitées
guest-invite = Inviter une personne
guest-name = Nom
guest-name-missing = Écrivez le nom de la personne.
guest-email = Adresse électronique
guest-email-wrong = Écrivez une adresse comme nom@example.org.
guest-known = Cette adresse est déjà invitée.
guest-end = Retirer l’invitation
pass-stale = Ce lien n’ouvre pas la réunion. L’invitation a été retirée, ou le lien n’a pas été copié en entier. Demandez à la personne qui vous a invité.
about-meeting = À propos de cette réunion
private-guests = la coordination et la présidence de ce groupe, car la page montre des adresses électroniques.
private-pass = les personnes invitées à cette réunion, et quiconque a ce lien. Ne le transmettez pas.
mail-guest-subject = Invitation : { $title }
mail-guest =
    { $name }, le groupe { $group } vous invite à cette réunion :
    { $title }

    Ce lien ouvre l’ordre du jour et, le jour venu, la réunion. Il est pour vous ; ne le transmettez pas.
    { $link }
done-guest-invited = La personne invitée reçoit un courriel avec le lien.
done-guest-ended = L’invitation est retirée. Le lien n’ouvre plus rien.

# The private space
home-title = Accueil du groupe
home-for = Vous êtes ici pour { $name }.
private-home = les membres, la coordination et la présidence de ce groupe, car c’est l’espace du groupe.
waits-title = Vous attend
waits-none = Rien ne vous attend. Regardez les sujets proposés par d’autres.
waits-apply = Présentez-vous à la présidence, ou attendez le vote
waits-vote = Votre autorité publique n’a pas encore voté
waits-tie = Les voix sont à égalité : tranchez, ou appelez un second vote
waits-support = { $count ->
    [one] { $count } sujet que votre autorité publique n’a pas soutenu
    [many] { $count } de sujets que votre autorité publique n’a pas soutenus
   *[other] { $count } sujets que votre autorité publique n’a pas soutenus
}
waits-requests = { $count ->
    [one] { $count } demande d’adhésion
    [many] { $count } de demandes d’adhésion
   *[other] { $count } demandes d’adhésion
}
waits-answers = { $count ->
    [one] { $count } sujet sans réponse
    [many] { $count } de sujets sans réponse
   *[other] { $count } sujets sans réponse
}
until = jusqu’au { $when }
news-title = Quoi de neuf
news-none = Rien ne s’est encore passé ici. Proposez le premier sujet.
is-new = nouveau
mark-read = J’ai lu cela
done-read = Désormais, seul ce qui vient plus tard est marqué comme nouveau.
news-member = Une personne de { $government } a rejoint le groupe
news-person = Une personne a rejoint le groupe
news-seat = { $role } : le siège est pourvu
news-chair-call = { $role } : l’appel est ouvert
news-message = Message au groupe : { $title }
news-meeting = Réunion : { $title }
news-resource = Ressource : { $title }
news-proposal = Proposé : { $title }
news-topic = Un sujet a été proposé
news-plan-opened = Le plan de travail { $year } accepte des propositions
news-plan-adopted = Le plan de travail { $year } est adopté
resource-draft = Préparer une ressource
latest-resources = Dernières ressources
resources-none = Pas encore de ressource.
sits-title = Qui fait partie du groupe
sits-none = Aucune autorité publique n’a encore de membre ici.
sits-caption = Membres par autorité publique
sits-all = { $count ->
    [one] Les personnes d’une autorité publique
   *[other] Les personnes des { NUMBER($count) } autorités publiques
}
sits-map = Carte de l’Europe avec les autorités publiques de ce groupe. Chaque marque est un lien. La liste des membres dit la même chose en mots.
sits-one = une autorité publique
sits-several = plusieurs proches les unes des autres
map-credit = Terres : réalisé avec Natural Earth.
column-country = Pays
desk-title = Bureau du groupe
desk-lede = Ce qui attend la coordination et la présidence.
desk-more = Gérer le groupe
private-group-desk = la coordination et la présidence de ce groupe, car la page montre ce qui les attend.
all-of-them = Tout voir ({ NUMBER($count) })
unanswered-title = Sujets sans réponse
unanswered-none = Chaque sujet a reçu une réponse.
silent-title = Autorités publiques silencieuses
silent-how = Autorités publiques qui étaient dans le groupe avant ces deux réunions et dont personne n’a annoncé sa venue ni confirmé sa présence :
silent-not-yet = Ici figurent les autorités publiques absentes de deux réunions. Le groupe n’a pas encore tenu deux réunions.
silent-none = Aucune autorité publique n’est silencieuse en ce sens.
silent-seen = Vue pour la dernière fois
silent-never = jamais
bare-title = Réunions sans ordre du jour
bare-none = Chaque réunion a un ordre du jour.
ending-title = Mandats qui se terminent bientôt
ending-none = Aucun mandat ne se termine dans les 60 prochains jours.
call-runs = { $role } : un appel est en cours
candidates-seen = Les noms et les textes sont pour les personnes de ce groupe et le secrétariat. Les chiffres sont pour tout le monde.

# Four a year
all-meetings = Toutes les réunions
meetings-of = Réunions { $year }
meetings-of-lede = Le groupe se réunit quatre fois par an, une fois par trimestre.
years = Années
quarter-title = { $quarter ->
    [1] Premier trimestre
    [2] Deuxième trimestre
    [3] Troisième trimestre
   *[other] Quatrième trimestre
}
quarter-not-set = La réunion trimestrielle n’est pas encore fixée
quarter-without = Aucune réunion trimestrielle connue

# Agenda items
agenda-lede = Les points se suivent. Leur heure résulte du début de la réunion et de la durée de chacun.
came-of-title = Ce qui en est sorti
came-of-add = Ajouter un rapport ou un enregistrement
came-of-none = Rien encore que vous puissiez lire.
agenda-make = Composer l’ordre du jour
agenda-none = Il n’y a pas encore d’ordre du jour.
agenda-long = Un ordre du jour contient au plus { NUMBER($max) } points. Réunissez-en quelques-uns ou tenez une deuxième réunion.
agenda-line-long = Réduisez chaque ligne à { NUMBER($max) } caractères.
agenda-over = Les points durent plus longtemps que la réunion. Raccourcissez-en quelques-uns ou terminez la réunion plus tard.
private-agenda = la coordination et la présidence de ce groupe. Les personnes à qui la réunion s’adresse voient l’ordre du jour sur sa page.
item-add = Ajouter un point
item-change = Modifier
item-change-title = Modifier un point
item-up = Monter
item-down = Descendre
item-remove = Retirer
item-title = De quoi il s’agit
item-title-hint = Si le point vient d’une proposition ou d’une action en cours, vous pouvez laisser ce champ vide.
item-title-missing = Écrivez un titre de 3 à 150 caractères.
item-lasts = Minutes
item-lasts-wrong = Indiquez la durée en minutes, de 1 à 600.
item-presenter = Qui le présente
item-about = Plus de détails
item-material = Documents
item-material-url = Lien vers des documents
item-source = Vient de
item-source-none = Rien d’autre
item-source-gone = Cette proposition ou cette action a été réglée entre-temps. Choisissez-en une autre, ou aucune.
item-source-settled = L’origine actuelle
item-from-proposal = Issu d’une proposition
item-from-action = Issu d’une action en cours
source-proposal = Proposition : { $title }
source-action = Action en cours : { $title }
item-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
done-item-added = Le point est à l’ordre du jour.
done-item-moved = L’ordre est modifié.
done-item-removed = Le point est retiré de l’ordre du jour.

# Who comes
attendance = Participation
who-comes = Qui participe, par nom
state-coming = Participe
state-not-coming = Ne participe pas
state-attended = Présence confirmée
not-answered = Vous n’avez pas encore dit si vous participez.
answer-coming = Je participerai
answer-not-coming = Je ne participerai pas
answer-late = Cette réunion a commencé ou a été annulée. Il n’est plus possible de répondre.
confirm = J’y étais
confirm-early = Vous pourrez le confirmer dès que la réunion aura commencé.
count-coming = { $count ->
    [one] { $count } personne participe.
   *[other] { $count } personnes participent.
}
count-not-coming = { $count ->
    [one] { $count } ne participe pas.
   *[other] { $count } ne participent pas.
}
count-attended = { $count ->
    [one] { $count } y était.
   *[other] { $count } y étaient.
}
column-answer = Réponse
nobody-answered = Personne n’a encore répondu.
private-attendance = les membres, la coordination et la présidence de ce groupe, car la page montre qui participe.
attends-all = Vous participez à toutes les réunions de ce groupe. Vous pouvez toujours refuser l’une d’elles.
attends-some = Dites une fois que vous participez à toutes les réunions de ce groupe. Vous n’aurez pas à répondre pour chacune.
opt-in = Je participe à toutes les réunions
opt-out = Plus à toutes les réunions
done-coming = Vous participerez.
done-not-coming = Vous ne participerez pas.
done-attended = Merci. Votre participation est confirmée.
done-opted-out = Désormais, vous répondez pour chaque réunion.

# Actions
open-actions = Actions en cours
action-due = d’ici au { $day }

actions = Actions
actions-lede = Ce que des membres de ce groupe ont pris en charge lors de ses réunions. Les actions en cours reviennent à chaque ordre du jour jusqu’à ce qu’elles soient faites.
actions-none = Rien ici.
own-actions = Les vôtres
actions-of-others = Celles des autres
closed-actions = Terminées
action-open = En cours
action-done = Faite
action-dropped = Abandonnée
action-dropped-hint = Elle ne sera pas faite. Dites pourquoi.
action-record = Enregistrer une action
action-words = Ce qui est à faire
action-missing = Écrivez ce qui est à faire.
action-owner = Qui s’en charge
person-missing = Choisissez une personne du groupe.
due = Échéance
due-wrong = Choisissez un jour, pas avant la réunion.
taken-on-at = Prise en charge lors de
closing = Est-elle réglée ?
closing-how = Comment elle s’est terminée
closing-missing = Choisissez si elle est faite ou abandonnée.
closing-reason = Ce qu’il en est résulté, ou pourquoi elle est abandonnée
closing-reason-missing = Dites pourquoi elle est abandonnée.
closing-send = Clore l’action
done-action-closed = L’action est close.
done-taken-on = L’action est enregistrée.

# Minutes, decisions
minutes = Compte rendu
minutes-title = Compte rendu : { $title }
minutes-write = Rédiger le compte rendu
minutes-read = Lire le compte rendu
minutes-none = Il n’y a pas encore de compte rendu.
minutes-lede = Enregistrez aussi souvent que vous voulez. Seules les personnes qui rédigent le voient, jusqu’à sa publication.
minutes-save = Enregistrer
minutes-empty = Rédigez le compte rendu avant de le publier.
minutes-draft = Brouillon
minutes-published = Publié, pas encore approuvé
minutes-approved = Approuvé
minutes-approved-already = Une réunion ultérieure a approuvé ce compte rendu. Il ne peut plus être modifié.
minutes-is-public = Tout le monde peut le lire
minutes-is-public-hint = Avec les décisions. Qui fait quoi reste dans le groupe. Sinon, seul le groupe le lit.
minutes-public = Tout le monde
minutes-of-group = Le groupe
minutes-publish = Publier le compte rendu
minutes-publish-what = Le groupe pourra alors le lire, ou tout le monde si vous l’avez choisi. La prochaine réunion l’approuve.
recording-url = Lien vers l’enregistrement
open-recording = Ouvrir l’enregistrement
approve = Approuver le compte rendu
approve-lede = Une réunion ultérieure approuve le compte rendu, avec d’éventuelles modifications. Ensuite, il ne change plus.
approve-none = Aucune réunion ultérieure de ce groupe n’a encore commencé.
approve-meeting = Quelle réunion l’a approuvé
approve-meeting-missing = Choisissez la réunion qui l’a approuvé.
approve-draft = Ce compte rendu n’est pas encore publié. Publiez-le d’abord.
approve-send = Noter l’approbation
approved-at = Approuvé lors de :
amendments = Modifications
amendments-hint = Ce que la réunion a modifié. Laissez vide si elle n’a rien modifié.
amendments-none = Sans modification.
writer = Qui rédige
writer-name = Désigner qui rédige le compte rendu
writer-lede = La coordination et la présidence peuvent toujours rédiger. La personne que vous désignez le peut aussi, pour cette réunion.
writer-send = Désigner cette personne
private-minutes = les membres, la coordination et la présidence de ce groupe, car ce qui se dit dans ses réunions leur appartient.
private-minutes-draft = la coordination et la présidence de ce groupe, et la personne désignée pour rédiger, jusqu’à la publication.
done-minutes-written = Le compte rendu est enregistré.
done-minutes-published = Le compte rendu est publié.
done-minutes-approved = L’approbation est notée.
done-writer-named = Cette personne peut maintenant rédiger le compte rendu.
records = Registres du groupe
record = Enregistrer
decisions = Décisions
decisions-none = Rien n’a encore été décidé.
decision-record = Enregistrer une décision
decision-words = Ce qui a été décidé
decision-missing = Écrivez ce qui a été décidé.
decided-on = Décidé le
decided-on-wrong = Choisissez le jour de la décision, pas un jour à venir.
private-records = les membres, la coordination et la présidence de ce groupe, car ce sont ses propres registres.
private-decision = les membres, la coordination et la présidence de ce groupe, et tout le monde si le compte rendu est pour tout le monde.
done-decided = La décision est enregistrée.

# Feedback
feedback = Avis
feedback-give = Comment s’est passée cette réunion ?
feedback-read = Lire les avis
feedback-lede = Deux questions. Votre réponse compte sans votre nom. Vous pourrez la modifier plus tard.
feedback-early = Vous pourrez répondre dès que la réunion aura commencé.
feedback-send = Envoyer
feedback-words = Que faut-il changer ?
feedback-none = Personne n’a encore répondu.
useful = Cette réunion vous a-t-elle été utile ?
useful-5 = Très utile
useful-4 = Utile
useful-3 = En partie utile
useful-2 = Peu utile
useful-1 = Pas utile
useful-missing = Choisissez à quel point elle vous a été utile.
private-feedback = la coordination et la présidence de ce groupe voient combien de personnes ont choisi quoi, et les phrases, sans les noms.
done-feedback = Merci de votre réponse.
# Courriels à l’arrivée
mail-level-label = Courriels de ce groupe
mail-level-hint = Réunions, plans, propositions et actualités du groupe. Vous pouvez changer ce choix à tout moment sur la page de vos notifications.
mail-level-now = Au fur et à mesure
mail-level-daily = Une fois par jour
mail-level-weekly = Une fois par semaine
mail-level-never = Aucun
mail-level-missing = Choisissez quand le courriel arrive.

# Registration for a meeting
yes = Oui
no = Non
registers = Sur inscription
registers-hint = Seulement pour une réunion ouverte à tout le monde. Le lien et l’ordre du jour sont alors visibles pour les personnes inscrites et celles de ce groupe.
registers-wrong = L’inscription n’existe que pour une réunion ouverte à tout le monde. Choisissez « Tout le monde », ou décochez la case.
capacity = Places
capacity-hint = Un nombre de 1 à 10 000. Laissez vide s’il n’y a pas de limite. Les personnes de ce groupe ont une place de toute façon et ne sont pas comptées. Un nombre plus petit ne prend sa place à personne.
capacity-wrong = Écrivez un nombre de 1 à 10 000, ou laissez vide.
capacity-without = Les places ne sont comptées que sur inscription. Cochez la case ci-dessus, ou laissez vide.
audience-registering = Toutes les personnes qui s’inscrivent
audience-registered = Des personnes sont inscrites et gardent leur place. Laissez la réunion ouverte à tout le monde, ou retirez d’abord leurs inscriptions.
not-registered = Les personnes inscrites voient l’ordre du jour et le lien.
registration = Inscription
register = S’inscrire
register-title = S’inscrire à cette réunion
register-closed = L’inscription n’est plus possible : la réunion a commencé ou n’a pas lieu.
register-kept = Ces données servent à cette réunion seulement : pour vous envoyer le lien et les changements, et pour que la coordination et la présidence sachent qui vient. 90 jours après la réunion, votre nom et votre adresse sont effacés.
register-seen = Un clic suffit. La coordination et la présidence de ce groupe voient votre nom, votre autorité publique et votre adresse jusqu’à 90 jours après la réunion.
register-signed = Avec un compte, un clic suffit : se connecter
register-again = S’inscrire de nouveau
register-sent-title = Ouvrez votre boîte aux lettres
register-sent = Nous avons envoyé un courriel à cette adresse. Ouvrez le lien qu’il contient et confirmez. L’inscription compte seulement après cela.
register-sent-more = Le lien est valable 48 heures. Si aucun courriel n’arrive, regardez dans le dossier des indésirables. Nous envoyons au plus un courriel par heure à une adresse.
registrant-name = Votre nom
registrant-name-missing = Écrivez votre nom en 2 à 100 caractères.
registrant-organisation = Autorité publique ou organisation
registrant-email-hint = Le lien de la réunion est envoyé à cette adresse.
private-register = vous, puis la coordination et la présidence de ce groupe, car elles préparent la réunion.
private-ticket = vous, et quiconque a ce lien. Ne le transmettez pas.
private-registrations = la coordination et la présidence de ce groupe, car la page montre des adresses électroniques. Elles s’en servent pour préparer la réunion.
registered-count = { $count ->
    [0] Aucune inscription pour l’instant.
    [one] 1 personne a une place.
   *[other] { $count } personnes ont une place.
}
waiting-count = { $count ->
    [one] 1 personne en attend une.
   *[other] { $count } personnes en attendent une.
}
places-free = { $count ->
    [one] 1 place est libre.
   *[other] { $count } places sont libres.
}
places-none = Toutes les places sont prises. Les nouvelles inscriptions vont sur la liste d’attente.
places-lowered = { $registered } personnes ont une place, et la réunion est maintenant prévue pour { $capacity }. Personne ne perd sa place. Les nouvelles inscriptions attendent.
group-has-places = Les personnes de ce groupe ont une place sans s’inscrire et ne sont pas comptées.
place-anyway = Vous avez une place sans vous inscrire
have-place = Vous avez une place
are-waiting = Vous avez le numéro { NUMBER($line) } sur la liste d’attente
waiting-what = Dès qu’une place se libère, la première personne de la liste la reçoit et l’apprend par courriel. Plus rien ne change une fois la réunion commencée.
waiting-over = Vous étiez sur la liste d’attente, et aucune place ne s’est libérée avant la réunion.
was-removed = Votre inscription a été retirée par la coordination ou la présidence
give-back = Rendre ma place
give-back-late = La réunion a commencé ou n’a pas lieu. Il n’y a plus rien à rendre.
leave-line = Quitter la liste d’attente
ticket-ask = Confirmez que vous voulez vous inscrire à cette réunion.
ticket-verify = Confirmer mon inscription
ticket-stale = Ce lien est trop ancien pour confirmer, ou la réunion a commencé ou n’a pas lieu.
ticket-given-back = Votre inscription n’existe plus.
who-registered = Les inscriptions
who-registered-lede = Les noms et adresses servent seulement à préparer cette réunion. Ils sont effacés 90 jours après, et les nombres restent.
fact-registered = Ont une place
fact-waiting = Liste d’attente
fact-asked = Pas encore confirmé
fact-attended = Étaient là
list-download = Télécharger le tableau
list-forgotten = Les noms et adresses ont été effacés, 90 jours après la réunion. Les nombres restent.
registered-none = Aucune inscription pour l’instant.
waiting-none = Personne n’attend une place.
remove = Retirer
remove-title = Retirer l’inscription : { $name }
remove-lede = La personne perd sa place et reçoit votre motif par courriel. La première personne de la liste d’attente prend la place.
remove-reason = Motif
remove-reason-hint = La personne le lit.
remove-reason-missing = Écrivez un motif. La personne le lit.
remove-send = Retirer et envoyer le motif
remove-late = La réunion a commencé ou n’a pas lieu. Les inscriptions ne sont plus retirées.
done-registered = Vous avez une place. Le lien de la réunion arrive par courriel, avec une entrée pour votre agenda.
done-waiting = Toutes les places sont prises. Vous êtes sur la liste d’attente et recevez un courriel dès qu’une place se libère.
done-given-back = Votre inscription n’existe plus.
done-removed = L’inscription est retirée. La personne reçoit votre motif par courriel.
mail-register-subject = Confirmez votre inscription : { $title }
mail-register =
    Cette adresse a été saisie pour une inscription à une réunion : { $title }

    Était-ce vous ? Alors ouvrez ce lien dans les 48 heures et confirmez. L’inscription compte seulement après cela.
    { $link }

    Si ce n’était pas vous, ne faites rien. L’adresse est effacée après ce délai.
mail-known-subject = Votre inscription : { $title }
mail-known =
    Cette adresse a été saisie de nouveau pour une inscription à une réunion : { $title }

    Elle y est déjà connue. Ce lien montre où en est l’inscription :
    { $link }

    Si ce n’était pas vous, ne faites rien. Rien n’a changé.
mail-registered-subject = Vous avez une place : { $title }
mail-registered =
    Votre inscription est faite et vous avez une place : { $title }
    { $at }

    Le lien de la réunion et l’ordre du jour sont ici. Vous pouvez y rendre votre place. Ce lien est pour vous ; ne le transmettez pas.
    { $link }

    Votre logiciel de courriel propose peut-être de mettre la réunion dans votre agenda.
mail-moved-up-subject = Une place est libre pour vous : { $title }
mail-moved-up =
    Vous étiez sur la liste d’attente et avez maintenant une place : { $title }
    { $at }

    Le lien de la réunion et l’ordre du jour sont ici. Si vous ne pouvez pas venir, rendez-y votre place pour quelqu’un d’autre. Ce lien est pour vous ; ne le transmettez pas.
    { $link }

    Votre logiciel de courriel propose peut-être de mettre la réunion dans votre agenda.
mail-registered-moved =
    Une réunion pour laquelle vous avez une place a changé : { $title }
    Elle a maintenant lieu : { $at }

    Le lien de la réunion et l’ordre du jour sont ici. Si vous ne pouvez pas venir, rendez-y votre place.
    { $link }
mail-waiting-subject = Vous êtes sur la liste d’attente : { $title }
mail-waiting =
    Toutes les places sont prises pour cette réunion : { $title }
    { $at }

    Vous avez le numéro { NUMBER($line) } sur la liste d’attente. Quand une place se libère pour vous, vous recevez un courriel. Ici vous voyez où vous en êtes, et pouvez quitter la liste :
    { $link }
mail-waiting-moved =
    Une réunion pour laquelle vous êtes sur la liste d’attente a changé : { $title }
    Elle a maintenant lieu : { $at }

    Vous avez le numéro { NUMBER($line) } sur la liste. Ici vous voyez où vous en êtes, et pouvez la quitter :
    { $link }
mail-registered-off =
    Une réunion pour laquelle vous avez une inscription est annulée : { $title }
    Elle était prévue : { $at }

    { $reason }

    { $page }
mail-given-back-subject = Votre inscription n’existe plus : { $title }
mail-given-back =
    Vous avez retiré votre inscription : { $title }
    { $at }

    Si vous changez d’avis, inscrivez-vous de nouveau ici :
    { $page }
mail-removed-subject = Votre inscription a été retirée : { $title }
mail-removed =
    La coordination ou la présidence a retiré votre inscription : { $title }
    { $at }

    Le motif :
    { $reason }

    { $page }
mail-withdrawn-subject = Plus dans votre agenda : { $title }
mail-withdrawn =
    Vous n’êtes plus dans le groupe { $group }. Cette réunion quitte donc votre agenda : { $title }
    { $at }

    Ce que tout le monde peut en savoir est ici :
    { $page }
# Polls for a date
polls-title = Sondages de date
polls-lede = La coordination ou la présidence demande quelle date convient au groupe. L’une des dates devient une réunion.
date-polls-none = Personne n’a encore cherché de date par un sondage.
polls-open = Une date est recherchée
polls-all = Tous les sondages de date
polls-many = Dix sondages sont ouverts dans ce groupe. Concluez-en d’abord un.
poll-for = Quelle date vous convient ? { $title }
poll-ask = Trouver une date par un sondage
poll-ask-lede = Proposez deux à dix dates. Les personnes du groupe disent lesquelles leur conviennent. Ensuite vous en choisissez une, qui devient une réunion.
poll-lasts = Durée en minutes
poll-lasts-wrong = Écrivez la durée en minutes, de 5 à 1440.
poll-lasts-fact = Durée
poll-about-hint = Le groupe le lit dès maintenant. Quand une date est choisie, ce texte figure sur la page de la réunion et tout le monde peut le lire.
poll-times-what = Remplissez autant de dates que vous le souhaitez, au moins deux.
poll-time-number = Date { NUMBER($number) }
poll-time-wrong = Choisissez une date à venir, dans les deux prochaines années.
poll-time-twice = Cette date figure déjà ici. Choisissez-en une autre.
poll-times-few = Proposez au moins deux dates.
poll-until = Réponses jusqu’à la fin du
poll-until-hint = Chacun peut modifier ses réponses jusque-là. Deux jours avant, un rappel est fait à celles et ceux qui n’ont pas répondu.
poll-until-wrong = Choisissez un jour à partir d’aujourd’hui.
poll-until-late = Fixez la fin des réponses avant la dernière des dates.
poll-until-said = réponses jusqu’au { $when }
poll-answers-until = Réponses jusqu’au
date-poll-send = Interroger le groupe
poll-answering = En attente de réponses
poll-choosing = En attente d’un choix
poll-chosen = Retenue
poll-dropped = Terminé sans date
poll-past = Cette date est passée
poll-answered = Ont répondu
poll-result = Cette date a été retenue : { $when }
poll-to-meeting = Voir la réunion
poll-dropped-on = Terminé sans date le { $day }
poll-times = Dates
poll-times-caption = Réponses pour chaque date, par les personnes qui font partie du groupe
poll-settled = Quelqu’un a conclu ce sondage entre-temps. Le résultat figure ci-dessus.
meetings-link = Réunions
column-time = Date
column-own-answer = Votre réponse
answer-yes = Oui
answer-maybe = S’il le faut
answer-no = Non
answer-missing = Choisissez une réponse pour cette date.
answers-what = Dites pour chaque date si elle vous convient. Vous pouvez le modifier jusqu’à la fin des réponses. Toutes les personnes de ce groupe voient qui a répondu quoi.
answers-send = Envoyer mes réponses
answers-change = Modifier mes réponses
answers-over = Le temps des réponses est écoulé.
option-label = Date de la réunion
option-missing = Choisissez l’une des dates.
option-past = Cette date est passée. Choisissez-en une plus tardive.
option-suits = Oui : { NUMBER($yes) }. S’il le faut : { NUMBER($maybe) }.
options-past = Toutes les dates sont passées. Terminez le sondage et proposez-en de nouvelles.
choose-title = Choisir une date
choose-what = Elle devient une réunion pour les personnes de ce groupe. Les invitations partent, et celles et ceux qui ont dit oui sont notés comme participant. Vous pouvez ajouter le lieu et le lien sur la page de la réunion.
choose-send = Convoquer la réunion à cette date
drop-title = Ou terminer le sondage sans date
drop-reason = Pourquoi aucune date n’est retenue
drop-reason-hint = Toutes les personnes de ce groupe le lisent.
drop-reason-missing = Écrivez pourquoi. Une phrase suffit.
drop-send = Terminer sans date
voices-title = Qui a répondu quoi
voices-none = Personne n’a encore répondu.
voices-caption = Les personnes de ce groupe qui ont répondu
private-date-poll = les membres, la coordination et la présidence de ce groupe. Ils voient aussi qui a répondu quoi.
private-date-poll-new = la coordination et la présidence de ce groupe, jusqu’à l’envoi. Ensuite toutes les personnes du groupe.
done-poll-asked = Le groupe est interrogé. Ses membres l’apprennent par leurs notifications.
done-poll-answered = Vos réponses sont enregistrées.
done-poll-chosen = La réunion est convoquée. Les invitations partent.
done-poll-dropped = Le sondage est terminé sans date.
waits-poll = Dites quelle date vous convient : { $title }
overdue-title = Sondages de date en attente d’un choix
people-count = { $people ->
    [one] 1 personne
   *[other] { NUMBER($people) } personnes
}
people-of-governments = { $people ->
    [one] 1 personne
   *[other] { NUMBER($people) } personnes
}, { $governments ->
    [one] 1 autorité
   *[other] { NUMBER($governments) } autorités
}

# Calls for presentations
presentations-title = Appel à présentations
presentations-lede = Le groupe cherche des solutions à ses défis, pour les voir en réunion. Toute personne qui en a une peut proposer de la présenter.
presentations-link = Ce que le groupe veut voir, et qui présente
presentations-open = Ouvrir un appel à présentations
presentations-open-lede = Dites pour quels défis le groupe veut voir des solutions. Tout le monde peut lire l’appel. Vous choisissez qui présente.
presentations-open-send = Ouvrir l’appel
presentations-chosen = Retenues pour la réunion
presentations-none = Aucune n’a encore été retenue.
call-about-label = Ce que le groupe recherche
call-meeting-over = La réunion a commencé ou a été annulée. Plus rien ne peut être modifié.
challenges-title = Défis
challenges-what = Nommez au moins un défi, chacun en une ou deux phrases. Tout le monde peut les lire. Si l’un vient d’une proposition du groupe, choisissez-la : seules les personnes qui peuvent lire les propositions voient le lien.
challenge-number = Défi { NUMBER($number) }
challenge-proposal = Proposition à l’origine du défi { NUMBER($number) }
challenge-missing = Écrivez le défi en une phrase.
challenge-proposal-gone = Cette proposition n’est plus ouverte. Choisissez-en une autre, ou aucune.
presentation-lasts = Minutes pour une présentation
presentation-lasts-wrong = Écrivez un nombre de minutes de 1 à 120.
presentation-has = Durée d’une présentation
meeting-label = Réunion
offers-until = Offres jusqu’à la fin du
offers-until-fact = Offres jusqu’au
offers-until-said = Offres jusqu’au { $when }
offers-until-wrong = Choisissez un jour à partir d’aujourd’hui et avant le jour de la réunion.
offers-open = Ouvert aux offres
offers-choosing = La coordination et la présidence choisissent
offers-closed = Clos
offers-over = Le temps des offres est écoulé.
offers-many = Il y a déjà cent offres. La coordination et la présidence y répondent d’abord.
offers-title = Offres
offers-seen = seules la coordination et la présidence de ce groupe voient cette liste
offers-match = Chaque offre figure sous le défi auquel son auteur dit répondre. Le rapprochement se limite à cela : lisez si c’est le cas, et répondez à chacune.
offers-none = Personne n’a encore rien proposé. Envoyez l’adresse de cette page à qui pourrait avoir une solution.
offers-none-here = Aucune offre ne répond à ce défi.
offers-rules = Comment cela se passe
offers-rule-who = Toute personne qui travaille ici pour une autorité publique ou une organisation peut proposer une présentation.
offers-rule-sale = Elle montre ce qui a été fait et ce qui en est sorti. Ce n’est pas une offre de vente.
offers-rule-seen = La coordination et la présidence lisent les offres. Tout le monde peut lire celles qui sont retenues.
offers-rule-answer = Chaque offre reçoit une réponse motivée, par courriel.
offers-desk = Présentations en attente d’une réponse
offer-one = Proposer une présentation
offer-own = Votre offre
offer-lede = Vous avez { NUMBER($minutes) } minutes à la réunion. Vous pouvez modifier votre offre jusqu’au { $when }.
offer-for = Au nom de qui vous présentez
offer-for-only = Vous présentez au nom de { $name }.
offer-for-missing = Choisissez au nom de qui vous présentez.
offer-for-nobody = Dites d’abord pour quelle autorité publique ou organisation vous travaillez. Une fois confirmé, vous pouvez proposer une présentation.
offer-once = Vous avez déjà une offre dans cet appel. Modifiez-la, ou retirez-la d’abord.
offer-challenge = À quel défi elle répond
offer-challenge-said = Répond à ce défi
offer-challenge-missing = Choisissez le défi auquel elle répond.
offer-title = Titre
offer-title-missing = Écrivez un titre de 5 à 150 caractères.
offer-done = Ce qui a été fait
offer-plain-hint = Des phrases simples, comme à un collègue.
offer-done-missing = Écrivez ce qui a été fait.
offer-outcome = Ce qui en est sorti
offer-outcome-hint = Aussi ce qui n’a pas marché.
offer-outcome-missing = Écrivez ce qui en est sorti.
offer-in-use = Où elle est utilisée
offer-in-use-missing = Écrivez où elle est utilisée, ou qu’elle ne l’est pas encore.
offer-url = En savoir plus
offer-url-hint = Une page à ce sujet, commençant par https://. Si elle est retenue, l’ordre du jour y renvoie.
offer-licence = Licence
offer-licence-hint = À quelles conditions d’autres peuvent la réutiliser.
offer-licence-missing = Écrivez la licence, ou « pas encore ».
offer-cost = Ce qu’il en coûte à d’autres de l’utiliser
offer-cost-hint = Aussi ce qu’il faut pour la faire fonctionner.
offer-cost-missing = Écrivez ce qu’elle coûte, ou « rien ».
offer-no-sale = Ceci n’est pas une offre de vente. Je montre ce qui a été fait, et personne n’est invité à acheter.
offer-no-sale-missing = Cochez ceci. Les présentations ici ne sont pas des offres de vente.
offer-send = Envoyer l’offre
offer-change = Modifier l’offre
offer-change-late = L’offre ne peut plus être modifiée : le temps des offres est écoulé, ou elle a reçu une réponse.
offer-withdraw = Retirer l’offre
offer-withdraw-what = La coordination et la présidence ne la voient alors plus parmi les offres.
offer-terms = Pour la réutiliser
offer-offered = En attente d’une réponse
offer-chosen = À l’ordre du jour
offer-declined = Non retenue
offer-withdrawn = Retirée
offer-author-gone = N’y travaille plus
offer-author-left = L’auteur n’y travaille plus. Refusez l’offre, ou attendez-en une nouvelle.
offer-answered-already = Quelqu’un a répondu à cette offre entre-temps.
offer-changed-meanwhile = L’offre a été modifiée pendant votre lecture. Relisez-la, puis répondez.
offer-answer = Réponse de la coordination et de la présidence
offer-answer-title = Répondre à cette offre
offer-answer-what = Si vous la retenez, elle devient le dernier point de l’ordre du jour et tout le monde peut lire l’offre. Son auteur reçoit votre réponse par courriel.
offer-answer-hint = Pourquoi, en une ou deux phrases. Son auteur le lit.
offer-answer-missing = Écrivez pourquoi. Une phrase suffit.
offer-choose = La retenir pour la réunion
offer-decline = Ne pas la retenir
private-presentation-call = la coordination et la présidence de ce groupe, jusqu’à l’ouverture. Ensuite tout le monde peut lire l’appel.
private-offer = son auteur, ainsi que la coordination et la présidence du groupe. Si elle est retenue, tout le monde.
done-presentations-opened = L’appel est ouvert. Tout le monde peut le lire.
done-offered = Votre offre est entre les mains de la coordination et de la présidence. Vous recevrez leur réponse par courriel.
done-offer-withdrawn = L’offre est retirée.
done-presentation-chosen = Elle est à l’ordre du jour. Son auteur en est informé par courriel.
done-presentation-declined = Elle n’est pas retenue. Son auteur en est informé par courriel.
mail-offer-chosen-subject = Vous présentez à la réunion : { $title }
mail-offer-declined-subject = Votre offre de présentation : { $title }
offers-waiting = { $count ->
    [one] 1 offre en attente
   *[other] { NUMBER($count) } offres en attente
}
mail-offer-chosen =
    Votre présentation « { $title } » est à l’ordre du jour de cette réunion : { $meeting }

    La coordination et la présidence écrivent :
    { $words }

    L’offre et la réunion :
    { $link }
mail-offer-declined =
    Votre présentation « { $title } » n’a pas été retenue pour cette réunion : { $meeting }

    La coordination et la présidence écrivent :
    { $words }

    Votre offre :
    { $link }
# The live page of a meeting
live-title = En direct : { $title }
live-open = La réunion est en cours : ouvrir la page en direct
live-link = Page en direct de cette réunion
live-back = Retour à la page en direct
live-phase-early = La réunion n’a pas encore commencé.
live-phase-soon = La réunion commence bientôt.
live-phase-on = La réunion est en cours.
live-phase-over = La réunion est terminée.
live-phase-cancelled = La réunion est annulée.
live-at-item = En ce moment : { $title }.
live-poll-open = Un sondage est ouvert.
live-questions = { $count ->
    [one] 1 question ouverte.
   *[other] { $count } questions ouvertes.
}
live-early = Vous pouvez poser des questions à partir d’une demi-heure avant le début. La page reste ouverte jusqu’à une heure après la fin prévue.
live-over = Il n’est plus possible de poser de questions. Les questions, les votes et les notes restent ici.
live-begins = Commence à
live-planned = prévu à
live-no-item = Aucun point de l’ordre du jour n’est encore ouvert
live-after = Questions, votes et notes
live-next = Ensuite : { $title }
live-go-on = Passer au point suivant
live-go-to = Passer à ce point
live-current = En ce moment
live-item-gone = Ce point n’est plus à l’ordre du jour.
live-closed = La réunion n’est pas ouverte pour cela en ce moment. Elle l’est d’une demi-heure avant le début à une heure après la fin prévue.
live-sign-in = Connectez-vous pour poser une question et pour voter.
private-live-group = les membres, la coordination et la présidence de ce groupe, et les personnes invitées à cette réunion, parce que c’est leur réunion.
private-live-signatories = les personnes des autorités publiques signataires, celles de ce groupe et les personnes invitées, parce que la réunion est pour elles.
private-live-officials = les personnes qui travaillent pour une autorité publique, celles de ce groupe et les personnes invitées, parce que la réunion est pour elles.
private-live-leads = la coordination et la présidence de ce groupe, parce qu’elles conduisent la réunion.
private-live-writers = la coordination et la présidence de ce groupe, et la personne qu’elles ont désignée pour écrire, parce qu’elles écrivent les notes.
done-turned = La réunion en est maintenant à ce point.

questions = Questions
questions-all = Toutes les questions
questions-open = { $count ->
    [0] Questions
    [one] 1 question ouverte
   *[other] { $count } questions ouvertes
}
questions-none = Personne n’a encore posé de question. La vôtre peut être la première.
questions-answered = { $count ->
    [one] 1 question traitée
   *[other] { $count } questions traitées
}
questions-set-aside = { $count ->
    [one] 1 question a été écartée. La personne qui l’a posée voit la raison.
   *[other] { $count } questions ont été écartées. Les personnes qui les ont posées voient la raison.
}
question-ask = Poser une question
question-words = Votre question
question-hint = Toutes les personnes à qui la réunion s’adresse la voient, avec votre nom. Les plus soutenues viennent en premier.
question-hint-everyone = Tout le monde peut la lire, sans votre nom. La coordination et la présidence voient le nom. Les plus soutenues viennent en premier.
question-send = Poser la question
question-missing = Écrivez une question de 5 à 300 caractères.
question-enough = { $count ->
    [one] Vous avez 1 question ouverte. Vous pourrez en poser une autre quand elle sera réglée.
   *[other] Vous avez { $count } questions ouvertes. Vous pourrez en poser une autre quand l’une d’elles sera réglée.
}
question-own = C’est votre propre question. D’autres peuvent la soutenir.
question-settled = Cette question a été réglée entre-temps.
question-yours = La vôtre
question-supported = Vous la soutenez
question-support = La soutenir
question-unsupport = Retirer le soutien
question-answer = Elle est traitée
question-set-aside = L’écarter
question-supports = { $count ->
    [one] 1 soutien
   *[other] { $count } soutiens
}
question-became = Ce que vos questions sont devenues
question-state-open = Ouverte
question-state-answered = Traitée
question-state-set-aside = Écartée
question-tab-open = Ouvertes ({ NUMBER($count) })
question-tab-answered = Traitées ({ NUMBER($count) })
question-tab-set-aside = Écartées ({ NUMBER($count) })
set-aside-reason = Raison :
set-aside-why = Pourquoi elle est écartée
set-aside-hint = La personne qui l’a posée le voit.
set-aside-reason-missing = Dites pourquoi elle est écartée.
done-asked-live = Votre question est enregistrée.
done-supported-live = Vous soutenez maintenant cette question.
done-unsupported-live = Vous ne soutenez plus cette question.
done-answered-live = La question est marquée comme traitée.
done-set-aside-live = La question est écartée. La personne qui l’a posée voit la raison.

polls = Sondages rapides
polls-none = Il n’y a pas de sondage.
polls-enough = Cette réunion a déjà eu 20 sondages. Il ne peut pas y en avoir plus.
poll-new = Ouvrir un sondage
poll-lede = Il s’ouvre tout de suite pour toutes les personnes à qui la réunion s’adresse. Fermez-le vous-même, sinon il se ferme avec la réunion.
poll-words = La question
poll-words-missing = Écrivez une question de 5 à 200 caractères.
poll-answers = Réponses
poll-answers-hint = De deux à six, une par ligne.
poll-answers-wrong = Écrivez de deux à six réponses différentes, une par ligne.
poll-answer-long = Chaque réponse a 80 caractères au plus.
poll-counts = Qui a une voix
poll-counts-missing = Choisissez qui a une voix.
poll-by-persons = Chaque personne
poll-by-governments = Chaque autorité publique
poll-rule-persons = Une voix par personne. Vous pouvez changer la vôtre jusqu’à la fermeture du sondage.
poll-rule-governments = Une voix par autorité publique. Toute personne qui y travaille et à qui la réunion s’adresse peut la changer jusqu’à la fermeture du sondage, et le dernier mot compte. Elle reste quand la personne qui l’a donnée s’en va.
poll-is-shown = Montrer le résultat pendant que le sondage est ouvert
poll-is-shown-hint = Sinon il est montré quand le sondage est fermé. Personne ne voit qui a voté pour quoi.
poll-send = Ouvrir le sondage
poll-open = Ouvert
poll-closed = Fermé
poll-close = Fermer le sondage
poll-shown = Le résultat est montré tout de suite.
poll-hidden = Le résultat est montré quand le sondage est fermé.
poll-one-open = Fermez d’abord le sondage qui est ouvert.
poll-votes = { $count ->
    [one] 1 voix
   *[other] { $count } voix
}
poll-cast-persons = { $count ->
    [one] 1 personne a voté
   *[other] { $count } personnes ont voté
}
poll-cast-governments = { $count ->
    [one] 1 autorité publique a voté
   *[other] { $count } autorités publiques ont voté
}
vote-late = Le sondage est fermé. Votre vote est arrivé trop tard et ne compte pas.
vote-no-government = Dans ce sondage, les autorités publiques votent. Vous ne travaillez pour aucune à qui la réunion s’adresse.
vote-yours = Votre vote
vote-of = Vote : { $name }
vote-give = Voter pour cette réponse
vote-give-for = Voter pour { $name }
done-poll-opened = Le sondage est ouvert.
done-poll-closed = Le sondage est fermé.
done-voted-live = Votre vote compte. Vous pouvez le changer jusqu’à la fermeture du sondage.

notes = Notes
notes-all = { $count ->
    [one] 1 note
   *[other] Les { $count } notes
}
notes-none = Rien n’a encore été noté.
notes-lede = Ce que la coordination, la présidence et la personne désignée ont écrit pendant la réunion, depuis le début.
notes-enough = Cette réunion a 500 notes. Mettez-les dans le compte rendu et continuez là.
notes-carry = Mettre les notes dans le projet de compte rendu
notes-carry-what = Elles sont ajoutées à la fin du projet, sous les titres de leurs points. Ce qui est dans le projet reste, et aucune note n’est ajoutée deux fois.
notes-minutes-published = Le compte rendu est déjà publié. Modifiez-le là.
notes-minutes-long = Avec ces notes, le compte rendu aurait plus de 40 000 caractères. Raccourcissez d’abord le projet.
note-new = Écrire une note
note-words = Note
note-words-hint = Toutes les personnes à qui la réunion s’adresse la voient tout de suite. Plusieurs peuvent écrire en même temps.
note-item = À quel point
note-item-current = À celui où en est la réunion
note-item-none = À aucun point
note-item-gone = Ce point n’est plus à l’ordre du jour. Choisissez-en un autre.
note-missing = Écrivez ce qui est à noter.
note-send = Noter
note-change = Modifier la note
note-carried = Dans le compte rendu
note-carried-what = Cette note est déjà dans le projet de compte rendu. Ce que vous changez ici ne le change pas là.
done-noted = C’est noté.
go-audit = Journal d’audit
reported-texts = Textes signalés

# The steward’s desk and its sections
private-found = vous, jusqu’à la création. Ensuite tout le monde, car les groupes sont publics.
found-title = Créer un groupe
found-lede = Nommez ensuite sa coordination sur sa page. Elle fixe comment on rejoint le groupe.
found-name = Nom
found-name-missing = Écrivez un nom de 3 à 80 caractères.
found-name-taken = Un groupe porte déjà ce nom. Choisissez-en un autre.
found-lead = Réseau coordinateur
found-lead-hint = Dont une personne assure la coordination du groupe.
found-lead-missing = Écrivez quel réseau le coordonne.
found-objective = À quoi il sert
found-objective-missing = Dites en une phrase de 10 à 300 caractères à quoi il sert.
found-joining = Qui peut le rejoindre
found-joining-missing = Choisissez qui peut le rejoindre.
found-signatories = Signataires
found-signatories-what = Les personnes des autorités publiques qui ont signé la déclaration.
found-open = Tout le monde
found-open-what = Toute personne qui a un compte.
found-send = Créer le groupe
item-from-challenge = Issu d’un défi
source-challenge = Défi : { $title }
news-challenge = Un défi : { $title }
news-challenge-gone = Un défi a été exposé
offer-answers = Défi d’une autorité publique
offer-answers-none = Aucun en particulier
offer-answers-hint = Si votre solution répond à l’un des défis exposés par des autorités publiques. La coordination et la présidence voient ce que les deux ont en commun.
offer-answers-gone = Ce défi n’est plus ouvert. Choisissez-en un autre, ou aucun.
offer-answers-said = Répond au défi d’une autorité publique
offer-answers-words = Mêmes mots dans les deux : { $words }
offer-answers-apart = Les deux ont peu de mots en commun. Lisez les deux avant de choisir.
offer-answers-of = { $n ->
    [one] Exposé par { $name }. { NUMBER($n) } autorité publique a ce défi.
   *[other] Exposé par { $name }. { NUMBER($n) } autorités publiques ont ce défi.
}
