/** One answer on stdout: JSON alone where asked for, else lines for people. */
export function print(options: { readonly json?: boolean }, answer: unknown, lines: readonly string[]): void {
  process.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : `${lines.join('\n')}\n`);
}
