## Subject terms

term-technical = Technique
term-legal = Droit
term-financial = Finances
term-capacity = Renforcement des capacités
term-measuring = Mesure et suivi
term-data-platforms = Plateformes de données
term-interoperability = Interopérabilité
term-digital-twins = Jumeaux numériques
term-ai = Intelligence artificielle
term-procurement = Achats, marchés publics
term-open-data = Données ouvertes
term-data-protection = Protection des données
term-cybersecurity = Cybersécurité
term-online-services = Services en ligne
term-identity = Identité numérique
term-sensors = Capteurs
term-skills = Compétences numériques
term-inclusion = Inclusion, accessibilité
term-participation = Participation citoyenne
term-mobility = Mobilité
term-energy = Énergie et climat
term-connectivity = Réseaux et connectivité
