/** What the server says of itself, and how the status bar shows it. */

import * as vscode from "vscode";

/** The notification `glm-lsp/status`; "stopped" is said here, where no server is there to say anything. */
export interface Status {
  state: "stopped" | "off" | "starting" | "loading" | "ready" | "busy" | "error";
  message?: string | null;
  progress?: number | null;
  model?: string | null;
  memoryBytes?: number | null;
  reason?: string | null;
}

const ICONS: Record<Status["state"], string> = {
  stopped: "$(circle-slash)",
  off: "$(circle-outline)",
  starting: "$(loading~spin)",
  loading: "$(loading~spin)",
  ready: "$(sparkle)",
  busy: "$(sparkle)",
  error: "$(warning)",
};

const WORDS: Record<Status["state"], string> = {
  stopped: "not running",
  off: "off",
  starting: "starting the engine",
  loading: "loading the model",
  ready: "ready",
  busy: "at work",
  error: "does not work",
};

export function barText(status: Status, isPaused: boolean): string {
  if (isPaused) return "$(debug-pause) glm paused";
  const suffix = status.state === "loading" ? ` ${status.progress ?? 0} %` : "";
  return `${ICONS[status.state]} glm${suffix}`;
}

/** State, model and memory in one line, for the tooltip and the menu's title. */
export function sentence(status: Status, isPaused: boolean): string {
  const memory = status.memoryBytes ? `${Math.round(status.memoryBytes / 1e6)} MB` : "";
  return ["glm-lsp: " + word(status, isPaused), status.model, memory].filter(Boolean).join(" · ");
}

function word(status: Status, isPaused: boolean): string {
  if (isPaused) return "paused in this window";
  return isAsleep(status) ? "asleep until it is needed" : WORDS[status.state];
}

/** Whether there is no engine since nobody has asked for anything yet, or for long; the next request starts one. */
export function isAsleep(status: Status): boolean {
  return status.state === "off" && !status.message;
}

export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("glm-lsp", vscode.StatusBarAlignment.Right, 100);

  constructor() {
    this.item.name = "glm-lsp";
    this.item.command = "glmLsp.menu";
  }

  show(status: Status, isPaused: boolean): void {
    this.item.text = barText(status, isPaused);
    const lines = [sentence(status, isPaused), status.message, status.reason && `last request: ${status.reason}`];
    this.item.tooltip = lines.filter(Boolean).join("\n");
    const isWrong = status.state === "error" && !isPaused;
    this.item.backgroundColor = isWrong ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
