--- Messages of the server. They come while somebody types, and Neovim's own way of showing a text that is longer than a
--- line is a prompt that swallows the next keys. So they wait for the end of insert mode, and only as much is shown as
--- fits; `:GlmLsp messages` has all of it.

local M = {}

local HIGHLIGHTS = {
  [vim.lsp.protocol.MessageType.Error] = 'ErrorMsg',
  [vim.lsp.protocol.MessageType.Warning] = 'WarningMsg',
}

local all = {} ---@type string[]

---@param text string
---@param highlight? string
local function echo(text, highlight)
  local room = vim.o.columns - 12 -- 'showcmd' and 'ruler' stand there too
  local short = vim.fn.strdisplaywidth(text) > room and vim.fn.strcharpart(text, 0, room - 1) .. '…' or text
  vim.api.nvim_echo({ { short, highlight } }, true, {})
end

---@param shown lsp.ShowMessageParams
function M.show(shown)
  local text = vim.trim(shown.message:gsub('%s+', ' '))
  table.insert(all, text)
  local function run()
    echo(text, HIGHLIGHTS[shown.type])
  end
  if vim.api.nvim_get_mode().mode:sub(1, 1) == 'i' then
    vim.api.nvim_create_autocmd('InsertLeave', { once = true, callback = vim.schedule_wrap(run) })
  else
    run()
  end
end

--- All messages so far, oldest first.
---@return string[]
function M.all()
  return all
end

return M
