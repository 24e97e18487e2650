import { useParams } from 'react-router';
import { useDraft } from '../api/use-draft.js';
import type { DraftView } from '../api/views.js';
import { DraftForm } from '../form/draft-form.js';
import { DraftHead } from '../form/draft-head.js';
import { EmptyFormButton } from '../form/empty-form-button.js';
import { useKeptDraft } from '../form/use-kept-draft.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';

function OpenForm({ draft }: { draft: DraftView }) {
  const { keeper, kept } = useKeptDraft(draft);
  return (
    <>
      <DraftHead draft={draft} aside={<EmptyFormButton keeper={keeper} />} />
      <DraftForm draft={draft} keeper={keeper} kept={kept} />
    </>
  );
}

/** The report of an agency for a quarter, typed here instead of in a workbook. */
export function FormPage() {
  const { agency = '', quarter = '' } = useParams();
  const draft = useDraft(agency, quarter);
  return (
    <Answer query={draft} waiting={<CardSkeleton heights={[80, 260, 260]} />}>
      {(data) => <OpenForm key={`${agency}/${quarter}`} draft={data} />}
    </Answer>
  );
}
