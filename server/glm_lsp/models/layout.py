"""The order of the constants in a model's weights file.

OpenVINO maps the file, repacks every matrix during the first inference, and from then on reads in place only what it
did not repack: thousands of small constants (norms, scales, shapes) and rows of the embedding table. Written in the
order of the graph, the small ones lie between the matrices, and Linux maps a cached file in pieces of up to 2 MB: one
norm in each layer brings most of the file back into memory (nano: 90 of 135 MB). So they come first here, side by side.
"""

from pathlib import Path
from xml.etree import ElementTree

from glm_lsp.models import files

_SMALL = 65_536  # bytes: norms and scales of a row are smaller, matrices larger
_ALIGNMENT = 64  # of each constant in the new file, as a cache line
_REWRITTEN = ".rewritten"


def put_small_first(graph: Path, weights: Path) -> None:
    """Rewrites both files of a model: constants of up to 64 KB come first, then all others, each in the old order.

    The graph means the same as before. Needs the size of `weights` once more on the disk meanwhile. Raises OSError.
    """
    tree = ElementTree.parse(graph)
    constants = [layer.find("data") for layer in tree.iter("layer") if layer.get("type") == "Const"]
    described = [data for data in constants if data is not None]
    places = sorted({_place(data) for data in described}, key=lambda place: (place[1] > _SMALL, place))
    rewritten = weights.with_name(weights.name + _REWRITTEN)
    moved = _copy(weights, rewritten, places)
    for data in described:
        data.set("offset", str(moved[_place(data)]))
    files.settle(rewritten)
    tree.write(graph, encoding="utf-8", xml_declaration=True)
    rewritten.replace(weights)


def _place(data: ElementTree.Element) -> tuple[int, int]:
    """Offset and size, in bytes."""
    return int(data.attrib["offset"]), int(data.attrib["size"])


def _copy(source: Path, target: Path, places: list[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """Writes these places of `source` one after the other; returns where in `target` each begins."""
    moved = {}
    with source.open("rb") as old, target.open("wb") as new:
        for offset, size in places:
            new.write(bytes(-new.tell() % _ALIGNMENT))
            moved[offset, size] = new.tell()
            old.seek(offset)
            new.write(old.read(size))
    return moved
