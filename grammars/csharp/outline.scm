[
  (class_declaration name: (identifier) @name body: (declaration_list) @body)
  (struct_declaration name: (identifier) @name body: (declaration_list) @body)
  (record_declaration name: (identifier) @name body: (declaration_list) @body)
] @definition.class
(record_declaration name: (identifier) @name) @definition.class
(interface_declaration name: (identifier) @name body: (declaration_list) @body) @definition.type
(enum_declaration name: (identifier) @name body: (enum_member_declaration_list) @body) @definition.type
(delegate_declaration name: (identifier) @name) @definition.type
(namespace_declaration name: (_) @name body: (declaration_list) @body) @definition.module
(file_scoped_namespace_declaration name: (_) @name) @definition.module

(method_declaration name: (identifier) @name) @definition.method
(method_declaration name: (identifier) @name body: (_) @body) @definition.method
(constructor_declaration name: (identifier) @name body: (_) @body) @definition.method
(local_function_statement name: (identifier) @name body: (_) @body) @definition.function
(property_declaration name: (identifier) @name) @definition.field
(field_declaration (variable_declaration (variable_declarator name: (identifier) @name))) @definition.field
(event_field_declaration (variable_declaration (variable_declarator name: (identifier) @name))) @definition.field
(enum_member_declaration name: (identifier) @name) @definition.field
