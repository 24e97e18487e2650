import type { TableLayout } from '#rtl-pdf';
import { PALETTE } from './palette.js';

const OUTER = 0.9;
const INNER = 0.4;

/** Fine rules between rows, stronger ones above, below and under the heading. No vertical rule. */
const ruled: TableLayout = {
  hLineWidth: (row, { table }) =>
    row === 0 || row === table.body.length || row === table.headerRows ? OUTER : INNER,
  hLineColor: (row, { table }) =>
    row === 0 || row === table.body.length || row === table.headerRows ? PALETTE.accent : PALETTE.rule,
  vLineWidth: () => 0,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 3.2,
  paddingBottom: () => 2.6,
};

/** The same, closer: for tables of many rows. */
const dense: TableLayout = { ...ruled, paddingTop: () => 2, paddingBottom: () => 1.4 };

/** The same with narrow gaps: for tables of many columns. */
const tight: TableLayout = { ...dense, paddingLeft: () => 3, paddingRight: () => 3 };

/** Facts: a rule under each row and no frame. */
const facts: TableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : INNER),
  hLineColor: PALETTE.rule,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 2.4,
};

/** Places things side by side. */
const bare: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** A tinted panel. */
const panel: TableLayout = {
  ...bare,
  fillColor: () => PALETTE.tint,
  paddingLeft: () => 12,
  paddingRight: () => 12,
  paddingTop: () => 8,
  paddingBottom: () => 8,
};

export const TABLE_LAYOUTS = { ruled, dense, tight, facts, bare, panel };
