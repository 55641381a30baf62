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

# Faire une ressource
resource-new = Nouvelle ressource
resource-new-lede = Ce que le groupe a produit, pour que d’autres s’en servent. C’est d’abord un brouillon pour le groupe ; le responsable ou la présidence le publie.
kind-choose = Choisissez un type
kind-missing = Choisissez le type de ressource.
kind-report = Rapport
kind-guideline = Guide
kind-recommendation = Recommandation
kind-clause-set = Clauses contractuelles
kind-specification = Spécification
kind-data-set = Jeu de données
kind-tool = Outil
kind-recording = Enregistrement
kind-good-practice = Bonne pratique
kind-story = Récit
kind-position = Prise de position
kind-template = Modèle
note-label = Ce que c’est, et comment s’en servir
note-hint = Quelques phrases simples : pour qui, quel problème elle résout, par quoi commencer.
note-missing = Dites en quelques phrases ce que c’est et comment s’en servir (4 000 caractères au plus).
language-label = Langue
language-choose = Choisissez une langue
language-missing = Choisissez la langue dans laquelle elle est écrite.
licence-label = Ce que les autres peuvent en faire
licence-missing = Choisissez ce que les autres peuvent en faire.
licence-ask = Demander avant de réutiliser
licence-cc-by = Chacun peut l’utiliser et la modifier en citant la source. Le choix habituel pour les textes.
licence-cc-by-sa = De même ; ce qui en est tiré doit être aussi libre.
licence-cc0 = Chacun peut tout faire. Le choix habituel pour les données.
licence-eupl = Pour les logiciels : libre d’usage et de modification, sous la licence de l’Union européenne.
licence-ask-hint = Chacun peut la lire. Pour la réutiliser, on demande au groupe.
activity-label = Vient de l’activité
activity-none = D’aucune
activity-hint = Une fois publiée, elle figure parmi les résultats de l’activité.
activity-unknown = Choisissez une activité de la liste. Celle-ci n’est plus parmi celles du groupe.
file-label = Fichier
file-hint = PDF, fichier bureautique (docx, xlsx, pptx, odt, ods, odp) ou image, 20 Mo au plus.
file-kind = Ce n’est ni un PDF, ni un fichier bureautique, ni une image. Enregistrez-le dans l’un de ces formats et choisissez-le de nouveau.
file-again = Choisissez le fichier encore une fois. Les navigateurs ne le gardent pas quand un formulaire revient.
url-label = Lien
url-hint = Si elle se trouve ailleurs sur le web, en plus ou à la place.
url-wrong = Écrivez une adresse complète du web, comme https://votre.ville/clause.
draft-send = Garder comme brouillon
draft-empty = Ni fichier ni lien pour l’instant. Il faut l’un des deux pour publier.
nothing-to-hand-out = Ajoutez d’abord un fichier ou un lien. Il n’y a encore rien à proposer.
not-published = Elle n’est plus publiée ; cela n’est donc plus possible.
not-a-draft = Elle est déjà publiée. Une ressource publiée se retire avec une raison, elle ne se supprime pas.
change = Modifier
change-lede = Le titre, la description et le reste. Un autre fichier est une nouvelle édition, pour que celle qui a été citée reste.
change-draft-lede = Seul le groupe la voit jusqu’à sa publication. Un nouveau fichier remplace le précédent.
change-send = Enregistrer
publish = Publier
publish-what = Chacun pourra alors la lire, à une adresse qui reste.
doings-title = Ce que vous pouvez faire
drop-draft = Supprimer le brouillon
drafts-title = { $count ->
    [one] 1 brouillon
   *[other] { $count } brouillons
}
drafts-what = Visibles seulement pour les personnes du groupe.
drafts-more = { $count ->
    [one] Le plus récent est affiché.
   *[other] Les { $count } plus récents sont affichés.
}
state-draft = Brouillon
state-replaced = Remplacée
state-withdrawn = Retirée
replaced-by = À sa place, il y a maintenant :
ended-because = Pourquoi elle a pris fin : { $reason }
download = Télécharger ({ $size })
kilobytes = { NUMBER($kilobytes) } ko
megabytes = { NUMBER($megabytes) } Mo
citation-title = Comment la citer
citation-hint = L’adresse reste.
withdraw = Retirer ou remplacer
withdraw-lede = Sa page reste et dit pourquoi. Si quelque chose de plus récent prend sa place, les lecteurs y sont conduits.
withdraw-send = La retirer
next-label = À sa place
next-none = Rien
next-hint = Ressources publiées du groupe.
next-unknown = Choisissez une ressource de la liste. Celle-ci n’est plus parmi celles qui sont publiées.
ending-reason = Pourquoi
ending-reason-hint = Quiconque suit un lien vers elle lit ceci.
ending-reason-missing = Dites pourquoi en une phrase ou deux (1 000 caractères au plus).
private-list = les brouillons : les personnes de ce groupe. Ce qui est publié : tout le monde.
private-group = les personnes du groupe, jusqu’à la publication.
private-leading = le responsable et la présidence du groupe. Ce que vous écrivez ici sera ensuite vu de tous.
done-drafted = Le brouillon est gardé. Le groupe peut le lire.
done-changed = Vos modifications sont enregistrées.
done-published = Elle est publiée. Chacun peut la lire.
done-edition = La nouvelle édition est publiée.
done-ended = Elle n’est plus proposée. Sa page dit pourquoi.
done-dropped = Le brouillon est supprimé.

# Éditions
edition-new = Nouvelle édition
edition-lede = Elle prend la première place sur la page. Les éditions précédentes restent pour ceux qui les ont citées.
edition-words = Ce qui a changé
edition-words-hint = Une ou deux phrases pour ceux qui connaissent l’édition précédente.
edition-words-missing = Dites ce qui a changé (1 000 caractères au plus).
edition-send = Publier l’édition
edition-number = Édition { NUMBER($number) }
editions-title = Éditions
editions-full = Une ressource a 50 éditions au plus. Faites une nouvelle ressource et dites qu’elle remplace celle-ci.
