(comment) @comment
[(string) (template_string) (regex)] @string
[(statement_block) (class_body) (switch_body)] @block
