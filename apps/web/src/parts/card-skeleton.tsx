import { Skeleton } from '@mantine/core';

/** The shape of cards to come. */
export function CardSkeleton({ heights }: { heights: readonly number[] }) {
  return (
    <div style={{ display: 'grid', gap: 20 }} aria-hidden="true">
      {heights.map((height, place) => (
        <Skeleton key={place} height={height} radius={14} />
      ))}
    </div>
  );
}
