import { formatDecimal, toPersianDigits } from '#persian';
import type { DeskWatchView, WatchedCellView, WatchedMemberView, WatchedPoolView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import classes from './desk-members.module.css';

const STATES: Readonly<Record<WatchedPoolView['state'], string | null>> = {
  usable: null,
  'few-cases': 'کمتر از ۳۰ مورد؛ به حساب نیامد',
  missing: 'گزارش نشده',
  'left-out': 'کنار گذاشته شده',
};

function decimal(text: string): string {
  return formatDecimal(text, { grouping: true });
}

/** «۸۰ از ۴۰۰» or «۲۰ (از ۴۰۰ مورد)». */
function numbersOf(one: Pick<WatchedCellView, 'numerator' | 'denominator' | 'value' | 'n'>): string {
  if (one.numerator !== null && one.denominator !== null)
    return `${decimal(one.numerator)} از ${decimal(one.denominator)}`;
  if (one.value === null) return '—';
  return one.n === null ? decimal(one.value) : `${decimal(one.value)} (از ${decimal(one.n)} مورد)`;
}

function Pool({ pool }: { pool: WatchedPoolView }) {
  return (
    <>
      <span className="number">{numbersOf(pool)}</span>
      {pool.attainmentPercent === null ? null : (
        <span className={classes.note}>تحقق {formatPercent(pool.attainmentPercent)}</span>
      )}
      {STATES[pool.state] === null ? null : <span className={classes.note}>{STATES[pool.state]}</span>}
    </>
  );
}

function Cells({ member }: { member: WatchedMemberView }) {
  return (
    <ul className={classes.cells}>
      {member.cells.map(({ quarter, quarterTitle, source, ...numbers }) => (
        <li key={quarter}>
          {quarterTitle}: <span className="number">{numbersOf(numbers)}</span>
          {source ? (
            <span className={classes.note} title={`اثر انگشت فایل: ${source.sha256}`}>
              ارسال {toPersianDigits(source.submission)}
              {source.sheet ? `، برگهٔ «${source.sheet}»` : ''}
              {source.cells ? (
                <>
                  ، خانهٔ <bdi dir="ltr">{source.cells}</bdi>
                </>
              ) : null}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The eleven indicators behind the two indices, in both windows, each down to its cells. */
export function DeskMembers({ watch }: { watch: DeskWatchView }) {
  return (
    <details className={classes.details}>
      <summary>عددها و خانه‌های کاربرگ</summary>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">شاخص</th>
              <th scope="col">این دوره</th>
              <th scope="col">دورهٔ پیش</th>
              <th scope="col">از کجا آمده است</th>
            </tr>
          </thead>
          <tbody>
            {watch.members.map((member) => (
              <tr key={member.code}>
                <th scope="row">
                  {member.title}
                  <span className={classes.note}>
                    {member.index === 'desk' ? 'میز خدمت' : 'دسترسی'} · <bdi dir="ltr">{member.code}</bdi>
                  </span>
                </th>
                <td>
                  <Pool pool={member.now} />
                </td>
                <td>
                  <Pool pool={member.before} />
                </td>
                <td>
                  <Cells member={member} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
