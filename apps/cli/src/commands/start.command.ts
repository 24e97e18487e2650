import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import type { Command } from 'commander';
import { DomainError } from '#faults';
import { toPersianDigits } from '#persian';
import { createLogger, packageRoot, processEnvironment, readConfig } from '#platform';
import { type DemonstrationProgress, type House, openHouse, OPERATOR, shippedEditionTexts } from '#usecases';

/** Everything on one machine: database, migrations, edition, demonstration data on the first run, worker and api. */
export function registerStartCommand(program: Command): void {
  program
    .command('start')
    .description('start api and worker here, with an embedded PostgreSQL where DATABASE_URL is not set')
    .action(async () => {
      const config = readConfig(processEnvironment());
      const stopped = stopSignal();
      await requireFreePort(config.host, config.port);
      const house = await openHouse(config, createLogger({ logLevel: 'warn' }));
      const children: ChildProcess[] = [];
      try {
        for (const text of shippedEditionTexts()) await house.useCases.loadEdition(OPERATOR, text);
        if (config.isDemonstration) await fillOnFirstRun(house, stopped);
        for (const name of ['worker', 'api']) {
          if (stopped.isAsked) return;
          children.push(await startChild(name));
        }
        await tellAddress(house, `http://${config.host}:${config.port}`);
        await Promise.race([stopped.asked, ...children.map(async (child) => await unexpectedEnd(child))]);
      } finally {
        for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
        await Promise.all(children.map(async (child) => child.exitCode ?? (await once(child, 'exit'))));
        await house.close();
      }
    });
}

/** Told before the first run's minute of filling, not after it. @throws DomainError PORT_TAKEN */
async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = net.createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(new DomainError('PORT_TAKEN', { host, port: String(port) })));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

interface StopSignal {
  isAsked: boolean;
  readonly asked: Promise<void>;
}

/** Ctrl-C or a service manager's SIGTERM, whichever comes first; said again it changes nothing. */
function stopSignal(): StopSignal {
  const signal: { isAsked: boolean; asked: Promise<void> } = { isAsked: false, asked: Promise.resolve() };
  signal.asked = new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const)
      process.on(name, () => {
        signal.isAsked = true;
        resolve();
      });
  });
  return signal;
}

async function fillOnFirstRun(house: House, stopped: StopSignal): Promise<void> {
  if (await house.useCases.isDemonstrationFilled()) return;
  say('نخستین اجرا: ساختن داده‌های نمایشی …');
  await house.serveJobs();
  let told = 0;
  await Promise.race([
    stopped.asked,
    house.useCases.fillDemonstration(OPERATOR, {
      onProgress: ({ stage, done, total }: DemonstrationProgress) => {
        const tenth = Math.floor((done * 10) / total);
        if (stage === 'workbooks' && tenth > told) {
          told = tenth;
          say(`${done} از ${total} کاربرگ`);
        }
        if (stage === 'imported') say('همهٔ کاربرگ‌ها خوانده و سنجیده شد؛ محاسبهٔ رتبه‌ها …');
      },
    }),
  ]);
}

/** A child is ready when it says so on its channel; one that ends before that is told with its exit code. */
async function startChild(name: string): Promise<ChildProcess> {
  const child = fork(path.join(packageRoot(), 'dist', 'apps', name, 'src', 'main.js'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([once(child, 'message'), unexpectedEnd(child)]);
  return child;
}

async function unexpectedEnd(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`a process ended by itself (exit code ${code ?? 'none'})`);
}

async function tellAddress(house: House, address: string): Promise<void> {
  say('');
  process.stdout.write(`کارنامه آماده است: ${address}\n`);
  const accounts = await house.useCases.listDemonstrationAccounts();
  if (accounts.length > 0) {
    say('حساب‌های نمایشی (نام کاربری / گذرواژه):');
    for (const account of accounts)
      process.stdout.write(`  ${account.username} / ${account.password} — ${account.roleTitle}\n`);
  }
  say('برای پایان، Ctrl-C را بزنید.');
}

function say(text: string): void {
  process.stdout.write(`${toPersianDigits(text)}\n`);
}
