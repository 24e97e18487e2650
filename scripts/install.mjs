import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Installs the locked packages when they are missing or the lock changed; a no-op of milliseconds otherwise.
 * `install --no-save` and not `ci`: a lock made beside a mirror without other systems' binaries lacks their optional
 * entries, and `ci` refuses such a lock; the versions are pinned either way.
 */
export function installPackages(root) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Karnameh needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
    process.exit(3);
  }
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.version).digest('hex');
  const stamp = path.join(root, 'node_modules', '.karnameh-install');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages …\n');
  const run = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
      // A machine that sets NODE_ENV=production still needs the compiler: the product is built where it runs.
      env: { ...process.env, NODE_ENV: 'development' },
    },
  );
  if (run.status !== 0) process.exit(3);
  fs.writeFileSync(stamp, wanted);
}
