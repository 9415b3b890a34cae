(function_definition name: (word) @name body: (_) @body) @definition.function
(variable_assignment name: (variable_name) @name) @definition.constant
(declaration_command (variable_assignment name: (variable_name) @name)) @definition.constant
