--- A suggestion, and what is left of it after some typing. Rows and columns count from 0, columns in bytes.

local api = vim.api

---@class glm_lsp.Suggestion
---@field bufnr integer
---@field row integer where `text` begins
---@field col integer
---@field behind string what stands behind the cursor and is replaced
---@field text string with "\n" as line break
---@field client_id integer
---@field command? lsp.Command to be executed once all of it is in the buffer

local M = {}

---@return integer row, integer col
local function cursor()
  local at = api.nvim_win_get_cursor(0)
  return at[1] - 1, at[2]
end

---@param row integer
---@return string
local function line_at(bufnr, row)
  return api.nvim_buf_get_lines(bufnr, row, row + 1, false)[1] or ''
end

--- Servers write a suggestion with the line breaks of the file, Neovim's lines have none.
---@param text string
---@return string
function M.plain(text)
  return (text:gsub('\r\n?', '\n'))
end

--- A suggestion out of an answer that has just come, or nil when its range does not hold the cursor.
---@param item lsp.InlineCompletionItem
---@param client vim.lsp.Client
---@param bufnr integer
---@return glm_lsp.Suggestion?
function M.of(item, client, bufnr)
  local row, col = cursor()
  local line = line_at(bufnr, row)
  local first, last = col, col
  if item.range then
    if item.range.start.line ~= row or item.range['end'].line ~= row then
      return nil
    end
    local encoding = client.offset_encoding
    first = vim.str_byteindex(line, encoding, item.range.start.character, false)
    last = vim.str_byteindex(line, encoding, item.range['end'].character, false)
  end
  if first > col or last < col then
    return nil
  end
  return {
    bufnr = bufnr,
    row = row,
    col = first,
    behind = line:sub(col + 1, last),
    text = M.plain(item.insertText.value or item.insertText),
    client_id = client.id,
    command = item.command,
  }
end

--- What is still to be inserted at the cursor, or nil when something else was typed or the cursor left.
---@param suggestion glm_lsp.Suggestion
---@return string?
function M.rest(suggestion)
  local row, col = cursor()
  local is_behind = row > suggestion.row or (row == suggestion.row and col >= suggestion.col)
  if api.nvim_get_current_buf() ~= suggestion.bufnr or not is_behind then
    return nil
  end
  local typed = table.concat(api.nvim_buf_get_text(0, suggestion.row, suggestion.col, row, col, {}), '\n')
  local ahead = line_at(0, row):sub(col + 1, col + #suggestion.behind)
  if ahead == suggestion.behind and #typed < #suggestion.text and vim.startswith(suggestion.text, typed) then
    return suggestion.text:sub(#typed + 1)
  end
end

---@alias glm_lsp.Part fun(rest: string): string the part to insert now

---@type glm_lsp.Part
function M.all(rest)
  return rest
end

--- Blanks and then either a name or number or a run of other signs.
---@type glm_lsp.Part
function M.word(rest)
  return rest:match('^%s*[%w_\128-\255]+') or rest:match('^%s*[^%w_%s\128-\255]+') or rest
end

---@type glm_lsp.Part
function M.line(rest)
  return rest:match('^\n?[^\n]+') or rest
end

--- Inserts a part of what is left, as a step of its own for undo. False when nothing of it fits any more.
---@param suggestion glm_lsp.Suggestion
---@param part glm_lsp.Part
---@return boolean
function M.insert(suggestion, part)
  local rest = M.rest(suggestion)
  if not rest then
    return false
  end
  local piece = part(rest)
  local row, col = cursor()
  local replaced = piece == rest and #suggestion.behind or 0
  local lines = vim.split(piece, '\n', { plain = true })
  vim.cmd('let &g:undolevels = &g:undolevels') -- ends the undo step of what was typed
  api.nvim_buf_set_text(0, row, col, row, col + replaced, lines)
  local last = #lines
  api.nvim_win_set_cursor(0, { row + last, (last == 1 and col or 0) + #lines[last] })
  local client = vim.lsp.get_client_by_id(suggestion.client_id)
  if piece == rest and suggestion.command and client then
    client:exec_cmd(suggestion.command, { bufnr = suggestion.bufnr }, function() end)
  end
  return true
end

return M
