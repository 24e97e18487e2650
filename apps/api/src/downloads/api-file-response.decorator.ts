import { ApiOkResponse } from '@nestjs/swagger';
import { FILE_TYPES } from './file-types.js';

/** Tells the OpenAPI document that a route answers with a file of one of these formats. */
export function ApiFileResponse(...formats: (keyof typeof FILE_TYPES)[]): MethodDecorator {
  const file = { schema: { type: 'string', format: 'binary' } };
  return ApiOkResponse({
    description: 'The file, under its Persian name (RFC 5987)',
    content: Object.fromEntries(formats.map((format) => [FILE_TYPES[format], file])),
  });
}
