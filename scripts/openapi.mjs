// npm run openapi: writes dist/openapi.json and apps/web/src/api/schema.d.ts from the controllers and views of the api.
// `--check` writes nothing and fails where the committed types are not those of the api.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { build } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const typesFile = path.join(root, 'apps/web/src/api/schema.d.ts');
const isCheck = process.argv.includes('--check');

if (!isCheck) build();
const { makeApiDocument } = await import('../dist/apps/api/src/document/make-api-document.js');
const document = await makeApiDocument();
const types = `// Made by \`npm run openapi\` from apps/api; never edited by hand.\n${astToString(await openapiTS(document))}`;
if (isCheck) {
  if (fs.existsSync(typesFile) && fs.readFileSync(typesFile, 'utf8') === types) process.exit(0);
  process.stderr.write('apps/web/src/api/schema.d.ts is not that of the api: run npm run openapi\n');
  process.exit(1);
}
fs.mkdirSync(path.dirname(typesFile), { recursive: true });
fs.writeFileSync(typesFile, types);
fs.writeFileSync(path.join(root, 'dist/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
