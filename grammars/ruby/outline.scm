(method name: (_) @name) @definition.function
(method name: (_) @name body: (_) @body) @definition.function
(singleton_method name: (_) @name) @definition.function
(singleton_method name: (_) @name body: (_) @body) @definition.function
(class name: (_) @name) @definition.class
(class name: (_) @name body: (body_statement) @body) @definition.class
(module name: (_) @name) @definition.module
(module name: (_) @name body: (body_statement) @body) @definition.module
(assignment left: (constant) @name) @definition.constant
(call
  method: (identifier) @_accessor
  arguments: (argument_list (simple_symbol) @name)
  (#any-of? @_accessor "attr_reader" "attr_writer" "attr_accessor")) @definition.field
