import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Readonly<Record<string, unknown>>;

/**
 * What a value has that its schema in the OpenAPI document does not say, or the other way round, as paths; empty where
 * both agree. Knows the few words of JSON Schema that our document uses.
 */
export function disagreements(document: OpenAPIObject, schemaName: string, value: unknown): string[] {
  const named = (name: string): Schema => (document.components?.schemas?.[name] ?? {}) as Schema;
  const visit = (schema: Schema, at: string, found: unknown): string[] => {
    if (typeof schema.$ref === 'string') return visit(named(schema.$ref.split('/').at(-1) ?? ''), at, found);
    if (found === null) return schema.nullable === true ? [] : [`${at}: null`];
    if (Array.isArray(schema.allOf))
      return (schema.allOf as Schema[]).flatMap((part) => visit(part, at, found));
    if (Array.isArray(schema.enum) && !schema.enum.includes(found))
      return [`${at}: ${String(found)} is not listed`];
    switch (schema.type) {
      case 'array':
        if (!Array.isArray(found)) return [`${at}: no list`];
        return found.flatMap((item, index) => visit(schema.items as Schema, `${at}[${index}]`, item));
      case 'object':
        return schema.properties ? visitObject(schema, at, found) : [];
      case 'integer':
        return Number.isInteger(found) ? [] : [`${at}: no integer`];
      default:
        return typeof found === schema.type ? [] : [`${at}: no ${String(schema.type)}`];
    }
  };
  const visitObject = (schema: Schema, at: string, found: unknown): string[] => {
    if (typeof found !== 'object' || found === null) return [`${at}: no object`];
    const properties = schema.properties as Readonly<Record<string, Schema>>;
    const values = found as Readonly<Record<string, unknown>>;
    const required = (schema.required ?? []) as string[];
    return [
      ...required.filter((key) => !(key in values)).map((key) => `${at}.${key}: missing`),
      ...Object.entries(values).flatMap(([key, item]) => {
        const property = properties[key];
        return property ? visit(property, `${at}.${key}`, item) : [`${at}.${key}: not documented`];
      }),
    ];
  };
  return visit(named(schemaName), schemaName, value);
}
