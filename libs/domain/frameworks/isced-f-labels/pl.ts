/** Polish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const PL = `
00 Programy i kwalifikacje ogólne
000 Programy i kwalifikacje ogólne, bliżej niezdefiniowane
0000 Programy i kwalifikacje ogólne, bliżej niezdefiniowane
001 Programy i kwalifikacje podstawowe
0011 Programy i kwalifikacje podstawowe
002 Umiejętność czytania, pisania i liczenia
0021 Umiejętność czytania, pisania i liczenia
003 Umiejętności osobiste i rozwój osobisty
0031 Umiejętności osobiste i rozwój osobisty
009 Programy i kwalifikacje ogólne, gdzie indziej niesklasyfikowane
0099 Programy i kwalifikacje ogólne, gdzie indziej niesklasyfikowane
01 Kształcenie
011 Kształcenie
0110 Kształcenie, bliżej niezdefiniowane
0111 Nauka o kształceniu
0112 Kształcenie nauczycieli przedszkolnych
0113 Kształcenie nauczycieli bez specjalizacji przedmiotowej
0114 Kształcenie nauczycieli ze specjalizacją przedmiotową
0119 Kształcenie, gdzie indziej niesklasyfikowane
018 Interdyscyplinarne programy i kwalifikacje związane z kształceniem
0188 Interdyscyplinarne programy i kwalifikacje związane z kształceniem
02 Sztuka i nauki humanistyczne
020 Sztuka i nauki humanistyczne, bliżej niezdefiniowane
0200 Sztuka i nauki humanistyczne, bliżej niezdefiniowane
021 Sztuka
0210 Sztuka, bliżej niezdefiniowana
0211 Techniki audiowizualne i produkcja medialna
0212 Moda, projektowanie wnętrz i wzornictwo przemysłowe
0213 Sztuki piękne
0214 Rękodzieło
0215 Muzyka i sztuki widowiskowe
0219 Sztuka, gdzie indziej niesklasyfikowana
022 Nauki humanistyczne (z wyjątkiem języków)
0220 Nauki humanistyczne (z wyjątkiem języków), bliżej niezdefiniowane
0221 Religia i teologia
0222 Historia i archeologia
0223 Filozofia i etyka
0228 Interdyscyplinarne programy i kwalifikacje związane z naukami humanistycznymi
0229 Nauki humanistyczne (z wyjątkiem języków), gdzie indziej niesklasyfikowane
023 Języki
0230 Języki, bliżej niezdefiniowane
0231 Nauka języków
0232 Literatura i językoznawstwo
0239 Języki, gdzie indziej niesklasyfikowane
028 Interdyscyplinarne programy i kwalifikacje związane ze sztuką i naukami humanistycznymi
0288 Interdyscyplinarne programy i kwalifikacje związane ze sztuką i naukami humanistycznymi
029 Sztuka i nauki humanistyczne, gdzie indziej niesklasyfikowane
0299 Sztuka i nauki humanistyczne, gdzie indziej niesklasyfikowane
03 Nauki społeczne, dziennikarstwo i informacja
030 Nauki społeczne, dziennikarstwo i informacja, bliżej niezdefiniowane
0300 Nauki społeczne, dziennikarstwo i informacja, bliżej niezdefiniowane
031 Nauki społeczne i behawioralne
0310 Nauki społeczne i behawioralne, bliżej niezdefiniowane
0311 Ekonomia
0312 Nauki polityczne i wiedza o społeczeństwie
0313 Psychologia
0314 Socjologia i kulturoznawstwo
0319 Nauki społeczne i behawioralne, gdzie indziej niesklasyfikowane
032 Dziennikarstwo i informacja
0320 Dziennikarstwo i informacja, bliżej niezdefiniowane
0321 Dziennikarstwo i reporterstwo
0322 Bibliotekarstwo, informacja naukowa i archiwistyka
0329 Dziennikarstwo i informacja, gdzie indziej niesklasyfikowane
038 Interdyscyplinarne programy i kwalifikacje związane z naukami społecznymi, dziennikarstwem i informacją
0388 Interdyscyplinarne programy i kwalifikacje związane z naukami społecznymi, dziennikarstwem i informacją
039 Nauki społeczne, dziennikarstwo i informacja, gdzie indziej niesklasyfikowane
0399 Nauki społeczne, dziennikarstwo i informacja, gdzie indziej niesklasyfikowane
04 Biznes, administracja i prawo
040 Biznes, administracja i prawo, bliżej niezdefiniowane
0400 Biznes, administracja i prawo, bliżej niezdefiniowane
041 Biznes i administracja
0410 Biznes i administracja, bliżej niezdefiniowane
0411 Rachunkowość i opodatkowanie
0412 Finanse, bankowość i ubezpieczenia
0413 Zarządzanie i administracja
0414 Marketing i reklama
0415 Prace sekretarskie i biurowe
0416 Sprzedaż hurtowa i detaliczna
0417 Umiejętności zawodowe
0419 Biznes i administracja, gdzie indziej niesklasyfikowane
042 Prawo
0421 Prawo
048 Interdyscyplinarne programy i kwalifikacje związane z biznesem, administracją i prawem
0488 Interdyscyplinarne programy i kwalifikacje związane z biznesem, administracją i prawem
049 Biznes, administracja i prawo, gdzie indziej niesklasyfikowane
0499 Biznes, administracja i prawo, gdzie indziej niesklasyfikowane
05 Nauki przyrodnicze, matematyka i statystyka
050 Nauki przyrodnicze, matematyka i statystyka, bliżej niezdefiniowane
0500 Nauki przyrodnicze, matematyka i statystyka, bliżej niezdefiniowane
051 Nauki biologiczne i pokrewne
0510 Nauki biologiczne i pokrewne, bliżej niezdefiniowane
0511 Biologia
0512 Biochemia
0519 Nauki biologiczne i pokrewne, gdzie indziej niesklasyfikowane
052 Środowisko
0520 Środowisko, bliżej niezdefiniowane
0521 Nauki o środowisku
0522 Środowisko naturalne i przyroda
0529 Środowisko, gdzie indziej niesklasyfikowane
053 Nauki fizyczne
0530 Nauki fizyczne, bliżej niezdefiniowane
0531 Chemia
0532 Nauki o ziemi
0533 Fizyka
0539 Nauki fizyczne, gdzie indziej niesklasyfikowane
054 Matematyka i statystyka
0540 Matematyka i statystyka, bliżej niezdefiniowane
0541 Matematyka
0542 Statystyka
058 Interdyscyplinarne programy i kwalifikacje związane z naukami przyrodniczymi, matematyką i statystyką
0588 Interdyscyplinarne programy i kwalifikacje związane z naukami przyrodniczymi, matematyką i statystyką
059 Nauki przyrodnicze, matematyka i statystyka, gdzie indziej niesklasyfikowane
0599 Nauki przyrodnicze, matematyka i statystyka, gdzie indziej niesklasyfikowane
06 Technologie informacyjno-komunikacyjne (ICT)
061 Technologie informacyjno-komunikacyjne (ICT)
0610 Technologie informacyjno-komunikacyjne (ICT), bliżej niezdefiniowane
0611 Obsługa i użytkowanie komputerów
0612 Projektowanie baz danych i sieci oraz administrowanie nimi
0613 Tworzenie i analizowanie oprogramowania i aplikacji
0619 Technologie informacyjno-komunikacyjne, gdzie indziej niesklasyfikowane
068 Interdyscyplinarne programy i kwalifikacje związane z technologiami informacyjno-komunikacyjnymi (ICT)
0688 Interdyscyplinarne programy i kwalifikacje związane z technologiami informacyjno-komunikacyjnymi (ICT)
07 Inżynieria, produkcja i budownictwo
070 Inżynieria, produkcja i budownictwo, bliżej niezdefiniowane
0700 Inżynieria, produkcja i budownictwo, bliżej niezdefiniowane
071 Nauki inżynieryjno-techniczne
0710 Nauki inżynieryjno-techniczne, bliżej niezdefiniowane
0711 Inżynieria chemiczna i procesowa
0712 Technologia ochrony środowiska
0713 Elektryczność i energia
0714 Elektronika i automatyka
0715 Mechanika i metalurgia
0716 Pojazdy silnikowe, statki i statki powietrzne
0719 Nauki inżynieryjno-techniczne, gdzie indziej niesklasyfikowane
072 Produkcja i przetwórstwo
0720 Produkcja i przetwórstwo, bliżej niezdefiniowane
0721 Przetwórstwo żywności
0722 Surowce (szkło, papier, plastik i drewno)
0723 Tekstylia (ubrania, obuwie i wyroby skórzane)
0724 Górnictwo i wydobycie
0729 Produkcja i przetwórstwo, gdzie indziej niesklasyfikowane
073 Architektura i budownictwo
0730 Architektura i budownictwo, bliżej niezdefiniowane
0731 Architektura i urbanistyka
0732 Budownictwo oraz inżynieria lądowa i wodna
078 Interdyscyplinarne programy i kwalifikacje związane z inżynierią, produkcją i budownictwem
0788 Interdyscyplinarne programy i kwalifikacje związane z inżynierią, produkcją i budownictwem
079 Inżynieria, produkcja i budownictwo, gdzie indziej niesklasyfikowane
0799 Inżynieria, produkcja i budownictwo, gdzie indziej niesklasyfikowane
08 Rolnictwo, leśnictwo, rybołówstwo i weterynaria
080 Rolnictwo, leśnictwo, rybołówstwo i weterynaria, bliżej niezdefiniowane
0800 Rolnictwo, leśnictwo, rybołówstwo i weterynaria, bliżej niezdefiniowane
081 Rolnictwo
0810 Rolnictwo, bliżej niezdefiniowane
0811 Produkcja roślinna i zwierzęca
0812 Ogrodnictwo
0819 Rolnictwo, gdzie indziej niesklasyfikowane
082 Leśnictwo
0821 Leśnictwo
083 Rybołówstwo
0831 Rybołówstwo
084 Weterynaria
0841 Weterynaria
088 Interdyscyplinarne programy i kwalifikacje związane z rolnictwem, leśnictwem, rybołówstwem i weterynarią
0888 Interdyscyplinarne programy i kwalifikacje związane z rolnictwem, leśnictwem, rybołówstwem i weterynarią
089 Rolnictwo, leśnictwo, rybołówstwo i weterynaria, gdzie indziej niesklasyfikowane
0899 Rolnictwo, leśnictwo, rybołówstwo i weterynaria, gdzie indziej niesklasyfikowane
09 Zdrowie i opieka społeczna
090 Zdrowie i opieka społeczna, bliżej niezdefiniowane
0900 Zdrowie i opieka społeczna, bliżej niezdefiniowane
091 Zdrowie
0910 Zdrowie, bliżej niezdefiniowane
0911 Stomatologia
0912 Medycyna
0913 Pielęgniarstwo i położnictwo
0914 Technologia związana z diagnostyką medyczną i leczeniem
0915 Terapia i rehabilitacja
0916 Farmacja
0917 Medycyna i terapia tradycyjna i uzupełniająca
0919 Zdrowie, gdzie indziej niesklasyfikowane
092 Opieka społeczna
0920 Opieka społeczna, bliżej niezdefiniowana
0921 Opieka nad osobami starszymi i niepełnosprawnymi dorosłymi
0922 Opieka nad dziećmi i usługi na rzecz młodzieży
0923 Pomoc społeczna i poradnictwo
0929 Opieka społeczna, gdzie indziej niesklasyfikowana
098 Interdyscyplinarne programy i kwalifikacje związane ze zdrowiem i opieką społeczną
0988 Interdyscyplinarne programy i kwalifikacje związane ze zdrowiem i opieką społeczną
099 Zdrowie i opieka społeczna, gdzie indziej niesklasyfikowane
0999 Zdrowie i opieka społeczna, gdzie indziej niesklasyfikowane
10 Usługi
100 Usługi, bliżej niezdefiniowane
1000 Usługi, bliżej niezdefiniowane
101 Usługi na rzecz ludności
1010 Usługi na rzecz ludności, bliżej niezdefiniowane
1011 Usługi domowe
1012 Usługi fryzjerskie i kosmetyczne
1013 Hotele, restauracje i catering
1014 Sport
1015 Podróże, turystyka i wypoczynek
1019 Usługi na rzecz ludności, gdzie indziej niesklasyfikowane
102 Higiena, usługi w zakresie bezpieczeństwa i higieny pracy
1020 Higiena, usługi w zakresie bezpieczeństwa i higieny pracy, bliżej niezdefiniowane
1021 Usługi sanitarne komunalne
1022 Bezpieczeństwo i higiena pracy
1029 Higiena, usługi w zakresie bezpieczeństwa i higieny pracy, gdzie indziej niesklasyfikowane
103 Usługi w zakresie ochrony
1030 Usługi w zakresie ochrony, bliżej niezdefiniowane
1031 Wojsko i obronność
1032 Ochrona osób i mienia
1039 Usługi w zakresie ochrony, gdzie indziej niesklasyfikowane
104 Usługi transportowe
1041 Usługi transportowe
108 Interdyscyplinarne programy i kwalifikacje związane z usługami
1088 Interdyscyplinarne programy i kwalifikacje związane z usługami
109 Usługi, gdzie indziej niesklasyfikowane
1099 Usługi, gdzie indziej niesklasyfikowane
99 Nieznana dziedzina
999 Nieznana dziedzina
9999 Nieznana dziedzina
`;
