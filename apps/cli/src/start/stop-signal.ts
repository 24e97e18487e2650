/** Ctrl-C, a service manager's SIGTERM, or the terminal that closes: what they ask for is the same. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface StopSignal {
  readonly isAsked: boolean;
  readonly asked: Promise<void>;
}

/** Whichever signal comes first; said again it changes nothing. */
export function stopSignal(): StopSignal {
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    for (const name of SIGNALS)
      process.on(name, () => {
        isAsked = true;
        resolve();
      });
  });
  return {
    get isAsked() {
      return isAsked;
    },
    asked,
  };
}
