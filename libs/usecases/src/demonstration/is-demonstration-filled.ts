import { demonstrationQuarters } from '#demonstration';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';

/** The evaluation office's workbook of the last quarter is the last letter of the fill, and its score ends it. */
export async function isDemonstrationFilled({ dataSource }: Dependencies): Promise<boolean> {
  const last = demonstrationQuarters().at(-1) ?? '';
  const submissions = await createRepositories(dataSource.manager).submissions.list(
    { kind: 'nation' },
    { quarter: last, limit: 100_000 },
  );
  return submissions.some((submission) => submission.kind === 'evaluator' && submission.scoredAt !== null);
}
