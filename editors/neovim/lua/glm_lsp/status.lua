--- What the server says of itself: the notification glm-lsp/status.

---@class glm_lsp.Status
---@field state 'off'|'starting'|'loading'|'ready'|'busy'|'error'
---@field message? string
---@field progress? integer percent
---@field model? string
---@field memoryBytes? integer of the engine
---@field reason? string why the last request ended as it did

local M = {}

local latest = { state = 'off' } ---@type glm_lsp.Status

---@return glm_lsp.Status
function M.get()
  return latest
end

--- Takes over what the server says, and tells the autocommands of `User GlmLspStatus`.
---@param status table where what is not known is null
function M.set(status)
  latest = {} ---@diagnostic disable-line: missing-fields
  for name, value in pairs(status) do
    latest[name] = value ~= vim.NIL and value or nil
  end
  vim.cmd.redrawstatus()
  vim.api.nvim_exec_autocmds('User', { pattern = 'GlmLspStatus', modeline = false })
end

local TEXTS = {
  off = function()
    return ''
  end,
  starting = function()
    return 'glm: starting'
  end,
  loading = function(status)
    return ('glm: loading %d%%'):format(status.progress or 0)
  end,
  ready = function(status)
    return 'glm: ' .. (status.model ~= '' and status.model or 'ready')
  end,
  busy = function(status)
    return ('glm: %s …'):format(status.model ~= '' and status.model or 'busy')
  end,
  error = function()
    return 'glm: error'
  end,
}

---@return string
function M.text()
  return TEXTS[latest.state](latest)
end

--- The same in a sentence or two.
---@return string
function M.sentence()
  local told = { M.text() ~= '' and M.text() or 'glm-lsp does not run here; see :checkhealth glm_lsp' }
  if latest.message and latest.message ~= '' then
    table.insert(told, latest.message)
  end
  if latest.memoryBytes then
    table.insert(told, ('engine: %d MB'):format(latest.memoryBytes / 1e6))
  end
  return table.concat(told, '; ')
end

return M
