/** Norwegian names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const NO = `
00 Generelle programmer og kvalifikasjoner
000 Ikke nærmere definerte generelle programmer og kvalifikasjoner
0000 Ikke nærmere definerte generelle programmer og kvalifikasjoner
001 Grunnprogammer og -kvalifikasjoner
0011 Grunnprogammer og -kvalifikasjoner
002 Lese- og skriveferdighet og tallforståelse
0021 Lese- og skriveferdighet og tallforståelse
003 Individuell kompetanse og utvikling
0031 Individuell kompetanse og utvikling
009 Ikke annetsteds klassifiserte generelle programmer og kvalifikasjoner
0099 Ikke annetsteds klassifiserte generelle programmer og kvalifikasjoner
01 Utdanning
011 Utdanning
0110 Ikke nærmere definert utdanning
0111 Pedagogikk
0112 Førskolelærerutdanning
0113 Lærerutdanning uten fagspesialisering
0114 Lærerutdanning uten fagspesialisering
0119 Ikke annetsteds klassifisert utdanning
018 Tverrfaglige programmer og kvalifikasjoner innen undervisning
0188 Tverrfaglige programmer og kvalifikasjoner innen undervisning
02 Kunst- og humanistiske fag
020 Ikke nærmere definerte kunst- og humanistiske fag
0200 Ikke nærmere definerte kunst- og humanistiske fag
021 Kunst
0210 Ikke nærmere definerte kunstfag
0211 Audiovisuell teknikk og medieproduksjon
0212 Mote, interiør og industridesign
0213 Kunstfag
0214 Håndverk
0215 Musikk og scenekunst
0219 Ikke nærmere definert kunst
022 Humanistiske fag (unntatt språk)
0220 Ikke nærmere definerte humanistiske fag (unntatt språk)
0221 Religion og teologi
0222 Historie og arkeologi
0223 Filosofi og etikk
0228 Tverrfaglige programmer og kvalifikasjoner innen humanistiske fag
0229 Ikke annetsteds klassifiserte humanistiske fag (unntatt språk)
023 Språk
0230 Ikke nærmere definerte språk
0231 Språklæring
0232 Litteratur og lingvistikk
0239 Ikke annetsteds definerte språk
028 Tverrfaglige programmer og kvalifikasjoner innen kunst og humanistiske fag
0288 Tverrfaglige programmer og kvalifikasjoner innen kunst og humanistiske fag
029 Ikke annetsteds klassifiserte kunst- og humanistiske fag
0299 Ikke annetsteds klassifiserte kunst- og humanistiske fag
03 Samfunnsvitenskap, journalistikk og informasjonsfag
030 Ikke nærmere definert samfunnsvitenskap, journalistikk og informasjonsfag
0300 Ikke nærmere definert samfunnsvitenskap, journalistikk og informasjonsfag
031 Samfunns- og atferdsvitenskap
0310 Ikke nærmere definert samfunns- og atferdsvitenskap
0311 Økonomi
0312 Statsvitenskap
0313 Psykologi
0314 Sosiologi og kulturvitenskap
0319 Ikke annetsteds definert samfunns- og atferdsvitenskap
032 Journalistikk og informasjonsfag
0320 Ikke nærmere definert journalistikk og informasjonsfag
0321 Journalistikk
0322 Bibliotek-, arkiv- og informasjonsfag
0329 Ikke annetsteds klassifisert journalistikk og informasjonsfag
038 Tverrfaglige programmer og kvalifikasjoner innen samfunnsvitenskap, journalistikk og informasjonsfag
0388 Tverrfaglige programmer og kvalifikasjoner innen samfunnsvitenskap, journalistikk og informasjonsfag
039 Ikke annetsteds klassifisert samfunnsvitenskap, journalistikk og informasjonsfag
0399 Ikke annetsteds klassifisert samfunnsvitenskap, journalistikk og informasjonsfag
04 Forretning, administrasjon og jus
040 Ikke nærmere definerte forretning, administrasjon og jus
0400 Ikke nærmere definerte forretning, administrasjon og jus
041 Forretning og administrasjon
0410 Ikke nærmere definert forretning og administrasjon
0411 Bokføring og skatt
0412 Finans, bank og forsikring
0413 Ledelse og administrasjon
0414 Markedsføring og reklame
0415 Sekretær- og kontorarbeid
0416 Engros- og detaljsalg
0417 Arbeidsferdigheter
0419 Ikke annetsteds klassifisert forretning og administrasjon
042 Jus
0421 Jus
048 Tverrfaglige programmer og kvalifikasjoner innen forretning, administrasjon og jus
0488 Tverrfaglige programmer og kvalifikasjoner innen forretning, administrasjon og jus
049 Ikke annetsteds klassifisert forretning, administrasjon og jus
0499 Ikke annetsteds klassifisert forretning, administrasjon og jus
05 Naturvitenskap, matematikk og statistikk
050 Ikke nærmere definert naturvitenskap, matematikk og statistikk
0500 Ikke nærmere definert naturvitenskap, matematikk og statistikk
051 Biologi og relaterte studier
0510 Ikke nærmere definert biologi og relatert vitenskap
0511 Biologi
0512 Biokjemi
0519 Ikke annetsteds klassifisert biologi og relatert vitenskap
052 Miljø
0520 Ikke nærmere definert miljøvitenskap
0521 Miljøvitenskap
0522 Naturlig miljø og vilt
0529 Ikke annetsteds klassifisert miljøvitenskap
053 Fysikk
0530 Ikke nærmere definert fysikkvitenskap
0531 Kjemi
0532 Jordvitenskap
0533 Fysikk
0539 Ikke annetsteds klassifisert fysikkvitenskap
054 Matematikk og statistikk
0540 Ikke nærmere definert matematikk og statistikk
0541 Matematikk
0542 Statistikk
058 Tverrfaglige programmer og kvalifikasjoner innen naturvitenskap, matematikk og statistikk
0588 Tverrfaglige programmer og kvalifikasjoner innen naturvitenskap, matematikk og statistikk
059 Ikke annetsteds klassifisert naturvitenskap, matematikk og statistikk
0599 Ikke annetsteds klassifisert naturvitenskap, matematikk og statistikk
06 Informasjons- og kommunikasjonsteknologi (IKT)
061 Informasjons- og kommunikasjonsteknologi (IKT)
0610 Ikke nærmere definert informasjons- og kommunikasjonsteknologi (IKT)
0611 Bruk av datamaskiner
0612 Utvikling og administrasjon av databaser og datanett
0613 Utvikling og analyse av programvare og dataprogrammer
0619 Ikke annetsteds klassifisert informasjons- og kommunikasjonsteknologi
068 Tverrfaglige programmer og kvalifikasjoner innen informasjons- og kommunikasjonsteknologi (IKT)
0688 Tverrfaglige programmer og kvalifikasjoner innen informasjons- og kommunikasjonsteknologi (IKT)
07 Maskinteknikk, produksjon og bygg
070 Ikke nærmere definert maskinteknikk, produksjon og bygg
0700 Ikke nærmere definert maskinteknikk, produksjon og bygg
071 Tekniske fag og ingeniørfag
0710 Ikke nærmere definerte tekniske fag og ingeniørfag
0711 Kjemiteknikk og kjemiske prosesser
0712 Miljøvernteknologi
0713 Elektrisitet og energi
0714 Elektronikk og automasjon
0715 Mekanikk og metallfag
0716 Motorvogner, skip og luftfartøy
0719 Ikke annetsteds klassifiserte tekniske fag og ingeniørfag
072 Produksjon og bearbeiding
0720 Ikke nærmere definert produksjon og bearbeiding
0721 Matproduksjon
0722 Materialer (glass, papir, plast og tre)
0723 Tekstiler (klær, sko og lærvarer)
0724 Gruve- og utvinningsteknologi
0729 Ikke annetsteds klassifisert produksjon og bearbeiding
073 Arkitekt- og konstruksjonsfag
0730 Ikke nærmere definerte arkitekt- og konstruksjonsfag
0731 Arkitektur og byplanlegging
0732 Bygg og anlegg
078 Tverrfaglige programmer og kvalifikasjoner innen produksjon, bygg og anlegg
0788 Tverrfaglige programmer og kvalifikasjoner innen produksjon, bygg og anlegg
079 Ikke annetsteds klassifisert produksjon, bygg og anlegg
0799 Ikke annetsteds klassifisert produksjon, bygg og anlegg
08 Landbruk, skogbruk, fiske og veterinærfag
080 Ikke nærmere definert landbruk, skogbruk, fiske og veterinærfag
0800 Ikke nærmere definert landbruk, skogbruk, fiske og veterinærfag
081 Landbruk
0810 Ikke nærmere definert landbruk
0811 Dyrking av nyttevekster og dyreoppdrett
0812 Hagebruk
0819 Ikke annetsteds klassifisert landbruk
082 Skogbruk
0821 Skogbruk
083 Fiskeri
0831 Fiskeri
084 Veterinærfag
0841 Veterinærfag
088 Tverrfaglige programmer og kvalifikasjoner innen landbruk, skogbruk, fiske og veterinærfag
0888 Tverrfaglige programmer og kvalifikasjoner innen landbruk, skogbruk, fiske og veterinærfag
089 Ikke annetsteds klassifisert landbruk, skogbruk, fiske og veterinærfag
0899 Ikke annetsteds klassifisert landbruk, skogbruk, fiske og veterinærfag
09 Helse og omsorg
090 Ikke nærmere definert helse og omsorg
0900 Ikke nærmere definert helse og omsorg
091 Helsefag
0910 Ikke nærmere definerte helsefag
0911 Tannlegestudier
0912 Medisin
0913 Sjukepleie og jordmorfag
0914 Medisinsk diagnose- og behandlingsteknologi
0915 Behandling og rehabilitering
0916 Farmasi
0917 Tradisjonell og komplementær medisin og behandling
0919 Ikke annetsteds klassifiserte helsefag
092 Omsorgsfag
0920 Ikke nærmere definerte omsorgsfag
0921 Omsorg for eldre og voksne med nedsatt funksjonsevne
0922 Barneomsorg og ungdomstjenester
0923 Sosialarbeid og rådgivning
0929 Ikke annetsteds klassifiserte omsorgsfag
098 Tverrfaglige programmer og kvalifikasjoner innen helse og omsorg
0988 Tverrfaglige programmer og kvalifikasjoner innen helse og omsorg
099 Ikke annetsteds klassifiserte helse- og omsorgsfag
0999 Ikke annetsteds klassifiserte helse- og omsorgsfag
10 Tjenesteyting
100 Ikke nærmere definert tjenesteyting
1000 Ikke nærmere definert tjenesteyting
101 Personlig tjenesteyting
1010 Ikke nærmere definert personlig tjenesteyting
1011 Lønnet husarbeid
1012 Hår- og skjønnhetspleie
1013 Hotell, restaurant og catering
1014 Idrett
1015 Reiseliv, turisme og fritid
1019 Ikke annetsteds klassifisert personlig tjenesteyting
102 Tjenester innen hygiene og helse på arbeidsplassen
1020 Ikke nærmere definerte tjenester innen hygiene og helse på arbeidsplassen
1021 Vann, avløp og renhold
1022 Helse og sikkerhet på arbeidsplassen
1029 Ikke annetsteds klassifisert hygiene og helse på arbeidsplassen
103 Sikkerhetstjenester
1030 Ikke nærmere definerte sikkerhetstjenester
1031 Militær og forsvar
1032 Sikring av personer og eiendom
1039 Ikke annetsteds klassifiserte sikkerhetstjenester
104 Transporttjenester
1041 Transporttjenester
108 Tverrfaglige programmer og kvalifikasjoner innen tjenesteyting
1088 Tverrfaglige programmer og kvalifikasjoner innen tjenesteyting
109 Ikke annetsteds klassifisert tjenesteyting
1099 Ikke annetsteds klassifisert tjenesteyting
99 Ukjent felt
999 Ukjent felt
9999 Ukjent felt
`;
