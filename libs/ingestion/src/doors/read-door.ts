import type { FormSheet } from '../forms/form-sheet.js';
import type { ReadLimits } from '../read/read-limits.js';
import type { DoorSheet } from './door-sheet.js';
import { readCsvDoor } from './read-csv-door.js';
import { readJsonDoor } from './read-json-door.js';

/** @throws ReadRefusal any code of the group FILE_* */
export function readDoor(door: 'json' | 'csv', bytes: Buffer, limits: ReadLimits): DoorSheet | FormSheet {
  return door === 'json' ? readJsonDoor(bytes, limits) : readCsvDoor(bytes, limits);
}
