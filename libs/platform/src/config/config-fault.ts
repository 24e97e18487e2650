/** One wrong variable of the environment. Values are never repeated: they may hold passwords. */
export interface ConfigFault {
  readonly variable: string;
  /** What is wrong and what to do, in Persian. */
  readonly persian: string;
  readonly english: string;
}
