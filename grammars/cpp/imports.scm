(preproc_include path: (_) @import.module) @import
(using_declaration (identifier) @import.module) @import
(using_declaration
  (qualified_identifier scope: (_) @import.module name: (_) @import.name)) @import
