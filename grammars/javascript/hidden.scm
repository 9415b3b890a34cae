(jsx_text) @hidden
