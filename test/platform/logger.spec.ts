import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createLogger, packageRoot } from '#platform';

const SCRIPT = `
  const { createLogger } = await import('#platform');
  const logger = createLogger({ logLevel: 'info' });
  logger.debug('too fine');
  logger.info({ username: 'ali', password: 'secret1', request: { cookie: 'secret2' } }, 'signed in');
  process.exit(0);
`;

describe(createLogger.name, () => {
  it('writes JSON lines on stderr only, down to the last one, and blots out secrets', () => {
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      cwd: path.join(packageRoot()),
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('');
    const lines = run.stderr.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'signed in',
      username: 'ali',
      password: '[…]',
      request: { cookie: '[…]' },
    });
    expect(run.stderr).not.toContain('secret');
  });
});
