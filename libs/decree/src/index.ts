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
export { compareDecimals } from './compare-decimals.js';
export { ACCESS_CODES, DESK_CODES, WATCHED_CODES } from './desk-and-access.js';
export { type EditionFault, editionFault } from './edition-fault.js';
export { type EditionFaultCode } from './edition-fault-messages.js';
export { indicatorsDue } from './indicators-due.js';
export { parseEdition, type ParsedEdition } from './parse-edition.js';
export { parseIndicator, type ParsedIndicator } from './parse-indicator.js';
export { partsOf } from './parts-of.js';
export {
  type CollectionForm,
  type FormChoice,
  type FormField,
  type FormFieldKind,
  type FormGroups,
  type FormMeasure,
  type MeasureRule,
  type ScaleStep,
} from './forms/collection-form.js';
export { parseForm, type ParsedForm } from './forms/parse-form.js';
