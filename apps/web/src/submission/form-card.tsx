import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { useCurrentSession } from '../frame/use-current-session.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { Icon } from '../parts/icon.js';
import { SectionCard } from '../parts/section-card.js';
import { useTemplateQuarters } from './use-template-quarters.js';
import classes from './template-picker.module.css';

/** The way to the form of a quarter, for those who would rather type here than in a workbook. */
export function FormCard() {
  const { agency } = useCurrentSession();
  const search = useWindowSearch();
  const quarters = useTemplateQuarters();
  const [chosen, setChosen] = useState<string | null>(null);
  const quarter = chosen ?? quarters[0]?.code;
  if (!agency || quarter === undefined) return null;
  const pathname = `/form/${encodeURIComponent(agency.code)}/${encodeURIComponent(quarter)}`;
  return (
    <SectionCard
      title="تکمیل در سامانه"
      note="بدون اکسل: همین‌جا بنویسید؛ خودبه‌خود ذخیره می‌شود و ایرادها کنار هر خانه گفته می‌شود"
    >
      <div className={classes.fields}>
        <NativeSelect
          label="سه‌ماههٔ فرم"
          value={quarter}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={quarters.map(({ code, title }) => ({ value: code, label: title }))}
        />
        <Button
          component={Link}
          to={{ pathname, search }}
          variant="light"
          leftSection={<Icon name="form" size={18} />}
        >
          باز کردن فرم
        </Button>
      </div>
    </SectionCard>
  );
}
