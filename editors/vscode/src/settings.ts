/** The settings as the server is told them: those of its schema, nothing of the client's own. */

import * as vscode from "vscode";

export const SECTION = "glm-lsp";

export function serverSettings(isPaused: boolean): Record<string, unknown> {
  const all = JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(SECTION))) as Record<string, unknown>;
  const { server: _server, trace: _trace, ...known } = all;
  return isPaused ? { ...known, enable: false } : known;
}
