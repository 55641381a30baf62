# Words used on many pages
choose = Choisir
any = Indifférent
yes = Oui
no = Non
save = Enregistrer
facts-title = En bref
website = Site web
text-long = Raccourcissez ce texte à { NUMBER($max) } caractères.
link-wrong = Écrivez l’adresse complète de la page, qui commence par https://.
reason = Motif
reason-hint = Nécessaire en cas de renvoi. La personne qui a fait l’envoi le lira.
reason-missing = Écrivez le motif, pour que la personne sache ce qu’il faut modifier.
decided-already = Une autre personne a déjà pris une décision. Rechargez la page pour la voir.

# Who can see a page, and why
private-own = vous seulement, car c’est votre compte.
private-link = vous seulement, car vous avez le lien reçu par courriel.
private-claim = vous, jusqu’à l’envoi. Ensuite, le secrétariat et les personnes qui représentent ce lieu, pour qu’ils puissent confirmer.
private-affiliation = vous, les personnes qui représentent ce lieu et le secrétariat, car une adresse électronique y figure.
private-people = les personnes qui représentent cette autorité publique et le secrétariat, car la page montre qui y travaille.
private-signature = les personnes qui représentent cette autorité publique et le secrétariat. Le document signé n’est jamais rendu public.
private-report = vous, jusqu’à l’envoi. Ensuite, tout le monde, car les engagements sont publics.
private-desk = le secrétariat, car une décision de sa part est attendue.

# Accounts
name-label = Votre nom
name-hint = Celui que vos collègues connaissent. Les membres de vos groupes le voient.
name-missing = Écrivez votre nom, en 2 à 100 caractères.
email-label = Adresse électronique
email-hint = Votre adresse professionnelle. Son domaine peut montrer où vous travaillez.
email-wrong = Écrivez une adresse électronique du type prenom.nom@ville.example.
password-label = Mot de passe
password-hint = Au moins 12 caractères. Quelques mots à la suite sont faciles à retenir et difficiles à deviner.
password-short = Choisissez un mot de passe de 12 à 200 caractères.
sign-up-title = Créer un compte
sign-up-lede = Avec un compte, vous rejoignez des groupes de travail, proposez des sujets et parlez au nom de votre autorité publique. La lecture n’en demande pas.
sign-up-send = Créer le compte
sign-up-sent-title = Consultez maintenant votre messagerie
sign-up-sent = Nous vous avons envoyé un courriel. Ouvrez-le et suivez le lien pour confirmer votre adresse. Le lien est valable 24 heures.
have-account = J’ai un compte
mail-not-there = Pas de courriel après cinq minutes ? Regardez dans le dossier des courriels indésirables, ou refaites une demande.
link-old-title = Ce lien n’est plus valable
link-old = Il a déjà servi, ou il date de plus de 24 heures. Demandez-en un nouveau.
verify-title = Confirmer votre adresse
verify-lede = Saisissez encore une fois le mot de passe que vous avez choisi, et votre compte est prêt.
verify-password = Le mot de passe que vous avez choisi
verify-wrong = Ce n’est pas le mot de passe de la dernière inscription avec cette adresse. Saisissez-le à nouveau. Si vous l’avez oublié, ou si une autre personne s’est inscrite avec votre adresse, demandez un nouveau mot de passe.
verify-send = Confirmer mon adresse
reset-title = Obtenir un nouveau mot de passe
reset-lede = Nous envoyons un lien à votre adresse. Il vous permet de choisir un nouveau mot de passe.
reset-send = Recevoir le lien
reset-sent-title = Consultez maintenant votre messagerie
reset-sent = S’il existe un compte avec cette adresse, nous y avons envoyé un lien. Il est valable 24 heures.
new-password-title = Choisir un nouveau mot de passe
new-password-lede = Toutes vos sessions seront fermées. Vous pourrez ensuite vous connecter avec le nouveau mot de passe.
new-password-send = Enregistrer le mot de passe
account-title = Ma page
profile-title = Vous
lang-label = Langue
lang-missing = Choisissez une langue.
zone-label = Fuseau horaire
zone-missing = Choisissez un fuseau horaire dans la liste.
affiliations-title = Pour qui vous travaillez
affiliations-empty = Indiquez où vous travaillez. Les agentes et agents publics peuvent alors proposer des sujets, et les personnes qui représentent une autorité publique peuvent signer.
affiliation-verified = Confirmé
affiliation-waiting = En attente de confirmation
affiliation-end = Indiquer que je n’y travaille plus
affiliation-end-other = Cette personne n’y travaille plus
representative = parle en son nom
claim-government = Je travaille pour une autorité publique
claim-organisation = Je travaille pour une autre organisation
own-groups = Vos groupes de travail
own-groups-empty = Vous n’êtes encore membre d’aucun groupe de travail.
find-group = Trouver le groupe qui convient
sign-out = Se déconnecter
sign-out-all = Se déconnecter partout
done-saved = Vos modifications sont enregistrées.
done-claimed = Merci. Une personne va confirmer cette information, et vous recevrez un courriel.
done-confirmed = Confirmé.
done-ended = Terminé. Tout ce qui en dépendait a pris fin aussi.

# Signing in
sign-in-title = Se connecter
sign-in-demo = Dans cette démonstration, tous les comptes ont le même mot de passe. La page d’accueil donne la liste des comptes.
sign-in-send = Se connecter
sign-in-wrong = Cette adresse et ce mot de passe ne correspondent pas, ou l’adresse n’est pas encore confirmée. Réessayez, ou demandez un nouveau mot de passe.
forgot = J’ai oublié mon mot de passe
no-account = Pas encore de compte ?
no-account-what = La lecture ne demande pas de compte. Pour rejoindre un groupe, créez-en un ; cela prend deux minutes.
done-password = Votre nouveau mot de passe est enregistré. Connectez-vous maintenant.
done-out = Votre session est fermée.

# Signing in, further
security-title = Connexion
panel-with-what = Avec quoi
panel-second = Second facteur
panel-programs = Programmes
panel-where = Où vous êtes en session
panel-data = Copier, corriger, limiter, partir
go-factor = Second facteur et codes de secours
leave-it = Laisser tel quel
private-code = vous seulement, car vous avez fait le premier pas dans ce navigateur.
private-removal = le secrétariat, parce qu’une adresse y figure.
change-password-title = Changer votre mot de passe
change-password-lede = Votre session ici reste ouverte. Toutes les autres prennent fin.
change-password-label = Nouveau mot de passe
done-password-changed = Votre nouveau mot de passe est enregistré. Vos autres sessions ont pris fin.
done-proved = Merci. Si vous envoyiez un formulaire, retournez à son onglet et renvoyez-le. Cela vaut dix minutes.

# The second factor
factor-title = Second facteur
factor-lede = Quand vous vous connectez, une application sur votre téléphone ou votre ordinateur affiche un code, que vous saisissez après votre mot de passe. Qui apprend votre mot de passe ne peut toujours pas se connecter.
factor-needed = Pour agir ici au titre de la coordination, de la présidence ou du secrétariat, il vous faut un second facteur. Activez-le, et vous continuerez là où vous étiez.
factor-state = État
factor-on = Activé
factor-off = Désactivé
factor-since = Depuis le
factor-set-up = Activer le second facteur
factor-end = Désactiver le second facteur
factor-end-lede = Dès lors, votre mot de passe suffit pour vous connecter. Vos codes de secours prennent fin. Vos autres sessions prennent fin.
factor-end-wanted = Ici, la coordination, la présidence et le secrétariat ont besoin d’un second facteur. Si c’est votre cas, vous pourrez de nouveau agir à ce titre quand vous en aurez activé un nouveau.
factor-lost = Nouveau téléphone ? Désactivez le second facteur et activez-le de nouveau. Téléphone et codes de secours perdus ? Le secrétariat peut le désactiver pour vous.
set-up-title = Activer le second facteur
set-up-lede = Cela prend deux minutes. Rien ne change avant que vous ayez saisi un premier code.
step-app = Avoir une application
step-scan = Scanner et saisir un code
step-codes = Garder les codes de secours
set-up-app = Il vous faut une application qui affiche des codes à six chiffres, sur un téléphone ou un ordinateur. Toute application de codes à usage unique (TOTP) convient. Beaucoup de gestionnaires de mots de passe le font aussi. Votre autorité publique en a peut-être déjà une pour vous.
set-up-begin = Afficher le code à scanner
scan-lede = Scannez le carré avec l’application. Saisissez ensuite les six chiffres qu’elle affiche.
scan-label = Code carré pour l’application. Sans appareil photo, saisissez dans l’application la clé ci-dessous.
secret-label = Clé, si vous ne pouvez pas scanner
secret-hint = À saisir dans l’application. Basé sur le temps, six chiffres, 30 secondes. Ne le montrez à personne.
code-label = Code
code-first-hint = Les six chiffres que l’application affiche en ce moment.
code-first-wrong = Ce n’est pas le code du moment. Attendez le suivant et saisissez-le. Si cela se répète, vérifiez que votre téléphone est à l’heure.
set-up-confirm = Activer
codes-title = Codes de secours
codes-lede = Si votre téléphone est perdu ou en panne, connectez-vous avec l’un de ces codes à la place de celui de l’application. Chacun sert une seule fois.
codes-once = Ils ne sont affichés que maintenant. Imprimez-les ou notez-les, et gardez-les loin de votre téléphone.
codes-kept = Je les ai mis de côté
codes-go-on = Je les ai mis de côté, continuer
codes-left = { $count ->
    [one] il en reste { NUMBER($count) } sur 10
   *[other] il en reste { NUMBER($count) } sur 10
}
factor-locked = Les codes de votre application ne peuvent pas être vérifiés : ce site a été réinstallé sans la clé nécessaire. Connectez-vous avec un code de secours, puis désactivez le second facteur et configurez-le de nouveau.
codes-few = Il reste peu de codes de secours. Créez-en de nouveaux.
codes-make = Créer de nouveaux codes de secours
codes-make-lede = Vous en recevez dix nouveaux. Les anciens prennent fin aussitôt.
done-factor-on = Le second facteur est activé. Vos autres sessions ont pris fin.
done-factor-off = Le second facteur est désactivé. Vos autres sessions ont pris fin.
done-codes = Voici vos nouveaux codes de secours. Les anciens ont pris fin.
removal-title = Désactiver le second facteur de quelqu’un
removal-lede = Pour une personne qui a perdu son téléphone et ses codes de secours, ou toutes ses clés d’accès. Les clés d’accès sont supprimées aussi. Assurez-vous d’abord que c’est bien elle : appelez un numéro que vous connaissez, ou rencontrez-la. Elle reçoit un courriel avec votre motif et est déconnectée partout.
removal-email = Adresse du compte
removal-reason-hint = Ce qui s’est passé, et comment vous savez que c’est bien cette personne. Elle le lira.
removal-reason-missing = Écrivez le motif, de 10 à 500 caractères.
removal-sure = J’ai vérifié que c’est bien cette personne
removal-sure-missing = Assurez-vous que c’est bien cette personne, puis cochez la case.
removal-own = C’est votre propre compte. Désactivez-le sur votre page.
removal-none = Aucun compte à cette adresse n’a de second facteur. Vérifiez l’adresse.
removal-send = Désactiver

# Signing in with a code, being asked again, devices
code-title = Maintenant le code
code-lede = Le premier pas est fait. Saisissez le code que votre application affiche.
code-hint = Six chiffres de l’application, ou l’un de vos codes de secours.
code-wrong = Ce code est faux, ou il a déjà servi. Attendez le prochain code de votre application et saisissez-le.
code-other = Se connecter avec un autre compte
code-locked = Les codes de votre application ne peuvent pas être vérifiés, car ce site a été réinstallé sans la clé nécessaire. Ce n’est pas votre faute. Saisissez plutôt un code de secours. Si vous n’en avez plus, écrivez au secrétariat de ce site : il peut désactiver le second facteur.
code-lost = Téléphone et codes de secours perdus ? Écrivez au secrétariat de ce site. Il peut désactiver le second facteur.
code-late-title = Connectez-vous de nouveau
code-late = Le code doit être saisi dans les cinq minutes, dans le navigateur où vous avez commencé, et cinq fois au plus. Recommencez.
prove-title = Montrez que c’est bien vous
prove-lede = Nous le redemandons avant les actes qui pourraient vous nuire, car une autre personne peut être devant votre écran. Cela vaut dix minutes.
prove-code = Ou un code
prove-wrong = Ce n’est pas votre mot de passe. Saisissez-le de nouveau.
prove-send = Continuer
devices-title = Vos appareils
devices-lede = Où vous avez une session ouverte. Si l’un d’eux vous est inconnu, mettez-y fin et changez votre mot de passe. Une connexion prend fin d’elle-même après 30 jours sans visite, et après 90 jours.
device-unknown = Un appareil que nous ne connaissons pas
device-this = Celui-ci
device-began = connecté le { $day }
device-seen = vu pour la dernière fois le { $day }
device-end = Déconnecter
device-end-others = Se déconnecter partout ailleurs
done-ended-one = Cette session a pris fin.
done-ended-others = Vos autres sessions ont pris fin.

# Mails of the second factor
mail-password-changed-subject = Votre mot de passe sur { $instance } a été changé
mail-password-changed =
    Votre mot de passe sur { $instance } a été changé. Vos autres sessions ont pris fin.

    Si ce n’était pas vous, choisissez-en un nouveau tout de suite :
    { $link }
mail-factor-on-subject = Second facteur activé sur { $instance }
mail-factor-on =
    Désormais, se connecter à votre compte sur { $instance } demande aussi un code.

    Voir votre second facteur :
    { $link }

    Si ce n’était pas vous, écrivez au secrétariat du site.
mail-factor-off-subject = Second facteur désactivé sur { $instance }
mail-factor-off =
    Le second facteur de votre compte sur { $instance } a été désactivé. Le mot de passe suffit de nouveau.

    Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :
    { $link }
mail-factor-removed-subject = Le secrétariat a désactivé votre second facteur sur { $instance }
mail-factor-removed =
    Le secrétariat de { $instance } a désactivé le second facteur de votre compte et supprimé ses clés d’accès. Toutes vos sessions ont pris fin, et le mot de passe suffit de nouveau.

    Le motif : { $reason }

    Activez-en un nouveau ici :
    { $link }

    Si vous n’avez pas demandé cela, écrivez au secrétariat du site.
mail-codes-made-subject = Nouveaux codes de secours sur { $instance }
mail-codes-made =
    De nouveaux codes de secours ont été créés pour votre compte sur { $instance }. Les anciens ont pris fin.

    Si ce n’était pas vous, changez votre mot de passe et créez de nouveaux codes ici :
    { $link }
mail-recovery-used-subject = Un code de secours a servi sur { $instance }
mail-recovery-used =
    Un code de secours de votre compte sur { $instance } a servi. { $left ->
        [one] Il en reste { NUMBER($left) }.
       *[other] Il en reste { NUMBER($left) }.
    }

    Si ce n’était pas vous, changez tout de suite votre mot de passe et créez de nouveaux codes ici :
    { $link }
mail-guessing-subject = Codes faux sur { $instance }
mail-guessing =
    Quelqu’un a donné le bon mot de passe de votre compte sur { $instance }, puis cinq codes faux. Aucune session n’a commencé.

    Si ce n’était pas vous, quelqu’un connaît votre mot de passe. Choisissez-en un nouveau :
    { $link }

# Mails of accounts
mail-verify-subject = Confirmez votre adresse pour { $instance }
mail-verify =
    Une personne (vous, nous l’espérons) a créé un compte sur { $instance } avec cette adresse.

    Pour confirmer l’adresse, ouvrez cette page et appuyez sur le bouton :
    { $link }

    Si ce n’était pas vous, ne faites rien. Sans le bouton, il n’y a pas de compte.
mail-known-subject = Vous avez déjà un compte sur { $instance }
mail-known =
    Une personne, vous peut-être, a essayé de créer un compte sur { $instance } avec cette adresse. Vous en avez déjà un.

    Si vous avez oublié votre mot de passe, obtenez-en un nouveau ici :
    { $link }

    Si ce n’était pas vous, ne faites rien. Rien n’a changé.
mail-reset-subject = Un nouveau mot de passe pour { $instance }
mail-reset =
    Une personne, vous nous l’espérons, a demandé un nouveau mot de passe sur { $instance }.

    Choisissez-le ici dans les 24 heures :
    { $link }

    Si ce n’était pas vous, ne faites rien. Votre mot de passe reste le même.
mail-affiliation-subject = Confirmé : vous travaillez pour { $name }
mail-affiliation =
    Il est confirmé que vous travaillez pour { $name }. Vous pouvez maintenant agir en son nom.

    Voir votre page :
    { $link }

# Governments
governments-title = Autorités publiques
governments-lede = Villes, régions et autres autorités publiques : qui a signé la déclaration et qui participe.
governments-count = { $count ->
    [one] { $count } autorité publique
    [many] { $count } d’autorités publiques
   *[other] { $count } autorités publiques
}
governments-none = Aucune autorité publique ne correspond ici. Elle n’est peut-être pas encore enregistrée.
governments-note = La vôtre n’y figure pas ?
search-reference = Chercher parmi toutes les unités administratives locales et régions d’Europe
filter-name = Nom
filter-country = Pays
filter-standing = Statut
filter-size = Nombre d’habitants
filter-degurba = Type de territoire
filter-nuts = Région NUTS (code)
filter-send = Afficher
all-countries = Tous les pays
all-standings = Tous
view-label = Modes d’affichage
as-table = Tableau
as-map = Carte
same-as-table = Voir les mêmes données en tableau
map-title = Carte des autorités publiques
map-label = Carte de l’Europe avec les autorités publiques. Chaque repère est un lien.
map-one = une autorité publique
map-several = plusieurs, proches les unes des autres
map-credit = Terres : réalisé avec Natural Earth.
map-and-more = { $names } et { NUMBER($rest) } de plus
not-on-map = { $count ->
    [one] Une autorité publique n’a pas d’emplacement propre sur la carte.
    [many] { $count } d’entre elles n’ont pas d’emplacement propre sur la carte.
   *[other] { $count } d’entre elles n’ont pas d’emplacement propre sur la carte.
}
signatory = Signataire
signatories = Signataires
registered = Enregistrée
not-a-signature = La source ne dit pas qu’elle a signé.
date-unknown = Jour inconnu
column-government = Autorité publique
column-country = Pays
column-standing = Statut
column-signed = Date de signature
column-population = Nombre d’habitants
column-unit = Lieu
column-do = Participer
fact-kind = Type
kind-local = Autorité locale
kind-metropolitan = Autorité métropolitaine
kind-regional = Autorité régionale
kind-national = Autorité nationale
kind-consortium = Plusieurs ensemble
sign = Signer la déclaration
report = Rendre compte d’un engagement
people-of = Personnes de cette autorité publique
people-of-lede = Toutes les personnes qui indiquent travailler ici. Confirmez celles que vous connaissez ; mettez fin à ce qui n’est plus vrai.
i-work-here = Je travaille ici
acts-on = Engagements mis en œuvre
acts-on-none = Elle n’a encore rendu compte d’aucun engagement.
reported-in = bilan de { $year }
evidence = Justificatif
sits-in = Groupes de travail
sits-in-none = Personne de cette autorité publique n’est encore membre d’un groupe de travail.
people-count = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
brought = Ce que ses propositions ont donné
government-about = { $name } : sa signature, les engagements qu’elle met en œuvre, ses groupes de travail.
done-reported = Merci. Votre bilan figure sur cette page.

# The reference geography
places-title = Unités administratives locales et régions d’Europe
places-lede = Trouvez votre ville, commune ou région par son nom, dans n’importe quelle graphie, et indiquez que vous y travaillez.
places-none = Rien ne correspond. Essayez avec moins de lettres, une autre graphie ou aucun filtre.
places-count = { $count ->
    [one] { $count } lieu
    [many] { $count } de lieux
   *[other] { $count } lieux
}
places-first = { NUMBER($count) } lieux, les { NUMBER($shown) } premiers sont affichés
places-note = Il s’agit d’unités statistiques de 2019 environ et de régions NUTS de 2024. Une unité ne prouve pas qu’une autorité publique existe. Les chiffres de population datent d’années différentes. Les sources figurent sur la page « Sources et crédits ».
unit-local = Unité administrative locale
unit-metropolitan = Aire métropolitaine
unit-region = Région NUTS
size-under-5k = Moins de 5 000
size-20k = De 5 000 à 20 000
size-50k = De 20 000 à 50 000
size-100k = De 50 000 à 100 000
size-250k = De 100 000 à 250 000
size-1m = De 250 000 à 1 million
size-over-1m = Plus de 1 million
degurba-city = Grande ville
degurba-town = Ville moyenne, petite ville ou banlieue
degurba-rural = Zone rurale

# Affiliations
claim-title = Je travaille pour une autorité publique
claim-lede = Indiquez où vous travaillez. Si le domaine de votre adresse est connu, la confirmation est immédiate ; sinon, une personne s’en charge.
claim-send = Envoyer
claim-twice = Vous l’avez déjà indiqué. Cela figure sur votre page.
place-label = Ville, région ou autre autorité publique
place-hint = Commencez à saisir son nom, dans n’importe quelle langue.
place-missing = Écrivez le nom de votre ville, région ou autorité publique.
place-unknown = Ce lieu est introuvable. Essayez une autre graphie.
place-which = Plusieurs lieux portent ce nom. Choisissez le vôtre ci-dessous.
place-choose = Lequel ?
office-label = Votre fonction
office-hint = Par exemple : responsable des données, direction des services numériques.
office-missing = Écrivez votre fonction, en 2 à 120 caractères.
representative-label = Je parle au nom de cette autorité publique
representative-hint = Pour les personnes qui peuvent signer la déclaration et répondre en son nom. Le secrétariat ou une autre personne qui la représente le confirme.
speaks-for = Parle en son nom
claimed-on = Indiqué le
verified-by-domain = Confirmé par le domaine de l’adresse
verified-by-operator = Confirmé par la liste de l’exploitant
verified-by-provider = Confirmé par le fournisseur de connexion
verified-by-representative = Confirmé par une personne qui représente l’autorité publique
verified-by-steward = Confirmé par le secrétariat
verify-affiliation = Confirmer
domain-label = Toutes les personnes ayant une adresse en { $domain } travaillent pour cette autorité publique
domain-hint = Dès lors, les personnes ayant une telle adresse sont confirmées aussitôt.

# Organisations
organisations-title = Organisations de soutien
organisations-lede = Réseaux, entreprises, ONG, universités et institutions qui soutiennent la déclaration ou aident les groupes.
organisations-empty = Aucune organisation n’est encore inscrite.
organisations-count = { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}
organisation-network = Réseau
organisation-company = Entreprise
organisation-ngo = ONG
organisation-university = Université ou recherche
organisation-institution = Institution
organisation-grassroots = Initiative citoyenne
organisation-name = Nom de l’organisation
organisation-name-missing = Écrivez le nom, en 2 à 120 caractères.
organisation-kind-missing = Choisissez le type d’organisation.
enter-organisation = Je travaille pour une autre organisation
enter-organisation-lede = Inscrivez-la ici. Elle devient publique quand le secrétariat a confirmé que vous y travaillez.
supporter = Soutient la déclaration
endorse = Soutenir la déclaration
endorse-lede = Dites en quelques phrases pourquoi votre organisation soutient la déclaration. Le secrétariat vérifie le texte avant sa publication.
endorse-send = Envoyer au secrétariat
endorsement-of = Soutien : { $name }
accept-endorsement = Publier
statement = Texte de soutien
statement-hint = De 20 à 1 000 caractères. Tout le monde peut le lire.
statement-missing = Écrivez de 20 à 1 000 caractères.
endorsed-already = Votre organisation soutient déjà la déclaration, ou son texte de soutien attend l’examen du secrétariat.
done-endorsed = Merci. Le secrétariat vérifie votre texte de soutien.
mail-endorsement-subject = Votre soutien à la déclaration : { $name }
mail-endorsement-accepted =
    Le texte de soutien est publié : { $name }. Merci de votre soutien.

    { $link }
mail-endorsement-returned =
    Le texte de soutien vous est renvoyé : { $name }.

    Motif :
    { $reason }

    Modifiez-le et envoyez-le de nouveau :
    { $link }

# The declaration
declaration-title = La déclaration « Join, Boost, Sustain »
declaration-lede = Les autorités publiques qui signent s’engagent à agir ensemble pour la transformation numérique, selon la voie européenne.
how-to-sign = Comment signer
how-1 = Créez un compte et indiquez pour quelle autorité publique vous travaillez.
how-2 = Le secrétariat confirme que vous parlez en son nom.
how-3 = Transmettez le document signé et indiquez qui l’a signé.
how-4 = Le secrétariat le vérifie. Votre autorité publique est alors sur la carte.
start-here = Commencer ici
fact-signatories = autorités signataires enregistrées ici
fact-countries = pays
fact-supporters = organisations de soutien
counts-note = Chiffres établis d’après ce qui est enregistré ici. Le mouvement lui-même a annoncé des chiffres plus élevés ; la page qui lui est consacrée les donne avec leurs sources.
area-principles = Principes
area-technical = Technique
area-legal = Juridique
area-financial = Financier
area-capacity = Éducation et renforcement des capacités
area-monitoring = Suivi et mesure
area-governance = Gouvernance
group-aim = Objectif du groupe de travail
reporting = { $count ->
    [one] { $count } autorité publique en rend compte
    [many] { $count } d’autorités publiques en rendent compte
   *[other] { $count } autorités publiques en rendent compte
}

# Signatures
sign-lede = Il vous faut la déclaration en PDF, signée par une personne habilitée à engager votre autorité publique.
sign-send = Envoyer au secrétariat
step-send = Vous envoyez le document
step-check = Le secrétariat le vérifie
step-map = Votre autorité publique est sur la carte
signer-name = Qui a signé
signer-name-hint = Le nom qui figure au bas du document.
signer-name-missing = Écrivez qui a signé, en 2 à 120 caractères.
signer-office = En quelle qualité
signer-office-hint = Par exemple : maire, présidente ou président de la région.
signer-office-missing = Écrivez la fonction de la personne qui a signé.
signed-on = Date de signature
signed-on-wrong = Choisissez le jour de la signature : pas dans l’avenir, ni avant 2019.
document = Le document signé
document-hint = Un PDF de 20 Mo au plus. Seuls le secrétariat et les personnes qui représentent votre autorité publique peuvent l’ouvrir.
document-missing = Choisissez le document signé.
document-not-pdf = Ce fichier n’est pas un PDF. Enregistrez le document en PDF et choisissez-le de nouveau.
mandate = J’ai l’autorisation de transmettre ce document pour mon autorité publique.
mandate-missing = Cochez cette case si vous avez l’autorisation. Sinon, adressez-vous à la personne qui représente votre autorité publique.
signed-already = Votre autorité publique a déjà signé, ou sa signature attend l’examen du secrétariat.
see-signature = La voir
returned-because = Elle a été renvoyée pour ce motif : { $reason }
signature-of = Signature : { $name }
signature-submitted = En attente du secrétariat
signature-returned = Renvoyée
signature-accepted = Acceptée
signature-withdrawn = Retirée
sent-by = Transmise par
check-signature = Vérifier la signature
check-signature-how = Ouvrez le document. Nomme-t-il cette autorité publique, est-il signé, et la fonction de la personne signataire engage-t-elle l’autorité publique ?
accept-signature = Accepter et mettre sur la carte
return-signature = Renvoyer
withdraw-signature = Retirer la signature
withdraw-signature-what = L’autorité publique disparaît aussitôt de la carte. L’historique est conservé.
done-submitted = Merci. Le secrétariat vérifie le document, et vous recevrez un courriel.
done-accepted = Acceptée. L’autorité publique est sur la carte.
done-returned = Renvoyée. La personne qui l’a transmise reçoit un courriel avec votre motif.
done-withdrawn = La signature est retirée.
done-unchanged = Rien n’a été modifié : cette signature avait déjà reçu une décision.
mail-endorsement-waits-subject = Un soutien à la déclaration attend : { $name }
mail-endorsement-waits =
    { $name } souhaite soutenir la déclaration.

    Vérifier le soutien ici :
    { $link }

mail-signature-waits-subject = Une signature attend : { $name }
mail-signature-waits =
    { $name } a transmis sa signature de la déclaration.

    La vérifier ici :
    { $link }
mail-signature-accepted-subject = Sur la carte : { $name }
mail-signature-accepted =
    La signature est acceptée : { $name }. Merci de nous rejoindre.

    Voir sa page :
    { $link }

    Et maintenant ? Rendez compte de ce que votre autorité publique fait pour un engagement, et rejoignez un groupe de travail.
mail-signature-returned-subject = Signature renvoyée : { $name }
mail-signature-returned =
    La signature vous est renvoyée : { $name }.

    Motif :
    { $reason }

    Veuillez la transmettre de nouveau :
    { $link }

# Reports on commitments
report-title = Ce que nous faisons pour un engagement, { $year }
report-lede = En deux ou trois phrases, avec un lien qui le montre. Tout le monde peut lire ce bilan, et vous le renouvelez chaque année.
report-send = Publier
report-words = Ce que fait votre autorité publique
report-words-hint = Du concret : ce qui existe, depuis quand, qui s’en sert.
report-words-missing = Écrivez ce que fait votre autorité publique.
commitment = Engagement
commitment-missing = Choisissez l’engagement.
evidence-hint = L’adresse d’une page qui le montre.
only-signatories-report = Seules les autorités signataires rendent compte des engagements. Signez d’abord la déclaration.
go-calendars = Agendas, flux et invitations
go-searches = Vos recherches enregistrées
go-drafts = Vos brouillons

devices-now = Connectés en ce moment

# Vos données
data-title = Vos données
data-lede = Ce qui est conservé à votre sujet, et ce que vous pouvez demander.
data-privacy = Ce qui est conservé, pourquoi et combien de temps
copy-title = Une copie de vos données
copy-lede = Une archive avec tout ce qui vous concerne : une page à lire, la même chose pour les machines, et les fichiers que vous avez déposés. Il faut quelques minutes. Elle reste ensuite ici 7 jours.
copy-ask = Faire une copie
copy-fetch = Prendre votre copie
copy-waits = Votre copie est en préparation
copy-asked-at = demandée le { $at }
copy-until = disponible jusqu’au { $at }
done-copy-asked = Votre copie est en préparation. Un e-mail vous prévient quand elle est là.
correct-title = Corriger vos données
correct-lede = Vous êtes { $name }, avec l’adresse { $email }. Vous changez le nom, la langue et le fuseau horaire sur votre page. Votre lieu de travail et vos textes se changent là où ils figurent.
correct-go = Aller à ma page
agreed-title = Ce que vous avez accepté
agreed-lede = En rejoignant un groupe, vous pouvez accepter un texte. Voici chacun d’eux, tel qu’il était.
agreed-none = Aucun groupe ne vous a demandé d’accepter quoi que ce soit.
agreed-mail = À quelle fréquence vous recevez des e-mails
agreement-version = version { NUMBER($version) }
leave-lede = Vous pouvez mettre fin à votre compte à tout moment. La page suivante dit exactement ce qui part et ce qui reste.
leave-go = Voir ce que cela signifie
copy-page-title = Vos données sur { $instance }
copy-page-lede = Tout ce qui est conservé à votre sujet, dans l’ordre des tables. Le fichier data.json contient la même chose pour les machines. Les secrets de connexion et ce qui concerne d’autres personnes n’y sont pas.
copy-page-act = Vous avez fait ceci : { $part }
copy-page-nothing = Rien n’est conservé à votre sujet.
mail-copy-subject = { $instance } : la copie de vos données est là
mail-copy = La copie de vos données que vous avez demandée est là. Connectez-vous pour la prendre :

    { $link }

    Elle disparaît après 7 jours.
erasure-title = Mettre fin à votre compte
erasure-lede = Tout ce qui vous nomme disparaît. Veuillez d’abord lire ceci.
erasure-goes = Ce qui part
erasure-goes-1 = Votre nom, votre adresse e-mail, votre mot de passe, votre second facteur et vos connexions.
erasure-goes-2 = Pour qui vous travaillez, vos adhésions, vos sièges, les invitations que vous avez faites, les inscriptions à venir.
erasure-goes-3 = Les notifications et vos réglages d’e-mail, les adresses secrètes de calendriers et de flux, les réponses aux sondages de date, les votes encore ouverts.
erasure-goes-4 = Les copies de vos données. Les fichiers qui font partie des archives d’une autorité publique ou d’un groupe restent, sans dire qui les a déposés.
erasure-stays = Ce qui reste, et pourquoi
erasure-stays-1 = Les comptes rendus, les décisions, les décomptes de votes et le soutien de votre autorité publique : ce sont les archives du groupe. Au lieu de votre nom, on lit « une personne qui n’est plus membre ».
erasure-stays-2 = Les propositions inscrites à un plan ou fusionnées dans une autre : le groupe les a reprises.
erasure-stays-3 = Le journal des modifications, par numéro et sans nom. Les sauvegardes, jusqu’à leur remplacement.
erasure-when = Quand
erasure-when-1 = Vous êtes déconnecté tout de suite. Après 7 jours, tout disparaît.
erasure-when-2 = D’ici là, vous revenez sur votre demande en vous connectant ou par le lien que nous vous envoyons.
erasure-when-3 = Ensuite, personne ne peut rien rétablir. Vous pouvez créer un nouveau compte avec la même adresse ; il ne sait rien de celui-ci.
erasure-posts = Ce que vous avez écrit
erasure-posts-stay = Cela reste, sans mon nom
erasure-posts-stay-hint = Les discussions restent lisibles.
erasure-posts-go = Cela part aussi
erasure-posts-go-hint = Au lieu de vos mots, on lit « retiré par la personne qui l’a écrit ». Vos propositions ouvertes sont retirées.
erasure-posts-missing = Choisissez ce que devient ce que vous avez écrit.
erasure-sure = J’ai lu ce qui part et ce qui reste.
erasure-sure-missing = Cochez cette case quand vous êtes sûr.
erasure-only-steward = Vous êtes la seule personne du secrétariat. Nommez d’abord quelqu’un d’autre ; l’instance n’aurait plus personne.
erasure-led-alone = Vous assurez seul la coordination de { $groups }. Veuillez d’abord la transmettre : nommez une autre personne ou prévenez le secrétariat.
erasure-send = Mettre fin à mon compte
erasure-end-title = Garder votre compte
erasure-end-lede = Vous avez demandé la fin de votre compte. Appuyez sur le bouton et il reste tel quel.
erasure-end-old = Ce lien ne fonctionne plus. Peut-être vous êtes-vous connecté depuis, ce qui garde le compte.
erasure-end-send = Garder mon compte
erasure-at-once-title = Mettre fin à un compte
erasure-at-once-lede = Pour une personne qui vous l’a demandé. Cela se fait tout de suite et ne peut pas être annulé.
erasure-at-once-sure = Je sais que cette personne l’a demandé et j’ai vérifié que c’était bien elle.
erasure-at-once-send = Mettre fin au compte maintenant
erasure-nobody = Aucun compte avec cette adresse ne peut être terminé par vous. C’est peut-être le vôtre, ou celui de la seule personne du secrétariat.
done-erasure = Vous êtes déconnecté. Votre compte prend fin dans 7 jours. Connectez-vous avant, et il reste.
done-taken-back = Votre compte reste tel quel.
mail-erasure-asked-subject = { $instance } : votre compte va prendre fin
mail-erasure-asked = Vous avez demandé la fin de votre compte sur { $instance }. Dans 7 jours, tout ce qui vous nomme disparaît.

    Si vous voulez le garder, connectez-vous ou suivez ce lien :

    { $link }
mail-erased-subject = { $instance } : votre compte a pris fin
mail-erased = Votre compte sur { $instance } a pris fin. Tout ce qui vous nommait est retiré. Ceci est le dernier e-mail.
mail-inactive-subject = { $instance } : votre compte va prendre fin
mail-inactive = Vous n’êtes pas venu sur { $instance } depuis longtemps. Dans un mois, votre compte prend fin et tout ce qui vous nomme disparaît.

    Si vous voulez le garder, connectez-vous :

    { $link }

# Une autre adresse
address-title = Changer d’adresse
address-lede = Nous envoyons un lien à la nouvelle adresse. Quand vous le suivez, la nouvelle adresse compte, et l’ancienne est prévenue.
address-label = Nouvelle adresse e-mail
address-send = M’envoyer le lien
address-sent-title = Regardez maintenant dans la nouvelle boîte
address-sent = Si personne d’autre n’a de compte avec cette adresse, nous y avons envoyé un lien. Il fonctionne 24 heures. D’ici là, rien ne change.
address-prove = Désormais, vous vous connectez avec { $email }. Si elle appartient à un autre domaine, ce qui a été confirmé par l’ancienne prend fin : dites à nouveau pour qui vous travaillez.
address-prove-send = Utiliser cette adresse
done-address-changed = Votre adresse est changée.
mail-address-subject = Confirmez votre nouvelle adresse sur { $instance }
mail-address = Vous voulez utiliser cette adresse sur { $instance }. Suivez ce lien en étant connecté :

    { $link }

    Il fonctionne 24 heures. Si ce n’était pas vous, ne faites rien.
mail-address-asked-subject = { $instance } : quelqu’un veut changer votre adresse
mail-address-asked = Une autre adresse a été demandée pour votre compte sur { $instance }. Si c’était vous, il n’y a rien à faire.

    Si ce n’était pas vous, changez tout de suite votre mot de passe :

    { $link }
mail-address-changed-subject = { $instance } : votre adresse a été changée
mail-address-changed = Votre compte sur { $instance } a maintenant une autre adresse. Si ce n’était pas vous, écrivez tout de suite à { $contact }.
# Clés d’accès
passkeys-title = Clés d’accès
passkeys-none = Aucune
passkeys-lede = Avec une clé d’accès, vous vous connectez avec votre doigt, votre visage ou le code de votre appareil. Vous ne saisissez ni nom ni mot de passe, et une fausse page ne peut pas vous la prendre. Elle compte comme second facteur.
passkeys-one = Ajoutez une seconde clé d’accès sur un autre appareil, ou configurez des codes. Sinon, si celle-ci est perdue, seul le secrétariat peut vous aider.
passkeys-empty = Vous n’avez pas encore de clé d’accès. En ajouter une prend une minute.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-prove = Présenter une clé d’accès
passkey-only = Ce compte a une clé d’accès, et cette session a commencé sans elle. Présentez-la pour continuer. Si vous l’avez perdue, écrivez au secrétariat de ce site.
passkey-no-browser = Ce navigateur ne peut pas utiliser de clé d’accès sur cette page. Il faut JavaScript, et une adresse qui commence par https.
passkey-add = Ajouter une clé d’accès
passkey-add-lede = Votre appareil demande votre doigt, votre visage ou son code, et garde la clé d’accès. Votre session continue ici. Partout ailleurs, elle prend fin.
passkey-make = Créer la clé d’accès
passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître parmi d’autres, par exemple par l’appareil qui la garde. Personne d’autre ne le voit.
passkey-name-missing = Écrivez un nom de 1 à 60 caractères.
passkey-name-default = Ma clé d’accès
passkey-made = ajoutée le { $day }
passkey-used = utilisée la dernière fois le { $day }
passkey-unused = pas encore utilisée
passkey-rename = Renommer
passkey-rename-title = Renommer une clé d’accès
passkey-end = Supprimer
passkey-end-title = Supprimer une clé d’accès
passkey-end-lede = Plus personne ne peut se connecter avec « { $name } ». Votre appareil peut continuer à la montrer ; supprimez-la aussi là-bas. Vos autres sessions prennent fin.
passkey-end-wanted = C’est votre dernière clé d’accès. Ici, la coordination, la présidence et le secrétariat ont besoin d’une clé d’accès ou d’un second facteur. Si vous en faites partie, ajoutez-en d’abord une autre.
passkey-late = Cela a duré plus de cinq minutes, ou a commencé dans un autre navigateur. Réessayez.
passkey-unknown = Cette clé d’accès ne correspond à aucun compte ici. Prenez-en une autre, ou connectez-vous d’une autre façon.
passkey-copied = Cette clé d’accès a été refusée, car il en existe peut-être une copie. La personne à qui elle appartient reçoit un courriel. Connectez-vous d’une autre façon.
passkey-not-added = La clé d’accès n’a pas pu être ajoutée. Elle est peut-être déjà connue ici, ou votre appareil n’a pas vérifié qui vous êtes. Réessayez.
done-passkey-added = Votre clé d’accès est ajoutée. Vos autres sessions ont pris fin.
done-passkey-renamed = La clé d’accès a son nouveau nom.
done-passkey-removed = La clé d’accès est supprimée. Vos autres sessions ont pris fin.
factor-show-passkey = Pour agir ici comme coordination, présidence ou secrétariat, présentez votre clé d’accès. Cette session a commencé sans elle.
mail-passkey-added-subject = Une clé d’accès a été ajoutée sur { $instance }
mail-passkey-added =
    La clé d’accès « { $name } » a été ajoutée à votre compte sur { $instance }. Quiconque l’a peut se connecter.

    Si ce n’était pas vous, supprimez-la tout de suite, et choisissez un nouveau mot de passe :
    { $link }
mail-passkey-removed-subject = Une clé d’accès a été supprimée sur { $instance }
mail-passkey-removed =
    La clé d’accès « { $name } » de votre compte sur { $instance } a été supprimée. Plus personne ne peut se connecter avec elle.

    Si ce n’était pas vous, regardez vos clés d’accès, et choisissez un nouveau mot de passe :
    { $link }
mail-passkey-copied-subject = Une clé d’accès a été refusée sur { $instance }
mail-passkey-copied =
    Quelqu’un a voulu se connecter à votre compte sur { $instance } avec la clé d’accès « { $name } ». Son compteur a reculé : il en existe peut-être une copie. Aucune session n’a commencé.

    Supprimez cette clé d’accès, et ajoutez-en une nouvelle :
    { $link }

# Un lien par courriel
link-section = Se connecter par courriel
link-section-what = Vous recevez un courriel avec un lien qui vous connecte.
link-send = M’envoyer un lien
link-ask-title = Se connecter avec un lien
link-ask-lede = Nous envoyons un lien à votre adresse. Ouvrez-le dans ce navigateur dans les 15 minutes.
link-other-way = Se connecter d’une autre façon
link-sent-title = Regardez maintenant vos courriels
link-sent = Si cette adresse a un compte, un courriel avec un lien est en route. Ouvrez le lien dans ce navigateur dans les 15 minutes. Il sert une seule fois.
link-open-title = Se connecter
link-open-lede = Votre lien est bon. Appuyez sur le bouton, et votre session commence.
link-gone-title = Ce lien ne fonctionne plus
link-gone = Un lien sert une seule fois, pendant 15 minutes. Demandez-en un nouveau.
link-elsewhere-title = Un autre navigateur a demandé ce lien
link-elsewhere = Pour votre sécurité, il ne fonctionne que dans le navigateur où vous l’avez demandé. Ouvrez-le là-bas, ou demandez-en un nouveau ici.
link-again = Demander un nouveau lien
mail-sign-in-link-subject = Votre lien pour vous connecter à { $instance }
mail-sign-in-link =
    Avec ce lien, vous vous connectez à { $instance }. Ouvrez-le dans le navigateur où vous l’avez demandé. Il sert une seule fois, pendant 15 minutes.

    { $link }

    Si vous ne l’avez pas demandé, ne faites rien. Personne ne peut se connecter sans ce lien et votre navigateur. Ne le donnez à personne.

# Mots de passe faciles à deviner
password-guessed = Ce mot de passe est facile à deviner : il figure sur des listes de mots de passe volés, ou est fait de votre nom, de votre adresse ou du nom de ce site. Choisissez quelques mots qui n’ont rien à voir entre eux.
tokens-title = Jetons pour des programmes
tokens-lede = Avec un jeton, un programme fait pour vous ce que vous choisissez ici, et rien d’autre. Il n’atteint jamais votre compte, votre mot de passe ni ce qui demande une nouvelle confirmation.
tokens-own = Vos jetons
tokens-none = Vous n’avez pas de jeton. Créez-en un pour un programme qui lit ou écrit pour vous.
token-new = Créer un jeton
token-new-lede = Vous le voyez une seule fois, après l’avoir créé. Nous n’en gardons que l’empreinte.
token-name = Nom
token-name-hint = À quoi il sert, pour le reconnaître.
token-name-missing = Donnez au jeton un nom de 60 caractères au plus.
token-scopes = Ce qu’il peut faire
token-scopes-hint = Jamais plus que ce que vous pouvez faire. Si vous quittez un groupe, le jeton le perd au même moment.
token-scopes-missing = Choisissez au moins une chose que le jeton peut faire.
token-days-label = Durée de validité
token-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
token-days-missing = Choisissez combien de temps le jeton est valable.
token-many = Vous avez { $most } jetons. Révoquez-en un d’abord.
token-send = Créer le jeton
token-made = Jeton pour { $name }
token-once = Copiez-le maintenant. Il ne sera plus affiché.
token-label = Le jeton
token-label-hint = Le programme l’envoie dans l’en-tête « Authorization: Bearer … ».
token-made-on = créé le { $day }
token-until = valable jusqu’au { $day }
token-used = utilisé le { $day }
token-unused = pas encore utilisé
token-expired = expiré
token-revoke = Révoquer
done-token-revoked = Le jeton est révoqué. Il ne fonctionne plus.
scope-open = Lire les pages ouvertes
scope-open-what = Groupes, réunions, plans, défis, actualités, bibliothèque, base de connaissances, veille politique, calendriers, flux et recherche, tels que vous les voyez.
scope-groups = Lire mes groupes
scope-groups-what = Accueil, propositions, classements, décisions, actions et sondages de vos groupes.
scope-people = Lire les listes de personnes
scope-people-what = Membres, présences et inscriptions, là où vous pouvez les voir.
scope-proposals = Écrire des propositions
scope-proposals-what = Propositions, modifications, commentaires, réponses et soutien, en votre nom.
scope-meetings = Répondre pour les réunions
scope-meetings-what = Dire si vous venez et quelles dates vous conviennent.
go-activity = Ce qui a été fait en votre nom
# Sign-in with accounts that people have elsewhere
providers-title = Avec un compte que vous avez déjà
providers-what = Votre administration ou un service européen peut confirmer qui vous êtes. Aucun nouveau mot de passe n’est nécessaire.
provider-enter = Se connecter avec { $name }
provider-again = Recommencer
private-provider = vous seulement, dans ce navigateur.
led-title = Vers { $name }
led-what = { $name } s’ouvre automatiquement. Vous y confirmez qui vous êtes, puis vous revenez ici.
led-on = Y aller maintenant
provider-silent-title = { $name } ne répond pas
provider-silent = Nous n’avons pas pu joindre { $name }. Réessayez dans quelques minutes, ou connectez-vous avec votre mot de passe.
provider-cancelled-title = La connexion n’a pas eu lieu
provider-cancelled = { $name } nous indique que la connexion a été annulée ou n’est pas autorisée. Vous pouvez réessayer, ou vous connecter avec votre mot de passe.
provider-refused-title = La connexion n’a pas eu lieu
provider-refused = { $name } n’a pas pu confirmer qui vous êtes. Réessayez. Si cela continue, adressez-vous à ceux qui gèrent votre compte là-bas.
provider-broken-title = La connexion n’a pas eu lieu
provider-broken = Nous n’avons pas pu vérifier que la réponse de { $name } est authentique ; nous ne l’avons donc pas utilisée. Réessayez. Si cela continue, prévenez le secrétariat.
provider-late-title = Cette connexion ne peut pas continuer ici
provider-late = Elle a commencé dans un autre navigateur, il y a trop longtemps, ou elle est déjà terminée. Recommencez.
provider-taken-title = { $name } est relié à un autre compte
provider-taken = Votre identité chez { $name } ouvre un autre compte ici. Connectez-vous d’abord à ce compte et retirez-la.
provider-not-proved-title = Ceci n’a pas été confirmé
provider-not-proved = { $name } n’a pas confirmé à l’instant que c’est bien vous. Réessayez avec le compte qui est relié ici, ou donnez votre mot de passe.
provider-no-time = { $name } a confirmé que c’est vous, mais ne dit pas quand la question vous a été posée. Pour un acte comme celui-ci, cela ne suffit pas : quelqu’un d’autre pourrait utiliser votre ordinateur. Veuillez présenter une clé d’accès, ou saisir votre mot de passe ou un code. Si vous n’avez rien de cela ici, définissez un mot de passe par mail.
provider-other = Confirmer autrement
provider-prove-title = Ou avec un compte que vous avez relié
provider-prove = Confirmer avec { $name }
arrival-new-title = Votre nouveau compte
arrival-new = { $provider } nous a dit qui vous êtes. Il n’y a pas encore de compte ici avec cette adresse. Vérifiez votre nom, puis créez le compte.
arrival-send = Créer le compte
arrival-have = Avez-vous un compte avec une autre adresse ?
arrival-have-what = Connectez-vous d’abord à ce compte. Vous pourrez ensuite le relier à { $provider }.
arrival-sign-in = Se connecter à votre compte
arrival-known-title = Vous avez déjà un compte
arrival-known = Il existe un compte avec l’adresse que { $provider } nous a donnée. Pour que personne d’autre n’y entre, connectez-vous-y une fois comme avant. Ensuite, vous le reliez à { $provider }. Si vous n’avez jamais eu de mot de passe, demandez-en un par courriel.
arrival-unknown-title = { $provider } ne donne pas d’adresse confirmée
arrival-unknown = Pour ouvrir un compte ici, il faut une adresse confirmée. { $provider } ne nous en a pas donné. Connectez-vous au compte que vous avez et reliez-le à { $provider }, ou créez d’abord un compte.
link-title = Relier { $provider } à votre compte ?
link-what = Vous pourrez alors vous connecter ici avec { $provider } aussi.
link-account = Votre compte ici
link-it = Relier
ways-title = Moyens de connexion
ways-lede = Ce avec quoi vous pouvez vous connecter à votre compte.
password-set = Défini
password-none = Aucun
identities-title = Comptes ailleurs
identities-empty = Aucun n’est relié. Avec l’un d’eux, vous vous connectez sans mot de passe.
providers-none = Aucun fournisseur n’est configuré pour ce site.
provider-link = Relier { $name }
identity-linked = relié le { $date }
identity-used = utilisé le { $date }
identity-end = Retirer
identity-end-title = Retirer { $name } de votre compte ?
identity-end-what = Vous ne pourrez plus vous connecter ici avec { $name }. Les connexions commencées ainsi prennent fin sur vos autres appareils, et votre lieu de travail n’est plus confirmé par ce moyen.
identity-last = C’est votre seul moyen de connexion. Choisissez d’abord un mot de passe.
sign-out-there = Se déconnecter aussi de { $name }
sign-out-there-what = Votre session chez { $name } est peut-être encore ouverte. Sur un ordinateur partagé, fermez-la aussi.
sign-out-stay = Garder la session là-bas
done-linked = C’est relié. Vous pouvez vous connecter ainsi dès maintenant.
done-unlinked = C’est retiré.
office-by-provider = Agente ou agent
mail-linked-subject = { $instance } : un autre moyen de connexion
mail-linked =
    Votre compte sur { $instance } est maintenant relié à { $name }. Vous pouvez vous connecter ainsi.

    Si ce n’était pas vous, retirez ce lien et changez votre mot de passe :
    { $link }
mail-unlinked-subject = { $instance } : un moyen de connexion a été retiré
mail-unlinked =
    { $name } a été retiré de votre compte sur { $instance }. Plus personne ne peut se connecter ainsi.

    Si ce n’était pas vous, vérifiez votre compte et changez votre mot de passe :
    { $link }
go-reports = Signalements et textes masqués

# Limitation
restrict-title = Conserver mes données sans les utiliser
restrict-lede = Vous pouvez demander que vos données soient seulement conservées pendant un temps. Cela s’appelle la limitation du traitement.
restricted-lede = Vos données sont conservées et ne sont pas utilisées. C’est vous qui décidez quand cela prend fin, ou le secrétariat après vous l’avoir dit.
restrict-not = Ce qui s’arrête
restrict-not-1 = Vous n’êtes dans aucune liste de membres ou de personnes qui viendront, dans aucun nombre de membres, dans aucun export et dans aucune suggestion.
restrict-not-2 = Vous ne recevez ni mails ni notifications, sauf sur votre compte et sur cette limitation.
restrict-not-3 = Ce que vous êtes dans un groupe ou pour une autorité publique ne compte pas : vous lisez ce que tout le monde lit et ne pouvez pas agir dans un rôle.
restrict-not-4 = Votre compte ne prend pas fin parce que vous ne venez pas.
restrict-still = Ce qui reste
restrict-still-1 = Vous vous connectez, lisez tout ce qui vous concerne, prenez une copie, corrigez vos données et mettez fin à la limitation à tout moment.
restrict-still-2 = Ce que vous avez écrit ou décidé dans un groupe reste avec votre nom, car c’est la mémoire du groupe et d’autres y ont répondu. Pour le retirer, mettez fin à votre compte.
restrict-still-3 = Le journal de ce qui s’est passé reste, car la sécurité de toutes et tous en dépend.
restrict-still-4 = Ce qui n’est conservé que pour un temps fixe, comme les anciennes connexions, disparaît toujours de soi-même. La page sur la vie privée dit quand.
restrict-source = Règlement (UE) 2016/679 (RGPD), article 18
restrict-led-alone = { $groups } n’a pas d’autre coordination. Personne ne coordonne ce groupe tant que vos données sont limitées. Transmettez d’abord ce rôle.
restrict-only-steward = Vous êtes la seule personne au secrétariat. Nommez d’abord quelqu’un d’autre.
ground-label = Pourquoi
ground-accuracy = Une information sur moi est inexacte, et c’est en cours de vérification.
ground-unlawful = Mes données n’auraient pas dû être utilisées, mais je ne veux pas qu’elles soient supprimées.
ground-claims = Elles ne servent plus ici, mais j’en ai besoin pour faire valoir un droit en justice.
ground-objection = J’ai fait opposition à leur utilisation, et la décision est en cours.
ground-missing = Choisissez la raison qui convient le mieux.
restrict-send = Limiter mes données
restrict-end = Utiliser de nouveau mes données
restrict-since = Depuis
restrict-by = Demandé par
restrict-by-you = Vous
restrict-by-steward = Le secrétariat, parce que vous lui avez écrit
restrict-will-end = Le secrétariat vous a expliqué par mail pourquoi cela prendra fin. Il peut y mettre fin à partir du { $day }. Si vous n’êtes pas d’accord, écrivez-lui avant.
restrict-notice = Vos données sont limitées : conservées, non utilisées.
restrict-go = Voir ce que cela signifie, ou y mettre fin
restrict-data-lede = Vos données restent ici et ne sont pas utilisées tant que vous ne le dites pas.
restrict-data-go = Voir ce que cela signifie
restrict-nobody = Aucun compte avec cette adresse ne peut être limité. C’est peut-être celui de la seule personne au secrétariat.
restrict-sure = La personne l’a demandé par écrit, et je sais que c’était elle
restrict-sure-missing = Cochez la case si la personne l’a demandé par écrit.
restrictions-title = Données limitées
restrictions-lede = Ces personnes ont demandé que leurs données soient conservées sans être utilisées. Elles peuvent y mettre fin elles-mêmes. Vous pouvez y mettre fin quand la raison a disparu, sept jours après leur avoir dit pourquoi.
restrictions-none = Les données de personne ne sont limitées.
restrictions-new = Limiter les données de quelqu’un
restrictions-new-lede = Pour une personne qui vous a écrit. Elle reçoit un mail et peut y mettre fin sur sa propre page.
restrictions-send = Limiter ces données
restrictions-since = depuis le { $day }
restrictions-told = informée ; peut prendre fin à partir du { $day }
restrictions-tell = Informer que cela prendra fin
restrictions-tell-lede = { $name } reçoit votre raison par mail. Vous pouvez mettre fin à la limitation sept jours plus tard.
restrictions-reason-hint = Par exemple : l’adresse a été vérifiée et elle est exacte. La personne le lit dans le mail.
restrictions-end = Mettre fin à la limitation
restrictions-too-early = Informez d’abord la personne. Sept jours plus tard, vous pourrez y mettre fin.
restrictions-back = Bureau
done-restricted = Vos données sont limitées. Nous vous avons envoyé un mail.
done-restricted-other = Les données sont limitées. La personne a reçu un mail.
done-unrestricted = Vos données sont de nouveau utilisées.
done-unrestricted-other = La limitation a pris fin. La personne a reçu un mail.
done-restriction-told = La personne est informée. Vous pourrez y mettre fin dans sept jours.
mail-restricted-subject = { $instance } : vos données sont limitées
mail-restricted =
    Vos données chez { $instance } sont désormais seulement conservées. Elles ne sont pas utilisées.

    Vous ne recevez plus de mails, sauf sur votre compte et sur cette limitation. Vous pouvez toujours vous connecter, lire tout ce qui vous concerne, prendre une copie et mettre fin à la limitation :
    { $link }

    Si vous ne l’avez pas demandé, mettez-y fin à cette adresse et changez votre mot de passe.
mail-restriction-ends-subject = { $instance } : la limitation de vos données prendra fin
mail-restriction-ends =
    Le secrétariat de { $instance } veut mettre fin à la limitation de vos données. Sa raison :

    { $reason }

    Elle peut prendre fin dans sept jours. Si vous n’êtes pas d’accord, répondez avant au secrétariat. Vous voyez où cela en est ici :
    { $link }
mail-restriction-ended-subject = { $instance } : vos données sont de nouveau utilisées
mail-restriction-ended =
    La limitation de vos données chez { $instance } a pris fin. Vos données sont utilisées comme avant.

    Vous pouvez la demander de nouveau ici :
    { $link }

# Tenir les machines à distance
email-disposable = Ce service de messagerie jette ses adresses. Utilisez une adresse à laquelle nous pourrons encore vous joindre l’an prochain.
work-missing = La tâche de cette page n’a pas été résolue, ou a déjà servi. Attendez qu’il soit indiqué qu’elle est résolue, écrivez de nouveau votre mot de passe et envoyez le formulaire.
work-without = Beaucoup de comptes sont créés en ce moment ; cette page donne donc une petite tâche à votre navigateur. Il faut pour cela un script. Si le vôtre n’en exécute pas : demandez un lien d’invitation à la coordination d’un groupe de travail, ou écrivez à { $contact }.

# The steward’s desk and its sections
private-people-desk = le secrétariat, car la page montre des comptes et des registres.
to-desk = Bureau du secrétariat
persons-title = Personnes
persons-lede = Toutes les personnes qui ont un compte ici. Aucun mot de passe n’est jamais montré ni choisi.
persons-search = Nom ou adresse électronique
persons-none = Personne ne s’appelle ainsi. Essayez une partie du nom ou de l’adresse.
person-unproved = Adresse non confirmée
person-seen = ici pour la dernière fois le { $day }
person-email = Adresse électronique
person-since = Compte depuis
person-last = Dernière visite
person-never = jamais connectée
person-password = A un mot de passe
person-passkeys = Clés d’accès
person-identities = Fournisseurs de connexion reliés
person-standing = Pour qui cette personne travaille
person-nowhere = Cette personne n’a pas dit pour qui elle travaille.
person-roles = Rôles
person-no-role = Aucun rôle au secrétariat, à la coordination ou à la présidence.
person-devices = Connexions ouvertes
person-no-device = Aucune connexion ouverte.
person-device-since = depuis le { $day }
person-sign-out = Déconnecter partout
person-sign-out-what = Si un appareil a été perdu ou volé : toutes les sessions et tous les jetons de cette personne prennent fin aussitôt.
person-verify = Renvoyer le courriel de confirmation de l’adresse
person-log = Ce que cette personne a fait
person-erase = Supprimer ce compte
done-person-signed-out = Cette personne est déconnectée partout, et ses jetons ont pris fin.
done-verification = Le courriel est en route.
verified = Confirmé
unverified = Non confirmé
role-steward = Secrétariat
role-lead = Coordination
role-chair = Présidence
role-co-chair = Coprésidence
role-since = depuis le { $day }
stewards-title = Rôles
stewards-lede = Qui fait fonctionner cette instance, et qui coordonne et préside ses groupes.
stewards = Secrétariat
steward-you = vous
steward-make = Nommer une personne au secrétariat
steward-end = Mettre fin à ce rôle
steward-last = Il faut au moins une personne au secrétariat. Nommez d’abord une autre personne.
steward-sure = Je connais cette personne. Elle pourra alors tout voir et tout modifier ici.
steward-sure-missing = Cochez que vous connaissez cette personne.
steward-unknown = Aucun compte n’a cette adresse confirmée.
seated = Coordinations et présidences
seated-none = Aucun groupe n’a de coordination ni de présidence.
done-steward-made = Cette personne fait maintenant partie du secrétariat, et en est informée par courriel.
done-steward-ended = Cette personne ne fait plus partie du secrétariat, et en est informée par courriel.
mail-steward-subject = { $instance } : vous faites partie du secrétariat
mail-steward = Vous faites maintenant partie du secrétariat de { $instance }. Votre bureau est ici : { $link } Si vous ne vous y attendiez pas, dites-le aux autres membres du secrétariat.
mail-steward-ended-subject = { $instance } : vous ne faites plus partie du secrétariat
mail-steward-ended = Vous ne faites plus partie du secrétariat de { $instance }. Votre compte reste tel qu’il est. Si vous ne vous y attendiez pas, demandez au secrétariat.
correct-begin = Corriger, fusionner ou fermer
correct-government = Corriger cette autorité publique
correct-organisation = Corriger cette organisation
register-government = Enregistrer une autorité publique
register-lede = Vérifiez d’abord si elle existe déjà. Une unité locale ou régionale s’enregistre d’elle-même lorsque la première personne dit y travailler.
register-send = L’enregistrer
register-name = Nom
register-name-missing = Écrivez son nom, en 2 à 120 caractères.
register-kind-missing = Choisissez son type.
register-country-missing = Choisissez son pays.
register-note = Remarque
register-note-hint = Tout le monde la lit sur la page de l’autorité publique.
register-domains = Domaines de messagerie
register-domains-hint = Un par ligne, par exemple ville.example. Toute personne dont l’adresse y est confirmée est confirmée comme travaillant ici.
domain-wrong = { $domain } n’indique pas d’employeur. Écrivez un domaine que seule cette autorité publique utilise.
domain-taken = { $domain } est le domaine d’une autre autorité publique. Retirez-le d’abord là-bas.
done-registered = Elle est enregistrée.
done-corrected = Vos corrections sont enregistrées.
done-merged = Les deux n’en font plus qu’une.
merge-begin = Fusionner avec une autre
merge-title = Fusionner deux qui n’en font qu’une
merge-lede = Personnes, signatures, propositions et tout le reste vont à l’autre. L’ancienne adresse y mène. Cela ne se reprend pas.
merge-into = Celle qui reste
merge-into-hint = Copiez l’adresse de sa page, ou ce qui y figure en dernier.
merge-found = { $name } devient une partie de { $other }.
merge-sure = J’ai vu les deux pages. C’est la même.
merge-sure-missing = Cochez que vous avez vu les deux.
merge-send = Les fusionner
merge-unknown = Aucune n’a cette adresse.
merge-same = C’est la même. Écrivez l’adresse de l’autre.
merge-both-signed = Les deux ont signé ou soutiennent la déclaration, ou attendent une décision. Retirez-en une ou décidez d’abord.
merged-already = Elle a déjà été fusionnée.
closed = fermée
closed-ones = Fermées
close-begin = Fermer
close-title = Fermer cette autorité publique
close-lede = Pour une autorité qui n’existe plus, ou qui part. Les personnes n’y travaillent plus ici et perdent aussitôt ce qu’elles ont par elle : adhésions, sièges, votes en cours. Sa signature prend fin. Sa page et ce qu’elle a dit restent.
closed-on-label = Fermée le
closed-on-wrong = Écrivez le jour où elle a pris fin. Ce ne peut pas être un jour à venir.
closed-reason-label = Motif
closed-reason-hint = Tout le monde le lit sur la page de l’autorité.
closed-reason-missing = Écrivez pourquoi, en 5 à 500 caractères.
successor-label = L’autorité qui prend sa place
successor-unknown = Aucune autorité participante n’a cette adresse.
close-sure = Je sais que toutes ses personnes perdent ce qu’elles ont par elle.
close-sure-missing = Cochez que vous savez ce qui prend fin.
close-send = La fermer
done-closed = Elle est fermée. Ce qui en dépendait a pris fin.
closed-since = Fermée le { $day } : { $reason }
successor = À sa place :
reopen-hint = Si elle a été fermée par erreur : ses personnes et sa signature reviennent. Les adhésions, les sièges et les votes qui ont pris fin ne reviennent pas.
reopen-send = La rouvrir
done-reopened = Elle est de nouveau ouverte. Ses personnes et sa signature sont revenues.
place-closed = Cette autorité est fermée. Choisissez celle pour laquelle vous travaillez maintenant.
place-closed-for = Cette autorité est fermée. À sa place : { $name }.
import-title = Importer un tableau
import-lede = Le fichier est d’abord vérifié, et rien n’est modifié. S’il est correct, choisissez de nouveau le même fichier pour le reprendre. Ce qui existe déjà reste tel quel.
import-kind = Ce que contient le fichier
import-kind-missing = Choisissez ce que contient le fichier.
import-governments = Autorités publiques
import-organisations = Organisations
import-people = Personnes
import-people-what = Vous vous portez garant de leur lieu de travail : il vaut comme confirmé.
import-file = Fichier
import-file-hint = CSV avec une ligne de noms de colonnes, comme décrit dans docs/operating/import.md.
import-file-missing = Choisissez un fichier.
import-wrong = Quelque chose ne va pas dans le fichier. Corrigez ce qui est indiqué ci-dessus. Rien n’a été modifié.
import-faults = À corriger dans le fichier
import-sound = Le fichier est correct : { NUMBER($new) } nouvelles lignes, { NUMBER($known) } existent déjà. Rien n’a encore été modifié. Choisissez de nouveau le même fichier et reprenez-le.
import-check = Vérifier le fichier
import-send = La reprendre
done-imported = Le tableau est repris.

correction-lede = Son adresse sur ce site reste la même, afin que les liens continuent de fonctionner.
used-title = Utilise de la bibliothèque
used-since = depuis { $month }
challenges-title = Défis
challenges-all = Tous
challenge-open = Ouvert
challenge-solved = Résolu
