/** Turkish names of fields, a line each after its code; their source and licence stand in `index.ts`. */
export const TR = `
00 Genel programlar ve yeterlilikler
000 Daha ayrıntılı tanımlanmayan genel programlar ve yeterlilikler
0000 Daha ayrıntılı tanımlanmayan genel programlar ve yeterlilikler
001 Temel programlar ve yeterlilikler
0011 Temel programlar ve yeterlilikler
002 Okuryazarlık ve matematik becerisi
0021 Okuryazarlık ve matematik becerisi
003 Kişisel beceriler ve gelişim
0031 Kişisel beceriler ve gelişim
009 Başka yerde sınıflandırılmayan genel programlar ve yeterlilikler
0099 Başka yerde sınıflandırılmayan genel programlar ve yeterlilikler
01 Eğitim
011 Eğitim
0110 Daha ayrıntılı tanımlanmayan eğitim
0111 Eğitim bilimi
0112 Okul öncesi öğretmenler için eğitim
0113 Konu uzmanlaşması olmayan öğretmenlik eğitimi
0114 Konu uzmanlaşması olan öğretmenlik eğitimi
0119 Başka yerde sınıflandırılmayan eğitim
018 Eğitimle ilgili disiplinler arası programlar ve yeterlilikler
0188 Eğitimle ilgili disiplinler arası programlar ve yeterlilikler
02 Sanatlar ve beşeri bilimler
020 Daha ayrıntılı tanımlanmayan sanatlar ve beşeri bilimler
0200 Daha ayrıntılı tanımlanmayan sanatlar ve beşeri bilimler
021 Sanatlar
0210 Daha ayrıntılı tanımlanmayan sanatlar
0211 Görsel işitsel teknikler ve medya koruma
0212 Moda, iç ve endüstriyel tasarım
0213 Güzel sanatlar
0214 El sanatları
0215 Müzik ve performans sanatları
0219 Başka yerde sınıflandırılmayan sanatlar
022 Beşeri bilimler (diller hariç)
0220 Daha ayrıntılı tanımlanmayan beşeri bilimler (diller hariç)
0221 Din ve teoloji
0222 Tarih ve arkeoloji
0223 Felsefe ve etik
0228 Beşeri bilimlerle ilgili disiplinler arası programlar ve yeterlilikler
0229 Başka yerde sınıflandırılmayan beşeri bilimler (diller hariç)
023 Diller
0230 Daha ayrıntılı tanımlanmayan diller
0231 Dil edinimi
0232 Edebiyat ve dil bilimi
0239 Başka yerde sınıflandırılmayan diller
028 Sanatlar ve beşeri bilimlerle ilgili disiplinler arası programlar ve yeterlilikler
0288 Sanatlar ve beşeri bilimlerle ilgili disiplinler arası programlar ve yeterlilikler
029 Başka yerde sınıflandırılmayan sanatlar ve beşeri bilimler
0299 Başka yerde sınıflandırılmayan sanatlar ve beşeri bilimler
03 Sosyal bilimler, gazetecilik ve enformasyon
030 Daha ayrıntılı tanımlanmayan sosyal bilimler, gazetecilik ve enformasyon
0300 Daha ayrıntılı tanımlanmayan sosyal bilimler, gazetecilik ve enformasyon
031 Sosyal ve davranışsal bilimler
0310 Daha ayrıntılı tanımlanmayan sosyal ve davranışsal bilimler
0311 Ekonomi
0312 Siyasal bilimler ve yurttaşlık bilgisi
0313 Psikoloji
0314 Sosyoloji ve kültürel çalışmalar
0319 Başka yerde sınıflandırılmayan sosyal ve davranışsal bilimler
032 Gazetecilik ve enformasyon
0320 Daha ayrıntılı tanımlanmayan gazetecilik ve enformasyon
0321 Gazetecilik ve habercilik
0322 Kütüphane, bilgi ve arşiv çalışmaları
0329 Başka yerde sınıflandırılmayan gazetecilik ve enformasyon
038 Sosyal bilimler, gazetecilik ve enformasyonla ilgili disiplinler arası programlar ve yeterlilikler
0388 Sosyal bilimler, gazetecilik ve enformasyonla ilgili disiplinler arası programlar ve yeterlilikler
039 Başka yerde sınıflandırılmayan sosyal bilimler, gazetecilik ve enformasyon
0399 Başka yerde sınıflandırılmayan sosyal bilimler, gazetecilik ve enformasyon
04 İşletme, yönetim ve hukuk
040 Daha ayrıntılı tanımlanmayan işletme, yönetim ve hukuk
0400 Daha ayrıntılı tanımlanmayan işletme, yönetim ve hukuk
041 İşletme ve yönetim
0410 Daha ayrıntılı tanımlanmayan işletme ve yönetim
0411 Muhasebe ve vergilendirme
0412 Finans, bankacılık ve sigortacılık
0413 Yönetim ve idare
0414 Pazarlama ve reklamcılık
0415 Sekreterlik ve ofis işleri
0416 Toptan ve perakende satışlar
0419 Başka yerde sınıflandırılmayan işletme ve yönetim
042 Hukuk
0421 Hukuk
048 İşletme, yönetim ve hukukla ilgili disiplinler arası programlar ve yeterlilikler
0488 İşletme, yönetim ve hukukla ilgili disiplinler arası programlar ve yeterlilikler
049 Başka yerde sınıflandırılmayan işletme, yönetim ve hukuk
0499 Başka yerde sınıflandırılmayan işletme, yönetim ve hukuk
05 Fen bilimleri, matematik ve istatistik
050 Daha ayrıntılı tanımlanmayan fen bilimleri, matematik ve istatistik
0500 Daha ayrıntılı tanımlanmayan fen bilimleri, matematik ve istatistik
051 #N/A
0510 Daha ayrıntılı tanımlanmayan biyolojik ve ilgili bilimler
0511 Biyoloji
0512 Biyokimya
0519 Başka yerde sınıflandırılmayan biyolojik ve ilgili bilimler
052 Çevre
0520 Daha ayrıntılı tanımlanmayan çevre
0521 Çevre bilimleri
0522 Doğal ortamlar ve vahşi yaşam
0529 Başka yerde sınıflandırılmayan çevre
053 Fizik bilimleri
0530 Daha ayrıntılı tanımlanmayan fizik bilimleri
0531 Kimya
0532 Yer bilimleri
0533 Fizik
0539 Başka yerde sınıflandırılmayan fizik bilimleri
054 Matematik ve istatistik
0540 Daha ayrıntılı tanımlanmayan matematik ve istatistik
0541 Matematik
0542 İstatistik
058 Fen bilimleri, matematik ve istatistikle ilgili disiplinler arası programlar ve yeterlilikler
0588 Fen bilimleri, matematik ve istatistikle ilgili disiplinler arası programlar ve yeterlilikler
059 Başka yerde sınıflandırılmayan fen bilimleri, matematik ve istatistik
0599 Başka yerde sınıflandırılmayan fen bilimleri, matematik ve istatistik
06 Bilgi ve İletişim Teknolojileri
061 Bilgi ve İletişim Teknolojileri
0610 Daha ayrıntılı tanımlanmayan Bilgi ve İletişim Teknolojileri
0611 Bilgisayar kullanımı
0612 Veritabanı ve ağ tasarımı ve yönetimi
0613 Yazılım ve uygulama geliştirme ve analizi
0619 Başka yerde sınıflandırılmayan bilgi ve iletişim teknolojileri
068 Bilgi ve İletişim Teknolojileriyle ilgili disiplinler arası programlar ve yeterlilikler
0688 Bilgi ve İletişim Teknolojileriyle ilgili disiplinler arası programlar ve yeterlilikler
07 Mühendislik, imalat ve inşaat
070 Daha ayrıntılı tanımlanmayan mühendislik, imalat ve inşaat
0700 Daha ayrıntılı tanımlanmayan mühendislik, imalat ve inşaat
071 Mühendislik ve mühendislik meslekleri
0710 Daha ayrıntılı tanımlanmayan mühendislik ve mühendislik meslekleri
0711 Kimya mühendisliği ve süreçleri
0712 Çevre koruma teknolojisi
0713 Elektrik ve enerji
0714 Elektronik ve otomasyon
0715 Mekanik bilimi ve metal ticareti
0716 Motorlu araçlar, gemiler ve hava taşıtları
0719 Başka yerde sınıflandırılmayan mühendislik ve mühendislik meslekleri
072 İmalat ve işleme
0720 Daha ayrıntılı tanımlanmayan imalat ve işleme
0721 Gıda işleme
0722 Materyaller (cam, kâğıt, plastik ve ahşap)
0723 Tekstiller (giysiler, ayak giyim ürünleri ve deri)
0724 Madencilik ve ekstraksiyon
0729 Başka yerde sınıflandırılmayan imalat ve işleme
073 Mimarlık ve inşaat
0730 Daha ayrıntılı tanımlanmayan mimarlık ve inşaat
0731 Mimarlık ve şehir planlama
0732 İnşaat ve inşaat mühendisliği
078 Mühendislik, imalat ve inşaatla ilgili disiplinler arası programlar ve yeterlilikler
0788 Mühendislik, imalat ve inşaatla ilgili disiplinler arası programlar ve yeterlilikler
079 Başka yerde sınıflandırılmayan mühendislik, imalat ve inşaat
0799 Başka yerde sınıflandırılmayan mühendislik, imalat ve inşaat
08 Tarım, ormancılık, balıkçılık ve veterinerlik
080 Daha ayrıntılı tanımlanmayan tarım, ormancılık, balıkçılık ve veterinerlik
0800 Daha ayrıntılı tanımlanmayan tarım, ormancılık, balıkçılık ve veterinerlik
081 Tarım
0810 Daha ayrıntılı tanımlanmayan tarım
0811 Mahsul üretimi ve hayvancılık
0812 Bahçecilik
0819 Başka yerde sınıflandırılmayan tarım
082 Ormancılık
0821 Ormancılık
083 Balıkçılık
0831 Balıkçılık
084 Veterinerlik
0841 Veterinerlik
088 Tarım, ormancılık, balıkçılık ve veterinerlikle ilgili disiplinler arası programlar ve yeterlilikler
0888 Tarım, ormancılık, balıkçılık ve veterinerlikle ilgili disiplinler arası programlar ve yeterlilikler
089 Başka yerde sınıflandırılmayan tarım, ormancılık, balıkçılık ve veterinerlik
0899 Başka yerde sınıflandırılmayan tarım, ormancılık, balıkçılık ve veterinerlik
09 Sağlık ve sosyal hizmetler
090 Daha ayrıntılı tanımlanmayan sağlık ve sosyal hizmetler
0900 Daha ayrıntılı tanımlanmayan sağlık ve sosyal hizmetler
091 Sağlık
0910 Daha ayrıntılı tanımlanmayan sağlık
0911 Dişçilik çalışmaları
0912 Tıp
0913 Hemşirelik ve ebelik
0914 Tıbbi teşhis ve tedavi teknolojisi
0915 Terapi ve rehabilitasyon
0916 Eczacılık
0917 Geleneksel ve tamamlayıcı tıp ve terapi
0919 Başka yerde sınıflandırılmayan sağlık
092 Sosyal hizmetler
0920 Daha ayrıntılı tanımlanmayan sosyal hizmetler
0921 Yaşlı ve engelli yetişkinlerin bakımı
0922 Çocuk bakımı ve gençlik hizmetleri
0923 Sosyal çalışmalar ve danışmanlık
0929 Başka yerde sınıflandırılmayan sosyal hizmetler
098 Sağlık ve sosyal hizmetlerle ilgili disiplinler arası programlar ve yeterlilikler
0988 Sağlık ve sosyal hizmetlerle ilgili disiplinler arası programlar ve yeterlilikler
099 Başka yerde sınıflandırılmayan sağlık ve sosyal hizmetler
0999 Başka yerde sınıflandırılmayan sağlık ve sosyal hizmetler
10 Hizmetler
100 Daha ayrıntılı tanımlanmayan hizmetler
1000 Daha ayrıntılı tanımlanmayan hizmetler
101 Kişisel hizmetler
1010 Daha ayrıntılı tanımlanmayan kişisel hizmetler
1011 Ev hizmetleri
1012 Saç ve güzellik hizmetleri
1013 Oteller, restoranlar ve catering
1014 Spor
1015 Seyahat, turizm ve dinlence
1019 Başka yerde sınıflandırılmayan kişisel hizmetler
102 Hijyen ve mesleki sağlık hizmetleri
1020 Daha ayrıntılı tanımlanmayan hijyen ve mesleki sağlık hizmetleri
1021 Topluluk hijyeni
1022 Mesleki sağlık ve güvenlik
1029 Başka yerde sınıflandırılmayan hijyen ve mesleki sağlık hizmetleri
103 Güvenlik hizmetleri
1030 Daha ayrıntılı tanımlanmayan güvenlik hizmetleri
1031 Askerlik ve savunma
1032 Can ve mal güvenliği
1039 Başka yerde sınıflandırılmayan güvenlik hizmetleri
104 Taşımacılık hizmetleri
1041 Taşımacılık hizmetleri
108 Hizmetlerle ilgili disiplinler arası programlar ve yeterlilikler
1088 Hizmetlerle ilgili disiplinler arası programlar ve yeterlilikler
109 Başka yerde sınıflandırılmayan hizmetler
1099 Başka yerde sınıflandırılmayan hizmetler
99 Bilinmeyen alan
999 Bilinmeyen alan
9999 Bilinmeyen alan
`;
