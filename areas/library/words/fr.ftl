facts-title = En bref

# News
news-title = Actualités
news-lede = Ce qui se passe dans le réseau.
news-empty = Pas encore d’actualités.
publish-news = Publier une actualité
publish-lede = Quelques courts paragraphes. Tout le monde peut les lire.
title-label = Titre
title-missing = Écrivez un titre de 5 à 150 caractères.
words-label = Texte
words-missing = Écrivez le texte, en 10 000 caractères au plus.
private-draft = le secrétariat, jusqu’à la publication.

# Resources
library-title = Bibliothèque
library-lede = Rapports, recommandations, guides et outils des groupes de travail et de leurs partenaires.
library-empty = Rien ne correspond ici. Choisissez un autre groupe.
group-label = Groupe de travail
all-groups = Tous les groupes
filter-send = Afficher
resources-count = { $count ->
    [one] { $count } ressource
    [many] { $count } de ressources
   *[other] { $count } ressources
}
open-resource = Ouvrir sur le site de publication
kind = Type
year = Année
publisher = Publié par
