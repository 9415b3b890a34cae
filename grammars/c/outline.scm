(function_definition
  declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator (function_declarator declarator: (identifier) @name))
    (pointer_declarator (pointer_declarator (function_declarator declarator: (identifier) @name)))
  ]
  body: (compound_statement) @body) @definition.function
(declaration
  declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator (function_declarator declarator: (identifier) @name))
  ]) @definition.function
(preproc_function_def name: (identifier) @name) @definition.function
(preproc_def name: (identifier) @name) @definition.constant

(struct_specifier name: (type_identifier) @name body: (field_declaration_list) @body) @definition.class
(union_specifier name: (type_identifier) @name body: (field_declaration_list) @body) @definition.class
(enum_specifier name: (type_identifier) @name body: (enumerator_list) @body) @definition.type
(enumerator name: (identifier) @name) @definition.field
(field_declaration
  declarator: [
    (field_identifier) @name
    (pointer_declarator (field_identifier) @name)
    (array_declarator (field_identifier) @name)
  ]) @definition.field

(type_definition declarator: (type_identifier) @name) @definition.type
(type_definition
  type: (struct_specifier body: (field_declaration_list) @body)
  declarator: (type_identifier) @name) @definition.class
(type_definition
  declarator: (function_declarator
    (parenthesized_declarator (pointer_declarator (type_identifier) @name)))) @definition.type

(declaration
  declarator: [
    (identifier) @name
    (init_declarator declarator: [(identifier) @name (pointer_declarator (identifier) @name)])
    (init_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator (identifier) @name)
    (array_declarator declarator: (identifier) @name)
  ]) @definition.constant
