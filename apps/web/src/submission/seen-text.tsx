import classes from './seen-text.module.css';

/** Format characters (half-spaces, marks of direction), spaces that are none of the keyboard, spaces at both ends. */
const UNSEEN = /(\p{Cf}|[\u00a0\u2000-\u200a\u202f\u3000]|^\s+|\s+$)/u;

/** A text whose invisible characters are shown: what is mended must be seen to be believed. */
export function SeenText({ text }: { text: string }) {
  return text.split(UNSEEN).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      <span key={place} className={classes.unseen} title="نویسهٔ ناپیدا">
        {/\s/u.test(piece) ? '␣' : '▯'}
      </span>
    ),
  );
}
