--- :checkhealth glm_lsp

local health = vim.health

local M = {}

---@param command string[]|function
local function check_program(command)
  if type(command) == 'function' then
    health.info('cmd is a function, so which program it starts is not checked')
    return
  end
  if vim.fn.executable(command[1]) == 0 then
    health.error(command[1] .. ' cannot be executed', {
      'install it: `pip install .` in a clone of glm-lsp, or `pip install` of its wheel',
      "or name it: vim.lsp.config('glm-lsp', { cmd = { '/path/to/glm-lsp', '--stdio' } })",
    })
    return
  end
  local version_command = vim.list_extend(vim.list_slice(command, 1, #command - 1), { '--version' })
  local ended = vim.system(version_command, { text = true }):wait(10000)
  if ended.code == 0 then
    health.ok(vim.trim(ended.stdout) .. ': ' .. vim.fn.exepath(command[1]))
  else
    health.error(table.concat(version_command, ' ') .. ' fails', { vim.trim(ended.stderr or '') })
  end
end

local function check_client()
  local clients = vim.lsp.get_clients({ name = 'glm-lsp' })
  if #clients == 0 then
    health.warn('it runs in no buffer', { 'open a file of a language that it knows' })
    return
  end
  for _, client in ipairs(clients) do
    health.ok(('it runs in %d buffer(s)'):format(vim.tbl_count(client.attached_buffers)))
    health.info(require('glm_lsp.status').sentence(client))
  end
end

function M.check()
  health.start('glm-lsp')
  local version = tostring(vim.version())
  if vim.fn.has('nvim-0.11') == 0 then
    health.error('Neovim ' .. version .. ' is too old', { 'use 0.11 or newer' })
    return
  end
  health.ok(('Neovim %s, ghost text: %s'):format(version, require('glm_lsp').ghost_text()))
  if vim.lsp.is_enabled('glm-lsp') then
    health.ok('enabled')
  else
    health.error('not enabled', { "put vim.lsp.enable('glm-lsp') into your init.lua" })
  end
  check_program(vim.lsp.config['glm-lsp'].cmd)
  check_client()
end

return M
