/** The walkthrough's first completion: a little program with a gap at its end. */

import * as vscode from "vscode";
import { Assistant } from "./assistant";

const SAMPLE = `def area(width, height):
    """The area of a rectangle."""
    return width * height


def volume(width, height, depth):
    """The volume of a box."""
    return `;

export async function tryIt(assistant: Assistant): Promise<void> {
  if (assistant.isPaused) {
    void vscode.window.showInformationMessage(assistant.why);
    return;
  }
  await assistant.start(); // offers to install what is not there
  if (!assistant.program) return;
  const document = await vscode.workspace.openTextDocument({ language: "python", content: SAMPLE });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(SAMPLE.length);
  editor.selection = new vscode.Selection(end, end);
  await assistant.settled();
  await vscode.commands.executeCommand("editor.action.inlineSuggest.trigger");
}
