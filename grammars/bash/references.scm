(command_name (word) @reference)
(variable_name) @reference

(variable_assignment name: (variable_name) @binding)
(for_statement variable: (variable_name) @binding)
(declaration_command (variable_name) @binding)
