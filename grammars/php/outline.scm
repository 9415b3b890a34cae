(function_definition name: (name) @name body: (compound_statement) @body) @definition.function
(method_declaration name: (name) @name) @definition.method
(method_declaration name: (name) @name body: (compound_statement) @body) @definition.method
(class_declaration name: (name) @name body: (declaration_list) @body) @definition.class
(trait_declaration name: (name) @name body: (declaration_list) @body) @definition.class
(interface_declaration name: (name) @name body: (declaration_list) @body) @definition.type
(enum_declaration name: (name) @name body: (enum_declaration_list) @body) @definition.type
(namespace_definition name: (namespace_name) @name) @definition.module
(namespace_definition name: (namespace_name) @name body: (compound_statement) @body) @definition.module
(property_declaration (property_element name: (variable_name (name) @name))) @definition.field
(enum_case name: (name) @name) @definition.field
(const_declaration (const_element (name) @name)) @definition.constant
