import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useWords } from '../i18n/use-words.js';
import { matches } from './matches.js';
import type { Command } from './offered-commands.js';
import { useCommands } from './use-commands.js';

/** What can be done and gone to, narrowed by what is typed. Walked by the same keys as what is found. */
export function Commands({ query, onChosen }: { query: string; onChosen: () => void }) {
  const t = useWords();
  const groups = useCommands()
    .map(({ label, commands }) => ({
      label,
      commands: commands.filter((command) => matches(command.label, query)),
    }))
    .filter(({ commands }) => commands.length > 0);
  return groups.map(({ label, commands }) => (
    <Box key={label} component="section" aria-label={t(label)} sx={{ mb: 1 }}>
      <Box sx={{ px: 1.5, py: 0.75, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>
        {t(label)}
      </Box>
      {commands.map((command) => (
        <CommandButton key={command.id} command={command} onChosen={onChosen} />
      ))}
    </Box>
  ));
}

function CommandButton({ command, onChosen }: { command: Command; onChosen: () => void }) {
  const run = () => {
    onChosen();
    command.run();
  };
  return (
    <ButtonBase
      data-search-result
      onClick={run}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'left',
        px: 1.5,
        py: 1,
        borderRadius: 1,
        fontSize: '0.9375rem',
        '&:hover, &:focus': { background: (theme) => theme.palette.action.hover },
      }}
    >
      {command.label}
    </ButtonBase>
  );
}
