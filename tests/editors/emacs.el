;; emacs --batch -Q -l INIT -l emacs.el FILE: a completion, a repair, and the file saved. INIT is the guide's set-up.
;; What it finds is printed line by line; test_emacs.py says what it should be.
(dolist (directory (directory-files "/usr/share/emacs/site-lisp/elpa" t "^[a-z]"))
  (add-to-list 'load-path directory))
(require 'eglot)
(require 'python)

(defun wait-for (found)
  "The first value of FOUND, a function, that is not nil."
  (let ((deadline (+ (float-time) 60)) value)
    (while (and (not (setq value (funcall found))) (< (float-time) deadline))
      (accept-process-output nil 0.05))
    value))

(let ((file (pop command-line-args-left)))
  (setq eglot-sync-connect 30
        eglot-autoshutdown nil
        eglot-events-buffer-size 0
        eglot-confirm-server-initiated-edits nil)
  (find-file file)
  (call-interactively #'eglot)
  (message "connected: %s" (and (eglot-current-server) t))
  ;; Emacs 28 has no such mode, and only its name is looked up.
  (message "python-ts-mode: %S" (nth 2 (eglot--lookup-mode 'python-ts-mode)))
  (goto-char (point-max))
  ;; eglot waits ten seconds for an answer, which on a busy machine is less than a model needs to load.
  (let ((all (wait-for (lambda () (ignore-error jsonrpc-error
                                    (all-completions "" (nth 2 (eglot-completion-at-point))))))))
    (message "offered: %S" (mapcar #'substring-no-properties all)))
  (completion-at-point)
  ;; A first line that lacks its colon is reported and repaired.
  (goto-char (point-min))
  (insert "def area(width, height)\n    return width * height\n\n\n")
  ;; A client that never asks again for an edit gets what is ready in a short time; on a busy machine that may be none.
  (eglot--signal-textDocument/didChange) ; which eglot does when Emacs is idle, and so never here
  (let* ((found (wait-for (lambda () (flymake-start)
                            (seq-find (lambda (one) (string-match-p "':' is missing" (flymake-diagnostic-text one)))
                                      (flymake-diagnostics)))))
         (start (flymake-diagnostic-beg found))
         (end (flymake-diagnostic-end found))
         (actions (wait-for (lambda () (eglot-code-actions start end "quickfix" nil)))))
    (message "reported: %s" (flymake-diagnostic-text found))
    (eglot--read-execute-code-action actions (eglot-current-server) "quickfix"))
  (let ((inhibit-message t)) (save-buffer))
  (message "saved: %S" (buffer-string))
  (eglot-shutdown (eglot-current-server)))
