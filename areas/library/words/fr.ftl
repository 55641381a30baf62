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
library-empty = Rien ne correspond ici. Choisissez un autre groupe ou un autre sujet.
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
note-hint = Quelques phrases simples : pour qui, quel problème elle résout, par quoi commencer. Vous pouvez écrire en Markdown, avec des [liens](https://example.org).
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
origin-label = Vient de
origin-none = De rien de tout cela
origin-hint = Si c’est une activité, la ressource figure parmi ses résultats une fois publiée ; si c’est une réunion, sur sa page.
origin-unknown = Choisissez dans la liste. Cet élément n’est plus parmi ceux du groupe.
origin-activity = Activité : { $title } ({ $when })
origin-meeting = Réunion : { $title } ({ $when })
origin-proposal = Proposition : { $title } ({ $when })
file-label = Fichier
file-hint = PDF, fichier bureautique (docx, xlsx, pptx, odt, ods, odp), texte (txt, md, csv, vtt) ou image, 20 Mo au plus. La recherche trouve les mots qu’il contient.
file-kind = Ce n’est ni un PDF, ni un fichier bureautique, ni un texte, ni une image. Enregistrez-le dans l’un de ces formats et choisissez-le de nouveau.
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
publish-what = Elle pourra alors être lue, à une adresse qui reste, par : { $whom }.
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
preview-page = La première page de « { $title } »
preview-translation = Le début du fichier : { $language }
preview-picture = L’image « { $title } », en plus petit
download = Télécharger ({ $size })
pages-label = Pages
reading-label = Temps de lecture
reading-minutes = { $minutes ->
    [one] environ { $minutes } minute
    [many] environ { $minutes } de minutes
   *[other] environ { $minutes } minutes
}
inside-empty = La recherche ne trouve pas les mots du fichier : il contient des images et pas de texte. Un fichier dont on peut sélectionner le texte est trouvé, et lu par les lecteurs d’écran.
inside-locked = La recherche ne trouve pas les mots du fichier : il ne s’ouvre qu’avec un mot de passe.
inside-broken = La recherche ne trouve pas les mots du fichier : il n’a pas pu être lu. Enregistrez-le de nouveau et vérifiez qu’il s’ouvre.
inside-cut = La recherche trouve les mots de la première partie du fichier ; le tout est trop long.
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
edition-transcript = L’enregistrement est le même : reprendre la transcription et les chapitres
edition-transcript-hint = Par exemple avec un meilleur son, ou à une autre adresse. Si quelque chose a été coupé, ne cochez pas et ajoutez la transcription de nouveau.
edition-send = Publier l’édition
edition-number = Édition { NUMBER($number) }
editions-title = Éditions
editions-full = Une ressource a 50 éditions au plus. Faites une nouvelle ressource et dites qu’elle remplace celle-ci.

# Pour qui
audience-everyone = tout le monde
audience-officials = les agentes et agents de toutes les autorités publiques, et le groupe
audience-group = les personnes du groupe
audience-officials-groups = les agentes et agents de toutes les autorités publiques, et les personnes de chacun de ses groupes
audience-groups = les personnes de chacun de ses groupes
audience-hint = « Le groupe », ce sont tous ses groupes : aussi ceux que vous cochez plus bas.
audience-label = Qui peut la voir une fois publiée
audience-missing = Choisissez qui peut la voir.

# Autres groupes
groups-title = Groupes de travail
group-and-others = { $group } et { $others ->
    [one] 1 autre groupe
   *[other] { NUMBER($others) } autres groupes
}
groups-label = Aussi de ces groupes
groups-hint = Pour un résultat de plusieurs groupes. Une fois publiée, la ressource figure dans les listes de chacun, et leurs membres en sont avertis. Votre groupe la garde : lui seul la modifie et la publie. La coordination ou la présidence d’un autre groupe peut retirer son groupe.
groups-unknown = Choisissez des groupes de la liste.
groups-leave-title = Aussi de votre groupe
groups-leave-what = Un autre groupe la garde. Vous pouvez retirer votre groupe. Elle quitte alors vos listes. Si elle n’est que pour ses groupes, vos membres ne la voient plus.
groups-leave = Retirer ce groupe : { $group }
done-group-removed = Votre groupe est retiré. La ressource n’est plus dans ses listes.
for-officials = Visible seulement pour les agentes et agents

# Autorités publiques qui l’utilisent
adopters-title = Utilisation
adopters = { $count ->
    [0] Aucune autorité publique n’a encore dit qu’elle l’utilise.
    [one] Utilisée par { NUMBER($count) } autorité publique
    [many] Utilisée par { NUMBER($count) } d’autorités publiques
   *[other] Utilisée par { NUMBER($count) } autorités publiques
}
adopters-all = Depuis quand, et ce qui en est sorti
adopters-lede = Ce que les autorités publiques disent elles-mêmes. Chacune parle pour elle.
adopted-since = depuis { $month }
adopt = Nous l’utilisons : { $name }
adopt-change = Modifier ce que nous disons : { $name }
adopt-lede = D’autres voient que cela marche, et à qui demander. Vous le dites pour votre autorité publique ; un ou une collègue peut le modifier.
since-label = Depuis quand
since-wrong = Choisissez un jour qui n’est pas dans l’avenir, à partir de l’an 2000.
adoption-words = Ce qui en est sorti
adoption-words-hint = Une ou deux phrases : ce que vous avez changé, ce qui marche, ce qui ne marche pas.
adoption-words-long = 600 caractères au plus.
adoption-audience = Qui peut lire ce qui en est sorti
adopt-send = Enregistrer
adoption-end = Nous ne l’utilisons plus
private-adopting = vos collègues et vous. Que votre autorité publique l’utilise sera vu de tous ceux qui voient la ressource ; ce qui en est sorti, par ceux que vous choisissez.
done-adopted = Votre autorité publique est nommée parmi celles qui l’utilisent.
done-adoption-ended = Votre autorité publique n’est plus nommée parmi celles qui l’utilisent.

# Commentaires sur un brouillon
comments-open = Ouvrir aux commentaires
comments-change = Modifier le délai des commentaires
comments-open-lede = On lit le brouillon et on dit ce qu’on en pense avant la publication. On voit le brouillon et les commentaires des autres.
comments-from = Qui peut lire et commenter
closes-on-label = Dernier jour pour commenter
closes-on-hint = Trois semaines sont habituelles.
closes-on-wrong = Choisissez un jour à partir d’aujourd’hui, dans l’année qui vient.
asks-label = Ce que vous voulez savoir
asks-hint = Par exemple : le chapitre 3 convient-il aux petites villes ? Quelle loi avons-nous oubliée ?
asks-long = 1 000 caractères au plus.
comments-open-send = L’ouvrir
comments-open-title = Ouverts à vos commentaires
comments-until = jusqu’au { $day }
comments-of = pour { $whom }
comments-not-open = Les commentaires ne sont plus acceptés.
not-a-draft-any-more = Elle est déjà publiée. Seuls les brouillons s’ouvrent aux commentaires.
window-open = Ouvert aux commentaires
window-closed = Les commentaires sont clos
private-opening = le responsable et la présidence du groupe. Le brouillon et vos questions seront ensuite vus de ceux que vous choisissez.
private-commented = les personnes du groupe, et celles qui peuvent commenter : { $whom }.
remarks-count = { $count ->
    [one] { NUMBER($count) } commentaire
    [many] { NUMBER($count) } de commentaires
   *[other] { NUMBER($count) } commentaires
}
remark-label = Votre commentaire
remark-hint = Dites de quelle partie vous parlez. Tous ceux qui peuvent lire le brouillon le lisent, avec votre nom.
remark-missing = Écrivez un commentaire, de 4 000 caractères au plus.
remark-send = Commenter
remark-sign-in = Connectez-vous pour commenter.
remark-withdraw = Retirer
remark-kept = Ce que vous avez écrit, pour ne pas le perdre :
remark-gone = Ce commentaire a été retiré.
closing-answer = Ce que deviennent les commentaires
closing-answer-hint = Ce que vous reprenez, ce que vous ne reprenez pas, et pourquoi. Tous ceux qui pouvaient commenter le lisent.
closing-answer-missing = Dites ce que deviennent les commentaires (4 000 caractères au plus).
closing-answer-title = Ce que sont devenus les commentaires
closing-send = Clore et répondre
closing-again = Enregistrer la réponse
done-comments-opened = Le brouillon est ouvert aux commentaires.
done-comments-closed = Les commentaires sont clos, et votre réponse figure au-dessus.
done-commented = Votre commentaire est là.
done-comment-withdrawn = Votre commentaire est retiré.
done-held = Votre commentaire attend que le responsable ou la présidence du groupe l’ait lu, parce qu’il contient un lien et que votre compte est nouveau.

# Autres langues
translation-new = Ajouter une langue
translation-lede = La dernière édition dans une autre langue. Elle figure à côté, et la recherche en trouve les mots.
translation-language-missing = Choisissez une langue qui n’est pas celle de la ressource.
translation-send = Publier la traduction
translations-title = Dans d’autres langues
done-translated = La traduction est publiée.

# Transcriptions
transcript-title = Transcription
transcript-of = Transcription de « { $title } », édition { NUMBER($number) }
transcript-machine = Une machine a écrit ce texte. Des noms et des nombres peuvent être faux.
transcript-earlier = Avant, à partir de { $time }
transcript-later = Suite, à partir de { $time }
length-label = Durée
transcript-add = Ajouter une transcription
transcript-change = Modifier la transcription
transcript-lede = Ce qui est dit dans l’enregistrement, avec les temps. On peut le lire, aussi quand on n’entend pas, et la recherche mène à la seconde où une chose est dite.
transcript-label = Ce qui est dit
transcript-hint = Commencez chaque ligne par un temps, comme « 0:12 Bienvenue ». WebVTT et SRT sont lus aussi. 2 Mo et 20 000 temps au plus.
transcript-file-hint = Un fichier de sous-titres (vtt, srt) ou de texte (txt), 2 Mo au plus. Il remplace ce qui se trouve ci-dessous.
transcript-file-wrong = Ce n’est pas du texte, ou le fichier dépasse 2 Mo. Enregistrez les sous-titres en vtt, srt ou txt et choisissez le fichier à nouveau.
chapters-label = Chapitres
chapters-hint = Une ligne pour chacun, comme « 4:33 Le groupe technique ». 200 au plus.
chapter-late = Le chapitre « { $title } » commence après la fin. Corrigez son temps.
machine-label = Une machine l’a écrite, et personne n’a tout vérifié
machine-what = Qui l’a écrite
transcript-send = Enregistrer la transcription
transcript-remove = Retirer la transcription
not-a-recording = Seuls les enregistrements ont une transcription. Choisissez d’abord « Enregistrement » comme type.
problem-line = Ligne { NUMBER($line) } : { $what }
problem-no-times = Il n’y a aucun temps avec des mots. Commencez chaque ligne par un temps, comme « 0:12 Bienvenue ».
problem-time = Ce n’est pas un temps d’enregistrement. Écrivez-le comme 0:12 ou 1:02:03.
problem-backwards = Elle commence avant la ligne précédente. Mettez les temps dans l’ordre.
problem-ends = Elle finit avant de commencer. Corrigez l’un des deux temps.
problem-signs = Elle contient des signes qui ne sont pas du texte. Enlevez-les.
problem-long = Trop de choses sont dites à un même temps. Divisez le texte et donnez un temps à chaque partie.
problem-many = Il y a trop de temps. Enlevez-en, ou faites deux enregistrements.
problem-large = Le texte dépasse 2 Mo. Faites deux enregistrements.
done-transcript = La transcription est enregistrée. La recherche la trouve dans un instant.
done-transcript-removed = La transcription est retirée.

# Éditions comparées
comparison-title = Ce qui a changé
comparison-lede = Ce qui diffère dans les textes de deux éditions. Les images, les tableaux et la mise en page ne sont pas comparés.
comparison-see = Ce qui a changé dans le texte
comparison-from = De
comparison-to = À
comparison-send = Comparer
comparison-how = Ce qui a disparu est barré, ce qui est nouveau est souligné. Chaque passage est montré avec la phrase d’avant et celle d’après.
comparison-places = { $count ->
    [one] Un passage a changé
   *[other] { NUMBER($count) } passages ont changé
}
comparison-same = Rien n’a changé dans le texte.
comparison-cut = Les textes sont longs, ou beaucoup de choses ont changé. Seule la première partie est montrée.
comparison-no-text = Il n’y a pas de texte de l’édition { NUMBER($number) } à comparer : c’est un lien, son fichier ne contient pas de texte, ou il n’a pas encore été lu.

# Bonnes pratiques
practices-title = Bonnes pratiques
practices-lede = Ce que des autorités publiques ont fait, ce que cela a coûté, ce qui a marché et ce qui n’a pas marché.
practices-see = Bonnes pratiques des autorités publiques
practices-begun = Vos brouillons
practices-empty = Pas encore de bonne pratique ici. La vôtre peut être la première.
country-label = Pays
all-countries = Tous les pays
private-begun = la liste : tout le monde. Vos brouillons : vous et les personnes du groupe.
private-practice = vous et les personnes du groupe, jusqu’à ce que le responsable ou la présidence la publie. Ensuite, tout le monde.
practice-new = Écrire une bonne pratique
practice-change = Modifier la bonne pratique
practice-lede = Cela prend environ 15 minutes. Vous pouvez la garder comme brouillon à tout moment et continuer plus tard. Pour être publiée, elle doit répondre aux quatre questions et indiquer un contact.
practice-government = Autorité publique
practice-government-missing = Choisissez l’autorité publique pour laquelle vous écrivez.
practice-group = Groupe de travail
practice-group-choose = Choisissez un groupe
practice-group-hint = Son responsable ou sa présidence la lit et la publie.
practice-group-missing = Choisissez le groupe dont c’est le sujet.
practice-problem = Quel était le problème ?
practice-problem-hint = Pour qui était-ce un problème, et depuis quand ?
practice-done = Qu’est-ce qui a été fait ?
practice-done-hint = Dans l’ordre où vous l’avez fait. Qui a fait quoi, et combien de temps cela a-t-il pris ?
practice-worked = Qu’est-ce qui a marché ?
practice-worked-hint = Que referiez-vous ? Les chiffres aident.
practice-failed = Qu’est-ce qui n’a pas marché ?
practice-failed-hint = C’est ce dont les autres apprennent le plus.
practice-cost = Ce que cela a coûté
cost-from = De
cost-to = À
cost-hint = Hors TVA, en nombre entier. Une fourchette suffit.
cost-wrong = Écrivez un nombre entier, par exemple 12000.
cost-order = Le second montant ne peut pas être plus petit que le premier.
cost-between = { $from } à { $to } { $currency }
cost-about = { $amount } { $currency }
currency-label = Monnaie
currency-missing = Choisissez une monnaie.
practice-funding = Qui a payé
practice-funding-hint = Budget propre, programme de l’UE, État, partenaires.
practice-contact = Contact
practice-contact-hint = Une adresse commune de votre autorité publique, pas celle d’une personne : elle reste quand les gens changent. Tout le monde peut la lire.
contact-wrong = Écrivez une adresse électronique complète, par exemple donnees@votre.ville.
contact-missing = Écrivez une adresse électronique à laquelle d’autres peuvent s’adresser.
practice-reuse = Ce qu’il faut pour faire de même
practice-reuse-hint = Par exemple : un registre des équipements ; un contrat qui vous donne les données.
practice-long = { NUMBER($most) } caractères au plus.
practice-missing = Écrivez quelques phrases avant la publication.
practice-unfinished = Il manque encore quelque chose pour la publier. Ouvrez « Modifier » : le problème, ce qui a été fait, ce qui a marché, ce qui n’a pas marché et le contact doivent y être.
practice-check = C’est toujours le cas
checked-label = Vérifiée le
checked-on = vérifiée le { $day }
done-practice-kept = Le brouillon est gardé. Le responsable et la présidence du groupe peuvent le lire et le publier.
done-checked = Merci. La page dit qu’elle a été vérifiée aujourd’hui.
mail-practice-subject = Est-ce toujours le cas ? { $title }
mail-practice =
    Bonjour,

    il y a un an, votre autorité publique a présenté cette bonne pratique :

    { $title }
    { $link }

    Est-ce toujours le cas ? Sur sa page, appuyez sur « C’est toujours le cas », ou modifiez ce qui a changé.

# Sujets
terms-label = Sujets
terms-hint = De quoi il s’agit, cinq sujets au plus. Ils sont les mêmes dans toutes les langues : les autres trouvent donc la ressource.
terms-many = Choisissez cinq sujets au plus.
term-label = Sujet
all-terms = Tous les sujets
subjects-title = Sujets
subjects-lede = De quoi parlent les ressources et les défis. La liste est la même dans toutes les langues : on se trouve donc d’une langue à l’autre.
subjects-all = Tous les sujets
subject-challenges = Défis à ce sujet
concept-label = EuroVoc :
concept-exact = le même concept
concept-close = un concept proche
concept-whose = Qui l’a choisi, et d’après quoi
concepts-what = Quand un concept d’EuroVoc correspond à un sujet, il est indiqué à côté. EuroVoc est le thésaurus de l’Union européenne. Ce choix est celui de Belfry, fait le { $day }. Ce n’est pas celui de l’Office des publications. Quand aucun concept ne correspond, aucun n’est indiqué.
concepts-source = Les noms et les numéros viennent d’EuroVoc, de l’Office des publications de l’Union européenne. Sa réutilisation est permise si la source est citée. Nous avons lu une copie du { $day }.
