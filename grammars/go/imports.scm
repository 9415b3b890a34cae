(import_declaration (import_spec path: (_) @import.module)) @import
(import_declaration
  (import_spec name: [(package_identifier) (dot) (blank_identifier)] @import.alias)) @import
(import_spec_list (import_spec path: (_) @import.module) @import)
(import_spec_list
  (import_spec name: [(package_identifier) (dot) (blank_identifier)] @import.alias) @import)
