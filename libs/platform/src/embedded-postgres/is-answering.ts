import pg from 'pg';

/** `invalid_password`: some other server sits at that port. */
const WRONG_PASSWORD = '28P01';

/** Does the server at this address take questions? @throws when it refuses our password. */
export async function isAnswering(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined); // a server that dies while we speak to it is an answer too: no
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === WRONG_PASSWORD) throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
