import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'waymark:public';
/** This route needs no session. Every other route does. */
export const Public = () => SetMetadata(PUBLIC, true);
