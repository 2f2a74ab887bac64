import { loadSettings, SettingsError } from '@waymark/settings';
import { createApp } from './create-app.js';

try {
  const settings = loadSettings(process.env);
  const app = await createApp(settings);
  await app.listen({ port: settings.port, host: settings.host });
} catch (error) {
  process.stderr.write(`${startProblem(error)}\n`);
  process.exit(1);
}

/** One clear sentence where the cause is known. */
function startProblem(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const { code, port, stack } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the other program, or set PORT to a free one and start again.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  return stack ?? String(error);
}
