/** One browser: keeps its cookie, sends what a page of ours would send. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Parsed where the answer is JSON, else null. */
  readonly body: unknown;
}

export class ApiClient {
  cookie: string | null = null;

  constructor(readonly address: string) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return await this.send(path, { headers });
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return await this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async delete(path: string): Promise<Answer> {
    return await this.send(path, { method: 'DELETE' });
  }

  async upload(
    path: string,
    fileName: string,
    bytes: Uint8Array<ArrayBuffer>,
    field = 'file',
  ): Promise<Answer> {
    const form = new FormData();
    form.append(field, new Blob([bytes]), fileName);
    return await this.send(path, { method: 'POST', body: form });
  }

  async send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (this.cookie !== null) headers.set('cookie', this.cookie);
    const response = await fetch(`${this.address}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? null;
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: isJson ? (JSON.parse(bytes.toString()) as unknown) : null,
    };
  }
}
