import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { demonstrationAccounts, demonstrationAgencies } from '#demonstration';
import { runScript } from '../support/run-script.js';
import { StartedKarnameh } from '../support/started-karnameh.js';
import { BROWSER_FLAGS } from './browser-flags.js';
import { type PageWatch, watchPage } from './watch-page.js';

/** Seven in every group × level: enough peers for a rank, filled in seconds. */
const AGENCIES = demonstrationAgencies(21, 1);
const ACCOUNTS = demonstrationAccounts(AGENCIES);
const WINDOW = 'charter-1405';

export type Account = (typeof ACCOUNTS)[number];

/** One person at one page. */
export interface Visitor {
  readonly page: Page;
  readonly watch: PageWatch;
  /** Opens a page of the product in the window of the demonstration, whatever the day of the test. */
  open(place: string): Promise<void>;
  leave(): Promise<void>;
}

/** The whole product as `start` runs it on a small demonstration, and a browser before it. */
export class WebDesk {
  readonly agencies = AGENCIES;
  private browser: Browser | undefined;

  private constructor(
    private readonly folder: string,
    private readonly karnameh: StartedKarnameh,
  ) {}

  static async open(executablePath: string): Promise<WebDesk> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'karnameh-web-'));
    const home = path.join(folder, 'home');
    await runScript('dist/test/support/fill-demonstration.js', [String(AGENCIES.length), '1'], {
      KARNAMEH_HOME: home,
    });
    const desk = new WebDesk(folder, new StartedKarnameh(home));
    desk.browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    await desk.karnameh.address();
    return desk;
  }

  agency(code: string): { code: string; name: string } {
    const agency = AGENCIES.find((candidate) => candidate.code === code);
    if (!agency) throw new Error(`no agency ${code}`);
    return agency;
  }

  accountOf(role: Account['role']): Account {
    const account = ACCOUNTS.find((candidate) => candidate.role === role);
    if (!account) throw new Error(`no account of the role ${role}`);
    return account;
  }

  /** A browser of its own, signed in where a role is given. */
  async visit(role?: Account['role']): Promise<Visitor> {
    if (!this.browser) throw new Error('the browser is not open');
    const origin = await this.karnameh.address();
    const context = await this.browser.newContext({
      baseURL: origin,
      locale: 'fa-IR',
      timezoneId: 'Asia/Tehran',
      viewport: { width: 1366, height: 900 },
    });
    if (role) {
      const { username, password } = this.accountOf(role);
      const answer = await context.request.post('/api/session', { data: { username, password } });
      if (!answer.ok()) throw new Error(`${username} could not sign in: ${answer.status()}`);
    }
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return {
      page,
      watch: watchPage(page, origin),
      open: async (place) => {
        await page.goto(`${place}?window=${WINDOW}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
      leave: async () => await context.close(),
    };
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.karnameh.stopGroup('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }
}
