## Subject terms

term-technical = Technik
term-legal = Recht
term-financial = Finanzen
term-capacity = Aufbau von Kompetenzen
term-measuring = Messen und Beobachten
term-data-platforms = Datenplattformen
term-interoperability = Interoperabilität
term-digital-twins = Digitale Zwillinge
term-ai = Künstliche Intelligenz
term-procurement = Beschaffung, Vergabe
term-open-data = Offene Daten
term-data-protection = Datenschutz
term-cybersecurity = Cybersicherheit
term-online-services = Onlinedienste
term-identity = Digitale Identität
term-sensors = Sensoren
term-skills = Digitale Kompetenzen
term-inclusion = Teilhabe, Barrierefreiheit
term-participation = Bürgerbeteiligung
term-mobility = Mobilität
term-energy = Energie und Klima
term-connectivity = Netze und Anbindung
