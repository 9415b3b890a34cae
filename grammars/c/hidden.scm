(preproc_arg) @unread
