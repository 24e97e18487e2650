/** An opening tag, or its attributes, with one attribute set: told anew where it is there, else put at the end. */
export function withAttribute(tag: string, name: string, value: string): string {
  const attribute = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (attribute.test(tag)) return tag.replace(attribute, (_, start: string) => `${start}"${value}"`);
  return tag.replace(/\s*(\/?>?)$/, (_, end: string) => ` ${name}="${value}"${end}`);
}
