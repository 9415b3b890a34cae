--- Neovim's own ghost text, vim.lsp.inline_completion (0.12). What it offers may be older than what has been typed
--- since, and it knows no words and lines; so the text is inserted by us.

local suggestion = require('glm_lsp.suggestion')
local api = vim.api

local group = api.nvim_create_augroup('glm_lsp.native', {})

local INVOKED = 1 -- lsp.InlineCompletionTriggerKind

--- Of what a part was inserted: Neovim forgets it until the server has answered anew, a fifth of a second later.
local kept ---@type glm_lsp.Suggestion?

local count = 0 -- suggestions of the latest answer
local is_invoked = false -- the next request is the user's, not Neovim's

local M = {}

--- How a request that Neovim is about to send has come about.
---@param kind integer lsp.InlineCompletionTriggerKind, as Neovim has it
---@return integer
function M.kind(kind)
  kind = is_invoked and INVOKED or kind
  is_invoked = false
  return kind
end

--- Neovim has got an answer, and so knows a suggestion again. Which one of several it is, is shown.
---@param suggestions integer
function M.answered(suggestions)
  kept, count = nil, suggestions
  if count > 1 then
    vim.lsp.inline_completion.select({ count = 0 })
  end
end

---@param bufnr integer
function M.attach(_, bufnr)
  vim.lsp.inline_completion.enable(true, { bufnr = bufnr })
  api.nvim_create_autocmd('InsertLeave', {
    group = group,
    buffer = bufnr,
    callback = function()
      kept, count = nil, 0
    end,
  })
end

---@param bufnr integer
function M.detach(bufnr)
  api.nvim_clear_autocmds({ group = group, buffer = bufnr })
  vim.lsp.inline_completion.enable(false, { bufnr = bufnr })
end

--- Neovim calls vim.Range experimental: it is a pair of positions in one version and four numbers in another.
---@param range vim.Range
---@return integer start_row, integer start_col, integer end_row, integer end_col
local function ends(range)
  if range.start then
    return range.start.row, range.start.col, range.end_.row, range.end_.col
  end
  return range.start_row, range.start_col, range.end_row, range.end_col
end

---@param item vim.lsp.inline_completion.Item
---@param bufnr integer
---@return glm_lsp.Suggestion
local function of(item, bufnr)
  local at = api.nvim_win_get_cursor(0)
  local row, col = at[1] - 1, at[2]
  local start_row, start_col, end_row, end_col = row, col, row, col
  if item.range then
    start_row, start_col, end_row, end_col = ends(item.range)
  end
  return {
    bufnr = bufnr,
    row = start_row,
    col = start_col,
    behind = end_row == row and api.nvim_get_current_line():sub(col + 1, end_col) or '',
    text = suggestion.plain(item.insert_text.value or item.insert_text),
    client_id = item.client_id,
    command = item.command,
  }
end

---@param part glm_lsp.Part
---@return boolean
function M.accept(part)
  local bufnr = api.nvim_get_current_buf()
  local is_known = vim.lsp.inline_completion.get({
    on_accept = function(item)
      kept = of(item, bufnr)
      suggestion.insert(kept, part)
    end,
  })
  return is_known or (kept ~= nil and suggestion.insert(kept, part))
end

--- Neovim asks after a key only, never for the user; so it is told of a move of the cursor.
function M.next()
  if count > 1 then
    vim.lsp.inline_completion.select()
  else
    is_invoked = true
    api.nvim_exec_autocmds('CursorMovedI', { buffer = api.nvim_get_current_buf(), modeline = false })
  end
end

--- Accepting nothing is how Neovim lets go of a suggestion.
function M.dismiss()
  kept = nil
  vim.lsp.inline_completion.get({ on_accept = function() end })
end

return M
