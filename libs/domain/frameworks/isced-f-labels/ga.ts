/** Irish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const GA = `
00 Cláir agus cáilíochtaí cineálacha
000 Cláir agus cáilíochtaí cineálacha nach ndéantar tuilleadh sainithe orthu
0000 Cláir agus cáilíochtaí cineálacha nach ndéantar tuilleadh sainithe orthu
001 Cláir agus cáilíochtaí bunúsacha
0011 Cláir agus cáilíochtaí bunúsacha
002 Litearthacht agus uimhearthacht
0021 Litearthacht agus uimhearthacht
003 Scileanna pearsanta agus forbairt
0031 Scileanna pearsanta agus forbairt
009 Cláir agus cáilíochtaí cineálacha nach n-aicmítear áit ar bith eile
0099 Cláir agus cáilíochtaí cineálacha nach n-aicmítear áit ar bith eile
01 Oideachas
011 Oideachas
0110 Oideachas nach ndéantar tuilleadh sainithe air
0111 Eolaíocht an oideachais
0112 Oiliúint le haghaidh múinteoirí réamhscoile
0113 Oiliúint le haghaidh múinteoirí gan speisialú in ábhar ar leith
0114 Oiliúint le haghaidh múinteoirí gan speisialú in ábhar ar leith
0119 Oideachas nach n-aicmítear áit ar bith eile
018 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le hoideachas
0188 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le hoideachas
02 Na healaíona agus na daonnachtaí
020 Na healaíona agus na daonnachtaí nach ndéantar tuilleadh sainithe orthu
0200 Na healaíona agus na daonnachtaí nach ndéantar tuilleadh sainithe orthu
021 Na healaíona
0210 Na healaíona nach ndéantar tuilleadh sainithe orthu
0211 Teicnící closamhairc agus léiriú meán
0212 Dearadh faisin, intí agus tionsclaíoch
0213 Na mínealaíona
0214 Lámhcheardaíocht
0215 Ceol agus taibhealaíona
0219 Na healaíona nach n-aicmítear áit ar bith eile
022 Na healaíona (cé is moite de theangacha)
0220 Na daonnachtaí (cé is moite de theangacha) nach ndéantar tuilleadh sainithe orthu
0221 Reiligiún agus diagacht
0222 Stair agus seandálaíocht
0223 Fealsúnacht agus eitic
0228 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann leis na daonnachtaí
0229 Na daonnachtaí (cé is moite de theangacha) nach n-aicmítear áit ar bith eile
023 Teangacha
0230 Teangacha nach ndéantar tuilleadh sainithe orthu
0231 Sealbhú teanga
0232 Litríocht agus teangeolaíocht
0239 Teangacha nach n-aicmítear áit ar bith eile
028 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann leis na healaíona agus na daonnachtaí
0288 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann leis na healaíona agus na daonnachtaí
029 Na healaíona agus na daonnachtaí nach n-aicmítear áit ar bith eile
0299 Na healaíona agus na daonnachtaí nach n-aicmítear áit ar bith eile
03 Eolaíochtaí sóisialta, iriseoireacht agus faisnéis
030 Eolaíochtaí sóisialta, iriseoireacht agus faisnéis nach ndéantar tuilleadh sainithe orthu
0300 Eolaíochtaí sóisialta, iriseoireacht agus faisnéis nach ndéantar tuilleadh sainithe orthu
031 Eolaíochtaí sóisialta agus iompraíochta
0310 Eolaíochtaí sóisialta agus iompraíochta nach ndéantar tuilleadh sainithe orthu
0311 Eacnamaíocht
0312 Eolaíochtaí polaitiúla agus saoránaíocht
0313 Síceolaíocht
0314 Socheolaíocht agus staidéir chultúrtha
0319 Eolaíochtaí sóisialta agus iompraíochta nach n-aicmítear áit ar bith eile
032 Iriseoireacht agus faisnéis
0320 Iriseoireacht agus faisnéis nach ndéantar tuilleadh sainithe orthu
0321 Iriseoireacht agus tuairisciú
0322 Staidéir leabharlainne, faisnéise agus cartlainne
0329 Iriseoireacht agus faisnéis nach n-aicmítear áit ar bith eile
038 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le heolaíochtaí sóisialta, iriseoireacht agus faisnéis
0388 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le heolaíochtaí sóisialta, iriseoireacht agus faisnéis
039 Eolaíochtaí sóisialta, iriseoireacht agus faisnéis nach n-aicmítear áit ar bith eile
0399 Eolaíochtaí sóisialta, iriseoireacht agus faisnéis nach n-aicmítear áit ar bith eile
04 Gnó, riarachán agus dlí
040 Gnó, riarachán agus dlí nach ndéantar tuilleadh sainithe orthu
0400 Gnó, riarachán agus dlí nach ndéantar tuilleadh sainithe orthu
041 Gnó agus riarachán
0410 Gnó agus riarachán nach ndéantar tuilleadh sainithe orthu
0411 Cuntasaíocht agus cánachas
0412 Airgeadas, baincéireacht agus árachas
0413 Bainistíocht agus riarachán
0414 Margaíocht agus fógraíocht
0415 Obair rúnaíochta agus oifige
0416 Díolacháin mhórdhíola agus mhiondíola
0417 Scileanna oibre
0419 Gnó agus riarachán nach n-aicmítear áit ar bith eile
042 Dlí
0421 Dlí
048 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le gnó, riarachán agus dlí
0488 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le gnó, riarachán agus dlí
049 Gnó, riarachán agus dlí nach n-aicmítear áit ar bith eile
0499 Gnó, riarachán agus dlí nach n-aicmítear áit ar bith eile
05 Eolaíochtaí nádúrtha, matamaitic agus staidreamh
050 Eolaíochtaí nádúrtha, matamaitic agus staidreamh nach ndéantar tuilleadh sainithe orthu
0500 Eolaíochtaí nádúrtha, matamaitic agus staidreamh nach ndéantar tuilleadh sainithe orthu
051 Eolaíochtaí bitheacha agus eolaíochtaí gaolmhara
0510 Eolaíochtaí bitheacha agus eolaíochtaí gaolmhara nach ndéantar tuilleadh sainithe orthu
0511 Bitheolaíocht
0512 Bithcheimic
0519 Eolaíochtaí bitheacha agus eolaíochtaí gaolmhara nach n-aicmítear áit ar bith eile
052 Comhshaol
0520 Comhshaol nach ndéantar tuilleadh sainithe air
0521 Eolaíochtaí comhshaoil
0522 Timpeallachtaí nádúrtha agus fiadhúlra
0529 Comhshaol nach n-aicmítear áit ar bith eile
053 Eolaíochtaí fisiceacha
0530 Eolaíochtaí fisiceacha nach ndéantar tuilleadh sainithe orthu
0531 Ceimic
0532 Domhaneolaíochtaí
0533 Fisic
0539 Eolaíochtaí fisiceacha nach n-aicmítear áit ar bith eile
054 Matamaitic agus staidreamh
0540 Matamaitic agus staidreamh nach ndéantar tuilleadh sainithe orthu
0541 Matamaitic
0542 Staidreamh
058 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le heolaíochtaí nádúrtha, matamaitic agus staidreamh
0588 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le heolaíochtaí nádúrtha, matamaitic agus staidreamh
059 Eolaíochtaí nádúrtha, matamaitic agus staidreamh nach n-aicmítear áit ar bith eile
0599 Eolaíochtaí nádúrtha, matamaitic agus staidreamh nach n-aicmítear áit ar bith eile
06 Teicneolaíochtaí faisnéise agus cumarsáide (TFCanna)
061 Teicneolaíochtaí faisnéise agus cumarsáide (TFCanna)
0610 Teicneolaíochtaí faisnéise agus cumarsáide (TFCanna) nach ndéantar tuilleadh sainithe orthu
0611 Úsáid ríomhairí
0612 Dearadh agus riar bunachar sonraí agus líonraí
0613 Forbairt agus anailísiú bogearraí agus feidhmchlár
0619 Teicneolaíochtaí faisnéise agus cumarsáide nach n-aicmítear áit ar bith eile
068 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le teicneolaíochtaí faisnéise agus cumarsáide (TFCanna)
0688 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le teicneolaíochtaí faisnéise agus cumarsáide (TFCanna)
07 Innealtóireacht, monaraíocht agus tógáil
070 Innealtóireacht, monaraíocht agus tógáil nach ndéantar tuilleadh sainithe orthu
0700 Innealtóireacht, monaraíocht agus tógáil nach ndéantar tuilleadh sainithe orthu
071 Innealtóireacht agus ceirdeanna innealtóireachta
0710 Innealtóireacht agus ceirdeanna innealtóireachta nach ndéantar tuilleadh sainithe orthu
0711 Innealtóireacht cheimiceach agus próisis cheimiceacha
0712 Teicneolaíocht cosanta comhshaoil
0713 Leictreachas agus fuinneamh
0714 Leictreonaic agus uathoibriú
0715 Meicnic agus ceirdeanna miotail
0716 Mótarfheithiclí, longa agus aerárthaí
0719 Innealtóireacht agus ceirdeanna innealtóireachta nach n-aicmítear áit ar bith eile
072 Monaraíocht agus próiseáil
0720 Monaraíocht agus próiseáil nach ndéantar tuilleadh sainithe orthu
0721 Próiseáil bia
0722 Ábhair (gloine, páipéar, plaisteach agus adhmad)
0723 Teicstílí (éadaí, coisbheart agus leathar)
0724 Mianadóireacht agus eastóscadh
0729 Monaraíocht agus próiseáil nach n-aicmítear áit ar bith eile
073 Ailtireacht agus tógáil
0730 Ailtireacht agus tógáil nach ndéantar tuilleadh sainithe orthu
0731 Ailtireacht agus pleanáil bailte
0732 Tógáil agus innealtóireacht shibhialta
078 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le hinnealtóireacht, monaraíocht agus tógáil
0788 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le hinnealtóireacht, monaraíocht agus tógáil
079 Innealtóireacht, monaraíocht agus tógáil nach n-aicmítear áit ar bith eile
0799 Innealtóireacht, monaraíocht agus tógáil nach n-aicmítear áit ar bith eile
08 Talmhaíocht, foraoiseacht, iascaigh agus tréidliacht
080 Talmhaíocht, foraoiseacht, iascaigh agus tréidliacht nach ndéantar tuilleadh sainithe orthu
0800 Talmhaíocht, foraoiseacht, iascaigh agus tréidliacht nach ndéantar tuilleadh sainithe orthu
081 Talmhaíocht
0810 Talmhaíocht nach ndéantar tuilleadh sainithe uirthi
0811 Táirgeadh beostoic agus barr
0812 Gairneoireacht
0819 Talmhaíocht nach n-aicmítear áit ar bith eile
082 Foraoiseacht
0821 Foraoiseacht
083 Iascaigh
0831 Iascaigh
084 Tréidliacht
0841 Tréidliacht
088 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le talmhaíocht, foraoiseacht, iascaigh agus tréidliacht
0888 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le talmhaíocht, foraoiseacht, iascaigh agus tréidliacht
089 Talmhaíocht, foraoiseacht, iascaigh agus tréidliacht nach n-aicmítear áit ar bith eile
0899 Talmhaíocht, foraoiseacht, iascaigh agus tréidliacht nach n-aicmítear áit ar bith eile
09 Sláinte agus leas
090 Sláinte agus leas nach ndéantar tuilleadh sainithe orthu
0900 Sláinte agus leas nach ndéantar tuilleadh sainithe orthu
091 Sláinte
0910 Sláinte nach ndéantar tuilleadh sainithe air
0911 Staidéir fiaclóireachta
0912 Leigheas
0913 Altranas agus cnáimhseachas
0914 Teicneolaíocht dhiagnóiseach agus chóireála leighis
0915 Teiripe agus athshlánú
0916 Cógaisíocht
0917 Leigheas agus teiripe chomhlántach agus thraidisiúnta
0919 Sláinte nach n-aicmítear áit ar bith eile
092 Leas
0920 Leas nach ndéantar tuilleadh sainithe air
0921 Cúram daoine scothaosta agus daoine fásta faoi mhíchumas
0922 Cúram leanaí agus seirbhísí don óige
0923 Obair shóisialta agus comhairleoireacht
0929 Leas nach n-aicmítear áit ar bith eile
098 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le sláinte agus leas
0988 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le sláinte agus leas
099 Sláinte agus leas nach n-aicmítear áit ar bith eile
0999 Sláinte agus leas nach n-aicmítear áit ar bith eile
10 Seirbhísí
100 Seirbhísí nach ndéantar tuilleadh sainithe orthu
1000 Seirbhísí nach ndéantar tuilleadh sainithe orthu
101 Seirbhísí pearsanta
1010 Seirbhísí pearsanta nach ndéantar tuilleadh sainithe orthu
1011 Seirbhísí tí
1012 Seirbhísí gruaige agus áilleachta
1013 Óstáin, bialanna agus lónadóireacht
1014 Spóirt
1015 Taisteal, turasóireacht agus fóillíocht
1019 Seirbhísí pearsanta nach n-aicmítear áit ar bith eile
102 Sláinteachas agus seirbhísí sláinte ceirde
1020 Sláinteachas agus seirbhísí sláinte ceirde nach ndéantar tuilleadh sainithe orthu
1021 Sláintíocht chomhphobail
1022 Sláinte agus sábháilteacht ceirde
1029 Sláinteachas agus seirbhísí sláinte ceirde nach n-aicmítear áit ar bith eile
103 Seirbhísí slándála
1030 Seirbhísí slándála nach ndéantar tuilleadh sainithe orthu
1031 An t-arm agus an chosaint
1032 Cosaint daoine agus maoine
1039 Seirbhísí slándála nach n-aicmítear áit ar bith eile
104 Seirbhísí iompair
1041 Seirbhísí iompair
108 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le seirbhísí
1088 Cláir agus cáilíochtaí idirdhisciplíneacha a bhaineann le seirbhísí
109 Seirbhísí nach n-aicmítear áit ar bith eile
1099 Seirbhísí nach n-aicmítear áit ar bith eile
99 Réimse anaithnid
999 Réimse anaithnid
9999 Réimse anaithnid
`;
