import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '#platform';

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.js', import.meta.url));

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A data folder of its own, and the real command in a process of its own. Where the server is held, commands find it
 * running, as beside `start`; else each starts and stops it.
 */
export class Karnameh {
  private constructor(
    readonly folder: string,
    private readonly server: { stop(): Promise<void> } | null,
  ) {}

  static async open({ isServerHeld = false } = {}): Promise<Karnameh> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'karnameh-cli-'));
    const server = isServerHeld
      ? await startEmbeddedPostgres({ folder: path.join(folder, 'home', 'postgres') })
      : null;
    return new Karnameh(folder, server);
  }

  async run(...words: string[]): Promise<CommandResult> {
    return await this.runWithInput('', ...words);
  }

  async runWithInput(input: string, ...words: string[]): Promise<CommandResult> {
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = process.env;
    const child = spawn(process.execPath, [MAIN, ...words], {
      env: { ...rest, KARNAMEH_HOME: path.join(this.folder, 'home') },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.end(input);
    const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
    return { code, stdout, stderr };
  }

  path(...parts: string[]): string {
    return path.join(this.folder, ...parts);
  }

  async close(): Promise<void> {
    await this.server?.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
