/** Czech names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const CS = `
00 Všeobecné programy a kvalifikace
000 Všeobecné programy a kvalifikace dále nedefinované
0000 Všeobecné programy a kvalifikace dále nedefinované
001 Základní programy a kvalifikace
0011 Základní programy a kvalifikace
002 Čtení, psaní a počítání
0021 Čtení, psaní a počítání
003 Osobní dovednosti a rozvoj
0031 Osobní dovednosti a rozvoj
009 Všeobecné programy a kvalifikace jinde neklasifikované
0099 Všeobecné programy a kvalifikace jinde neklasifikované
01 Vzdělávání a výchova
011 Vzdělávání a výchova
0110 Vzdělávání a výchova dále nedefinováné
0111 Pedagogika
0112 Příprava učitelů pro předškolní výchovu
0113 Příprava učitelů bez oborové specializace
0114 Příprava učitelů s oborovou specializací
0119 Vzdělávání a výchova jinde neklasifikované
018 Interdisciplinární programy a kvalifikace zahrnující vzdělávání a výchovu
0188 Interdisciplinární programy a kvalifikace zahrnující vzdělávání a výchovu
02 Umění a humanitní vědy
020 Umění a humanitní vědy dále nedefinované
0200 Umění a humanitní vědy dále nedefinované
021 Umění
0210 Umění dále nedefinované
0211 Audiovizuální technika a mediální výroba a produkce
0212 Módní návrhářství, navrhování interiérů a průmyslový design
0213 Výtvarné umění
0214 Uměleckořemeslné dovednosti
0215 Hudba a divadelní (interpretační) umění
0219 Umění jinde neklasifikované
022 Humanitní vědy (kromě jazyků)
0220 Humanitní vědy (kromě jazyků) dále nedefinované
0221 Náboženství a teologie
0222 Historie a archeologie
0223 Filozofie a etika
0228 Interdisciplinární programy a kvalifikace zahrnující humanitní vědy
0229 Humanitní vědy (kromě jazyků) dále neklasifikované
023 Jazyky
0230 Jazyky dále nedefinované
0231 Získávání jazykových znalostí
0232 Literatura a lingvistika
0239 Jazyky jinde neklasifikované
028 Interdisciplinární programy a kvalifikace zahrnující umění a humanitní vědy
0288 Interdisciplinární programy a kvalifikace zahrnující umění a humanitní vědy
029 Umění a humanitní vědy jinde neklasifikované
0299 Umění a humanitní vědy jinde neklasifikované
03 Společenské vědy, žurnalistika a informace
030 Společenské vědy, žurnalistika a informace dále nedefinované
0300 Společenské vědy, žurnalistika a informace dále nedefinované
031 Společenské vědy a vědy o lidském chování
0310 Společenské vědy a vědy o lidském chování dále nedefinované
0311 Ekonomie
0312 Politické vědy a občanská nauka
0313 Psychologie
0314 Sociologie a kulturologie
0319 Společenské vědy a vědy o lidském chování jinde neklasifikované
032 Žurnalistika a informace
0320 Žurnalistika a informace dále nedefinované
0321 Žurnalistika a zpravodajství
0322 Knihovnictví, informace a archivnictví
0329 Žurnalistika a informace jinde neklasifikované
038 Interdisciplinární programy a kvalifikace zahrnující společenské vědy, žurnalistiku a informace
0388 Interdisciplinární programy a kvalifikace zahrnující společenské vědy, žurnalistiku a informace
039 Společenské vědy, žurnalistika a informace jinde neklasifikované
0399 Společenské vědy, žurnalistika a informace jinde neklasifikované
04 Obchod, řízení a správa a právo
040 Obchod, řízení a správa a právo dále nedefinované
0400 Obchod, řízení a správa a právo dále nedefinované
041 Obchod, řízení a správa
0410 Obchod, řízení a správa dále nedefinované
0411 Účetnictví a daně
0412 Peněžnictví, bankovnictví a pojišťovnictví
0413 Management a správa
0414 Marketing a propagace
0415 Sekretářské a kancelářské práce
0416 Velkoobchod a maloobchod
0417 Pracovní dovednosti
0419 Obchod a řízení a správa jinde neklasifikované
042 Právo
0421 Právo
048 Interdisciplinární programy a kvalifikace zahrnující obchod, řízení a správu a právo
0488 Interdisciplinární programy a kvalifikace zahrnující obchod, řízení a správu a právo
049 Obchod, řízení a správa a právo jinde neklasifikované
0499 Obchod, řízení a správa a právo jinde neklasifikované
05 Přírodní vědy, matematika a statistika
050 Přírodní vědy, matematika a statistika dále nedefinované
0500 Přírodní vědy, matematika a statistika dále nedefinované
051 Biologické a příbuzné vědy
0510 Biologické a příbuzné vědy dále nedefinované
0511 Biologie
0512 Biochemie
0519 Biologie a příbuzné vědy jinde neklasifikované
052 Životní prostředí
0520 Životní prostředí dále nedefinované
0521 Vědy o životním prostředí
0522 Přírodní prostředí a přirozené formy života
0529 Životní prostředí jinde neklasifikované
053 Fyzikální vědy
0530 Fyzikální vědy dále nedefinované
0531 Chemie
0532 Vědy o Zemi
0533 Fyzika
0539 Fyzikální vědy jinde neklasifikované
054 Matematika a statistika
0540 Matematika a statistika dále nedefinované
0541 Matematika
0542 Statistika
058 Interdisciplinární programy a kvalifikace zahrnující přírodní vědy, matematiku a statistiku
0588 Interdisciplinární programy a kvalifikace zahrnující přírodní vědy, matematiku a statistiku
059 Přírodní vědy, matematika a statistika jinde neklasifikované
0599 Přírodní vědy, matematika a statistika jinde neklasifikované
06 Informační a komunikační technologie (IKT)
061 Informační a komunikační technologie (IKT)
0610 Informační a komunikační technologie (IKT) dále nedefinované
0611 Užití počítačů
0612 Vytváření a správa databází a sítí
0613 Vývoj a analýza softwaru a aplikací
0619 Informační a komunikační technologie (IKT) jinde neklasifikované
068 Interdisciplinární programy a kvalifikace zahrnující informační a komunikační technologie (IKT)
0688 Interdisciplinární programy a kvalifikace zahrnující informační a komunikační technologie (IKT)
07 Technické vědy, výroba a stavebnictví
070 Technické vědy, výroba a stavebnictví dále nedefinované
0700 Technické vědy, výroba a stavebnictví dále nedefinované
071 Technické vědy a technické obory
0710 Technické vědy a technické obory dále nedefinované
0711 Chemické inženýrství a výroby
0712 Technologie ochrany životního prostředí
0713 Elektrotechnika a energetika
0714 Elektronika a automatizace
0715 Strojírenství, kovovýroba a metalurgie
0716 Motorová vozidla, lodě a letadla
0719 Technické vědy a technické obory jinde neklasifikované
072 Výroba a zpracování
0720 Výroba a zpracování dále nedefinované
0721 Potravinářství
0722 Výroba a zpracování materiálů (sklo, papír, plasty a dřevo)
0723 Výroba textilu (oděvů a obuvi, zpracování kůže)
0724 Hornictví a těžba
0729 Výroba a zpracování jinde neklasifikované
073 Architektura a stavebnictví
0730 Architektura a stavebnictví dále nedefinované
0731 Architektura a urbanismus
0732 Stavebnictví a inženýrské stavitelství
078 Interdisciplinární programy a kvalifikace zahrnující technické vědy, výrobu a stavebnictví
0788 Interdisciplinární programy a kvalifikace zahrnující technické vědy, výrobu a stavebnictví
079 Technické vědy, výroba a stavebnictví jinde neklasifikované
0799 Technické vědy, výroba a stavebnictví jinde neklasifikované
08 Zemědělství, lesnictví, rybářství a veterinářství
080 Zemědělství, lesnictví, rybářství a veterinářství dále nedefinované
0800 Zemědělství, lesnictví, rybářství a veterinářství dále nedefinované
081 Zemědělství
0810 Zemědělství dále nedefinované
0811 Rostlinná a živošičná výroba
0812 Zahradnictví
0819 Zemědělství jinde neklasifikované
082 Lesnictví
0821 Lesnictví
083 Rybářství
0831 Rybářství
084 Veterinářství
0841 Veterinářství
088 Interdisciplinární programy a kvalifikace zahrnující zemědělství, lesnictví, rybářství a veterinářství
0888 Interdisciplinární programy a kvalifikace zahrnující zemědělství, lesnictví, rybářství a veterinářství
089 Zemědělství, lesnictví, rybářství a veterinářství jinde neklasifikované
0899 Zemědělství, lesnictví, rybářství a veterinářství jinde neklasifikované
09 Zdravotnictví a sociální péče
090 Zdravotnictví a sociální péče dále nedefinované
0900 Zdravotnictví a sociální péče dále nedefinované
091 Zdravotnictví
0910 Zdravotnictví dále nedefinované
0911 Stomatologie
0912 Humánní medicína
0913 Ošetřovatelství a porodní asistentství
0914 Lékařská diagnostika a léčebná technika
0915 Terapie a rehabilitace
0916 Farmacie
0917 Tradiční a alternativní medicína a terapie
0919 Zdravotnictví jinde neklasifikované
092 Sociální péče
0920 Sociální péče dále nedefinovaná
0921 Péče o starší a zdravotně postižené osoby
0922 Péče o děti a mládež
0923 Sociální péče a poradenství
0929 Sociální péče jinde neklasifikovaná
098 Interdisciplinární programy a kvalifikace zahrnující zdravotnictví a sociální péči
0988 Interdisciplinární programy a kvalifikace zahrnující zdravotnictví a sociální péči
099 Zdravotnictví a sociální péče jinde neklasifikované
0999 Zdravotnictví a sociální péče jinde neklasifikované
10 Služby
100 Služby dále nedefinované
1000 Služby dále nedefinované
101 Osobní služby
1010 Osobní služby dále nedefinované
1011 Služby pro domácnost
1012 Kadeřnické a kosmetické služby
1013 Hotelnictví, restaurace, stravování
1014 Sporty
1015 Cestování, turismus a volný čas
1019 Osobní služby jinde neklasifikované
102 Ochrana zdraví při práci a hygiena práce
1020 Ochrana zdraví při práci a hygiena práce dále nedefinované
1021 Veřejné hygienické služby
1022 Bezpečnost a ochrana zdraví při práci
1029 Ochrana zdraví při práci a hygiena práce jinde neklasifikované
103 Bezpečnostní služby
1030 Bezpečnostní služby dále nedefinované
1031 Vojsko a obrana
1032 Ochrana osob a majetku
1039 Bezpečnostní služby jinde neklasifikované
104 Dopravní služby
1041 Dopravní služby
108 Interdisciplinární programy a kvalifikace zahrnující služby
1088 Interdisciplinární programy a kvalifikace zahrnující služby
109 Služby jinde neklasifikované
1099 Služby jinde neklasifikované
99 Obor neznámý
999 Obor neznámý
9999 Obor neznámý
`;
