import { type Job } from '#queue';

/** `check s1`: a job in the words of these tests. */
export function jobKeyOf(job: Job): string {
  const { name, ...id } = job;
  return [name, ...Object.values(id)].join(' ');
}
