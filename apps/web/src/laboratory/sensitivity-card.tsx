import { toPersianDigits } from '#persian';
import type { NeighbourView, SensitivityView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { ChangeMark } from '../parts/change-mark.js';
import { SectionCard } from '../parts/section-card.js';
import table from '../scorecard/indicator-table.module.css';
import { PlacesMark } from './places-mark.js';
import classes from './trial-result.module.css';

/** Who could pass whom, and after how small a change of weights. */
function sentenceOf({ agency, gap, percent }: NeighbourView, isAbove: boolean): string {
  const name = agency?.name ?? 'همسایه‌ای بیرون از حوزهٔ شما';
  if (/^0\.00$/.test(gap)) return `با ${name} هم‌امتیاز است.`;
  const first = isAbove
    ? `${name} با ${formatPoints(gap)} امتیاز بیشتر جلوتر است`
    : `${name} با ${formatPoints(gap)} امتیاز کمتر پشت سر است`;
  return percent === null
    ? `${first} و با هیچ وزنی جایشان عوض نمی‌شود.`
    : `${first}؛ اگر هر وزن تا ${formatPercent(percent)} کم یا زیاد شود، جایشان می‌تواند عوض شود.`;
}

function Neighbour({
  title,
  neighbour,
  isAbove,
}: {
  title: string;
  neighbour: NeighbourView | null;
  isAbove: boolean;
}) {
  return (
    <div>
      <h3>{title}</h3>
      {neighbour ? (
        <>
          <p className={classes.sentence}>{sentenceOf(neighbour, isAbove)}</p>
          {neighbour.differences.length > 0 ? (
            <p className={classes.hint}>بیشترین اختلاف‌ها؛ امتیاز آن که جلوتر است منهای دیگری:</p>
          ) : null}
          <ul>
            {neighbour.differences.map(({ code, title: name, points }) => (
              <li key={code}>
                {name}: <ChangeMark change={points} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={classes.hint}>کسی نیست.</p>
      )}
    </div>
  );
}

/** The rank without each article, and the distance from both neighbours. */
export function SensitivityCard({ shown }: { shown: SensitivityView }) {
  const { agency, rank, peers, earned, articles, above, below, groupTitle, levelTitle } = shown;
  return (
    <SectionCard
      title={`رتبهٔ ${agency.name} بر چه استوار است`}
      note={`${groupTitle} · ${levelTitle} · ${formatPoints(earned)} امتیاز · رتبهٔ ${rank === null ? '—' : formatCount(rank)} از ${formatCount(peers)}`}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">اگر این ماده نبود</th>
            <th scope="col">رتبه</th>
            <th scope="col">جابه‌جایی</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.number}>
              <th scope="row" className={table.name}>
                مادهٔ {toPersianDigits(article.number)} · {article.subject}
              </th>
              <td data-title="رتبه">{article.rank === null ? '—' : formatCount(article.rank)}</td>
              <td data-title="جابه‌جایی">
                <PlacesMark places={article.shift} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.neighbours}>
        <Neighbour title="پیش از او" neighbour={above} isAbove />
        <Neighbour title="پس از او" neighbour={below} isAbove={false} />
      </div>
    </SectionCard>
  );
}
