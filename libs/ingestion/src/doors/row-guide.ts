import type { Indicator } from '#decree';

/** Which numbers a row asks for, in one line for the people who connect a system to it. */
export function rowGuide({ parts }: Indicator): string {
  return parts.map(({ name, title }) => `${name}: ${title}`).join(' · ');
}
