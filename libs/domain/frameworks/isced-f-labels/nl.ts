/** Dutch names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const NL = `
00 Algemene programma's en kwalificaties
000 Algemene programma's en kwalificaties, niet nader gedefinieerd
0000 Algemene programma's en kwalificaties, niet nader gedefinieerd
001 Basisonderwijs en -kwalificaties
0011 Basisonderwijs en -kwalificaties
002 Lezen, schrijven en rekenen
0021 Lezen, schrijven en rekenen
003 Persoonlijke vaardigheden en ontwikkeling
0031 Persoonlijke vaardigheden en ontwikkeling
009 Algemene programma's en kwalificaties, niet elders ingedeeld
0099 Algemene programma's en kwalificaties, niet elders ingedeeld
01 Onderwijs
011 Onderwijs
0110 Onderwijs, niet nader gedefinieerd
0111 Onderwijskunde
0112 Opleiding voor leerkrachten in het kleuteronderwijs
0113 Opleiding voor leerkrachten zonder vakspecialisatie
0114 Opleiding voor leerkrachten met vakspecialisatie
0119 Onderwijs, niet elders ingedeeld
018 Interdisciplinaire programma's en kwalificaties met betrekking tot onderwijs
0188 Interdisciplinaire programma's en kwalificaties met betrekking tot onderwijs
02 Kunst en geesteswetenschappen
020 Kunst en geesteswetenschappen, niet nader gedefinieerd
0200 Kunst en geesteswetenschappen, niet nader gedefinieerd
021 Kunst
0210 Kunst, niet nader gedefinieerd
0211 Audiovisuele technieken en mediaproductie
0212 Mode-, interieur- en industrieel ontwerp
0213 Schone kunsten
0214 Handvaardigheid
0215 Muziek en uitvoerende kunsten
0219 Kunst, niet elders ingedeeld
022 Geesteswetenschappen (met uitzondering van talen)
0220 Geesteswetenschappen (met uitzondering van talen), niet nader gedefinieerd
0221 Godsdienst en theologie
0222 Geschiedenis en archeologie
0223 Filosofie en ethiek
0228 Interdisciplinaire programma's en kwalificaties met betrekking tot geesteswetenschappen
0229 Geesteswetenschappen (met uitzondering van talen), niet elders ingedeeld
023 Talen
0230 Talen, niet nader gedefinieerd
0231 Taalverwerving
0232 Literatuur en linguïstiek
0239 Talen, niet elders ingedeeld
028 Interdisciplinaire programma's en kwalificaties met betrekking tot kunst en geesteswetenschappen
0288 Interdisciplinaire programma's en kwalificaties met betrekking tot kunst en geesteswetenschappen
029 Kunst en geesteswetenschappen, niet elders ingedeeld
0299 Kunst en geesteswetenschappen, niet elders ingedeeld
03 Sociale wetenschappen, journalistiek en informatiewetenschappen
030 Sociale wetenschappen, journalistiek en informatiewetenschappen, niet nader gedefinieerd
0300 Sociale wetenschappen, journalistiek en informatiewetenschappen, niet nader gedefinieerd
031 Sociale en gedragswetenschappen
0310 Sociale en gedragswetenschappen, niet nader gedefinieerd
0311 Economie
0312 Politieke wetenschappen en maatschappijleer
0313 Psychologie
0314 Sociologie en culturele studies
0319 Sociale en gedragswetenschappen, niet elders ingedeeld
032 Journalistiek en informatiewetenschappen
0320 Journalistiek en informatiewetenschappen, niet nader gedefinieerd
0321 Journalistiek en verslaggeving
0322 Bibliotheekwetenschappen, informatiewetenschappen en archivistiek
0329 Journalistiek en informatiewetenschappen, niet elders ingedeeld
038 Interdisciplinaire programma's en kwalificaties met betrekking tot sociale wetenschappen, journalistiek en informatiewetenschappen
0388 Interdisciplinaire programma's en kwalificaties met betrekking tot sociale wetenschappen, journalistiek en informatiewetenschappen
039 Sociale wetenschappen, journalistiek en informatiewetenschappen, niet elders ingedeeld
0399 Sociale wetenschappen, journalistiek en informatiewetenschappen, niet elders ingedeeld
04 Bedrijfskunde, bestuurskunde en recht
040 Bedrijfskunde, bestuurskunde en recht, niet nader gedefinieerd
0400 Bedrijfskunde, bestuurskunde en recht, niet nader gedefinieerd
041 Bedrijfskunde en bestuurskunde
0410 Bedrijfskunde en bestuurskunde, niet nader gedefinieerd
0411 Boekhouding en belastingen
0412 Financiën, banken en verzekeringen
0413 Management en bestuur
0414 Marketing en reclame
0415 Secretariaats- en kantoorwerk
0416 Groot- en detailhandel
0417 Beroepsvaardigheden
0419 Bedrijfskunde en bestuurskunde, niet elders ingedeeld
042 Recht
0421 Recht
048 Interdisciplinaire programma's en kwalificaties met betrekking tot bedrijfskunde, bestuurskunde en recht
0488 Interdisciplinaire programma's en kwalificaties met betrekking tot bedrijfskunde, bestuurskunde en recht
049 Bedrijfskunde, bestuurskunde en recht, niet elders ingedeeld
0499 Bedrijfskunde, bestuurskunde en recht, niet elders ingedeeld
05 Natuurwetenschappen, wiskunde en statistiek
050 Natuurwetenschappen, wiskunde en statistiek, niet nader gedefinieerd
0500 Natuurwetenschappen, wiskunde en statistiek, niet nader gedefinieerd
051 Biologie en aanverwante wetenschappen
0510 Biologie en aanverwante wetenschappen, niet nader gedefinieerd
0511 Biologie
0512 Biochemie
0519 Biologie en aanverwante wetenschappen, niet elders ingedeeld
052 Milieu
0520 Milieu, niet nader gedefinieerd
0521 Milieuwetenschappen
0522 Habitats en in het wild levende dieren
0529 Milieu, niet elders ingedeeld
053 Natuurwetenschappen
0530 Natuurwetenschappen, niet nader gedefinieerd
0531 Chemie
0532 Aardwetenschappen
0533 Fysica
0539 Natuurwetenschappen, niet elders ingedeeld
054 Wiskunde en statistiek
0540 Wiskunde en statistiek, niet nader gedefinieerd
0541 Wiskunde
0542 Statistiek
058 Interdisciplinaire programma's en kwalificaties met betrekking tot natuurwetenschappen, wiskunde en statistiek
0588 Interdisciplinaire programma's en kwalificaties met betrekking tot natuurwetenschappen, wiskunde en statistiek
059 Natuurwetenschappen, wiskunde en statistiek, niet elders ingedeeld
0599 Natuurwetenschappen, wiskunde en statistiek, niet elders ingedeeld
06 Informatie- en communicatietechnologieën (ICT)
061 Informatie- en communicatietechnologieën (ICT)
0610 Informatie- en communicatietechnologieën (ICT), niet nader gedefinieerd
0611 Computergebruik
0612 Ontwerp en beheer van databanken en netwerken
0613 Ontwikkeling en analyse van software en toepassingen
0619 Informatie- en communicatietechnologieën (ICT), niet elders ingedeeld
068 Interdisciplinaire programma's en kwalificaties met betrekking tot informatie- en communicatietechnologieën (ICT)
0688 Interdisciplinaire programma's en kwalificaties met betrekking tot informatie- en communicatietechnologieën (ICT)
07 Engineering, industrie en bouwnijverheid
070 Engineering, industrie en bouwnijverheid, niet nader gedefinieerd
0700 Engineering, industrie en bouwnijverheid, niet nader gedefinieerd
071 Ingenieursopleiding
0710 Ingenieursopleiding, niet nader gedefinieerd
0711 Chemische technologie en processen
0712 Milieubeschermingstechnologie
0713 Elektriciteit en energie
0714 Elektronica en automatisering
0715 Mechanica en metaal
0716 Motorvoertuigen, schepen en vliegtuigen
0719 Ingenieursopleiding, niet elders ingedeeld
072 Industrie en verwerking
0720 Industrie en verwerking, niet nader gedefinieerd
0721 Levensmiddelenverwerking
0722 Materialen (glas, papier, plastic en hout)
0723 Textiel (kleding, schoeisel en leer)
0724 Mijnbouw en winning
0729 Industrie en verwerking, niet elders ingedeeld
073 Architectuur en bouwnijverheid
0730 Architectuur en bouwnijverheid, niet nader gedefinieerd
0731 Architectuur en stadsplanning
0732 Bouw en weg- en waterbouw
078 Interdisciplinaire programma's en kwalificaties met betrekking tot engineering, industrie en bouwnijverheid
0788 Interdisciplinaire programma's en kwalificaties met betrekking tot engineering, industrie en bouwnijverheid
079 Engineering, industrie en bouwnijverheid, niet elders ingedeeld
0799 Engineering, industrie en bouwnijverheid, niet elders ingedeeld
08 Landbouw, bosbouw, visserij en diergeneeskunde
080 Landbouw, bosbouw, visserij en diergeneeskunde, niet nader gedefinieerd
0800 Landbouw, bosbouw, visserij en diergeneeskunde, niet nader gedefinieerd
081 Landbouw
0810 Landbouw, niet nader gedefinieerd
0811 Landbouw en veeteelt
0812 Tuinbouw
0819 Landbouw, niet elders ingedeeld
082 Bosbouw
0821 Bosbouw
083 Visserij
0831 Visserij
084 Diergeneeskunde
0841 Diergeneeskunde
088 Interdisciplinaire programma's en kwalificaties met betrekking tot landbouw, bosbouw, visserij en diergeneeskunde
0888 Interdisciplinaire programma's en kwalificaties met betrekking tot landbouw, bosbouw, visserij en diergeneeskunde
089 Landbouw, bosbouw, visserij en diergeneeskunde, niet elders ingedeeld
0899 Landbouw, bosbouw, visserij en diergeneeskunde, niet elders ingedeeld
09 Gezondheid en welzijn
090 Gezondheid en welzijn, niet nader gedefinieerd
0900 Gezondheid en welzijn, niet nader gedefinieerd
091 Gezondheid
0910 Gezondheid, niet nader gedefinieerd
0911 Tandheelkunde
0912 Geneeskunde
0913 Verpleegkunde en verloskunde
0914 Medische diagnose en behandelingstechnologie
0915 Therapie en revalidatie
0916 Farmacie
0917 Traditionele en complementaire geneeskunde en therapie
0919 Gezondheid, niet elders ingedeeld
092 Welzijn
0920 Welzijn, niet nader gedefinieerd
0921 Zorg voor bejaarden en gehandicapte volwassenen
0922 Kinderverzorging en jeugdzorg
0923 Maatschappelijk werk en counseling
0929 Welzijn, niet elders ingedeeld
098 Interdisciplinaire programma's en kwalificaties met betrekking tot gezondheid en welzijn
0988 Interdisciplinaire programma's en kwalificaties met betrekking tot gezondheid en welzijn
099 Gezondheid en welzijn, niet elders ingedeeld
0999 Gezondheid en welzijn, niet elders ingedeeld
10 Diensten
100 Diensten, niet nader gedefinieerd
1000 Diensten, niet nader gedefinieerd
101 Persoonlijke diensten
1010 Persoonlijke diensten, niet nader gedefinieerd
1011 Huishoudelijke diensten
1012 Haar- en schoonheidsverzorging
1013 Hotel, restaurant en catering
1014 Sport
1015 Reizen, toerisme en vrijetijdsbesteding
1019 Persoonlijke diensten, niet elders ingedeeld
102 Hygiëne en gezondheid op het werk
1020 Hygiëne en gezondheid op het werk, niet nader gedefinieerd
1021 Openbare reinigingsdiensten en sanitaire voorzieningen
1022 Gezondheid en veiligheid op het werk
1029 Hygiëne en gezondheid op het werk, niet elders ingedeeld
103 Beveiligingsdiensten
1030 Beveiligingsdiensten, niet nader gedefinieerd
1031 Leger en defensie
1032 Bescherming van personen en eigendom
1039 Beveiligingsdiensten, niet elders ingedeeld
104 Vervoersdiensten
1041 Vervoersdiensten
108 Interdisciplinaire programma's en kwalificaties met betrekking tot diensten
1088 Interdisciplinaire programma's en kwalificaties met betrekking tot diensten
109 Diensten, niet elders ingedeeld
1099 Diensten, niet elders ingedeeld
99 Veld onbekend
999 Veld onbekend
9999 Veld onbekend
`;
