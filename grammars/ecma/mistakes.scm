; A reserved word for a value: the grammar takes an unfinished statement, such as `export` alone, for a name.
([
  (expression_statement (identifier) @mistake)
  (variable_declarator value: (identifier) @mistake)
  (assignment_expression right: (identifier) @mistake)
  (arguments (identifier) @mistake)
  (array (identifier) @mistake)
  (binary_expression (identifier) @mistake)
  (call_expression function: (identifier) @mistake)
  (member_expression object: (identifier) @mistake)
  (pair value: (identifier) @mistake)
  (parenthesized_expression (identifier) @mistake)
  (return_statement (identifier) @mistake)
]
  (#any-of? @mistake
    "break" "case" "catch" "class" "const" "continue" "default" "delete" "do" "else" "enum" "export" "extends" "finally"
    "for" "function" "if" "import" "in" "instanceof" "new" "return" "switch" "throw" "try" "typeof" "var" "void"
    "while" "with"))
