"""One key event as the platform gave it: frozen, so that it can be kept back and typed again later, unchanged."""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.scanning import keyboards

_SHORTCUTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TERMINATORS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
    | {Qt.Key.Key_NumLock, Qt.Key.Key_Mode_switch}
)
_MODIFIER_POSITIONS = keyboards.SHIFT | keyboards.CONTROL | keyboards.ALT | keyboards.ALT_GR | keyboards.OTHER_MODIFIERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """`position` is the key's place (keyboards), 0 for events that name none; `at` is in milliseconds."""

    type: QEvent.Type
    key: int
    modifiers: Qt.KeyboardModifier
    scan_code: int
    virtual_key: int
    native_modifiers: int
    text: str
    auto_repeat: bool
    position: int
    at: int

    @classmethod
    def of(cls, event: QKeyEvent, platform: str) -> "Stroke":
        """Take down `event`; its own clock counts, so that a busy GUI thread changes no gap."""
        return cls(
            type=event.type(),
            key=event.key(),
            modifiers=event.modifiers(),
            scan_code=event.nativeScanCode(),
            virtual_key=event.nativeVirtualKey(),
            native_modifiers=event.nativeModifiers(),
            text=event.text(),
            auto_repeat=event.isAutoRepeat(),
            position=keyboards.position(platform, event.nativeScanCode(), event.nativeVirtualKey()),
            at=event.timestamp() or int(monotonic() * 1000),
        )

    def event(self) -> QKeyEvent:
        """The same event again."""
        event = QKeyEvent(
            self.type,
            self.key,
            self.modifiers,
            self.scan_code,
            self.virtual_key,
            self.native_modifiers,
            self.text,
            self.auto_repeat,
        )
        event.setTimestamp(self.at)
        return event

    @property
    def name(self) -> int:
        """The same for press and release of one key, whatever modifiers changed in between."""
        return self.position or -self.key

    @property
    def is_modifier(self) -> bool:
        """Shift and the like: pass at once, and type nothing."""
        return self.position in _MODIFIER_POSITIONS or self.key in _MODIFIERS

    @property
    def is_terminator(self) -> bool:
        """Enter or Tab, from whatever layout; Ctrl+J and Ctrl+M are line feed and carriage return."""
        if self.modifiers & _SHORTCUTS:
            return self.text in ("\r", "\n")
        return self.position in keyboards.TERMINATORS or self.key in _TERMINATORS

    @property
    def is_typing(self) -> bool:
        """No shortcut: without Ctrl, Alt and logo key, or AltGr, which Windows calls Ctrl+Alt."""
        return not self.modifiers & _SHORTCUTS or (len(self.text) == 1 and self.text.isprintable())
