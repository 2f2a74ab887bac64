import { useId, useState } from 'react';
import { useGetIdentity, useLogout, useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import UnfoldIcon from '@mui/icons-material/UnfoldMoreOutlined';
import { Link } from 'react-router-dom';
import { useMe } from '../data/use-me.js';
import { useWords } from '../i18n/use-words.js';
import { useTour } from '../tour/use-tour.js';
import { MenuNote } from '../ui/menu-note.js';
import { useMessage } from '../ui/use-message.js';
import { visuallyHidden } from '../ui/visually-hidden.js';
import { SubscribeDialog } from '../calendar/subscribe-dialog.js';
import { Initials } from './initials.js';
import { LanguageChoice } from './language-choice.js';
import { ThemeChoice } from './theme-choice.js';

/** Who I am here, how it looks, and the way out. */
export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const t = useWords();
  const id = useId();
  const { identity } = useGetIdentity();
  const { data: me } = useMe();
  const { showAgain } = useTour();
  const logout = useLogout();
  const notify = useNotify();
  const message = useMessage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [subscribing, setSubscribing] = useState(false);
  const name = identity?.fullName ?? '';
  const organisation =
    me?.organisations[0]?.shortName ?? (me?.roles.includes('secretariat') ? t('role.secretariat') : '');
  const leave = () =>
    // Whoever signs in next begins at their own Home.
    logout({}, '/sign-in', false).catch((problem: unknown) =>
      notify(t('nav.signOutFailed', { why: message(problem) }), { type: 'error' }),
    );
  return (
    <>
      <ButtonBase
        id={id}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          gap: 1.25,
          p: compact ? 0.5 : 1,
          borderRadius: 1,
          justifyContent: 'flex-start',
          textAlign: 'left',
          '&:hover': { background: (theme) => theme.palette.action.hover },
        }}
      >
        <Initials name={name} />
        <Box component="span" sx={visuallyHidden}>
          {t('text.labelled', { label: t('nav.account'), text: compact ? name : '' })}
        </Box>
        {!compact && (
          <>
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <Box
                sx={{
                  fontSize: '0.875rem',
                  fontWeight: 600,
                  lineHeight: 1.3,
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                }}
              >
                {name}
              </Box>
              <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', lineHeight: 1.4 }}>{organisation}</Box>
            </Box>
            <UnfoldIcon fontSize="small" sx={{ color: 'text.secondary' }} aria-hidden />
          </>
        )}
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} aria-labelledby={id}>
        {compact && <MenuNote strong>{name}</MenuNote>}
        <LanguageChoice onChosen={() => setAnchor(null)} />
        <Divider sx={{ my: 0.5 }} />
        <ThemeChoice onChosen={() => setAnchor(null)} />
        <Divider sx={{ my: 0.5 }} />
        <MenuItem
          onClick={() => {
            setAnchor(null);
            setSubscribing(true);
          }}
        >
          {t('subscribe.title')}
        </MenuItem>
        {me?.tourSeen && (
          <MenuItem
            component={Link}
            to="/"
            onClick={() => {
              setAnchor(null);
              showAgain();
            }}
          >
            {t('tour.again')}
          </MenuItem>
        )}
        <MenuItem component={Link} to="/password" onClick={() => setAnchor(null)}>
          {t('nav.password')}
        </MenuItem>
        <MenuItem onClick={() => void leave()}>{t('nav.signOut')}</MenuItem>
      </Menu>
      {subscribing && <SubscribeDialog onClose={() => setSubscribing(false)} />}
    </>
  );
}
