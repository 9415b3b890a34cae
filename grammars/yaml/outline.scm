; Only what holds more than a value of its own.
(block_mapping_pair key: (_) @name ":" @head value: (block_node)) @definition.section
