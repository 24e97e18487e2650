import { formatDecimal } from '#persian';
import classes from './claim-mark.module.css';

/** Points claimed above what is confirmed, signed as the API gives them (`+2.31`); a word beside the colour. */
export function ClaimMark({ claim }: { claim: string }) {
  const points = formatDecimal(claim.replace(/^[+-]/, ''), { decimals: 2, grouping: true });
  if (/^0*\.?0*$/.test(claim)) return <span className={classes.none}>برابر</span>;
  return claim.startsWith('-') ? (
    <span className={`${classes.below} number`}>{points} کمتر</span>
  ) : (
    <span className={`${classes.above} number`}>{points} بیشتر</span>
  );
}
