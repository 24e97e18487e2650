import { formatLongDate, previousWindow, windowTitle } from '#calendar';
import { agencyStandingOf } from './agency-standing-of.js';
import { annualAppendix } from './annual-appendix.js';
import { annualArticles } from './annual-articles.js';
import { annualGroups } from './annual-groups.js';
import type { AnnualInput } from './annual-input.js';
import { annualLeagues } from './annual-leagues.js';
import { annualLedger } from './annual-ledger.js';
import { annualLetter } from './annual-letter.js';
import type { AnnualArticle, AnnualCover, AnnualModel } from './annual-model.js';
import { annualNation } from './annual-nation.js';
import { annualChanges } from './changes/annual-changes.js';
import { annualProvinces } from './annual-provinces.js';
import { decreeLine } from './decree-line.js';
import { annualFindings } from './findings/annual-findings.js';
import { ledgerShares } from './ledger-shares.js';
import { METHOD_SECTIONS } from './method-sections.js';
import { nationalIndicators } from './national-indicators.js';
import { printMarks } from './print-marks.js';
import { printWindow } from './print-window.js';
import { printPlane } from './warnings/print-plane.js';

/** All that the national report prints, from the scores of all agencies. Pure: no clock, no framework. */
export function buildAnnualModel(input: AnnualInput): AnnualModel {
  const { edition, agencies } = input;
  const window = printWindow(input.window);
  const previousTitle = windowTitle(previousWindow(input.window));
  // Equal for all agencies (design §5, «Weights in force»).
  const ceiling = agencies[0]?.score.ceiling ?? 0;
  const standings = agencies.map((agency) => agencyStandingOf(input.window, input.edition, agency));
  const ledger = annualLedger(input.window, standings);
  const nation = annualNation({ window, previousTitle, ceiling, ledger, standings });
  const indicators = nationalIndicators(edition, input.window, standings);
  const articles = annualArticles({ edition, indicators, previousTitle }, standings);
  const cover = annualCover(input);
  return {
    kind: 'annual',
    title: cover.title,
    marks: printMarks(input.marks),
    cover,
    letter: annualLetter({ cover, nation, articles }),
    nation,
    changes: annualChanges(edition, standings),
    rights: annualRights(input, articles),
    ledger: { window, rows: ledger, shares: ledgerShares(ledger) },
    leagues: annualLeagues(standings, ceiling),
    groups: annualGroups({ edition, ceiling, previousTitle }, standings),
    provinces: annualProvinces(standings, ceiling),
    articles,
    findings: annualFindings({ window, standings, nation, articles, indicators }),
    plane: printPlane(standings.map(({ watch }) => watch)),
    method: METHOD_SECTIONS,
    appendix: annualAppendix(edition),
  };
}

function annualCover({ edition, window, presentedOn, producedOn, snapshotHash }: AnnualInput): AnnualCover {
  return {
    title: 'گزارش سالانهٔ حقوق شهروندی در نظام اداری',
    subtitle: 'کارنامهٔ دستگاه‌های اجرایی کشور',
    window: printWindow(window),
    presentedOn: formatLongDate(presentedOn),
    producedOn: formatLongDate(producedOn),
    edition: { code: edition.code, title: edition.title },
    decreeLine: decreeLine(edition.decree),
    snapshotHash,
  };
}

function annualRights({ edition }: AnnualInput, articles: readonly AnnualArticle[]): AnnualModel['rights'] {
  return edition.rights.map(({ number, title, article }) => ({
    number,
    title,
    article,
    meanPercent: articles.find((chapter) => chapter.number === article)?.meanPercent ?? null,
  }));
}
