import { ValidationPipe } from '@nestjs/common';
import type { FieldError } from '@waymark/contract';
import type { ValidationError } from 'class-validator';
import { say } from '@waymark/domain';
import { problem } from './problem.js';
import { rememberRules } from './remembered-rules.js';

rememberRules();

export function errorsOf(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {});
    // A nested object has its own messages; the one about the whole says nothing more.
    const inner = errorsOf(error.children ?? [], field);
    const told = own.filter(([rule]) => !(rule === 'nestedValidation' && inner.length > 0));
    const [first] = told;
    const message =
      first && (first[0] === 'whitelistValidation' ? say('problem.detail.unknownField') : first[1]);
    return [...(message ? [{ field, message }] : []), ...inner];
  });
}

/** Checks every body and query against its class; unknown fields are refused, one message for each field. */
export const validationPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      problem('invalid', {
        detail: say('problem.detail.nothingSavedFields'),
        errors: errorsOf(errors),
      }),
  });
