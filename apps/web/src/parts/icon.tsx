/** Strokes of our own icons on a 24 × 24 field, drawn for this product: no icon package, no request. */
const STROKES = {
  overview: 'M4 13h6V4H4zM14 20h6v-9h-6zM14 4v3h6V4zM4 17v3h6v-3z',
  agencies: 'M4 20h16M6 20V8l6-4 6 4v12M10 20v-4h4v4M9.5 10.5h.01M14.5 10.5h.01M9.5 13.5h.01M14.5 13.5h.01',
  scorecard: 'M12 21a9 9 0 1 0-9-9c0 2.6 1 4.8 2.8 6.5M12 12l4.5-4.5M18.2 18.5A9 9 0 0 1 12 21M12 12h.01',
  bridge: 'M2 18h20M5 18V7M19 18V7M2 12c2-1 3-3 3-5 1 5 4 7 7 7s6-2 7-7c0 2 1 4 3 5M9 18v-4.5M15 18v-4.5',
  laboratory: 'M10 3v6L4.5 18.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M8.5 3h7M7.6 15h8.8',
  ledger: 'M4 4h16v16H4zM4 9.3h16M4 14.7h16M9.3 4v16M14.7 4v16',
  units: 'M12 4v5M5 15v-3h14v3M12 9v6M3 15h4v5H3zM10 15h4v5h-4zM17 15h4v5h-4z',
  upload: 'M12 16V4M7 9l5-5 5 5M4 16v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3',
  download: 'M12 4v12M7 11l5 5 5-5M4 19.5h16',
  submissions: 'M4 13v5a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-5l-3-8H7zM4 13h5l1.2 2.2h3.6L15 13h5',
  import:
    'M3 7.5A1.5 1.5 0 0 1 4.5 6H9l2 2.5h8.5A1.5 1.5 0 0 1 21 10v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18zM12 11v5.5M9.5 14l2.5 2.5 2.5-2.5',
  snapshot: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  review: 'M9 4h6v3H9zM9 5.5H5.5v15h13v-15H15M8.5 13.5l2.5 2.5 4.5-5',
  annual: 'M12 6.5C10 5 7.5 4.5 4 4.5v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2zM12 6.5v14',
  signOut: 'M9 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h4M20 12H9M16.5 8.5 20 12l-3.5 3.5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  form: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4M14 20h6',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  check: 'M5 12.5 10 17l9-10',
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3h.01',
  stop: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 8v5M12 16h.01',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM20 20l-4.8-4.8',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  sort: 'M8 9l4-4 4 4M8 15l4 4 4-4',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  clock: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 7v5.5l3.5 2',
  back: 'M9 6l6 6-6 6',
  empty: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
} as const;

export type IconName = keyof typeof STROKES;

/** A picture beside words; it says nothing to a screen reader. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
