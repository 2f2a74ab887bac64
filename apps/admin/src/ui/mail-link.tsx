import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { reachable } from './reachable.js';

/** A mail address to write to. On a narrow screen it breaks where it is read in parts, not before its last letter. */
export function MailLink({ address }: { address: string }) {
  return (
    <Link href={`mailto:${address}`} sx={{ ...reachable, overflowWrap: 'anywhere' }}>
      {address.split(/(?=[@.])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </Link>
  );
}
