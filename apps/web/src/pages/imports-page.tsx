import { useSearchParams } from 'react-router';
import { useImports } from '../api/use-imports.js';
import { useMay } from '../frame/use-may.js';
import { ImportCard } from '../imports/import-card.js';
import { ImportList } from '../imports/import-list.js';
import { ImportReport } from '../imports/import-report.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import classes from './stacked-cards.module.css';

/** The ministry brings the workbooks of many agencies at once, and sees what became of each file. */
export function ImportsPage() {
  const may = useMay();
  const imports = useImports();
  const [search, setSearch] = useSearchParams();
  const choose = (id: string) =>
    setSearch((before) => {
      before.set('import', id);
      return before;
    });
  if (!may('import-files'))
    return (
      <EmptyNotice title="ورود گروهی در اختیار این حساب نیست" icon="import">
        این کار با وزارتخانه است؛ کاربرگ دستگاه خود را از «بارگذاری کاربرگ» بفرستید.
      </EmptyNotice>
    );
  return (
    <>
      <PageHeading
        title="ورود گروهی"
        lead="کاربرگ‌های چند دستگاه با هم؛ سرنوشت هر فایل جداگانه گفته می‌شود"
      />
      <div className={classes.cards}>
        <ImportCard onRequested={({ id }) => choose(id)} />
        <Answer query={imports} waiting={<CardSkeleton heights={[320]} />}>
          {(list) => {
            const shown = list.find(({ id }) => id === search.get('import')) ?? list[0];
            return (
              <>
                {shown ? <ImportReport key={shown.id} shown={shown} /> : null}
                <ImportList imports={list} shown={shown?.id} onChoose={choose} />
              </>
            );
          }}
        </Answer>
      </div>
    </>
  );
}
