import { toPersianDigits } from '#persian';
import classes from './note-list.module.css';

/** Sentences that a reader should know before the numbers; nothing where there is none. */
export function NoteList({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label="یادداشت‌ها">
      {notes.map((note) => (
        <li key={note}>{toPersianDigits(note)}</li>
      ))}
    </ul>
  );
}
