"""Names whose usual Latin spelling no rule gives: Arabic and Hebrew write no vowels, Korean and Japanese have customs.

Keys of `ARABIC` and `HEBREW` are folded (kiosk/domain/names.py). Of several spellings the first is the one shown, the
others are found as well.
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    parts = (part.split("=", 1) for part in text.split())
    return {native: tuple(spellings.split("/")) for native, spellings in parts}


ARABIC = _table(
    """
    محمد=Muhammad/Mohammed/Mohamed احمد=Ahmed/Ahmad محمود=Mahmoud حامد=Hamed/Hamid حميد=Hamid حمد=Hamad حمدان=Hamdan
    علي=Ali حسن=Hassan/Hasan حسين=Hussein/Husayn/Hossein حسيني=Husseini/Hosseini عمر=Omar/Umar عثمان=Othman/Osman
    خالد=Khaled/Khalid ابراهيم=Ibrahim اسماعيل=Ismail اسحاق=Ishaq يوسف=Youssef/Yusuf يعقوب=Yaqoub موسي=Musa/Moussa
    عيسي=Issa/Isa يحيي=Yahya زكريا=Zakaria داود=Dawood/Daoud سليمان=Suleiman/Sulayman ادم=Adam نوح=Nuh ايوب=Ayoub
    عبد=Abd عبدالله=Abdullah/Abdallah عبدالرحمن=Abdulrahman/Abderrahmane عبدالعزيز=Abdulaziz عبدالكريم=Abdulkarim
    الله=Allah الرحمن=Al-Rahman رحمن=Rahman فهد=Fahd سعد=Saad سعود=Saud سعيد=Saeed/Said سالم=Salem/Salim سليم=Salim
    فيصل=Faisal تركي=Turki بندر=Bandar نايف=Nayef ماجد=Majed/Majid وليد=Walid/Waleed طارق=Tariq/Tarek زياد=Ziad
    ناصر=Nasser/Nasir منصور=Mansour مصطفي=Mustafa/Mostafa مرتضي=Murtada جمال=Jamal/Gamal كمال=Kamal
    جعفر=Jaafar/Jafar صالح=Saleh/Salih صلاح=Salah صباح=Sabah جابر=Jaber رشيد=Rashid/Rachid راشد=Rashid/Rashed
    مبارك=Mubarak مكتوم=Maktoum زايد=Zayed نهيان=Nahyan ثاني=Thani خليفه=Khalifa حمزه=Hamza طلحه=Talha
    اسامه=Osama/Usama عماد=Imad فاطمه=Fatima عايشه=Aisha/Ayesha خديجه=Khadija مريم=Maryam/Mariam زينب=Zainab/Zaynab
    ليلي=Layla/Leila سلمي=Salma نور=Nour/Noor سميره=Samira امينه=Amina هدي=Huda مني=Mona سعاد=Suad نجوي=Najwa
    رضا=Reza/Rida عليرضا=Alireza بن=bin ابن=Ibn بنت=bint ابو=Abu ابي=Abi ام=Umm ال=Al شيخ=Sheikh/Shaikh
    امير=Amir/Ameer بكر=Bakr صديق=Siddiq نبيل=Nabil كريم=Karim/Kareem رحيم=Rahim حكيم=Hakim عزيز=Aziz لطيف=Latif
    مجيد=Majid قاسم=Qasim/Kassem هاشم=Hashim هشام=Hisham باسم=Bassem انور=Anwar اشرف=Ashraf ايمن=Ayman
    مهدي=Mahdi/Mehdi هادي=Hadi عادل=Adel/Adil فواد=Fouad مامون=Mamoun رامي=Rami سامي=Sami فادي=Fadi غسان=Ghassan
    بشار=Bashar حسام=Hussam عصام=Essam/Issam وسام=Wissam نزار=Nizar معمر=Muammar قذافي=Qaddafi/Gaddafi سيسي=Sisi
    مصري=Masri لافي=Lafi نژاد=Nejad حسينينژاد=Hosseininejad/Husseininejad احمدينژاد=Ahmadinejad محمدي=Mohammadi
    احمدي=Ahmadi كريمي=Karimi رضايي=Rezaei موسوي=Mousavi تهراني=Tehrani خان=Khan عمران=Imran اقبال=Iqbal
    پرويز=Parviz/Pervez فرهاد=Farhad بهرام=Bahram داريوش=Dariush كوروش=Kourosh شيرين=Shirin عتيبي=Otaibi/Utaybi
    دوسري=Dosari/Dossary جزايري=Jazairi سعدي=Saadi نجار=Najjar هاشمي=Hashemi/Hashimi قحطاني=Qahtani شمري=Shammari
    غامدي=Ghamdi حربي=Harbi مطيري=Mutairi زهراني=Zahrani مالكي=Maliki كعبي=Kaabi مري=Marri نعيمي=Naimi/Nuaimi
    كواري=Kuwari سويدي=Suwaidi مزروعي=Mazrouei بوسعيدي=Busaidi حارثي=Harthi بلوشي=Balushi شهري=Shehri حمادي=Hammadi
    شامسي=Shamsi خوري=Khoury حداد=Haddad خطيب=Khatib كندي=Kindi تونسي=Tounsi مغربي=Maghrebi قرشي=Qurashi طيب=Tayeb
    بشير=Bashir ادريس=Idris عواد=Awad عوض=Awad سيد=Sayed تميمي=Tamimi راشدي=Rashidi شامي=Shami طرابلسي=Trabelsi
    فاسي=Fassi بوعزيز=Bouaziz بدر=Badr رانيا=Rania اسما=Asma لطيفه=Latifa نوره=Noura ياسمين=Yasmin جمشيد=Jamshid
    سهراب=Sohrab كاوه=Kaveh گودرز=Goudarz ازاده=Azadeh پروانه=Parvaneh ژاله=Zhaleh فريبا=Fariba گلناز=Golnaz
    مهتاب=Mahtab نسرين=Nasrin بختياري=Bakhtiari جعفري=Jafari خراساني=Khorasani رستمي=Rostami شيرازي=Shirazi
    صادقي=Sadeghi غزنوي=Ghaznavi فرهادي=Farhadi قاسمي=Ghasemi/Qasemi كرماني=Kermani گيلاني=Gilani مرادي=Moradi
    نوري=Nouri يوسفزي=Yousafzai احمدزي=Ahmadzai اسد=Asad بلال=Bilal زبير=Zubair شهباز=Shahbaz نديم=Nadeem
    كلثوم=Kulsoom بشري=Bushra ثمينه=Samina رابعه=Rabia سدره=Sidra شبانه=Shabana عظمي=Uzma فرزانه=Farzana
    افريدي=Afridi اعوان=Awan بٹ=Butt بهٹي=Bhatti چوهدري=Chaudhry خٹك=Khattak دراني=Durrani شاه=Shah صديقي=Siddiqui
    عباسي=Abbasi قريشي=Qureshi لغاري=Leghari ملك=Malik نيازي=Niazi عبدالمجيد=Abdelmajid/Abdulmajid تبون=Tebboune
    كامل=Kamel شريف=Sharif جاسم=Jassim خليل=Khalil حاتم=Hatem معاذ=Muadh انس=Anas بلقاسم=Belkacem
    بوتفليقه=Bouteflika
    """
)

HEBREW = _table(
    """
    אברהם=Avraham יצחק=Yitzhak יעקב=Yaakov משה=Moshe דוד=David שלמה=Shlomo כהן=Cohen לוי=Levi בן=Ben בת=Bat
    נועה=Noa/Noah שרה=Sarah רבקה=Rivka רחל=Rachel לאה=Leah מרים=Miriam יוסף=Yosef יהודה=Yehuda בנימין=Binyamin
    שמעון=Shimon גוריון=Gurion נתניהו=Netanyahu מזרחי=Mizrahi פרץ=Peretz יונתן=Yonatan דניאל=Daniel מיכאל=Michael
    חיים=Haim אריאל=Ariel תמר=Tamar יעל=Yael רות=Ruth אסתר=Esther חנה=Hannah גולדברג=Goldberg שפירא=Shapira
    נועם=Noam בועז=Boaz גדעון=Gideon יואב=Yoav עידו=Ido עמית=Amit צבי=Zvi אבנר=Avner אביגיל=Abigail דנה=Dana
    הדס=Hadas מיכל=Michal נעמה=Naama עדי=Adi שירה=Shira אברהמי=Avrahami גולן=Golan דרורי=Drori הראל=Harel
    וקנין=Vaknin זהבי=Zehavi חזן=Hazan טל=Tal יערי=Yaari נבון=Navon סלע=Sela עמר=Amar פלד=Peled צור=Tzur קדוש=Kadosh
    """
)

KOREAN_SURNAMES = _table(
    """
    김=Kim/Gim 이=Lee/Yi/Rhee 박=Park/Pak/Bak 최=Choi/Choe 정=Jung/Jeong/Chung 강=Kang/Gang 조=Cho/Jo 윤=Yoon/Yun
    장=Jang/Chang 임=Lim/Im 한=Han 오=Oh/O 서=Seo/Suh 신=Shin/Sin 권=Kwon/Gwon 황=Hwang 안=Ahn/An 송=Song 류=Ryu
    유=Yoo/Yu 홍=Hong 전=Jeon/Jun 고=Ko/Go 문=Moon/Mun 손=Son/Sohn 양=Yang 배=Bae/Pae 백=Baek/Paik 허=Heo/Hur 남=Nam
    심=Shim/Sim 노=Noh/Roh/No 하=Ha 곽=Kwak/Gwak 성=Sung/Seong 차=Cha 주=Joo/Ju 우=Woo/U 구=Koo/Gu 민=Min 나=Na/Ra
    진=Jin 지=Ji 엄=Um/Eom 채=Chae 원=Won 천=Chun/Cheon 방=Bang 공=Kong/Gong 현=Hyun/Hyeon 함=Ham 변=Byun/Byeon
    염=Yeom 여=Yeo 추=Choo/Chu 도=Do 소=So 석=Seok/Suk 선=Sun/Seon 설=Seol 마=Ma 길=Gil 연=Yeon 위=Wi 표=Pyo
    명=Myung 기=Ki 반=Ban 왕=Wang 금=Keum/Geum 옥=Ok 인=In 맹=Maeng 제=Je 모=Mo 남궁=Namgung 황보=Hwangbo 제갈=Jegal
    선우=Sunwoo
    """
)

CHINESE_SURNAMES = _table(
    """
    单=Shan 單=Shan 曾=Zeng 解=Xie 仇=Qiu 查=Zha 区=Ou 區=Ou 朴=Piao/Park 盖=Ge 翟=Zhai 覃=Qin 乐=Yue 員=Yun 员=Yun
    冼=Xian 缪=Miao 宁=Ning 任=Ren 华=Hua 吕=Lü/Lyu/Lu 呂=Lü/Lyu/Lu
    """
)
"""Only those whose reading as a surname differs from the usual one."""

CHINESE_LONG_SURNAMES = _table(
    """
    欧阳=Ouyang 歐陽=Ouyang 司马=Sima 司馬=Sima 诸葛=Zhuge 諸葛=Zhuge 上官=Shangguan 皇甫=Huangfu 令狐=Linghu
    慕容=Murong 尉迟=Yuchi 尉遲=Yuchi 长孙=Zhangsun 長孫=Zhangsun 宇文=Yuwen 司徒=Situ 司空=Sikong 夏侯=Xiahou
    公孙=Gongsun 公孫=Gongsun 轩辕=Xuanyuan 軒轅=Xuanyuan 东方=Dongfang 東方=Dongfang 端木=Duanmu 百里=Baili
    """
)

JAPANESE = _table(
    """
    佐藤=Sato 鈴木=Suzuki 高橋=Takahashi 髙橋=Takahashi 田中=Tanaka 伊藤=Ito 渡辺=Watanabe 渡邊=Watanabe
    山本=Yamamoto 中村=Nakamura 小林=Kobayashi 加藤=Kato 吉田=Yoshida 山田=Yamada 佐々木=Sasaki 山口=Yamaguchi
    松本=Matsumoto 井上=Inoue 木村=Kimura 林=Hayashi 斎藤=Saito 斉藤=Saito 清水=Shimizu 山崎=Yamazaki 森=Mori
    池田=Ikeda 橋本=Hashimoto 阿部=Abe 石川=Ishikawa 山下=Yamashita 中島=Nakajima 石井=Ishii 小川=Ogawa 前田=Maeda
    岡田=Okada 長谷川=Hasegawa 藤田=Fujita 後藤=Goto 近藤=Kondo 村上=Murakami 遠藤=Endo 青木=Aoki 坂本=Sakamoto
    福田=Fukuda 太田=Ota 西村=Nishimura 藤井=Fujii 岡本=Okamoto 金子=Kaneko 藤原=Fujiwara 三浦=Miura 中野=Nakano
    中川=Nakagawa 原田=Harada 松田=Matsuda 竹内=Takeuchi 小野=Ono 田村=Tamura 中山=Nakayama 和田=Wada 石田=Ishida
    森田=Morita 上田=Ueda 原=Hara 柴田=Shibata 酒井=Sakai 工藤=Kudo 横山=Yokoyama 宮崎=Miyazaki 宮本=Miyamoto
    内田=Uchida 高木=Takagi 安藤=Ando 谷口=Taniguchi 大野=Ono 丸山=Maruyama 今井=Imai 藤本=Fujimoto 武田=Takeda
    村田=Murata 上野=Ueno 杉山=Sugiyama 増田=Masuda 平野=Hirano 菅原=Sugawara 小島=Kojima 齋藤=Saito 渡邉=Watanabe
    千尋=Chihiro 和彦=Kazuhiko 浩二=Koji 彩香=Ayaka 拓也=Takuya 麻衣=Mai 由美子=Yumiko 愛=Ai 隆=Takashi 悠斗=Yuto
    太郎=Taro 一郎=Ichiro 次郎=Jiro 健=Ken 健一=Kenichi 浩=Hiroshi 翔太=Shota 大輔=Daisuke 直樹=Naoki 誠=Makoto
    花子=Hanako 陽子=Yoko 恵子=Keiko 幸子=Sachiko 裕子=Yuko 美咲=Misaki 由美=Yumi 真由美=Mayumi 明美=Akemi
    吉郎=Yoshiro 𠮷郎=Yoshiro
    """
)
