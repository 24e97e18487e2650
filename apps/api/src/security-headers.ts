import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { AppConfig } from '#platform';

/** Everything from our own origin; Mantine writes styles into the page, charts and previews make pictures there. */
export function securityHeaders({ publicOrigin }: Pick<AppConfig, 'publicOrigin'>): FastifyHelmetOptions {
  const isSecure = publicOrigin?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // On plain http it would turn every request of the page into https, which nobody answers.
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure,
    // `no-referrer` would make the browser send `Origin: null` with forms, and the check of origins refuse them.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
