import type { ReactNode } from 'react';
import { toPersianDigits } from '#persian';
import type { ReceiptView } from '../api/views.js';
import { formatBytes } from '../format/format-bytes.js';
import { CopyButton } from '../parts/copy-button.js';
import { SectionCard } from '../parts/section-card.js';
import { ownerOf } from './owner-of.js';
import classes from './receipt.module.css';

function Fact({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Remarks({ receipt }: { receipt: ReceiptView }) {
  return (
    <>
      {receipt.isRepeat ? (
        <p className={classes.remark}>
          همین فایل پیش‌تر رسیده بود؛ این رسید همان ارسال است و چیزی دوباره ثبت نشد.
        </p>
      ) : null}
      {receipt.isLate ? (
        <p className={`${classes.remark} ${classes.late}`}>پس از مهلت رسید و با نشان «با تأخیر» ثبت شد.</p>
      ) : null}
    </>
  );
}

/** The proof that a file has arrived: number, time and SHA-256. */
export function Receipt({ receipt }: { receipt: ReceiptView }) {
  return (
    <SectionCard title="رسید" note="این شماره و این اثر انگشت، سند رسیدن فایل شماست">
      <dl className={classes.facts}>
        <Fact title="شمارهٔ رسید">
          <CopyButton text={String(receipt.number)} label="رونوشت شمارهٔ رسید">
            <strong className={classes.number}>{toPersianDigits(receipt.number)}</strong>
          </CopyButton>
        </Fact>
        <Fact title="زمان رسیدن">{toPersianDigits(receipt.receivedAtTitle)}</Fact>
        <Fact title="فرستنده">{ownerOf(receipt)}</Fact>
        <Fact title="سه‌ماهه">{receipt.quarterTitle}</Fact>
        <Fact title="فایل">
          <bdi>{receipt.fileName}</bdi> <span className={classes.size}>({formatBytes(receipt.bytes)})</span>
        </Fact>
        <Fact
          title={
            <>
              اثر انگشت فایل <bdi dir="ltr">(SHA-256)</bdi>
            </>
          }
        >
          <CopyButton text={receipt.sha256} label="رونوشت اثر انگشت">
            <bdi dir="ltr" className={classes.hash}>
              {receipt.sha256}
            </bdi>
          </CopyButton>
        </Fact>
      </dl>
      <Remarks receipt={receipt} />
    </SectionCard>
  );
}
