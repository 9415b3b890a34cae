[
  (element (start_tag (tag_name) @name) @head)
  (script_element (start_tag (tag_name) @name) @head)
  (style_element (start_tag (tag_name) @name) @head)
] @definition.section
