/** Where the program `glm-lsp` is. */

import * as fs from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";

/** As much of the Python extension's API as is needed here. */
interface PythonApi {
  environments: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { path: string };
    onDidChangeActiveEnvironmentPath: vscode.Event<unknown>;
  };
}

const PROGRAM = process.platform === "win32" ? "glm-lsp.exe" : "glm-lsp";

/** The directory of the virtual environment that this extension installs into. */
export function ownEnvironment(context: vscode.ExtensionContext): string {
  return path.join(context.globalStorageUri.fsPath, "server");
}

/** The directory of the programs of a virtual environment. */
export function programsOf(environment: string): string {
  return path.join(environment, process.platform === "win32" ? "Scripts" : "bin");
}

/**
 * The program that is to be started: the setting's, the chosen Python environment's, the PATH's, our own; undefined
 * when there is none. The setting is taken as it is, so that a mistake in it is seen.
 */
export async function findServer(context: vscode.ExtensionContext): Promise<string | undefined> {
  const chosen = vscode.workspace.getConfiguration("glm-lsp").get("server.command", "");
  if (chosen) return chosen;
  const interpreter = await activeInterpreter();
  const directories = [
    ...(interpreter ? [path.dirname(interpreter), programsOf(interpreter)] : []),
    ...(process.env["PATH"] ?? "").split(path.delimiter),
    programsOf(ownEnvironment(context)),
  ];
  for (const directory of directories) {
    const candidate = path.join(directory, PROGRAM);
    if (path.isAbsolute(candidate) && (await isExecutable(candidate))) return candidate;
  }
  return undefined;
}

/** Tells when another Python environment is chosen. Throws where the Python extension does not work. */
export async function onEnvironmentChange(changed: () => void): Promise<vscode.Disposable> {
  const python = await pythonApi();
  return python?.environments.onDidChangeActiveEnvironmentPath(changed) ?? new vscode.Disposable(() => {});
}

/** The interpreter chosen in this window. A workspace that is not trusted must not choose what is run. */
async function activeInterpreter(): Promise<string | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  try {
    return (await pythonApi())?.environments.getActiveEnvironmentPath(folder).path;
  } catch {
    return undefined; // Without the Python extension there are other places to look at.
  }
}

async function pythonApi(): Promise<PythonApi | undefined> {
  return vscode.extensions.getExtension<PythonApi>("ms-python.python")?.activate();
}

async function isExecutable(file: string): Promise<boolean> {
  return fs.access(file, fs.constants.X_OK).then(
    () => true,
    () => false,
  );
}
