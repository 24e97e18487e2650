import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendWorkbook } from './send-workbook.js';

/** Sends a workbook and tells the share sent, 0–1. */
export function useSendWorkbook() {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      return sendWorkbook(file, setShare);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['submissions'] }),
  });
  return { ...mutation, share };
}
