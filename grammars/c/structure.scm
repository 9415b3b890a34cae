(comment) @comment
[(string_literal) (char_literal) (system_lib_string)] @string
[(compound_statement) (field_declaration_list) (enumerator_list)] @block
