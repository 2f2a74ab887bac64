import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import AddIcon from '@mui/icons-material/AddOutlined';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { useWords } from '../i18n/use-words.js';
import { FieldGroup } from './field-group.js';
import type { FieldProps } from './field-props.js';
import { useFieldId } from './use-field-id.js';

interface Props extends FieldProps<string[]> {
  maxItems: number;
  maxLength?: number | undefined;
  errors?: Readonly<Record<string, string>>;
}

/** Several short texts, one in each field. There is always a field to write in. */
export function LinesField({
  name,
  label,
  help,
  error,
  disabled,
  value,
  onChange,
  maxItems,
  maxLength,
  errors = {},
}: Props) {
  const t = useWords();
  const id = useFieldId(name);
  const lines = value && value.length > 0 ? value : [''];
  const set = (index: number, text: string) =>
    onChange(lines.map((line, at) => (at === index ? text : line)));
  return (
    <FieldGroup id={id} label={label} help={help} error={error}>
      <Box component="ol" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {lines.map((line, index) => {
          const problem = errors[`${name}.${index}`];
          return (
            <Box component="li" key={index} sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
              <TextField
                multiline
                value={line}
                disabled={disabled ?? false}
                onChange={(event) => set(index, event.target.value)}
                error={problem !== undefined}
                helperText={problem}
                slotProps={{
                  htmlInput: { 'aria-label': t('report.item', { label, number: index + 1 }), maxLength },
                }}
              />
              {lines.length > 1 && !disabled && (
                <IconButton
                  aria-label={t('report.removeItem', { number: index + 1 })}
                  onClick={() => onChange(lines.filter((_line, at) => at !== index))}
                  sx={{ width: 40, height: 40 }}
                >
                  <RemoveIcon fontSize="small" />
                </IconButton>
              )}
            </Box>
          );
        })}
      </Box>
      {lines.length < maxItems && !disabled && (
        <Button
          size="small"
          startIcon={<AddIcon aria-hidden />}
          onClick={() => onChange([...lines, ''])}
          sx={{ mt: 1, alignSelf: 'flex-start' }}
        >
          {t('report.addItem')}
        </Button>
      )}
    </FieldGroup>
  );
}
