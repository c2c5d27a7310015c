/** Slovenian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const SL = `
00 Osnovne in splošne izobraževalne aktivnosti/izidi
000 Osnovne in splošne izobraževalne aktivnosti/izidi, podrobneje neopredeljeno
0000 Osnovne in splošne izobraževalne aktivnosti/izidi, podrobneje neopredeljeno
001 Splošne izobraževalne aktivnosti/izidi
0011 Splošne izobraževalne aktivnosti/izidi
002 Pismenost in matematična pismenost
0021 Pismenost in matematična pismenost
003 Osebne spretnosti in osebnostni razvoj
0031 Osebne spretnosti in osebnostni razvoj
009 Osnovne in splošne izobraževalne aktivnosti/izidi, drugo
0099 Osnovne in splošne izobraževalne aktivnosti/izidi, drugo
01 Izobraževalne znanosti in izobraževanje učiteljev
011 Izobraževalne znanosti in izobraževanje učiteljev
0110 Izobraževalne znanosti in izobraževanje učiteljev, podrobneje neopredeljeno
0111 Izobraževalne znanosti
0112 Izobraževanje vzgojiteljev predšolskih otrok
0113 Izobraževanje učiteljev brez predmetne specializacije
0114 Izobraževanje učiteljev s predmetno specializacijo
0119 Izobraževalne znanosti in izobraževanje učiteljev, drugo
018 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno izobraževalne znanosti in izobraževanje učiteljev
0188 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno izobraževalne znanosti in izobraževanje učiteljev
02 Umetnost in humanistika
020 Umetnost in humanistika, podrobneje neopredeljeno
0200 Umetnost in humanistika, podrobneje neopredeljeno
021 Umetnost
0210 Umetnost, podrobno neopredeljeno
0211 Avdiovizualno ustvarjanje, tehnike in multimedijska proizvodnja
0212 Modno oblikovanje, oblikovanje prostora in industrijsko oblikovanje
0213 Likovna umetnost
0214 Domača in umetnostna obrt (unikatni, umetniški izdelki)
0215 Glasba, ples in uprizoritvene umetnosti
0219 Umetnost, drugo
022 Humanistika (razen jezikov)
0220 Humanistika (razen jezikov), podrobneje neopredeljeno
0221 Religija in teologija
0222 Zgodovina in arheologija
0223 Filozofija in etika
0228 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno humanistika
0229 Humanistika (razen jezikov), podrobneje neopredeljeno
023 Jeziki
0230 Jeziki, podrobneje neopredeljeno
0231 Usvajanje jezikov (drugih, tujih, znakovnih, prevajalstvo)
0232 Književnost in jezikoslovje
0239 Jeziki, drugo
028 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno umetnost in humanistika
0288 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno umetnost in humanistika
029 Umetnost in humanistika, drugo
0299 Umetnost in humanistika, drugo
03 Družbene vede, novinarstvo in informacijska znanost
030 Družbene vede, novinarstvo in informacijska znanost, podrobneje neopredeljeno
0300 Družbene vede, novinarstvo in informacijska znanost, podrobneje neopredeljeno
031 Družbene vede in vedenjske znanosti
0310 Družbene vede, novinarstvo in informacijska znanost, podrobneje neopredeljeno
0311 Ekonomija
0312 Politologija, odnosi posameznik-družba-država
0313 Psihologija
0314 Sociologija in študiji kultur
0319 Družbene vede in vedenjske znanosti, drugo
032 Novinarstvo, komunikologija in informacijska znanost
0320 Novinarstvo, komunikologija in informacijska znanost, podrobneje neopredeljeno
0321 Novinarstvo in medijske študije
0322 Bibliotekarstvo in informacijska znanost
0329 Novinarstvo, komunikologija in informacijska znanost, drugo
038 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno družbene vede, novinarstvo in informacijska znanost
0388 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno družbene vede, novinarstvo in informacijska znanost
039 Družbene vede, novinarstvo in informacijska znanost, drugo
0399 Družbene vede, novinarstvo in informacijska znanost, drugo
04 Poslovne in upravne vede, pravo
040 Poslovne in upravne vede, pravo, podrobneje neopredeljeno
0400 Poslovne in upravne vede, pravo, podrobneje neopredeljeno
041 Poslovne in upravne vede
0410 Poslovne in upravne vede, pravo, podrobneje neopredeljeno
0411 Računovodstvo in revizija
0412 Finančništvo, bančništvo in zavarovalništvo
0413 Poslovanje in upravljanje, menedžment
0414 Marketing in oglaševanje
0415 Tajniško in administrativno delo
0416 Prodaja (trgovina) na debelo in drobno
0417 Delovne spretnosti
0419 Poslovne in upravne vede, drugo
042 Pravo
0421 Pravo
048 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno poslovne in upravne vede, pravo
0488 Interdisciplinarne izobraževalne aktivnosti/izidi, pretežno poslovne in upravne vede, pravo
049 Poslovne in upravne vede, pravo, drugo
0499 Poslovne in upravne vede, pravo, drugo
05 Naravoslovje, matematika in statistika
050 Naravoslovje, matematika in statistika, podrobneje neopredeljeno
0500 Naravoslovje, matematika in statistika, podrobneje neopredeljeno
051 Biološke in sorodne vede
0510 Biološke in sorodne vede, podrobneje neopredeljeno
0511 Biologija
0512 Biokemija
0519 Biološke in sorodne vede, drugo
052 Okolje (razen okoljevarstvene tehnologije)
0520 Okolje (razen okoljevarstvene tehnologije), podrobneje neopredeljeno
0521 Okoljske znanosti
0522 Naravno okolje in divje živali
0529 Okoljske znanosti, drugo
053 Vede o neživi naravi (fizika, kemija in sorodne vede)
0530 Vede o neživi naravi (fizika, kemija in sorodne vede), podrobneje neopredeljeno
0531 Kemija
0532 Geoznanosti
0533 Fizika
0539 Vede o neživi naravi (fizika, kemija in sorodne vede), drugo
054 Matematika in statistika
0540 Matematika in statistika, podrobneje neopredeljeno
0541 Matematika
0542 Statistika
058 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno naravoslovje, matematika in statistika
0588 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno naravoslovje, matematika in statistika
059 Naravoslovje, matematika in statistika, drugo
0599 Naravoslovje, matematika in statistika, drugo
06 Informacijske in komunikacijske tehnologije (IKT)
061 Informacijske in komunikacijske tehnologije (IKT)
0610 Informacijske in komunikacijske tehnologije (IKT), podrobneje neopredeljeno
0611 Uporaba računalnika
0612 Načrtovanje in administracija podatkovnih baz in računalniških omrežij
0613 Razvoj in analiza programske opreme in aplikacij
0619 Informacijske in komunikacijske tehnologije (IKT), drugo
068 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno informacijske in komunikacijske tehnologije (IKT)
0688 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno informacijske in komunikacijske tehnologije (IKT)
07 Tehnika, proizvodne tehnologije in gradbeništvo
070 Tehnika, proizvodne tehnologije in gradbeništvo, podrobneje neopredeljeno
0700 Tehnika, proizvodne tehnologije in gradbeništvo, podrobneje neopredeljeno
071 Tehnika
0710 Tehnika, podrobneje neopredeljeno
0711 Kemijsko inženirstvo in procesi
0712 Okoljevarstvena tehnologija
0713 Elektrotehnika in energetika
0714 Elektronika in avtomatizacija
0715 Metalurgija, strojništvo in kovinarstvo
0716 Motorna vozila, ladje in letala
0719 Tehnika, drugo
072 Proizvodne tehnologije
0720 Proizvodne tehnologije, podrobneje neopredeljeno
0721 Živilska tehnologija
0722 Lesarska, papirniška, plastična, steklarska in podobna tehnologija
0723 Tekstilna, oblačilna, čevljarska in usnjarska tehnologija
0724 Rudarstvo in drugo pridobivanje rudnin
0729 Proizvodne tehnologije, drugo
073 Arhitektura, prostorsko načrtovanje in gradbeništvo
0730 Arhitektura, prostorsko načrtovanje in gradbeništvo, podrobneje neopredeljeno
0731 Arhitektura, prostorsko načrtovanje in urbanizem
0732 Gradbeništvo
078 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno tehnika, proizvodne tehnologije in gradbeništvo
0788 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno tehnika, proizvodne tehnologije in gradbeništvo
079 Tehnika, proizvodne tehnologije in gradbeništvo, drugo
0799 Tehnika, proizvodne tehnologije in gradbeništvo, drugo
08 Kmetijstvo, gozdarstvo, ribištvo in veterinarstvo
080 Kmetijstvo, gozdarstvo, ribištvo in veterinarstvo, podrobneje neopredeljeno
0800 Kmetijstvo, gozdarstvo, ribištvo in veterinarstvo, podrobneje neopredeljeno
081 Kmetijstvo
0810 Kmetijstvo, podrobneje neopredeljeno
0811 Poljedelstvo in reja živali
0812 Hortikultura
0819 Kmetijstvo, drugo
082 Gozdarstvo in lov
0821 Gozdarstvo in lov
083 Ribištvo in akvakultura
0831 Ribištvo in akvakultura
084 Veterinarstvo
0841 Veterinarstvo
088 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno kmetijstvo, gozdarstvo, ribištvo in veterinarstvo
0888 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno kmetijstvo, gozdarstvo, ribištvo in veterinarstvo
089 Kmetijstvo, gozdarstvo, ribištvo in veterinarstvo, drugo
0899 Kmetijstvo, gozdarstvo, ribištvo in veterinarstvo, drugo
09 Zdravstvo in socialna varnost
090 Zdravstvo in socialna varnost, podrobneje neopredeljeno
0900 Zdravstvo in socialna varnost, podrobneje neopredeljeno
091 Zdravstvo
0910 Zdravstvo, podrobneje neopredeljeno
0911 Zobozdravstvo
0912 Medicina
0913 Zdravstvena nega in babištvo
0914 Medicinska diagnostična in terapevtska tehnologija
0915 Terapija in rehabilitacija
0916 Farmacija
0917 Tradicionalna in dopolnilna medicina in terapija
0919 Zdravstvo, drugo
092 Socialna varnost
0920 Socialna varnost, podrobneje neopredeljeno
0921 Varstvo starih in oviranih (invalidnih) ljudi
0922 Varstvo otrok in storitve za mlade
0923 Socialno delo in svetovanje
0929 Socialna varnost, drugo
098 Interdiscplinarne izobraževalne aktivosti/zidi, pretežno zdravstvo in socialna varnost
0988 Interdiscplinarne izobraževalne aktivosti/zidi, pretežno zdravstvo in socialna varnost
099 Zdravstvo in socialna varnost, drugo
0999 Zdravstvo in socialna varnost, drugo
10 Transport, varnost, gostinstvo in turizem, osebne storitve
100 Transport, varnost, gostinstvo in turizem, osebne storitve, podrobneje neopredeljeno
1000 Transport, varnost, gostinstvo in turizem, osebne storitve, podrobneje neopredeljeno
101 Gostinstvo in turizem, šport, osebne storitve
1010 Gostinstvo in turizem, šport, osebne storitve, podrobneje neopredeljeno
1011 Storitve za gospodinjstva
1012 Frizerske in druge lepotilne storitve
1013 Hotelirstvo in gostinstvo
1014 Šport
1015 Potovanja, turizem, prosti čas
1019 Gostinstvo in turizem, šport, osebne storitve, drugo
102 Javna higiena, zdravje in varnost pri delu
1020 Javna higiena, zdravje in varnost pri delu, podrobneje neopredeljeno
1021 Javna higiena in komunalne storitve
1022 Varnost in zdravje pri delu
1029 Javna higiena, zdravje in varnost pri delu, drugo
103 Varnost države, ljudi in premoženja
1030 Varnost države, ljudi in premoženja, podrobneje neopredeljeno
1031 Vojaštvo in obramba
1032 Varnost, varovanje, zaščita in reševanje
1039 Varnost države, ljudi in premoženja, drugo
104 Transport
1041 Transport
108 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno transport, varnost, gostinstvo in turizem, osebne storitve
1088 Interdiscplinarne izobraževalne aktivnosti/izidi, pretežno transport, varnost, gostinstvo in turizem, osebne storitve
109 Transport, varnost, gostinstvo in turizem, osebne storitve, drugo
1099 Transport, varnost, gostinstvo in turizem, osebne storitve, drugo
99 Področje neznano
999 Področje neznano
9999 Področje neznano
`;
