(import_spec path: (_) @import.module) @import
(import_spec name: (package_identifier) @import.alias)
(import_spec name: (dot) @import.alias)
(import_spec name: (blank_identifier) @import.alias)
