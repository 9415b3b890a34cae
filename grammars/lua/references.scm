(identifier) @reference

(function_declaration name: (identifier) @binding)
(function_declaration name: (dot_index_expression field: (identifier) @binding))
(function_declaration name: (method_index_expression method: (identifier) @binding))
(parameters (identifier) @binding)
(variable_list name: (identifier) @binding)
(for_numeric_clause name: (identifier) @binding)
(field name: (identifier) @binding)
(attribute (identifier) @binding)
