import classes from './demonstration-ribbon.module.css';

/** The strip that every page of a demonstration carries. */
export function DemonstrationRibbon() {
  return (
    <aside aria-label="نسخهٔ نمایشی" className={classes.ribbon}>
      <strong>نمایشی</strong>
      <span>نام دستگاه‌ها و همهٔ داده‌ها ساختگی است.</span>
    </aside>
  );
}
