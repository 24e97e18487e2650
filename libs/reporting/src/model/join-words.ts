/** «الف، ب و پ» */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('، ')} و ${words.at(-1) ?? ''}`;
}
