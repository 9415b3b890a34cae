; A declaration outside of a rule, and one whose value goes on with the next declaration, as it does without a semicolon.
(stylesheet
  (declaration) @mistake)

((declaration
  (property_name) @_name
  (plain_value) @mistake)
  (#match? @mistake ":$")
  (#not-match? @_name "^--"))

((declaration
  (property_name) @_name
  (_)
  (plain_value) @mistake)
  (#match? @mistake "^[-a-zA-Z]+:")
  (#not-match? @_name "^--"))
