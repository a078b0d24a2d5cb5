"""Words of pretix' exports in the languages it speaks, from its own translations (pretix: locale/*/django.po). Data.

Each string lists the English word and its translations, separated by `|`.
"""

from collections.abc import Mapping
from functools import cache

HEADERS = {
    "order": "Order code|رمز الطلب|Kód objednávky|Bestillingsnr.|Bestellnummer|Κωδικός παραγγελίας|"
    "Código del pedido|Código de pedido|Tilauskoodi|Code de commande|קוד הזמנה|Rendelési kód|Kode pemesanan|"
    "Codice ordine|注文コード|주문 코드|Bestelcode|Ordrekode|Kod zamówienia|Código do pedido|ID comandă|"
    "Код заказа|Objednávkový kód|Bokningsnummer|Sipariş kodu|Код замовлення|Mã đặt hàng|订单代码|訂單代碼",
    "name": "Attendee name|اسم المشارك|Jméno účastníka|Navn på deltager|Name Teilnehmer*in|"
    "Όνομα συμμετεχόντος|Nombre del asistente|Osallistujan nimi|Nom du participant|שם משתתף|Résztvevő neve|"
    "Nama peserta|Nome del partecipante|参加者の名前|참석자 이름|Naam deelnemer|Deltakernavn|"
    "Imię i nazwisko uczestnika|Nome do participante|Numele participantului|Имя посетителя|Meno účastníka|"
    "Namn på deltagare|Katılımcı adı|Ім'я учасника|Tên người tham dự|观众姓名|與會者名字",
    "product": "Product|المنتج|Produkt|Προϊόν|Producto|Tuote|Produit|מוצר|Termék|Produk|Prodotto|製品|제품|"
    "Produto|Produs|Продукт|Ürün|Sản phẩm|产品|產品",
    "checked_in": "Checked in|تم تسجيل الوصول|Odbaveno|Tjekket ind|Eingecheckt|Έλεγχος|Chequeado|"
    "Enregistrement effectué|ביצע צ'ק-אין|Beléptetve|Check in|Check-in effettuato|チェックイン済み|"
    "체크인 됨(입장 완료)|Ingecheckt|Innsjekket.|Odprawiony|Check-in realizado|Fez Check-in|Cu check-in|"
    "Odbavený|Checkade in|Kontrol edilmiş|Зареєстрований|Đã đăng ký|已签入|登記",
    "paid": "Paid|مدفوع|Zaplaceno|Betalt|bezahlt|Πληρώθηκε|Pagado|Maksettu|Payé|שולם|Fizetve|Dibayar|Pagato|"
    "支払い済み|지불|Betaald|Opłacone|Pago|Plătită|Оплачено|Zaplatené|Betald|Ödenmiş|Trả tiền|付款|已付款",
    "secret": "Secret|سري|Tajné|Hemmelighed|Mυστικό (secret)|Secreto|Salainen|סודי|Titok|Rahasia|シークレット|"
    "Geheim|Hemmelighet|Sekret|Segredo|Cheie secretă|Hemligt|Sır|Секрет|Bí mật|密钥|秘密",
    "email": "Email|البريد الإلكتروني|E-mail|E-Mail|Ηλεκτρονικό ταχυδρομείο|Correo electrónico|Sähköposti|"
    "אימייל|電子メール|이메일|E-post|Электронная почта|E-posta|Ел.пошта|Hộp thư điện tử|電子郵件",
    "series": "Start date|تاريخ البدء|Datum začátku|Starttidspunkt|Beginn|Ημερομηνία έναρξης|Fecha de inicio|"
    "Alkupäivämäärä|Date de début|תאריך התחלה|Kezdő dátum|Mulai tanggal|Data di inizio|開始日|시작 날짜|"
    "Startdatum|Startdato|Data rozpoczęcia|Data inicial|Data de início|Data începerii|Дата начала|"
    "Dátum začiatku|Start datum|Başlangıç Tarihi|Дата початку|Ngày bắt đầu|开始日期|起始",
    "company": "Company|الشركة|Společnost|Virksomhed|Firma|Εταιρεία|Empresa|Compañía|Yritys|Entreprise|חברה|"
    "Cég|Perusahaan|Azienda|企業|회사|Bedrijf|Companie|Компания|Spoločnosť|Företag|Şirket|Компанія|Công ty|"
    "公司",
    "order_date": "Order date|تاريخ الطلب|Datum objednávky|Bestillingsdato|Bestelldatum|"
    "Ημερομηνία παραγγελίας|Fecha del pedido|Tilauksen päivämäärä|Date de commande|תאריך הזמנה|"
    "Rendelés dátuma|Tanggal pemesanan|Data dell'ordine|注文日|주문 날짜|Besteldatum|Ordredato|"
    "Data zamówienia|Data do pedido|Data comenzii|Дата заказа|Dátum objednávky|Bokningsdatum|Sipariş tarihi|"
    "Дата замовлення|Ngày đặt hàng|订单日期|訂單日期",
    "order_time": "Order time|توقيت الطلب|Čas objednávky|Bestillingstidspunkt|Bestelluhrzeit|Hora del pedido|"
    "Tilauksen aika|Heure de commande|שעת הזמנה|Rendelés időpontja|Waktu pemesanan|Orario dell'ordine|"
    "注文時刻|주문 시간|Besteltijd|Ordre tid|Godzina zamówienia|Hora do pedido|Ora comenzii|Время заказа:|"
    "Tid för bokning|Час замовлення|Thời gian đặt hàng|订单时间|訂購時間",
    "attention": "Requires special attention|يتطلب اهتمامًا خاصًا|Vyžaduje pozornost|"
    "Kræver særlig opmærksomhed|Benötigt besondere Behandlung|Απαιτείται ιδιαίτερη προσοχή|"
    "Requiere una atención especial|Requiere atención especial|Vaatii erityishuomiota|"
    "Nécessite une attention particulière|דורש תשומת לב מיוחדת|Külön figyelmet igényel|"
    "Membutuhkan perhatian khusus|Richiede particolare attenzione|特別な注意が必要|특별한 주의가 필요합니다|"
    "Vereist speciale aandacht|Krever oppmerksomhet|Wymaga specjalnej uwagi|Requer atenção especial|"
    "Necesită o atenție specială|Vyžaduje si osobitnú pozornosť|Kräver speciell uppmärksamhet|"
    "Özel ilgi gerektirir|Потребує особливої уваги|đòi hỏi sự chú ý đặc biệt|需要特别注意|需要特別關注",
    "text": "Check-in text|نص إجراءات تسجيل الوصول|Text při check-inu|Tjek-ind-tekst|Check-in-Hinweis|"
    "Texto de check-in|Ilmoittautumis teksti|Texte d'enregistrement|טקסט בצ'ק-אין|Beléptetési szöveg|"
    "Testo di check-in|チェックインテキスト|체크인 텍스트|Tekst bij check-in|Innsjekkingstekst|"
    "Tekst zameldowania|Texto para o check-in|Text odbavenia|Incheckningstext|Văn bản Check-in|簽到文字",
    "blocked": "Blocked|محجوب|Zablokované|Blokeret|Gesperrt|Bloqueado|Blokattu|Bloqué|חסום|Blokkolva|Diblokir|"
    "Bloccato|ブロックされました|차단됨|Geblokkeerd|Blokkert.|Zablokowany|Blocat|Zablokované stránky|Blockad|"
    "Заблоковано|bị chặn|封鎖",
    "valid_from": "Valid from|من تاريخ|Platnost od|Gyldig fra|Gültig ab|Válido desde|Voimassa alkaen|"
    "Valable depuis|בתוקף מ-|Érvényességi idő kezdete|Berlaku dari|Valido da|有効開始日|유효한 출처|"
    "Geldig van|Ważny od|Válido a partir de|Válido de|Valid de la|Platí od|Giltig från|Діє з|Hợp lệ từ|"
    "有效期自",
    "valid_until": "Valid until|صالح حتى|Platí do|Gyldig indtil|Gültig bis|Εγκυρο μέχρι|Válido hasta|"
    "Voimassa kunnes|Valable jusqu'au|בתוקף עד|Érvényességi idő vége|Berlaku hingga|Valida fino a|有効期限|"
    "다음까지 유효함|Geldig tot|Gyldig til|Ważny do|Válido até|Valabil până la|Platnosť do|Giltig till|"
    "Kadar geçerli|Дійсний до|Hợp lệ cho đến khi|有效期至",
    "country": "Country|البلد|Stát|Land|Χώρα|País|Maa|Pays|מדינה|Ország|Negara|Nazione|国|국가|Kraj|Țară|"
    "Страна|Krajina|Ülke|Країна|Quốc gia|国家|國家",
    "slug": "Event slug|اسم المختصر للحدث|Zkratka události|Arrangements-slug (sidste del af URL)|"
    "Kurzname der Veranstaltung|Slug εκδηλώσεων|Slug del evento|Tapahtuman tunniste|Titre de l'événement|"
    "קיצור אירוע (event slug)|Rendezvény azonosítója (slug)|Slug acara|Slug dell'evento|イベントのスラグ|"
    "이벤트 슬러그(짧고 간결한 문자열)|Slug van evenement|Event permalenke|"
    "Fragment adresu URL, który pojawia się po nazwie domeny.|Slug do evento|Slug evento|Descriptor eveniment|"
    "Название мероприятия|URL identifikátor podujatia|Förkortning för evenemanget|Etkinlik dizisi|"
    "Коротка назва події|Sên sự kiện|活动slug|活動slug",
    "position": "Position ID|رقم الوظيفة|ID pozice|Post-ID|Position|ID de posición|Paikkatunniste|"
    "ID de la position|מזהה פריט|Pozícióazonosító|ID Posisi|ID posizione|ポジションID|직책 아이디|Positie-ID|"
    "Posisjons ID|ID pozycji|ID Posição|ID de posição|ID-ul poziției|ID позиции|ID pozície|Positions-ID|"
    "ID позиції|ID vị trí|位置ID|位置識別號",
    "status": "Status|الحالة|Κατάσταση|Estado|Estatus|Tila|Statut|סטטוס|Állapot|Stato|ステータス|진행상태|"
    "Stan|Stare|Статус|Stav|Durum|Trạng thái|状态|狀態",
    "product_id": "Product ID|رقم المنتج|ID produktu|Produkt ID|Produkt-ID|ID Producto|ID del producto|"
    "Tuotetunnus|ID produit|מזהה מוצר|Termékazonosító|ID Produk|ID prodotto|製品ID|상품 식별 아이디|"
    "Product-ID|Produkt|Identyfikator produktu|ID do Produto|Id do Produto|ID Продукту|ID sản phẩm|物品 ID",
    "variation": "Variation|التباين|Variace|Variant|Variante|Παραλλαγή|Variacion|Variación|Variaatio|וריאציה|"
    "Variáció|Variasi|バリエーション|변동|Variasjon|Wariant|Variação|Variație|Вариант|Variácia|Varyasyon|"
    "Варіанти|Biến thể|变量|類別",
    "variation_id": "Variation ID|معرّف التباين|ID varianty|Variant ID|Varianten-ID|ID Variación|"
    "ID de variación|Variaation tunniste|ID variant|מזהה וריאציה|Variáció azonosítója|ID Variasi|ID variante|"
    "バリエーションID|상품 변형 아이디|Variant-ID|Variasjon|Identyfikator wariantu|ID da Variante|"
    "Id da Variação|ID variantu|Variations ID|ID biến thể|類別ID",
    "attendee_email": "Attendee email|البريد الإلكتروني للمشارك|Email účastníka|E-mailadresse|"
    "E-Mail Teilnehmer*in|Email συμμετεχόντος|Correo electrónico del participante|Osallistujan sähköposti|"
    'E-mail du participant|דוא"ל משתתף|Résztvevő e-mail címe|email peserta|Email partecipante|'
    "参加者の電子メール|참석자 이메일|E-mailadres van deelnemer|Deltakerens e-post|Adres email uczestnika|"
    "Email do participante|E-mailul participantului|Адрес электронной почты посетителя|E-mail účastníka|"
    "E-post till deltagare|Katılımcı e-postası|Адреса електронної пошти відвідувача|Email người tham dự|"
    "观众Email|與會者電子郵件",
    "attendee_company": "Attendee company|الشركة المشاركة|Účastnická firma|Deltagerens virksomhed|"
    "Teilnehmer*innen-Firma|Empresa asistente|Osallistujan yritys|Entreprise du participant|חברת המשתתף|"
    "Résztvevő cége|Perusahaan peserta|Azienda partecipante|参加者の会社|참석자 회사|Bedrijf deelnemer|"
    "Deltakerens selskap|Firma uczestnika|Empresa do participante|Compania participantă|Spoločnosť účastníka|"
    "Deltagarens företag|Компанія-учасник|Công ty tham dự|與會者公司",
    "ticket_secret": "Ticket secret|سر التذكرة|Kód vstupenky|Billethemmelighed|Ticket-Code|Μυστικό εισιτηρίου|"
    "Secreto de la entrada|Lipun salaisuus|Secret du billet|סוד כרטיס|Jegy titkos kódja|Rahasia tiket|"
    "Biglietto segreto|チケットシークレット|티켓 기밀사항|Ticketgeheim|Billetthemmelighet|Sekret biletu|"
    "Segredo do ingresso|Segredo de bilhete|Cheie secretă bilet|Tajomstvo vstupenky|Klient-hemlighet|"
    "Gizli bilet|Пароль квитка|Bí mật vé|隱藏票",
    "addon_to": "Add-on to position ID|ملحق لمعرف الموضع|Dodatek k ID pozice|Tillæg til positions-ID|"
    "Zusatzprodukt zu Position|Add-on al ID de posición|lisäosa työtehtävään liittyvään tunnukseen|"
    "Add-on à la position ID|הוספה לפריט בעל מזהה|Szülő tétel azonosítója (kiegészítőknél)|"
    "Aggiunta all'ID della posizione|アドオン先のポジションID|직책 아이디에 추가기능|Add-on bij positie-ID|"
    "Dodatek do pozycji ID|Complemento da ID de posição|Add-on para a posição ID|Bổ trợ vào ID vị trí|"
    "位置識別號的附加元件",
    "scan_type": "Scan type|نوع المسح الضوئي|Typ skenování|Scannetype|Scan-Typ|Tipo de escaneo|Type de scan|"
    "סוג סריקה|Szkennelés típusa|Jenis Pindai|Tipo di scansione|スキャンタイプ|스캔 타입|Scantype|Skannetype|"
    "Typ skanowania|Tipo de leitura|Tipo de digitalização|Tip de scanare|Typ skenovania|Skantyp|"
    "Тип сканування|Loại quét|掃描",
    "result": "Result|النتيجة|Výsledek|Resultat|Ergebnis|Αποτέλεσμα|Resultado|Tulos|Résultat|תוצאה|Eredmény|"
    "Hasil|Risultato|結果|결과|Resultaat|Wynik|Rezultat|Výsledok|Sonuç|Результат|Kết quả|结果",
}
NAME_PARTS = {
    "given_name": "Given name|الاسم الاول|Jméno|Fornavn|Vorname|'Ονομα|Nombre|Etunimi|Prénom|שם פרטי|"
    "Keresztnév|Nama depan|Nome|名（Given Name）|이름|Voornaam|Imię|Nome próprio|Prenume|Имя|Meno|Förnamn|"
    "Ім'я|Tên được cho|给定名称|給定名字|First name|الاسم الأول|Όνομα|Primer Nombre|名|Primeiro nome|"
    "Krstné meno|Tên đầu tiên|名字",
    "family_name": "Family name|اسم العائلة|Příjmení|Efternavn|Nachname|Επώνυμο|Apellido|Sukunimi|"
    "Nom de famille|שם משפחה|Vezetéknév|Nama belakang|Cognome|氏（Surname/Family Name）|성|Achternaam|"
    "Etternavn|Nazwisko|Sobrenome|Apelido|Nume|Фамилия|Priezvisko|Efternamn|Прізвище|Tên gia đình|姓氏|"
    "家族姓氏",
    "title": "Title|عنوان|Titul|Titel|Τίτλος|Título|Titteli|Titre|תואר|Titulus|Judul|Titolo|称号|제목|Tittel|"
    "Tytuł|Titlu|Форма обращения|Názov|Başlık|Звертання|Tiêu đề|标题|頭銜",
    "salutation": "Salutation|تحية|Oslovení|Hilsen|Anrede|Saludo|Tervehdys|Civilité|ברכה/פניה|Megszólítás|"
    "Sapaan|Saluto|敬称|경례|Aanhef|Pozdrowienie|Saudação|Adresare|Pozdrav|Hälsning|Привітання|Lời chào|稱呼",
    "middle_name": "Middle name|الاسم الأوسط|Prostřední jméno|Mellemnavn|Mittlerer Name|Μεσαίο όνομα|"
    "Segundo nombre|Toiset nimet|Deuxième prénom|שם אמצעי|Középső név|Nama tengah|Secondo nome|ミドルネーム|"
    "미들 네임|Tweede naam|Mellomnavn|Drugie imię|Nome do meio|Al doilea prenume|Второе имя|Stredné meno|"
    "Mellannamn|Середнє ім'я|Tên đệm|中名|中間姓名",
    "full_name": "Full name|الاسم الكامل|Celé jméno|Fuldt navn|Voller Name|Πλήρες όνομα|Nombre completo|"
    "Koko nimi|Nom complet|שם מלא|Teljes név|Nama lengkap|Nome completo|フルネーム|전체 이름|Volledige naam|"
    "Fullt navn|Imię i nazwisko|Nume complet|Полное имя|Celé meno|Fullständigt namn|Ad Soyad|Повне ім'я|"
    "Tên đầy đủ|全名|Name|الاسم|Jméno|Navn|Όνομα|Nombre|Nimi|Nom|שם|Név|Nama|Nome|名前|이름|Naam|Nazwa|Nume|"
    "Имя|Meno|Namn|Ad|Ім’я|Tên|姓名|名字",
    "degree": "Degree (after name)|الدرجة (بعد الاسم)|Titul (za jménem)|Titel (efter navnet)|"
    "nachgestellter Titel|Grado (después del nombre)|Tutkinto (nimen jälkeen)|Degré (après le nom)|"
    "תואר אקדמי (אחרי שם)|Fokozat (név után)|Gelar (setelah nama)|Titolo di studio (dopo il nome)|"
    "学位（名前の後）|학위 (명칭 후)|Graad (na naam)|Grad (etter navn)|Tytuł (po nazwisku)|Grau (após o nome)|"
    "Gradul (după nume)|Stupeň (za menom)|Examen (efter namnet)|Ступінь (після імені)|Bằng cấp (sau tên)|"
    "學位（姓名後方）",
}
STATUSES = {
    "paid": "paid|مدفوع|zaplaceno|betalt|bezahlt|Πληρώθηκε|pagado|maksettu|Payé|שולם|fizetve|dibayar|pagato|"
    "支払い済み|지불|betaald|opłacona|pago|plătită|оплачено|zaplatené|Betald|ödenmiş|Trả tiền|支付|已付款",
    "pending": "pending|قيد الانتظار|chybějící|afventer|ausstehend|εκκρεμής|pendiente|odottaa|en attente|"
    "בהמתנה|függőben|tertunda|in attesa|保留中|대기중|openstaand|Avventer.|w toku|pendente|în așteptare|"
    "не завершено|čaká sa na|Avvaktande|bekleniyor|в очікуванні|Đang chờ xử lý|待处理的|等待",
    "confirmed": "pending (confirmed)|قيد الانتظار (تم تأكيده)|Under behandling(bekræftet)|"
    "ausstehend (bestätigt)|pendiente (confirmado)|odottaa (vahvistettu)|en attente (confirmé)|בהמתנה (מאושר)|"
    "függőben (megerősítve)|in attesa (confermato)|保留中（確認済み）|대기중(승인됨)|"
    "in behandeling (bevestigd)|w toku (potwierdzone)|pendente (confirmado)|čaká sa (potvrdené)|"
    "väntar (bekräftad)|đang chờ xử lý (xác nhận)|待定（已確認）",
    "approval": "approval pending|في انتظار الموافقة|Godkendelse afventer|Freigabe ausstehend|"
    "Aprobación pendiente|Odottaa hyväksyntää|approbation en attente|ממתין לאישור|engedélyre vár|"
    "Persetujuan Tertunda|in attesa di approvazione|承認保留中|승인 대기중|wacht op goedkeuring|"
    "Godkjenning venter|zatwierdzenie w toku|aprovação pendente|în curs de aprobare|čaká sa na schválenie|"
    "väntar godkännande|В очікуванні затвердження|Phê duyệt đang chờ xử lý|等待批准",
    "expired": "expired|منتهي الصلاحية|vypršelá platnost|udløbet|abgelaufen|έχει λήξει|expirado|vanhentunut|"
    "expiré|פג תוקף|lejárt|kedaluwarsa|scaduto|期限切れ|만료됨|verlopen|utløpt|wygaśnięte|expirat|истекло|"
    "vypršala platnosť|Utgången|süresi doldu|термін придатності закінчився|Hết hạn|过期的|過期",
    "canceled": "canceled|تم إلغاؤه|zrušeno|annulleret|storniert|ακυρώθηκε|cancelado|peruutettu|annulé|בוטל|"
    "törölve|dibatalkan|cancellato|キャンセル済み|취소|geannuleerd|kansellert|anulowane|anulat|отменено|"
    "zrušené|Avbokad|iptal edildi|скасовано|Hủy bỏ|取消的|取消|canceled (paid fee)|تم إلغاؤها (تم دفع الرسوم)|"
    "Annulleret (gebyr betalt)|storniert (bezahlte Gebühr)|cancelado (tarifa pagada)|"
    "peruutettu (maksettu maksu)|annulé (frais payés)|בוטל (שולם עמלה)|törölve (díj kifizetve)|"
    "annullato (quota pagata)|キャンセル済み（手数料徴収済み）|취소된 (유료)|geannuleerd (betaalde kosten)|"
    "anulowane (opłata uiszczona)|cancelado (taxa paga)|zrušené (zaplatený poplatok)|"
    "avbruten (betalad avgift)|bị hủy (phí thanh toán)|取消（已付費用）",
}
YES = frozenset(
    "Yes|نعم|Ano|Ja|Ναι|Si|Sí|Kyllä|Oui|כן|Igen|Iya|Sì|はい|예|Tak|Sim|Da|Да|Áno|Evet|Так|Có|是".casefold().split("|")
)


@cache
def headers() -> Mapping[str, frozenset[str]]:
    """Casefolded header -> the columns it may be (one word can mean two things in two languages)."""
    return _inverted(HEADERS)


@cache
def name_parts() -> Mapping[str, frozenset[str]]:
    """Casefolded label of a part of a name -> which part."""
    return _inverted(NAME_PARTS)


@cache
def statuses() -> Mapping[str, str]:
    """Casefolded word for the status of an order -> the status; where languages clash, the first of STATUSES."""
    return {word: next(key for key in STATUSES if key in keys) for word, keys in _inverted(STATUSES).items()}


def _inverted(listed: Mapping[str, str]) -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for key, words in listed.items():
        for word in words.casefold().split("|"):
            known.setdefault(word, set()).add(key)
    return {word: frozenset(keys) for word, keys in known.items()}
