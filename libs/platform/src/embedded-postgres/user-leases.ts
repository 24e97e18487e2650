import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { processMark } from './process-mark.js';

/** Who uses the server: one file a use under `users/`, signed by its process. Call only while holding the lock. */
export class UserLeases {
  private readonly folder: string;

  constructor(serverFolder: string) {
    this.folder = path.join(serverFolder, 'users');
    fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Returns the name to give back later. */
  take(): string {
    const name = `${process.pid}-${randomUUID()}`;
    fs.writeFileSync(path.join(this.folder, name), processMark.own(), { mode: 0o644 });
    return name;
  }

  giveBack(name: string): void {
    fs.rmSync(path.join(this.folder, name), { force: true });
  }

  /** Uses by processes that live; what killed processes left is swept out. */
  countLiving(): number {
    let living = 0;
    for (const name of fs.readdirSync(this.folder)) {
      const file = path.join(this.folder, name);
      if (processMark.isAlive(fs.readFileSync(file, 'utf8'))) living += 1;
      else fs.rmSync(file, { force: true });
    }
    return living;
  }
}
