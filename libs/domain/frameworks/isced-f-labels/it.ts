/** Italian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const IT = `
00 Programmi e qualifiche generali
000 Programmi e qualifiche generali non ulteriormente definite
0000 Programmi e qualifiche generali non ulteriormente definite
001 Programmi e qualifiche di base
0011 Programmi e qualifiche di base
002 Alfabetizzazione e calcolo
0021 Alfabetizzazione e calcolo
003 Competenze e sviluppo personali
0031 Competenze e sviluppo personali
009 Programmi generali e qualifiche non classificate altrove
0099 Programmi generali e qualifiche non classificate altrove
01 Istruzione
011 Istruzione
0110 Istruzione non ulteriormente definita
0111 Scienze dell'educazione
0112 Formazione per insegnanti della scuola d'infanzia
0113 Formazione per insegnanti delle competenze di base
0114 Formazione per insegnanti specializzati in una materia
0119 Istruzione non classificata altrove
018 Programmi e qualifiche interdisciplinari inerenti all'istruzione
0188 Programmi e qualifiche interdisciplinari inerenti all'istruzione
02 Discipline artistiche e scienze umanistiche
020 Discipline artistiche e scienze umanistiche non ulteriormente definite
0200 Discipline artistiche e scienze umanistiche non ulteriormente definite
021 Discipline artistiche
0210 Discipline artistiche non ulteriormente definite
0211 Tecniche audiovisive e produzione mediatica
0212 Design della moda, industriale e di interni
0213 Belle arti
0214 Artigianato
0215 Musica e arti dello spettacolo
0219 Discipline artistiche non classificate altrove
022 Scienze umanistiche (eccetto le lingue)
0220 Scienze umanistiche (eccetto le lingue) non ulteriormente definite
0221 Religione e teologia
0222 Storia e archeologia
0223 Filosofia e etica
0228 Programmi e qualifiche interdisciplinari inerenti alle scienze umanistiche
0229 Scienze umanistiche (eccetto le lingue) non classificate altrove
023 Lingue
0230 Lingue non ulteriormente definite
0231 Apprendimento delle lingue
0232 Letteratura e linguistica
0239 Lingue non classificate altrove
028 Programmi e qualifiche interdisciplinari inerenti alle discipline artistiche e alle scienze umanistiche
0288 Programmi e qualifiche interdisciplinari inerenti alle discipline artistiche e alle scienze umanistiche
029 Discipline artistiche e scienze umanistiche non classificate altrove
0299 Discipline artistiche e scienze umanistiche non classificate altrove
03 Scienze sociali, giornalismo e informazione
030 Scienze sociali, giornalismo e informazione non ulteriormente definiti
0300 Scienze sociali, giornalismo e informazione non ulteriormente definiti
031 Scienze sociali e comportamentali
0310 Scienze sociali e comportamentali non ulteriormente definite
0311 Economia
0312 Scienze politiche e educazione civica
0313 Psicologia
0314 Sociologia e studi culturali
0319 Scienze sociali e comportamentali non classificate altrove
032 Giornalismo e informazione
0320 Giornalismo e informazione non ulteriormente definiti
0321 Giornalismo e attività cronistica
0322 Scienze archivistiche, librarie e dell'informazione
0329 Giornalismo e informazione non classificati altrove
038 Programmi e qualifiche interdisciplinari inerenti alle scienze sociali, al giornalismo e all'informazione
0388 Programmi e qualifiche interdisciplinari inerenti alle scienze sociali, al giornalismo e all'informazione
039 Scienze sociali, giornalismo e informazione non classificati altrove
0399 Scienze sociali, giornalismo e informazione non classificati altrove
04 Economia, tecnica aziendale e diritto
040 Economia, tecnica aziendale e diritto non ulteriormente definiti
0400 Economia, tecnica aziendale e diritto non ulteriormente definiti
041 Economia e tecnica aziendale
0410 Economia e tecnica aziendale non ulteriormente definite
0411 Contabilità e fiscalità
0412 Banca, finanza e assicurazioni
0413 Gestione e amministrazione
0414 Marketing e pubblicità
0415 Lavoro d'ufficio e di segreteria
0416 Commercio all'ingrosso e al dettaglio
0417 Competenze professionali
0419 Economia e tecnica aziendale non classificate altrove
042 Diritto
0421 Diritto
048 Programmi e qualifiche interdisciplinari inerenti all'economia, alla tecnica aziendale e al diritto
0488 Programmi e qualifiche interdisciplinari inerenti all'economia, alla tecnica aziendale e al diritto
049 Economia, tecnica aziendale e diritto non ulteriormente definiti
0499 Economia, tecnica aziendale e diritto non ulteriormente definiti
05 Scienze naturali, matematiche e statistiche
050 Scienze naturali, matematiche e statistiche non ulteriormente definite
0500 Scienze naturali, matematiche e statistiche non ulteriormente definite
051 Scienze biologiche e scienze collegate
0510 Scienze biologiche e scienze collegate non ulteriormente definite
0511 Biologia
0512 Biochimica
0519 Scienze biologiche e scienze collegate non classificate altrove
052 Ambiente
0520 Ambiente non ulteriormente definito
0521 Scienze ambientali
0522 Ambienti naturali e fauna selvatica
0529 Ambiente non classificato altrove
053 Scienze fisiche
0530 Scienze fisiche non ulteriormente definite
0531 Chimica
0532 Scienze della Terra
0533 Fisica
0539 Scienze fisiche non classificate altrove
054 Matematica e statistica
0540 Matematica e statistica non ulteriormente definite
0541 Matematica
0542 Statistica
058 Programmi e qualifiche interdisciplinari inerenti alle scienze naturali, matematiche e statistiche
0588 Programmi e qualifiche interdisciplinari inerenti alle scienze naturali, matematiche e statistiche
059 Scienze naturali, matematiche e statistiche non classificate altrove
0599 Scienze naturali, matematiche e statistiche non classificate altrove
06 Tecnologie dell'informazione e della comunicazione (TIC)
061 Tecnologie dell'informazione e della comunicazione (TIC)
0610 Tecnologie dell'informazione e della comunicazione (TIC) non ulteriormente definite
0611 Uso del computer
0612 Progettazione e amministrazione di reti e banche dati
0613 Sviluppo e analisi di software e applicazioni
0619 Tecnologie dell'informazione e della comunicazione non classificate altrove
068 Programmi e qualifiche interdisciplinari inerenti alle tecnologie dell'informazione e della comunicazione (TIC)
0688 Programmi e qualifiche interdisciplinari inerenti alle tecnologie dell'informazione e della comunicazione (TIC)
07 Ingegneria, attività manifatturiere e costruzioni
070 Ingegneria, attività manifatturiere e costruzioni non ulteriormente definite
0700 Ingegneria, attività manifatturiere e costruzioni non ulteriormente definite
071 Ingegneria e professioni collegate
0710 Ingegneria e professioni collegate non ulteriormente definite
0711 Ingegneria chimica e processi chimici
0712 Tecnologia per la protezione ambientale
0713 Elettricità ed energia
0714 Elettronica e automazione
0715 Professioni inerenti alla metallurgia e alla meccanica
0716 Autoveicoli, navi e aeromobili
0719 Ingegneria e professioni collegate non classificate altrove
072 Attività manifatturiere e di trasformazione
0720 Attività manifatturiere e di trasformazione non ulteriormente definite
0721 Trasformazione di prodotti alimentari
0722 Materiali (vetro, carta, plastica e legno)
0723 Prodotti tessili (abbigliamento, calzature e cuoio)
0724 Attività minerarie ed estrattive
0729 Attività manifatturiere e di trasformazione non classificate altrove
073 Architettura e costruzioni
0730 Architettura e costruzioni non ulteriormente definite
0731 Architettura e urbanistica
0732 Ingegneria edile e civile
078 Programmi e qualifiche interdisciplinari inerenti all'ingegneria, alle attività manifatturiere e alle costruzioni
0788 Programmi e qualifiche interdisciplinari inerenti all'ingegneria, alle attività manifatturiere e alle costruzioni
079 Ingegneria, attività manifatturiere e costruzioni non classificate altrove
0799 Ingegneria, attività manifatturiere e costruzioni non classificate altrove
08 Agricoltura, silvicoltura, pesca e veterinaria
080 Agricoltura, silvicoltura, pesca e veterinaria non ulteriormente definite
0800 Agricoltura, silvicoltura, pesca e veterinaria non ulteriormente definite
081 Agricoltura
0810 Agricoltura non ulteriormente definita
0811 Coltivazione agricola e produzione zootecnica
0812 Orticoltura
0819 Agricoltura non classificata altrove
082 Silvicoltura
0821 Silvicoltura
083 Pesca
0831 Pesca
084 Veterinaria
0841 Veterinaria
088 Programmi e qualifiche interdisciplinari inerenti all'agricoltura, alla silvicoltura, alla pesca e alla veterinaria
0888 Programmi e qualifiche interdisciplinari inerenti all'agricoltura, alla silvicoltura, alla pesca e alla veterinaria
089 Agricoltura, silvicoltura, pesca e veterinaria non classificate altrove
0899 Agricoltura, silvicoltura, pesca e veterinaria non classificate altrove
09 Salute e assistenza
090 Salute e assistenza non ulteriormente definite
0900 Salute e assistenza non ulteriormente definite
091 Salute
0910 Salute non ulteriormente definita
0911 Odontoiatria
0912 Medicina
0913 Infermieristica e ostetricia
0914 Diagnostica e tecnologia medica
0915 Terapia e riabilitazione
0916 Farmacia
0917 Medicina e terapie tradizionali e complementari
0919 Salute non classificata altrove
092 Assistenza
0920 Assistenza non ulteriormente definita
0921 Assistenza agli anziani e agli adulti disabili
0922 Assistenza all'infanzia e servizi per i giovani
0923 Assistenza sociale e consulenza
0929 Assistenza non classificata altrove
098 Programmi e qualifiche interdisciplinari inerenti alla salute e all'assistenza
0988 Programmi e qualifiche interdisciplinari inerenti alla salute e all'assistenza
099 Salute e assistenza non classificate altrove
0999 Salute e assistenza non classificate altrove
10 Servizi
100 Servizi non ulteriormente definiti
1000 Servizi non ulteriormente definiti
101 Servizi per la persona
1010 Servizi per la persona non ulteriormente definiti
1011 Servizi domestici
1012 Servizi estetici e di acconciatura
1013 Alberghi, ristoranti e catering
1014 Sport
1015 Viaggi, turismo e tempo libero
1019 Servizi per la persona non classificati altrove
102 Servizi di igiene e medicina del lavoro
1020 Servizi di igiene e medicina del lavoro non ulteriormente definiti
1021 Servizi di igiene pubblica
1022 Salute e sicurezza sul lavoro
1029 Servizi di igiene e medicina del lavoro non classificati altrove
103 Servizi di sicurezza
1030 Servizi di sicurezza non ulteriormente definiti
1031 Servizi militari e della difesa
1032 Protezione delle persone e dei beni
1039 Servizi di sicurezza non classificati altrove
104 Trasporti
1041 Trasporti
108 Programmi e qualifiche interdisciplinari inerenti ai servizi
1088 Programmi e qualifiche interdisciplinari inerenti ai servizi
109 Servizi non classificati altrove
1099 Servizi non classificati altrove
99 Campo sconosciuto
999 Campo sconosciuto
9999 Campo sconosciuto
`;
