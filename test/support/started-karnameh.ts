import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { packageRoot } from '#platform';

const MAIN = path.join(packageRoot(), 'dist', 'apps', 'cli', 'src', 'main.js');
const READY = 'کارنامه آماده است';
/** The first run of a small demonstration takes 10 s on two idle cores; a busy machine has taken ten times that. */
const READY_WITHIN_MS = 240_000;

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a person types, or what that comes to in the end. */
const COMMANDS = {
  'npm start': ['npm', 'start'],
  start: [process.execPath, MAIN, 'start'],
} as const;

/** The command `start` in a process group of its own, as a terminal would start it, on a free port unless told. */
export class StartedKarnameh {
  readonly ended: Promise<Ending>;
  private stdout = '';
  private stderr = '';
  private readonly child: ChildProcess;
  private readonly listeners = new Set<() => void>();

  constructor(
    home: string,
    environment: Readonly<Record<string, string>> = {},
    command: keyof typeof COMMANDS = 'start',
  ) {
    const [program, ...words] = COMMANDS[command];
    this.child = spawn(program, words, {
      cwd: packageRoot(),
      env: { PATH: process.env.PATH, TZ: 'UTC', KARNAMEH_HOME: home, KARNAMEH_PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.tell();
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code, signal) => resolve({ code, signal }));
    });
    void this.ended.then(() => this.tell());
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** What people read. */
  get printed(): string {
    return this.stdout;
  }

  /** What went wrong: empty on a good day. */
  get complaints(): string {
    return this.stderr;
  }

  /** Waits until it has printed the words. @throws Error with all it wrote, where it ends or is too late */
  async hasPrinted(words: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => fail('too late'), READY_WITHIN_MS);
      const settle = () => {
        clearTimeout(timer);
        this.listeners.delete(look);
      };
      const fail = (why: string) => {
        settle();
        reject(new Error(`«${words}»: ${why}\n${this.stdout}\n${this.stderr}`));
      };
      const look = () => {
        if (this.stdout.includes(words)) {
          settle();
          resolve();
        } else if (this.hasEnded) fail('it ended');
      };
      this.listeners.add(look);
      look();
    });
  }

  /** Its address, once it serves. */
  async address(): Promise<string> {
    await this.hasPrinted('Ctrl-C');
    const address = new RegExp(`${READY}: (\\S+)`).exec(this.stdout)?.[1];
    if (address === undefined) throw new Error(`no address in:\n${this.stdout}`);
    return address;
  }

  /** As a key at the terminal or its closing: every process of the group is told. */
  async stopGroup(signal: 'SIGINT' | 'SIGHUP' | 'SIGTERM'): Promise<Ending> {
    if (!this.hasEnded) process.kill(-this.pid, signal);
    return await this.ended;
  }

  /** This process alone, by default with no time for a last word. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<Ending> {
    if (!this.hasEnded) this.child.kill(signal);
    return await this.ended;
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
