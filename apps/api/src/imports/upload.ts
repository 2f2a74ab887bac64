import type { FastifyRequest } from 'fastify';
import { say } from '@waymark/domain';
import { readFileForm } from '../common/multipart.js';
import { problem } from '../common/problem.js';

/** Bytes of a file with a table in it. */
const maxTableBytes = 5 * 1024 * 1024;

/**
 * Reads a file with a table out of a request.
 * @throws a problem when it is no upload, is too large, has no file in it, or anything besides
 */
export async function readTableFile(request: FastifyRequest): Promise<Buffer> {
  const { file, fields } = await readFileForm(request, 'a file', { fileSize: maxTableBytes, fields: 0 });
  const message = say('problem.detail.unknownField');
  const errors = Object.keys(fields).map((field) => ({ field, message }));
  if (errors.length > 0) throw problem('invalid', { detail: message, errors });
  return file;
}
