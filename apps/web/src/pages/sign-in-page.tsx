import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useDemonstrationAccounts } from '../api/use-demonstration-accounts.js';
import { useHealth } from '../api/use-health.js';
import { useSession } from '../api/use-session.js';
import { useSignIn, type Credentials } from '../api/use-sign-in.js';
import { DemonstrationRibbon } from '../frame/demonstration-ribbon.js';
import { KarnamehMark } from '../frame/karnameh-mark.js';
import { Watermark } from '../frame/watermark.js';
import { DemonstrationAccounts } from '../sign-in/demonstration-accounts.js';
import { SignInForm } from '../sign-in/sign-in-form.js';
import classes from './sign-in-page.module.css';

/** Where to go after sign-in: only a path of our own, never another site. */
function readTarget(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.includes('\\') ? to : '/';
}

function Cover() {
  return (
    <header className={classes.cover}>
      <div className={classes.star} aria-hidden="true" />
      <KarnamehMark size={84} isOnDark />
      <p className={classes.name}>کارنامه</p>
      <p className={classes.subject}>سامانهٔ پایش و کارنامهٔ حقوق شهروندی در نظام اداری</p>
      <p className={classes.base}>بر پایهٔ تصویب‌نامهٔ شمارهٔ ۱۱۲۷۱۲۸ شورای عالی اداری، ۹ بهمن ۱۳۹۵</p>
    </header>
  );
}

export function SignInPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const target = readTarget(search.get('to'));
  const { data: session } = useSession();
  const isDemonstration = useHealth().data?.isDemonstration ?? false;
  const accounts = useDemonstrationAccounts(isDemonstration).data ?? [];
  const signIn = useSignIn();
  const [credentials, setCredentials] = useState<Credentials>({ username: '', password: '' });
  if (session) return <Navigate to={target} replace />;
  return (
    <div className={classes.frame}>
      <title>ورود · کارنامه</title>
      <Cover />
      <div className={classes.side}>
        {isDemonstration ? <DemonstrationRibbon /> : null}
        <main className={classes.main}>
          <h1 className={classes.title}>ورود به سامانه</h1>
          <SignInForm
            credentials={credentials}
            onChange={setCredentials}
            error={signIn.error}
            isBusy={signIn.isPending}
            onSubmit={() =>
              signIn.mutate(credentials, { onSuccess: () => void navigate(target, { replace: true }) })
            }
          />
          {accounts.length > 0 ? (
            <DemonstrationAccounts
              accounts={accounts}
              chosen={credentials.username}
              onChoose={({ username, password }) => setCredentials({ username, password })}
            />
          ) : null}
        </main>
      </div>
      {isDemonstration ? <Watermark text="نمایشی" /> : null}
    </div>
  );
}
