import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#platform';

/** Runs a script of the repository in a process of its own. @throws Error with what it wrote, where it fails */
export async function runScript(
  file: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(packageRoot(), file), ...args], {
    env: { PATH: process.env.PATH, TZ: 'UTC', ...environment },
    timeout: 300_000,
  });
  return stdout;
}
