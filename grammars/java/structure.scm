[(line_comment) (block_comment)] @comment
[(string_literal) (character_literal)] @string
[
  (block)
  (constructor_body)
  (class_body)
  (interface_body)
  (enum_body)
  (annotation_type_body)
  (switch_block)
] @block
