; Only what holds more than a value of its own.
(pair key: (string (string_content) @name) value: [(object) (array)] @body) @definition.section
