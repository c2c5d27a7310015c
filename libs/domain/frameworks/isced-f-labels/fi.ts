/** Finnish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const FI = `
00 Yleissivistävät koulutusohjelmat ja tutkinnot
000 Yleissivistävät koulutusohjelmat ja tutkinnot, tarkemmin määrittämättömät
0000 Yleissivistävät koulutusohjelmat ja tutkinnot, tarkemmin määrittämättömät
001 Peruskoulutusohjelmat ja -tutkinnot
0011 Peruskoulutusohjelmat ja -tutkinnot
002 Luku-, kirjoitus- ja laskutaito
0021 Luku-, kirjoitus- ja laskutaito
003 Henkilökohtaisten taitojen kehittäminen
0031 Henkilökohtaisten taitojen kehittäminen
009 Yleissivistävät koulutusohjelmat ja tutkinnot, muualle luokittelemattomat
0099 Yleissivistävät koulutusohjelmat ja tutkinnot, muualle luokittelemattomat
01 Kasvatusalat
011 Kasvatusalat
0110 Kasvatusalat, tarkemmin määrittämättömät
0111 Kasvatustieteet
0112 Varhaiskasvatuksen opettajien koulutus
0113 Luokanopettajien koulutus
0114 Aineenopettajien koulutus
0119 Kasvatusalat, muualle luokittelemattomat
018 Kasvatusalat, monialaiset koulutusohjelmat ja tutkinnot
0188 Kasvatusalat, monialaiset koulutusohjelmat ja tutkinnot
02 Humanistiset ja taidealat
020 Humanistiset ja taidealat, tarkemmin määrittämättömät
0200 Humanistiset ja taidealat, tarkemmin määrittämättömät
021 Taidealat
0210 Taidealat, tarkemmin määrittämättömät
0211 Audiovisuaaliset tekniikat ja mediatuotanto
0212 Muoti, sisustussuunnittelu ja teollinen muotoilu
0213 Kuvataiteet
0214 Käsityöalat
0215 Musiikki ja esittävät taiteet
0219 Taidealat, muualle luokittelemattomat
022 Humanistiset alat (paitsi kielet)
0220 Humanistiset alat (paitsi kielet), tarkemmin määrittämättömät
0221 Uskonto ja teologia
0222 Historia ja arkeologia
0223 Filosofia ja etiikka
0228 Humanistiset alat, monialaiset koulutusohjelmat ja tutkinnot
0229 Humanistiset alat (paitsi kielet), muualle luokittelemattomat
023 Kielet
0230 Kielet, tarkemmin määrittämättömät
0231 Kielten opiskelu
0232 Kirjallisuus ja kielitiede
0239 Kielet, muualle luokittelemattomat
028 Humanistiset ja taidealat, monialaiset koulutusohjelmat ja tutkinnot
0288 Humanistiset ja taidealat, monialaiset koulutusohjelmat ja tutkinnot
029 Humanistiset ja taidealat, muualle luokittelemattomat
0299 Humanistiset ja taidealat, muualle luokittelemattomat
03 Yhteiskuntatieteet, viestintä ja informaatiotieteet
030 Yhteiskuntatieteet, viestintä ja informaatiotieteet, tarkemmin määrittämättömät
0300 Yhteiskuntatieteet, viestintä ja informaatiotieteet, tarkemmin määrittämättömät
031 Sosiaali- ja käyttäytymistieteet
0310 Sosiaali- ja käyttäytymistieteet, tarkemmin määrittämättömät
0311 Taloustiede
0312 Valtiotieteet ja yhteiskuntaoppi
0313 Psykologia
0314 Sosiologia ja kulttuuriopinnot
0319 Sosiaali- ja käyttäytymistieteet, muualle luokittelemattomat
032 Viestintä ja informaatiotieteet
0320 Viestintä ja informaatiotieteet, tarkemmin määrittämättömät
0321 Viestintätieteet ja raportointi
0322 Kirjasto- ja informaatiotieteet sekä arkistointi
0329 Viestintä ja informaatiotieteet, muualle luokittelemattomat
038 Yhteiskuntatieteet, viestintä ja informaatiotieteet, monialaiset koulutusohjelmat ja tutkinnot
0388 Yhteiskuntatieteet, viestintä ja informaatiotieteet, monialaiset koulutusohjelmat ja tutkinnot
039 Yhteiskuntatieteet, viestintä ja informaatiotieteet, muualle luokittelemattomat
0399 Yhteiskuntatieteet, viestintä ja informaatiotieteet, muualle luokittelemattomat
04 Kauppa, hallinto ja oikeustieteet
040 Kauppa, hallinto ja oikeustieteet, tarkemmin määrittämättömät
0400 Kauppa, hallinto ja oikeustieteet, tarkemmin määrittämättömät
041 Kauppa ja hallinto
0410 Kauppa ja hallinto, tarkemmin määrittämättömät
0411 Kirjanpito ja verotus
0412 Rahoitus-, pankki- ja vakuutusala
0413 Johto ja hallinto
0414 Markkinointi ja mainonta
0415 Sihteeri- ja toimistotyö
0416 Tukku- ja vähittäiskauppa
0417 Työelämäkoulutus
0419 Kauppa ja hallinto, muualle luokittelemattomat
042 Oikeustieteet
0421 Oikeustieteet
048 Kauppa, hallinto ja oikeustieteet, monialaiset koulutusohjelmat ja tutkinnot
0488 Kauppa, hallinto ja oikeustieteet, monialaiset koulutusohjelmat ja tutkinnot
049 Kauppa, hallinto ja oikeustieteet, muualle luokittelemattomat
0499 Kauppa, hallinto ja oikeustieteet, muualle luokittelemattomat
05 Luonnontieteet, matematiikka ja tilastotiede
050 Luonnontieteet, matematiikka ja tilastotiede, tarkemmin määrittämättömät
0500 Luonnontieteet, matematiikka ja tilastotiede, tarkemmin määrittämättömät
051 Biologia ja biotieteet
0510 Biologia ja biotieteet, tarkemmin määrittämättömät
0511 Biologia
0512 Biokemia
0519 Biologia ja biotieteet, muualle luokittelemattomat
052 Ympäristöalat
0520 Ympäristöalat, tarkemmin määrittämättömät
0521 Ympäristötieteet
0522 Elinympäristöt ja luonto
0529 Ympäristöalat, muualle luokittelemattomat
053 Fysikaaliset tieteet
0530 Fysikaaliset tieteet, tarkemmin määrittämättömät
0531 Kemia
0532 Geotieteet
0533 Fysiikka
0539 Fysikaaliset tieteet, muualle luokittelemattomat
054 Matematiikka ja tilastotiede
0540 Matematiikka ja tilastotiede, tarkemmin määrittämättömät
0541 Matematiikka
0542 Tilastotiede
058 Luonnontieteet, matematiikka ja tilastotiede, monialaiset koulutusohjelmat ja tutkinnot
0588 Luonnontieteet, matematiikka ja tilastotiede, monialaiset koulutusohjelmat ja tutkinnot
059 Luonnontieteet, matematiikka ja tilastotiede, muualle luokittelemattomat
0599 Luonnontieteet, matematiikka ja tilastotiede, muualle luokittelemattomat
06 Tieto- ja viestintätekniikka (ICT)
061 Tieto- ja viestintätekniikka (ICT)
0610 Tieto- ja viestintätekniikka (ICT), tarkemmin määrittämätön
0611 Tietotekniikan käyttö
0612 Tietokanta- ja verkkosuunnittelu ja -hallinta
0613 Ohjelmisto- ja sovelluskehitys ja -analyysi
0619 Tieto- ja viestintätekniikka (ICT), muualle luokittelematon
068 Tieto- ja viestintätekniikka (ICT), monialaiset koulutusohjelmat ja tutkinnot
0688 Tieto- ja viestintätekniikka (ICT), monialaiset koulutusohjelmat ja tutkinnot
07 Tekniikka, tuotanto ja rakentaminen
070 Tekniikka, tuotanto ja rakentaminen, tarkemmin määrittämättömät
0700 Tekniikka, tuotanto ja rakentaminen, tarkemmin määrittämättömät
071 Kone-, prosessi-, energia- ja sähkötekniikka
0710 Kone-, prosessi-, energia- ja sähkötekniikka, tarkemmin määrittämättömät
0711 Kemian tekniikka ja prosessit
0712 Ympäristönsuojeluteknologia
0713 Sähkö ja energia
0714 Elektroniikka ja automatiikka
0715 Mekaniikka ja metalliala
0716 Moottoriajoneuvot, laivat ja ilma-alukset
0719 Kone-, prosessi-, energia- ja sähkötekniikka, muualle luokittelemattomat
072 Valmistus- ja prosessitekniikka
0720 Valmistus- ja prosessitekniikka, tarkemmin määrittämättömät
0721 Elintarvikeala
0722 Materiaalitekniikka (lasi, paperi, muovi ja puu)
0723 Tekstiilitekniikka (vaatteet, jalkineet ja nahkatuotteet)
0724 Kaivostoiminta ja louhinta
0729 Valmistus- ja prosessitekniikka, muualle luokittelemattomat
073 Arkkitehtuuri ja rakentaminen
0730 Arkkitehtuuri ja rakentaminen, tarkemmin määrittämättömät
0731 Arkkitehtuuri ja kaupunkisuunnittelu
0732 Rakentaminen ja rakennussuunnittelu
078 Tekniikka, tuotanto ja rakentaminen, monialaiset koulutusohjelmat ja tutkinnot
0788 Tekniikka, tuotanto ja rakentaminen, monialaiset koulutusohjelmat ja tutkinnot
079 Tekniikka, tuotanto ja rakentaminen, muualle luokittelemattomat
0799 Tekniikka, tuotanto ja rakentaminen, muualle luokittelemattomat
08 Maa- ja metsätalous, kalatalous ja eläinlääketiede
080 Maa- ja metsätalous, kalatalous ja eläinlääketiede, tarkemmin määrittämättömät
0800 Maa- ja metsätalous, kalatalous ja eläinlääketiede, tarkemmin määrittämättömät
081 Maatalous
0810 Maatalous, tarkemmin määrittämätön
0811 Maanviljely ja kotieläintalous
0812 Puutarhanhoito
0819 Maatalous, muualle luokittelematon
082 Metsätalous
0821 Metsätalous
083 Kalatalous
0831 Kalatalous
084 Eläinlääketiede
0841 Eläinlääketiede
088 Maa- ja metsätalous, kalatalous ja eläinlääketiede, monialaiset koulutusohjelmat ja tutkinnot
0888 Maa- ja metsätalous, kalatalous ja eläinlääketiede, monialaiset koulutusohjelmat ja tutkinnot
089 Maa- ja metsätalous, kalatalous ja eläinlääketiede, muualle luokittelemattomat
0899 Maa- ja metsätalous, kalatalous ja eläinlääketiede, muualle luokittelemattomat
09 Terveys- ja hyvinvointialat
090 Terveys- ja hyvinvointialat, tarkemmin määrittämättömät
0900 Terveys- ja hyvinvointialat, tarkemmin määrittämättömät
091 Terveys
0910 Terveys, tarkemmin määrittämätön
0911 Suun terveydenhuolto
0912 Lääketiede
0913 Sairaanhoito- ja kätilöala
0914 Lääketieteen diagnostiikka- ja hoitoteknologia
0915 Terapia ja kuntoutus
0916 Farmasia
0917 Luontais- ja vaihtoehtoishoito ja -terapia
0919 Terveys, muualle luokittelematon
092 Hyvinvointi
0920 Hyvinvointi, tarkemmin määrittämätön
0921 Vanhus- ja vammaistyö
0922 Lastenhoito ja nuorisotyö
0923 Sosiaalityö ja -ohjaus
0929 Hyvinvointi, muualle luokittelematon
098 Terveys- ja hyvinvointialat, monialaiset koulutusohjelmat ja tutkinnot
0988 Terveys- ja hyvinvointialat, monialaiset koulutusohjelmat ja tutkinnot
099 Terveys- ja hyvinvointialat, muualle luokittelemattomat
0999 Terveys- ja hyvinvointialat, muualle luokittelemattomat
10 Palvelualat
100 Palvelualat, tarkemmin määrittämättömät
1000 Palvelualat, tarkemmin määrittämättömät
101 Henkilökohtaiset palvelut
1010 Henkilökohtaiset palvelut, tarkemmin määrittämättömät
1011 Kotitalouspalvelut
1012 Hiusten- ja kauneudenhoitopalvelut
1013 Hotelli, ravintola ja catering
1014 Urheilu ja liikunta
1015 Matkailu, turismi ja vapaa-aika
1019 Henkilökohtaiset palvelut, muualle luokittelemattomat
102 Hygienia- ja työterveyspalvelut
1020 Hygienia- ja työterveyspalvelut, tarkemmin määrittämättömät
1021 Puhtaanapito
1022 Työterveys ja -turvallisuus
1029 Hygienia- ja työterveyspalvelut, muualle luokittelemattomat
103 Turvallisuuspalvelut
1030 Turvallisuuspalvelut, tarkemmin määrittämättömät
1031 Sotilas- ja puolustusala
1032 Suojeluala
1039 Turvallisuuspalvelut, muualle luokittelemattomat
104 Kuljetuspalvelut
1041 Kuljetuspalvelut
108 Palvelualat, monialaiset koulutusohjelmat ja tutkinnot
1088 Palvelualat, monialaiset koulutusohjelmat ja tutkinnot
109 Palvelualat, muualle luokittelemattomat
1099 Palvelualat, muualle luokittelemattomat
99 Tuntematon
999 Tuntematon
9999 Tuntematon
`;
