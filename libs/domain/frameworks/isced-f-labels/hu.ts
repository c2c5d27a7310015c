/** Hungarian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const HU = `
00 Általános programok és képesítések
000 Pontosabban nem részletezett általános programok és képesítések
0000 Pontosabban nem részletezett általános programok és képesítések
001 Alapszintű programok és képesítések
0011 Alapszintű programok és képesítések
002 Írás, olvasás és számolás
0021 Írás, olvasás és számolás
003 Személyes készségek és személyiségfejlesztés
0031 Személyes készségek és személyiségfejlesztés
009 Máshová nem sorolt általános programok és képesítések
0099 Máshová nem sorolt általános programok és képesítések
01 Oktatás
011 Oktatás
0110 Pontosabban nem részletezett oktatás
0111 Oktatástudomány
0112 Bölcsőde- és óvodapedagógusi képzés
0113 Tanító- és tanárképzés tantárgyi specializáció nélkül
0114 Tanárképzés tantárgyi specializációval
0119 Máshova nem sorolt oktatás
018 Az oktatást érintő interdiszciplináris programok és képesítések
0188 Az oktatást érintő interdiszciplináris programok és képesítések
02 Művészetek és bölcsészettudományok
020 Pontosabban nem részletezett művészetek és bölcsészettudományok
0200 Pontosabban nem részletezett művészetek és bölcsészettudományok
021 Művészetek
0210 Pontosabban nem részletezett művészetek
0211 Audiovizuális módszerek és média-szakismeretek
0212 Divat, belsőépítészet és ipari formatervezés
0213 Szépművészetek, képzőművészet
0214 Kézművesség
0215 Zene és előadóművészetek
0219 Máshova nem sorolt művészetek
022 Bölcsészettudományok (a nyelvek kivételével)
0220 Pontosabban nem részletezett bölcsészettudományok (a nyelvek kivételével)
0221 Vallási ismeretek és teológia
0222 Történelem és régészet
0223 Filozófia és etika
0228 A bölcsészettudományokat érintő interdiszciplináris programok és képesítések
0229 Máshova nem sorolt bölcsészettudományok (a nyelvek kivételével)
023 Nyelvek
0230 Pontosabban nem részletezett nyelvek
0231 Nyelvi képzés
0232 Irodalom és nyelvészet
0239 Máshova nem sorolt nyelvek
028 A művészeteket és a bölcsészettudományokat érintő interdiszciplináris programok és képesítések
0288 A művészeteket és a bölcsészettudományokat érintő interdiszciplináris programok és képesítések
029 Máshova nem sorolt művészetek és bölcsészettudományok
0299 Máshova nem sorolt művészetek és bölcsészettudományok
03 Társadalomtudományok, újságírás és más információszolgáltatás
030 Pontosabban nem részletezett társadalomtudományok, újságírás és más információszolgáltatás
0300 Pontosabban nem részletezett társadalomtudományok, újságírás és más információszolgáltatás
031 Társadalom- és viselkedéstudományok
0310 Pontosabban nem részletezett társadalom- és viselkedéstudományok
0311 Közgazdaságtan
0312 Politikatudományok és állampolgári ismeretek
0313 Pszichológia
0314 Szociológia és kulturális tanulmányok
0319 Máshova nem sorolt társadalom- és viselkedéstudományok
032 Újságírás és más információszolgáltatás
0320 Pontosabban nem részletezett újságírás és más információszolgáltatás
0321 Újságíró- és riporterképzés
0322 Könyvtári, levéltári ismeretek és információtudomány
0329 Máshova nem sorolt újságírás és más információszolgáltatás
038 A társadalomtudományokat, újságírást és más információszolgáltatást érintő interdiszciplináris programok és képesítések
0388 A társadalomtudományokat, újságírást és más információszolgáltatást érintő interdiszciplináris programok és képesítések
039 Máshova nem sorolt társadalomtudományok, újságírás és más információszolgáltatás
0399 Máshova nem sorolt társadalomtudományok, újságírás és más információszolgáltatás
04 Üzleti ismeretek, ügyvitel és jog
040 Pontosabban nem részletezett üzleti ismeretek, ügyvitel és jog
0400 Pontosabban nem részletezett üzleti ismeretek, ügyvitel és jog
041 Üzleti ismeretek és ügyvitel
0410 Pontosabban nem részletezett üzleti ismeretek és ügyvitel
0411 Könyvelés és adózás
0412 Pénzügy, bank és biztosítás
0413 Menedzsment és igazgatás
0414 Marketing és reklám
0415 Titkársági és irodai munka
0416 Nagy- és kiskereskedelem
0417 Szakmai készségek
0419 Máshova nem sorolt üzleti ismeretek és ügyvitel
042 Jog
0421 Jog
048 Az üzleti ismereteket, ügyvitelt és jogot érintő interdiszciplináris programok és képesítések
0488 Az üzleti ismereteket, ügyvitelt és jogot érintő interdiszciplináris programok és képesítések
049 Máshova nem sorolt üzleti ismeretek, ügyvitel és jog
0499 Máshova nem sorolt üzleti ismeretek, ügyvitel és jog
05 Természettudományok, matematika és statisztika
050 Pontosabban nem részletezett természettudományok, matematika és statisztika
0500 Pontosabban nem részletezett természettudományok, matematika és statisztika
051 Biológiai és kapcsolódó tudományok
0510 Pontosabban nem részletezett biológiai és kapcsolódó tudományok
0511 Biológia
0512 Biokémia
0519 Máshova nem sorolt biológiai és kapcsolódó tudományok
052 Környezeti képzések
0520 Pontosabban nem részletezett környezeti képzések
0521 Környezeti tudományok
0522 Természeti környezetek és élővilág
0529 Máshova nem sorolt környezeti képzések
053 Fizikai tudományok
0530 Pontosabban nem részletezett fizikai tudományok
0531 Kémia
0532 Földtudományok
0533 Fizika
0539 Máshova nem sorolt fizikai tudományok
054 Matematika és statisztika
0540 Pontosabban nem részletezett matematika és statisztika
0541 Matematika
0542 Statisztika
058 A természettudományokat, matematikát és statisztikát érintő interdiszciplináris programok és képesítések
0588 A természettudományokat, matematikát és statisztikát érintő interdiszciplináris programok és képesítések
059 Máshova nem sorolt természettudományok, matematika és statisztika
0599 Máshova nem sorolt természettudományok, matematika és statisztika
06 Információs és kommunikációs technológiák (IKT)
061 Információs és kommunikációs technológiák (IKT)
0610 Pontosabban nem részletezett információs és kommunikációs technológiák (IKT)
0611 Számítógép-használat
0612 Adatbázis- és hálózattervezés és -adminisztráció
0613 Szoftver- és alkalmazásfejlesztés és -elemzés
0619 Máshova nem sorolt információs és kommunikációs technológiák
068 Az információs és kommunikációs technológiákat (IKT) érintő interdiszciplináris programok és képesítések
0688 Az információs és kommunikációs technológiákat (IKT) érintő interdiszciplináris programok és képesítések
07 Mérnöki, gyártási és előállítási, valamint építőipari ismeretek
070 Pontosabban nem részletezett mérnöki, gyártási és előállítási, valamint építőipari ismeretek
0700 Pontosabban nem részletezett mérnöki, gyártási és előállítási, valamint építőipari ismeretek
071 Általános műszaki (mérnöki) képzés
0710 Pontosabban nem részletezett általános műszaki (mérnöki) képzések
0711 Vegyészmérnöki tudományok és eljárások
0712 Környezetvédelmi technológia
0713 Villamosság és energia
0714 Elektronika és automatizálás
0715 Géptan és fémipar
0716 Gépjárművek, hajók és repülőgépek
0719 Máshova nem sorolt általános műszaki (mérnöki) képzések
072 Gyártás, előállítás és feldolgozás
0720 Pontosabban nem részletezett gyártás, előállítás és feldolgozás
0721 Élelmiszer-feldolgozás
0722 Anyagok (üveg, papír, műanyag és fa)
0723 Textilek (ruha, lábbeli és bőr)
0724 Bányászat és kitermelés
0729 Máshova nem sorolt gyártás, előállítás és feldolgozás
073 Építészet és építőipar
0730 Pontosabban nem részletezett építészet és építőipar
0731 Építészet és várostervezés
0732 Építési munkák és építőmérnöki munka
078 A mérnöki, gyártási és előállítási, valamint építőipari ismereteket érintő interdiszciplináris programok és képesítések
0788 A mérnöki, gyártási és előállítási, valamint építőipari ismereteket érintő interdiszciplináris programok és képesítések
079 Máshova nem sorolt mérnöki, gyártási és előállítási, valamint építőipari ismeretek
0799 Máshova nem sorolt mérnöki, gyártási és előállítási, valamint építőipari ismeretek
08 Mezőgazdaság, erdőgazdálkodás, halgazdálkodás és állatorvosi tudományok
080 Pontosabban nem részletezett mezőgazdaság, erdőgazdálkodás, halgazdálkodás és állatorvosi tudományok
0800 Pontosabban nem részletezett mezőgazdaság, erdőgazdálkodás, halgazdálkodás és állatorvosi tudományok
081 Mezőgazdaság
0810 Pontosabban nem részletezett mezőgazdaság
0811 Növénytermesztés és állattenyésztés
0812 Kertészet
0819 Máshova nem sorolt mezőgazdaság
082 Erdőgazdálkodás
0821 Erdőgazdálkodás
083 Halgazdálkodás
0831 Halgazdálkodás
084 Állatorvosi tudományok
0841 Állatorvosi tudományok
088 A mezőgazdaságot, erdőgazdálkodást, halgazdálkodást és állatorvosi tudományokat érintő interdiszciplináris programok és képesítések
0888 A mezőgazdaságot, erdőgazdálkodást, halgazdálkodást és állatorvosi tudományokat érintő interdiszciplináris programok és képesítések
089 Máshova nem sorolt mezőgazdaság, erdőgazdálkodás, halgazdálkodás és állatorvosi tudományok
0899 Máshova nem sorolt mezőgazdaság, erdőgazdálkodás, halgazdálkodás és állatorvosi tudományok
09 Egészségügy és szociális gondoskodás
090 Pontosabban nem részletezett egészségügy és szociális gondoskodás
0900 Pontosabban nem részletezett egészségügy és szociális gondoskodás
091 Egészségügy
0910 Pontosabban nem részletezett egészségügy
0911 Fogorvosképzés
0912 Orvostudomány
0913 Ápolói és szülészi szakma
0914 Orvosi diagnosztikai és kezelési technológia
0915 Terápia és rehabilitáció
0916 Gyógyszerészet
0917 Hagyományos és kiegészítő orvoslás és terápia
0919 Máshova nem sorolt egészségügy
092 Szociális gondoskodás
0920 Pontosabban nem részletezett szociális gondoskodás
0921 Idősgondozás és fogyatékos személyek gondozása
0922 Gyermekgondozás és ifjúsági szolgálatok
0923 Szociális munka és tanácsadás
0929 Máshova nem sorolt szociális gondoskodás
098 Az egészségügyet és a szociális gondoskodást érintő interdiszciplináris programok és képesítések
0988 Az egészségügyet és a szociális gondoskodást érintő interdiszciplináris programok és képesítések
099 Máshova nem sorolt egészségügy és szociális gondoskodás
0999 Máshova nem sorolt egészségügy és szociális gondoskodás
10 Szolgáltatások
100 Pontosabban nem részletezett szolgáltatások
1000 Pontosabban nem részletezett szolgáltatások
101 Személyi szolgáltatások
1010 Pontosabban nem részletezett személyi szolgáltatások
1011 Háztartási szolgáltatások
1012 Haj- és szépségápolási szolgáltatások
1013 Szálloda, étterem és vendéglátás
1014 Sport
1015 Utazás, turizmus és szabadidő
1019 Máshová nem sorolt személyi szolgáltatások
102 Higiéniai és munkahelyi egészségvédelmi szolgáltatások
1020 Pontosabban nem részletezett higiéniai és munkahelyi egészségvédelmi szolgáltatások
1021 Közhigiénia
1022 Munkahelyi egészségvédelem és biztonság
1029 Máshova nem sorolt higiéniai és munkahelyi egészségvédelmi szolgáltatások
103 Védelmi szolgáltatások
1030 Pontosabban nem részletezett védelmi szolgáltatások
1031 Katonai tanulmányok és honvédelem
1032 Személy- és vagyonvédelem
1039 Máshová nem sorolt védelmi szolgáltatások
104 Szállítási szolgáltatások
1041 Szállítási szolgáltatások
108 A szolgáltatásokat érintő interdiszciplináris programok és képesítések
1088 A szolgáltatásokat érintő interdiszciplináris programok és képesítések
109 Máshova nem sorolt szolgáltatások
1099 Máshova nem sorolt szolgáltatások
99 Ismeretlen terület
999 Ismeretlen terület
9999 Ismeretlen terület
`;
