/** Size of one tile of the pattern, CSS pixels; the picture has twice as many for sharp screens. */
const WIDTH = 340;
const HEIGHT = 250;
const FONT = '800 30px Vazirmatn';

/**
 * One tile with the words aslant, as a data: address, which the content security policy allows for pictures.
 * Drawn with our own font, which a picture file could not load; null where the browser has no canvas.
 */
export async function drawWatermark(text: string): Promise<string | null> {
  await document.fonts.load(FONT, text);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = HEIGHT * 2;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(2, 2);
  pen.translate(WIDTH / 2, HEIGHT / 2);
  pen.rotate(-Math.PI / 8);
  pen.font = FONT;
  pen.direction = 'rtl';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = '#4d6a70';
  pen.fillText(text, 0, 0);
  return canvas.toDataURL();
}
