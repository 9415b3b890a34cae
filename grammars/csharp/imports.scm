(using_directive) @import
(using_directive !name [(identifier) (qualified_name)] @import.module)
(using_directive name: (identifier) @import.alias (_) @import.module .)
