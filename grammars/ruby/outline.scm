; What is empty has no body, so the last node of the head is captured.
(method name: (_) @name @head parameters: (_)? @head) @definition.function
(singleton_method name: (_) @name @head parameters: (_)? @head) @definition.function
(class name: (_) @name @head superclass: (_)? @head) @definition.class
(module name: (_) @name @head) @definition.module
(assignment left: (constant) @name) @definition.constant
(call
  method: (identifier) @_accessor
  arguments: (argument_list (simple_symbol) @name)
  (#any-of? @_accessor "attr_reader" "attr_writer" "attr_accessor")) @definition.field
