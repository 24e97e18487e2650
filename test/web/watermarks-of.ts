import type { Page } from 'playwright-core';

/** Per mark: the pixels of its tile that are drawn on; 0 for one that nobody sees. */
const INKED = `Promise.all(
  [...document.querySelectorAll('[aria-hidden="true"]')]
    .filter(({ style }) => style.backgroundImage.includes('data:image/png'))
    .map(async (layer) => {
      const picture = new Image();
      picture.src = layer.style.backgroundImage.slice(5, -2);
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const pen = canvas.getContext('2d');
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const { width, height } = layer.getBoundingClientRect();
      const isSeen = layer.checkVisibility({ opacityProperty: true }) && width > 300 && height > 300;
      return isSeen ? data.filter((value, index) => index % 4 === 3 && value > 0).length : 0;
    }),
)`;

/** The faint words over the page as they are now, on the screen or on paper. */
export async function watermarksOf(page: Page, media: 'screen' | 'print'): Promise<number[]> {
  await page.emulateMedia({ media });
  const inked = await page.evaluate<number[]>(INKED);
  await page.emulateMedia({ media: null });
  return inked;
}
