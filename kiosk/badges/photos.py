"""Portraits for badges: any picture file in, an upright crop of the frame's shape out. Pillow, loaded when needed.

The frame follows the rule of thirds: eyes, which portraits hold at about a third of their height, stay at about a
third of the crop; sides are cut evenly.
"""

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.trouble import Trouble

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGEST = 200_000_000


class BadPhoto(Trouble):
    """A picture that cannot be used. Says why; never whose it is."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """Upright RGB pixels, three bytes each, rows without padding."""

    width: int
    height: int
    rgb: bytes


def portrait(data: bytes, ratio: float, width: int) -> Portrait:
    """Crop to `ratio` = width / height, at most `width` pixels wide. Errors: BadPhoto."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(data))
            if picture.width * picture.height > _LARGEST:
                raise BadPhoto(f"the photo is too large ({picture.width} × {picture.height} pixels)")
            return _cut(picture, ratio, width)
    except UnidentifiedImageError as error:
        raise BadPhoto("the photo is not a picture") from error
    except Image.DecompressionBombError as error:
        raise BadPhoto("the photo is too large") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise BadPhoto("the photo is damaged or incomplete") from error


def _cut(picture: "Image", ratio: float, width: int) -> Portrait:
    from PIL import Image, ImageOps

    picture.draft("RGB", _wanted(picture, width))
    upright = ImageOps.exif_transpose(_eight_bits(picture))
    left, top, right, bottom = frame(upright.width, upright.height, ratio)
    target = min(width, max(1, round(right - left)))
    size = (target, max(1, round(target / ratio)))
    cut = upright.resize(size, Image.Resampling.LANCZOS, box=(left, top, right, bottom), reducing_gap=2.0)
    return Portrait(*size, _opaque(cut).tobytes())


def _wanted(picture: "Image", width: int) -> tuple[int, int]:
    """Size to decode a JPEG to: at least twice what is needed, whichever way it is turned."""
    return (min(width * 2, picture.width), min(width * 2, picture.height))


def frame(width: int, height: int, ratio: float) -> tuple[float, float, float, float]:
    """Part of a picture to keep. Above what is kept lies a third of what is cut: eyes stay on the upper third."""
    if width / height > ratio:
        kept = height * ratio
        return ((width - kept) / 2, 0.0, (width + kept) / 2, float(height))
    kept = width / ratio
    top = (height - kept) / 3
    return (0.0, top, float(width), top + kept)


def _eight_bits(picture: "Image") -> "Image":
    """First frame as L, RGB, RGBA or LA with eight bits a channel, colours of CMYK and 16 bit kept."""
    picture.load()
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        _, high = picture.getextrema()
        top = 65535.0 if isinstance(high, (int, float)) and high > 255 else 255.0
        exif = picture.getexif()
        grey = picture.convert("F").point(lambda value: value * (255.0 / top)).convert("L")
        grey.info["exif"] = exif.tobytes()
        return grey
    if picture.mode in ("L", "RGB", "RGBA", "LA"):
        return picture
    return picture.convert("RGBA" if "transparency" in picture.info or picture.mode in ("PA", "RGBa", "La") else "RGB")


def _opaque(picture: "Image") -> "Image":
    """Transparent parts become white paper."""
    from PIL import Image

    if picture.mode not in ("RGBA", "LA"):
        return picture.convert("RGB")
    coloured = picture.convert("RGBA")
    paper = Image.new("RGBA", coloured.size, (255, 255, 255, 255))
    return Image.alpha_composite(paper, coloured).convert("RGB")
