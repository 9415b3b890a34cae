"""Where the public data sets lie that some tests compare with; those tests skip without them."""

import os
from pathlib import Path

SHARED = Path(os.environ.get("GLM_LSP_SHARED_DATA", Path(__file__).parents[2] / "shared" / "data"))
