import { useState } from 'react';
import { Checkbox, NativeSelect, SegmentedControl, Select } from '@mantine/core';
import { type EvaluatorKind, type TemplateFormat, templatePath } from '../api/template-path.js';
import { useAgencies } from '../api/use-agencies.js';
import { useCurrentSession } from '../frame/use-current-session.js';
import { useMay } from '../frame/use-may.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { EVALUATOR_KINDS } from './evaluator-kinds.js';
import { TEMPLATE_FORMATS } from './template-formats.js';
import { useTemplateQuarters } from './use-template-quarters.js';
import classes from './template-picker.module.css';

interface TemplateProps {
  readonly quarter: string;
  readonly format: TemplateFormat;
}

/** The form of the account's own agency, or of any agency in scope for those who have none. */
function AgencyTemplate({ quarter, format }: TemplateProps) {
  const { agency: own } = useCurrentSession();
  const choice = useWindowChoice();
  const { data: rows = [] } = useAgencies(choice.window?.code, own === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isPrefilled, setIsPrefilled] = useState(false);
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
      <Checkbox
        label="با عددهای ثابت سه‌ماههٔ پیش پر شود"
        description="مانند تعداد واحدها، خدمات و کارکنان؛ نشانه‌دار و تغییرپذیر"
        checked={isPrefilled}
        onChange={(event) => setIsPrefilled(event.currentTarget.checked)}
      />
      <SaveButton
        path={templatePath({ quarter, agency: code ?? '', format, isPrefilled })}
        fileName={`${code ?? 'karnameh'}-${quarter}.${format}`}
        variant="light"
        disabled={!quarter || !code}
      >
        دریافت کاربرگ خام
      </SaveButton>
    </>
  );
}

/** What an evaluation office brings in: its indicators, or the answers and calls from which we make them. */
function EvaluatorTemplate({ quarter, format }: TemplateProps) {
  const [kind, setKind] = useState<EvaluatorKind>('indicators');
  return (
    <>
      <NativeSelect
        label="آنچه می‌فرستید"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as EvaluatorKind)}
        data={EVALUATOR_KINDS.map(({ kind: value, title: label }) => ({ value, label }))}
      />
      <SaveButton
        path={templatePath({ quarter, agency: null, format, kind })}
        fileName={`${kind === 'indicators' ? 'evaluation' : kind}-${quarter}.${format}`}
        variant="light"
        disabled={!quarter}
      >
        دریافت کاربرگ ارزیابان
      </SaveButton>
    </>
  );
}

/** Blank forms by quarter and format: the agency's own, and the evaluator's for directors of evaluation offices. */
export function TemplatePicker() {
  const may = useMay();
  const quarters = useTemplateQuarters();
  const [chosen, setChosen] = useState<string | null>(null);
  const [format, setFormat] = useState<TemplateFormat>('xlsx');
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
        <fieldset className={classes.formats}>
          <legend>قالب</legend>
          <SegmentedControl
            fullWidth
            aria-label="قالب"
            value={format}
            onChange={setFormat}
            data={TEMPLATE_FORMATS.map(({ format: value, title: label }) => ({ value, label }))}
          />
          <p>{TEMPLATE_FORMATS.find((one) => one.format === format)?.use}</p>
        </fieldset>
        {may('download-template') ? <AgencyTemplate quarter={quarter} format={format} /> : null}
        {may('upload-evaluator-workbook') ? <EvaluatorTemplate quarter={quarter} format={format} /> : null}
      </div>
    </SectionCard>
  );
}
