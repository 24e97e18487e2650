import { importAgencies } from './agencies/import-agencies.js';
import type { Dependencies } from './dependencies.js';
import { fillDemonstration } from './demonstration/fill-demonstration.js';
import { isDemonstrationFilled } from './demonstration/is-demonstration-filled.js';
import { listDemonstrationAccounts } from './demonstration/list-demonstration-accounts.js';
import { discardDraft } from './drafts/discard-draft.js';
import { findDraft } from './drafts/find-draft.js';
import { saveDraft } from './drafts/save-draft.js';
import { sendDraft } from './drafts/send-draft.js';
import { startDraft } from './drafts/start-draft.js';
import { listEditions } from './editions/list-editions.js';
import { loadEdition } from './editions/load-edition.js';
import { findImport } from './imports/find-import.js';
import { importWorkbooks } from './imports/import-workbooks.js';
import { listImportedFiles } from './imports/list-imported-files.js';
import { listImports } from './imports/list-imports.js';
import { requestImport } from './imports/request-import.js';
import { writeImportReport } from './imports/write-import-report.js';
import { rehearseRule } from './laboratory/rehearse-rule.js';
import { tryEdition } from './laboratory/try-edition.js';
import { viewSensitivity } from './laboratory/view-sensitivity.js';
import { viewTriableEdition } from './laboratory/view-triable-edition.js';
import { writeTrial } from './laboratory/write-trial.js';
import { viewSilenceLedger } from './ledger/view-silence-ledger.js';
import { writeSilenceLedger } from './ledger/write-silence-ledger.js';
import { findReport } from './reports/find-report.js';
import { listReports } from './reports/list-reports.js';
import { readReportFile } from './reports/read-report-file.js';
import { requestReport } from './reports/request-report.js';
import { viewQueue } from './reports/view-queue.js';
import { reviewSubmission } from './review/review-submission.js';
import { signSubmission } from './review/sign-submission.js';
import { viewOverClaim } from './review/view-over-claim.js';
import { viewReviewQueue } from './review/view-review-queue.js';
import { viewReview } from './review/view-review.js';
import { explainScore } from './scores/explain-score.js';
import { listAgencies } from './scores/list-agencies.js';
import { listWindows } from './scores/list-windows.js';
import { scoreWindow } from './scores/score-window.js';
import { viewChanges } from './scores/view-changes.js';
import { viewOverview } from './scores/view-overview.js';
import { viewScorecard } from './scores/view-scorecard.js';
import { createUser } from './sessions/create-user.js';
import { findActor } from './sessions/find-actor.js';
import { findSession } from './sessions/find-session.js';
import { signIn } from './sessions/sign-in.js';
import { signOut } from './sessions/sign-out.js';
import { freezeWindow } from './snapshots/freeze-window.js';
import { listSnapshots } from './snapshots/list-snapshots.js';
import { openCorrection } from './snapshots/open-correction.js';
import { recomputeWindow } from './snapshots/recompute-window.js';
import { sendSnapshot } from './snapshots/send-snapshot.js';
import { writeSnapshot } from './snapshots/write-snapshot.js';
import { acceptUpload } from './submissions/accept-upload.js';
import { annotateSubmission } from './submissions/annotate-submission.js';
import { checkUpload } from './submissions/check-upload.js';
import { carryOverSubmission, viewCarryOver } from './submissions/carry-over-submission.js';
import { carryOverUpload } from './submissions/carry-over-upload.js';
import { findSubmission } from './submissions/find-submission.js';
import { listFindings } from './submissions/list-findings.js';
import { listRepairs } from './submissions/list-repairs.js';
import { listSubmissions } from './submissions/list-submissions.js';
import { makeAgencyTemplate } from './submissions/make-agency-template.js';
import { makeEvaluatorTemplate } from './submissions/make-evaluator-template.js';
import { repairSubmission } from './submissions/repair-submission.js';
import { viewPooledUnits } from './units/view-pooled-units.js';
import { viewUnits } from './units/view-units.js';
import type { UseCases } from './use-cases.js';
import { viewBridgeOrWall } from './warnings/view-bridge-or-wall.js';

/** The product, on the parts it was given. */
export function createUseCases(deps: Dependencies): UseCases {
  return {
    signIn: async (credentials) => await signIn(deps, credentials),
    findSession: async (token) => await findSession(deps, token),
    signOut: async (token) => await signOut(deps, token),
    findActor: async (username) => await findActor(deps, username),
    createUser: async (actor, user) => await createUser(deps, actor, user),
    listDemonstrationAccounts: () => Promise.resolve(listDemonstrationAccounts(deps)),
    listWindows: async (actor) => await listWindows(deps, actor),
    viewOverview: async (actor, window) => await viewOverview(deps, actor, window),
    viewBridgeOrWall: async (actor, window) => await viewBridgeOrWall(deps, actor, window),
    listAgencies: async (actor, window) => await listAgencies(deps, actor, window),
    viewSilenceLedger: async (actor, query) => await viewSilenceLedger(deps, actor, query),
    writeSilenceLedger: async (actor, query) => await writeSilenceLedger(deps, actor, query),
    viewUnits: async (actor, query) => await viewUnits(deps, actor, query),
    viewPooledUnits: async (actor, query) => await viewPooledUnits(deps, actor, query),
    viewScorecard: async (actor, agency, window) => await viewScorecard(deps, actor, agency, window),
    viewChanges: async (actor, query) => await viewChanges(deps, actor, query),
    explainScore: async (actor, query) => await explainScore(deps, actor, query),
    viewOverClaim: async (actor, agency, window) => await viewOverClaim(deps, actor, agency, window),
    viewTriableEdition: async (actor, window) => await viewTriableEdition(deps, actor, window),
    tryEdition: async (actor, query) => await tryEdition(deps, actor, query),
    writeTrial: async (actor, query) => await writeTrial(deps, actor, query),
    rehearseRule: async (actor, query) => await rehearseRule(deps, actor, query),
    viewSensitivity: async (actor, query) => await viewSensitivity(deps, actor, query),
    makeAgencyTemplate: async (actor, query) => await makeAgencyTemplate(deps, actor, query),
    makeEvaluatorTemplate: async (actor, query) => await makeEvaluatorTemplate(deps, actor, query),
    acceptUpload: async (actor, file) => await acceptUpload(deps, actor, file),
    checkUpload: async (actor, file) => await checkUpload(deps, actor, file),
    importWorkbooks: async (actor, places, options) => await importWorkbooks(deps, actor, places, options),
    requestImport: async (actor, order) => await requestImport(deps, actor, order),
    listImports: async (actor) => await listImports(deps, actor),
    findImport: async (actor, id) => await findImport(deps, actor, id),
    listImportedFiles: async (actor, id, query) => await listImportedFiles(deps, actor, id, query),
    writeImportReport: async (actor, id) => await writeImportReport(deps, actor, id),
    listSubmissions: async (actor, filter) => await listSubmissions(deps, actor, filter),
    findSubmission: async (actor, id) => await findSubmission(deps, actor, id),
    listFindings: async (actor, id) => await listFindings(deps, actor, id),
    annotateSubmission: async (actor, id) => await annotateSubmission(deps, actor, id),
    listRepairs: async (actor, id) => await listRepairs(deps, actor, id),
    repairSubmission: async (actor, id, choice) => await repairSubmission(deps, actor, id, choice),
    signSubmission: async (actor, id) => await signSubmission(deps, actor, id),
    viewReview: async (actor, id) => await viewReview(deps, actor, id),
    reviewSubmission: async (actor, id, order) => await reviewSubmission(deps, actor, id, order),
    viewReviewQueue: async (actor, window) => await viewReviewQueue(deps, actor, window),
    findDraft: async (actor, of) => await findDraft(deps, actor, of),
    startDraft: async (actor, draft) => await startDraft(deps, actor, draft),
    saveDraft: async (actor, draft) => await saveDraft(deps, actor, draft),
    discardDraft: async (actor, draft) => await discardDraft(deps, actor, draft),
    sendDraft: async (actor, draft) => await sendDraft(deps, actor, draft),
    viewCarryOver: async (actor, id) => await viewCarryOver(deps, actor, id),
    carryOverSubmission: async (actor, id) => await carryOverSubmission(deps, actor, id),
    carryOverUpload: async (actor, file) => await carryOverUpload(deps, actor, file),
    requestReport: async (actor, request) => await requestReport(deps, actor, request),
    listReports: async (actor, filter) => await listReports(deps, actor, filter),
    findReport: async (actor, id) => await findReport(deps, actor, id),
    readReportFile: async (actor, id, format) => await readReportFile(deps, actor, id, format),
    viewQueue: async (actor) => await viewQueue(deps, actor),
    loadEdition: async (actor, yaml) => await loadEdition(deps, actor, yaml),
    listEditions: async (actor) => await listEditions(deps, actor),
    importAgencies: async (actor, csv) => await importAgencies(deps, actor, csv),
    scoreWindow: async (actor, query) => await scoreWindow(deps, actor, query),
    freezeWindow: async (actor, query) => await freezeWindow(deps, actor, query),
    openCorrection: async (actor, query) => await openCorrection(deps, actor, query),
    listSnapshots: async (actor) => await listSnapshots(deps, actor),
    sendSnapshot: async (actor, query) => await sendSnapshot(deps, actor, query),
    recomputeWindow: async (actor, query) => await recomputeWindow(deps, actor, query),
    writeSnapshot: async (actor, query) => await writeSnapshot(deps, actor, query),
    fillDemonstration: async (actor, options) => await fillDemonstration(deps, actor, options),
    isDemonstrationFilled: async () => await isDemonstrationFilled(deps),
  };
}
