/** The language client of this window: started, stopped, paused, and what it knows of the server. */

import * as vscode from "vscode";
import { LanguageClient, State } from "vscode-languageclient/node";
import { offerInstall } from "./install";
import { findServer } from "./server";
import { SECTION, serverSettings } from "./settings";
import { isAsleep, Status, StatusBar } from "./status";

const SELECTOR = [{ scheme: "file" }, { scheme: "untitled" }];

export class Assistant implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel("glm-lsp", { log: true });
  status: Status = { state: "stopped" };
  isPaused = false;
  /** The program that runs, if one does. */
  program: string | undefined;

  private readonly bar = new StatusBar();
  private readonly changed = new vscode.EventEmitter<Status>();
  private client: LanguageClient | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(readonly context: vscode.ExtensionContext) {
    this.show({ state: "stopped" });
  }

  /** Why the last request brought nothing, as a sentence. */
  get why(): string {
    if (this.isPaused) return "glm-lsp is paused in this window.";
    const { state, reason, message } = this.status;
    if (reason) return `The last request: ${reason}.`;
    if (message && state !== "ready") return `glm-lsp: ${message}`;
    return this.client ? "Nothing has been asked for yet." : "glm-lsp does not run.";
  }

  /** Starts the server, or starts it again when another program is wanted by now. */
  start(): Promise<void> {
    return this.inTurn(() => this.startNow());
  }

  /** Starts the server again, even if its program has the same name as before. */
  startAnew(): Promise<void> {
    return this.inTurn(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.stopNow());
  }

  /** Resolves when the engine, which an open document wakes, is loaded or has failed. */
  async settled(): Promise<void> {
    const isSettled = (status: Status): boolean =>
      !["starting", "loading"].includes(status.state) && !isAsleep(status);
    if (isSettled(this.status)) return;
    await new Promise<void>((resolve) => {
      const listener = this.changed.event((status) => {
        if (!isSettled(status)) return;
        listener.dispose();
        resolve();
      });
    });
  }

  /** A new engine; where the server itself is gone or too old to know the command, a new server too. */
  async restart(): Promise<void> {
    try {
      await this.execute("glm-lsp.restart");
    } catch (error) {
      this.log.info(`the server is started again: ${String(error)}`);
      await this.startAnew();
    }
  }

  async pause(isPaused: boolean): Promise<void> {
    this.isPaused = isPaused;
    this.show(this.status);
    await vscode.commands.executeCommand("editor.action.inlineSuggest.hide");
    await this.sendSettings();
  }

  /** Runs a command of the server. Throws when it does not run, or refuses. */
  async execute<T>(command: string, ...args: unknown[]): Promise<T> {
    if (!this.client?.isRunning()) throw new Error("glm-lsp does not run");
    return this.client.sendRequest<T>("workspace/executeCommand", { command, arguments: args });
  }

  /** The arguments of a request at a position. */
  position(editor: vscode.TextEditor): object {
    const converter = this.client?.code2ProtocolConverter;
    if (!converter) throw new Error("glm-lsp does not run");
    return converter.asTextDocumentPositionParams(editor.document, editor.selection.active);
  }

  dispose(): void {
    this.bar.dispose();
    this.changed.dispose();
    this.log.dispose();
  }

  /** One start or stop at a time. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step).catch((error: unknown) => this.fail(error));
    return this.turn;
  }

  private async startNow(): Promise<void> {
    const program = await findServer(this.context);
    if (program === this.program && this.client) return;
    await this.stopNow();
    if (!program) {
      this.show({ state: "stopped", message: "the program glm-lsp was not found" });
      offerInstall(this);
      return;
    }
    this.log.info(`starting ${program}`);
    this.show({ state: "starting" });
    const client = (this.client = this.newClient(program));
    this.program = program;
    client.onNotification("glm-lsp/status", (status: Status) => this.show(status));
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === State.Stopped) this.show({ state: "stopped" });
      if (newState === State.Running) void this.askStatus(); // also when the client has started it again by itself
    });
    await client.start();
    await vscode.commands.executeCommand("setContext", "glmLsp.isRunning", true);
  }

  /** Shows what the server says of itself now; it tells of changes, and none has to come until a file is open. */
  private async askStatus(): Promise<void> {
    try {
      this.show(await this.execute<Status>("glm-lsp.status"));
    } catch (error) {
      this.log.warn(`the status is not known: ${String(error)}`);
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = this.program = undefined;
    await vscode.commands.executeCommand("setContext", "glmLsp.isRunning", false);
    // A client that has not started refuses to stop. Disposing of it keeps it from trying again by itself.
    await client?.dispose().catch((error: unknown) => this.log.info(`stopping: ${String(error)}`));
    this.show({ state: "stopped" });
  }

  private newClient(program: string): LanguageClient {
    return new LanguageClient(
      SECTION,
      "glm-lsp",
      { command: program, args: ["--stdio"] },
      {
        documentSelector: SELECTOR,
        outputChannel: this.log,
        initializationOptions: () => serverSettings(this.isPaused),
        synchronize: { configurationSection: SECTION },
        middleware: {
          workspace: {
            configuration: (asked) => asked.items.map(() => serverSettings(this.isPaused)),
            didChangeConfiguration: () => this.sendSettings(),
          },
        },
      },
    );
  }

  private async sendSettings(): Promise<void> {
    if (!this.client?.isRunning()) return;
    const settings = { [SECTION]: serverSettings(this.isPaused) };
    await this.client.sendNotification("workspace/didChangeConfiguration", { settings });
  }

  private async fail(error: unknown): Promise<void> {
    await this.stopNow(); // so that the next start tries again
    const message = error instanceof Error ? error.message : String(error);
    this.log.error(message);
    this.show({ state: "error", message });
    void vscode.window.showErrorMessage(`glm-lsp could not be started: ${message}`, "Open the log").then((choice) => {
      if (choice) this.log.show();
    });
  }

  private show(status: Status): void {
    this.status = status;
    this.bar.show(status, this.isPaused);
    this.changed.fire(status);
  }
}
