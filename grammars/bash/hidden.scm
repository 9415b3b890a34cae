; What a variable is set to, unless it is another one: defaults and arguments of commands are not marked as strings.
(variable_assignment
  value: [(expansion) (command_substitution) (process_substitution) (concatenation)] @hidden)
(variable_assignment
  value: (array [(expansion) (command_substitution) (process_substitution) (concatenation)] @hidden))
