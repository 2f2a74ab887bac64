import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.js';

/** Reads again when the window comes back; a refusal is no reason to ask three times. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, problem) =>
        !(problem instanceof Problem && problem.status >= 400 && problem.status < 500) && failures < 2,
      staleTime: 5_000,
    },
  },
});
