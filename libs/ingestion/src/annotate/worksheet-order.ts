/** What stands behind `legacyDrawing` in a worksheet (ECMA-376 part 1, §18.3.1.99). */
export const BEHIND_LEGACY_DRAWING: ReadonlySet<string> = new Set([
  'AlternateContent',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** What stands at or behind the first `conditionalFormatting`. */
export const FROM_CONDITIONS: ReadonlySet<string> = new Set([
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  ...BEHIND_LEGACY_DRAWING,
]);
