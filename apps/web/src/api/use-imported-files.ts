import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getJson } from './get-json.js';
import type { BulkImportView, ImportedFilesView, ImportOutcome } from './views.js';

/** A page of an import's report; asked anew as the import goes on. */
export function useImportedFiles(
  { id, files }: Pick<BulkImportView, 'id' | 'files'>,
  outcome: ImportOutcome | null,
  page: number,
) {
  return useQuery({
    queryKey: ['imported-files', id, outcome, page, files],
    queryFn: ({ signal }) =>
      getJson<ImportedFilesView>(
        `/imports/${encodeURIComponent(id)}/files`,
        { outcome: outcome ?? undefined, page: String(page) },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
