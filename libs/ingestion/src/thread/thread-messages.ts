import type { Edition } from '#decree';
import type { Annotation } from '../annotate/annotation.js';
import type { DoorWorkbookContext } from '../doors/workbook/door-workbook-context.js';
import type { ReadContext } from '../checks/read-context.js';
import type { ReadLimits } from '../read/read-limits.js';
import type { Repair } from '../repair/repair.js';

/** What a thread is told before its first file. */
export interface ThreadSettings {
  readonly limits: ReadLimits;
}

/** What stays the same from file to file is sent once: copying an edition takes as long as reading a workbook. */
export interface SharedContext {
  readonly editions: readonly Edition[];
  readonly knownAgencies: ReadonlySet<string> | undefined;
  readonly parents: ReadonlyMap<string, string> | undefined;
}

interface UnderEditions {
  readonly bytes: Uint8Array;
  /** Undefined: as with the file before. */
  readonly shared: SharedContext | undefined;
}

export type ThreadRequest =
  | { readonly kind: 'identify'; readonly bytes: Uint8Array }
  | { readonly kind: 'gather'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'annotate';
      readonly bytes: Uint8Array;
      readonly annotations: readonly Annotation[];
      readonly own: Omit<DoorWorkbookContext, 'editions'>;
      /** Undefined: as with the file before. */
      readonly shared: SharedContext | undefined;
    }
  | { readonly kind: 'repair'; readonly bytes: Uint8Array; readonly repairs: readonly Repair[] }
  | ({ readonly kind: 'find-repairs' } & UnderEditions)
  | ({ readonly kind: 'read-typed' } & UnderEditions)
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly own: Pick<ReadContext, 'expectedAgency' | 'expectedQuarter' | 'today'>;
      /** Undefined: as with the file before. */
      readonly shared: SharedContext | undefined;
    };
