/** Signs that turn the order of the letters after them: `gpj.exe` reads as `exe.jpg`. No language we offer needs them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text whose letters stand on the page in the order in which they were written.
 * @param text whatever somebody wrote; it is stored as it is, and shown like this
 */
export const inReadingOrder = (text: string): string => text.replace(turning, '');
