/** Serbian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const SR = `
00 Opšti programi i kvalifikacije
000 Opšti programi i kvalifikacije koji nisu dalje definisani
0000 Opšti programi i kvalifikacije koji nisu dalje definisani
001 Osnovni programi i kvalifikacije
0011 Osnovni programi i kvalifikacije
002 Pismenost i računanje
0021 Pismenost i računanje
003 Lične veštine i razvoj
0031 Lične veštine i razvoj
009 Opšti programi i kvalifikacije koji nisu drugde klasifikovani
0099 Opšti programi i kvalifikacije koji nisu drugde klasifikovani
01 Obrazovanje
011 Obrazovanje
0110 Obrazovanje koje nije dalje definisano
0111 Nauka o obrazovanju
0112 Obuka za nastavnike u predškolskim ustanovama
0113 Obuka nastavnika bez predmetne specijalizacije
0114 Obuka nastavnika sa predmetnom specijalizacijom
0119 Obrazovanje koje nije drugde klasifikovano
018 Interdisciplinarni programi i kvalifikacije koji uključuju obrazovanje
0188 Interdisciplinarni programi i kvalifikacije koji uključuju obrazovanje
02 Umetnost i humanističke nauke
020 Umetnost i humanističke nauke koje nisu dalje definisane
0200 Umetnost i humanističke nauke koje nisu dalje definisane
021 Umetnost
0210 Umetnost koja nije dalje definisana
0211 Audio-vizuelne tehnike i produkcija medija
0212 Moda, enterijer i industrijski dizajn
0213 Likovna umetnost
0214 Rukotvorine
0215 Muzika i izvođačke umetnosti
0219 Umetnost koja nije drugde klasifikovana
022 Humanističke nauke (osim jezika)
0220 Humanističke nauke (osim jezika) koje nisu dalje definisane
0221 Religija i teologija
0222 Istorija i arheologija
0223 Filozofija i etika
0228 Interdisciplinarni programi i kvalifikacije koji uključuju humanističke nauke
0229 Humanističke nauke (osim jezika) koje nisu drugde klasifikovane
023 Јеzici
0230 Jezici koji nisu dalje definisani
0231 Usvajanje jezika
0232 Književnost i lingvistika
0239 Jezici koji nisu drugde klasifikovani
028 Interdisciplinarni programi i kvalifikacije koji uključuju humanističke nauke
0288 Interdisciplinarni programi i kvalifikacije koji uključuju humanističke nauke
029 Umetnost i humanističke nauke koje nisu drugde klasifikovane
0299 Umetnost i humanističke nauke koje nisu drugde klasifikovane
03 Društvene nauke, novinarstvo i informacije
030 Društvene nauke, novinarstvo i informacije koji nisu dalje definisani
0300 Društvene nauke, novinarstvo i informacije koji nisu dalje definisani
031 Sociologija i psihologija
0310 Sociologija i psihologija koje nisu dalje definisane
0311 Ekonomija
0312 Političke nauke i građansko vaspitanje
0313 Psihologija
0314 Sociologija i kulturologija
0319 Sociologija i psihologija koje nisu drugde klasifikovane
032 Novinarstvo i informacije
0320 Novinarstvo i informacije koji nisu dalje definisani
0321 Novinarstvo i izveštavanje
0322 Bibliotekarstvo, informacije i studije arhive
0329 Novinarstvo i informacije koji nisu drugde klasifikovani
038 Interdisciplinarni programi i kvalifikacije koji uključuju društvene nauke, novinarstvo i informacije
0388 Interdisciplinarni programi i kvalifikacije koji uključuju društvene nauke, novinarstvo i informacije
039 Društvene nauke, novinarstvo i informacije koji nisu drugde klasifikovani
0399 Društvene nauke, novinarstvo i informacije koji nisu drugde klasifikovani
04 Biznis, administracija i pravo
040 Biznis, administracija i pravo koji nisu dalje definisani
0400 Biznis, administracija i pravo koji nisu dalje definisani
041 Biznis i administracija
0410 Biznis i administracija koji nisu dalje definisani
0411 Računovodstvo i oporezivanje
0412 Finansije, bankarstvo i osiguranje
0413 Menadžment i administracija
0414 Marketing i reklamiranje
0415 Sekretarski i kancelarijski poslovi
0416 Veleprodaja i maloprodaja
0419 Biznis i administracija koji nisu drugde klasifikovani
042 Prava
0421 Prava
048 Interdisciplinarni programi i kvalifikacije koji uključuju biznis, administraciju i pravo
0488 Interdisciplinarni programi i kvalifikacije koji uključuju biznis, administraciju i pravo
049 Biznis, administracija i pravo koji nisu drugde klasifikovani
0499 Biznis, administracija i pravo koji nisu drugde klasifikovani
05 Prirodne nauke, matematika i statistika
050 Prirodne nauke, matematika i statistika koji nisu dalje definisani
0500 Prirodne nauke, matematika i statistika koji nisu dalje definisani
051 #N/A
0510 Biologija i srodne nauke koje nisu dalje definisane
0511 Biologija
0512 Biohemija
0519 Biologija i srodne nauke koje nisu drugde klasifikovane
052 Životna sredina
0520 Životna sredina koja nije dalje definisana
0521 Nauke o životnoj sredini
0522 Prirodno okruženje i divlje životinje
0529 Životna sredina koja nije drugde klasifikovana
053 Fizičke nauke
0530 Fizičke nauke koje nisu dalje definisane
0531 Hemija
0532 Geonauke
0533 Fizika
0539 Fizičke nauke koje nisu drugde klasifikovane
054 Matematika i statistika
0540 Matematika i statistika koji nisu dalje definisani
0541 Matematika
0542 Statistika
058 Interdisciplinarni programi i kvalifikacije koji uključuju prirodne nauke, matematiku i statistiku
0588 Interdisciplinarni programi i kvalifikacije koji uključuju prirodne nauke, matematiku i statistiku
059 Prirodne nauke, matematika i statistika koje nisu drugde klasifikovane
0599 Prirodne nauke, matematika i statistika koje nisu drugde klasifikovane
06 Informacione i komunikacione tehnologije
061 Informacione i komunikacione tehnologije
0610 Informacione i komunikacione tehnologije (IKT) koje nisu dalje definisane
0611 Upotreba računara
0612 Dizajn baza podataka i mreža i administracija
0613 Razvoj i analiza softvera i aplikacija
0619 Informacione i komunikacione tehnologije koje nisu drugde klasifikovane
068 Interdisciplinarni programi i kvalifikacije koji uključuju informacione i komunikacione tehnologije (IKT)
0688 Interdisciplinarni programi i kvalifikacije koji uključuju informacione i komunikacione tehnologije (IKT)
07 Inženjering, proizvodnja i građevinarstvo
070 Inženjering, proizvodnja i građevinarstvo koji nisu dalje definisani
0700 Inženjering, proizvodnja i građevinarstvo koji nisu dalje definisani
071 Inženjering i inženjerski zanati
0710 Inženjering i inženjerski zanati koji nisu dalje definisani
0711 Hemijski inženjering i obrada
0712 Tehnologija zaštite životne sredine
0713 Struja i energija
0714 Elektronika i automatizacija
0715 Mehanika i obrada metala
0716 Motorna vozila, brodovi i avioni
0719 Inženjering i inženjerski zanati koji nisu drugde klasifikovani
072 Proizvodnja i obrada
0720 Proizvodnja i obrada koji nisu dalje definisani
0721 Obrada hrane
0722 Materijali (staklo, papir, plastika i drvo)
0723 Tekstil (odeća, obuća i koža)
0724 Rudarstvo i vađenje ruda
0729 Proizvodnja i obrada koji nisu drugde klasifikovani
073 Arhitektura i građevinarstvo
0730 Arhitektura i građevinarstvo koji nisu dalje definisani
0731 Arhitektura i urbanizam
0732 Građevinarstvo i niskogradnja
078 Interdisciplinarni programi i kvalifikacije koji uključuju inženjering, proizvodnju i građevinarstvo
0788 Interdisciplinarni programi i kvalifikacije koji uključuju inženjering, proizvodnju i građevinarstvo
079 Inženjering, proizvodnja i građevinarstvo koji nisu drugde definisani
0799 Inženjering, proizvodnja i građevinarstvo koji nisu drugde definisani
08 Poljoprivreda, šumarstvo, ribarstvo i veterina
080 Poljoprivreda, šumarstvo, ribarstvo i veterina koji nisu dalje definisani
0800 Poljoprivreda, šumarstvo, ribarstvo i veterina koji nisu dalje definisani
081 Poljoprivreda
0810 Poljoprivreda koja nije dalje definisana
0811 Ratarstvo i stočarska proizvodnja
0812 Hortikultura
0819 Poljoprivreda koja nije drugde klasifikovana
082 Šumarstvo
0821 Šumarstvo
083 Ribarstvo
0831 Ribarstvo
084 Veterina
0841 Veterina
088 Interdisciplinarni programi i kvalifikacije koji uključuju poljoprivredu, šumarstvo, ribarstvo i veterina
0888 Interdisciplinarni programi i kvalifikacije koji uključuju poljoprivredu, šumarstvo, ribarstvo i veterina
089 Poljoprivreda, šumarstvo, ribarstvo i veterina koji nisu ddugde klasifikovani
0899 Poljoprivreda, šumarstvo, ribarstvo i veterina koji nisu ddugde klasifikovani
09 Zdravlje i socijalna zaštita
090 Zdravlje i socijalna zaštita koji nisu dalje definisani
0900 Zdravlje i socijalna zaštita koji nisu dalje definisani
091 Zdravlje
0910 Zdravlje koje nije dalje definisano
0911 Stomatološke studije
0912 Medicina
0913 Nega bolesnika i babice
0914 Medicinska dijagnostike i tehnologija lečenja
0915 Terapija i rehabilitacija
0916 Farmacija
0917 Tradicionalna i dopunska medicina i terapija
0919 Zdravlje koje nije drugde klasifikovano
092 Socijalna zaštita
0920 Socijalna zaštita koja nije dalje definisana
0921 Nega starih i odraslih sa invaliditetom
0922 Službe za brigu o deci i omladini
0923 Socijalni rad i savetovanje
0929 Socijalna zaštita koja nije drugde klasifikovana
098 Interdisciplinarni programi i kvalifikacije koji uključuju zdravlje i socijalnu zaštitu
0988 Interdisciplinarni programi i kvalifikacije koji uključuju zdravlje i socijalnu zaštitu
099 Zdravlje i socijalna zaštita koji nisu drugde klasifikovani
0999 Zdravlje i socijalna zaštita koji nisu drugde klasifikovani
10 Usluge
100 Usluge koje nisu dalje definisane
1000 Usluge koje nisu dalje definisane
101 Lične usluge
1010 Lične usluge koje nisu dalje definisane
1011 Usluge u domaćinstvu
1012 Frizerske i kozmetičke usluge
1013 Hoteli, restorani i ugostiteljstvo
1014 Sportovi
1015 Putovanja, turizam i slobodno vreme
1019 Lične usluge koje nisu drugde klasifikovane
102 Higijena i zdravstvena zaštita na radu
1020 Higijena i zdravstvena zaštita na radu koje nisu dalje definisane
1021 Sanitarne mere u zajednici
1022 Zdravlje i bezbednost na radu
1029 Higijena i zdravstvena zaštita na radu koje nisu drugde klasifikovane
103 Sigurnosne usluge
1030 Sigurnosne usluge koje nisu dalje definisane
1031 Vojska i odbrana
1032 Zaštita lica i imovine
1039 Sigurnosne usluge koje nisu drugde klasifikovane
104 Usluge prevoza
1041 Usluge prevoza
108 Interdisciplinarni programi i kvalifikacije koji uključuju usluge
1088 Interdisciplinarni programi i kvalifikacije koji uključuju usluge
109 Usluge koje nisu drugde klasifikovane
1099 Usluge koje nisu drugde klasifikovane
99 Nepoznato polje
999 Nepoznato polje
9999 Nepoznato polje
`;
