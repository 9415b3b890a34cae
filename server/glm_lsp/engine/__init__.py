"""The engine process, and the language server's side of it."""

import sys

# `import httpx` imports its command line too, and with that click, pygments and much of rich: 6 MB. With None here
# that import fails, and httpx is prepared for that.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
