"""Names of countries that CLDR does not list: long and short forms of the UN and ISO, in its six languages. Data."""

VARIANTS = {
    "AE": "UAE",
    "BA": "Bosnia",
    "BN": "Brunei Darussalam|Brunéi Darussalam|Бруней-Даруссалам",
    "BO": "Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivie (État plurinational de)|"
    "Bolivia (Estado Plurinacional de)|Estado Plurinacional de Bolivia|Боливия (Многонациональное Государство)|"
    "دولة بوليفيا المتعددة القوميات|玻利维亚多民族国",
    "CD": "Democratic Republic of the Congo|Congo (Democratic Republic of the)|DRC|DR Congo|RDC|RD Congo|"
    "Congo (the Democratic Republic of the)|République démocratique du Congo|República Democrática del Congo|"
    "Демократическая Республика Конго|جمهورية الكونغو الديمقراطية|刚果民主共和国",
    "CG": "Congo|Republic of the Congo|Republic of Congo|Congo (Republic of the)|République du Congo|"
    "República del Congo|Конго|الكونغو|刚果",
    "CI": "Cote d Ivoire|Ivory Coast",
    "CN": "People's Republic of China|PRC|China (People's Republic of)|République populaire de Chine|"
    "República Popular China|Китайская Народная Республика|КНР|جمهورية الصين الشعبية|中华人民共和国",
    "CV": "Cabo Verde|Cape Verde",
    "CZ": "Czech Republic|République tchèque|República Checa|Чешская Республика|捷克共和国",
    "FK": "Falkland Islands (Malvinas)",
    "FM": "Micronesia (Federated States of)|Federated States of Micronesia|Micronésie (États fédérés de)|"
    "Micronesia (Estados Federados de)|Микронезия (Федеративные Штаты)|密克罗尼西亚联邦",
    "GB": "United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|England|Scotland|Wales|"
    "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|"
    "Соединенное Королевство Великобритании и Северной Ирландии|Соединенное Королевство|"
    "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|大不列颠及北爱尔兰联合王国",
    "GM": "Gambia (Republic of The)",
    "HK": "Hong Kong|香港",
    "IR": "Iran (Islamic Republic of)|Islamic Republic of Iran|Iran (République islamique d')|"
    "République islamique d'Iran|Irán (República Islámica del)|República Islámica del Irán|"
    "Исламская Республика Иран|Иран (Исламская Республика)|جمهورية إيران الإسلامية|伊朗伊斯兰共和国",
    "KP": "Democratic People's Republic of Korea|Korea (Democratic People's Republic of)|DPRK|DPR Korea|North Korea|"
    "République populaire démocratique de Corée|República Popular Democrática de Corea|"
    "Корейская Народно-Демократическая Республика|КНДР|جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国",
    "KR": "Republic of Korea|Korea (Republic of)|ROK|South Korea|République de Corée|República de Corea|"
    "Республика Корея|جمهورية كوريا|大韩民国",
    "LA": "Lao People's Democratic Republic|Lao PDR|République démocratique populaire lao|"
    "República Democrática Popular Lao|Лаосская Народно-Демократическая Республика|"
    "جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国",
    "MD": "Republic of Moldova|Moldova (Republic of)|République de Moldova|República de Moldova|Республика Молдова|"
    "جمهورية مولدوفا|摩尔多瓦共和国",
    "MK": "North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia",
    "MM": "Myanmar|Burma|Birmanie|Мьянма|缅甸",
    "MO": "Macao|Macau|澳门",
    "NL": "Netherlands (Kingdom of the)|Kingdom of the Netherlands|Holland|Pays-Bas (Royaume des)|"
    "Royaume des Pays-Bas|Países Bajos (Reino de los)|Reino de los Países Bajos|Королевство Нидерландов|荷兰王国",
    "PS": "State of Palestine|Palestine (State of)|Palestine|État de Palestine|Estado de Palestina|Palestina|"
    "Государство Палестина|Палестина|دولة فلسطين|فلسطين|巴勒斯坦国|巴勒斯坦",
    "RU": "Russian Federation|Fédération de Russie|Federación de Rusia|Российская Федерация|РФ|"
    "الاتحاد الروسي|俄罗斯联邦",
    "ST": "Sao Tome and Principe",
    "SY": "Syrian Arab Republic|République arabe syrienne|República Árabe Siria|Сирийская Арабская Республика|"
    "الجمهورية العربية السورية|阿拉伯叙利亚共和国",
    "SZ": "Swaziland",
    "TL": "Timor-Leste|East Timor",
    "TR": "Turkey|Türkiye|Republic of Türkiye|Turquie|Turquía|Турция",
    "TW": "Taiwan (Province of China)|Taiwan",
    "TZ": "United Republic of Tanzania|Tanzania (United Republic of)|République-Unie de Tanzanie|"
    "República Unida de Tanzanía|Объединенная Республика Танзания|جمهورية تنزانيا المتحدة|坦桑尼亚联合共和国",
    "US": "United States of America|USA|U.S.A.|U.S.|États-Unis d'Amérique|Estados Unidos de América|EE. UU.|"
    "Соединенные Штаты Америки|США|الولايات المتحدة الأمريكية|美利坚合众国",
    "VA": "Holy See|Holy See (Vatican City State)|Vatican|Saint-Siège|Santa Sede|Святой Престол|الكرسي الرسولي|教廷",
    "VC": "Saint Vincent and the Grenadines",
    "VE": "Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela (République bolivarienne du)|"
    "Venezuela (República Bolivariana de)|República Bolivariana de Venezuela|"
    "Венесуэла (Боливарианская Республика)|جمهورية فنزويلا البوليفارية|委内瑞拉玻利瓦尔共和国",
    "VN": "Viet Nam|Socialist Republic of Viet Nam|Вьетнам|越南",
}
