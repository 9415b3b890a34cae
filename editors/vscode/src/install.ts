/** Installs the language server into an environment of the extension's own, from where the user says. */

import * as path from "node:path";
import * as vscode from "vscode";
import { Assistant } from "./assistant";
import { run } from "./run";
import { ownEnvironment, programsOf } from "./server";

const WHEEL = "From a wheel on this machine …";
const INDEX = "From a package index …";
const PYTHONS = process.platform === "win32" ? ["py", "python"] : ["python3", "python"];

/** Asks whether it should be installed; does not wait for the answer. */
export function offerInstall(assistant: Assistant): void {
  const message = "glm-lsp: the language server was not found in the chosen Python environment or on the PATH.";
  void vscode.window.showWarningMessage(message, "Install …", "Choose the program …").then((choice) => {
    if (choice === "Install …") return install(assistant);
    if (choice === "Choose the program …") return chooseProgram();
    return undefined;
  });
}

export async function install(assistant: Assistant): Promise<void> {
  const source = await askForSource();
  if (!source) return;
  const options = { location: vscode.ProgressLocation.Notification, title: "glm-lsp: installing", cancellable: true };
  try {
    await vscode.window.withProgress(options, (_progress, token) => installFrom(source, assistant, token));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    assistant.log.error(message);
    void vscode.window.showErrorMessage(`glm-lsp could not be installed: ${message}`);
    return;
  }
  await assistant.startAnew();
  if (!assistant.program) return; // which has been told
  void vscode.window.showInformationMessage(`glm-lsp is installed. This window uses ${assistant.program}.`);
}

/** The arguments of `pip install`, or undefined when the user has changed their mind. */
async function askForSource(): Promise<string[] | undefined> {
  const choice = await vscode.window.showQuickPick([WHEEL, INDEX], { title: "Install glm-lsp" });
  if (choice === WHEEL) {
    const options = { title: "The wheel of glm-lsp", filters: { "Python wheel": ["whl"] } };
    const [wheel] = (await vscode.window.showOpenDialog(options)) ?? [];
    return wheel && [wheel.fsPath];
  }
  if (choice !== INDEX) return undefined;
  const url = await vscode.window.showInputBox({
    title: "Address of the package index",
    prompt: "One that is known to have glm-lsp, such as your company's.",
    // A package of this name on the public index would be somebody else's.
    validateInput: (text) => (text.trim() ? undefined : "An address is needed: glm-lsp is on no public index."),
  });
  return url ? ["--index-url", url.trim(), "glm-lsp"] : undefined;
}

/** Installs it, or brings it up to date. */
async function installFrom(source: string[], assistant: Assistant, token: vscode.CancellationToken): Promise<void> {
  const environment = ownEnvironment(assistant.context);
  await run(await anyPython(), ["-m", "venv", environment], token);
  const python = path.join(programsOf(environment), "python");
  const install = ["-m", "pip", "install", "--disable-pip-version-check"];
  assistant.log.info(await run(python, [...install, "--upgrade", ...source], token));
  // What was built anew may have the version that is there. Its dependencies are large, and in place by now.
  assistant.log.info(await run(python, [...install, "--force-reinstall", "--no-deps", ...source], token));
}

async function anyPython(): Promise<string> {
  for (const python of PYTHONS) {
    const check = "import sys; sys.exit(sys.version_info < (3, 11))";
    const isGood = await run(python, ["-c", check]).then(
      () => true,
      () => false,
    );
    if (isGood) return python;
  }
  throw new Error("Python 3.11 or newer was not found on the PATH");
}

async function chooseProgram(): Promise<void> {
  const [program] = (await vscode.window.showOpenDialog({ title: "The program glm-lsp" })) ?? [];
  if (!program) return;
  const configuration = vscode.workspace.getConfiguration("glm-lsp");
  await configuration.update("server.command", program.fsPath, vscode.ConfigurationTarget.Global);
}
