-- What vim.lsp.enable('glm-lsp') starts; vim.lsp.config('glm-lsp', { ... }) changes any of it.
return {
  cmd = { 'glm-lsp', '--stdio' },
  filetypes = {
    'bash',
    'c',
    'cpp',
    'cs',
    'css',
    'go',
    'html',
    'java',
    'javascript',
    'javascriptreact',
    'json',
    'jsonc',
    'lua',
    'markdown',
    'php',
    'python',
    'ruby',
    'rust',
    'sh',
    'sql',
    'text',
    'toml',
    'typescript',
    'typescriptreact',
    'yaml',
  },
  root_markers = { '.git' },
  before_init = function(params, config)
    params.initializationOptions = (config.settings or {})['glm-lsp']
  end,
  handlers = {
    ['window/showMessage'] = function(_, shown)
      require('glm_lsp.messages').show(shown)
    end,
    ['glm-lsp/status'] = function(_, status, ctx)
      require('glm_lsp.status').set(ctx.client_id, status)
    end,
  },
}
