(function_declaration name: (identifier) @name body: (block) @body) @definition.function
(method_declaration
  receiver: (parameter_list
    (parameter_declaration
      type: [
        (type_identifier) @owner
        (pointer_type (type_identifier) @owner)
        (generic_type type: (type_identifier) @owner)
        (pointer_type (generic_type type: (type_identifier) @owner))
      ]))
  name: (field_identifier) @name
  body: (block) @body) @definition.method
(type_spec
  name: (type_identifier) @name
  type: (struct_type (field_declaration_list) @body)) @definition.class
(type_spec name: (type_identifier) @name type: (interface_type "{" @body)) @definition.type
[
  (type_spec name: (type_identifier) @name type: [(type_identifier) (qualified_type) (pointer_type) (array_type)
    (slice_type) (map_type) (channel_type) (function_type) (generic_type)])
  (type_alias name: (type_identifier) @name)
] @definition.type

; With `type` in front, the whole declaration; in a group each stands by itself.
(type_declaration
  "type" .
  (type_spec
    name: (type_identifier) @name
    type: (struct_type (field_declaration_list) @body))) @definition.class
(type_declaration
  "type" .
  (type_spec name: (type_identifier) @name type: (interface_type "{" @body))) @definition.type
(type_declaration
  "type" . [
  (type_spec name: (type_identifier) @name type: [(type_identifier) (qualified_type) (pointer_type) (array_type)
    (slice_type) (map_type) (channel_type) (function_type) (generic_type)])
  (type_alias name: (type_identifier) @name)
]) @definition.type

(method_elem name: (field_identifier) @name) @definition.method
(field_declaration name: (field_identifier) @name) @definition.field
[(const_spec name: (identifier) @name) (var_spec name: (identifier) @name)] @definition.constant
