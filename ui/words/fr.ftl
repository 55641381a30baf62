# The frame of every page
skip = Aller au contenu
nav-label = Navigation principale
nav-tools = Compte et langue
nav-groups = Groupes de travail
nav-governments = Autorités publiques
nav-declaration = Déclaration
nav-events = Événements
nav-news = Actualités
nav-library = Bibliothèque
nav-watch = Veille politique
nav-search = Rechercher
nav-sign-in = Se connecter
nav-sign-up = Créer un compte
nav-notices = Notifications
nav-unread = { $count ->
    [one] une nouvelle
   *[other] { $count } nouvelles
}
nav-account = Ma page
nav-desk = Secrétariat
nav-languages = Langues
tagline = la plateforme de travail d’un réseau
demo-name = Démonstration
demo-bar = Ceci est une démonstration. Les personnes, les messages et tout ce qui porte la mention « Exemple » sont inventés.
demo-mailbox = Ouvrir la boîte aux lettres de la démonstration
private-line = Qui peut voir cette page :
foot-about = À propos
foot-help = Qui peut faire quoi
foot-feeds = Flux
foot-accessibility = Accessibilité
foot-privacy = Protection des données
foot-credits = Sources et crédits
foot-styleguide = Guide de style
foot-sign-out = Se déconnecter
foot-line = Conçu pour le mouvement Living-in.EU. Logiciel libre sous licence EUPL 1.2. La lecture ne demande ni compte ni cookie.

# Fields and forms
optional = (facultatif)
errors-title = { $count ->
    [one] Un point demande votre attention
    [many] { $count } de points demandent votre attention
   *[other] { $count } points demandent votre attention
}
errors-prefix = Erreur :

# Marks
example = Exemple
example-why = Inventé pour cette démonstration
source = Source
confidence-confirmed = Confirmé par la source
confidence-implied = Suggéré par la source
confidence-featured = Mis en avant par la source
confidence-unseen = Date non indiquée par la source
text-reconstructed = Formulation reconstituée à partir de sources secondaires

# Pages of a list
pager-label = Pages
pager-next = Suivante
pager-first = Revenir à la première
pager-label-of = Pages : { $list }
pager-newest = Les plus récentes
pager-older = Plus anciennes
pager-soonest = Revenir aux prochaines
pager-later = Plus tard
crumbs-label = Vous êtes ici
table-scroll = { $caption }, tableau
table-of-words = Tableau

# When something goes wrong
fault-reference = Si vous nous écrivez à ce sujet, indiquez ce numéro : { $id }
fault-home = Aller à la page d’accueil
fault-not-found = Cette page est introuvable
fault-not-found-what = L’adresse comporte peut-être une erreur, ou la page est réservée à certaines personnes. Si vous avez un compte, connectez-vous et réessayez.
fault-forbidden = Cette action revient à d’autres personnes
fault-forbidden-what = Vous pouvez voir ceci, mais cette action est réservée à : { $roles }.
fault-token = Ce jeton n’est pas valable
fault-token-what = Il a peut-être expiré ou été révoqué, ou il a été mal saisi. Envoyez-le dans l’en-tête Authorization, sans cookie, et jamais dans une adresse. Vos jetons sont sur la page de votre compte.
fault-scope = Ce jeton n’est pas fait pour cela
fault-scope-what = La personne peut peut-être le faire, mais le jeton n’a pas été créé pour cela. Créez-en un avec plus de droits sur la page de votre compte. Les pages du compte et de la sécurité ne sont jamais ouvertes aux jetons.
fault-malformed = Nous n’avons pas pu lire votre envoi
fault-malformed-what = Revenez en arrière, vérifiez votre saisie et envoyez-la de nouveau.
fault-cross-site = Cet envoi vient d’un autre site
fault-cross-site-what = Pour votre sécurité, nous n’acceptons que les formulaires remplis sur ce site. Ouvrez la page ici et envoyez de nouveau le formulaire.
fault-too-large = Cet envoi est trop volumineux
fault-too-large-what = Tous les textes d’un formulaire peuvent compter ensemble environ 250 000 lettres. Revenez en arrière : votre saisie est toujours là. Raccourcissez-la ou envoyez-la en deux fois.
fault-file-too-large = Ce fichier est trop volumineux
fault-file-too-large-what = Un fichier peut atteindre 20 Mo au plus. Enregistrez un PDF avec moins de détails ou une image avec moins de points, et choisissez ce fichier.
fault-file-kept = Le fichier n’a pas été pris. Le texte que vous avez saisi est gardé sur cette page. Envoyez-le maintenant sans le fichier, ou revenez en arrière et choisissez un fichier plus petit.
fault-send-without-file = Envoyer sans le fichier
fault-too-many = Trop d’essais
fault-too-many-what = Veuillez attendre { $seconds ->
    [one] une seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
} et réessayer. Votre saisie est toujours là quand vous revenez en arrière.
fault-media = Ce type de fichier n’est pas accepté ici
fault-media-what = Choisissez un fichier d’un type indiqué dans le formulaire et envoyez-le de nouveau.
fault-slow = L’opération a pris trop de temps
fault-slow-what = La connexion était trop lente ou le serveur trop occupé. Revenez en arrière et recommencez l’envoi.
fault-factor = Votre rôle demande ici un second facteur
fault-factor-what = Sur ce site, la coordination, la présidence et le secrétariat se connectent aussi avec un code. Activez-le dans le nouvel onglet ; cela prend deux minutes. Revenez ensuite ici et renvoyez. Ce que vous avez saisi est conservé sur cette page.
fault-factor-open = Activer le second facteur (nouvel onglet)
fault-again = Montrez d’abord que c’est bien vous
fault-again-what = Nous le redemandons avant les actes qui pourraient vous nuire. Donnez votre mot de passe dans le nouvel onglet. Revenez ensuite ici et renvoyez. Ce que vous avez saisi est conservé sur cette page, sauf les mots de passe.
fault-again-open = Donner mon mot de passe (nouvel onglet)
fault-send-again = Renvoyer
fault-internal = Une erreur s’est produite de notre côté
fault-internal-what = Vous n’y êtes pour rien. Ce que vous aviez enregistré est conservé. Réessayez dans une minute.

# Roles, as pages and the help name them
role-anyone = tout le monde
role-account = toutes les personnes qui ont un compte
role-oneself = la personne concernée
role-official = les agentes et agents confirmés d’une autorité publique
role-signatory = les agentes et agents confirmés d’une autorité publique signataire
role-representative = les personnes qui représentent l’autorité publique
role-member = les membres du groupe
role-guest = les spécialistes qui y sont invités
role-chair = la présidence du groupe
role-lead = la coordination du groupe
role-steward = le secrétariat

# A form that was overtaken
overtaken-title = Quelqu’un a enregistré ceci pendant que vous écriviez
overtaken-what = Rien n’est perdu : ce que vous avez écrit se trouve toujours dans le formulaire ci-dessous. Comparez les textes, réunissez-les et renvoyez le formulaire. Il remplacera alors ce qui est enregistré.
overtaken-saved = Enregistré actuellement
overtaken-typed = Ce que vous avez écrit
overtaken-empty = Rien
why-line = Pourquoi vous le pouvez :
why-account = vous avez ouvert une session.
why-oneself = c’est à vous.
why-official = vous travaillez pour une autorité publique, et c’est confirmé.
why-signatory = vous travaillez pour une autorité publique qui a signé.
why-representative = vous représentez cette autorité publique ou cette organisation.
why-member = vous êtes membre de ce groupe.
why-guest = vous avez reçu une invitation.
why-chair = vous présidez ce groupe.
why-lead = vous coordonnez ce groupe.
why-steward = vous faites partie du secrétariat.

# How far something has come
timeline-done = atteint
timeline-due = prévu
timeline-today = maintenant
print-hint = La fonction d’impression de votre navigateur met cette page sur papier ou en PDF, sans menus ni boutons.
done-welcome = Votre adresse est confirmée et vous êtes connecté(e).

# Pages that change while they are read
shared-live = Cette page change d’elle-même.
shared-lost = Pas de connexion. Nous continuons d’essayer.
shared-ended = Cette page ne change plus d’elle-même.
shared-refresh = Actualiser

# Catégories de données personnelles
class-account = Compte
class-sign-in = Connexion
class-standing = Pour qui vous travaillez
class-declaration = La déclaration
class-groups = Groupes de travail
class-meetings = Réunions
class-registrations = Inscriptions
class-contributions = Ce que vous écrivez
class-votes = Votes et soutiens
class-office = Actes dans un rôle
class-notices = Notifications
class-mail = E-mails en cours d’envoi
class-files = Fichiers
class-log = Journal
class-rights = Vos demandes
class-drafts = Vos brouillons
draft-keep = Garder comme brouillon
draft-since = Ceci est votre brouillon du { $time }. Personne d’autre ne le voit.
draft-hint = Ce que vous écrivez ici est gardé comme brouillon. Personne d’autre ne le voit.
draft-kept = Gardé comme brouillon.
draft-lost = Non gardé comme brouillon. Nous réessayons.
draft-full = Non gardé : vous avez trop de brouillons. Supprimez-en un sur votre page.
draft-overtaken = Vous avez continué ce brouillon ailleurs. Rien n’a été remplacé. Appuyez sur « Garder comme brouillon » pour voir les deux.
keys-title = Touches sur cette page
keys-use = Utiliser des touches seules
keys-hint = Elles sont désactivées jusqu’à ce que vous les activiez. Ce navigateur garde votre choix. Là où vous écrivez, elles ne font rien.
keys-next = Message suivant
keys-previous = Message précédent
keys-new = Premier nouveau message
keys-quote = Citer ce message, ou ce que vous y avez sélectionné
keys-write = Écrire
# Passkeys
passkey-failed = Cela n’a pas abouti : la fenêtre a été fermée, ou cet appareil n’a pas de clé d’accès qui convient. Réessayez, ou choisissez une autre façon.

# Modération
report = Signaler
hidden-here = Masqué par la modération.
hidden-why = Lire pourquoi, et ce que vous pouvez faire
folded = Vous avez mis en sourdine la personne qui a écrit ceci. Ouvrir
# Fichiers qui ne sont pas acceptés
file-page = Ce fichier commence comme une page web. Enregistrez-le en PDF, en fichier bureautique ou en image et choisissez-le de nouveau.
file-macros = Ce fichier contient des macros. Enregistrez-le sans macros (en .docx, .xlsx, .pptx ou OpenDocument) et choisissez-le de nouveau.
file-trap = Nous n’avons pas pu examiner ce fichier, ou son contenu décompressé est beaucoup trop grand. Enregistrez-le de nouveau dans votre logiciel de bureautique et choisissez-le encore une fois.
file-picture = Cette image ne peut pas être lue. Ouvrez-la, enregistrez-la de nouveau et choisissez le nouveau fichier.
file-dots = Cette image est trop grande : au plus 30 000 points de côté et 50 millions en tout. Réduisez-la et choisissez-la de nouveau.
file-virus = Ce fichier contient un virus ; il n’a pas été gardé. Nettoyez votre ordinateur, ou adressez-vous à la personne qui s’en occupe. Choisissez ensuite un autre fichier.
file-unscanned = Ici, les fichiers sont examinés pour y chercher des virus, et cela ne fonctionne pas en ce moment. Le fichier n’a pas été gardé. Réessayez dans une heure.

# Preuve de travail
work-running = Votre navigateur résout une petite tâche. Vous pouvez continuer à écrire.
work-solved = La tâche est résolue. Vous pouvez envoyer le formulaire.

# Mots dans une autre langue que la page, et leur traduction automatique
in-english = en anglais
in-french = en français
in-german = en allemand
in-another = langue : { $name }
translate = Traduire
changed-gone = Supprimé :
changed-new = Nouveau :

# Discussions about what a page shows
talk-title = Discussions à ce sujet
talk-none = Il n’y en a pas encore que vous puissiez lire.
talk-start = En discuter
talk-one = Discussion :
talk-last = dernier message { $date }
talk-posts = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
picture-add = Ajouter une image
picture-label = Image
picture-hint = PNG, JPEG ou WebP, 20 Mo au plus. Ce qu’elle dit du lieu, de l’heure et de l’appareil est retiré.
picture-words-label = Que montre l’image ?
picture-words-hint = En une ou deux phrases. Elles sont lues aux personnes qui ne voient pas l’image, la recherche les trouve, et les courriels les montrent à la place de l’image.
picture-when = Elle est placée à la fin de votre texte quand vous l’envoyez ou l’affichez.
picture-drop = Vous pouvez aussi coller une image dans votre texte, ou l’y faire glisser.
picture-put = La placer dans le texte
picture-waits = Votre image est gardée. Dites ce qu’elle montre, ou choisissez-en une autre.
picture-working = L’image est en cours d’envoi.
picture-done = L’image est dans votre texte.
picture-lost = L’image n’a pas pu être envoyée. Réessayez dans un instant.
picture-large = L’image dépasse 20 Mo. Réduisez-la, puis choisissez-la de nouveau.
picture-none = Choisissez d’abord une image : PNG, JPEG ou WebP.
picture-wordless = Dites ce que montre l’image.
picture-chosen = L’image est choisie. Dites ce qu’elle montre, puis placez-la dans le texte.
picture-words = Image : { $words }
file-words = Fichier : { $words }
file-kind-document = document texte
file-kind-table = tableau
file-kind-slides = présentation
file-kind-picture = image
file-kind-text = texte
file-kind-other = fichier
file-kilobytes = { NUMBER($size) } ko
file-megabytes = { NUMBER($size) } Mo
file-gigabytes = { NUMBER($size) } Go
file-add = Ajouter un fichier
file-label = Fichier
file-hint = PDF, fichier bureautique, image ou texte, 20 Mo au plus. Qui lit votre texte peut le télécharger.
file-when = Il est placé à la fin de votre texte quand vous l’envoyez ou l’affichez. Pour le retirer, supprimez sa ligne.
