import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A file that does not exist, as if somebody had written it. */
export interface PlantedFile {
  readonly path: string;
  readonly lines: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs in a process of its own, for ESLint does not load inside Jest. It takes the real eslint.config.js and turns off only
 * the rules that need the file to be part of the TypeScript project.
 */
const SCRIPT = `
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const untyped = { files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked };
const eslint = new ESLint({ overrideConfig: [untyped], ignorePatterns: [] });
const answers = [];
for (const { path, lines } of JSON.parse(Buffer.concat(chunks).toString())) {
  const [result] = await eslint.lintText(lines.join('\\n'), { filePath: path });
  answers.push(result.messages.map(({ line, ruleId, message }) => ({ line, rule: ruleId ?? message })));
}
process.stdout.write(JSON.stringify(answers));
`;

/** For each file, which rule refuses which of its lines (line → rules). @throws Error where ESLint itself fails. */
export function lintPlanted(
  files: readonly PlantedFile[],
): readonly ReadonlyMap<string, readonly string[]>[] {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: ROOT,
    input: JSON.stringify(files),
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (run.status !== 0) throw new Error(`ESLint did not run: ${run.stderr}`);
  const answers = JSON.parse(run.stdout) as { line: number; rule: string }[][];
  return files.map((file, index) => {
    const messages = answers[index] ?? [];
    return new Map(
      file.lines.map((line, at) => [
        line,
        messages.filter((message) => message.line === at + 1).map(({ rule }) => rule),
      ]),
    );
  });
}
