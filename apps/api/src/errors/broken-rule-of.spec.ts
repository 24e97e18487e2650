import { describe, expect, it } from '@jest/globals';
import { HttpException } from '@nestjs/common';
import { DomainError } from '#faults';
import { brokenRuleOf } from './broken-rule-of.js';

/** As Fastify throws them inside a handler. */
const fastifyError = (statusCode: number) => Object.assign(new Error('of the framework'), { statusCode });

describe(brokenRuleOf.name, () => {
  it('leaves a broken rule as it is', () => {
    const rule = new DomainError('AGENCY_UNKNOWN', { agency: 'X-1' });
    expect(brokenRuleOf(rule)).toBe(rule);
  });

  it.each([
    [400, 'BAD_REQUEST'],
    [403, 'ORIGIN_REFUSED'],
    [404, 'ADDRESS_UNKNOWN'],
    [405, 'BAD_REQUEST'],
    [413, 'UPLOAD_TOO_LARGE'],
    [415, 'BAD_REQUEST'],
  ])('knows what the framework refuses with %i', (status, code) => {
    expect(brokenRuleOf(new HttpException('of the framework', status))?.code).toBe(code);
    expect(brokenRuleOf(fastifyError(status))?.code).toBe(code);
  });

  it.each([
    ['an error of the database', new Error('connection terminated')],
    ['a fault of the framework', new HttpException('of the framework', 500)],
    ['a thrown text', 'oops'],
    ['nothing', undefined],
    ['a status that is none', fastifyError(302)],
  ])('takes no blame off us: %s', (_, thrown) => {
    expect(brokenRuleOf(thrown)).toBeNull();
  });
});
