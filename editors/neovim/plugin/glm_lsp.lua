-- Loaded at start: mappings, the :GlmLsp command, and what is done when the server attaches to a buffer.
if vim.g.loaded_glm_lsp then
  return
end
vim.g.loaded_glm_lsp = true

if vim.fn.has('nvim-0.11') == 0 then
  vim.notify('glm-lsp needs Neovim 0.11 or newer', vim.log.levels.ERROR)
  return
end

local function plug(name, run)
  vim.keymap.set('i', ('<Plug>(glm-lsp-%s)'):format(name), run, { desc = 'glm-lsp: ' .. name })
end

for _, name in ipairs({ 'accept', 'accept_word', 'accept_line', 'next', 'dismiss' }) do
  plug(name:gsub('_', '-'), function()
    require('glm_lsp')[name]()
  end)
end

plug('tab', function()
  if not require('glm_lsp').accept() then
    local tab = vim.api.nvim_replace_termcodes('<Tab>', true, false, true)
    vim.api.nvim_feedkeys(tab, 'in', false) -- before what has been typed since
  end
end)

vim.api.nvim_create_user_command('GlmLsp', function(command)
  require('glm_lsp.commands').run(command.args)
end, {
  nargs = 1,
  desc = 'glm-lsp: what it does and why, and switches',
  complete = function()
    return require('glm_lsp.commands').names()
  end,
})

local group = vim.api.nvim_create_augroup('glm_lsp', {})

for event, run in pairs({ LspAttach = 'attach', LspDetach = 'detach' }) do
  vim.api.nvim_create_autocmd(event, {
    group = group,
    callback = function(args)
      local client = vim.lsp.get_client_by_id(args.data.client_id)
      if client and client.name == 'glm-lsp' then
        require('glm_lsp')[run](client, args.buf)
      end
    end,
  })
end
