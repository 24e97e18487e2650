import type { Edition } from '#decree';
import type { Finding } from '#faults';
import { agencyPlan } from '../write/agency-plan.js';
import { buildWorkbook } from '../write/build-workbook.js';
import { evaluatorPlan } from '../write/evaluator-plan.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import type { GatheredWorkbook } from './gathered-workbook.js';
import { matchRows } from './match-rows.js';

/** The workbook into which older data is carried. */
export interface CarryTarget {
  /** Current edition. */
  readonly edition: Edition;
  /** Every known edition: that of the older workbook says what its cells meant where its labels are gone. */
  readonly editions: readonly Edition[];
  /** Of an agency or office by its present name; by default as the older workbook names it. */
  readonly owner?: WorkbookAgency;
  /** Rows of an evaluator's workbook; by default the agencies that the older one has. */
  readonly agencies?: readonly WorkbookAgency[];
  /** A finding in words, for the list in the guide sheet. */
  readonly tell: (finding: Finding) => string;
  readonly isDemonstration?: boolean;
}

export interface CarriedOver {
  readonly bytes: Buffer;
  /** Cells that were carried. */
  readonly cells: number;
  /** What was not carried, at its old cell, in the order of the old sheet. */
  readonly findings: readonly Finding[];
}

/**
 * The current workbook of the same agency or office and quarter with all that was written in an older one: numbers as
 * they were typed, sound or not, results of formulas, statuses, reasons, evidence and the attestation of the quarter.
 * Its guide sheet lists what found no place. Equal input gives equal bytes.
 */
export async function carryOver(workbook: GatheredWorkbook, target: CarryTarget): Promise<CarriedOver> {
  const { identity, attestation } = workbook;
  const { edition, editions, isDemonstration = false } = target;
  const owner = target.owner ?? ownerOf(workbook);
  const agencies = identity.kind === 'agency' ? [owner] : (target.agencies ?? agenciesOf(workbook));
  const source = editions.find(({ code }) => code === identity.edition);
  const { rows, findings } = matchRows(workbook, edition, source, new Set(agencies.map(({ code }) => code)));
  const written = {
    rows,
    attestation: attestation?.raw ?? null,
    notCarried: findings.map((finding) => `${finding.cell ?? ''}: ${target.tell(finding)}`),
  };
  const common = { edition, quarter: identity.quarter, written, isDemonstration };
  const plan =
    identity.kind === 'agency'
      ? agencyPlan({ ...common, agency: owner })
      : evaluatorPlan({ ...common, office: owner, agencies });
  const cells = [...rows.values()].reduce((sum, row) => sum + row.size, attestation ? 1 : 0);
  return { bytes: await buildWorkbook(plan), cells, findings };
}

function ownerOf({ identity, ownerName }: GatheredWorkbook): WorkbookAgency {
  const code = identity.agency ?? identity.office ?? '';
  return { code, name: ownerName || code };
}

function agenciesOf({ rows }: GatheredWorkbook): WorkbookAgency[] {
  const names = new Map<string, string>();
  for (const { agency, agencyName } of rows)
    if (agency !== '' && !names.get(agency)) names.set(agency, agencyName || agency);
  return [...names].map(([code, name]) => ({ code, name }));
}
