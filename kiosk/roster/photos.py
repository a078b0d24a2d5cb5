"""Portraits made alike: upright, RGB, at most 960 x 1200, JPEG of quality 88, nothing of the camera's data left.

Pictures come from strangers: only common formats are opened, and size is looked at before anything is unpacked.
"""

import io
import warnings
from typing import TYPE_CHECKING

from kiosk.domain.trouble import Trouble

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 960, 1200
_QUALITY = 88
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_MOST_PIXELS = 100_000_000
_LEAST_SIDE = 24


class UnusablePicture(Trouble):
    """The bytes are no portrait that could be shown; says why in one sentence."""


def normalise(data: bytes) -> bytes:
    """The picture as JPEG for `Roster.set_photos`. Raises UnusablePicture."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                _measure(image)
                return _jpeg(_upright(image))
    except UnidentifiedImageError as error:
        raise UnusablePicture("The file is no picture of a known format (JPEG, PNG, WebP, GIF, BMP, TIFF).") from error
    except Image.DecompressionBombError as error:
        raise UnusablePicture("The picture is far too large.") from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:
        raise UnusablePicture("The picture is damaged or cut off.") from error


def _measure(image: "Image") -> None:
    if image.width * image.height > _MOST_PIXELS:
        raise UnusablePicture(f"The picture is far too large ({image.width} x {image.height}).")
    if min(image.size) < _LEAST_SIDE:
        raise UnusablePicture(f"The picture is too small to show a face ({image.width} x {image.height}).")


def _upright(image: "Image") -> "Image":
    """First frame, reduced, turned as the camera says."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    image.draft("RGB", (2 * HEIGHT, 2 * HEIGHT))
    image.load()
    turned = ImageOps.exif_transpose(image)
    rgb = _rgb(turned)
    rgb.thumbnail((WIDTH, HEIGHT), Resampling.LANCZOS)
    return rgb


def _rgb(image: "Image") -> "Image":
    """Colours as a screen shows them: 16 bits reduced, transparency on white, print colours by their profile."""
    from PIL import Image

    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        highest = max(float(image.getextrema()[1]), 255.0)  # type: ignore[arg-type]
        return image.convert("F").point(lambda level: level * (255 / highest)).convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(ground, layer).convert("RGB")
    return _by_profile(image) or image.convert("RGB")


def _by_profile(image: "Image") -> "Image | None":
    """By the colour profile inside, where there is one that works."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "CMYK", "L"):
        return None
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return None


def _jpeg(image: "Image") -> bytes:
    """Without any of the metadata that came with it."""
    from PIL import Image

    bare = Image.new("RGB", image.size)
    bare.paste(image)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
