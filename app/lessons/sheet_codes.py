"""Puts right what a PDF of Qt says its glyphs stand for, so that copied and read-aloud text is what was written.

A glyph may have several codes in a font: Inter's digits have private ones too, its space is also the tab. Qt notes the
last of them, and a copied 0.25 would come out as four signs that nobody can read. The notes (/ToUnicode) are plain text
in the file, so the right code is put in their place, digit for digit, and no offset in the file changes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QRawFont

_MAP = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_LINE = re.compile(rb"^(<[0-9A-F]{4}> <[0-9A-F]{4}> )(.*)$", re.MULTILINE)
_CODE = re.compile(rb"<([0-9A-F]{4})>")


def as_written(data: bytes, text: str, fonts: Sequence[QRawFont]) -> bytes:
    """The PDF with each code that its `text` does not have replaced by the one in the text with the same glyph."""
    own = [
        {glyph: c for c in sorted(set(text)) for glyph in font.glyphIndexesForString(c)[:1]} for font in fonts
    ]

    def right(found: re.Match[bytes]) -> bytes:
        code = chr(int(found[1], 16))
        if code in text:
            return found[0]
        for font, known in zip(fonts, own, strict=True):
            glyph = next(iter(font.glyphIndexesForString(code)), 0)
            if glyph and glyph in known:
                return b"<%04X>" % ord(known[glyph])
        return found[0]

    def line(found: re.Match[bytes]) -> bytes:
        return found[1] + _CODE.sub(right, found[2])

    return _MAP.sub(lambda found: _LINE.sub(line, found[0]), data)
