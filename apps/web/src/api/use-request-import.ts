import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendForm } from './send-form.js';
import type { BulkImportView } from './views.js';

export interface ImportOrder {
  readonly files: readonly File[];
  readonly isDryRun: boolean;
}

/** Sends zips and workbooks to be imported and tells the share sent, 0–1. */
export function useRequestImport() {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const mutation = useMutation({
    mutationFn: ({ files, isDryRun }: ImportOrder) => {
      setShare(0);
      return sendForm<BulkImportView>(`/imports?dryRun=${String(isDryRun)}`, files, setShare);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
  return { ...mutation, share };
}
