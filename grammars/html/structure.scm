(comment) @comment
(quoted_attribute_value) @string
[(element) (script_element) (style_element)] @block
