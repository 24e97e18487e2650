import type { PrintedIndicator } from '../../model/printed-indicator.js';

interface RuleCells {
  readonly actual: string;
  readonly target: string;
  readonly limit: string;
}

/** Attainment of an actual value as a formula, by the method of the indicator (design §5, «Attainment»). */
export function attainmentFormula(indicator: PrintedIndicator, { actual, target, limit }: RuleCells): string {
  switch (indicator.method) {
    case 'ratio':
      return indicator.direction === 'up'
        ? `MIN(1,${actual}/${target})`
        : `IF(${actual}<=${target},1,${target}/${actual})`;
    case 'linear':
      return `MAX(0,MIN(1,(${limit}-${actual})/(${limit}-${target})))`;
    case 'bands':
      return bandsFormula(indicator, actual);
    case 'yes-no':
      return `IF(${actual}=1,1,0)`;
  }
}

/** LOOKUP takes the last lower bound that is not above the value; the first is 0. */
function bandsFormula({ bands }: PrintedIndicator, actual: string): string {
  const rising = [...bands].sort((a, b) => Number(a.from) - Number(b.from));
  const bounds = rising.map(({ from }) => from).join(',');
  const attainments = rising.map(({ attainment }) => attainment).join(',');
  return `LOOKUP(${actual},{${bounds}},{${attainments}})`;
}
