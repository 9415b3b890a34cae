"""glm-lsp: an offline coding assistant for every editor that speaks LSP."""

__version__ = "0.1.0"

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""
