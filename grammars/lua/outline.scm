; The parameters, not the block, end a head: an empty function has no block.
(function_declaration name: (identifier) @name parameters: (parameters) @head) @definition.function
(function_declaration
  name: [
    (dot_index_expression table: (_) @owner field: (identifier) @name)
    (method_index_expression table: (_) @owner method: (identifier) @name)
  ]
  parameters: (parameters) @head) @definition.method
(assignment_statement
  (variable_list
    name: [(identifier) @name (dot_index_expression table: (_) @owner field: (identifier) @name)])
  (expression_list value: (function_definition parameters: (parameters) @head))) @definition.function
(field name: (identifier) @name value: (function_definition parameters: (parameters) @head)) @definition.function
(variable_declaration (assignment_statement (variable_list name: (identifier) @name))) @definition.constant
