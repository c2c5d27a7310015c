/** Latvian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const LV = `
00 Vispārīgas programmas un kvalifikācijas
000 Sīkāk neprecizētas vispārīgas programmas un kvalifikācijas
0000 Sīkāk neprecizētas vispārīgas programmas un kvalifikācijas
001 Pamatprogrammas un pamatkvalifikācijas
0011 Pamatprogrammas un pamatkvalifikācijas
002 Rakstpratība un rēķinpratība
0021 Rakstpratība un rēķinpratība
003 Personiskās prasmes un attīstība
0031 Personiskās prasmes un attīstība
009 Citur neklasificētas vispārīgas programmas un kvalifikācijas
0099 Citur neklasificētas vispārīgas programmas un kvalifikācijas
01 Izglītība
011 Izglītība
0110 Sīkāk neprecizēta izglītība
0111 Izglītības zinātne
0112 Pirmsskolas pedagogu apmācība
0113 Pedagogu apmācība bez specializācijas konkrētā priekšmetā
0114 Pedagogu apmācība ar specializāciju konkrētā priekšmetā
0119 Citur neklasificēta izglītība
018 Ar izglītību saistītas starpdisciplināras programmas un kvalifikācijas
0188 Ar izglītību saistītas starpdisciplināras programmas un kvalifikācijas
02 Mākslas un humanitārās zinātnes
020 Sīkāk neprecizētas mākslas un humanitārās zinātnes
0200 Sīkāk neprecizētas mākslas un humanitārās zinātnes
021 Mākslas
0210 Sīkāk neprecizētas mākslas
0211 Audiovizuālie paņēmieni un mediju satura radīšana
0212 Mode, interjers un rūpnieciskais dizains
0213 Tēlotājmāksla
0214 Daiļamatniecība
0215 Mūzika un skatuves mākslas
0219 Citur neklasificētas mākslas
022 Humanitārās zinātnes (izņemot valodas)
0220 Sīkāk neprecizētas humanitārās zinātnes (izņemot valodas)
0221 Reliģija un teoloģija
0222 Vēsture un arheoloģija
0223 Filozofija un ētika
0228 Ar humanitārajām zinātnēm saistītas starpdisciplināras programmas un kvalifikācijas
0229 Citur neklasificētas humanitārās zinātnes (izņemot valodas)
023 Valodas
0230 Sīkāk neprecizētas valodas
0231 Valodu apguve
0232 Literatūra un valodniecība
0239 Citur neklasificētas valodas
028 Ar mākslām un humanitārajām zinātnēm saistītas starpdisciplināras programmas un kvalifikācijas
0288 Ar mākslām un humanitārajām zinātnēm saistītas starpdisciplināras programmas un kvalifikācijas
029 Citur neklasificētas mākslas un humanitārās zinātnes
0299 Citur neklasificētas mākslas un humanitārās zinātnes
03 Sociālās zinātnes, žurnālistika un informācijas zinātne
030 Sīkāk neprecizētas sociālās zinātnes, žurnālistika un informācijas zinātne
0300 Sīkāk neprecizētas sociālās zinātnes, žurnālistika un informācijas zinātne
031 Sociālās un uzvedības zinātnes
0310 Sīkāk neprecizētas sociālās un uzvedības zinātnes
0311 Ekonomika
0312 Politikas zinātnes un civilzinības
0313 Psiholoģija
0314 Socioloģija un kultūras studijas
0319 Citur neklasificētas sociālās un uzvedības zinātnes
032 Žurnālistika un informācijas zinātne
0320 Sīkāk neprecizēta žurnālistika un informācijas zinātne
0321 Žurnālistika un reportāža
0322 Bibliotēku, informācijas un arhīvu studijas
0329 Citur neklasificēta žurnālistika un informācijas zinātne
038 Ar sociālajām zinātnēm, žurnālistiku un informācijas zinātni saistītas starpdisciplināras programmas un kvalifikācijas
0388 Ar sociālajām zinātnēm, žurnālistiku un informācijas zinātni saistītas starpdisciplināras programmas un kvalifikācijas
039 Citur neklasificētas sociālās zinātnes, žurnālistika un informācijas zinātne
0399 Citur neklasificētas sociālās zinātnes, žurnālistika un informācijas zinātne
04 Uzņēmējdarbība, administrācija un tiesības
040 Sīkāk neprecizēta uzņēmējdarbība, administrācija un tiesības
0400 Sīkāk neprecizēta uzņēmējdarbība, administrācija un tiesības
041 Uzņēmējdarbība un administrācija
0410 Sīkāk neprecizēta uzņēmējdarbība un administrācija
0411 Grāmatvedība un nodokļi
0412 Finanses, banku lietas un apdrošināšana
0413 Vadība un administrācija
0414 Tirgdarbība un reklāma
0415 Sekretariāta un biroja darbs
0416 Vairumtirdzniecība un mazumtirdzniecība
0417 Darba prasmes
0419 Citur neklasificēta uzņēmējdarbība un administrācija
042 Tiesības
0421 Tiesības
048 Ar uzņēmējdarbību, administrāciju un tiesībām saistītas starpdisciplināras programmas un kvalifikācijas
0488 Ar uzņēmējdarbību, administrāciju un tiesībām saistītas starpdisciplināras programmas un kvalifikācijas
049 Citur neklasificēta uzņēmējdarbība, administrācija un tiesības
0499 Citur neklasificēta uzņēmējdarbība, administrācija un tiesības
05 Dabaszinātnes, matemātika un statistika
050 Sīkāk neprecizētas dabaszinātnes, matemātika un statistika
0500 Sīkāk neprecizētas dabaszinātnes, matemātika un statistika
051 Bioloģiskās zinātnes un saistītas zinātnes
0510 Sīkāk neprecizētas bioloģiskās zinātnes un saistītas zinātnes
0511 Bioloģija
0512 Bioķīmija
0519 Citur neklasificētas bioloģiskās zinātnes un saistītas zinātnes
052 Vide
0520 Sīkāk neprecizētas vides zinības
0521 Vides zinātnes
0522 Dabiskās vides un dzīvā daba
0529 Citur neklasificētas vides zinības
053 Fizikālās zinātnes
0530 Sīkāk neprecizētas fizikālās zinātnes
0531 Ķīmija
0532 Zemes zinātnes
0533 Fizika
0539 Citur neklasificētas fizikālās zinātnes
054 Matemātika un statistika
0540 Sīkāk neprecizēta matemātika un statistika
0541 Matemātika
0542 Statistika
058 Ar dabaszinātnēm, matemātiku un statistiku saistītas starpdisciplināras programmas un kvalifikācijas
0588 Ar dabaszinātnēm, matemātiku un statistiku saistītas starpdisciplināras programmas un kvalifikācijas
059 Citur neklasificētas dabaszinātnes, matemātika un statistika
0599 Citur neklasificētas dabaszinātnes, matemātika un statistika
06 Informācijas un komunikācijas tehnoloģijas (IKT)
061 Informācijas un komunikācijas tehnoloģijas (IKT)
0610 Sīkāk neprecizētas informācijas un komunikācijas tehnoloģijas (IKT)
0611 Datorzinības
0612 Datubāzu un tīklu izstrāde un administrēšana
0613 Programmatūras un lietojumprogrammu izstrāde un analīze
0619 Citur neklasificētas informācijas un komunikācijas tehnoloģijas
068 Ar informācijas un komunikācijas tehnoloģijām (IKT) saistītas starpdisciplināras programmas un kvalifikācijas
0688 Ar informācijas un komunikācijas tehnoloģijām (IKT) saistītas starpdisciplināras programmas un kvalifikācijas
07 Inženierija, rūpniecība un būvniecība
070 Sīkāk neprecizēta inženierija, rūpniecība un būvniecība
0700 Sīkāk neprecizēta inženierija, rūpniecība un būvniecība
071 Inženierija un inženierijas profesijas
0710 Sīkāk neprecizēta inženierija un inženierijas profesijas
0711 Inženierķīmija un ķīmiskā ražošana
0712 Vides aizsardzības tehnoloģijas
0713 Elektroenerģija un enerģija
0714 Elektronika un automātika
0715 Mehānika un metālapstrāde
0716 Mehāniskie transportlīdzekļi, kuģi un gaisa kuģi
0719 Citur neklasificēta inženierija un inženierijas profesijas
072 Ražošana un pārstrāde/apstrāde
0720 Sīkāk neprecizēta ražošana un pārstrāde/apstrāde
0721 Pārtikas pārstrāde/apstrāde
0722 Materiāli (stikls, papīrs, plastmasa un koksne)
0723 Tekstilizstrādājumi (apģērbs, apavi un āda)
0724 Derīgo izrakteņu ieguve un ekstrakcija
0729 Citur neklasificēta ražošana un pārstrāde/apstrāde
073 Arhitektūra un būvniecība
0730 Sīkāk neprecizēta arhitektūra un būvniecība
0731 Arhitektūra un pilsētu plānošana
0732 Celtniecība un civilinženierija
078 Ar inženieriju, rūpniecību un būvniecību saistītas starpdisciplināras programmas un kvalifikācijas
0788 Ar inženieriju, rūpniecību un būvniecību saistītas starpdisciplināras programmas un kvalifikācijas
079 Citur neklasificēta inženierija, rūpniecība un būvniecība
0799 Citur neklasificēta inženierija, rūpniecība un būvniecība
08 Lauksaimniecība, mežsaimniecība, zivsaimniecība un veterinārija
080 Sīkāk neprecizēta lauksaimniecība, mežsaimniecība, zivsaimniecība un veterinārija
0800 Sīkāk neprecizēta lauksaimniecība, mežsaimniecība, zivsaimniecība un veterinārija
081 Lauksaimniecība
0810 Sīkāk neprecizēta lauksaimniecība
0811 Augkopība un lopkopība
0812 Dārzkopība
0819 Citur neklasificēta lauksaimniecība
082 Mežsaimniecība
0821 Mežsaimniecība
083 Zivsaimniecība
0831 Zivsaimniecība
084 Veterinārija
0841 Veterinārija
088 Ar lauksaimniecību, mežsaimniecību, zivsaimniecību un veterināriju saistītas starpdisciplināras programmas un kvalifikācijas
0888 Ar lauksaimniecību, mežsaimniecību, zivsaimniecību un veterināriju saistītas starpdisciplināras programmas un kvalifikācijas
089 Citur neklasificēta lauksaimniecība, mežsaimniecība, zivsaimniecība un veterinārija
0899 Citur neklasificēta lauksaimniecība, mežsaimniecība, zivsaimniecība un veterinārija
09 Veselības aprūpe un sociālie pakalpojumi
090 Sīkāk neprecizēta veselības aprūpe un sociālie pakalpojumi
0900 Sīkāk neprecizēta veselības aprūpe un sociālie pakalpojumi
091 Veselības aprūpe
0910 Sīkāk neprecizēta veselības aprūpe
0911 Zobārstniecība
0912 Medicīna
0913 Medmāsas un vecmātes
0914 Medicīniskās diagnostikas un ārstēšanas tehnoloģijas
0915 Terapija un rehabilitācija
0916 Farmācija
0917 Tradicionālā un komplementārā medicīna un terapija
0919 Citur neklasificēta veselības aprūpe
092 Sociālie pakalpojumi
0920 Sīkāk neprecizēti sociālie pakalpojumi
0921 Vecu cilvēku aprūpe un pieaugušo ar invaliditāti aprūpe
0922 Bērnu aprūpe un darbs ar jauniešiem
0923 Sociālais darbs un konsultācijas
0929 Citur neklasificēti sociālie pakalpojumi
098 Ar veselības aprūpi un sociālajiem pakalpojumiem saistītas starpdisciplināras programmas un kvalifikācijas
0988 Ar veselības aprūpi un sociālajiem pakalpojumiem saistītas starpdisciplināras programmas un kvalifikācijas
099 Citur neklasificēta veselības aprūpe un sociālie pakalpojumi
0999 Citur neklasificēta veselības aprūpe un sociālie pakalpojumi
10 Pakalpojumi
100 Sīkāk neprecizēti pakalpojumi
1000 Sīkāk neprecizēti pakalpojumi
101 Individuālie pakalpojumi
1010 Sīkāk neprecizēti individuālie pakalpojumi
1011 Saimnieciskie pakalpojumi
1012 Frizieru un skaistumkopšanas pakalpojumi
1013 Viesnīcu, restorānu un ēdināšanas pakalpojumi
1015 Ceļošana, tūrisms un atpūta
1019 Citur neklasificēti individuālie pakalpojumi
102 Higiēnas un arodveselības pakalpojumi
1020 Sīkāk neprecizēti higiēnas un arodveselības pakalpojumi
1021 Sabiedriskā sanitārija
1022 Arodveselība un darba drošība
1029 Citur neklasificēti higiēnas un arodveselības pakalpojumi
103 Drošības pakalpojumi
1030 Sīkāk neprecizēti drošības pakalpojumi
1031 Bruņotie spēki un aizsardzība
1032 Cilvēku un īpašuma aizsardzība
1039 Citur neklasificēti drošības pakalpojumi
104 Transporta pakalpojumi
1041 Transporta pakalpojumi
108 Ar pakalpojumiem saistītas starpdisciplināras programmas un kvalifikācijas
1088 Ar pakalpojumiem saistītas starpdisciplināras programmas un kvalifikācijas
109 Citur neklasificēti pakalpojumi
1099 Citur neklasificēti pakalpojumi
99 Nezināma joma
999 Nezināma joma
9999 Nezināma joma
`;
