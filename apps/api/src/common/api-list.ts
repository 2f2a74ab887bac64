import { applyDecorators, type Type } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

/** Documents a list in the json-server dialect. */
export const ApiList = (type: Type<unknown>) =>
  applyDecorators(
    ApiOkResponse({
      type,
      isArray: true,
      headers: {
        'X-Total-Count': { schema: { type: 'integer' }, description: 'How many there are in all.' },
      },
    }),
  );
