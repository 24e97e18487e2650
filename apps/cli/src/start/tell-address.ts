import { type AppConfig } from '#platform';
import { type UseCases } from '#usecases';
import { say } from './say.js';

/** Where it is open, and with which accounts in a demonstration. What people type is not in Persian digits. */
export async function tellAddress(
  useCases: UseCases,
  { host, publicOrigin }: Pick<AppConfig, 'host' | 'publicOrigin'>,
  port: number,
): Promise<void> {
  const place = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`\nکارنامه آماده است: ${publicOrigin ?? `http://${place}:${port}`}\n`);
  const accounts = await useCases.listDemonstrationAccounts();
  if (accounts.length > 0) say('حساب‌های نمایشی (نام کاربری / گذرواژه):');
  for (const { username, password, roleTitle } of accounts)
    process.stdout.write(`  ${username} / ${password} — ${roleTitle}\n`);
  say('برای پایان، Ctrl-C را بزنید.');
}
