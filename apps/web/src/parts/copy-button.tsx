import { useEffect, useState, type ReactNode } from 'react';
import { copyText } from './copy-text.js';
import { Icon } from './icon.js';
import classes from './copy-button.module.css';

interface CopyButtonProps {
  readonly text: string;
  /** What the button does, such as «رونوشت نشانی خانه». */
  readonly label: string;
  readonly children?: ReactNode;
}

/** Copies a short text and says so for two seconds. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button
      type="button"
      className={classes.button}
      title={label}
      onClick={() => void copyText(text).then(setCopied)}
    >
      <span className="visually-hidden">{label}: </span>
      {children}
      <Icon name={isCopied ? 'check' : 'copy'} size={14} />
      <span role="status" className="visually-hidden">
        {isCopied ? 'رونوشت برداشته شد' : ''}
      </span>
    </button>
  );
}
