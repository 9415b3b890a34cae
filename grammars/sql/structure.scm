[(comment) (marginalia)] @comment
((literal) @string (#match? @string "^[^']{0,2}'"))
