import { BackLink } from '../parts/back-link.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';

export function NotFoundPage() {
  return (
    <>
      <PageHeading title="صفحه پیدا نشد" />
      <SectionCard title="این نشانی به صفحه‌ای نمی‌رسد">
        <EmptyNotice title="شاید نشانی را نادرست نوشته‌اید" icon="search">
          <BackLink to="/">بازگشت به صفحهٔ نخست</BackLink>
        </EmptyNotice>
      </SectionCard>
    </>
  );
}
