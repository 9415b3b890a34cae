; A second value, control characters, and escapes and numbers without all of their digits.
(document
  [(object) (array) (string) (number) (true) (false) (null)]
  [(object) (array) (string) (number) (true) (false) (null)] @mistake)

((string_content) @mistake
  (#match? @mistake "[\\x00-\\x1f]"))

((string) @mistake
  (#match? @mistake "^(?:[^\\\\]|\\\\[^u]|\\\\u[0-9a-fA-F]{4})*\\\\u(?![0-9a-fA-F]{4})"))

((number) @mistake
  (#match? @mistake "\\.([eE]|$)"))
