(namespace_use_declaration) @import
(namespace_use_declaration (namespace_name) @import.module)
(namespace_use_declaration (namespace_use_clause . (name) @import.module))
(namespace_use_declaration
  (namespace_use_clause (qualified_name prefix: (namespace_name) @import.module (name) @import.name)))
(namespace_use_group (namespace_use_clause . (name) @import.name))
(namespace_use_clause alias: (name) @import.alias)

[
  (require_expression (_) @import.module)
  (require_once_expression (_) @import.module)
  (include_expression (_) @import.module)
  (include_once_expression (_) @import.module)
] @import
