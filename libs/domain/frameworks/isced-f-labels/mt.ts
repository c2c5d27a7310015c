/** Maltese names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const MT = `
00 Il-programmi u l-kwalifiki ġeneriċi
000 Il-programmi u l-kwalifiki ġeneriċi mhux definiti f’aktar dettall
0000 Il-programmi u l-kwalifiki ġeneriċi mhux definiti f’aktar dettall
001 Il-programmi u l-kwalifiki bażiċi
0011 Il-programmi u l-kwalifiki bażiċi
002 Il-qari u l-kitba u l-kompetenza matematika
0021 Il-qari u l-kitba u l-kompetenza matematika
003 Il-ħiliet u l-iżvilupp personali
0031 Il-ħiliet u l-iżvilupp personali
009 Il-programmi u l-kwalifiki ġeneriċi mhux klassifikati xi mkien ieħor
0099 Il-programmi u l-kwalifiki ġeneriċi mhux klassifikati xi mkien ieħor
01 L-edukazzjoni
011 L-edukazzjoni
0110 L-edukazzjoni mhux definita f’aktar dettall
0111 Ix-xjenza tal-edukazzjoni
0112 It-taħriġ għall-għalliema tal-kindergarten
0113 It-taħriġ għall-għalliema mingħajr suġġett ta’ speċjalizzazzjoni
0114 It-taħriġ għall-għalliema b’suġġett ta’ speċjalizzazzjoni
0119 L-edukazzjoni mhux klassifikata xi mkien ieħor
018 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-edukazzjoni
0188 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-edukazzjoni
02 L-istudji tal-arti u l-istudji umanistiċi
020 L-istudji tal-arti u l-istudji umanistiċi mhux definiti f’aktar dettall
0200 L-istudji tal-arti u l-istudji umanistiċi mhux definiti f’aktar dettall
021 L-istudji tal-arti
0210 L-istudji tal-arti mhux definiti f’aktar dettall
0211 It-tekniki awdjoviżivi u l-produzzjoni tal-midja
0212 Il-moda, id-dekorazzjoni interna u d-disinn industrijali
0213 L-istudji tal-arti
0214 L-artiġjanat
0215 Il-mużika u l-arti tat-teatru
0219 L-istudji tal-arti mhux klassifikati xi mkien ieħor
022 L-istudji umanistiċi (bl-eċċezzjoni tal-lingwi)
0220 L-istudji umanistiċi (bl-eċċezzjoni tal-lingwi) mhux definiti f’aktar dettall
0221 Ir-reliġjon u t-teoloġija
0222 L-istorja u l-arkeoloġija
0223 Il-filosofija u l-etika
0228 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-istudji umanistiċi
0229 L-istudji umanistiċi (bl-eċċezzjoni tal-lingwi) mhux klassifikati xi mkien ieħor
023 Il-lingwi
0230 Il-lingwi mhux definiti f’aktar dettall
0231 L-akkwist tal-lingwi
0232 Il-letteratura u l-lingwistika
0239 Il-lingwi mhux klassifikati xi mkien ieħor
028 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-istudji tal-arti u l-istudji umanistiċi
0288 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-istudji tal-arti u l-istudji umanistiċi
029 L-istudji tal-arti u l-istudji umanistiċi mhux klassifikati xi mkien ieħor
0299 L-istudji tal-arti u l-istudji umanistiċi mhux klassifikati xi mkien ieħor
03 Ix-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni
030 Ix-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni mhux definiti f’aktar dettall
0300 Ix-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni mhux definiti f’aktar dettall
031 Ix-xjenzi soċjali u tal-imġiba tal-bniedem
0310 Ix-xjenzi soċjali u tal-imġiba tal-bniedem mhux definiti f’aktar dettall
0311 Ix-xjenza ekonomika
0312 Ix-xjenzi politiċi u ċiviċi
0313 Il-psikoloġija
0314 Is-soċjoloġija u l-istudji kulturali
0319 Ix-xjenzi soċjali u tal-imġiba tal-bniedem mhux klassifikati xi mkien ieħor
032 Il-ġurnaliżmu u l-informazzjoni
0320 Il-ġurnaliżmu u l-informazzjoni mhux definiti f’aktar dettall
0321 Il-ġurnaliżmu u r-rappurtar
0322 L-istudji tal-librerija, tal-informazzjoni u tal-arkivjar
0329 Il-ġurnaliżmu u l-informazzjoni mhux klassifikati xi mkien ieħor
038 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu x-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni
0388 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu x-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni
039 Ix-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni mhux klassifikati xi mkien ieħor
0399 Ix-xjenzi soċjali, il-ġurnaliżmu u l-informazzjoni mhux klassifikati xi mkien ieħor
04 L-ekonomija, l-amministrazzjoni u l-liġi
040 L-ekonomija, l-amministrazzjoni u l-liġi mhux definiti f’aktar dettall
0400 L-ekonomija, l-amministrazzjoni u l-liġi mhux definiti f’aktar dettall
041 L-ekonomija u l-amministrazzjoni
0410 L-ekonomija u l-amministrazzjoni mhux definiti f’aktar dettall
0411 Il-kontabbiltà u t-tassazzjoni
0412 Il-finanzi, il-banek u l-assigurazzjoni
0413 Il-ġestjoni u l-amministrazzjoni
0414 Il-kummerċjalizzazzjoni u r-reklamar
0415 Ix-xogħol segretarjali u tal-uffiċċju
0416 Il-kummerċ bl-ingrossa u bl-imnut
0417 Il-ħiliet okkupazzjonali
0419 L-ekonomija u l-amministrazzjoni mhux klassifikati xi mkien ieħor
042 Il-liġi
0421 Il-liġi
048 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu, in-negozji, l-amministrazzjoni u l-liġi
0488 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu, in-negozji, l-amministrazzjoni u l-liġi
049 L-ekonomija, l-amministrazzjoni u l-liġi mhux klassifikati xi mkien ieħor
0499 L-ekonomija, l-amministrazzjoni u l-liġi mhux klassifikati xi mkien ieħor
05 Ix-xjenzi naturali, il-matematika u l-istatistika
050 Ix-xjenzi naturali, il-matematika u l-istatistika mhux definiti f’aktar dettall
0500 Ix-xjenzi naturali, il-matematika u l-istatistika mhux definiti f’aktar dettall
051 Ix-xjenzi bijoloġiċi u x-xjenzi relatati
0510 Ix-xjenzi bijoloġiċi u x-xjenzi relatati mhux definiti f’aktar dettall
0511 Il-bijoloġija
0512 Il-bijokimika
0519 Ix-xjenzi bijoloġiċi u x-xjenzi relatati mhux klassifikati xi mkien ieħor
052 L-istudji ambjentali
0520 L-istudji ambjentali mhux definiti f’aktar dettall
0521 Ix-xjenzi ambjentali
0522 L-ambjenti naturali u tal-flora u l-fawna selvaġġa
0529 L-istudji ambjentali mhux klassifikati xi mkien ieħor
053 Ix-xjenzi fiżiċi
0530 Ix-xjenzi fiżiċi mhux definiti f’aktar dettall
0531 Il-kimika
0532 Ix-xjenzi tad-dinja
0533 Il-fiżika
0539 Ix-xjenzi fiżiċi mhux klassifikati xi mkien ieħor
054 Il-matematika u l-istatistika
0540 Il-matematika u l-istatistika mhux definiti f’aktar dettall
0541 Il-matematika
0542 L-istatistika
058 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu x-xjenzi naturali, il-matematika u l-istatistika
0588 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu x-xjenzi naturali, il-matematika u l-istatistika
059 Ix-xjenzi naturali, il-matematika u l-istatistika mhux klassifikati xi mkien ieħor
0599 Ix-xjenzi naturali, il-matematika u l-istatistika mhux klassifikati xi mkien ieħor
06 It-Teknoloġiji tal-Informazzjoni u tal-Komunikazzjoni (ICT)
061 It-Teknoloġiji tal-Informazzjoni u tal-Komunikazzjoni (ICT)
0610 It-Teknoloġiji tal-Informazzjoni u tal-Komunikazzjoni (ICTs) mhux definiti f’aktar dettall
0611 L-użu tal-kompjuter
0612 Id-disinn u l-amministrazzjoni tal-bażi tad-dejta u tan-netwerk
0613 L-iżvilupp u l-analiżi tas-software u tal-applikazzjonijiet
0619 It-teknoloġiji tal-informazzjoni u tal-komunikazzjoni mhux klassifikati xi mkien ieħor
068 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu t-Teknoloġiji tal-Informazzjoni u tal-Komunikazzjoni (ICTs)
0688 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu t-Teknoloġiji tal-Informazzjoni u tal-Komunikazzjoni (ICTs)
07 L-inġinerija, il-manifattura u l-kostruzzjoni
070 L-inġinerija, il-manifattura u l-kostruzzjoni mhux definiti f’aktar dettall
0700 L-inġinerija, il-manifattura u l-kostruzzjoni mhux definiti f’aktar dettall
071 L-inġinerija u l-professjonijiet relatati mal-inġinerija
0710 L-inġinerija u l-professjonijiet relatati mal-inġinerija mhux definiti f’aktar dettall
0711 L-inġinerija kimika u l-proċessi kimiċi
0712 It-teknoloġija tal-protezzjoni ambjentali
0713 L-elettriku u l-enerġija
0714 L-elettronika u l-awtomazzjoni
0715 Il-mekkanika u s-snajja’ tal-metall
0716 Il-vetturi bil-mutur, il-bastimenti u l-inġenji tal-ajru
0719 L-inġinerija u s-snajja’ tal-inġinerija mhux klassifikati xi mkien ieħor
072 Il-manifattura u l-ipproċessar
0720 Il-manifattura u l-ipproċessar mhux definiti f’aktar dettall
0721 L-ipproċessar tal-ikel
0722 Il-materjali (ħġieġ, karta, plastik u njam)
0723 It-tessuti (ħwejjeġ, xedd tas-saqajn u ġilda)
0724 It-tħaffir f’minjieri u l-estrazzjoni
0729 Il-manifattura u l-ipproċessar mhux klassifikati xi mkien ieħor
073 L-arkitettura u l-kostruzzjoni
0730 L-arkitettura u l-kostruzzjoni mhux definiti f’aktar dettall
0731 L-arkitettura u l-ippjanar tal-bliet
0732 Il-bini u l-inġinerija ċivili
078 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-inġinerija, il-manifattura u l-kostruzzjoni
0788 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-inġinerija, il-manifattura u l-kostruzzjoni
079 L-inġinerija, il-manifattura u l-kostruzzjoni mhux klassifikati xi mkien ieħor
0799 L-inġinerija, il-manifattura u l-kostruzzjoni mhux klassifikati xi mkien ieħor
08 L-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji
080 L-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji mhux definiti f’aktar dettall
0800 L-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji mhux definiti f’aktar dettall
081 L-agrikoltura
0810 L-agrikoltura mhux definita f’aktar dettall
0811 Il-produzzjoni tal-għelejjel u l-produzzjoni tal-bhejjem
0812 L-ortikultura
0819 L-agrikoltura mhux klassifikata xi mkien ieħor
082 Il-forestrija
0821 Il-forestrija
083 Is-sajd
0831 Is-sajd
084 L-istudji veterinarji
0841 L-istudji veterinarji
088 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji
0888 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu l-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji
089 L-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji mhux klassifikati xi mkien ieħor
0899 L-agrikoltura, il-forestrija u s-sajd u l-istudji veterinarji mhux klassifikati xi mkien ieħor
09 Is-saħħa u l-assistenza soċjali
090 Is-saħħa u l-assistenza soċjali mhux definiti f’aktar dettall
0900 Is-saħħa u l-assistenza soċjali mhux definiti f’aktar dettall
091 Is-saħħa
0910 Is-saħħa mhux definita f’aktar dettall
0911 L-istudji dentali
0912 Il-mediċina
0913 L-istudji tal-infermieri u l-qwiebel
0914 Id-dijanjostika medika u t-teknoloġija tat-trattament mediku
0915 It-terapija u r-rijabilitazzjoni
0916 Il-farmaċija
0917 Il-mediċina u t-terapija tradizzjonali u komplementari
0919 Is-saħħa mhux klassifikata xi mkien ieħor
092 L-assistenza soċjali
0920 L-assistenza soċjali mhux definita f’aktar dettall
0921 Il-kura tal-anzjani u ta’ adulti b’diżabbiltà
0922 Is-servizzi tal-kura tat-tfal u s-servizzi taż-żgħażagħ
0923 Il-ħidma soċjali u l-għoti tal-pariri
0929 L-assistenza soċjali mhux klassifikata xi mkien ieħor
098 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu s-saħħa u l-assistenza soċjali
0988 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu s-saħħa u l-assistenza soċjali
099 Is-saħħa u l-assistenza soċjali mhux klassifikati xi mkien ieħor
0999 Is-saħħa u l-assistenza soċjali mhux klassifikati xi mkien ieħor
10 Is-servizzi
100 Is-servizzi mhux definiti f’aktar dettall
1000 Is-servizzi mhux definiti f’aktar dettall
101 Is-servizzi personali
1010 Is-servizzi personali mhux definiti f’aktar dettall
1011 Is-servizzi domestiċi
1012 Is-servizzi tax-xagħar u tas-sbuħija
1013 Il-lukandi, ir-ristoranti u l-forniment tal-ikel
1014 L-isport
1015 L-ivvjaġġar, it-turiżmu u r-rikreazzjoni
1019 Is-servizzi personali mhux klassifikati xi mkien ieħor
102 Is-servizzi tal-iġjene u tas-saħħa okkupazzjonali
1020 Is-servizzi tal-iġjene u tas-saħħa okkupazzjonali mhux definiti f’aktar dettall
1021 Il-faċilitajiet sanitarji tal-komunità
1022 Is-saħħa u s-sikurezza okkupazzjonali
1029 Is-servizzi tal-iġjene u tas-saħħa okkupazzjonali mhux klassifikati xi mkien ieħor
103 Is-servizzi tas-sigurtà
1030 Is-servizzi tas-sigurtà mhux definiti f’aktar dettall
1031 Il-militar u d-difiża
1032 Il-protezzjoni ta’ persuni u ta’ proprjetà
1039 Is-servizzi tas-sigurtà mhux klassifikati xi mkien ieħor
104 Is-servizzi tat-trasport
1041 Is-servizzi tat-trasport
108 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu s-servizzi
1088 Il-programmi u l-kwalifiki interdixxiplinari li jinvolvu s-servizzi
109 Is-servizzi mhux klassifikati xi mkien ieħor
1099 Is-servizzi mhux klassifikati xi mkien ieħor
99 Qasam mhux magħruf
999 Qasam mhux magħruf
9999 Qasam mhux magħruf
`;
