"""What can be in the way of a reader. Data, not prose; `str()` is one English sentence for the command line."""

from pathlib import Path

from kiosk.domain.trouble import Trouble


class CameraMissing(Trouble):
    """No camera of that name is plugged in; `name` is empty where any would do."""

    def __init__(self, name: str = "") -> None:
        super().__init__(f"No camera “{name}” is plugged in." if name else "No camera is plugged in.")
        self.name = name


class CameraUnsupported(Trouble):
    """Qt's multimedia libraries are not on this machine."""

    def __init__(self, detail: str) -> None:
        super().__init__(f"Cameras cannot be used on this machine: {detail}.")
        self.detail = detail


class CameraFailed(Trouble):
    """The camera is there and gives no picture: taken by another program, broken, frozen."""

    def __init__(self, detail: str) -> None:
        super().__init__(f"The camera gives no picture: {detail}.")
        self.detail = detail


class SerialFailed(Trouble):
    """The serial scanner cannot be opened, or was unplugged."""

    def __init__(self, port: str, detail: str) -> None:
        super().__init__(f"The scanner at {port} does not answer: {detail}.")
        self.port = port
        self.detail = detail


class PictureUnreadable(Trouble):
    """The file is no picture, or a broken one."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path}: {detail}.")
        self.path = path
        self.detail = detail
