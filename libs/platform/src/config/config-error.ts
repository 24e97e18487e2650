import { type ConfigFault } from './config-fault.js';

/** The environment is wrong: carries every fault, so that they are mended in one go. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly ConfigFault[]) {
    const lines = faults.map(({ variable, persian, english }) => `  ${variable}: ${persian}\n    ${english}`);
    super(`پیکربندی نادرست است (the configuration is wrong):\n${lines.join('\n')}`);
    this.name = 'ConfigError';
  }
}
