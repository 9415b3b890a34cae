/** Settings: as the server is told them, and changed from a menu. */

import * as vscode from "vscode";

export const SECTION = "glm-lsp";

/** Those of the server's schema, nothing of the client's own. */
export function serverSettings(isPaused: boolean): Record<string, unknown> {
  const all = JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(SECTION))) as Record<string, unknown>;
  const { server: _server, trace: _trace, ...known } = all;
  return isPaused ? { ...known, enable: false } : known;
}

/** Changes a setting where it is set. The workspace's value would win over one written to the user's settings. */
export async function change(key: string, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const isOfWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  const target = isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}
