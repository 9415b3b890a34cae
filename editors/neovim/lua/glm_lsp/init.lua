--- What users call. Each function acts on the current buffer.

local M = {}

local options = { ghost_text = vim.lsp.inline_completion and 'native' or 'own' }

--- Optional. `ghost_text`: 'native' (vim.lsp.inline_completion, Neovim 0.12) or 'own'.
---@param chosen { ghost_text?: 'native'|'own' }
function M.setup(chosen)
  vim.validate('ghost_text', chosen.ghost_text, function(value)
    return value == nil or value == 'own' or (value == 'native' and vim.lsp.inline_completion ~= nil)
  end, "'own', or 'native' where vim.lsp.inline_completion exists")
  options = vim.tbl_extend('force', options, chosen)
end

--- Which ghost text is drawn: 'native' or 'own'.
function M.ghost_text()
  return options.ghost_text
end

---@return table the module that draws the ghost text
local function drawer()
  return require(options.ghost_text == 'native' and 'glm_lsp.native' or 'glm_lsp.ghost')
end

---@param client vim.lsp.Client
---@param bufnr integer
function M.attach(client, bufnr)
  require('glm_lsp.requests').adapt(client)
  drawer().attach(client, bufnr)
end

---@param bufnr integer
function M.detach(_, bufnr)
  drawer().detach(bufnr)
  vim.schedule(require('glm_lsp.status').changed) -- it is still attached now
end

--- The client of the current buffer, if there is one.
---@return vim.lsp.Client?
function M.client()
  return vim.lsp.get_clients({ bufnr = 0, name = 'glm-lsp' })[1]
end

--- Inserts the ghost text. False when there is none.
---@return boolean
function M.accept()
  return drawer().accept(require('glm_lsp.suggestion').all)
end

--- Inserts the next word of the ghost text.
---@return boolean
function M.accept_word()
  return drawer().accept(require('glm_lsp.suggestion').word)
end

--- Inserts the ghost text up to the end of its line.
---@return boolean
function M.accept_line()
  return drawer().accept(require('glm_lsp.suggestion').line)
end

--- Shows the next suggestion, asking for more where there is only one.
function M.next()
  drawer().next()
end

--- Hides the ghost text until the text or the cursor changes.
function M.dismiss()
  drawer().dismiss()
end

--- Offers repairs at the cursor; when there is only one, applies it.
function M.fix()
  vim.lsp.buf.code_action({ context = { only = { 'quickfix' } }, apply = true })
end

--- A few characters for a status line: what the engine does, "" where none runs.
---@return string
function M.statusline()
  return require('glm_lsp.status').text()
end

return M
