import { useState } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { signInAsDemo, type DemoPerson } from '../api/session.js';
import { Initials } from '../layout/initials.js';
import { useMessage } from '../ui/use-message.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useWords } from '../i18n/use-words.js';

/** Demo installations: one click and one is somebody. */
export function DemoPeople({
  people,
  onSignedIn,
}: {
  people: DemoPerson[];
  onSignedIn: () => Promise<unknown>;
}) {
  const t = useWords();
  const roleName = useRoleName();
  const message = useMessage();
  const [problem, setProblem] = useState('');
  const choose = async (id: string) => {
    setProblem('');
    try {
      await signInAsDemo(id);
      await onSignedIn();
    } catch (error) {
      setProblem(message(error));
    }
  };
  return (
    <Box component="section" aria-labelledby="demo-title">
      <Typography id="demo-title" variant="h2" sx={{ mb: 0.5 }}>
        {t('signIn.demo')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t('signIn.demoHelp')}
      </Typography>
      {problem && (
        <Typography role="alert" variant="body2" color="error" sx={{ mb: 1 }}>
          {problem}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          p: 0,
          listStyle: 'none',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
          overflow: 'hidden',
        }}
      >
        {people.map((person) => (
          <Box component="li" key={person.id} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <ButtonBase
              onClick={() => void choose(person.id)}
              sx={{
                width: '100%',
                gap: 1.5,
                px: 2,
                py: 1.25,
                justifyContent: 'flex-start',
                textAlign: 'left',
                '&:hover': { bgcolor: (theme) => theme.palette.tokens.sunken },
                '&.Mui-focusVisible': { outlineOffset: '-3px' },
              }}
            >
              <Initials name={person.name} />
              <Box>
                <Box sx={{ fontWeight: 600, lineHeight: 1.35 }}>{person.name}</Box>
                <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', lineHeight: 1.4 }}>
                  {[person.roles.map(roleName).join(', '), person.organisation?.shortName]
                    .filter(Boolean)
                    .join(' · ')}
                </Box>
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
