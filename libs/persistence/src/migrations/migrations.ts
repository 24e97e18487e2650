import { CreateSchema1763900000000 } from './1763900000000-create-schema.js';
import { CreateDraft1764300000000 } from './1764300000000-create-draft.js';
import { FindingCells1764350000000 } from './1764350000000-finding-cells.js';
import { CreateSnapshot1764400000000 } from './1764400000000-create-snapshot.js';
import { CreateBulkImport1764450000000 } from './1764450000000-create-bulk-import.js';
import { RankInterval1764500000000 } from './1764500000000-rank-interval.js';
import { CreateReview1764560000000 } from './1764560000000-create-review.js';

/** In order; one that has run anywhere is never edited again. */
export const MIGRATIONS = [
  CreateSchema1763900000000,
  CreateDraft1764300000000,
  FindingCells1764350000000,
  CreateSnapshot1764400000000,
  CreateBulkImport1764450000000,
  RankInterval1764500000000,
  CreateReview1764560000000,
];
