/** Estonian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const ET = `
00 Üldkavad ja kvalifikatsioonid
000 Üldkavad ja kvalifikatsioonid, täpsemalt määratlemata
0000 Üldkavad ja kvalifikatsioonid, täpsemalt määratlemata
001 Põhiõppekavad ja kvalifikatsioonid
0011 Põhiõppekavad ja kvalifikatsioonid
002 Kirja- ja arvutusoskus
0021 Kirja- ja arvutusoskus
003 Isiklikud oskused ja isiklik areng
0031 Isiklikud oskused ja isiklik areng
009 Üldkavad ja kvalifikatsioonid, mujal liigitamata
0099 Üldkavad ja kvalifikatsioonid, mujal liigitamata
01 Haridus
011 Haridus
0110 Haridus, täpsemalt määratlemata
0111 Kasvatusteadus
0112 Eelkooliõpetajate koolitus
0113 Üldine õpetajakoolitus
0114 Aineõpetajate koolitus
0119 Haridus, mujal liigitamata
018 Haridust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0188 Haridust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
02 Kunstid ja humanitaarerialad
020 Kunstid ja humanitaarerialad, täpsemalt määratlemata
0200 Kunstid ja humanitaarerialad, täpsemalt määratlemata
021 Kunstid
0210 Kunstid, täpsemalt määratlemata
0211 Audiovisuaalsed tehnikad ja meediatoodang
0212 Mood, sise- ja tööstusdisain
0213 Kaunid kunstid
0214 Käsitöö
0215 Muusika ja esituskunstid
0219 Kunstid, mujal liigitamata
022 Humanitaarerialad (välja arvatud keeled)
0220 Humanitaarerialad (välja arvatud keeled), täpsemalt määratlemata
0221 Religioon ja teoloogia
0222 Ajalugu ja arheoloogia
0223 Filosoofia ja eetika
0228 Humanitaarerialasid hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0229 Humanitaarerialad (välja arvatud keeled), mujal liigitamata
023 Keeled
0230 Keeled, täpsemalt määratlemata
0231 Keeleõpe
0232 Kirjandus ja lingvistika
0239 Keeled, mujal liigitamata
028 Kunste ja humanitaarerialasid hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0288 Kunste ja humanitaarerialasid hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
029 Kunstid ja humanitaarerialad, mujal liigitamata
0299 Kunstid ja humanitaarerialad, mujal liigitamata
03 Sotsiaalteadused, ajakirjandus ja raamatukogundus
030 Sotsiaalteadused, ajakirjandus ja raamatukogundus, täpsemalt määratlemata
0300 Sotsiaalteadused, ajakirjandus ja raamatukogundus, täpsemalt määratlemata
031 Sotsiaal- ja käitumisteadused
0310 Sotsiaal- ja käitumisteadused, täpsemalt määratlemata
0311 Majandusteadus
0312 Poliitikateadus ja kodanikuõpetus
0313 Psühholoogia
0314 Sotsioloogia ja kulturoloogia
0319 Sotsiaal- ja käitumisteadused, mujal liigitamata
032 Ajakirjandus ja infolevi
0320 Ajakirjandus ja infolevi, täpsemalt määratlemata
0321 Ajakirjandus ja reportaaž
0322 Raamatukogundus, informaatika ja arhiivindus
0329 Ajakirjandus ja infolevi, mujal liigitamata
038 Sotsiaalteadusi, ajakirjandust ja raamatukogundust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0388 Sotsiaalteadusi, ajakirjandust ja raamatukogundust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
039 Sotsiaalteadused, ajakirjandus ja raamatukogundus, mujal liigitamata
0399 Sotsiaalteadused, ajakirjandus ja raamatukogundus, mujal liigitamata
04 Ettevõtlus, haldus ja õigusteadus
040 Ettevõtlus, haldus ja õigusteadus, täpsemalt määratlemata
0400 Ettevõtlus, haldus ja õigusteadus, täpsemalt määratlemata
041 Ettevõtlus ja haldus
0410 Ettevõtlus ja haldus, täpsemalt määratlemata
0411 Majandusarvestus ja maksundus
0412 Rahandus, pangandus ja kindlustus
0413 Juhtimine ja haldus
0414 Turundus ja reklaam
0415 Sekretäri- ja ametnikutöö
0416 Hulgi- ja jaekaubandus
0417 Tööoskused
0419 Ettevõtlus ja haldus, mujal liigitamata
042 Õigusteadus
0421 Õigusteadus
048 Ettevõtlust, haldust ja õigusteadust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0488 Ettevõtlust, haldust ja õigusteadust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
049 Ettevõtlus, haldus ja õigusteadus, mujal liigitamata
0499 Ettevõtlus, haldus ja õigusteadus, mujal liigitamata
05 Loodusteadused, matemaatika ja statistika
050 Loodusteadused, matemaatika ja statistika, täpsemalt määratlemata
0500 Loodusteadused, matemaatika ja statistika, täpsemalt määratlemata
051 Bioloogia ja sellega seotud teadused
0510 Bioloogia ja sellega seotud teadused, täpsemalt määratlemata
0511 Bioloogia
0512 Biokeemia
0519 Bioloogia ja sellega seotud teadused, mujal liigitamata
052 Keskkonnavaldkond
0520 Keskkonnavaldkond, täpsemalt määratlemata
0521 Keskkonnateadused
0522 Looduskeskkond ja puutumatu loodus
0529 Keskkonnavaldkond, mujal liigitamata
053 Füüsikalised loodusteadused
0530 Füüsikalised loodusteadused, täpsemalt määratlemata
0531 Keemia
0532 Maateadus
0533 Füüsika
0539 Füüsikalised loodusteadused, mujal liigitamata
054 Matemaatika ja statistika
0540 Loodusteadused, matemaatika ja statistika, täpsemalt määratlemata
0541 Matemaatika
0542 Statistika
058 Loodusteadusi, matemaatikat ja statistikat hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0588 Loodusteadusi, matemaatikat ja statistikat hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
059 Loodusteadused, matemaatika ja statistika, mujal liigitamata
0599 Loodusteadused, matemaatika ja statistika, mujal liigitamata
06 Info- ja kommunikatsioonitehnoloogia (IKT)
061 Info- ja kommunikatsioonitehnoloogia (IKT)
0610 Info- ja kommunikatsioonitehnoloogia (IKT), täpsemalt määratlemata
0611 Arvutikasutus
0612 Andmebaaside ja võrkude projekteerimine ja haldus
0613 Tarkvara ja rakenduste arendus ning analüüs
0619 Info- ja kommunikatsioonitehnoloogia, mujal liigitamata
068 Info- ja kommunikatsioonitehnoloogiat (IKT) hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0688 Info- ja kommunikatsioonitehnoloogiat (IKT) hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
07 Tehnika, tootmine ja ehitus
070 Inseneriteadus, tootmine ja ehitus, täpsemalt määratlemata
0700 Inseneriteadus, tootmine ja ehitus, täpsemalt määratlemata
071 Tehnikaalad
0710 Tehnikaalad, täpsemalt määratlemata
0711 Keemiatööstus ja -tehnoloogia
0712 Keskkonnakaitsetehnoloogia
0713 Elektrotehnika ja energeetika
0714 Elektroonika ja automaatika
0715 Mehaanika ja metallitöö
0716 Mootorliikurid, laevandus ja lennundustehnika
0719 Tehnikaalad, mujal liigitamata
072 Tootmine ja töötlemine
0720 Tootmine ja töötlemine, täpsemalt määratlemata
0721 Toiduainetetöötlus
0722 Materjalitöötlus (klaas, paber, plast ja puu)
0723 Tekstiilitöötlus (rõivaste, jalatsite valmistamine ning naha töötlus)
0724 Kaevandamine ja rikastamine
0729 Tootmine ja töötlemine, mujal liigitamata
073 Arhitektuur ja ehitus
0730 Arhitektuur ja ehitus, täpsemalt määratlemata
0731 Arhitektuur ja linnaplaneerimine
0732 Ehitus ja tsiviilrajatised
078 Inseneriteadust, tootmist ja ehitust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0788 Inseneriteadust, tootmist ja ehitust hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
079 Inseneriteadus, tootmine ja ehitus, mujal liigitamata
0799 Inseneriteadus, tootmine ja ehitus, mujal liigitamata
08 Põllumajandus, metsandus, kalandus ja veterinaaria
080 Põllumajandus, metsandus, kalandus ja veterinaaria, täpsemalt määratlemata
0800 Põllumajandus, metsandus, kalandus ja veterinaaria, täpsemalt määratlemata
081 Põllumajandus
0810 Põllumajandus, täpsemalt määratlemata
0811 Taimekasvatus ja loomakasvatus
0812 Aiandus
0819 Põllumajandus, mujal liigitamata
082 Metsandus
0821 Metsandus
083 Kalandus
0831 Kalandus
084 Veterinaaria
0841 Veterinaaria
088 Põllumajandust, metsandust, kalandust ja veterinaariat hõlmavad interdistsiplinaarsed ja kvalifikatsioonid
0888 Põllumajandust, metsandust, kalandust ja veterinaariat hõlmavad interdistsiplinaarsed ja kvalifikatsioonid
089 Põllumajandus, metsandus, kalandus ja veterinaaria, mujal liigitamata
0899 Põllumajandus, metsandus, kalandus ja veterinaaria, mujal liigitamata
09 Tervishoid ja hoolekanne
090 Tervishoid ja hoolekanne, täpsemalt määratlemata
0900 Tervishoid ja hoolekanne, täpsemalt määratlemata
091 Tervishoid
0910 Tervishoid, täpsemalt määratlemata
0911 Hambaravi- ja hooldus
0912 Meditsiin
0913 Õendus ja ämmaemandus
0914 Meditsiinilise diagnostika ja ravimeetodid
0915 Teraapia ja taastusravi
0916 Farmaatsia
0917 Rahva- ja täiendmeditsiin ning -ravi
0919 Tervishoid, mujal liigitamata
092 Hoolekanne
0920 Hoolekanne, täpsemalt määratlemata
0921 Eakate ja puudega täiskasvanute hooldus
0922 Lastehooldus ja noorsootöö
0923 Sotsiaaltöö ja nõustamine
0929 Hoolekanne, mujal liigitamata
098 Tervishoidu ja hoolekannet hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
0988 Tervishoidu ja hoolekannet hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
099 Tervishoid ja hoolekanne, mujal liigitamata
0999 Tervishoid ja hoolekanne, mujal liigitamata
10 Teenused
100 Teenused, täpsemalt määratlemata
1000 Teenused, täpsemalt määratlemata
101 Isikuteenused
1010 Isikuteenused, täpsemalt määratlemata
1011 Koduteenindus
1012 Juuksuritöö ja iluteenindus
1013 Hotellid, restoranid ja toitlustamine
1014 Sport
1015 Reisimine, turism ja vabaajaveetmine
1019 Isikuteenindus, mujal liigitamata
102 Hügieeni- ja töötervishoiuteenused,
1020 Hügieeni- ja töötervishoiuteenused, täpsemalt määratlemata
1021 Ühiskondlik sanitaaria
1022 Töötervishoid ja tööohutus
1029 Hügieeni- ja töötervishoiuteenused, mujal liigitamata
103 Turvateenused
1030 Turvateenused, täpsemalt määratlemata
1031 Sõjandus ja kaitse
1032 Isikute ja vara kaitsmine
1039 Turvateenused, mujal liigitamata
104 Transporditeenused
1041 Transporditeenused
108 Teenuseid hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
1088 Teenuseid hõlmavad interdistsiplinaarsed kavad ja kvalifikatsioonid
109 Teenused, mujal liigitamata
1099 Teenused, mujal liigitamata
99 Väli teadmata
999 Väli teadmata
9999 Väli teadmata
`;
