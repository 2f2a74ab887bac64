import { ApiQuery } from '@nestjs/swagger';
import { offeredLanguages } from '@waymark/domain';
import { speakTo } from '../common/language.js';

/** In which language a certificate is wanted. */
export const ApiCertificateLanguage = () =>
  ApiQuery({
    name: 'lang',
    required: false,
    enum: [...offeredLanguages],
    description: 'The reader’s own when left out.',
  });

/** A link cannot say which language its page is read in, so its address does. */
export function speakCertificateIn(language: unknown): void {
  if (typeof language === 'string') speakTo(language);
}
