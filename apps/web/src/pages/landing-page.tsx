import { Navigate } from 'react-router';
import { useCurrentSession } from '../frame/use-current-session.js';

/** The first page after sign-in: the nation for those who may see it, else the own scorecard, else the list. */
export function LandingPage() {
  const { may, agency } = useCurrentSession();
  if (may.includes('view-nation')) return <Navigate to="/overview" replace />;
  if (agency) return <Navigate to={`/agencies/${encodeURIComponent(agency.code)}`} replace />;
  return <Navigate to="/agencies" replace />;
}
