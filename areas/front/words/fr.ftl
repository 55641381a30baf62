# The start page
home-name = Accueil
home-title = Un même problème, traité ensemble.
home-lede = Des agentes et agents de villes et de régions proposent des sujets, établissent un plan annuel, se réunissent quatre fois par an, publient ce qui en résulte et s’en servent chez eux.
home-which = Quel groupe me convient ?
home-sign = Signer la déclaration
home-account = Créer un compte
fact-signatories = autorités signataires enregistrées ici
fact-countries = pays
fact-members = membres des groupes de travail
groups = Cinq groupes de travail
all-groups = Tout sur les groupes
led-by = coordonné par { $network }
open-to-all = Ouvert à tout le monde
loop-title = Comment cela fonctionne
loop-1 = Sachez où vous en êtes.
loop-2 = Trouvez qui a le même problème.
loop-3 = Inscrivez-le au plan d’un groupe.
loop-4 = Travaillez-y ensemble.
loop-5 = Publiez ce qui en résulte.
loop-6 = Servez-vous-en chez vous : une clause, une réponse, un essai, un projet commun.
loop-7 = Mesurez de nouveau, et voyez si cela a aidé.
events = Prochains événements
all-events = Tous les événements
events-none = Aucun événement n’est annoncé en ce moment.
news = Actualités
all-news = Toutes les actualités
news-none = Pas encore d’actualités.
demo-accounts = Comptes de cette démonstration
demo-password = Le mot de passe de chaque compte est
sign-in = Se connecter
column-role = Rôle
column-email = Adresse électronique

# Search
search-title = Recherche
search-label = Que cherchez-vous ?
search-send = Rechercher
search-none = Rien n’a été trouvé. Essayez avec moins de mots, ou avec d’autres.
search-count = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
search-newest = Résultats, les plus récents d’abord
kind-government = Autorité publique
kind-group = Groupe de travail
kind-event = Événement
kind-news = Actualité
kind-resource = Ressource
kind-proposal = Proposition

# About
about-title = À propos
about-lede = Belfry est la plateforme de travail d’un réseau de villes et de régions.
about-what = À quoi elle sert
about-what-1 = Des villes et des régions apportent un problème concret à un groupe de travail et trouvent celles qui ont le même.
about-what-2 = Le groupe l’inscrit à son plan de travail annuel, y travaille et publie un résultat que chacune peut utiliser chez elle.
about-what-3 = Un beffroi (en anglais « belfry ») est le lieu où une ville d’Europe gardait sa charte et d’où elle appelait sa population à se réunir.
about-who = Qui la porte
about-who-1 = Living-in.EU est le mouvement européen pour la transformation numérique des villes et des communautés.
about-who-2 = Des réseaux de villes et de régions coordonnent ses groupes de travail : Eurocities, OASC, ERRIN et ENoLL.
about-who-3 = Cette plateforme est un logiciel libre. Tout réseau de villes et de régions peut exploiter la sienne.
about-facts = Ce que valent les informations données ici
about-facts-1 = Les informations sur le mouvement proviennent de pages publiques et portent leur source. La collecte n’est pas complète.
about-facts-2 = Les formulations des engagements ont été reconstituées à partir de sources secondaires, là où la page l’indique.
about-facts-3 = Les autorités publiques marquées « Suggéré par la source » ou « Mis en avant par la source » ne sont pas comptées parmi les signataires.

# Accessibility
access-title = Accessibilité
access-lede = Nous concevons pour tout le monde et nous évaluons selon les WCAG 2.2, niveau AA.
access-done = Ce que nous faisons
access-done-1 = Chaque page fonctionne au clavier seul, sans script, à 320 pixels, agrandie, imprimée et en mode sombre.
access-done-2 = Chaque carte a son tableau, avec le même filtre et les mêmes données.
access-done-3 = Les états sont dits par des mots, jamais par la couleur seule.
access-done-4 = Des contrôles automatiques examinent les pages à chaque modification.
access-open = Ce qui n’est pas encore fait
access-open-1 = Aucun audit par des personnes handicapées n’a eu lieu jusqu’ici.
access-open-2 = Les documents signés que transmettent les autorités publiques peuvent ne pas être accessibles.
access-feedback = Quelque chose ne fonctionne pas pour vous ? Écrivez à { $address }. Nous répondons dans un délai de cinq jours ouvrables.

# Privacy
privacy-title = Protection des données
privacy-lede = Ce qui est conservé à votre sujet, dans quel but, et qui le voit.
privacy-reading = Quand vous lisez
privacy-reading-1 = Aucun cookie n’est déposé, rien n’est chargé depuis d’autres sites, et aucune visite n’est comptée.
privacy-reading-2 = Vos réponses à « Quel groupe me convient ? » figurent dans l’adresse de la page et ne sont conservées nulle part.
privacy-account = Quand vous avez un compte
privacy-account-1 = Nous conservons votre nom, votre adresse électronique, votre langue et votre fuseau horaire, votre lieu de travail et ce que vous faites dans les groupes.
privacy-account-2 = Les membres de vos groupes voient votre nom, votre autorité publique et votre fonction. Votre adresse électronique est visible pour le secrétariat et les personnes qui représentent votre autorité publique.
privacy-account-3 = Un seul cookie maintient votre connexion. Il contient un secret aléatoire et rien d’autre. Vous le recevez sur la page de connexion, pour qu’un lien ou une clé d’accès ne fonctionne que dans votre navigateur.
privacy-account-4 = Les mots de passe sont conservés sous forme de hachages argon2id, les liens et les sessions sous forme d’empreintes.
privacy-account-5 = Pour la liste de vos notifications, nous conservons ce qui vous a été annoncé, si vous l’avez lu, et quand vous voulez recevoir des courriels. Vous le choisissez vous-même, et chacun de ces courriels contient un lien qui les arrête.
privacy-meetings = Quand vous vous inscrivez à une réunion
privacy-meetings-1 = Sans compte, nous gardons votre nom, votre organisation si vous l’écrivez, votre adresse électronique et la langue de la page. L’inscription compte seulement quand vous avez confirmé l’adresse ; ce qui n’est pas confirmé est effacé après 48 heures.
privacy-meetings-2 = La coordination et la présidence du groupe voient ces données. 90 jours après la réunion, elles sont effacées, et seuls les nombres restent.
privacy-log = Ce qui est journalisé
privacy-log-1 = Ce qui modifie quelque chose est inscrit dans un journal qui n’est jamais altéré : qui, quoi, quand.
privacy-log-2 = Le journal technique contient des adresses de pages et des heures, ni noms ni contenus.

# Sources and credits
credits-title = Sources et crédits
credits-lede = D’où viennent les informations de ces pages, et ce qu’il faut en dire.
credits-facts = Le mouvement
credits-facts-1 = Les informations sur Living-in.EU viennent de ses pages publiques et de celles de ses partenaires ; chacune porte sa source.
credits-facts-2 = Elles ont été reformulées ; les titres, noms, chiffres, dates et termes officiels sont exacts.
credits-geo = Lieux et cartes
credits-geo-1 = Unités administratives locales, degré d’urbanisation, villes et zones urbaines fonctionnelles : Eurostat, unités administratives locales 2019.
credits-geo-2 = Populations françaises : Insee, populations de référence, via Etalab, découpage administratif, Licence Ouverte.
credits-geo-3 = Lieux et populations signalées comme telles : GeoNames (www.geonames.org), CC BY 4.0.
credits-geo-4 = Liens entre les versions de la NUTS et population 2021 : Commission européenne, Centre commun de recherche, convertisseur NUTS.
credits-geo-5 = Noms et types de régions : Eurostat, GISCO. Points des régions : © EuroGeographics pour les limites administratives.
credits-geo-6 = Pays sur la carte : réalisé avec Natural Earth.
credits-geo-7 = Les données ont été combinées, corrigées et simplifiées ; Eurostat et les autres sources ne sont pas responsables du résultat.
credits-made = Caractères et logiciels
credits-made-1 = Caractères : Source Sans 3 et Source Serif 4, SIL Open Font License.
credits-made-2 = Logiciels : la liste des bibliothèques avec leurs licences fait partie du code source.
credits-kosovo = Kosovo* : cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244 (1999) du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la Cour internationale de justice sur la déclaration d’indépendance du Kosovo.
