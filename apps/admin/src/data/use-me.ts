import { useQuery } from '@tanstack/react-query';
import { me } from '../api/me.js';

/** Who is signed in, with roles and organisations. */
export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: me, staleTime: 300_000 });
}
