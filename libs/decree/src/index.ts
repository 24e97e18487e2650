export { type Article, type DecreeIdentity, type Edition, type Right } from './edition.js';
export {
  type Band,
  type Direction,
  type FormulaPart,
  type Frequency,
  type Indicator,
  type IndicatorKind,
  type Method,
  type PartName,
  type Supplier,
} from './indicator.js';
export { isDue } from './is-due.js';
export { type ReportedValue, type ValueStatus } from './reported-value.js';
export { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type AgencyLevel } from './agency-group.js';
