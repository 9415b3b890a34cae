(function_call
  name: (identifier) @_require
  arguments: (arguments . (string) @import.module)
  (#any-of? @_require "require" "dofile" "loadfile")) @import
(variable_declaration
  (assignment_statement
    (variable_list name: (identifier) @import.alias)
    (expression_list
      value: (function_call
        name: (identifier) @_require
        arguments: (arguments . (string)))))
  (#any-of? @_require "require" "dofile" "loadfile")) @import
