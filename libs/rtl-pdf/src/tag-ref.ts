/** An element of the structure tree, planned before anything is drawn; it is made when its first content is drawn. */
export interface TagRef {
  /** Standard structure type: Document, H1, P, Table, TR, TH, TD, L, LI, Lbl, LBody, Figure; or Artifact. */
  readonly type: string;
  readonly parent?: TagRef;
  readonly children?: TagRef[];
  readonly scope?: 'Column' | 'Row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}
