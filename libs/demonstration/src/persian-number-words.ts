const ONES =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const TENS = '- - بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const HUNDREDS = '- صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');

/** 0…999,999 in Persian words, «صد و بیست و سه»: names of the demonstration, which nobody takes for a real agency's. */
export function persianNumberWords(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) return join(TENS[Math.floor(number / 10)], number % 10);
  if (number < 1000) return join(HUNDREDS[Math.floor(number / 100)], number % 100);
  const thousands = Math.floor(number / 1000);
  return join(thousands === 1 ? 'هزار' : `${persianNumberWords(thousands)} هزار`, number % 1000);
}

function join(head: string | undefined, rest: number): string {
  return rest === 0 ? (head ?? '') : `${head ?? ''} و ${persianNumberWords(rest)}`;
}
