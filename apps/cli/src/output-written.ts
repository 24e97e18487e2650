/**
 * Until all that was printed has left this process. An exit does not wait for it: whoever read 350 kB of JSON slowly lost
 * its end.
 */
export async function outputWritten(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map(
      async (stream) =>
        await new Promise<void>((resolve) => {
          stream.write('', () => resolve());
        }),
    ),
  );
}
