/** French names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const FR = `
00 Programmes et certifications génériques
000 Programmes et certifications génériques non définis
0000 Programmes et certifications génériques non définis
001 Programmes et certifications de base
0011 Programmes et certifications de base
002 Alphabétisation et apprentissage du calcul
0021 Alphabétisation et apprentissage du calcul
003 Compétences et développement personnels
0031 Compétences et développement personnels
009 Programmes et certifications génériques non classé ailleurs
0099 Programmes et certifications génériques non classé ailleurs
01 Éducation
011 Éducation
0110 Éducation non définie
0111 Sciences de l’éducation
0112 Formation des enseignants au niveau préscolaire
0113 Formation des enseignants sans spécialisation
0114 Formation des enseignants avec spécialisation
0119 Éducation non classée ailleurs
018 Programmes interdisciplinaires et certifications impliquant l'éducation
0188 Programmes interdisciplinaires et certifications impliquant l'éducation
02 Lettres et arts
020 Lettres et arts non définis
0200 Lettres et arts non définis
0210 Arts non définis
0211 Techniques audiovisuelles et production multimédia
0212 Stylisme, décoration et design industriel
0213 Beaux-arts
0214 Artisanat
0215 Musique, théâtre, danse, cirque
0219 Arts non classés ailleurs
022 Lettres (à l’exception des langues)
0220 Lettres (à l’exception des langues) non définis
0221 Religion et théologie
0222 Histoire et archéologie
0223 Philosophie et morale
0228 Programmes interdisciplinaires et certifications impliquant les lettres
0229 Lettres (à l’exception des langues) non classés ailleurs
023 Langues
0230 Langues non définies
0231 Acquisition d’une langue
0232 Littérature et linguistique
0239 Langues non classés ailleurs
028 Programmes interdisciplinaires et certifications impliquant les arts et les lettres
0288 Programmes interdisciplinaires et certifications impliquant les arts et les lettres
029 Arts et lettres non classés ailleurs
0299 Arts et lettres non classés ailleurs
03 Sciences sociales, journalisme et information
030 Sciences sociales, journalisme et information non définis
0300 Sciences sociales, journalisme et information non définis
031 Sciences sociales et du comportement
0310 Sciences sociales et du comportement non définies
0311 Économie
0312 Sciences politiques et éducation civique
0313 Psychologie
0314 Sociologie et études culturelles
0319 Sciences sociales et du comportement non classés ailleurs
032 Journalisme et information
0320 Journalisme et information non définis
0329 Journalisme et information non classés ailleurs
038 Programmes interdisciplinaires et certifications impliquant les sciences sociales, le journalisme et l'information
0388 Programmes interdisciplinaires et certifications impliquant les sciences sociales, le journalisme et l'information
039 Sciences sociales, journalisme et information non classés ailleurs
0399 Sciences sociales, journalisme et information non classés ailleurs
04 Commerce, administration et droit
040 Commerce, administration et droit non définis
0400 Commerce, administration et droit non définis
041 Commerce et administration
0410 Commerce et administration non définis
0411 Comptabilité et fiscalité
0412 Finance, banque et assurances
0413 Gestion et administration
0414 Marketing et publicité
0415 Travail de secrétariat et de bureau
0416 Vente en gros et au détail
0417 Compétences professionnelles
0419 Commerce et administration non classés ailleurs
042 Droit
0421 Droit
048 Programmes interdisciplinaires et certifications impliquant le commerce, l'administration et le droit
0488 Programmes interdisciplinaires et certifications impliquant le commerce, l'administration et le droit
049 Commerce, administration et droit non classés ailleurs
0499 Commerce, administration et droit non classés ailleurs
05 Sciences naturelles, mathématiques et statistiques
050 Sciences naturelles, mathématiques et statistiques non définis
0500 Sciences naturelles, mathématiques et statistiques non définis
051 Sciences biologiques et apparentées
0510 Sciences biologiques et apparentées non définis
0511 Biologie
0512 Biochimie
0519 Sciences biologiques et apparentées non classés ailleurs
052 Environnement
0520 Environnement non défini
0521 Sciences environnementales
0522 Environnements naturels et faune et flore
0529 Environnement non classé ailleurs
053 Sciences physiques
0530 Sciences physiques non définies
0531 Chimie
0532 Sciences de la Terre
0533 Physique
0539 Sciences physiques non classés ailleurs
054 Mathématiques et statistiques
0540 Mathématiques et statistiques non définis
0541 Mathématiques
0542 Statistiques
058 Programmes interdisciplinaires et certifications impliquant les sciences naturelles, mathématiques et statistiques
0588 Programmes interdisciplinaires et certifications impliquant les sciences naturelles, mathématiques et statistiques
059 Sciences naturelles, mathématiques et statistiques non classés ailleurs
0599 Sciences naturelles, mathématiques et statistiques non classés ailleurs
06 Technologies de l’information et de la communication (TIC)
061 Technologies de l’information et de la communication (TIC)
0610 Technologies de l’information et de la communication (TIC) non définis
0611 Utilisation d’un ordinateur
0612 Conception et administration de bases de données et de réseau
0613 Développement et analyse de logiciels et d’applications
0619 Technologies de l’information et de la communication (TIC) non classés ailleurs
068 Programmes interdisciplinaires et certifications impliquant les technologies de l’information et de la communication (TIC)
0688 Programmes interdisciplinaires et certifications impliquant les technologies de l’information et de la communication (TIC)
07 Ingénierie, industries de transformation et construction
070 Ingénierie, industries de transformation et construction non définis
0700 Ingénierie, industries de transformation et construction non définis
071 Ingénierie et techniques apparentées
0710 Ingénierie et techniques apparentées non définis
0711 Ingénierie chimique et processus
0712 Technologie de la protection de l’environnement
0713 Électricité et énergie
0714 Électronique et automatisation
0715 Mécanique et techniques apparentées
0716 Véhicules à moteur, bateaux et aéronefs
0719 Ingénierie et techniques apparentées non classés ailleurs
072 Industries de transformation et de traitement
0720 Industries de transformation et de traitement non définis
0721 Traitement des aliments
0722 Matériaux (verre, papier, plastique et bois)
0723 Textiles (vêtements, chaussures et cuir)
0724 Exploitation minière et extraction
0729 Industries de transformation et de traitement non classés ailleurs
073 Architecture et bâtiment
0730 Architecture et bâtiment non définis
0731 Architecture et urbanisme
0732 Construction et génie civil
078 Programmes interdisciplinaires et certifications impliquant l'ingénierie, les industries de transformation et la construction
0788 Programmes interdisciplinaires et certifications impliquant l'ingénierie, les industries de transformation et la construction
079 Ingénierie, industries de transformation et construction non classés ailleurs
0799 Ingénierie, industries de transformation et construction non classés ailleurs
08 Agriculture, sylviculture et halieutique et sciences vétérinaires
080 Agriculture, sylviculture et halieutique et sciences vétérinaires non définis
0800 Agriculture, sylviculture et halieutique et sciences vétérinaires non définis
0810 Agriculture non définie
0811 Culture et élevage
0819 Agriculture non classé ailleurs
082 Sylviculture
0821 Sylviculture
083 Halieutique
0831 Halieutique
084 Sciences vétérinaires
0841 Sciences vétérinaires
088 Programmes interdisciplinaires et certifications impliquant l'agriculture, la sylviculture et l'halieutique et les sciences vétérinaires
0888 Programmes interdisciplinaires et certifications impliquant l'agriculture, la sylviculture et l'halieutique et les sciences vétérinaires
089 Agriculture, sylviculture et halieutique et sciences vétérinaires non classés ailleurs
0899 Agriculture, sylviculture et halieutique et sciences vétérinaires non classés ailleurs
09 Santé et protection sociales
090 Santé et protection sociales non définis
0900 Santé et protection sociales non définis
091 Santé
0910 Santé non définie
0911 Études dentaires
0912 Médecine
0913 Soins infirmiers et formation de sages-femmes
0914 Diagnostic médical et technologie de traitement
0915 Thérapie et rééducation
0916 Pharmacie
0917 Médecine et thérapies traditionnelles et complémentaires
0919 Santé non classée ailleurs
092 Protection sociale
0920 Protection sociale non définie
0921 Soins gérontologiques et aux adultes handicapés
0922 Soins aux enfants et à la jeunesse
0923 Travail social et orientation
0929 Protection sociale non classée ailleurs
098 Programmes interdisciplinaires et certifications impliquant la santé et la protection sociales
0988 Programmes interdisciplinaires et certifications impliquant la santé et la protection sociales
099 Santé et protection sociales non classés ailleurs
0999 Santé et protection sociales non classés ailleurs
100 Services non définis
1000 Services non définis
101 Services aux particuliers
1010 Services aux particuliers non définis
1011 Services domestiques
1012 Services de soins de beauté et de coiffure
1013 Hôtellerie et services de restauration
1015 Voyage, tourisme et loisirs
1019 Services aux particuliers non classés ailleurs
102 Hygiène et services de santé au travail
1020 Hygiène et services de santé au travail non définis
1021 Salubrité publique
1022 Santé et sécurité au travail
1029 Hygiène et services de santé au travail non classés ailleurs
103 Services de sûreté
1030 Services de sûreté non définis
1031 Sécurité militaire et défense
1032 Protection des biens et des personnes
1039 Services de sûreté non classés ailleurs
104 Services de transport
1041 Services de transport
108 Programmes interdisciplinaires et certifications impliquant les services
1088 Programmes interdisciplinaires et certifications impliquant les services
109 Services non classés ailleurs
1099 Services non classés ailleurs
99 Domaine inconnu
999 Domaine inconnu
9999 Domaine inconnu
`;
