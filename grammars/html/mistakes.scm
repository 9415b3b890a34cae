; An element without an end, but those that have or need none, and an end without an element. What stands behind an
; element that has none is inside of it for the grammar.
((element . (start_tag (tag_name) @_name) @mistake .)
  (#not-match? @_name "^(?i:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$")
  (#not-match? @_name "^(?i:body|colgroup|d[dt]|head|html|li|optgroup|option|p|r[pt]|t[dhr]|tbody|tfoot|thead)$"))

((element
  . (start_tag (tag_name) @_name) @mistake
  [(text) (entity) (comment) (element) (script_element) (style_element) (erroneous_end_tag)] .)
  (#not-match? @_name "^(?i:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$")
  (#not-match? @_name "^(?i:body|colgroup|d[dt]|head|html|li|optgroup|option|p|r[pt]|t[dhr]|tbody|tfoot|thead)$"))

(erroneous_end_tag) @mistake
