import { describe, expect, it } from '@jest/globals';
import { smallEdition } from '../../../../../test/support/builders/small-edition.js';
import { printIndicator } from '../../model/print-indicator.js';
import { actualFormula } from './actual-formula.js';
import { attainmentFormula } from './attainment-formula.js';

const rules = new Map(
  smallEdition().indicators.map((indicator) => [indicator.code, printIndicator(indicator)]),
);

function ruleOf(code: string) {
  const rule = rules.get(code);
  if (!rule) throw new Error(`No indicator ${code}`);
  return rule;
}

describe(attainmentFormula.name, () => {
  it.each([
    ['DIG-02', 'MIN(1,J5/K5)'],
    ['IMP-02', 'IF(J5<=K5,1,K5/J5)'],
    ['IMP-01', 'MAX(0,MIN(1,(L5-J5)/(L5-K5)))'],
    ['DIG-04', 'LOOKUP(J5,{0,50,90},{0,0.5,1})'],
    ['DIG-03', 'IF(J5=1,1,0)'],
  ])('%s: %s', (code, text) => {
    expect(attainmentFormula(ruleOf(code), { actual: 'J5', target: 'K5', limit: 'L5' })).toBe(text);
  });
});

describe(actualFormula.name, () => {
  it.each([
    ['DIG-02', 'E5*I5/F5'],
    ['DIG-01', 'E5'],
    ['IMP-03', 'ABS(E5-G5)*I5/G5'],
    ['IMP-04', 'ABS(E5-G5)'],
  ])('%s: %s', (code, text) => {
    expect(actualFormula(ruleOf(code), { first: 'E5', second: 'F5', third: 'G5', factor: 'I5' })).toBe(text);
  });
});
