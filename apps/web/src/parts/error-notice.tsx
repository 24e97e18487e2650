import { Alert, Button, Text } from '@mantine/core';
import { ApiError } from '../api/api-error.js';
import { Icon } from './icon.js';

interface ErrorNoticeProps {
  readonly error: Error;
  readonly title?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, in the API's own Persian sentence, with the number by which the operator finds it in the log. */
export function ErrorNotice({ error, title = 'درخواست انجام نشد', onRetry }: ErrorNoticeProps) {
  const isOurs = error instanceof ApiError;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title={title}
      icon={<Icon name="alert" />}
      styles={{ title: { color: '#8c1d18' }, message: { color: 'var(--ink)' } }}
    >
      <Text size="sm">{isOurs ? error.message : 'خطایی در نمایش این صفحه پیش آمد.'}</Text>
      {isOurs && error.correlationId ? (
        <Text size="xs" c="var(--muted)" mt={4}>
          شمارهٔ پیگیری خطا: <bdi dir="ltr">{error.correlationId}</bdi>
        </Text>
      ) : null}
      {onRetry ? (
        <Button size="xs" mt="sm" variant="default" onClick={onRetry}>
          تلاش دوباره
        </Button>
      ) : null}
    </Alert>
  );
}
