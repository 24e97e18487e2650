import { formatCount } from '../format/format-count.js';

/** «۱۲ بازدارنده، ۳ هشدار»; of what there is none, nothing is said. */
export function FindingsCounts({ blocking, warning }: { blocking: number; warning: number }) {
  const words = [
    blocking > 0 ? `${formatCount(blocking)} بازدارنده` : '',
    warning > 0 ? `${formatCount(warning)} هشدار` : '',
  ];
  return <strong className="number">{words.filter(Boolean).join('، ')}</strong>;
}
