(script_element
  (start_tag) @_tag
  (raw_text) @injection.javascript
  (#not-match? @_tag "(?i)type\\s*=\\s*[\"']?(?![\"']|module|(?:text|application)/(?:java|ecma)script)"))

(script_element
  (start_tag) @_tag
  (raw_text) @injection.json
  (#match? @_tag "(?i)type\\s*=\\s*[\"']?(?:application/(?:ld\\+)?json|importmap|speculationrules)"))

(style_element
  (raw_text) @injection.css)
