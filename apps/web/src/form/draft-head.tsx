import type { ReactNode } from 'react';
import { Alert } from '@mantine/core';
import { Link } from 'react-router';
import { toPersianDigits } from '#persian';
import type { DraftView } from '../api/views.js';
import { Icon } from '../parts/icon.js';
import { PageHeading } from '../parts/page-heading.js';
import { BackLink } from '../parts/back-link.js';

function LastSubmission({ last }: { last: NonNullable<DraftView['lastSubmission']> }) {
  const place = `/submissions/${encodeURIComponent(last.id)}`;
  return (
    <Alert mb="lg" icon={<Icon name="submissions" />}>
      {last.isThisForm ? 'این فرم فرستاده شده است: ' : 'برای این سه‌ماهه پیش‌تر گزارشی رسیده است: '}
      <Link to={place} style={{ color: 'inherit', fontWeight: 700 }}>
        رسید شمارهٔ {toPersianDigits(last.number)}
      </Link>
      ، {toPersianDigits(last.receivedAtTitle)}، {last.stateTitle}. تا این فرم را نفرستید همان گزارش برجاست.
    </Alert>
  );
}

/** Whose form of which quarter, until when, and what has been sent before. */
export function DraftHead({ draft, aside }: { draft: DraftView; aside: ReactNode }) {
  const { agency, quarterTitle, dueOnTitle, isLate, lastSubmission } = draft;
  return (
    <>
      <PageHeading
        title={`تکمیل در سامانه، ${quarterTitle}`}
        above={<BackLink to="/upload">بارگذاری کاربرگ</BackLink>}
        lead={`${agency.name} · ${isLate ? 'مهلت گذشته است' : 'مهلت'}: ${toPersianDigits(dueOnTitle)}`}
        aside={aside}
      />
      {lastSubmission ? <LastSubmission last={lastSubmission} /> : null}
    </>
  );
}
