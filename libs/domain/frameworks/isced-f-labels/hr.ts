/** Croatian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const HR = `
00 Generički programi i kvalifikacije
000 Generički programi i kvalifikacije, nije podrobnije definirano
0000 Generički programi i kvalifikacije, nije podrobnije definirano
001 Osnovni programi i kvalifikacije
0011 Osnovni programi i kvalifikacije
002 Pismenost i računanje
0021 Pismenost i računanje
003 Osobne vještine i razvoj
0031 Osobne vještine i razvoj
009 Generički programi i kvalifikacije, nije drugdje definirano
0099 Generički programi i kvalifikacije, nije drugdje definirano
01 Obrazovanje
011 Obrazovanje
0110 Obrazovanje, nije podrobnije definirano
0111 Obrazovne znanosti
0112 Osposobljavanje odgojitelja predškolske djece
0113 Osposobljavanje učitelja bez predmetne specijalizacije
0114 Osposobljavanje učitelja s predmetnom specijalizacijom
0119 Obrazovanje, nije drugdje razvrstano
018 Interdisciplinarni programi i kvalifikacije u području obrazovanja
0188 Interdisciplinarni programi i kvalifikacije u području obrazovanja
02 Umjetnost i humanističke znanosti
020 Umjetnost i humanističke znanosti, nije podrobnije definirano
0200 Umjetnost i humanističke znanosti, nije podrobnije definirano
021 Umjetnost
0210 Umjetnost, nije podrobnije definirano
0211 Audiovizualne tehnologije i medijska produkcija
0212 Moda, unutarnje uređenje i industrijski dizajn
0213 Likovna umjetnost
0214 Rukotvorine
0215 Glazba i scenska umjetnost
0219 Umjetnost, nije drugdje razvrstano
022 Humanističke znanosti (osim jezika)
0220 Humanističke znanosti (osim jezika), nije podrobnije definirano
0221 Religija i teologija
0222 Povijest i arheologija
0223 Filozofija i etika
0228 Interdisciplinarni programi i kvalifikacije u području humanističkih znanosti
0229 Humanističke znanosti (osim jezika), nije drugdje razvrstano
023 Jezici
0230 Jezici, nije podrobnije definirano
0231 Usvajanje jezika
0232 Književnost i lingvistika
0239 Jezici, nije drugdje razvrstano
028 Interdisciplinarni programi i kvalifikacije u području umjetnosti i humanističkih znanosti
0288 Interdisciplinarni programi i kvalifikacije u području umjetnosti i humanističkih znanosti
029 Umjetnost i humanističke znanosti, nije drugdje razvrstano
0299 Umjetnost i humanističke znanosti, nije drugdje razvrstano
03 Društvene znanosti, novinarstvo i informacijske znanosti
030 Društvene znanosti, novinarstvo i informacijske znanosti, nije podrobnije definirano
0300 Društvene znanosti, novinarstvo i informacijske znanosti, nije podrobnije definirano
031 Društvene i bihevioralne znanosti
0310 Društvene i bihevioralne znanosti, nije podrobnije definirano
0311 Ekonomija
0312 Političke znanosti i građanski odgoj
0313 Psihologija
0314 Sociologija i kulturalni studiji
0319 Društvene i bihevioralne znanosti, nije drugdje razvrstano
032 Novinarstvo i informacijske znanosti
0320 Novinarstvo i informacijske znanosti, nije podrobnije definirano
0321 Novinarstvo i izvješćivanje
0322 Bibliotekarstvo, informacijske i arhivističke znanosti
0329 Novinarstvo i informacijske znanosti, nije drugdje razvrstano
038 Interdisciplinarni programi i kvalifikacije koji uključuju društvene znanosti, novinarstvo i informatologiju
0388 Interdisciplinarni programi i kvalifikacije koji uključuju društvene znanosti, novinarstvo i informatologiju
039 Društvene znanosti, novinarstvo i informacijske znanosti, nije drugdje razvrstano
0399 Društvene znanosti, novinarstvo i informacijske znanosti, nije drugdje razvrstano
04 Poslovanje, administracija i pravo
040 Poslovanje, administracija i pravo, nije podrobnije definirano
0400 Poslovanje, administracija i pravo, nije podrobnije definirano
041 Poslovanje i administracija
0410 Poslovanje i administracija, nije podrobnije definirano
0411 Računovodstvo i oporezivanje
0412 Financije, bankarstvo i osiguranje
0413 Upravljanje i administracija
0414 Marketing i oglašavanje
0415 Tajnički i uredski poslovi
0416 Veleprodaja i maloprodaja
0417 Radne vještine
0419 Poslovanje i administracija, nije drugdje razvrstano
042 Pravo
0421 Pravo
048 Interdisciplinarni programi i kvalifikacije u području poslovanja, administracije i prava
0488 Interdisciplinarni programi i kvalifikacije u području poslovanja, administracije i prava
049 Poslovanje, administracija i pravo, nije drugdje razvrstano
0499 Poslovanje, administracija i pravo, nije drugdje razvrstano
05 Prirodne znanosti, matematika i statistika
050 Prirodne znanosti, matematika i statistika, nije podrobnije definirano
0500 Prirodne znanosti, matematika i statistika, nije podrobnije definirano
051 Biološke i srodne znanosti
0510 Biološke i srodne znanosti, nije podrobnije definirano
0511 Biologija
0512 Biokemija
0519 Biološke i srodne znanosti, nije drugdje razvrstano
052 Okoliš
0520 Okoliš, nije podrobnije definirano
0521 Znanost o okolišu
0522 Prirodni okoliš i divlje vrste
0529 Okoliš, nije drugdje razvrstano
053 Fizikalne znanosti
0530 Fizikalne znanosti, nije podrobnije definirano
0531 Kemija
0532 Geoznanosti
0533 Fizika
0539 Fizikalne znanosti, nije drugdje razvrstano
054 Matematika i statistika
0540 Matematika i statistika, nije podrobnije definirano
0541 Matematika
0542 Statistika
058 Interdisciplinarni programi i kvalifikacije koji uključuju prirodne znanosti, matematiku i statistiku
0588 Interdisciplinarni programi i kvalifikacije koji uključuju prirodne znanosti, matematiku i statistiku
059 Prirodne znanosti, matematika i statistika, nije drugdje razvrstano
0599 Prirodne znanosti, matematika i statistika, nije drugdje razvrstano
06 Informacijske i komunikacijske tehnologije (IKT)
061 Informacijske i komunikacijske tehnologije (IKT)
0610 Informacijske i komunikacijske tehnologije (IKT), nije podrobnije definirano
0611 Uporaba računala
0612 Dizajn baza podataka i mreža te upravljanje njima
0613 Razvoj i analiza softvera i aplikacija
0619 Informacijske i komunikacijske tehnologije, nije drugdje razvrstano
068 Interdisciplinarni programi i kvalifikacije koji uključuju informacijske i komunikacijske tehnologije (IKT)
0688 Interdisciplinarni programi i kvalifikacije koji uključuju informacijske i komunikacijske tehnologije (IKT)
07 Inženjerstvo, proizvodnja i graditeljstvo
070 Inženjerstvo, proizvodnja i graditeljstvo, nije podrobnije definirano
0700 Inženjerstvo, proizvodnja i graditeljstvo, nije podrobnije definirano
071 Inženjerstvo i inženjerska zanimanja
0710 Inženjerstvo i inženjerska zanimanja, nije podrobnije definirano
0711 Kemijsko inženjerstvo i procesi
0712 Tehnologija zaštite okoliša
0713 Električna energija i energetika
0714 Elektronika i automatizacija
0715 Mehanika i obrada metala
0716 Motorna vozila, brodovi i zrakoplovi
0719 Inženjerstvo i inženjerska zanimanja, nije drugdje razvrstano
072 Proizvodnja i obrada
0720 Proizvodnja i obrada, nije podrobnije definirano
0721 Prehrambena industrija
0722 Materijali (staklo, papir, plastika i drvo)
0723 Tekstil (odjeća, obuća i koža)
0724 Rudarstvo
0729 Proizvodnja i obrada, nije drugdje razvrstano
073 Arhitektura i graditeljstvo
0730 Arhitektura i graditeljstvo, nije podrobnije definirano
0731 Arhitektura i urbanističko planiranje
0732 Građevinarstvo (visoko- i niskogradnja)
078 Interdisciplinarni programi i kvalifikacije u području inženjerstva, proizvodnje i graditeljstva
0788 Interdisciplinarni programi i kvalifikacije u području inženjerstva, proizvodnje i graditeljstva
079 Inženjerstvo, proizvodnja i graditeljstvo, nije drugdje razvrstano
0799 Inženjerstvo, proizvodnja i graditeljstvo, nije drugdje razvrstano
08 Poljoprivreda, šumarstvo, ribarstvo i veterina
080 Poljoprivreda, šumarstvo, ribarstvo i veterina, nije podrobnije definirano
0800 Poljoprivreda, šumarstvo, ribarstvo i veterina, nije podrobnije definirano
081 Poljoprivreda
0810 Poljoprivreda, nije podrobnije definirano
0811 Ratarstvo i stočarstvo
0812 Hortikultura
0819 Poljoprivreda, nije drugdje razvrstano
082 Šumarstvo
0821 Šumarstvo
083 Ribarstvo
0831 Ribarstvo
084 Veterinarstvo
0841 Veterinarstvo
088 Interdisciplinarni programi i kvalifikacije koji uključuju poljoprivredu, šumarstvo, ribarstvo i veterinu
0888 Interdisciplinarni programi i kvalifikacije koji uključuju poljoprivredu, šumarstvo, ribarstvo i veterinu
089 Poljoprivreda, šumarstvo, ribarstvo i veterina, nije drugdje razvrstano
0899 Poljoprivreda, šumarstvo, ribarstvo i veterina, nije drugdje razvrstano
09 Zdravstvo i socijalna skrb
090 Zdravstvo i socijalna skrb, nije podrobnije definirano
0900 Zdravstvo i socijalna skrb, nije podrobnije definirano
091 Zdravstvo
0910 Zdravstvo, nije podrobnije definirano
0911 Stomatologija
0912 Medicina
0913 Sestrinstvo i primaljstvo
0914 Tehnologija za medicinsku dijagnostiku i liječenje
0915 Terapija i rehabilitacija
0916 Farmacija
0917 Tradicionalna i komplementarna medicina i terapija
0919 Zdravstvo, nije drugdje razvrstano
092 Socijalna skrb
0920 Socijalna skrb, nije podrobnije definirano
0921 Skrb za starije osobe i odrasle osobe s invaliditetom
0922 Skrb za djecu i službe za mlade
0923 Socijalni rad i savjetovanje
0929 Socijalna skrb, nije drugdje razvrstano
098 Interdisciplinarni programi i kvalifikacije u području zdravstva i socijalne skrbi
0988 Interdisciplinarni programi i kvalifikacije u području zdravstva i socijalne skrbi
099 Zdravstvo i socijalna skrb, nije drugdje razvrstano
0999 Zdravstvo i socijalna skrb, nije drugdje razvrstano
10 Usluge
100 Uslužne djelatnosti, nije podrobnije definirano
1000 Uslužne djelatnosti, nije podrobnije definirano
101 Osobne usluge
1010 Osobne usluge, nije podrobnije definirano
1011 Usluge u kućanstvu
1012 Frizerske i kozmetičke usluge
1013 Hotelijerstvo, restoraterstvo te priprema i dostava hrane i pića (catering)
1014 Sport
1015 Putovanja, turizam i slobodno vrijeme
1019 Osobne usluge, nije drugdje razvrstano
102 Higijenske usluge te usluge zaštite zdravlja na radu
1020 Higijenske usluge te usluge zaštite zdravlja na radu, nije podrobnije definirano
1021 Komunalne sanitarne usluge
1022 Zaštita zdravlja i sigurnosti na radu
1029 Higijenske usluge te usluge zaštite zdravlja na radu, nije drugdje razvrstano
103 Usluge zaštite
1030 Usluge zaštite, nije podrobnije definirano
1031 Vojska i obrana
1032 Zaštita osoba i imovine
1039 Usluge zaštite, nije drugdje razvrstano
104 Usluge prijevoza
1041 Usluge prijevoza
108 Interdisciplinarni programi i kvalifikacije u području uslužnih djelatnosti
1088 Interdisciplinarni programi i kvalifikacije u području uslužnih djelatnosti
109 Uslužne djelatnosti, nije drugdje razvrstano
1099 Uslužne djelatnosti, nije drugdje razvrstano
99 Nepoznato polje
999 Nepoznato polje
9999 Nepoznato polje
`;
