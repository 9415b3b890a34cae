--- What the servers say of themselves: the notification glm-lsp/status. Each project has a server of its own.

---@class glm_lsp.Status
---@field state 'off'|'starting'|'loading'|'ready'|'busy'|'error'
---@field message? string
---@field progress? integer percent
---@field model? string
---@field memoryBytes? integer of the engine
---@field reason? string why the last request ended as it did

local M = {}

local latest = {} ---@type table<integer, glm_lsp.Status> by client

--- What a server said last; without one, that of the current buffer.
---@param client? vim.lsp.Client
---@return glm_lsp.Status
function M.get(client)
  client = client or require('glm_lsp').client()
  return client and latest[client.id] or { state = 'off' }
end

--- Tells status lines and the autocommands of `User GlmLspStatus` to look again.
function M.changed()
  vim.cmd.redrawstatus({ bang = true })
  vim.api.nvim_exec_autocmds('User', { pattern = 'GlmLspStatus', modeline = false })
end

--- Takes over what a server says.
---@param client_id integer
---@param status table where what is not known is null
function M.set(client_id, status)
  latest[client_id] = {} ---@diagnostic disable-line: missing-fields
  for name, value in pairs(status) do
    latest[client_id][name] = value ~= vim.NIL and value or nil
  end
  M.changed()
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
  local status = M.get()
  return TEXTS[status.state](status)
end

--- The same of any server, in a sentence or two. An engine that nobody asks leaves, so "off" may be no more than that.
---@param client vim.lsp.Client
---@return string
function M.sentence(client)
  local status = M.get(client)
  local message = status.message ~= '' and status.message or nil
  if status.state == 'off' then
    return 'glm: ' .. (message or 'the engine is not running; it starts when it is needed')
  end
  local told = { TEXTS[status.state](status), message }
  if status.memoryBytes then
    table.insert(told, ('engine: %d MB'):format(status.memoryBytes / 1e6))
  end
  return table.concat(told, '; ')
end

return M
