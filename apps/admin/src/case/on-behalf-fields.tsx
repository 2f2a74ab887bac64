import Box from '@mui/material/Box';
import type { OnBehalfChoice } from '../api/views.js';
import { ChoiceField } from '../fields/choice-field.js';
import { useWords } from '../i18n/use-words.js';
import type { WordGiven } from './draft.js';

interface Props {
  choices: readonly OnBehalfChoice[];
  value: WordGiven;
  errors: Readonly<Record<string, string>>;
  onChange: (value: WordGiven) => void;
}

const channels = ['phone', 'mail', 'meeting'] as const;

/** The secretariat records a member's step on that member's word: whose, and how it came. */
export function OnBehalfFields({ choices, value, errors, onChange }: Props) {
  const t = useWords();
  return (
    <Box
      sx={{ display: 'grid', gap: 2, p: 2, borderRadius: 1, bgcolor: (theme) => theme.palette.tokens.sunken }}
    >
      {choices.length > 1 ? (
        <ChoiceField
          name="onBehalf.role"
          label={t('onBehalf.who')}
          value={value.choice}
          error={errors['onBehalf.role']}
          onChange={(choice) => onChange({ ...value, ...(choice !== undefined && { choice }) })}
          options={choices.map((choice, index) => ({ value: String(index), label: choice.label }))}
        />
      ) : (
        <Box>{t('onBehalf.only', { name: choices[0]?.label ?? '' })}</Box>
      )}
      <ChoiceField
        name="onBehalf.channel"
        label={t('onBehalf.how')}
        value={value.channel}
        error={errors['onBehalf.channel']}
        onChange={(channel) => onChange({ ...value, ...(channel !== undefined && { channel }) })}
        options={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
      />
    </Box>
  );
}
