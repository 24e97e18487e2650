/** The mark: an eight-pointed khatam star with three rising bars. Not an emblem of the state. */
export function KarnamehMark({ size = 44, isOnDark = false }: { size?: number; isOnDark?: boolean }) {
  const star = isOnDark ? '#ffffff' : '#0b3f48';
  const bars = isOnDark ? '#0b3f48' : '#ffffff';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <g fill={star}>
        <rect x="8" y="8" width="32" height="32" rx="2" />
        <rect x="8" y="8" width="32" height="32" rx="2" transform="rotate(45 24 24)" />
      </g>
      <g fill={bars}>
        <rect x="29" y="16" width="4.5" height="17" rx="1" />
        <rect x="21.75" y="21" width="4.5" height="12" rx="1" />
        <rect x="14.5" y="26" width="4.5" height="7" rx="1" />
      </g>
    </svg>
  );
}
