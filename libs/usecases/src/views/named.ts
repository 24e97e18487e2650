/** A thing with a stable code and a Persian name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

export interface Titled {
  readonly code: string;
  readonly title: string;
}
