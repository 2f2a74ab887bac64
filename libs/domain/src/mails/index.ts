export * from './may-get-mail.js';
export * from './sent-alone.js';
