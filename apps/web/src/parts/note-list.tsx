import { toPersianDigits } from '#persian';
import { Icon } from './icon.js';
import classes from './note-list.module.css';

/** Sentences that a reader should know before the numbers; nothing where there is none. */
export function NoteList({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label="یادداشت‌ها">
      {notes.map((note) => (
        <li key={note} className={classes.note}>
          <Icon name="alert" size={18} />
          {toPersianDigits(note)}
        </li>
      ))}
    </ul>
  );
}
