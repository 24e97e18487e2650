/** An element by its places in the text of a part; `children` is empty below the levels that were asked for. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** At its `<`. */
  readonly from: number;
  readonly attributesFrom: number;
  readonly attributesTo: number;
  readonly isEmpty: boolean;
  /** Behind the `>` of its opening tag. */
  readonly innerFrom: number;
  /** At the `<` of its closing tag; `innerFrom` where it closes itself. */
  innerTo: number;
  /** Behind its last `>`. */
  to: number;
  readonly children: XmlNode[];
}
