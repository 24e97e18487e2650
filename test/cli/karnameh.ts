import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.js', import.meta.url));

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A data folder of its own, and the real command in a process of its own. */
export class Karnameh {
  private constructor(readonly folder: string) {}

  static async open(): Promise<Karnameh> {
    return new Karnameh(await mkdtemp(path.join(os.tmpdir(), 'karnameh-cli-')));
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
    await rm(this.folder, { recursive: true, force: true });
  }
}
