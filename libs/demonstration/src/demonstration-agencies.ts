import { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type AgencyLevel } from '#decree';
import type { DemonstrationAgency } from './demonstration-agency.js';
import { demonstrationQuarters } from './demonstration-quarters.js';
import { persianNumberWords } from './persian-number-words.js';
import { type CellSizes, cellSizes } from './cell-sizes.js';
import { STORY_PLACES } from './story-places.js';
import type { Story } from './story.js';

const LETTERS: Readonly<Record<AgencyLevel, string>> = { national: 'N', provincial: 'P', unit: 'U' };
const NAMES: Readonly<Record<AgencyLevel, string>> = {
  national: 'سازمان نمونهٔ',
  provincial: 'ادارهٔ کل نمونهٔ',
  unit: 'واحد خدمت نمونهٔ',
};
const FOUNDED_IN = '1404-Q4';
const MOST_PROVINCES = 31;

/**
 * `count` fictitious agencies, parents before children: as many official groups as leave ten agencies in every
 * group × level (60 → 2 groups, 180 and more → 6). Under 30 the cells are smaller and agencies have too few peers for a rank.
 * @param years the years of `demonstrationQuarters`; agencies exist from the first of these quarters on
 * @throws RangeError where `count` is not a whole number above 0
 */
export function demonstrationAgencies(count = 60, years = 2): DemonstrationAgency[] {
  const groups = Object.keys(AGENCY_GROUPS) as AgencyGroup[];
  const sizes = cellSizes(count);
  const first = demonstrationQuarters(years)[0] ?? FOUNDED_IN;
  const next: Record<AgencyLevel, number> = { national: 1, provincial: 1, unit: 1 };
  const agencies: DemonstrationAgency[] = [];
  for (const level of Object.keys(AGENCY_LEVELS) as AgencyLevel[])
    sizes.forEach((size, groupIndex) => {
      const group = groups[groupIndex] ?? 'public';
      for (let index = 0; index < size[level]; index += 1) {
        const parent = parentOf(agencies, group, level, index);
        const story = storyAt(groupIndex, level, index);
        agencies.push({
          code: `${LETTERS[level]}${String(next[level]).padStart(4, '0')}`,
          name: `${NAMES[level]} ${persianNumberWords(next[level])}`,
          group,
          level,
          province: level === 'provincial' ? provinceAt(index, size) : (parent?.province ?? null),
          parentCode: parent?.code ?? null,
          firstQuarter: story === 'founded' && first < FOUNDED_IN ? FOUNDED_IN : first,
          lastQuarter: null,
          story,
        });
        next[level] += 1;
      }
    });
  return agencies;
}

function storyAt(group: number, level: AgencyLevel, index: number): Story {
  return (
    STORY_PLACES.find((place) => place.group === group && place.level === level && place.index === index)
      ?.story ?? 'ordinary'
  );
}

/** A third of the national agencies have directorates, half of the directorates have units: enough under one roof to roll up. */
function parentOf(
  agencies: readonly DemonstrationAgency[],
  group: AgencyGroup,
  level: AgencyLevel,
  index: number,
): DemonstrationAgency | undefined {
  if (level === 'national') return undefined;
  const above = level === 'provincial' ? 'national' : 'provincial';
  const candidates = agencies.filter((agency) => agency.group === group && agency.level === above);
  return candidates[index % parents(candidates.length, above)];
}

function parents(count: number, level: AgencyLevel): number {
  return Math.max(1, Math.ceil(count / (level === 'national' ? 3 : 2)));
}

/** The directorates of one national agency stand in provinces of their own; each province has several agencies. */
function provinceAt(index: number, size: CellSizes): { code: string; name: string } {
  const provinces = Math.min(MOST_PROVINCES, Math.max(1, Math.ceil(size.provincial / 2)));
  const siblings = parents(size.national, 'national');
  const number = ((Math.floor(index / siblings) + (index % siblings)) % provinces) + 1;
  return { code: `S${String(number).padStart(2, '0')}`, name: `استان نمونهٔ ${persianNumberWords(number)}` };
}
