/** The entry point: commands, and when the language server is started. */

import * as vscode from "vscode";
import { Assistant } from "./assistant";
import { showContext } from "./context";
import { install } from "./install";
import { menu, pauseLanguage } from "./menu";
import { addModel, switchModel } from "./models";
import { tryIt } from "./sample";
import { onEnvironmentChange } from "./server";

let assistant: Assistant | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const running = (assistant = new Assistant(context));
  const commands: Record<string, () => unknown> = {
    menu: () => menu(running),
    pause: () => running.pause(!running.isPaused),
    pauseLanguage,
    why: () => vscode.window.showInformationMessage(running.why),
    showContext: () => showContext(running),
    switchModel: () => switchModel(running),
    addModel: () => addModel(running),
    restart: () => running.restart(),
    openLog: () => running.log.show(),
    install: () => install(running),
    tryIt: () => tryIt(running),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`glmLsp.${name}`, run));
  }
  context.subscriptions.push(
    running,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("glm-lsp.server.command")) void running.start();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void running.start()),
  );
  void running.start();
  onEnvironmentChange(() => void running.start()).then(
    (subscription) => context.subscriptions.push(subscription),
    (error: unknown) => running.log.warn(`the Python extension is not asked for an environment: ${String(error)}`),
  );
}

export async function deactivate(): Promise<void> {
  await assistant?.stop();
}
