/** As RFC 5987 writes names in headers. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The header `Content-Disposition` of a file with a name in any script.
 * @param how `attachment` is saved, `inline` is opened where the browser can
 */
export const fileHeader = (how: 'attachment' | 'inline', name: string): string =>
  `${how}; filename*=UTF-8''${encoded(name)}`;
