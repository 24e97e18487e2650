import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveFile } from '../api/save-file.js';
import type { FindingView } from '../api/views.js';
import { Icon } from '../parts/icon.js';
import classes from './carry-over-offer.module.css';

const OF_OLD_FORM: readonly FindingView['code'][] = ['TEMPLATE_VERSION_UNKNOWN', 'TEMPLATE_EDITION_OTHER'];

interface CarryOverOfferProps {
  readonly file: File;
  readonly findings: readonly FindingView[];
}

/** A workbook refused for its edition or version is not lost: the current one with its data, without anything stored. */
export function CarryOverOffer({ file, findings }: CarryOverOfferProps) {
  const saving = useMutation({
    mutationFn: () => {
      const body = new FormData();
      body.append('file', file);
      return saveFile('/submissions/carried-over', file.name, { method: 'POST', body });
    },
  });
  if (!findings.some(({ code }) => OF_OLD_FORM.includes(code))) return null;
  return (
    <div className={classes.offer}>
      <Button
        variant="light"
        leftSection={<Icon name="download" size={17} />}
        loading={saving.isPending}
        onClick={() => saving.mutate()}
      >
        دریافت کاربرگ کنونی با همین داده‌ها
      </Button>
      <span>آنچه جایی در کاربرگ کنونی ندارد، در برگهٔ راهنمای آن فهرست می‌شود</span>
      {saving.error ? <span role="alert">{saving.error.message}</span> : null}
    </div>
  );
}
