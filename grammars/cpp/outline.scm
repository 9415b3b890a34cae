(function_definition
  declarator: [
    (function_declarator declarator: [(identifier) (field_identifier) (destructor_name) (operator_name)] @name)
    (_ (function_declarator declarator: [(identifier) (field_identifier) (destructor_name) (operator_name)] @name))
  ]
  body: (compound_statement) @body) @definition.function
(declaration
  declarator: [
    (function_declarator declarator: [(identifier) (field_identifier) (destructor_name) (operator_name)] @name)
    (_ (function_declarator declarator: [(identifier) (field_identifier) (destructor_name) (operator_name)] @name))
  ]) @definition.function
(field_declaration
  declarator: [
    (function_declarator declarator: [(field_identifier) (operator_name)] @name)
    (_ (function_declarator declarator: [(field_identifier) (operator_name)] @name))
  ]) @definition.method

; Outside their class or namespace: `int geo::Area::scale(int k) { ... }`.
(function_definition
  declarator: [
    (function_declarator
      declarator: (qualified_identifier
        scope: (_) @owner
        name: [(identifier) (destructor_name) (operator_name)] @name))
    (_ (function_declarator
      declarator: (qualified_identifier
        scope: (_) @owner
        name: [(identifier) (destructor_name) (operator_name)] @name)))
    (function_declarator
      declarator: (qualified_identifier
        scope: (_) @owner
        name: (qualified_identifier
          scope: (_) @owner
          name: [(identifier) (destructor_name) (operator_name)] @name)))
  ]
  body: (compound_statement) @body) @definition.method

(preproc_function_def name: (identifier) @name) @definition.function
(preproc_def name: (identifier) @name) @definition.constant

(struct_specifier name: (type_identifier) @name body: (field_declaration_list) @body) @definition.class
(class_specifier name: (type_identifier) @name body: (field_declaration_list) @body) @definition.class
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
(alias_declaration name: (type_identifier) @name) @definition.type
(concept_definition name: (identifier) @name) @definition.type
(namespace_definition name: (_) @name body: (declaration_list) @body) @definition.module

; With `template <...>` in front.
(template_declaration
  (class_specifier name: (type_identifier) @name body: (field_declaration_list) @body)) @definition.class
(template_declaration
  (struct_specifier name: (type_identifier) @name body: (field_declaration_list) @body)) @definition.class
(template_declaration
  (function_definition
    declarator: (function_declarator declarator: [(identifier) (field_identifier)] @name)
    body: (compound_statement) @body)) @definition.function
