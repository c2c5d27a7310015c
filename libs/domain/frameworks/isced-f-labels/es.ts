/** Spanish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const ES = `
00 Programas y certificaciones genéricos
000 Programas y certificaciones genéricos sin mayor definición
0000 Programas y certificaciones genéricos sin mayor definición
001 Programas y certificaciones básicos
0011 Programas y certificaciones básicos
002 Alfabetización y aritmética elemental
0021 Alfabetización y aritmética elemental
003 Competencias personales y desarrollo
0031 Competencias personales y desarrollo
009 Programas y certificaciones genéricos no contemplados en la clasificación
0099 Programas y certificaciones genéricos no contemplados en la clasificación
01 Educación
011 Educación
0110 Educación sin mayor definición
0111 Ciencias de la educación
0112 Formación para docentes de educación preprimaria
0113 Formación para docentes sin asignatura de especialización
0114 Formación para docentes con asignatura de especialización
0119 Educación no contemplada en la clasificación
018 Programas y certificaciones interdisciplinarios relacionados con la educación
0188 Programas y certificaciones interdisciplinarios relacionados con la educación
02 Artes y humanidades
020 Artes y humanidades sin mayor definición
0200 Artes y humanidades sin mayor definición
021 Artes
0210 Artes sin mayor definición
0211 Técnicas audiovisuales y producción para medios de comunicación
0212 Diseño industrial, de modas e interiores
0213 Bellas artes
0214 Artesanías
0215 Música y artes escénicas
0219 Artes no contempladas en la clasificación
022 Humanidades (excepto idiomas)
0220 Humanidades (excepto idiomas) sin mayor definición
0221 Religión y teología
0222 Historia y arqueología
0223 Filosofía y ética
0228 Programas y certificaciones interdisciplinarios relacionados con las humanidades
0229 Humanidades (excepto idiomas) no contemplados en la clasificación
023 Idiomas
0230 Idiomas sin mayor definición
0231 Adquisición del lenguaje
0232 Literatura y lingüística
0239 Idiomas no contemplados en la clasificación
028 Programas y certificaciones interdisciplinarios relacionados con las artes y las humanidades
0288 Programas y certificaciones interdisciplinarios relacionados con las artes y las humanidades
029 Artes y humanidades sin mayor definición
0299 Artes y humanidades sin mayor definición
03 Ciencias sociales, periodismo e información
030 Ciencias sociales, periodismo e información sin mayor definición
0300 Ciencias sociales, periodismo e información sin mayor definición
031 Ciencias sociales y del comportamiento
0310 Ciencias sociales y del comportamiento sin mayor definición
0311 Economía
0312 Ciencias políticas y educación cívica
0313 Psicología
0314 Sociología y estudios culturales
0319 Ciencias sociales y del comportamiento no contempladas en la clasificación
032 Periodismo e información
0320 Periodismo e información sin mayor definición
0321 Periodismo y reportajes
0322 Bibliotecología, información y archivología
0329 Periodismo e información no contemplados en la clasificación
038 Programas y certificaciones interdisciplinarios relacionados con las ciencias sociales, el periodismo y la información
0388 Programas y certificaciones interdisciplinarios relacionados con las ciencias sociales, el periodismo y la información
039 Ciencias sociales, periodismo e información no contemplados en la clasificación
0399 Ciencias sociales, periodismo e información no contemplados en la clasificación
04 Administración de empresas y derecho
040 Administración de empresas y derecho sin mayor definición
0400 Administración de empresas y derecho sin mayor definición
041 Educación comercial y administración
0410 Educación comercial y administración sin mayor definición
0411 Contabilidad e impuestos
0412 Gestión financiera, administración bancaria y seguros
0413 Gestión y administración
0414 Mercadotecnia y publicidad
0415 Secretariado y trabajo de oficina
0416 Ventas al por mayor y al por menor
0417 Competencias laborales
0419 Educación comercial y administración no contempladas en la clasificación
042 Derecho
0421 Derecho
048 Programas y certificaciones interdisciplinarios relacionados con la administración de empresas y el derecho
0488 Programas y certificaciones interdisciplinarios relacionados con la administración de empresas y el derecho
049 Administración de empresas y derecho no contemplados en la clasificación
0499 Administración de empresas y derecho no contemplados en la clasificación
05 Ciencias naturales, matemáticas y estadística
050 Ciencias naturales, matemáticas y estadística sin mayor definición
0500 Ciencias naturales, matemáticas y estadística sin mayor definición
051 Ciencias biológicas y afines
0510 Ciencias biológicas y afines sin mayor definición
0511 Biología
0512 Bioquímica
0519 Ciencias biológicas y afines no contempladas en la clasificación
052 Medio ambiente
0520 Medio ambiente sin mayor definición
0521 Ciencias del medio ambiente
0522 Medio ambientes naturales y vida silvestre
0529 Medio ambiente no contemplado en la clasificación
053 Ciencias físicas
0530 Ciencias físicas sin mayor definición
0531 Química
0532 Ciencias de la tierra
0533 Física
0539 Ciencias físicas no contempladas en la clasificación
054 Matemáticas y estadística
0540 Matemáticas y estadística sin mayor definición
0541 Matemáticas
0542 Estadística
058 Programas y certificaciones interdisciplinarios relacionados con las ciencias naturales, matemáticas y estadística
0588 Programas y certificaciones interdisciplinarios relacionados con las ciencias naturales, matemáticas y estadística
059 Ciencias naturales, matemáticas y estadística no contempladas en la clasificación
0599 Ciencias naturales, matemáticas y estadística no contempladas en la clasificación
06 Tecnologías de la información y la comunicación (TIC)
061 Tecnologías de la información y la comunicación (TIC)
0610 Tecnologías de la información y la comunicación (TIC) sin mayor definición
0611 Uso de computadores
0612 Diseño y administración de redes y bases de datos
0613 Desarrollo y análisis de software y aplicaciones
0619 Tecnologías de la información y la comunicación (TIC) no contempladas en la clasificación
068 Programas y certificaciones interdisciplinarios relacionados con las tecnologías de la información y la comunicación
0688 Programas y certificaciones interdisciplinarios relacionados con las tecnologías de la información y la comunicación
07 Ingeniería, industria y construcción
070 Ingeniería, industria y construcción sin mayor definición
0700 Ingeniería, industria y construcción sin mayor definición
071 Ingeniería y profesiones afines
0710 Ingeniería y profesiones afines sin mayor definición
0711 Ingeniería y procesos químicos
0712 Tecnología de protección del medio ambiente
0713 Electricidad y energía
0714 Electrónica y automatización
0715 Mecánica y profesiones afines a la metalistería
0716 Vehículos, barcos y aeronaves motorizadas
0719 Ingeniería y profesiones afines no contempladas en la clasificación
072 Industria y producción
0720 Industria y producción sin mayor definición
0721 Procesamiento de alimentos
0722 Materiales (vidrio, papel, plástico y madera)
0723 Productos textiles (ropa, calzado y artículos de cuero)
0724 Minería y extracción
0729 Industria y producción no contemplada en la clasificación
073 Arquitectura y construcción
0730 Arquitectura y construcción sin mayor definición
0731 Arquitectura y urbanismo
0732 Construcción e ingeniería civil
078 Programas y certificaciones interdisciplinarios relacionados con la ingeniería, la industria y la construcción
0788 Programas y certificaciones interdisciplinarios relacionados con la ingeniería, la industria y la construcción
079 Ingeniería, industria y construcción no contempladas en la clasificación
0799 Ingeniería, industria y construcción no contempladas en la clasificación
08 Agricultura, silvicultura, pesca y veterinaria
080 Agricultura, silvicultura, pesca y veterinaria sin mayor definición
0800 Agricultura, silvicultura, pesca y veterinaria sin mayor definición
081 Agricultura
0810 Agricultura sin mayor definición
0811 Producción agrícola y ganadera
0812 Horticultura
0819 Agricultura no contemplada en la clasificación
082 Silvicultura
0821 Silvicultura
083 Pesca
0831 Pesca
084 Veterinaria
0841 Veterinaria
088 Programas y certificaciones interdisciplinarios relacionados con la agricultura, la silvicultura, la pesca y la veterinaria
0888 Programas y certificaciones interdisciplinarios relacionados con la agricultura, la silvicultura, la pesca y la veterinaria
089 Agricultura, silvicultura, pesca y veterinaria no contempladas en la clasificación
0899 Agricultura, silvicultura, pesca y veterinaria no contempladas en la clasificación
09 Salud y bienestar
090 Salud y bienestar sin mayor definición
0900 Salud y bienestar sin mayor definición
091 Salud
0910 Salud sin mayor definición
0911 Odontología
0912 Medicina
0913 Enfermería y partería
0914 Tecnología de diagnóstico y tratamiento médico
0915 Terapia y rehabilitación
0916 Farmacia
0917 Medicina y terapia tradicional y complementaria
0919 Salud no contemplada en la clasificación
092 Bienestar
0920 Bienestar sin mayor definición
0921 Asistencia a adultos mayores y discapacitados
0922 Asistencia a la infancia y servicios para jóvenes
0923 Trabajo social y orientación
0929 Bienestar no contemplado en la clasificación
098 Programas y certificaciones interdisciplinarios relacionados con la salud y el bienestar
0988 Programas y certificaciones interdisciplinarios relacionados con la salud y el bienestar
099 Salud y bienestar no contemplados en la clasificación
0999 Salud y bienestar no contemplados en la clasificación
10 Servicios
100 Servicios sin mayor definición
1000 Servicios sin mayor definición
101 Servicios personales
1010 Servicios personales sin mayor definición
1011 Servicios domésticos
1012 Peluquería y tratamientos de belleza
1013 Hotelería, restaurantes y servicios de banquetes
1014 Deportes
1015 Viajes, turismo y actividades recreativas
1019 Servicios personales no contemplados en la clasificación
102 Servicios de higiene y salud ocupacional
1020 Servicios de higiene y salud ocupacional sin mayor definición
1021 Saneamiento de la comunidad
1022 Salud y protección laboral
1029 Servicios de higiene y salud ocupacional no contemplados en la clasificación
103 Servicios de seguridad
1030 Servicios de seguridad sin mayor definición
1031 Educación militar y de defensa
1032 Protección de las personas y de la propiedad
1039 Servicios de seguridad no contemplados en la clasificación
104 Servicios de transporte
1041 Servicios de transporte
108 Programas y certificaciones interdisciplinarios relacionados con los servicios
1088 Programas y certificaciones interdisciplinarios relacionados con los servicios
109 Servicios no contemplados en la clasificación
1099 Servicios no contemplados en la clasificación
99 Campo desconocido
999 Campo desconocido
9999 Campo desconocido
`;
