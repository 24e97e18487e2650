import type { AgencyLevel } from '#decree';
import type { Story } from './story.js';

/** Where a story is told: position of the group, level, position inside the cell (all from 0). */
interface StoryPlace {
  readonly group: number;
  readonly level: AgencyLevel;
  readonly index: number;
  readonly story: Story;
}

/** Among sixty agencies: three walls, two of every other story, all in the two groups that sixty agencies have. */
export const STORY_PLACES: readonly StoryPlace[] = [
  { group: 0, level: 'national', index: 2, story: 'wall' },
  { group: 0, level: 'national', index: 5, story: 'improved' },
  { group: 0, level: 'provincial', index: 3, story: 'wall' },
  { group: 0, level: 'provincial', index: 6, story: 'late' },
  { group: 0, level: 'unit', index: 1, story: 'founded' },
  { group: 0, level: 'unit', index: 4, story: 'silent' },
  { group: 0, level: 'unit', index: 6, story: 'no-contracts' },
  { group: 0, level: 'unit', index: 7, story: 'no-claims' },
  { group: 1, level: 'national', index: 7, story: 'no-contracts' },
  { group: 1, level: 'provincial', index: 1, story: 'silent' },
  { group: 1, level: 'provincial', index: 4, story: 'improved' },
  { group: 1, level: 'provincial', index: 8, story: 'late' },
  { group: 1, level: 'unit', index: 2, story: 'founded' },
  { group: 1, level: 'unit', index: 3, story: 'wall' },
  { group: 1, level: 'unit', index: 8, story: 'no-claims' },
];
