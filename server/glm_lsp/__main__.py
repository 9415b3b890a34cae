"""`python -m glm_lsp` is `glm-lsp`."""

from glm_lsp.cli import main

raise SystemExit(main())
