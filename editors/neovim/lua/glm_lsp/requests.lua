--- Two requests that Neovim makes differently from what this server needs.

local suggestion = require('glm_lsp.suggestion')
local api = vim.api

local M = {}

---@param bufnr integer
---@param encoding string
---@param lnum integer
---@param col integer in bytes
---@return lsp.Position
local function position(bufnr, encoding, lnum, col)
  local line = api.nvim_buf_get_lines(bufnr, lnum, lnum + 1, false)[1] or ''
  return { line = lnum, character = vim.str_utfindex(line, encoding, math.min(col, #line)) }
end

--- All diagnostics of a buffer, whoever made them, as LSP has them.
---@param bufnr integer
---@param encoding string
---@return lsp.Diagnostic[]
function M.diagnostics(bufnr, encoding)
  return vim.tbl_map(function(found)
    return {
      range = {
        start = position(bufnr, encoding, found.lnum, found.col),
        ['end'] = position(bufnr, encoding, found.end_lnum or found.lnum, found.end_col or found.col),
      },
      severity = found.severity,
      message = found.message,
      source = found.source,
      code = found.code,
    }
  end, vim.diagnostic.get(bufnr))
end

--- Has the client ask with all diagnostics, since Neovim hands a server only its own, and takes the carriage
--- returns out of suggestions for files with CRLF, since Neovim would draw them.
---@param client vim.lsp.Client
function M.adapt(client)
  if client.glm_lsp_adapted then
    return
  end
  client.glm_lsp_adapted = true
  local send = client.request
  client.request = function(self, method, params, handler, bufnr)
    if method == 'textDocument/codeAction' then
      local asked = (bufnr and bufnr ~= 0) and bufnr or api.nvim_get_current_buf()
      params = vim.deepcopy(params)
      params.context.diagnostics = M.diagnostics(asked, client.offset_encoding)
    elseif method == 'textDocument/inlineCompletion' and handler then
      local given = handler
      local native = require('glm_lsp').ghost_text() == 'native' and require('glm_lsp.native')
      if native then
        params.context.triggerKind = native.kind(params.context.triggerKind)
      end
      handler = function(err, result, ...)
        local items = result and (result.items or result) or {}
        for _, item in ipairs(items) do
          item.insertText = suggestion.plain(item.insertText.value or item.insertText)
        end
        given(err, result, ...)
        if native then
          native.answered(#items)
        end
      end
    end
    return send(self, method, params, handler, bufnr)
  end
end

return M
