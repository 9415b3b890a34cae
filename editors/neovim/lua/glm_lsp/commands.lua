--- :GlmLsp NAME

local status = require('glm_lsp.status')
local api = vim.api

local function say(text)
  vim.notify(text, vim.log.levels.INFO)
end

---@return vim.lsp.Client
local function client()
  return require('glm_lsp').client() or error('glm-lsp does not run in this buffer; see :checkhealth glm_lsp', 0)
end

---@param command string
---@param arguments? any[]
---@param on_answer? fun(answer: any)
local function execute(command, arguments, on_answer)
  local params = { command = command, arguments = arguments }
  client():request('workspace/executeCommand', params, function(err, answer)
    if err then
      vim.notify('glm-lsp: ' .. err.message, vim.log.levels.ERROR)
    elseif on_answer then
      on_answer(answer)
    end
  end, 0)
end

--- Of all servers, those too that start later: each project has one of its own.
---@param is_on boolean
local function enable(is_on)
  local chosen = { ['glm-lsp'] = { enable = is_on } }
  vim.lsp.config('glm-lsp', { settings = chosen })
  for _, running in ipairs(vim.lsp.get_clients({ name = 'glm-lsp' })) do
    running.settings = vim.tbl_deep_extend('force', running.settings or {}, chosen)
    running:notify('workspace/didChangeConfiguration', { settings = running.settings })
  end
  require('glm_lsp').dismiss()
end

--- Shows the parts that the model would see, in a window of their own that is never written.
---@param parts { part: string, path: string, why: string, tokens: integer, text: string }[]
local function show_context(parts)
  local lines = {}
  for _, part in ipairs(parts) do
    table.insert(lines, ('## %s  %s  (%d tokens)  %s'):format(part.part, part.path, part.tokens, part.why))
    vim.list_extend(lines, vim.split(part.text, '\n', { plain = true }))
  end
  vim.cmd.new()
  vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile = 'nofile', 'wipe', false
  api.nvim_buf_set_lines(0, 0, -1, false, lines)
  vim.bo.modifiable = false
end

local COMMANDS = {
  status = function()
    say(status.sentence(client()))
  end,
  why = function()
    execute('glm-lsp.status', nil, function(now)
      say('glm-lsp, last request: ' .. (now.reason ~= '' and now.reason or 'there was none'))
    end)
  end,
  messages = function()
    say(table.concat(require('glm_lsp.messages').all(), '\n'))
  end,
  context = function()
    local here = vim.lsp.util.make_position_params(0, client().offset_encoding)
    execute('glm-lsp.showContext', { here }, show_context)
  end,
  fix = function()
    require('glm_lsp').fix()
  end,
  pause = function()
    enable(false)
  end,
  resume = function()
    enable(true)
  end,
  restart = function()
    execute('glm-lsp.restart')
  end,
  log = function()
    vim.cmd.edit(vim.lsp.log.get_filename())
  end,
}

local M = {}

---@return string[]
function M.names()
  local names = vim.tbl_keys(COMMANDS)
  table.sort(names)
  return names
end

---@param name string
function M.run(name)
  local command = COMMANDS[name]
  if not command then
    error(('no such command: %s; there are: %s'):format(name, table.concat(M.names(), ', ')), 0)
  end
  command()
end

return M
