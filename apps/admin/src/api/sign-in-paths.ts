/** The few paths of better-auth that the console uses, in the shape of a generated client. */
interface Post<Body> {
  post: {
    parameters: Record<string, never>;
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': unknown } } };
  };
}

export interface SignInPaths {
  '/api/auth/sign-in/email': Post<{ email: string; password: string }>;
  '/api/auth/sign-in/magic-link': Post<{ email: string }>;
  '/api/auth/sign-out': Post<Record<string, never>>;
}
