import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const SERVER_USER = 'karnameh';

/** The places of one embedded server: a private folder (0700), its data, log, and password (0600). */
export class ServerFolder {
  readonly root: string;
  readonly data: string;
  readonly log: string;
  readonly passwordFile: string;

  constructor(folder: string) {
    // One spelling for all processes: the server is recognised by the data folder in its command line.
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.root = fs.realpathSync(folder);
    this.data = path.join(this.root, 'data');
    this.log = path.join(this.root, 'postgres.log');
    this.passwordFile = path.join(this.root, 'password');
  }

  /** Written aside and renamed, so that a process killed here leaves no half password. */
  makePassword(): void {
    if (fs.existsSync(this.passwordFile)) return;
    const aside = `${this.passwordFile}.new`;
    fs.writeFileSync(aside, randomBytes(24).toString('base64url'), { mode: 0o600 });
    fs.renameSync(aside, this.passwordFile);
  }

  url(port: number, database: string): string {
    const password = fs.readFileSync(this.passwordFile, 'utf8').trim();
    return `postgres://${SERVER_USER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  }

  /** The end of the server's log, for the message of a failed start. */
  lastWords(): string {
    if (!fs.existsSync(this.log)) return '';
    return fs.readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  }
}
