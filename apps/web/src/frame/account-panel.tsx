import { useNavigate } from 'react-router';
import { useSignOut } from '../api/use-sign-out.js';
import { Icon } from '../parts/icon.js';
import { useCurrentSession } from './use-current-session.js';
import classes from './account-panel.module.css';

/** Whose account this is, and the way out. */
export function AccountPanel() {
  const session = useCurrentSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <div className={classes.panel}>
      <div className={classes.name}>{session.displayName}</div>
      <div className={classes.role}>{session.roleTitle}</div>
      {session.agency ? <div className={classes.role}>{session.agency.name}</div> : null}
      <button
        type="button"
        className={classes.out}
        disabled={signOut.isPending}
        onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })}
      >
        <Icon name="signOut" size={17} />
        خروج
      </button>
      {signOut.error ? (
        <div role="alert" className={classes.role}>
          {signOut.error.message}
        </div>
      ) : null}
    </div>
  );
}
