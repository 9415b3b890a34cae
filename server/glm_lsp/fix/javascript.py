"""Places as tools that are written in JavaScript name them: lines and columns from 1, columns in units of UTF-16."""

import re

_LINE_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")


class Places:
    """The places of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in _LINE_BREAK.finditer(text))]

    def offset(self, line: int, column: int) -> int:
        """The offset in code points; what lies outside the text is clamped into it."""
        start = self._starts[min(max(line, 1), len(self._starts)) - 1]
        units = 2 * max(column - 1, 0)
        encoded = self._text[start : start + units // 2].encode("utf-16-le", "surrogatepass")
        return start + len(encoded[:units].decode("utf-16-le", "surrogatepass"))
