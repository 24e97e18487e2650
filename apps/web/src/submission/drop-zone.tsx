import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from '@mantine/core';
import { Icon } from '../parts/icon.js';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  readonly isBusy: boolean;
  onFile(file: File): void;
}

/** Where a workbook is dropped, or chosen with the button. One file at a time: each has its own receipt. */
export function DropZone({ isBusy, onFile }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <div
      className={isOver ? `${classes.zone} ${classes.over}` : classes.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={classes.icon}>
        <Icon name="upload" size={34} />
      </span>
      <p className={classes.title}>کاربرگ تکمیل‌شده را این‌جا رها کنید</p>
      <p className={classes.note} id={note}>
        فایل اکسل (xlsx)، <bdi>CSV</bdi> یا <bdi>JSON</bdi> که از همین سامانه گرفته‌اید. نام فایل مهم نیست؛
        دستگاه و سه‌ماهه از خود آن خوانده می‌شود.
      </p>
      <Button
        size="md"
        leftSection={<Icon name="file" size={18} />}
        loading={isBusy}
        aria-describedby={note}
        onClick={() => input.current?.click()}
      >
        انتخاب فایل
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="فایل کاربرگ"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again after mending it is seen as a new choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
