/** Runs a program to its end. */

import { execFile } from "node:child_process";
import * as vscode from "vscode";

/** Its standard output. Throws with the last line that it wrote when it fails; `token` ends it. */
export function run(program: string, args: string[], token?: vscode.CancellationToken): Promise<string> {
  const stopper = new AbortController();
  token?.onCancellationRequested(() => stopper.abort());
  return new Promise((resolve, reject) => {
    execFile(program, args, { signal: stopper.signal, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = (stderr || stdout).trim().split("\n").at(-1);
      return reject(new Error(said || error.message));
    });
  });
}
