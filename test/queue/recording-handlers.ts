import { jobKeyOf } from './job-key-of.js';
import { type Job, type JobContext, type JobHandlers } from '#queue';

export interface Run {
  readonly key: string;
  readonly attempt: number;
}

/** Handlers that write down each run and then do what the test says. */
export function recordingHandlers(
  act: (job: Job, context: JobContext) => Promise<void> | void = () => undefined,
): {
  readonly runs: Run[];
  readonly handlers: JobHandlers;
} {
  const runs: Run[] = [];
  const handle = async (job: Job, context: JobContext): Promise<void> => {
    runs.push({ key: jobKeyOf(job), attempt: context.attempt });
    await act(job, context);
  };
  return {
    runs,
    handlers: {
      'check-submission': handle,
      'score-submission': handle,
      'refresh-window': handle,
      'render-report': handle,
      'import-files': handle,
    },
  };
}
