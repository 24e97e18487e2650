import type { Edition, ReportedValue } from '#decree';
import type { LedgerOfQuarter } from '../scores/create-ledger.js';

/** manifest.json: everything of a frozen window but the values, which it names by their hashes. */
export interface SnapshotManifest {
  readonly window: { readonly code: string; readonly quarters: readonly string[] };
  readonly edition: Edition;
  readonly basis: 'self';
  /** Hash of the snapshot that this one corrects. */
  readonly supersedes: string | null;
  /** Why it was corrected. */
  readonly reason: string | null;
  /** In the order of their codes. */
  readonly agencies: readonly ManifestAgency[];
}

export interface ManifestAgency {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly level: string;
  readonly parent: string | null;
  readonly province: string | null;
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
  readonly ledger: readonly LedgerOfQuarter[];
  /** Path of its values in the folder. */
  readonly file: string;
  readonly sha256: string;
}

/** agencies/CODE.json */
export interface SnapshotValues {
  readonly agency: string;
  /** Of the window's quarters, the system's own among them. */
  readonly values: readonly ReportedValue[];
  /** Of the window before: what the early warning compares with (design §5), its indicators alone. */
  readonly previousValues: readonly ReportedValue[];
}
