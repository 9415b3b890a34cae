"""The program: `glm-lsp` and `python -m glm_lsp`."""

from glm_lsp import INTERRUPTED


def main() -> int:
    """Runs the command line and returns its exit code."""
    try:
        # Here, since it takes a moment, in which Ctrl-C may come.
        from glm_lsp import cli

        return cli.main()
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main())
