import type { DemonstrationAccountView } from '../api/views.js';
import classes from './demonstration-accounts.module.css';

interface DemonstrationAccountsProps {
  readonly accounts: readonly DemonstrationAccountView[];
  readonly chosen: string;
  onChoose(account: DemonstrationAccountView): void;
}

/** The accounts of a demonstration, by role; a press fills the form. */
export function DemonstrationAccounts({ accounts, chosen, onChoose }: DemonstrationAccountsProps) {
  return (
    <section aria-labelledby="demonstration-accounts" className={classes.section}>
      <h2 id="demonstration-accounts" className={classes.title}>
        حساب‌های نمایشی
      </h2>
      <p className={classes.note}>با زدن هر یک، نام کاربری و گذرواژه‌اش در فرم نوشته می‌شود.</p>
      <ul className={classes.list}>
        {accounts.map((account) => (
          <li key={account.username}>
            <button
              type="button"
              className={classes.account}
              aria-pressed={account.username === chosen}
              onClick={() => onChoose(account)}
            >
              <span className={classes.role}>{account.roleTitle}</span>
              <span className={classes.name}>{account.displayName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
