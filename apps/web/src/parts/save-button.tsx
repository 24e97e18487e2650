import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { jsonPost } from '../api/json-post.js';
import { saveFile } from '../api/save-file.js';
import { Icon } from './icon.js';
import classes from './save-button.module.css';

interface SaveButtonProps extends ButtonProps {
  /** Below /api. */
  readonly path: string;
  readonly fileName: string;
  readonly children: ReactNode;
  readonly label?: string;
  /** Makes the request a POST of this JSON. */
  readonly body?: unknown;
}

/** Fetches a file and saves it; a refusal is told under the button. */
export function SaveButton({ path, fileName, children, label, body, ...look }: SaveButtonProps) {
  const saving = useMutation({
    mutationFn: () => saveFile(path, fileName, body === undefined ? {} : jsonPost(body)),
  });
  return (
    <span className={classes.place}>
      <Button
        {...look}
        leftSection={<Icon name="download" size={17} />}
        loading={saving.isPending}
        onClick={() => saving.mutate()}
        aria-label={label}
      >
        {children}
      </Button>
      {saving.error ? (
        <span role="alert" className={classes.error}>
          {saving.error.message}
        </span>
      ) : null}
    </span>
  );
}
