import { Icon } from '../parts/icon.js';
import classes from './trial-result.module.css';

/** Nobody shall take a trial for a score. */
export function TrialBanner({ isOutdated }: { isOutdated: boolean }) {
  return (
    <div role="status" className={classes.banner}>
      <Icon name="laboratory" />
      <div>
        <strong>آزمایشی؛ هیچ امتیازی تغییر نکرد</strong>
        {isOutdated ? (
          <span className={classes.outdated}>قاعده پس از این آزمایش عوض شده است؛ دوباره بیازمایید.</span>
        ) : null}
      </div>
    </div>
  );
}
