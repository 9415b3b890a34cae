(function_declaration name: (identifier) @name body: (statement_block) @body) @definition.function
(generator_function_declaration name: (identifier) @name body: (statement_block) @body) @definition.function
(class_declaration name: (type_identifier) @name body: (class_body) @body) @definition.class
(method_definition name: (_) @name body: (statement_block) @body) @definition.method
(public_field_definition name: (_) @name) @definition.field
(public_field_definition
  name: (_) @name
  value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @definition.method
(lexical_declaration
  (variable_declarator
    name: (identifier) @name
    value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)])) @definition.function
(lexical_declaration
  (variable_declarator name: (identifier) @name value: (class body: (_) @body))) @definition.class
(assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @definition.function
(pair
  key: (property_identifier) @name
  value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @definition.function

(lexical_declaration (variable_declarator name: (identifier) @name)) @definition.constant
(variable_declaration (variable_declarator name: (identifier) @name)) @definition.constant

(abstract_class_declaration name: (type_identifier) @name body: (class_body) @body) @definition.class
(interface_declaration name: (type_identifier) @name body: (interface_body) @body) @definition.type
(type_alias_declaration name: (type_identifier) @name) @definition.type
(enum_declaration name: (identifier) @name body: (enum_body) @body) @definition.type
(internal_module name: (_) @name body: (statement_block) @body) @definition.module
(module name: (_) @name body: (statement_block) @body) @definition.module
(function_signature name: (identifier) @name) @definition.function
[(abstract_method_signature name: (_) @name) (method_signature name: (_) @name)] @definition.method
(property_signature name: (_) @name) @definition.field

; With `export` in front, the whole statement.
(export_statement
  declaration: (function_declaration name: (identifier) @name body: (_) @body)) @definition.function
(export_statement
  declaration: (generator_function_declaration name: (identifier) @name body: (_) @body)) @definition.function
(export_statement
  declaration: (class_declaration name: (type_identifier) @name body: (_) @body)) @definition.class
(export_statement
  declaration: (lexical_declaration (variable_declarator name: (identifier) @name))) @definition.constant
(export_statement
  declaration: (lexical_declaration
    (variable_declarator
      name: (identifier) @name
      value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]))) @definition.function
(export_statement
  declaration: (abstract_class_declaration name: (type_identifier) @name body: (_) @body)) @definition.class
(export_statement
  declaration: (interface_declaration name: (type_identifier) @name body: (_) @body)) @definition.type
(export_statement
  declaration: (type_alias_declaration name: (type_identifier) @name)) @definition.type
(export_statement
  declaration: (enum_declaration name: (identifier) @name body: (_) @body)) @definition.type
