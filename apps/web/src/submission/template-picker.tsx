import { useState } from 'react';
import { NativeSelect, Select } from '@mantine/core';
import { templatePath } from '../api/template-path.js';
import { useAgencies } from '../api/use-agencies.js';
import { useCurrentSession } from '../frame/use-current-session.js';
import { useMay } from '../frame/use-may.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { useTemplateQuarters } from './use-template-quarters.js';
import classes from './template-picker.module.css';

interface AgencyTemplateProps {
  readonly quarter: string;
}

/** The workbook of the account's own agency, or of any agency in scope for those who have none. */
function AgencyTemplate({ quarter }: AgencyTemplateProps) {
  const { agency: own } = useCurrentSession();
  const choice = useWindowChoice();
  const { data: rows = [] } = useAgencies(choice.window?.code, own === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const code = own?.code ?? chosen;
  return (
    <>
      {own ? null : (
        <Select
          label="دستگاه"
          placeholder="نام دستگاه را بنویسید"
          searchable
          limit={60}
          data={rows.map((row) => ({ value: row.code, label: row.name }))}
          value={chosen}
          onChange={setChosen}
          nothingFoundMessage="دستگاهی با این نام نیست"
        />
      )}
      <SaveButton
        path={templatePath(quarter, code ?? '')}
        fileName={`${code ?? 'karnameh'}-${quarter}.xlsx`}
        variant="light"
        disabled={!quarter || !code}
      >
        دریافت کاربرگ خام
      </SaveButton>
    </>
  );
}

function EvaluatorTemplate({ quarter }: { quarter: string }) {
  return (
    <SaveButton
      path={templatePath(quarter, null)}
      fileName={`evaluation-${quarter}.xlsx`}
      variant="light"
      disabled={!quarter}
    >
      دریافت کاربرگ ارزیابان
    </SaveButton>
  );
}

/** Blank workbooks by quarter: the agency's own, and the evaluator's for directors of evaluation offices. */
export function TemplatePicker() {
  const may = useMay();
  const quarters = useTemplateQuarters();
  const [chosen, setChosen] = useState<string | null>(null);
  const quarter = chosen ?? quarters[0]?.code ?? '';
  return (
    <SectionCard
      title="کاربرگ خام"
      note="کاربرگ هر سه‌ماهه نام دستگاه و شاخص‌های همان سه‌ماهه را در خود دارد"
    >
      <div className={classes.fields}>
        <NativeSelect
          label="سه‌ماهه"
          value={quarter}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={quarters.map(({ code, title }) => ({ value: code, label: title }))}
        />
        {may('download-template') ? <AgencyTemplate quarter={quarter} /> : null}
        {may('upload-evaluator-workbook') ? <EvaluatorTemplate quarter={quarter} /> : null}
      </div>
    </SectionCard>
  );
}
