(comment) @comment
[(string) (encapsed_string) (heredoc) (nowdoc) (shell_command_expression)] @string
[(compound_statement) (declaration_list) (enum_declaration_list) (switch_block) (match_block)] @block
