import { Alert } from '@mantine/core';
import { ApiError } from '../api/api-error.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Icon } from '../parts/icon.js';
import classes from './trial-result.module.css';

/** Why the changes were not tried: every fault. Whatever else went wrong is told as everywhere. */
export function TrialRefusal({ error }: { error: Error }) {
  if (!(error instanceof ApiError) || error.faults.length === 0) return <ErrorNotice error={error} />;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title="ایراد در قاعدهٔ آزمایشی"
      icon={<Icon name="alert" />}
      styles={{ title: { color: '#8c1d18' }, message: { color: 'var(--ink)' } }}
    >
      <p className={classes.refusal}>{error.message}</p>
      <ul className={classes.faults}>
        {error.faults.map(({ path, message }) => (
          <li key={path + message}>
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
