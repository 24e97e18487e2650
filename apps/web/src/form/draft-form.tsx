import { useCallback, useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { DraftField, DraftFindingView, DraftView } from '../api/views.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { ArticleCard } from './article-card.js';
import { ArticleList } from './article-list.js';
import { AttestationCard } from './attestation-card.js';
import { FieldFindings } from './field-findings.js';
import { FormBar, type FormTally } from './form-bar.js';
import { goToNextField } from './go-to-next-field.js';
import { LeaveGuard } from './leave-guard.js';
import { MeetingNotice } from './meeting-notice.js';
import { type RowStanding, rowStanding } from './row-standing.js';
import { StartChoice } from './start-choice.js';
import type { DraftKeeper, KeptDraft } from './draft-keeper.js';
import classes from './draft-form.module.css';

interface DraftFormProps {
  readonly draft: DraftView;
  readonly keeper: DraftKeeper;
  readonly kept: KeptDraft;
}

function byIndicator(findings: readonly DraftFindingView[]): ReadonlyMap<string, DraftFindingView[]> {
  const groups = new Map<string, DraftFindingView[]>();
  for (const finding of findings)
    groups.set(finding.indicator ?? '', [...(groups.get(finding.indicator ?? '') ?? []), finding]);
  return groups;
}

function tallyOf(standings: readonly RowStanding[]): FormTally {
  const count = (standing: RowStanding) => standings.filter((one) => one === standing).length;
  return {
    asked: standings.length,
    filled: standings.length - count('blank'),
    faulty: count('faulty'),
    warned: count('warned'),
  };
}

/** Sends what is saved; with faults it shows all of them and goes to the first instead. */
function useSending({ keeper, onFaults }: { keeper: DraftKeeper; onFaults(): void }) {
  const navigate = useNavigate();
  const search = useWindowSearch();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!(await keeper.flush())) return null;
      const isFaulty = keeper.snapshot().findings.some(({ severity }) => severity === 'blocking');
      if (!isFaulty) return await keeper.send();
      onFaults();
      return null;
    },
    onSuccess: async (receipt) => {
      if (!receipt) return;
      await client.invalidateQueries({ queryKey: ['submissions'] });
      await navigate({ pathname: `/submissions/${encodeURIComponent(receipt.id)}`, search });
    },
  });
}

function goToFirstFault(): void {
  // After the page has drawn what was hidden until now.
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus({ preventScroll: false }),
  );
}

/** The whole form: articles, what the rule book says of each field, and the bar under it. */
export function DraftForm({ draft, keeper, kept }: DraftFormProps) {
  const { content, findings } = kept;
  const [isAllShown, setAllShown] = useState(false);
  const rows = useMemo(() => new Map(content.rows.map((row) => [row.code, row])), [content.rows]);
  const told = useMemo(() => byIndicator(findings), [findings]);
  const write = useCallback(
    (code: string, field: DraftField, text: string) => keeper.write(code, field, text),
    [keeper],
  );
  const sending = useSending({
    keeper,
    onFaults: () => {
      setAllShown(true);
      goToFirstFault();
    },
  });
  const standingOf = (code: string) =>
    rowStanding(rows.get(code), told.get(code) ?? [], content.nothingToReport);
  const codes = draft.articles.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  return (
    <>
      <LeaveGuard keeper={keeper} saving={kept.saving} />
      <MeetingNotice meeting={kept.meeting} draft={draft} onSettle={(whose) => keeper.settle(whose)} />
      <div className={classes.columns}>
        <div className={classes.articles} onKeyDown={goToNextField}>
          {content.rows.length === 0 && !content.nothingToReport ? (
            <StartChoice draft={draft} onStart={(start) => keeper.replace(start)} />
          ) : null}
          <AttestationCard
            isAttested={content.nothingToReport}
            onAttest={(isAttested) => keeper.attest(isAttested)}
          />
          <FieldFindings id="form-findings" findings={told.get('') ?? []} />
          {draft.articles.map((article) => (
            <ArticleCard
              key={article.number}
              article={article}
              rows={rows}
              findings={told}
              statuses={draft.statuses}
              isAttested={content.nothingToReport}
              isAllShown={isAllShown}
              onWrite={write}
            />
          ))}
        </div>
        <ArticleList articles={draft.articles} standingOf={standingOf} />
      </div>
      <FormBar
        tally={tallyOf(codes.map(standingOf))}
        kept={kept}
        isSending={sending.isPending}
        isRefused={isAllShown}
        sendingError={sending.error}
        onRetry={() => void keeper.flush()}
        onSend={() => sending.mutate()}
      />
    </>
  );
}
