/** German names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const DE = `
00 Allgemeine Bildungsprogramme und Qualifikationen
000 Allgemeine Bildungsprogramme und Qualifikationen – nicht näher definiert
0000 Allgemeine Bildungsprogramme und Qualifikationen – nicht näher definiert
001 Grundlegende Bildungsprogramme und Qualifikationen
0011 Grundlegende Bildungsprogramme und Qualifikationen
002 Lesen, Schreiben und Rechnen
0021 Lesen, Schreiben und Rechnen
003 Fähigkeiten und Persönlichkeitsentwicklung
0031 Fähigkeiten und Persönlichkeitsentwicklung
009 Allgemeine Bildungsprogramme und Qualifikationen – nirgendwo sonst klassifiziert
0099 Allgemeine Bildungsprogramme und Qualifikationen – nirgendwo sonst klassifiziert
01 Erziehungswissenschaften
011 Erziehungswissenschaften
0110 Erziehungswissenschaften – nicht näher definiert
0111 Lehrkräfteausbildung
0112 Ausbildung von Vorschullehrkräften
0113 Lehrkräfteausbildung ohne Fachspezialisierung
0114 Lehrkräfteausbildung mit Fachspezialisierung
0119 Erziehungswissenschaften – nirgendwo sonst klassifiziert
018 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Erziehungswissenschaften
0188 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Erziehungswissenschaften
02 Kunst und Geisteswissenschaften
020 Kunst und Geisteswissenschaften – nicht näher definiert
0200 Kunst und Geisteswissenschaften – nicht näher definiert
021 Kunst
0210 Kunst – nicht näher definiert
0211 Audiovisuelle Techniken und Medienproduktion
0212 Mode, Innenarchitektur und Industriedesign
0213 Bildende Kunst
0214 Kunsthandwerk
0215 Musik und darstellende Kunst
0219 Kunst – nirgendwo sonst klassifiziert
022 Geisteswissenschaften (ohne Sprachen)
0220 Geisteswissenschaften (ohne Sprachen) – nicht näher definiert
0221 Religion und Theologie
0222 Geschichte und Archäologie
0223 Philosophie und Ethik
0228 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Geisteswissenschaften
0229 Geisteswissenschaften (ohne Sprachen) – nirgendwo sonst klassifiziert
023 Fremdsprachen
0230 Fremdsprachen – nicht näher definiert
0231 Fremdsprachenerwerb
0232 Literatur und Linguistik
0239 Fremdsprachen – nirgendwo sonst klassifiziert
028 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Kunst und Geisteswissenschaften
0288 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Kunst und Geisteswissenschaften
029 Kunst und Geisteswissenschaften – nirgendwo sonst klassifiziert
0299 Kunst und Geisteswissenschaften – nirgendwo sonst klassifiziert
03 Sozialwissenschaften, Journalistik und Informationswissenschaft
030 Sozialwissenschaften, Journalistik und Informationswissenschaft – nicht näher definiert
0300 Sozialwissenschaften, Journalistik und Informationswissenschaft – nicht näher definiert
031 Sozial- und Verhaltenswissenschaften
0310 Sozial- und Verhaltenswissenschaften – nicht näher definiert
0311 Wirtschaftswissenschaft
0312 Politikwissenschaft und politische Bildung
0313 Psychologie
0314 Soziologie und Kulturstudien
0319 Sozial- und Verhaltenswissenschaften – nirgendwo sonst klassifiziert
032 Journalistik und Informationswissenschaft
0320 Journalistik und Informationswissenschaft – nicht näher definiert
0321 Journalistik und Dokumentationswissenschaft
0322 Bibliotheks-, Informations- und Archivwissenschaften
0329 Journalistik und Informationswissenschaft – nirgendwo sonst klassifiziert
038 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Sozialwissenschaften, Journalistik und Informationswissenschaft
0388 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Sozialwissenschaften, Journalistik und Informationswissenschaft
039 Sozialwissenschaften, Journalistik und Informationswissenschaft – nirgendwo sonst klassifiziert
0399 Sozialwissenschaften, Journalistik und Informationswissenschaft – nirgendwo sonst klassifiziert
04 Wirtschaft, Verwaltung und Rechtswissenschaft
040 Wirtschaft, Verwaltung und Rechtswissenschaft – nicht näher definiert
0400 Wirtschaft, Verwaltung und Rechtswissenschaft – nicht näher definiert
041 Wirtschaft und Verwaltung
0410 Wirtschaft und Verwaltung – nicht näher definiert
0411 Buchhaltung und Steuerwesen
0412 Finanzwirtschaft, Banken- und Versicherungswesen
0413 Management und Verwaltung
0414 Marketing und Werbung
0415 Sekretariats- und Büroarbeit
0416 Groß- und Einzelhandel
0417 Berufliche Fähigkeiten
0419 Wirtschaft und Verwaltung – nirgendwo sonst klassifiziert
042 Rechtswissenschaft
0421 Rechtswissenschaft
048 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Wirtschaft, Verwaltung und Rechtswissenschaft
0488 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Wirtschaft, Verwaltung und Rechtswissenschaft
049 Wirtschaft, Verwaltung und Rechtswissenschaft – nirgendwo sonst klassifiziert
0499 Wirtschaft, Verwaltung und Rechtswissenschaft – nirgendwo sonst klassifiziert
05 Naturwissenschaften, Mathematik und Statistik
050 Naturwissenschaften, Mathematik und Statistik – nicht näher definiert
0500 Naturwissenschaften, Mathematik und Statistik – nicht näher definiert
051 Biologische und verwandte Wissenschaften
0510 Biologische und verwandte Wissenschaften – nicht näher definiert
0511 Biologie
0512 Biochemie
0519 Biologische und verwandte Wissenschaften – nirgendwo sonst klassifiziert
052 Umwelt
0520 Umwelt – nicht näher definiert
0521 Umweltwissenschaften
0522 Natürliche Umgebungen und Wildtiere
0529 Umwelt – nirgendwo sonst klassifiziert
053 Physikwissenschaften
0530 Physikwissenschaften – nicht näher definiert
0531 Chemie
0532 Geowissenschaften
0533 Physik
0539 Physikwissenschaften – nirgendwo sonst klassifiziert
054 Mathematik und Statistik
0540 Mathematik und Statistik – nicht näher definiert
0541 Mathematik
0542 Statistik
058 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Naturwissenschaften, Mathematik und Statistik
0588 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Naturwissenschaften, Mathematik und Statistik
059 Naturwissenschaften, Mathematik und Statistik – nirgendwo sonst klassifiziert
0599 Naturwissenschaften, Mathematik und Statistik – nirgendwo sonst klassifiziert
06 Informations- und Kommunikationstechnologien (IKT)
061 Informations- und Kommunikationstechnologien (IKT)
0610 Informations- und Kommunikationstechnologien (IKT) – nicht näher definiert
0611 Computernutzung
0612 Design und Verwaltung von Datenbanken und Netzwerken
0613 Entwicklung und Analyse von Software und Anwendungen
0619 Informations- und Kommunikationstechnologien – nirgendwo sonst klassifiziert
068 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Informations- und Kommunikationstechnologien (IKT)
0688 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Informations- und Kommunikationstechnologien (IKT)
07 Ingenieurwesen, Fertigung und Bauwesen
070 Ingenieurwesen, Fertigung und Bauwesen – nicht näher definiert
0700 Ingenieurwesen, Fertigung und Bauwesen – nicht näher definiert
071 Ingenieurwesen und Ingenieurberufe
0710 Ingenieurwesen und Ingenieurberufe – nicht näher definiert
0711 Chemietechnik und ‑verfahren
0712 Umweltschutztechnologie
0713 Elektrizität und Energie
0714 Elektronik und Automation
0715 Mechanik und Metallbearbeitung
0716 Kraftfahrzeuge, Schiffe und Flugzeuge
0719 Ingenieurwesen und Ingenieurberufe – nirgendwo sonst klassifiziert
072 Fertigung und Verarbeitung
0720 Fertigung und Verarbeitung – nicht näher definiert
0721 Lebensmittelverarbeitung
0722 Werkstoffe (Glas, Papier, Plastik und Holz)
0723 Textilien (Bekleidung, Schuhe und Leder)
0724 Bergbau
0729 Fertigung und Verarbeitung – nirgendwo sonst klassifiziert
073 Architektur und Bauwesen
0730 Architektur und Bauwesen – nicht näher definiert
0731 Architektur und Städteplanung
0732 Bau- und Bauingenieurwesen
078 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Ingenieurwesen, Fertigung und Bauwesen
0788 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Ingenieurwesen, Fertigung und Bauwesen
079 Ingenieurwesen, Fertigung und Bauwesen – nirgendwo sonst klassifiziert
0799 Ingenieurwesen, Fertigung und Bauwesen – nirgendwo sonst klassifiziert
08 Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft
080 Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft – nicht näher definiert
0800 Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft – nicht näher definiert
081 Agrarwissenschaften
0810 Agrarwissenschaften – nicht näher definiert
0811 Pflanzen- und Tierproduktion
0812 Gartenbau
0819 Agrarwissenschaften – nirgendwo sonst klassifiziert
082 Forstwissenschaft
0821 Forstwissenschaft
083 Fischereiwirtschaft
0831 Fischereiwirtschaft
084 Veterinärwissenschaft
0841 Veterinärwissenschaft
088 Interdisziplinäre Bildungsprogramme und Qualifikationen in Bezug auf Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft
0888 Interdisziplinäre Bildungsprogramme und Qualifikationen in Bezug auf Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft
089 Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft – nirgendwo sonst klassifiziert
0899 Agrarwissenschaft, Forstwissenschaft, Fischereiwirtschaft und Veterinärwissenschaft – nirgendwo sonst klassifiziert
09 Gesundheit und soziale Dienste
090 Gesundheit und soziale Dienste – nicht näher definiert
0900 Gesundheit und soziale Dienste – nicht näher definiert
091 Gesundheit
0910 Gesundheit – nicht näher definiert
0911 Zahnmedizin
0912 Medizin
0913 Krankenpflege und Hebammenausbildung
0914 Medizinische Diagnostik und Medizintechnologie
0915 Therapie und Rehabilitation
0916 Pharmazie
0917 Traditionelle und komplementäre Medizin und Therapie
0919 Gesundheit – nirgendwo sonst klassifiziert
092 Soziale Dienste
0920 Soziale Dienste – nicht näher definiert
0921 Pflege älterer Menschen und erwachsener Personen mit Behinderung
0922 Kinder- und Jugendbetreuung
0923 Sozialarbeit und Beratung
0929 Soziale Dienste – nirgendwo sonst klassifiziert
098 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Gesundheit und sozialen Diensten
0988 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Gesundheit und sozialen Diensten
099 Gesundheit und soziale Dienste – nirgendwo sonst klassifiziert
0999 Gesundheit und soziale Dienste – nirgendwo sonst klassifiziert
10 Dienstleistungen
100 Dienstleistungen – nicht näher definiert
1000 Dienstleistungen – nicht näher definiert
101 Dienstleistungen für den persönlichen Bedarf
1010 Dienstleistungen für den persönlichen Bedarf – nicht näher definiert
1011 Dienstleistungen im Haushalt
1012 Haar- und Schönheitspflege
1013 Hotels, Restaurants und Catering
1014 Sport
1015 Reise, Tourismus und Freizeit
1019 Dienstleistungen für den persönlichen Bedarf – nirgendwo sonst klassifiziert
102 Dienstleistungen im Bereich Hygiene und Arbeitsschutz
1020 Dienstleistungen im Bereich Hygiene und Arbeitsschutz – nicht näher definiert
1021 Kommunale Hygiene
1022 Arbeitsschutz
1029 Dienstleistungen im Bereich Hygiene und Arbeitsschutz – nirgendwo sonst klassifiziert
103 Dienstleistungen im Bereich Sicherheit
1030 Dienstleistungen im Bereich Sicherheit – nicht näher definiert
1031 Militär und Verteidigung
1032 Objekt- und Personenschutz
1039 Dienstleistungen im Bereich Sicherheit – nirgendwo sonst klassifiziert
104 Dienstleistungen im Bereich Verkehr
1041 Dienstleistungen im Bereich Verkehr
108 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Dienstleistungen
1088 Interdisziplinäre Bildungsprogramme und Qualifikationen mit Bezug zu Dienstleistungen
109 Dienstleistungen – nirgendwo sonst klassifiziert
1099 Dienstleistungen – nirgendwo sonst klassifiziert
99 Bereich nicht bekannt
999 Bereich nicht bekannt
9999 Bereich nicht bekannt
`;
