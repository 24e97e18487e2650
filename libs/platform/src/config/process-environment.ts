/** The only place that touches `process.env`; everything else is handed an AppConfig. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
