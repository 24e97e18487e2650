import type { Command } from 'commander';
import type { Actor } from '#access';
import { createLogger, processEnvironment, readConfig } from '#platform';
import { type House, openHouse, OPERATOR } from '#usecases';

/** The options of the program itself, wherever the command stands in its tree. */
export interface ProgramOptions {
  readonly as?: string;
  readonly json?: boolean;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** What shells expect of a command that a signal ended. */
const INTERRUPTED = 130;

/** Opens the house for one command and closes it whatever happens. */
export async function withHouse<T>(
  command: Command,
  work: (house: House, actor: Actor, options: ProgramOptions) => Promise<T>,
): Promise<T> {
  const config = readConfig(processEnvironment());
  const options: ProgramOptions = command.optsWithGlobals();
  const house = await openHouse(config, createLogger({ logLevel: 'warn' }));
  // Interrupted, the command still leaves its house: an embedded server must not outlive its last user.
  let isLeaving = false;
  const leave = () => {
    isLeaving = true;
    void house.close().finally(() => process.exit(INTERRUPTED));
  };
  for (const signal of SIGNALS) process.once(signal, leave);
  try {
    const actor = options.as ? await house.useCases.findActor(options.as) : OPERATOR;
    return await work(house, actor, options);
  } finally {
    // What breaks while the house is being left is no fault to tell of; the process ends when it is empty.
    if (isLeaving) await new Promise(() => undefined);
    for (const signal of SIGNALS) process.off(signal, leave);
    await house.close();
  }
}
