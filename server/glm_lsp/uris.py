"""URIs of documents to the files that they mean."""

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname


def path_of(uri: str) -> Path | None:
    """The file of a `file:` URI; None for what lies in no file system."""
    parts = urlsplit(uri)
    return Path(url2pathname(parts.path)) if parts.scheme == "file" else None
