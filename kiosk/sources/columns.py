"""Which column is what: titles of person fields and words for states, in the languages that exports come in. Pure.

Titles of form fields are free text of whoever made the form; these are Indico's and pretix' defaults, their official
translations, and what organisers usually write. Where titles fail, readers look at the cells (see `indico_table`).
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from kiosk.domain.people import State
from kiosk.sources.text import folded

_TITLES = {
    "name": "Name|Full name|Name and surname|Participant|Participant name|Attendee|Attendee name|Delegate|"
    "Display name|Nom complet|Nom et prénom|Vollständiger Name|Nombre completo|Nombre y apellidos|Nome completo|"
    "Полное имя|ФИО|الاسم الكامل|الاسم|姓名|全名|氏名|이름 전체|Ad Soyad|Imię i nazwisko|Celé jméno|Teljes név|"
    "Koko nimi",
    "given_name": "First name|First names|Given name|Given names|Forename|Firstname|Prénom|Prénoms|Vorname|Vornamen|"
    "Nombre|Nombres|Nome|Nome próprio|Имя|الاسم الأول|الاسم الاول|名|名字|이름|Křestní jméno|Jméno|Etunimi|Utónév|"
    "Keresztnév|Нэр|Imię|Förnamn|Fornavn|Ad|Ім'я|Voornaam|Prenume",
    "family_name": "Last name|Last names|Family name|Surname|Lastname|Nom|Nom de famille|Nachname|Familienname|"
    "Apellido|Apellidos|Cognome|Sobrenome|Apelido|Фамилия|اسم العائلة|اللقب|姓|姓氏|성|Příjmení|Sukunimi|Családi név|"
    "Vezetéknév|Овог|Nazwisko|Efternamn|Etternavn|Soyad|Soyadı|Прізвище|Achternaam|Nume",
    "title": "Title|Salutation|Courtesy title|Honorific|Form of address|Prefix|Titre|Civilité|Titel|Anrede|Título|"
    "Tratamiento|Titolo|Titre de civilité|Обращение|Звернення|称谓|称呼|호칭|Megszólítás|Tytuł",
    "email": "Email Address|E-mail address|Email|E-mail|Mail|Courriel|Adresse électronique|Adresse e-mail|"
    "Adresse email|E-Mail-Adresse|Correo electrónico|Dirección de correo|Correo|Indirizzo email|Adresse de courriel|"
    "E-mailadres|Электронная почта|Адрес электронной почты|Эл. почта|البريد الإلكتروني|电子邮件地址|电子邮件|邮箱|"
    "メールアドレス|이메일|이메일 주소|Sähköpostiosoite|E-mail címek|Adres e-mail|E-postadress|E-posta Adresi|E-posta|"
    "Адреса електронної пошти|Endereço de e-mail|Attendee email",
    "organisation": "Affiliation|Organisation|Organization|Institution|Company|Agency|Employer|Media organization|"
    "Media organisation|Media outlet|Entity|Organisme|Société|Entreprise|Zugehörigkeit|Firma|Organización|Afiliación|"
    "Institución|Empresa|Affiliazione|Organizzazione|Azienda|Afiliação|Organização|Instituição|Организация|Учреждение|"
    "Аффіліація|Організація|المنظمة|المؤسسة|الجهة|单位|组织|机构|所属單位|所属|소속|Afiliace|Affiliaatio|Szervezet|"
    "Харьяалал|Afiliacja|Organisationstillhörighet|Kurum",
    "position": "Position|Job title|Function|Functional title|Rank|Rank and position|Role|Post|Poste|Fonction|"
    "Funktion|Funktion/Tätigkeit|Stellung|Cargo|Puesto|Posición|Función|Posizione|Ruolo|Posição|Função|Должность|"
    "Посада|المنصب|الوظيفة|职位|职务|職位|役職|직위|직책|Pozice|Asema|Beosztás|Албан тушаал|Stanowisko|İş|Görev",
    "country": "Country|Nationality|Country of nationality|Citizenship|State|Pays|Nationalité|Land|"
    "Staatsangehörigkeit|Nationalität|País|Nacionalidad|Paese|Nazionalità|Nacionalidade|Страна|Гражданство|Країна|"
    "Громадянство|الدولة|البلد|الجنسية|国家|国籍|國家|国|국가|국적|Země|Maa|Ország|Ülke",
    "delegation": "Delegation|Delegation / Organization|Delegation / Organisation|Delegation/Organization|"
    "Member State|Member State / Organization|Mission|Represented country|Representing|Délégation|État membre|"
    "Délégation / Organisation|Mitgliedstaat|Delegación|Estado Miembro|Delegazione|Delegação|Делегация|"
    "Государство-член|Делегація|الوفد|الدولة العضو|代表团|会员国|代表団|대표단",
    "category": "Category|Participant type|Type|Type of participant|Registration type|Accreditation category|"
    "Accreditation type|Badge type|Participation category|Catégorie|Type de participant|Kategorie|Teilnehmerart|"
    "Categoría|Tipo de participante|Categoria|Категория|Категорія|Тип участника|الفئة|نوع المشاركة|类别|類別|参会类别|"
    "カテゴリー|카테고리|Kategoria|Kategória|Ангилал|Kategori",
    "photo_name": "Picture|Photo|Photograph|Portrait|Passport photo|Image|Photographie|Bild|Foto|Passbild|Fotografía|"
    "Immagine|Imagem|Фотография|Фото|صورة|الصورة|照片|图片|写真|사진|그림|Obrázek|Kuva|Kép|Zdjęcie|Resim|Зображення",
    "companions": "Accompanying persons|Accompanying person|Accompanying guests|Companions|Companion|Spouse|"
    "Personnes accompagnantes|Accompagnants|Personnes accompagnatrices|Begleitpersonen|Begleitung|Acompañantes|"
    "Accompagnatori|Acompanhantes|Сопровождающие лица|Сопровождающие|Супроводжуючі особи|المرافقون|陪同人员|随行人员|"
    "同伴者|동반인|Doprovázející osoby|Seuralaiset|Kísérő személyek|Medföljande personer",
    "state": "Registration state|State of registration|Status|Registration status|Statut|Estado|Stato|Статус|الحالة|"
    "状态|상태",
    "tags": "Tags|Tag|Labels|Étiquettes|Etiquetas|Schlagworte|Теги|标签",
    "code": "Code|Badge code|Badge no|Badge no.|Badge number|Barcode|Bar code|QR|QR code|QR-Code|Ticket code|"
    "Ticket secret|Secret|Ticket|Pass number|Code QR|Code-barres|Código|Código QR|Штрихкод|Код|الرمز|二维码|条码|"
    "バーコード",
    "source_id": "ID|Id|Registration ID|Registration no|Registration number|Reference|Person ID|Participant ID|No.|"
    "Nr.|№",
    "valid_from": "Valid from|Gültig ab|Valable à partir du|Válido desde|Действителен с",
    "valid_until": "Valid until|Valid to|Gültig bis|Valable jusqu'au|Válido hasta|Действителен до",
    "attention": "Attention|Note for staff|Check-in text|Remark for staff|Hinweis|Attention du personnel",
    "zones_added": "Extra zones|Additional zones|Zones added|Zones supplémentaires|Zonas adicionales|"
    "Дополнительные зоны|مناطق إضافية|附加区域|Zusätzliche Zonen",
    "zones_removed": "Withdrawn zones|Zones withdrawn|Zones removed|Zones retirées|Zonas retiradas|Закрытые зоны|"
    "مناطق مسحوبة|取消区域|Entzogene Zonen",
    "product": "Product|Ticket type|Produkt|Produit|Producto|Prodotto",
}
STATES = {
    State.COMPLETE: "Completed|Complete|Confirmed|Approved|Accepted|Registered|Active|Paid|Dokončena|Abgeschlossen|"
    "Bestätigt|Completado|Completada|Confirmado|Valmis|Terminé|Terminée|Confirmé|Complété|Befejezett|Completato|完了|"
    "완료됨|Zakończone|Concluído|Completo|Färdigställd|Tamamlandı|Завершено|Завершена|Завершён|Подтверждено|"
    "Подтверждена|مكتمل|مكتملة|مؤكد|已完成|完成|已确认|确认|Voltooid|Fullført|Дууссан",
    State.PENDING: "Pending|Awaiting approval|Nedokončeno|Ausstehend|Anhängig|Pendiente|Odottaa|Odottava|En attente|"
    "Függőben|Elbírálás alatt|In attesa|保留中|대기 중|Хүлээгдэж буй|Oczekujące|Pendente|Avvaktande|Bekliyor|"
    "Очікування|挂起|待处理|待定|待审核|В ожидании|На рассмотрении|Ожидает|معلق|معلقة|قيد الانتظار|In behandeling|"
    "Venter",
    State.REJECTED: "Rejected|Refused|Declined|Denied|Zamítnuto|Zurückgewiesen|Abgelehnt|Rechazado|Rechazada|Hylätty|"
    "Refusé|Refusée|Rejeté|Rejetée|Elutasított|Visszautasított|Visszautasítva|Elutasítva|Rifiutato|Rifiutata|却下|"
    "却下済|거절됨|거부됨|Татгалзсан|Odrzucony|Rejeitado|Recusado|Avvisad|Reddedildi|Відхилене|已拒绝|拒绝|Отклонено|"
    "Отклонена|مرفوض|مرفوضة|Afgewezen|Avvist",
    State.WITHDRAWN: "Withdrawn|Stornováno|Zurückgezogen|Retirado|Retirada|Peruutettu|Retiré|Retirée|Visszavonva|"
    "Annullato|Ritirato|出金済み|取り下げ済|철회됨|Буцаан татсан|Wycofany|Återkallad|Geri çekildi|Анульовано|已撤回|"
    "撤回|Отозвано|Отозвана|مسحوب|تم السحب|منسحب|Ingetrokken|Trukket",
    State.UNPAID: "Awaiting payment|Unpaid|Not paid|Čeká se na platbu|Warten auf Zahlung|Unbezahlt|En espera de pago|"
    "Odottaa maksua|En attente du paiement|En attente de paiement|Várakozás a fizetésre|In attesa di pagamento|"
    "支払い待ち|결제 대기 중|Oczekiwanie na zapłatę|Aguardando pagamento|Avvaktar betalning|Bekleyen ödeme|"
    "Очікуємо на оплату|等待付款|待付款|待支付|Ожидает оплаты|Ожидание оплаты|بانتظار الدفع|في انتظار الدفع|"
    "Wacht op betaling|Venter på betaling",
    State.CANCELLED: "Cancelled|Canceled|Cancelado|Annulé|Annulée|Storniert|Отменено|ملغى|已取消|Geannuleerd",
    State.BARRED: "Barred|Banned|Blacklisted",
}


@cache
def titles() -> Mapping[str, str]:
    """Folded title -> field, of all fields and languages. Titles that several fields share belong to the first."""
    known: dict[str, str] = {}
    for field, listed in _TITLES.items():
        for title in listed.split("|"):
            known.setdefault(folded(title), field)
    return known


@cache
def states() -> Mapping[str, State]:
    """Casefolded word -> state, with the states' own names."""
    known = {state.value: state for state in State}
    for state, listed in STATES.items():
        for word in listed.split("|"):
            known.setdefault(word.casefold(), state)
    return known


def fields(header: Sequence[str], wanted: Iterable[str]) -> dict[str, int]:
    """Field -> index of the first column whose title means it, for the `wanted` fields."""
    known, found = titles(), dict[str, int]()
    wanted = frozenset(wanted)
    for index, title in enumerate(header):
        field = known.get(folded(title))
        if field in wanted:
            found.setdefault(field, index)
    return found
