import type { Command } from 'commander';
import type { Actor } from '#access';
import { createLogger, processEnvironment, readConfig } from '#platform';
import { type House, openHouse, OPERATOR } from '#usecases';

/** The options of the program itself, wherever the command stands in its tree. */
export interface ProgramOptions {
  readonly as?: string;
  readonly json?: boolean;
}

/** Opens the house for one command and closes it whatever happens. */
export async function withHouse<T>(
  command: Command,
  work: (house: House, actor: Actor, options: ProgramOptions) => Promise<T>,
): Promise<T> {
  const config = readConfig(processEnvironment());
  const options: ProgramOptions = command.optsWithGlobals();
  const house = await openHouse(config, createLogger({ logLevel: 'warn' }));
  try {
    const actor = options.as ? await house.useCases.findActor(options.as) : OPERATOR;
    return await work(house, actor, options);
  } finally {
    await house.close();
  }
}
