import { useState } from 'react';
import { Alert } from '@mantine/core';
import { toPersianDigits } from '#persian';
import type { KeptDraft } from './draft-keeper.js';

/** Another window's fields have come in beside these; said until it is closed. */
export function JoinedNotice({ joined }: { joined: KeptDraft['joined'] }) {
  const [seen, setSeen] = useState<KeptDraft['joined']>(null);
  if (!joined || joined === seen) return null;
  return (
    <Alert
      withCloseButton
      closeButtonLabel="بستن"
      role="status"
      title="دو پنجره یکی شد"
      onClose={() => setSeen(joined)}
    >
      این فرم در پنجرهٔ دیگری{joined.by ? `، به نام «${joined.by}»،` : ''} نیز تغییر کرده بود
      {joined.at ? ` (${toPersianDigits(joined.at)})` : ''}؛ نوشته‌های هر دو نگه داشته شد.
    </Alert>
  );
}
