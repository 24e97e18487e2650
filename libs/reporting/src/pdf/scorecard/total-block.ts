import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import { rankIntervalText, type ScorecardModel } from '../../model/index.js';
import { gaugeSvg } from '../charts/gauge-svg.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';
import { PALETTE } from '../theme/palette.js';

interface Figure {
  readonly value: string;
  readonly label: string;
}

function reportedQuarters({ trend }: ScorecardModel): string {
  const due = trend.filter(({ isInWindow, ledger }) => isInWindow && ledger !== 'not-due');
  const reported = due.filter(({ ledger }) => ledger !== 'missing' && ledger !== 'open');
  return toPersianDigits(`${reported.length} از ${due.length}`);
}

function figures(model: ScorecardModel): Figure[] {
  const { rank, change, peerMedianPercent } = model;
  return [
    {
      value: rank.rank === null ? '–' : toPersianDigits(`${rank.rank} از ${rank.peers}`),
      label: `رتبه میان دستگاه‌های هم‌گروه و هم‌سطح${rank.interval ? `؛ ${rankIntervalText(rank.interval)}` : ''}`,
    },
    { value: percentText(peerMedianPercent), label: 'میانهٔ هم‌ترازان، درصد' },
    { value: signedText(change?.points ?? null), label: 'تغییر نسبت به دورهٔ پیش، واحد درصد' },
    { value: reportedQuarters(model), label: 'سه‌ماههٔ گزارش‌شده در دوره' },
  ];
}

function figureCell({ value, label }: Figure): PdfNodeObject {
  return {
    margin: [0, 6, 0, 6],
    stack: [
      { text: value, style: 'figure' },
      { text: label, style: 'figureLabel' },
    ],
  };
}

function alternative({ total, peerMedianPercent }: ScorecardModel): string {
  const points = `${formatHundredths(total.earned)} از ${formatHundredths(total.ceiling, { decimals: 0 })}`;
  return `نمودار امتیاز کل: ${points} امتیاز، ${percentText(total.percent)} درصد؛ میانهٔ هم‌ترازان ${percentText(peerMedianPercent)} درصد.`;
}

/** The total with its gauge, and the four figures beside it. */
export function totalBlock(model: ScorecardModel): PdfNode[] {
  const { total, peerMedianPercent } = model;
  const gauge: PdfNodeObject = {
    svg: gaugeSvg({ ...total, peerMedianPercent }),
    alt: alternative(model),
    alignment: 'center',
  };
  const [first, second, third, fourth] = figures(model).map(figureCell);
  const grid: PdfNodeObject = {
    layout: 'bare',
    margin: [0, 12, 0, 0],
    table: rtlTable({
      widths: ['*', '*'],
      body: [
        [first ?? '', second ?? ''],
        [third ?? '', fourth ?? ''],
      ],
      isLayoutOnly: true,
    }),
  };
  return [
    {
      layout: 'panel',
      margin: [0, 16, 0, 0],
      table: rtlTable({ widths: [214, '*'], body: [[gauge, grid]], isLayoutOnly: true }),
    },
    {
      text: 'خط سیاه روی نمودار، میانهٔ دستگاه‌های هم‌گروه و هم‌سطح است.',
      style: 'note',
      color: PALETTE.quiet,
      margin: [0, 4, 0, 0],
    },
  ];
}
