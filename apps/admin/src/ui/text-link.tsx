import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

/** A link inside the console. Inherits weight and size. */
export function TextLink({ to, children, plain }: { to: string; children: ReactNode; plain?: boolean }) {
  return (
    <Link
      component={RouterLink}
      to={to}
      sx={plain ? { color: 'text.primary', fontWeight: 550 } : {}}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </Link>
  );
}
