"""What can go wrong and be explained to a person. Every message says what to do next."""


class GlmLspError(Exception):
    """Base of all errors whose message is meant for the user; anything else is a defect of ours."""


class ModelError(GlmLspError):
    """A model is missing, damaged, or not one that this version can run."""


class InstallationError(GlmLspError):
    """A part of glm-lsp itself is missing."""


class BudgetError(GlmLspError):
    """A model does not fit into the memory that it was promised."""


class EngineError(GlmLspError):
    """The engine process cannot be started, reached or used."""


class EngineGoneError(EngineError):
    """The engine went away while it was answering; asking again starts a new one."""


class RuntimeDirectoryError(EngineError):
    """The directory of the engine's socket is not ours alone, so nothing in it can be trusted."""


class StaleError(GlmLspError):
    """The document is no longer what a request was about; asking again helps."""


class UsageError(GlmLspError):
    """The command line asks for something that does not exist."""


class FileError(GlmLspError):
    """A file cannot be written."""
