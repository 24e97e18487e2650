import { Link } from 'react-router';
import type { LedgerAgencyView, LedgerQuarterView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { LedgerMark } from '../parts/ledger-mark.js';
import { LEDGER_WORDS } from '../parts/ledger-words.js';
import classes from './heat-map.module.css';

interface HeatMapProps {
  readonly quarters: readonly LedgerQuarterView[];
  readonly rows: readonly LedgerAgencyView[];
}

function placeOf({ levelTitle, province, parent }: LedgerAgencyView): string {
  return [levelTitle, province?.name, parent?.name].filter(Boolean).join(' · ');
}

/** What must not be overlooked of an agency. */
function Warnings({ silentRun, leftOut }: LedgerAgencyView) {
  return (
    <>
      {silentRun >= 2 ? (
        <span className={`${classes.badge} ${classes.silent}`}>
          {formatCount(silentRun)} سه‌ماههٔ پیاپی بی‌گزارش
        </span>
      ) : null}
      {leftOut?.isTooMuch ? (
        <span className={`${classes.badge} ${classes.leftOut}`}>
          کنارگذاشته: {formatPercent(leftOut.attested)} سقف (نامرتبط {formatPercent(leftOut.notApplicable)})
        </span>
      ) : null}
    </>
  );
}

function Row({
  row,
  quarters,
  search,
}: { row: LedgerAgencyView; search: string } & Pick<HeatMapProps, 'quarters'>) {
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <Link to={{ pathname: `/agencies/${encodeURIComponent(row.code)}`, search }} className={classes.link}>
          {row.name}
        </Link>
        <span className={classes.place}>{placeOf(row)}</span>
        <Warnings {...row} />
      </th>
      {quarters.map(({ code, title }, place) => {
        const state = row.states[place] ?? 'not-due';
        return (
          <td
            key={code}
            className={`${classes.cell} ${classes[state] ?? ''}`}
            title={`${title}: ${LEDGER_WORDS[state]}`}
          >
            <LedgerMark state={state} />
            <span className="visually-hidden">{LEDGER_WORDS[state]}</span>
          </td>
        );
      })}
      <td className={`${classes.rate} number`}>{formatPercent(row.rates.completeness)}</td>
      <td className={`${classes.rate} number`}>{formatPercent(row.rates.timeliness)}</td>
    </tr>
  );
}

/** Agency × quarter, a colour and a sign for each state; heading and names stay in sight while the rest is moved. */
export function HeatMap({ quarters, rows }: HeatMapProps) {
  const search = useWindowSearch();
  return (
    <div className={classes.frame} role="region" aria-label="نقشهٔ دفتر سکوت" tabIndex={0}>
      <table className={classes.map}>
        <caption className="visually-hidden">وضعیت گزارش هر دستگاه در هر سه‌ماهه</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              دستگاه
            </th>
            {quarters.map(({ code, shortTitle, rates }) => (
              <th key={code} scope="col">
                {shortTitle}
                <span className={classes.share}>
                  {formatPercent(rates.completeness)}
                  <span className="visually-hidden"> گزارش رسیده</span>
                </span>
              </th>
            ))}
            <th scope="col">کامل بودن</th>
            <th scope="col">به‌هنگام بودن</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} quarters={quarters} search={search} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
