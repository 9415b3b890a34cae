/** The menu behind the status bar item. */

import * as vscode from "vscode";
import { Assistant } from "./assistant";
import { change, SECTION } from "./settings";
import { sentence } from "./status";

const LANGUAGES = "completion.disabledLanguages";

interface Entry extends vscode.QuickPickItem {
  command: string;
}

export async function menu(assistant: Assistant): Promise<void> {
  const title = sentence(assistant.status, assistant.isPaused);
  const entry = await vscode.window.showQuickPick(entries(assistant), { title, placeHolder: assistant.why });
  if (entry) await vscode.commands.executeCommand(entry.command);
}

function entries(assistant: Assistant): Entry[] {
  const language = vscode.window.activeTextEditor?.document.languageId;
  const found: Entry[] = [
    {
      label: assistant.isPaused ? "$(play) Resume in this window" : "$(debug-pause) Pause in this window",
      command: "glmLsp.pause",
    },
  ];
  if (language) {
    const verb = disabledLanguages().includes(language) ? "$(play) Resume" : "$(debug-pause) Pause";
    found.push({ label: `${verb} for ${language}`, command: "glmLsp.pauseLanguage" });
  }
  found.push(
    { label: "$(question) Why was nothing shown?", command: "glmLsp.why" },
    { label: "$(eye) Show what the model sees here", command: "glmLsp.showContext" },
    { label: "$(arrow-swap) Switch the model", description: assistant.status.model ?? "", command: "glmLsp.switchModel" },
    { label: "$(add) Add a model", command: "glmLsp.addModel" },
    { label: "$(debug-restart) Restart", command: "glmLsp.restart" },
    { label: "$(output) Open the log", command: "glmLsp.openLog" },
  );
  if (!assistant.program) found.unshift({ label: "$(cloud-download) Install glm-lsp", command: "glmLsp.install" });
  return found;
}

/** No suggestions in files of the active editor's language, in other windows too, until it is called again. */
export async function pauseLanguage(): Promise<void> {
  const language = vscode.window.activeTextEditor?.document.languageId;
  if (!language) return;
  const before = disabledLanguages();
  const after = before.includes(language) ? before.filter((one) => one !== language) : [...before, language];
  await change(LANGUAGES, after);
}

function disabledLanguages(): string[] {
  return vscode.workspace.getConfiguration(SECTION).get<string[]>(LANGUAGES, []);
}
