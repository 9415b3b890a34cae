(comment) @comment
[
  (string_literal)
  (verbatim_string_literal)
  (raw_string_literal)
  (interpolated_string_expression)
  (character_literal)
] @string
[(block) (declaration_list) (enum_member_declaration_list) (switch_body) (accessor_list)] @block
