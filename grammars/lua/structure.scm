(comment) @comment
(string) @string
[(block) (table_constructor)] @block
