/** Switching between models that are there, and adding others. */

import * as vscode from "vscode";
import { Assistant } from "./assistant";
import { run } from "./run";
import { change } from "./settings";

interface Model {
  name: string;
  megabytes: number;
  /** Words that the licence wants to be shown; "" if none. */
  notice: string;
  isChosen: boolean;
}

export async function switchModel(assistant: Assistant): Promise<void> {
  const models = JSON.parse(await run(programOf(assistant), ["model", "list", "--json"])) as Model[];
  const items = models.map((model) => ({
    label: model.name,
    description: `${model.megabytes} MB`,
    detail: [model.notice, model.isChosen && "used where no setting names one"].filter(Boolean).join("; "),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: "glm-lsp: which model?" });
  if (chosen) await change("model", chosen.label);
}

const FOLDER = "A folder on this machine …";

/** The conversion talks and takes minutes, so it has a terminal of its own. */
export async function addModel(assistant: Assistant): Promise<void> {
  const program = programOf(assistant);
  const sources = [
    { label: "zai-org/glm-edge-4b-chat", description: "from Hugging Face", args: ["zai-org/glm-edge-4b-chat"] },
    {
      label: "ZhipuAI/glm-edge-4b-chat",
      description: "from ModelScope",
      args: ["ZhipuAI/glm-edge-4b-chat", "--source", "modelscope"],
    },
    { label: FOLDER, description: "a checkpoint, or a model converted elsewhere", args: [] },
  ];
  const source = await vscode.window.showQuickPick(sources, { title: "glm-lsp: where is the model?" });
  if (!source) return;
  let args = source.args;
  if (source.label === FOLDER) {
    const [folder] = (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false })) ?? [];
    if (!folder) return;
    args = [folder.fsPath];
  }
  const shellArgs = ["model", "add", ...args];
  vscode.window.createTerminal({ name: "glm-lsp model add", shellPath: program, shellArgs }).show();
}

function programOf(assistant: Assistant): string {
  if (!assistant.program) throw new Error("glm-lsp is not installed; choose “Install the Language Server” first");
  return assistant.program;
}
