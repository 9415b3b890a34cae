(comment) @comment
(string) @string
[(table) (table_array_element) (array) (inline_table)] @block
