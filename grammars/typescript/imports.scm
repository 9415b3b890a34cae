; inherits: ecma

(import_statement) @import
(import_statement source: (string) @import.module)
(import_require_clause (identifier) @import.alias source: (string) @import.module)
(import_clause (identifier) @import.alias)
(namespace_import (identifier) @import.alias)
(import_specifier name: (_) @import.name)
(import_specifier alias: (identifier) @import.alias)

(export_statement source: (string) @import.module) @import
(export_specifier name: (_) @import.name)
(export_specifier alias: (_) @import.alias)
