import net from 'node:net';
import { toPersianDigits } from '../messages/to-persian-digits.js';
import { type ConfigFault } from './config-fault.js';
import { type LimitVariable } from './limit-variables.js';

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Reads variables one by one and keeps every fault; an empty variable counts as not set. */
export class EnvironmentReader {
  readonly faults: ConfigFault[] = [];

  constructor(private readonly environment: Readonly<Record<string, string | undefined>>) {}

  text(variable: string): string | null {
    return this.environment[variable]?.trim() || null;
  }

  /** An integer between `least` and `most`, both included. */
  integer(variable: string, usual: number, [least, most]: readonly [number, number]): number {
    const text = this.text(variable);
    if (text === null) return usual;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    this.refuse(
      variable,
      `باید عددی صحیح از ${toPersianDigits(least)} تا ${toPersianDigits(most)} باشد.`,
      `must be an integer from ${least} to ${most}.`,
    );
    return usual;
  }

  /** Those of the integers that are set, by their names. */
  integers<Name extends string>(
    rows: readonly LimitVariable<Name>[],
  ): Readonly<Partial<Record<Name, number>>> {
    const given: Partial<Record<Name, number>> = {};
    for (const { variable, name, range } of rows)
      if (this.text(variable) !== null) given[name] = this.integer(variable, range[0], range);
    return Object.freeze(given);
  }

  oneOf<T extends string>(variable: string, usual: T, allowed: readonly T[]): T {
    const text = this.text(variable);
    if (text === null) return usual;
    const value = allowed.find((candidate) => candidate === text.toLowerCase());
    if (value !== undefined) return value;
    const list = allowed.join(', ');
    this.refuse(variable, `باید یکی از این‌ها باشد: ${list}`, `must be one of: ${list}`);
    return usual;
  }

  /** An address with one of the `schemes` (without the colon) and a host. */
  url(variable: string, schemes: readonly string[], example: string): string | null {
    const text = this.text(variable);
    if (text === null) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && schemes.includes(url.protocol.slice(0, -1)) && url.host !== '') return text;
    this.refuse(
      variable,
      `نشانی درستی نیست؛ آن را به این شکل بنویسید: ${example}`,
      `is not a valid address; write it like ${example}`,
    );
    return null;
  }

  host(variable: string, usual: string): string {
    const text = this.text(variable);
    if (text === null) return usual;
    if (net.isIP(text) !== 0 || HOST_NAME.test(text)) return text;
    this.refuse(
      variable,
      'باید نشانی IP یا نام یک میزبان باشد، بی‌شمارهٔ درگاه؛ مانند 127.0.0.1',
      'must be an IP address or a host name without a port, like 127.0.0.1',
    );
    return usual;
  }

  name(variable: string, usual: string): string {
    const text = this.text(variable);
    if (text === null) return usual;
    if (/^[a-z][a-z0-9_]{0,30}$/.test(text)) return text;
    this.refuse(
      variable,
      'باید با حرف کوچک لاتین آغاز شود و تنها حرف کوچک، رقم و «_» داشته باشد (حداکثر ۳۱ نویسه).',
      'must start with a lower-case letter and hold only lower-case letters, digits and "_" (at most 31).',
    );
    return usual;
  }

  private refuse(variable: string, persian: string, english: string): void {
    this.faults.push({ variable, persian, english });
  }
}
