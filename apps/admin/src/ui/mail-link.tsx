import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';

/** A mail address to write to. On a narrow screen it breaks where it is read in parts, not before its last letter. */
export function MailLink({ address }: { address: string }) {
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
      <Link href={`mailto:${address}`}>
        {address.split(/(?=[@.])/).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </Link>
    </Box>
  );
}
