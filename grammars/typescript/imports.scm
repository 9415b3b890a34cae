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

(lexical_declaration
  (variable_declarator
    value: (call_expression
      function: (identifier) @_require
      arguments: (arguments . (string) @import.module .)))
  (#eq? @_require "require")) @import
(lexical_declaration
  (variable_declarator
    name: (identifier) @import.alias
    value: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
  (#eq? @_require "require"))
(lexical_declaration
  (variable_declarator
    name: (object_pattern (shorthand_property_identifier_pattern) @import.name)
    value: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
  (#eq? @_require "require"))
