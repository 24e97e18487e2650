import { Progress } from '@mantine/core';
import { toPersianDigits } from '#persian';
import classes from './upload-progress.module.css';

interface UploadProgressProps {
  readonly fileName: string;
  /** 0–1 */
  readonly share: number;
}

/** How much of the file has been sent; at the end the server still takes its hash and stores it. */
export function UploadProgress({ fileName, share }: UploadProgressProps) {
  const percent = Math.floor(share * 100);
  const words = percent < 100 ? `${toPersianDigits(percent)}٪ فرستاده شد` : 'فرستاده شد؛ در انتظار رسید…';
  return (
    <div className={classes.progress} role="status">
      <div className={classes.words}>
        <bdi>{fileName}</bdi>
        <span className="number">{words}</span>
      </div>
      <Progress value={percent} animated aria-label="پیشرفت ارسال فایل" />
    </div>
  );
}
