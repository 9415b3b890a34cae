(command
  name: (command_name) @_source
  .
  argument: (_) @import.module
  (#any-of? @_source "source" ".")) @import
