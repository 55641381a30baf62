# The desk
desk-title = Bureau du secrétariat
desk-lede = Ce qui vous attend, du plus ancien au plus récent.
publish-news = Publier une actualité
remove-factor = Désactiver un second facteur
private-desk = le secrétariat, car la page montre ce que des personnes ont transmis.
waiting = En attente d’une décision
waiting-count = { NUMBER($count) } au total
waiting-none = Rien n’attend. Bravo.
waiting-signature = Signature
waiting-endorsement = Soutien
waiting-affiliation = Rattachement
set-aside = Tâches mises de côté
set-aside-what = Des tâches de fond, par exemple un courriel, qui n’ont pas abouti ou dont l’issue n’est pas connue.
set-aside-none = Tout a été fait.
job-doubtful = Issue inconnue
job-dead = Échec
job-attempts = { $count ->
    [one] { $count } tentative
    [many] { $count } de tentatives
   *[other] { $count } tentatives
}
job-retry = Réessayer
job-discard = Abandonner
done-factor-removed = Le second facteur est désactivé, et la personne en est informée par courriel.
done-retried = Une nouvelle tentative est en cours.
done-discarded = La tâche est abandonnée.
done-decided = C’est fait. La personne est informée par courriel si quelque chose a changé pour elle.

# Who may do what
roles-title = Qui peut faire quoi
roles-lede = Tableau tiré des règles que le programme applique lui-même. Un seul des rôles cités suffit.
roles-caption = { $actions ->
    [one] { $actions } action
    [many] { $actions } d’actions
   *[other] { $actions } actions
}, { $routes ->
    [one] { $routes } adresse
    [many] { $routes } d’adresses
   *[other] { $routes } adresses
}
column-action = Action
column-may = Qui peut la faire
column-routes = Adresses

# The mailbox of the demonstration
mailbox-title = Boîte aux lettres de la démonstration
mailbox-lede = Les courriels qu’une vraie plateforme aurait envoyés, du plus récent au plus ancien.
mailbox-empty = Pas encore de courriel. Créez un compte, et il en arrivera un.
mail-to = À
private-mailbox = toutes les personnes qui utilisent cette démonstration.
erase-person = Mettre fin à un compte
done-erased = Le compte a pris fin. Tout ce qui nommait la personne est retiré.
