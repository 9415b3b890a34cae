((literal) @hidden (#match? @hidden "^[$][A-Za-z0-9_]*[$]"))
