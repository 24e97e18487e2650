import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { Credentials } from '../api/use-sign-in.js';
import { ErrorNotice } from '../parts/error-notice.js';
import classes from './sign-in-form.module.css';

interface SignInFormProps {
  readonly credentials: Credentials;
  readonly error: Error | null;
  readonly isBusy: boolean;
  onChange(credentials: Credentials): void;
  onSubmit(): void;
}

export function SignInForm({ credentials, error, isBusy, onChange, onSubmit }: SignInFormProps) {
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {error ? <ErrorNotice error={error} title="ورود انجام نشد" /> : null}
      <TextInput
        label="نام کاربری"
        size="md"
        required
        withAsterisk={false}
        autoComplete="username"
        classNames={{ input: classes.latin ?? '' }}
        value={credentials.username}
        onChange={(event) => onChange({ ...credentials, username: event.currentTarget.value })}
      />
      <PasswordInput
        label="گذرواژه"
        size="md"
        required
        withAsterisk={false}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': 'نمایش گذرواژه' }}
        value={credentials.password}
        onChange={(event) => onChange({ ...credentials, password: event.currentTarget.value })}
      />
      <Button type="submit" size="md" fullWidth loading={isBusy}>
        ورود
      </Button>
    </form>
  );
}
