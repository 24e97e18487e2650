import { type EditionFault, editionFault } from '#decree';
import type { EditionChanges, IndicatorChange } from './change-edition.js';

export type ParsedChanges =
  | { readonly changes: EditionChanges; readonly faults: readonly [] }
  | { readonly changes: null; readonly faults: readonly EditionFault[] };

const FIELDS: readonly (keyof EditionChanges)[] = ['indicators', 'withoutArticles', 'withoutIndicators'];
const CHANGEABLE: readonly (keyof IndicatorChange)[] = ['weight', 'method', 'target', 'limit', 'bands'];

/**
 * The shape of changes that come from outside: known fields, records and lists where they belong. What the fields hold
 * (a weight of −1, a target that is no number) is for `changeEdition` to refuse. Never throws.
 */
export function parseChanges(raw: unknown): ParsedChanges {
  if (!isRecord(raw)) return { changes: null, faults: [editionFault('changes', 'NOT_A_RECORD')] };
  const faults = [
    ...unknownFields(raw, FIELDS, ''),
    ...faultsOfIndicators(raw['indicators']),
    ...faultsOfList(raw['withoutArticles'], 'withoutArticles', (one) => typeof one === 'number'),
    ...faultsOfList(raw['withoutIndicators'], 'withoutIndicators', (one) => typeof one === 'string'),
  ];
  return faults.length === 0 ? { changes: raw as EditionChanges, faults: [] } : { changes: null, faults };
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function unknownFields(
  raw: Readonly<Record<string, unknown>>,
  known: readonly string[],
  place: string,
): EditionFault[] {
  return Object.keys(raw)
    .filter((name) => !known.includes(name))
    .map((name) => editionFault(`${place}${name}`, 'FIELD_UNKNOWN'));
}

function faultsOfIndicators(raw: unknown): EditionFault[] {
  if (raw === undefined) return [];
  if (!isRecord(raw)) return [editionFault('indicators', 'NOT_A_RECORD')];
  return Object.entries(raw).flatMap(([code, change]) =>
    isRecord(change)
      ? unknownFields(change, CHANGEABLE, `indicators.${code}.`)
      : [editionFault(`indicators.${code}`, 'NOT_A_RECORD')],
  );
}

function faultsOfList(raw: unknown, path: string, isMember: (one: unknown) => boolean): EditionFault[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) return [editionFault(path, 'NOT_A_LIST')];
  return raw.flatMap((one, index) =>
    isMember(one)
      ? []
      : [
          path === 'withoutArticles'
            ? editionFault(`${path}[${index}]`, 'NOT_A_WHOLE_NUMBER', { minimum: 1 })
            : editionFault(`${path}[${index}]`, 'NOT_A_TEXT'),
        ],
  );
}
