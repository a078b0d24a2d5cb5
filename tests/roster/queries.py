"""Sixty people as they are on a roster, and what staff who have the passport or a list in hand may type for each."""

from kiosk.domain.people import CredentialEntry, Registration, State

QUERIES = (
    # forms of Han characters, either way round
    ("張偉", "CN", "张", "伟"),
    ("张偉", "CN", "張", "偉"),
    ("劉曉燕", "SG", "刘", "晓燕"),
    ("陈丽华", "SG", "陳", "麗華"),
    ("歐陽國棟", "CN", "欧阳", "国栋"),
    ("赵龙", "CN", "趙", "龍"),
    ("黃云", "CN", "黄", "雲"),
    ("葉秀英", "CN", "叶", "秀英"),
    ("馬驥", "CN", "马", "骥"),
    ("zhang wei", "CN", "張", "偉"),
    ("ouyang guodong", "CN", "歐陽", "國棟"),
    ("xiaoyan liu", "SG", "劉", "曉燕"),
    ("Liu Xiao-yan", "SG", "劉", "曉燕"),
    ("渡邉", "JP", "渡邉", "翔太"),
    ("渡邊 翔太", "JP", "渡邉", "翔太"),
    ("斎藤誠", "JP", "齋藤", "誠"),
    ("齊藤誠", "JP", "斉藤", "誠"),
    ("高橋 直樹", "JP", "髙橋", "直樹"),
    ("山崎 浩二", "JP", "山﨑", "浩二"),
    ("浜田恵子", "JP", "濱田", "惠子"),
    ("沢田 桜", "JP", "澤田", "櫻"),
    ("広瀬 真由美", "JP", "廣瀨", "眞由美"),
    ("小嶋 隆", "JP", "小島", "隆"),
    ("サクラ 山田", "JP", "山田", "さくら"),
    ("さくら 中村", "JP", "中村", "サクラ"),
    # one word has no Latin form
    ("Tanaka Haruto", "JP", "田中", "陽翔"),
    ("haruto tanaka", "JP", "田中", "陽翔"),
    ("SUZUKI Tsubasa", "JP", "鈴木", "翼紗"),
    ("Kobayashi Yuina", "JP", "小林", "結菜"),
    ("kato rintaro", "JP", "加藤", "凛太朗"),
    ("Ichiro Hanyuda", "JP", "羽生田", "一郎"),
    ("田中 Haruto", "JP", "田中", "陽翔"),
    ("Ōno Hinata", "JP", "大野", "陽葵"),
    # Korean passports
    ("Kim Min-jun", "KR", "김", "민준"),
    ("KIM MINJOON", "KR", "김", "민준"),
    ("Park Hyun-woo", "KR", "박", "현우"),
    ("Lee Young-hee", "KR", "이", "영희"),
    ("Rhee Younghee", "KR", "이", "영희"),
    ("Choi Seung-hyun", "KR", "최", "승현"),
    ("Jung Jae-hoon", "KR", "정", "재훈"),
    ("CHUNG Kyung-soo", "KR", "정", "경수"),
    ("Cho Mi-kyung", "KR", "조", "미경"),
    ("Kang Chul-soo", "KR", "강", "철수"),
    ("Yoon Sung-ho", "KR", "윤", "성호"),
    ("Lim Eun-joo", "KR", "임", "은주"),
    ("Suh So-young", "KR", "서", "소영"),
    ("Ahn Sang-chul", "KR", "안", "상철"),
    ("Kwon Woo-jin", "KR", "권", "우진"),
    ("Ri Yong-su", "KP", "리", "영수"),
    ("Namgung Ji-hoon", "KR", "남궁", "지훈"),
    ("Shin Hye-jin", "KR", "신", "혜진"),
    # hyphens and spaces of Latin names
    ("Lee Min-ho", "KR", "Lee", "Minho"),
    ("Lee Minho", "KR", "Lee", "Min Ho"),
    ("lee min ho", "KR", "Lee", "Min-Ho"),
    ("Chen Xiaoming", "SG", "Chen", "Xiao Ming"),
    ("Jean Baptiste Kaboré", "BF", "Kaboré", "Jean-Baptiste"),
    # a word too many, a slip
    ("Maria Luisa Fernandez Echeverria", "UY", "Echeverría", "María Luisa"),
    ("Juan Carlos Pérez Quintanilla", "UY", "Pérez Quintanilla", "Juan"),
    ("guests17@mission.example", "CH", "Zwyssig", "Alois"),
    ("guests18@MISSION", "CH", "Zurbriggen", "Alois"),
)
"""(typed, delegation, surname, given name)."""

_MAILED = {"Zwyssig": "guests17@mission.example", "Zurbriggen": "Guests18@mission.example"}
_FAMILY_FIRST = ("CN", "SG", "JP", "KR", "KP")


def guests() -> list[Registration]:
    """The people of `QUERIES`, each once."""
    people = {(family, given): place for _, place, family, given in QUERIES}
    return [_guest(number, place, *names) for number, (names, place) in enumerate(people.items(), 1)]


def named(place: str, family: str, given: str) -> str:
    """The name as its bearer writes it."""
    if place not in _FAMILY_FIRST:
        return f"{given} {family}"
    join = " " if place == "JP" or family.isascii() else ""
    return f"{family}{join}{given}"


def _guest(number: int, place: str, family: str, given: str) -> Registration:
    return Registration(
        system="indico",
        source_id=f"9{number:06}",
        form="guests",
        email=_MAILED.get(family, f"g{number}@guests.example"),
        name=named(place, family, given),
        given_name=given,
        family_name=family,
        delegation=place,
        category="delegate",
        state=State.COMPLETE,
        credentials=(CredentialEntry(key=f"plain:guest-{number}"),),
    )
