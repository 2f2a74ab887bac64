export * from './application-links.js';
export * from './my-application.js';
export * from './profile-photo.js';
