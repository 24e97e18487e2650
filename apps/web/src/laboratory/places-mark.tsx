import { ChangeMark } from '../parts/change-mark.js';

/** Places moved: up is better, which in ranks is a smaller number. */
export function PlacesMark({ places }: { places: number | null }) {
  if (places === null)
    return (
      <span>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">بی‌رتبه</span>
      </span>
    );
  return <ChangeMark change={places > 0 ? `-${places}` : `+${-places}`} />;
}
