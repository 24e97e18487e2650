import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { RoleCode } from '#access';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

export function registerUserCommand(program: Command): void {
  program
    .command('user')
    .description('accounts')
    .command('create')
    .description('the password is read from standard input, so that it stands in no history')
    .requiredOption('--username <name>')
    .requiredOption('--name <display name>')
    .requiredOption('--role <role>')
    .option('--agency <code>')
    .action(
      async (own: { username: string; name: string; role: string; agency?: string }, command: Command) => {
        const password = (await text(process.stdin)).replace(/\r?\n$/, '');
        await withHouse(command, async ({ useCases }, actor, options) => {
          await useCases.createUser(actor, {
            username: own.username,
            password,
            displayName: own.name,
            role: own.role as RoleCode,
            ...(own.agency ? { agencyCode: own.agency } : {}),
          });
          print(options, { username: own.username }, [`حساب ${own.username} ساخته شد.`]);
        });
      },
    );
}
