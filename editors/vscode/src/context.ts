/** "Show what the model sees here": a document that exists in memory only. */

import * as vscode from "vscode";
import { Assistant } from "./assistant";

interface Part {
  part: string;
  path: string;
  why: string;
  tokens: number;
  text: string;
}

export async function showContext(assistant: Assistant): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage("Put the cursor into a file first.");
    return;
  }
  const parts = await assistant.execute<Part[]>("glm-lsp.showContext", assistant.position(editor));
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  const content = [`${tokens} tokens in ${parts.length} parts`, ...parts.map(laidOut)].join("\n\n");
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside, true);
}

function laidOut(part: Part): string {
  return `## ${part.part}: ${part.path} (${part.tokens} tokens)\n${part.why}\n~~~~\n${part.text}\n~~~~`;
}
