; What is imported by a call. Of a member that is taken out at once, its own name counts. A call in the midst of
; something else, as of a route that is loaded late, is no import statement.
((lexical_declaration
    (variable_declarator value: [
      (call_expression function: (identifier) @_require arguments: (arguments . (string) .))
      (member_expression object: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
    ])) @import
  (#eq? @_require "require"))
(lexical_declaration
  (variable_declarator
    value: (await_expression (call_expression function: (import) arguments: (arguments . (string)))))) @import
((variable_declaration
    (variable_declarator value: [
      (call_expression function: (identifier) @_require arguments: (arguments . (string) .))
      (member_expression object: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
    ])) @import
  (#eq? @_require "require"))
(variable_declaration
  (variable_declarator
    value: (await_expression (call_expression function: (import) arguments: (arguments . (string)))))) @import
(expression_statement [
  (call_expression function: (import) arguments: (arguments . (string)))
  (await_expression (call_expression function: (import) arguments: (arguments . (string))))
]) @import
(call_expression function: (import) arguments: (arguments . (string))) @import.dynamic

((call_expression function: (identifier) @_require arguments: (arguments . (string) @import.module .))
  (#eq? @_require "require"))
((member_expression
    object: (call_expression function: (identifier) @_require arguments: (arguments . (string) .))
    property: (property_identifier) @import.name)
  (#eq? @_require "require"))
(call_expression function: (import) arguments: (arguments . (string) @import.module))
((variable_declarator
    name: (identifier) @import.alias
    value: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
  (#eq? @_require "require"))
(variable_declarator
  name: (identifier) @import.alias
  value: (await_expression (call_expression function: (import) arguments: (arguments . (string)))))
((variable_declarator
    name: (object_pattern (shorthand_property_identifier_pattern) @import.name)
    value: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
  (#eq? @_require "require"))
(variable_declarator
  name: (object_pattern (shorthand_property_identifier_pattern) @import.name)
  value: (await_expression (call_expression function: (import) arguments: (arguments . (string)))))
((variable_declarator
    name: (object_pattern (pair_pattern key: (property_identifier) @import.name value: (identifier) @import.alias))
    value: (call_expression function: (identifier) @_require arguments: (arguments . (string) .)))
  (#eq? @_require "require"))
(variable_declarator
  name: (object_pattern (pair_pattern key: (property_identifier) @import.name value: (identifier) @import.alias))
  value: (await_expression (call_expression function: (import) arguments: (arguments . (string)))))
