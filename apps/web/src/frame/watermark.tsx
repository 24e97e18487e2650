import { useEffect, useState } from 'react';
import { drawWatermark } from './draw-watermark.js';
import classes from './watermark.module.css';

interface WatermarkProps {
  readonly text: string;
  /** Where a page carries two marks, the second stands between the first's. */
  readonly isShifted?: boolean;
}

/** Repeated faint words over everything, also over what is printed. A picture: to a screen reader the ribbon and the badge say it. */
export function Watermark({ text, isShifted = false }: WatermarkProps) {
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void drawWatermark(text).then((address) => {
      if (isWanted) setPicture(address);
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (picture === null) return null;
  return (
    <div
      className={isShifted ? `${classes.layer} ${classes.shifted}` : classes.layer}
      style={{ backgroundImage: `url(${picture})` }}
      aria-hidden="true"
    />
  );
}
