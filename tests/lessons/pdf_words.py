"""Reads the words of a PDF back as a reader would copy them: by the codes that its fonts give for their glyphs.

Understands what Qt writes, no more: fonts of two bytes with a /ToUnicode map, text shown by Tj.
"""

from __future__ import annotations

import re
import zlib

OBJECT = re.compile(rb"(\d+) 0 obj\b(.*?)endobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj|(\bBT\b)")
LINE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[([^\]]*)\])")


def pages_of(data: bytes) -> list[str]:
    """The words of each page, a space between two pieces of text."""
    objects = {int(number): body for number, body in OBJECT.findall(data)}
    fonts = {f"F{number}": _codes(objects, body) for number, body in objects.items() if b"/Type0" in body}
    return [
        _words(_stream(objects[_after(body, b"/Contents")]), fonts)
        for body in objects.values()
        if re.search(rb"/Type /Page\b", body)
    ]


def sizes_of(data: bytes) -> set[tuple[int, int]]:
    """Width and height of the pages in points."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\s*\]", data)
    return {(round(float(width)), round(float(height))) for width, height in boxes}


def _after(body: bytes, name: bytes) -> int:
    found = re.search(name + rb" (\d+) 0 R", body)
    assert found is not None, name
    return int(found[1])


def _stream(body: bytes) -> bytes:
    found = STREAM.search(body)
    assert found is not None
    return zlib.decompressobj().decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _codes(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    codes: dict[int, str] = {}
    for first, last, code, listed in LINE.findall(_stream(objects[_after(font, b"/ToUnicode")])):
        glyphs = range(int(first, 16), int(last, 16) + 1)
        if code:
            codes |= {glyph: chr(int(code, 16) + i) for i, glyph in enumerate(glyphs)}
        else:
            given = re.findall(rb"<([0-9A-F]+)>", listed)
            codes |= {glyph: chr(int(each, 16)) for glyph, each in zip(glyphs, given, strict=True)}
    return codes


def _words(content: bytes, fonts: dict[str, dict[int, str]]) -> str:
    font: dict[int, str] = {}
    words = ""
    for name, glyphs, begins in SHOWN.findall(content):
        if name:
            font = fonts[name.decode()]
        elif begins:
            words += " "
        else:
            words += "".join(font[int(glyphs[i : i + 4], 16)] for i in range(0, len(glyphs), 4))
    return " ".join(words.split())
