/** Swedish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const SV = `
00 Allmänna program och kvalifikationer
000 Allmänna program och kvalifikationer, inte närmare definierat
0000 Allmänna program och kvalifikationer, inte närmare definierat
001 Grundläggande program och kvalifikationer
0011 Grundläggande program och kvalifikationer
002 Läskunnighet och räknefärdighet
0021 Läskunnighet och räknefärdighet
003 Personliga färdigheter och utveckling
0031 Personliga färdigheter och utveckling
009 Allmänna program och kvalifikationer, inte inbegripet någon annanstans
0099 Allmänna program och kvalifikationer, inte inbegripet någon annanstans
01 Lärarutbildning
011 Lärarutbildning
0110 Lärarutbildning, inte närmare definierat
0111 Pedagogik
0112 Förskollärarutbildning
0113 Lärarutbildning utan ämnesspecialisering
0114 Lärarutbildning med ämnesspecialisering
0119 Lärarutbildning, inte inbegripet någon annanstans
018 Tvärvetenskapliga program och kvalifikationer som omfattar pedagogik
0188 Tvärvetenskapliga program och kvalifikationer som omfattar pedagogik
02 Konst och humaniora
020 Konst och humaniora, inte närmare definierat
0200 Konst och humaniora, inte närmare definierat
021 Konst
0210 Konst, inte närmare definierat
0211 Medieteknik och medieproduktion
0212 Design
0213 Konstvetenskap
0214 Konsthantverk
0215 Musik och scenkonst
0219 Konst, inte inbegripet någon annanstans
022 Humaniora (utom språk)
0220 Humaniora (utom språk), inte närmare definierat
0221 Religion och teologi
0222 Historia och arkeologi
0223 Filosofi och etik
0228 Tvärvetenskapliga program och kvalifikationer som omfattar humaniora
0229 Humaniora (utom språk), inte inbegripet någon annanstans
023 Språk
0230 Språk, inte närmare definierat
0231 Språkinlärning
0232 Litteratur och språkvetenskap
0239 Språk, inte inbegripet någon annanstans
028 Tvärvetenskapliga program och kvalifikationer som omfattar konst och humaniora
0288 Tvärvetenskapliga program och kvalifikationer som omfattar konst och humaniora
029 Konst och humaniora, inte inbegripet någon annanstans
0299 Konst och humaniora, inte inbegripet någon annanstans
03 Samhällsvetenskap, journalistik och informationsvetenskap
030 Samhällsvetenskap, journalistik och informationsvetenskap, inte närmare definierat
0300 Samhällsvetenskap, journalistik och informationsvetenskap, inte närmare definierat
031 Samhälls- och beteendevetenskap
0310 Samhälls- och beteendevetenskap, inte närmare definierat
0311 Ekonomi
0312 Statsvetenskap
0313 Psykologi
0314 Sociologi och kulturvetenskap
0319 Samhälls- och beteendevetenskap, inte inbegripet någon annanstans
032 Journalistik och informationsvetenskap
0320 Journalistik och informationsvetenskap, inte närmare definierat
0321 Journalistik och nyhetsrapportering
0322 Biblioteks-, informations- och arkivvetenskap
0329 Journalistik och informationsvetenskap, inte inbegripet någon annanstans
038 Tvärvetenskapliga program och kvalifikationer som omfattar samhällsvetenskap, journalistik och informationsvetenskap
0388 Tvärvetenskapliga program och kvalifikationer som omfattar samhällsvetenskap, journalistik och informationsvetenskap
039 Samhällsvetenskap, journalistik och informationsvetenskap, inte inbegripet någon annanstans
0399 Samhällsvetenskap, journalistik och informationsvetenskap, inte inbegripet någon annanstans
04 Ekonomi, förvaltning och juridik
040 Ekonomi, förvaltning och juridik, inte närmare definierat
0400 Ekonomi, förvaltning och juridik, inte närmare definierat
041 Ekonomi och förvaltning
0410 Ekonomi och förvaltning, inte närmare definierat
0411 Redovisning och skatter
0412 Finans, bank och försäkring
0413 Ledarskap och organisation
0414 Marknadsföring och reklam
0415 Sekreterar- och kontorsarbete
0416 Parti- och detaljhandel
0417 Yrkesfärdigheter
0419 Ekonomi och förvaltning, inte inbegripet någon annanstans
042 Juridik
0421 Juridik
048 Tvärvetenskapliga program och kvalifikationer som omfattar ekonomi, förvaltning och juridik
0488 Tvärvetenskapliga program och kvalifikationer som omfattar ekonomi, förvaltning och juridik
049 Ekonomi, förvaltning och juridik, inte inbegripet någon annanstans
0499 Ekonomi, förvaltning och juridik, inte inbegripet någon annanstans
05 Naturvetenskap, matematik och statistik
050 Naturvetenskap, matematik och statistik, inte närmare definierat
0500 Naturvetenskap, matematik och statistik, inte närmare definierat
051 #N/A
0510 Biologi och närliggande ämnen
0511 Biologi
0512 Biokemi
0519 Biologi och närliggande ämnen, inte inbegripet någon annanstans
052 Miljö
0520 Miljö, inte närmare definierat
0521 Miljövetenskap
0522 Naturmiljö, vilda djur och växter
0529 Miljö, inte inbegripet någon annanstans
053 Fysik
0530 Fysik, inte närmare definierat
0531 Kemi
0532 Geovetenskap
0533 Fysik
0539 Fysik, inte inbegripet någon annanstans
054 Matematik och statistik
0540 Matematik och statistik, inte närmare definierat
0541 Matematik
0542 Statistik
058 Tvärvetenskapliga program och kvalifikationer som omfattar naturvetenskap, matematik och statistik
0588 Tvärvetenskapliga program och kvalifikationer som omfattar naturvetenskap, matematik och statistik
059 Naturvetenskap, matematik och statistik, inte inbegripet någon annanstans
0599 Naturvetenskap, matematik och statistik, inte inbegripet någon annanstans
06 Informations- och kommunikationsteknik (IKT)
061 Informations- och kommunikationsteknik (IKT)
0610 Informations- och kommunikationsteknik (IKT), inte närmare definierat
0611 Datoranvändning
0612 Design och administration av databaser och nätverk
0613 Utveckling och analys av programvara och applikationer
0619 Informations- och kommunikationsteknik, inte inbegripet någon annanstans
068 Tvärvetenskapliga program och kvalifikationer som omfattar informations- och kommunikationsteknik (IKT)
0688 Tvärvetenskapliga program och kvalifikationer som omfattar informations- och kommunikationsteknik (IKT)
07 Ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin
070 Ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin, inte närmare definierat
0700 Ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin, inte närmare definierat
071 Ingenjörsutbildning
0710 Ingenjörsutbildning, inte närmare definierat
0711 Kemiteknik och kemiska processer
0712 Miljöteknik
0713 Elektricitet och energi
0714 Elektronik och automation
0715 Mekanik och metallurgi
0716 Motorfordon, fartyg och luftfartyg
0719 Ingenjörsutbildning, inte inbegripet någon annanstans
072 Tillverkning och bearbetning
0720 Tillverkning och bearbetning, inte närmare definierat
0721 Livsmedelsförädling
0722 Material (glas, papper, plast och trä)
0723 Textilier (kläder, skodon och läder)
0724 Gruvdrift och utvinning
0729 Tillverkning och bearbetning, inte inbegripet någon annanstans
073 Arkitektur och byggnadsindustrin
0730 Arkitektur och byggnadsindustrin, inte närmare definierat
0731 Arkitektur och stadsplanering
0732 Bygg- och anläggningsarbeten
078 Tvärvetenskapliga program och kvalifikationer som omfattar ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin
0788 Tvärvetenskapliga program och kvalifikationer som omfattar ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin
079 Ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin, inte inbegripet någon annanstans
0799 Ingenjörsutbildning samt utbildning för tillverknings- och byggnadsindustrin, inte inbegripet någon annanstans
08 Lantbruk, skogsbruk, fiske och djursjukvård
080 Lantbruk, skogsbruk, fiske och djursjukvård, inte närmare definierat
0800 Lantbruk, skogsbruk, fiske och djursjukvård, inte närmare definierat
081 Lantbruk
0810 Lantbruk, inte närmare definierat
0811 Odling och boskapsuppfödning
0812 Trädgårdsodling
0819 Lantbruk, inte inbegripet någon annanstans
082 Skogsbruk
0821 Skogsbruk
083 Fiske
0831 Fiske
084 Djursjukvård
0841 Djursjukvård
088 Tvärvetenskapliga program och kvalifikationer som omfattar lantbruk, skogsbruk, fiske och djursjukvård
0888 Tvärvetenskapliga program och kvalifikationer som omfattar lantbruk, skogsbruk, fiske och djursjukvård
089 Lantbruk, skogsbruk, fiske och djursjukvård, inte inbegripet någon annanstans
0899 Lantbruk, skogsbruk, fiske och djursjukvård, inte inbegripet någon annanstans
09 Hälsa och social omsorg
090 Hälsa och social omsorg, inte närmare definierat
0900 Hälsa och social omsorg, inte närmare definierat
091 Hälsa
0910 Hälsa, inte närmare definierat
0911 Odontologi
0912 Medicin
0913 Sjuksköterske- och barnmorskeutbildning
0914 Medicinsk diagnostik och behandlingsteknik
0915 Terapi och rehabilitering
0916 Farmaci
0917 Traditionell/komplementär medicin och traditionella/komplementärmedicinska behandlingsformer
0919 Hälsa, inte inbegripet någon annanstans
092 Social omsorg
0920 Social omsorg, inte närmare definierat
0921 Vård av äldre och av människor med funktionshinder
0922 Barnomsorg och ungdomsarbete
0923 Socialt arbete och social rådgivning
0929 Social omsorg, inte inbegripet någon annanstans
098 Tvärvetenskapliga program och kvalifikationer som omfattar hälsa och social omsorg
0988 Tvärvetenskapliga program och kvalifikationer som omfattar hälsa och social omsorg
099 Hälsa och social omsorg, inte inbegripet någon annanstans
0999 Hälsa och social omsorg, inte inbegripet någon annanstans
10 Tjänster
100 Tjänster, inte närmare definierat
1000 Tjänster, inte närmare definierat
101 Personliga tjänster
1010 Personliga tjänster, inte närmare definierat
1011 Hushållstjänster
1012 Hårvård och skönhetsvård
1013 Hotell, restaurang och catering
1014 Idrott
1015 Resor, turism och fritid
1019 Personliga tjänster, inte inbegripet någon annanstans
102 Hygien och hälsa på arbetsplatsen
1020 Hygien och hälsa på arbetsplatsen, inte närmare definierat
1021 Vatten, avlopp och renhållning
1022 Hälsa och säkerhet på arbetsplatsen
1029 Hygien och hälsa på arbetsplatsen, inte närmare definierat
103 Säkerhetstjänster
1030 Säkerhetstjänster, inte närmare definierat
1031 Militär och försvar
1032 Person- och egendomsskydd
1039 Säkerhetstjänster, inte inbegripet någon annanstans
104 Transporttjänster
1041 Transporttjänster
108 Tvärvetenskapliga program och kvalifikationer som omfattar tjänster
1088 Tvärvetenskapliga program och kvalifikationer som omfattar tjänster
109 Tjänster, inte inbegripet någon annanstans
1099 Tjänster, inte inbegripet någon annanstans
99 Okänd inriktning
999 Okänd inriktning
9999 Okänd inriktning
`;
