/** Slovak names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const SK = `
00 Všeobecné programy a kvalifikácie
000 Všeobecné programy a kvalifikácie ďalej nedefinované
0000 Všeobecné programy a kvalifikácie ďalej nedefinované
001 Základné programy a kvalifikácie
0011 Základné programy a kvalifikácie
002 Gramotnosť a matematická gramotnosť
0021 Gramotnosť a matematická gramotnosť
003 Osobné zručnosti a rozvoj
0031 Osobné zručnosti a rozvoj
009 Všeobecné programy a kvalifikácie inde neklasifikované
0099 Všeobecné programy a kvalifikácie inde neklasifikované
01 Pedagogika
011 Pedagogika
0110 Pedagogika ďalej nedefinovaná
0111 Pedagogická veda
0112 Príprava pre predškolských učiteľov
0113 Príprava pre učiteľov bez predmetovej špecializácie
0114 Príprava pre učiteľov s predmetovou špecializáciou
0119 Pedagogika inde neklasifikovaná
018 Interdisciplinárne programy a kvalifikácie zahŕňajúce pedagogiku
0188 Interdisciplinárne programy a kvalifikácie zahŕňajúce pedagogiku
02 Umenia a humanitné vedy
020 Umenia a humanitné vedy ďalej nedefinované
0200 Umenia a humanitné vedy ďalej nedefinované
021 Umenie
0210 Umenia ďalej nedefinované
0211 Audiovizuálna technika a mediálna produkcia
0212 Móda, interiérový a priemyselný dizajn
0213 Výtvarné umenia
0214 Umelecké remeslá
0215 Hudba a interpretačné umenia
0219 Umenia inde neklasifikované
022 Humanitné vedy (okrem jazykov)
0220 Humanitné vedy (okrem jazykov) ďalej nedefinované
0221 Náboženstvo a teológia
0222 História a archeológia
0223 Filozofia a etika
0228 Interdisciplinárne programy a kvalifikácie zahŕňajúce humanitné vedy
0229 Humanitné vedy (okrem jazykov) inde neklasifikované
023 Jazyky
0230 Jazyky ďalej nedefinované
0231 Osvojenie si jazyka
0232 Literatúra a lingvistika
0239 Jazyky inde neklasifikované
028 Interdisciplinárne programy a kvalifikácie zahŕňajúce umenia a humanitné vedy
0288 Interdisciplinárne programy a kvalifikácie zahŕňajúce umenia a humanitné vedy
029 Umenia a humanitné vedy inde neklasifikované
0299 Umenia a humanitné vedy inde neklasifikované
03 Spoločenské vedy, žurnalistika a informácie
030 Spoločenské vedy, žurnalistika a informácie ďalej nedefinované
0300 Spoločenské vedy, žurnalistika a informácie ďalej nedefinované
031 Spoločenské a behaviorálne vedy
0310 Spoločenské a behaviorálne vedy ďalej nedefinované
0311 Ekonómia
0312 Politické vedy a občianska náuka
0313 Psychológia
0314 Sociológia a kulturálne štúdiá
0319 Spoločenské a behaviorálne vedy inde neklasifikované
032 Žurnalistika a informácie
0320 Žurnalistika a informácie ďalej nedefinované
0321 Žurnalistika a reportáž
0322 Knižničné, informačné a archívnické štúdiá
0329 Žurnalistika a informácie inde neklasifikované
038 Interdisciplinárne programy a kvalifikácie zahŕňajúce spoločenské vedy, žurnalistiku a informácie
0388 Interdisciplinárne programy a kvalifikácie zahŕňajúce spoločenské vedy, žurnalistiku a informácie
039 Spoločenské vedy, žurnalistika a informácie inde neklasifikované
0399 Spoločenské vedy, žurnalistika a informácie inde neklasifikované
04 Podnikanie, administratíva a právo
040 Podnikanie, administratíva a právo ďalej nedefinované
0400 Podnikanie, administratíva a právo ďalej nedefinované
041 Podnikanie a administratíva
0410 Podnikanie a administratíva ďalej nedefinované
0411 Účtovníctvo a dane
0412 Financie, bankovníctvo a poisťovníctvo
0413 Manažment a administratíva
0414 Marketing a reklama
0415 Sekretárska a úradnícka práca
0416 Veľkoobchod a maloobchod
0417 Pracovné zručnosti
0419 Podnikanie a administratíva inde neklasifikované
042 Právo
0421 Právo
048 Interdisciplinárne programy a kvalifikácie zahŕňajúce podnikanie, administratívu a právo
0488 Interdisciplinárne programy a kvalifikácie zahŕňajúce podnikanie, administratívu a právo
049 Podnikanie, administratíva a právo inde neklasifikované
0499 Podnikanie, administratíva a právo inde neklasifikované
05 Prírodné vedy, matematika a štatistika
050 Prírodné vedy, matematika a štatistika ďalej nedefinované
0500 Prírodné vedy, matematika a štatistika ďalej nedefinované
051 Biologické a príbuzné vedy
0510 Biologické a príbuzné vedy ďalej nedefinované
0511 Biológia
0512 Biochémia
0519 Biologické a príbuzné vedy inde neklasifikované
052 Životné prostredie
0520 Životné prostredie ďalej nedefinované
0521 Environmentálne vedy
0522 Prírodné prostredia a život v prírode
0529 Životné prostredie inde neklasifikované
053 Prírodné/fyzikálne vedy
0530 Prírodné/fyzikálne vedy ďalej nedefinované
0531 Chémia
0532 Vedy o Zemi
0533 Fyzika
0539 Prírodné/fyzikálne vedy inde neklasifikované
054 Matematika a štatistika
0540 Matematika a štatistika ďalej nedefinované
0541 Matematika
0542 Štatistika
058 Interdisciplinárne programy a kvalifikácie zahŕňajúce prírodné vedy, matematiku a štatistiku
0588 Interdisciplinárne programy a kvalifikácie zahŕňajúce prírodné vedy, matematiku a štatistiku
059 Prírodné vedy, matematika a štatistika inde neklasifikované
0599 Prírodné vedy, matematika a štatistika inde neklasifikované
06 Informačné a komunikačné technológie (IKT)
061 Informačné a komunikačné technológie (IKT)
0610 Informačné a komunikačné technológie (IKT) ďalej nedefinované
0611 Používanie počítača
0612 Databázový a sieťový dizajn a správa
0613 Vývoj a analýza softwaru a aplikácií
0619 Informačné a komunikačné technológie (IKT) inde neklasifikované
068 Interdisciplinárne programy a kvalifikácie zahŕňajúce informačné a komunikačné technológie (IKT)
0688 Interdisciplinárne programy a kvalifikácie zahŕňajúce informačné a komunikačné technológie (IKT)
07 Inžinierstvo/strojárstvo, výroba a výstavba
070 Inžinierstvo/strojárstvo, výroba a výstavba ďalej nedefinované
0700 Inžinierstvo/strojárstvo, výroba a výstavba ďalej nedefinované
071 Inžinierstvo/strojárstvo a inžinierske/strojárske remeslá
0710 Inžinierstvo/strojárstvo a inžinierske/strojárske remeslá ďalej nedefinované
0711 Chemické inžinierstvo a procesy
0712 Technológia ochrany životného prostredia
0713 Elektrina a energia
0714 Elektronika a automatizácia
0715 Mechanika a kovoremeslá
0716 Motorové vozidlá, lode a lietadlá
0719 Inžinierstvo/strojárstvo a inžinierske/strojárske remeslá inde neklasifikované
072 Výroba a spracovanie
0720 Výroba a spracovanie ďalej nedefinované
0721 Spracovanie potravín
0722 Materiály (sklo, papier, plasty a drevo)
0723 Textílie (látky, obuv a koža)
0724 Baníctvo a ťažba
0729 Výroba a spracovanie inde neklasifikované
073 Architektúra a výstavba
0730 Architektúra a výstavba ďalej nedefinované
0731 Architektúra a plánovanie mesta
0732 Stavebníctvo a stavebné inžinierstvo
078 Interdisciplinárne programy a kvalifikácie zahŕňajúce inžinierstvo/strojárstvo, výrobu a výstavbu
0788 Interdisciplinárne programy a kvalifikácie zahŕňajúce inžinierstvo/strojárstvo, výrobu a výstavbu
079 Inžinierstvo/strojárstvo, výroba a výstavba inde neklasifikované
0799 Inžinierstvo/strojárstvo, výroba a výstavba inde neklasifikované
08 Poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo
080 Poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo ďalej nedefinované
0800 Poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo ďalej nedefinované
081 Poľnohospodárstvo
0810 Poľnohospodárstvo ďalej nedefinované
0811 Produkcia plodín a dobytka
0812 Záhradníctvo
0819 Poľnohospodárstvo inde neklasifikované
082 Lesníctvo
0821 Lesníctvo
083 Rybárstvo
0831 Rybárstvo
084 Veterinárstvo
0841 Veterinárstvo
088 Interdisciplinárne programy a kvalifikácie zahŕňajúce poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo
0888 Interdisciplinárne programy a kvalifikácie zahŕňajúce poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo
089 Poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo inde neklasifikované
0899 Poľnohospodárstvo, lesníctvo, rybárstvo a veterinárstvo inde neklasifikované
09 Zdravie a sociálna starostlivosť
090 Zdravie a sociálna starostlivosť ďalej nedefinované
0900 Zdravie a sociálna starostlivosť ďalej nedefinované
091 Zdravie
0910 Zdravie ďalej nedefinované
0911 Dentálne štúdiá
0912 Medicína
0913 Ošetrovateľstvo a pôrodníctvo
0914 Medicínska diagnostika a liečebná technológia
0915 Terapia a rehabilitácia
0916 Farmácia
0917 Tradičná a doplnková medicína a terapia
0919 Zdravie inde neklasifikované
092 Sociálna starostlivosť
0920 Sociálna starostlivosť ďalej nedefinovaná
0921 Starostlivosť o starších a dospelých s postihnutím
0922 Starostlivosť o dieťa a služby mládeži
0923 Sociálna práca a poradenstvo
0929 Sociálna starostlivosť inde neklasifikovaná
098 Interdisciplinárne programy a kvalifikácie zahŕňajúce zdravie a sociálnu starostlivosť
0988 Interdisciplinárne programy a kvalifikácie zahŕňajúce zdravie a sociálnu starostlivosť
099 Zdravie a sociálna starostlivosť inde neklasifikované
0999 Zdravie a sociálna starostlivosť inde neklasifikované
10 Služby
100 Služby ďalej nedefinované
1000 Služby ďalej nedefinované
101 Osobné služby
1010 Osobné služby ďalej nedefinované
1011 Domáce služby
1012 Kadernícke a kozmetické služby
1013 Hotelierstvo, reštaurácie a catering
1014 Športy
1015 Cestovanie, turizmus a voľný čas
1019 Osobné služby inde neklasifikované
102 Hygiena a pracovné zdravotné služby
1020 Hygiena a pracovné zdravotné služby ďalej nedefinované
1021 Komunitná sanitácia
1022 Bezpečnosť a ochrana zdravia pri práci
1029 Hygiena a pracovné zdravie inde neklasifikované
103 Bezpečnostné služby
1030 Bezpečnostné služby ďalej nedefinované
1031 Vojsko a obrana
1032 Ochrana osôb a majetku
1039 Bezpečnostné služby inde neklasifikované
104 Dopravné služby
1041 Dopravné služby
108 Interdisciplinárne programy a kvalifikácie zahŕňajúce služby
1088 Interdisciplinárne programy a kvalifikácie zahŕňajúce služby
109 Služby inde neklasifikované
1099 Služby inde neklasifikované
99 Odbor neznámy
999 Odbor neznámy
9999 Odbor neznámy
`;
