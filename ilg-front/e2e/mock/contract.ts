import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = { $ref?: string; properties?: Record<string, unknown>; required?: string[] };
type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } };
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi/ilg.json'), 'utf8')) as Document;

/** What ilg-api would refuse about a body before it looks at its values: fields it does not know, fields it misses. */
export function strayFields(method: string, path: string, body: Record<string, unknown>): string[] {
  const schema = bodySchema(method, path);
  if (!schema?.properties) {
    return [];
  }
  const unknown = Object.keys(body).filter((field) => !(field in (schema.properties ?? {})));
  const missing = (schema.required ?? []).filter((field) => !(field in body));
  return [...unknown, ...missing];
}

function bodySchema(method: string, path: string): Schema | undefined {
  const known = document.paths[path] ?? Object.entries(document.paths).find(([template]) => fits(template, path))?.[1];
  const schema = known?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
  return schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
}

function fits(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}
