/** Icelandic names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const IS = `
00 Almennar námsbrautir og prófgráður
000 Almennar námsbrautir og prófgráður - ekki skilgreint nánar
0000 Almennar námsbrautir og prófgráður - ekki skilgreint nánar
001 Grunnnám og prófgráður
0011 Grunnnám og prófgráður
002 Læsi og tölulæsi
0021 Læsi og tölulæsi
003 Persónuleg hæfni og þróun
0031 Persónuleg hæfni og þróun
009 Almennar námsbrautir og prófgráður - ekki flokkað annars staðar
0099 Almennar námsbrautir og prófgráður - ekki flokkað annars staðar
01 Menntun
011 Menntun
0110 Menntun - ekki skilgreint nánar
0111 Menntunarfræði
0112 Þjálfun fyrir leikskólakennara
0113 Kennaraþjálfun án sérstakrar sérgreinar
0114 Kennaraþjálfun með sérgrein
0119 Menntun - ekki flokkað annars staðar
018 Þverfaglegar námsbrautir og prófgráður á sviði menntunar
0188 Þverfaglegar námsbrautir og prófgráður á sviði menntunar
02 Listir og hugvísindi
020 Listir og hugvísindi - ekki flokkað annars staðar
0200 Listir og hugvísindi - ekki flokkað annars staðar
021 Listir
0210 Listir - ekki skilgreint nánar
0211 Hljóðmyndræn tækni og fjölmiðlavinnsla
0212 Tíska, innanhúss- og iðnhönnun
0213 Fagrar listir
0214 Handiðn
0215 Tónlist og sviðslistir
0219 Listir - ekki flokkað annars staðar
022 Hugvísindi (fyrir utan tungumál)
0220 Hugvísindi (fyrir utan tungumál) - ekki skilgreint nánar
0221 Trúarbrögð og guðfræði
0222 Saga og fornleifafræði
0223 Heimspeki og siðfræði
0228 Þverfaglegar námsbrautir og prófgráður á sviði hugvísinda
0229 Hugvísindi (fyrir utan tungumál) - ekki flokkað annars staðar
023 Tungumál
0230 Tungumál - ekki skilgreint nánar
0231 Máltaka
0232 Bókmenntir og málvísindi
0239 Tungumál - ekki flokkað annars staðar
028 Þverfaglegar námsbrautir og prófgráður á sviði lista og hugvísinda
0288 Þverfaglegar námsbrautir og prófgráður á sviði lista og hugvísinda
029 Listir og hugvísindi - ekki flokkað annars staðar
0299 Listir og hugvísindi - ekki flokkað annars staðar
03 Félagsvísindi, blaðamennska og upplýsingar
030 Félagsvísindi, blaðamennska og upplýsingar - ekki skilgreint nánar
0300 Félagsvísindi, blaðamennska og upplýsingar - ekki skilgreint nánar
031 Félagsvísindi og atferlisfræði
0310 Félagsvísindi og atferlisfræði - ekki skilgreint nánar
0311 Hagfræði
0312 Stjórnmálavísindi og samfélagsfræði
0313 Sálfræði
0314 Félagsfræði og menningarfræði
0319 Félagsvísindi og atferlisfræði - ekki flokkað annars staðar
032 Blaðamennska og upplýsingar
0320 Blaðamennska og upplýsingar - ekki skilgreint nánar
0321 Blaðamennska og fréttaöflun
0322 Bókasafnsfræði, upplýsingar og skjalasafnsfræði
0329 Blaðamennska og upplýsingar - ekki flokkað annars staðar
038 Þverfaglegar námsbrautir og prófgráður á sviði félagsvísinda, blaðamennsku og upplýsinga
0388 Þverfaglegar námsbrautir og prófgráður á sviði félagsvísinda, blaðamennsku og upplýsinga
039 Félagsvísindi, blaðamennska og upplýsingar - ekki flokkað annars staðar
0399 Félagsvísindi, blaðamennska og upplýsingar - ekki flokkað annars staðar
04 Viðskiptafræði, stjórnsýslufræði og lögfræði
040 Viðskiptafræði, stjórnsýslufræði og lögfræði - ekki skilgreint nánar
0400 Viðskiptafræði, stjórnsýslufræði og lögfræði - ekki skilgreint nánar
041 Viðskipta- og stjórnsýslufræði
0410 Viðskipta- og stjórnsýslufræði - ekki skilgreint nánar
0411 Endurskoðun og skattur
0412 Fjármál, bankar og tryggingar
0413 Stjórnun og stjórnsýsla
0414 Markaðsfræði og auglýsingagerð
0415 Ritara- og skrifstofustörf
0416 Heildsala og smásala
0417 Starfshæfni
0419 Viðskipta- og stjórnsýslufræði - ekki flokkað annars staðar
042 Lögfræði
0421 Lögfræði
048 Þverfaglegar námsbrautir og prófgráður á sviði viðskipta-, stjórnsýslu- og lögfræði
0488 Þverfaglegar námsbrautir og prófgráður á sviði viðskipta-, stjórnsýslu- og lögfræði
049 Viðskipta-, stjórnsýslu- og lögfræði - ekki flokkað annars staðar
0499 Viðskipta-, stjórnsýslu- og lögfræði - ekki flokkað annars staðar
05 Náttúruvísindi, stærðfræði og tölfræði
050 Náttúruvísindi, stærðfræði og tölfræði - ekki skilgreint nánar
0500 Náttúruvísindi, stærðfræði og tölfræði - ekki skilgreint nánar
051 Líffræði og önnur tengd fræði
0510 Líffræði og önnur tengd fræði - ekki skilgreint nánar
0511 Líffræði
0512 Lífefnafræði
0519 Líffræði og önnur tengd fræði - ekki flokkað annars staðar
052 Umhverfisfræði
0520 Umhverfisfræði - ekki skilgreint nánar
0521 Umhverfisvísindi
0522 Náttúrulegt umhverfi og dýralíf
0529 Umhverfisfræði - ekki flokkað annars staðar
053 Eðlisvísindi
0530 Eðlisvísindi - ekki skilgreint nánar
0531 Efnisfræði
0532 Jarðvísindi
0533 Eðlisfræði
0539 Eðlisvísindi - ekki flokkað annars staðar
054 Stærðfræði og tölfræði
0540 Stærðfræði og tölfræði - ekki skilgreint nánar
0541 Stærðfræði
0542 Tölfræði
058 Þverfaglegar námsbrautir og prófgráður á sviði náttúruvísinda, stærðfræði og tölfræði
0588 Þverfaglegar námsbrautir og prófgráður á sviði náttúruvísinda, stærðfræði og tölfræði
059 Náttúruvísindi, stærðfræði og tölfræði - ekki flokkað annars staðar
0599 Náttúruvísindi, stærðfræði og tölfræði - ekki flokkað annars staðar
06 Upplýsinga- og samskiptatækni (UST)
061 Upplýsinga- og samskiptatækni (UST)
0610 Upplýsinga- og samskiptatækni (UST) - ekki skilgreint nánar
0611 Tölvunotkun
0612 Gagnagrunnar og hönnun netkerfa og stjórnsýsla
0613 Hugbúnaður, forritaþróun og greiningar
0619 Upplýsinga- og samskiptatækni (UST) - ekki flokkað annars staðar
068 Þverfaglegar námsbrautir og prófgráður á sviði upplýsinga- og samskiptatækni
0688 Þverfaglegar námsbrautir og prófgráður á sviði upplýsinga- og samskiptatækni
07 Verkfræði, iðnframleiðsla og byggingavinna
070 Verkfræði, iðnframleiðsla og byggingavinna - ekki skilgreint nánar
0700 Verkfræði, iðnframleiðsla og byggingavinna - ekki skilgreint nánar
071 Verkfræði og vélsmíði
0710 Verkfræði og vélsmíði - ekki skilgreint nánar
0711 Efnaverkfræði og aðferðir
0712 Umhverfisverndartækni
0713 Rafmagn og orka
0714 Rafeindatækni og sjálfvirkni
0715 Aflfræði og málmsmíði
0716 Vélknúin ökutæki, skip og loftför
0719 Verkfræði og vélsmíði - ekki flokkað annars staðar
072 Iðnframleiðsla og vinnsla
0720 Iðnframleiðsla og vinnsla - ekki skilgreint nánar
0721 Matvælavinnsla
0722 Efni (gler, pappír, plast og tré)
0723 Vefnaður (föt, skóbúnaður og leður)
0724 Námugröftur og úttaka
0729 Iðnframleiðsla og vinnsla - ekki flokkað annars staðar
073 Byggingarlist og byggingavinna
0730 Byggingarlist og byggingavinna - ekki skilgreint nánar
0731 Byggingarlist og borgarskipulag
0732 Byggingar og byggingarverkfræði
078 Þverfaglegar námsbrautir og prófgráður á sviði verkfræði, iðnframleiðslu og byggingariðnaðar
0788 Þverfaglegar námsbrautir og prófgráður á sviði verkfræði, iðnframleiðslu og byggingariðnaðar
079 Verkfræði, iðnframleiðsla og byggingavinna - ekki flokkað annars staðar
0799 Verkfræði, iðnframleiðsla og byggingavinna - ekki flokkað annars staðar
08 Landbúnaður, skógrækt, fiskveiðar og dýralækningar
080 Landbúnaður, skógrækt, fiskveiðar og dýralækningar - ekki skilgreint nánar
0800 Landbúnaður, skógrækt, fiskveiðar og dýralækningar - ekki skilgreint nánar
081 Landbúnaður
0810 Landbúnaður - ekki skilgreint nánar
0811 Uppskera og framleiðsla búfénaðar
0812 Garðyrkja
0819 Landbúnaður - ekki flokkað annars staðar
082 Skógrækt
0821 Skógrækt
083 Fiskveiðar
0831 Fiskveiðar
084 Dýralækningar
0841 Dýralækningar
088 Þverfaglegar námsbrautir og prófgráður á sviði landbúnaðar, skógræktar, fiskveiða og dýralækninga
0888 Þverfaglegar námsbrautir og prófgráður á sviði landbúnaðar, skógræktar, fiskveiða og dýralækninga
089 Landbúnaður, skógrækt, fiskveiðar og dýralækningar - ekki flokkað annars staðar
0899 Landbúnaður, skógrækt, fiskveiðar og dýralækningar - ekki flokkað annars staðar
09 Heilsa og velferð
090 Heilsa og velferð - ekki skilgreint nánar
0900 Heilsa og velferð - ekki skilgreint nánar
091 Heilsa
0910 Heilsa - ekki skilgreint nánar
0911 Tannlækningar
0912 Læknisfræði
0913 Hjúkrun og fæðingarhjálp
0914 Læknisfræðileg greining og meðferðartækni
0915 Meðferð og endurhæfing
0916 Lyfjafræði
0917 Hefðbundnar og viðbótarlækningar og meðferðir
0919 Heilsa - ekki flokkað annars staðar
092 Velferð
0920 Velferð - ekki skilgreint nánar
0921 Umönnun aldraðra og fullorðinna fatlaðra einstaklinga
0922 Umönnun barna og ungmennastarf
0923 Félagsráðgjöf og önnur ráðgjöf
0929 Velferð - ekki flokkað annars staðar
098 Þverfaglegar námsbrautir og prófgráður á sviði heilsu og velferðar
0988 Þverfaglegar námsbrautir og prófgráður á sviði heilsu og velferðar
099 Heilsa og velferð - ekki flokkað annars staðar
0999 Heilsa og velferð - ekki flokkað annars staðar
10 Þjónusta
100 Þjónusta - ekki skilgreint nánar
1000 Þjónusta - ekki skilgreint nánar
101 Persónuleg þjónusta
1010 Persónuleg þjónusta - ekki skilgreint nánar
1011 Heimilisþjónusta
1012 Hár- og snyrtingaþjónusta
1013 Hótel, veitingastaðir og veitingar
1014 Íþróttir
1015 Ferðir, ferðamennska og tómstundir
1019 Persónuleg þjónusta - ekki flokkað annars staðar
102 Hreinlætisþjónusta og heilsa á vinnustað
1020 Hreinlætisþjónusta og heilsa á vinnustað - ekki skilgreint nánar
1021 Hreinlæti í samfélaginu
1022 Heilsa og öryggi á vinnustað
1029 Hreinlætisþjónusta og heilsa á vinnustað - ekki flokkað annars staðar
103 Öryggisþjónusta
1030 Öryggisþjónusta - ekki skilgreint nánar
1031 Hernaður og varnir
1032 Verndun fólks og eigna
1039 Öryggisþjónusta - ekki flokkað annars staðar
104 Flutningsþjónusta
1041 Flutningsþjónusta
108 Þverfaglegar námsbrautir og prófgráður á sviði þjónustu
1088 Þverfaglegar námsbrautir og prófgráður á sviði þjónustu
109 Þjónusta - ekki flokkað annars staðar
1099 Þjónusta - ekki flokkað annars staðar
99 Svið óþekkt
999 Svið óþekkt
9999 Svið óþekkt
`;
