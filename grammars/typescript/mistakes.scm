; inherits: ecma

; A constant without a value.
(lexical_declaration
  kind: "const"
  (variable_declarator !value !type) @mistake)

; A statement among the members of a type.
[
  (interface_body (export_statement) @mistake)
  (object_type (export_statement) @mistake)
]
