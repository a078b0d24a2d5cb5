"""What people find who copy from a badge's PDF, or search it: read by poppler and by PDFium."""

import random
import subprocess
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import legible
from kiosk.badges.template_file import load, shipped
from kiosk.printing.batch import page, write
from tests.badges.people import EVERYBODY, a_face

pytestmark = pytest.mark.usefixtures("qapp")

_MARKS = {"Devanagari": "ािीुूृेैोौं्", "Bengali": "ািীুূৃেৈোৌং্", "Thai": "ะัาิีึืุู่้", "Tamil": "ாிீுூெேைொோௌ்"}
_LETTERS = {
    "Devanagari": "कखगघचछजझटडणतथदधनपफबभमयरलवशषसह",
    "Bengali": "কখগঘচছজঝটডণতথদধনপফবভমযরলশষসহ",
    "Thai": "กขคงจชซญดตถทธนบปผพฟมยรลวสหอ",
    "Tamil": "கஙசஞடணதநபமயரலவழளறன",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآىةپچژگ",
    "Hebrew": "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
    "Chinese": "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "一二人入八力十又口土士大女子小山工己干广文方日月木水火父牛犬玉田白目石示立竹米糸老耳肉臣自至舌舟色虫血行衣西見角言"
    "谷豆赤走足身車辛里金長門雨青非面革音頁風飛食首香馬骨高鬼魚鳥鹿麦麻黒鼓鼠鼻齊齒龍龜",
    "Korean": "김이박최정강조윤장임한오서신권황안송전홍민준지현우성진영수",
    "Cyrillic": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
}


def a_word(script: str, chance: random.Random) -> str:
    letters, marks = _LETTERS[script], _MARKS.get(script)
    count = 1 if script in ("Chinese", "Korean") else chance.randint(2, 5)
    word = "".join(chance.choice(letters) + (chance.choice(marks) if marks else "") for _ in range(count))
    return unicodedata.normalize("NFC", word)


def bare(text: str) -> str:
    """Without what lines and directions need."""
    kept = (char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char) not in ("Cf", "Zs", "Cc"))
    return "".join(kept).casefold()


def texts(path: Path) -> list[tuple[str, str]]:
    """Each page as poppler and as PDFium reads it."""
    read = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    document = QPdfDocument()
    document.load(str(path))
    pages = [(bare(read[number]), bare(document.getAllText(number).text())) for number in range(document.pageCount())]
    document.close()
    return pages


def lost(face: BadgeFace, page: tuple[str, str]) -> list[str]:
    """Words of somebody's names that a reader does not find. Poppler puts words of two directions about a hyphen."""
    names = (face.native_name, face.family_name, face.given_name)
    words = [word for name in names for word in name.replace("-", " ").split()]
    return [word for word in words if any(bare(word) not in text for text in page)]


@pytest.mark.parametrize("design", shipped())
def test_everybodys_names_are_found_on_every_design(design: str, tmp_path: Path) -> None:
    template, path = load(design), tmp_path / "everybody.pdf"
    write(EVERYBODY.values(), template, path)
    pages = texts(path)[:: len(template.pages)]
    found = {name: lost(face, page) for (name, face), page in zip(EVERYBODY.items(), pages, strict=True)}
    assert found == {name: [] for name in EVERYBODY}


@pytest.mark.parametrize("script", _LETTERS)
def test_any_name_of_a_script_is_found(script: str, tmp_path: Path) -> None:
    chance = random.Random(script)
    faces = [
        a_face(native_name=" ".join(a_word(script, chance) for _ in range(chance.randint(1, 4)))) for _ in range(20)
    ]
    drawable = [face for face in faces if not legible(face)[1]]
    path = tmp_path / "some.pdf"
    write(drawable, load("delegate"), path)
    assert len(drawable) > 15
    assert [lost(face, page) for face, page in zip(drawable, texts(path), strict=True)] == [[]] * len(drawable)


def test_whole_lines_of_two_directions_are_found(tmp_path: Path) -> None:
    lines = ["قسم 5 شرطة دبي", "شرطة دبي 2026", "علاء الإمارات", "Police شرطة Dubai"]
    path = tmp_path / "lines.pdf"
    write([a_face(organisation=line) for line in lines], load("id1"), path)
    write([a_face(position=line, organisation="") for line in lines], load("delegate"), path)
    words = [
        [word for word in line.split() if bare(word) not in text]
        for line, (text, _) in zip(lines, texts(path), strict=True)
    ]
    assert words == [[]] * len(lines)


def test_a_badge_for_a_printer_says_its_names_as_well(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    path.write_bytes(page(EVERYBODY["devanagari"], load("delegate")).pdf)
    assert lost(EVERYBODY["devanagari"], texts(path)[0]) == []
