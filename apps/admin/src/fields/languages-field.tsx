import { cefrLevels, languageName, languages, userGroupName } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { useWords } from '../i18n/use-words.js';
import { ListChoice } from './list-choice.js';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { useFieldId } from './use-field-id.js';

export interface LanguageLevel {
  code: string;
  level: string;
}

const languageOptions = () =>
  languages.map(({ code, name }) => ({ value: code, label: languageName(code) ?? name }));
const levelOptions = () =>
  cefrLevels.map(({ code, name }) => ({
    value: code,
    label: `${code}, ${userGroupName(code) ?? name}`,
  }));

interface OneProps extends FieldProps<Partial<LanguageLevel>> {
  errors?: Readonly<Record<string, string>>;
}

/** One language and how well it is spoken. */
export function LanguageField({
  name,
  label,
  help,
  error,
  disabled,
  value = {},
  onChange,
  errors = {},
}: OneProps) {
  const id = useFieldId(name);
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <Pair name={name} disabled={disabled} value={value} errors={errors} onChange={onChange} />
    </FieldGroup>
  );
}

interface PairProps {
  name: string;
  disabled: boolean | undefined;
  value: Partial<LanguageLevel>;
  errors: Readonly<Record<string, string>>;
  onChange: (value: Partial<LanguageLevel>) => void;
}

function Pair({ name, disabled, value, errors, onChange }: PairProps) {
  const t = useWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1, flex: 1 }}>
      <ListChoice
        name={`${name}.code`}
        label={t('proposal.language')}
        disabled={disabled}
        options={languageOptions()}
        value={value.code}
        error={errors[`${name}.code`]}
        onChange={(code) => onChange({ ...value, code: code ?? '' })}
      />
      <ListChoice
        name={`${name}.level`}
        label={t('proposal.level')}
        disabled={disabled}
        options={levelOptions()}
        value={value.level}
        error={errors[`${name}.level`]}
        onChange={(level) => onChange({ ...value, level: level ?? '' })}
      />
    </Box>
  );
}

/** Languages one can work in. */
export function LanguagesField({
  name,
  label,
  help,
  error,
  value = [],
  onChange,
  errors = {},
}: FieldProps<LanguageLevel[]> & { errors?: Readonly<Record<string, string>> }) {
  const t = useWords();
  const id = useFieldId(name);
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      {value.map((line, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 1, mb: 1.5 }}>
          <Pair
            name={`${name}.${index}`}
            disabled={false}
            value={line}
            errors={errors}
            onChange={(changed) =>
              onChange(value.map((one, at) => (at === index ? { ...one, ...changed } : one)))
            }
          />
          <IconButton
            aria-label={t('proposal.removeLanguage')}
            onClick={() => onChange(value.filter((_one, at) => at !== index))}
            sx={{ mt: '26px', width: 40, height: 40 }}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon aria-hidden />}
        onClick={() => onChange([...value, { code: '', level: '' }])}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t('proposal.addLanguage')}
      </Button>
    </FieldGroup>
  );
}
