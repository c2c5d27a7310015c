/** Lithuanian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const LT = `
00 Pagrindinės programos ir kvalifikacijos
000 Pagrindinės programos ir kvalifikacijos (plačiosios programos)
0000 Pagrindinės programos ir kvalifikacijos (plačiosios programos)
001 Bazinės programos ir kvalifikacijos
0011 Bazinės programos ir kvalifikacijos
002 Raštingumas ir skaičiavimo pagrindai
0021 Raštingumas ir skaičiavimo pagrindai
003 Asmens gebėjimai ir tobulinimasis
0031 Asmens gebėjimai ir tobulinimasis
009 Niekur kitur nepriskirtos pagrindinės programos ir kvalifikacijos
0099 Niekur kitur nepriskirtos pagrindinės programos ir kvalifikacijos
01 Švietimas
011 Švietimas
0110 Švietimas (plačiosios programos)
0111 Edukologija
0112 Ikimokyklinio ugdymo specialistų rengimas
0113 Mokytojo ikimokykliniam ugdymui rengimas
0114 Mokytojo su dalyko specializacija rengimas
0119 Niekur kitur nepriskirtas švietimas
018 Tarpdisciplininės švietimo programos ir kvalifikacijos
0188 Tarpdisciplininės švietimo programos ir kvalifikacijos
02 Menai ir humanitariniai mokslai
020 Menai ir humanitariniai mokslai (plačiosios programos)
0200 Menai ir humanitariniai mokslai (plačiosios programos)
021 Menai
0210 Menai (plačiosios programos)
0211 Audiovizualiniai ir medijų menai
0212 Mados, interjero ir pramonės dizainas
0213 Dailė
0214 Dailieji amatai
0215 Muzika ir atlikimo menas
0219 Niekur kitur nepriskirti menai
022 Humanitariniai mokslai, išskyrus kalbas
0220 Humanitariniai mokslai, išskyrus kalbas (plačiosios programos)
0221 Religija ir teologija
0222 Istorija ir archeologija
0223 Filosofija ir etika
0228 Tarpdisciplininės humanitarinių mokslų programos ir kvalifikacijos
0229 Niekur kitur nepriskirti humanitariniai mokslai, išskyrus kalbas
023 Kalbos
0230 Kalbos (plačiosios programos)
0231 Kalbų studijos
0232 Literatūra ir lingvistika
0239 Niekur kitur nepriskirtos kalbos
028 Tarpdisciplininės menų ir humanitarinių mokslų programos ir kvalifikacijos
0288 Tarpdisciplininės menų ir humanitarinių mokslų programos ir kvalifikacijos
029 Niekur kitur nepriskirti menai ir humanitariniai mokslai
0299 Niekur kitur nepriskirti menai ir humanitariniai mokslai
03 Socialiniai mokslai, žurnalistika ir informacija
030 Socialiniai mokslai, žurnalistika ir informacija (plačiosios programos)
0300 Socialiniai mokslai, žurnalistika ir informacija (plačiosios programos)
031 Socialiniai ir elgsenos mokslai
0310 Socialiniai ir elgsenos mokslai (plačiosios programos)
0311 Ekonomika
0312 Politikos mokslai ir pilietinis ugdymas
0313 Psichologija
0314 Sociologija ir kultūros studijos
0319 Niekur kitur nepriskirti socialiniai ir elgsenos mokslai
032 Žurnalistika ir informacija
0320 Žurnalistika ir informacija (plačiosios programos)
0321 Žurnalistika
0322 Bibliotekininkystė, archyvistika ir informacijos studijos
0329 Niekur kitur nepriskirtos žurnalistika ir informacija
038 Tarpdisciplininės socialinių mokslų, žurnalistikos ir informacijos programos ir kvalifikacijos
0388 Tarpdisciplininės socialinių mokslų, žurnalistikos ir informacijos programos ir kvalifikacijos
039 Niekur kitur nepriskirti socialiniai mokslai, žurnalistika ir informacija
0399 Niekur kitur nepriskirti socialiniai mokslai, žurnalistika ir informacija
04 Verslas, administravimas ir teisė
040 Verslas, administravimas ir teisė (plačiosios programos)
0400 Verslas, administravimas ir teisė (plačiosios programos)
041 Verslas ir administravimas
0410 Verslas ir administravimas (plačiosios programos)
0411 Apskaita
0412 Finansai, bankininkystė ir draudimas
0413 Vadyba ir administravimas
0414 Rinkodara
0415 Biuro administravimas
0416 Didmeninė ir mažmeninė prekyba
0417 Darbo organizavimas
0419 Niekur kitur nepriskirti verslas ir administravimas
042 Teisė
0421 Teisė
048 Tarpdisciplininės verslo, administravimo ir teisės programos ir kvalifikacijos
0488 Tarpdisciplininės verslo, administravimo ir teisės programos ir kvalifikacijos
049 Niekur kitur nepriskirti verslas, administravimas ir teisė
0499 Niekur kitur nepriskirti verslas, administravimas ir teisė
05 Gamtos mokslai, matematika ir statistika
050 Gamtos mokslai, matematika ir statistika (plačiosios programos)
0500 Gamtos mokslai, matematika ir statistika (plačiosios programos)
051 Biologija ir susiję mokslai
0510 Biologija ir susiję mokslai (plačiosios programos)
0511 Biologija
0512 Biochemija
0519 Niekur kitur nepriskirti biologija ir susiję mokslai
052 Aplinka
0520 Aplinka (plačiosios programos)
0521 Aplinkotyra
0522 Gamtinė aplinka ir gyvūnija
0529 Niekur kitur nepriskirti aplinkos mokslai
053 Fiziniai mokslai
0530 Fiziniai mokslai (plačiosios programos)
0531 Chemija
0532 Žemės mokslai
0533 Fizika
0539 Niekur kitur nepriskirti fiziniai mokslai
054 Matematika ir statistika
0540 Matematika ir statistika (plačiosios programos)
0541 Matematika
0542 Statistika
058 Tarpdisciplininės gamtos mokslų, matematikos ir statistikos programos ir kvalifikacijos
0588 Tarpdisciplininės gamtos mokslų, matematikos ir statistikos programos ir kvalifikacijos
059 Niekur kitur nepriskirti gamtos mokslai, matematika ir statistika
0599 Niekur kitur nepriskirti gamtos mokslai, matematika ir statistika
06 Informacinės ir ryšių technologijos (IRT)
061 Informacinės ir ryšių technologijos (IRT)
0610 Informacinės ir ryšių technologijos (IRT) (plačiosios programos)
0611 Kompiuterio naudojimas
0612 Duomenų bazių ir tinklų projektavimas ir administravimas
0613 Programinės įrangos, taikomųjų programų kūrimas ir analizė
0619 Niekur kitur nepriskirtos informacinės ir ryšių technologijos (IRT)
068 Tarpdisciplininės informacinių ir ryšių technologijų (IRT) programos ir kvalifikacijos
0688 Tarpdisciplininės informacinių ir ryšių technologijų (IRT) programos ir kvalifikacijos
07 Inžinerija, gamyba ir statyba
070 Inžinerija, gamyba ir statyba (plačiosios programos)
0700 Inžinerija, gamyba ir statyba (plačiosios programos)
071 Inžinerija ir inžinerinės profesijos
0710 Inžinerija ir inžinerinės profesijos (plačiosios programos)
0711 Chemijos inžinerija
0712 Aplinkosaugos technologijos
0713 Elektra ir energija
0714 Elektronika ir automatika
0715 Mechanika ir metalo darbai
0716 Variklinės transporto priemonės, laivai ir orlaiviai
0719 Niekur kitur nepriskirtos inžinerija ir inžinerinės profesijos
072 Gamyba ir perdirbimas
0720 Gamyba ir perdirbimas (plačiosios programos)
0721 Maisto produktų technologijos
0722 Medžiagotyra (stiklas, popierius, plastikai, mediena)
0723 Tekstilė (apranga, avalynė ir oda)
0724 Kasyba ir gavyba
0729 Niekur kitur nepriskirti gamyba ir perdirbimas
073 Architektūra ir statyba
0730 Architektūra ir statyba (plačiosios programos)
0731 Architektūra ir urbanistika
0732 Statyba ir statybos inžinerija
078 Tarpdisciplininės inžinerijos, gamybos ir statybos programos ir kvalifikacijos
0788 Tarpdisciplininės inžinerijos, gamybos ir statybos programos ir kvalifikacijos
079 Niekur kitur nepriskirtos inžinerija, gamyba ir statyba
0799 Niekur kitur nepriskirtos inžinerija, gamyba ir statyba
08 Žemės ūkis, miškininkystė, žuvininkystė ir veterinarija
080 Žemės ūkis, miškininkystė, žuvininkystė ir veterinarija (plačiosios programos)
0800 Žemės ūkis, miškininkystė, žuvininkystė ir veterinarija (plačiosios programos)
081 Žemės ūkis
0810 Žemės ūkis (plačiosios programos)
0811 Augalininkystė ir gyvulininkystė
0812 Sodininkystė
0819 Niekur kitur nepriskirtas žemės ūkis
082 Miškininkystė
0821 Miškininkystė
083 Žuvininkystė
0831 Žuvininkystė
084 Veterinarija
0841 Veterinarija
088 Tarpdisciplininės žemės ūkio, miškininkystės, žuvininkystės ir veterinarijos programos ir kvalifikacijos
0888 Tarpdisciplininės žemės ūkio, miškininkystės, žuvininkystės ir veterinarijos programos ir kvalifikacijos
089 Niekur kitur nepriskirti žemės ūkis, miškininkystė, žuvininkystė ir veterinarija
0899 Niekur kitur nepriskirti žemės ūkis, miškininkystė, žuvininkystė ir veterinarija
09 Sveikatos priežiūra ir socialinė gerovė
090 Sveikatos priežiūra ir socialinė gerovė (plačiosios programos)
0900 Sveikatos priežiūra ir socialinė gerovė (plačiosios programos)
091 Sveikatos priežiūra
0910 Sveikatos priežiūra (plačiosios programos)
0911 Odontologija
0912 Medicina
0913 Slauga ir akušerija
0914 Medicinos diagnostika ir gydymo technologija
0915 Terapija ir reabilitacija
0916 Farmacija
0917 Tradicinė ir netradicinė medicina
0919 Niekur kitur nepriskirta sveikatos priežiūra
092 Socialinė gerovė
0920 Socialinė gerovė (plačiosios programos)
0921 Vyresnio amžiaus ir suaugusių neįgalių asmenų priežiūra
0922 Vaikų priežiūra ir paslaugos jaunimui
0923 Socialinis darbas ir konsultavimas
0929 Niekur kitur nepriskirta socialinė gerovė
098 Tarpdisciplininės sveikatos priežiūros ir socialinės gerovės programos ir kvalifikacijos
0988 Tarpdisciplininės sveikatos priežiūros ir socialinės gerovės programos ir kvalifikacijos
099 Niekur kitur nepriskirtos sveikatos priežiūra ir socialinė gerovė
0999 Niekur kitur nepriskirtos sveikatos priežiūra ir socialinė gerovė
10 Paslaugos
100 Paslaugos (plačiosios programos)
1000 Paslaugos (plačiosios programos)
101 Paslaugos asmenims
1010 Paslaugos asmenims (plačiosios programos)
1011 Namų ūkio paslaugos
1012 Plaukų ir grožio priežiūra
1013 Viešbučių ir maitinimo paslaugos
1014 Sportas
1015 Kelionės, turizmas ir poilsis
1019 Niekur kitur nepriskirtos paslaugos asmenims
102 Higiena ir profesinė sveikata
1020 Higiena ir profesinė sveikata (plačiosios programos)
1021 Visuomenės sveikata
1022 Profesinė sveikata ir darbuotojų sauga
1029 Niekur kitur nepriskirtos higiena ir profesinė sveikata
103 Saugos paslaugos
1030 Saugos paslaugos (plačiosios programos)
1031 Ginkluotosios pajėgos ir gynyba
1032 Asmens ir turto apsauga
1039 Niekur kitur nepriskirtos saugos paslaugos
104 Transporto paslaugos
1041 Transporto paslaugos
108 Tarpdisciplininės paslaugų programos ir kvalifikacijos
1088 Tarpdisciplininės paslaugų programos ir kvalifikacijos
109 Niekur kitur nepriskirtos paslaugos
1099 Niekur kitur nepriskirtos paslaugos
`;
