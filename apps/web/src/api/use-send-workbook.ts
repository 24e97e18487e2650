import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendForm } from './send-form.js';
import type { CheckView, ReceiptView } from './views.js';

/** Sends a file and tells the share sent, 0–1: to be stored, or only to be checked. */
export function useSendWorkbook() {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      return sendForm<ReceiptView>('/submissions', [file], setShare);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['submissions'] }),
  });
  const checking = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      return sendForm<CheckView>('/submissions/check', [file], setShare);
    },
  });
  return { sending, checking, share };
}
