(comment) @comment
[(string) (heredoc_body) (regex) (character) (string_array) (symbol_array) (subshell)] @string
(interpolation) @code
