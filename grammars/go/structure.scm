(comment) @comment
[(interpreted_string_literal) (raw_string_literal) (rune_literal)] @string
[
  (block)
  (field_declaration_list)
  (interface_type)
  (expression_switch_statement)
  (type_switch_statement)
  (select_statement)
] @block
