import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Viewer } from '@waymark/domain';
import { problem } from '../common/problem.js';
import type { SignedInRequest } from './session.guard.js';

/** Who is signed in. Only for routes that are not public. */
export const CurrentViewer = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!viewer) throw problem('no-session');
  return viewer;
});
