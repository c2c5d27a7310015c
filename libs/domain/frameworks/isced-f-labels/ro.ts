/** Romanian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const RO = `
00 Programe și calificări generice
000 Programe și calificări generice care nu sunt definite ulterior
0000 Programe și calificări generice care nu sunt definite ulterior
001 Programe și calificări de bază
0011 Programe și calificări de bază
002 Alfabetizare și competențe numerice
0021 Alfabetizare și competențe numerice
003 Competențe și dezvoltare personale
0031 Competențe și dezvoltare personale
009 Programe și calificări generice neclasificate în altă parte
0099 Programe și calificări generice neclasificate în altă parte
01 Educație
011 Educație
0110 Educație care nu este definită ulterior
0111 Știința educației
0112 Formare pentru cadrele didactice din învățământul preșcolar
0113 Formarea cadrelor didactice fără specializare pe o materie
0114 Formarea cadrelor didactice cu specializare pe o materie
0119 Educație neclasificată în altă parte
018 Programe și calificări interdisciplinare care implică educație
0188 Programe și calificări interdisciplinare care implică educație
02 Arte și științe umaniste
020 Arte și științe umaniste care nu sunt definite ulterior
0200 Arte și științe umaniste care nu sunt definite ulterior
021 Arte
0210 Arte care nu sunt definite ulterior
0211 Tehnici audiovizuale și producție mediatică
0212 Creație de modă, design interior și industrial
0213 Arte frumoase
0214 Artizanat
0215 Muzică și artele spectacolului
0219 Arte neclasificate în altă parte
022 Științe umaniste (cu excepția limbilor)
0220 Științe umaniste (cu excepția limbilor) care nu sunt definite ulterior
0221 Religie și teologie
0222 Istorie și arheologie
0223 Filozofie și etică
0228 Programe și calificări interdisciplinare care implică științe umaniste
0229 Științe umaniste (cu excepția limbilor) neclasificate în altă parte
023 Limbi
0230 Limbi care nu sunt definite ulterior
0231 Însușirea limbilor străine
0232 Literatură și lingvistică
0239 Limbi neclasificate în altă parte
028 Programe și calificări interdisciplinare care implică arte și științe umaniste
0288 Programe și calificări interdisciplinare care implică arte și științe umaniste
029 Arte și științe umaniste neclasificate în altă parte
0299 Arte și științe umaniste neclasificate în altă parte
03 Științe sociale, jurnalism și știința informării
030 Științe sociale, jurnalism și știința informării care nu sunt definite ulterior
0300 Științe sociale, jurnalism și știința informării care nu sunt definite ulterior
031 Științe sociale și comportamentale
0310 Științe sociale și comportamentale care nu sunt definite ulterior
0311 Economie
0312 Științe politice și educație civică
0313 Psihologie
0314 Sociologie și studii culturale
0319 Științe sociale și comportamentale neclasificate în altă parte
032 Jurnalism și știința informării
0320 Jurnalism și știința informării care nu sunt definite ulterior
0321 Jurnalism și activitatea de reporter
0322 Biblioteconomie, arhivistică și documentare
0329 Jurnalism și știința informării neclasificate în altă parte
038 Programe și calificări interdisciplinare care implică științe sociale, jurnalism și știința informării
0388 Programe și calificări interdisciplinare care implică științe sociale, jurnalism și știința informării
039 Științe sociale, jurnalism și știința informării neclasificate în altă parte
0399 Științe sociale, jurnalism și știința informării neclasificate în altă parte
04 Afaceri, administrație și drept
040 Afaceri, administrație și drept care nu sunt definite ulterior
0400 Afaceri, administrație și drept care nu sunt definite ulterior
041 Afaceri și administrație
0410 Afaceri și administrație care nu sunt definite ulterior
0411 Contabilitate și fiscalitate
0412 Finanțe, bănci și asigurări
0413 Gestiune și administrare
0414 Marketing și publicitate
0415 Secretariat și activități de birou
0416 Comerț cu ridicata și cu amănuntul
0417 Competențe profesionale
0419 Afaceri și administrație neclasificate în altă parte
042 Drept
0421 Drept
048 Programe și calificări interdisciplinare care implică afaceri, administrație și drept
0488 Programe și calificări interdisciplinare care implică afaceri, administrație și drept
049 Afaceri, administrație și drept neclasificate în altă parte
0499 Afaceri, administrație și drept neclasificate în altă parte
05 Științe naturale, matematică și statistică
050 Științe naturale, matematică și statistică ce nu sunt definite ulterior
0500 Științe naturale, matematică și statistică ce nu sunt definite ulterior
051 Științe biologice și științe conexe
0510 Științe biologice și științe conexe care nu sunt definite ulterior
0511 Biologie
0512 Biochimie
0519 Științe biologice și științe conexe neclasificate în altă parte
052 Mediu
0520 Mediu care nu este definit ulterior
0521 Științele mediului
0522 Medii naturale și faună și floră sălbatică
0529 Mediu neclasificat în altă parte
053 Științe fizice
0530 Științe fizice care nu sunt definite ulterior
0531 Chimie
0532 Științele Pământului
0533 Fizică
0539 Științe fizice neclasificate în altă parte
054 Matematică și statistică
0540 Matematică și statistică ce nu sunt definite ulterior
0541 Matematică
0542 Statistică
058 Programe și calificări interdisciplinare care implică științe naturale, matematică și statistică
0588 Programe și calificări interdisciplinare care implică științe naturale, matematică și statistică
059 Științe naturale, matematică și statistică neclasificate în altă parte
0599 Științe naturale, matematică și statistică neclasificate în altă parte
06 Tehnologii ale informației și comunicațiilor (TIC)
061 Tehnologii ale informației și comunicațiilor (TIC)
0610 Tehnologii ale informației și comunicațiilor (TIC) care nu sunt definite ulterior
0611 Utilizarea computerului
0612 Proiectarea și administrarea de baze de date și rețele
0613 Analiza și dezvoltarea de aplicații și software
0619 Tehnologii ale informației și comunicațiilor neclasificate în altă parte
068 Programe și calificări interdisciplinare care implică tehnologii ale informației și comunicațiilor (TIC)
0688 Programe și calificări interdisciplinare care implică tehnologii ale informației și comunicațiilor (TIC)
07 Inginerie, activitate manufacturieră și construcții
070 Inginerie, activitate manufacturieră și construcții care nu sunt definite ulterior
0700 Inginerie, activitate manufacturieră și construcții care nu sunt definite ulterior
071 Inginerie și inginerie comercială
0710 Inginerie și inginerie comercială care nu sunt definite ulterior
0711 Inginerie chimică și procese chimice
0712 Tehnologia protecției mediului
0713 Electricitate și energie
0714 Electronică și automatizare
0715 Mecanică și metalurgie
0716 Autovehicule, nave și aeronave
0719 Inginerie și inginerie comercială neclasificate în altă parte
072 Activitate manufacturieră și de prelucrare
0720 Activitate manufacturieră și de prelucrare care nu este definită ulterior
0721 Prelucrarea alimentelor
0722 Materiale (sticlă, hârtie, plastic și lemn)
0723 Materiale textile (îmbrăcăminte, încălțăminte și articole din piele)
0724 Minerit și activitate de extracție
0729 Activitate manufacturieră și de prelucrare neclasificată în altă parte
073 Arhitectură și construcții
0730 Arhitectură și construcții care nu sunt definite ulterior
0731 Arhitectură și urbanism
0732 Construcții și lucrări de geniu civil
078 Programe și calificări interdisciplinare care implică inginerie, activitate manufacturieră și construcții
0788 Programe și calificări interdisciplinare care implică inginerie, activitate manufacturieră și construcții
079 Inginerie, activitate manufacturieră și construcții neclasificate în altă parte
0799 Inginerie, activitate manufacturieră și construcții neclasificate în altă parte
08 Agricultură, silvicultură, pescuit și medicină veterinară
080 Agricultură, silvicultură, pescuit și activitate veterinară care nu sunt definite ulterior
0800 Agricultură, silvicultură, pescuit și activitate veterinară care nu sunt definite ulterior
081 Agricultură
0810 Agricultură care nu este definită ulterior
0811 Producție vegetală și animală
0812 Horticultură
0819 Agricultură neclasificată în altă parte
082 Silvicultură
0821 Silvicultură
083 Pescuit
0831 Pescuit
084 Medicină veterinară
0841 Medicină veterinară
088 Programe și calificări interdisciplinare care implică agricultură, silvicultură, pescuit și medicină veterinară
0888 Programe și calificări interdisciplinare care implică agricultură, silvicultură, pescuit și medicină veterinară
089 Agricultură, silvicultură, pescuit și medicină veterinară neclasificate în altă parte
0899 Agricultură, silvicultură, pescuit și medicină veterinară neclasificate în altă parte
09 Sănătate și asistență
090 Sănătate și asistență care nu sunt definite ulterior
0900 Sănătate și asistență care nu sunt definite ulterior
091 Sănătate
0910 Sănătate care nu este definită ulterior
0911 Studii dentare
0912 Medicină
0913 Asistență medicală și moașe
0914 Tehnologia diagnosticării și a tratamentelor medicale
0915 Terapie și reabilitare
0916 Farmacie
0917 Medicină și terapie tradiționale și complementare
0919 Sănătate neclasificată în altă parte
092 Asistență
0920 Asistență care nu este definită ulterior
0921 Îngrijirea persoanelor în vârstă și a adulților cu handicap
0922 Îngrijirea copiilor și servicii pentru tineri
0923 Asistență socială și consiliere
0929 Asistență neclasificată în altă parte
098 Programe și calificări interdisciplinare care implică sănătate și asistență
0988 Programe și calificări interdisciplinare care implică sănătate și asistență
099 Sănătate și asistență neclasificate în altă parte
0999 Sănătate și asistență neclasificate în altă parte
10 Servicii
100 Servicii care nu sunt definite ulterior
1000 Servicii care nu sunt definite ulterior
101 Servicii personale
1010 Servicii personale care nu sunt definite ulterior
1011 Servicii domestice
1012 Servicii de înfrumusețare și de coafură
1013 Hoteluri, restaurante și alimentație publică
1014 Sport
1015 Călătorii, turism și timp liber
1019 Servicii personale neclasificate în altă parte
102 Servicii de igienă și de medicină a muncii
1020 Servicii de igienă și de medicină a muncii care nu sunt definite ulterior
1021 Servicii de igienă publică
1022 Sănătatea și siguranța în muncă
1029 Servicii de igienă și de medicină a muncii neclasificate în altă parte
103 Servicii de securitate
1030 Servicii de securitate care nu sunt definite ulterior
1031 Servicii militare și de apărare
1032 Protecția persoanelor și a bunurilor
1039 Servicii de securitate neclasificate în altă parte
104 Servicii de transport
1041 Servicii de transport
108 Programe și calificări interdisciplinare care implică servicii
1088 Programe și calificări interdisciplinare care implică servicii
109 Servicii neclasificate în altă parte
1099 Servicii neclasificate în altă parte
99 Domeniu necunoscut
999 Domeniu necunoscut
9999 Domeniu necunoscut
`;
