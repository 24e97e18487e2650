import { describe, expect, it } from '@jest/globals';
import { sessionCookie } from './session-cookie.js';

describe(sessionCookie.name, () => {
  it('is bound to the host and to https where people come by https', () => {
    expect(sessionCookie({ publicOrigin: 'https://karnameh.example.ir' })).toEqual({
      name: '__Host-karnameh',
      options: { path: '/', httpOnly: true, sameSite: 'lax', secure: true },
    });
  });

  it.each([[null], ['http://127.0.0.1:4600']])(
    'asks for no https where there is none: %s',
    (publicOrigin) => {
      expect(sessionCookie({ publicOrigin })).toEqual({
        name: 'karnameh',
        options: { path: '/', httpOnly: true, sameSite: 'lax', secure: false },
      });
    },
  );
});
