## Subject terms

term-technical = Technical
term-legal = Law
term-financial = Money
term-capacity = Building capacity
term-measuring = Measuring and monitoring
term-data-platforms = Data platforms
term-interoperability = Interoperability
term-digital-twins = Digital twins
term-ai = Artificial intelligence
term-procurement = Buying, tenders
term-open-data = Open data
term-data-protection = Data protection
term-cybersecurity = Cybersecurity
term-online-services = Online services
term-identity = Digital identity
term-sensors = Sensors
term-skills = Digital skills
term-inclusion = Inclusion, accessibility
term-participation = Participation of citizens
term-mobility = Mobility
term-energy = Energy and climate
term-connectivity = Networks and connectivity
