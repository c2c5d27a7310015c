/** Danish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const DA = `
00 Generelle programmer og kvalifikationer
000 Generelle programmer og kvalifikationer ikke nærmere defineret
0000 Generelle programmer og kvalifikationer ikke nærmere defineret
001 Grundlæggende programmer og kvalifikationer
0011 Grundlæggende programmer og kvalifikationer
002 Læse- og skrivefærdighed samt talfærdighed
0021 Læse- og skrivefærdighed samt talfærdighed
003 Personlige færdigheder og udvikling
0031 Personlige færdigheder og udvikling
009 Generelle programmer og kvalifikationer ikke klassificeret andetsteds
0099 Generelle programmer og kvalifikationer ikke klassificeret andetsteds
01 Uddannelse
011 Uddannelse
0110 Uddannelse ikke nærmere defineret
0111 Pædagogik
0112 Uddannelse af børnehaveklasselærere
0113 Læreruddannelse uden specialisering
0114 Læreruddannelse med specialisering
0119 Uddannelse ikke klassificeret andetsteds
018 Tværfaglige programmer og kvalifikationer inden for uddannelse
0188 Tværfaglige programmer og kvalifikationer inden for uddannelse
02 Kunst og humaniora
020 Kunst og humaniora ikke nærmere defineret
0200 Kunst og humaniora ikke nærmere defineret
021 Kunst
0210 Kunst ikke nærmere defineret
0211 Audiovisuel teknik og medieproduktion
0212 Modedesign, interiørdesign og industrielt design
0213 Skabende kunstarter
0214 Håndværk
0215 Musik og udøvende kunstarter
0219 Kunst ikke klassificeret andetsteds
022 Humaniora (undtagen sprog)
0220 Humaniora (undtagen sprog) ikke nærmere defineret
0221 Religion og teologi
0222 Historie og arkæologi
0223 Filosofi og etik
0228 Tværfaglige programmer og kvalifikationer inden for humaniora
0229 Humaniora (undtagen sprog) ikke klassificeret andetsteds
023 Sprog
0230 Sprog ikke nærmere defineret
0231 Sprogindlæring
0232 Litteratur og lingvistik
0239 Sprog ikke klassificeret andetsteds
028 Tværfaglige programmer og kvalifikationer inden for kunst og humaniora
0288 Tværfaglige programmer og kvalifikationer inden for kunst og humaniora
029 Kunst og humaniora ikke klassificeret andetsteds
0299 Kunst og humaniora ikke klassificeret andetsteds
03 Samfundsvidenskab, journalistik og information
030 Samfundsvidenskab, journalistik og information ikke nærmere defineret
0300 Samfundsvidenskab, journalistik og information ikke nærmere defineret
031 Samfunds- og adfærdsvidenskab
0310 Samfunds- og adfærdsvidenskab ikke nærmere defineret
0311 Økonomi
0312 Statskundskab og samfundslære
0313 Psykologi
0314 Sociologi og kulturstudier
0319 Samfunds- og adfærdsvidenskab ikke klassificeret andetsteds
032 Journalistik og information
0320 Journalistik og information ikke nærmere defineret
0321 Journalistik og rapportering
0322 Biblioteks-, informations- og arkivstudier
0329 Journalistik og information ikke klassificeret andetsteds
038 Tværfaglige programmer og kvalifikationer inden for samfundsvidenskab, journalistik og information
0388 Tværfaglige programmer og kvalifikationer inden for samfundsvidenskab, journalistik og information
039 Samfundsvidenskab, journalistik og information ikke klassificeret andetsteds
0399 Samfundsvidenskab, journalistik og information ikke klassificeret andetsteds
04 Erhverv, administration og jura
040 Erhverv, administration og jura ikke nærmere defineret
0400 Erhverv, administration og jura ikke nærmere defineret
041 Erhverv og administration
0410 Erhverv og administration ikke nærmere defineret
0411 Regnskabsføring og beskatning
0412 Finans, bank og forsikring
0413 Ledelse og administration
0414 Markedsføring og reklame
0415 Sekretær- og kontorarbejde
0416 Engros- og detailhandel
0417 Arbejdsfærdigheder
0419 Erhverv og administration ikke klassificeret andetsteds
042 Jura
0421 Jura
048 Tværfaglige programmer og kvalifikationer inden for erhverv, administration og jura
0488 Tværfaglige programmer og kvalifikationer inden for erhverv, administration og jura
049 Erhverv, administration og jura ikke klassificeret andetsteds
0499 Erhverv, administration og jura ikke klassificeret andetsteds
05 Naturvidenskab, matematik og statistik
050 Naturvidenskab, matematik og statistik ikke nærmere defineret
0500 Naturvidenskab, matematik og statistik ikke nærmere defineret
051 Biologiske og relaterede videnskaber
0510 Biologiske og relaterede videnskaber ikke nærmere defineret
0511 Biologi
0512 Biokemi
0519 Biologiske og relaterede videnskaber ikke klassificeret andetsteds
052 Miljø
0520 Miljø ikke nærmere defineret
0521 Miljøvidenskab
0522 Natur og vild flora og fauna
0529 Miljø ikke klassificeret andetsteds
053 Fysisk videnskab
0530 Fysisk videnskab ikke nærmere defineret
0531 Kemi
0532 Geovidenskab
0533 Fysik
0539 Fysisk videnskab ikke klassificeret andetsteds
054 Matematik og statistik
0540 Matematik og statistik ikke nærmere defineret
0541 Matematik
0542 Statistik
058 Tværfaglige programmer og kvalifikationer inden for naturvidenskab, matematik og statistik
0588 Tværfaglige programmer og kvalifikationer inden for naturvidenskab, matematik og statistik
059 Naturvidenskab, matematik og statistik ikke klassificeret andetsteds
0599 Naturvidenskab, matematik og statistik ikke klassificeret andetsteds
06 Informations- og kommunikationsteknologi (IKT)
061 Informations- og kommunikationsteknologi (IKT)
0610 Informations- og kommunikationsteknologi (IKT) ikke nærmere defineret
0611 Computeranvendelse
0612 Design og administration af databaser og netværk
0613 Udvikling og analyse af software og applikationer
0619 Informations- og kommunikationsteknologi ikke klassificeret andetsteds
068 Tværfaglige programmer og kvalifikationer inden for informations- og kommunikationsteknologi (IKT)
0688 Tværfaglige programmer og kvalifikationer inden for informations- og kommunikationsteknologi (IKT)
07 Ingeniør-, fremstillings- og byggevirksomhed
070 Ingeniør-, fremstillings- og byggevirksomhed ikke nærmere defineret
0700 Ingeniør-, fremstillings- og byggevirksomhed ikke nærmere defineret
071 Ingeniørvidenskab og teknik
0710 Ingeniørvidenskab og teknik ikke nærmere defineret
0711 Kemisk ingeniørvidenskab og proces
0712 Miljøbeskyttelsesteknologi
0713 Elektricitet og energi
0714 Elektronik og automatisering
0715 Mekanisk industri og metalindustri
0716 Motorkøretøjer, skibe og luftfartøjer
0719 Ingeniørvidenskab og teknik ikke klassificeret andetsteds
072 Fremstillingsvirksomhed
0720 Fremstillingsvirksomhed ikke nærmere defineret
0721 Fødevareforarbejdning
0722 Materialer (glas, papir, plastic og træ)
0723 Tekstiler (beklædning, fodtøj og læder)
0724 Minedrift og udvinding
0729 Fremstillingsvirksomhed ikke klassificeret andetsteds
073 Arkitektur og byggeri
0730 Arkitektur og byggeri ikke nærmere defineret
0731 Arkitektur og byplanlægning
0732 Bygge- og anlægsvirksomhed
078 Tværfaglige programmer og kvalifikationer inden for ingeniør-, fremstillings- og byggevirksomhed
0788 Tværfaglige programmer og kvalifikationer inden for ingeniør-, fremstillings- og byggevirksomhed
079 Ingeniør-, fremstillings- og byggevirksomhed ikke klassificeret andetsteds
0799 Ingeniør-, fremstillings- og byggevirksomhed ikke klassificeret andetsteds
08 Landbrug, skovbrug, fiskeri og veterinærvidenskab
080 Landbrug, skovbrug, fiskeri og veterinærvidenskab ikke nærmere defineret
0800 Landbrug, skovbrug, fiskeri og veterinærvidenskab ikke nærmere defineret
081 Landbrug
0810 Landbrug ikke nærmere defineret
0811 Plante- og husdyravl
0812 Gartneri
0819 Landbrug ikke klassificeret andetsteds
082 Skovbrug
0821 Skovbrug
083 Fiskeri
0831 Fiskeri
084 Veterinærvidenskab
0841 Veterinærvidenskab
088 Tværfaglige programmer og kvalifikationer inden for landbrug, skovbrug, fiskeri og veterinærvidenskab
0888 Tværfaglige programmer og kvalifikationer inden for landbrug, skovbrug, fiskeri og veterinærvidenskab
089 Landbrug, skovbrug, fiskeri og veterinærvidenskab ikke klassificeret andetsteds
0899 Landbrug, skovbrug, fiskeri og veterinærvidenskab ikke klassificeret andetsteds
09 Sundhed og velfærd
090 Sundhed og velfærd ikke nærmere defineret
0900 Sundhed og velfærd ikke nærmere defineret
091 Sundhed
0910 Sundhed ikke nærmere defineret
0911 Tandlægestudier
0912 Lægevidenskab
0913 Sygepleje- og jordemodervidenskab
0914 Medicinsk diagnosticerings- og behandlingsteknologi
0915 Behandling og rehabilitering
0916 Farmaci
0917 Traditionel og alternativ medicin og behandling
0919 Sundhed ikke klassificeret andetsteds
092 Velfærd
0920 Velfærd ikke nærmere defineret
0921 Pleje af ældre og handicappede voksne
0922 Børnepasning og ungdomstjenester
0923 Socialt arbejde og socialrådgivning
0929 Velfærd ikke klassificeret andetsteds
098 Tværfaglige programmer og kvalifikationer inden for sundhed og velfærd
0988 Tværfaglige programmer og kvalifikationer inden for sundhed og velfærd
099 Sundhed og velfærd ikke klassificeret andetsteds
0999 Sundhed og velfærd ikke klassificeret andetsteds
10 Tjenesteydelser
100 Tjenesteydelser ikke nærmere defineret
1000 Tjenesteydelser ikke nærmere defineret
101 Personlige tjenesteydelser
1010 Personlige tjenesteydelser ikke nærmere defineret
1011 Hushjælpstjenester
1012 Frisørvirksomhed og skønhedspleje
1013 Hotel, restaurant og catering
1014 Sport
1015 Rejser, turisme og fritid
1019 Personlige tjenesteydelser ikke klassificeret andetsteds
102 Hygiejne og sundhed på arbejdspladsen
1020 Hygiejne og sundhed på arbejdspladsen ikke nærmere defineret
1021 Offentlig hygiejne og sundhed
1022 Sundhed og sikkerhed på arbejdspladsen
1029 Hygiejne og sundhed på arbejdspladsen ikke klassificeret andetsteds
103 Sikkerhedstjenester
1030 Sikkerhedstjenester ikke nærmere defineret
1031 Militær og forsvar
1032 Beskyttelse af personer og ejendom
1039 Sikkerhedstjenester ikke klassificeret andetsteds
104 Transporttjenester
1041 Transporttjenester
108 Tværfaglige programmer og kvalifikationer inden for tjenesteydelser
1088 Tværfaglige programmer og kvalifikationer inden for tjenesteydelser
109 Tjenesteydelser ikke klassificeret andetsteds
1099 Tjenesteydelser ikke klassificeret andetsteds
99 Ukendt felt
999 Ukendt felt
9999 Ukendt felt
`;
