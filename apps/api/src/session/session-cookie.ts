import type { CookieSerializeOptions } from '@fastify/cookie';
import type { AppConfig } from '#platform';

export interface SessionCookie {
  readonly name: string;
  readonly options: CookieSerializeOptions;
}

/**
 * A `__Host-` cookie wherever people come by https. Browsers refuse that prefix without Secure, and some refuse Secure
 * on plain http, so on loopback without a proxy the name and the flag are left out.
 */
export function sessionCookie({ publicOrigin }: Pick<AppConfig, 'publicOrigin'>): SessionCookie {
  const isSecure = publicOrigin?.startsWith('https:') ?? false;
  return {
    name: isSecure ? '__Host-karnameh' : 'karnameh',
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure },
  };
}
