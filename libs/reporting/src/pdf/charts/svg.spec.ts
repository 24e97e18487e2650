import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gaugeSvg } from './gauge-svg.js';
import { planeSvg } from './plane-svg.js';
import { radarSvg } from './radar-svg.js';
import { label } from './svg.js';

describe('a label of a chart', () => {
  it('keeps signs of markup out of the drawing', () => {
    expect(label(1, 2, '<a> & "ب"')).toContain('&lt;a&gt; &amp; &quot;ب&quot;</text>');
  });

  it('holds one element whatever its text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(label(0, 0, text).match(/</g)).toHaveLength(2);
      }),
    );
  });
});

describe('the gauge', () => {
  const figures = { earned: 0, ceiling: 100_000, peerMedianPercent: 5_000 };

  it('fills from the right: an agency at half ends at the top', () => {
    expect(gaugeSvg({ ...figures, percent: 5_000 })).toContain('M 193 108 A 88 88 0 0 0 105 20');
  });

  it('draws no arc for nothing', () => {
    expect(gaugeSvg({ ...figures, percent: 0 }).match(/<path/g)).toHaveLength(1);
  });
});

describe('the plane of desk and access', () => {
  it('stands a good desk on the right and good access above; who is flagged is a square', () => {
    const drawn = planeSvg({
      lines: { desk: 5000, access: 5000 },
      points: [
        { desk: 10_000, access: 0, isFlagged: true },
        { desk: 0, access: 10_000, isFlagged: false },
      ],
    });
    expect(drawn).toContain('<rect x="482" y="199" width="6" height="6"');
    expect(drawn).toContain('<circle cx="34" cy="16"');
  });
});

describe('the plane of good agencies', () => {
  it('begins at the last ten below the lowest, as on the page', () => {
    const drawn = planeSvg({
      lines: { desk: 9000, access: 9000 },
      points: [{ desk: 8000, access: 9000, isFlagged: false }],
    });
    // Desk from 70, access from 80: a third across, half up.
    expect(drawn).toContain('<circle cx="184.33" cy="109"');
    expect(drawn).toContain('>۷۰</text>');
  });
});

describe('the web of the rights', () => {
  it('leaves out a right of which nothing is known', () => {
    const axes = [1, 2, 3, 4].map((number) => ({
      number,
      percent: number === 2 ? null : 10_000,
      comparedPercent: null,
    }));
    const own = /points="([^"]+)" fill="#0E4F5E"/.exec(radarSvg(axes))?.[1] ?? '';
    expect(own.split(' ')).toHaveLength(3);
  });
});
