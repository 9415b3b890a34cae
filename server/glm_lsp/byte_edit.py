"""What differs between two sources, in bytes, as a parser wants to be told that goes on from an earlier tree."""

Point = tuple[int, int]
"""Row and column; columns count bytes."""


def edit_between(old: bytes, new: bytes) -> tuple[int, int, int, Point, Point, Point]:
    """Start, old end and new end of the one stretch that differs, and then the same places as points."""
    start = _common_prefix(old, new)
    shared_end = _common_prefix(old[start:][::-1], new[start:][::-1])
    old_end, new_end = len(old) - shared_end, len(new) - shared_end
    return start, old_end, new_end, _point(old, start), _point(old, old_end), _point(new, new_end)


def _common_prefix(left: bytes, right: bytes) -> int:
    """Length of the longest common start, by bisection: slices compare at memory speed, Python loops do not."""
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _point(source: bytes, byte: int) -> Point:
    row = source.count(b"\n", 0, byte)
    return row, byte - (source.rfind(b"\n", 0, byte) + 1)
