import { KarnamehMark } from './karnameh-mark.js';
import classes from './brand.module.css';

/** Name and mark of the product on the dark side of the frame. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <KarnamehMark isOnDark />
      <div>
        <div className={classes.name}>کارنامه</div>
        <div className={classes.subject}>حقوق شهروندی در نظام اداری</div>
      </div>
    </div>
  );
}
