; inherits: ecma

; A constant without a value.
(lexical_declaration
  kind: "const"
  (variable_declarator !value) @mistake)
