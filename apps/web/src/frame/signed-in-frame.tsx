import { Center, Loader } from '@mantine/core';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/use-session.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { AppFrame } from './app-frame.js';
import { SessionContext } from './session-context.js';

/** Lets in whoever is signed in; sends others to sign in and back to where they wanted to go. */
export function SignedInFrame() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.data)
    return (
      <SessionContext value={session.data}>
        <AppFrame>
          <Outlet />
        </AppFrame>
      </SessionContext>
    );
  if (session.data === null)
    return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  if (session.error)
    return (
      <Center mih="100vh" p="md">
        <ErrorNotice error={session.error} onRetry={() => void session.refetch()} />
      </Center>
    );
  return (
    <Center mih="100vh" role="status" aria-label="در حال آماده‌سازی">
      <Loader />
    </Center>
  );
}
