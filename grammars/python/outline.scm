; The colon, not the block, ends a head: comments may stand between the two.
(function_definition name: (identifier) @name ":" @head) @definition.function
(class_definition name: (identifier) @name ":" @head) @definition.class
(decorated_definition
  definition: (function_definition name: (identifier) @name ":" @head)) @definition.function
(decorated_definition
  definition: (class_definition name: (identifier) @name ":" @head)) @definition.class

(expression_statement (assignment left: (identifier) @name)) @definition.constant
(type_alias_statement left: (type (identifier) @name)) @definition.type
