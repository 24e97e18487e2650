import { createBrowserRouter } from 'react-router';
import { SignedInFrame } from './frame/signed-in-frame.js';
import { AgenciesPage } from './pages/agencies-page.js';
import { AnnualPage } from './pages/annual-page.js';
import { BrokenPage } from './pages/broken-page.js';
import { ImportsPage } from './pages/imports-page.js';
import { LandingPage } from './pages/landing-page.js';
import { LedgerPage } from './pages/ledger-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { OverviewPage } from './pages/overview-page.js';
import { ReviewPage } from './pages/review-page.js';
import { ReviewQueuePage } from './pages/review-queue-page.js';
import { PooledUnitsPage } from './pages/pooled-units-page.js';
import { SignInPage } from './pages/sign-in-page.js';
import { SnapshotsPage } from './pages/snapshots-page.js';
import { SubmissionPage } from './pages/submission-page.js';
import { SubmissionsPage } from './pages/submissions-page.js';
import { UnitsPage } from './pages/units-page.js';
import { UploadPage } from './pages/upload-page.js';

/** Draws a chart, as the scorecard does. */
async function bridgePage() {
  const { BridgePage } = await import('./pages/bridge-page.js');
  return { Component: BridgePage };
}

/** The scorecard draws charts, whose code is large: it is fetched when the first scorecard is opened. */
async function scorecardPage() {
  const { ScorecardPage } = await import('./pages/scorecard-page.js');
  return { Component: ScorecardPage };
}

/** Only who weighs rules needs its code. */
async function laboratoryPage() {
  const { LaboratoryPage } = await import('./pages/laboratory-page.js');
  return { Component: LaboratoryPage };
}

/** Only who fills a form needs its code. */
async function formPage() {
  const { FormPage } = await import('./pages/form-page.js');
  return { Component: FormPage };
}

export function createRoutes() {
  return createBrowserRouter([
    { path: '/sign-in', element: <SignInPage />, errorElement: <BrokenPage /> },
    {
      path: '/',
      element: <SignedInFrame />,
      errorElement: <BrokenPage />,
      hydrateFallbackElement: <span />,
      children: [
        { index: true, element: <LandingPage /> },
        { path: 'overview', element: <OverviewPage /> },
        { path: 'agencies', element: <AgenciesPage /> },
        { path: 'agencies/:code', lazy: scorecardPage },
        { path: 'bridge', lazy: bridgePage },
        { path: 'laboratory', lazy: laboratoryPage },
        { path: 'ledger', element: <LedgerPage /> },
        { path: 'units', element: <UnitsPage /> },
        { path: 'units/:code', element: <PooledUnitsPage /> },
        { path: 'upload', element: <UploadPage /> },
        { path: 'form/:agency/:quarter', lazy: formPage },
        { path: 'submissions', element: <SubmissionsPage /> },
        { path: 'submissions/:id', element: <SubmissionPage /> },
        { path: 'review', element: <ReviewQueuePage /> },
        { path: 'review/:id', element: <ReviewPage /> },
        { path: 'imports', element: <ImportsPage /> },
        { path: 'snapshots', element: <SnapshotsPage /> },
        { path: 'annual', element: <AnnualPage /> },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
}
