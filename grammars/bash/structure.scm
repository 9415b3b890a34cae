(comment) @comment
[(string) (raw_string) (ansi_c_string) (heredoc_body)] @string

; A value without quotes is a string all the same.
(variable_assignment value: [(word) (concatenation (word))] @string)
(variable_assignment value: (array [(word) (concatenation (word))] @string))
(command_substitution) @code
