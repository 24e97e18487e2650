import { Checkbox } from '@mantine/core';
import { SectionCard } from '../parts/section-card.js';

interface AttestationCardProps {
  readonly isAttested: boolean;
  onAttest(isAttested: boolean): void;
}

/** «Nothing to report» of the whole quarter; it differs from saying nothing. */
export function AttestationCard({ isAttested, onAttest }: AttestationCardProps) {
  return (
    <SectionCard title="گزارش یکجای «موردی نیست»">
      <Checkbox
        checked={isAttested}
        onChange={(event) => onAttest(event.currentTarget.checked)}
        label="گواهی می‌کنم که در سراسر این سه‌ماهه هیچ موردی برای گزارش پیش نیامده است"
        description="ردیف‌های خالی سه‌ماهه «موردی برای گزارش نیست» به شمار می‌آید و شمارش‌های خالی صفر. پرسش‌های بلی و خیر و شاخص‌های شش‌ماهه و سالانه را جداگانه پاسخ دهید."
        styles={{ description: { color: 'var(--muted)', fontSize: 13, lineHeight: 1.7 } }}
      />
    </SectionCard>
  );
}
