--- Our own ghost text, for Neovim without vim.lsp.inline_completion.
---
--- A cancelled request may have been answered already, and one key may fire two events; so each request has a
--- generation, and only the answer to the latest one is drawn.

local suggestion = require('glm_lsp.suggestion')
local api = vim.api

local INVOKED, AUTOMATIC = 1, 2 -- lsp.InlineCompletionTriggerKind
local METHOD = 'textDocument/inlineCompletion'

local namespace = api.nvim_create_namespace('glm_lsp.ghost')
local group = api.nvim_create_augroup('glm_lsp.ghost', {})

local generation = 0
local asked_at = '' ---@type string the state of buffer and cursor that was asked for last
local pending ---@type { client: vim.lsp.Client, id: integer }?
local offered = {} ---@type glm_lsp.Suggestion[]
local shown = 1

local M = {}

local function clear()
  for _, bufnr in ipairs(api.nvim_list_bufs()) do
    api.nvim_buf_clear_namespace(bufnr, namespace, 0, -1)
  end
end

--- Draws what is left of the chosen suggestion at the cursor, in place of what was drawn before.
local function draw()
  clear()
  local chosen = offered[shown]
  local rest = chosen and suggestion.rest(chosen)
  if not rest then
    return
  end
  if chosen.behind ~= '' and vim.endswith(rest, chosen.behind) then
    rest = rest:sub(1, -#chosen.behind - 1) -- it stands there already
  end
  local lines = vim.tbl_map(function(line)
    return { { line, 'ComplHint' } }
  end, vim.split(rest, '\n', { plain = true }))
  if #offered > 1 then
    table.insert(lines[#lines], { (' (%d/%d)'):format(shown, #offered), 'ComplHintMore' })
  end
  local at = api.nvim_win_get_cursor(0)
  api.nvim_buf_set_extmark(0, namespace, at[1] - 1, at[2], {
    virt_text = lines[1],
    virt_text_pos = 'inline',
    virt_lines = #lines > 1 and vim.list_slice(lines, 2) or nil,
    hl_mode = 'combine',
  })
end

local function cancel()
  generation = generation + 1
  if pending then
    pending.client:cancel_request(pending.id)
    pending = nil
  end
end

---@param kind integer
local function ask(kind)
  cancel()
  local client = require('glm_lsp').client()
  if not client then
    return
  end
  local bufnr, mine = api.nvim_get_current_buf(), generation
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  params.context = { triggerKind = kind }
  local is_sent, id = client:request(METHOD, params, function(err, result)
    if mine ~= generation then
      return
    end
    pending = nil
    local items = not err and result and (result.items or result) or {}
    offered, shown = {}, 1
    for _, item in ipairs(items) do
      table.insert(offered, suggestion.of(item, client, bufnr))
    end
    draw()
  end, bufnr)
  pending = is_sent and { client = client, id = id } or nil
end

--- After every key: what was typed out of the suggestion is not drawn twice, and the server is asked anew.
local function refresh()
  local at = api.nvim_win_get_cursor(0)
  local now = table.concat({ api.nvim_get_current_buf(), vim.b.changedtick, at[1], at[2] }, ':')
  if now ~= asked_at then
    asked_at = now
    draw()
    ask(AUTOMATIC)
  end
end

---@param bufnr integer
function M.attach(_, bufnr)
  api.nvim_clear_autocmds({ group = group, buffer = bufnr })
  api.nvim_create_autocmd({ 'InsertEnter', 'TextChangedI', 'TextChangedP', 'CursorMovedI' }, {
    group = group,
    buffer = bufnr,
    callback = refresh,
  })
  api.nvim_create_autocmd({ 'InsertLeave', 'BufLeave' }, {
    group = group,
    buffer = bufnr,
    callback = function()
      M.dismiss()
      asked_at = ''
    end,
  })
  if api.nvim_get_current_buf() == bufnr and api.nvim_get_mode().mode == 'i' then
    refresh()
  end
end

---@param bufnr integer
function M.detach(bufnr)
  api.nvim_clear_autocmds({ group = group, buffer = bufnr })
  M.dismiss()
end

---@param part glm_lsp.Part
---@return boolean
function M.accept(part)
  local chosen = offered[shown]
  return chosen ~= nil and suggestion.insert(chosen, part)
end

function M.next()
  if #offered > 1 then
    shown = shown % #offered + 1
    draw()
  else
    ask(INVOKED)
  end
end

function M.dismiss()
  cancel()
  offered = {}
  clear()
end

--- Highlights as Neovim 0.12 has them.
api.nvim_set_hl(0, 'ComplHint', { link = 'NonText', default = true })
api.nvim_set_hl(0, 'ComplHintMore', { link = 'MoreMsg', default = true })

return M
