(comment) @comment
[(string) (heredoc_body) (regex) (character) (string_array) (symbol_array) (subshell)] @string
[(body_statement) (block_body) (then) (do) (else)] @block
