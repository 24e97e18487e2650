import { describe, expect, it } from '@jest/globals';
import { isLeapYear } from './is-leap-year.js';
import { yearStart } from './year-start.js';

const YEARS = Array.from({ length: 199 }, (_, step) => 1300 + step);

/** Official leap years of 1300–1498. */
const OFFICIAL = [
  1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370,
  1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445,
  1449, 1453, 1457, 1461, 1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498,
];

/** Periodic terms of the equinox: Meeus, Astronomical Algorithms, table 27.C — amplitude, phase and rate in degrees. */
const TERMS: readonly (readonly [number, number, number])[] = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074],
];
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** Moment of the March equinox in Tehran (52.5° E) as days since 1 January 1970, right to a minute or two (Meeus ch. 27). */
function equinoxInTehran(year: number): number {
  const gregorian = year + 621;
  const millennia = (gregorian - 2000) / 1000;
  const mean =
    2451623.80984 +
    365242.37404 * millennia +
    0.05169 * millennia ** 2 -
    0.00411 * millennia ** 3 -
    0.00057 * millennia ** 4;
  const centuries = (mean - 2451545) / 36525;
  const angle = 35999.373 * centuries - 2.47;
  const longitude = 1 + 0.0334 * cosine(angle) + 0.0007 * cosine(2 * angle);
  const sum = TERMS.reduce(
    (total, [size, phase, rate]) => total + size * cosine(phase + rate * centuries),
    0,
  );
  const secondsOfEarthLag = gregorian < 2005 ? 45 : 75;
  return mean + (0.00001 * sum) / longitude - secondsOfEarthLag / 86_400 + 3.5 / 24 - 2440587.5;
}

describe(isLeapYear.name, () => {
  it('the leap years of 1300–1498 are the official ones', () => {
    expect(YEARS.filter(isLeapYear)).toEqual(OFFICIAL);
  });
  it('the year begins on the day whose noon in Tehran follows the equinox, as the Act of 1304 says', () => {
    const tooCloseToTell: number[] = [];
    for (const year of YEARS) {
      const moment = equinoxInTehran(year);
      const timeOfDay = moment - Math.floor(moment);
      if (Math.abs(timeOfDay - 0.5) * 1440 < 3) tooCloseToTell.push(year);
      else expect([year, yearStart(year)]).toEqual([year, Math.floor(moment) + (timeOfDay < 0.5 ? 0 : 1)]);
    }
    // In 1309 the equinox fell within half a minute of noon: closer than the formula is exact. The official list decides.
    expect(tooCloseToTell).toEqual([1309]);
  });
  it.each([1299, 1500, 1405.5, Number.NaN])('the year %d is refused', (year) => {
    expect(() => isLeapYear(year)).toThrow(RangeError);
  });
});
