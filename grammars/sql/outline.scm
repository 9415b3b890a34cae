(create_table (object_reference name: (identifier) @name)) @definition.class
(create_table (object_reference name: (identifier) @name) (column_definitions) @body) @definition.class
(create_view (object_reference name: (identifier) @name) (create_query) @body) @definition.type
(create_materialized_view (object_reference name: (identifier) @name) (create_query) @body) @definition.type
(create_type (object_reference name: (identifier) @name)) @definition.type
(create_type (object_reference name: (identifier) @name) (column_definitions) @body) @definition.class
(create_function (object_reference name: (identifier) @name) (function_body) @body) @definition.function
(create_procedure (object_reference name: (identifier) @name) (procedure_body) @body) @definition.function
(create_trigger (keyword_trigger) . (object_reference name: (identifier) @name)) @definition.function
; A body in a language that is not SQL makes an error of all around it; its head is known all the same.
(ERROR (keyword_function) . (object_reference name: (identifier) @name) . (function_arguments) @head) @definition.function
(create_schema (identifier) @name) @definition.module
(column_definition name: (identifier) @name) @definition.field

; Known to its own statement alone, so no definition for other files.
(cte (identifier) @name (statement) @body) @definition.section
